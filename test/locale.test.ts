/** Both languages say everything, say it well, and promise nothing. */
import { describe, expect, test } from "vitest";
import { Bvf, C139, Competition, Customer, Cycle, Funnel, Review, Spin, Stakeholder } from "../src/index.js";
import type { Reason } from "../src/judgement.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { BOOK, OPTIONS } from "./book.js";
import { PUBLIC, recordedCalls, SPACES } from "./examples.js";

const HAN = /\p{Script=Han}/u;

/** Everything in a locale that is a text or makes one, with the way to it. */
function entries(of: object, path = ""): [path: string, entry: unknown][] {
  return Object.entries(of).flatMap(([key, entry]): [string, unknown][] =>
    typeof entry === "object" && entry !== null ? entries(entry, `${path}${key}.`) : [[path + key, entry]],
  );
}

/** The texts of each group of labels: those that stand beside each other. */
function groups(of: object, path = ""): { path: string; labels: string[] }[] {
  const labels = Object.values(of).filter((entry): entry is string => typeof entry === "string");
  const inner = Object.entries(of).filter(([, entry]) => typeof entry === "object" && entry !== null);
  return [{ path, labels }, ...inner.flatMap(([key, entry]) => groups(entry, `${path}${key}.`))];
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === "string";
const [english, chinese] = [entries(en).filter(isText), entries(zhCN).filter(isText)];

// Ids

/** The ids of a table: what it lists, and the names of its fields. Figures, values and tables of rows have none. */
function ids(table: unknown): string[][] {
  if (Array.isArray(table)) return table.every((id) => typeof id === "string") ? [table] : [];
  if (typeof table !== "object" || table === null) return [];
  const listed = Object.values(table).filter(Array.isArray).flatMap(ids).flat();
  const named = Object.values(table).filter((entry): entry is string => typeof entry === "string");
  return [Object.keys(table), listed, named];
}

const TABLES = SPACES.flatMap(([space, notion]) =>
  Object.entries(notion)
    .filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name))
    .flatMap(([name, table]) =>
      ids(table)
        .filter(({ length }) => length > 0)
        .map((list) => [`${space}.${name}`, list] as const),
    ),
);

/** Indexed by a number of coaches and no list of ids: the same answer may stand at two numbers. */
const POSITIONAL = ["C139.RELIABILITY"];

/** Keyed by the languages of a note, and holding words of it, no ids; ids that are listed by what they are exempt from. */
const WORDS = ["Cycle.CUES", "Cycle.REACH", "Cycle.PHRASES"];
const LISTS = ["Cycle.UNDENIED"];

describe("the ids of a table", () => {
  test.each(TABLES.filter(([name]) => !WORDS.includes(name)))(
    "%s are different words in camelCase, or letters of the trade",
    (name, list) => {
      expect(list.filter((id) => !/^[a-z][a-zA-Z0-9]*$|^[A-Z]$/.test(id))).toEqual([]);
      if (![...POSITIONAL, ...LISTS].includes(name)) expect([...new Set(list)]).toEqual(list);
    },
  );

  test("are found in the tables of every notion", () => {
    const known = ["C139.ITEMS", "C139.ACTIONS", "Customer.CLASSES", "Funnel.SPADCO", "Review.STANDINGS"];
    expect(TABLES.map(([name]) => name)).toEqual(expect.arrayContaining(known));
  });
});

// Labels

describe("the labels", () => {
  test("of both languages have the same structure", () => {
    const shape = (of: object) =>
      entries(of)
        .map(([path, entry]) => `${path}: ${typeof entry}`)
        .sort();
    expect(shape(zhCN)).toEqual(shape(en));
    expect(shape(en).length).toBeGreaterThan(150);
  });

  test("all say something", () => {
    expect([...english, ...chinese].filter(([, text]) => text === "" || text !== text.trim())).toEqual([]);
  });

  test.each([
    ["en", en],
    ["zh-CN", zhCN],
  ])("of %s name no two things of a group alike", (_, locale) => {
    const twice = groups(locale).flatMap(({ path, labels }) =>
      labels.filter((label, row) => labels.indexOf(label) !== row).map((label) => `${path} ${label}`),
    );
    expect(twice).toEqual([]);
  });

  test("are translated, but for letters of the trade and signs", () => {
    const translated = new Map(chinese);
    const same = english.filter(([path, text]) => /\p{L}{2}/u.test(text) && translated.get(path) === text);
    expect(same).toEqual([]);
  });

  test("are each in their own language", () => {
    expect(english.filter(([, text]) => HAN.test(text))).toEqual([]);
    expect(chinese.filter(([path, text]) => path !== "tag" && /\p{L}{2}/u.test(text) && !HAN.test(text))).toEqual([]);
  });
});

