import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

const level = (prospect: string | Customer.Prospect, asOf: string, options?: Customer.ProspectOptions) =>
  Customer.prospectLevel(prospect, asOf, options).verdict;
const because = (prospect: string | Customer.Prospect, asOf: string, options?: Customer.ProspectOptions) =>
  Customer.prospectLevel(prospect, asOf, options).because;

describe("the level of a prospect by the expected day", () => {
  // both sides of each limit: 1, 3, 6 and 12 calendar months
  test.each([
    // asOf, then the last day of H, A, B, C
    ["in the middle of a month", "2026-03-15", "2026-04-15", "2026-06-15", "2026-09-15", "2027-03-15"],
    ["from the end of January", "2026-01-31", "2026-02-28", "2026-04-30", "2026-07-31", "2027-01-31"],
    ["from the end of January before a leap day", "2028-01-31", "2028-02-29", "2028-04-30", "2028-07-31", "2029-01-31"],
    ["from a leap day", "2028-02-29", "2028-03-29", "2028-05-29", "2028-08-29", "2029-02-28"],
    [
      "into a leap year, from the end of February",
      "2027-02-28",
      "2027-03-28",
      "2027-05-28",
      "2027-08-28",
      "2028-02-28",
    ],
    ["from the end of November", "2027-11-30", "2027-12-30", "2028-02-29", "2028-05-30", "2028-11-30"],
    ["from the end of August", "2026-08-31", "2026-09-30", "2026-11-30", "2027-02-28", "2027-08-31"],
    ["over the turn of the year", "2026-12-31", "2027-01-31", "2027-03-31", "2027-06-30", "2027-12-31"],
    ["over the day that Apia never had", "2011-11-30", "2011-12-30", "2012-02-29", "2012-05-30", "2012-11-30"],
    ["over the clock changes of St John's", "2026-02-08", "2026-03-08", "2026-05-08", "2026-08-08", "2027-02-08"],
    ["in a year with few digits", "0100-01-31", "0100-02-28", "0100-04-30", "0100-07-31", "0101-01-31"],
  ])("%s: as of %s", (_, asOf, h, a, b, c) => {
    const ends = [h, a, b, c];
    expect(ends.map((end) => level(end, asOf))).toEqual(["H", "A", "B", "C"]);
    expect(ends.map((end) => level(dayAfter(end), asOf))).toEqual(["A", "B", "C", null]);
    expect([level(asOf, asOf), level(dayBefore(asOf), asOf)]).toEqual(["H", null]);
  });

  test.each([
    ["2026-01-31", "2026-03-01", "A"], // February has no 31st: the month ends on the 28th
    ["2028-02-29", "2029-03-01", null],
    ["2027-02-28", "2028-02-29", null],
  ])("as of %s, %s is %s", (asOf, expected, verdict) => {
    expect(level(expected, asOf)).toBe(verdict);
  });

  test("the reasons carry the limit days", () => {
    expect(because("2026-04-30", "2026-01-31")).toEqual([
      {
        rule: "expectedWithin",
        level: "A",
        expected: "2026-04-30",
        after: "2026-02-28",
        until: "2026-04-30",
        months: 3,
      },
    ]);
    expect(because("2026-01-31", "2026-01-31")).toEqual([
      { rule: "expectedWithin", level: "H", expected: "2026-01-31", after: undefined, until: "2026-02-28", months: 1 },
    ]);
    expect(because("2027-02-01", "2026-01-31")).toEqual([
      { rule: "expectedBeyond", expected: "2027-02-01", until: "2027-01-31", months: 12 },
    ]);
    expect(because("2026-01-01", "2026-01-31")).toEqual([
      { rule: "expectedPassed", expected: "2026-01-01", asOf: "2026-01-31", days: 30 },
    ]);
    expect(because({}, "2026-01-31")).toEqual([{ rule: "expectedUnknown" }]);
  });

  test("limits beyond the year 9999 end no level, and no call", () => {
    expect(level("9999-12-31", "9999-12-31")).toBe("H");
    expect(level("9999-12-31", "9999-11-30")).toBe("A"); // H ends on 9999-12-30
    expect(because("9999-12-31", "9999-10-31")).toEqual([
      { rule: "expectedWithin", level: "A", expected: "9999-12-31", after: "9999-11-30", until: undefined, months: 3 },
    ]);
    const limits = { H: 1, A: 2, B: 3, C: Number.MAX_SAFE_INTEGER };
    expect(level("9999-12-31", "2026-01-31", { limits })).toBe("C");
  });

  test("the limits are the caller's", () => {
    const limits = { H: 2, A: 4, B: 12, C: 24 };
    const ends = ["2026-03-31", "2026-05-31", "2027-01-31", "2028-01-31"];
    expect(ends.map((end) => level(end, "2026-01-31", { limits }))).toEqual(["H", "A", "B", "C"]);
    expect(ends.map((end) => level(dayAfter(end), "2026-01-31", { limits }))).toEqual(["A", "B", "C", null]);
  });

  test("the sooner, the better the level", () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    const order = ["H", "A", "B", "C", null];
    fc.assert(
      fc.property(day, day, day, (asOf, one, other) => {
        const [sooner = "", later = ""] = [one, other].sort();
        fc.pre(asOf <= sooner);
        expect(order.indexOf(level(sooner, asOf))).toBeLessThanOrEqual(order.indexOf(level(later, asOf)));
      }),
    );
  });
});

