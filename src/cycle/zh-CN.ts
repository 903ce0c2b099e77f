/** 采购周期，简体中文。 */
import { percent } from "../locale/format.js";
import type { CycleLabels, Names } from "../locale/types.js";

const stages = {
  recognitionOfNeeds: "需求认知",
  evaluationOfOptions: "评估选择",
  resolutionOfConcerns: "消除顾虑",
  decision: "决定购买",
  implementation: "执行",
  changesOverTime: "随时间改变",
};

const sellerStages = {
  opportunityAssessment: "商机评估",
  needsAnalysis: "需求分析",
  criteriaSetting: "设定标准",
  concernResolution: "解决疑虑",
  accountMaintenance: "客户维护",
};

const events = {
  pursuitDecided: "我方完成商机评估，选定切入策略",
  customerResolvedToAct: "客户认为问题已严重到必须改变，并决定立即行动",
  decisionMechanismClear: "客户已有明确的决策机制和供应商选择标准",
  purchaseDecided: "客户已作出采购决定",
  newNeedsOrDissatisfaction: "客户有了新的需求或不满",
};

/** 客户的举动：每条前面都可以加“客户”二字。 */
const signals = {
  complainsOfStatusQuo: "抱怨现状",
  quantifiesProblem: "测算问题造成的损失",
  asksWhetherWorthActing: "内部讨论这个问题值不值得解决",
  involvesAffectedUsers: "让受问题影响的人员参与沟通",
  statesWantToChange: "明确表示想改变现状",
  seesNoUrgency: "表示这件事不急",
  asksHowOthersSolveIt: "打听同行是怎么解决的",
  plansBudget: "为此筹划预算",
  namesCriteria: "提出选型标准",
  asksForProposal: "要求我方提交方案",
  asksForDemonstration: "要求演示或试用",
  comparesSuppliers: "对比多家供应商",
  drawsUpShortList: "确定入围供应商名单",
  setsUpSelectionTeam: "成立选型小组",
  issuesTender: "启动招标",
  projectApproved: "批准立项",
  budgetApproved: "批准预算",
  asksForReferences: "要求提供成功案例或参观样板客户",
  asksAboutRisk: "追问可能出现哪些风险",
  doubtsOurAbility: "怀疑我方的交付能力",
  asksAboutExtraCosts: "追问有没有额外费用",
  fearsInternalConflict: "担心内部有阻力",
  reopensSettledTopics: "把已谈妥的问题又拿出来谈",
  asksForGuarantees: "要求我方提供担保或额外承诺",
  hagglesOverPrice: "反复压价",
  becomesHardToMeet: "变得很难约见",
  decisionMakerMeetsUs: "安排我方与决策人见面",
  choosesNegotiationPartner: "选定商务谈判对象",
  negotiatesContractTerms: "与我方谈合同条款",
  agreesPaymentTerms: "谈定付款方式",
  lawyersReadContract: "把合同交法务审核",
  seeksSignOff: "发起内部采购审批",
  asksForDeliveryDate: "询问交货期",
  startsInstallation: "开始安装实施",
  trainsUsers: "组织使用人员培训",
  acceptsDelivery: "完成验收",
  reportsTeethingTrouble: "反映使用初期的问题",
  usersLoseHeart: "使用人员积极性下降",
  asksForHelpInUse: "请求使用支持",
  reportsFirstResult: "反馈初步成效",
  paysInvoice: "按发票付款",
  reportsRoutineUse: "反馈已进入日常使用",
  businessChanges: "自身业务发生变化",
  asksForImprovement: "提出改进或扩展要求",
  reviewsBenefits: "与我方一起回顾成效",
  reorders: "再次下单",
  recommendsUs: "向他人推荐我方",
  complainsOfOurService: "对我方服务表示不满",
  talksToCompetitorAgain: "又开始接触竞争对手",
  statusQuoPreferred: "决定维持现状",
  budgetFrozen: "冻结预算",
  projectPostponed: "推迟项目",
  sponsorLeft: "失去项目发起人",
  criteriaReopened: "重新讨论选型标准",
  newSupplierAdmitted: "中途引入新供应商",
  approvalRefused: "采购审批未获通过",
  orderCancelled: "取消订单",
};

