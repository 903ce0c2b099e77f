import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

describe("the place of an account", () => {
  // trust, value: high from 0.5 on
  test.each([
    [0, 0, "outsider"],
    [0.49, 0.49, "outsider"],
    [0.5, 0.49, "friend"],
    [1, 0, "friend"],
    [0.49, 0.5, "supplier"],
    [0, 1, "supplier"],
    [0.5, 0.5, "partner"],
    [1, 1, "partner"],
  ] as const)("trust %d, value %d: %s", (trust, value, place) => {
    const placed = Relationship.place({ trust, value });
    expect([placed.verdict, placed.couldBe]).toEqual([place, [place]]);
  });

  test.each([
    [{}, ["outsider", "friend", "supplier", "partner"], ["trust", "value"]],
    [{ trust: 0.2 }, ["outsider", "supplier"], ["value"]],
    [{ trust: 0.7 }, ["friend", "partner"], ["value"]],
    [{ value: 0.2 }, ["outsider", "friend"], ["trust"]],
    [{ value: 0.7 }, ["supplier", "partner"], ["trust"]],
  ] as const)("%j could be %j", (standing, couldBe, axes) => {
    const placed = Relationship.place(standing);
    expect([placed.verdict, placed.couldBe]).toEqual(["undetermined", couldBe]);
    expect(placed.because[0]).toEqual({ rule: "placeUnknown", axes, couldBe });
  });

  test("limits of one's own, each axis by itself", () => {
    const limits = { trust: 0.8, value: 0.1 };
    expect(Relationship.place({ trust: 0.79, value: 0.1 }, { limits }).verdict).toBe("supplier");
    expect(Relationship.place({ trust: 0.8, value: 0.09 }, { limits }).verdict).toBe("friend");
    expect(Relationship.place({ trust: 0.5, value: 0.1 }, { limits: { value: 0.1 } }).verdict).toBe("partner");
  });

  test("the reasons tell the limit", () => {
    expect(Relationship.place({ trust: 0.5, value: 0.4 }).because).toEqual([
      { rule: "placeHigh", axis: "trust", is: 0.5, from: 0.5 },
      { rule: "placeLow", axis: "value", is: 0.4, from: 0.5 },
    ]);
  });
});

describe("the next step", () => {
  test.each([
    ["outsider", "friendFirst", "friend", ["trust"], [], "friend"],
    ["friend", "friendFirst", "supplier", ["value"], ["trust"], "partner"],
    ["supplier", "friendFirst", "partner", ["trust"], ["value"], "partner"],
    ["partner", "friendFirst", undefined, [], ["trust", "value"], "partner"],
    ["outsider", "supplierFirst", "supplier", ["value"], [], "supplier"],
    ["supplier", "supplierFirst", "friend", ["trust"], ["value"], "partner"],
    ["friend", "supplierFirst", "partner", ["value"], ["trust"], "partner"],
    ["partner", "supplierFirst", undefined, [], ["trust", "value"], "partner"],
  ] as const)("%s, %s: %s", (from, road, to, build, keep, ifKept) => {
    const step = Relationship.nextStep(from, road);
    expect([step.to, step.build, step.keep, step.ifKept]).toEqual([to, build, keep, ifKept]);
  });

  test.each(Relationship.ROADS.map(({ road }) => road))("%s leads from outsider to partner, place by place", (road) => {
    const walk: (Relationship.Place | undefined)[] = ["outsider"];
    for (let at = Relationship.nextStep("outsider", road).to; at !== undefined && walk.length < 9; ) {
      walk.push(at);
      at = Relationship.nextStep(at, road).to;
    }
    expect(walk).toHaveLength(4);
    expect([walk[0], walk[3], new Set(walk).size]).toEqual(["outsider", "partner", 4]);
  });
});