describe("the level of a prospect by status", () => {
  test.each([
    ["signed", "O"],
    ["delivered", null],
    ["noContact", "W"],
    ["postponed", "D"],
    ["lost", "F"],
  ] as const)("%s is %s, whatever day is expected", (status, expected) => {
    for (const prospect of [{ status }, { status, expected: "2026-02-01" }, { status, expected: "2020-02-01" }])
      expect(level(prospect, "2026-01-31")).toBe(expected);
    expect(because({ status }, "2026-01-31")).toEqual([
      expected === null ? { rule: "noLongerProspect", status } : { rule: "statusDecides", status, level: expected },
    ]);
  });

  test("an object with a day is judged as the day", () => {
    expect(Customer.prospectLevel({ expected: "2026-02-28" }, "2026-01-31")).toEqual(
      Customer.prospectLevel("2026-02-28", "2026-01-31"),
    );
  });

  test("the levels stand in the order of the source", () => {
    expect(Customer.PROSPECT_LEVELS.join("")).toBe("OHABCWDF");
  });
});

test.each([
  ["2026-02-30", {}, RangeError, 'prospect must be a calendar day such as "2026-03-01", got "2026-02-30"'],
  [undefined, {}, TypeError, "prospect must be an object, got undefined"],
  [{ expected: 1 }, {}, TypeError, 'prospect.expected must be a calendar day such as "2026-03-01", got 1'],
  [
    { status: "won" },
    {},
    RangeError,
    'prospect.status must be one of "signed", "delivered", "noContact", "postponed", "lost", got "won"',
  ],
  [
    { status: "lost", expected: "x" },
    {},
    RangeError,
    'prospect.expected must be a calendar day such as "2026-03-01", got "x"',
  ],
  [{}, { limits: { H: 0, A: 3, B: 6, C: 12 } }, RangeError, "limits.H must be above 0, got 0"],
  [{}, { limits: { H: 1, A: 1, B: 6, C: 12 } }, RangeError, "limits.A must be above limits.H 1, got 1"],
  [{}, { limits: { H: 1, A: 3, B: 2, C: 12 } }, RangeError, "limits.B must be above limits.A 3, got 2"],
  [{}, { limits: { H: 1, A: 3, B: 6, C: 6.5 } }, RangeError, "limits.C must be a whole number of at least 0, got 6.5"],
  [{}, { limits: { H: 1, A: 3, B: 6 } }, TypeError, "limits.C must be a whole number of at least 0, got undefined"],
])("%j with %j is refused", (prospect, options, Kind, message) => {
  expect(() => Customer.prospectLevel(prospect as never, "2026-01-31", options as never)).toThrow(
    new Kind(`Customer.prospectLevel: ${message}`),
  );
});

