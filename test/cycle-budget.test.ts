import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import * as schema from "../src/schema.js";

const YEAR = { planning: "2026-08-01", budgeting: "2026-10-01", execution: "2027-01-01" };
const on = (asOf: string, calendar: Cycle.BudgetCalendar = YEAR) => Cycle.budgetTiming(calendar, asOf);
const told = ({ verdict, stepIn, daysLeft, nextPlanning, daysUntil }: Cycle.BudgetTiming) =>
  [verdict, stepIn, daysLeft, nextPlanning, daysUntil].map((fact) => fact ?? "-").join(" ");
const phases = ({ possible }: Cycle.BudgetTiming) => possible.map((phase) => phase[0]).join("");
const rules = ({ because }: Cycle.BudgetTiming) => because.map(({ rule }) => rule);

describe("a customer's year: planning from August, budgeting from October, execution from January", () => {
  test.each([
    // as of        phase, step in, days left of planning, next planning, days until then
    ["2026-07-31", "before false - 2026-08-01 1"],
    ["2026-08-01", "planning true 61 2027-08-01 365"],
    ["2026-09-30", "planning true 1 2027-08-01 305"],
    ["2026-10-01", "budgeting false - 2027-08-01 304"],
    ["2026-12-31", "budgeting false - 2027-08-01 213"],
    ["2027-01-01", "execution false - 2027-08-01 212"],
    ["2027-07-31", "execution false - 2027-08-01 1"],
    // a year later, if nothing else is known, planning begins again: on that day, and then who knows how long
    ["2027-08-01", "planning true - - -"],
    ["2027-08-02", "undetermined - - - -"],
    ["2099-08-02", "undetermined - - - -"],
  ])("%s: %s", (asOf, expected) => {
    expect(told(on(asOf))).toBe(expected);
  });

  test("the day on which the next planning begins may be given", () => {
    const early = { ...YEAR, nextPlanning: "2027-06-15" };
    expect(told(on("2027-06-14", early))).toBe("execution false - 2027-06-15 1");
    expect(told(on("2027-06-15", early))).toBe("planning true - - -");
    expect(told(on("2027-06-16", early))).toBe("undetermined - - - -");
  });

  test("a year after 29 February is 28 February", () => {
    expect(on("2028-03-01", { planning: "2028-02-29", budgeting: "2028-03-01" }).nextPlanning).toBe("2029-02-28");
  });

  test("after the year 9999 there is no next planning", () => {
    expect(told(on("9999-07-01", { planning: "9999-05-01", budgeting: "9999-06-01", execution: "9999-07-01" }))).toBe(
      "execution false - - -",
    );
  });
});

