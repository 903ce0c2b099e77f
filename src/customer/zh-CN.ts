/** 客户分类,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels, Names } from "../locale/types.js";

// How they move

const measures = { recency: "最近购买", frequency: "购买频次", amount: "购买金额" } as const;

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
  promising: "有前景的客户",
  needAttention: "需要关注的客户",
  aboutToSleep: "即将沉睡的客户",
  atRisk: "有流失风险的客户",
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

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },

  // Labels: what they are to us

  // Labels: where they stand

  // Labels: when they buy

  // Labels: how they move
  measures,
  segments,
  segmentChecks: { sound: "无缺漏", flawed: "有问题" },
  movements: { upgraded: "升级", held: "保持", downgraded: "降级", new: "新增", lost: "流失" },
  timeVerdicts: { under: "投入不足", onPlan: "符合计划", over: "投入过多", undetermined: "无法判断" },

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `连同更大的客户累计占 ${percent(cumulative)}，未超过 ${name} 类的 ${percent(limit)}。`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `该客户跨过 ${percent(limit)} 界限（之前 ${percent(before)}，计入后 ${percent(cumulative)}），仍归 ${name} 类。`,
    largest: ({ share }) => `最大的客户一律归 A 类（占 ${percent(share)}）。`,
    beyondLimits: ({ limit, before }) =>
      `更大的客户已累计占 ${percent(before)}，达到 B 类上限 ${percent(limit)}，归 C 类。`,
    nothingBought: ({ amount }) => `净采购额为 ${amountText(amount)}，归 C 类。`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `用 ${percent(time)} 的时间带来 ${percent(profit)} 的利润，利润份额是时间份额的 ${decimal(ratio)} 倍。`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `用了 ${percent(time)} 的时间，利润份额只有 ${percent(profit)}，是时间份额的 ${decimal(ratio)} 倍。`,
    effortUnknown: ({ profit }) => `利润占 ${percent(profit)}，投入时间未知。`,

    // What they are to us

    // Where they stand

    // When they buy

    // How they move
    fitsSegment: ({ segment, recency, frequency, amount }, names) =>
      `最近购买 ${recency} 分、购买频次 ${frequency} 分、购买金额 ${amount} 分，归入${segmentName(segment, names)}。`,
    fitsNoSegment: ({ recency, frequency, amount }) =>
      `最近购买 ${recency} 分、购买频次 ${frequency} 分、购买金额 ${amount} 分，不属于任何分群。`,
    cutsCoincide: ({ measure, cut, scores }) =>
      `${measures[measure]}有几个分界点重合在 ${amountText(cut)}，因此不会有客户得 ${scored(scores)} 分。`,
    scoresUnused: ({ measure, scores }) => `${measures[measure]}没有客户得 ${scored(scores)} 分：对应区间里没有客户。`,
    segmentsShareOut: ({ segments: number, combinations }) =>
      `${combinations} 种得分组合各归一个分群，共 ${number} 个分群，没有重叠，也没有遗漏。`,
    segmentNeverOccurs: ({ segment, takenBy }, names) =>
      `${segmentName(segment, names)}不会出现：它的得分组合已全部被${takenBy.map((id) => segmentName(id, names)).join("、")}占去。`,
    segmentsOverlap: ({ first, second, combinations, example }, names) =>
      `${segmentName(first, names)}与${segmentName(second, names)}有 ${combinations} 种得分组合重叠，例如 ${example}，重叠处归前者。`,
    scoresUncovered: ({ combinations, scores: [example] }) =>
      `有 ${combinations} 种得分组合不属于任何分群${example === undefined ? "" : `，例如 ${example}`}。`,
    roseByClasses: ({ from, to, classes }) => `由 ${from} 升到 ${to}，上升 ${classes} 级。`,
    keptClass: ({ class: name }) => `级别不变，仍为 ${name}。`,
    fellByClasses: ({ from, to, classes }) => `由 ${from} 降到 ${to}，下降 ${classes} 级。`,
    absentBefore: ({ class: name }) => `新增客户，本期为 ${name}。`,
    absentAfter: ({ class: name }) => `上期为 ${name}，本期已不在名单中。`,
    quotaIsWhole: ({ floor }) => `应得份额正好 ${grouped(floor)} 个单位。`,
    remainderServed: ({ floor, remainder }) =>
      `应得 ${grouped(floor)} 个单位，余数 ${decimal(remainder)}，余数排位靠前，补 1 个单位。`,
    remainderDropped: ({ floor, remainder }) =>
      `应得 ${grouped(floor)} 个单位，余数 ${decimal(remainder)}，余数排位靠后，不补。`,
    spentLess: ({ planned, spent }) => `计划 ${hours(planned)}，实际投入 ${hours(spent)}，少于计划。`,
    spentAsPlanned: ({ spent }) => `实际投入 ${hours(spent)}，与计划一致。`,
    spentMore: ({ planned, spent, unknown }) =>
      unknown === 0
        ? `计划 ${hours(planned)}，实际投入 ${hours(spent)}，超出计划。`
        : `计划 ${hours(planned)}，已知投入就有 ${hours(spent)}，超出计划；另有 ${grouped(unknown)} 个客户的工时未记录。`,
    hoursUncounted: ({ planned, spent, unknown }) =>
      `计划 ${hours(planned)}，已记录 ${hours(spent)}，还有 ${grouped(unknown)} 个客户的工时未记录，无法判断。`,
    hoursWithoutCustomer: ({ class: name, hours: planned }) =>
      `${name} 类计划了 ${hours(planned)}，但该类没有客户，这部分时间尚未分配。`,
  },
};