// Sentences

const all = (answer: boolean, ...dials: C139.Dial[]) =>
  Object.fromEntries(dials.flatMap((dial) => C139.ITEMS[dial]).map((item) => [item, answer]));

const coaches = [
  { kind: "valueFit", answers: { funding: true, competition: true } },
  { kind: "resources", answers: { funding: false } },
] as const;

const deal = (rest: Partial<Review.Deal>) => Review.deal({ id: "d", account: "a", ...rest }, {}, "2026-03-01");

const RHYTHM = [
  { class: "A", every: 3, form: "visit", hoursPerContact: "0.333" },
  { class: "B", every: 1 },
];
const CONTACTED = ["9999-12-31", "9999-12-30", "9999-12-28", "9999-12-27", "9999-01-01", undefined].flatMap(
  (lastContact, row) => ["A", "B", "Z"].map((name) => ({ id: `${name}${row}`, class: name, lastContact })),
);

const priced = (id: string, rest: Partial<Bvf.KpiDefinition> = {}): Bvf.KpiDefinition => ({
  ...{ id, layer: "executiveKpi", name: id, direction: "lowerIsBetter", baseline: "1234567.891", target: 0 },
  ...{ valuePerUnit: 1, currency: "CNY", per: "year", ...rest },
});
const stated = { perYear: "4000000", perMonth: "333333.3333", once: "0.125" };

/** A case whose value comes in two currencies, a year and once. */
const traded = (rest: Partial<Bvf.CaseDefinition> = {}): Bvf.CaseDefinition => ({
  chain: {
    nodes: [
      ...[priced("k"), priced("d", { currency: "USD" }), priced("o", { currency: "USD", per: "once" })],
      { id: "s", layer: "solution", name: "s" },
    ],
    links: ["k", "d", "o"].map((to) => ({ from: "s", to, attribution: 0.5, confidence: 1 / 3 })),
  },
  ...{ start: "2026-03-01", years: 1, rate: 0.08, costs: [], ...rest },
});
const unsure = { ...traded().chain, links: [{ from: "s", to: "k", attribution: 0.5 }] };

const DEALS = [
  { amount: "1234567.891", probability: 1 / 3, currency: "USD", category: "commit" },
  { amount: "0.001", currency: "CNY", category: "bestCase" },
  { amount: 5, outcome: "lost" },
] as const;

/** Results for the rules that no example shows. */
/** Forecasts that say what the documentation's examples do not. */
const PIPELINE = [
  { id: "Hospital", amount: 300, probability: 0.5 },
  { id: "Bank", amount: 20, probability: 0.5 },
];
const FORECASTS: readonly unknown[] = [
  Funnel.forecast([{ amount: 100, outcome: "won" }], { target: 100 }),
  Funnel.forecast(
    [...PIPELINE, { id: "School", amount: 50 }, { amount: 9, outcome: "lost" }, { amount: 8, category: "omitted" }],
    { correlation: 0.25 },
  ),
  Funnel.forecast(PIPELINE, { correlation: 1 - 1e-9 }),
  Funnel.forecast(
    Array.from({ length: 9 }, (_, nth) => ({ amount: 1000 / (nth + 3), probability: 0.5 })),
    { cells: 100 },
  ),
  Funnel.drivers(PIPELINE, { target: 900 }),
];

