// The pictures of the pages, as specifications: every picture that `keyaccount/chart` has, of the cases that the pages tell
import { readFileSync } from "node:fs";
import {
  Bvf,
  C139,
  Competition,
  Customer,
  Cycle,
  Funnel,
  Relationship,
  Stakeholder,
  Territory,
} from "keyaccount/chart";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";

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
  ["films", "胶片打印量"],
  ["licences", "软件许可"],
]);
const HOSPITALS = new Map([
  ["en", HOSPITAL],
  [
    "zh-CN",
    { ...HOSPITAL, nodes: HOSPITAL.nodes.map((node) => ({ ...node, name: IN_CHINESE.get(node.id) ?? node.name })) },
  ],
]);

/** Its business case, and what may turn out otherwise. */
const CASE = JSON.parse(readFileSync(new URL("../examples/business-case.json", import.meta.url), "utf8"));
const caseOf = (tag) => ({
  ...CASE,
  chain: HOSPITALS.get(tag),
  costs: CASE.costs.map((cost) => (tag === "en" ? cost : { ...cost, name: IN_CHINESE.get(cost.id) ?? cost.name })),
});
const SWINGS = [
  { of: "benefits", low: 0.7, high: 1.2 },
  { of: "costs", low: 0.9, high: 1.25 },
  { of: "use", low: 0, high: 9 },
  { of: "kpi", id: "lengthOfStay", low: 0, high: 1.5 },
  { of: "link", from: "films", to: "imagingCost", low: 0.8, high: 1.05 },
  { of: "rate", low: 0.5, high: 1.5 },
  { of: "cost", id: "licences", low: 0.9, high: 1 },
];

/** The five sellers of the office-equipment maker together, by stage. */
const TEAM = [160, 110, 75, 42, 35, 30];

/** The ten deals and the quota of docs/models/funnel-forecast.md, in thousands. */
const DEALS = [
  ...[
    [300, 0.5],
    [180, 0.4],
    [150, 0.65],
    [60, 0.8],
    [420, 0.25],
  ],
  ...[
    [90, 0.5],
    [40, 0.9],
    [240, 0.1],
    [75, 0.65],
    [55, 0.4],
  ],
].map(([amount, probability]) => ({ amount, probability }));
const QUOTA = 600;

/** The deals at needs analysis of docs/models/funnel.md; those below zero are still there. */
const TIMES = [5, 9, 12, 14, 16, 21, 21, 28, 35, 42, 63, 84, -30, -45, -60, -75, -75, -98].map((days) => ({
  days: Math.abs(days),
  left: days > 0,
}));

/** An invented quarter's pipeline on two days. */
const open = (id, amount, closeDay, outcome) => ({ id, amount, closeDay, outcome, currency: "CNY" });
const JANUARY = {
  asOf: "2026-01-05",
  deals: [
    ...[open("hospital", 3_200_000, "2026-02-20"), open("bank", 5_800_000, "2026-03-25")],
    ...[open("metro", 1_450_000, "2026-02-10"), open("grid", 4_200_000, "2026-03-31")],
    ...[open("chemicals", 860_000, "2026-01-31"), open("university", 640_000, "2026-03-15")],
    ...[open("airport", 2_750_000, "2026-05-30"), open("pharma", 720_000, "2026-03-10")],
  ],
};
const FEBRUARY = {
  asOf: "2026-02-28",
  deals: [
    ...[open("hospital", 3_400_000, "2026-02-20", "won"), open("bank", 5_800_000, "2026-04-25")],
    ...[open("metro", 1_450_000, "2026-02-10", "lost"), open("grid", 3_900_000, "2026-03-31")],
    ...[open("chemicals", 860_000, "2026-01-31"), open("university", 640_000, "2026-03-15")],
    ...[open("airport", 2_750_000, "2026-03-28"), open("water", 980_000, "2026-03-20")],
  ],
};
const QUARTER = { from: "2026-01-01", to: "2026-03-31" };
const LEVERS = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 };

