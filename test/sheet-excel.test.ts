/** Excel's custom functions: declared as the official generator declares them, called as Excel calls them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { describe, expect, test } from "vitest";
import { excelCall, excelMetadata, FUNCTIONS, type SheetFunction } from "../src/sheet.js";
import { near } from "./calls/call.js";
import { CALLS } from "./calls/index.js";
import { asExcel } from "./excel.js";

const LANGUAGES = ["en", "zh-CN"] as const;

/** A file of custom functions as one writes it by hand, from the functions alone. */
function writtenByHand(language: (typeof LANGUAGES)[number]): string {
  return FUNCTIONS.map((own) => {
    const byCell = own.fills === undefined && own.parameters.every(({ range, repeating }) => !range && !repeating);
    const once = own.parameters.filter(({ repeating }) => !repeating);
    const [first, second] = own.parameters.filter(({ repeating }) => repeating);
    const lines = once.map(({ name, description, range, optional }) => {
      const type = range || byCell ? "any[][]" : "any";
      return ` * @param {${type}} ${optional ? `[${name}]` : name} ${description[language]}`;
    });
    const names = once.map(({ name }) => name);
    if (first !== undefined && second !== undefined) {
      const [a, b] = [first, second].map(({ description }) => description[language]);
      const help =
        language === "en"
          ? `In turns ${first.name}, ${second.name}. ${first.name}: ${a} ${second.name}: ${b}`
          : `依次填 ${first.name}、${second.name}。${first.name}：${a}${second.name}：${b}`;
      names.push(`${first.name}${second.name.replace(/^./, (letter) => letter.toUpperCase())}`);
      lines.push(` * @param {any[][][]} ${names.at(-1)} ${help}`);
    }
    return [
      "/**",
      ` * ${own.description[language]}`,
      ` * @customfunction ${own.id}`,
      ...lines,
      ` * @returns {${byCell || own.fills ? "any[][]" : "any"}}`,
      " */",
      `function run${own.id}(${names.join(", ")}) {}`,
    ].join("\n");
  }).join("\n\n");
}