const MADE: readonly (readonly [notion: string, result: unknown])[] = [
  ["C139", C139.assess(all(true, "win", "first", "clear"))],
  ["C139", C139.assess({ ...all(true, "win", "first"), ...all(false, "clear") })],
  ["C139", C139.assess({ ...all(true, "first"), ...all(false, "win") })],
  ["C139", C139.assess({ ...all(true, "win"), ...all(false, "first") })],
  ["C139", C139.assess(all(false, "win", "first"))],
  ["C139", C139.assess({ ...all(true, "first", "clear"), ...all(false, "win") })],
  ["C139", C139.calibrate({}, [])],
  ["C139", C139.calibrate({}, coaches, { disagreement: "unknown" })],
  ["C139", C139.calibrate({}, coaches, { disagreement: "strictest" })],
  ["C139", C139.calibrate({}, coaches, { disagreement: "majority" })],
  ["C139", ["0W0F0C", "0W3F9C", "1W3F9C"].map((value) => C139.nextSteps(value as C139.Notation))],
  ["C139", C139.WIN_RATES.map(({ from }) => C139.winProbability(from))],
  ["C139", C139.winProbability("0W0F0C", { table: [{ from: "0W0F0C", rate: 1 / 3, basis: "fitted" }] })],
  ["Customer", Customer.abc([50, 30, 10, 5, 3, 2, 0, -1].map((amount, row) => ({ id: `c${row}`, amount })))],
  ["Customer", Customer.abc([{ id: "only", amount: "0.1" }], { boundary: "exclude" })],
  ["Customer", Customer.groupReturns([{ customers: 1 / 3, profit: 1 / 3 }])],
  ["Customer", Customer.attackOrDefend({}, { strongFrom: 1 })],
  [
    "Customer",
    Customer.attackOrDefend({ isNew: false, purchasingPower: "1234567.891", ourShare: 1 / 3 }, { strongFrom: "0.001" }),
  ],
  ["Customer", Customer.opportunityQuadrant({ influence: 1 / 3 }, { largeVolumeFrom: 1 })],
  ["Customer", Customer.opportunityQuadrant({ volume: "1234567.891", influence: 1 / 3 }, { largeVolumeFrom: 1 })],
  ["Customer", Customer.marketShare({ penetration: 1 / 3, shareOfWallet: 1 / 3, sizeIndex: 1 / 3 })],
  [
    "Customer",
    [0, 9].map((marketSpend) =>
      Customer.marketShare({ ourCustomers: 1, marketCustomers: 3, ourSales: 0, ourCustomersSpend: 0, marketSpend }),
    ),
  ],
  [
    "Customer",
    Customer.marketShare({ ourCustomers: 0, marketCustomers: 0, ourSales: 0, ourCustomersSpend: 0, marketSpend: 0 }),
  ],
  [
    "Customer",
    Customer.changes(
      [[3, 3, 4], [3, 5, 1], [0, 1], [0, -1], [], [7, 7], ["0.001", "0.0012", "0.001"]].map((amounts, row) => ({
        id: `c${row}`,
        amounts,
      })),
    ),
  ],
  ["Customer", ["9999-12-31", "9999-11-30", "9999-10-31"].map((asOf) => Customer.prospectLevel("9999-12-31", asOf))],
  ["Customer", ["2026-01-31", "2020-01-31", "2026-02-02"].map((asOf) => Customer.prospectLevel("2026-02-01", asOf))],
  [
    "Customer",
    Object.keys(Customer.PROSPECT_STATUSES).map((status) =>
      Customer.prospectLevel({ status } as Customer.Prospect, "2026-01-31"),
    ),
  ],
  ...[{}, { contactsPerWeek: "0.001", hoursPerWeek: "0.001" }, { contactsPerWeek: 1000, hoursPerWeek: 1000 }].map(
    (capacity) =>
      ["Customer", Customer.contactRhythm(CONTACTED, "9999-12-31", { rhythm: RHYTHM, ...capacity })] as const,
  ),
  ["Funnel", Funnel.conversions([100, 0, 0], { kind: "cohort" })],
  ["Funnel", Funnel.conversions([5, 5, 9], { kind: "snapshot", stages: ["S", "P", "A"] })],
  ["Funnel", Funnel.conversions([0, 0], { kind: "cohort" })],
  ["Funnel", Funnel.conversions([0, 9], { kind: "snapshot" })],
  ["Funnel", Funnel.required(1000, [1 / 3, 1])],
  ["Funnel", Funnel.velocity({ deals: 1, averageValue: "1234567.8", winRate: 1 / 3, cycleDays: 1 / 3 })],
  ["Funnel", Funnel.coverage({ pipeline: 100, target: 300, winRate: 0.7 })],
  ["Funnel", Funnel.coverage({ pipeline: 1000, target: 300, winRate: 0.3 })],
  ["Funnel", Funnel.coverage({ pipeline: 1000, target: 300, winRate: 0 })],
  ["Funnel", Funnel.coverage({ pipeline: 1000, target: 300 })],
  // rates
  ["Funnel", Funnel.difference({ successes: 1, trials: 3 }, { successes: 2, trials: 3 })],
  ["Funnel", Funnel.winRate({ won: 0, lost: 0, open: 0 }, { of: "all" })],
  ["Funnel", Funnel.winRate({ won: 1234, lost: 5678 }, { of: "closed" })],
  // time in stage
  [
    "Funnel",
    [3, 20, 60].map((days) =>
      Funnel.staleDeals(
        [{ id: "d", stage: "demo", days }],
        Array.from({ length: 12 }, (_, nth) => ({ stage: "demo", days: 1.234 * nth, left: true })),
      ),
    ),
  ],
  [
    "Funnel",
    Funnel.markov(
      Array.from({ length: 30 }, (_, nth) => [
        { from: `s${nth}`, to: "s0", count: 2 ** 52 },
        { from: `s${nth}`, to: nth === 29 ? "won" : `s${nth + 1}`, count: 1 },
      ]).flat(),
      { ends: ["won"] },
    ),
  ],
  // funnel: pipeline
  ["Funnel", Funnel.convert(DEALS, { to: "CNY", rates: { USD: "7.15321" } })],
  ["Funnel", Funnel.categories(DEALS.map((one) => ({ ...one, currency: "CNY" })))],
  ["Funnel", Funnel.categories(DEALS.slice(1, 2), { mode: "cumulative" })],
  // funnel: speed
  ["Funnel", Funnel.levers({ deals: 7, averageValue: "1234.567", winRate: 1 / 3, cycleDays: 31 }, { wanted: 1000 })],
  // funnel: movement
  ["Funnel", Funnel.bias(["0.001", "1234567.891"].map((forecast) => ({ forecast, actual: 0 })))],
  [
    "Funnel",
    Funnel.bias(Array.from({ length: 9 }, (_, row) => ({ forecast: row === 8 ? 1e6 : row, actual: row + 1 }))),
  ],
  ["Funnel", Funnel.bias(Array.from({ length: 12 }, (_, row) => ({ forecast: row % 3, actual: 1 })))],
  // funnel: targets
  ["Funnel", Funnel.split("1234567.89101", [1, "0.333", 0])],
  ["Funnel", [0, 1 / 3].map((each) => Funnel.seasonalIndex([{ year: "2025", months: Array(12).fill(each) }]))],
  [
    "Funnel",
    Funnel.neededOrders({
      ...{ target: "1234567.891", orderDepth: "1.2345", orderConversion: 1 / 3, registrationRate: 2 / 3 },
      base: { prospects: "99.999", conversion: 1 / 7 },
    }),
  ],
  ["Funnel", Funnel.planGate("1234567.891", [{ target: "0.125", actual: "-0.001" }])],
  ["Funnel", Funnel.rollingPlan("0.001", [{ season: "0.333", frozen: "-0" }, { season: "0.667" }], { unit: "0.002" })],
  ["Funnel", Funnel.rollingPlan(0, [{ season: 1, actual: -1 }, { season: 1 }])],
  ["Funnel", Funnel.steadiness([{ id: "a", units: ["0.001", "0.002"], targets: [3, 7] }], { formula: "sample" })],
  // stakeholder: people
  ...[
    { roles: ["decider"], contact: "brief", attitude: "opponent" } as const,
    { roles: ["decider"], contact: "inDepth", attitude: "mentor", focus: "business" } as const,
    { roles: ["user"], standing: "outside", contact: "brief", focus: "relationship" } as const,
    { contact: "none", attitude: "opponent", standing: "outside" } as const,
    { attitude: "opponent" } as const,
    {},
  ].map((facts) => ["Stakeholder", Stakeholder.approach({ id: "p", ...facts })] as const),
  ...[{ weight: 1 / 3, contact: "inDepth", attitude: "neutral" } as const, { contact: "none" } as const].map(
    (facts) =>
      [
        "Stakeholder",
        Stakeholder.position(
          (["decisionLayer", "outsideSeniors"] as const).map((layer) => ({ id: layer, layer, ...facts })),
        ),
      ] as const,
  ),
  ["Stakeholder", Stakeholder.position([])],
  ["Stakeholder", Stakeholder.wholeBrain([{ id: "a", prefers: ["facts", "order"] }])],
  ["Stakeholder", Stakeholder.wholeBrain([{ id: "a" }])],
  [
    "Stakeholder",
    Stakeholder.checkMessage({ facts: true, people: false }, { facts: 1, order: 1, people: 1, picture: 0 }),
  ],
  ["Review", deal({ outcome: "won" })],
  ["Review", deal({ outcome: "lost", answers: { funding: true } })],
  ["Review", deal({ probability: 0, claimed: true, answers: all(false, "win") })],
  ["Review", deal({ probability: 1, answers: all(true, "win"), coaches })],
  ["Review", deal({ probability: 1, answers: { ...all(true, "clear"), ...all(false, "win", "first") } })],
  ["Review", deal({ lastTouched: "2026-03-02", expectedClose: "2026-02-28" })],
  ["Review", deal({ lastTouched: "2026-01-30", expectedClose: "2020-02-28" })],
  ["Review", Review.book(BOOK, OPTIONS, "2026-03-01")],
  // business cases
  ["Bvf", Bvf.businessCase(traded())],
  ["Bvf", Bvf.businessCase(traded({ currency: "USD", years: 2 }))],
  ["Bvf", Bvf.businessCase(traded({ solutions: [] }))],
  ["Bvf", Bvf.businessCase(traded({ solutions: [], currency: "CNY" }))],
  ["Bvf", Bvf.businessCase(traded({ chain: unsure }))],
  [
    "Bvf",
    ["CNY", "USD", undefined].map((currency) => {
      const own = { kpi: "k", consequences: ["a"], all: stated, confirmed: stated };
      return Bvf.businessCase(traded({ currency: "CNY", inaction: [{ ...own, currency }] }));
    }),
  ],
  ["Bvf", Bvf.scenarios(traded(), { low: [], high: [] })],
  ["Bvf", Bvf.scenarios(traded({ currency: "CNY" }), { low: [], high: [{ of: "benefits", times: 0.5 }] })],
];

