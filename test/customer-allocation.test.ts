import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

const of = (...weights: readonly (number | string)[]): Customer.Share[] =>
  weights.map((weight, row) => ({ id: `s${row}`, weight }));
const units = (total: number, shares: readonly Customer.Share[]) =>
  Customer.allocate(total, shares).map((share) => share.units);

describe("allocation by largest remainder", () => {
  test.each([
    // quotas by hand
    ["ten units of resource", 10, of(5, 2.5, 1.5), [5, 3, 2]], // 5.56, 2.78, 1.67
    ["whole quotas", 10, of(5, 3, 2), [5, 3, 2]],
    ["thirds", 10, of(1, 1, 1), [4, 3, 3]],
    ["a weight of 0 gets nothing", 7, of(0, 1, 0, 1), [0, 4, 0, 3]],
    ["nothing to share", 0, of(1, 2), [0, 0]],
    ["one", 3, of("0.001"), [3]],
    ["fewer units than heads", 2, of(1, 1, 1), [1, 1, 0]],
    ["of equal remainders the larger weight", 2, of(1, 3), [0, 2]], // ½ and 1½
    ["whatever the order", 2, of(3, 1), [2, 0]],
    ["0.1 + 0.2 is 0.3", 2, of("0.3", 0.1, 0.2), [1, 0, 1]], // 1, ⅓, ⅔
    ["a remainder that doubles cannot see", 3, of("1", "1.000000000000000000000000000001"), [1, 2]],
    ["the large total stays exact", 9007199254740991, of(1, 1), [4503599627370496, 4503599627370495]],
  ] as const)("%s", (_, total, shares, expected) => {
    expect(units(total, shares)).toEqual(expected);
  });

  test("of equal weights the id that comes first in code-unit order", () => {
    const shares = ["b", "a", "Z", "ä"].map((id) => ({ id, weight: 1 }));
    expect(units(6, shares)).toEqual([1, 2, 2, 1]); // Z, a, b, ä
  });

  test("each share with its exact quota and what became of its remainder", () => {
    expect(Customer.allocate(9, of(5, 2.5, 1.5)).map(({ because }) => because[0])).toEqual([
      { rule: "quotaIsWhole", quota: "5", floor: 5 },
      { rule: "remainderServed", quota: "5/2", floor: 2, remainder: 0.5 },
      { rule: "remainderDropped", quota: "3/2", floor: 1, remainder: 0.5 },
    ]);
    expect(Customer.allocate(0, of(1, 2))[0]?.because).toEqual([{ rule: "quotaIsWhole", quota: "0", floor: 0 }]);
    expect(Customer.allocate(10, of(1, 1, 1))[2]?.because).toEqual([
      { rule: "remainderDropped", quota: "10/3", floor: 3, remainder: 1 / 3 },
    ]);
  });

  const weights = fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0));
  const totals = fc.integer({ min: 0, max: 200 });

  test("nothing is lost, and nobody gets a unit more or less than the quota", () => {
    fc.assert(
      fc.property(weights, totals, (all, total) => {
        const got = units(total, of(...all.map((weight) => weight / 10)));
        const whole = all.reduce((sum, weight) => sum + weight, 0);
        expect(got.reduce((sum, own) => sum + own, 0)).toBe(total);
        got.forEach((own, row) => {
          const quota = total * (all[row] ?? 0); // times whole
          expect(own * whole).toBeGreaterThan(quota - whole);
          expect(own * whole).toBeLessThan(quota + whole);
        });
      }),
    );
  });

  test("whoever gets one more has no smaller remainder than who does not", () => {
    fc.assert(
      fc.property(weights, totals, (all, total) => {
        const whole = all.reduce((sum, weight) => sum + weight, 0);
        const rest = all.map((weight) => (total * weight) % whole);
        const served = Customer.allocate(total, of(...all)).map(
          ({ because }) => because[0]?.rule === "remainderServed",
        );
        const least = Math.min(...rest.filter((_, row) => served[row]), Number.POSITIVE_INFINITY);
        const most = Math.max(...rest.filter((_, row) => !served[row]), 0);
        expect(least).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  test("neither the order of the rows nor the scale of the weights matters", () => {
    fc.assert(
      fc.property(weights, totals, (all, total) => {
        const shares = of(...all);
        const given = Customer.allocate(total, shares);
        expect(Customer.allocate(total, [...shares].reverse()).reverse()).toEqual(given);
        expect(Customer.allocate(total, of(...all.map((weight) => `${weight}e-7`)))).toEqual(given);
      }),
    );
  });

  test.each([
    [() => Customer.allocate(10, []), "shares must have weights that add up to more than 0, got array"],
    [() => Customer.allocate(10, of(0, 0)), "shares must have weights that add up to more than 0, got array"],
    [() => Customer.allocate(10, of(1, -1)), "shares[1].weight must be an amount of at least 0, got -1"],
    [() => Customer.allocate(1.5, of(1)), "total must be a whole number of at least 0, got 1.5"],
    [
      () => Customer.allocate(1, [...of(1), ...of(2)]),
      'shares[1].id must be unique, but shares[0] has it too, got "s0"',
    ],
  ])("refusal %#", (call, message) => {
    expect(call).toThrow(new RangeError(`Customer.allocate: ${message}`));
  });
});

describe("time allocation", () => {
  const plan = {
    hours: 101,
    classes: [
      { class: "A", weight: 5 },
      { class: "B", weight: 3 },
      { class: "C", weight: 2 },
    ],
  };
  // quotas 50.5, 30.3, 20.2: the hour that is left goes to A
  const customers = [
    { id: "a2", class: "A", spent: 25 },
    { id: "a1", class: "A", spent: "26.5" },
    { id: "b1", class: "B" },
    { id: "b2", class: "B", spent: 12 },
  ];
  const time = Customer.timeAllocation(customers, plan);
  const told = (row: Customer.ClassTime | Customer.CustomerTime) =>
    `${row.planned} ${row.spent} ${row.spentAtLeast} ${row.gap} ${row.verdict}`;

  test("by class, by hand", () => {
    expect(time.classes.map((row) => `${row.class} ${row.heads} ${row.unassigned}: ${told(row)}`)).toEqual([
      "A 2 0: 51 51.5 51.5 0.5 over",
      "B 2 0: 30 undefined 12 undefined undetermined",
      "C 0 20: 20 0 0 -20 under",
    ]);
    expect(time.classes.map(({ because }) => because)).toEqual([
      [{ rule: "spentMore", planned: 51, spent: "51.5", unknown: 0 }],
      [{ rule: "hoursUncounted", planned: 30, spent: "12", unknown: 1 }],
      [
        { rule: "hoursWithoutCustomer", class: "C", hours: 20 },
        { rule: "spentLess", planned: 20, spent: "0" },
      ],
    ]);
  });

  test("by customer: equal hours, the odd one for the first id", () => {
    expect(time.customers.map((row) => `${row.id}: ${told(row)}`)).toEqual([
      "a2: 25 25 25 0 onPlan",
      "a1: 26 26.5 26.5 0.5 over",
      "b1: 15 undefined 0 undefined undetermined",
      "b2: 15 12 12 -3 under",
    ]);
    expect(time.customers.map(({ because }) => because[0]?.rule)).toEqual([
      ...["spentAsPlanned", "spentMore", "hoursUncounted", "spentLess"],
    ]);
  });

  test("in all, with the hours that nobody has", () => {
    expect([time.planned, time.unassigned, time.spent, `${time.spentAtLeast}`, time.gap]).toEqual([
      ...[101, 20, undefined, "63.5", undefined],
    ]);
    const counted = Customer.timeAllocation([{ id: "x", class: "C", spent: "0.1" }], plan);
    expect([`${counted.spent}`, `${counted.gap}`, counted.unassigned]).toEqual(["0.1", "-100.9", 81]);
  });

  test("hours that are known to exceed the plan are over it, whatever the rest", () => {
    const known = (spent: number) =>
      Customer.timeAllocation(
        [
          { id: "a", class: "A", spent },
          { id: "b", class: "A" },
        ],
        { hours: 10, classes: [{ class: "A", weight: 1 }] },
      ).classes[0];
    expect([9, 10, 11].map((spent) => known(spent)?.verdict)).toEqual(["undetermined", "undetermined", "over"]);
    expect(known(11)?.because).toEqual([{ rule: "spentMore", planned: 10, spent: "11", unknown: 1 }]);
  });

  test("a class without customers and without hours is on plan", () => {
    const [none] = Customer.timeAllocation([], { hours: 0, classes: plan.classes }).classes;
    expect([none?.verdict, none?.unassigned, none?.because]).toEqual([
      ...["onPlan", 0, [{ rule: "spentAsPlanned", planned: 0, spent: "0" }]],
    ]);
  });

  const anyone = fc.array(
    fc.record({
      class: fc.constantFrom("A", "B", "C"),
      spent: fc.option(
        fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
        { nil: undefined },
      ),
    }),
    { maxLength: 20 },
  );

  test("no hour is lost: customers and unassigned make the classes, and the classes the plan", () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 500 }), (rows, hours) => {
        const all = Customer.timeAllocation(
          rows.map((row, nth) => ({ id: `c${nth}`, ...row })),
          { ...plan, hours },
        );
        const planned = (of: readonly Customer.Hours[]) => of.reduce((sum, row) => sum + row.planned, 0);
        expect(planned(all.classes)).toBe(hours);
        expect(planned(all.customers) + all.unassigned).toBe(hours);
        for (const { class: name, planned: own, unassigned, heads, spentAtLeast } of all.classes) {
          const members = all.customers.filter((row) => row.class === name);
          expect([heads, planned(members) + unassigned]).toEqual([members.length, own]);
          const spent = members.reduce((sum, row) => sum + row.spentAtLeast.toNumber(), 0);
          expect(spentAtLeast.toNumber()).toBe(spent); // quarters of hours are exact
          const each = members.map((row) => row.planned);
          if (heads > 0) expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
        }
        expect(all.spentAtLeast.toNumber()).toBe(rows.reduce((sum, { spent = 0 }) => sum + spent, 0));
      }),
    );
  });

  test("neither the order of the customers nor that of the classes matters", () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 500 }), (rows, hours) => {
        const named = rows.map((row, nth) => ({ id: `c${nth}`, ...row }));
        const given = Customer.timeAllocation(named, { ...plan, hours });
        const mirrored = Customer.timeAllocation([...named].reverse(), { hours, classes: [...plan.classes].reverse() });
        expect({
          ...mirrored,
          classes: [...mirrored.classes].reverse(),
          customers: [...mirrored.customers].reverse(),
        }).toEqual(given);
      }),
    );
  });

  test.each([
    [[{ id: "x", class: "D" }], plan, 'customers[0].class (id "x") must be a class of the plan, got "D"'],
    [[{ id: "x", class: "A", spent: -1 }], plan, 'customers[0].spent (id "x") must be an amount of at least 0, got -1'],
    [[], { ...plan, hours: 0.5 }, "plan.hours must be a whole number of at least 0, got 0.5"],
    [
      [],
      { hours: 1, classes: [...plan.classes, { class: "A", weight: 1 }] },
      'plan.classes[3].class must be unique, but plan.classes[0] has it too, got "A"',
    ],
    [
      [...customers, { id: "a1", class: "B" }],
      plan,
      'customers[4].id must be unique, but customers[1] has it too, got "a1"',
    ],
  ])("refusal %#", (rows, given, message) => {
    expect(() => Customer.timeAllocation(rows, given)).toThrow(new RangeError(`Customer.timeAllocation: ${message}`));
  });
});
