import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as schema from "../src/schema.js";
import * as Territory from "../src/territory/index.js";

describe("an untouched loss", () => {
  const [yes, no, open] = [true, false, undefined];
  // studied, visited, planned, noticed → kind, or all it could be
  test.each([
    [no, no, no, open, ["noPlan"]],
    [no, no, yes, open, ["plannedNotDone"]],
    [no, yes, open, no, ["notNoticed"]],
    [no, yes, open, yes, ["noticedTooLate"]],
    [yes, open, open, open, ["touched"]],
    [yes, yes, open, yes, ["touched"]],
    [open, no, no, open, ["noPlan"]], // without a visit there was no study
    [open, no, open, open, ["noPlan", "plannedNotDone"]],
    [open, yes, open, no, ["notNoticed", "touched"]],
    [no, yes, open, open, ["notNoticed", "noticedTooLate"]],
    [no, open, no, no, ["noPlan", "notNoticed"]],
    [open, open, open, open, ["noPlan", "plannedNotDone", "notNoticed", "noticedTooLate", "touched"]],
  ])("studied %s, visited %s, planned %s, noticed %s: %j", (studied, visited, planned, noticed, couldBe) => {
    const loss = Territory.untouchedLoss({ studied, visited, planned, noticed });
    expect(loss.couldBe).toEqual(couldBe);
    expect(loss.verdict).toBe(couldBe.length === 1 ? couldBe[0] : "undetermined");
  });

  // the tree of the source: each cause belongs to one kind, each has a remedy of its own
  test.each([
    ["thoughtUnnecessary", "noPlan", "planEveryMachine"],
    ["visitedBefore", "noPlan", "visitInRhythm"],
    ["noMood", "noPlan", "goTogether"],
    ["competitorTooClose", "noPlan", "findTheDissatisfied"],
    ["refusedOnce", "notNoticed", "tryAnotherContact"],
    ["wrongDepartment", "notNoticed", "mapDepartments"],
    ["noChanceSeen", "notNoticed", "askAgeAndVolume"],
  ] as const)("because of %s is of the kind %s: %s", (cause, kind, remedy) => {
    const loss = Territory.untouchedLoss({ cause });
    expect([loss.verdict, loss.cause, loss.remedy]).toEqual([kind, cause, remedy]);
    expect(loss.because).toEqual([
      { rule: "lossUntouched", kind, cause },
      { rule: "lossRemedy", remedy },
    ]);
  });

  test.each([
    [{ visited: false, planned: false }, "planByList"],
    [{ visited: false, planned: true }, "reviewPlanWeekly"],
    [{ studied: false, visited: true, noticed: false }, "askFixedQuestions"],
    [{ studied: false, visited: true, noticed: true }, "keepReplacementDates"],
    [{ studied: true }, undefined],
    [{}, undefined],
  ])("%j without a cause: %s", (facts, remedy) => {
    expect(Territory.untouchedLoss(facts).remedy).toBe(remedy);
  });

  test.each([
    [{}, "studied"],
    [{ studied: false }, "visited"],
    [{ visited: false }, "planned"],
    [{ studied: false, visited: true }, "noticed"],
    [{ studied: false, noticed: false }, "visited"],
  ])("%j: find out first %s", (facts, ask) => {
    expect(Territory.untouchedLoss(facts).because[0]).toMatchObject({ rule: "lossOpen", ask });
  });

  test.each([
    [{ studied: true, visited: false }, "facts.studied must not be true without a visit, got true"],
    [{ visited: true, cause: "noMood" }, 'facts.cause must go with the other facts, got "noMood"'],
    [{ planned: true, cause: "noMood" }, 'facts.cause must go with the other facts, got "noMood"'],
    [{ noticed: true, cause: "refusedOnce" }, 'facts.cause must go with the other facts, got "refusedOnce"'],
    [{ studied: true, cause: "refusedOnce" }, 'facts.cause must go with the other facts, got "refusedOnce"'],
  ])("%j is refused", (facts, message) => {
    expect(() => Territory.untouchedLoss(facts as Territory.LossFacts)).toThrow(
      new RangeError(`Territory.untouchedLoss: ${message}`),
    );
  });

  test("is accepted by its schema where the function accepts it", () => {
    const answer = fc.constantFrom(true, false, undefined, "yes");
    const cause = fc.constantFrom(undefined, "noMood", "refusedOnce", "rain");
    fc.assert(
      fc.property(fc.record({ studied: answer, visited: answer, planned: answer, noticed: answer, cause }), (facts) => {
        const call = () => Territory.untouchedLoss(facts as Territory.LossFacts);
        if (schema.lossFacts.safeParse(facts).success) expect(call).not.toThrow();
        else expect(call).toThrow(/^Territory\.untouchedLoss: /);
      }),
      { numRuns: 600 },
    );
  });
});

