import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { anyCase, CHAIN, cost, definition, HOSPITAL, link, solution, worth } from "./bvf-cases.js";

const { businessCase } = Bvf;

const NOTHING = Bvf.npv(0, [0]);

const flows = (given: Bvf.CaseDefinition, kind: Bvf.CaseFlow["kind"]) =>
  businessCase(given).flows.flatMap((flow) => (flow.kind === kind ? [`${flow.on} ${flow.amount}`] : []));

const figures = (given: Bvf.CaseDefinition): Bvf.CaseFigures => {
  const found = businessCase(given).figures;
  if (found === undefined) throw new Error("no figures");
  return found;
};

const rules = (given: Bvf.CaseDefinition) => businessCase(given).because.map(({ rule }) => rule);

describe("on which days a cost is paid", () => {
  // two years from 2026-03-01, which end on 2028-03-01
  // biome-ignore format: a table
  test.each([
    [{ on: "2026-03-01" },                                       ["2026-03-01"]],
    [{ on: "2028-03-01" },                                       ["2028-03-01"]], // once, on the last day
    [{ on: "2026-03-01", per: "year" },                          ["2026-03-01", "2027-03-01"]], // in advance: not on the last day
    [{ on: "2027-02-28", per: "year" },                          ["2027-02-28", "2028-02-28"]],
    [{ on: "2027-06-01", per: "quarter" },                       ["2027-06-01", "2027-09-01", "2027-12-01"]],
    [{ on: "2027-12-31", per: "month" },                         ["2027-12-31", "2028-01-31", "2028-02-29"]],
    [{ on: "2026-03-01", per: "year", until: "2027-03-01" },     ["2026-03-01"]],
    [{ on: "2026-03-01", per: "year", until: "2027-03-02" },     ["2026-03-01", "2027-03-01"]],
    [{ on: "2026-03-01", per: "year", until: "2028-03-01" },     ["2026-03-01", "2027-03-01"]],
    [{ on: "2026-03-01", per: "month", until: "2026-06-01" },    ["2026-03-01", "2026-04-01", "2026-05-01"]],
    [{ on: "2026-03-01", per: "month", until: "2026-03-01" },    []],
    [{ on: "2028-03-01", per: "month" },                         []],
  ] as const)("%j: %j", (when, days) => {
    const given = definition({ costs: [cost("c", 40, when)] });
    expect(flows(given, "cost")).toEqual(days.map((on) => `${on} -40`));
    expect(`${businessCase(given).costs[0]?.total}`).toBe(`${40 * days.length}`);
  });
});

