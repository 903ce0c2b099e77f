import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import golden from "./golden/kaplan-meier.json" with { type: "json" };

/** Relative error, the measure of every table here. */
const off = (value: number | undefined, reference: number) =>
  Math.abs((value ?? Number.NaN) - reference) / Math.abs(reference);

const rowsOf = (times: readonly number[], events: readonly number[]) =>
  times.map((days, row) => ({ days, left: events[row] === 1 }));
const of = (rows: readonly Funnel.StageTime[], options?: Funnel.SurvivalOptions) => {
  const found = Funnel.survival(rows, options);
  if (found === undefined) throw new Error("no curve");
  return found;
};

const SIX_MP = rowsOf(golden.time, golden.event);
const TIES = rowsOf([1, 2, 2, 3, 3, 3, 5, 8, 8, 9, 12, 12], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1]);
const HALF = rowsOf([2, 4, 4, 7, 9, 10], [1, 1, 1, 0, 1, 0]);

describe("the 6-MP data", () => {
  test("survival at each time somebody left, and the median, as published", () => {
    const { steps, median } = of(SIX_MP);
    const known = Object.entries(golden.survival).map(([days, share]) => [Number(days), share]);
    const found = steps.filter(({ left }) => left > 0).map(({ days, survival }) => [days, Number(survival.toFixed(6))]);
    expect(found).toEqual(known);
    expect(median.days).toBe(golden.median);
  });

  test("the reason", () => {
    expect(of(SIX_MP).because).toEqual([{ rule: "halfLeft", days: 23, deals: 21, left: 9 }]);
  });
});

