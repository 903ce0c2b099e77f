/** 漏斗,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** 漏斗的标签与说明. */
export const funnel: FunnelLabels = {
  name: "销售漏斗",
  // rates
  methods: {
    wilson: "Wilson 区间",
    wilsonContinuity: "Wilson 区间（连续性校正）",
    clopperPearson: "精确区间（Clopper–Pearson）",
    agrestiCoull: "Agresti–Coull 区间",
    jeffreys: "Jeffreys 区间",
  },
  winRatesOf: { closed: "按已定结果的商机", all: "按全部商机（含在跟）" },
  differences: { higher: "前者更高", lower: "前者更低", undecided: "分不出高低" },
  strengths: { given: "指定", estimated: "由各组数据估计", undetermined: "无法判断" },
  // activity
  // pipeline
  // distribution
  dealOutcomes: { open: "在跟", won: "赢单", lost: "丢单" },
  forecastPeriods: { month: "月", quarter: "季度", year: "年" },
  // movement
  // targets
  // time in stage
  survivalScales: { logLog: "双对数（不会超出 0–100%）", log: "对数", plain: "直接（左右对称）" },
  staleness: { stale: "停滞", moving: "正常推进", undetermined: "无法判断" },
  chains: { determined: "可以推算", undetermined: "无法推算" },
  // conversions
  kinds: { cohort: "同一批客户的去向。", snapshot: "当前各阶段的客户数。" },
  spadco: { S: "潜在客户", P: "有意向", A: "需求分析", D: "演示/提案", C: "争取签单", O: "订单执行" },
  // speed
  coverage: { enough: "充足", short: "不足", undetermined: "无法判断" },
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
    firstHigher: ({ first, second, low, high }) =>
      `${percent(first)} 对 ${percent(second)}：高出 ${points(low)} 到 ${points(high)} 个百分点。`,
    firstLower: ({ first, second, low, high }) =>
      `${percent(first)} 对 ${percent(second)}：低了 ${points(-high)} 到 ${points(-low)} 个百分点。`,
    couldBeEqual: ({ first, second, low, high }) =>
      `${percent(first)} 对 ${percent(second)}：真实差距在 ${points(low)} 到 ${points(high)} 个百分点之间，说不准谁高谁低。`,
    strengthGiven: ({ strength }) => `整体转化率按指定相当于 ${decimal(strength)} 个样本。`,
    strengthFloor: ({ strength }) => `各组差得不能再大，整体转化率只当 ${decimal(strength)} 个样本用。`,
    strengthEstimated: ({ strength, groups }) =>
      `从 ${grouped(groups)} 组之间的差异看，整体转化率相当于 ${decimal(strength)} 个样本。`,
    strengthCeiling: ({ strength, groups }) =>
      `${grouped(groups)} 组之间的差异没有超出偶然，整体转化率按全部 ${grouped(strength)} 个样本计。`,
    strengthUnknown: ({ groups }) => `有样本的组只有 ${groups} 个，不到两个，看不出各组差异有多大。`,
    towardsTeam: ({ rate, successes, trials }) =>
      `整体转化率取各组合计：${grouped(trials)} 个里有 ${grouped(successes)} 个，${percent(rate)}。`,
    towardsGiven: ({ rate }) => `各组转化率向指定的 ${percent(rate)} 靠拢。`,
    towardsNothing: () => "各组都没有样本，没有整体转化率可用。",
    wonOfClosed: ({ won, lost, denominator }) =>
      `已有结果的 ${grouped(denominator)} 个商机中，赢 ${grouped(won)} 个，丢 ${grouped(lost)} 个。`,
    wonOfAll: ({ won, open, denominator }) =>
      `全部 ${grouped(denominator)} 个商机中，赢 ${grouped(won)} 个，还有 ${grouped(open)} 个在跟。`,
    nothingToDivideBy: ({ of }) => (of === "all" ? "没有商机，算不出赢单率。" : "还没有商机出结果，算不出赢单率。"),
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
    halfLeft: ({ days, deals, left }) =>
      `一半的商机在 ${decimal(days)} 天内离开这个阶段；${grouped(deals)} 个商机中有 ${grouped(left)} 个已经离开。`,
    halfStillThere: ({ share, longest, deals }) =>
      `过了 ${decimal(longest)} 天，${grouped(deals)} 个商机中仍有 ${percent(share)} 停在这个阶段，中位时间还看不出来。`,
    beyondLimit: ({ stage, days, limit, share }) =>
      `在 ${stage} 已停留 ${decimal(days)} 天；${percent(share)} 的商机 ${decimal(limit)} 天内就离开了。`,
    withinLimit: ({ stage, days, limit, share }) =>
      `在 ${stage} 停留 ${decimal(days)} 天，没有超过 ${percent(share)} 的商机离开所用的 ${decimal(limit)} 天。`,
    limitUncertain: ({ low, high }) => `这个界限本身还不精确：${between(low, high)}。`,
    limitNotReached: ({ stage, share, longest }) =>
      `在 ${stage} 有记录的 ${decimal(longest)} 天里，离开的商机还不到 ${percent(share)}，定不出界限。`,
    thinHistory: ({ stage, left, atLeast }) =>
      `离开过 ${stage} 的商机只有 ${left} 个，不到 ${atLeast} 个，样本太少，不作判断。`,
    leadsTo: ({ stage, end, chance, steps }) =>
      `从 ${stage} 出发，最常见的结局是 ${end}（${percent(chance)}），平均要走 ${decimal(steps)} 步。`,
    neverLeft: ({ stage, stuck }) =>
      stage === stuck ? `还没有商机离开过 ${stage}。` : `从 ${stage} 可能走到 ${stuck}，而那里还没有商机离开过。`,
    noEndInReach: ({ stage, stuck }) =>
      stage === stuck
        ? `按现有的流转，从 ${stage} 走不到任何结局。`
        : `从 ${stage} 可能走到 ${stuck}，按现有的流转，从那里走不到任何结局。`,
    beyondNumbers: ({ stage }) => `从 ${stage} 走到结局的步数大到无法用数字表示。`,
  },
};

/** 两个比率之差，按百分点. */
const points = (share: number) => decimal(share * 100);

function between(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return high === undefined ? "上下都还看不出来" : `不超过 ${decimal(high)} 天`;
  return high === undefined ? `不少于 ${decimal(low)} 天` : `${decimal(low)} 到 ${decimal(high)} 天之间`;
}
