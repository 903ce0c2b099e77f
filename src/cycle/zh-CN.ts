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
  pursuitDecided: "我方完成商机判断，选定切入策略",
  customerResolvedToAct: "客户认为问题严重到必须改变，并决定马上行动",
  decisionMechanismClear: "客户已有明确的决策机制和选择供应商的标准",
  purchaseDecided: "客户已作出采购决定",
  newNeedsOrDissatisfaction: "客户产生新的需求或不满",
};

/** 客户的举动。 */
const signals = {
  complainsOfStatusQuo: "抱怨现状",
  quantifiesProblem: "测算问题造成的损失",
  asksWhetherWorthActing: "内部讨论这个问题值不值得解决",
  involvesAffectedUsers: "让受问题影响的部门参加沟通",
  statesWantToChange: "明确表示想要改变",
  seesNoUrgency: "表示这件事不着急",
  asksHowOthersSolveIt: "打听同行是怎么解决的",
  plansBudget: "开始筹划预算",
  namesCriteria: "提出选型标准",
  asksForProposal: "要求我们提交方案",
  asksForDemonstration: "要求演示或试用",
  comparesSuppliers: "比较多家供应商",
  drawsUpShortList: "确定入围名单",
  setsUpSelectionTeam: "成立选型小组",
  issuesTender: "发布招标文件",
  projectApproved: "项目正式立项",
  budgetApproved: "预算获批",
  asksForReferences: "要求提供案例或参观用户现场",
  asksAboutRisk: "追问可能出什么风险",
  doubtsOurAbility: "怀疑我们的交付能力",
  asksAboutExtraCosts: "追问有没有额外费用",
  fearsInternalConflict: "担心内部有人反对",
  reopensSettledTopics: "把谈妥的问题又拿出来谈",
  asksForGuarantees: "要求我们额外作出承诺或担保",
  hagglesOverPrice: "反复压价",
  becomesHardToMeet: "变得很难约",
  decisionMakerMeetsUs: "安排决策人与我们见面",
  choosesNegotiationPartner: "选定谈判对象",
  negotiatesContractTerms: "谈合同条款",
  agreesPaymentTerms: "谈定付款方式",
  lawyersReadContract: "合同进入法务审核",
  seeksSignOff: "走内部采购审批流程",
  asksForDeliveryDate: "询问交货时间",
  startsInstallation: "开始安装实施",
  trainsUsers: "组织用户培训",
  acceptsDelivery: "完成验收",
  reportsTeethingTrouble: "反映上线初期的问题",
  usersLoseHeart: "使用人员积极性下降",
  asksForHelpInUse: "请求使用上的支持",
  reportsFirstResult: "反馈初步成效",
  paysInvoice: "支付货款",
  reportsRoutineUse: "反映系统已日常使用",
  businessChanges: "自身业务发生变化",
  asksForImprovement: "提出改进或扩展要求",
  reviewsBenefits: "与我们一起回顾成效",
  reorders: "追加订购",
  recommendsUs: "向别人推荐我们",
  complainsOfOurService: "投诉我们的服务",
  talksToCompetitorAgain: "又开始接触竞争对手",
  statusQuoPreferred: "决定维持现状",
  budgetFrozen: "预算被冻结",
  projectPostponed: "项目推迟",
  sponsorLeft: "项目发起人离任",
  criteriaReopened: "重新讨论选型标准",
  newSupplierAdmitted: "中途引入新的供应商",
  approvalRefused: "采购审批没有通过",
  orderCancelled: "取消订单",
};

const actions = {
  gatheredInformation: "收集信息",
  madeFirstContact: "初次接触",
  analysedOpportunity: "分析商机",
  exploredNeeds: "挖掘需求",
  workedOutCostOfProblem: "测算问题的代价",
  workedOnCriteria: "做选型标准的工作",
  presentedSolution: "介绍方案",
  gaveDemonstration: "做产品演示",
  sentProposal: "提交方案书",
  workedOnConcerns: "做顾虑的工作",
  offeredReference: "提供样板客户",
  askedForCommitment: "提出签约请求",
  joinedInstallation: "参与安装实施",
  reviewedResults: "回顾使用成效",
  lookedForNewNeeds: "发掘新需求",
};

const witnesses = { customer: "客户", coach: "教练", seller: "销售" };

const strategies = {
  developNeeds: "发掘不满并加重其分量，先不谈产品",
  influenceCriteria: "影响选型标准",
  workConcerns: "让顾虑浮出水面并加以处理",
  askForCommitment: "提出签约请求，把条款谈清楚",
  showEarlyResults: "尽早见到成效，防止动机倾斜",
  watchForNewNeeds: "留意新的需求和不满",
};

const errors = {
  presentingTooEarly: "过早介绍产品",
  missingCriteria: "没有摸清选型标准",
  ignoringConcerns: "回避、淡化顾虑或施加压力",
  closingHard: "强行逼单",
  notAsking: "没有提出签约请求",
  handingOver: "移交了事",
  takingForGranted: "把老客户当成理所当然",
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
  stages,
  stageQuestions: {
    recognitionOfNeeds: "我们有问题吗？问题有多大？值得行动吗？",
    evaluationOfOptions: "看重哪些标准？谁最符合？",
    resolutionOfConcerns: "会出什么问题？他们靠得住吗？",
    decision: "大家都同意吗？",
    implementation: "能得到预期的价值吗？要多久？",
    changesOverTime: "还能怎么改进？下一步做什么？",
  },
  strategies,
  errors,
  sellerStages,
  steps: {
    gatherInformation: "信息收集",
    makeFirstContact: "初步接触",
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
    matchCriteria: "迎合标准（跟随者）",
    findConcerns: "发现疑虑",
    resolveConcerns: "消除疑虑",
    joinInstallation: "参与安装实施",
    coordinateRelations: "协调各方关系",
    developNewNeeds: "开发新需求",
  },
  goals: {
    customerValue: "判断客户的价值",
    resourcesToInvest: "确定投入的资源",
    entryStrategy: "选定切入策略",
    understandThePeople: "认识、理解并分析人",
    steerTheMatter: "理解并解决事，引导到我方方向",
    criteriaFitUs: "让标准对我方最有利",
    concernsResolved: "客户的疑虑得到解决",
    projectSucceeds: "项目成功",
    firmerRelationship: "关系更牢固",
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
      `客户已进入第 ${buyerLoop} 轮采购周期，销售还停在第 ${sellerLoop} 轮：把老客户当成理所当然。`,
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