describe("on which days benefits come, and how much", () => {
  // biome-ignore format: a table
  test.each([
    [{},                                        ["2027-03-01 1000", "2028-03-01 1000"]],
    [{ from: "2027-03-01" },                    ["2028-03-01 1000"]],
    [{ from: "2027-02-28" },                    ["2028-02-28 1000"]],
    [{ from: "2026-09-01" },                    ["2027-09-01 1000"]], // the half-year that is left brings nothing
    [{ from: "2027-03-02" },                    []],
    [{ from: "2028-03-01", per: "month" },      []],
    [{ from: "2027-09-01", per: "quarter" },    ["2027-12-01 250", "2028-03-01 250"]],
    [{ from: "2027-08-31", per: "quarter" },    ["2027-11-30 250", "2028-02-29 250"]],
    [{ ramp: [0.5] },                           ["2027-03-01 500", "2028-03-01 1000"]],
    [{ ramp: [0, 0.25] },                       ["2027-03-01 0", "2028-03-01 250"]],
    [{ ramp: [0.5, 0.9, 0.1] },                 ["2027-03-01 500", "2028-03-01 900"]],
    [{ from: "2026-12-01", per: "quarter", ramp: [0.4, 0.6] },
      ["2027-03-01 100", "2027-06-01 100", "2027-09-01 100", "2027-12-01 100", "2028-03-01 150"]], // years of use, not of the case
  ] as const)("%j: %j", (use, expected) => {
    expect(flows(definition({ use }), "benefit")).toEqual(expected);
  });

  test("by month a twelfth each, to 34 digits", () => {
    const [first, ...others] = flows(definition({ use: { per: "month" } }), "benefit");
    expect([first, others.length]).toEqual([`2026-04-01 83.${"3".repeat(32)}`, 23]);
  });

  test("from the last day of a month always on the last day, and from a leap day on a leap day where there is one", () => {
    const days = (start: string, per: "month" | "year", years: number) =>
      businessCase(definition({ start, years, use: { per }, costs: [] })).flows.map(({ on }) => on);
    expect(days("2026-01-31", "month", 1).slice(0, 4)).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
    ]);
    expect(days("2024-02-29", "year", 4)).toEqual(["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
  });

  test("what comes once comes whole with the first, whatever the ramp, or not at all", () => {
    const chain = { nodes: [worth("k", 1000, { per: "once" }), solution("s")], links: [link("s", "k", 0.5)] };
    const use = { from: "2026-09-01", per: "quarter", ramp: [0.2] } as const;
    expect(flows(definition({ chain, use }), "benefit")).toEqual(["2026-12-01 500"]);
    expect(flows(definition({ chain, use: { from: "2027-06-01" } }), "benefit")).toEqual([]);
    const [{ once } = { once: false }] = businessCase(definition({ chain })).benefits;
    expect([once, `${businessCase(definition({ chain })).inactionPerMonth}`]).toEqual([true, "0"]);
  });

  test("a value by the month counts twelve times a year", () => {
    const chain = { nodes: [worth("k", 100, { per: "month" }), solution("s")], links: [link("s", "k", 0.5)] };
    expect(flows(definition({ chain }), "benefit")).toEqual(["2027-03-01 600", "2028-03-01 600"]);
    expect(`${businessCase(definition({ chain })).inactionPerMonth}`).toBe("50");
  });
});

describe("the years of a case", () => {
  const years = (given: Bvf.CaseDefinition) =>
    businessCase(given).years.map(({ year, until, costs, benefits, net, cumulative }) =>
      [year, until, ...[costs, benefits, net, cumulative].map(String)].join(" "),
    );

  test("year 0 is the first day, and every other ends on the day it began", () => {
    const on = ["2026-03-01", "2026-03-02", "2027-03-01", "2027-03-02", "2028-03-01"];
    const costs = on.map((own, row) => cost(`c${row}`, 10 ** row, { on: own }));
    expect(years(definition({ costs }))).toEqual([
      "0 2026-03-01 1 0 -1 -1",
      "1 2027-03-01 110 1000 890 889",
      "2 2028-03-01 11000 1000 -10000 -9111",
    ]);
  });

  test("of a leap day end on the last of February", () => {
    expect(years(definition({ start: "2024-02-29", years: 4, costs: [] })).map((row) => row.slice(0, 12))).toEqual([
      ...["0 2024-02-29", "1 2025-02-28", "2 2026-02-28", "3 2027-02-28", "4 2028-02-29"],
    ]);
  });

  test("are discounted by days: at 100 % a year of 365 days halves what comes then", () => {
    const made = businessCase(definition({ rate: 1, years: 1 }));
    expect(made.years.map(({ discounted, cumulativeDiscounted }) => `${discounted} ${cumulativeDiscounted}`)).toEqual([
      ...["-1500 -1500", "500 -1000"],
    ]);
  });
});

