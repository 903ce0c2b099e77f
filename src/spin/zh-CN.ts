/** SPIN 提问，简体中文。 */
import { cycle } from "../cycle/zh-CN.js";
import { grouped, percent } from "../locale/format.js";
import type { Names, SpinLabels } from "../locale/types.js";

const kinds = cycle.spinKinds;

const contacts = { receptive: "接纳型", dissatisfied: "不满型", power: "权力型" };

const list = (items: readonly string[]): string => items.join("、");

const contactTasks = {
  learn: "多听多学，摸清情况",
  findInnerRelations: "弄清内部的人际关系",
  getAccessToDissatisfied: "请对方引见对现状不满的人",
  verifyDissatisfaction: "先核实不满是否属实",
  widenDissatisfaction: "用事先准备好的问题清单，把不满放大",
  getAccessToPower: "请对方引见能拍板的人",
  comeLate: "晚一点去见，等需求成形",
  comePrepared: "做足准备",
  bringInnerSupport: "先争取到内部支持再去",
};

const contactMistakes = {
  presentTooEarly: "过早介绍产品",
  scatterAttention: "话题太散",
  misreadInformation: "误读对方透露的信息",
  talkBeforeVerifying: "没核实就开讲",
  touchUnsolvable: "去碰我们解决不了的问题",
  comeWithoutList: "没带问题清单就去",
  comeTooEarly: "去得太早",
  comeUnprepared: "没准备就去",
  wrongPerson: "找错了人",
  noInnerVoice: "内部没有人替我们说话",
};

// 需求、产品陈述、拜访结果、复盘

const expressions = {
  problem: "问题",
  difficulty: "困难",
  dissatisfaction: "不满",
  agreement: "认同确有问题",
  strongFeeling: "强烈的情绪",
  want: "想要",
  desire: "渴望",
  intentionToAct: "打算行动",
};

const people = { receptive: "愿意透露情况的人", dissatisfied: "对现状不满的人", power: "能拍板的人" };

const unsaid = { customer: "由谁做", action: "做什么", date: "哪天做" };

/** 难点、方案、需求：有名称的用名称。 */
const named = (id: string, names?: Names) => `“${new Map(Object.entries(names ?? {})).get(id) ?? id}”`;

/** 太多时只列前几轮，并说明共有几轮。 */
const inTurns = (turns: readonly number[]): string => {
  const first = turns.slice(0, 8);
  return `第 ${first.map((turn) => grouped(turn)).join("、")} 轮${first.length === turns.length ? "" : `等 ${grouped(turns.length)} 轮`}`;
};

const action = (text: string | undefined) => (text === undefined ? "有一项行动" : `“${text}”`);

const upTo = (from: number, to: number) => (from === to ? `${to}` : `${from}–${to}`);

const stated = (statedOn: string, turn: number | undefined) =>
  turn === undefined ? statedOn : `${statedOn}，${inTurns([turn])}`;

const quoted = (said: readonly (keyof typeof expressions)[]) => said.map((id) => `“${expressions[id]}”`).join("");

