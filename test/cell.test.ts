/** What cells mean, and how columns of them are read and laid out again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AMOUNT,
  amountOf,
  choiceOf,
  DAY,
  dayOf,
  FLAG,
  NUMBER,
  numberOf,
  type Reading,
  serialDay,
  TEXT,
  textOf,
} from "../src/cell-content.js";
import { type Content, gridOf, lineOf } from "../src/cell-grid.js";
import { type Column, column, maybe, one, sparse } from "../src/cell-parameter.js";
import { readColumn, rowsOf } from "../src/cell-rows.js";

describe("a number is typed in many ways", () => {
  test.each<[content: Content, number: number | undefined]>([
    [0, 0],
    [-0, 0],
    [1.5, 1.5],
    ["1.5", 1.5],
    [" 1.5 ", 1.5],
    ["+3", 3],
    ["-3", -3],
    ["-0", 0],
    ["１２．５", 12.5],
    ["　7　", 7], // between ideographic spaces
    ["1,234", 1234],
    ["1，234，567.5", 1_234_567.5],
    ["12,34", undefined],
    ["1234,567", undefined],
    ["12%", 0.12],
    ["12 %", 0.12],
    ["１２％", 0.12],
    ["0.5%", 0.005],
    ["-7%", -0.07],
    ["%", undefined],
    ["5%%", undefined],
    ["123456789012345", 123_456_789_012_345],
    ["1234567890123456", undefined], // more digits than a cell holds
    ["999,999,999,999,999", 999_999_999_999_999],
    ["1,999,999,999,999,999", undefined],
    ["0.123456789012345", 0.123456789012345],
    ["0.1234567890123456", undefined],
    [".5", undefined],
    ["5.", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["Infinity", undefined],
    ["-", undefined],
    ["1 000", undefined],
    ["¥5", undefined],
    [" ", undefined],
    [true, undefined],
    [undefined, undefined],
  ])("%j is %j", (content, number) => {
    expect(numberOf(content)).toBe(number);
  });
});

describe("an amount keeps the digits that one sees", () => {
  test.each<[content: Content, amount: string | number | undefined]>([
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333333],
    [1e30, 1e30],
    [-0, 0],
    ["0.10", "0.10"],
    ["1,234.50", "1234.50"],
    ["１，２３４", "1234"],
    ["12%", undefined],
    ["12 EUR", undefined],
    [false, undefined],
    [undefined, undefined],
  ])("%j is %j", (content, amount) => {
    expect(amountOf(content)).toBe(amount);
  });

  test.each<[content: Content, text: string | undefined]>([
    ["a", "a"],
    [" a ", " a "],
    [0.1 + 0.2, "0.3"],
    [123456789012345680, "123456789012346000"],
    [-0, "0"],
    [true, "TRUE"],
    [false, "FALSE"],
    [undefined, undefined],
  ])("and a text as one sees it: %j is %j", (content, text) => {
    expect(textOf(content)).toBe(text);
  });
});

describe("a day is a serial number, or a text with the year first", () => {
  test.each<[content: Content, day: string | undefined]>([
    // 1900-02-29 never was, but one spreadsheet counts it as day 60
    [59, undefined],
    [60, undefined],
    [60.999, undefined],
    [61, "1900-03-01"],
    [366, "1900-12-31"],
    [367, "1901-01-01"],
    [25_569, "1970-01-01"],
    [36_525, "1999-12-31"],
    [36_526, "2000-01-01"],
    [36_585, "2000-02-29"],
    [46_082, "2026-03-01"],
    [46_082.75, "2026-03-01"], // six in the evening
    [2_958_465, "9999-12-31"],
    [2_958_465.999, "9999-12-31"],
    [2_958_466, undefined],
    [-1, undefined],
    [0, undefined],
    ["46082", "2026-03-01"],
    ["46082.5", "2026-03-01"],
    ["４６０８２", "2026-03-01"],
    ["6108", undefined], // a year and a month are not a day
    ["46,082", undefined],

    ["2026-03-01", "2026-03-01"],
    [" 2026-03-01 ", "2026-03-01"],
    ["2026-3-1", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    ["2026.3.1", "2026-03-01"],
    ["２０２６／３／１", "2026-03-01"],
    ["2026年3月1日", "2026-03-01"],
    ["2026年12月31日", "2026-12-31"],
    ["2026-03-01T18:00:00.000Z", "2026-03-01"],
    ["2026/3/1 18:00", "2026-03-01"],
    ["2024-02-29", "2024-02-29"],
    ["2026-02-29", undefined],
    ["2026-02-30", undefined],
    ["2026-13-01", undefined],
    ["2026-00-01", undefined],
    ["2026年2月30日", undefined],
    ["2026-3/1", undefined], // two kinds of sign
    ["2026年3-1", undefined],
    ["2026年3月", undefined],
    ["01.03.2026", undefined], // 1 March or 3 January, nobody knows
    ["3/1/2026", undefined],
    ["26-03-01", undefined],
    ["March 1, 2026", undefined],
    ["2026-03-01x", undefined],
    ["20260301", undefined],
    ["today", undefined],
    [true, undefined],
    [undefined, undefined],
  ])("%j is %j", (content, day) => {
    expect(dayOf(content)).toBe(day);
  });

  test("the serial number of a day agrees with a count of days made otherwise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (serial, time) => {
          const day = serialDay(serial + time) ?? "";
          // From 1970-01-01, which is 25569, JavaScript counts by itself.
          expect(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569).toBe(serial);
        },
      ),
    );
  });

  test("a day that was read is read again as itself, and its serial number as the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = serialDay(serial);
        expect(dayOf(day)).toBe(day);
        expect(dayOf(`${serial}`)).toBe(serial >= 10_000 ? day : undefined);
      }),
    );
  });
});

describe("yes and no, and what is neither", () => {
  const UNKNOWN = "unknown";
  test.each<[content: string | number | boolean, flag: boolean | typeof UNKNOWN | undefined]>([
    ...[true, 1, "TRUE", "yes", "Y", " Yes ", "1", "ｙｅｓ", "是", "有", "对", "√", "✓", "✔"].map(
      (content): [string | number | boolean, boolean] => [content, true],
    ),
    ...[false, 0, "FALSE", "no", "N", "0", "否", "无", "错", "×", "x", "X", "✗", "✘"].map(
      (content): [string | number | boolean, boolean] => [content, false],
    ),
    ...["?", "？", "unknown", "N/A", "未知", "不清楚", "不知道"].map((content): [string, typeof UNKNOWN] => [
      content,
      UNKNOWN,
    ]),
    ["maybe", undefined],
    ["不", undefined],
    ["yes!", undefined],
    [" ", undefined],
    [2, undefined],
    [-1, undefined],
  ])("%j is %j", (content, flag) => {
    const found = FLAG.of(content);
    expect(found === undefined ? undefined : (found.read ?? UNKNOWN)).toBe(flag);
  });
});

describe("an id may be given by its labels", () => {
  const EN = { topClass: "First class", "b-2": "B, two", C: "the rest" };
  const ZH = { topClass: "一等", "b-2": "二等（乙）", C: "其余" };
  const reading = choiceOf(EN, ZH);

  test.each<[content: string | number, id: string | undefined]>([
    ["topClass", "topClass"],
    ["TOPCLASS", "topClass"],
    ["first class", "topClass"],
    ["First-Class", "topClass"],
    [" ｆｉｒｓｔ　ｃｌａｓｓ ", "topClass"],
    ["一等", "topClass"],
    ["二等(乙)", "b-2"],
    ["B2", "b-2"],
    ["b two", "b-2"],
    ["c", "C"],
    ["四等", undefined],
    ["first", undefined],
    ["", undefined],
    ["-", undefined],
    ["toString", undefined],
    ["__proto__", undefined],
    [2, undefined],
  ])("%j is %j", (content, id) => {
    expect(reading.of(content)?.read).toBe(id);
  });

  test("and where it is none, the ids are named", () => {
    expect(reading.rule).toBe('must be one of "topClass", "b-2", "C"');
  });

  test("no label takes an id away, nor one that stands before it its label", () => {
    const crossed = choiceOf({ a: "b", b: "c" }, { a: "x", b: "X" });
    expect(["a", "b", "c", "x"].map((name) => crossed.of(name)?.read)).toEqual(["a", "b", "b", "a"]);
  });
});

test("what was read is read again as itself", () => {
  const content = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.string(),
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.constantFrom("12%", "1,234", "2026/3/1", "是", "?", "46082.5"),
  );
  const readings: readonly Reading<unknown>[] = [TEXT, NUMBER, AMOUNT, DAY, FLAG];
  fc.assert(
    fc.property(content, fc.constantFrom(...readings), (given, reading) => {
      const read = reading.of(given)?.read;
      if (typeof read !== "string" && typeof read !== "number" && typeof read !== "boolean") return;
      expect(reading.of(read)).toEqual({ read });
    }),
  );
});

// Columns

const NOTHING = { en: "", "zh-CN": "" };

/** A column as a function reads it from a range. */
const columnOf = <Read>(
  name: string,
  cells: readonly (string | number | boolean | null)[],
  reading: Reading<Read>,
): Column<Read> =>
  readAs(
    column(name, NOTHING, () => reading),
    cells.map((cell) => [cell]),
  );

