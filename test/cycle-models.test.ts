import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";

// rec eva res dec imp cha: the letters of the six stages, in their order
const LETTERS = new Map([...Cycle.STAGES].map((stage, place) => [stage, "NECDIX"[place] ?? ""]));
const letters = (stages: readonly Cycle.Stage[]) => stages.map((stage) => LETTERS.get(stage)).join("");
const ofModel = (model: Cycle.ModelId) =>
  Object.keys(Cycle.MODELS[model]).map((stage) => letters(Cycle.toCanonical(model, stage as Cycle.ModelStage)));

describe("where the stages of others lie among the six", () => {
  // N needs, E evaluation, C concerns, D decision, I implementation, X changes
  test.each([
    ["customerSide", ["N", "E", "CD", "I"]],
    ["sellerProcess", ["N", "N", "E", "CD", "IX"]],
    ["equipmentBuyer", ["N", "E", "E", "CD", "IX"]],
    ["equipmentSeller", ["N", "N", "NE", "E", "CD", "IX"]],
    ["equipmentPipeline", ["N", "N", "E", "CD", "I", "X"]],
    ["keyAccountBuying", ["N", "N", "E", "E", "CD", "I"]],
    ["marketingProcess", ["N", "E", "CD", "IX"]],
    ["largeAccountDecision", ["NE", "E", "E", "CD"]],
    ["individualBuyer", ["N", "E", "E", "CD", "IX"]],
    ["aida", ["N", "NE", "EC", "D"]],
    ["budgetCycle", ["N", "EC", "DI"]],
    ["implementationPhases", ["I", "I", "IX"]],
  ] as const)("%s: %j", (model, expected) => {
    expect(ofModel(model)).toEqual(expected);
  });

  test("and no model is left out above", () => {
    expect(Object.keys(Cycle.MODELS)).toHaveLength(12);
  });

  test("the stage of a model is found by its name", () => {
    expect(Cycle.toCanonical("equipmentSeller", "developNeeds")).toEqual(["recognitionOfNeeds", "evaluationOfOptions"]);
    expect(Cycle.toCanonical("keyAccountBuying", "installation")).toEqual(["implementation"]);
    expect(Cycle.toCanonical("budgetCycle", "planning")).toEqual(["recognitionOfNeeds"]);
  });
});

describe("laws", () => {
  const stages = Object.entries(Cycle.MODELS).flatMap(([model, own]) =>
    Object.keys(own).map((stage) => [model as Cycle.ModelId, stage as Cycle.ModelStage] as const),
  );
  const places = (model: Cycle.ModelId) =>
    Object.keys(Cycle.MODELS[model]).map((stage) =>
      Cycle.toCanonical(model, stage as Cycle.ModelStage).map((own) => Cycle.STAGES.indexOf(own)),
    );
  const everyModel = Object.keys(Cycle.MODELS) as Cycle.ModelId[];

  test.each(everyModel)("%s: a stage is one of the six, or two that follow each other", (model) => {
    for (const [first = -1, second = first + 1, ...more] of places(model)) {
      expect([first >= 0, second, more]).toEqual([true, first + 1, []]);
    }
  });

  test.each(everyModel)("%s never goes back, and passes over none of the six", (model) => {
    const way = places(model).flat();
    const steps = way.slice(1).map((place, row) => place - (way[row] ?? 0));
    expect(steps.filter((step) => step !== 0 && step !== 1)).toEqual([]);
  });

  test("the seller's process lies where the table of its stages has it", () => {
    expect(Object.entries(Cycle.MODELS.sellerProcess)).toEqual(
      Object.entries(Cycle.SELLER_STAGES).map(([stage, { buyer }]) => [stage, buyer]),
    );
  });

  test("a result is the caller's own: changing it changes no later one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), ([model, stage]) => {
        const [one, other] = [Cycle.toCanonical(model, stage), Cycle.toCanonical(model, stage)];
        expect(one).toEqual(other);
        expect(one).not.toBe(other);
        (one as Cycle.Stage[]).length = 0;
        expect(Cycle.toCanonical(model, stage)).toEqual(other);
      }),
    );
  });
});

test("the stage fits the model, or does not compile", () => {
  expectTypeOf<Cycle.ModelStage<"aida">>().toEqualTypeOf<"attention" | "interest" | "desire" | "action">();
  // @ts-expect-error a stage of another model
  expect(() => Cycle.toCanonical("aida", "installation")).toThrow(RangeError);
});

test.each([
  [
    "aida",
    "interst",
    RangeError,
    'stage must be a stage of the model "aida" (did you mean "interest"?), got "interst"',
  ],
  ["aida", "installation", RangeError, 'stage must be a stage of the model "aida", got "installation"'],
  ["aida", "__proto__", RangeError, 'stage must be a stage of the model "aida", got "__proto__"'],
  ["aida", undefined, TypeError, 'stage must be a stage of the model "aida", got undefined'],
  ["AIDA", "action", RangeError, 'model must be a model of the table (did you mean "aida"?), got "AIDA"'],
  ["constructor", "action", RangeError, 'model must be a model of the table, got "constructor"'],
  [7, "action", TypeError, "model must be a model of the table, got 7"],
])("%j, %j is refused", (model, stage, Kind, message) => {
  expect(() => Cycle.toCanonical(model as never, stage as never)).toThrow(new Kind(`Cycle.toCanonical: ${message}`));
});
