/** SPIN 提问，简体中文。 */
import { cycle } from "../cycle/zh-CN.js";
import type { SpinLabels } from "../locale/types.js";

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
    between: "；",
    close: "收尾",
    atTheClose: "小结客户想要什么，并约定客户下一步做什么、何时做。",
  },

  // needs, statements, outcomes, review
  needs: { implied: "隐含需求", explicit: "明确需求" },
  expressions: {
    problem: "问题",
    difficulty: "困难",
    dissatisfaction: "不满",
    agreement: "认同确有问题",
    strongFeeling: "强烈的情绪",
    want: "想要",
    desire: "渴望",
    intentionToAct: "打算行动",
  },
  statements: { feature: "特征", advantage: "优点", benefit: "利益" },
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
    // links
  },
};