const sparseOf = <Read>(name: string, cells: readonly (string | number | boolean | null)[], reading: Reading<Read>) =>
  readAs(
    sparse(name, NOTHING, () => reading),
    cells.map((cell) => [cell]),
  );

const readAs = <Read>(
  parameter: {
    readonly name: string;
    readonly read: (grid: ReturnType<typeof gridOf>, where: string, what: string) => Read;
  },
  range: unknown,
): Read => parameter.read(gridOf("FN", parameter.name, range), "FN", parameter.name);

const HEADINGS = [{ en: "Result", "zh-CN": "结果" }];

describe("columns are read row by row", () => {
  test.each<[name: string, amounts: (string | number | null)[], days: (string | number | null)[], rows: unknown[]]>([
    [
      "as they stand",
      [5, "6"],
      [46_082, "2026-03-02"],
      [
        [5, "2026-03-01"],
        ["6", "2026-03-02"],
      ],
    ],
    ["below a heading", ["Amount", 5], ["Day", 46_082], [[5, "2026-03-01"]]],
    ["below half a heading", ["Amount", 5], [null, 46_082], [[5, "2026-03-01"]]],
    [
      "passing over blank rows",
      [null, 5, null, 6, null],
      [null, 46_082, null, 46_083, null],
      [
        [5, "2026-03-01"],
        [6, "2026-03-02"],
      ],
    ],
    ["below a heading and a blank row", ["金额", null, 5], ["日期", null, 46_082], [[5, "2026-03-01"]]],
    ["where all are blank", [null, null], [null, null], []],
  ])("%s", (_, amounts, days, rows) => {
    const read = rowsOf("FN", { amount: columnOf("amounts", amounts, AMOUNT), day: columnOf("days", days, DAY) });
    expect(read.rows.map(({ amount, day }) => [amount, day])).toEqual(rows);
  });

  test.each<[name: string, amounts: (string | number | null)[], days: (string | number | null)[], message: string]>([
    ["a blank beside a value", [5, null], [46_082, 46_083], "FN: amounts (cell 2) must be given, got undefined"],
    ["what is none", [5, "six"], [46_082, 46_083], 'FN: amounts (cell 2) must be an amount, got "six"'],
    [
      "below a heading",
      ["Amount", 5],
      ["Day", "soon"],
      'FN: days (cell 2) must be a date, or a text such as "2026-03-01", got "soon"',
    ],
    [
      "a second heading",
      ["Amount", "in EUR", 5],
      ["Day", "", 46_082],
      'FN: amounts (cell 2) must be an amount, got "in EUR"',
    ],
    ["a heading without rows", ["Amount"], ["Day"], 'FN: amounts (cell 1) must be an amount, got "Amount"'],
    [
      "a first row that is no heading",
      ["Amount", 5],
      [46_082, 46_083],
      'FN: amounts (cell 1) must be an amount, got "Amount"',
    ],
    ["columns of other lengths", [5, 6, 7], [46_082, 46_083], "FN: days must have 3 cells as amounts has, got 2"],
  ])("%s is refused", (_, amounts, days, message) => {
    const read = () => rowsOf("FN", { amount: columnOf("amounts", amounts, AMOUNT), day: columnOf("days", days, DAY) });
    expect(read).toThrow(expect.objectContaining({ message }));
  });

  test("a number is no heading, even where a day belongs", () => {
    expect(() => rowsOf("FN", { day: columnOf("days", [20_260_301, 46_082], DAY) })).toThrow(
      'FN: days (cell 1) must be a date, or a text such as "2026-03-01", got 20260301',
    );
  });

  test("a blank of a sparse column is unknown, and one that is left out has no values", () => {
    const read = rowsOf("FN", {
      amount: columnOf("amounts", [5, null, 6], AMOUNT),
      known: sparseOf("known", [null, null, "yes"], FLAG),
      left: undefined,
    });
    expect(read.rows).toEqual([
      { amount: 5, known: undefined },
      { amount: 6, known: true },
    ]);
  });

  test("a row of cells is a column that lies", () => {
    const lying = readAs(
      column("amounts", NOTHING, () => AMOUNT),
      [["Amount", 5, null, 6]],
    );
    const { rows, lay } = rowsOf("FN", { amount: lying });
    expect(rows).toEqual([{ amount: 5 }, { amount: 6 }]);
    expect(lay([["a"], ["b"]], HEADINGS)).toEqual([["Result", "a", null, "b"]]);
    const two = [...HEADINGS, { en: "Other", "zh-CN": "其他" }];
    expect(
      lay(
        [
          ["a", 1],
          ["b", 2],
        ],
        two,
      ),
    ).toEqual([
      ["Result", "a", null, "b"],
      ["Other", 1, null, 2],
    ]);
  });

  test("a range of several rows and columns is none", () => {
    expect(() =>
      readAs(
        column("amounts", NOTHING, () => AMOUNT),
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toThrow("FN: amounts must be one row or one column, got 2 × 2 cells");
  });
});

describe("results are laid beside their rows", () => {
  const letters = (cells: (string | number | null)[]) => {
    const { rows, lay } = rowsOf("FN", { amount: columnOf("amounts", cells, AMOUNT) });
    return lay(
      rows.map((_, nth) => ["abcdefgh".charAt(nth)]),
      HEADINGS,
    ).map(([cell]) => cell);
  };

  test.each<[cells: (string | number | null)[], laid: (string | null | undefined)[]]>([
    [
      [5, 6],
      ["a", "b"],
    ],
    [
      ["Amount", 5],
      ["Result", "a"],
    ],
    [
      ["金额", 5],
      ["结果", "a"],
    ],
    [
      ["Amount 金额", 5],
      ["结果", "a"],
    ],
    [
      [null, 5, null, 6, null],
      [null, "a", null, "b", null],
    ],
    [
      ["Amount", null, 5, null, null],
      ["Result", null, "a", null, null],
    ],
    [[null], [null]],
  ])("%j: %j", (cells, laid) => {
    expect(letters(cells)).toEqual(laid);
  });

  test("wherever blanks are, each result stands beside the value it is of", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer()), { minLength: 1 }), fc.boolean(), (values, across) => {
        const range = across ? [values] : values.map((value) => [value]);
        const { rows, lay } = rowsOf("FN", {
          value: readAs(
            column("values", NOTHING, () => NUMBER),
            range,
          ),
        });
        const laid = lay(
          rows.map(({ value }) => [`of ${value}`]),
          HEADINGS,
        );
        const expected = values.map((value) => (value === null ? null : `of ${value}`));
        expect(laid).toEqual(across && values.length > 1 ? [expected] : expected.map((cell) => [cell]));
      }),
    );
  });
});