describe("as R's survfit has it", () => {
  // R 4.2.2, survival 3.5-3: s <- survfit(Surv(time, event) ~ 1, conf.type = "log-log" | "log" | "plain");
  // s$time, s$n.risk, s$n.event, s$n.censor, s$surv, s$surv * s$std.err, s$lower, s$upper with 17 digits
  const CURVES = {
    logLog: [
      [1, 12, 1, 0, 0.91666666666666663, 0.079785592313028175, 0.53897718057074129, 0.98782556540045796],
      [2, 11, 1, 1, 0.83333333333333326, 0.10758287072798378, 0.48171494219537891, 0.95550936572806489],
      [3, 9, 2, 1, 0.64814814814814814, 0.14261129694009778, 0.30966222701716078, 0.8517975123354391],
      [5, 6, 1, 0, 0.54012345679012352, 0.15442811782179092, 0.21656117316733686, 0.78036356294766007],
      [8, 5, 1, 1, 0.43209876543209885, 0.15683818107127168, 0.14101049207969354, 0.69807565549016337],
      [9, 3, 1, 0, 0.2880658436213992, 0.1573621991736624, 0.052763943369029613, 0.59066461028034112],
    ],
    log: [
      [1, 12, 1, 0, 0.91666666666666663, 0.079785592313028175, 0.7729009736896153, 1],
      [2, 11, 1, 1, 0.83333333333333326, 0.10758287072798378, 0.64703698701336154, 1],
      [3, 9, 2, 1, 0.64814814814814814, 0.14261129694009778, 0.42110013527126572, 0.99761549987927423],
      [5, 6, 1, 0, 0.54012345679012352, 0.15442811782179092, 0.3084066734618669, 0.94593721108627016],
      [8, 5, 1, 1, 0.43209876543209885, 0.15683818107127168, 0.21214060138699212, 0.88012074005269847],
      [9, 3, 1, 0, 0.2880658436213992, 0.1573621991736624, 0.098742588592568029, 0.84038641729060504],
    ],
    plain: [
      [1, 12, 1, 0, 0.91666666666666663, 0.079785592313028175, 0.76028977924793562, 1],
      [2, 11, 1, 1, 0.83333333333333326, 0.10758287072798378, 0.62247478135305667, 1],
      [3, 9, 2, 1, 0.64814814814814814, 0.14261129694009778, 0.36863514235700934, 0.92766115393928694],
      [5, 6, 1, 0, 0.54012345679012352, 0.15442811782179092, 0.23744990765910534, 0.84279700592114171],
      [8, 5, 1, 1, 0.43209876543209885, 0.15683818107127168, 0.12470157913163482, 0.73949595173256288],
      [9, 3, 1, 0, 0.2880658436213992, 0.1573621991736624, 0, 0.59649008652979607],
    ],
  } as const;

  test.each(Funnel.SURVIVAL_SCALES)("the curve with ties, on the scale %s", (scale) => {
    const { steps } = of(TIES, { scale });
    CURVES[scale].forEach((row, nth) => {
      const step = steps[nth];
      expect([step?.days, step?.atRisk, step?.left, step?.censored]).toEqual(row.slice(0, 4));
      for (const [value, reference] of [
        [step?.survival, row[4]],
        [step?.standardError, row[5]],
        [step?.interval?.low, row[6]],
        [step?.interval?.high, row[7]],
      ] as const) {
        if (reference === 0) expect(value).toBe(0);
        else expect(off(value, reference)).toBeLessThan(1e-12);
      }
    });
    // R says NaN where everybody has left
    const { survival, standardError, interval } = steps[6] ?? {};
    expect([steps.length, survival, standardError, interval]).toEqual([7, 0, undefined, undefined]);
  });

  const NONE = undefined;

  // quantile(s, c(.1, .25, .5, .75)): the quantiles, then the lower and the upper ends
  test.each([
    ["6-MP", SIX_MP, "logLog", [6, 13, 23, NONE], [6, 6, 13, 23], [10, 22, NONE, NONE]],
    ["6-MP", SIX_MP, "log", [6, 13, 23, NONE], [6, 6, 16, 23], [16, NONE, NONE, NONE]],
    ["6-MP", SIX_MP, "plain", [6, 13, 23, NONE], [6, 6, 13, 23], [13, 23, NONE, NONE]],
    ["ties", TIES, "logLog", [2, 3, 8, 12], [1, 1, 2, 5], [3, 8, NONE, NONE]],
    ["ties", TIES, "log", [2, 3, 8, 12], [1, 2, 3, 8], [8, NONE, NONE, NONE]],
    ["ties", TIES, "plain", [2, 3, 8, 12], [1, 2, 3, 5], [5, 8, NONE, NONE]],
    ["resting on one half", HALF, "logLog", [2, 4, 6.5, 9.5], [2, 2, 2, 4], [4, 9, NONE, NONE]],
    ["resting on one half", HALF, "plain", [2, 4, 6.5, 9.5], [2, 2, 4, 4], [9, 9, NONE, NONE]],
  ] as const)("the quantiles of %s", (_, rows, scale, days, low, high) => {
    const { quantiles, median } = of(rows, { scale, shares: [0.1, 0.25, 0.5, 0.75] });
    expect(quantiles.map((each) => each.days)).toEqual(days);
    expect(quantiles.map((each) => each.low)).toEqual(low);
    expect(quantiles.map((each) => each.high)).toEqual(high);
    expect(median).toEqual(quantiles[2]);
  });

  // summary(s, rmean = horizon)$table[5:6]
  test.each([
    ["6-MP", SIX_MP, 35, 23.2873949579831923, 2.8274676233714389],
    ["6-MP", SIX_MP, 10, 9.27731092436974691, 0.32676911538744419],
    ["ties", TIES, 12, 6.9629629629629637, 1.2475538734151359],
    ["ties", TIES, 10, 6.3868312757201648, 1.0216392427602281],
    ["one half", HALF, 10, 6.416666666666667, 1.29992877297751],
  ] as const)("the mean of %s up to %d", (_, rows, horizon, days, error) => {
    const { mean } = of(rows, { horizon });
    expect(mean?.horizon).toBe(horizon);
    expect(off(mean?.days, days)).toBeLessThan(1e-12);
    expect(off(mean?.standardError, error)).toBeLessThan(1e-12);
  });
});

