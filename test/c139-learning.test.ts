import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as C139 from "../src/c139/index.js";
import { isotonic } from "../src/stats/isotonic.js";
import { areaUnderCurve, brier, logLoss } from "../src/stats/score.js";

const value = (rank: number): C139.Value =>
  ({ win: Math.floor(rank / 40), first: Math.floor(rank / 10) % 4, clear: rank % 10 }) as C139.Value;
const ALL = Array.from({ length: 80 }, (_, rank) => C139.format(value(rank)));
const closed = (at: C139.Notation, won: number, lost: number): C139.ClosedDeal[] => [
  ...Array.from({ length: won }, () => ({ value: at, won: true })),
  ...Array.from({ length: lost }, () => ({ value: at, won: false })),
];

describe("pooling adjacent violators", () => {
  const levels = (values: number[], weights = values.map(() => 1)) =>
    isotonic(values, weights).flatMap(({ start, level }, nth, all) =>
      Array.from({ length: (all[nth + 1]?.start ?? values.length) - start }, () => level),
    );

  test.each([
    [[1, 2, 3], undefined, [1, 2, 3]],
    [[1, 3, 2, 4], undefined, [1, 2.5, 2.5, 4]],
    [
      [1, 3, 2, 4],
      [1, 1, 3, 1],
      [1, 2.25, 2.25, 4],
    ],
    [[4, 3, 2, 1], undefined, [2.5, 2.5, 2.5, 2.5]],
    [[], undefined, []],
  ])("%j with weights %j gives %j", (values, weights, expected) => {
    expect(levels(values, weights)).toEqual(expected);
  });

  test("ascends, keeps the weighted mean, and no other ascending sequence is closer", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    });
    const rivals = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, rivals, (all, rival) => {
        const [values, weights] = [all.map(([entry]) => entry), all.map(([, weight]) => weight)];
        const fitted = levels(values, weights);
        const total = (of: number[]) => of.reduce((sum, entry, at) => sum + entry * (weights[at] ?? 0), 0);
        const off = (of: number[]) =>
          of.reduce((sum, entry, at) => sum + (weights[at] ?? 0) * (entry - (values[at] ?? 0)) ** 2, 0);
        expect(fitted).toEqual([...fitted].sort((a, b) => a - b));
        expect(total(fitted)).toBeCloseTo(total(values), 9);
        const other = rival
          .slice(0, values.length)
          .sort((a, b) => a - b)
          .map((half) => half / 2);
        expect(off(fitted)).toBeLessThanOrEqual(off(other) + 1e-9);
      }),
    );
  });
});

