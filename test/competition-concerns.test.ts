import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

const ASOF = "2026-03-31";
type Short = readonly [source: Competition.ConcernSource, reportedOn: string, strength: number];

const reports = (...rows: readonly Short[]) =>
  rows.map(([source, reportedOn, strength]) => ({ source, reportedOn, strength }));
const risk = (rows: readonly Short[], options: Partial<Competition.ConcernRiskOptions> = {}) =>
  Competition.concernRisk(reports(...rows), ASOF, { phase: "beforeDecision", ...options });
const of = (source: Competition.ConcernSource, rows: readonly Short[]) => {
  const row = risk(rows).sources.find((own) => own.source === source);
  if (row === undefined) throw new Error("no row");
  return row;
};
/** All four sources on one day. */
const all = (conflict: number, risks: number, extra: number, cost: number, on = "2026-03-30"): Short[] => [
  ["conflict", on, conflict],
  ["risk", on, risks],
  ["extraSpending", on, extra],
  ["cost", on, cost],
];

describe("the verdict, with all four sources known", () => {
  // conflict, risk, extra spending, cost
  test.each([
    [0, 0, 0, 0, "none", []],
    [0.01, 0, 0, 0, "slight", ["conflict"]],
    [0.49, 0.3, 0, 0, "slight", ["conflict"]],
    [0.5, 0.3, 0, 0, "strong", ["conflict"]],
    [0, 0.5, 0, 0, "strong", ["risk"]],
    [0, 0, 0.5, 0, "strong", ["extraSpending"]],
    [0, 0, 0, 1, "slight", ["cost"]], // there all along
    [0, 0.1, 0, 1, "slight", ["risk"]], // so it does not lead either
    [0.7, 0.7, 0.6, 1, "strong", ["conflict", "risk"]],
  ] as const)("%d %d %d %d: %s, led by %j", (conflict, risks, extra, cost, verdict, leading) => {
    const judged = risk(all(conflict, risks, extra, cost));
    expect([judged.verdict, judged.possible, judged.leading]).toEqual([verdict, [verdict], leading]);
  });

  test("with another limit", () => {
    expect(risk(all(0.5, 0, 0, 0), { strongFrom: 0.51 }).verdict).toBe("slight");
    expect(risk(all(0, 0, 0, 0), { strongFrom: 0 }).verdict).toBe("none");
    expect(risk(all(0.01, 0, 0, 0), { strongFrom: 0 }).verdict).toBe("strong");
  });
});

describe("unknown is not none", () => {
  test.each([
    ["nothing at all", [], ["none", "slight", "strong"]],
    ["three of four, all none", all(0, 0, 0, 0).slice(0, 3), ["none", "slight", "strong"]],
    ["three of four, one slight", all(0.2, 0, 0, 0).slice(0, 3), ["slight", "strong"]],
    ["a strong one settles it", all(0.9, 0, 0, 0).slice(0, 1), ["strong"]],
    ["strong cost does not", all(0, 0, 0, 0.9).slice(3), ["slight", "strong"]],
  ] as const)("%s", (_, rows, possible) => {
    const judged = risk(rows);
    expect([judged.verdict, judged.possible]).toEqual([possible.length === 1 ? possible[0] : "undetermined", possible]);
  });

  // fresh for 30 days: 2026-03-01 is 30 days before 2026-03-31
  test.each([
    ["2026-03-01", 30, 0.9],
    ["2026-02-28", 31, undefined],
  ] as const)("a report of %s, %d days old", (on, days, score) => {
    expect(of("risk", [["risk", on, 0.9]])).toMatchObject({ days, score, reportedOn: on, counts: score !== undefined });
  });

  test("a report of longer ago counts if it is said to", () => {
    expect(risk([["risk", "2026-02-28", 0.9]], { freshFor: 31 }).verdict).toBe("strong");
    expect(risk([["risk", "2026-02-28", 0.9]]).because).toEqual([
      { rule: "concernUnheard", sources: ["conflict", "extraSpending", "cost"] },
      { rule: "concernOld", source: "risk", reportedOn: "2026-02-28", days: 31, freshFor: 30 },
      { rule: "concernMeans", phase: "beforeDecision", means: ["meetMore"] },
      { rule: "concernAvoid", avoid: ["minimising", "prescribing", "pressing"] },
    ]);
  });
});

describe("the course of a source", () => {
  // of several reports on one day the strongest; the last day against the one before
  test.each([
    [[0.4], undefined, 0.4],
    [[0.4, 0.4], "steady", 0.4],
    [[0.4, 0.5], "rising", 0.5],
    [[0.5, 0.4], "falling", 0.4],
    [[0.9, 0.1, 0.2], "rising", 0.2],
    [[0.9, 0], "falling", 0],
  ] as const)("%j", (course, trend, score) => {
    const row = of(
      "risk",
      course.map((strength, nth): Short => ["risk", `2026-03-${10 + nth}`, strength]),
    );
    expect([row.trend, row.score]).toEqual([trend, score]);
  });

  test("of one day the strongest report counts", () => {
    const row = of("risk", [
      ["risk", "2026-03-10", 0.2],
      ["risk", "2026-03-10", 0.8],
      ["risk", "2026-03-10", 0.1],
    ]);
    expect([row.score, row.trend]).toEqual([0.8, undefined]);
  });

  // down somewhere, and now above that low
  test.each([
    [[0.6], false],
    [[0.1, 0.6], false],
    [[0.1, 0.1, 0.6], false],
    [[0.6, 0.1], false],
    [[0.6, 0.1, 0.1], false],
    [[0.6, 0.1, 0.2], true],
    [[0.6, 0.6, 0.6], false],
    [[0.1, 0.6, 0.1], false],
    [[0.9, 0.5, 0.7, 0.6], true],
    [[0.9, 0.5, 0.7, 0.5], false],
  ] as const)("cost at %j has returned: %s", (course, returned) => {
    const row = of(
      "cost",
      course.map((strength, nth): Short => ["cost", `2026-03-${10 + nth}`, strength]),
    );
    expect([row.returned, row.counts]).toEqual([returned, returned]);
  });

  test("cost that has returned makes the concerns strong, and says so", () => {
    const judged = risk([...all(0, 0, 0, 0.7), ["cost", "2026-03-20", 0.1], ["cost", "2026-03-10", 0.8]]);
    expect([judged.verdict, judged.leading, judged.because[0]]).toEqual([
      "strong",
      ["cost"],
      {
        rule: "concernCostReturned",
        source: "cost",
        score: 0.7,
        strongFrom: 0.5,
        reportedOn: "2026-03-30",
        trend: "rising",
      },
    ]);
  });
});

