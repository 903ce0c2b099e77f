import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as schema from "../src/schema.js";
import * as Spin from "../src/spin/index.js";

const judge = (expresses: readonly Spin.NeedExpression[], condition?: string) =>
  Spin.classifyNeed({ expresses, condition });

describe("a need by what is expressed", () => {
  test.each([
    // implied: a problem, difficulty, dissatisfaction; neither agreement nor strong feeling is explicit
    ["implied", ["problem"]],
    ["implied", ["difficulty"]],
    ["implied", ["dissatisfaction"]],
    ["implied", ["agreement"]],
    ["implied", ["strongFeeling"]],
    ["implied", ["problem", "difficulty", "dissatisfaction", "agreement", "strongFeeling"]],
    // explicit: a want, a desire, an intention to act, whatever else is expressed
    ["explicit", ["want"]],
    ["explicit", ["desire"]],
    ["explicit", ["intentionToAct"]],
    ["explicit", ["strongFeeling", "want"]],
    ["explicit", ["problem", "agreement", "intentionToAct"]],
    ["undetermined", []],
  ] as const)("%s: %j", (verdict, expresses) => {
    expect(judge(expresses).verdict).toBe(verdict);
    expect(judge(expresses).possible).toEqual(verdict === "undetermined" ? ["implied", "explicit"] : [verdict]);
  });

  test("the reasons name what decided, in the order of the table", () => {
    expect(judge(["desire", "problem", "want"]).because).toEqual([
      { rule: "explicitNeedExpressed", expressions: ["want", "desire"] },
    ]);
    expect(judge(["dissatisfaction", "problem"]).because).toEqual([
      { rule: "impliedNeedExpressed", expressions: ["problem", "dissatisfaction"] },
    ]);
    expect(judge([]).because).toEqual([{ rule: "nothingExpressed" }]);
  });

  test("agreement and strong feeling come with the reason why they are not explicit", () => {
    expect(judge(["strongFeeling", "agreement"]).because).toEqual([
      { rule: "impliedNeedExpressed", expressions: ["agreement", "strongFeeling"] },
      { rule: "notYetExplicit", expressions: ["agreement", "strongFeeling"] },
    ]);
    expect(judge(["agreement", "want"]).because.map(({ rule }) => rule)).toEqual(["explicitNeedExpressed"]);
  });
});

describe("a condition", () => {
  test("leaves an explicit need explicit, and is told", () => {
    const { verdict, condition, because } = judge(["want"], "the board agrees");
    expect([verdict, condition]).toEqual(["explicit", "the board agrees"]);
    expect(because[1]).toEqual({ rule: "explicitOnCondition", condition: "the board agrees" });
  });

  test.each([[["problem"]], [["agreement"]], [[]]] as const)(
    "makes nothing explicit of %j, and is kept",
    (expresses) => {
      const without = judge(expresses);
      expect(judge(expresses, "if")).toEqual({ ...without, condition: "if" });
    },
  );
});

describe("laws", () => {
  const expressions = fc.array(fc.constantFrom(...Spin.NEEDS.implied, ...Spin.NEEDS.explicit));

  test("neither the order of the expressions nor a repetition matters", () => {
    fc.assert(
      fc.property(expressions, (given) => {
        expect(judge([...given, ...given].reverse())).toEqual(judge(given));
      }),
    );
  });

  test("one want makes any need explicit, and no problem makes it implied again", () => {
    fc.assert(
      fc.property(expressions, (given) => {
        expect(judge([...given, "want"]).verdict).toBe("explicit");
        if (judge(given).verdict === "explicit") expect(judge([...given, "problem"])).toEqual(judge(given));
      }),
    );
  });
});

test.each([
  [{}, TypeError, "expresses must be an array, got undefined"],
  [{ expresses: ["want", 1] }, TypeError, /^expresses\[1\] must be one of "problem", .*, got 1$/],
  [{ expresses: ["hope"] }, RangeError, /^expresses\[0\] must be one of "problem", .*, got "hope"$/],
  [{ expresses: ["want"], condition: "" }, RangeError, 'condition must be a non-empty text, got ""'],
  [null, TypeError, "statement must be an object, got null"],
])("%j is refused, and by the schema as well", (statement, Kind, message) => {
  const call = () => Spin.classifyNeed(statement as never);
  expect(call).toThrow(Kind);
  expect(call).toThrow(
    typeof message === "string"
      ? new Kind(`Spin.classifyNeed: ${message}`)
      : new RegExp(`^Spin\\.classifyNeed: ${message.source.slice(1)}`),
  );
  expect(schema.needStatement.safeParse(statement).success).toBe(false);
});