describe("untouched losses", () => {
  const LOSSES: readonly Territory.LossRow[] = [
    { id: "1", cause: "visitedBefore" },
    { id: "2", cause: "visitedBefore" },
    { id: "3", cause: "noMood" },
    { id: "4", visited: false, planned: true },
    { id: "5", studied: true },
    { id: "6", visited: false },
  ];

  test("are counted by kind, the touched and the open ones apart", () => {
    const { verdict, kinds, touched, undetermined } = Territory.untouchedLosses(LOSSES);
    expect([verdict, touched, undetermined]).toEqual(["noPlan", 1, 1]);
    expect(kinds.map((own) => [own.kind, own.losses, own.couldBe, own.share])).toEqual([
      ["noPlan", 3, 1, 0.75],
      ["plannedNotDone", 1, 1, 0.25],
      ["notNoticed", 0, 0, 0],
      ["noticedTooLate", 0, 0, 0],
    ]);
    expect(kinds[0]?.causes).toEqual([
      { cause: "visitedBefore", losses: 2 },
      { cause: "noMood", losses: 1 },
    ]);
  });

  test("have Wilson's interval: 3 of 4 lies between 30.1 and 95.4 %", () => {
    const [first] = Territory.untouchedLosses(LOSSES).kinds;
    expect([first?.interval?.low.toFixed(3), first?.interval?.high.toFixed(3)]).toEqual(["0.301", "0.954"]);
  });

  test("are met by the remedy of the leading cause, by that of the kind if two lead, by none without a loss", () => {
    const remedy = (rows: readonly Territory.LossRow[]) => Territory.untouchedLosses(rows).kinds[0]?.remedy;
    expect(remedy(LOSSES)).toBe("visitInRhythm");
    expect(remedy(LOSSES.slice(1))).toBe("planByList");
    expect(remedy([])).toBeUndefined();
  });

  test("where two kinds lead there is no verdict", () => {
    expect(Territory.untouchedLosses(LOSSES.slice(2, 4)).because[0]).toEqual({
      ...{ rule: "lossesTied", kinds: ["noPlan", "plannedNotDone"], losses: 1 },
    });
  });
});

describe("the order of visits", () => {
  test("own users first, then competitors' users, then other key customers, each by area and size", () => {
    const rows: readonly Territory.VisitCustomer[] = [
      { id: "k", group: "otherKeyCustomer", area: "a", size: 100 },
      { id: "c2", group: "competitorsUser", area: "b", size: 100 },
      { id: "c1", group: "competitorsUser", area: "a", size: 1 },
      { id: "o4", group: "ownUser", size: 100 },
      { id: "o3", group: "ownUser", area: "b" },
      { id: "o2", group: "ownUser", area: "b", size: "0.10" },
      { id: "o0", group: "ownUser", area: "b", size: 0.09 },
      { id: "o1", group: "ownUser", area: "b", size: 0.1 },
      { id: "u", area: "a", size: 100 },
    ];
    const order = (of: readonly Territory.VisitCustomer[], options = {}) =>
      Territory.visitOrder(of, options).turns.map(({ id }) => id);
    expect(order(rows)).toEqual(["o1", "o2", "o0", "o3", "o4", "c1", "c2", "k", "u"]);
    expect(order(rows, { areas: ["b"] })).toEqual(["o1", "o2", "o0", "o3", "o4", "c2", "c1", "k", "u"]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(rows));
      }),
    );
  });

  test("what is not known is named", () => {
    const { because } = Territory.visitOrder([
      { id: "a", group: "ownUser" },
      { id: "b", area: "x" },
    ]);
    expect(because).toEqual([
      { rule: "visitGroup", group: "ownUser", customers: 1, areas: 0 },
      { rule: "visitGroupUnknown", customers: ["b"] },
      { rule: "visitAreaUnknown", customers: ["a"] },
    ]);
  });

  test.each([
    [[{ id: "a", size: -1 }], {}, "customers[0].size must be an amount of at least 0, got -1"],
    [[{ id: "a" }, { id: "a" }], {}, 'customers[1].id must be unique, but customers[0] has it too, got "a"'],
    [[], { areas: ["x", "y", "x"] }, 'areas[2] must be unique, but areas[0] is it too, got "x"'],
  ])("%j with %j is refused", (customers, options, message) => {
    expect(() => Territory.visitOrder(customers, options)).toThrow(new RangeError(`Territory.visitOrder: ${message}`));
  });
});

