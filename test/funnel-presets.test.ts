import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import { en } from "../src/locale/en.js";

const percents = (preset: Funnel.PresetId) =>
  Object.values<number | undefined>(Funnel.PRESETS[preset]).map((p) =>
    p === undefined ? "–" : `${Math.round(p * 100)}`,
  );

describe("the presets", () => {
  test.each([
    ["sugarCrm", "10/20/25/30/40/50/65/80/100/0"],
    ["hubSpot", "20/40/60/80/90/100/0"],
    ["fiveSteps", "10/25/50/70/90/100/0"],
    ["spadco", "–/–/–/–/–/–"],
  ] as const)("%s: %s", (preset, printed) => {
    expect(percents(preset).join("/")).toBe(printed);
  });

  test("of SPADCO has its stages, and each stage of the others is labelled", () => {
    expect(Object.keys(Funnel.PRESETS.spadco)).toEqual(Funnel.SPADCO);
    for (const [preset, labels] of Object.entries(en.funnel.presetStages)) {
      expect(Object.keys(labels)).toEqual(Object.keys(Funnel.PRESETS[preset as "hubSpot"]));
    }
  });
});

describe("deals at their stages", () => {
  const hundredAtEach = (preset: Funnel.PresetId) =>
    Object.keys(Funnel.PRESETS[preset]).map((stage) => ({ stage, amount: 100 }));

  test.each([
    ["sugarCrm", "420", 9, [9]], // 10 + 20 + 25 + 30 + 40 + 50 + 65 + 80 + 100
    ["hubSpot", "390", 6, [6]], // 20 + 40 + 60 + 80 + 90 + 100
    ["fiveSteps", "345", 6, [6]], // 10 + 25 + 50 + 70 + 90 + 100
    ["spadco", "0", 0, []],
  ] as const)("100 at each stage of %s weigh %s; the lost one is no deal", (preset, weighs, heads, lost) => {
    const staged = Funnel.atStage(hundredAtEach(preset), preset);
    const { weighted, deals } = Funnel.weighted(staged.deals);
    expect([weighted.toString(), deals, staged.lost]).toEqual([weighs, heads, lost]);
  });

  test("a stage without a probability is listed, not priced 0, unless the caller gives one", () => {
    const deals = [
      { stage: "A", amount: 100 },
      { stage: "D", amount: 10, currency: "CNY" },
    ];
    expect(Funnel.atStage(deals, "spadco")).toEqual({
      ...{ deals: [], lost: [], unpriced: [0, 1] },
      because: [
        { rule: "stageUnpriced", stage: "A", deals: 1 },
        { rule: "stageUnpriced", stage: "D", deals: 1 },
      ],
    });
    const own = Funnel.atStage(deals, [{ stage: "D", probability: 0.5 }, { stage: "A" }]);
    expect([own.unpriced, own.deals[0]?.currency, own.because.map(({ rule }) => rule)]).toEqual([
      ...[[0], "CNY"],
      ["pricedAtStage", "stageUnpriced"],
    ]);
  });

  test("every deal is priced, lost or listed", () => {
    const stage = fc.constantFrom("w", "l", "u");
    const map = [{ stage: "w", probability: 1 }, { stage: "l", probability: 0 }, { stage: "u" }];
    fc.assert(
      fc.property(fc.array(stage), (stages) => {
        const { deals, lost, unpriced, because } = Funnel.atStage(
          stages.map((own) => ({ stage: own, amount: 1 })),
          map,
        );
        const has = (own: string) => stages.filter((one) => one === own).length;
        expect([deals.length, lost.length, unpriced.length]).toEqual(["w", "l", "u"].map(has));
        expect(because.reduce((sum, reason) => sum + reason.deals, 0)).toBe(stages.length);
      }),
    );
  });

  test.each([
    [[{ stage: "toString", amount: 1 }], "hubSpot", 'deals[0].stage must be a stage of the map, got "toString"'],
    [[{ stage: "won", amount: -1 }], "fiveSteps", "deals[0].amount must be an amount of at least 0, got -1"],
    [[], "pipedrive", 'map must be one of "sugarCrm", "hubSpot", "fiveSteps", "spadco", got "pipedrive"'],
    [[], [{ stage: "a", probability: 1.2 }], 'map[0].probability (stage "a") must be a number 0–1, got 1.2'],
    [[], [{ stage: "a" }, { stage: "a" }], 'map[1].stage must be unique, but map[0] has it too, got "a"'],
  ])("%j by %j is refused", (deals, map, message) => {
    expect(() => Funnel.atStage(deals, map as Funnel.PresetId)).toThrow(new RangeError(`Funnel.atStage: ${message}`));
  });
});

describe("the shape of a funnel", () => {
  // ten stages' ends: 0.4 and 0.6 of the way are reached exactly by 60 : 40 and 40 : 60 of two stages
  test.each([
    [[160, 110, 75, 42, 35, 30], "topHeavy", 676 / 2260], // 0·160 + 1·110 + 2·75 + 3·42 + 4·35 + 5·30 of 5·452
    [[60, 40], "topHeavy", 0.4],
    [[599, 401], "even", 0.401],
    [[50, 50], "even", 0.5],
    [[401, 599], "even", 0.599],
    [[40, 60], "bottomHeavy", 0.6],
    [[0, 0, 30], "bottomHeavy", 1],
    [[30, 0, 0], "topHeavy", 0],
    [[10, 10, 10], "even", 0.5],
    [[10, 10, 9], "undetermined", 28 / 58],
    [[0, 0], "undetermined", undefined],
  ] as const)("of %j is %s", (counts, verdict, place) => {
    const shape = Funnel.shape(counts);
    expect([shape.verdict, shape.place]).toEqual([verdict, place]);
  });

  test("says why", () => {
    const because = (counts: number[]) => Funnel.shape(counts).because[0];
    expect(because([60, 40])).toEqual({ rule: "mostlyEarly", place: 0.4, customers: 100 });
    expect(because([40, 60])).toEqual({ rule: "mostlyLate", place: 0.6, customers: 100 });
    expect(because([15, 15])).toEqual({ rule: "spreadOut", place: 0.5, customers: 30 });
    expect(because([15, 14])).toEqual({ rule: "tooFewForShape", customers: 29, below: 30 });
  });

  test("turned round, early becomes late", () => {
    const turned = { topHeavy: "bottomHeavy", bottomHeavy: "topHeavy", even: "even", undetermined: "undetermined" };
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 8 }), (counts) => {
        expect(Funnel.shape([...counts].reverse()).verdict).toBe(turned[Funnel.shape(counts).verdict]);
      }),
    );
  });

  test.each([
    [[5], "counts.length must be at least 2, one for each stage, got 1"],
    [[5, -1], "counts[1] must be a whole number of at least 0, got -1"],
  ])("%j is refused", (counts, message) => {
    expect(() => Funnel.shape(counts)).toThrow(new RangeError(`Funnel.shape: ${message}`));
  });
});