describe("moves", () => {
  const AT = {
    outsider: { trust: 0, value: 0 },
    friend: { trust: 1, value: 0 },
    supplier: { trust: 0, value: 1 },
    partner: { trust: 1, value: 1 },
    unknown: {},
  };
  const move = (from: keyof typeof AT, to: keyof typeof AT) =>
    Relationship.moves([{ id: "a", ...AT[from] }], [{ id: "a", ...AT[to] }]).rows[0];

  const [first, second, both] = [["friendFirst"], ["supplierFirst"], ["friendFirst", "supplierFirst"]];
  test.each([
    ["outsider", "friend", "forward", first],
    ["outsider", "supplier", "forward", second],
    ["outsider", "partner", "forward", both],
    ["friend", "supplier", "forward", first],
    ["friend", "partner", "forward", both],
    ["supplier", "friend", "forward", second],
    ["supplier", "partner", "forward", both],
    ["friend", "outsider", "fellBack", []],
    ["supplier", "outsider", "fellBack", []],
    ["partner", "friend", "fellBack", []],
    ["partner", "supplier", "fellBack", []],
    ["partner", "outsider", "fellBack", []],
    ["friend", "friend", "stayed", []],
    ["unknown", "partner", "undetermined", []],
    ["partner", "unknown", "undetermined", []],
  ] as const)("%s to %s: %s along %j", (from, to, verdict, roads) => {
    expect([move(from, to)?.verdict, move(from, to)?.roads]).toEqual([verdict, roads]);
  });

  test("what is gained and lost", () => {
    const gainAndLoss = (from: keyof typeof AT, to: keyof typeof AT) => move(from, to)?.because[0];
    expect(gainAndLoss("friend", "supplier")).toMatchObject({ gained: ["value"], lost: ["trust"] });
    expect(gainAndLoss("partner", "outsider")).toMatchObject({ gained: [], lost: ["trust", "value"] });
    expect(gainAndLoss("outsider", "partner")).toMatchObject({ gained: ["trust", "value"], lost: [] });
  });

  test("accounts of one look only are told, with what they were or are", () => {
    const { rows, counts } = Relationship.moves([{ id: "old", ...AT.friend }], [{ id: "new", trust: 1 }]);
    expect(rows.map(({ id, verdict, because }) => [id, verdict, because])).toEqual([
      ["old", "gone", [{ rule: "moveGone", couldBe: ["friend"] }]],
      ["new", "appeared", [{ rule: "moveAppeared", couldBe: ["friend", "partner"] }]],
    ]);
    expect(counts).toEqual({ forward: 0, fellBack: 0, stayed: 0, appeared: 1, gone: 1, undetermined: 0 });
  });
});

describe("laws", () => {
  const rating = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const accounts = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), trust: rating, value: rating }), {
    selector: ({ id }) => id,
    maxLength: 12,
  });

  test("whatever an unknown rating turns out to be, the place is one of those it could be", () => {
    const known = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rating, rating, known, known, (trust, value, t, v) => {
        const told = Relationship.place({ trust: trust ?? t, value: value ?? v }).verdict;
        expect(Relationship.place({ trust, value }).couldBe).toContain(told);
      }),
    );
  });

  test("every account is counted once, and the order of the rows does not matter", () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const { rows, counts } = Relationship.matrix(all);
        expect(Object.values(counts).reduce((sum, own) => sum + own, 0)).toBe(all.length);
        expect(Relationship.matrix([...all].reverse())).toEqual({ rows: [...rows].reverse(), counts });
      }),
    );
  });

  test("looking twice at the same accounts, nobody moves; looking backward, forward and back change places", () => {
    fc.assert(
      fc.property(accounts, accounts, (before, after) => {
        const same = Relationship.moves(before, before).rows.map(({ verdict }) => verdict);
        expect(same.every((verdict) => ["stayed", "undetermined"].includes(verdict))).toBe(true);
        const [there, back] = [Relationship.moves(before, after).counts, Relationship.moves(after, before).counts];
        expect([back.appeared, back.gone, back.stayed]).toEqual([there.gone, there.appeared, there.stayed]);
        expect(back.forward).toBeGreaterThanOrEqual(there.fellBack);
      }),
    );
  });
});

test.each([
  ["place", [{ trust: 1.1 }], RangeError, "standing.trust must be a number 0–1, got 1.1"],
  ["place", [{ value: "0.5" }], TypeError, 'standing.value must be a number 0–1, got "0.5"'],
  ["place", [{}, { limits: { trust: -1 } }], RangeError, "limits.trust must be a number 0–1, got -1"],
  [
    "place",
    [{}, { limits: { trsut: 1 } }],
    RangeError,
    'a key of limits must be an axis (did you mean "trust"?), got "trsut"',
  ],
  [
    "matrix",
    [[{ id: "a" }, { id: "a" }]],
    RangeError,
    'accounts[1].id must be unique, but accounts[0] has it too, got "a"',
  ],
  ["moves", [[], [{ id: "a", value: 2 }]], RangeError, "after[0].value must be a number 0–1, got 2"],
  ["nextStep", ["friend", "scenic"], RangeError, 'road must be one of "friendFirst", "supplierFirst", got "scenic"'],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});
