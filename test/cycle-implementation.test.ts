import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import * as schema from "../src/schema.js";

const LIVE = "2026-01-01";

/** The day so many days after go-live; negative before it. */
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const seen = (
  signal: Cycle.Observation["signal"],
  on: number,
  by: Cycle.Witness = "customer",
  weight?: number,
): Cycle.Observation => ({ signal, observedAt: day(on), by, weight });
const at = (
  asOf: number,
  observations: readonly Cycle.Observation[] = [],
  facts: Cycle.ImplementationFacts = {},
  options?: Cycle.ImplementationOptions,
) => Cycle.implementationPhase({ goLive: LIVE, observations, ...facts }, day(asOf), options);
const told = ({ verdict, dip, since }: Cycle.Implementation) => [verdict, dip, since].join(" ");
const rules = ({ because }: Cycle.Implementation) => because.map(({ rule }) => rule);

describe("by the calendar: a new toy for 30 days, then learning, prolonged after 120 days of it", () => {
  test.each([
    [-1, "notStarted ahead "],
    [0, "newToy ahead 2026-01-01"],
    [29, "newToy ahead 2026-01-01"],
    [30, "learning now 2026-01-31"],
    [150, "learning now 2026-01-31"],
    [151, "learning prolonged 2026-01-31"],
    [2000, "learning prolonged 2026-01-31"],
  ])("day %i: %s", (asOf, expected) => {
    expect(told(at(asOf))).toBe(expected);
  });

  test("the days can be set", () => {
    const short = { newToyDays: 10, prolongedAfter: 20 };
    expect([9, 10, 30, 31].map((asOf) => told(at(asOf, [], {}, short)))).toEqual([
      "newToy ahead 2026-01-01",
      "learning now 2026-01-11",
      "learning now 2026-01-11",
      "learning prolonged 2026-01-11",
    ]);
  });
});

describe("by what is seen: evidence beats the calendar", () => {
  test.each([
    // trouble brings learning forward
    ["users lose heart", 20, [seen("usersLoseHeart", 12)], "learning now 2026-01-13"],
    ["teething trouble", 20, [seen("reportsTeethingTrouble", 0)], "learning now 2026-01-01"],
    ["help asked for, as the seller tells", 20, [seen("asksForHelpInUse", 20, "seller")], "learning now 2026-01-21"],
    [
      "the first trouble counts",
      20,
      [seen("asksForHelpInUse", 9), seen("usersLoseHeart", 5)],
      "learning now 2026-01-06",
    ],
    ["trouble after the new toy moves nothing", 60, [seen("usersLoseHeart", 50)], "learning now 2026-01-31"],
    ["learning is counted from the trouble", 126, [seen("usersLoseHeart", 5)], "learning prolonged 2026-01-06"],
    ["training is no trouble", 20, [seen("trainsUsers", 5)], "newToy ahead 2026-01-01"],
    // results end it
    ["a first result", 20, [seen("reportsFirstResult", 12)], "effectiveness passed 2026-01-13"],
    ["benefits reviewed", 20, [seen("reviewsBenefits", 0)], "effectiveness passed 2026-01-01"],
    [
      "routine use, as a coach tells",
      200,
      [seen("reportsRoutineUse", 100, "coach")],
      "effectiveness passed 2026-04-11",
    ],
    [
      "the first of them",
      60,
      [seen("reviewsBenefits", 50), seen("reportsFirstResult", 40)],
      "effectiveness passed 2026-02-10",
    ],
    [
      "trouble before the result is over",
      60,
      [seen("usersLoseHeart", 20), seen("reportsFirstResult", 40)],
      "effectiveness passed 2026-02-10",
    ],
    [
      "and on the same day too",
      60,
      [seen("usersLoseHeart", 40), seen("reportsFirstResult", 40)],
      "effectiveness passed 2026-02-10",
    ],
    [
      "help may still be asked for",
      60,
      [seen("reportsFirstResult", 40), seen("asksForHelpInUse", 41)],
      "effectiveness passed 2026-02-10",
    ],
    // the seller is no judge of it
    ["a result, as the seller believes", 20, [seen("reportsFirstResult", 12, "seller")], "newToy ahead 2026-01-01"],
    [
      "a result, as the seller believes, in learning",
      60,
      [seen("reportsFirstResult", 12, "seller")],
      "learning now 2026-01-31",
    ],
    ["a result of weight 0", 60, [seen("reportsFirstResult", 12, "customer", 0)], "learning now 2026-01-31"],
    // hearts lost after a result
    [
      "hearts lost after it",
      60,
      [seen("reportsFirstResult", 40), seen("usersLoseHeart", 41)],
      "learning now 2026-02-11",
    ],
    [
      "for too long",
      162,
      [seen("reportsFirstResult", 40), seen("usersLoseHeart", 41), seen("usersLoseHeart", 100)],
      "learning prolonged 2026-02-11",
    ],
    [
      "and won back",
      90,
      [seen("reportsFirstResult", 40), seen("usersLoseHeart", 41), seen("reviewsBenefits", 70)],
      "effectiveness passed 2026-03-12",
    ],
    // of another installation
    ["a result from before go-live", 20, [seen("reportsFirstResult", -1)], "newToy ahead 2026-01-01"],
    ["trouble from before go-live", 20, [seen("usersLoseHeart", -1)], "newToy ahead 2026-01-01"],
  ] as const)("%s", (_, asOf, observations, expected) => {
    expect(told(at(asOf, observations))).toBe(expected);
  });
});

