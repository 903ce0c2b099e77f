import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { isDay } from "../src/day.js";
import * as Review from "../src/review/index.js";
import * as schema from "../src/schema.js";
import * as Spin from "../src/spin/index.js";

const examples = new URL("../docs/examples/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, examples), "utf8"));
const issues = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("the examples", () => {
  const names = readdirSync(examples).filter((name) => name.endsWith(".json"));

  test("are the ten documents that the documentation names", () => {
    expect(names).toEqual([
      "business-case.json",
      "call-plan.json",
      "customer-groups-bank.json",
      "customer-groups-retailer.json",
      "deal-cycle.json",
      "portfolio.json",
      "sample-book.json",
      "spadco-team.json",
      "value-chain.json",
      "weighted-pipeline.json",
    ]);
  });

  const PARTS = ["business-case.json", "call-plan.json", "deal-cycle.json", "portfolio.json"];

  test.each(names.filter((name) => !PARTS.includes(name)))("%s is valid", (name) => {
    const documents = { "customer-groups": schema.customerGroups, "value-chain": schema.valueChain };
    const [, document] = Object.entries(documents).find(([start]) => name.startsWith(start)) ?? [];
    expect(issues((document ?? schema.book).safeParse(read(name)))).toEqual([]);
  });

  test("business-case.json is valid with the chain of value-chain.json", () => {
    const given = { chain: read("value-chain.json"), ...(read("business-case.json") as object) };
    expect(issues(schema.businessCase.safeParse(given))).toEqual([]);
    expect(issues(schema.businessCase.safeParse(read("business-case.json")))).toEqual([
      "chain: Invalid input: expected object, received undefined",
    ]);
  });

  test("portfolio.json is valid in what each analysis by amount reads of it", () => {
    const rows = read("portfolio.json") as Record<string, unknown>[];
    const bought = rows.map(({ id, amount, margin, previous }) => ({ id, amount, margin, previous }));
    expect(issues(schema.customers.safeParse(bought))).toEqual([]);
  });

  test("deal-cycle.json is valid in its day and in what the detector reads of it", () => {
    const { asOf, observations } = read("deal-cycle.json") as Record<string, unknown>;
    expect(issues(schema.observations.safeParse(observations))).toEqual([]);
    expect(isDay(asOf)).toBe(true);
  });

  test("call-plan.json is valid in what the plan is made from", () => {
    const { preparation } = read("call-plan.json") as Record<string, unknown>;
    expect(issues(schema.callPreparation.safeParse(preparation))).toEqual([]);
  });

  test("value-chain.json is valid, and the same chain as the file itself", () => {
    const given = read("value-chain.json");
    const parsed = schema.valueChain.parse(given);
    expect(Bvf.rollUp(parsed)).toEqual(Bvf.rollUp(given as Bvf.ChainDefinition));
    expect(Bvf.chain(parsed).nodes).toHaveLength(15);
  });

  test("a chain that was kept as JSON is the same chain again", () => {
    const chain = Bvf.chain(read("value-chain.json") as Bvf.ChainDefinition);
    const kept: unknown = JSON.parse(JSON.stringify(chain));
    expect(Bvf.chain(schema.valueChain.parse(kept))).toEqual(chain);
  });

  test("the samples say that they are", () => {
    expect(schema.book.parse(read("sample-book.json")).note).toMatch(/虚构.*invented/);
    expect((read("call-plan.json") as { note: string }).note).toMatch(/虚构.*invented/);
    expect((read("deal-cycle.json") as { note: string }).note).toMatch(/虚构.*invented/);
  });
});

describe("all problems of a book come at once, each with its path", () => {
  test("wrong fields and rows that do not fit together", () => {
    const wrong = {
      accounts: [
        { id: "a1", tier: "D" },
        { id: "a1", bought: [{ period: "2026", amount: "viel", currency: "yuan" }] },
      ],
      deals: [
        { id: "d1", account: "a9", probability: 1.2, expectedClose: "2026-02-30" },
        { id: "d1", account: "a1", amount: 5, answers: { funding: "yes", budget: true } },
        { id: "d2", account: "a1", amount: -5, currency: "CNY", closing: "soon" },
        {
          account: "a1",
          coaches: [{ kind: "friend", answers: {} }],
          observations: [{ signal: "x", observedAt: "today", by: "me" }],
        },
      ],
      funnel: {
        kind: "cohort",
        stages: ["x", "y"],
        rows: [
          { id: "r", counts: [3, 4] },
          { id: "r", counts: [1] },
        ],
      },
    };
    expect(issues(schema.book.safeParse(wrong)).sort()).toEqual([
      'accounts.0.tier: must be one of "A", "B", "C"',
      "accounts.1.bought.0.amount: must be a decimal amount below 1e30",
      'accounts.1.bought.0.currency: must be a currency code such as "CNY"',
      "accounts.1.id: must be unique, but accounts[0] has it too",
      "deals.0.account: must be the id of an account",
      'deals.0.expectedClose: must be a calendar day such as "2026-03-01"',
      "deals.0.probability: must be a number 0–1",
      'deals.1.answers.funding: must be true, false or "unknown"',
      'deals.1.answers: Unrecognized key: "budget"',
      "deals.1.currency: must be given, since other amounts have one",
      "deals.1.id: must be unique, but deals[0] has it too",
      "deals.2.amount: must be an amount of at least 0",
      'deals.2: Unrecognized key: "closing"',
      'deals.3.coaches.0.kind: must be one of "customerRelations", "valueFit", "resources"',
      "deals.3.id: must be a non-empty text",
      'deals.3.observations.0.by: must be one of "customer", "coach", "seller"',
      'deals.3.observations.0.observedAt: must be a calendar day such as "2026-03-01"',
      "deals.3.observations.0.signal: must be the id of a signal, an event or an action of the catalogue",
      "funnel.rows.0.counts.1: must be at most the count before, since a cohort never grows",
      "funnel.rows.1.counts: must hold 2 counts, one for each stage",
      "funnel.rows.1.id: must be unique, but funnel.rows[0] has it too",
    ]);
  });

  test.each([
    undefined,
    null,
    1,
    "x",
    [],
    { accounts: null, deals: 3 },
    { accounts: [null], deals: [7], funnel: "no" },
  ])("%j", (value) => {
    expect(schema.book.safeParse(value).success).toBe(false);
  });
});

test("the schema and the functions agree on what a day is", () => {
  const text = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) =>
        [`${year}`.padStart(4, "0"), `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-"),
      ),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (day) => {
      expect(schema.deal.safeParse({ id: "d", account: "a", lastTouched: day }).success).toBe(isDay(day));
    }),
    { numRuns: 2000 },
  );
});

test("whatever the book schema accepts, the review accepts", () => {
  const account = fc.record({ id: fc.constantFrom("a1", "a2"), tier: fc.constantFrom("A", "Z", undefined) });
  const amount = fc.oneof(fc.double(), fc.constantFrom("1.50", "x", undefined, null), fc.integer());
  const deal = fc.record({
    id: fc.constantFrom("d1", "d2", "d3", ""),
    account: fc.constantFrom("a1", "a2", "a3"),
    amount,
    currency: fc.constantFrom("CNY", "EUR", "yuan", undefined),
    probability: fc.oneof(fc.double({ min: -0.5, max: 1.5 }), fc.constant(undefined)),
    lastTouched: fc.constantFrom("2026-02-28", "2026-02-29", undefined),
    answers: fc.constantFrom(undefined, {}, { funding: true }, { funding: "unknown" }, { budget: true }),
  });
  const book = fc.record({ accounts: fc.array(account, { maxLength: 3 }), deals: fc.array(deal, { maxLength: 3 }) });
  let accepted = 0;
  fc.assert(
    fc.property(book, (given) => {
      const parsed = schema.book.safeParse(given);
      const review = () => Review.book(given as Review.Book, {}, "2026-11-20");
      if (parsed.success) expect(review).not.toThrow();
      else expect(review).toThrow(/^Review\.book: /);
      accepted += Number(parsed.success);
    }),
    { numRuns: 3000, seed: 139 },
  );
  expect(accepted).toBeGreaterThan(50); // the property compared something on both sides
});

test("all problems of a preparation come at once, each with its path", () => {
  const wrong = {
    problems: [
      { id: "p", text: " ", area: "a", capability: "none", ask: ["howOften", "often"] },
      { id: "p", text: "t", area: "a", known: "yes" },
      {
        ...{ id: "q", text: "t", area: "" },
        consequences: [
          { id: "a", text: "a", amount: -1, per: "year" },
          { id: "b", text: "b", amount: 1 },
        ],
      },
    ],
    capabilities: [{ id: "c" }],
    contact: "boss",
    stage: "decision",
    limits: { problem: { to: 0 }, implication: { from: 3, to: 2 } },
    pack: "office",
  };
  expect(issues(schema.callPreparation.safeParse(wrong)).sort()).toEqual([
    "capabilities.0.text: must be a phrase of 1–500 characters",
    'contact: must be one of "receptive", "dissatisfied", "power"',
    "limits.implication.from: must be at most the other end",
    "limits.problem.to: must be at least 1",
    "pack: must be the id of a pack, or a pack",
    "problems.0.text: must be a phrase of 1–500 characters",
    "problems.1.id: must be unique, but row 0 has it too",
    'problems.1.known: must be one of "confirmed", "significant", "explicitNeed"',
    "problems.2.area: must be a phrase of 1–500 characters",
    "problems.2.consequences.0.amount: must be an amount of at least 0",
    "problems.2.consequences.1.per: must be given with the amount",
  ]);
  const apart = {
    ...{ contact: "power", stage: "decision", capabilities: [], limits: { problem: { to: 0 } } },
    problems: [
      { id: "p", text: "t", area: "a", capability: "none", ask: ["howOften", "often"] },
      {
        ...{ id: "q", text: "t", area: "a" },
        consequences: [
          { id: "a", text: "a", amount: 1, currency: "EUR", per: "year" },
          { id: "b", text: "b", amount: 1, per: "year" },
        ],
      },
    ],
  };
  expect(issues(schema.callPreparation.safeParse(apart)).sort()).toEqual([
    "limits.problem.to: must be at least 1",
    "problems.0.ask: must hold ids of templates of the pack",
    "problems.0.capability: must be the id of a capability",
    "problems.1.consequences.1.currency: must be given, since other amounts have one",
  ]);
});

test("all problems of a pack of questions come at once, each with its path", () => {
  const one = { kind: "needPayoff", en: "What would {capability} change?", "zh-CN": "{capability}能改变什么？" };
  const templates = {
    one,
    two: { ...one, en: "Would {capability} help?", "zh-CN": "{capability}会带来什么？" },
    three: { ...one, en: "What {would?", contacts: [] },
    four: { ...one, "zh-CN": "{area}能改变什么？" },
    "not one": one,
  };
  expect(issues(schema.questionPack.safeParse({ id: "", includes: ["office"], templates })).sort()).toEqual([
    expect.stringMatching(/^id: must be a non-empty text$/),
    expect.stringMatching(/^includes\.0: must be one of "general"/),
    expect.stringMatching(/^templates\.four\.zh-CN: must have the slots of the English text$/),
    expect.stringMatching(/^templates\.not one: must be an id in camelCase$/),
    expect.stringMatching(/^templates\.three\.contacts: must hold at least one id, or be left out for all$/),
    expect.stringMatching(/^templates\.three\.en: must close the brace at index 5$/),
    expect.stringMatching(/^templates\.two\.en: must be an open question$/),
  ]);
  const open = { ...one, en: "What {would?" };
  expect(issues(schema.questionPack.safeParse({ id: "p", templates: { open } }))).toEqual([
    "templates.open.en: must close the brace at index 5",
  ]);
  expect(issues(schema.questionPack.safeParse({ id: "p", templates: { one, again: one } }))).toEqual([
    "templates.again.en: must differ from that of one",
    "templates.again.zh-CN: must differ from that of one",
  ]);
});

test("whatever the schema of a preparation accepts, the plan accepts, and the other way round", () => {
  const id = fc.constantFrom("p", "q", "");
  const optional = <Value>(...values: Value[]) => fc.constantFrom(undefined, undefined, undefined, ...values);
  const consequence = fc.record({
    id: fc.constantFrom("a", "b"),
    text: fc.constantFrom("t", "u"),
    amount: optional<unknown>(1, "2.50", -1),
    currency: optional("EUR", "eur"),
    per: optional("year", "day"),
  });
  const problem = fc.record({
    ...{ id, text: fc.constantFrom("t", "t", " "), area: fc.constantFrom("a", "b") },
    capability: optional("c", "d"),
    known: optional("confirmed", "denied"),
    consequences: fc.option(fc.array(consequence, { maxLength: 2 }), { nil: undefined }),
    ask: optional(["howOften"], ["often"]),
  });
  const limit = fc.record({ from: optional(0, 3, 9), to: optional(0, 2, 200) });
  const preparation = fc.record({
    problems: fc.array(problem, { maxLength: 2 }),
    capabilities: fc.constant([{ id: "c", text: "t" }]),
    ...{ contact: fc.constantFrom("power", "receptive"), stage: fc.constantFrom("decision", "decision", "won") },
    limits: fc.option(fc.record({ problem: limit, needPayoff: limit }), { nil: undefined }),
    ...{ shortOfTime: optional<unknown>(true, "yes"), pack: optional("saas", "crm") },
  });
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(preparation, (given) => {
      const { success } = schema.callPreparation.safeParse(given);
      const plan = () => Spin.planCall(given as Spin.CallPreparation);
      if (success) expect(plan).not.toThrow();
      else expect(plan).toThrow(/^Spin\.planCall: /);
      seen[success ? "accepted" : "refused"] += 1;
    }),
    { numRuns: 1500, seed: 6 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
});

test("all problems of a business case come at once, each with its path", () => {
  const nodes = [
    { id: "k", layer: "executiveKpi", name: "K", direction: "lowerIsBetter" },
    { id: "s", layer: "solution", name: "" },
  ];
  const stated = { perYear: 12, perMonth: 1, once: 0 };
  const said = { kpi: "k", consequences: ["late"], all: stated, confirmed: stated };
  const wrong = {
    ...{
      chain: { nodes, links: [] },
      solutions: ["s", "k", 7],
      currency: "CNY",
      start: "2026-03-01",
      years: 2,
      rate: -1,
    },
    costs: [
      { id: "a", name: "A", amount: -1, on: "2026-02-28" },
      { id: "a", name: "A", amount: 1, on: "2026-03-01", until: "2027-03-01" },
      { id: "k", name: "K", amount: 1, on: "2028-03-02", per: "day", currency: "USD" },
      { id: "b", name: "B", amount: 1, on: "2026-05-01", per: "year", until: "2026-04-30" },
    ],
    use: { from: "2028-03-02", per: "once", ramp: [0.5, 2] },
    inaction: [said, { ...said, kpi: "s" }],
    normalise: 1,
  };
  expect(issues(schema.businessCase.safeParse(wrong)).sort()).toEqual([
    "chain.nodes.1.name: must be a non-empty text",
    "costs.0.amount: must be an amount of at least 0",
    "costs.0.on: must lie from 2026-03-01 to 2028-03-01",
    "costs.1.id: must be unique, but row 0 has it too",
    "costs.1.until: must be left out for a cost that is paid once",
    "costs.2.currency: must be the currency of the case, or be left out",
    "costs.2.id: must not be the id of a node of the chain",
    "costs.2.on: must lie from 2026-03-01 to 2028-03-01",
    'costs.2.per: must be one of "month", "quarter", "year"',
    "costs.3.until: must lie from 2026-05-01 to 2028-03-01",
    "inaction.1.consequences.0: must be counted once, but is inaction[0].consequences[0] too",
    "inaction.1.kpi: must be the id of a KPI of the chain",
    "normalise: must be true or false",
    "rate: must be a number above -1 and below 1e300",
    "solutions.1: must be the id of a solution of the chain",
    "solutions.2: must be a non-empty text",
    "use.from: must lie from 2026-03-01 to 2028-03-01",
    'use.per: must be one of "month", "quarter", "year"',
    "use.ramp.1: must be a number 0–1",
  ]);
  const late = { chain: { nodes, links: [] }, start: "9999-01-01", years: 1, rate: 0, costs: "none" };
  expect(issues(schema.businessCase.safeParse(late)).sort()).toEqual([
    "chain.nodes.1.name: must be a non-empty text",
    "costs: Invalid input: expected array, received string",
    "start: must let the case end before the year 10000",
  ]);
});

test("whatever the schema of a business case accepts, the case accepts, and the other way round", () => {
  const often = <Value>(...values: Value[]) => fc.constantFrom(undefined, undefined, undefined, undefined, ...values);
  const cost = fc.record({
    id: fc.constantFrom("a", "b", "k"),
    name: fc.constant("cost"),
    amount: fc.constantFrom<unknown>(1, "2.50", 0, 3, 4, 5, -1),
    currency: often("CNY", "USD", "yuan"),
    on: fc.constantFrom("2026-03-01", "2027-01-31", "2028-03-01", "2028-03-02"),
    per: often("month", "year", "once"),
    until: often("2027-02-01", "2028-03-01"),
  });
  const stated = { perYear: 12, perMonth: 1, once: 0 };
  const given = fc.record({
    chain: fc.constant({
      nodes: [
        { id: "k", layer: "executiveKpi", name: "K", direction: "lowerIsBetter" },
        { id: "s", layer: "solution", name: "S" },
      ],
      links: [],
    }),
    solutions: often(["s"], ["s", "s"], ["k"]),
    currency: often("CNY", "EUR"),
    start: fc.constantFrom("2026-03-01", "2026-03-01", "2026-03-01", "9998-03-01"),
    years: fc.constantFrom(2, 2, 2, 0),
    rate: fc.constantFrom(0.08, 0, 0.1, -0.5, -1),
    costs: fc.array(cost, { maxLength: 2 }),
    use: often({ from: "2026-09-01" }, { per: "quarter", ramp: [0.5] }, { from: "2026-02-28" }),
    inaction: often(
      [{ kpi: "k", consequences: ["late"], all: stated, confirmed: stated }],
      [{ kpi: "k", consequences: ["late", "late"], all: stated, confirmed: stated }],
    ),
    normalise: often<unknown>(true, "no"),
  });
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(given, (one) => {
      const { success } = schema.businessCase.safeParse(one);
      const made = () => Bvf.businessCase(one as Bvf.CaseDefinition);
      if (success) expect(made).not.toThrow();
      else expect(made).toThrow(/^Bvf\.businessCase: /);
      seen[success ? "accepted" : "refused"] += 1;
    }),
    { numRuns: 600, seed: 11 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
});

test("what consequences cost can be kept as JSON, and is a part of a case", () => {
  const rows = [{ consequence: "late", text: "late", amount: "0.10", per: "month" } as const];
  const kept = JSON.parse(JSON.stringify(Bvf.fromConsequences(rows, { late: "k" }).costs));
  const nodes = [{ id: "k", layer: "executiveKpi", name: "K", direction: "lowerIsBetter" }];
  const given = { chain: { nodes, links: [] }, start: "2026-03-01", years: 1, rate: 0, costs: [], inaction: kept };
  expect(issues(schema.businessCase.safeParse(given))).toEqual([]);
});

test("all problems of a value chain come at once, each with its path", () => {
  const kpi = { layer: "executiveKpi", name: "n", direction: "lowerIsBetter" };
  const wrong = {
    departments: [{ id: "it" }, { id: "it", faced: "yes" }],
    nodes: [
      { ...kpi, id: "a", baseline: "many", valuePerUnit: -1, currency: "yuan", per: "week" },
      { ...kpi, id: "b", valuePerUnit: 1, surprise: 1 },
      { ...kpi, id: "b", name: "", direction: "up" },
      { id: "i", layer: "initiative", name: "i", goal: "none" },
      { id: "s", layer: "solution", name: "s" },
    ],
    links: [
      { from: "s", to: "a", attribution: 1.2, confidence: "high" },
      { from: "x", to: "y" },
      { from: "a", to: "s", confirmedByCustomer: "yes" },
      { from: "s", to: "a", evidence: "" },
    ],
    note: "n",
  };
  expect(issues(schema.valueChain.safeParse(wrong)).sort()).toEqual([
    ': Unrecognized key: "note"',
    "departments.1.faced: must be true or false",
    "departments.1.id: must be unique, but row 0 has it too",
    "links.0.attribution: must be a number 0–1",
    "links.0.confidence: must be a number 0–1",
    "links.1.from: must be the id of one of the nodes",
    "links.1.to: must be the id of one of the nodes",
    "links.2.confirmedByCustomer: must be true or false",
    "links.2: must lead upwards, not from executiveKpi to solution",
    "links.3.evidence: must be a non-empty text",
    "links.3: must be given once, but links[0] is the same",
    "nodes.0.baseline: must be a decimal amount below 1e30",
    'nodes.0.currency: must be a currency code such as "CNY"',
    'nodes.0.per: must be one of "month", "quarter", "year", "once"',
    "nodes.0.valuePerUnit: must be an amount of at least 0",
    "nodes.1.currency: must be given, since others have one",
    "nodes.1.per: must say how often the value per unit comes in",
    'nodes.1: Unrecognized key: "surprise"',
    'nodes.2.direction: must be one of "higherIsBetter", "lowerIsBetter"',
    "nodes.2.id: must be unique, but nodes[1] has it too",
    "nodes.2.name: must be a non-empty text",
    'nodes.3: Unrecognized key: "goal"',
  ]);
});

test("what does not fit together in a value chain is told beside fields that are wrong", () => {
  const kpi = { layer: "operationalKpi", name: "n", direction: "lowerIsBetter" };
  const wrong = {
    departments: [{ id: "it" }],
    nodes: [
      { ...kpi, id: "a", valuePerUnit: 1, per: "year", currency: "CNY", department: "care" },
      { ...kpi, id: "b", valuePerUnit: 1, per: "year", name: "" },
      { id: "c", layer: "kpi", name: "c" },
    ],
    links: [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
    ],
  };
  expect(issues(schema.valueChain.safeParse(wrong)).sort()).toEqual([
    "nodes.0.department: must be the id of one of the departments",
    "nodes.1.currency: must be given, since others have one",
    "nodes.1.name: must be a non-empty text",
    'nodes.2.layer: must be one of "executiveKpi", "operationalKpi", "initiative", "solution"',
  ]);
  const circle = { ...wrong, nodes: wrong.nodes.slice(0, 2) };
  expect(issues(schema.valueChain.safeParse(circle))).toContain("links: must not run in a circle");
});

test.each([undefined, null, 1, "x", [], { nodes: null, links: 3 }, { nodes: [null], links: [7] }, { nodes: [] }])(
  "%j is no value chain",
  (value) => {
    expect(schema.valueChain.safeParse(value).success).toBe(false);
  },
);

test("whatever the schema of a value chain accepts, Bvf.chain accepts, and the other way round", () => {
  const id = fc.constantFrom("a", "b", "c");
  const optional = <Value>(...values: Value[]) => fc.constantFrom(undefined, undefined, undefined, ...values);
  const people = { owner: optional("o", "o", ""), department: optional("it", "it", "care") };
  const kpi = fc.record({
    ...{ id, name: fc.constantFrom("n", "n", "n", ""), layer: fc.constantFrom("executiveKpi", "operationalKpi") },
    direction: fc.constantFrom("lowerIsBetter", "lowerIsBetter", "higherIsBetter", "up"),
    baseline: optional<unknown>(1, "2.50", "x"),
    valuePerUnit: optional<unknown>(1, "0", -1),
    per: fc.constantFrom("year", "once", "month", undefined, "day"),
    currency: optional("CNY", "CNY", "cny"),
    ...people,
  });
  const rest = fc.oneof(
    fc.record({ id, name: fc.constant("n"), layer: fc.constant("initiative"), ...people }),
    fc.record({
      id,
      name: fc.constant("n"),
      layer: fc.constantFrom("solution", "solution", "kpi"),
      goal: optional("g", ""),
    }),
  );
  const link = fc.record({
    ...{ from: id, to: id },
    attribution: optional<unknown>(0, 1, 0.5, 1.5, "1"),
    confidence: optional<unknown>(0, 1, -0.1),
    confirmedByCustomer: optional<unknown>(true, false, "yes"),
  });
  const chain = fc.record({
    nodes: fc.uniqueArray(fc.oneof(kpi, rest), { maxLength: 3, selector: (own) => own.id }),
    links: fc.array(link, { maxLength: 2 }),
    departments: optional([{ id: "it" }], [{ id: "it" }, { id: "it" }]),
  });
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(chain, (given) => {
      const { success } = schema.valueChain.safeParse(given);
      const read = () => Bvf.chain(given as Bvf.ChainDefinition);
      if (success) expect(read).not.toThrow();
      else expect(read).toThrow(/^Bvf\.chain: /);
      seen[success ? "accepted" : "refused"] += 1;
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
}, 30_000);

test("scores of a segment are a pair within 1–10 that ascends", () => {
  const all = { frequency: [1, 10], amount: [5, 5] };
  const told = (recency: unknown) => issues(schema.segments.safeParse([{ id: "s", recency, ...all }]));
  expect(told([3, 3])).toEqual([]);
  expect(told([4, 3])).toEqual(["0.recency: must be the lowest and the highest score"]);
  expect(told([1])).toEqual(["0.recency: must be the lowest and the highest score"]);
  expect(told([0, 11])).toEqual(["0.recency.0: must be an integer 1–10", "0.recency.1: must be an integer 1–10"]);
});

test.each([
  ["customers", schema.customers, { amount: 1 }, "id"],
  ["customerChanges", schema.customerChanges, { amounts: [1] }, "id"],
  ["prospects", schema.prospects, { level: "H" }, "id"],
  ["contacts", schema.contacts, { class: "A" }, "id"],
  ["rhythm", schema.rhythm, { every: 7 }, "class"],
  ["rfmCustomers", schema.rfmCustomers, { lastPurchase: "2026-03-01", frequency: 1, amount: 1 }, "id"],
  ["segments", schema.segments, { recency: [1, 1], frequency: [1, 1], amount: [1, 1] }, "id"],
  ["classifiedCustomers", schema.classifiedCustomers, { class: "A" }, "id"],
  ["shares", schema.shares, { weight: 1 }, "id"],
  ["timedCustomers", schema.timedCustomers, { class: "A" }, "id"],
] as const)("rows of %s with one id are told apart, and what else is wrong beside them", (_, document, row, key) => {
  const rows = ["x", "y", "x", 7].map((own) => ({ ...row, [key]: own }));
  expect(issues(document.safeParse(rows)).sort()).toEqual([
    `2.${key}: must be unique, but row 0 has it too`,
    `3.${key}: must be a non-empty text`,
  ]);
  expect(document.safeParse(rows.slice(0, 2)).success).toBe(true);
});

test("every document has a JSON Schema", () => {
  const names = [
    "account",
    "answers",
    "book",
    "coach",
    "contacts",
    "customerChanges",
    "customerGroups",
    "customers",
    "deal",
    "openDeals",
    "prospect",
    "prospects",
    "rhythm",
    "stageCounts",
    "valueChain",
    ...(["rfmCustomers", "orders", "segments", "classifiedCustomers", "shares", "timePlan", "timedCustomers"] as const),
  ] as const;
  for (const name of names)
    expect(schema.jsonSchema(name)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  expect(schema.jsonSchema("book")).toMatchObject({
    type: "object",
    required: ["accounts", "deals"],
    additionalProperties: false,
  });
  expect(() => schema.jsonSchema("boook" as never)).toThrow(RangeError);
});
