/** HyperFormula, the real engine: every function in it, a workbook that follows what is changed, and what goes wrong. */
import * as hyperformula from "hyperformula";
import * as languages from "hyperformula/i18n/languages";
import { describe, expect, test } from "vitest";
import { FUNCTIONS, hyperFormulaPlugin, type SheetResult } from "../src/sheet.js";
import { near } from "./calls/call.js";
import { CALLS } from "./calls/index.js";
import { BUILT_IN, type Content, column, letters, literally, open, shown, type, type Workbook } from "./workbook.js";

/** Writes the arguments of a call side by side onto a sheet, and the call itself onto another. */
function called(id: string, args: readonly unknown[]) {
  const given: Content[][] = [];
  let right = 0;
  const references = args.map((arg) => {
    const rows = (Array.isArray(arg) ? arg : [[arg]]) as Content[][];
    rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        const line = given[down] ?? [];
        line[right + across] = literally(cell);
        given[down] = line;
      });
    });
    const from = right;
    right += rows[0]?.length ?? 0;
    return `Given!${letters(from)}1:${letters(right - 1)}${rows.length}`.replace(/^(Given!(\w+)):\2$/, "$1");
  });
  const lines = given.map((line) => Array.from(line, (cell) => cell ?? null));
  return open({ Given: lines, Shown: [[`=${id}(${references.join(",")})`]] });
}

/** What is filled on the sheet, at least as much of it as is expected; an error stands in every cell it was room for. */
function filled(cells: SheetResult, expected: SheetResult): unknown {
  if (!Array.isArray(cells)) return cells;
  if (!Array.isArray(expected)) {
    const values = [
      ...new Set(
        cells
          .flat()
          .filter((cell) => cell !== null)
          .map((cell) => JSON.stringify(cell)),
      ),
    ];
    return values.length > 1 ? values : JSON.parse(values[0] ?? "null");
  }
  const beyond = cells.flatMap((row, down) => row.filter((_, across) => expected[down]?.[across] === undefined));
  if (beyond.some((cell) => cell !== null)) return cells;
  return expected.map((row, down) => row.map((_, across) => cells[down]?.[across]));
}

describe("in HyperFormula", () => {
  test.each(CALLS)("%s %j → %j", (id, args, result) => {
    const book = called(id, args);
    expect(near(filled(shown(book, "Shown!A1:H60"), result), result)).toEqual(result);
  });

  test("every function is called", () => {
    expect(FUNCTIONS.filter(({ id }) => CALLS.every(([called]) => called !== id)).map(({ id }) => id)).toEqual([]);
    expect(CALLS.length).toBeGreaterThan(20);
  });
});