describe("whether it pays", () => {
  // 1000 a year for two years, nothing discounted
  test.each([
    ["1999.99", "pays", "0.01"],
    ["2000", "breaksEven", "0"],
    ["2000.01", "doesNotPay", "-0.01"],
  ])("a cost of %s: %s", (amount, verdict, npv) => {
    const made = businessCase(definition({ costs: [cost("c", amount)] }));
    expect([made.verdict, `${made.figures?.npv}`]).toEqual([verdict, npv]);
    expect(made.because[0]).toEqual({ rule: "caseWorth", npv, currency: "CNY", years: 2, rate: 0 });
  });

  test("the figures, by hand", () => {
    // −1500 | 1000 after 365 days | 1000 after 731, of which 2028 has one more: half of the last 366 pays it back
    const { totalCosts, totalBenefits, npv, payback, roi } = figures(definition());
    expect([totalCosts, totalBenefits, npv].map(String)).toEqual(["1500", "2000", "500"]);
    expect([payback.periods, payback.on, roi]).toEqual([548 / 365, "2027-08-31", 1 / 3]);
    expect(figures(definition({ costs: [] })).roi).toBeUndefined();
    expect(figures(definition({ costs: [] })).payback.verdict).toBe("nothingInvested");
    expect(figures(definition({ costs: [cost("c", 0)] })).roi).toBeUndefined();
  });

  test("over one year at 25 %, where 1000 are worth 800", () => {
    const { npv, returns, discountedPayback } = figures(definition({ years: 1, rate: 0.25, costs: [cost("c", 500)] }));
    expect([`${npv}`, returns.verdict, returns.rates]).toEqual(["300", "one", [1]]);
    expect(discountedPayback.because.at(-1)).toEqual({ rule: "flowsDiscounted", rate: 0.25 });
  });

  test("the rates of return are those of all flows: none, or several", () => {
    expect(figures(definition({ costs: [] })).returns.verdict).toBe("none");
    // −1000, +2300, −1320 in three years of 365 days have the rates 10 % and 20 %
    const chain = { nodes: [worth("k", 2300, { per: "once" }), solution("s")], links: [link("s", "k", 1)] };
    const costs = [cost("a", 1000, { on: "2025-01-01" }), cost("b", 1320, { on: "2027-01-01" })];
    const { returns, npv } = figures(definition({ chain, start: "2025-01-01", rate: 0.15, costs }));
    expect([returns.verdict, returns.rates]).toEqual(["several", [0.1, 0.2]]);
    expect(npv.toNumber()).toBeCloseTo(-1000 + 2300 / 1.15 - 1320 / 1.15 ** 2, 9);
  });
});

describe("what is bought", () => {
  const chain = {
    nodes: [worth("k", 1000), worth("l", 100), solution("s"), solution("t"), solution("u")],
    links: [
      link("s", "k", 0.5),
      link("t", "k", 0.2, { confidence: 0.5, confirmedByCustomer: false }),
      link("t", "l", 1),
    ],
  };

  // biome-ignore format: a table
  test.each([
    [undefined,  ["k 600 500 s,t", "l 100 100 t"]],
    [["s"],      ["k 500 500 s"]],
    [["t"],      ["k 100 0 t", "l 100 100 t"]],
    [["t", "t"], ["k 100 0 t", "l 100 100 t"]],
    [["u"],      []],
    [[],         []],
  ])("%j brings %j", (solutions, expected) => {
    const made = businessCase(definition({ chain, solutions }));
    const rows = made.benefits.map((own) => [own.kpi, own.brought, own.confirmed, own.solutions.join(",")].join(" "));
    expect(rows).toEqual(expected);
    expect(made.verdict).toBe("doesNotPay");
    expect(made.because[1]?.rule).toBe(expected.length === 0 ? "noBenefits" : "benefitsBrought");
  });

  test("the share of the benefits that is confirmed is weighted by what flows", () => {
    // k brings 500 of 600 confirmed, l all of 100: 600 of 700
    const [, brought, confirmed, inaction] = businessCase(definition({ chain })).because;
    expect(brought).toEqual({ rule: "benefitsBrought", currency: "CNY", perYear: "700", once: "0", kpis: ["k", "l"] });
    expect(confirmed).toEqual({ rule: "benefitsConfirmed", share: 6 / 7 });
    expect(inaction).toMatchObject({ rule: "inactionCosts", perMonth: expect.stringMatching(/^58\.33/) });
  });
});

