import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import golden from "./golden/customer-groups.json" with { type: "json" };

const of = (amounts: readonly (number | string | bigint)[]) =>
  amounts.map((amount, row) => ({ id: `c${row}`, amount }));
const classes = (amounts: readonly (number | string)[], options?: Customer.AbcOptions) =>
  Customer.abc(of(amounts), options)
    .rows.map((row) => row.verdict)
    .join("");

describe("ABC", () => {
  // cumulative shares of the first six: 50, 80, 90, 95, 98, 100 %
  test.each([
    ["the domain's own data, exclude", [50, 30, 10, 5, 3, 2], { boundary: "exclude" }, "AABBCC"],
    ["the same, include: nobody crosses, they end on the limits", [50, 30, 10, 5, 3, 2], {}, "AABBCC"],
    ["who crosses 80 % stays in A", [50, 29, 11, 5, 3, 2], {}, "AAABCC"],
    ["or falls to B", [50, 29, 11, 5, 3, 2], { boundary: "exclude" }, "AABBCC"],
    ["who crosses both limits belongs to the better class", [10, 90], {}, "BA"],
    ["the largest is A even if it alone crosses every limit", [96, 4], { boundary: "exclude" }, "AC"],
    ["equals share a class, and the better one", [40, 20, 20, 20], {}, "AAAA"],
    ["or the worse one", [40, 20, 20, 20], { boundary: "exclude" }, "ACCC"],
    ["all equal: one class", [7, 7, 7, 7, 7], {}, "AAAAA"],
    ["all equal: one class, whatever the boundary", [7, 7, 7, 7, 7], { boundary: "exclude" }, "AAAAA"],
    ["nothing and less than nothing is C", [100, 0, -20], {}, "ACC"],
    ["nobody bought anything", [0, -5], {}, "CC"],
    ["one customer", [3], { boundary: "exclude" }, "A"],
    ["no customers", [], {}, ""],
    ["in any order", [2, 10, 50, 3, 30, 5], {}, "CBACAB"],
  ] as const)("%s", (_, amounts, options, expected) => {
    expect(classes(amounts, options)).toBe(expected);
  });

  test("shares are exact: ten times 0.1 of 1 is the whole, and 80 % of 0.1 + 0.2 lands on the limit", () => {
    const tenths = Customer.abc(of(Array.from({ length: 10 }, () => 0.1)));
    expect([tenths.gross.toString(), tenths.rows[9]?.cumulative]).toEqual(["1", 1]);
    // 0.24 of 0.3 is exactly 80 %: in binary 0.24 / (0.1 + 0.2) is 0.7999999999999999
    expect(classes([0.24, 0.05, 0.01], { boundary: "exclude" })).toBe("ACC");
    expect(classes(["0.3", "0.5", "0.1", "0.1"], { boundary: "exclude" })).toBe("AACC");
  });

  test("the base is gross, and the net total stands beside it", () => {
    const { gross, net, rows } = Customer.abc(of([60, 40, -30]));
    expect([gross.toString(), net.toString(), rows.map((row) => row.share)]).toEqual(["100", "70", [0.6, 0.4, -0.3]]);
  });

  test("each class in figures", () => {
    const summary = Customer.abc(of([50, 30, 10, 5, 3, 2])).classes.map(
      ({ class: name, heads, amount, share, headShare, cutOff }) =>
        [name, heads, amount.toString(), share, headShare?.toFixed(3), cutOff?.toString()].join(" "),
    );
    expect(summary).toEqual(["A 2 80 0.8 0.333 30", "B 2 15 0.15 0.333 5", "C 2 5 0.05 0.333 2"]);
    expect(Customer.abc([]).classes.map(({ heads, share, cutOff }) => [heads, share, cutOff])).toEqual(
      Array.from({ length: 3 }, () => [0, undefined, undefined]),
    );
  });

  test("each row says why", () => {
    const because = (amounts: number[], options?: Customer.AbcOptions) =>
      Customer.abc(of(amounts), options).rows.map((row) => row.because.map((reason) => reason.rule).join());
    expect(because([50, 29, 11, 5, 3, 2, 0])).toEqual([
      "withinLimit",
      "withinLimit",
      "crossesLimit",
      "withinLimit",
      "beyondLimits",
      "beyondLimits",
      "nothingBought",
    ]);
    expect(because([90, 10], { boundary: "exclude" })).toEqual(["largest", "beyondLimits"]); // although 90 crosses A's 80 %
    expect(because([96, 4], { boundary: "exclude" })[0]).toBe("largest");
  });

  test("the order of the input does not matter, and a larger customer is never in a worse class", () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 200 }), { maxLength: 40 });
    const limits = fc
      .record({ a: fc.integer({ min: 1, max: 50 }), b: fc.integer({ min: 51, max: 100 }) })
      .map(({ a, b }) => ({ a: a / 100, b: b / 100 }));
    fc.assert(
      fc.property(amounts, limits, fc.constantFrom("include", "exclude"), (all, cut, boundary) => {
        const rows = Customer.abc(of(all), { limits: cut, boundary }).rows;
        const mirrored = Customer.abc(of(all).reverse(), { limits: cut, boundary }).rows;
        expect([...mirrored].reverse()).toEqual(rows);
        const sorted = [...rows].sort((x, y) => y.amount.cmp(x.amount)).map((row) => row.verdict);
        expect(sorted).toEqual([...sorted].sort());
      }),
    );
  });

  test("heads and amounts of the classes add up to the whole", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
          { maxLength: 40 },
        ),
        (amounts) => {
          const { classes: three, net, rows } = Customer.abc(of(amounts));
          expect(three.reduce((sum, one) => sum + one.heads, 0)).toBe(rows.length);
          expect(three.reduce((sum, one) => sum.plus(one.amount), net.times(0)).toString()).toBe(net.toString());
        },
      ),
    );
  });

  test.each([
    [
      [
        { id: "a", amount: 1 },
        { id: "b", amount: Number.NaN },
      ],
      RangeError,
      'customers[1].amount (id "b") must be a decimal amount below 1e30, got NaN',
    ],
    [[{ id: "a" }], TypeError, 'customers[0].amount (id "a") must be a decimal amount below 1e30, got undefined'],
    [
      [
        { id: "a", amount: 1 },
        { id: "b", amount: 2 },
        { id: "a", amount: 3 },
      ],
      RangeError,
      'customers[2].id must be unique, but customers[0] has it too, got "a"',
    ],
    [[{ id: "", amount: 1 }], RangeError, 'customers[0].id must be a non-empty text, got ""'],
  ])("a row that is wrong is refused by number (%#)", (customers, Kind, message) => {
    expect(() => Customer.abc(customers as never)).toThrow(new Kind(`Customer.abc: ${message}`));
  });

  test.each([
    [{ a: 0, b: 0.95 }, "limits.a must be above 0, got 0"],
    [{ a: 0.8, b: 0.8 }, "limits.b must be above limits.a 0.8, got 0.8"],
    [{ a: 0.8, b: 1.1 }, "limits.b must be a number 0–1, got 1.1"],
  ])("limits %j do not ascend within 0–1", (limits, message) => {
    expect(() => Customer.abc([], { limits })).toThrow(new RangeError(`Customer.abc: ${message}`));
  });
});