describe("with days that are not known", () => {
  // b before, p planning, b budgeting, e execution: "bpbe" is all of them
  test.each([
    ["nothing", {}, "2026-09-01", "undetermined", "bpbe", "-"],
    ["planning alone, before it", { planning: "2026-08-01" }, "2026-07-31", "before", "b", false],
    ["planning alone, on its day", { planning: "2026-08-01" }, "2026-08-01", "planning", "p", true],
    ["planning alone, the day after", { planning: "2026-08-01" }, "2026-08-02", "undetermined", "pb", "-"],
    ["planning alone, two days after", { planning: "2026-08-01" }, "2026-08-03", "undetermined", "pbe", "-"],
    ["budgeting alone, before it", { budgeting: "2026-10-01" }, "2026-09-01", "undetermined", "bp", "-"],
    ["budgeting alone, the day before", { budgeting: "2026-10-01" }, "2026-09-30", "planning", "p", true],
    ["budgeting alone, on its day", { budgeting: "2026-10-01" }, "2026-10-01", "budgeting", "b", false],
    ["budgeting alone, the day after", { budgeting: "2026-10-01" }, "2026-10-02", "undetermined", "be", false],
    ["budgeting alone, long after", { budgeting: "2026-10-01" }, "2026-11-01", "undetermined", "be", "-"],
    ["execution alone, before it", { execution: "2027-01-01" }, "2026-09-01", "undetermined", "bpb", "-"],
    ["execution alone, two days before", { execution: "2027-01-01" }, "2026-12-30", "undetermined", "pb", "-"],
    ["execution alone, the day before", { execution: "2027-01-01" }, "2026-12-31", "budgeting", "b", false],
    [
      "no budgeting, between",
      { planning: "2026-08-01", execution: "2027-01-01" },
      "2026-10-01",
      "undetermined",
      "pb",
      "-",
    ],
    ["no execution", { planning: "2026-08-01", budgeting: "2026-10-01" }, "2026-12-01", "undetermined", "be", false],
    ["no planning", { budgeting: "2026-10-01", execution: "2027-01-01" }, "2026-09-01", "undetermined", "bp", "-"],
    [
      "no planning, in execution",
      { budgeting: "2026-10-01", execution: "2027-01-01" },
      "2027-02-01",
      "execution",
      "e",
      "-",
    ],
    ["next planning alone", { nextPlanning: "2027-08-01" }, "2027-01-01", "undetermined", "bpbe", "-"],
    ["next planning alone, the day before", { nextPlanning: "2027-08-01" }, "2027-07-31", "execution", "e", false],
  ] as const)("%s: %s as of %s: %s", (_, calendar, asOf, verdict, possible, stepIn) => {
    const judged = on(asOf, calendar);
    expect([judged.verdict, phases(judged), judged.stepIn ?? "-"]).toEqual([verdict, possible, stepIn]);
  });

  test("unknown is not no: whether to step in is open as long as the planning may be on", () => {
    expect(on("2026-09-01", {}).stepIn).toBeUndefined();
    expect(on("2026-09-01", {}).because[0]).toEqual({
      rule: "budgetPhaseOpen",
      possible: ["before", "planning", "budgeting", "execution"],
      unknown: ["planning", "budgeting", "execution"],
    });
  });

  test("without a day of planning, the next one may have begun unseen", () => {
    const calendar = { execution: "2027-01-01" };
    expect(told(on("2027-01-01", calendar))).toBe("execution false - - -");
    expect(told(on("2027-01-02", calendar))).toBe("execution - - - -");
    expect(rules(on("2027-01-01", calendar))).toEqual(["budgetPhase", "nextPlanningUnknown"]);
    // and a year after the last known day it is the customer's next year for sure
    expect(told(on("2027-12-31", calendar))).toBe("execution - - - -");
    expect([on("2028-01-01", calendar).verdict, phases(on("2028-01-01", calendar))]).toEqual(["undetermined", "pbe"]);
  });

  test("an execution that begins more than a year after its planning leaves the next planning open", () => {
    const slow = { planning: "2026-01-10", budgeting: "2026-06-01", execution: "2027-01-15" };
    expect(told(on("2026-12-01", slow))).toBe("budgeting false - - -");
    expect(told(on("2027-02-01", slow))).toBe("execution - - - -");
  });
});

describe("the reasons", () => {
  test("in planning: the phase, then that now is the time", () => {
    expect(on("2026-08-11").because).toEqual([
      { rule: "budgetPhase", phase: "planning", since: "2026-08-01", until: "2026-10-01" },
      { rule: "stepInNow", daysLeft: 51 },
    ]);
    expect(on("2026-08-01", { planning: "2026-08-01" }).because[1]).toEqual({ rule: "stepInNow", daysLeft: undefined });
  });

  test("before and after it: when the next chance comes", () => {
    expect(on("2026-07-01").because).toEqual([{ rule: "budgetNotBegun", planning: "2026-08-01", days: 31 }]);
    expect(on("2026-12-01").because).toEqual([
      { rule: "budgetPhase", phase: "budgeting", since: "2026-10-01", until: "2027-01-01" },
      { rule: "stepInLater", nextPlanning: "2027-08-01", days: 243, assumed: true },
    ]);
    expect(on("2027-07-01", { ...YEAR, nextPlanning: "2027-07-31" }).because[1]).toEqual({
      rule: "stepInLater",
      nextPlanning: "2027-07-31",
      days: 30,
      assumed: false,
    });
  });

  test("a calendar that has run out", () => {
    expect(on("2027-09-01").because).toEqual([
      { rule: "budgetCalendarEnded", ended: "2027-08-01", assumed: true },
      {
        rule: "budgetPhaseOpen",
        possible: ["planning", "budgeting", "execution"],
        unknown: ["budgeting", "execution"],
      },
    ]);
  });
});

