import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

const of = (amounts: readonly (number | string)[]) => amounts.map((amount, row) => ({ id: `c${row}`, amount }));
const computed = (amounts: readonly (number | string)[]) => Customer.abcComputed(of(amounts));
const classes = (amounts: readonly (number | string)[]) =>
  computed(amounts)
    .rows.map((row) => row.verdict)
    .join("");

/** The data of the domain file, whose points are published there to ten digits. */
const PUBLISHED = [1, 15, 25, 17, 2, 3, 5, 6, 2, 3, 22];

describe("computed ABC", () => {
  test("agrees with the published points to 1e-9", () => {
    const { limits } = computed(PUBLISHED);
    const points = {
      a: [0.3615133864, 0.7787099877],
      b: [0.3636363636, 0.7821782178],
      c: [0.4545454545, 0.8415841584],
    };
    for (const [name, [x = 0, y = 0]] of Object.entries(points)) {
      const point = limits?.[name as "a" | "b" | "c"];
      expect(Math.abs((point?.x ?? 9) - x)).toBeLessThan(1e-9);
      expect(Math.abs((point?.y ?? 9) - y)).toBeLessThan(1e-9);
    }
    expect(limits?.a).toEqual(limits?.pareto);
    expect(limits?.b).toEqual(limits?.breakEven);
    expect(limits?.exchanged).toBe(false);
  });

  // effort of 25, 22, 17, 15, 6, 5 … is 1/11, 2/11, 3/11, 4/11, 5/11, 6/11 …; A ends at .3615 (< 4/11), B at 5/11
  test("and puts the customers of that data into the classes these points make", () => {
    expect(classes(PUBLISHED)).toBe("CBAACCCBCCA");
  });

  test.each([
    // by hand, from the corners of the curve
    [
      "an even curve: 4 of 6 ends at (1/2, 2/3); (12/25, 16/25) is nearest to (0, 1)",
      [4, 2],
      [12 / 25, 16 / 25],
      [1 / 2, 2 / 3],
    ],
    ["one who brings all", [7, 0], [2 / 5, 4 / 5], [1 / 2, 1]],
    ["nothing between: 3 of 3 among four", [3, 0, 0, 0], [4 / 17, 16 / 17], [1 / 4, 1]],
  ])("%s", (_, amounts, pareto, breakEven) => {
    const { limits } = computed(amounts);
    expect(limits?.pareto.x).toBeCloseTo(pareto[0] ?? 9, 12);
    expect(limits?.pareto.y).toBeCloseTo(pareto[1] ?? 9, 12);
    expect([limits?.breakEven.x, limits?.breakEven.y]).toEqual(breakEven);
  });

  test("the break-even point ends A where it comes first", () => {
    // mean 22/3: only 9 lies above it, so break-even is at 1/3; the Pareto point lies on the second piece
    const { limits, because } = computed([9, 7, 6]);
    expect(limits?.exchanged).toBe(true);
    expect([limits?.a, limits?.b]).toEqual([limits?.breakEven, limits?.pareto]);
    expect(limits?.a.x).toBe(1 / 3);
    expect(because[0]?.rule).toBe("breakEvenFirst");
    expect(classes([9, 7, 6])).toBe("ABC");
  });

  test("a customer exactly at the mean is not above it", () => {
    expect(computed([6, 4, 2]).limits?.breakEven.x).toBe(1 / 3); // mean 4
    expect(computed([6, 4.01, 2]).limits?.breakEven.x).toBe(2 / 3); // mean 4.0033…
  });

  test.each([
    ["nobody", [], "", []],
    ["one customer", [5], "A", ["allEqual"]],
    ["all equal", [5, 5, 5, 5], "AAAA", ["allEqual"]],
    ["two", [4, 2], "AC", ["paretoFirst", "fewCustomers"]],
    ["three are few, four are not", [9, 7, 6], "ABC", ["breakEvenFirst", "fewCustomers"]],
    ["nobody bought anything", [0, -3], "CC", ["nobodyBought"]],
    ["equals and one who bought nothing are not all equal", [7, 7, 0], "AAC", ["paretoFirst", "fewCustomers"]],
    ["the largest is always A, even where it ends beyond the limit", [97, 1, 1, 1], "ACCC", ["paretoFirst"]],
  ] as const)("small sets: %s", (_, amounts, expected, rules) => {
    expect(classes(amounts)).toBe(expected);
    expect(computed(amounts).because.map((note) => note.rule)).toEqual(rules);
  });

  test("equals who lie across a limit are not split but fall behind it, and say so", () => {
    const { rows, limits } = computed([5, 2, 2]); // the two end at 1/3 … 1, B at 0.538
    expect(limits?.c.x).toBeCloseTo(7 / 13, 12);
    expect(rows.map((row) => row.verdict).join("")).toBe("ACC");
    expect(rows[1]?.because).toEqual([{ rule: "equalsCrossPoint", class: "C", from: 1 / 3, x: 1, limit: limits?.c.x }]);
  });

  test("whoever brings nothing counts as a customer and is C", () => {
    expect(classes([50, 30, 0, -10])).toBe(classes([50, 30, 0, 0]));
    expect(computed([50, 30, 0, -10]).rows[3]).toMatchObject({
      because: [{ rule: "bringsNothing", amount: "-10" }],
      point: undefined,
    });
  });

  test("growth can be what is compared", () => {
    const customers = [
      { id: "a", amount: 10, previous: 9 },
      { id: "b", amount: 50, previous: 50 },
      { id: "c", amount: 30, previous: 10 },
    ];
    expect(
      Customer.abcComputed(customers, { measure: "growth" })
        .rows.map((row) => row.verdict)
        .join(""),
    ).toBe("CCA");
  });
});