describe("learnt win rates", () => {
  test("with no history are the prior, row by row", () => {
    expect(C139.fitWinRates([])).toEqual(C139.WIN_RATES.map((row) => ({ ...row, deals: 0, won: 0 })));
  });

  test("pool what contradicts the order, by hand", () => {
    // Ten deals at 1W1F5C, all won: (2 · 0.5 + 10) ÷ 12 = 0.9167, above the 0.85 of 1W1F6C, 7C and 8C. Pooled:
    // (11 + 3 · 2 · 0.85) ÷ (12 + 6) = 16.1 ÷ 18 = 0.8944, which is below the 0.91 of 1W1F9C.
    const table = C139.fitWinRates(closed("1W1F5C", 10, 0));
    const at = (from: string) => table.find((row) => row.from === from);
    expect(at("1W1F5C")).toMatchObject({ rate: expect.closeTo(16.1 / 18, 12), basis: "fitted", deals: 10, won: 10 });
    expect(at("1W1F6C")).toBeUndefined();
    expect(at("1W1F9C")).toEqual({ from: "1W1F9C", rate: 0.91, basis: "published", deals: 0, won: 0 });
    expect(at("1W1F0C")).toEqual({ from: "1W1F0C", rate: 0.5, basis: "published", deals: 0, won: 0 });
  });

  test("with much history follow the deals, whatever the prior said", () => {
    const truth = (rank: number) => 0.1 + (0.7 * rank) / 79;
    const history = ALL.flatMap((at, rank) =>
      closed(at, Math.round(2000 * truth(rank)), 2000 - Math.round(2000 * truth(rank))),
    );
    const table = C139.fitWinRates(history);
    const worst = Math.max(...ALL.map((at, rank) => Math.abs(C139.winProbability(at, { table }).rate - truth(rank))));
    expect(worst).toBeLessThan(0.002);
  });

  test("rise with the value and stay within 0–1, and the deals are all accounted for", () => {
    const deals = fc.array(fc.record({ value: fc.integer({ min: 0, max: 79 }).map(value), won: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(deals, fc.double({ min: 0.1, max: 50, noNaN: true }), (history, priorDeals) => {
        const table = C139.fitWinRates(history, { priorDeals });
        const rates = ALL.map((at) => C139.winProbability(at, { table }).rate);
        expect(rates).toEqual([...rates].sort((a, b) => a - b));
        expect(rates.every((rate) => rate >= 0 && rate <= 1)).toBe(true);
        expect(table.reduce((sum, row) => sum + row.deals, 0)).toBe(history.length);
        expect(table.reduce((sum, row) => sum + row.won, 0)).toBe(history.filter((deal) => deal.won).length);
        expect(C139.fitWinRates([...history].reverse(), { priorDeals })).toEqual(table);
      }),
    );
  });

  test("a stronger prior gives way more slowly", () => {
    const rate = (priorDeals: number) =>
      C139.winProbability("1W1F6C", { table: C139.fitWinRates(closed("1W1F6C", 0, 4), { priorDeals }) }).rate;
    expect(rate(1)).toBeLessThan(rate(10));
    expect(rate(10)).toBeLessThan(0.85);
  });

  test("refusals", () => {
    expect(() => C139.fitWinRates([], { priorDeals: 0 })).toThrow(
      new RangeError("C139.fitWinRates: priorDeals must be a number above 0 and at most 1e9, got 0"),
    );
    expect(() => C139.fitWinRates([{ value: "1W1F6C", won: 1 } as never])).toThrow(
      new TypeError("C139.fitWinRates: closed[0].won must be true or false, got 1"),
    );
  });
});

describe("scores", () => {
  const outcomes = (happened: number[], forecasts: number[]) =>
    happened.map((one, at) => ({ happened: one === 1, probability: forecasts[at] ?? 0 }));

  test("Brier .0375 and AUC .75, as the literature has them; log loss by hand", () => {
    expect(brier(outcomes([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]))).toBeCloseTo(0.0375, 15);
    expect(areaUnderCurve(outcomes([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))).toBe(0.75);
    // −(ln .9 + ln .9 + ln .8 + ln .7) ÷ 4
    expect(logLoss(outcomes([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]))).toBeCloseTo(0.1976352, 6);
  });

  test("AUC is the share of pairs in the right order, ties counting half", () => {
    expect(areaUnderCurve(outcomes([0, 1], [0.5, 0.5]))).toBe(0.5);
    expect(areaUnderCurve(outcomes([1, 1], [0.2, 0.9]))).toBeUndefined();
    const some = fc.array(
      fc.record({ happened: fc.boolean(), probability: fc.integer({ min: 1, max: 9 }).map((tenth) => tenth / 10) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const [yes, no] = [all.filter((one) => one.happened), all.filter((one) => !one.happened)];
        fc.pre(yes.length > 0 && no.length > 0);
        const pairs = yes.flatMap((a) =>
          no.map((b) => (a.probability > b.probability ? 1 : a.probability === b.probability ? 0.5 : 0)),
        );
        expect(areaUnderCurve(all)).toBeCloseTo(pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length, 12);
      }),
    );
  });

  test("the reliability table counts every forecast once", () => {
    const { reliability, scored } = C139.score(
      [0.05, 0.06, 0.95, 0.94].map((probability, at) => ({ probability, won: at > 1 })),
    );
    expect(
      reliability.map(({ low, high, count, happened, forecast, rate }) => [low, high, count, happened, forecast, rate]),
    ).toEqual([
      [0, 0.1, 2, 0, 0.055, 0],
      [0.9, 1, 2, 2, 0.945, 1],
    ]);
    expect(scored).toBe(4);
    expect(reliability[0]?.interval).toEqual({ low: 0, high: expect.closeTo(0.6576, 4) }); // Wilson for 0 of 2
  });

  test("nothing to score is said, not divided by", () => {
    expect(C139.score([])).toEqual({
      scored: 0,
      brier: undefined,
      logLoss: undefined,
      areaUnderCurve: undefined,
      reliability: [],
    });
  });
});

describe("backtest", () => {
  const dated = (on: string, won: boolean, at: C139.Notation = "1W1F6C"): C139.DatedDeal => ({
    value: at,
    won,
    closedOn: on,
  });

  test("no deal is scored by itself, nor by another of the same day", () => {
    const alone = C139.backtest([dated("2026-01-01", false)]);
    expect(alone.learnt).toEqual(alone.prior);
    const sameDay = C139.backtest([dated("2026-01-01", false), dated("2026-01-01", false), dated("2026-01-01", true)]);
    expect(sameDay.learnt).toEqual(sameDay.prior);
    // The second day is forecast by the first: (2 · 0.85 + 0) ÷ 3, drawn a hundredth of the way to one half.
    const next = C139.backtest([dated("2026-01-01", false), dated("2026-01-02", true)], { warmUp: 1 });
    const rate = 1.7 / 3;
    expect(next.learnt.brier).toBeCloseTo((1 - (rate + 0.01 * (0.5 - rate))) ** 2, 12);
  });

  test("does not depend on the order of the rows", () => {
    const deals = Array.from({ length: 60 }, (_, at) =>
      dated(`2026-0${1 + (at % 6)}-15`, at % 3 === 0, at % 2 ? "1W1F6C" : "0W2F7C"),
    );
    expect(C139.backtest([...deals].reverse())).toEqual(C139.backtest(deals));
  });

  test("where the published rates do not fit a house, learning from its deals scores better", () => {
    let state = 139; // a small generator with a fixed seed: the same house every time
    const random = () => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const truth = { "1W1F6C": 0.45, "0W2F7C": 0.2, "1W2F0C": 0.7 } as const;
    const deals = Array.from({ length: 600 }, (_, at) => {
      const own = (["1W1F6C", "0W2F7C", "1W2F0C"] as const)[Math.floor(random() * 3)] ?? "1W1F6C";
      const on = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
      return dated(on, random() < truth[own], own);
    });
    const { learnt, prior } = C139.backtest(deals, { warmUp: 50 });
    expect(learnt.scored).toBe(550);
    expect(learnt.brier ?? 1).toBeLessThan((prior.brier ?? 0) - 0.05);
    expect(learnt.logLoss ?? 9).toBeLessThan(prior.logLoss ?? 0);
    for (const bin of learnt.reliability.filter(({ count }) => count >= 100)) {
      expect(bin.interval.low).toBeLessThan(bin.forecast + 0.05);
      expect(bin.interval.high).toBeGreaterThan(bin.forecast - 0.05);
    }
  });
});