describe("what is not known", () => {
  const open = (part: Partial<Bvf.LinkDefinition>, rest: readonly Bvf.LinkDefinition[] = []) => ({
    nodes: [worth("k", 1000), solution("s"), solution("t")],
    links: [link("s", "k", 0.5, { confirmedByCustomer: undefined, ...part }), ...rest],
  });

  // biome-ignore format: a table
  test.each([
    // what is known brings, at most, costs
    [{ attribution: undefined }, [],                       "0",   "2000", 1999, "undetermined"],
    [{ attribution: undefined }, [],                       "0",   "2000", 2000, "undetermined"], // it could break even
    [{ attribution: undefined }, [],                       "0",   "2000", 2001, "doesNotPay"],
    [{ attribution: undefined }, [],                       "0",   "2000",    0, "undetermined"],
    [{ confidence: undefined },  [],                       "0",   "1000",  999, "undetermined"],
    [{ confidence: undefined },  [],                       "0",   "1000", 1001, "doesNotPay"],
    [{ attribution: undefined }, [link("t", "k", 0.25)],   "500", "2000",  499, "pays"],
    [{ attribution: undefined }, [link("t", "k", 0.25)],   "500", "2000",  501, "undetermined"],
    [{ attribution: undefined }, [link("t", "k", 1)],      "2000", "2000", 2001, "doesNotPay"], // nothing is left over
    [{},                         [],                       "1000", "1000", 1000, "breaksEven"],
  ] as const)("%j beside %j brings %s, at most %s: for %i %s", (part, rest, known, most, amount, verdict) => {
    const { figures: found, ...made } = businessCase(definition({ chain: open(part, rest), costs: [cost("c", amount)] }));
    const gained = [found?.npv, found?.npvAtMost].map((npv) => `${npv?.plus(amount)}`);
    expect([...gained, made.verdict]).toEqual([known, most, verdict]);
    expect(made.because[0]?.rule).toBe(verdict === "undetermined" ? "caseWorthOpen" : "caseWorth");
  });

  // biome-ignore format: a table
  test.each([
    [undefined,  "750"], // what t leaves over goes to s or to u, not to both
    [["s"],      "500"],
    [["s", "u"], "500"],
    [["t"],      "250"],
  ])("of %j two shares that are unknown bring no more than is left over: %s", (solutions, most) => {
    const links = [link("t", "k", 0.5, { confidence: 0.5 }), link("s", "k", undefined), link("u", "k", undefined)];
    const chain = { nodes: [worth("k", 1000), solution("s"), solution("t"), solution("u")], links };
    expect(`${businessCase(definition({ chain, solutions })).benefits[0]?.atMost}`).toBe(most);
  });

  test("the reason says what is known and what could be, and the link that lacks its share is named", () => {
    const { because } = businessCase(definition({ chain: open({ attribution: undefined }), rate: 0 }));
    expect(because[0]).toEqual({
      ...{ rule: "caseWorthOpen", npv: "-1500", atMost: "500", currency: "CNY", years: 2, rate: 0 },
    });
    expect(because).toContainEqual({ rule: "shareUnknown", from: "s", to: "k", lacks: ["attribution"] });
  });

  test("value that is counted twice gives no figures, unless it is scaled down", () => {
    const links = [link("s", "k", 0.8), link("t", "k", 0.8)];
    const chain = { ...open({}), links };
    const made = businessCase(definition({ chain }));
    expect([made.verdict, made.figures, made.benefits, made.currency]).toEqual(["undetermined", undefined, [], "CNY"]);
    expect(made.because).toEqual([
      { rule: "overAttributed", node: "k", total: "1.6", excess: "0.6", from: ["s", "t"] },
    ]);
    const scaled = businessCase(definition({ chain, normalise: true }));
    expect([scaled.verdict, `${scaled.benefits[0]?.brought}`]).toEqual(["pays", "1000"]);
  });
});

