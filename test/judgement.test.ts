import { expect, expectTypeOf, test } from "vitest";
import { explain, type Judgement, type Sentences } from "../src/judgement.js";

type Why = { readonly rule: "above"; readonly value: number; readonly limit: number } | { readonly rule: "blank" };
const sentences: Sentences<Why> = {
  above: ({ value, limit }) => `${value} is above ${limit}.`,
  blank: () => "There is nothing.",
};

test("each reason becomes its sentence, in order", () => {
  const judgement: Judgement<"high", Why> = {
    verdict: "high",
    because: [{ rule: "blank" }, { rule: "above", value: 3, limit: 2 }],
  };
  expect(explain(judgement, sentences)).toEqual(["There is nothing.", "3 is above 2."]);
  expect(explain({ because: [] }, sentences)).toEqual([]);
});

test("a missing sentence does not compile", () => {
  // @ts-expect-error no sentence for "blank"
  const incomplete: Sentences<Why> = { above: () => "" };
  expect(() => explain<Why>({ because: [{ rule: "blank" }] }, incomplete)).toThrow(
    new RangeError('explain: judgement.because[0].rule must have a sentence, got "blank"'),
  );
  expectTypeOf<keyof Sentences<Why>>().toEqualTypeOf<"above" | "blank">();
});

test("a rule is looked up among the sentences alone", () => {
  for (const rule of ["toString", "__proto__", "constructor"]) {
    expect(() => explain({ because: [{ rule }] }, sentences as Sentences<{ rule: string }>)).toThrow(
      new RangeError(`explain: judgement.because[0].rule must have a sentence, got "${rule}"`),
    );
  }
});

test("facts that do not fit their rule are refused, not half-printed", () => {
  const strict: Sentences<{ readonly rule: "listed"; readonly items: readonly string[] }> = {
    listed: ({ items }) => items.join(),
  };
  expect(() => explain({ because: [{ rule: "listed" } as never] }, strict)).toThrow(
    new TypeError(
      'explain: judgement.because[0] must carry the facts of the rule "listed", got an object without them',
    ),
  );
});