describe("a refusal names the cell", () => {
  const refuse = (
    message: string,
    type: ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor = RangeError,
  ) =>
    rowsOf("FN", { amount: columnOf("amounts", ["Amount", null, 5, 6], AMOUNT) }).ask(() => {
      throw new type(message);
    });

  test.each([
    ["A.b: rows[0].amount must be less, got 5", "A.b: rows[0].amount (cell 3) must be less, got 5"],
    ["A.b: rows[1] must be less, got 6", "A.b: rows[1] (cell 4) must be less, got 6"],
    ["A.b: rows[7].amount must be less, got 6", "A.b: rows[7].amount must be less, got 6"],
    ["A.b: all must be less", "A.b: all must be less"],
  ])("%s → %s", (message, named) => {
    expect(() => refuse(message)).toThrow(expect.objectContaining({ message: named, constructor: RangeError }));
    expect(() => refuse(message, TypeError)).toThrow(
      expect.objectContaining({ message: named, constructor: TypeError }),
    );
  });

  test("of rows alone: any other error stays what it is", () => {
    expect(() => refuse("rows[0] is lost", Error)).toThrow(expect.objectContaining({ message: "rows[0] is lost" }));
  });
});

describe("a column where each place has its meaning", () => {
  test.each<[cells: (string | number | null)[], read: unknown]>([
    [
      ["yes", null, "no"],
      [true, undefined, false],
    ],
    [
      ["Answers", "yes", null, "no", null],
      [true, undefined, false],
    ],
  ])("%j is read up to the last that is filled: %j", (cells, read) => {
    expect(readColumn("FN", sparseOf("answers", cells, FLAG))).toEqual(read);
  });

  test("or exactly so many", () => {
    expect(readColumn("FN", sparseOf("answers", ["yes", null, null], FLAG), { exactly: 3 })).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(() => readColumn("FN", sparseOf("answers", ["yes", null], FLAG), { exactly: 3 })).toThrow(
      "FN: answers must have 3 cells, got 2",
    );
    expect(() => readColumn("FN", columnOf("answers", ["yes", null, "no"], FLAG))).toThrow(
      "FN: answers (cell 2) must be given, got undefined",
    );
  });
});