describe("what helps, and what must not be done", () => {
  const unknown: readonly Short[] = [];
  test.each([
    ["beforeDecision", "unknown", unknown, ["meetMore"]],
    ["beforeDecision", "none", all(0, 0, 0, 0), []],
    ["beforeDecision", "slight", all(0.1, 0, 0, 0), ["meetMore", "showFeeling"]],
    ["beforeDecision", "strong", all(0.8, 0, 0, 0), ["meetMore", "showFeeling", "executiveVisit"]],
    ["afterLosing", "unknown", unknown, ["congratulate", "askImplications"]],
    ["afterLosing", "none", all(0, 0, 0, 0), ["congratulate", "askImplications"]],
    ["afterLosing", "slight", all(0, 0.1, 0, 0), ["congratulate", "askImplications", "hitWeakPoint"]],
    ["afterWinning", "unknown", unknown, ["followUp"]],
    ["afterWinning", "slight", all(0, 0, 0, 0.1), ["followUp"]],
    ["afterWinning", "none", all(0, 0, 0, 0), []],
  ] as const)("%s, %s", (phase, _, rows, means) => {
    expect(risk(rows, { phase }).means).toEqual(means);
  });

  test("outside seniors are no means after losing; minimising, prescribing and pressing never are", () => {
    const avoid = Competition.CONCERN_PHASES.map((phase) => risk([], { phase }).avoid);
    const always = ["minimising", "prescribing", "pressing"];
    expect(avoid).toEqual([always, [...always, "outsideSeniors"], always]);
  });
});

describe("laws", () => {
  const row = fc.tuple(
    fc.constantFrom(...Competition.CONCERN_SOURCES),
    fc.integer({ min: 1, max: 31 }).map((date) => `2026-03-${`${date}`.padStart(2, "0")}`),
    fc.constantFrom(0, 0.1, 0.4, 0.5, 0.9),
  );
  const rows = fc.array(row, { maxLength: 12 });

  test("the order of the reports does not matter", () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(risk([...given].reverse())).toEqual(risk(given));
      }),
    );
  });

  test("a stronger report of today never makes the concerns weaker", () => {
    const order = ["none", "slight", "strong"];
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...Competition.CONCERN_SOURCES),
        fc.constantFrom(0.1, 0.6),
        (given, source, more) => {
          const before = order.indexOf(risk([...given, [source, ASOF, 0.05]]).possible[0] ?? "");
          expect(order.indexOf(risk([...given, [source, ASOF, more]]).possible[0] ?? "")).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
    );
  });
});

test.each([
  [
    [{ source: "costs", reportedOn: ASOF, strength: 1 }],
    {},
    RangeError,
    'reports[0].source must be a source of concerns (did you mean "cost"?), got "costs"',
  ],
  [
    [{ source: "cost", reportedOn: "2026-04-01", strength: 1 }],
    {},
    RangeError,
    'reports[0].reportedOn must not be after asOf 2026-03-31, got "2026-04-01"',
  ],
  [
    [{ source: "cost", reportedOn: "2026-02-30", strength: 1 }],
    {},
    RangeError,
    'reports[0].reportedOn must be a calendar day such as "2026-03-01", got "2026-02-30"',
  ],
  [
    [{ source: "cost", reportedOn: ASOF, strength: 1.1 }],
    {},
    RangeError,
    "reports[0].strength must be a number 0–1, got 1.1",
  ],
  [[], { phase: "now" }, RangeError, 'phase must be one of "beforeDecision", "afterLosing", "afterWinning", got "now"'],
  [[], { freshFor: 0 }, RangeError, "freshFor must be an integer 1–3650, got 0"],
  [[], { strongFrom: -0.1 }, RangeError, "strongFrom must be a number 0–1, got -0.1"],
])("%j with %j is refused", (rows, options, Kind, message) => {
  expect(() => Competition.concernRisk(rows as never, ASOF, { phase: "afterLosing", ...options } as never)).toThrow(
    new Kind(`Competition.concernRisk: ${message}`),
  );
});

test("the document is accepted where the function accepts it", () => {
  const row = fc.record({
    source: fc.constantFrom("cost", "price"),
    reportedOn: fc.constantFrom("2026-03-01", "2026-02-30"),
    strength: fc.constantFrom(0, 1, 1.5, "1"),
  });
  fc.assert(
    fc.property(row, (given) => {
      const call = () => Competition.concernRisk([given as Competition.ConcernReport], ASOF, { phase: "afterLosing" });
      if (schema.concernReports.safeParse([given]).success) expect(call).not.toThrow();
      else expect(call).toThrow(/^Competition\.concernRisk: /);
    }),
  );
});