const anyAmounts = fc.array(fc.integer({ min: -20, max: 300 }), { minLength: 1, maxLength: 40 });

/** The nearest point of the curve, searched on a grid of each piece: slow, and as near as the grid is fine. */
function searched(amounts: readonly number[], to: { x: number; y: number }) {
  const sorted = amounts.map((amount) => Math.max(0, amount)).sort((a, b) => b - a);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  const distance = (x: number, y: number) => Math.hypot(x - to.x, y - to.y);
  let best = distance(0, 0);
  let y = 0;
  sorted.forEach((amount, row) => {
    for (let part = 0; part <= 200; part++) {
      best = Math.min(best, distance((row + part / 200) / sorted.length, y + ((amount / total) * part) / 200));
    }
    y += amount / total;
  });
  return best;
}

describe("laws of computed ABC", () => {
  test("no point of the curve is nearer to (0, 1) than the Pareto point, nor to (x of B, 1) than the submarginal one", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const { limits } = computed(amounts);
        if (limits === undefined) return;
        const { pareto, submarginal, b } = limits;
        expect(Math.hypot(pareto.x, 1 - pareto.y)).toBeLessThanOrEqual(searched(amounts, { x: 0, y: 1 }) + 1e-12);
        const reached = Math.hypot(submarginal.x - b.x, 1 - submarginal.y);
        expect(reached).toBeLessThanOrEqual(searched(amounts, { x: b.x, y: 1 }) + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test("break-even is the share of customers above the mean", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const { limits } = computed(amounts);
        const earned = amounts.map((amount) => Math.max(0, amount));
        const mean = earned.reduce((sum, amount) => sum + amount, 0) / amounts.length;
        if (limits) expect(limits.breakEven.x).toBe(earned.filter((amount) => amount > mean).length / amounts.length);
      }),
    );
  });

  test("the limits ascend, equals share a class, more is never a worse class, and the order of rows changes nothing", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const { rows, limits } = computed(amounts);
        if (limits) expect(limits.a.x <= limits.b.x && limits.b.x <= limits.c.x).toBe(true);
        const sorted = [...rows].sort((x, y) => y.amount.cmp(x.amount)).map((row) => row.verdict);
        expect(sorted).toEqual([...sorted].sort());
        const byAmount = new Map(rows.map((row) => [row.amount.toString(), row.verdict]));
        for (const row of rows) expect(row.verdict).toBe(byAmount.get(row.amount.toString()));
        expect([...computed([...amounts].reverse()).rows].reverse().map(({ verdict }) => verdict)).toEqual(
          rows.map(({ verdict }) => verdict),
        );
      }),
    );
  });

  test("the unit of the amounts changes nothing, even where numbers would not hold it", () => {
    fc.assert(
      fc.property(anyAmounts, fc.constantFrom("e-40", "e3", "e24"), (amounts, unit) => {
        const scaled = amounts.map((amount) => `${amount}${unit}`);
        expect(classes(scaled)).toBe(classes(amounts));
        expect(computed(scaled).limits?.breakEven).toEqual(computed(amounts).limits?.breakEven);
      }),
    );
  });
});