describe("at the edges", () => {
  const gone = { days: 5, left: true };
  const here = { days: 8, left: false };

  test("the mean goes to the longest time; beyond it, only if everybody has left", () => {
    expect(of([gone, here]).mean?.horizon).toBe(8);
    expect(of([gone, here], { horizon: 8 }).mean?.days).toBe(6.5); // 5 + ½ · 3
    expect(of([gone, here], { horizon: 8.1 }).mean).toBeUndefined();
    expect(of([gone, gone], { horizon: 100 }).mean).toEqual({ days: 5, standardError: 0, horizon: 100 });
  });

  test("who leaves at a time leaves before who is last seen at it", () => {
    const tied = of([gone, { days: 5, left: false }]);
    expect(tied.steps.map(({ atRisk, survival }) => [atRisk, survival])).toEqual([[2, 0.5]]);
  });

  test("nobody left, everybody left at once, nobody at all", () => {
    expect([of([here]).steps[0]?.survival, of([here]).steps[0]?.interval]).toEqual([1, { low: 1, high: 1 }]);
    expect(of([here]).because).toEqual([{ rule: "halfStillThere", share: 1, longest: 8, deals: 1 }]);
    expect(of([gone, gone]).median).toEqual({ share: 0.5, days: 5, low: undefined, high: undefined });
    expect(Funnel.survival([])).toBeUndefined();
  });

  test("0 days count, and −0 is 0", () => {
    expect(
      of([
        { days: -0, left: true },
        { days: 0, left: false },
      ]).steps,
    ).toHaveLength(1);
    expect(Object.is(of([{ days: -0, left: true }]).steps[0]?.days, 0)).toBe(true);
  });

  test("one half is one half although (1 − 1/4) · (1 − 1/3) is computed: halfway to the next fall", () => {
    const rows = rowsOf([1, 2, 3, 4, 5], [1, 0, 1, 1, 0]); // 4/5, then · 2/3 · 1/2 = 4/15
    expect(of(rows, { shares: [11 / 15] }).quantiles[0]?.days).toBe(4.5);
  });
});

describe("laws", () => {
  const row = fc.record({ days: fc.nat(12), left: fc.boolean() });
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(of([...all].reverse())).toEqual(of(all));
      }),
    );
  });

  test("the curve falls, steps count everybody, and without censoring it is the exact share", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { steps } = of(all);
        steps.forEach(({ survival, atRisk, left, censored }, nth) => {
          expect(survival).toBeLessThanOrEqual(steps[nth - 1]?.survival ?? 1);
          expect(atRisk - left - censored).toBe(steps[nth + 1]?.atRisk ?? 0);
        });
        const everybody = of(all.map(({ days }) => ({ days, left: true })));
        for (const { days, survival } of everybody.steps) {
          expect(survival).toBe(all.filter((each) => each.days > days).length / all.length);
        }
      }),
    );
  });

  test("the mean of deals that have all left is their mean", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 30 }), (days) => {
        const { mean } = of(days.map((each) => ({ days: each, left: true })));
        expect(mean?.days).toBeCloseTo(days.reduce((sum, each) => sum + each, 0) / days.length, 10);
      }),
    );
  });
});

test.each([
  [[{ days: -1, left: true }], {}, RangeError, "rows[0].days must be a number of days 0–1000000000, got -1"],
  [
    [
      { days: 1, left: true },
      { days: "2", left: true },
    ],
    {},
    TypeError,
    'rows[1].days must be a number of days 0–1000000000, got "2"',
  ],
  [[{ days: 1 }], {}, TypeError, "rows[0].left must be true or false, got undefined"],
  [[null], {}, TypeError, "rows[0] must be an object, got null"],
  [{}, {}, TypeError, "rows must be an array, got object"],
  [[], { shares: [1] }, RangeError, "shares[0] must be a number between 0 and 1, got 1"],
  [[], { scale: "linear" }, RangeError, 'scale must be one of "logLog", "log", "plain", got "linear"'],
  [[], { horizon: Number.NaN }, RangeError, "horizon must be a number of days 0–1000000000, got NaN"],
])("%j with %j is refused", (rows, options, Kind, message) => {
  expect(() => Funnel.survival(rows as never, options as never)).toThrow(new Kind(`Funnel.survival: ${message}`));
});
