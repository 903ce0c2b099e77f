/** 漏斗,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** 漏斗的标签与说明. */
export const funnel: FunnelLabels = {
  name: "销售漏斗",
  // rates
  // activity
  // pipeline
  // distribution
  dealOutcomes: { open: "在跟", won: "赢单", lost: "丢单" },
  forecastPeriods: { month: "月", quarter: "季度", year: "年" },
  // movement
  // targets
  // time in stage
  // conversions
  kinds: { cohort: "同一批客户的去向。", snapshot: "当前各阶段的客户数。" },
  spadco: { S: "潜在客户", P: "有意向", A: "需求分析", D: "演示/提案", C: "争取签单", O: "订单执行" },
  // speed
  coverage: { enough: "充足", short: "不足", undetermined: "无法判断" },
  chart: {
    funnel: "销售漏斗：每一步留下多少，把握有多大",
    followed: "同一批客户，跟踪统计",
    standing: "当前存量：只是前后两个阶段之比，并非跟踪同一批客户",
    overall: "末阶段 {last} 个，首阶段 {first} 个（{share}）",
    number: "数量",
    rates: "每步转化率及 {confidence} 区间",
    leak: "▼ 流失最多：{lost} 个，占全部流失的 {share}",
    weakest: "◆ 转化率最低",
    small: "样本偏少",
    grows: "比前一阶段多 {more} 个，不算转化率",
    nobody: "前一阶段无客户，算不出转化率",
    notDrawn: "另有 {count} 个阶段未画出 · 流失最多：{leak} · 转化率最低：{weakest}",
    none: "无",
    forecast: "预测：这些商机可能带来多少",
    open: "在跟商机 {deals} 个",
    secured: "已到手 {amount}",
    deviation: "标准差 {amount}",
    levels: "P10、P50、P90：不超过该数的概率分别为 10%、50%、90%",
    eachTotal: "每条线：恰为该总额的概率",
    eachRange: "每根柱：总额落在该区间的概率，区间宽 {width}",
    total: "商机总额",
    totalIn: "商机总额（{currency}）",
    weighted: "加权总额 {amount}，达到的概率 {chance}",
    target: "目标 {amount}，达成概率 {chance}",
    unjudged: "没有概率、未计入的商机 {deals} 个",
    lostDeals: "已丢 {deals} 单",
    shared: "各商机受同一因素影响，相关系数 {correlation}",
    rounded: "金额已取近似",
    beyond: "图外概率合计 {share}",
  },
  sentences: {
    // conversions
    losesMost: ({ from, to, lost, lossShare }) =>
      `流失最多的环节是 ${from} 到 ${to}：${grouped(lost)} 个，占全部流失的 ${percent(lossShare)}。`,
    lowestRate: ({ from, to, rate, low, high }) =>
      `转化率最低的环节是 ${from} 到 ${to}：${percent(rate)}（区间 ${percent(low)}–${percent(high)}）。`,
    smallSample: ({ from, to, entered, below }) =>
      `${from} 到 ${to} 只有 ${entered} 个样本，不足 ${below} 个，转化率要结合区间看。`,
    laterStageLarger: ({ from, to, entered, continued }) =>
      `${to} 比 ${from} 还多（${grouped(continued)} 对 ${grouped(entered)}）：这是当前存量，不能当转化率看。`,
    nobodyEntered: ({ from, to }) => `${from} 没有客户，算不出 ${from} 到 ${to} 的转化率。`,
    nothingLost: () => "各步均无流失。",
    noRates: () => "没有一步算得出转化率。",
    // activity
    roundedUp: ({ stage, count, rate, next }) =>
      `第 ${stage + 1} 阶段要有 ${grouped(count)} 个，按 ${percent(rate)} 转化，下一阶段才有 ${grouped(next)} 个。`,
    // speed
    velocity: ({ deals, averageValue, winRate, cycleDays }) =>
      `${grouped(deals)} 个商机 × ${amountText(averageValue)} × ${percent(winRate)} ÷ ${decimal(cycleDays)} 天。`,
    covered: ({ coverage, needed }) => `商机总额是目标的 ${decimal(coverage)} 倍，需要 ${decimal(needed)} 倍，够用。`,
    uncovered: ({ coverage, needed, gap }) =>
      `商机总额是目标的 ${decimal(coverage)} 倍，需要 ${decimal(needed)} 倍，还差 ${amountText(gap)}。`,
    nothingIsWon: () => "赢单率为 0，再多的商机也达不成目标。",
    noWinRate: ({ coverage }) => `商机总额是目标的 ${decimal(coverage)} 倍；不知道赢单率，无法判断够不够。`,
    // rates
    // pipeline
    // distribution
    targetReached: ({ target, chance }) => `达成目标 ${amountText(target)} 的概率是 ${percent(chance)}。`,
    targetSecured: ({ target, secured }) => `已经到手 ${amountText(secured)}，目标 ${amountText(target)} 已达成。`,
    targetUnreachable: ({ target, most }) =>
      `目标 ${amountText(target)} 够不着：在跟的单子全部拿下，也只有 ${amountText(most)}。`,
    weightedReached: ({ weighted, chance }) => `加权总额 ${amountText(weighted)} 能达到的概率是 ${percent(chance)}。`,
    nothingOpen: () => "没有胜负未定的在跟商机。",
    oneDealDecides: ({ id, amount, share }) =>
      `成败系于一单：${id}，金额 ${amountText(amount)}，占全部波动（方差）的 ${percent(share)}。`,
    sharedFactor: ({ correlation }) => `各商机受同一因素影响（相关系数 ${decimal(correlation)}），好坏会一起来。`,
    sharedFactorRough: ({ correlation, within }) =>
      `相关系数 ${decimal(correlation)} 时，各概率可能有 ${percent(within)} 的误差。`,
    rounded: ({ unit, over, under }) =>
      `金额按 ${amountText(unit)} 的整数倍取近似：总额最多偏高 ${amountText(over)}，最多偏低 ${amountText(under)}。`,
    withoutProbability: ({ deals, first }) =>
      `有 ${grouped(deals)} 个在跟商机没有概率（第一个是 ${first}），已列出，未计入。`,
    lostLeftOut: ({ deals }) => `已丢 ${grouped(deals)} 单，不计入。`,
    swingsMost: ({ id, chanceIfWon, chanceIfLost }) =>
      `对目标影响最大的是 ${id}：拿下它，达标概率 ${percent(chanceIfWon)}；丢了它，只有 ${percent(chanceIfLost)}。`,
    noDealMatters: ({ chance }) => `没有哪一单能单独改变达标概率（${percent(chance)}）。`,
    // movement
    // targets
    // time in stage
  },
};