describe("a book of deals in a workbook", () => {
  const deals: Content[][] = [
    ["Deal", "Account", "Amount", "C139", "Region", "Probability"],
    ["d1", "Nordwind", 500, "1W1F6C", "=C139_REGION(D2:D6)", "=C139_PROBABILITY(D2:D6)"],
    ["d2", "Alpenbau", 200, "0W2F7C"],
    [null, null, null, null],
    ["d3", "Nordwind", 300, "0W2F6C"],
    ["d4", "Seeland", 100, "1W3F9C"],
  ];
  // Nordwind 800 of 1100 crosses 80 % with the next: A, A; together 91 % already, so the last is B.
  const customers: Content[][] = [
    ["Account", "Revenue", "=CUSTOMER_ABC(B1:B4)"],
    ["Nordwind", "=SUMIF(Deals!B2:B6,A2,Deals!C2:C6)"],
    ["Alpenbau", "=SUMIF(Deals!B2:B6,A3,Deals!C2:C6)"],
    ["Seeland", "=SUMIF(Deals!B2:B6,A4,Deals!C2:C6)"],
  ];
  const won = '=COUNTIF(Deals!E2:E6,"win")';
  const start = () => open({ Deals: deals, Customers: customers, Review: [["Won", won]] });
  const regions = (book: Workbook) => column(book, "Deals!E2:E6");

  test("has a region and a probability beside each deal, and a class beside each customer", () => {
    const book = start();
    expect(regions(book)).toEqual(["win", "swing", null, "lose", "win"]);
    expect(column(book, "Deals!F2:F6").map((cell) => cell !== null)).toEqual([true, true, false, true, true]);
    expect(shown(book, "Deals!F2")).toBe(0.8465);
    expect(shown(book, "Customers!B2:C4")).toEqual([
      [800, "A"],
      [200, "A"],
      [100, "B"],
    ]);
    expect(shown(book, "Customers!C1")).toBe("Class");
    expect(shown(book, "Review!B1")).toBe(2);
  });

  test("follows a deal that falls, and goes back with undo", () => {
    const book = start();
    type(book, "Deals!D2", "1W1F5C"); // six Clear items make a win with one First: five do not
    expect(regions(book)).toEqual(["swing", "swing", null, "lose", "win"]);
    expect(shown(book, "Review!B1")).toBe(1);
    book.undo();
    expect(regions(book)).toEqual(["win", "swing", null, "lose", "win"]);
    expect(shown(book, "Review!B1")).toBe(2);
  });

  test("follows an amount through the sum into the class", () => {
    const book = start();
    type(book, "Deals!C3", 9000); // Alpenbau 9000 of 9900 is 91 %, Nordwind brings it to 99 %, Seeland to all
    expect(column(book, "Customers!C2:C4")).toEqual(["B", "A", "C"]);
    expect(column(book, "Customers!B2:B4")).toEqual([800, 9000, 100]);
  });

  test("follows a deal that is added in a row left free", () => {
    const book = start();
    type(book, "Deals!D4", "1W2F4C");
    expect(regions(book)).toEqual(["win", "swing", "win", "lose", "win"]);
    expect(shown(book, "Review!B1")).toBe(3);
  });

  test("keeps the error of one deal beside it, with what is wrong", () => {
    const book = start();
    type(book, "Deals!D3", "2W");
    expect(regions(book)).toEqual([
      "win",
      { error: "#VALUE!", message: expect.stringMatching(/^C139\.parse: text must be written like .*, got "2W"$/) },
      null,
      "lose",
      "win",
    ]);
  });
});

describe("a forecast from the probabilities beside the deals", () => {
  const start = () =>
    open({
      Deals: [
        [500_000, "1W1F6C", "=C139_PROBABILITY(B1:B3)"],
        [200_000, "0W2F7C"],
        [300_000, "0W2F6C"],
      ],
      Forecast: [["=FUNNEL_WEIGHTED(Deals!A1:A3,Deals!C1:C3)", "=FUNNEL_AT_LEAST(Deals!A1:A3,Deals!C1:C3,600000)"]],
    });
  const forecast = (book: Workbook) => (shown(book, "Forecast!A1:B1") as number[][])[0] ?? [];

  test("is that of a calculator", () => {
    const [weighted, chance = 0] = forecast(start());
    expect(weighted).toBe(601_970); // 423,250 + 100,000 + 78,720
    expect(chance).toBeCloseTo(0.8465 * (1 - 0.5 * 0.7376), 12); // the first and one of the others, or both
  });

  test("follows when the first deal falls out of the win region", () => {
    const book = start();
    type(book, "Deals!B1", "1W1F5C");
    const [weighted, chance = 0] = forecast(book);
    expect(weighted).toBe(428_720);
    expect(chance).toBeCloseTo(0.5 * (1 - 0.5 * 0.7376), 12);
  });
});

