/** The ids of spreadsheet functions: taken by every spreadsheet, and by none of them for anything else. */
import { HyperFormula } from "hyperformula";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../src/sheet.js";

const IDS = FUNCTIONS.map(({ id }) => id);

interface Rule {
  readonly breaks: (id: string) => boolean;
  /** Names that break it. */
  readonly such: readonly string[];
}

const RULES: Record<string, Rule> = {
  // Microsoft, "Custom functions naming and localization": begins with a letter; letters, digits, underscores and full
  // stops; at least three characters. It is shown as NAMESPACE.NAME, so a full stop would read as a second namespace.
  "letters, digits and underscores, three at least": {
    breaks: (id) => !/^[A-Z][A-Z\d_]{2,}$/.test(id),
    such: ["AB", "1ABC", "A.BCD", "NPV%", "FÜNF", "abc"],
  },
  // Google, "Custom functions in Google Sheets", naming: a name that ends with an underscore is private.
  "no underscore at the end": { breaks: (id) => id.endsWith("_"), such: ["FUNNEL_"] },
  // Microsoft, "Names in formulas": no name may be the same as a cell reference, such as Z$100 or R1C1. Columns run to XFD
  // in Excel and in Calc, to ZZZ in Google Sheets; so up to three letters and digits are left alone, whatever the row.
  "no cell": { breaks: (id) => /^[A-Z]{1,3}\d+$/.test(id), such: ["C139", "XFD1", "ZZZ99999999"] },
  "no cell by row and column": { breaks: (id) => /^(R\d*)?(C\d*)?$/.test(id), such: ["R1C1", "RC", "R5", "C", "R12C"] },
  // Microsoft, "Names in formulas": 255 characters at most.
  "short enough": { breaks: (id) => id.length > 255, such: ["A".repeat(256)] },
};

describe.each(Object.entries(RULES))("%s", (_rule, { breaks, such }) => {
  test("is kept by each id", () => {
    expect(IDS.filter(breaks)).toEqual([]);
  });

  test.each(such)("is broken by %s", (id) => {
    expect(breaks(id)).toBe(true);
  });
});

test("no id is that of a function of HyperFormula, in any of its languages", () => {
  const languages = HyperFormula.getRegisteredLanguagesCodes();
  const own = languages.flatMap((code) => HyperFormula.getRegisteredFunctionNames(code));
  expect(own).toEqual(expect.arrayContaining(["SUM", "NPV", "IRR"])); // there is something to compare with
  expect(IDS.filter((id) => own.includes(id))).toEqual([]);
});

test("no id is that of a function of Excel, Google Sheets or Calc", () => {
  // Excel's functions have full stops and no underscores; in the lists of Google Sheets only TO_DATE, TO_TEXT … and
  // UNARY_MINUS … have some, in that of Calc those ending in _ADD, _OOO and _EXCEL2003. Ours begin with their notion, or with DAY.
  const notions = ["C139", "CUSTOMER", "CYCLE", "SPIN", "BVF", "FUNNEL", "STAKEHOLDER", "COMPETITION", "DAY"];
  const ours = new RegExp(`^(${[...notions, "RELATIONSHIP", "TERRITORY"].join("|")})_(?!.*_?(ADD|OOO|EXCEL2003)$)`);
  expect(IDS.filter((id) => !ours.test(id))).toEqual([]);
  for (const id of ["NPV", "TO_DATE", "UNARY_MINUS", "GCD_EXCEL2003", "SPIN_ADD"]) expect(id).not.toMatch(ours);
});