describe("laws", () => {
  const text = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const starts = fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 4, maxLength: 4 }).map((days) => {
    const [planning = 0, budgeting = 0, execution = 0, nextPlanning = 0] = [...days].sort((a, b) => a - b);
    return {
      planning: text(planning),
      budgeting: text(budgeting),
      execution: text(execution),
      nextPlanning: text(nextPlanning),
    };
  });
  const hidden = fc.subarray(["planning", "budgeting", "execution"] as const);

  test("what the whole calendar says is among what is possible by a part of it", () => {
    fc.assert(
      fc.property(starts, hidden, fc.integer({ min: -2, max: 30 }), (whole, names, number) => {
        const part = { ...whole, ...Object.fromEntries(names.map((name) => [name, undefined])) };
        const [all, some] = [on(text(number), whole), on(text(number), part)];
        for (const phase of all.possible) expect(some.possible).toContain(phase);
        if (some.stepIn !== undefined) expect(some.stepIn).toBe(all.stepIn);
      }),
      { numRuns: 1000 },
    );
  });

  test("and everything possible by a part of it is said by some whole calendar", () => {
    // all calendars of eight days, by brute force
    const days = [0, 1, 2, 3, 4, 5, 6, 7];
    const whole = days.flatMap((p) =>
      days.flatMap((b) => days.flatMap((e) => (p < b && b < e ? [{ planning: p, budgeting: b, execution: e }] : []))),
    );
    const said = (calendar: { planning: number; budgeting: number; execution: number }, at: number) =>
      at < calendar.planning
        ? "before"
        : at < calendar.budgeting
          ? "planning"
          : at < calendar.execution
            ? "budgeting"
            : "execution";
    const names = ["planning", "budgeting", "execution"] as const;
    for (const given of [{ planning: 3 }, { budgeting: 3 }, { execution: 4 }, { planning: 2, execution: 5 }]) {
      for (const at of [1, 2, 3, 4, 5]) {
        const fitting = whole.filter((one) =>
          names.every((name) => !(name in given) || one[name] === (given as Partial<typeof one>)[name]),
        );
        const expected = new Set(fitting.map((one) => said(one, at)));
        const calendar = Object.fromEntries(Object.entries(given).map(([name, number]) => [name, text(number)]));
        expect(new Set(on(text(at), calendar).possible)).toEqual(expected);
      }
    }
  });
});

test.each([
  [
    { ...YEAR, budgeting: "2026-08-01" },
    RangeError,
    'calendar.budgeting must be after calendar.planning 2026-08-01, got "2026-08-01"',
  ],
  [
    { planning: "2026-08-01", execution: "2026-07-01" },
    RangeError,
    'calendar.execution must be at least 2 days after calendar.planning 2026-08-01, got "2026-07-01"',
  ],
  [
    { planning: "2026-08-01", execution: "2026-08-02" },
    RangeError,
    'calendar.execution must be at least 2 days after calendar.planning 2026-08-01, got "2026-08-02"',
  ],
  [
    { ...YEAR, nextPlanning: "2027-01-01" },
    RangeError,
    'calendar.nextPlanning must be after calendar.execution 2027-01-01, got "2027-01-01"',
  ],
  [
    { planning: "2026-02-30" },
    RangeError,
    'calendar.planning must be a calendar day such as "2026-03-01", got "2026-02-30"',
  ],
  [{ execution: 2027 }, TypeError, 'calendar.execution must be a calendar day such as "2026-03-01", got 2027'],
  [null, TypeError, "calendar must be an object, got null"],
])("%j is refused", (calendar, Kind, message) => {
  expect(() => on("2026-09-01", calendar as never)).toThrow(new Kind(`Cycle.budgetTiming: ${message}`));
});

test("the document of a budget calendar is accepted where the function accepts it", () => {
  const day = fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03", "2026-04-01", "2026-02-30", undefined, 7);
  const calendar = fc.record({ planning: day, budgeting: day, execution: day, nextPlanning: day });
  fc.assert(
    fc.property(calendar, (given) => {
      const call = () => Cycle.budgetTiming(given as Cycle.BudgetCalendar, "2026-03-01");
      if (schema.budgetCalendar.safeParse(given).success) expect(call).not.toThrow();
      else expect(call).toThrow(/^Cycle\.budgetTiming: /);
    }),
  );
});
