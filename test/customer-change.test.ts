import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

type Amounts = Customer.CustomerHistory["amounts"];

const of = (histories: readonly Amounts[]) => histories.map((amounts, row) => ({ id: `c${row}`, amounts }));
const only = (amounts: Amounts, options?: Customer.ChangeOptions) => {
  const [row] = Customer.changes([{ id: "c", amounts }], options).rows;
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("a customer against its own past", () => {
  // the verdict, then short term: against the period before; long term: against the mean of all before
  test.each([
    ["thirty per cent more is clear", [100, 130], "up", 0.3, 0.3],
    ["a cent less is not", [100, "129.99"], "steady", 0.2999, 0.2999],
    ["thirty per cent less is clear", [100, 70], "down", -0.3, -0.3],
    ["a cent less of it is not", [100, "70.01"], "steady", -0.2999, -0.2999],
    ["no change", [100, 100, 100], "steady", 0, 0],
    ["gone", [100, 0], "down", -1, -1],
    ["more returned than bought", [100, -50], "down", -1.5, -1.5],
    ["the short term leads: up against the last, down against the mean", [1000, 10, 20], "up", 1, -0.9603960396039604],
    [
      "a slow decline shows in the long term",
      [100, 100, 80, 70, 60],
      "down",
      -0.14285714285714285,
      -0.3142857142857143,
    ],
    ["a clear change of long ago shows as long as the mean remembers", [100, 50, 50], "down", 0, -1 / 3],
    ["the mean is of the known periods", [90, undefined, 110, 100], "steady", -0.09090909090909091, 0],
    ["nothing stays nothing", [0, 0, 0], "steady", 0, 0],
  ] as const)("%s", (_, amounts, verdict, short, long) => {
    const row = only(amounts);
    expect([row.verdict, row.short.change, row.long.change]).toEqual([verdict, short, long]);
  });

  test.each([
    ["from nothing", [0, 10], "appeared", "appeared", "appeared"],
    ["from nothing for long", [0, 0, 0, 10], "appeared", "appeared", "appeared"],
    ["from returns", [-5, 10], "appeared", "appeared", "appeared"],
    ["back after a pause: from nothing, at its own level", [100, 0, 50], "appeared", "appeared", "steady"],
    ["one period is too little", [100], "undetermined", "undetermined", "undetermined"],
    ["none is too little", [], "undetermined", "undetermined", "undetermined"],
    ["the last period is unknown", [100, 100, undefined], "undetermined", "undetermined", "undetermined"],
    [
      "the period before is unknown, and the mean says nothing clear",
      [100, undefined, 100],
      "undetermined",
      "undetermined",
      "steady",
    ],
    ["the period before is unknown, but the mean is clear", [100, undefined, 10], "down", "undetermined", "down"],
    ["returns against returns have no ratio", [-5, -500], "undetermined", "undetermined", "undetermined"],
    ["returns against nothing have none either", [0, -5], "undetermined", "undetermined", "undetermined"],
    ["nothing after nothing, but returns before", [-10, 0, 0], "undetermined", "steady", "undetermined"],
    ["the last three are steady, the first was a return", [-500, 100, 100], "appeared", "steady", "appeared"],
  ] as const)("%s", (_, amounts, verdict, short, long) => {
    const row = only(amounts);
    expect([row.verdict, row.short.verdict, row.long.verdict]).toEqual([verdict, short, long]);
  });

  test("the limit is compared exactly", () => {
    // in binary 0.14 / 0.2 − 1 is −0.29999999999999993, and 0.13 / 0.1 − 1 is 0.30000000000000004
    expect(only([0.1, 0.13]).verdict).toBe("up");
    expect(only([0.2, 0.14]).verdict).toBe("down");
    expect(only([0.1, 0.2, 0.3, undefined, 0.14]).long).toMatchObject({ verdict: "down", change: -0.3 });
    expect(only([0.1, 0.2, 0.3, undefined, "0.1400000000000000000000000000000000001"]).long.verdict).toBe("steady");
  });

  test("the limit is the caller's", () => {
    expect(only([100, 110], { changeFrom: 0.1 }).verdict).toBe("up");
    expect(only([100, 250], { changeFrom: 2 }).verdict).toBe("steady");
    expect(only([100, 300], { changeFrom: 2 }).verdict).toBe("up");
  });

  test("the reasons carry the figures, the decisive one first", () => {
    expect(only([100, 100, 80, 70, 60]).because).toEqual([
      { rule: "changedClearly", horizon: "long", change: -0.3142857142857143, now: "60", base: "87.5", from: 0.3 },
      { rule: "changedLittle", horizon: "short", change: -0.14285714285714285, now: "60", base: "70", from: 0.3 },
    ]);
    expect(only([100, undefined, 100]).because).toEqual([
      { rule: "pastUnknown", horizon: "short" },
      { rule: "changedLittle", horizon: "long", change: 0, now: "100", base: "100", from: 0.3 },
    ]);
    expect(only([-5, -500]).because[0]).toEqual({ rule: "noRatio", horizon: "short", now: "-500", base: "-5" });
    expect(only([0, 10]).because[0]).toEqual({ rule: "cameFromNothing", horizon: "short", now: "10", base: "0" });
  });
});

describe("a customer against its peers", () => {
  const peers = (histories: readonly Amounts[]) => {
    const { peerMedian, rows } = Customer.changes(of(histories));
    return [peerMedian, rows.map((row) => row.fromPeers)];
  };

  test.each([
    [
      "the middle one of three",
      [
        [100, 110],
        [100, 80],
        [100, 150],
      ],
      0.1,
      [0, -0.3, 0.4],
    ],
    [
      "the mean of the middle two of four",
      [
        [10, 11],
        [10, 13],
        [10, 30],
        [10, 5],
      ],
      0.2,
      [-0.1, 0.1, 1.8, -0.7],
    ],
    [
      "customers without a known change are no peers",
      [[100, 110], [100], [0, 5], [100, 130]],
      0.2,
      [-0.1, undefined, undefined, 0.1],
    ],
    ["one alone has no peers", [[100, 110], [5]], undefined, [undefined, undefined]],
    ["nobody", [], undefined, []],
  ] as const)("%s", (_, histories, median, distances) => {
    expect(peers(histories)).toEqual([median, distances]);
  });

  test("the reason says how far it is from them", () => {
    const { rows } = Customer.changes(
      of([
        [100, 80],
        [100, 100],
        [100, 90],
      ]),
    );
    expect(rows[0]?.because[2]).toEqual({ rule: "againstPeers", change: -0.2, median: -0.1, distance: -0.1 });
  });
});

describe("a clear change asks for its reason", () => {
  const found = (amounts: Amounts, reason?: string) =>
    Customer.changes([{ id: "c", amounts, reason }]).flagged.map(({ id, because }) => [id, because]);

  test.each([
    [[100, 130], "up"],
    [[100, 10], "down"],
    [[0, 10], "appeared"],
    [[100, undefined, 10], "down"],
  ] as const)("%j is %s: flagged without one, and not with one", (amounts, change) => {
    expect(found(amounts)).toEqual([["c", [{ rule: "changeWithoutReason", change }]]]);
    expect(found(amounts, "lost its plant in the north")).toEqual([]);
  });

  test.each([[[100, 129]], [[100]], [[-5, -500]]])("%j is not", (amounts) => {
    expect(found(amounts)).toEqual([]);
  });

  test("the recorded reason stays with its customer", () => {
    const { rows } = Customer.changes([
      { id: "c", amounts: [1], reason: "new plant" },
      { id: "d", amounts: [] },
    ]);
    expect(rows.map((row) => row.reason)).toEqual(["new plant", undefined]);
  });
});

describe("laws", () => {
  const amount = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -100, max: 400 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const histories = fc.array(fc.array(amount, { maxLength: 6 }), { maxLength: 12 });

  test("the order of the customers does not matter", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const [given, mirrored] = [Customer.changes(of(all)), Customer.changes(of(all).reverse())];
        expect([...mirrored.rows].reverse()).toEqual(given.rows);
        expect(mirrored.peerMedian).toBe(given.peerMedian);
      }),
    );
  });

  test("the currency unit does not matter", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const cents = all.map((amounts) => amounts.map((known) => known && `${known}e-2`));
        const verdicts = (given: readonly Amounts[]) =>
          Customer.changes(of(given)).rows.map(({ verdict, short, long }) => [verdict, short.change, long.change]);
        expect(verdicts(cents)).toEqual(verdicts(all));
      }),
    );
  });

  test("whoever changed clearly and gave no reason is flagged, and nobody else", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const { rows, flagged } = Customer.changes(of(all));
        const clear = rows.filter(({ verdict }) => verdict !== "steady" && verdict !== "undetermined");
        expect(flagged.map(({ id }) => id)).toEqual(clear.map(({ id }) => id));
      }),
    );
  });
});