const growth = (rows: readonly (readonly [number, number])[]) =>
  Customer.abc(
    rows.map(([previous, amount], row) => ({ id: `c${row}`, previous, amount, margin: 1 })),
    { measure: "growth" },
  );

describe("what customers are compared by", () => {
  test("growth is the amount less that of the period before, and shrinking is C", () => {
    const { rows, gross, net } = growth([
      [100, 180],
      [0, 20],
      [500, 480],
    ]);
    expect(rows.map((row) => `${row.verdict} ${row.amount}`)).toEqual(["A 80", "B 20", "C -20"]);
    expect([gross.toString(), net.toString()]).toEqual(["100", "80"]);
  });

  test("a margin, if it is there", () => {
    const margins = [
      { id: "a", amount: 100, margin: 1 },
      { id: "b", amount: 50, margin: "9.00" },
    ];
    expect(Customer.abc(margins, { measure: "margin" }).rows.map((row) => row.verdict)).toEqual(["B", "A"]);
    expect(() => Customer.abc([{ id: "a", amount: 1 }], { measure: "margin" })).toThrow(
      new TypeError('Customer.abc: customers[0].margin (id "a") must be a decimal amount below 1e30, got undefined'),
    );
  });
});

describe("ABC of a column", () => {
  const column = (amounts: readonly Customer.CustomerAmount["amount"][], options?: Customer.AbcRules) =>
    Customer.abcColumn(amounts, options);

  const anyCents = fc.array(fc.integer({ min: -1e5, max: 1e6 }), { maxLength: 60 });
  const anyRules = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 100 }), fc.constantFrom("include", "exclude"))
    .map(([a, b, boundary]) => ({ limits: { a: a / 100, b: b / 100 }, boundary }) as const);

  test.each([
    ["cents", (cents: number) => cents / 100],
    ["a handful of sizes, so that many are equal", (cents: number) => (cents % 4) * 0.1],
    ["texts", (cents: number) => `${cents}e-2`],
    ["more digits than numbers hold", (cents: number) => `${cents}.00000000000000000001`],
    ["sizes whose sums no number holds", (cents: number) => BigInt(cents) * 10n ** 20n],
    ["three decimals", (cents: number) => cents / 1000],
    ["thirds", (cents: number) => cents / 3],
  ])("has the classes and figures of abc: %s", (_, amount) => {
    fc.assert(
      fc.property(anyCents, anyRules, (cents, rules) => {
        const amounts = cents.map<number | string | bigint>((own) => amount(own));
        const { verdicts, ...figures } = column(amounts, rules);
        const { rows, ...expected } = Customer.abc(of(amounts), rules);
        expect(verdicts).toEqual(rows.map((row) => row.verdict));
        expect(figures).toEqual(expected);
      }),
    );
  });

  test.each([
    ["50, 30, 10, 5, 3, 2 with exclude", [50, 30, 10, 5, 3, 2], { boundary: "exclude" }, "AABBCC"],
    ["who crosses stays", [50, 29, 11, 5, 3, 2], {}, "AAABCC"],
    ["0.24 of 0.3 is exactly 80 %", [0.24, 0.05, 0.01], { boundary: "exclude" }, "ACC"],
    ["the largest is A", [96, 4], { boundary: "exclude" }, "AC"],
    ["all of one size class", [65, 64.5, 64, 64.5], {}, "AAAA"],
    ["nobody", [], {}, ""],
    ["nobody who bought", [0, -1], {}, "CC"],
  ] as const)("%s", (_, amounts, options, expected) => {
    expect(column(amounts, options).verdicts.join("")).toBe(expected);
    expect(Customer.abcColumn(Float64Array.from(amounts), options).verdicts.join("")).toBe(expected);
  });

  test("the unit of the amounts changes no class, even where numbers would not hold it", () => {
    fc.assert(
      fc.property(anyCents, anyRules, fc.constantFrom("e-40", "e23"), (cents, rules, unit) => {
        const scaled = cents.map((own) => `${own}${unit}`);
        expect(column(scaled, rules).verdicts).toEqual(column(cents, rules).verdicts);
      }),
    );
    expect(column(["5e-40", "3e-40", "1e-40"], { boundary: "exclude" }).verdicts.join("")).toBe("ABC"); // 7.2 is the limit
  });

  test("totals that no number holds are exact", () => {
    const amounts = Array<number>(21).fill(4503599627370.51);
    expect(column(amounts).gross.toString()).toBe("94575592174780.71"); // 9457559217478071 cents, odd and above 2⁵³
  });

  test("leaves a typed column as it is", () => {
    const amounts = Float64Array.of(3, 1, 2);
    Customer.abcColumn(amounts);
    expect([...amounts]).toEqual([3, 1, 2]);
  });

  test.each([
    [[1, undefined], TypeError, "amounts[1] must be a decimal amount below 1e30, got undefined"],
    [Array(2), TypeError, "amounts[0] must be a decimal amount below 1e30, got undefined"],
    [[Number.NaN], RangeError, "amounts[0] must be a decimal amount below 1e30, got NaN"],
    ["50", TypeError, 'amounts must be an array or a Float64Array, got "50"'],
  ])("%j is refused by its row", (amounts, Kind, message) => {
    expect(() => Customer.abcColumn(amounts as never)).toThrow(new Kind(`Customer.abcColumn: ${message}`));
  });
});

