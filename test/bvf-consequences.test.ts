import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import * as Spin from "../src/spin/index.js";
import { definition } from "./bvf-cases.js";

const row = (
  consequence: string,
  amount: Bvf.Amount,
  rest: Partial<Bvf.ConsequenceCost> = {},
): Bvf.ConsequenceCost => ({
  ...{ consequence, text: `text of ${consequence}`, amount, currency: "CNY", per: "month", ...rest },
});

const amounts = ({ perYear, perMonth, once }: Bvf.InactionAmounts) => [perYear, perMonth, once].map(String).join(" ");
const told = ({ costs }: Bvf.FromConsequences) =>
  costs.map(({ kpi, currency, consequences, all, confirmed }) =>
    [kpi, currency, consequences.join("+"), amounts(all), "|", amounts(confirmed)].join(" "),
  );

describe("consequences that are attached to a KPI", () => {
  // biome-ignore format: a table
  test.each([
    ["month",   "96000 8000 0"],
    ["quarter", "32000 2666.666666666666666666666666666667 0"],
    ["year",    "8000 666.6666666666666666666666666666667 0"],
    ["once",    "0 0 8000"],
  ] as const)("8000 a %s cost a year, a month and once: %s", (per, expected) => {
    const [cost] = Bvf.fromConsequences([row("late", 8000, { per })], { late: "k" }).costs;
    expect(cost && amounts(cost.all)).toBe(expected);
  });

  test("are added up by KPI and currency, those that are confirmed also apart", () => {
    const rows = [
      row("a", 100),
      row("b", "0.10", { confirmed: true }),
      row("c", 7, { currency: "USD", per: "year" }),
      row("d", 1000, { per: "once", confirmed: true }),
      row("e", 1),
    ];
    expect(told(Bvf.fromConsequences(rows, { a: "k", b: "k", c: "k", d: "k", e: "l" }))).toEqual([
      "k CNY a+b+d 1201.2 100.1 1000 | 1.2 0.1 1000",
      "k USD c 7 0.5833333333333333333333333333333333 0 | 0 0 0",
      "l CNY e 12 1 0 | 0 0 0",
    ]);
  });

  test("of several problems count once, and are confirmed if they are anywhere", () => {
    const rows = [row("a", "8000.0"), row("a", 8000, { text: "in other words", confirmed: true })];
    expect(told(Bvf.fromConsequences(rows, { a: "k" }))).toEqual(["k CNY a 96000 8000 0 | 96000 8000 0"]);
  });
});

describe("consequences that are attached to none", () => {
  test("are drafts of KPIs: from their amount to a target that nobody has named", () => {
    const { drafts, costs } = Bvf.fromConsequences([row("a", "0.50"), row("b", 7, { currency: "CNY", per: "once" })]);
    expect(costs).toEqual([]);
    expect(
      drafts.map(({ baseline, valuePerUnit, ...rest }) => ({ ...rest, money: `${baseline} × ${valuePerUnit}` })),
    ).toEqual([
      {
        ...{ id: "a", layer: "operationalKpi", name: "text of a", direction: "lowerIsBetter", unit: "CNY" },
        ...{ currency: "CNY", per: "month", money: "0.5 × 1" },
      },
      {
        ...{ id: "b", layer: "operationalKpi", name: "text of b", direction: "lowerIsBetter", unit: "CNY" },
        ...{ currency: "CNY", per: "once", money: "7 × 1" },
      },
    ]);
  });

  test("are KPIs that a chain takes, of which it says that the improvement is unknown", () => {
    const [draft] = Bvf.fromConsequences([row("a", 5, { currency: undefined })]).drafts;
    const chain = Bvf.chain({ nodes: draft ? [draft] : [], links: [] });
    expect(Bvf.improvement(chain.nodes[0] as Bvf.Kpi).because).toEqual([
      { rule: "improvementUnknown", kpi: "a", lacks: ["target"] },
    ]);
    expect(Object.keys(draft ?? {})).not.toContain("currency");
  });
});

describe("from the questions of a call", () => {
  const PROBLEMS: Parameters<typeof Spin.costOfInaction>[0] = [
    {
      ...{ id: "films", text: "films are lost", area: "radiology", known: "significant" },
      consequences: [
        { id: "repeats", text: "examinations are repeated", amount: 30_000, currency: "CNY", per: "month" },
        { id: "audit", text: "an audit is repeated", amount: 5000, currency: "CNY", per: "once" },
      ],
    },
    {
      ...{ id: "space", text: "storage is full", area: "information technology" },
      consequences: [
        { id: "repeats", text: "examinations are repeated", amount: 30_000, currency: "CNY", per: "month" },
      ],
    },
  ];

  test("the rows of Spin.costOfInaction become costs of KPIs, and stand in a business case", () => {
    const { rows } = Spin.costOfInaction(PROBLEMS);
    const found = Bvf.fromConsequences(rows, { repeats: "k", audit: "k" });
    expect(found.costs).toHaveLength(1);
    expect(found.costs[0] && amounts(found.costs[0].all)).toBe("360000 30000 5000");
    const made = Bvf.businessCase(definition({ inaction: found.costs }));
    expect(made.because).toContainEqual(
      expect.objectContaining({ rule: "inactionStated", perMonth: "30000", once: "5000" }),
    );
  });
});

describe("refuses", () => {
  // biome-ignore format: a table
  test.each([
    [[row("a", -1)], {},                                     "consequences[0].amount must be an amount of at least 0, got -1"],
    [[row("a", 1, { per: "day" as "year" })], {},            'consequences[0].per must be one of "month", "quarter", "year", "once", got "day"'],
    [[row("a", 1), row("b", 1, { currency: undefined })], {}, "consequences[1].currency must be given, since consequences[0] has one, got undefined"],
    [[row("a", 1), row("b", 1), row("a", 2)], {},            'consequences[2] must cost what it costs in consequences[0], got "a"'],
    [[row("a", 1), row("a", 1, { per: "year" })], {},        'consequences[1] must cost what it costs in consequences[0], got "a"'],
    [[row("a", 1), row("a", 1, { currency: "USD" })], {},    'consequences[1] must cost what it costs in consequences[0], got "a"'],
    [[row("a", 1)], { b: "k" },                              'kpis must name consequences that are given, got "b"'],
    [[row("a", 1)], { a: "" },                               'each of kpis must be a non-empty text, got ""'],
    [[row("", 1)], {},                                       'consequences[0].consequence must be a non-empty text, got ""'],
  ])("%j for %j", (rows, kpis, message) => {
    expect(() => Bvf.fromConsequences(rows, kpis as { [id: string]: string })).toThrow(
      new RangeError(`Bvf.fromConsequences: ${message}`),
    );
  });

  test("what is of another type", () => {
    expect(() => Bvf.fromConsequences([row("a", 1, { confirmed: "yes" as never })])).toThrow(
      new TypeError('Bvf.fromConsequences: consequences[0].confirmed must be true or false, got "yes"'),
    );
    expect(() => Bvf.fromConsequences([], null as never)).toThrow(
      new TypeError("Bvf.fromConsequences: kpis must be an object, got null"),
    );
  });
});
