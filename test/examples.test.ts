import { describe, expect, test } from "vitest";
import { type Call, docstringExamples, EXAMPLES, markers, PAGES, pageExamples, plain, run } from "./examples.js";
import { read, SOURCES } from "./source.js";

describe("what the documentation shows is what happens", () => {
  test.each(EXAMPLES.map((example) => [example.where, example] as const))("%s", async (_, example) => {
    const comparisons = await run(example);
    for (const { statement, actual, expected } of comparisons) expect(actual, statement).toStrictEqual(expected);
    expect(comparisons.length, "comparisons made, of those the text promises").toBe(markers(example));
    expect(comparisons.length, "comparisons").toBeGreaterThan(0);
  });
});

describe("no example is overlooked", () => {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  test("every @example of the sources is found", () => {
    const mentioned = SOURCES.map((path) => count(read(path), /^\s*(\/\*)?\*+ @example\b/gm));
    expect(SOURCES.map((path) => docstringExamples(path).length)).toEqual(mentioned);
    expect(mentioned.filter((times) => times > 0).length).toBeGreaterThan(10);
  });

  test("every ts block of the pages is found, and at most two of them are not run", () => {
    const blocks = PAGES.map((path) => pageExamples(path));
    const fences = PAGES.map((path) => count(read(path), /^ *(```|~~~) *(ts|typescript)\b/gm));
    expect(blocks.map(({ run, noRun }) => run.length + noRun)).toEqual(fences);
    expect(blocks.reduce((total, { noRun }) => total + noRun, 0)).toBeLessThanOrEqual(2);
  });
});

describe("the machine that runs examples", () => {
  const docstring = (code: string) => run({ code, kind: "docstring" });
  const page = (code: string) => run({ code, kind: "page" });

  test("compares on the same line, and on the next", async () => {
    expect(await docstring('C139.rank("1W1F6C") // => 56')).toMatchObject([{ actual: 56, expected: 56 }]);
    expect(await docstring('C139.rank("1W1F6C")\n// => 57')).toMatchObject([{ actual: 56, expected: 57 }]);
  });

  test("tells apart what only looks equal", async () => {
    const [comparison] = await docstring("({ a: [0], b: undefined }) // => { a: [-0] }");
    expect(() => expect(comparison?.actual).toStrictEqual(comparison?.expected)).toThrow();
  });

  test("compares amounts as text", async () => {
    const [comparison] = await docstring('Funnel.weighted([{ amount: "0.10", probability: 1 }]).amount // => "0.1"');
    expect(comparison?.actual).toBe("0.1");
    expect(plain({ deep: [comparison?.actual] })).toEqual({ deep: ["0.1"] });
  });

  test("reports what was thrown, or that nothing was", async () => {
    expect(await docstring('C139.parse("") // throws RangeError: other')).toMatchObject([
      { actual: expect.stringMatching(/^RangeError: C139\.parse: text must /), expected: "RangeError: other" },
    ]);
    expect(await docstring('C139.parse("1W3F9C") // throws RangeError: x')).toMatchObject([{ actual: "nothing" }]);
  });

  test("stops at an error nobody announced", async () => {
    await expect(docstring('C139.parse("nonsense")')).rejects.toThrow(RangeError);
  });

  test("counts a claim that belongs to no statement, so that it is missed", async () => {
    const orphans = ["const a = 1 // => 1", "// => 1", "C139.compare(1, 2) // => 4\n[1].sort() // => [1]", '"// => 1"'];
    for (const code of orphans) {
      const compared = await docstring(code).catch(() => []);
      expect(compared.length, code).toBeLessThan(markers({ code }));
    }
  });

  test("lets a page use nothing it did not import", async () => {
    await expect(page('C139.rank("1W1F6C") // => 56')).rejects.toThrow(ReferenceError);
    const imports = 'import { type Value, rank as place } from "keyaccount/c139"\nimport { C139 } from "keyaccount"\n';
    const code = `${imports}const a: Value = C139.parse("1W1F6C")\nplace(a) // => 56`;
    expect(await page(code)).toMatchObject([{ actual: 56, expected: 56 }]);
    await expect(page('import { en } from "keyaccount/nowhere"')).rejects.toThrow();
  });

  test("records calls under any name, also those of callbacks", async () => {
    const calls: Call[] = [];
    const code =
      'import { compare, rank as place } from "keyaccount/c139"\n["1W1F6C", "0W0F0C"].sort(compare).map((v) => place(v))';
    await run({ code, kind: "page" }, calls);
    expect(calls.map(({ name }) => name)).toEqual(["C139.compare", "C139.rank", "C139.rank"]);
    expect(calls[1]?.args).toEqual(["0W0F0C"]);
  });
});
