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
  weekdays: {
    ...{ monday: "周一", tuesday: "周二", wednesday: "周三", thursday: "周四", friday: "周五" },
    ...{ saturday: "周六", sunday: "周日" },
  },
  reaches: { reachable: "够得着", unreachable: "够不着", beyondLimit: "上限之内够不着" },
  salesRules: { hundredCalls: "百通电话出一单", tenCalls: "十通电话出一单" },
  ruleStages: {
    ...{ calls: "电话", conversations: "交谈", meetings: "面谈", proposals: "提案" },
    orders: "订单",
  },
  workingTime: {
    meetingCustomers: "见客户",
    travel: "路上",
    paperwork: "案头工作",
    meetingsAndOther: "会议及其他",
  },
  workedVerdicts: { over: "多于目标", under: "少于目标", onTarget: "符合目标", undetermined: "没有目标" },
  visitVerdicts: { overVisited: "去得太多", neglected: "被冷落", onPlan: "按计划拜访", unplanned: "计划之外" },
  pdca: { P: "计划", D: "执行", C: "检查", A: "改进" },
  pdcaVerdicts: {
    ...{ P: "没有计划", D: "没有执行", C: "没有检查", A: "同样的错再犯" },
    ...{ complete: "四步俱全", undetermined: "不清楚" },
  },
  // pipeline
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
  dealOutcomes: { open: "在跟", won: "赢单", lost: "丢单" },
  forecastPeriods: { month: "月", quarter: "季度", year: "年" },
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
  survivalScales: { logLog: "双对数（不会超出 0–100%）", log: "对数", plain: "直接（左右对称）" },
  staleness: { stale: "停滞", moving: "正常推进", undetermined: "无法判断" },
  chains: { determined: "可以推算", undetermined: "无法推算" },
  // conversions
  kinds: { cohort: "同一批客户的去向。", snapshot: "当前各阶段的客户数。" },
  spadco: { S: "潜在客户", P: "有意向", A: "需求分析", D: "演示/提案", C: "争取签单", O: "订单执行" },
  stepStandings: {
    below: "低于其他同事",
    above: "高于其他同事",
    noDifference: "看不出差别",
    undetermined: "无从比较",
  },
  cohortPeriods: { month: "按月", quarter: "按季度", year: "按年" },
  cohortStates: { mature: "已成熟", young: "时间还短，不宜下结论" },
  presets: { sugarCrm: "SugarCRM 式阶段", hubSpot: "HubSpot 式阶段", fiveSteps: "五步阶段", spadco: "SPADCO 阶段" },
  presetStages: {
    sugarCrm: {
      prospecting: "寻找客户",
      qualification: "资格审查",
      needsAnalysis: "需求分析",
      valueProposition: "价值主张",
      decisionMakers: "确认决策人",
      perceptionAnalysis: "了解客户看法",
      proposal: "提案/报价",
      negotiation: "谈判/复审",
      closedWon: "赢单关闭",
      closedLost: "丢单关闭",
    },
    hubSpot: {
      appointmentScheduled: "已约见",
      qualifiedToBuy: "具备购买条件",
      presentationScheduled: "已安排演示",
      decisionMakerBoughtIn: "决策人认可",
      contractSent: "合同已发出",
      closedWon: "赢单关闭",
      closedLost: "丢单关闭",
    },
    fiveSteps: {
      contacted: "已接触",
      qualified: "已确认需求",
      proposed: "已提案",
      negotiating: "谈判中",
      agreed: "口头同意",
      won: "赢单",
      lost: "丢单",
    },
  },
  shapes: {
    topHeavy: "头重：以种田为主",
    bottomHeavy: "脚重：以打猎为主",
    even: "均匀",
    undetermined: "客户太少，看不出",
  },
  // speed
  levers: { deals: "在跟商机数", averageValue: "平均金额", winRate: "赢单率", cycleDays: "销售周期天数" },
  leverNeeds: { enough: "现状已够", reachable: "可以做到", unreachable: "做不到" },
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
    survival: "阶段停留时间：仍在本阶段的占比",
    noTimes: "没有一个商机有停留时间",
    deals: "商机 {deals} 个，其中 {left} 个已离开本阶段",
    days: "{days} 天",
    noEnd: "无上限",
    median: "中位数 {days}（{confidence} 区间：{low}–{high}）",
    noInterval: "中位数 {days}（{confidence} 区间算不出）",
    noMedian: "中位数尚未出现：到第 {days} 天仍有 {share} 停留在本阶段",
    daysInStage: "在本阶段的天数 · ┼ 最近一次看到时仍在 · ◆ 中位数",
    known: "仍在观察",
    flow: "商机流水：进了多少，出了多少",
    flowFrom: "预计 {from} 至 {to} 成交的商机：{before} 为 {opening}，{after} 为 {closing}",
    inMoney: "{what}，币种 {currency}",
    opening: "期初在跟",
    closing: "期末在跟",
    flowDeals: "商机数",
    overdue: "过了预计成交日仍在跟的 {deals} 个",
    undated: "没有预计成交日的 {deals} 个",
    goneElsewhere: "其他期间消失的 {deals} 个",
    velocity: "销售速度：每个杠杆能带来多少",
    perDayNow: "目前每天 {now}",
    perDayWanted: "目前每天 {now}，希望每天 {wanted}",
    oneLever: "每次只变动一项",
    now: "目前",
    wanted: "希望达到",
    neededAlone: "单靠它要做到",
    aboveAll: "超过 100%，做不到",
  },
  sentences: {
    // conversions
    losesMost: ({ from, to, lost, lossShare, low, high }) =>
      `流失最多的环节是 ${from} 到 ${to}：${grouped(lost)} 个，占全部流失的 ${percent(lossShare)}（区间 ${percent(low)}–${percent(high)}）。`,
    lowestRate: ({ from, to, rate, low, high }) =>
      `转化率最低的环节是 ${from} 到 ${to}：${percent(rate)}（区间 ${percent(low)}–${percent(high)}）。`,
    smallSample: ({ from, to, entered, below }) =>
      `${from} 到 ${to} 只有 ${entered} 个样本，不足 ${below} 个，转化率要结合区间看。`,
    laterStageLarger: ({ from, to, entered, continued }) =>
      `${to} 比 ${from} 还多（${grouped(continued)} 对 ${grouped(entered)}）：这是当前存量，不能当转化率看。`,
    nobodyEntered: ({ from, to }) => `${from} 没有客户，算不出 ${from} 到 ${to} 的转化率。`,
    nothingLost: () => "各步均无流失。",
    noRates: () => "没有一步算得出转化率。",
    belowTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} 在 ${from} 到 ${to} 这一步低于其他同事：${percent(rate)} 对 ${percent(others)}（p ${chance(pValue)}）。`,
    aboveTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} 在 ${from} 到 ${to} 这一步高于其他同事：${percent(rate)} 对 ${percent(others)}（p ${chance(pValue)}）。`,
    nearTheRest: ({ seller, from, to, rate, others, pValue }) =>
      `${seller} 从 ${from} 到 ${to} 是 ${percent(rate)}，其他同事是 ${percent(others)}，可能只是偶然（p ${chance(pValue)}）。`,
    furthestBelow: ({ seller, from, to, rate, others }) =>
      `${seller} 与其他同事差得最多的是 ${from} 到 ${to}：${percent(rate)} 对 ${percent(others)}。`,
    nowhereBelow: ({ seller }) => `${seller} 没有一步低于其他同事。`,
    fewToCompare: ({ seller, from, to, entered, below }) =>
      `${seller} 从 ${from} 到 ${to} 只有 ${entered} 个，不足 ${below} 个，真有差别也未必看得出来。`,
    sellerEmpty: ({ seller, from, to }) => `${seller} 在 ${from} 没有客户，算不出到 ${to} 的转化率。`,
    sellerGrows: ({ seller, from, to }) => `${seller} 的 ${to} 比 ${from} 还多：这是当前存量，不能当转化率看。`,
    restEmpty: ({ seller, from, to }) => `其他同事在 ${from} 没有客户，${seller} 从 ${from} 到 ${to} 无从比较。`,
    restGrows: ({ seller, from, to }) => `其他同事的 ${to} 比 ${from} 还多，${seller} 这一步无从比较。`,
    manyComparisons: ({ comparisons, level }) =>
      `一共比较了 ${comparisons} 次，p 值已按次数校正（Holm 法）：这样的表里出现误判的不超过 ${percent(level)}。`,
    moreOrdersThanProspects: ({ seller, prospects, orders }) =>
      `${seller} 的订单（${orders}）比意向客户（${prospects}）还多，其中有前期带来的。`,
    cohortMature: ({ period, days, maturity }) =>
      `${period} 已结束 ${days} 天，这批客户通常需要 ${maturity} 天，转化率可以看了。`,
    cohortYoung: ({ period, days, maturity }) =>
      days < 0
        ? `${period} 还有 ${-days} 天才结束，这批客户通常需要 ${maturity} 天，转化率还可能上升。`
        : `${period} 才结束 ${days} 天，这批客户通常需要 ${maturity} 天，转化率还可能上升。`,
    entryUnknown: ({ customers }) =>
      `有 ${customers.length} 个客户不知道何时进入，没有归入任何一批：${customers.join("、")}。`,
    noMatureCohort: ({ cohorts }) => `共 ${cohorts} 批客户，还没有一批成熟。`,
    pricedAtStage: ({ stage, deals, probability }) => `${stage} 阶段的 ${deals} 个商机按 ${percent(probability)} 计。`,
    lostAtStage: ({ stage, deals }) => `${stage} 阶段的 ${deals} 个商机已丢，不计入任何合计。`,
    stageUnpriced: ({ stage, deals }) => `${stage} 阶段没有概率，${deals} 个商机未计入。`,
    mostlyEarly: ({ place, customers }) =>
      `${grouped(customers)} 个客户平均走到全程的 ${percent(place)}：种田的多，近期能签的少。`,
    mostlyLate: ({ place, customers }) =>
      `${grouped(customers)} 个客户平均走到全程的 ${percent(place)}：打猎的多，后面跟上来的少。`,
    spreadOut: ({ place, customers }) =>
      `${grouped(customers)} 个客户平均走到全程的 ${percent(place)}：打猎与种田大致平衡。`,
    tooFewForShape: ({ customers, below }) => `只有 ${customers} 个客户，不足 ${below} 个，看不出形状。`,
    // activity
    roundedUp: ({ stage, count, rate, next }) =>
      `第 ${stage + 1} 阶段要有 ${grouped(count)} 个，按 ${percent(rate)} 转化，下一阶段才有 ${grouped(next)} 个。`,
    neededBy: ({ stage, count, day, workingDays }) =>
      `第 ${stage + 1} 阶段最迟 ${day} 要有 ${grouped(count)} 个，到下一阶段需要 ${grouped(workingDays)} 个工作日。`,
    dueOnWorkday: ({ due, day }) => `${due} 不上班，目标须在 ${day} 达成。`,
    enoughStarts: ({ target, starts, probability, wanted }) =>
      `起步 ${grouped(starts)} 个，达成 ${grouped(target)} 个目标的概率是 ${percent(probability)}（要求 ${percent(wanted)}），再少就不够。`,
    averageAlone: ({ starts, probability }) =>
      `按平均数算要 ${grouped(starts)} 个，达成目标的概率是 ${percent(probability)}。`,
    ratesEstimated: ({ steps, prior }) =>
      `有 ${steps} 步的转化率由计数估出，本身也不确定；每步的成功数和失败数各加了 ${decimal(prior)}。`,
    stepNeverPassed: ({ step }) => `第 ${step + 1} 步没有人通过，再多的活动也达不成目标。`,
    notWithinLimit: ({ limit, probability, wanted }) =>
      `就算起步 ${grouped(limit)} 个，达成目标的概率也只有 ${percent(probability)}，不到 ${percent(wanted)}。`,
    byRatio: ({ stage, count, ratio, per, next }) =>
      `第 ${stage + 1} 阶段要有 ${grouped(count)} 个：每 ${grouped(ratio)} 个出下一阶段 ${grouped(per)} 个，下一阶段要 ${grouped(next)} 个。`,
    timeAboveTarget: ({ kind, share, target, minutes }) =>
      `${work(kind)}占 ${percent(share)}，目标是 ${percent(target)}，多了 ${amountText(minutes)} 分钟。`,
    timeBelowTarget: ({ kind, share, target, minutes }) =>
      `${work(kind)}占 ${percent(share)}，目标是 ${percent(target)}，少了 ${amountText(minutes)} 分钟。`,
    timeOnTarget: ({ kind, target }) => `${work(kind)}占 ${percent(target)}，正合目标。`,
    noTimeTarget: ({ kind }) => `${work(kind)}没有定目标占比。`,
    noTimeRecorded: ({ kind }) => `没有任何时间记录，算不出${work(kind)}的占比。`,
    visitPace: ({ visits, days, workingDays }) =>
      `${grouped(days)} 天内拜访 ${grouped(visits)} 次，其中工作日 ${grouped(workingDays)} 天。`,
    visitsEffective: (share) => `有效拜访占 ${shared(share)}。`,
    visitsByAppointment: (share) => `预约过的拜访占 ${shared(share)}。`,
    visitsWithPurpose: (share) => `事先讲明目的的拜访占 ${shared(share)}。`,
    planKept: ({ kept, planned, share }) =>
      `计划拜访 ${grouped(planned)} 次，完成 ${grouped(kept)} 次（${percent(share)}）。`,
    easyOnes: ({ overVisited, neglected }) =>
      `好见的客户去得太多（${overVisited.join("、")}），别的客户没人管（${neglected.join("、")}）。`,
    visitsBefore: ({ visits, from }) => `${from} 之前的 ${grouped(visits)} 次拜访不计入。`,
    visitedMore: ({ customer, visits, planned }) =>
      `${customer} 去得比计划多：${grouped(visits)} 次，计划 ${grouped(planned)} 次。`,
    visitedLess: ({ customer, visits, planned }) =>
      `${customer} 去得比计划少：${grouped(visits)} 次，计划 ${grouped(planned)} 次。`,
    visitedAsPlanned: ({ customer, visits }) => `${customer} 按计划拜访了 ${grouped(visits)} 次。`,
    visitsNotPlanned: ({ customer, visits }) => `${customer} 没有拜访计划，去了 ${grouped(visits)} 次。`,
    notPlanned: ({ record }) => `${record} 没有计划（缺 P）。`,
    notCarriedOut: ({ record }) => `${record} 有计划，没有执行（缺 D）。`,
    notChecked: ({ record }) => `${record} 执行了，没人检查（缺 C）。`,
    sameMistakeAgain: ({ record, mistake, found }) => `${record} 又犯了 ${found} 已发现的错（缺 A）：${mistake}。`,
    stepsUnknown: ({ record, steps }) => `${record} 的 ${steps.join("、")} 情况不明。`,
    allFourThere: ({ record }) => `${record} 的计划、执行、检查、改进四步俱全。`,
    mostOftenMissing: ({ step, missing, records }) =>
      `最常缺的是 ${step}：${grouped(records)} 条记录里缺了 ${grouped(missing)} 条。`,
    nothingMissing: ({ records }) => `${grouped(records)} 条记录都没有缺步。`,
    nothingProven: ({ records, unknown }) =>
      records === 0 ? "没有记录。" : `没有发现缺步，但 ${grouped(records)} 条记录里有 ${grouped(unknown)} 条情况不明。`,
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
    unjudgedLeftOut: ({ deals, first }) =>
      `有 ${grouped(deals)} 个在跟商机没有概率（第一个是 ${first}），已列出，未计入。`,
    lostLeftOut: ({ deals }) => `已丢 ${grouped(deals)} 单，不计入。`,
    omittedLeftOut: ({ deals }) => `有意不计入预测：${grouped(deals)} 单。`,
    swingsMost: ({ id, chanceIfWon, chanceIfLost }) =>
      `对目标影响最大的是 ${id}：拿下它，达标概率 ${percent(chanceIfWon)}；丢了它，只有 ${percent(chanceIfLost)}。`,
    noDealMatters: ({ chance }) => `没有哪一单能单独改变达标概率（${percent(chance)}）。`,
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
    steadiest: ({ ids, variation }) => `最稳定的是${ids.join("、")}，变异系数 ${decimal(variation)}。`,
    totalsDiffer: ({ low, high }) => `总量不同，从 ${amountText(low)} 到 ${amountText(high)}：稳定不等于卖得多。`,
    nobodyComparable: () => "没有一行算得出变异系数，无从比较。",
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
const points = (share: number) => `${Number((share * 100).toFixed(1))}`.replace("-", "−");

function between(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return high === undefined ? "上下都还看不出来" : `不超过 ${decimal(high)} 天`;
  return high === undefined ? `不少于 ${decimal(low)} 天` : `${decimal(low)} 到 ${decimal(high)} 天之间`;
}

/** p 值；很小的只说很小。 */
function chance(pValue: number): string {
  return pValue < 0.01 ? "< 0.01" : `= ${decimal(pValue)}`;
}

/** 工作种类的名称；来源里有的用标签，别的照原文。 */
function work(kind: string): string {
  return new Map<string, string>(Object.entries(funnel.workingTime)).get(kind) ?? kind;
}

/** 占比，或占比的范围。 */
function shared({
  low,
  high,
  unknown,
}: {
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
}): string {
  return unknown === 0 ? percent(low) : `${percent(low)}–${percent(high)}（${grouped(unknown)} 次没有记录）`;
}