describe("the plan of visits", () => {
  const FROM = "2026-01-01"; // quarters of 90, 91, 92 and 92 days
  const PLAN = Array.from({ length: 180 }, (_, nth) => ({ customer: `c${nth}` }));
  const made = (count: number, on = "2026-01-02") =>
    PLAN.slice(0, count).map(({ customer }) => ({ customer, day: on }));
  const of = (visits: number, asOf: string) => Territory.coveragePlan(PLAN, made(visits), asOf, { from: FROM });

  // 180 customers in 90 days: 2 a day, so 20 by the end of 10 January
  test.each([
    ["2026-01-10", 18, "behind"],
    ["2026-01-10", 19, "behind"],
    ["2026-01-10", 20, "onPlan"],
    ["2026-01-10", 21, "ahead"],
    ["2026-03-31", 179, "behind"],
    ["2026-03-31", 180, "onPlan"],
    ["2026-04-01", 180, "onPlan"],
  ])("on %s with %d visited: %s", (asOf, visits, verdict) => {
    expect(of(visits, asOf).verdict).toBe(verdict);
  });

  test("less than a whole customer is no difference", () => {
    const plan = PLAN.slice(0, 1); // one customer, 1/90 a day
    const verdict = (asOf: string, visits: Territory.CoverageVisit[]) =>
      Territory.coveragePlan(plan, visits, asOf, { from: FROM }).verdict;
    expect(verdict("2026-03-30", [])).toBe("onPlan");
    expect(verdict("2026-03-31", [])).toBe("behind");
    expect(verdict("2026-01-02", made(1))).toBe("onPlan");
  });

  test("is overdue from the day after its quarter", () => {
    const late = (asOf: string) => Territory.coveragePlan(PLAN.slice(0, 1), [], asOf, { from: FROM }).left[0]?.overdue;
    expect([late("2026-03-31"), late("2026-04-01")]).toEqual([false, true]);
  });

  test("before its start has not begun", () => {
    expect(Territory.coveragePlan(PLAN, [], "2025-12-31", { from: FROM }).verdict).toBe("notBegun");
  });

  test("is followed quarter by quarter, first visits alone", () => {
    const plan = [{ customer: "a" }, { customer: "b", quarter: 2 }, { customer: "c", quarter: 2 }];
    const visits = [
      { customer: "a", day: "2026-03-30" },
      { customer: "a", day: "2026-05-02" },
      { customer: "b", day: "2026-03-31" },
      { customer: "x", day: "2026-03-31" },
      { customer: "c", day: "2025-12-31" },
    ];
    const { quarters, left, coverage, unplanned, because } = Territory.coveragePlan(plan, visits, "2026-06-30", {
      from: FROM,
    });
    expect(quarters).toEqual([
      {
        ...{ quarter: 1, from: "2026-01-01", until: "2026-03-31", planned: 1, plannedSoFar: 1 },
        ...{ visited: 2, visitedSoFar: 2 },
      },
      {
        ...{ quarter: 2, from: "2026-04-01", until: "2026-06-30", planned: 2, plannedSoFar: 3 },
        ...{ visited: 0, visitedSoFar: 2 },
      },
    ]);
    expect(left).toEqual([{ customer: "c", quarter: 2, overdue: false }]);
    expect([coverage, unplanned]).toEqual([2 / 3, 1]);
    expect(because.map(({ rule }) => rule)).toEqual(["coverageBehind", "coverageUnplanned", "coverageEarly"]);
  });

  test.each([
    [[{ customer: "a", quarter: 41 }], [], FROM, "plan[0].quarter must be an integer 1–40, got 41"],
    [
      [{ customer: "a" }, { customer: "a" }],
      [],
      FROM,
      'plan[1].customer must be unique, but plan[0] has it too, got "a"',
    ],
    [
      [],
      [{ customer: "a", day: "2026-03-02" }],
      FROM,
      'visits[0].day must not be after asOf 2026-03-01, got "2026-03-02"',
    ],
    [[{ customer: "a" }], [], "9999-10-02", 'from must let the plan end before the year 10000, got "9999-10-02"'],
  ])("%j, %j from %s is refused", (plan, visits, from, message) => {
    expect(() => Territory.coveragePlan(plan, visits, "2026-03-01", { from })).toThrow(
      new RangeError(`Territory.coveragePlan: ${message}`),
    );
  });
});

describe("the survey on the site", () => {
  test("has nine parts, and is judged by what is missing before what is unknown", () => {
    const all = Object.fromEntries(Territory.SURVEY_PARTS.map((part) => [part, true]));
    expect(Territory.siteSurvey(all).because).toEqual([{ rule: "checklistMet", list: "siteSurvey", of: 9 }]);
    const most = Territory.siteSurvey({ ...all, resolve: undefined, competitors: false });
    expect([most.verdict, most.missing, most.unknown]).toEqual(["incomplete", ["competitors"], ["resolve"]]);
    expect(most.coverage).toEqual([7 / 9, 8 / 9]);
    expect(Territory.siteSurvey({ ...all, resolve: undefined }).verdict).toBe("undetermined");
  });
});
