import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { bvf as en } from "../src/bvf/en.js";
import { bvf as zhCN } from "../src/bvf/zh-CN.js";
import { Bvf as chart } from "../src/chart.js";
import { anyChain, HOSPITAL, kpi, solution, worth } from "./bvf-shown.js";

interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: chart.Json }[] };
  readonly mark: { readonly type: string; readonly strokeDash?: unknown; readonly align?: string };
}

const layers = (spec: chart.Spec, type: string) =>
  (spec.layer as unknown as Layer[]).filter(({ mark }) => mark.type === type);

/** The bars of a kind: filled ones, or those framed in dashes. */
const bars = (spec: chart.Spec, dashed = false) =>
  layers(spec, "bar")
    .filter(({ mark }) => (mark.strokeDash !== undefined) === dashed)
    .flatMap(({ data }) => data.values);

/** The names on the left and the texts at the bars, from the top. */
const rows = (spec: chart.Spec) => {
  const texts = layers(spec, "text").flatMap(({ data }) => data.values);
  const names = new Map(texts.flatMap(({ nth, name }) => (name === undefined ? [] : [[nth, name]])));
  return texts.flatMap(({ nth, text }) => (text === undefined ? [] : [`${names.get(nth as number)}: ${text}`]));
};

const subtitle = (spec: chart.Spec) => (spec.title as unknown as { subtitle: string[] }).subtitle;

const LINK = { attribution: 0.5, confidence: 0.5 };

describe("the hospital", () => {
  test("reads from the KPIs down to the solutions, what is confirmed said apart", () => {
    const spec = chart.waterfall(HOSPITAL, en);
    expect(rows(spec)).toEqual([
      "Cost of imaging: +3,200,000 · 51.6%",
      "Average length of stay: +3,000,000 · 48.4%",
      "Value of all KPIs: 6,200,000",
      "Reaches no solution: −4,110,844 · 66.3%",
      "Credited to solutions: 2,089,156 · 1,709,689 confirmed",
      "Imaging archive: 1,297,661 · 1,177,503 confirmed",
      "Web viewer: 611,566 · 532,186 confirmed",
      "Reporting worklist: 179,928 · none confirmed",
      "AI triage: 0",
    ]);
    expect(subtitle(spec)).toEqual([
      "CNY a year: 2,089,156 of 6,200,000 reach our solutions (33.7%)",
      "Filled: confirmed by the customer · Dashed: not confirmed",
    ]);
  });

  test("in a quarter is a quarter of that", () => {
    const spec = chart.waterfall(HOSPITAL, zhCN, { per: "quarter" });
    expect(rows(spec)[2]).toBe("全部 KPI 的价值: 1,550,000");
    expect(subtitle(spec)[0]).toBe("CNY 每季度：总价值 1,550,000，其中 522,289 落到我方方案（33.7%）");
  });
});

test("the bars rise to the whole, fall to what is credited, and are split to nothing, as Bvf.rollUp has it", () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const [total] = Bvf.rollUp(chain).totals ?? [];
      fc.pre(total !== undefined);
      const at = (amount: Bvf.Money) => amount.div(total.value).toNumber();
      const spec = chart.waterfall(chain, en);
      const filled = bars(spec);
      const of = (look: string) => filled.filter((bar) => bar.look === look);
      const rising = of("rising");
      expect(rising.map(({ from }) => from)).toEqual([0, ...rising.slice(0, -1).map(({ to }) => to)]);
      expect([rising.at(-1)?.to, of("total")[0]?.to]).toEqual([1, 1]);
      if (total.left.gt(0)) expect([of("falling")[0]?.from, of("falling")[0]?.to]).toEqual([at(total.credited), 1]);
      // of ours, the first row is the sum, the others together as long
      const ours = [...of("ours"), ...bars(spec, true)];
      const sum = Math.min(...ours.map(({ nth }) => Number(nth)));
      const length = (own: typeof ours) => own.reduce((all, { from, to }) => all + Number(to) - Number(from), 0);
      expect(length(ours.filter(({ nth }) => nth === sum))).toBeCloseTo(at(total.credited), 9);
      expect(length(ours.filter(({ nth }) => nth !== sum))).toBeCloseTo(at(total.credited), 9);
      expect(length(of("ours").filter(({ nth }) => nth !== sum))).toBeCloseTo(at(total.confirmed), 9);
      for (const { from, to } of [...filled, ...ours]) expect(Number(from)).toBeLessThan(Number(to));
    }),
  );
});

