/** 客户分类,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

const POINTS: CustomerLabels["points"] = { pareto: "帕累托点", breakEven: "平衡点", submarginal: "次边际点" };

const TIERS: CustomerLabels["tiers"] = { vital: "重要客户", main: "主要客户", ordinary: "普通客户", small: "小客户" };

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },
  measures: { amount: "金额", margin: "毛利", growth: "增长额" },
  points: POINTS,
  tiers: TIERS,
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
    mustDo: "一定要做",
    oneOff: "一次性生意",
    ifPossible: "能做就做",
    whenFree: "有空再做",
    migration: "客户迁移：上期到本期的去向",
    before: "上期",
    after: "本期",
    new: "新增",
    lost: "流失",
    moved: "保级 {held} · 升级 {up} · 降级 {down} · 新增 {new} · 流失 {lost}",
  },

  // Labels: what they are to us

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
      `在 ${grouped(customers)} 家客户中排第 ${grouped(rank)} 位，落在前 ${percent(upTo)} 以内，属于${TIERS[tier]}。`,
    tiedInTier: ({ tier, first, last, customers, upTo }) =>
      `与金额相同的客户并列第 ${grouped(first)}–${grouped(last)} 位（共 ${grouped(customers)} 家），中间位置落在前 ${percent(upTo)} 以内，属于${TIERS[tier]}。`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `用 ${percent(time)} 的时间带来 ${percent(profit)} 的利润，利润份额是时间份额的 ${decimal(ratio)} 倍。`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `用了 ${percent(time)} 的时间，利润份额只有 ${percent(profit)}，是时间份额的 ${decimal(ratio)} 倍。`,
    effortUnknown: ({ profit }) => `利润占 ${percent(profit)}，投入时间未知。`,

    // What they are to us

    // Where they stand

    // When they buy

    // How they move
  },
};
