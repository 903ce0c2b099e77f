import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

type Facts = Omit<Stakeholder.Person, "id">;
const ids = (rows: readonly Facts[]) => rows.map((row, nth): Stakeholder.Person => ({ id: `p${nth}`, ...row }));
const position = (...rows: readonly Facts[]) => Stakeholder.position(ids(rows));

const DECIDES = { layer: "decisionLayer" } as const;
const SENIOR = { layer: "outsideSeniors" } as const;
const EXPERT = { layer: "industryExperts" } as const;
const friend = (weight: number) => ({ weight, attitude: "mentor", contact: "inDepth" }) as const; // counts in full

describe("what can be won of a person: say × openness × reach", () => {
  // of a say of 12: attitude in quarters, contact in thirds
  //            inDepth frequent brief none
  test.each([
    ["mentor", [12, 8, 4, 0]],
    ["supporter", [9, 6, 3, 0]],
    ["neutral", [6, 4, 2, 0]],
    ["nonSupporter", [3, 2, 1, 0]],
    ["opponent", [0, 0, 0, 0]],
  ] as const)("%s", (attitude, won) => {
    const promises = Stakeholder.CONTACTS.map(
      (contact) => position({ ...DECIDES, weight: 12, attitude, contact }).rows[0]?.promise,
    );
    expect(promises).toEqual(won.map((one) => [one, one]));
  });

  test.each([
    [{ weight: 12, contact: "inDepth" }, [0, 12]],
    [{ weight: 12, attitude: "neutral" }, [0, 6]],
    [{ attitude: "mentor", contact: "inDepth" }, [1, 1]], // nobody's say is known: each counts 1
    [{ weight: 0, attitude: "mentor", contact: "inDepth" }, [0, 0]],
    [{ attitude: "opponent" }, [0, 0]],
    [{ contact: "none" }, [0, 0]],
  ] as const)("what is not known leaves a range: %j", (facts, promise) => {
    expect(position({ ...DECIDES, ...facts }).rows[0]?.promise).toEqual(promise);
  });

  test("beside people with a say, an unknown one lies between none and the largest", () => {
    const { rows } = position({ ...DECIDES, attitude: "mentor", contact: "inDepth" }, { ...SENIOR, ...friend(4) });
    expect(rows.map(({ promise }) => promise)).toEqual([
      [0, 4],
      [4, 4],
      [0, 0],
    ]);
  });

  test("is added exactly: 0.1 and 0.2 are 0.3", () => {
    const { verdict, because } = position(
      { ...DECIDES, ...friend(0.3) },
      { ...SENIOR, ...friend(0.1) },
      { ...SENIOR, ...friend(0.2) },
    );
    expect([verdict, because]).toEqual([
      "undetermined",
      [{ rule: "tacticTied", layers: ["decisionLayer", "outsideSeniors"], promise: 0.3 }],
    ]);
  });
});

