/** 客户分类,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { Answered, CustomerLabels } from "../locale/types.js";

// What they are to us

const keyAccountCriteria = {
  largeRepeatedOrders: "订单量大且有一至两年的重复合同，或销售潜力大",
  strategicProject: "战略性项目",
  influencesOurStanding: "对我方形象或业务影响大",
  technicalAbsorption: "技术吸收和创新能力强",
  strongMarketPosition: "市场地位强",
};

const orientations = {
  intrinsic: "内在价值型",
  extrinsic: "外在价值型",
  strategic: "战略价值型",
  undetermined: "无法判断",
};

const orientationQuestions = {
  priceSensitivity: "价格敏感度",
  productKnowledge: "产品熟悉程度",
  wantsAdvice: "对顾问建议的需求",
  wantsOurCapabilities: "对我方核心能力的需求",
  willingToChangeProcess: "调整自身流程的意愿",
};

const answerLevels = { low: "低", medium: "中", high: "高" };

const answered = (answers: readonly Answered[]) =>
  answers.map(({ question, level }) => `${orientationQuestions[question]}（${answerLevels[level]}）`).join("、");

const tiers = {
  vital: "重要客户",
  main: "主要客户",
  ordinary: "普通客户",
  small: "小客户",
  none: "不在分级之内",
  undetermined: "无法判断",
};

const behaviours = {
  member: "会员身份",
  hasBalance: "预存余额",
  spending: "消费情况",
  openToNewProducts: "对新产品的接受度",
  newlyOpened: "是否新开户",
};

const POINTS: CustomerLabels["points"] = { pareto: "帕累托点", breakEven: "平衡点", submarginal: "次边际点" };

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },
  measures: { amount: "金额", margin: "毛利", growth: "增长额" },
  points: POINTS,

  // Labels: what they are to us
  keyAccount: { key: "大客户", notKey: "非大客户", undetermined: "无法判断" },
  keyAccountCriteria,
  selectionQuestions: {
    shareOfRevenue: "占我方销售额的比重",
    painfulToLose: "流失造成的损失",
    steadyRelationship: "关系的稳定程度",
    relationshipEffort: "维护关系的投入",
    fitsOurStrategy: "与我方战略的契合度",
  },
  orientations,
  orientationQuestions,
  answerLevels,
  sellingModes: { transactional: "交易型销售", consultative: "顾问型销售", enterprise: "企业型销售" },
  strategies: {
    stripCost: "剥离成本",
    createNewValue: "创造新价值",
    buildConsultants: "打造顾问型队伍",
    understandValue: "理解客户看重的价值",
    protectCustomersInterest: "维护客户利益",
    companyToCompany: "公司对公司全面对接",
    jointBusiness: "共同经营业务",
  },
  loyalties: { loyal: "品牌忠诚", switcher: "品牌转移", none: "无品牌忠诚", undetermined: "无法判断" },
  tiers,
  behaviours,
  spending: { most: "消费最多", steady: "长期稳定消费", unsteady: "消费不稳定", none: "没有消费" },
  policies: {
    concentratedResources: "集中资源投入",
    fastReaction: "快速响应",
    regularPlansAndVisits: "定期制定计划、定期拜访",
    courteousLowCostService: "礼貌周到、低成本服务",
    habitBuilding: "培养消费习惯",
    watchForPotential: "留意有升级潜力的客户",
  },

  // Labels: where they stand

  // Labels: when they buy

  // Labels: how they move

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `连同更大的客户累计占 ${percent(cumulative)}，未超过 ${name} 类的 ${percent(limit)}。`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `该客户跨过 ${percent(limit)} 界限（之前 ${percent(before)}，计入后 ${percent(cumulative)}），仍归 ${name} 类。`,
    largest: ({ share }) => `最大的客户一律归 A 类（占 ${percent(share)}）。`,
    beyondLimits: ({ limit, before }) =>
      `更大的客户已累计占 ${percent(before)}，达到 B 类上限 ${percent(limit)}，归 C 类。`,
    nothingBought: ({ amount }) => `净采购额为 ${amountText(amount)}，归 C 类。`,
    beforePoint: ({ class: name, point, x, limit }) =>
      `排到客户总数的 ${percent(x)}，没有超过${POINTS[point]}所在的 ${percent(limit)}，归 ${name} 类。`,
    beyondPoint: ({ x, limit }) =>
      `排到客户总数的 ${percent(x)}，已过次边际点所在的 ${percent(limit)}，再往后投入几乎不见产出，归 C 类。`,
    equalsCrossPoint: ({ class: name, from, x, limit }) =>
      `金额相同的客户排在客户总数的 ${percent(from)} 到 ${percent(x)}，正好跨过 ${percent(limit)} 的界限；金额相同不拆开，一并归 ${name} 类。`,
    largestComputed: ({ x, limit }) =>
      `最大的客户一律归 A 类，尽管它排到客户总数的 ${percent(x)}，而界限在 ${percent(limit)}。`,
    oneOfEquals: ({ customers }) =>
      customers === 1 ? "只有这一家客户，归 A 类。" : `${grouped(customers)} 家客户金额全部相同，都归 A 类。`,
    bringsNothing: ({ amount }) => `净贡献为 ${amountText(amount)}，归最低一级。`,
    paretoFirst: ({ pareto, breakEven }) =>
      `A 类到帕累托点为止（客户总数的 ${percent(pareto)}），它先于平衡点（${percent(breakEven)}）。`,
    breakEvenFirst: ({ pareto, breakEven }) =>
      `A 类到平衡点为止（客户总数的 ${percent(breakEven)}），它先于帕累托点（${percent(pareto)}）。`,
    fewCustomers: ({ customers, wanted }) =>
      `只有 ${grouped(customers)} 家客户，算出的界限参考价值不大，至少要有 ${grouped(wanted)} 家。`,
    allEqual: ({ customers }) =>
      customers === 1
        ? "只有一家客户，没有曲线可供定界。"
        : `${grouped(customers)} 家客户金额全部相同，曲线没有拐弯，定不出界限。`,
    nobodyBought: ({ customers }) => `${grouped(customers)} 家客户都没有贡献，画不出曲线。`,
    rankedInTier: ({ tier, rank, customers, upTo }) =>
      `在 ${grouped(customers)} 家客户中排第 ${grouped(rank)} 位，落在前 ${percent(upTo)} 以内，属于${tiers[tier]}。`,
    tiedInTier: ({ tier, first, last, customers, upTo }) =>
      `与金额相同的客户并列第 ${grouped(first)}–${grouped(last)} 位（共 ${grouped(customers)} 家），中间位置落在前 ${percent(upTo)} 以内，属于${tiers[tier]}。`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `用 ${percent(time)} 的时间带来 ${percent(profit)} 的利润，利润份额是时间份额的 ${decimal(ratio)} 倍。`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `用了 ${percent(time)} 的时间，利润份额只有 ${percent(profit)}，是时间份额的 ${decimal(ratio)} 倍。`,
    effortUnknown: ({ profit }) => `利润占 ${percent(profit)}，投入时间未知。`,

    // What they are to us
    criterionHolds: ({ criterion }) => `符合大客户标准：${keyAccountCriteria[criterion]}。`,
    noCriterionHolds: () => "五项大客户标准都不符合。",
    criteriaUnknown: ({ criteria }) =>
      `尚未确认符合任何一项标准，5 项中有 ${criteria.length} 项不清楚：${criteria.map((id) => keyAccountCriteria[id]).join("；")}。`,
    selectionScored: ({ value, low, high, known, unknown }) =>
      unknown === 0
        ? `甄选评分为 ${percent(value)}。`
        : `甄选评分目前为 ${percent(value)}（${known + unknown} 问已答 ${known} 问），全部答完可能在 ${percent(low)} 到 ${percent(high)} 之间。`,
    orientationLeads: ({ orientation, score }) =>
      `最接近${orientations[orientation]}客户，得分 ${decimal(score)}（-1 到 1 分）。`,
    answersFor: ({ orientation, answers }) => `支持${orientations[orientation]}的有：${answered(answers)}。`,
    answersAgainst: ({ orientation, answers }) => `不支持${orientations[orientation]}的有：${answered(answers)}。`,
    orientationBehind: ({ orientations: next, score, lead }) =>
      `其次是${next.map((id) => orientations[id]).join("、")}，得分 ${decimal(score)}，落后 ${decimal(lead)}。`,
    orientationsTied: ({ orientations: level, score }) =>
      `分不出高下：${level.map((id) => orientations[id]).join("、")}同为 ${decimal(score)} 分。`,
    answersMissing: ({ questions, settled }) =>
      `尚不清楚：${questions.map((id) => orientationQuestions[id]).join("、")}。${settled ? "不影响结论。" : "可能改变结论。"}`,
    staysWithBrand: ({ brand, share, loyalFrom }) =>
      `一直认 ${brand}：钱包份额 ${percent(share)}（${percent(loyalFrom)} 起算忠诚），最近一次买的也是它。`,
    movesOn: ({ from, to, repeatRate }) =>
      `买一阵就换牌子：重复购买率 ${percent(repeatRate)}，最近一次从 ${from} 换成 ${to}。`,
    buysAround: ({ brands, repeatRate, repeatsFrom }) =>
      `哪家都买：买过 ${brands} 个品牌，重复购买率 ${percent(repeatRate)}（${percent(repeatsFrom)} 起才算买一阵）。`,
    leaderNotLatest: ({ brands, share, latest }) =>
      `${brands.join("、")} 的钱包份额${brands.length === 1 ? "" : "各"}占 ${percent(share)}，但最近一次买的是 ${latest}，忠诚可能已经松动。`,
    noBrandDominates: ({ brands, share, loyalFrom }) =>
      `没有哪个品牌达到忠诚所需的 ${percent(loyalFrom)} 钱包份额，最高为 ${percent(share)}（${brands.join("、")}）。`,
    tooFewPurchases: ({ purchases, needed }) => `目前只有 ${purchases} 次购买记录，至少要 ${needed} 次才能判断。`,
    nothingSpent: ({ purchases }) => `${purchases} 次购买的金额都是 0，算不出钱包份额。`,
    shareOfBrand: ({ brand, share }) => `我方品牌 ${brand} 的钱包份额为 ${percent(share)}。`,
    spendsMostAndOpen: () => "有余额，消费最多，也愿意尝试新产品，属于重要客户。",
    spendsMostOnOneLine: () => "有余额，消费最多，但只用一条产品线，属于主要客户。",
    spendsSteadily: () => "有余额，长期稳定消费，属于主要客户。",
    spendsUnsteadily: () => "有余额，但消费不稳定，属于普通客户。",
    balanceUnspent: () => "有余额，但没有消费，属于普通客户。",
    newlyOpenedInTwoTiers: () =>
      "原分级方案把有余额、未消费的新开户客户也列入主要客户；这里在其消费之前按普通客户对待。",
    memberWithoutBalance: () => "有会员身份，但没有余额，属于小客户。",
    neitherBalanceNorMember: () => "既没有余额，也不是会员，不在分级之内。",
    behaviourUnknown: ({ unknown, possible }) =>
      `尚不清楚：${unknown.map((id) => behaviours[id]).join("、")}。目前可能是：${possible.map((tier) => tiers[tier]).join("、")}。`,

    // Where they stand

    // When they buy

    // How they move
  },
};