test.each([
  [
    [{ id: "a", amounts: [1, Number.NaN] }],
    {},
    RangeError,
    "customers[0].amounts[1] must be a decimal amount below 1e30, got NaN",
  ],
  [
    [{ id: "a", amounts: [1, null] }],
    {},
    TypeError,
    "customers[0].amounts[1] must be a decimal amount below 1e30, got null",
  ],
  [[{ id: "a" }], {}, TypeError, "customers[0].amounts must be an array, got undefined"],
  [[{ id: "a", amounts: [], reason: "" }], {}, RangeError, 'customers[0].reason must be a non-empty text, got ""'],
  [
    [
      { id: "a", amounts: [] },
      { id: "a", amounts: [] },
    ],
    {},
    RangeError,
    'customers[1].id must be unique, but customers[0] has it too, got "a"',
  ],
  [[], { changeFrom: 0 }, RangeError, "changeFrom must be a finite number above 0, got 0"],
  [[], { changeFrom: "30%" }, TypeError, 'changeFrom must be a finite number above 0, got "30%"'],
])("%j with %j is refused", (customers, options, Kind, message) => {
  expect(() => Customer.changes(customers as never, options as never)).toThrow(
    new Kind(`Customer.changes: ${message}`),
  );
});

test("a document may say null for a period that is not known, and reports all that is wrong", () => {
  const parsed = schema.customerChanges.parse([{ id: "a", amounts: [100, null, "10.5"] }]);
  expect(Customer.changes(parsed)).toEqual(Customer.changes([{ id: "a", amounts: [100, undefined, "10.5"] }]));
  const wrong = schema.customerChanges.safeParse([
    { id: "", amounts: ["much"] },
    { id: "b", amounts: 3, why: "" },
  ]);
  expect(wrong.error?.issues.map(({ path }) => path.join(".")).sort()).toEqual([
    "0.amounts.0",
    "0.id",
    "1",
    "1.amounts",
  ]);
});