const BUYER: readonly Cycle.Observation[] = [
  ["customerResolvedToAct", "2025-01-10", "customer"],
  ["seeksSignOff", "2025-01-11", "seller"],
  ["decisionMechanismClear", "2025-02-10", "customer"],
  ["customerResolvedToAct", "2025-02-20", "customer"],
  ["criteriaReopened", "2025-02-25", "coach"],
  ["purchaseDecided", "2025-04-01", "customer"],
  ["budgetFrozen", "2025-04-02", "customer"],
  ["newNeedsOrDissatisfaction", "2025-09-01", "customer"],
  ["lawyersReadContract", "2025-09-02", "customer"],
  ["lawyersReadContract", "2025-09-02", "coach"],
  ["budgetFrozen", "2025-09-20", "coach"],
].map(([signal, observedAt, by]) => ({ signal, observedAt, by }) as Cycle.Observation);

const asked = (kind: Spin.Kind, problem?: string, answer?: Spin.QuestionTurn["answer"]): Spin.Turn[] => [
  { turn: "question", kind, problem, answer },
];
const times = (count: number, turns: readonly Spin.Turn[]) => Array.from({ length: count }, () => turns).flat();
const held = { heldOn: "2026-03-02", outcome: { actions: [] } };

/** Calls as they should not be, by whom we met. */
const CALLS: readonly Spin.CallRecord[] = [
  {
    ...held,
    contact: "dissatisfied",
    problems: [{ id: "unsolvable" }, { id: "never", capability: "one" }, { id: "large", capability: "one" }],
    turns: [
      { turn: "statement" },
      ...times(6, asked("situation")),
      ...asked("implication", "unsolvable", "denied"),
      ...asked("needPayoff", "unsolvable", "denied"),
      ...asked("problem", "denied", "denied"),
      ...asked("needPayoff", "denied", "denied"),
      ...asked("problem", "large", "significant"),
      ...times(20, asked("implication", "large", "minor")),
      ...asked("problem", "left"),
      { turn: "need", expresses: [], problem: "left" },
      { turn: "need", expresses: ["want"], problem: "wanted" },
      { turn: "statement", meets: "turn34" },
    ],
  },
  {
    ...held,
    contact: "receptive",
    turns: [
      { turn: "statement", meets: "turn2" },
      { turn: "need", expresses: ["want"], problem: "wanted" },
    ],
    problems: [{ id: "wanted", capability: "one" }],
    needs: [{ id: "earlier", kind: "implied", statedOn: "2026-03-01" }],
  },
  { ...held, turns: asked("problem") },
];

