import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";
import * as schema from "../src/schema.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

const row = (measure: Relationship.ScoreMeasure, figure: Relationship.Amount, threshold: Relationship.Amount) => {
  const { rows } = Relationship.scorecard({ [measure]: figure }, { [measure]: threshold });
  return rows.find((own) => own.measure === measure);
};

describe("each figure against its threshold", () => {
  test.each([
    // must reach
    ["sales", 100, 100, "met", "0"],
    ["sales", "99.99", 100, "missed", "0.01"],
    ["collectionRate", 0.9, 0.9, "met", "0"],
    ["collectionRate", 0.89, 0.9, "missed", "0.01"],
    ["margin", -0.1, 0.2, "missed", "0.3"],
    ["margin", 0.3, 0.2, "met", "0"],
    ["satisfaction", 0.7, 0.8, "missed", "0.1"],
    ["satisfaction", 0.8, 0.8, "met", "0"],
    ["newMarketShare", 0.3, 0.1, "met", "0"],
    ["newMarketShare", 0, 0.1, "missed", "0.1"],
    // must stay within
    ["collectionPeriod", 60, 60, "met", "0"],
    ["collectionPeriod", 60.5, 60, "missed", "0.5"],
    ["badDebtRate", 0.02, 0.02, "met", "0"],
    ["badDebtRate", 0.3, 0.1, "missed", "0.2"], // in binary fractions 0.19999999999999998
    ["updateInterval", 7, 7, "met", "0"],
    ["updateInterval", 8, 7, "missed", "1"],
    ["leakRate", 0, 0, "met", "0"],
    ["leakRate", 0.1, 0.05, "missed", "0.05"],
  ] as const)("%s %s against %s: %s by %s", (measure, figure, threshold, verdict, by) => {
    expect([row(measure, figure, threshold)?.verdict, row(measure, figure, threshold)?.by?.toString()]).toEqual([
      verdict,
      by,
    ]);
  });

  test("is compared beyond the digits of a double", () => {
    expect(row("sales", "99999999999999999999.99", "100000000000000000000")?.by?.toString()).toBe("0.01");
  });
});

describe("the scorecard", () => {
  const rules = (figures: Relationship.ScoreFigures, thresholds: Relationship.ScoreFigures) => {
    const card = Relationship.scorecard(figures, thresholds);
    return [card.verdict, ...card.because.map(({ rule }) => rule)];
  };

  test.each([
    [{ sales: 1, leakRate: 0 }, { sales: 1, leakRate: 0 }, ["met", "scorecardMet"]],
    [{ sales: 1 }, { sales: 1, leakRate: 0 }, ["undetermined", "scorecardMet", "scorecardNotGiven"]],
    [{ sales: 0 }, { sales: 1, leakRate: 0 }, ["missed", "scorecardMissed", "scorecardNotGiven"]],
    [{ sales: 1, margin: 1 }, { sales: 1 }, ["met", "scorecardMet", "scorecardNoThreshold"]],
    [{ margin: 1 }, {}, ["undetermined", "scorecardNothingSet", "scorecardNoThreshold"]],
    [{}, {}, ["undetermined", "scorecardNothingSet"]],
  ] as const)("%j against %j: %j", (figures, thresholds, expected) => {
    expect(rules(figures, thresholds)).toEqual(expected);
  });

  test("lists all nine, whatever is given", () => {
    const { rows } = Relationship.scorecard({}, { sales: 1 });
    expect(rows.map(({ measure, verdict }) => `${measure} ${verdict}`)).toEqual([
      "sales notGiven",
      "collectionRate noThreshold",
      "collectionPeriod noThreshold",
      "badDebtRate noThreshold",
      "margin noThreshold",
      "satisfaction noThreshold",
      "newMarketShare noThreshold",
      "updateInterval noThreshold",
      "leakRate noThreshold",
    ]);
  });
});

describe("growth", () => {
  test.each([
    [false, false, "own", "penetration", "intensive"],
    [false, true, "own", "marketDevelopment", "intensive"],
    [true, false, "own", "productDevelopment", "intensive"],
    [true, true, "own", "diversification", "diversified"],
    [false, false, "backward", "backwardIntegration", "integrative"],
    [true, true, "forward", "forwardIntegration", "integrative"],
    [true, false, "horizontal", "horizontalIntegration", "integrative"],
    [undefined, undefined, "backward", "backwardIntegration", "integrative"],
    [undefined, false, "own", "undetermined", "intensive"],
    [undefined, true, "own", "undetermined", undefined],
    [true, true, undefined, "undetermined", undefined],
  ] as const)("new product %s, new market %s, chain %s: %s, %s", (newProduct, newMarket, chain, move, kind) => {
    const growth = Relationship.growthMove({ newProduct, newMarket, chain });
    expect([growth.verdict, growth.kind]).toEqual([move, kind]);
  });

  test.each([
    [{}, 7],
    [{ newProduct: true }, 5],
    [{ newProduct: true, newMarket: true }, 4],
    [{ chain: "own" }, 4],
    [{ chain: "own", newMarket: false }, 2],
  ] as const)("%j leaves %d moves", (facts, left) => {
    expect(Relationship.growthMove(facts).couldBe).toHaveLength(left);
  });
});

test.each([
  ["scorecard", [{ sales: -1 }, {}], RangeError, "figures.sales must be an amount of at least 0, got -1"],
  ["scorecard", [{}, { leakRate: 5 }], RangeError, "thresholds.leakRate must be a share 0–1, got 5"],
  ["scorecard", [{}, { badDebtRate: -0.1 }], RangeError, "thresholds.badDebtRate must be a share 0–1, got -0.1"],
  ["scorecard", [{ margin: 30 }, {}], RangeError, "figures.margin must be at most 1, got 30"],
  ["scorecard", [{ profit: 1 }, {}], RangeError, 'a key of figures must be a figure of the scorecard, got "profit"'],
  [
    "growthMove",
    [{ chain: "sideways" }],
    RangeError,
    'facts.chain must be one of "own", "backward", "forward", "horizontal", got "sideways"',
  ],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});

test("figures are accepted as a document where the function accepts them", () => {
  const amount = fc.constantFrom(
    0,
    1,
    -1,
    0.5,
    "1.00000000000000000000000000000000000001",
    "1e-3",
    "x",
    "1e30",
    undefined,
  );
  const figures = fc.record({ sales: amount, collectionRate: amount, collectionPeriod: amount, margin: amount });
  fc.assert(
    fc.property(figures, (given) => {
      const call = () => Relationship.scorecard(given as Relationship.ScoreFigures, {});
      if (schema.scoreFigures.safeParse(given).success) expect(call).not.toThrow();
      else expect(call).toThrow(/^Relationship\.scorecard: /);
    }),
    { numRuns: 500 },
  );
});