describe("the positions of the three layers", () => {
  //                decision  seniors   experts → main attack, each position
  test.each([
    [[friend(5), friend(3), friend(2)], "decisionLayer", ["mainAttack", "supportingAttack", "supportingAttack"]],
    [[friend(3), friend(5), friend(2)], "outsideSeniors", ["supportingAttack", "mainAttack", "supportingAttack"]],
    [[friend(3), friend(2), friend(5)], "industryExperts", ["supportingAttack", "supportingAttack", "mainAttack"]],
    [[friend(0), friend(2), friend(0)], "outsideSeniors", ["leaveAlone", "mainAttack", "leaveAlone"]],
    [[friend(0), friend(0), friend(0)], "none", ["leaveAlone", "leaveAlone", "leaveAlone"]],
    [[friend(2), friend(2), friend(1)], "undetermined", ["undetermined", "undetermined", "supportingAttack"]],
  ] as const)("%j: %s", ([decision, senior, expert], verdict, each) => {
    const judged = position({ ...DECIDES, ...decision }, { ...SENIOR, ...senior }, { ...EXPERT, ...expert });
    expect([judged.verdict, judged.rows.map((row) => row.verdict)]).toEqual([verdict, each]);
  });

  test("a range that stays ahead is settled, one that reaches the next is not", () => {
    // the senior: 6 × neutral × (frequent … in depth) cannot be written; contact unknown gives 0 … 3
    const senior = { ...SENIOR, weight: 6, attitude: "neutral" } as const;
    const ahead = position({ ...DECIDES, ...friend(3.5) }, senior, { ...EXPERT, ...friend(0) });
    expect(ahead.rows.map(({ couldBe }) => couldBe)).toEqual([
      ["mainAttack"],
      ["supportingAttack", "leaveAlone"],
      ["leaveAlone"],
    ]);
    const level = position({ ...DECIDES, ...friend(3) }, senior, { ...EXPERT, ...friend(0) });
    expect(level.rows.map(({ couldBe }) => couldBe)).toEqual([
      ["mainAttack", "supportingAttack"],
      ["mainAttack", "supportingAttack", "leaveAlone"],
      ["leaveAlone"],
    ]);
    expect([ahead.verdict, level.verdict]).toEqual(["decisionLayer", "undetermined"]);
  });

  test("a layer of which nobody is known has no position, and does not hold up the others", () => {
    const { verdict, rows } = position({ ...SENIOR, ...friend(2) });
    expect([verdict, rows.map((row) => row.verdict)]).toEqual([
      "outsideSeniors",
      ["undetermined", "mainAttack", "undetermined"],
    ]);
    expect(rows[0]).toMatchObject({
      because: [{ rule: "tacticNobody", layer: "decisionLayer" }],
      couldBe: ["mainAttack", "supportingAttack", "leaveAlone"],
    });
  });

  test("that the main attack is not on the decision layer is told", () => {
    const rules = position({ ...DECIDES, ...friend(1) }, { ...SENIOR, ...friend(2) }).because.map(({ rule }) => rule);
    expect(rules).toEqual(["tacticMain", "tacticNotDecisionLayer"]);
    expect(position({ ...DECIDES, ...friend(1) }).because.map(({ rule }) => rule)).toEqual(["tacticMain"]);
  });

  test("opponents and people without contact are left alone, each told apart", () => {
    const [row] = position(
      { ...DECIDES, ...friend(1) },
      { ...DECIDES, weight: 9, attitude: "opponent", contact: "none" },
      { ...DECIDES, weight: 2, attitude: "neutral", contact: "none" },
      { ...DECIDES, weight: 1, contact: "brief" },
    ).rows;
    expect([row?.targets, row?.leftAlone]).toEqual([
      ["p0", "p3"],
      ["p1", "p2"],
    ]);
    expect(row?.because.slice(1)).toEqual([
      { rule: "tacticOpponents", layer: "decisionLayer", people: ["p1"] },
      { rule: "tacticUnreached", layer: "decisionLayer", people: ["p2"] },
      { rule: "tacticUnknown", layer: "decisionLayer", people: ["p3"] },
    ]);
  });

  test("product users are listed and not weighed", () => {
    const { verdict, users, rows } = position({ layer: "productUsers", ...friend(100) }, { ...SENIOR, ...friend(1) });
    expect([verdict, users]).toEqual(["outsideSeniors", ["p0"]]);
    expect(rows.map(({ layer }) => layer)).toEqual(["decisionLayer", "outsideSeniors", "industryExperts"]);
  });

  test("somebody whose layer is not known might stand in any", () => {
    const small = position({ ...DECIDES, ...friend(3) }, { ...SENIOR, ...friend(1) }, friend(1));
    expect([small.verdict, small.unplaced, small.rows[1]?.promise]).toEqual(["decisionLayer", ["p2"], [1, 2]]);
    const large = position({ ...DECIDES, ...friend(3) }, { ...SENIOR, ...friend(1) }, friend(2));
    expect(large.verdict).toBe("undetermined");
  });

  test("nobody at all leaves nothing to win", () => {
    expect(position().verdict).toBe("none");
    expect(position().because).toEqual([{ rule: "tacticNothingToWin" }]);
  });
});

describe("laws", () => {
  const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);
  const facts = fc.record({
    layer: maybe(Stakeholder.LAYERS),
    attitude: maybe(Stakeholder.ATTITUDES),
    contact: maybe(Stakeholder.CONTACTS),
    weight: fc.constantFrom(0.1, 0.2, 0.3, 0, 1, 1e6),
  });
  const all = fc.array(facts, { maxLength: 8 });

  test("the order of the people does not matter", () => {
    fc.assert(
      fc.property(all, (rows) => {
        const people = ids(rows);
        const [given, turned] = [Stakeholder.position(people), Stakeholder.position([...people].reverse())];
        expect(turned.verdict).toBe(given.verdict);
        expect(turned.rows.map(({ verdict, couldBe, promise }) => ({ verdict, couldBe, promise }))).toEqual(
          given.rows.map(({ verdict, couldBe, promise }) => ({ verdict, couldBe, promise })),
        );
      }),
    );
  });

  test("at most one layer carries the main attack, and it is the verdict", () => {
    fc.assert(
      fc.property(all, (rows) => {
        const { verdict, rows: judged } = position(...rows);
        const main = judged.filter((row) => row.verdict === "mainAttack").map(({ layer }) => layer);
        expect(main).toEqual(verdict === "none" || verdict === "undetermined" ? [] : [verdict]);
      }),
    );
  });

  test("the scale of the say does not matter", () => {
    fc.assert(
      fc.property(all, (rows) => {
        const scaled = rows.map((row) => ({ ...row, weight: row.weight / 2 }));
        expect(position(...scaled).verdict).toBe(position(...rows).verdict);
      }),
    );
  });

  test("whatever becomes known of a person, a position only narrows", () => {
    const learnt = fc.record({
      attitude: fc.constantFrom(...Stakeholder.ATTITUDES),
      contact: fc.constantFrom(...Stakeholder.CONTACTS),
      layer: fc.constantFrom(...Stakeholder.LAYERS),
    });
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), learnt, ([first = {}, ...rest], more) => {
        const { layer = more.layer, attitude = more.attitude, contact = more.contact } = first;
        const open = position(first, ...rest);
        const known = position({ ...first, layer, attitude, contact }, ...rest);
        known.rows.forEach((row, nth) => {
          expect(open.rows[nth]?.couldBe).toEqual(expect.arrayContaining([...row.couldBe]));
        });
      }),
    );
  });
});