export const spin: SpinLabels = {
  name: "SPIN 提问",
  kinds,
  purposes: {
    situation: "补齐还缺的事实；少问，能查到的不问",
    problem: "问出困难和不满，得到隐含需求",
    implication: "问出难点带来的后果，让客户觉得问题更大、更急",
    needPayoff: "让客户自己说出解决了有什么好处，得到明确需求",
  },
  contacts,
  contactTasks,
  contactMistakes,
  focuses: { financial: "财务", technical: "技术", relationship: "关系", business: "业务" },
  answers: {
    confirmed: "承认",
    denied: "否认",
    minor: "承认，但觉得不大",
    significant: "认为严重",
    explicitNeed: "亲口说出想要什么",
  },
  packs: {
    general: "通用",
    itProject: "IT 项目",
    manufacturingEquipment: "生产设备",
    officeEquipment: "办公设备",
    saas: "SaaS 软件",
  },
  slots: {
    area: "涉及的部门、流程或场所",
    problem: "客户的难点，用名词短语或短句",
    consequence: "难点带来的后果，用名词短语或短句",
    capability: "我们能提供的解决办法，用名词短语",
    goal: "客户想达到的目标，用名词短语或短句",
  },

  // plan and conversation
  plan: {
    title: (contact, stage) => `提问计划：${contacts[contact]}联系人，${cycle.stages[stage]}阶段`,
    mind: "注意事项",
    goal: (goal) => `客户想达到的目标：${goal}。`,
    can: (capability) => `我们能提供：${capability}。`,
    cannot: "这个难点我们解决不了。",
    number: "编号",
    kind: "种类 → 要问出什么",
    question: "问题",
    ways: "接下来",
    expected: { fact: "事实", impliedNeed: "隐含需求", significance: "问题有多严重", explicitNeed: "明确需求" },
    branches: {
      confirmed: "承认",
      denied: "否认",
      minor: "觉得不大",
      significant: "觉得严重",
      explicitNeed: "明确需求",
      enough: "第三个后果",
      stated: "之前已说出需求",
    },
    whatever: "无论怎么回答",
    list,
    ranged: (ways) => ways.join("；"),
    close: "收尾",
    atTheClose: "收尾时小结客户想要什么，并约好客户下一步做什么、什么时候做。",
  },

  // needs, statements, outcomes, review
  needs: { implied: "隐含需求", explicit: "明确需求", undetermined: "无法判断" },
  expressions,
  statements: { feature: "特征", advantage: "优点", benefit: "利益", undetermined: "无法判断" },
  caseSteps: {
    feature: "特征：它是什么",
    advantage: "优点：它能帮上什么忙",
    benefit: "利益：满足客户已说出的哪个需求",
    evidence: "证据：在哪里做成过",
    explanation: "说明：当时是怎么做的",
    confirmation: "确认：请客户说合不合适",
  },
  outcomes: { order: "成交", advance: "进展", continuation: "拖延", noSale: "未成交" },

  // links

  sentences: {
    // plan and conversation
    planReady: ({ solvable, enough }) => `计划里有 ${solvable} 个我们能解决的难点；一次拜访至少要准备 ${enough} 个。`,
    fewProblems: ({ solvable, enough }) =>
      solvable === 0
        ? `计划里没有一个我们能解决的难点；一次拜访至少要准备 ${enough} 个。`
        : `计划里我们能解决的难点只有 ${solvable} 个；一次拜访至少要准备 ${enough} 个。`,
    nothingToAsk: ({ problems }) =>
      problems === 0
        ? "一个难点都没准备，没什么可问的。"
        : `准备的 ${problems} 个难点${problems === 1 ? "" : "全都"}不是我们能解决的，没什么可问的。`,
    unsolvableLeftOut: ({ problems }) => `对方是不满型，我们解决不了的难点不去碰，已略去：${list(problems)}。`,
    unsolvableNotWidened: ({ problems }) =>
      `${list(problems)}：我们解决不了，只问有没有，不去放大，更不问解决了有什么好处。`,
    problemsLeftOut: ({ problems, limit }) => `难点问题一次最多问 ${limit} 个，这些留到下次：${list(problems)}。`,
    situationLeftOut: ({ problems, limit }) =>
      `${limit === 0 ? "这次不问背景问题" : `背景问题一次最多问 ${limit} 个`}，这些难点的背景请事先查好：${list(problems)}。`,
    consequencesLeftOut: ({ problem, consequences, limit, shortOfTime }) =>
      `“${problem}”：${shortOfTime ? "时间紧，" : ""}暗示问题最多问 ${limit} 个，这些后果先不问：${list(consequences)}。`,
    fewConsequences: ({ problem, prepared, from }) =>
      `“${problem}”：${prepared === 0 ? "一个后果都没准备" : `后果只准备了 ${prepared} 个`}，至少要 ${from} 个；不足的用开放式问题补上。暗示问题靠临场发挥最容易出错，请再想几个后果。`,
    templatesRunOut: ({ kind, problem, planned, from }) =>
      `“${problem}”：${kinds[kind]}要 ${from} 个，可用的模板只够问 ${planned} 个。`,
    stageAsksFor: ({ stage, kinds: wanted, beyond }) =>
      `客户处在“${cycle.stages[stage]}”阶段，该问的是${list(wanted.map((kind) => kinds[kind]))}；计划里还排了${list(beyond.map((kind) => kinds[kind]))}。`,
    powerTooEarly: () =>
      "客户还没有承认任何一个难点，现在去见拍板的人太早：先让深受其扰的人承认难点，并争取内部有人替我们说话。",
    contactAdvice: ({ contact, todo, avoid }) =>
      `面对${contacts[contact]}联系人：${todo.map((id) => contactTasks[id]).join("；")}。要避免：${avoid.map((id) => contactMistakes[id]).join("；")}。`,
    conversationOpens: ({ questions }) => `还没开始问；计划里一共要问 ${questions} 个问题。`,
    factAnswered: ({ problem }) => `“${problem}”：背景已清楚，接着问难点。`,
    problemConfirmed: ({ problem }) => `“${problem}”：客户承认有这个问题，这是隐含需求。`,
    problemDenied: ({ problem }) => `“${problem}”：客户不认为有这个问题，放下不谈。`,
    problemSignificant: ({ problem }) => `“${problem}”：客户认为问题严重，接着问解决了有什么好处。`,
    consequenceConfirmed: ({ problem, confirmed, enough }) =>
      `“${problem}”：客户已承认 ${confirmed} 个后果，满 ${enough} 个就够了。`,
    consequencesEnough: ({ problem, confirmed }) =>
      `“${problem}”：客户已承认 ${confirmed} 个后果，够了，接着问解决了有什么好处。`,
    consequenceMinor: ({ problem }) => `“${problem}”：客户觉得这个后果不大，不计入。`,
    consequenceDenied: ({ problem }) => `“${problem}”：客户不认为有这个后果。`,
    consequenceSignificant: ({ problem }) => `“${problem}”：说到后果，客户觉得严重了，接着问解决了有什么好处。`,
    needVoiced: ({ problem }) => `“${problem}”：客户已经说出想要什么，马上问实现了有什么好处。`,
    needUnmet: ({ problem }) => `“${problem}”：客户想要的我们给不了，记下来，不展开。`,
    payoffAgreed: ({ problem }) => `“${problem}”：客户表示同意，但没有亲口说出想要什么，还不算明确需求。`,
    payoffDenied: ({ problem }) => `“${problem}”：客户看不出解决它有什么好处，不要勉强。`,
    benefitDue: ({ problem }) => `“${problem}”：需求已经明确，好处客户也亲口说了，现在可以讲利益了。`,
    planWalked: ({ needs, problems }) =>
      `计划已走完：${problems} 个难点，得到 ${needs} 个明确需求。请作小结，并约好客户下一步做什么、什么时候做。`,
    // needs, statements, outcomes, review
    explicitNeedExpressed: ({ expressions: said }) => `明确需求：客户表露了${quoted(said)}。`,
    impliedNeedExpressed: ({ expressions: said }) => `隐含需求：客户表露的是${quoted(said)}。`,
    explicitOnCondition: ({ condition }) => `这个需求带有条件：“${condition}”。`,
    notYetExplicit: ({ expressions: said }) => `${quoted(said)}还不算明确需求：要客户说出想要什么、打算怎么做才算。`,
    nothingExpressed: () => "没有记录客户表露了什么，两种需求都有可能。",
    meetsStatedNeed: ({ need, statedOn, turn }, names) =>
      `满足客户先前说出的明确需求${named(need, names)}（${stated(statedOn, turn)}）。`,
    needStatedLater: ({ need, statedOn, turn }, names) =>
      `对应需求${named(need, names)}，但客户是后来才说的（${stated(statedOn, turn)}）。`,
    meetsImpliedNeed: ({ need }, names) => `对应的${named(need, names)}还只是隐含需求，客户没有说过想要什么。`,
    needOrderUnknown: ({ need }, names) => `对应同一天说出的需求${named(need, names)}，谁先谁后没有记录。`,
    needKindUnknown: ({ need }, names) => `对应的需求${named(need, names)}是不是明确需求，没有记录。`,
    benefitOnCondition: ({ need, condition }, names) => `需求${named(need, names)}带有条件，还要落实：“${condition}”。`,
    helpsWithoutNeed: () => "讲了能帮上什么忙，但对不上客户说过的需求。",
    factAlone: () => "只讲了事实，没有讲能帮上什么忙。",
    helpUnknown: () => "有没有讲能帮上什么忙，没有记录。",
    raisesPriceConcern: () => "讲特征，客户容易对价格起顾虑。",
    raisesObjections: () => "讲优点，客户容易提出异议。",
    orderPlaced: () => "客户已下单。",
    saleRefused: () => "客户明确表示不买。",
    noAdvance: ({ actions }) =>
      `${actions === 0 ? "没有谈定任何行动" : actions === 1 ? "谈定的唯一一项行动不算进展" : `谈定的 ${grouped(actions)} 项行动都不算进展`}：这次拜访属于拖延，算失败。`,
    advanceAgreed: ({ action: what, on }) => `取得进展：客户答应在 ${on} 做这件事：“${what}”。`,
    advanceAssumed: ({ action: what, on }) =>
      `取得进展：客户答应在 ${on} 做这件事：“${what}”；能不能推动成交没有记录，这里按能推动算。`,
    sellerActionOnly: ({ action: what }) => `${action(what)}不算进展：只是我方单方面的行动。`,
    actionIncomplete: ({ action: what, missing }) =>
      `${action(what)}不算进展：没有说清${missing.map((part) => unsaid[part]).join("、")}。`,
    actionBeforeCall: ({ action: what, on }) => `“${what}”不算进展：日期 ${on} 早于这次拜访。`,
    actionMovesNothing: ({ action: what, on }) => `“${what}”（${on}）不算进展：对成交没有推动。`,
    unsolvableTouched: ({ problem, turns }, names) =>
      `${inTurns(turns)}跟不满型联系人谈起了${named(problem, names)}，这是我们解决不了的，应当避开。`,
    payoffUnmeetable: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}问了需求效益问题，可我们满足不了。`,
    solutionTooEarly: ({ turns }) => `${inTurns(turns)}过早谈方案：客户还没有说出明确需求。`,
    presentedTooEarly: ({ turns }) =>
      `${inTurns(turns)}对接纳型联系人过早介绍产品：客户还没有说出明确需求，应当先多听多学。`,
    payoffTooEarly: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}问需求效益问题，问早了：客户既没说想要什么，也没说问题严重，承认的后果也不够。`,
    implicationTooEarly: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}问暗示问题，问早了：客户还没有承认这个难点。`,
    deniedProblemPursued: ({ problem, denied, turns }, names) =>
      `客户在${inTurns([denied])}已经否认${named(problem, names)}，我方${inTurns(turns)}还在追问：应当换下一个难点。`,
    gloomLeft: ({ problem, turns }, names) =>
      `${named(problem, names)}的暗示问题（${inTurns(turns)}）问完以后，没有接着问需求效益问题，只留下沉重的气氛。`,
    tooManyInCall: ({ kind, asked, to, turns }) =>
      `${kinds[kind]}问得太多：共 ${grouped(asked)} 个，一次拜访最多 ${grouped(to)} 个，多出的在${inTurns(turns)}。`,
    tooManyForProblem: ({ problem, kind, asked, to, turns }, names) =>
      `${named(problem, names)}的${kinds[kind]}问得太多：共 ${grouped(asked)} 个，最多 ${grouped(to)} 个，多出的在${inTurns(turns)}。`,
    nothingAsked: () => "一个问题都没有问。",
    questionMix: ({ questions, situation, problem, implication, needPayoff, share, usualShare }) =>
      `共问了 ${grouped(questions)} 个问题：${kinds.situation} ${grouped(situation)} 个，${kinds.problem} ${grouped(problem)} 个，${kinds.implication} ${grouped(implication)} 个，${kinds.needPayoff} ${grouped(needPayoff)} 个。暗示问题占 ${percent(share)}，一般拜访中约占 ${percent(usualShare)}。`,
    statementMix: ({ features, advantages, benefits, undetermined }) =>
      `产品陈述：特征 ${grouped(features)} 条，优点 ${grouped(advantages)} 条，利益 ${grouped(benefits)} 条${undetermined === 0 ? "" : `，无法判断 ${grouped(undetermined)} 条`}。`,
    fewProblemsRaised: ({ raised, enough }) =>
      `${raised === 0 ? "没有谈到我们可能解决的难点" : `谈到的难点中，我们可能解决的只有 ${raised} 个`}；一次拜访至少要有 ${enough} 个。`,
    problemNotNamed: ({ turns, needs }, names) =>
      `${[...(turns.length === 0 ? [] : [inTurns(turns)]), ...needs.map((need) => `需求${named(need, names)}`)].join("、")}没有注明属于哪个难点，与此有关的规则未作判断。`,
    answerNotNoted: ({ turns }) => `${inTurns(turns)}的回答没有记录，要看回答的规则未作判断。`,
    needNotClear: ({ turns }) => `${inTurns(turns)}客户表露了什么没有记录，两种需求都有可能。`,
    agreeOnAction: () => "下次拜访前先想好：请客户在哪一天做哪件具体的事，才能推动成交。",
    settleCondition: ({ need, condition }, names) => `落实需求${named(need, names)}的条件：“${condition}”。`,
    offerBenefit: ({ problem, capability }, names) =>
      `下次谈${named(problem, names)}：说明${named(capability, names)}怎样满足客户说出的需求。`,
    askForPayoff: ({ problem, from, to }, names) =>
      `下次谈${named(problem, names)}：用 ${upTo(from, to)} 个需求效益问题，让客户自己说出解决了有什么好处。`,
    askForImplications: ({ problem, from, to }, names) =>
      `下次谈${named(problem, names)}：用 ${upTo(from, to)} 个暗示问题，把后果问出来。`,
    findCapability: ({ problem }, names) =>
      `客户已经说出想要什么，下次谈${named(problem, names)}之前，先弄清我们能拿什么来满足。`,
    verifyProblem: ({ problem }, names) => `下次谈${named(problem, names)}：客户的回答还不清楚，再核实一次。`,
    raiseProblem: ({ problem }, names) => `下次把${named(problem, names)}提出来，先问难点问题。`,
    meetNext: ({ contact }) => `下一步去见${people[contact]}，请现在的联系人引见。`,
    // links
  },
};