describe("two classifications against each other", () => {
  const rows = (text: string) => [...text].map((verdict, row) => ({ id: `c${row}`, verdict }));

  test("counts who is where, empty cells included", () => {
    const table = Customer.crossTable(rows("AABBC"), rows("ACBAC"));
    expect(table.cells.map(({ heads }) => heads)).toEqual([1, 0, 1, 1, 1, 0, 0, 0, 1]);
    expect(table.cells[2]).toEqual({ row: "A", column: "C", heads: 1, share: 0.2, ids: ["c1"] });
    expect([table.rowHeads, table.columnHeads, table.heads]).toEqual([[2, 2, 1], [2, 1, 2], 5]);
  });

  test("keeps the order of classes it is given, and names customers only one side knows", () => {
    const [down, across] = [rows("AB"), rows("xyz")];
    const table = Customer.crossTable(down, across, { rows: ["B", "A", "D"] });
    expect(table.rows).toEqual(["B", "A", "D"]);
    expect(table.rowHeads).toEqual([1, 1, 0]);
    expect([table.onlyInRows, table.onlyInColumns]).toEqual([[], ["c2"]]);
    expect(() => Customer.crossTable(down, across, { columns: ["x"] })).toThrow(
      new RangeError('Customer.crossTable: columns[1].verdict must be one of "x", got "y"'),
    );
    expect(() => Customer.crossTable([...down, ...down], across)).toThrow(
      new RangeError('Customer.crossTable: rows[2].id must be unique, but rows[0] has it too, got "c0"'),
    );
  });

  test("loses nobody", () => {
    const anySide = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom("A", "B", "C")), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(anySide, anySide, (down, across) => {
        const side = (entries: readonly (readonly [number, string])[]) =>
          entries.map(([id, verdict]) => ({ id: `c${id}`, verdict }));
        const table = Customer.crossTable(side(down), side(across));
        const counted = table.cells.reduce((sum, { heads }) => sum + heads, 0);
        expect(counted + table.onlyInRows.length).toBe(down.length);
        expect(counted + table.onlyInColumns.length).toBe(across.length);
      }),
    );
  });
});