describe("in which currency", () => {
  const chain = {
    nodes: [
      ...[worth("y", 1000), worth("u", 100, { currency: "USD" }), worth("o", 7, { currency: "USD", per: "once" })],
      ...[solution("s"), solution("t"), solution("n")],
    ],
    links: [link("s", "y", 1), link("t", "u", 1), link("t", "o", 1)],
  };

  // biome-ignore format: a table
  test.each([
    [{},                                                       undefined, ["currencyOpen"]],
    [{ currency: "CNY" },                                      "CNY", ["currencyLeftOut", "currencyLeftOut"]],
    [{ currency: "USD" },                                      "USD", ["currencyLeftOut"]],
    [{ currency: "EUR" },                                      "EUR", ["currencyLeftOut", "currencyLeftOut", "currencyLeftOut"]],
    [{ costs: [cost("a", 1), cost("b", 1, { currency: "USD" })] }, "USD", ["currencyLeftOut"]],
    [{ solutions: ["s"] },                                     "CNY", []], // nothing else is brought
    [{ solutions: ["t"] },                                     "USD", []],
    [{ solutions: ["n"] },                                     undefined, []], // and here nothing at all
    [{ solutions: ["s"], currency: "USD" },                    "USD", ["currencyLeftOut"]],
  ] as const)("%j: %s", (rest, currency, told) => {
    const made = businessCase(definition({ chain, ...rest }));
    expect(made.currency).toBe(currency);
    expect(made.because.map(({ rule }) => rule).filter((rule) => rule.startsWith("currency"))).toEqual(told);
    expect(made.verdict === "undetermined").toBe(told[0] === "currencyOpen");
  });

  test("what is left out is told by currency, a year and once apart; what is open by its codes", () => {
    const left = businessCase(definition({ chain, currency: "CNY" })).because.filter(
      ({ rule }) => rule === "currencyLeftOut",
    );
    expect(left).toEqual([
      { rule: "currencyLeftOut", currency: "USD", once: false, credited: "100" },
      { rule: "currencyLeftOut", currency: "USD", once: true, credited: "7" },
    ]);
    expect(businessCase(definition({ chain })).because).toEqual([{ rule: "currencyOpen", currencies: ["CNY", "USD"] }]);
  });

  test("is none where nobody names one", () => {
    const bare = { nodes: [worth("k", 1000, { currency: undefined }), solution("s")], links: [link("s", "k", 1)] };
    expect(businessCase(definition({ chain: bare })).currency).toBeUndefined();
    expect(businessCase(definition({ chain: bare })).verdict).toBe("pays");
  });
});

describe("what the customer says doing nothing costs", () => {
  const amounts = (perMonth: number, once = 0) => ({ perYear: 12 * perMonth, perMonth, once });
  const said = (consequences: readonly string[], rest: Partial<Record<keyof Bvf.KpiInaction, unknown>> = {}) =>
    ({ kpi: "k", currency: "CNY", consequences, all: amounts(90, 7), confirmed: amounts(30), ...rest }) as never;

  test("stands beside the benefits, and is never added to them", () => {
    const made = businessCase(definition({ inaction: [said(["late"]), said(["lost"])] }));
    expect(made.because).toContainEqual({
      ...{ rule: "inactionStated", currency: "CNY", perMonth: "180", confirmed: "60", once: "14" },
    });
    expect(made.figures).toEqual(businessCase(definition()).figures);
    expect(made.inaction.map(({ all }) => `${all.perYear}`)).toEqual(["1080", "1080"]);
  });

  test("in another currency is left out, and told", () => {
    const made = businessCase(definition({ inaction: [said(["late"], { currency: "USD" })] }));
    expect(made.because).toContainEqual({ rule: "inactionLeftOut", currency: "USD", kpis: ["k"] });
    expect([made.inaction, rules(definition()).includes("inactionLeftOut")]).toEqual([[], false]);
  });

  test("is refused where a consequence counts twice, or for what is no KPI", () => {
    const refused = (inaction: readonly Bvf.KpiInaction[]) => () => businessCase(definition({ inaction }));
    expect(refused([said(["a", "b"]), said(["c", "b"])])).toThrow(
      new RangeError(
        'Bvf.businessCase: inaction[1].consequences[1] must be counted once, but is inaction[0].consequences[1] too, got "b"',
      ),
    );
    expect(refused([said(["a"], { kpi: "s" })])).toThrow(
      new RangeError('Bvf.businessCase: inaction[0].kpi must be the id of a KPI of the chain, got "s"'),
    );
    expect(refused([said(["a"], { all: amounts(-1) })])).toThrow(
      new RangeError("Bvf.businessCase: inaction[0].all.perYear must be an amount of at least 0, got -12"),
    );
  });
});