const suspected = (id: string, rest: Partial<Spin.PlannedProblem> = {}): Spin.PlannedProblem => ({
  ...{ id, text: id, area: id, capability: "c" },
  consequences: [..."vwxyz"].map((of) => ({ id: of, text: of })),
  ...rest,
});
const planned = (problems: readonly Spin.PlannedProblem[], rest: Partial<Spin.CallPreparation> = {}) =>
  Spin.planCall({
    ...{ problems, capabilities: [{ id: "c", text: "c" }], contact: "power", stage: "recognitionOfNeeds" },
    ...rest,
  });
const MANY = [..."abcdefghij"].map((id) => suspected(id));

/** Plans and conversations for the rules that no example shows. */
const PLANS: readonly unknown[] = [
  planned([]),
  planned([suspected("a", { capability: undefined })], { contact: "dissatisfied" }),
  planned(MANY, { shortOfTime: true }),
  planned(MANY, { stage: "decision", limits: { situation: { to: 0 }, problem: { to: 1 }, implication: { to: 1 } } }),
  planned(MANY.slice(0, 3), { limits: { implication: { from: 90, to: 90 }, needPayoff: { from: 90, to: 90 } } }),
  ...["cs", "ccccc", "ccd", "ccm", "ccs", "csc", "csd", "cn", "cd", "csccdcdcd"].map((letters) =>
    Spin.next(
      planned([suspected("a"), suspected("b")]),
      [...letters].map(
        (letter) => Spin.ANSWERS.find((answer) => answer.replace("explicitNeed", "n").startsWith(letter)) ?? "minor",
      ),
    ),
  ),
  Spin.next(planned([suspected("a", { capability: undefined })]), ["explicitNeed"]),
];

