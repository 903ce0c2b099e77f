import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import * as C139 from "../src/c139/index.js";
import * as Funnel from "../src/funnel/index.js";
import { map } from "../src/c139/chart.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { chart, judgement, markdown, mermaid, type Shown, table } from "../src/notebook.js";

/** What Deno's kernel does with the value of a cell. */
const display = (value: object): unknown => Reflect.get(value, Symbol.for("Jupyter.display"))();

const NASTY = "<script>alert(1)</script> | `x` *b* [a](javascript:x) \"q\" 's' & $5$ \u202Eafter\nnext";

/** HTML in which a browser would find an element or an entity that the text did not mean. */
const tagsIn = (html = "") => html.match(/<[^>]*>/g) ?? [];

const ALL: readonly (readonly [string, Shown])[] = [
  ["chart", chart(map(en.c139))],
  ["table", table([{ a: 1 }])],
  ["judgement", judgement(C139.assess({ funding: true }), en.c139.sentences)],
  ["markdown", markdown("# x")],
  ["mermaid", mermaid("flowchart LR\n  a --> b")],
];

describe("what is shown", () => {
  test.each(ALL)("by %s is plain data, and a kernel finds the same formats by the hook", (_, shown) => {
    expect(display(shown)).toEqual(shown);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    expect({ ...shown }).toStrictEqual(shown);
    expect(Reflect.ownKeys({ ...shown })).toEqual(Object.keys(shown));
    expect(Reflect.ownKeys(shown)).toEqual([...Object.keys(shown), Symbol.for("Jupyter.display")]);
    expect(Object.keys(shown)).toContain("text/plain");
  });

  test("is no hand on what is inside: who changes it changes no later display", () => {
    const shown = markdown("before");
    Reflect.set(display(shown) as object, "text/plain", "after");
    expect(display(shown)).toEqual({ "text/plain": "before", "text/markdown": "before" });
  });
});

describe("a chart", () => {
  test("is the specification, copied; the specification has no hook", () => {
    const spec = map(en.c139);
    const drawn = chart(spec)["application/vnd.vegalite.v5+json"];
    expect(drawn).toEqual(spec);
    expect(drawn).not.toBe(spec);
    expect(Object.getOwnPropertySymbols(spec)).toEqual([]);
  });

  test.each([
    ["a text", { title: "Deals" }, "Deals"],
    ["lines", { title: ["Deals", "of 2026"], description: "How they go." }, "Deals\nof 2026\nHow they go."],
    ["repeated", { title: { text: "Deals", subtitle: "2026" }, description: "Deals" }, "Deals\n2026"],
    ["an object", { title: { subtitle: ["in", "euro"], text: "Deals", color: "red" } }, "in\neuro\nDeals"],
    ["nothing", {}, "Vega-Lite"],
  ])("whose title is %s says it in plain text", (_, parts, plain) => {
    expect(chart({ $schema: map(en.c139).$schema, ...parts })["text/plain"]).toBe(plain);
  });

  test.each([
    ["a function", () => 1, "must be data that JSON can hold, got function"],
    ["NaN", Number.NaN, "must be data that JSON can hold, got NaN"],
    ["a map", new Map(), "must be data that JSON can hold, got object"],
  ])("with %s in it is refused by its place", (_, wrong, rule) => {
    const spec = { ...map(en.c139), data: { values: [1, wrong] } } as ReturnType<typeof map>;
    expect(() => chart(spec)).toThrow(`notebook.chart: spec.data.values[1] ${rule}`);
  });

  test("of another version is refused", () => {
    const spec = { $schema: "https://vega.github.io/schema/vega/v5.json" } as unknown as ReturnType<typeof map>;
    expect(() => chart(spec)).toThrow(RangeError);
  });
});