describe("refuses", () => {
  // biome-ignore format: a table
  test.each([
    [{ start: "2026-02-29" },                     'start must be a calendar day such as "2026-03-01", got "2026-02-29"'],
    [{ start: "9998-06-01", costs: [] },          'start must let the case end before the year 10000, got "9998-06-01"'],
    [{ years: 0 },                                "years must be an integer 1–50, got 0"],
    [{ years: 51 },                               "years must be an integer 1–50, got 51"],
    [{ years: 2.5 },                              "years must be an integer 1–50, got 2.5"],
    [{ rate: -1 },                                "rate must be a number above -1 and below 1e300, got -1"],
    [{ currency: "yuan" },                        'currency must be a currency code such as "CNY", got "yuan"'],
    [{ solutions: ["k"] },                        'solutions[0] must be the id of a solution of the chain, got "k"'],
    [{ costs: [cost("c", 1), cost("c", 2)] },     'costs[1].id must be unique, but costs[0] has it too, got "c"'],
    [{ costs: [cost("k", 1)] },                   'costs[0].id must not be the id of a node of the chain, got "k"'],
    [{ costs: [cost("c", -1)] },                  "costs[0].amount must be an amount of at least 0, got -1"],
    [{ costs: [cost("c", 1, { on: "2026-02-28" })] }, 'costs[0].on must lie from 2026-03-01 to 2028-03-01, got "2026-02-28"'],
    [{ costs: [cost("c", 1, { on: "2028-03-02" })] }, 'costs[0].on must lie from 2026-03-01 to 2028-03-01, got "2028-03-02"'],
    [{ costs: [cost("c", 1, { per: "day" as "year" })] }, 'costs[0].per must be one of "month", "quarter", "year", got "day"'],
    [{ costs: [cost("c", 1, { per: "once" as "year" })] }, 'costs[0].per must be one of "month", "quarter", "year", got "once"'],
    [{ costs: [cost("c", 1, { until: "2027-03-01" })] }, 'costs[0].until must be left out for a cost that is paid once, got "2027-03-01"'],
    [{ costs: [cost("c", 1, { on: "2026-05-01", per: "year", until: "2026-04-30" })] },
      'costs[0].until must lie from 2026-05-01 to 2028-03-01, got "2026-04-30"'],
    [{ costs: [cost("a", 1, { currency: "USD" }), cost("b", 1, { currency: "CNY" })] },
      'costs[1].currency must be the currency of the case, or be left out, got "CNY"'],
    [{ currency: "CNY", costs: [cost("a", 1, { currency: "USD" })] },
      'costs[0].currency must be the currency of the case, or be left out, got "USD"'],
    [{ use: { from: "2026-02-28" } },             'use.from must lie from 2026-03-01 to 2028-03-01, got "2026-02-28"'],
    [{ use: { from: "2028-03-02" } },             'use.from must lie from 2026-03-01 to 2028-03-01, got "2028-03-02"'],
    [{ use: { per: "once" as "year" } },          'use.per must be one of "month", "quarter", "year", got "once"'],
    [{ use: { ramp: [0.5, 1.01] } },              "use.ramp[1] must be a number 0–1, got 1.01"],
    [{ chain: { ...CHAIN, links: [link("x", "k", 1)] } }, 'chain.links[0].from must be the id of one of the nodes, got "x"'],
  ] as const)("%j", (rest, message) => {
    expect(() => businessCase(definition(rest))).toThrow(new RangeError(`Bvf.businessCase: ${message}`));
  });

  test.each([
    [null, "definition must be an object, got null"],
    [definition({ use: null as never }), "use must be an object, got null"],
    [definition({ costs: {} as never }), "costs must be an array, got object"],
    [definition({ normalise: 1 as never }), "normalise must be true or false, got 1"],
    [definition({ inaction: "x" as never }), 'inaction must be an array, got "x"'],
  ])("what is of another type", (given, message) => {
    expect(() => businessCase(given as never)).toThrow(new TypeError(`Bvf.businessCase: ${message}`));
  });
});

