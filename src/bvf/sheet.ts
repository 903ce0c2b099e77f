/**
 * Value and business cases in a spreadsheet.
 *
 *   =BVF_NPV(8%, B2:B6)       what the flows are worth today, the first of them being today's
 *   =BVF_PAYBACK(B2:B6)       after how many periods all has come back
 *   =BVF_XIRR(B2:B6, A2:A6)   the yearly rate of flows with their days, in any order
 *
 * A blank among flows is refused: a spreadsheet's own functions pass over it, and all later flows move up a period.
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, amountCell, choiceOf, DAY, NUMBER } from "../cell-content.js";
import { type Column, column, maybe, one } from "../cell-parameter.js";
import { atMost, readColumn, rowsOf } from "../cell-rows.js";
import type { Day } from "../day.js";
import type { Money } from "../money.js";
import { bvf as english } from "./en.js";
import { improvement, irr, npv, payback, xirr, xnpv } from "./index.js";
import { bvf as chinese } from "./zh-CN.js";

const RATE = one(
  "rate",
  { en: "The discount rate of a period, such as 8%.", "zh-CN": "每期的折现率，例如 8%。" },
  () => NUMBER,
);

const FLOWS = column(
  "flows",
  {
    en: "One flow a period, the first of them now, without blanks; what is paid is negative.",
    "zh-CN": "每期一笔现金流，第一笔为当下，中间不能有空格；支出为负数。",
  },
  () => AMOUNT,
);

const DATED = column(
  "flows",
  {
    en: "Up to 5,000 flows, in any order; what is paid is negative.",
    "zh-CN": "各笔现金流（最多 5000 笔），顺序不限；支出为负数。",
  },
  () => AMOUNT,
);

const DAYS = column("days", { en: "The day of each flow.", "zh-CN": "每笔现金流的日期。" }, () => DAY);

const YEARLY = one(
  "rate",
  { en: "The discount rate of a year of 365 days.", "zh-CN": "年折现率，一年按 365 天计。" },
  () => NUMBER,
);

type Amounts = Column<string | number>;

/** A cell holds no number as large as flows can become at a rate near −1. */
const inCell = (money: Money): number | undefined => {
  const cell = amountCell(money);
  return Number.isFinite(cell) ? cell : undefined;
};

const MOST_FLOWS = 5000;

function inPeriods(where: string, flows: Amounts): (string | number)[] {
  const read = readColumn(where, flows);
  atMost(where, "flows", read, MOST_FLOWS);
  return read;
}

function dated(where: string, amount: Amounts, on: Column<Day>) {
  const read = rowsOf(where, { amount, on });
  atMost(where, "flows", read.rows, MOST_FLOWS);
  return read;
}

const TOO_LARGE = "no cell can hold so large a value";
const NOT_ONE = "the flows have no rate of return, or more than one";

const NPV = sheetFunction({
  id: "BVF_NPV",
  gives: "number",
  description: {
    en: "The present value of one flow a period, the first not discounted; a spreadsheet's NPV discounts it too.",
    "zh-CN": "每期一笔现金流的净现值，第一笔不折现；表格自带的 NPV 把第一笔也折现。",
  },
  parameters: [RATE, FLOWS],
  answer: ([rate, flows]) => inCell(npv(rate, readColumn("BVF_NPV", flows))),
  none: TOO_LARGE,
});

const XNPV = sheetFunction({
  id: "BVF_XNPV",
  gives: "number",
  description: {
    en: "The present value of flows with their days, on the day of the earliest, which is not discounted.",
    "zh-CN": "带日期现金流的净现值，折现到最早一笔的日期，该笔不折现。",
  },
  parameters: [YEARLY, DATED, DAYS],
  answer: ([rate, flows, days]) => inCell(dated("BVF_XNPV", flows, days).ask((rows) => xnpv(rate, rows))),
  none: TOO_LARGE,
});

const IRR = sheetFunction({
  id: "BVF_IRR",
  gives: "number",
  description: {
    en: "The rate of return per period of up to 5,000 flows, one a period, if there is exactly one.",
    "zh-CN": "每期一笔现金流（最多 5000 期）的内部收益率；有且只有一个时才给出。",
  },
  parameters: [FLOWS],
  answer: ([flows]) => irr(inPeriods("BVF_IRR", flows)),
  none: NOT_ONE,
});