describe("one cell", () => {
  const parameter = one("amount", NOTHING, () => AMOUNT);
  test.each<[range: unknown, read: unknown]>([
    [5, 5],
    [[["", "5"]], "5"],
    [[[null], [7], [""]], 7],
  ])("%j is read as %j", (range, read) => {
    expect(readAs(parameter, range)).toBe(read);
    expect(readAs(maybe(parameter), range)).toBe(read);
  });

  test("that is blank is left out, where it may be", () => {
    expect(readAs(maybe(parameter), [["", null]])).toBe(undefined);
    expect(() => readAs(parameter, [["", null]])).toThrow("FN: amount must be given, got undefined");
  });

  test("is read by one reading, which is made when it is first asked for", () => {
    let made = 0;
    const lazy = one("amount", NOTHING, () => {
      made += 1;
      return AMOUNT;
    });
    expect(made).toBe(0);
    readAs(lazy, 1);
    readAs(lazy, 2);
    expect(made).toBe(1);
  });
});

test("a row or a column of cells is a line, and one cell is both", () => {
  const line = (range: unknown) => lineOf("FN", "range", gridOf("FN", "range", range));
  expect(line([[1, 2]])).toEqual({ cells: [1, 2], across: true });
  expect(line([[1], [2]])).toEqual({ cells: [1, 2], across: false });
  expect(line(1)).toEqual({ cells: [1], across: false });
  expect(line([[]])).toEqual({ cells: [], across: false });
});
