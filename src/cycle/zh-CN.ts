/** 采购周期，简体中文。 */
import { decimal, grouped, percent } from "../locale/format.js";
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

const budgetPhases = { planning: "筹备规划", budgeting: "制定预算", execution: "执行预算" };

const implementationPhases = { newToy: "新玩具", learning: "学习", effectiveness: "效果" };

const dipMeasures = {
  startBeforeContract: "在签约之前就着手准备实施",
  involveCustomer: "让客户参与进来",
  showOutcomeEarly: "尽早让客户看到效果",
};

const informationParts = {
  participants: "参与采购的人",
  needs: "需求与采购环境",
  budget: "预算",
  decisionProcess: "决策流程与时间安排",
  competition: "竞争情况",
};

const concernKinds = {
  unspoken: "没有说出口的顾虑",
  cost: "价格",
  conflict: "内部冲突",
  risk: "风险",
  extraSpending: "额外支出",
  trust: "对我方能力的信任",
};

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
  models: {
    customerSide: "课程：客户侧流程",
    sellerProcess: "课程：销售流程",
    equipmentBuyer: "办公设备厂商：客户购买流程",
    equipmentSeller: "办公设备厂商：销售流程",
    equipmentPipeline: "办公设备厂商：商机管理",
    keyAccountBuying: "大客户采购步骤",
    marketingProcess: "客户管理的营销流程",
    largeAccountDecision: "大客户决策过程",
    individualBuyer: "个人购买过程",
    aida: "AIDA 模型",
    budgetCycle: "预算周期",
    implementationPhases: "实施的三个阶段",
  },
  modelStages: {
    customerSide: {
      needConfirmation: "需求确认",
      solutionEvaluation: "方案评估",
      cooperationConfirmation: "确认合作",
      installation: "安装实施",
    },
    sellerProcess: sellerStages,
    equipmentBuyer: {
      assessStatus: "日常经营、评估现状、看到变化",
      setCriteria: "确定采购标准",
      exploreSolutions: "寻找解决方案",
      chooseVendor: "选定供应商并下单",
      implementAndEvaluate: "实施并评估",
    },
    equipmentSeller: {
      prepare: "准备",
      identifyOpportunity: "了解现状、发现机会",
      developNeeds: "开发需求并使其明确",
      recommendSolution: "推荐方案",
      gainCommitment: "取得承诺",
      manageImplementation: "管理实施",
    },
    equipmentPipeline: {
      approach: "接近客户",
      shareIssues: "共享客户课题",
      proposal: "提案",
      promoteOrder: "促成订单",
      followUp: "成交跟进",
      review: "复盘",
    },
    keyAccountBuying: {
      need: "产生需求",
      project: "立项",
      systemDesign: "系统设计",
      evaluation: "评估比较",
      purchaseCommitment: "购买承诺",
      installation: "安装实施",
    },
    marketingProcess: {
      needsCollected: "收集兴趣与需求",
      solutionDesigned: "设计方案",
      sale: "销售成交",
      followUp: "后续跟进",
    },
    largeAccountDecision: {
      needsFixed: "确定需求、征集初步方案",
      shortList: "可行性论证、确定入围名单",
      bestChoice: "评出最佳方案、排序、选定谈判对象",
      negotiation: "谈判与采购",
    },
    individualBuyer: {
      needAroused: "产生需要",
      informationGathered: "收集信息",
      comparison: "比较",
      purchase: "购买",
      afterPurchase: "购后感受",
    },
    aida: { attention: "注意", interest: "兴趣", desire: "欲望", action: "行动" },
    budgetCycle: budgetPhases,
    implementationPhases,
  },
  equipmentTasks: {
    prepare: "为下一次面谈收集资料",
    identifyOpportunity: "聚焦客户的课题，确认客户下一步做什么",
    developNeeds: "就需求、标准及其优先顺序达成一致",
    recommendSolution: "推荐方案并加以说明",
    gainCommitment: "谈定条件，拿到订单",
    manageImplementation: "交付、安装、跟进",
  },

  // 客户的预算、掌握的信息
  budgetPhases: { before: "筹备之前", ...budgetPhases, undetermined: "无法判断" },
  informationParts,
  informationChains: { complete: "完整", incomplete: "不完整", undetermined: "无法判断" },

  // 顾虑
  concernLevels: { quiet: "平静", watch: "需要留意", unresolved: "顾虑未消除", undetermined: "无法判断" },
  concernKinds,
  concernRemedies: {
    drawOut: "问清哪里变了，先听完再回答",
    weighValue: "把价格和价值、问题造成的损失放在一起算账",
    winOverObjectors: "帮客户做通内部反对者的工作",
    settleRisks: "逐项谈清可能出的问题，约定到时谁做什么",
    layOpenCosts: "把全部费用摊开，后续费用也算进去",
    showProof: "用案例、参观和试用来证明",
  },
  concernErrors: { ignoring: "回避顾虑", minimising: "淡化顾虑", pressing: "向客户施压" },

  // 实施
  implementationPhases: { notStarted: "尚未上线", ...implementationPhases, undetermined: "无法判断" },
  dips: { ahead: "动机倾斜还在后面", now: "正处在动机倾斜中", prolonged: "动机倾斜拖得太久", passed: "已走出动机倾斜" },
  dipMeasures,

  // 从拜访记录里识别
  denials: { negated: "否定", conditional: "有条件", asked: "询问", expected: "预期", ours: "我方所为" },

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
    eventUnseen: ({ signal, stage }, names) =>
      `“${stages[stage]}”之前应有，而客户自己尚未表露：${what(signal, names)}。`,
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

    budgetNotBegun: ({ planning, days }) =>
      `客户 ${planning} 开始筹备预算，还有 ${grouped(days)} 天，可以为介入做准备。`,
    budgetPhase: ({ phase, since, until }) =>
      `客户的预算处在“${budgetPhases[phase]}”阶段${since === undefined ? "" : `，始于 ${since}`}${until === undefined ? "" : `，到 ${until} 为止`}。`,
    budgetPhaseOpen: ({ possible, unknown }) =>
      `无法判断预算处在哪个阶段，还不知道何时开始：${unknown.map((phase) => budgetPhases[phase]).join("、")}。可能是：${possible.map((phase) => (phase === "before" ? "筹备之前" : budgetPhases[phase])).join("、")}。`,
    budgetCalendarEnded: ({ ended, assumed }) =>
      `这份预算日程已经用完：最迟 ${ended} 客户已进入下一个周期${assumed ? "（按一年一个周期推算）" : ""}，需要了解新的日程。`,
    stepInNow: ({ daysLeft }) =>
      `现在正是介入的时机：客户正在筹备规划${daysLeft === undefined ? "，还有多久不清楚" : `，还有 ${grouped(daysLeft)} 天`}。`,
    stepInLater: ({ nextPlanning, days, assumed }) =>
      `下一次介入的时机是客户再次筹备预算之时：${nextPlanning}，还有 ${grouped(days)} 天${assumed ? "（按一年后推算）" : ""}。`,
    nextPlanningUnknown: () => "不知道客户何时筹备下一次预算：请打听清楚，那正是介入的时机。",
    informationComplete: ({ parts }) => `信息链的 ${parts} 个部分都已掌握。`,
    informationMissing: ({ parts, of }) =>
      `信息链的 ${of} 个部分中有 ${parts.length} 个没有掌握：${parts.map((part) => informationParts[part]).join("；")}。`,
    informationOpen: ({ parts, low, high }) =>
      `尚未了解：${parts.map((part) => informationParts[part]).join("；")}。信息链的完整程度在 ${percent(low)} 到 ${percent(high)} 之间。`,
    // 顾虑
    nothingHeardOfConcerns: ({ window, lastHeard }) =>
      `最近 ${grouped(window)} 天没有客户的任何动静${lastHeard === undefined ? "" : `（上一次是 ${lastHeard}）`}：没有声音不等于没有顾虑。`,
    noConcernSigns: ({ observations, window }) =>
      `最近 ${grouped(window)} 天看到客户的 ${grouped(observations)} 个举动，都不是有顾虑的迹象。`,
    concernsUnresolved: ({ stage, score, unresolvedFrom }) =>
      `迹象合计 ${decimal(score)} 分，达到 ${decimal(unresolvedFrom)} 分即为顾虑未消除；客户正处在“${stages[stage]}”阶段，这时最要紧。`,
    concernsOffStage: ({ stage, score, unresolvedFrom }) =>
      `迹象合计 ${decimal(score)} 分，但只有临近决定时达到 ${decimal(unresolvedFrom)} 分才算顾虑未消除；客户处在“${stages[stage]}”阶段，先留意。`,
    concernsWatched: ({ score, unresolvedFrom }) =>
      `迹象合计 ${decimal(score)} 分，达到 ${decimal(unresolvedFrom)} 分才算顾虑未消除。`,
    concernStageUnknown: ({ score, unresolvedFrom }) =>
      `迹象合计 ${decimal(score)} 分，临近决定时达到 ${decimal(unresolvedFrom)} 分即为顾虑未消除；但客户处在哪个阶段还不清楚。`,
    concernSign: ({ signal, times, lastSeen, by, counts }) =>
      `客户${signals[signal]}：出现 ${grouped(times)} 次，最近一次是 ${lastSeen}，来源：${by.map((id) => witnesses[id]).join("、")}；计 ${decimal(counts)} 分。`,
    priceConcernReturned: ({ stoppedAfter, returned, days }) =>
      `价格在 ${stoppedAfter} 之后不再提起，${returned} 又被提起，中间隔了 ${grouped(days)} 天。`,
    concernSellerOnly: ({ signals: seen, counts }) =>
      `以下只是销售自己的看法，按客户亲口所说的 ${percent(counts)} 计分：${seen.map((id) => signals[id]).join("；")}。`,
    concernSignsPast: ({ signs, lastSeen, window, decided }) =>
      `${grouped(signs)} 个较早的迹象不计分，最近一个在 ${lastSeen}：已超过 ${grouped(window)} 天${decided === undefined ? "" : `，或属于 ${decided} 已定下的那次采购`}。`,
    surfaceConcerns: ({ kinds }) =>
      `让顾虑浮出水面并加以处理（${kinds.map((kind) => concernKinds[kind]).join("、")}）；不要回避，不要淡化，也不要施压。`,
    // 实施
    goLiveUnknown: ({ signs }) =>
      `上线日期不清楚，哪个阶段都不能排除${signs === 0 ? "" : `；看到的 ${grouped(signs)} 个使用情况也无从归位`}。`,
    goLiveAhead: ({ goLive, days }) => `${goLive} 上线，还有 ${grouped(days)} 天；动机倾斜还在后面。`,
    newSinceGoLive: ({ goLive, days, newToyDays }) =>
      `${goLive} 上线，至今 ${grouped(days)} 天：前 ${grouped(newToyDays)} 天、没有出现问题之前都是“${implementationPhases.newToy}”，动机倾斜还在后面。`,
    learningByCalendar: ({ goLive, days, newToyDays }) =>
      `${goLive} 上线，至今 ${grouped(days)} 天，还没有反馈成效：过了 ${grouped(newToyDays)} 天新鲜劲已过，进入最费力的“${implementationPhases.learning}”阶段。`,
    learningByTrouble: ({ signal, on, by }) =>
      `${on} 客户${signals[signal]}（来源：${witnesses[by]}）：已进入“${implementationPhases.learning}”阶段，还没有反馈成效。`,
    heartLost: ({ on, by }) =>
      `使用人员的积极性已经下降，最近一次是 ${on}（来源：${witnesses[by]}），此后没有反馈成效。`,
    heartLostAfterResult: ({ on, by, result }) =>
      `${result} 反馈过成效，但 ${on} 使用人员的积极性又下降了（来源：${witnesses[by]}）。`,
    resultReported: ({ signal, on, by }) => `${on} 客户${signals[signal]}（来源：${witnesses[by]}）：已走出动机倾斜。`,
    dipProlonged: ({ since, days, prolongedAfter }) =>
      `从 ${since} 起学习了 ${grouped(days)} 天还没有成效，超过 ${grouped(prolongedAfter)} 天：动机倾斜拖得太久。`,
    sellerResultNotCounted: ({ on }) => `${on} 的成效只是销售自己说的，不算数：有没有价值由客户说了算。`,
    signsBeforeGoLive: ({ signs, lastSeen }) => `上线之前的 ${grouped(signs)} 个使用迹象不计，最近一个在 ${lastSeen}。`,
    studyDemandFails: () => "一味要求客户加强学习，对动机倾斜没有帮助。",
    dipMeasures: ({ measures, perhaps }) =>
      [
        ...(measures.length === 0 ? [] : [`现在管用的做法：${measures.map((id) => dipMeasures[id]).join("；")}。`]),
        ...(perhaps.length === 0
          ? []
          : [`情况不明，也许还来得及的做法：${perhaps.map((id) => dipMeasures[id]).join("；")}。`]),
      ].join(""),
  },
};