// biome-ignore format: a table
test.each([
  [true,      "Solution s: 25 · all confirmed",  [[0, 0.25]], []],
  [false,     "Solution s: 25 · none confirmed", [],          [[0, 0.25]]],
  [undefined, "Solution s: 25 · none confirmed", [],          [[0, 0.25]]],
])("what a link carries that is confirmed %s is filled, or framed in dashes", (confirmedByCustomer, text, full, dashed) => {
  const links = [{ from: "s", to: "a", ...LINK, confirmedByCustomer }];
  const spec = chart.waterfall({ nodes: [worth("a", 100), solution("s")], links }, en);
  expect(rows(spec).at(-1)).toBe(text);
  const ends = (own: ReturnType<typeof bars>) => own.filter(({ nth }) => nth === 4).map(({ from, to }) => [from, to]);
  expect([ends(bars(spec)), ends(bars(spec, true))]).toEqual([full, dashed]);
});

// biome-ignore format: a table
test.each([
  [12, 12, "KPI k11: +1 · 1.3%",    "Solution s11: 0.25 · none confirmed"],
  [13, 12, "Others (2): +3 · 3.3%", "Others (2): 0.75 · none confirmed"],
  [40, 12, "Others (29): +435 · 53%", "Others (29): 108.75 · none confirmed"],
])("of %i KPIs and solutions %i rows each are drawn", (count, drawn, lastKpi, lastSolution) => {
  const numbers = Array.from({ length: count }, (_, row) => row);
  const nodes = [...numbers.map((row) => worth(`k${row}`, count - row)), ...numbers.map((row) => solution(`s${row}`))];
  const links = numbers.map((row) => ({ from: `s${row}`, to: `k${row}`, ...LINK }));
  const said = rows(chart.waterfall({ nodes, links }, en));
  expect(said).toHaveLength(2 * drawn + 3);
  expect([said[drawn - 1], said.at(-1)]).toEqual([lastKpi, lastSolution]);
});

describe("of several currencies and kinds of timing", () => {
  const nodes = [
    ...[worth("u", 300, { currency: "USD" }), worth("c", 100), worth("o", 700, { per: "once" }), solution("s")],
  ];
  const links = ["u", "c", "o"].map((to) => ({ from: "s", to, ...LINK }));

  // biome-ignore format: a table
  test.each([
    [{},                                "CNY a year", "Counted apart: 300 USD a year · 700 CNY once"],
    [{ currency: "USD" },               "USD a year", "Counted apart: 100 CNY a year · 700 CNY once"],
    [{ once: true },                    "CNY once",   "Counted apart: 100 CNY a year · 300 USD a year"],
    [{ currency: "CNY", once: true },   "CNY once",   "Counted apart: 100 CNY a year · 300 USD a year"],
    [{ currency: "CNY", once: false },  "CNY a year", "Counted apart: 300 USD a year · 700 CNY once"],
  ])("%j draws %s, and names the others", (options, drawn, apart) => {
    const said = subtitle(chart.waterfall({ nodes, links }, en, options));
    expect(said[0]).toMatch(new RegExp(`^${drawn}: `));
    expect(said.at(-1)).toBe(apart);
  });

  test("of a currency that no KPI has nothing is drawn, and all others are named", () => {
    const spec = chart.waterfall({ nodes, links }, en, { currency: "EUR" });
    expect(subtitle(spec)).toEqual([
      "No KPI has an improvement with a money value",
      "Counted apart: 100 CNY a year · 300 USD a year · 700 CNY once",
    ]);
    expect(bars(spec)).toEqual([]);
  });
});