/** 销售的动作：每条前面都可以加“销售”二字。卖方流程照课件说“疑虑”，买方的阶段说“顾虑”。 */
const actions = {
  gatheredInformation: "收集信息",
  madeFirstContact: "初次接触",
  analysedOpportunity: "分析商机",
  exploredNeeds: "挖掘需求",
  workedOutCostOfProblem: "帮客户算清问题的代价",
  workedOnCriteria: "引导选型标准",
  presentedSolution: "介绍方案",
  gaveDemonstration: "演示产品",
  sentProposal: "提交方案",
  workedOnConcerns: "处理客户疑虑",
  offeredReference: "提供样板客户",
  askedForCommitment: "请客户作出购买承诺",
  joinedInstallation: "参与安装实施",
  reviewedResults: "回顾使用成效",
  lookedForNewNeeds: "发掘新需求",
};

const witnesses = { customer: "客户", coach: "教练", seller: "销售" };

const strategies = {
  developNeeds: "发掘不满，放大其分量；暂不介绍产品",
  influenceCriteria: "影响选型标准",
  workConcerns: "让顾虑摆到桌面上，逐一处理",
  askForCommitment: "争取购买承诺，讲清条款",
  showEarlyResults: "尽早做出成效，防止动机倾斜",
  watchForNewNeeds: "留意新的需求和不满",
};

const errors = {
  presentingTooEarly: "过早介绍产品",
  missingCriteria: "没有摸清选型标准",
  ignoringConcerns: "忽视、淡化顾虑，或向客户施压",
  closingHard: "强行逼单",
  notAsking: "没有争取购买承诺",
  handingOver: "交付后撒手不管",
  takingForGranted: "把老客户的合作视为理所当然",
};

const WHAT = new Map<string, string>([
  ...Object.entries(signals).map(([id, does]) => [id, `客户${does}`] as const),
  ...Object.entries(events),
]);

/** 观察到的事；自定义的信号用调用方给的名称。 */
const what = (signal: string, names?: Names) =>
  new Map(Object.entries(names ?? {})).get(signal) ?? WHAT.get(signal) ?? signal;

const seenBy = { customer: "", coach: "（教练提供）", seller: "（销售自己判断）" };