describe("group returns", () => {
  test("the bank: 5.17, 0.61 and −0.19 times the effort", () => {
    const returns = Customer.groupReturns(golden.bank.groups);
    expect(returns.map((group) => group.returnOnEffort?.toFixed(2))).toEqual(["5.17", "0.61", "-0.19"]);
    expect(returns.map((group) => group.because[0]?.rule)).toEqual([
      "earnsItsEffort",
      "costsMoreThanItEarns",
      "costsMoreThanItEarns",
    ]);
    expect(returns[2]?.cumulative).toEqual({ customers: 1, profit: 1 });
    expect(returns[1]?.cumulative).toEqual({ customers: 0.4, profit: 1.1 }); // the whale's back: more than all the profit
  });

  test("the retailer: 29 % of the customers give 80 %, added exactly; the time is not known", () => {
    const returns = Customer.groupReturns(golden.retailer.groups);
    expect(returns[2]?.cumulative).toEqual(golden.retailer.together);
    expect(returns.map((group) => [group.returnOnEffort, group.because[0]?.rule])).toEqual(
      Array.from({ length: 3 }, () => [undefined, "effortUnknown"]),
    );
  });

  test("refusals", () => {
    expect(() => Customer.groupReturns([{ customers: 10, profit: 1 }])).toThrow(
      new RangeError("Customer.groupReturns: groups[0].customers must be a number 0–1, got 10"),
    );
  });
});
