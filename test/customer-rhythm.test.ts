import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

const RHYTHM = [
  { class: "A", every: 7, form: "visit", hoursPerContact: 2 },
  { class: "B", every: 14, form: "call", hoursPerContact: "0.5" },
  { class: "C", every: 30, form: "letter", hoursPerContact: 0.25 },
];
const plan = (
  customers: readonly Customer.ContactedCustomer[],
  options: Partial<Customer.RhythmOptions> = {},
  asOf = "2026-03-01",
) => Customer.contactRhythm(customers, asOf, { rhythm: RHYTHM, ...options });
const row = (klass: string, lastContact?: string, asOf?: string) => {
  const [first] = plan([{ id: "c", class: klass, lastContact }], {}, asOf).rows;
  if (first === undefined) throw new Error("no row");
  return first;
};

describe("when the next contact is due", () => {
  // A every 7 days, B every 14, C every 30; as of 2026-03-01
  test.each([
    ["A", "2026-02-23", "notDue", "2026-03-02", undefined],
    ["A", "2026-02-22", "due", "2026-03-01", 0],
    ["A", "2026-02-21", "overdue", "2026-02-28", 1],
    ["A", "2026-03-01", "notDue", "2026-03-08", undefined],
    ["A", "2025-03-01", "overdue", "2025-03-08", 358],
    ["B", "2026-02-15", "due", "2026-03-01", 0],
    ["B", "2026-02-14", "overdue", "2026-02-28", 1],
    ["B", "2026-02-16", "notDue", "2026-03-02", undefined],
    ["C", "2026-01-30", "due", "2026-03-01", 0],
    ["C", "2026-01-31", "notDue", "2026-03-02", undefined],
    ["A", undefined, "neverContacted", "2026-03-01", undefined],
    ["F", "2026-02-01", "noRhythm", undefined, undefined],
    ["F", undefined, "noRhythm", undefined, undefined],
    ["__proto__", "2026-02-01", "noRhythm", undefined, undefined],
  ] as const)("class %s, last contact %s: %s, %s", (klass, last, verdict, due, daysOver) => {
    const judged = row(klass, last);
    expect([judged.verdict, judged.due, judged.daysOver]).toEqual([verdict, due, daysOver]);
  });

  test("over a leap day", () => {
    expect([row("A", "2028-02-22", "2028-02-29").verdict, row("A", "2028-02-23", "2028-03-01").verdict]).toEqual([
      "due",
      "due",
    ]);
  });

  test("a due day after the year 9999 is none, and still not due", () => {
    expect([row("A", "9999-12-30", "9999-12-31").verdict, row("A", "9999-12-30", "9999-12-31").due]).toEqual([
      "notDue",
      undefined,
    ]);
  });

  test("the form of contact is that of the class", () => {
    expect(["A", "B", "F"].map((klass) => row(klass).form)).toEqual(["visit", "call", undefined]);
  });

  test("the reasons", () => {
    expect(row("A", "2026-02-21").because).toEqual([
      { rule: "contactOverdue", lastContact: "2026-02-21", every: 7, due: "2026-02-28", days: 1 },
    ]);
    expect(row("A", "2026-02-22").because).toEqual([{ rule: "contactDue", lastContact: "2026-02-22", every: 7 }]);
    expect(row("A", "2026-02-24").because).toEqual([
      { rule: "contactNotDue", lastContact: "2026-02-24", every: 7, due: "2026-03-03", days: 2 },
    ]);
    expect(row("A").because).toEqual([{ rule: "neverContacted", every: 7 }]);
    expect(row("F").because).toEqual([{ rule: "noRhythm", class: "F" }]);
  });
});

