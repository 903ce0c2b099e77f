/**
 * The road for workbooks whose days are counted from 1904: their serial numbers are 1462 behind.
 *
 *   =DAY_OF(B2,1904)                                    2026-03-01
 *   =CUSTOMER_PROSPECT_LEVEL(DAY_OF(B2,1904),TODAY())   H, in a cell that counts from 1900
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "./cell.js";
import { choiceOf, DAY, type Filled, NUMBER, type Reading } from "./cell-content.js";
import { maybe, one, readCell } from "./cell-parameter.js";
import type { Day } from "./day.js";

/** The serial number, counted from 1900, of the first day of the other count. */
const FIRST_OF_1904 = 1462;

/** A day whose number is counted from 1904; one that is written out is the same in both. */
const DAY_1904: Reading<Day> = {
  of: (content) => {
    if (typeof content === "number") return DAY.of(content + FIRST_OF_1904);
    const written = DAY.of(content);
    const serial = written && NUMBER.of(content); // a number that stands there as a text
    return serial === undefined ? written : DAY.of(serial.read + FIRST_OF_1904);
  },
  rule: DAY.rule,
};

/** Whatever stands in a cell, to be read by the count that another cell names. */
const ANYTHING: Reading<Filled> = { of: (read) => ({ read }), rule: DAY.rule };

const COUNTS = { "1900": "1900", "1904": "1904" };

const DAY_OF = sheetFunction({
  id: "DAY_OF",
  description: {
    en: "A day as the text that every function takes, such as 2026-03-01, from a date of a workbook that counts from 1904.",
    "zh-CN": "把日期换成各函数通用的文本（如 2026-03-01）；工作簿采用 1904 日期系统时先用它换算。",
  },
  parameters: [
    one("date", { en: "The date, as the cell has it.", "zh-CN": "单元格里的日期。" }, () => ANYTHING),
    maybe(
      one(
        "system",
        {
          en: "1900 or 1904, from which the workbook counts its days; left blank, 1900.",
          "zh-CN": "工作簿的日期系统：1900 或 1904；留空为 1900。",
        },
        () => choiceOf(COUNTS),
      ),
    ),
  ],
  answer: ([date, system]) => readCell("DAY_OF", "date", date, system === "1904" ? DAY_1904 : DAY),
});

/** The functions of no notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [DAY_OF];
