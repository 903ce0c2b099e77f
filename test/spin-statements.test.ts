import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Spin from "../src/spin/index.js";

const need = (rest: Partial<Spin.Need> = {}): Spin.Need => ({
  id: "n",
  kind: "explicit",
  statedOn: "2026-03-02",
  ...rest,
});
const judge = (statement: Partial<Spin.SellerStatement>, needs: readonly Spin.Need[] = []) =>
  Spin.classifyStatement({ saidOn: "2026-03-02", ...statement }, needs);

describe("a benefit meets an explicit need stated earlier", () => {
  // said on 2026-03-02; the need's kind, day and turn, the statement's turn
  test.each([
    ["explicit", "2026-03-01", undefined, undefined, "benefit"],
    ["explicit", "2026-03-01", 9, 1, "benefit"], // turns of different calls do not compare
    ["explicit", "2026-03-02", 4, 5, "benefit"],
    ["explicit", "2026-03-02", 5, 5, "advantage"],
    ["explicit", "2026-03-02", 6, 5, "advantage"],
    ["explicit", "2026-03-03", undefined, undefined, "advantage"],
    ["explicit", "2026-03-03", 1, 5, "advantage"],
    ["explicit", "2026-03-02", undefined, 5, "undetermined"],
    ["explicit", "2026-03-02", 4, undefined, "undetermined"],
    ["explicit", "2026-03-02", undefined, undefined, "undetermined"],
    ["implied", "2026-03-01", undefined, undefined, "advantage"],
    ["implied", "2026-03-02", 4, 5, "advantage"],
    ["implied", "2026-03-02", undefined, undefined, "advantage"], // whichever came first
    ["implied", "2026-03-03", undefined, undefined, "advantage"],
  ] as const)("%s, stated %s in turn %s, met in turn %s: %s", (kind, statedOn, stated, turn, verdict) => {
    const judged = judge({ turn, meets: "n" }, [need({ kind, statedOn, turn: stated })]);
    expect(judged.verdict).toBe(verdict);
    expect(judged.possible).toEqual(verdict === "undetermined" ? ["advantage", "benefit"] : [verdict]);
  });

  test("the reasons", () => {
    const stated = { need: "n", statedOn: "2026-03-02", turn: 4 };
    expect(judge({ turn: 5, meets: "n" }, [need({ turn: 4 })]).because).toEqual([
      { rule: "meetsStatedNeed", ...stated },
    ]);
    expect(judge({ turn: 3, meets: "n" }, [need({ turn: 4 })]).because).toEqual([
      { rule: "needStatedLater", ...stated },
      { rule: "raisesObjections" },
    ]);
    expect(judge({ turn: 3, meets: "n" }, [need({ kind: "implied", turn: 4 })]).because).toEqual([
      { rule: "meetsImpliedNeed", need: "n" },
      { rule: "raisesObjections" },
    ]);
    expect(judge({ meets: "n" }, [need()]).because).toEqual([{ rule: "needOrderUnknown", need: "n" }]);
  });

  test("a need on condition is met by a benefit, and the condition is told", () => {
    const judged = judge({ meets: "n" }, [need({ statedOn: "2026-02-02", condition: "IT agrees" })]);
    expect(judged.verdict).toBe("benefit");
    expect(judged.because[1]).toEqual({ rule: "benefitOnCondition", need: "n", condition: "IT agrees" });
  });
});

describe("what meets no need", () => {
  test.each([
    [false, "feature", ["feature"], ["factAlone", "raisesPriceConcern"]],
    [true, "advantage", ["advantage"], ["helpsWithoutNeed", "raisesObjections"]],
    [undefined, "undetermined", ["feature", "advantage"], ["helpUnknown"]],
  ] as const)("helps: %s is %s", (helps, verdict, possible, rules) => {
    const judged = judge({ helps }, [need({ statedOn: "2026-01-01" })]);
    expect([judged.verdict, judged.possible, judged.because.map(({ rule }) => rule)]).toEqual([
      verdict,
      possible,
      rules,
    ]);
  });
});

describe("laws", () => {
  const needs = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "__proto__"),
      kind: fc.constantFrom("implied" as const, "explicit" as const),
      statedOn: fc.constantFrom("2026-02-28", "2026-03-02", "2026-03-03"),
      turn: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
  const turn = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });

  test("the order of the needs does not matter", () => {
    fc.assert(
      fc.property(needs, turn, (all, said) => {
        for (const { id } of all) {
          expect(judge({ meets: id, turn: said }, [...all].reverse())).toEqual(judge({ meets: id, turn: said }, all));
        }
      }),
    );
  });

  test("what is not known becomes one of the verdicts that were possible", () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (all, stated, said) => {
        for (const one of all) {
          const before = judge({ meets: one.id }, [{ ...one, turn: undefined }]);
          const after = judge({ meets: one.id, turn: said }, [{ ...one, turn: stated }]);
          expect(before.possible).toContain(after.verdict);
        }
      }),
    );
  });

  test("no benefit without an explicit need dated up to the day of the statement", () => {
    fc.assert(
      fc.property(needs, turn, (all, said) => {
        for (const { id, kind, statedOn } of all) {
          if (judge({ meets: id, turn: said }, all).verdict !== "benefit") continue;
          expect([kind, statedOn <= "2026-03-02"]).toEqual(["explicit", true]);
        }
      }),
    );
  });
});

test.each([
  [{ meets: "x" }, [need()], RangeError, 'meets must be the id of one of the needs, got "x"'],
  [
    { meets: "n", helps: false },
    [need()],
    RangeError,
    "helps must not be false where the statement meets a need, got false",
  ],
  [{ turn: 0 }, [], RangeError, "turn must be an integer 1–9007199254740991, got 0"],
  [{ saidOn: "2026-02-30" }, [], RangeError, 'saidOn must be a calendar day such as "2026-03-01", got "2026-02-30"'],
  [{ helps: "yes" }, [], TypeError, 'helps must be true or false, got "yes"'],
  [{}, [need(), need()], RangeError, 'needs[1].id must be unique, but needs[0] has it too, got "n"'],
  [
    {},
    [need({ kind: "hidden" as never })],
    RangeError,
    'needs[0].kind must be one of "implied", "explicit", got "hidden"',
  ],
  [{}, [need({ turn: 1.5 })], RangeError, "needs[0].turn must be an integer 1–9007199254740991, got 1.5"],
  [{}, undefined, TypeError, "needs must be an array, got undefined"],
])("%j with %j is refused", (statement, needs, Kind, message) => {
  const call = () => Spin.classifyStatement({ saidOn: "2026-03-02", ...statement } as never, needs as never);
  expect(call).toThrow(new Kind(`Spin.classifyStatement: ${message}`));
  expect(call).toThrow(Kind);
});