describe("says in the picture", () => {
  const twice = {
    nodes: [worth("a", 100), solution("s"), solution("t")],
    links: ["s", "t"].map((from) => ({ from, to: "a", attribution: 0.8, confidence: 1 })),
  };

  test("that value would be counted twice, and draws the KPIs alone", () => {
    const spec = chart.waterfall(twice, en);
    expect(subtitle(spec)).toEqual(["No split: more than 100% is attributed of KPI a"]);
    expect(rows(spec)).toEqual(["KPI a: +100 · 100%", "Value of all KPIs: 100"]);
    const scaled = rows(chart.waterfall(twice, en, { normalise: true }));
    expect(scaled.slice(-2)).toEqual(["Solution s: 50 · none confirmed", "Solution t: 50 · none confirmed"]);
  });

  test("that there is nothing to draw", () => {
    expect(subtitle(chart.waterfall({ nodes: [kpi("a"), solution("s")], links: [] }, zhCN))).toEqual([
      "没有一个 KPI 的改善折算成了金额",
    ]);
  });

  test("how much it could be if something is unknown", () => {
    const links = [{ from: "s", to: "a", attribution: 0.5 }];
    const spec = chart.waterfall({ nodes: [worth("a", 1000), solution("s")], links }, en);
    expect(subtitle(spec)).toEqual([
      "CNY a year: 0 of 1,000 reach our solutions (0%)",
      "Up to 500 if all that is unknown turns out well",
    ]);
  });
});

describe("the specification", () => {
  test("is plain data of Vega-Lite 5, the same for any order of the rows", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const spec = chart.waterfall(chain, en);
        expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
        expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
        const turned = { nodes: [...chain.nodes].reverse(), links: [...chain.links].reverse() };
        expect(chart.waterfall(turned, en)).toEqual(spec);
      }),
    );
  });

  test("says everything in the language of its labels, and nothing in an expression", () => {
    const nodes = HOSPITAL.nodes.map((node) => ({ ...node, name: node.id }));
    expect(JSON.stringify(chart.waterfall({ ...HOSPITAL, nodes }, zhCN))).not.toMatch(/"[A-Z][a-z]+[^"]*"/);
    expect(JSON.stringify(chart.waterfall(HOSPITAL, en))).not.toMatch(/\p{Script=Han}|[{]\w+[}]|expr/iu);
  });

  test("cuts a long name, and shows no sign that cannot be seen", () => {
    const nodes = HOSPITAL.nodes.map((node) => ({ ...node, name: `\u202e${"长".repeat(300)}\n` }));
    expect(JSON.stringify(chart.waterfall({ ...HOSPITAL, nodes }, en))).not.toMatch(/长{21}|\u202e|\\n/);
  });
});

test.each([
  [() => chart.waterfall(null as never, en), "TypeError: chart.Bvf.waterfall: chain must be an object, got null"],
  [
    () => chart.waterfall(HOSPITAL, en, { currency: "yuan" }),
    'RangeError: chart.Bvf.waterfall: options.currency must be a currency code such as "CNY", got "yuan"',
  ],
  [
    () => chart.waterfall(HOSPITAL, en, { once: 1 as never }),
    "TypeError: chart.Bvf.waterfall: options.once must be true or false, got 1",
  ],
  [
    () => chart.waterfall(HOSPITAL, en, { periods: -1 }),
    "RangeError: chart.Bvf.waterfall: options.periods must be a number above 0 and of at most a million, got -1",
  ],
  [
    () => chart.waterfall(HOSPITAL, { ...en, chart: { ...en.chart, key: "" } }),
    'RangeError: chart.Bvf.waterfall: labels.chart.key must be a non-empty text, got ""',
  ],
])("a refusal names what is wrong: %#", (call, message) => {
  const thrown = (() => {
    try {
      return call();
    } catch (error) {
      return `${error}`;
    }
  })();
  expect(thrown).toBe(message);
});