describe("the ratios of prospects", () => {
  const row = (level: string | null, isNew?: boolean, bought?: boolean, id = 0) => ({
    id: `p${id}`,
    level,
    isNew,
    bought,
  });
  const rows = (...all: ReturnType<typeof row>[]) =>
    all.map((one, id) => ({ ...one, id: `p${id}` })) as Customer.ProspectRow[];
  const counted = (given: readonly Customer.ProspectRow[]) => {
    const { ratios } = Customer.prospectRatios(given);
    return Customer.PROSPECT_RATIOS.map((name) => {
      const { successes, trials, unknown } = ratios[name];
      return `${successes}/${trials} and ${unknown}`;
    });
  };

  // H + A among the new, H and A that bought, B and C of the base that bought: successes/trials and unknown
  test.each([
    ["nobody", [], ["0/0 and 0", "0/0 and 0", "0/0 and 0"]],
    ["a new H that bought", [row("H", true, true)], ["1/1 and 0", "1/1 and 0", "0/0 and 0"]],
    ["a new A that did not", [row("A", true, false)], ["1/1 and 0", "0/1 and 0", "0/0 and 0"]],
    ["a new B is not hot, and not of the base", [row("B", true, true)], ["0/1 and 0", "0/0 and 0", "0/0 and 0"]],
    ["an old B that bought", [row("B", false, true)], ["0/0 and 0", "0/0 and 0", "1/1 and 0"]],
    ["an old C that did not", [row("C", false, false)], ["0/0 and 0", "0/0 and 0", "0/1 and 0"]],
    ["an old H counts for the hot", [row("H", false, false)], ["0/0 and 0", "0/1 and 0", "0/0 and 0"]],
    [
      "a new W, D, F or O is not hot",
      [row("W", true), row("D", true), row("F", true), row("O", true)],
      ["0/4 and 0", "0/0 and 0", "0/0 and 0"],
    ],
    ["an H, new or not, bought or not", [row("H")], ["0/0 and 1", "0/0 and 1", "0/0 and 0"]],
    ["a C, new or not", [row("C", undefined, true)], ["0/0 and 1", "0/0 and 0", "0/0 and 1"]],
    ["an old C, bought or not", [row("C", false)], ["0/0 and 0", "0/0 and 0", "0/0 and 1"]],
    ["a new one without a level is not hot", [row(null, true)], ["0/1 and 0", "0/0 and 0", "0/0 and 0"]],
    [
      "an old one without a level is of no level that is converted",
      [row(null, false, true)],
      ["0/0 and 0", "0/0 and 0", "0/0 and 0"],
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(counted(rows(...given))).toEqual(expected);
  });

  test("rates come with Wilson's interval, and without trials there is neither", () => {
    const prospects = Array.from({ length: 20 }, (_, id) => row("H", false, id < 18, id)) as Customer.ProspectRow[];
    const { hotConversion, hotAmongNew } = Customer.prospectRatios(prospects).ratios;
    expect(hotConversion.rate).toBe(0.9);
    expect(hotConversion.interval?.low).toBeCloseTo(0.698966354772, 12); // as Funnel.interval(18, 20)
    expect(hotConversion.interval?.high).toBeCloseTo(0.972133518786, 12);
    expect([hotAmongNew.rate, hotAmongNew.interval]).toEqual([undefined, undefined]);
    const wider = Customer.prospectRatios(prospects, { confidence: 0.99 }).ratios.hotConversion.interval;
    expect(wider?.low).toBeLessThan(hotConversion.interval?.low ?? 0);
  });

  test("every row is counted in its level", () => {
    const { levels, withoutLevel } = Customer.prospectRatios(rows(row("H"), row("F"), row("H"), row(null)));
    expect(levels.map(({ level: name, prospects }) => `${name}${prospects}`).join(" ")).toBe("O0 H2 A0 B0 C0 W0 D0 F1");
    expect(withoutLevel).toBe(1);
  });

  test("each ratio counts every row that it could be about, once", () => {
    const flag = fc.constantFrom(true, false, undefined);
    const some = fc.array(fc.tuple(fc.constantFrom(...Customer.PROSPECT_LEVELS, null), flag, flag), { maxLength: 30 });
    fc.assert(
      fc.property(some, (all) => {
        const given = rows(...all.map(([name, isNew, bought]) => row(name, isNew, bought)));
        const { ratios, levels, withoutLevel } = Customer.prospectRatios(given);
        const total = ({ trials, unknown }: Customer.ProspectRate) => trials + unknown;
        expect(total(ratios.hotAmongNew)).toBe(all.filter(([, isNew]) => isNew !== false).length);
        expect(total(ratios.hotConversion)).toBe(all.filter(([name]) => name === "H" || name === "A").length);
        expect(levels.reduce((sum, { prospects }) => sum + prospects, withoutLevel)).toBe(all.length);
        expect(Customer.prospectRatios([...given].reverse())).toEqual(Customer.prospectRatios(given));
      }),
    );
  });

  test.each([
    [
      [{ id: "p", level: "X" }],
      {},
      RangeError,
      'prospects[0].level must be one of "O", "H", "A", "B", "C", "W", "D", "F", got "X"',
    ],
    [
      [{ id: "p" }],
      {},
      TypeError,
      'prospects[0].level must be one of "O", "H", "A", "B", "C", "W", "D", "F", got undefined',
    ],
    [[{ id: "p", level: "H", isNew: "yes" }], {}, TypeError, 'prospects[0].isNew must be true or false, got "yes"'],
    [[{ id: "p", level: "H", bought: 1 }], {}, TypeError, "prospects[0].bought must be true or false, got 1"],
    [
      [
        { id: "p", level: "H" },
        { id: "p", level: "H" },
      ],
      {},
      RangeError,
      'prospects[1].id must be unique, but prospects[0] has it too, got "p"',
    ],
    [[], { confidence: 1 }, RangeError, "confidence must be a number between 0 and 1, got 1"],
  ])("%j with %j is refused", (prospects, options, Kind, message) => {
    expect(() => Customer.prospectRatios(prospects as never, options as never)).toThrow(
      new Kind(`Customer.prospectRatios: ${message}`),
    );
  });
});

describe("the documents", () => {
  const flag = fc.constantFrom(true, false, undefined, null, "yes");
  const anyDay = fc.constantFrom("2026-02-28", "2026-02-30", undefined, 20260228);
  const accepts = (schemaOf: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
    schemaOf.safeParse(value).success;
  const works = (call: () => unknown) => {
    try {
      return call() !== undefined;
    } catch {
      return false;
    }
  };

  test("of one prospect are accepted where the function accepts them", () => {
    const status = fc.constantFrom(...Object.keys(Customer.PROSPECT_STATUSES), undefined, "won", "toString");
    fc.assert(
      fc.property(fc.record({ expected: anyDay, status }), (given) => {
        const call = () => Customer.prospectLevel(given as Customer.Prospect, "2026-01-31");
        expect(accepts(schema.prospect, given)).toBe(works(call));
      }),
    );
  });

  test("of many prospects are accepted where the function accepts them", () => {
    const level = fc.constantFrom(...Customer.PROSPECT_LEVELS, null, undefined, "X");
    fc.assert(
      fc.property(fc.record({ id: fc.constantFrom("p", "", 1), level, isNew: flag, bought: flag }), (given) => {
        const call = () => Customer.prospectRatios([given as Customer.ProspectRow]);
        expect(accepts(schema.prospects, [given])).toBe(works(call));
      }),
    );
  });
});

const DAY = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