const XIRR = sheetFunction({
  id: "BVF_XIRR",
  gives: "number",
  description: {
    en: "The rate of return per year of 365 days of flows with their days, if there is exactly one.",
    "zh-CN": "带日期现金流的年内部收益率（一年按 365 天计）；有且只有一个时才给出。",
  },
  parameters: [DATED, DAYS],
  answer: ([flows, days]) => dated("BVF_XIRR", flows, days).ask((rows) => xirr(rows)),
  none: NOT_ONE,
});

const NOT_BACK = "it is not paid back, or nothing is put in";

const PAYBACK = sheetFunction({
  id: "BVF_PAYBACK",
  gives: "number",
  description: {
    en: "After how many periods, of up to 5,000, all that was put in has come back for good; with a rate, discounted.",
    "zh-CN": "投入经过多少期全部收回，此后不再倒亏（最多 5000 期，可为小数）；给出折现率时为动态回收期。",
  },
  parameters: [FLOWS, maybe(RATE)],
  answer: ([flows, rate = 0]) => payback(inPeriods("BVF_PAYBACK", flows), rate).periods,
  none: NOT_BACK,
});

const PAYBACK_DAY = sheetFunction({
  id: "BVF_PAYBACK_DAY",
  gives: "text",
  description: {
    en: "The day by whose end all that was put in has come back for good; with a rate, discounted.",
    "zh-CN": "投入全部收回的日期，此后不再倒亏；给出折现率时按折现后计算。",
  },
  parameters: [DATED, DAYS, maybe(YEARLY)],
  answer: ([flows, days, rate = 0]) => dated("BVF_PAYBACK_DAY", flows, days).ask((rows) => payback(rows, rate)).on,
  none: NOT_BACK,
});

const KPI = [
  one("baseline", { en: "Where the KPI stands today.", "zh-CN": "指标的现状值。" }, () => AMOUNT),
  one("target", { en: "What it is to become.", "zh-CN": "指标的目标值。" }, () => AMOUNT),
  one(
    "direction",
    { en: "higherIsBetter or lowerIsBetter.", "zh-CN": "higherIsBetter（越高越好）或 lowerIsBetter（越低越好）。" },
    () => choiceOf(english.directions, chinese.directions),
  ),
] as const;

/** What a sheet does not ask for. */
const PLAIN = { id: "KPI", layer: "operationalKpi", name: "KPI" } as const;

const IMPROVEMENT = sheetFunction({
  id: "BVF_IMPROVEMENT",
  gives: "number",
  description: {
    en: "By how many units a KPI is to get better; negative where it would get worse.",
    "zh-CN": "指标要改善多少个单位；变差为负数。",
  },
  parameters: KPI,
  answer: ([baseline, target, direction]) => {
    const { units } = improvement({ ...PLAIN, baseline, target, direction });
    return units && amountCell(units);
  },
});

const WORTH = sheetFunction({
  id: "BVF_IMPROVEMENT_VALUE",
  gives: "number",
  description: {
    en: "What the improvement of a KPI is worth in a year: units × value of a unit × times a year.",
    "zh-CN": "指标改善一年值多少钱：改善的单位数 × 单位价值 × 每年次数。",
  },
  parameters: [
    ...KPI,
    one("valuePerUnit", { en: "What one unit is worth.", "zh-CN": "一个单位值多少钱。" }, () => AMOUNT),
    one(
      "per",
      {
        en: "How often it is: month, quarter, year or once.",
        "zh-CN": "多久一次：month、quarter、year 或 once（一次性）。",
      },
      () => choiceOf(english.periods, chinese.periods),
    ),
  ],
  answer: ([baseline, target, direction, valuePerUnit, per]) => {
    const { value } = improvement({ ...PLAIN, baseline, target, direction, valuePerUnit, per });
    return value && amountCell(value);
  },
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  ...[NPV, XNPV, IRR, XIRR, PAYBACK, PAYBACK_DAY],
  ...[IMPROVEMENT, WORTH],
];
