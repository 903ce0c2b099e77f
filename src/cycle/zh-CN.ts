/** 采购周期，简体中文。 */
import { decimal, grouped, percent } from "../locale/format.js";
import type { CycleLabels } from "../locale/types.js";

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
  stages,
  stageQuestions: {
    recognitionOfNeeds: "我们有问题吗？问题有多大？值得行动吗？",
    evaluationOfOptions: "看重哪些标准？谁最符合？",
    resolutionOfConcerns: "会出什么问题？他们靠得住吗？",
    decision: "大家都同意吗？",
    implementation: "能得到预期的价值吗？要多久？",
    changesOverTime: "还能怎么改进？下一步做什么？",
  },
  strategies: {
    developNeeds: "发掘不满并加重其分量，先不谈产品",
    influenceCriteria: "影响选型标准",
    workConcerns: "让顾虑浮出水面并加以处理",
    askForCommitment: "提出签约请求，把条款谈清楚",
    showEarlyResults: "尽早见到成效，防止动机倾斜",
    watchForNewNeeds: "留意新的需求和不满",
  },
  errors: {
    presentingTooEarly: "过早介绍产品",
    missingCriteria: "没有摸清选型标准",
    ignoringConcerns: "回避、淡化顾虑或施加压力",
    closingHard: "强行逼单",
    notAsking: "没有提出签约请求",
    handingOver: "移交了事",
    takingForGranted: "把老客户当成理所当然",
  },
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

  // 阶段推进、买卖双方是否同步、下一步

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

  sentences: {
    // 阶段判断
    // 阶段推进、买卖双方是否同步、下一步
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