describe("every number leads to an id", () => {
  const { costs = [], chain } = HOSPITAL;
  const made = businessCase(HOSPITAL);

  test("of a cost or of a KPI, with its day", () => {
    const known = { cost: costs.map(({ id }) => id), benefit: chain.nodes.map(({ id }) => id) };
    for (const { id, kind, source, on } of made.flows) {
      expect(known[kind]).toContain(source);
      expect(id).toBe(`${source}:${on}`);
    }
    expect(new Set(made.flows.map(({ id }) => id)).size).toBe(made.flows.length);
  });

  test("the worked case, from its links by hand", () => {
    // films: filmless × (archive + viewer), storage and repeats: oneArchive × archive
    const filmless = 0.95 * 0.9 * (0.55 * 0.95 + 0.35 * 0.9);
    const oneArchive = 0.95 * 0.95;
    const repeats = 0.5 * 0.7 * oneArchive;
    const imaging = 0.65 * 0.95 * filmless + 0.14 * 0.9 * (0.9 * 0.9 * oneArchive) + 0.12 * 0.6 * repeats;
    const reporting = 0.6 * 0.8 * (0.25 * 0.9 + 0.6 * 0.85);
    const stay = 0.35 * 0.7 * reporting + 0.1 * 0.5 * repeats;
    expect(made.benefits.map(({ kpi, value }) => `${kpi} ${value}`)).toEqual([
      ...["imagingCost 3200000", "lengthOfStay 3000000"],
    ]);
    const [first, second] = made.benefits.map(({ brought }) => brought.toNumber());
    expect(first).toBeCloseTo(3_200_000 * imaging, 6);
    expect(second).toBeCloseTo(3_000_000 * stay, 6);
    expect(made.benefits[0]?.confirmed.toNumber()).toBeCloseTo(
      3_200_000 * (imaging - 0.12 * 0.6 * repeats), // all but the repeats
      6,
    );
  });

  test("the worked case in quarters that ramp up, by hand", () => {
    const perQuarter = made.benefits.reduce((all, { brought }) => all + brought.toNumber(), 0) / 4;
    // in use from 2026-09-01: two quarters at 60 %, two at 60 % and two at 90 %, two at 90 % and two in full
    const inUse = [0, 1.2, 3, 3.8, 4, 4];
    const paid = [2_872_000, 520_000 + 130_000 + 8 * 42_000 + 277_500, 277_500, 277_500, 277_500, 0];
    made.years.forEach(({ costs: own, benefits }, year) => {
      expect(own.toNumber()).toBe(paid[year]);
      expect(benefits.toNumber()).toBeCloseTo((inUse[year] ?? 0) * perQuarter, 6);
    });
  });
});