/** The six accounts of docs/models/relationship.md, in January and in July. */
const standing = (id, chinese, trust, value) => ({ id, chinese, trust, value });
const SIX = [
  standing("Harbour Steel", "港湾钢铁", 0.7, 0.6),
  standing("Meridian Foods", "美源食品", 0.2, 0.8),
  standing("Eastlake Hospital", "东湖医院", 0.65, 0.2),
  standing("Nordwind Energy", "北风能源", 0.4, 0.7),
  standing("Jiangbei Metro", "江北地铁", 0.3, 0.6),
  standing("Aster Chemicals", "紫菀化工", undefined, 0.7),
];
const HALF_A_YEAR_AGO = [
  standing("Harbour Steel", "港湾钢铁", 0.7, 0.2),
  standing("Meridian Foods", "美源食品", 0.3, 0.8),
  standing("Eastlake Hospital", "东湖医院", 0.2, 0.2),
  standing("Nordwind Energy", "北风能源", 0.8, 0.7),
  standing("Jiangbei Metro", "江北地铁", 0.6, 0.3),
  standing("Aster Chemicals", "紫菀化工", 0.4, 0.6),
];
const named = (accounts, tag) =>
  accounts.map(({ id, chinese, trust, value }) => ({ id, name: tag === "en" ? id : chinese, trust, value }));

/** What Nordwind Energy says of its supplier; nobody asked about the strength of the company. */
const NORDWIND = {
  skillAndImage: 0.8,
  wholeheartedService: 0.7,
  quickGuidance: 0.2,
  performanceAndQuality: 0.9,
  serviceDepartment: 0.4,
};

/** The invented tender of docs/models/competition.md: what counts, and how the airport rates the three. */
const TENDERS = new Map(
  [
    ["en", ["price", "fit", "service", "reputation"], ["Larkfield", "Alder", "Birch"]],
    ["zh-CN", ["价格", "功能匹配", "服务", "口碑"], ["云雀科技", "赤杨软件", "白桦系统"]],
  ].map(([tag, ids, vendors]) => {
    const rated = [
      [3, 5, 4, 4],
      [5, 3, 3, 4],
      [4, 4, 3, 2],
    ];
    const criteria = ids.map((id, nth) => ({ id, importance: [40, 25, 20, 15][nth] }));
    const ratings = vendors.flatMap((vendor, row) =>
      ids.map((criterion, nth) => ({ criterion, vendor, rating: rated[row][nth] })),
    );
    return [tag, { criteria, ratings, us: vendors[0] }];
  }),
);

/** The invented year of docs/models/competition-review.md: 60 deals, and what held in them. */
const NOTED = new Map([
  ["en", ["coach", "decision maker at the demo", "lowest bid"]],
  ["zh-CN", ["教练", "决策人参加演示", "报价最低"]],
]);
const decided = (tag) =>
  [
    ...[
      { times: 14, outcome: "won", held: [true, true, false] },
      { times: 6, outcome: "won", held: [true, false, true] },
    ],
    ...[
      { times: 4, outcome: "won", held: [false, true, false] },
      { times: 6, outcome: "lost", held: [true, false, false] },
    ],
    ...[
      { times: 8, outcome: "lost", held: [false, true, true] },
      { times: 16, outcome: "lost", held: [false, false, false] },
    ],
    { times: 6, outcome: "lost", held: [undefined, false, true] },
  ].flatMap(({ times, outcome, held }) =>
    Array(times).fill({ outcome, factors: Object.fromEntries(NOTED.get(tag).map((name, nth) => [name, held[nth]])) }),
  );

/** The invented district of docs/models/territory.md on the day it is taken over, and how long machines were kept. */
const TAKEN_OVER = "2026-03-01";
const MACHINES = [
  { customer: "Harbour Bank", vendor: "us", count: 12, monthlyVolume: 24000, installed: "2021-09-01" },
  { customer: "Harbour Bank", vendor: "Aster", count: 8, monthlyVolume: 6000, installed: "2022-03-01" },
  { customer: "Mill Steel", vendor: "Aster", count: 10, monthlyVolume: 12000, installed: "2020-03-01" },
  { customer: "Port Clinic", vendor: "us", count: 5, monthlyVolume: 4000, installed: "2024-03-01" },
  { customer: "School 5", vendor: "Borealis", count: 4, monthlyVolume: 900, age: 3 },
  { customer: "Quay Logistics", count: 6, monthlyVolume: 15000 },
];
const kept = (years, count, replaced = true) => Array.from({ length: count }, () => ({ years, replaced }));
const LIVES = [...kept(3, 4), ...kept(4, 8), ...kept(5, 16), ...kept(6, 8), ...kept(7, 4, false)];

