/** 漏斗,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { FunnelLabels } from "../locale/types.js";

/** 漏斗的标签与说明. */
export const funnel: FunnelLabels = {
  name: "销售漏斗",
  // rates
  // activity
  // pipeline
  outcomes: { open: "跟进中", won: "赢单", lost: "丢单" },
  categories: {
    pipeline: "在跟",
    bestCase: "最好情况",
    mostLikely: "最可能",
    commit: "承诺",
    closed: "已签",
    omitted: "不计入",
  },
  categoryModes: { single: "单看各类", cumulative: "含更有把握的各类" },
  // distribution
  // movement
  flowDirections: { in: "流入", out: "流出" },
  flows: {
    new: "新增",
    pulledIn: "提前进入本期",
    reopened: "重新启动",
    grown: "变大",
    shrunk: "变小",
    pushed: "推后",
    slipped: "逾期",
    broughtForward: "提前到更早一期",
    won: "赢单",
    lost: "丢单",
    vanished: "不明消失",
  },
  bias: { optimistic: "偏乐观", pessimistic: "偏保守", balanced: "无明显偏向", undetermined: "无法判断" },
  // targets
  orders: { reachable: "可以做到", baseSuffices: "存量已够", unreachable: "做不到" },
  planGate: { yes: "撑得起", no: "撑不起", undetermined: "无法判断" },
  rollingPlan: { carried: "由剩余月份承担", reached: "已达成", unreachable: "无法完成" },
  months: { actual: "已完成", frozen: "已锁定", open: "未定" },
  formulas: { population: "总体公式（÷ n）", sample: "样本公式（÷ (n − 1)）" },
  // time in stage
  // conversions
  kinds: { cohort: "同一批客户的去向。", snapshot: "当前各阶段的客户数。" },
  spadco: { S: "潜在客户", P: "有意向", A: "需求分析", D: "演示/提案", C: "争取签单", O: "订单执行" },
  // speed
  levers: { deals: "在跟商机数", averageValue: "平均金额", winRate: "赢单率", cycleDays: "销售周期天数" },
  leverNeeds: { enough: "现状已够", reachable: "可以做到", unreachable: "做不到" },
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
    leverMoves: ({ lever, change, gain, gainShare }) =>
      `只把${funnel.levers[lever]}改善 ${percent(change)}，每天多 ${amountText(gain)}，提高 ${percent(gainShare)}。`,
    leverMovesNothing: ({ lever }) => `目前销售速度为 0，单靠${funnel.levers[lever]}带不动。`,
    leverAtItsEnd: ({ change, winRate }) =>
      `赢单率已是 ${percent(winRate)}，再提高 ${percent(change)} 就超过 100%，做不到。`,
    leverEnough: ({ lever, wanted }) => `每天 ${amountText(wanted)} 现在就达到了，${funnel.levers[lever]}不用动。`,
    leverReaches: ({ lever, wanted, needed }) =>
      `要做到每天 ${amountText(wanted)}，单靠${funnel.levers[lever]}，要做到 ${amountText(needed)}。`,
    leverCannot: ({ lever, wanted }) => `单靠${funnel.levers[lever]}做不到每天 ${amountText(wanted)}：别的杠杆还是 0。`,
    winRateAboveOne: ({ wanted, needed }) =>
      `要做到每天 ${amountText(wanted)}，单靠赢单率得到 ${amountText(needed)}，超过 1，做不到。`,
    velocity: ({ deals, averageValue, winRate, cycleDays }) =>
      `${grouped(deals)} 个商机 × ${amountText(averageValue)} × ${percent(winRate)} ÷ ${decimal(cycleDays)} 天。`,
    covered: ({ coverage, needed }) => `商机总额是目标的 ${decimal(coverage)} 倍，需要 ${decimal(needed)} 倍，够用。`,
    uncovered: ({ coverage, needed, gap }) =>
      `商机总额是目标的 ${decimal(coverage)} 倍，需要 ${decimal(needed)} 倍，还差 ${amountText(gap)}。`,
    nothingIsWon: () => "赢单率为 0，再多的商机也达不成目标。",
    noWinRate: ({ coverage }) => `商机总额是目标的 ${decimal(coverage)} 倍；不知道赢单率，无法判断够不够。`,
    // rates
    // pipeline
    noExchangeRate: ({ currency, deals, amount }) =>
      `没有 ${currency} 的汇率，${grouped(deals)} 个商机（${amountText(amount)} ${currency}）未计入，没有当作 0。`,
    noCurrency: ({ deals }) => `有 ${grouped(deals)} 个商机没写币种，未计入。`,
    exchanged: ({ currency, to, rate, deals, amount, converted }) =>
      `${currency} 商机 ${grouped(deals)} 个，${amountText(amount)} 按 ${amountText(rate)} 折合 ${amountText(converted)} ${to}。`,
    needsNoRate: ({ to, deals, amount }) => `本来就是 ${to} 的商机 ${grouped(deals)} 个，共 ${amountText(amount)}。`,
    inCategory: ({ category, deals, amount }) =>
      `“${funnel.categories[category]}”：${grouped(deals)} 个商机，共 ${amountText(amount)}。`,
    inCategoryAndSurer: ({ category, deals, amount }) =>
      `“${funnel.categories[category]}”及更有把握的各类：${grouped(deals)} 个商机，共 ${amountText(amount)}。`,
    noForecastDeals: () => "没有一个商机进入预测的任何类别。",
    lostNotCounted: ({ deals, amount }) => `丢掉的商机 ${grouped(deals)} 个，共 ${amountText(amount)}，不计入。`,
    omittedNotCounted: ({ deals, amount }) => `有意不计入预测的商机 ${grouped(deals)} 个，共 ${amountText(amount)}。`,
    withoutCategory: ({ deals, amount }) => `还没归类的商机 ${grouped(deals)} 个，共 ${amountText(amount)}，没有计入。`,
    withoutProbability: ({ deals }) => `计入的商机里有 ${grouped(deals)} 个没有赢率，加权金额只能给出上下限。`,
    // distribution
    // movement
    flowBalance: ({ opening, came, went, closing }) =>
      `本期商机总额从 ${amountText(opening)} 到 ${amountText(closing)}：流入 ${amountText(came)}，流出 ${amountText(went)}。`,
    flowedIn: ({ kind, deals, amount }) =>
      `流入：${funnel.flows[kind]} ${grouped(deals)} 个，共 ${amountText(amount)}。`,
    flowedOut: ({ kind, deals, amount }) =>
      `流出：${funnel.flows[kind]} ${grouped(deals)} 个，共 ${amountText(amount)}。`,
    openPastCloseDay: ({ deals }) => `预计签约日已过却还没有结果的商机 ${grouped(deals)} 个：要么定论，要么改期。`,
    openWithoutCloseDay: ({ deals }) => `没有预计签约日、归不到任何一期的商机 ${grouped(deals)} 个。`,
    vanishedElsewhere: ({ deals }) => `本期之外还有 ${grouped(deals)} 个商机没有结论就不见了。`,
    forecastTooHigh: ({ over, under, low, high }) =>
      `预测偏高 ${grouped(over)} 次、偏低 ${grouped(under)} 次（偏高比例的区间 ${percent(low)}–${percent(high)}），习惯性偏乐观。`,
    forecastTooLow: ({ over, under, low, high }) =>
      `预测偏高 ${grouped(over)} 次、偏低 ${grouped(under)} 次（偏高比例的区间 ${percent(low)}–${percent(high)}），习惯性偏保守。`,
    noSide: ({ over, under, exact }) =>
      `偏高 ${grouped(over)} 次、偏低 ${grouped(under)} 次、正好 ${grouped(exact)} 次，没有明显偏向。`,
    tooFewPeriods: ({ periods, misses, from, balancedFrom }) =>
      `只有 ${grouped(periods)} 期、${grouped(misses)} 次偏差，看不出偏向；判断偏向至少要 ${from} 次偏差，判断无偏向要 ${balancedFrom} 期。`,
    meanError: ({ bias, absolute, periods }) =>
      `${grouped(periods)} 期里，预测减实际平均为 ${amountText(bias)}，不分方向平均差 ${amountText(absolute)}。`,
    meanAgainstCount: ({ bias, over, under }) =>
      `平均误差 ${amountText(bias)} 与次数（偏高 ${grouped(over)}、偏低 ${grouped(under)}）方向相反：有个别大的偏差。`,
    nothingCame: ({ periods }) => `有 ${grouped(periods)} 期实际为 0，算不出百分比误差。`,
    // targets
    splitByRemainders: ({ total, parts, unit, roundedUp }) =>
      `${amountText(total)} 拆成 ${grouped(parts)} 份，最小单位 ${amountText(unit)}；其中 ${grouped(roundedUp)} 份进位，合计分毫不差。`,
    seasonFrom: ({ years }) => `季节指数取 ${grouped(years)} 个完整年度的平均。`,
    oneYearOnly: ({ year }) => `只有 ${year} 一年是完整的，一年还看不出季节。`,
    yearIncomplete: ({ year, known }) => `${year} 只有 ${known} 个月有数据，未采用。`,
    yearEmpty: ({ year }) => `${year} 没有销量，未采用。`,
    noSeason: () => "没有一个完整的年度，得不出季节指数。",
    ordersForTarget: ({ target, registrationRate, unitsPerOrder, orders }) =>
      `目标 ${amountText(target)} 台 ÷ 上牌率 ${percent(registrationRate)} ÷ 每单 ${amountText(unitsPerOrder)} 台，需要 ${grouped(orders)} 个订单。`,
    baseBrings: ({ prospects, conversion, orders }) =>
      `存量潜客 ${amountText(prospects)} 个，转化 ${percent(conversion)}，平均带来 ${amountText(orders)} 个订单。`,
    prospectsForOrders: ({ newOrders, orderConversion, prospects }) =>
      `还要 ${grouped(newOrders)} 个新订单，按 ${percent(orderConversion)} 转化，需要 ${grouped(prospects)} 个新潜客。`,
    baseIsEnough: ({ orders }) => `存量潜客平均就能带来这 ${grouped(orders)} 个订单，不必再找新潜客。`,
    nothingIsRegistered: () => "上牌率为 0，再多订单也计不到目标里。",
    nothingIsOrdered: ({ newOrders }) => `订单转化率为 0，再多潜客也带不来这 ${grouped(newOrders)} 个新订单。`,
    planCarries: ({ yearly, months, surplus }) =>
      `各月合计 ${amountText(months)}，年度目标 ${amountText(yearly)}：撑得起，富余 ${amountText(surplus)}。`,
    planFallsShort: ({ yearly, months, gap }) =>
      `各月合计 ${amountText(months)}，年度目标 ${amountText(yearly)}：撑不起，还差 ${amountText(gap)}。`,
    planIncomplete: ({ yearly, months, unknown }) =>
      `已知各月合计 ${amountText(months)}，年度目标 ${amountText(yearly)}，还有 ${grouped(unknown)} 个月没有目标，无法判断。`,
    monthsDone: ({ months, actual, planned }) =>
      `已过 ${grouped(months)} 个月，实际 ${amountText(actual)}，原计划 ${amountText(planned)}。`,
    monthsCarry: ({ remaining, open, load }) =>
      `剩下 ${amountText(remaining)} 由 ${grouped(open)} 个月承担${load === undefined ? "" : `，是按季节应分担的 ${decimal(load)} 倍`}。`,
    yearReached: ({ fixed, surplus, open }) =>
      `已完成和已锁定的月份合计 ${amountText(fixed)}，比年度目标多 ${amountText(surplus)}；未定的还有 ${grouped(open)} 个月。`,
    noMonthCarries: ({ remaining, open }) =>
      `还差 ${amountText(remaining)}，而未定的 ${grouped(open)} 个月都没有权重，无处安排。`,
    remainderRoundedUp: ({ remaining, planned, unit }) =>
      `${amountText(remaining)} 不是 ${amountText(unit)} 的整数倍，按 ${amountText(planned)} 安排。`,
    variationOfUnits: ({ formula, months, mean, variation }) =>
      `${grouped(months)} 个月的销量，月均 ${decimal(mean)}，变异系数 ${decimal(variation)}，按${funnel.formulas[formula]}。`,
    variationOfAttainment: ({ formula, months, mean, variation }) =>
      `${grouped(months)} 个月的达成率，平均 ${percent(mean)}，变异系数 ${decimal(variation)}，按${funnel.formulas[formula]}。`,
    tooFewMonths: ({ months }) => `只有 ${months} 个月，看稳定性至少要两个月。`,
    meanOfNothing: () => "没有销量，谈不上波动。",
    monthsWithoutTarget: ({ months }) => `有 ${grouped(months)} 个月没有目标，算不出达成率。`,
    steadiest: ({ ids, variation }) => `最稳定的是 ${ids.join("、")}，变异系数 ${decimal(variation)}。`,
    totalsDiffer: ({ low, high }) => `总量不同，从 ${amountText(low)} 到 ${amountText(high)}：稳定不等于卖得多。`,
    nobodyComparable: () => "没有一行算得出变异系数，无从比较。",
    // time in stage
  },
};
