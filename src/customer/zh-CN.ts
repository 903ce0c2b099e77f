/** 客户分类,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { Answered, CustomerLabels, Names } from "../locale/types.js";

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
  none: "不在层级之内",
  undetermined: "无法判断",
};

const behaviours = {
  member: "会员身份",
  hasBalance: "预存余额",
  spending: "消费情况",
  openToNewProducts: "对新产品的接受程度",
  newlyOpened: "是不是新开户",
};

const POINTS: CustomerLabels["points"] = { pareto: "帕累托点", breakEven: "平衡点", submarginal: "次边际点" };

// Words: where they stand

const stances = {
  attack: "进攻",
  defend: "防守",
  maintain: "维持",
  abandon: "放弃",
  harvest: "收获",
  undetermined: "无法判断",
};

const opportunities = {
  mustDo: "一定要做",
  oneOff: "一次性生意",
  ifPossible: "能做就做",
  whenFree: "有空再做",
  undetermined: "无法判断",
};

const aims = {
  graspTheLarge: "抓大放小",
  takeItAll: "大小通吃",
  takeWhatWeCan: "能做就做",
  pickAndChoose: "挑肥拣瘦",
};

const positionFacts = {
  isNew: "是不是新客户或新市场",
  purchasingPower: "购买力",
  ourShare: "我方份额",
  volume: "业务量",
  influence: "影响力",
};

const shareFactors = {
  penetration: "客户渗透率",
  shareOfWallet: "钱包份额",
  sizeIndex: "客户规模指数",
};

const changes = { up: "上升", down: "下降", steady: "平稳", appeared: "从无到有", undetermined: "无法判断" };

const horizons = { short: "短期", long: "长期" };

/** 与什么相比. */
const pasts = { short: "上一期", long: "以往各期平均" };

/** 变化的方向与幅度. */
const moved = (change: number) =>
  change === 0 ? "没有变化" : `${change > 0 ? "上升" : "下降"} ${percent(Math.abs(change))}`;

const sizes = { strong: "强", weak: "弱", large: "大", small: "小" };

/** 判断的出处. */
const marks = { S: "", I: "（本库推断）" };

// Words: when they buy

const prospectStatuses = {
  signed: "已签约未交付",
  delivered: "已交付",
  noContact: "到访未留联系方式",
  postponed: "推迟购买",
  lost: "战败",
};

const capacityUnits = { contacts: "联系次数", hours: "工时" };

/** 数量带单位. */
const counted = (text: string, unit: keyof typeof capacityUnits) =>
  `${amountText(text)} ${{ contacts: "次联系", hours: "小时" }[unit]}`;

// How they move

const rfmMeasures = { recency: "最近购买", frequency: "购买频次", amount: "购买金额" } as const;

const segments = {
  champions: "核心客户",
  regulars: "高频小单客户",
  bigOrders: "低频大单客户",
  developing: "成长客户",
  newAndLarge: "大额新客户",
  newcomers: "新进客户",
  largeCooling: "趋冷的大额客户",
  regularsCooling: "趋冷的常购客户",
  occasionalCooling: "趋冷的零散客户",
  championsLapsed: "沉睡的核心客户",
  largeLapsed: "沉睡的大额客户",
  regularsLapsed: "沉睡的常购客户",
  dormant: "沉睡客户",
  loyalCustomers: "忠诚客户",
  potentialLoyalist: "潜在忠诚客户",
  newCustomers: "新客户",
  promising: "有潜力的客户",
  needAttention: "需关注客户",
  aboutToSleep: "即将沉睡的客户",
  atRisk: "流失风险客户",
  cantLoseThem: "不能丢的客户",
  lost: "已流失客户",
  unsegmented: "未归入分群",
} as const;