const kpi = (id: string, rest: object = {}) =>
  ({
    id,
    layer: id.startsWith("e") ? "executiveKpi" : "operationalKpi",
    name: id,
    direction: "higherIsBetter",
    ...rest,
  }) as Bvf.KpiDefinition;
const brings = (target: Bvf.Amount, rest: object = {}) => ({
  baseline: 0,
  target,
  valuePerUnit: "1234567.891",
  per: "year",
  ...rest,
});
const sold = (...ids: string[]) => ids.map((id): Bvf.NodeDefinition => ({ id, layer: "solution", name: id }));
const joined = (
  ...ends: readonly (readonly [from: string, to: string, attribution?: number | undefined, confidence?: number])[]
) => ends.map(([from, to, attribution, confidence]) => ({ from, to, attribution, confidence }));
const MANY_SOLD = sold(...[..."abcdefghijkl"].map((id) => `s${id}`));
const TWICE = {
  nodes: [kpi("e", brings(1)), ...MANY_SOLD],
  links: MANY_SOLD.map(({ id }) => ({ from: id, to: "e", attribution: 1 / 3, confidence: 1 })),
};
const NESTED = {
  nodes: [kpi("e", brings(1)), kpi("o", brings(5)), kpi("p", brings("0.001")), ...sold("s")],
  links: joined(["o", "e", 1 / 3, 1], ["p", "e", 1 / 3, 1], ["s", "o", 0.5, 1], ["s", "p", 1, 1 / 3]),
};
const WHOLE: Bvf.ChainDefinition = {
  departments: [{ id: "d", faced: true }],
  nodes: [
    kpi("e", { department: "d" }),
    kpi("o"),
    { id: "i", layer: "initiative", name: "i" },
    { id: "s", layer: "solution", name: "s", goal: "g" },
  ],
  links: joined(["s", "i"], ["i", "o", 0.5], ["o", "e", undefined, 1]),
};

/** Value chains for the rules that no example shows. */
const CHAINS: readonly unknown[] = [
  Bvf.improvement(kpi("e", { baseline: 1, target: 2, unit: "hours" })),
  Bvf.improvement(kpi("e", brings(1, { per: "once", currency: "CNY" })), { periods: 7 }),
  Bvf.improvement(kpi("e", brings(1)), { per: "month", periods: 1 / 3 }),
  ...[{}, { normalise: true }, { normalise: true, per: "month", periods: 1 / 3 } as const].map((options) =>
    Bvf.analyse(TWICE, options),
  ),
  Bvf.analyse({ nodes: [], links: [] }),
  Bvf.analyse({
    nodes: [kpi("e"), kpi("e2", { baseline: 1, target: 1 }), kpi("e3", { baseline: 2, target: 1 }), ...sold("s", "t")],
    links: joined(["s", "e", 1]),
  }),
  Bvf.analyse({
    nodes: [kpi("e", brings(1, { currency: "CNY" })), ...sold("s", "t")],
    links: joined(["s", "e", 0, 1], ["t", "e"]),
  }),
  Bvf.analyse({
    nodes: [kpi("e", brings(1, { per: "once" })), kpi("f"), ...sold("s", "t")],
    links: joined(["s", "e", 1e-9, 1]),
  }),
  Bvf.analyse({ nodes: [kpi("e", brings(1e-9)), ...sold("s")], links: joined(["s", "e", 5e-324, 5e-324]) }),
  Bvf.analyse(NESTED),
  Bvf.analyse({ ...WHOLE, departments: [{ id: "d" }, { id: "c", faced: true }], nodes: [...WHOLE.nodes, kpi("p")] }),
  Bvf.gaps(WHOLE),
  Bvf.compare(NESTED, NESTED),
  Bvf.compare(NESTED, TWICE),
  Bvf.compare(TWICE, NESTED),
  Bvf.compare(TWICE, TWICE),
  Bvf.compare(
    TWICE,
    { ...TWICE, links: TWICE.links.map((link) => ({ ...link, confirmedByCustomer: true })) },
    { normalise: true },
  ),
  Bvf.compare(
    { nodes: [], links: [] },
    { nodes: [kpi("e", brings(1, { currency: "CNY" })), ...sold("s")], links: joined(["s", "e", 1 / 3, 1]) },
  ),
  Bvf.compare(
    {
      nodes: [kpi("e"), kpi("f"), ...sold("s")],
      links: [{ from: "s", to: "e", attribution: 1, confirmedByCustomer: true }],
    },
    { nodes: [kpi("e"), ...sold("s")], links: joined(["s", "e"]) },
  ),
];

