/** Customers by what they bought: classes and tiers beside the amounts, and how much hangs on how few. */
import { type Cell, type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, NUMBER } from "../cell-content.js";
import { type Column, column, inWords, maybe, one, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { customer as english } from "./en.js";
import { ABC_LIMITS, type Amount, abcColumn, abcComputed, concentration, pyramid } from "./index.js";
import { customer as chinese } from "./zh-CN.js";

const AMOUNTS = column(
  "amounts",
  { en: "What each customer bought, in one column.", "zh-CN": "每家客户的采购金额，一列。" },
  () => AMOUNT,
);

const CLASS = { en: "Class", "zh-CN": "分类" };

/** The customers of a column; the nth row is their name. */
const customersOf = (rows: readonly { readonly amount: Amount }[]) =>
  rows.map(({ amount }, nth) => ({ id: `${nth}`, amount }));

/** The customers of a column whose cells are of no further interest. */
const readCustomers = <Answer>(
  where: string,
  amounts: Column<string | number>,
  answer: (customers: ReturnType<typeof customersOf>) => Answer,
): Answer => rowsOf(where, { amount: amounts }).ask((rows) => answer(customersOf(rows)));

const ABC = sheetFunction({
  id: "CUSTOMER_ABC",
  description: {
    en: "The class of each customer by cumulative share: A, B or C beside each amount.",
    "zh-CN": "按累计占比给每家客户分类，在金额旁列出 A、B、C。",
  },
  parameters: [
    AMOUNTS,
    maybe(
      one(
        "a",
        { en: "The share up to which customers are A; left blank, 80%.", "zh-CN": "A 类的累计占比上限；留空为 80%。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "b",
        { en: "The share up to which customers are B; left blank, 95%.", "zh-CN": "B 类的累计占比上限；留空为 95%。" },
        () => NUMBER,
      ),
    ),
  ],
  fills: { beside: 1 },
  answer: ([amounts, a = ABC_LIMITS.a, b = ABC_LIMITS.b]) => {
    const { ask, lay } = rowsOf("CUSTOMER_ABC", { amount: amounts });
    const { verdicts } = ask((rows) =>
      abcColumn(
        rows.map(({ amount }) => amount),
        { limits: { a, b } },
      ),
    );
    return lay(
      verdicts.map((verdict) => [verdict]),
      [CLASS],
    );
  },
});

const COMPUTED = sheetFunction({
  id: "CUSTOMER_ABC_COMPUTED",
  description: {
    en: "The class of each customer by limits read off the curve of the amounts, which nobody has to choose.",
    "zh-CN": "计算式 ABC：界限由金额曲线本身算出，不必人为设定，在金额旁列出 A、B、C。",
  },
  parameters: [AMOUNTS],
  fills: { beside: 1 },
  answer: ([amounts]) => {
    const { ask, lay } = rowsOf("CUSTOMER_ABC_COMPUTED", { amount: amounts });
    const { rows } = ask((given) => abcComputed(customersOf(given)));
    return lay(
      rows.map(({ verdict }) => [verdict]),
      [CLASS],
    );
  },
});

const LIMITS = sheetFunction({
  id: "CUSTOMER_ABC_LIMITS",
  description: {
    en: "Where A and B end on the computed curve, a row each: the share of the customers, and of the amount.",
    "zh-CN": "计算式 ABC 的界限，A、B 各一行：到此为止的客户数占比和金额占比。",
  },
  parameters: [AMOUNTS],
  fills: { rows: 2, columns: 2 },
  answer: ([amounts]) => {
    const { limits } = readCustomers("CUSTOMER_ABC_LIMITS", amounts, (customers) => abcComputed(customers));
    return limits && [limits.a, limits.submarginal].map(({ x, y }) => [x, y]);
  },
  none: "there is no curve to read limits off: nobody bought anything, or all bought the same",
});

const PYRAMID = sheetFunction({
  id: "CUSTOMER_PYRAMID",
  description: {
    en: "The tier of each customer by rank, beside its amount: the first 1% are vital, 19% main, 30% ordinary, 50% small.",
    "zh-CN": "客户金字塔：按名次给每家客户分层，前 1% 为重要客户，其后 19% 主要、30% 普通、50% 小客户。",
  },
  parameters: [AMOUNTS, WORDS],
  fills: { beside: 1 },
  answer: ([amounts, words]) => {
    const { ask, lay } = rowsOf("CUSTOMER_PYRAMID", { amount: amounts });
    const { rows } = ask((given) => pyramid(customersOf(given)));
    return lay(
      rows.map(({ verdict }) => [inWords(verdict, words, english.tiers, chinese.tiers)]),
      [{ en: "Tier", "zh-CN": "层级" }],
    );
  },
});

const CONCENTRATION = sheetFunction({
  id: "CUSTOMER_CONCENTRATION",
  description: {
    en: "How much hangs on how few, in a row: the customers that make 80%, Gini coefficient, Herfindahl index (0 to 1).",
    "zh-CN": "生意集中在多少客户手里，一行三格：贡献 80% 金额的客户数、基尼系数、赫芬达尔指数（0 到 1）。",
  },
  parameters: [AMOUNTS],
  fills: { rows: 1, columns: 3 },
  answer: ([amounts]): Cell[][] | undefined => {
    const { makes, gini, hhi } = readCustomers("CUSTOMER_CONCENTRATION", amounts, (customers) =>
      concentration(customers),
    );
    return makes && gini !== undefined && hhi !== undefined ? [[makes.heads, gini, hhi]] : undefined;
  },
  none: "nobody bought anything",
});

const TOP_SHARE = sheetFunction({
  id: "CUSTOMER_TOP_SHARE",
  gives: "number",
  description: {
    en: "The share of the amount that the largest customers bring together, between 0 and 1.",
    "zh-CN": "最大的几家客户合计占金额的比例（0 到 1 之间）。",
  },
  parameters: [
    AMOUNTS,
    one("heads", { en: "How many of the largest, such as 5.", "zh-CN": "取最大的几家，例如 5。" }, () => NUMBER),
  ],
  answer: ([amounts, heads]) => {
    const { rows } = rowsOf("CUSTOMER_TOP_SHARE", { amount: amounts });
    return concentration(customersOf(rows), { top: [heads] }).top[0]?.share;
  },
  none: "nobody bought anything",
});

/** Customers by amount. */
export const BY_AMOUNT: readonly SheetFunction[] = [ABC, COMPUTED, LIMITS, PYRAMID, CONCENTRATION, TOP_SHARE];
