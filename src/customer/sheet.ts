/**
 * Customers in a spreadsheet: classes beside their amounts.
 *
 *   =CUSTOMER_ABC(B2:B400)   A, B or C beside each amount
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, NUMBER } from "../cell-content.js";
import { column, maybe, one } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { ABC_LIMITS, abcColumn } from "./index.js";

const AMOUNTS = column(
  "amounts",
  { en: "What each customer bought, in one column.", "zh-CN": "每家客户的采购金额，一列。" },
  () => AMOUNT,
);

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
      [{ en: "Class", "zh-CN": "分类" }],
    );
  },
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [ABC];