describe("the capacity needed in a week", () => {
  const heads = (all: { readonly [klass: string]: number }) =>
    Object.entries(all).flatMap(([klass, number]) =>
      Array.from({ length: number }, (_, nth) => ({ id: `${klass}${nth}`, class: klass })),
    );
  const loads = (customers: readonly Customer.ContactedCustomer[], options?: Partial<Customer.RhythmOptions>) => {
    const { contacts, hours } = plan(customers, options);
    return [contacts, hours].map(({ verdict, needed, gap }) =>
      [verdict, needed?.toString(), gap?.toString()].join(" "),
    );
  };

  // contacts: 3 A a week + 4 B every other week = 5; hours: 3 × 2 + 2 × 0.5 = 7
  test.each([
    [{ contactsPerWeek: 5, hoursPerWeek: 7 }, ["enough 5 0", "enough 7 0"]],
    [{ contactsPerWeek: "4.99", hoursPerWeek: "6.5" }, ["short 5 0.01", "short 7 0.5"]],
    [{ contactsPerWeek: 100, hoursPerWeek: 0 }, ["enough 5 0", "short 7 7"]],
    [{}, ["undetermined 5 ", "undetermined 7 "]],
  ])("with %j", (capacity, expected) => {
    expect(loads(heads({ A: 3, B: 4 }), capacity)).toEqual(expected);
  });

  test("is added exactly: thirty customers of a month's rhythm need 7 a week, and one third thrice is one", () => {
    expect(loads(heads({ C: 30 }), { contactsPerWeek: 7 })[0]).toBe("enough 7 0");
    const rhythm = [
      { class: "x", every: 3 },
      { class: "y", every: 21 },
    ]; // 7/3 + 7/3 + 7/21 = 5
    expect(loads(heads({ x: 2, y: 1 }), { rhythm, contactsPerWeek: 5 })[0]).toBe("enough 5 0");
    expect(
      loads(heads({ x: 2, y: 1 }), { rhythm, contactsPerWeek: "4.9999999999999999999999999999999999999999" })[0],
    ).toMatch(/^short 5 0\.0{39}1$/);
  });

  test("customers without a rhythm need nothing of it, and are told", () => {
    const { contacts } = plan(heads({ A: 1, F: 2, W: 1 }), { contactsPerWeek: 1 });
    expect(contacts.because).toEqual([
      { rule: "capacityEnough", unit: "contacts", needed: "1", available: "1" },
      { rule: "withoutRhythm", customers: 3, classes: ["F", "W"] },
    ]);
    expect(plan(heads({ W: 1, F: 1 })).hours.because[1]).toEqual({
      rule: "withoutRhythm",
      customers: 2,
      classes: ["F", "W"],
    });
  });

  test("a class without hours leaves the hours open, unless what is known is too much already", () => {
    const rhythm = [
      { class: "A", every: 7, hoursPerContact: 2 },
      { class: "B", every: 7 },
    ];
    expect(loads(heads({ A: 3, B: 1 }), { rhythm, hoursPerWeek: 6 })[1]).toBe("undetermined  ");
    expect(loads(heads({ A: 3, B: 1 }), { rhythm, hoursPerWeek: 5 })[1]).toBe("short  ");
    expect(loads(heads({ A: 3 }), { rhythm, hoursPerWeek: 6 })[1]).toBe("enough 6 0"); // nobody is in B
    const { hours } = plan(heads({ A: 3, B: 1 }), { rhythm, hoursPerWeek: 5 });
    expect(hours.atLeast.toString()).toBe("6");
    expect(hours.because).toEqual([
      { rule: "capacityShortAlready", unit: "hours", atLeast: "6", available: "5" },
      { rule: "hoursMissing", classes: ["B"] },
    ]);
  });

  test("nobody needs nothing", () => {
    expect(loads([], { contactsPerWeek: 0, hoursPerWeek: 0 })).toEqual(["enough 0 0", "enough 0 0"]);
  });

  test("the reasons of what is short, and of what cannot be judged", () => {
    const { contacts, hours } = plan(heads({ A: 3 }), { contactsPerWeek: 1 });
    expect(contacts.because).toEqual([
      { rule: "capacityShort", unit: "contacts", needed: "3", available: "1", gap: "2" },
    ]);
    expect(hours.because).toEqual([{ rule: "capacityUnknown", unit: "hours", atLeast: "6" }]);
  });
});