/** 采购周期的中文名称和每条规则的句子。 */
export const cycle: CycleLabels = {
  name: "采购周期",
  chart: {
    timeline: "商机走势：客户走到了哪一步",
    probability: "概率",
    verdict: "阶段",
    loop: "第 {loop} 轮",
    told: "{what}（{witness}说）",
    back: "倒退：{what}",
    evidence: "结论取决于哪些观察",
    raises: "每条观察使“{stage}”升高或降低多少个百分点",
    decides: "缺了它，最可能的阶段会变",
    others: "另有 {count} 条影响更小",
    nothingCounts: "没有哪条观察影响结论。",
    asOf: "截至 {asOf}：{stage}（{probability}）",
    notDetermined: "截至 {asOf}：无法判断，可能是{stage}（{probability}）或{second}（{secondProbability}）",
    undetermined: "无法判断",
    nothingSeen: "截至 {asOf}：还没有观察到客户的任何举动",
    customerResolvedToAct: "决定立即行动",
    decisionMechanismClear: "决策机制明确",
    purchaseDecided: "作出采购决定",
    newNeedsOrDissatisfaction: "有了新需求或不满",
  },
  stages,
  stageQuestions: {
    recognitionOfNeeds: "我们有没有问题？问题有多大？值不值得解决？",
    evaluationOfOptions: "按哪些标准选？谁最符合？",
    resolutionOfConcerns: "可能出什么差错？这家靠得住吗？",
    decision: "内部意见一致吗？",
    implementation: "能见到价值吗？多久能见到？",
    changesOverTime: "还能怎么改进？下一步做什么？",
  },
  strategies,
  errors,
  sellerStages,
  steps: {
    gatherInformation: "信息收集",
    makeFirstContact: "初次接触",
    analyseOpportunity: "商机分析",
    chooseStrategy: "制定策略",
    reshapeValue: "重塑价值",
    digForNeeds: "需求深挖",
    locateNeeds: "需求定位",
    positionTactically: "战术定位",
    analyseBuyingPoints: "买点卖点分析（领先者）",
    setCriteria: "设定标准（领先者）",
    findCriteria: "发现标准（跟随者）",
    influenceCriteria: "影响标准（跟随者）",
    matchCriteria: "匹配标准（跟随者）",
    findConcerns: "发现疑虑",
    resolveConcerns: "解决疑虑",
    joinInstallation: "参与安装实施",
    coordinateRelations: "协调各方关系",
    developNewNeeds: "开发新需求",
  },
  goals: {
    customerValue: "判断客户的价值",
    resourcesToInvest: "确定投入哪些资源",
    entryStrategy: "选定切入策略",
    understandThePeople: "认识人、理解人、分析人",
    steerTheMatter: "理解事、解决事，并把事引向我方",
    criteriaFitUs: "选型标准最契合我方优势",
    concernsResolved: "客户疑虑得到解决",
    projectSucceeds: "项目成功",
    firmerRelationship: "客户关系更牢固",
    newSales: "发现并把握新需求，带来新的销售",
  },
  events,
  signals,
  actions,
  witnesses,

  // 阶段判断
  effects: {
    evidence: "佐证",
    atMost: "至多到此",
    milestone: "里程碑",
    movedBack: "倒退",
    newLoop: "新一轮",
  },

  // 阶段推进、买卖双方是否同步、下一步
  alignments: { aligned: "同步", sellerAhead: "销售超前", sellerBehind: "销售滞后", undetermined: "无法判断" },
  spinKinds: { situation: "背景问题", problem: "难点问题", implication: "暗示问题", needPayoff: "需求效益问题" },
  tests: {
    costOfWaiting: "如果今年什么都不做，会造成多大损失？",
    whoActs: "这件事交给谁负责了，要求什么时候完成？",
    rankAmongPriorities: "在贵公司今年要办的事里它排第几，排在它前面的是什么？",
    whoDecides: "有哪些人参与决策，最后由谁拍板？",
    whichCriteria: "你们按哪些标准来选，其中最看重哪一条？",
    stepsAndDates: "到作出决定之前还有哪几步，各在什么时候？",
    whatIsOpen: "在您作决定之前，还有哪些问题要先谈清楚？",
    whoMustAgree: "还需要哪些人同意，他们现在是什么态度？",
    whenSigned: "由谁签字，定在哪一天？",
    whatHasChanged: "从我们合作以来，贵公司的业务有了哪些变化？",
    whatFallsShort: "有哪些地方没有达到您当初的期望？",
    whatComesNext: "接下来您希望它还能解决什么问题？",
  },

  // 其他模型

  // 客户的预算、掌握的信息

  // 顾虑

  // 实施

  sentences: {
    // 阶段判断
    stageLikely: ({ stage, probability, second, secondProbability }) =>
      `客户最可能处于“${stages[stage]}”阶段（${percent(probability)}），其次是“${stages[second]}”（${percent(secondProbability)}）。`,
    notConfident: ({ stage, probability, second, secondProbability, confidentFrom }) =>
      `暂不下结论：“${stages[stage]}”（${percent(probability)}）或“${stages[second]}”（${percent(secondProbability)}），概率达到 ${percent(confidentFrom)} 才下结论。`,
    nothingObserved: () => "没有客户动态的记录，无法判断所处阶段。",
    milestonePassed: ({ signal, observedAt, stage }, names) =>
      `${observedAt}，${what(signal, names)}：至少已到“${stages[stage]}”阶段。`,
    steppedBack: ({ signal, observedAt, by, stage }, names) =>
      `${observedAt} 出现倒退：${what(signal, names)}${seenBy[by]}，可能退回到“${stages[stage]}”阶段。`,
    loopStarted: ({ signal, observedAt, loop }, names) =>
      `${observedAt}，${what(signal, names)}：开始第 ${loop} 轮采购周期。`,
    silence: ({ since, days, kept }) =>
      `${since} 以来的 ${days} 天没有新的动态，之前了解的情况只按 ${percent(kept)} 计。`,
    speaksFor: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}，${what(signal, names)}${seenBy[by]}，支持“${stages[stage]}”：从 ${percent(from)} 变为 ${percent(to)}。`,
    speaksAgainst: ({ signal, observedAt, by, stage, from, to }, names) =>
      `${observedAt}，${what(signal, names)}${seenBy[by]}，不支持“${stages[stage]}”：从 ${percent(from)} 变为 ${percent(to)}。`,
    eventUnseen: ({ signal, stage }, names) => `“${stages[stage]}”之前应有而尚未见到：${what(signal, names)}。`,
    wouldSettle: ({ signal, stage, rather }, names) =>
      `可以留意：${what(signal, names)}。一旦出现，更像是“${stages[stage]}”而不是“${stages[rather]}”。`,
    cannotWitness: ({ signal, observedAt, by }, names) =>
      `未计入：${observedAt}，${what(signal, names)}。这件事${witnesses[by]}无从得知。`,
    sameDayTwice: ({ signal, observedAt }, names) =>
      `未计入：${observedAt}，${what(signal, names)}。当天已有同样的记录。`,
    outOfOrder: ({ signal, observedAt }, names) =>
      `未计入：${observedAt}，${what(signal, names)}。在此之前已有更靠后的事件，其间也没有倒退。`,
    noStepBack: ({ signal, observedAt }, names) =>
      `未计入：${observedAt}，${what(signal, names)}。客户已过了会因此倒退的阶段。`,
    weighsNothing: ({ signal, observedAt }, names) => `未计入：${observedAt}，${what(signal, names)}。权重为零。`,
    sellerStated: ({ stage }) => `销售处于“${sellerStages[stage]}”阶段（已注明）。`,
    sellerDid: ({ signal, observedAt, stage }) =>
      `销售处于“${sellerStages[stage]}”阶段：${observedAt}，${signal === "pursuitDecided" ? events[signal] : `销售${actions[signal]}`}。`,
    sellerDidNothing: () => "没有销售动作的记录。",

    // 阶段推进、买卖双方是否同步、下一步
    stageEnded: ({ event, from, to }) => `${events[event]}：从“${sellerStages[from]}”进入“${sellerStages[to]}”。`,
    loopOpened: ({ event, loop }) => `${events[event]}：开始第 ${loop} 轮采购周期。`,
    wentBack: ({ event, from, to }) => `客户${signals[event]}：从“${sellerStages[from]}”退回“${sellerStages[to]}”。`,
    sellerAligned: ({ buyer, seller }) => `销售（${sellerStages[seller]}）与客户（${stages[buyer]}）同步。`,
    sellerAhead: ({ buyer, seller, error, remedy }) =>
      `销售（${sellerStages[seller]}）走在客户（${stages[buyer]}）前面，常见的错误是${errors[error]}。应当：${strategies[remedy]}。`,
    sellerBehind: ({ buyer, seller, error, remedy }) =>
      `销售（${sellerStages[seller]}）落在客户（${stages[buyer]}）后面，常见的错误是${errors[error]}。应当：${strategies[remedy]}。`,
    sellerLoopBehind: ({ buyerLoop, sellerLoop }) =>
      `客户已进入第 ${buyerLoop} 轮采购周期，销售还停在第 ${sellerLoop} 轮：${errors.takingForGranted}。`,
    sellerLoopAhead: ({ buyerLoop, sellerLoop }) =>
      `销售已进入第 ${sellerLoop} 轮采购周期，客户还在第 ${buyerLoop} 轮。`,
    buyerUnknown: () => "客户所处的阶段还不清楚，无法与销售的阶段比较。",
    sellerUnknown: () => "销售自己所处的阶段还不清楚。",

    // 其他模型

    // 客户的预算、掌握的信息

    // 顾虑

    // 实施
  },
};