/** Ratings of two or three vendors by price and service, in that order. */
const contest = (...vendors: readonly (readonly [vendor: string, price?: number | undefined, service?: number])[]) => {
  const criteria: Competition.Criterion[] = [
    { id: "price", importance: "1.23456", required: 2 },
    { id: "service", importance: "0.98765" },
  ];
  const ratings = vendors.flatMap(([vendor, ...rated]) =>
    rated.map((rating, nth): Competition.Rating => ({ criterion: nth === 0 ? "price" : "service", vendor, rating })),
  );
  const options = { us: "we", facts: { criteriaOpen: false } };
  return (["score", "sensitivity", "criterionMoves"] as const).map((name) =>
    Competition[name](criteria, ratings, options),
  );
};

/** Openings and criteria for the rules that no example shows. */
const OPENED: readonly unknown[] = [
  ...Competition.TERRITORIES.flatMap((territory) =>
    [undefined, ...Competition.OPENINGS].map((opening) => Competition.opening({ territory, opening })),
  ),
  Competition.score([], [], { us: "we" }),
  contest(["we", 3, 3], ["b", 3, 3]),
  contest(["we", 3, 3], ["b", 4, 3], ["c", 4, 3]),
  contest(["we", 5, 4], ["b", 2, 3], ["c", 1, 5]),
  contest(["we", 5], ["b", 2, 1]),
  contest(["we", 2], ["b", 5, 5]),
  contest(["we", undefined, 3], ["b", 2, 3]),
  contest(["we", 3, 3], ["b", undefined, 3]),
  contest(["we", 3, 3], ["b", 1, 3]),
  contest(["we", 1, 3], ["b", 3, 3]),
  contest(["we", 3, 4], ["b", 4, 3], ["c", 3.5, 3.5]),
  Competition.points([], []),
  Competition.points([{ person: "a", point: "skill" }], [{ criterion: "x", point: "skill" }]),
  Competition.points(
    ["a", "b"].map((person) => ({ person, point: "skill" })),
    [{ criterion: "x", point: "skill" }],
  ),
  ...["setApart", "mixSoftWithHard"].map((part) => Competition.goodCriteria({ [part]: true })),
  Competition.attack({ criteriaOpen: true, follower: true, wantedStrength: true }),
];

const RESULTS: readonly (readonly [space: string, result: unknown])[] = [
  // competition: openings and criteria
  ["Competition", OPENED],
  ...MADE,
  ...CHAINS.map((chain) => ["Bvf", chain] as const),
  ["Funnel", FORECASTS],
  ...PLANS.map((plan) => ["Spin", plan] as const),
  ["Cycle", Cycle.detect(BUYER, { seller: "needsAnalysis" }, "2026-03-01")],
  [
    "Cycle",
    Cycle.detect(
      BUYER.slice(-3, -2).map((one) => ({ ...one, weight: 0 })),
      {},
      "2026-03-01",
    ),
  ],
  ["Cycle", Cycle.detect(BUYER.slice(-3, -2), {}, "2025-09-02")],
  ["Cycle", Cycle.alignment("decision", "criteriaSetting", { sellerLoop: 2 })],
  [
    "Funnel",
    Funnel.compareSellers({
      ...{ kind: "snapshot", stages: ["x", "y"] },
      rows: [
        [0, 1],
        [5, 6],
        [40, 1],
      ].map((counts, row) => ({ id: `s${row}`, counts })),
    }),
  ],
  ["Spin", CALLS.map((call) => Spin.reviewCall(call))],
  ...(await recordedCalls()).flatMap(({ name, args }) => {
    try {
      return [[name.replace(/\..*/, ""), PUBLIC.get(name)?.(...args)] as const];
    } catch {
      return []; // an example of a refusal
    }
  }),
];

/** Everything in a result that is an object, from the outside inwards. */
function objects(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objects)];
}

const isReason = (value: object): value is Reason => "rule" in value && typeof value.rule === "string";

/** The reasons of a notion. The review words those of C139 anew, and so has to word them all. */
const reasonsOf = (notion: string): Reason[] =>
  RESULTS.filter(([space]) => space.toLowerCase() === notion || (notion === "review" && space === "C139"))
    .flatMap(([, result]) => objects(result))
    .filter(isReason);

type Say = (reason: Reason) => string;

/** The sentences of each notion in a language, by their rules. */
const sentencesOf = (labels: object) =>
  Object.entries(labels).flatMap(([notion, words]: [string, { readonly sentences?: Readonly<Record<string, Say>> }]) =>
    Object.entries(words.sentences ?? {}).map(([rule, say]) => ({ notion, rule, say })),
  );