describe("laws", () => {
  const customers = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      class: fc.constantFrom("A", "B", "C", "F"),
      lastContact: fc.constantFrom(undefined, "2026-03-01", "2026-02-22", "2026-02-01", "2020-02-29"),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );

  test("the order of the customers and of the rhythm does not matter", () => {
    fc.assert(
      fc.property(customers, (all) => {
        const given = plan(all, { contactsPerWeek: 5, hoursPerWeek: 3 });
        const options = { contactsPerWeek: 5, hoursPerWeek: 3, rhythm: [...RHYTHM].reverse() };
        const mirrored = plan([...all].reverse(), options);
        expect([...mirrored.rows].reverse()).toEqual(given.rows);
        expect([mirrored.contacts, mirrored.hours]).toEqual([given.contacts, given.hours]);
      }),
    );
  });

  test("as time passes, due becomes overdue and never the other way", () => {
    const order = ["notDue", "due", "overdue"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (one, other) => {
        const [sooner = 0, later = 0] = [one, other].sort((a, b) => a - b);
        const at = (days: number) => {
          const asOf = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
          return order.indexOf(row("C", "2026-01-01", asOf).verdict);
        };
        expect(at(sooner)).toBeLessThanOrEqual(at(later));
      }),
    );
  });
});

test.each([
  [
    [{ id: "c", class: "A", lastContact: "2026-03-02" }],
    {},
    RangeError,
    'customers[0].lastContact must not be after asOf 2026-03-01, got "2026-03-02"',
  ],
  [[{ id: "c", class: "" }], {}, RangeError, 'customers[0].class must be a non-empty text, got ""'],
  [
    [
      { id: "c", class: "A" },
      { id: "c", class: "B" },
    ],
    {},
    RangeError,
    'customers[1].id must be unique, but customers[0] has it too, got "c"',
  ],
  [[], { rhythm: [{ class: "A", every: 0 }] }, RangeError, "rhythm[0].every must be an integer 1–3650, got 0"],
  [[], { rhythm: [{ class: "A", every: 7.5 }] }, RangeError, "rhythm[0].every must be an integer 1–3650, got 7.5"],
  [
    [],
    {
      rhythm: [
        { class: "A", every: 7 },
        { class: "A", every: 8 },
      ],
    },
    RangeError,
    'rhythm[1].class must be unique, but rhythm[0] has it too, got "A"',
  ],
  [[], { rhythm: [{ class: "A", every: 7, form: "" }] }, RangeError, 'rhythm[0].form must be a non-empty text, got ""'],
  [
    [],
    { rhythm: [{ class: "A", every: 7, hoursPerContact: -1 }] },
    RangeError,
    "rhythm[0].hoursPerContact must be an amount of at least 0, got -1",
  ],
  [[], { contactsPerWeek: -1 }, RangeError, "contactsPerWeek must be an amount of at least 0, got -1"],
  [[], { hoursPerWeek: "40h" }, TypeError, 'hoursPerWeek must be a decimal amount below 1e30, got "40h"'],
  [[], { rhythm: undefined }, TypeError, "rhythm must be an array, got undefined"],
])("%j with %j is refused", (customers, options, Kind, message) => {
  expect(() => plan(customers as never, options as never)).toThrow(new Kind(`Customer.contactRhythm: ${message}`));
});

test("the documents of a rhythm and of contacts are accepted where the function accepts them", () => {
  const name = fc.constantFrom("A", "", 1);
  const rhythmRow = fc.record({
    class: name,
    every: fc.constantFrom(0, 1, 7.5, 3650, 3651, "7"),
    form: fc.constantFrom("visit", "", undefined),
    hoursPerContact: fc.constantFrom(1, "0.5", -1, "x", undefined),
  });
  const customer = fc.record({
    id: name,
    class: name,
    lastContact: fc.constantFrom("2026-02-28", "2026-02-30", undefined),
  });
  fc.assert(
    fc.property(rhythmRow, customer, (rhythm, contacted) => {
      const call = () => plan([contacted as Customer.ContactedCustomer], { rhythm: [rhythm as Customer.RhythmRow] });
      const valid = schema.rhythm.safeParse([rhythm]).success && schema.contacts.safeParse([contacted]).success;
      if (valid) expect(call).not.toThrow();
      else expect(call).toThrow(/^Customer\.contactRhythm: /);
    }),
    { numRuns: 1000 },
  );
});