/** 调用方自己的名称优先，其次是这里的标签，都没有就用编号. */
const segmentName = (id: string, names?: Names) => {
  const known = new Map<string, string>(Object.entries({ ...segments, ...names }));
  return `“${known.get(id) ?? id}”`;
};
const hours = (text: string | number) => `${amountText(`${text}`)} 小时`;
const scored = (scores: readonly number[]) => scores.join("、");

// All together

const judgements = {
  abc: "ABC 分类",
  computed: "计算式 ABC",
  pyramid: "客户金字塔",
  rfm: "RFM 评分",
  keyAccount: "大客户认定",
  orientation: "价值取向",
  loyalty: "品牌忠诚度",
  spendTier: "消费层级",
  position: "攻守定位",
  opportunity: "商机四宫格",
  prospect: "潜客等级",
  contact: "联系频率",
};

const facts = {
  amount: "金额",
  margin: "毛利",
  previous: "上期金额",
  lastPurchase: "最近购买日期",
  frequency: "购买次数",
  keyAccount: "大客户标准的回答",
  orientation: "价值取向的回答",
  purchases: "各品牌的购买记录",
  behaviour: "余额与消费情况",
  position: "购买力与我方份额",
  positionLimits: "购买力的强弱界限",
  opportunity: "业务量与影响力",
  opportunityLimits: "业务量的大小界限",
  prospect: "预计购买时间",
  rhythm: "联系频率表",
};

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },
  measures: { amount: "金额", margin: "毛利", growth: "增长额" },
  points: POINTS,
  chart: {
    pareto: "ABC 分析：谁贡献了多少",
    paretoAxis: "条形：各自占比 · 折线：累计占比",
    customer: "客户",
    share: "占比",
    cumulative: "累计",
    class: "类别",
    others: "其余 {customers} 家",
    classBrings: "{class}：{customers} 家中的 {heads} 家，占 {share}",
    lorenz: "洛伦兹曲线：生意集中在多少客户手里",
    smallestFirst: "客户（从小到大）",
    sameForAll: "假如家家一样多",
    gini: "基尼系数",
    makes: "{customers} 家客户中的 {heads} 家贡献了 {share}",
    whale: "鲸鱼曲线：谁在赚钱，谁在赔钱",
    bestFirst: "客户数（从高到低）",
    net: "合计",
    peak: "最高点",
    peakOnly: "前 {heads} 家（共 {customers} 家）做到 {peak}，没有客户往回吃",
    peakAndLoss: "前 {heads} 家（共 {customers} 家）做到 {peak}，其余客户又吃掉 {lost}",
    takenAway: "被吃掉",
    pyramid: "客户金字塔：客户分几层，各层贡献多少",
    customers: "客户数",
    keyBrings: "{vital}和{main}占客户数 {heads}，贡献 {share}；经验值是 20% 的客户贡献 80%",
    nobodyBought: "目前还没有客户带来金额",
    quadrant: "机会四宫格：业务量与影响力",
    volume: "业务量",
    influence: "影响力",
    largeFrom: "业务量 {volume} 起算大，影响力 {influence} 起算大",
    unnamed: "{customers} 个点中有 {heads} 个因位置不够未标名称",
    migration: "客户迁移：上期到本期的去向",
    before: "上期",
    after: "本期",
    new: "新增",
    lost: "流失",
    moved: "保级 {held} · 升级 {up} · 降级 {down} · 新增 {new} · 流失 {lost}",
  },

  // Labels: what they are to us
  keyAccount: { key: "大客户", notKey: "非大客户", undetermined: "无法判断" },
  keyAccountCriteria,
  selectionQuestions: {
    shareOfRevenue: "占我方销售额的比重",
    painfulToLose: "失去它的损失",
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
  stances,
  opportunities,
  aims,
  shareFactors,
  changes,
  horizons,

  // Labels: when they buy
  prospectLevels: {
    O: "O 级：已签约未交付",
    H: "H 级：即将购买",
    A: "A 级：近期购买",
    B: "B 级：中期购买",
    C: "C 级：远期购买",
    W: "W 级：未留联系方式",
    D: "D 级：推迟购买",
    F: "F 级：战败",
  },
  prospectStatuses,
  prospectRatios: {
    hotAmongNew: "新增潜客 H、A 级占比",
    hotConversion: "H、A 级成交率",
    baseConversion: "基盘 B、C 级成交率",
  },
  contactStates: {
    notDue: "未到期",
    due: "今日到期",
    overdue: "已逾期",
    neverContacted: "没有联系记录",
    noRhythm: "未定频率",
  },
  capacityUnits,
  capacity: { enough: "充足", short: "不足", undetermined: "无法判断" },

  // Labels: how they move
  rfmMeasures,
  segments,
  segmentChecks: { sound: "不重不漏", flawed: "有缺陷" },
  movements: { upgraded: "升级", held: "保持", downgraded: "降级", new: "新增", lost: "流失" },
  timeVerdicts: { under: "少于计划", onPlan: "与计划一致", over: "超出计划", undetermined: "无法判断" },

  // Labels: all together
  judgements,
  facts,

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `连同更大的客户，累计占 ${percent(cumulative)}，未超过 ${name} 类的上限 ${percent(limit)}。`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `该客户跨过 ${percent(limit)} 界限（之前 ${percent(before)}，计入后 ${percent(cumulative)}），仍归 ${name} 类。`,
    largest: ({ share }) => `最大的客户一律归 A 类（占 ${percent(share)}）。`,
    beyondLimits: ({ limit, cumulative }) =>
      `连同更大的客户，累计占 ${percent(cumulative)}，超过 B 类的上限 ${percent(limit)}，归 C 类。`,
    nothingBought: ({ amount }) => `没有净贡献（${amountText(amount)}），归 C 类。`,
    beforePoint: ({ class: name, point, x, limit }) =>
      `从大到小数到该客户，占客户总数的 ${percent(x)}，没有超过${POINTS[point]}（${percent(limit)}），归 ${name} 类。`,
    beyondPoint: ({ x, limit }) =>
      `从大到小数到该客户，占客户总数的 ${percent(x)}，已过次边际点（${percent(limit)}），再添客户也几乎不添产出，归 C 类。`,
    equalsCrossPoint: ({ class: name, from, x, limit }) =>
      `从大到小数，金额与该客户相同的几家从客户总数的 ${percent(from)} 排到 ${percent(x)}，跨过了 ${percent(limit)} 的界限；金额相同的不拆开，一并归 ${name} 类。`,
    largestComputed: ({ x, limit }) =>
      `最大的客户一律归 A 类，尽管数到它已占客户总数的 ${percent(x)}，过了 ${percent(limit)} 的界限。`,
    oneOfEquals: ({ customers }) =>
      customers === 1 ? "只有这一家客户，归 A 类。" : `${grouped(customers)} 家客户的金额全部相同，都归 A 类。`,
    bringsNothing: ({ amount }) => `没有净贡献（${amountText(amount)}），归最低一级。`,
    paretoFirst: ({ pareto, breakEven }) =>
      `A 类到帕累托点为止（客户总数的 ${percent(pareto)}），因为它不在平衡点（${percent(breakEven)}）之后。`,
    breakEvenFirst: ({ pareto, breakEven }) =>
      `A 类到平衡点为止（客户总数的 ${percent(breakEven)}），因为它在帕累托点（${percent(pareto)}）之前。`,
    fewCustomers: ({ customers, wanted }) =>
      `只有 ${grouped(customers)} 家客户，算出的界限说明不了多少问题，至少要有 ${grouped(wanted)} 家才略有参考价值。`,
    allEqual: ({ customers }) =>
      customers === 1
        ? "只有这一家客户，没有曲线可用来定界限。"
        : `${grouped(customers)} 家客户的金额全部相同，曲线没有拐弯，定不出界限。`,
    nobodyBought: ({ customers }) => `没有一家客户有贡献（共 ${grouped(customers)} 家），画不出曲线。`,
    rankedInTier: ({ tier, rank, customers, upTo }) =>
      `在 ${grouped(customers)} 家客户中排第 ${grouped(rank)} 位，落在前 ${percent(upTo)} 以内，属于${tiers[tier]}。`,
    tiedInTier: ({ tier, first, last, customers, upTo }) =>
      `与金额相同的客户并列第 ${grouped(first)}–${grouped(last)} 位（客户共 ${grouped(customers)} 家），取中间位置，落在前 ${percent(upTo)} 以内，属于${tiers[tier]}。`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `时间占 ${percent(time)}，利润占 ${percent(profit)}，利润份额是时间份额的 ${decimal(ratio)} 倍。`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `时间占 ${percent(time)}，利润只占 ${percent(profit)}，利润份额只是时间份额的 ${decimal(ratio)} 倍。`,
    effortUnknown: ({ profit }) => `利润占 ${percent(profit)}，投入的时间未知。`,

    // What they are to us
    criterionHolds: ({ criterion }) => `符合大客户标准：${keyAccountCriteria[criterion]}。`,
    noCriterionHolds: () => "五项大客户标准都不符合。",
    criteriaUnknown: ({ criteria }) =>
      `尚未确认符合任何一项标准，5 项中有 ${criteria.length} 项不清楚：${criteria.map((id) => keyAccountCriteria[id]).join("；")}。`,
    selectionScored: ({ value, low, high, known, unknown }) =>
      unknown === 0
        ? `甄选得分为 ${percent(value)}。`
        : `甄选得分目前为 ${percent(value)}（${known + unknown} 问已答 ${known} 问），全部答完可能在 ${percent(low)} 到 ${percent(high)} 之间。`,
    orientationLeads: ({ orientation, score }) =>
      `最接近${orientations[orientation]}客户，得分 ${decimal(score)}（最低 -1，最高 1）。`,
    answersFor: ({ orientation, answers }) => `支持${orientations[orientation]}的回答：${answered(answers)}。`,
    answersAgainst: ({ orientation, answers }) => `不支持${orientations[orientation]}的回答：${answered(answers)}。`,
    orientationBehind: ({ orientations: next, score, lead }) =>
      `其次是${next.map((id) => orientations[id]).join("、")}，得分 ${decimal(score)}，落后 ${decimal(lead)} 分。`,
    orientationsTied: ({ orientations: level, score }) =>
      `分不出高下：${level.map((id) => orientations[id]).join("、")}同为 ${decimal(score)} 分。`,
    answersMissing: ({ questions, settled }) =>
      `尚不清楚：${questions.map((id) => orientationQuestions[id]).join("、")}，${settled ? "但不影响结论" : "弄清之后结论可能改变"}。`,
    staysWithBrand: ({ brand, share, loyalFrom }) =>
      `认准 ${brand}：钱包份额 ${percent(share)}（达到 ${percent(loyalFrom)} 才算忠诚），最近一次买的也是它。`,
    movesOn: ({ from, to, repeatRate }) =>
      `买一阵就换牌子：重复购买率 ${percent(repeatRate)}，最近一次从 ${from} 换成 ${to}。`,
    buysAround: ({ brands, repeatRate, repeatsFrom }) =>
      `哪家都买：买过 ${brands} 个品牌，重复购买率 ${percent(repeatRate)}（达到 ${percent(repeatsFrom)} 才算买一阵）。`,
    leaderNotLatest: ({ brands, share, latest }) =>
      `${brands.join("、")} 的钱包份额${brands.length === 1 ? "" : "各"}为 ${percent(share)}，但最近一次买的是 ${latest}，忠诚可能已经松动。`,
    noBrandDominates: ({ brands, share, loyalFrom }) =>
      `没有哪个品牌的钱包份额达到 ${percent(loyalFrom)}，算不上忠诚；最高为 ${percent(share)}（${brands.join("、")}）。`,
    tooFewPurchases: ({ purchases, needed }) => `已知购买 ${purchases} 次，至少要 ${needed} 次才能判断。`,
    nothingSpent: ({ purchases }) => `${purchases} 次购买的金额都是 0，算不出钱包份额。`,
    shareOfBrand: ({ brand, share }) => `我方品牌 ${brand} 的钱包份额为 ${percent(share)}。`,
    spendsMostAndOpen: () => "有余额，消费最多，也愿意尝试新产品，属于重要客户。",
    spendsMostOnOneLine: () => "有余额，消费最多，但只用一条产品线，属于主要客户。",
    spendsSteadily: () => "有余额，长期稳定消费，属于主要客户。",
    spendsUnsteadily: () => "有余额，但消费不稳定，属于普通客户。",
    balanceUnspent: () => "有余额，但没有消费，属于普通客户。",
    newlyOpenedInTwoTiers: () =>
      "公开的分层把有余额、未消费的新开户客户也列入主要客户；这里在其有消费之前，按普通客户对待。",
    memberWithoutBalance: () => "是会员，但没有余额，属于小客户。",
    neitherBalanceNorMember: () => "既没有余额，也不是会员，不在层级之内。",
    behaviourUnknown: ({ unknown, possible }) =>
      `尚不清楚：${unknown.map((id) => behaviours[id]).join("、")}。目前可能是：${possible.map((tier) => tiers[tier]).join("、")}。`,

    // Where they stand
    newBusiness: () => "新客户或新市场：不论大小，都要进攻。",
    powerAndShare: ({ stance, power, purchasingPower, strongFrom, ourShare, mark }) =>
      `购买力${sizes[power]}（${amountText(purchasingPower)}，界限 ${amountText(strongFrom)}），其中我方占 ${percent(ourShare)}：${stances[stance]}${stance === "maintain" ? "，并继续筛选" : ""}${marks[mark]}。`,
    stanceOpen: ({ missing, possible }) =>
      `尚不清楚：${missing.map((fact) => positionFacts[fact]).join("；")}。目前可能是：${possible.map((stance) => stances[stance]).join("、")}。`,
    volumeAndInfluence: ({ opportunity, volumeIs, influenceIs, volume, influence }) =>
      `业务量${sizes[volumeIs]}（${amountText(volume)}），影响力${sizes[influenceIs]}（${percent(influence)}）：${opportunities[opportunity]}。`,
    aimOfCell: ({ aim, mark }) => `目标：${aims[aim]}${marks[mark]}。`,
    opportunityOpen: ({ missing, possible }) =>
      `尚不清楚：${missing.map((fact) => positionFacts[fact]).join("；")}。目前可能是：${possible.map((cell) => opportunities[cell]).join("、")}。`,
    shareFactors: ({ share, penetration, shareOfWallet, sizeIndex }) =>
      `市场份额 ${percent(share)} = 客户渗透率 ${percent(penetration)} × 钱包份额 ${percent(shareOfWallet)} × 客户规模指数 ${decimal(sizeIndex)}。`,
    factorsUndefined: ({ share, missing }) =>
      `${share === undefined ? "市场总额为零，谈不上份额" : `市场份额为 ${percent(share)}`}；分母为零、算不出的有：${missing.map((factor) => shareFactors[factor]).join("、")}。`,
    roomToWhole: ({ penetration, shareOfWallet }) =>
      `${[
        ...(penetration === undefined ? [] : [`市场上没有向我方采购的客户占 ${percent(penetration)}`]),
        ...(shareOfWallet === undefined ? [] : [`现有客户的采购额里给了别家的占 ${percent(shareOfWallet)}`]),
      ].join("，")}。`,
    changedClearly: ({ horizon, now, base, change, from }) =>
      `与${pasts[horizon]}相比变化明显：${amountText(base)} → ${amountText(now)}，${moved(change)}（界限 ${percent(from)}）。`,
    changedLittle: ({ horizon, now, base, change, from }) =>
      `与${pasts[horizon]}相比变化不明显：${amountText(base)} → ${amountText(now)}，${moved(change)}（界限 ${percent(from)}）。`,
    cameFromNothing: ({ horizon, now, base }) =>
      `采购从无到有：${pasts[horizon]}为 ${amountText(base)}，本期为 ${amountText(now)}。`,
    noRatio: ({ horizon, now, base }) =>
      `${pasts[horizon]}为 ${amountText(base)}，本期为 ${amountText(now)}：以此为基数，算不出变化率。`,
    pastUnknown: ({ horizon }) => `本期或${pasts[horizon]}的金额未知，无法比较。`,
    againstPeers: ({ median, distance }) =>
      `全体客户变化率的中位数是 ${percent(median)}，该客户${distance === 0 ? "与之持平" : `比它${distance > 0 ? "高" : "低"} ${decimal(Math.abs(distance) * 100)} 个百分点`}。`,
    changeWithoutReason: ({ change }) => `采购额${changes[change]}，却没有记录原因，请查明并记录。`,

    // When they buy
    statusDecides: ({ status, level }) => `状态为“${prospectStatuses[status]}”，定为 ${level} 级。`,
    noLongerProspect: () => "已经交付，成了客户，不再是潜客。",
    expectedWithin: ({ level, expected, after, until, months }) =>
      `预计 ${expected} 购买，${after === undefined ? "" : `晚于 ${after}，`}${until === undefined ? "" : `不晚于 ${until}，`}在 ${grouped(months)} 个月以内，定为 ${level} 级。`,
    expectedBeyond: ({ expected, until, months }) =>
      `预计 ${expected} 购买，${until === undefined ? "" : `晚于 ${until}，`}超出 ${grouped(months)} 个月，暂不定级。`,
    expectedPassed: ({ expected, asOf, days }) =>
      `原预计 ${expected} 购买，到 ${asOf} 已过 ${grouped(days)} 天，请重新确认。`,
    expectedUnknown: () => "预计购买时间未知，请向客户确认。",
    contactDue: ({ lastContact, every }) => `上次联系是 ${lastContact}，每 ${grouped(every)} 天一次，今天到期。`,
    contactOverdue: ({ lastContact, every, due, days }) =>
      `上次联系是 ${lastContact}，每 ${grouped(every)} 天一次，${due === undefined ? "" : `应在 ${due} 联系，`}已逾期 ${grouped(days)} 天。`,
    contactNotDue: ({ lastContact, due, days }) =>
      `上次联系是 ${lastContact}，距下次联系还有 ${grouped(days)} 天${due === undefined ? "" : `（${due}）`}。`,
    neverContacted: ({ every }) => `应每 ${grouped(every)} 天联系一次，却没有任何联系记录，请尽快联系。`,
    noRhythm: ({ class: name }) => `${name} 类没有设定联系频率，请设定，或明确不安排联系。`,
    capacityEnough: ({ unit, needed, available }) =>
      `按联系频率每周需要 ${counted(needed, unit)}，可用 ${counted(available, unit)}，够用。`,
    capacityShort: ({ unit, needed, available, gap }) =>
      `按联系频率每周需要 ${counted(needed, unit)}，可用 ${counted(available, unit)}，还差 ${counted(gap, unit)}。`,
    capacityShortAlready: ({ unit, atLeast, available }) =>
      `仅已知部分，每周就需要 ${counted(atLeast, unit)}，而可用的只有 ${counted(available, unit)}，不够。`,
    capacityUnknown: ({ unit, atLeast }) =>
      `仅按已知部分，每周需要 ${counted(atLeast, unit)}；可用多少未知，无法判断够不够。`,
    hoursMissing: ({ classes }) => `每次联系需要多少工时未知的类别：${classes.join("、")}。`,
    withoutRhythm: ({ customers, classes }) =>
      `另有 ${grouped(customers)} 家客户没有设定联系频率，未计入（类别：${classes.join("、")}）。`,

    // How they move
    fitsSegment: ({ segment, recency, frequency, amount }, names) =>
      `最近购买 ${recency} 分、购买频次 ${frequency} 分、购买金额 ${amount} 分，归入${segmentName(segment, names)}。`,
    fitsNoSegment: ({ recency, frequency, amount }) =>
      `最近购买 ${recency} 分、购买频次 ${frequency} 分、购买金额 ${amount} 分，不属于任何分群。`,
    cutsCoincide: ({ measure, cut, scores }) =>
      `${rfmMeasures[measure]}的几个分界点重合在 ${amountText(cut)}，因此这一项不会有客户得 ${scored(scores)} 分。`,
    scoresUnused: ({ measure, scores }) =>
      `${rfmMeasures[measure]}这一项没有客户得 ${scored(scores)} 分：对应的区间里没有客户。`,
    segmentsShareOut: ({ segments: number, combinations }) =>
      `${combinations} 种得分组合各归一个分群，共 ${number} 个分群，不重不漏。`,
    segmentNeverOccurs: ({ segment, takenBy }, names) =>
      `${segmentName(segment, names)}永远不会出现：它的得分组合已全部被${takenBy.map((id) => segmentName(id, names)).join("、")}占去。`,
    segmentsOverlap: ({ first, second, combinations, example }, names) =>
      `${segmentName(first, names)}与${segmentName(second, names)}有 ${combinations} 种得分组合重叠，例如 ${example}，重叠处归前者。`,
    scoresUncovered: ({ combinations, scores: [example] }) =>
      `有 ${combinations} 种得分组合不属于任何分群${example === undefined ? "" : `，例如 ${example}`}。`,
    roseByClasses: ({ from, to, classes }) => `由 ${from} 升到 ${to}，升了 ${classes} 级。`,
    keptClass: ({ class: name }) => `级别不变，仍为 ${name}。`,
    fellByClasses: ({ from, to, classes }) => `由 ${from} 降到 ${to}，降了 ${classes} 级。`,
    absentBefore: ({ class: name }) => `新增客户，本期为 ${name}。`,
    absentAfter: ({ class: name }) => `流失客户，上期为 ${name}，本期已不在名单中。`,
    quotaIsWhole: ({ floor }) => `按权重应得正好 ${grouped(floor)} 个单位，没有余数。`,
    remainderServed: ({ floor, remainder }) =>
      `按权重先得 ${grouped(floor)} 个单位，余数 ${decimal(remainder)} 排在前面，再补 1 个单位。`,
    remainderDropped: ({ floor, remainder }) =>
      `按权重先得 ${grouped(floor)} 个单位，余数 ${decimal(remainder)} 排在后面，不再补。`,
    spentLess: ({ planned, spent }) => `计划 ${hours(planned)}，实际投入 ${hours(spent)}，少于计划。`,
    spentAsPlanned: ({ spent }) => `实际投入 ${hours(spent)}，与计划一致。`,
    spentMore: ({ planned, spent, unknown }) =>
      unknown === 0
        ? `计划 ${hours(planned)}，实际投入 ${hours(spent)}，超出计划。`
        : `计划 ${hours(planned)}，仅已记录的投入就有 ${hours(spent)}，超出计划；另有 ${grouped(unknown)} 家客户的工时未记录。`,
    hoursUncounted: ({ planned, spent, unknown }) =>
      `计划 ${hours(planned)}，已记录 ${hours(spent)}，还有 ${grouped(unknown)} 家客户的工时未记录，无法判断。`,
    hoursWithoutCustomer: ({ class: name, hours: planned }) =>
      `${name} 类计划了 ${hours(planned)}，但该类没有客户，这部分时间尚未分配。`,

    // All together
    factsLacking: ({ judgement, facts: needed }) =>
      `“${judgements[judgement]}”无法判断，缺少：${needed.map((fact) => facts[fact]).join("、")}。`,
  },
};