const GARBAGE = /NaN|undefined|Infinity|\[object|\n| {2}|^\s|\s$/;

/** More decimals than anybody reads: 33.333 instead of 33.33. */
const UNROUNDED = /\d\.\d{3}/;

/** A sign of Western width where a Chinese character wants the wide one. */
const NARROW = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(?!\w)/u;

/** Words that promise a deal, unless the same sentence takes them back beforehand. */
const promises = (text: string) =>
  text.split(/[.!?;。！？；]/).filter((part) => PROMISE.test(part) && !DENIED.test(part));
const PROMISE =
  /(?<!for |a )\b(certain(ly|ty)?|surely?|guarantee\w*|definite(ly)?|promise\w*|bound to)\b|必赢|必胜|稳赢|包赢|(肯定|一定|绝对|保证)(会|能)?赢|绝对的|十拿九稳/i;
const DENIED = new RegExp(`(\\b(never|not?|nothing|nobody|neither)\\b|[不没未无非]).*(${PROMISE.source})`, "i");

const withoutNames = (text: string, reason: object) =>
  Object.values(reason)
    .flat()
    .reduce<string>((rest, fact) => (typeof fact === "string" ? rest.replaceAll(fact, "") : rest), text);

describe.each([
  ["English", en, /[.!?]$/],
  ["Chinese", zhCN, /[。！？]$/],
] as const)("in %s", (language, labels, end) => {
  const isChinese = language === "Chinese";
  const wrong = (text: unknown) =>
    typeof text !== "string" ||
    GARBAGE.test(text) ||
    UNROUNDED.test(text) ||
    (isChinese && NARROW.test(text)) ||
    promises(text).length > 0;

  test.each(sentencesOf(labels))("$notion says $rule in a clean sentence", ({ notion, rule, say }) => {
    const said = reasonsOf(notion)
      .filter((reason) => reason.rule === rule)
      .map((reason) => ({ reason, text: say(reason) }));
    const texts = said.map(({ text }) => text);
    expect(texts.filter((text) => wrong(text) || !end.test(text))).toEqual([]);
    const own = said.map(({ reason, text }) => withoutNames(text, reason)); // a stage may be named in any language
    expect(own.filter((text) => HAN.test(text) !== isChinese)).toEqual([]);
    expect(said.length, "reasons met").toBeGreaterThan(0);
  });

  test("every label is clean", () => {
    expect(
      entries(labels).filter(
        (entry) => isText(entry) && /\p{L}{2}/u.test(entry[1]) && entry[0] !== "tag" && wrong(entry[1]),
      ),
    ).toEqual([]);
  });

  test("every way up is an instruction", () => {
    const paths = objects(RESULTS.map(([, result]) => result)).filter(
      (value): value is C139.Path => "reaches" in value,
    );
    expect(
      new Set(paths.map((path) => labels.c139.path(path)).filter((text) => wrong(text) || !end.test(text))),
    ).toEqual(new Set());
    expect(paths.length).toBeGreaterThan(10);
  });

  test("a report has no line that is not clean", () => {
    const reviews = objects(RESULTS.map(([, result]) => result)).filter(
      (value): value is Review.BookReview | Review.DealReview =>
        "asOf" in value && ("deals" in value || "absent" in value),
    );
    const lines = reviews.flatMap((review) => Review.report(review, labels).split("\n"));
    const unclean = (line: string) =>
      GARBAGE.test(line) || UNROUNDED.test(line) || (isChinese && NARROW.test(line)) || promises(line).length > 0;
    expect([...new Set(lines.filter(unclean))]).toEqual([]);
    expect(lines.length).toBeGreaterThan(200);
  });
});

test("an unclean sentence would be found", () => {
  expect(["要赢了,快", "快(赢)", "赢单: 快", "赢单."].filter((text) => NARROW.test(text))).toHaveLength(4);
  expect(["1,200 万", "C139 评估：3.5 万", "（A/B）", "1W1F (x) 区"].filter((text) => NARROW.test(text))).toEqual([]);
  expect(["这单必赢", "The deal is certain.", "We guarantee it", "一定能赢"].flatMap(promises)).toHaveLength(4);
  expect(["不等于必赢", "it is never certain", "no promise", "就没有绝对的事"].flatMap(promises)).toEqual([]);
  expect(["what the seller knows for certain", "固定数量", "不一定"].flatMap(promises)).toEqual([]);
  expect(["未签。必赢", "It is not won; it is certain"].flatMap(promises)).toHaveLength(2);
});
