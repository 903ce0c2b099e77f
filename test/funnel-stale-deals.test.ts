import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

/** Ten deals that left after 1 … 10 days. */
const LEFT = Array.from({ length: 10 }, (_, nth) => ({ stage: "demo", days: nth + 1, left: true }));
const judged = (days: number, history: readonly Funnel.StageHistory[] = LEFT, options?: Funnel.StaleOptions) => {
  const [deal] = Funnel.staleDeals([{ id: "d", stage: "demo", days }], history, options).deals;
  if (deal === undefined) throw new Error("no deal");
  return deal;
};

describe("a deal is stale once it is older than the time by which the share had left", () => {
  // of ten that left after 1 … 10 days, 80 % have left from day 8 until day 9: the limit is 8.5
  test.each([
    [8.5, undefined, "moving"],
    [8.6, undefined, "stale"],
    [0, undefined, "moving"],
    [5.5, 0.5, "moving"],
    [5.6, 0.5, "stale"],
    [8, 0.75, "moving"], // 70 % by day 7, 80 % by day 8
    [8.1, 0.75, "stale"],
  ] as const)("after %d days at share %d: %s", (days, share, verdict) => {
    expect(judged(days, LEFT, { share }).verdict).toBe(verdict);
  });

  test("the reasons, and the caution where the limit is uncertain", () => {
    expect(judged(100).because[0]).toEqual({
      ...{ rule: "beyondLimit", stage: "demo", days: 100, limit: 8.5, share: 0.8, left: 10 },
    });
    const [stage] = Funnel.staleDeals([{ id: "d", stage: "demo", days: 9 }], LEFT).stages;
    expect(judged(9).because[1]).toEqual({ rule: "limitUncertain", low: stage?.low, high: stage?.high });
    expect(judged(0).because.map(({ rule }) => rule)).toEqual(["withinLimit"]);
  });
});

describe("without enough history there is no verdict", () => {
  test("nine that left are too few, ten are enough", () => {
    expect(judged(99, LEFT.slice(1)).because).toEqual([{ rule: "thinHistory", stage: "demo", left: 9, atLeast: 10 }]);
    expect(judged(99, LEFT).verdict).toBe("stale");
  });

  test("those still there do not count as having left, nor do those of other stages", () => {
    const open = { stage: "demo", days: 3, left: false };
    expect(judged(99, [...LEFT.slice(1), open, { ...open, stage: "close", left: true }]).verdict).toBe("undetermined");
  });

  test("a share that was never reached gives no limit", () => {
    const open = Array.from({ length: 10 }, () => ({ stage: "demo", days: 50, left: false }));
    expect(judged(99, [...LEFT, ...open]).because).toEqual([
      { rule: "limitNotReached", stage: "demo", share: 0.8, longest: 50 },
    ]);
  });

  test("a stage without any history", () => {
    const { deals, stages } = Funnel.staleDeals([{ id: "d", stage: "__proto__", days: 1 }], LEFT);
    expect(deals[0]?.verdict).toBe("undetermined");
    expect(stages).toEqual([
      { stage: "__proto__", deals: 0, left: 0, limit: undefined, low: undefined, high: undefined },
    ]);
  });
});

test("the order of the history does not matter, and nobody is nothing", () => {
  const deals = [{ id: "d", stage: "demo", days: 9 }];
  expect(Funnel.staleDeals(deals, [...LEFT].reverse())).toEqual(Funnel.staleDeals(deals, LEFT));
  expect(Funnel.staleDeals([], [])).toEqual({ share: 0.8, confidence: 0.95, deals: [], stages: [] });
});

test.each([
  [[{ id: "d", stage: "", days: 1 }], [], 'deals[0].stage must be a non-empty text, got ""'],
  [[{ id: "d", stage: "s", days: -1 }], [], "deals[0].days must be a number of days 0–1000000000, got -1"],
  [
    [
      { id: "d", stage: "s", days: 1 },
      { id: "d", stage: "s", days: 2 },
    ],
    [],
    'deals[1].id must be unique, but deals[0] has it too, got "d"',
  ],
  [[], [{ stage: "", days: 1, left: true }], 'history[0].stage must be a non-empty text, got ""'],
  [
    [],
    [{ stage: "s", days: 2e9, left: true }],
    "history[0].days must be a number of days 0–1000000000, got 2000000000",
  ],
])("%j with %j is refused", (deals, history, message) => {
  expect(() => Funnel.staleDeals(deals, history)).toThrow(new RangeError(`Funnel.staleDeals: ${message}`));
});