/** The bank of docs/models/stakeholder-map.md, in both languages. */
const BANK_NAMES = {
  en: ["Helen Park", "Martin Cole", "Anna Ruiz", "Sam Okafor", "Tom Reed", "Lena Fischer"],
  "zh-CN": ["王行长", "陈总监", "李主任", "赵工", "孙经理", "林秘书"],
};
const BANK = [
  { roles: ["decider"], attitude: "neutral", contact: "brief", weight: 4 },
  { roles: ["gatekeeper"], attitude: "opponent", contact: "none", weight: 3, reportsTo: "0" },
  { roles: ["influencer"], attitude: "supporter", contact: "frequent", weight: 3, reportsTo: "0" },
  { roles: ["initiator", "user"], attitude: "mentor", contact: "inDepth", weight: 2, reportsTo: "2" },
  { roles: ["buyer"], attitude: "neutral", contact: "none", weight: 1, reportsTo: "1" },
  { roles: [], contact: "brief", reportsTo: "0" },
];
const WORDS = [
  ...[
    [1, 0, 0.6],
    [2, 0, 0.5],
    [5, 0, 0.8],
    [3, 2, 0.8],
  ],
  ...[
    [3, 5, 0.9],
    [1, 2, 0.2],
    [2, 1, 0.1],
    [0, 1, 0.3],
  ],
].map(([from, to, strength]) => ({ from: `${from}`, to: `${to}`, strength }));

/** The pictures in one language, by the notion and the function that makes each. */
function picturesIn({ tag, bvf, c139, competition, customer, cycle, funnel, relationship, stakeholder, territory }) {
  const { criteria, ratings, us } = TENDERS.get(tag);
  const stages = Object.entries(funnel.spadco).map(([stage, name]) => `${stage} ${name}`);
  const before = named(HALF_A_YEAR_AGO, tag);
  const years = { years: 3, history: LIVES };
  const bank = BANK.map((one, nth) => ({ id: `${nth}`, name: BANK_NAMES[tag][nth], ...one }));
  return {
    "Bvf.waterfall": Bvf.waterfall(HOSPITALS.get(tag), bvf),
    "Bvf.tornado": Bvf.tornado(caseOf(tag), SWINGS, bvf),
    "Bvf.cashFlow": Bvf.cashFlow(caseOf(tag), bvf),
    "C139.map": C139.map(c139, { track: POINTS }),
    "C139.timeline": C139.timeline(POINTS, AS_OF, c139),
    "Competition.criteria": Competition.criteria(criteria, ratings, competition, { us }),
    "Competition.winning": Competition.winning(decided(tag), competition),
    "Customer.pareto": Customer.pareto(PORTFOLIO, customer),
    "Customer.pyramid": Customer.pyramid(PORTFOLIO, customer, { heads: HEADS }),
    "Customer.lorenz": Customer.lorenz(PORTFOLIO, customer),
    "Customer.whale": Customer.whale(PORTFOLIO, customer, { measure: "margin" }),
    "Customer.quadrant": Customer.quadrant(PORTFOLIO, customer, { largeVolumeFrom: 1_000_000 }),
    "Customer.migration": Customer.migration(MATRIX, customer),
    "Cycle.timeline": Cycle.timeline(DEAL.observations, DEAL.asOf, cycle),
    "Cycle.evidence": Cycle.evidence(UNTIL_THEN, NEGOTIATING, cycle),
    "Funnel.funnel": Funnel.funnel(TEAM, funnel, { kind: "snapshot", stages }),
    "Funnel.forecast": Funnel.forecast(DEALS, funnel, { target: QUOTA }),
    "Funnel.survival": Funnel.survival(TIMES, funnel),
    "Funnel.flow": Funnel.flow(JANUARY, FEBRUARY, funnel, QUARTER),
    "Funnel.velocity": Funnel.velocity(LEVERS, funnel, { wanted: 4000 }),
    "Relationship.matrix": Relationship.matrix(named(SIX, tag), relationship, { before }),
    "Relationship.loyalty": Relationship.loyalty(NORDWIND, relationship),
    "Territory.volumeByAge": Territory.volumeByAge(MACHINES, TAKEN_OVER, territory),
    "Territory.replacement": Territory.replacement(MACHINES, TAKEN_OVER, territory, years),
    "Stakeholder.map": Stakeholder.map(bank, WORDS, stakeholder),
  };
}
/** Every picture in both languages, with the name of its file. */
export const pictures = () =>
  [en, zhCN].flatMap((labels) =>
    Object.entries(picturesIn(labels)).map(([made, spec]) => ({
      made,
      tag: labels.tag,
      file: fileOf(made, labels.tag),
      spec,
    })),
  );

/** `Customer.volumeByAge` in Chinese: `customer-volume-by-age.zh-CN.svg`. */
function fileOf(made, tag) {
  const [notion, name] = made.split(".");
  const words = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return `${notion.toLowerCase()}-${words}${tag === "en" ? "" : `.${tag}`}.svg`;
}