describe("the reasons", () => {
  test("of the calendar", () => {
    const start = { goLive: LIVE, newToyDays: 30 };
    expect(at(-5).because[0]).toEqual({ rule: "goLiveAhead", goLive: LIVE, days: 5 });
    expect(at(7).because[0]).toEqual({ rule: "newSinceGoLive", ...start, days: 7 });
    expect(at(31).because[0]).toEqual({ rule: "learningByCalendar", ...start, days: 31 });
    expect(at(151).because[1]).toEqual({ rule: "dipProlonged", since: "2026-01-31", days: 121, prolongedAfter: 120 });
    expect(rules(at(150))).not.toContain("dipProlonged");
  });

  test("of what is seen", () => {
    expect(at(20, [seen("asksForHelpInUse", 12, "coach")]).because[0]).toEqual({
      rule: "learningByTrouble",
      signal: "asksForHelpInUse",
      on: "2026-01-13",
      by: "coach",
    });
    expect(at(20, [seen("reviewsBenefits", 12)]).because[0]).toEqual({
      rule: "resultReported",
      signal: "reviewsBenefits",
      on: "2026-01-13",
      by: "customer",
    });
    expect(at(60, [seen("usersLoseHeart", 50), seen("usersLoseHeart", 55, "seller")]).because[1]).toEqual({
      rule: "heartLost",
      on: "2026-02-25",
      by: "seller",
    });
    expect(at(60, [seen("reportsFirstResult", 40), seen("usersLoseHeart", 41)]).because[0]).toEqual({
      rule: "heartLostAfterResult",
      on: "2026-02-11",
      by: "customer",
      result: "2026-02-10",
    });
  });

  test("hearts lost are told once, and again if they were lost again", () => {
    expect(rules(at(20, [seen("usersLoseHeart", 12)])).slice(0, 2)).toEqual(["learningByTrouble", "studyDemandFails"]);
    const twice = [seen("usersLoseHeart", 12), seen("usersLoseHeart", 15)];
    expect(rules(at(20, twice)).slice(0, 2)).toEqual(["learningByTrouble", "heartLost"]);
  });

  test("a result that the seller alone reports is told, and does not count", () => {
    const { because } = at(60, [seen("reportsFirstResult", 50, "seller"), seen("reportsRoutineUse", 45, "seller")]);
    expect(because[1]).toEqual({ rule: "sellerResultNotCounted", signal: "reportsFirstResult", on: "2026-02-20" });
    const confirmed = at(60, [seen("reportsFirstResult", 50, "seller"), seen("reportsFirstResult", 55)]);
    expect(rules(confirmed)).toEqual(["resultReported"]);
  });

  test("of those of one day the customer is named before others, whatever their order", () => {
    const twice = [seen("usersLoseHeart", 12, "seller"), seen("usersLoseHeart", 12)];
    const named = (all: readonly Cycle.Observation[]) => at(20, all).because[0];
    expect([named(twice), named([...twice].reverse())]).toMatchObject([{ by: "customer" }, { by: "customer" }]);
  });

  test("signs from before go-live are told", () => {
    const { because } = at(10, [seen("usersLoseHeart", -9), seen("reportsFirstResult", -2), seen("trainsUsers", -1)]);
    expect(because[1]).toEqual({ rule: "signsBeforeGoLive", signs: 2, lastSeen: "2025-12-30" });
  });

  test("in the dip, demanding that the customer study harder is told not to help", () => {
    expect(rules(at(60))).toContain("studyDemandFails");
    expect([at(-1), at(10), at(60, [seen("reportsFirstResult", 50)])].map((judged) => rules(judged))).toEqual([
      ["goLiveAhead", "dipMeasures"],
      ["newSinceGoLive", "dipMeasures"],
      ["resultReported"],
    ]);
  });
});

describe("the measures that still fit", () => {
  const [start, involve, show] = ["startBeforeContract", "involveCustomer", "showOutcomeEarly"];
  test.each([
    ["before go-live, contract to be signed", -10, { contractSigned: day(-5) }, [start, involve, show], []],
    ["before go-live, contract signed today", -5, { contractSigned: day(-5) }, [involve, show], []],
    ["before go-live, contract not known", -10, {}, [involve, show], [start]],
    ["new toy", 5, {}, [involve, show], []],
    ["new toy before the contract", 5, { contractSigned: day(30) }, [involve, show], []],
    ["learning", 60, {}, [involve, show], []],
    ["effectiveness", 60, { observations: [seen("reportsFirstResult", 50)] }, [], []],
    ["go-live not known, contract neither", 60, { goLive: undefined }, [], [start, involve, show]],
    ["go-live not known, contract signed", 60, { goLive: undefined, contractSigned: LIVE }, [], [involve, show]],
  ])("%s", (_, asOf, facts, measures, perhaps) => {
    const judged = at(asOf, [], facts);
    expect([judged.measures, judged.perhaps]).toEqual([measures, perhaps]);
  });
});

