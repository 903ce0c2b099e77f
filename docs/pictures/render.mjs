// Draws the pictures of the pages into this folder: node docs/pictures/render.mjs, after a build
import { readFileSync, writeFileSync } from "node:fs";
import { Bvf, C139, Customer, Cycle } from "keyaccount/chart";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";
import { Warn, parse, View } from "vega";
import { compile } from "vega-lite";

/** The invented deal of docs/models/c139.md, from first contact to signature. */
const POINTS = [
  { on: "2026-03-02", value: "0W0F2C" },
  { on: "2026-05-18", value: "0W1F4C" },
  { on: "2026-10-12", value: "0W2F5C" },
  { on: "2026-11-09", value: "0W2F7C" },
  { on: "2026-11-30", value: "1W2F7C" },
  { on: "2027-01-11", value: "1W2F9C" },
];
const AS_OF = "2027-01-31";

/** Twelve invented customers: two of them lose money, one bought nothing this year. */
const PORTFOLIO = JSON.parse(readFileSync(new URL("../examples/portfolio.json", import.meta.url), "utf8"));

/** Of so few customers the first one alone is more than 1 %; the key customers are 20 % all the same. */
const HEADS = { vital: 0.05, main: 0.15, ordinary: 0.3, small: 0.5 };

/** An invented year of a portfolio of 100 customers. */
const MATRIX = {
  classes: ["A", "B", "C"],
  matrix: [
    { from: "A", to: "A", heads: 14 },
    { from: "A", to: "B", heads: 3 },
    { from: "A", to: "C", heads: 1 },
    { from: "A", to: "lost", heads: 1 },
    { from: "B", to: "A", heads: 4 },
    { from: "B", to: "B", heads: 19 },
    { from: "B", to: "C", heads: 5 },
    { from: "B", to: "lost", heads: 2 },
    { from: "C", to: "B", heads: 6 },
    { from: "C", to: "C", heads: 37 },
    { from: "C", to: "lost", heads: 8 },
    { from: "new", to: "A", heads: 1 },
    { from: "new", to: "B", heads: 2 },
    { from: "new", to: "C", heads: 9 },
  ],
};

/** An invented deal through a whole cycle and into the second; what it hung on is drawn half a year before the end. */
const DEAL = JSON.parse(readFileSync(new URL("../examples/deal-cycle.json", import.meta.url), "utf8"));
const NEGOTIATING = "2026-09-30";
const UNTIL_THEN = DEAL.observations.filter(({ observedAt }) => observedAt <= NEGOTIATING);

/** The invented hospital that buys an imaging archive, and how its nodes that are drawn are called in Chinese. */
const HOSPITAL = JSON.parse(readFileSync(new URL("../examples/value-chain.json", import.meta.url), "utf8"));
const IN_CHINESE = new Map([
  ["imagingCost", "影像成本"],
  ["lengthOfStay", "平均住院日"],
  ["archive", "影像归档系统"],
  ["viewer", "网页阅片"],
  ["worklist", "报告工作列表"],
  ["triage", "AI 分诊"],
]);
const HOSPITALS = new Map([
  ["en", HOSPITAL],
  [
    "zh-CN",
    { ...HOSPITAL, nodes: HOSPITAL.nodes.map((node) => ({ ...node, name: IN_CHINESE.get(node.id) ?? node.name })) },
  ],
]);

for (const { tag, bvf, c139, customer, cycle } of [en, zhCN]) {
  const ending = tag === "en" ? "svg" : `${tag}.svg`;
  await draw(`bvf-waterfall.${ending}`, Bvf.waterfall(HOSPITALS.get(tag), bvf));
  await draw(`c139-map.${ending}`, C139.map(c139, { track: POINTS }));
  await draw(`c139-track.${ending}`, C139.timeline(POINTS, AS_OF, c139));
  await draw(`customer-pareto.${ending}`, Customer.pareto(PORTFOLIO, customer));
  await draw(`customer-pyramid.${ending}`, Customer.pyramid(PORTFOLIO, customer, { heads: HEADS }));
  await draw(`customer-lorenz.${ending}`, Customer.lorenz(PORTFOLIO, customer));
  await draw(`customer-whale.${ending}`, Customer.whale(PORTFOLIO, customer, { measure: "margin" }));
  await draw(`customer-quadrant.${ending}`, Customer.quadrant(PORTFOLIO, customer, { largeVolumeFrom: 1_000_000 }));
  await draw(`customer-migration.${ending}`, Customer.migration(MATRIX, customer));
  await draw(`cycle-timeline.${ending}`, Cycle.timeline(DEAL.observations, DEAL.asOf, cycle));
  await draw(`cycle-evidence.${ending}`, Cycle.evidence(UNTIL_THEN, NEGOTIATING, cycle));
}

async function draw(name, spec) {
  const view = new View(parse(compile(spec).spec), { renderer: "none", logLevel: Warn });
  writeFileSync(new URL(name, import.meta.url), `${await view.toSVG()}\n`);
}
