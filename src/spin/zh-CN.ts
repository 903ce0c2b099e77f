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
  getAccessToDissatisfied: "请对方引见不满的人",
  verifyDissatisfaction: "先核实不满是否属实",
  widenDissatisfaction: "用事先准备的问题清单扩大不满",
  getAccessToPower: "请对方引见能拍板的人",
  comeLate: "晚一点去，等需求成形再见",
  comePrepared: "有备而去",
  bringInnerSupport: "先争取到内部支持再去",
};

const contactMistakes = {
  presentTooEarly: "过早介绍产品",
  scatterAttention: "话题分散",
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

const quoted = (said: readonly (keyof typeof expressions)[]) => said.map((id) => `“${expressions[id]}”`).join("、");

export const spin: SpinLabels = {
  name: "SPIN 提问",
  kinds,
  purposes: {
    situation: "补齐还缺的事实；少问，能查到的不问",
    problem: "问出困难和不满，得到隐含需求",
    implication: "问出问题的后果，让问题变大、变急",
    needPayoff: "让客户自己说出解决之后的好处，得到明确需求",
  },
  contacts,
  contactTasks,
  contactMistakes,
  focuses: { financial: "财务", technical: "技术", relationship: "关系", business: "业务" },
  answers: {
    confirmed: "承认",
    denied: "否认",
    minor: "承认，但认为不大",
    significant: "认为很严重",
    explicitNeed: "亲口说出想要什么",
  },
  packs: {
    general: "通用",
    itProject: "IT 项目",
    manufacturingEquipment: "生产设备",
    officeEquipment: "办公设备",
    saas: "SaaS 软件服务",
  },
  slots: {
    area: "涉及的部门、流程或场所",
    problem: "问题，用名词短语或短句",
    consequence: "问题带来的后果，用名词短语或短句",
    capability: "我们能提供的解决办法，用名词短语",
    goal: "客户想达到的目标，用名词短语或短句",
  },

  // plan and conversation
  plan: {
    title: (contact, stage) => `提问计划：${contacts[contact]}联系人，${cycle.stages[stage]}阶段`,
    mind: "注意事项",
    goal: (goal) => `客户想达到的目标：${goal}。`,
    can: (capability) => `我们能提供：${capability}。`,
    cannot: "这个问题我们解决不了。",
    number: "编号",
    kind: "种类 → 想得到什么",
    question: "问题",
    ways: "接下来",
    expected: { fact: "事实", impliedNeed: "隐含需求", significance: "问题的分量", explicitNeed: "明确需求" },
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
    atTheClose: "小结客户想要什么，并约定客户下一步做什么、何时做。",
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
    planReady: ({ solvable, enough }) => `计划里有 ${solvable} 个我们能解决的问题；一次拜访至少要准备 ${enough} 个。`,
    fewProblems: ({ solvable, enough }) =>
      solvable === 0
        ? `计划里没有一个我们能解决的问题；一次拜访至少要准备 ${enough} 个。`
        : `计划里我们能解决的问题只有 ${solvable} 个；一次拜访至少要准备 ${enough} 个。`,
    nothingToAsk: ({ problems }) =>
      problems === 0 ? "一个问题都没准备，没什么可问的。" : `准备的 ${problems} 个问题我们都帮不上忙，没什么可问的。`,
    unsolvableLeftOut: ({ problems }) => `面对不满型联系人，解决不了的问题不去碰，已略去：${list(problems)}。`,
    unsolvableNotWidened: ({ problems }) =>
      `${list(problems)}：这是我们解决不了的，只问有没有，不去扩大，更不问解决了有什么好处。`,
    problemsLeftOut: ({ problems, limit }) => `难点问题一次最多问 ${limit} 个，留到下次再问：${list(problems)}。`,
    situationLeftOut: ({ problems, limit }) =>
      `背景问题一次最多问 ${limit} 个，${list(problems)}不再问背景：事实请事先查好。`,
    consequencesLeftOut: ({ problem, consequences, limit, shortOfTime }) =>
      `“${problem}”：${shortOfTime ? "时间紧，" : ""}暗示问题最多问 ${limit} 个，这些后果先不问：${list(consequences)}。`,
    fewConsequences: ({ problem, prepared, from }) =>
      `“${problem}”：后果只准备了 ${prepared} 个，至少要 ${from} 个；不足的用开放式问题补上。暗示问题临场发挥最容易出错，请再想几个。`,
    templatesRunOut: ({ kind, problem, planned, from }) =>
      `“${problem}”：${kinds[kind]}要 ${from} 个，可用的模板只够问 ${planned} 个。`,
    stageAsksFor: ({ stage, kinds: wanted, beyond }) =>
      `客户处在“${cycle.stages[stage]}”阶段，该问的是${list(wanted.map((kind) => kinds[kind]))}；计划里还有${list(beyond.map((kind) => kinds[kind]))}。`,
    powerTooEarly: () =>
      "还没有一个问题得到客户承认，现在见拍板的人太早：先让有切身感受的人承认问题，并在内部争取到支持的声音。",
    contactAdvice: ({ contact, todo, avoid }) =>
      `面对${contacts[contact]}联系人：${todo.map((id) => contactTasks[id]).join("；")}。要避免：${avoid.map((id) => contactMistakes[id]).join("；")}。`,
    conversationOpens: ({ questions }) => `还没开始问；计划里共有 ${questions} 个问题。`,
    factAnswered: ({ problem }) => `“${problem}”：背景已清楚，接着问难点。`,
    problemConfirmed: ({ problem }) => `“${problem}”：客户承认有这个问题，这是隐含需求。`,
    problemDenied: ({ problem }) => `“${problem}”：客户不认为有这个问题，放下不谈。`,
    problemSignificant: ({ problem }) => `“${problem}”：客户认为问题严重，可以问解决了值多少。`,
    consequenceConfirmed: ({ problem, confirmed, enough }) =>
      `“${problem}”：后果已摆出 ${confirmed} 个，够数是 ${enough} 个。`,
    consequencesEnough: ({ problem, confirmed }) =>
      `“${problem}”：后果已摆出 ${confirmed} 个，够了，可以问解决了值多少。`,
    consequenceMinor: ({ problem }) => `“${problem}”：客户觉得这个后果不大，不计数。`,
    consequenceDenied: ({ problem }) => `“${problem}”：客户不认为有这个后果。`,
    consequenceSignificant: ({ problem }) => `“${problem}”：说到后果，客户觉得严重了，可以问解决了值多少。`,
    needVoiced: ({ problem }) => `“${problem}”：客户已经说出想要什么，马上问有了它值多少。`,
    needUnmet: ({ problem }) => `“${problem}”：客户想要的我们给不了，记下来，不展开。`,
    payoffAgreed: ({ problem }) => `“${problem}”：客户表示同意，但没有亲口说出想要什么，还不算明确需求。`,
    payoffDenied: ({ problem }) => `“${problem}”：客户看不出解决它有什么好处，不要勉强。`,
    benefitDue: ({ problem }) => `“${problem}”：需求已经明确，好处也由客户说出来了，现在可以讲利益。`,
    planWalked: ({ needs, problems }) =>
      `计划已走完：${problems} 个问题里得到 ${needs} 个明确需求。请作小结，并约定客户要做什么、何时做。`,
    // needs, statements, outcomes, review
    explicitNeedExpressed: ({ expressions: said }) => `明确需求：客户表露了${quoted(said)}。`,
    impliedNeedExpressed: ({ expressions: said }) => `隐含需求：客户表露的是${quoted(said)}。`,
    explicitOnCondition: ({ condition }) => `这个需求带有条件：“${condition}”。`,
    notYetExplicit: ({ expressions: said }) => `${quoted(said)}还不算明确需求：要客户说出想要什么、打算怎么做才算。`,
    nothingExpressed: () => "客户表露了什么没有记录，两种需求都有可能。",
    meetsStatedNeed: ({ need, statedOn, turn }, names) =>
      `满足客户先前说出的明确需求${named(need, names)}（${stated(statedOn, turn)}）。`,
    needStatedLater: ({ need, statedOn, turn }, names) =>
      `对应需求${named(need, names)}，但客户是后来才说的（${stated(statedOn, turn)}）。`,
    meetsImpliedNeed: ({ need }, names) => `对应的${named(need, names)}还只是隐含需求，客户没有说过想要什么。`,
    needOrderUnknown: ({ need }, names) => `对应同一天说出的需求${named(need, names)}，谁先谁后没有记录。`,
    needKindUnknown: ({ need }, names) => `对应的需求${named(need, names)}是不是明确需求，没有记录。`,
    benefitOnCondition: ({ need, condition }, names) => `需求${named(need, names)}带有条件，还要落实：“${condition}”。`,
    helpsWithoutNeed: () => "说了能帮上什么忙，但没有对应客户说出的需求。",
    factAlone: () => "只陈述了事实，没有说能帮上什么忙。",
    helpUnknown: () => "有没有说明能帮上什么忙，没有记录。",
    raisesPriceConcern: () => "讲特征，容易引来客户对价格的顾虑。",
    raisesObjections: () => "讲优点，容易引来异议。",
    orderPlaced: () => "客户已下单。",
    saleRefused: () => "客户明确表示不买。",
    noAdvance: ({ actions }) =>
      `${actions === 0 ? "没有谈定任何行动" : `谈定的 ${grouped(actions)} 项行动都不算进展`}：这次拜访属于拖延，算失败。`,
    advanceAgreed: ({ action: what, on }) => `取得进展：客户答应“${what}”，日期是 ${on}。`,
    advanceAssumed: ({ action: what, on }) =>
      `取得进展：客户答应“${what}”，日期是 ${on}；能不能推动成交没有记录，这里按能推动算。`,
    sellerActionOnly: ({ action: what }) => `${action(what)}不算进展：只是我方自己的行动。`,
    actionIncomplete: ({ action: what, missing }) =>
      `${action(what)}不算进展：没有说清${missing.map((part) => unsaid[part]).join("、")}。`,
    actionBeforeCall: ({ action: what, on }) => `“${what}”不算进展：日期 ${on} 早于这次拜访。`,
    actionMovesNothing: ({ action: what, on }) => `“${what}”（${on}）不算进展：推动不了成交。`,
    unsolvableTouched: ({ problem, turns }, names) =>
      `${inTurns(turns)}对不满型客户碰了我们解决不了的${named(problem, names)}：应当避开。`,
    payoffUnmeetable: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}问了需求效益，而我们没有办法满足。`,
    solutionTooEarly: ({ turns }) => `${inTurns(turns)}过早谈方案：客户还没有说出明确需求。`,
    presentedTooEarly: ({ turns }) =>
      `${inTurns(turns)}对接纳型客户过早介绍产品：应当先多听多学，客户还没有说出明确需求。`,
    payoffTooEarly: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}过早问需求效益：客户没有说想要什么，也没有认为严重，承认的后果还不够。`,
    implicationTooEarly: ({ problem, turns }, names) =>
      `${inTurns(turns)}就${named(problem, names)}过早问暗示问题：客户还没有承认这个难点。`,
    deniedProblemPursued: ({ problem, denied, turns }, names) =>
      `客户${inTurns([denied])}已否认${named(problem, names)}，${inTurns(turns)}还在追问：应当换下一个难点。`,
    gloomLeft: ({ problem, turns }, names) =>
      `${named(problem, names)}的暗示问题（${inTurns(turns)}）问完后没有接需求效益问题，只留下沉重的气氛。`,
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
      `${raised === 0 ? "没有谈到我们可能解决的难点" : `谈到的难点中，我们可能解决的只有 ${raised} 个`}，一次拜访至少要有 ${enough} 个。`,
    problemNotNamed: ({ turns, needs }, names) =>
      `${[...(turns.length === 0 ? [] : [inTurns(turns)]), ...needs.map((need) => `需求${named(need, names)}`)].join("、")}没有注明属于哪个难点，与此有关的规则没有判断。`,
    answerNotNoted: ({ turns }) => `${inTurns(turns)}的回答没有记录，取决于回答的规则没有判断。`,
    needNotClear: ({ turns }) => `${inTurns(turns)}客户表露了什么没有记录，两种需求都有可能。`,
    agreeOnAction: () => "下次拜访前先想好：要请客户做哪件具体的事、在哪一天，才能推动成交。",
    settleCondition: ({ need, condition }, names) => `落实需求${named(need, names)}的条件：“${condition}”。`,
    offerBenefit: ({ problem, capability }, names) =>
      `下次谈${named(problem, names)}：说明${named(capability, names)}怎样满足客户说出的需求。`,
    askForPayoff: ({ problem, from, to }, names) =>
      `下次谈${named(problem, names)}：用 ${upTo(from, to)} 个需求效益问题，让客户自己说出解决之后的好处。`,
    askForImplications: ({ problem, from, to }, names) =>
      `下次谈${named(problem, names)}：用 ${upTo(from, to)} 个暗示问题，把后果问出来。`,
    findCapability: ({ problem }, names) =>
      `下次谈${named(problem, names)}之前，先弄清我们能拿什么来满足：客户已经说出想要什么。`,
    verifyProblem: ({ problem }, names) => `下次谈${named(problem, names)}：客户的回答还不清楚，再核实一次。`,
    raiseProblem: ({ problem }, names) => `下次把${named(problem, names)}提出来，先问难点问题。`,
    meetNext: ({ contact }) => `下一步去见${contacts[contact]}客户，请现在的联系人引见。`,
    // links
  },
};