test("days before 1970 are days like any other", () => {
  const observations = [
    { signal: "usersLoseHeart", observedAt: "1965-01-20", by: "customer" },
    { signal: "reviewsBenefits", observedAt: "1965-04-01", by: "customer" },
    { signal: "reportsFirstResult", observedAt: "1965-02-01", by: "customer" },
  ] as const;
  expect(told(Cycle.implementationPhase({ goLive: "1965-01-01", observations }, "1965-05-01"))).toBe(
    "effectiveness passed 1965-02-01",
  );
});

describe("go-live not known", () => {
  test("leaves every phase possible, and is not told as not started", () => {
    const judged = at(60, [seen("usersLoseHeart", 50)], { goLive: undefined });
    expect([judged.verdict, judged.dip, judged.since, judged.days]).toEqual([
      "undetermined",
      undefined,
      undefined,
      undefined,
    ]);
    expect(judged.possible).toEqual(["notStarted", "newToy", "learning", "effectiveness"]);
    expect(judged.because[0]).toEqual({ rule: "goLiveUnknown", signs: 1 });
  });

  test("nothing known at all", () => {
    expect(Cycle.implementationPhase({}, LIVE).verdict).toBe("undetermined");
  });
});

describe("laws", () => {
  const observation = fc.record({
    signal: fc.constantFrom(
      ...(["reportsFirstResult", "reviewsBenefits", "reportsRoutineUse", "usersLoseHeart"] as const),
      ...(["reportsTeethingTrouble", "asksForHelpInUse", "trainsUsers"] as const),
    ),
    on: fc.oneof(fc.integer({ min: -20, max: 200 }), fc.constantFrom(-3, 5, 40)), // some on one day
    by: fc.constantFrom(...Cycle.WITNESSES),
  });
  const observations = fc
    .array(observation, { maxLength: 10 })
    .map((all) => all.map(({ signal, on, by }) => seen(signal, on, by)));

  test("the order of the observations does not matter", () => {
    fc.assert(
      fc.property(observations, (all) => {
        expect(at(200, [...all].reverse())).toEqual(at(200, all));
      }),
    );
  });

  test("the seller alone never ends the learning", () => {
    fc.assert(
      fc.property(observations, (all) => {
        const bySeller = all.map((own): Cycle.Observation => ({ ...own, by: "seller" }));
        expect(at(200, bySeller).verdict).toBe("learning");
      }),
    );
  });

  test("the phase of any day of go-live is among those possible without it, and so are its measures", () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -100, max: 400 }), (all, live) => {
        const [open, judged] = [at(200, all, { goLive: undefined }), at(200, all, { goLive: day(live) })];
        expect(open.possible).toContain(judged.verdict);
        expect(open.perhaps).toEqual(expect.arrayContaining([...judged.measures, ...judged.perhaps]));
      }),
    );
  });
});

test("both languages name the phases and say the dip", () => {
  expect(en.cycle.implementationPhases.newToy).toBe("new toy");
  expect(zhCN.cycle.implementationPhases).toMatchObject({ newToy: "新玩具", learning: "学习", effectiveness: "效果" });
  expect(zhCN.cycle.sentences.studyDemandFails({ rule: "studyDemandFails" })).toMatch(/动机倾斜/);
});

test.each([
  [{ goLive: "2026-02-30" }, {}, RangeError, 'goLive must be a calendar day such as "2026-03-01", got "2026-02-30"'],
  [{ contractSigned: 7 }, {}, TypeError, 'contractSigned must be a calendar day such as "2026-03-01", got 7'],
  [
    { observations: [seen("usersLoseHeart", 61)] },
    {},
    RangeError,
    'observations[0].observedAt must not be after asOf 2026-03-02, got "2026-03-03"',
  ],
  [{}, { newToyDays: 0 }, RangeError, "newToyDays must be an integer 1–3650, got 0"],
  [{}, { prolongedAfter: 1.5 }, RangeError, "prolongedAfter must be an integer 1–3650, got 1.5"],
  [null, {}, TypeError, "facts must be an object, got null"],
])("%j with %j is refused", (facts, options, Kind, message) => {
  expect(() => Cycle.implementationPhase(facts as never, day(60), options as never)).toThrow(
    new Kind(`Cycle.implementationPhase: ${message}`),
  );
});

test("the document of an implementation is accepted where the function accepts it", () => {
  const whole = { goLive: LIVE, contractSigned: "2025-12-01", observations: [seen("reportsFirstResult", 5)] };
  expect(schema.implementationFacts.safeParse(whole).success).toBe(true);
  expect(schema.implementationFacts.safeParse({}).success).toBe(true);
  for (const wrong of [{ goLive: "soon" }, { observations: [{ signal: "x", observedAt: LIVE, by: "customer" }] }]) {
    expect(schema.implementationFacts.safeParse(wrong).success).toBe(false);
    expect(() => Cycle.implementationPhase(wrong as never, day(60))).toThrow(RangeError);
  }
});
