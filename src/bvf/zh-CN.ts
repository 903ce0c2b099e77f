/** 业务价值框架，中文。 */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { BvfLabels, Names } from "../locale/types.js";

const layers = {
  executiveKpi: "高层 KPI",
  operationalKpi: "运营 KPI",
  initiative: "业务意向",
  solution: "我方方案",
};

// value

const directions = { higherIsBetter: "越高越好", lowerIsBetter: "越低越好" };

const periods = { month: "每月", quarter: "每季度", year: "每年", once: "一次性" };

const lackWords = { baseline: "现状值", target: "目标值", attribution: "贡献比例", confidence: "把握度" };

/** A node by the name given for it. */
const named = (id: string, names?: Names) => `“${new Map(Object.entries(names ?? {})).get(id) ?? id}”`;

/** As many nodes as anybody reads; of more the first, and how many there are. */
const some = (ids: readonly string[], names?: Names) => {
  const first = ids.slice(0, 8).map((id) => named(id, names));
  return ids.length === first.length ? first.join("、") : `${first.join("、")}等 ${grouped(ids.length)} 项`;
};

const money = (text: string, currency: string | undefined) =>
  currency === undefined ? amountText(text) : `${amountText(text)} ${currency}`;

const measured = (text: string, unit: string | undefined) =>
  unit === undefined ? amountText(text) : `${amountText(text)} ${unit}`;

const share = (text: string) => percent(Number(text));

const COUNTERS = { month: "个月", quarter: "个季度", year: "年" };

const span = (per: "month" | "quarter" | "year", count: number) =>
  count === 1 ? periods[per] : `${decimal(count)} ${COUNTERS[per]}的`;

// judgement

// cash flows

// business case

// rendering

/** `Bvf` 的中文标签和句子。 */
export const bvf: BvfLabels = {
  name: "业务价值框架",
  layers,
  directions,
  periods,
  coverages: { covered: "已覆盖", partlyCovered: "部分覆盖", uncovered: "未覆盖" },
  foundations: {
    productFirst: "从产品出发",
    doubleCounted: "重复计算",
    unvalued: "没有金额",
    assumed: "只是假设",
    partlyConfirmed: "部分确认",
    confirmed: "已确认",
  },

  // cash flows

  // business case

  // rendering
  chart: {
    waterfall: "价值从哪里来，有多少落到我方方案",
    total: "全部 KPI 的价值",
    left: "没有落到我方方案",
    credited: "归集到我方方案",
    others: "其余 {count} 项",
    partConfirmed: "{amount}，其中已确认 {confirmed}",
    allConfirmed: "{amount}，全部已确认",
    noneConfirmed: "{amount}，均未确认",
    key: "实心：客户已确认 · 虚线框：客户未确认",
    reaches: "{money}：总价值 {value}，其中 {credited} 落到我方方案（{share}）",
    couldReach: "未知的部分如果都往好处算，最多 {amount}",
    apart: "另计：{others}",
    nothingValued: "没有一个 KPI 的改善折算成了金额",
    countedTwice: "暂不拆分：对{nodes}的贡献加起来超过 100%",
  },
  diagram: {
    share: "数字：贡献比例 × 把握度",
    solid: "实线：客户已确认",
    dashed: "虚线：客户未确认",
    skips: "跳过{layers}",
    noWay: "没有连到任何 KPI",
  },
  spans: { month: "{periods} 个月", quarter: "{periods} 个季度", year: "{periods} 年" },
  answers: { yes: "是", no: "否" },
  columns: {
    id: "编号",
    layer: "层级",
    name: "名称",
    owner: "负责人",
    department: "部门",
    goal: "业务目标",
    direction: "方向",
    unit: "单位",
    baseline: "现状值",
    target: "目标值",
    improvement: "改善幅度",
    valuePerUnit: "每单位价值",
    currency: "币种",
    per: "计价周期",
    value: "价值（{span}）",
    counts: "计入合计",
    share: "我方方案贡献占比",
    credited: "归集价值（{money}）",
    confirmed: "其中客户已确认（{money}）",
    atMost: "最多可达（{money}）",
    from: "起点编号",
    fromName: "起点名称",
    fromLayer: "起点层级",
    to: "终点编号",
    toName: "终点名称",
    toLayer: "终点层级",
    attribution: "贡献比例",
    confidence: "把握度",
    weighted: "贡献比例 × 把握度",
    confirmedByCustomer: "客户已确认",
    evidence: "依据",
    skipped: "跳过的层级",
  },

  sentences: {
    // chain
    // value
    kpiImproves: ({ kpi, baseline, target, unit }, names) =>
      `${named(kpi, names)}要从 ${amountText(baseline)} 改善到 ${measured(target, unit)}。`,
    kpiUnchanged: ({ kpi, baseline, unit }, names) =>
      `${named(kpi, names)}维持在 ${measured(baseline, unit)}，没有改善。`,
    kpiWorsens: ({ kpi, baseline, target, unit, direction }, names) =>
      `${named(kpi, names)}${directions[direction]}，却要从 ${amountText(baseline)} 变到 ${measured(target, unit)}，等于变差，不计价值。`,
    improvementWorth: ({ units, valuePerUnit, currency, per, times, value }) =>
      `改善 ${amountText(units)} 个单位，每单位${periods[per]}值 ${money(valuePerUnit, currency)}${times === "1" ? "" : `，共 ${amountText(times)} 期`}，合计 ${money(value, currency)}。`,
    withoutMoneyValue: ({ kpi }, names) => `${named(kpi, names)}还没有人折算成金额，算软价值，与金额分开列。`,
    improvementUnknown: ({ kpi, lacks }, names) =>
      `${named(kpi, names)}能改善多少还不清楚：没有${lacks.map((lack) => lackWords[lack]).join("，也没有")}。`,
    overAttributed: ({ node, total, excess, from }, names) =>
      `对${named(node, names)}的贡献加起来有 ${share(total)}，多算了 ${share(excess)}：${some(from, names)}。`,
    attributionsScaled: ({ node, total, from }, names) =>
      `对${named(node, names)}的贡献加起来有 ${share(total)}，已按比例缩小到 100%：${some(from, names)}。`,
    noValueCounted: () => "没有一个 KPI 的改善折算成了金额。",
    valueCredited: ({ currency, once, per, periods: count, value, credited }) =>
      `${once ? "一次性" : span(per, count)}价值 ${money(value, currency)}，其中 ${money(credited, currency)} 归集到我方方案。`,
    shareUnknown: ({ from, to, lacks }, names) =>
      `${named(from, names)}对${named(to, names)}的贡献有多大还不清楚：没有${lacks.map((lack) => lackWords[lack]).join("，也没有")}。`,
    countedAbove: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)}单独看值 ${money(worth, currency)}，从上级 KPI 分得 ${money(credited, currency)}；它的价值已算在上级 KPI 里，不再另算。`,
    creditedBeyondWorth: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)}从上级 KPI 分得 ${money(credited, currency)}，单独看却只值 ${money(worth, currency)}：不是贡献比例定高了，就是它自己的价值估低了。`,
    // judgement
    // cash flows
    // business case
  },
};