describe("a table", () => {
  // value, as it is read
  test.each([
    ["Nordwind", "Nordwind"],
    [undefined, ""],
    [null, ""],
    [true, "true"],
    [2026, "2026"],
    [9999.5, "9999.5"],
    [10_000, "10,000"],
    [-1_234_567.25, "-1,234,567.25"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [1e21, "1e+21"],
    [12345678901234567890n, "12,345,678,901,234,567,890"],
    [new Decimal("3200000.10"), "3,200,000.1"],
    [new Decimal("0.000000000000000000001"), "0.000000000000000000001"],
    [["a", 1, undefined], "a, 1, "],
    [{ low: 0.5, high: [1, 2] }, "low: 0.5, high: (1, 2)"],
    [{ a: { b: { c: 1 } } }, "a: (b: …)"],
    [[1, 2, 3, 4, 5, 6, 7], "1, 2, 3, 4, 5, 6, …"],
    ["x".repeat(300), `${"x".repeat(200)}…`],
  ])("shows %o as %s", (value, shown) => {
    const rows = table([{ value }])["text/html"]?.match(/<td[^>]*>(.*)<\/td>/);
    expect(rows?.[1]).toBe(shown);
  });

  test("has every field of any row, or the columns asked for, in their order", () => {
    const rows = [{ a: 1 }, { b: 2, a: 3 }];
    expect(table(rows)["text/plain"]).toBe("a  b\n1\n3  2");
    expect(table(rows, { columns: { c: "C", b: "Second" } })["text/plain"]).toBe("C  Second\n\n        2");
  });

  test("stands in columns, with Chinese signs twice as wide as others, and numbers on the right", () => {
    const rows = [
      { name: "华东", amount: 12000 },
      { name: "Nord", amount: 5 },
      { name: "x", amount: undefined },
    ];
    expect(table(rows, { columns: { name: "客户", amount: "金额" } })["text/plain"].split("\n")).toEqual([
      "客户    金额",
      "华东  12,000",
      "Nord       5",
      "x",
    ]);
  });

  test("says of each cell on which side it stands, since notebooks put all to the right", () => {
    const html = table([{ name: "Nord", amount: 1 }])["text/html"];
    expect(html?.match(/text-align:\w+/g)).toEqual(
      ["left", "right", "left", "right"].map((side) => `text-align:${side}`),
    );
  });

  test("shows shares in percent, and only those", () => {
    const shown = table([{ p: 0.223, q: 0.5 }, { p: 0.0001 }, { p: -0.04 }, { p: undefined }, { p: "n/a" }], {
      shares: ["p"],
    });
    expect(shown["text/plain"].split("\n").map((row) => row.trim())).toEqual([
      "p    q",
      "22.3%  0.5",
      "<0.1%",
      "-4%",
      "",
      "n/a",
    ]);
  });

  test("makes neither HTML nor Markdown of what stands in it, in cells, headings and ids", () => {
    const { "text/html": html, "text/markdown": lines, "text/plain": plain } = table([{ [NASTY]: NASTY }]);
    expect(tagsIn(html).map((tag) => tag.replace(/ .*>/, ">"))).toEqual([
      ...["<table>", "<thead>", "<tr>", "<th>", "</th>", "</tr>", "</thead>"],
      ...["<tbody>", "<tr>", "<td>", "</td>", "</tr>", "</tbody>", "</table>"],
    ]);
    expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62; | `x` *b*");
    expect(lines?.split("\n").filter((row) => row !== "")).toHaveLength(3); // one heading, one rule, one row
    expect(lines).not.toMatch(/<script|(?<!\\)[|`*[] ?x/);
    expect(plain.split("\n")).toHaveLength(2);
    expect(`${html}${lines}${plain}`).not.toMatch(/\u202E/);
  });

  test("asks Jupyter to leave dollars alone", () => {
    expect(table([{ price: "$5 to $6" }])["text/html"]).toMatch(/^<table class="tex2jax_ignore mathjax_ignore">/);
  });

  test.each([
    [[{ a: 1 }, { a: Number.NaN }], RangeError, "rows[1].a must be a finite number, got NaN"],
    [[{ a: Symbol() }], TypeError, "rows[0].a must be a text, a number, an amount"],
    [[{ a: new Date(0) }], TypeError, "rows[0].a must be a text, a number, an amount"],
    [[{ a: new Decimal(Number.NaN) }], RangeError, "rows[0].a must be a decimal amount below 1e30"],
    [[new Map()], RangeError, "rows[0] must be an object of plain data, got object"],
    [[1], TypeError, "rows[0] must be an object of plain data, got 1"],
  ])("of %o is refused", (rows, type, message) => {
    const wrong = () => table(rows as object[]);
    expect(wrong).toThrow(type);
    expect(wrong).toThrow(`notebook.table: ${message}`);
  });
});

describe("a judgement", () => {
  const deal = C139.assess({ topDecisionMakerBacksUs: false, bestValueFit: false });

  test("is its verdict and a sentence for each reason, in the language given", () => {
    const english = judgement(deal, en.c139.sentences, { verdicts: { unsettled: "not settled" } });
    const chinese = judgement(deal, zhCN.c139.sentences, { verdicts: zhCN.c139.regions });
    expect(english["text/plain"].split("\n")).toHaveLength(1 + deal.because.length);
    expect(english["text/plain"]).toMatch(/^not settled\n- 0 of 1 Win/);
    expect(english["text/html"]).toContain("<strong>not settled</strong>");
    expect(english["text/markdown"]).toMatch(/^\*\*not settled\*\*\n\n- 0 of 1 Win/);
    expect(chinese["text/plain"]).toMatch(/^[\p{Script=Han}]+\n- [^\n]*\p{Script=Han}/u);
  });

  test("without words for its verdict shows the id; without a verdict only the reasons", () => {
    expect(judgement(deal, en.c139.sentences)["text/plain"]).toMatch(/^unsettled\n/);
    const reasons = judgement({ because: deal.because }, en.c139.sentences);
    expect(reasons["text/plain"]).toMatch(/^- 0 of 1 Win/);
    expect(reasons["text/markdown"]).toMatch(/^- 0 of 1 Win/);
    expect(reasons["text/html"]).not.toContain("<p>");
  });

  test("whose verdict is no text leaves it to the sentences", () => {
    const { weakestStep } = Funnel.conversions([20, 10, 1], { kind: "cohort" });
    expect(weakestStep.verdict).toEqual({ from: "2", to: "3" });
    expect(judgement(weakestStep, en.funnel.sentences)["text/plain"]).toMatch(/^- The weakest step/);
    expect(() => judgement({ verdict: "", because: [] }, {})).toThrow(
      'notebook.judgement: judgement.verdict must be a non-empty text, got ""',
    );
  });

  test("names are the caller's own, and become no HTML", () => {
    const checked = C139.calibrate({ funding: true }, [{ kind: "resources", answers: { funding: false } }]);
    const told = judgement(checked, en.c139.sentences, { names: { funding: "<b>money</b> | `now`" } });
    expect(told["text/html"]).toContain("&#60;b&#62;money&#60;/b&#62;");
    expect(told["text/markdown"]).toContain("&lt;b&gt;money&lt;/b&gt; \\| \\`now\\`");
    expect(told["text/plain"]).toContain("<b>money</b> | `now`");
  });

  test("of a rule without a sentence is refused under its own name", () => {
    const wrong = () => judgement({ because: [{ rule: "x" }] }, {} as Parameters<typeof judgement>[1]);
    expect(wrong).toThrow('notebook.judgement: judgement.because[0].rule must have a sentence, got "x"');
  });
});

test("a flowchart cannot leave its fence", () => {
  expect(mermaid("a\n```\n# b\n")["text/markdown"]).toBe("````mermaid\na\n```\n# b\n````");
  const chain = Bvf.chain({ nodes: [], links: [] });
  expect(mermaid(Bvf.mermaid(chain, en))["text/markdown"]).toMatch(/^```mermaid\nflowchart/);
});