describe("what is wrong is shown in the cell", () => {
  const sheet = (formula: string, ...rows: Content[][]) => {
    const book = open({ Data: rows, Shown: [[formula]] });
    return shown(book, "Shown!A1");
  };
  const value = (message: string) => ({ error: "#VALUE!", message });

  test.each<[formula: string, data: Content[][], result: unknown]>([
    ["=C139_REGION()", [[1]], value("C139_REGION: value must be given, got a blank cell")],
    ["=C139_REGION(Data!A1)", [[null]], value("C139_REGION: value must be given, got a blank cell")],
    ["=C139_REGION(Data!A1)", [["=1/0"]], { error: "#DIV/0!", message: "" }],
    ["=C139_REGION(Data!A1:A2)", [["1W1F6C"], ["=1/0"]], { error: "#DIV/0!", message: "" }],
    ['=C139_REGION("1W1F6C",,)', [[1]], { error: "#N/A", message: "Wrong number of arguments." }],
    ['=C139_REGION("1W1F6C",)', [[1]], "win"],
    [
      "=CUSTOMER_ABC(Data!A1:A2)",
      [[5], ["many"]],
      value('CUSTOMER_ABC: amounts (cell 2) must be an amount, got "many"'),
    ],
    ['=C139_ITEMS("fr")', [[1]], value('C139_ITEMS: words must be one of "en", "zh-CN", got "fr"')],
    [
      "=C139_COMPARE(Data!A1:A2,Data!B1:B3)",
      [
        ["1W1F6C", "1W1F6C"],
        ["1W1F6C", "1W1F6C"],
        [null, "1W1F6C"],
      ],
      value("C139_COMPARE: other must have 2 × 1 cells as value has, got 3 × 1 of them"),
    ],
    [
      "=C139_PROBABILITY(Data!A1)",
      [["=DATE(2026,3,1)"]],
      value(expect.stringMatching(/^C139\.parse: .*, got "46082"$/)),
    ],
    ["=C139_NO_SUCH(1)", [[1]], { error: "#NAME?", message: expect.any(String) }],
  ])("%s with %j", (formula, data, result) => {
    expect(sheet(formula, ...data)).toEqual(result);
  });

  test("a result without room is #SPILL!, until there is room", () => {
    const book = open({ Shown: [["=C139_ITEMS()"], [], ["in the way"]] });
    expect(shown(book, "Shown!A1:A3")).toEqual([
      [expect.objectContaining({ error: "#SPILL!" })],
      [null],
      ["in the way"],
    ]);
    type(book, "Shown!A3", null);
    type(book, "Shown!A1", "=C139_ITEMS()");
    expect(column(book, "Shown!A1:A3")).toEqual(["topDecisionMakerBacksUs", "bestValueFit", "keyPeopleHelp"]);
  });

  test("a column without an end is computed by what takes it as a whole, and refused where a result stands beside it", () => {
    const book = open({ Data: [["1W1F6C"], ["0W0F0C"]], Shown: [["=C139_REGION(Data!A:A)"], ["=COUNTA(Data!A:A)"]] });
    expect(shown(book, "Shown!A1")).toEqual(value("C139_REGION: the result must have at most 1 × 1 cells, got 2 × 1"));
  });

  test("100,000 cells are answered one by one, in one formula", () => {
    const rows = Array.from({ length: 100_000 }, (_, nth): Content[] => [["1W1F6C", "0W2F7C", "x"][nth % 3] ?? null]);
    rows[0]?.push("=C139_REGION(A1:A100000)");
    rows[0]?.push('=COUNTIF(B1:B100000,"win")');
    const book = open({ Deals: rows });
    expect(shown(book, "Deals!C1")).toBe(33_334); // rows 0, 3, … 99,999
    expect(shown(book, "Deals!B3")).toMatchObject(value(expect.stringMatching(/got "x"$/)));
    type(book, "Deals!A2", "1W1F6C");
    expect(shown(book, "Deals!C1")).toBe(33_335);
  });
});

describe("the plugin", () => {
  test("has the names of the functions in every language that is registered", () => {
    const { HyperFormula } = hyperformula;
    if (!HyperFormula.getRegisteredLanguagesCodes().includes("deDE")) {
      HyperFormula.registerLanguage("deDE", languages.deDE);
    }
    const { plugin, translations } = hyperFormulaPlugin(hyperformula);
    expect(Object.keys(translations ?? {})).toEqual(HyperFormula.getRegisteredLanguagesCodes());
    HyperFormula.registerFunctionPlugin(plugin, translations);
    const book = HyperFormula.buildFromArray([['=WENN(C139_REGION("1W1F6C")="win";1;2)']], {
      ...{ licenseKey: "gpl-v3", language: "deDE", functionArgSeparator: ";" },
    });
    expect(book.getCellValue({ sheet: 0, row: 0, col: 0 })).toBe(1);
  });

  test("hides none of the engine's own functions", () => {
    expect(FUNCTIONS.filter(({ id }) => BUILT_IN.includes(id))).toEqual([]);
    expect(BUILT_IN).toContain("SUM");
  });

  test.each([[{}], [null], [hyperformula.HyperFormula], [{ ...hyperformula, EmptyValue: "" }]])(
    "of another module is refused",
    (module) => {
      expect(() => hyperFormulaPlugin(module as typeof hyperformula)).toThrow(TypeError);
    },
  );
});