async function generated(source: string) {
  const folder = mkdtempSync(join(tmpdir(), "keyaccount-excel-"));
  try {
    writeFileSync(join(folder, "functions.js"), source);
    return await generateCustomFunctionsMetadata(join(folder, "functions.js"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the metadata", () => {
  test.each(LANGUAGES)("in %s is what the official generator makes of an equivalent file", async (language) => {
    const { errors, metadataJson } = await generated(writtenByHand(language));
    expect(errors).toEqual([]);
    expect(excelMetadata(language)).toEqual(JSON.parse(metadataJson));
    expect(JSON.parse(JSON.stringify(excelMetadata(language)))).toEqual(excelMetadata(language));
  });

  test("which refuses what Excel would", async () => {
    const twice = "/** @customfunction A_B */ function a() {}\n/** @customfunction A_B */ function b() {}";
    expect((await generated(twice)).errors).not.toEqual([]);
    expect((await generated("/** @customfunction A-B */ function a() {}")).errors).not.toEqual([]);
  });

  test("has every function, and for each at most one parameter that repeats, the last", () => {
    const { functions } = excelMetadata("en");
    expect(functions.map(({ id, name }) => [id, name])).toEqual(FUNCTIONS.map(({ id }) => [id, id]));
    for (const { parameters } of functions) {
      expect(parameters.findIndex(({ repeating }) => repeating)).toSatisfy(
        (at: number) => at === -1 || at === parameters.length - 1,
      );
    }
  });

  test("of functions of each kind", () => {
    const of = (id: string) => excelMetadata("en").functions.find((own) => own.id === id) ?? expect.fail(id);
    const shapes = (id: string) =>
      of(id).parameters.map(({ dimensionality, repeating }) => [dimensionality, repeating]);
    expect([of("C139_REGION").result, shapes("C139_REGION")]).toEqual([
      { dimensionality: "matrix" }, // answers cell by cell
      [
        ["matrix", undefined],
        ["matrix", undefined],
      ],
    ]);
    expect([of("C139_VALUE").result, shapes("C139_VALUE")]).toEqual([{}, [["matrix", undefined]]]);
    expect([of("C139_NEXT_STEPS").result, shapes("C139_NEXT_STEPS")[0]]).toEqual([
      { dimensionality: "matrix" },
      [undefined, undefined],
    ]);
    expect([of("SPIN_FILL").result, shapes("SPIN_FILL")]).toEqual([
      {},
      [
        [undefined, undefined],
        ["matrix", true],
      ],
    ]);
  });
});

const own = (id: string): SheetFunction => FUNCTIONS.find((one) => one.id === id) ?? expect.fail(id);

describe("a call as Excel makes it", () => {
  test.each(CALLS)("%s %j → %j", (id, args, result) => {
    const { given, answer } = asExcel(own(id), args, result);
    expect(near(excelCall(id, given), answer)).toEqual(answer);
  });

  test("with the invocation behind its arguments", () => {
    const invocation = { address: "Sheet1!A1", setResult: () => 0 };
    expect(excelCall("C139_REGION", [[["1W1F6C"]], null, invocation])).toEqual([["win"]]);
    expect(excelCall("SPIN_FILL", ["{a}", [[["a"]], [["x"]]], invocation])).toBe("x");
    expect(excelCall("SPIN_FILL", ["a", null, invocation])).toBe("a"); // none of those that repeat
    expect(excelCall("SPIN_FILL", ["a", [], invocation])).toBe("a");
  });

  test("with cells of data types, which stand for their basic value", () => {
    const typed = { type: "FormattedNumber", basicType: "Double", basicValue: 50, numberFormat: "0.00 €" };
    expect(excelCall("CUSTOMER_ABC", [[[typed, 30, -1]], null, null])).toEqual([["A", "A", "C"]]);
    expect(excelCall("C139_REGION", [[[{ type: "String", basicValue: "1W1F6C" }]], null])).toEqual([["win"]]);
    expect(excelCall("C139_REGION", [[[{ type: "Empty", basicValue: "" }, "1W1F6C"]], null])).toEqual([["", "win"]]);
  });

  test.each<[what: string, id: string, args: unknown[], answer: unknown]>([
    ["a text for a number", "CUSTOMER_ABC", [[[1, "x", 3]], null, null], /^CUSTOMER_ABC: amounts \(cell 2\) must be/],
    ["a ragged range", "CUSTOMER_ABC", [[[1], [2, 3]], null, null], /amounts must have rows of one length/],
    ["an id that is unknown", "SPIN_QUESTION", [[["praise"]], [["power"]], [["decision"]]], /kind must be one of/],
    ["a number outside the domain", "CUSTOMER_ABC", [[[1], [2]], 2, null], /, got 2$/],
    ["an error of a cell", "C139_VALUE", [[[{ code: "#N/A" }]]], /answers must be a cell or a range of cells/],
    ["nothing", "C139_VALUE", [null], /answers must be given, got a blank cell/],
  ])("%s is an error with its message", (_, id, args, message) => {
    expect(excelCall(id, args)).toEqual({ error: "invalidValue", message: expect.stringMatching(message as RegExp) });
  });

  test("an error of one cell stands there alone, and no answer is #N/A", () => {
    expect(excelCall("C139_REGION", [[["1W1F6C"], ["2W"], [null]], null])).toEqual([
      ["win"],
      [{ error: "invalidValue", message: expect.stringContaining('got "2W"') }],
      [""],
    ]);
    expect(excelCall("C139_NEXT_STEPS", ["1W1F6C", null])).toEqual({
      error: "notAvailable",
      message: "C139_NEXT_STEPS: the deal is in the win region already",
    });
  });

  test("of 100,000 cells answers within seconds", () => {
    const cells = Array.from({ length: 100_000 }, (_, row) => [row % 3 === 0 ? "1W1F6C" : row % 3 === 1 ? "2W" : ""]);
    const start = performance.now();
    const answer = excelCall("C139_REGION", [cells, null]);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(answer).toHaveLength(100_000);
    expect((answer as unknown[]).slice(99_998)).toEqual([[""], ["win"]].reverse().reverse());
  });

  test("what resists is refused like any other argument that is no cell", () => {
    const proxy = new Proxy([], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(excelCall("C139_REGION", [proxy])).toMatchObject({ error: "invalidValue" });
    expect(excelCall("C139_REGION", [[[new Proxy({}, { has: () => expect.fail() })]]])).toMatchObject({
      error: "invalidValue",
    });
  });
});
