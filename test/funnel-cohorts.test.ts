import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

const STAGES = ["visit", "offer", "order"];
const of = (
  reached: readonly Funnel.CohortRecord["reached"][],
  asOf = "2026-12-31",
  options: Partial<Funnel.CohortOptions> = {},
) =>
  Funnel.cohorts(
    reached.map((own, row) => ({ id: `c${row}`, reached: own })),
    asOf,
    { stages: STAGES, maturity: 0, ...options },
  );
const table = ({ cohorts }: Funnel.Cohorts) =>
  cohorts.map(({ period, from, to, conversions }) => `${period} ${from} ${to} ${conversions.counts}`);

describe("who entered when", () => {
  const entries = ["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2028-02-29"].map((visit) => ({ visit }));

  test.each([
    [
      "month",
      [
        "2025-12 2025-12-01 2025-12-31 1,0,0",
        "2026-01 2026-01-01 2026-01-31 1,0,0",
        "2026-03 2026-03-01 2026-03-31 1,0,0",
        "2026-04 2026-04-01 2026-04-30 1,0,0",
        "2028-02 2028-02-01 2028-02-29 1,0,0",
      ],
    ],
    [
      "quarter",
      [
        "2025-Q4 2025-10-01 2025-12-31 1,0,0",
        "2026-Q1 2026-01-01 2026-03-31 2,0,0",
        "2026-Q2 2026-04-01 2026-06-30 1,0,0",
        "2028-Q1 2028-01-01 2028-03-31 1,0,0",
      ],
    ],
    [
      "year",
      ["2025 2025-01-01 2025-12-31 1,0,0", "2026 2026-01-01 2026-12-31 3,0,0", "2028 2028-01-01 2028-12-31 1,0,0"],
    ],
  ] as const)("by %s", (by, expected) => {
    expect(table(of(entries, "2029-01-01", { by }))).toEqual(expected);
  });

  test("the last periods there are end with the year 9999", () => {
    expect(table(of([{ visit: "9999-12-01" }], "9999-12-31"))).toEqual(["9999-12 9999-12-01 9999-12-31 1,0,0"]);
  });
});

describe("what became of them", () => {
  test("a stage that was skipped counts as passed, and a cohort never grows", () => {
    const { cohorts } = of([
      { visit: "2026-01-05", order: "2026-02-01" },
      { visit: "2026-01-06", offer: "2026-01-06" },
      { visit: "2026-01-07" },
    ]);
    expect(cohorts[0]?.conversions.counts).toEqual([3, 2, 1]);
  });

  test("customers of whom nobody knows when they entered are listed, and in no rate", () => {
    const { undated, all, because } = of([{ order: "2026-02-01" }, { visit: "2026-01-07" }, {}]);
    expect(undated).toEqual(["c0", "c2"]);
    expect(all.counts).toEqual([1, 0, 0]);
    expect(because).toEqual([{ rule: "entryUnknown", customers: ["c0", "c2"] }]);
  });

  // January's last day is 2026-01-31: after 30 days it is 2026-03-02
  test.each([
    ["2026-03-01", "young", 29],
    ["2026-03-02", "mature", 30],
    ["2026-01-20", "young", -11],
  ] as const)("with 30 days to mature, January as of %s is %s", (asOf, verdict, days) => {
    const [january] = of([{ visit: "2026-01-10" }], asOf, { maturity: 30 }).cohorts;
    const rule = verdict === "young" ? "cohortYoung" : "cohortMature";
    expect(january?.verdict).toBe(verdict);
    expect(january?.because).toEqual([{ rule, period: "2026-01", days, maturity: 30 }]);
  });

  test("the mature rates leave the young out, and without any there are none", () => {
    const reached = [{ visit: "2026-01-10", offer: "2026-01-11" }, { visit: "2026-02-10" }];
    const { mature, all } = of(reached, "2026-03-02", { maturity: 30 });
    expect([mature?.counts, all.counts]).toEqual([
      [1, 1, 0],
      [2, 1, 0],
    ]);
    const young = of(reached, "2026-03-02", { maturity: 31 });
    expect([young.mature, young.because]).toEqual([undefined, [{ rule: "noMatureCohort", cohorts: 2 }]]);
  });

  test("what was reached on the day of judgement counts", () => {
    expect(of([{ visit: "2026-12-31", offer: "2026-12-31" }]).all.counts).toEqual([1, 1, 0]);
  });

  test("the cohorts add up to all, in any order of the records", () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const record = fc.tuple(fc.nat(3), fc.tuple(day, day, day)).map(([many, days]) =>
      Object.fromEntries(
        [...days]
          .sort()
          .slice(0, many)
          .map((on, nth) => [STAGES[nth] ?? "", on]),
      ),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), fc.constantFrom("month", "quarter", "year"), (reached, by) => {
        const records = reached.map((own, row) => ({ id: `c${row}`, reached: own }));
        const options = { stages: STAGES, maturity: 90, by } as const;
        const given = Funnel.cohorts(records, "2027-12-31", options);
        const sums = STAGES.map((_, stage) =>
          given.cohorts.reduce((sum, { conversions }) => sum + (conversions.counts[stage] ?? 0), 0),
        );
        expect(given.all.counts).toEqual(sums);
        expect(sums[0]).toBe(records.length - given.undated.length);
        const mirrored = Funnel.cohorts([...records].reverse(), "2027-12-31", options);
        expect([mirrored.cohorts, mirrored.mature, mirrored.all]).toEqual([given.cohorts, given.mature, given.all]);
      }),
    );
  });
});

test.each([
  [
    { visit: "2026-02-02", offer: "2026-02-01" },
    {},
    RangeError,
    'records[0].reached["offer"] must not be before an earlier stage, 2026-02-02, got "2026-02-01"',
  ],
  [
    { visit: "2027-01-01" },
    {},
    RangeError,
    'records[0].reached["visit"] must not be after asOf 2026-12-31, got "2027-01-01"',
  ],
  [
    { visit: "2026-02-30" },
    {},
    RangeError,
    'records[0].reached["visit"] must be a calendar day such as "2026-03-01", got "2026-02-30"',
  ],
  [
    { toString: "2026-02-01" },
    {},
    RangeError,
    'records[0].reached (id "c0") must have no stage beyond those of the funnel, got "toString"',
  ],
  [{}, { stages: ["visit"] }, RangeError, "stages.length must be at least 2, got 1"],
  [{}, { by: "week" }, RangeError, 'by must be one of "month", "quarter", "year", got "week"'],
  [{}, { maturity: -1 }, RangeError, "maturity must be a whole number of at least 0, got -1"],
  [{}, { maturity: undefined }, TypeError, "maturity must be a whole number of at least 0, got undefined"],
  [{}, { confidence: 95 }, RangeError, "confidence must be a number between 0 and 1, got 95"],
])("%j with %j is refused", (reached, options, Kind, message) => {
  const call = () =>
    of([reached as Funnel.CohortRecord["reached"]], undefined, options as Partial<Funnel.CohortOptions>);
  expect(call).toThrow(new Kind(`Funnel.cohorts: ${message}`));
});