describe("whatever the case", { timeout: 20_000 }, () => {
  const RUNS = { numRuns: 40 };
  const both = (given: Bvf.CaseDefinition) => {
    const made = businessCase(given);
    if (made.figures === undefined) throw new Error("no figures");
    return { ...made, figures: made.figures };
  };
  const total = (amounts: readonly Bvf.Money[]) => amounts.reduce((all, one) => all.plus(one), NOTHING);

  test("flows, years and totals add up, and the years' present values to the net present value", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const made = both(given);
        const { totalBenefits, totalCosts, npv } = made.figures;
        const last = made.years.at(-1);
        const net = totalBenefits.minus(totalCosts).toFixed(25);
        expect(last?.cumulative.toFixed(25)).toBe(net);
        expect(total(made.flows.map(({ amount }) => amount)).toFixed(25)).toBe(net);
        expect(last?.cumulativeDiscounted.toFixed()).toBe(npv.toFixed());
        expect(made.years).toHaveLength(given.years + 1);
      }),
      RUNS,
    );
  });

  test("the net present value is that of its flows, and nothing is worth at a rate of return", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { flows: all, figures: found } = both(given);
        const { npv, returns } = found;
        const days = (on: string) => (Date.parse(on) - Date.parse(given.start)) / 86_400_000;
        const worthAt = (rate: number) =>
          all.reduce((sum, { on, amount }) => sum + amount.toNumber() / (1 + rate) ** (days(on) / 365), 0);
        expect(npv.toNumber()).toBeCloseTo(worthAt(given.rate), 6);
        const size = all.reduce((sum, { amount }) => sum + Math.abs(amount.toNumber()), 1);
        for (const rate of returns.rates.filter((own) => own > -0.9 && own < 10)) {
          expect(Math.abs(worthAt(rate)) / size).toBeLessThan(1e-9);
        }
      }),
      RUNS,
    );
  });

  test("it is paid back on the first day from which the total is never again below nothing", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { flows: all, figures: found } = both(given);
        const { payback } = found;
        const after = (day: string) => total(all.filter(({ on }) => on <= day).map(({ amount }) => amount));
        const sums = [...new Set(all.map(({ on }) => on))].map((on) => ({ on, at: after(on) }));
        const below = sums.filter(({ at }) => at.isNegative() && !at.isZero());
        const lastBelow = below.at(-1)?.on;
        if (lastBelow === undefined) expect(payback.verdict).toBe("nothingInvested");
        else if (lastBelow === sums.at(-1)?.on) expect(payback.verdict).toBe("neverPaidBack");
        else {
          const next = sums.find(({ on }) => on > lastBelow)?.on ?? "";
          expect(payback.on && payback.on > lastBelow && payback.on <= next).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("the order of costs and of KPIs changes no figure", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const turned = {
          ...given,
          costs: [...given.costs].reverse(),
          chain: { nodes: [...given.chain.nodes].reverse(), links: [...given.chain.links].reverse() },
        };
        const [before, after] = [both(given), both(turned)];
        expect(after.figures).toEqual(before.figures);
        expect(after.years).toEqual(before.years);
      }),
      RUNS,
    );
  });

  test("money in another unit changes amounts alone", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const scaled: Bvf.CaseDefinition = {
          ...given,
          costs: given.costs.map((own) => ({ ...own, amount: Number(own.amount) * 1000 })),
          chain: {
            ...given.chain,
            nodes: given.chain.nodes.map((node) => ("valuePerUnit" in node ? { ...node, valuePerUnit: 1000 } : node)),
          },
        };
        const [{ figures: before, verdict }, { figures: after, ...made }] = [both(given), both(scaled)];
        expect(after.npv.toFixed(20)).toBe(before.npv.times(1000).toFixed(20));
        expect([after.roi, after.returns.rates, after.payback.on]).toEqual([
          before.roi,
          before.returns.rates,
          before.payback.on,
        ]);
        expect(made.verdict).toBe(verdict);
      }),
      RUNS,
    );
  });

  test("what two solutions bring apart they bring together", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const brought = (...solutions: string[]) =>
          figures({ ...given, solutions, use: { ...given.use, per: "year" } }).totalBenefits;
        expect(brought("s0", "s1").toFixed()).toBe(brought("s0").plus(brought("s1")).toFixed());
      }),
      RUNS,
    );
  });

  test("the verdict is the sign of the net present value", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { figures: found, verdict } = both(given);
        const sign = found.npv.cmp(0);
        expect(verdict).toBe(["doesNotPay", "breaksEven", "pays"][sign + 1]);
      }),
      RUNS,
    );
  });
});
