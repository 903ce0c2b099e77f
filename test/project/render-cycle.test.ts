/** The pictures of the purchase cycle as a reader gets them: all texts flat, within the frame, and none in another's way. */
import { describe, expect, test } from "vitest";
import deal from "../../docs/examples/deal-cycle.json" with { type: "json" };
import { Cycle as chart } from "../../src/chart.js";
import { cycle as en } from "../../src/cycle/en.js";
import { EVENTS, type Observation, SIGNALS } from "../../src/cycle/index.js";
import { cycle as zhCN } from "../../src/cycle/zh-CN.js";
import { colours, draw, overlaps } from "./drawing.js";

const OBSERVED = deal.observations as readonly Observation[];
const until = (asOf: string) => OBSERVED.filter(({ observedAt }) => observedAt <= asOf);

const SEEN = [...Object.keys(SIGNALS), ...Object.keys(EVENTS)] as (keyof typeof SIGNALS)[];

/** So many observations, one every so many days. */
const many = (observations: number, days: number): Observation[] =>
  Array.from({ length: observations }, (_, nth) => ({
    signal: SEEN[(nth * 37) % SEEN.length] ?? "plansBudget",
    observedAt: new Date(Date.UTC(2026, 0, 1 + nth * days)).toISOString().slice(0, 10),
    by: nth % 3 === 0 ? "coach" : "customer",
  }));

const all = (signal: keyof typeof SIGNALS): Observation[] =>
  many(40, 2).map((own) => ({ ...own, signal, by: "customer" }));

const DEALS: readonly (readonly [name: string, observations: readonly Observation[], asOf: string])[] = [
  ["the example", OBSERVED, deal.asOf],
  ["the example before the contract", until("2026-09-30"), "2026-09-30"],
  ["the example, and two years of silence", OBSERVED, "2029-04-15"],
  ["nothing", [], "2026-03-01"],
  ["one day", until("2026-01-14"), "2026-01-14"],
  ["one week", until("2026-01-14"), "2026-01-21"],
  ["60 observations in 60 days", many(60, 1), "2026-03-01"],
  ["200 observations in four years", many(200, 7), "2029-12-01"],
  ["40 steps back", all("criteriaReopened"), "2026-04-01"],
  [
    "an observation in the year 100 and one in 9999",
    [
      { signal: "plansBudget", observedAt: "0100-01-01", by: "coach" },
      { signal: "purchaseDecided", observedAt: "9999-12-31", by: "customer" },
    ],
    "9999-12-31",
  ],
];

async function faults(spec: chart.Spec) {
  const { svg, texts, width, height, warnings } = await draw(spec);
  const said = texts.filter(({ text }) => text !== "");
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(said.filter(({ turned }) => turned)).toEqual([]);
  expect(said.filter(({ left, right, y }) => left < 0 || right > width || y < 9 || y > height)).toEqual([]);
  expect(overlaps(said)).toEqual([]);
  expect(said.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  return { svg, said: said.map(({ text }) => text) };
}

describe.each([
  ["English", en],
  ["Chinese", zhCN],
])("in %s", (_, labels) => {
  test.each(DEALS)("%s is drawn without a warning, with every text in its place", async (__, observations, asOf) => {
    const { said } = await faults(chart.timeline(observations, asOf, labels));
    for (const stage of Object.values(labels.stages)) {
      expect(said.filter((text) => text.startsWith(`${stage} `) && text.endsWith("%"))).toHaveLength(1);
    }
  });

  test.each(DEALS)(
    "what %s hangs on is drawn without a warning, with every text in its place",
    async (__, observations, asOf) => {
      const { said } = await faults(chart.evidence(observations, asOf, labels));
      expect(said[said.length - 1]).toContain(asOf); // the titles come last
    },
  );

  test("the timeline of the example says its events, its loops and its stages", async () => {
    const { svg, said } = await faults(chart.timeline(OBSERVED, deal.asOf, labels));
    expect(colours(svg)).toBeGreaterThan(7);
    const { chart: words } = labels;
    expect(said).toEqual(
      expect.arrayContaining([
        ...[words.timeline, words.probability, words.verdict],
        ...[words.customerResolvedToAct, words.purchaseDecided, words.newNeedsOrDissatisfaction],
        ...[words.loop.replace("{loop}", "1"), words.loop.replace("{loop}", "2")],
        `5 ${labels.stages.implementation}`,
        ...["0%", "25%", "50%", "75%", "100%", "2026-03", "2027-03"],
        ..."123456?",
      ]),
    );
  });
});

test("a long name on the last day is within the frame", async () => {
  const names = { newNeedsOrDissatisfaction: "客户的母公司要求在十二个月之内把全部工厂并入同一套系统" };
  const until = "2027-03-16";
  const seen = OBSERVED.filter(({ observedAt }) => observedAt <= until);
  const { said } = await faults(chart.timeline(seen, until, zhCN, { names }));
  expect(said.find((text) => text.startsWith("客户的母公司"))).toMatch(/…$/);
  await faults(chart.evidence(seen, until, zhCN, { names }));
});

test("a label or a name that would be code or markup is text", async () => {
  const evil = `"+alert(1)+'</text><script>`;
  const labels = { ...en, stages: { ...en.stages, recognitionOfNeeds: evil }, chart: { ...en.chart, verdict: evil } };
  const names = { newNeedsOrDissatisfaction: evil };
  for (const draws of [chart.timeline, chart.evidence]) {
    const { svg, warnings } = await draw(draws(OBSERVED, deal.asOf, labels, { names }));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("alert(1)");
    expect(warnings).toEqual([]);
  }
});
