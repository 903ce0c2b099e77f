import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import * as schema from "../src/schema.js";

describe("working time", () => {
  test("the source's day: 615 minutes, and travel 18.9 %, not the 18.8 printed", () => {
    const rows = Object.entries(Funnel.WORKING_TIME).map(([kind, minutes]) => ({ kind, minutes }));
    const { total, rows: shares } = Funnel.workingTime(rows);
    expect(total.toString()).toBe("615");
    expect(shares.map(({ kind, share = 0 }) => `${kind} ${(share * 100).toFixed(1)}`)).toEqual([
      ...["meetingCustomers 18.9", "travel 18.9", "paperwork 29.8", "meetingsAndOther 32.5"],
    ]);
  });

  // of 1000 minutes
  test.each([
    [300, 0.3, "onTarget", 0, "0"],
    [300.1, 0.3, "over", 0.0001 / 1, "0.1"],
    [299.9, 0.3, "under", -0.0001, "-0.1"],
    [300, undefined, "undetermined", undefined, undefined],
  ] as const)("%d of 1000 minutes against %d: %s", (minutes, target, verdict, gap, gapMinutes) => {
    const [row] = Funnel.workingTime([
      { kind: "a", minutes, target },
      { kind: "b", minutes: `${(10000 - minutes * 10) / 10}` },
    ]).rows;
    expect([row?.verdict, row?.gap, row?.gapMinutes?.toString()]).toEqual([verdict, gap, gapMinutes]);
  });

  test("is compared exactly: 0.1 of 0.3 minutes is a third, not one third", () => {
    const thirds = ["0.1", "0.1", "0.1"].map((minutes, row) => ({ kind: `k${row}`, minutes, target: 1 / 3 }));
    expect(Funnel.workingTime(thirds).rows[0]?.verdict).toBe("over"); // a third in binary is a little less
    expect(
      Funnel.workingTime([
        { kind: "a", minutes: 0.1, target: 0.1 },
        { kind: "b", minutes: 0.9 },
      ]).rows[0]?.verdict,
    ).toBe("onTarget");
  });

  test("targets may add up to the whole, exactly", () => {
    const tenths = Array.from({ length: 10 }, (_, row) => ({ kind: `k${row}`, minutes: 1, target: 0.1 }));
    expect(Funnel.workingTime(tenths).rows.map(({ verdict }) => verdict)).toEqual(Array(10).fill("onTarget"));
  });

  test("shares add up to one, and gaps to one less the targets, in any order", () => {
    const row = fc.record({ minutes: fc.integer({ min: 1, max: 600 }), target: fc.constantFrom(0, 0.05, 0.1) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (all) => {
        const rows = all.map((own, nth) => ({ ...own, kind: `k${nth}` }));
        const { rows: judged } = Funnel.workingTime(rows);
        const sum = (values: readonly (number | undefined)[]) =>
          values.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(sum(judged.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(sum(judged.map(({ gap }) => gap))).toBeCloseTo(1 - sum(rows.map(({ target }) => target)), 12);
        expect([...Funnel.workingTime([...rows].reverse()).rows].reverse()).toEqual(judged);
      }),
    );
  });

  test.each([
    [
      [
        { kind: "a", minutes: 1, target: 0.6 },
        { kind: "b", minutes: 1, target: 0.5 },
      ],
      "rows must have targets that add up to at most 1, got 1.1",
    ],
    [[{ kind: "a", minutes: -1 }], 'rows[0].minutes (kind "a") must be an amount of at least 0, got -1'],
    [
      [
        { kind: "a", minutes: 1 },
        { kind: "a", minutes: 1 },
      ],
      'rows[1].kind must be unique, but rows[0] has it too, got "a"',
    ],
  ])("%j is refused", (rows, message) => {
    expect(() => Funnel.workingTime(rows)).toThrow(new RangeError(`Funnel.workingTime: ${message}`));
  });
});

describe("visits", () => {
  const on = (...days: string[]): Funnel.Visit[] => days.map((day) => ({ customer: "c", day }));
  const march = (records: readonly Funnel.Visit[], options: Partial<Funnel.VisitOptions> = {}) =>
    Funnel.visits(records, "2026-03-31", { from: "2026-03-01", ...options });

  // March 2026: 31 days, of which nine are Saturdays and Sundays (the 1st is a Sunday, the 29th, too)
  test("are counted by day, working day, week and month", () => {
    const { days, workingDays, perDay, perWorkingDay, perWeek, perMonth } = march(on("2026-03-01", "2026-03-31"));
    expect([days, workingDays]).toEqual([31, 22]);
    expect([perDay, perWorkingDay, perWeek, perMonth]).toEqual([2 / 31, 2 / 22, 14 / 31, (2 * 30.4375) / 31]);
  });

  test.each([
    ["2026-03-02", "2026-03-08", {}, 7, 5],
    ["2026-03-07", "2026-03-08", {}, 2, 0],
    ["2026-03-06", "2026-03-06", {}, 1, 1],
    ["2026-03-06", "2026-03-16", { holidays: ["2026-03-09", "2026-03-14"] }, 11, 6], // 6, 9–13, 16 less the 9th; the 14th is a Saturday
    ["2026-03-06", "2026-03-16", { workdays: ["2026-03-14", "2026-03-16", "2026-03-21"] }, 11, 8],
    ["2026-03-02", "2026-03-15", { weekend: [] }, 14, 14],
    ["0100-01-01", "9999-12-31", {}, 3615900, 2582786],
  ] as const)("from %s to %s with %j: %i days, %i of them worked", (from, asOf, calendar, days, workingDays) => {
    const period = Funnel.visits([], asOf, { from, ...calendar });
    expect([period.days, period.workingDays]).toEqual([days, workingDays]);
    if (workingDays === 0) expect(period.perWorkingDay).toBeUndefined();
  });

  test("working days are those that a count of each day finds", () => {
    const start = Date.UTC(2026, 0, 1);
    const iso = (nth: number) => new Date(start + nth * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.uniqueArray(fc.nat(90)), fc.boolean(), (first, length, special, off) => {
        const list = special.map(iso);
        const options = off ? { holidays: list } : { workdays: list };
        const { workingDays } = Funnel.visits([], iso(first + length), { from: iso(first), ...options });
        let expected = 0;
        for (let nth = first; nth <= first + length; nth++) {
          const free = [0, 6].includes(new Date(start + nth * 86_400_000).getUTCDay());
          expected += Number(list.includes(iso(nth)) ? !off : !free);
        }
        expect(workingDays).toBe(expected);
      }),
    );
  });

  test("visits before the period are told, and counted nowhere else", () => {
    const { visits, before, because } = march(on("2026-02-28", "2026-03-01"));
    expect([visits, before, because.at(-1)]).toEqual([1, 1, { rule: "visitsBefore", visits: 1, from: "2026-03-01" }]);
  });

  test("unknown is not no", () => {
    const records = [true, false, undefined, undefined].map((effective) => ({
      customer: "c",
      day: "2026-03-02",
      effective,
    }));
    expect(march(records).effective).toEqual({ yes: 1, unknown: 2, low: 0.25, high: 0.75 });
    expect(march([]).effective).toBeUndefined();
  });

  test.each([
    [2, 1, "overVisited", "visitedMore"],
    [1, 1, "onPlan", "visitedAsPlanned"],
    [1, 2, "neglected", "visitedLess"],
    [0, 0, "onPlan", "visitedAsPlanned"],
    [1, 0, "overVisited", "visitedMore"],
    [1, undefined, "unplanned", "visitsNotPlanned"],
  ] as const)("%i visits where %s were planned: %s", (made, planned, verdict, rule) => {
    const plan = planned === undefined ? [] : [{ customer: "c", visits: planned }];
    const [row] = march(on(...Array<string>(made).fill("2026-03-02")), { plan }).customers;
    expect([row?.verdict, row?.because[0]?.rule]).toEqual([verdict, rule]);
  });

  const told = (easyA: boolean | undefined, easyB: boolean | undefined) =>
    march(on("2026-03-02", "2026-03-03"), {
      plan: [
        { customer: "c", visits: 1, easy: easyA },
        { customer: "d", visits: 1, easy: easyB },
      ],
    }).because.find(({ rule }) => rule === "easyOnes");

  test("easy customers over plan are named only beside others who are neglected", () => {
    expect(told(true, false)).toEqual({ rule: "easyOnes", overVisited: ["c"], neglected: ["d"] });
    expect(told(true, undefined)).toBeDefined(); // one of the others
    expect([told(false, false), told(undefined, false), told(true, true)]).toEqual([undefined, undefined, undefined]);
  });

  test("the plan is kept by visits to those it names, and not by more of them", () => {
    const plan = [
      { customer: "c", visits: 2 },
      { customer: "d", visits: 2 },
    ];
    expect(march(on("2026-03-02", "2026-03-03", "2026-03-04"), { plan }).planKept).toBe(0.5);
    expect(march(on("2026-03-02")).planKept).toBeUndefined();
  });

  test("the order of the visits does not matter to any figure", () => {
    const visit = fc.record({
      customer: fc.constantFrom("a", "b", "c"),
      day: fc.constantFrom("2026-02-27", "2026-03-01", "2026-03-30"),
      effective: fc.constantFrom(true, false, undefined),
    });
    const plan = ["a", "b", "c"].map((customer, visits) => ({ customer, visits, easy: visits === 0 }));
    fc.assert(
      fc.property(fc.array(visit), (all) => {
        expect(march([...all].reverse(), { plan })).toEqual(march(all, { plan }));
      }),
    );
  });

  test.each([
    [on("2026-04-01"), {}, 'records[0].day must not be after asOf 2026-03-31, got "2026-04-01"'],
    [[], { from: "2026-04-01" }, 'from must not be after asOf 2026-03-31, got "2026-04-01"'],
    [
      [],
      { plan: [{ customer: "a", visits: 1.5 }] },
      'plan[0].visits (customer "a") must be a whole number of at least 0, got 1.5',
    ],
    [
      [],
      {
        plan: [
          { customer: "a", visits: 1 },
          { customer: "a", visits: 1 },
        ],
      },
      'plan[1].customer must be unique, but plan[0] has it too, got "a"',
    ],
  ])("%j with %j is refused", (records, options, message) => {
    expect(() => march(records, options)).toThrow(new RangeError(`Funnel.visits: ${message}`));
  });
});

describe("PDCA", () => {
  const [y, n, u] = [true, false, undefined];
  const one = (planned?: boolean, carriedOut?: boolean, checked?: boolean, mistakes?: string[]) =>
    Funnel.pdca(
      [
        { id: "before", day: "2026-03-01", planned: true, carriedOut: true, checked: true, mistakes: ["late"] },
        { id: "it", day: "2026-03-02", planned, carriedOut, checked, mistakes },
      ],
      "2026-03-31",
    ).rows[1];

  //  plan out checked mistakes  missing unknown
  test.each([
    [y, y, y, [], "", "", "complete"],
    [n, y, y, [], "P", "", "P"],
    [y, n, u, u, "D", "", "D"], // nothing to check, nothing to learn
    [y, y, n, [], "C", "", "C"],
    [y, y, y, ["late"], "A", "", "A"],
    [y, y, y, ["rude"], "", "", "complete"], // a mistake, but a new one
    [n, n, n, [], "P", "", "P"], // what nobody planned was not left undone
    [n, y, n, ["late"], "PCA", "", "P"],
    [u, y, y, [], "", "P", "undetermined"],
    [u, n, u, u, "", "PD", "undetermined"], // no plan, or one that was not carried out
    [y, u, u, [], "", "DC", "undetermined"],
    [y, u, n, [], "", "DC", "undetermined"], // it may not have been carried out
    [y, u, y, [], "", "D", "undetermined"],
    [y, y, u, [], "", "C", "undetermined"],
    [y, y, y, u, "", "A", "undetermined"],
    [n, y, u, u, "P", "CA", "P"],
  ] as const)(
    "planned %s, carried out %s, checked %s, mistakes %j: no %s, unknown %s",
    (p, d, c, mistakes, missing, unknown, verdict) => {
      const row = one(p, d, c, mistakes && [...mistakes]);
      expect([row?.missing.join(""), row?.unknown.join(""), row?.verdict]).toEqual([missing, unknown, verdict]);
    },
  );

  test("a mistake is repeated from the day after it was found, whatever the order of the records", () => {
    const records = ["2026-03-05", "2026-03-04", "2026-03-04"].map((day, row) => ({
      id: `${row}`,
      day,
      mistakes: ["late"],
    }));
    const missing = Funnel.pdca(records, "2026-03-31").rows.map((row) => row.missing.join(""));
    expect(missing).toEqual(["A", "", ""]);
    expect(Funnel.pdca(records, "2026-03-31").rows[0]?.because[0]).toEqual({
      ...{ rule: "sameMistakeAgain", record: "0", mistake: "late", found: "2026-03-04" },
    });
  });

  test("before the first mistake was found, none can have been repeated", () => {
    const [first] = Funnel.pdca(
      [{ id: "a", day: "2026-03-01", planned: y, carriedOut: y, checked: y }],
      "2026-03-31",
    ).rows;
    expect(first?.verdict).toBe("complete");
  });

  test("nor on the day on which it was found", () => {
    const all = { day: "2026-03-01", planned: y, carriedOut: y, checked: y };
    const rows = [
      { ...all, id: "a", mistakes: ["late"] },
      { ...all, id: "b" },
    ];
    expect(Funnel.pdca(rows, "2026-03-31").rows.map(({ verdict }) => verdict)).toEqual(["complete", "complete"]);
  });

  test("overall, the step that is missing most often, the earlier of equals", () => {
    const rows = [
      { planned: n, carriedOut: y, checked: n },
      { planned: y, carriedOut: y, checked: n },
      { planned: y, carriedOut: n },
    ].map((own, row) => ({ ...own, id: `${row}`, day: "2026-03-01" }));
    const all = Funnel.pdca(rows, "2026-03-31");
    expect([all.verdict, all.because[0]]).toEqual([
      "C",
      { rule: "mostOftenMissing", step: "C", missing: 2, records: 3 },
    ]);
    expect(all.steps.map(({ missing }) => missing)).toEqual([1, 1, 2, 0]);
    expect(Funnel.pdca(rows.slice(0, 1), "2026-03-31").verdict).toBe("P");
    expect(Funnel.pdca([], "2026-03-31").because).toEqual([{ rule: "nothingProven", records: 0, unknown: 0 }]);
  });

  test.each([
    [{ day: "2026-04-01" }, RangeError, 'records[0].day must not be after asOf 2026-03-31, got "2026-04-01"'],
    [{ day: "2026-03-01", mistakes: [""] }, RangeError, 'records[0].mistakes[0] must be a non-empty text, got ""'],
    [{ day: "2026-03-01", planned: "yes" }, TypeError, 'records[0].planned must be true or false, got "yes"'],
  ])("%j is refused", (row, Kind, message) => {
    const call = () => Funnel.pdca([{ id: "a", ...row } as Funnel.PlanRecord], "2026-03-31");
    expect(call).toThrow(new Kind(`Funnel.pdca: ${message}`));
  });
});

describe("documents are accepted where the function accepts them", () => {
  const name = fc.constantFrom("a", "b", "", 1);
  const yes = fc.constantFrom(true, undefined, "yes");
  const day = fc.constantFrom("2026-03-01", "2026-03-02", "2026-02-30");
  const cases = [
    [
      "cohortRecords",
      schema.cohortRecords,
      fc.record({ id: name, reached: fc.record({ x: day }) }),
      (rows: never) => Funnel.cohorts(rows, "2026-12-31", { stages: ["x", "y"], maturity: 0 }),
    ],
    [
      "stagedDeals",
      schema.stagedDeals,
      fc.record({
        stage: fc.constantFrom("won", "lost", ""),
        amount: fc.constantFrom(1, "2.5", -1),
        currency: fc.constantFrom("CNY", undefined, "yuan"),
      }),
      (rows: never) => Funnel.atStage(rows, "fiveSteps"),
    ],
    [
      "workedTimes",
      schema.workedTimes,
      fc.record({ kind: name, minutes: fc.constantFrom(0, 5, "x"), target: fc.constantFrom(0.1, undefined, 2) }),
      (rows: never) => Funnel.workingTime(rows),
    ],
    [
      "visitRecords",
      schema.visitRecords,
      fc.record({ customer: name, day, effective: yes, byAppointment: yes, withPurpose: yes }),
      (rows: never) => Funnel.visits(rows, "2026-12-31", { from: "2026-03-02" }),
    ],
    [
      "plannedVisits",
      schema.plannedVisits,
      fc.record({ customer: name, visits: fc.constantFrom(0, 2, 1.5), easy: yes }),
      (plan: never) => Funnel.visits([], "2026-12-31", { from: "2026-03-02", plan }),
    ],
    [
      "planRecords",
      schema.planRecords,
      fc.record({ id: name, day, planned: yes, checked: yes, mistakes: fc.constantFrom(undefined, ["m"], [""]) }),
      (rows: never) => Funnel.pdca(rows, "2026-12-31"),
    ],
  ] as const;

  test.each(cases)("%s", (_, document, row, call) => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(row as fc.Arbitrary<unknown>, { maxLength: 2 }), (rows) => {
        const { success } = document.safeParse(rows);
        seen[success ? "accepted" : "refused"] += 1;
        if (success) expect(() => call(rows as never)).not.toThrow();
        else expect(() => call(rows as never)).toThrow(/^Funnel\.\w+: /);
      }),
      { numRuns: 500, seed: 4 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
  });
});
