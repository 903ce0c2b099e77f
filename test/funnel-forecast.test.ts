import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";

/** 100@.9, 200@.5, 50@.25, 400@.1, and 80k@.7, 50k@.4, 120k@.15, 30k@.9: the checks of the source. */
const FOUR = [
  { id: "A", amount: 100, probability: 0.9 },
  { id: "B", amount: 200, probability: 0.5 },
  { id: "C", amount: 50, probability: 0.25 },
  { id: "D", amount: 400, probability: 0.1 },
];
const THOUSANDS = [
  { amount: 80_000, probability: 0.7 },
  { amount: 50_000, probability: 0.4 },
  { amount: 120_000, probability: 0.15 },
  { amount: 30_000, probability: 0.9 },
];

interface Plain {
  readonly amount: number;
  readonly probability: number;
}

const deals = (most: number, amounts = fc.integer({ min: 0, max: 60 })) =>
  fc.array(fc.record({ amount: amounts, probability: fc.integer({ min: 0, max: 32 }).map((k) => k / 32) }), {
    maxLength: most,
  });

/** Every way the deals can go, one by one: totals and their probabilities. */
function ways(rows: readonly Plain[]): { readonly total: number; readonly chance: number }[] {
  return Array.from({ length: 2 ** rows.length }, (_, way) => {
    const won = (deal: number) => Math.floor(way / 2 ** deal) % 2 === 1;
    return {
      total: rows.reduce((sum, { amount }, deal) => sum + (won(deal) ? amount : 0), 0),
      chance: rows.reduce((all, { probability: p }, deal) => all * (won(deal) ? p : 1 - p), 1),
    };
  });
}

const chanceOf = (rows: readonly Plain[], target: number) =>
  ways(rows).reduce((sum, { total, chance }) => sum + (total >= target ? chance : 0), 0);

describe("the source's checks", () => {
  test("four deals: mean 242.5, standard deviation 160.526478, P(≥ 300) = .505", () => {
    const { weighted, sd, target } = Funnel.forecast(FOUR, { target: 300 });
    expect([weighted.toString(), sd.toFixed(6), target?.chance.toFixed(12)]).toEqual([
      "242.5",
      "160.526478",
      "0.505000000000",
    ]);
  });

  test("the weighted number is missed six times in ten", () => {
    const { weighted, sd, weightedChance } = Funnel.forecast(THOUSANDS);
    expect([weighted.toString(), sd.toFixed(2), weightedChance.chance.toFixed(12)]).toEqual([
      "121000",
      "62136.95",
      "0.385300000000", // 0.15·0.982 + 0.85·(0.7·0.4·0.9 + 0.7·0.4·0.1)
    ]);
  });

  test("quantiles of the second, by hand from the sixteen totals", () => {
    // in thousands: 0 .0153 = .3·.6·.85·.1, then 30; from the top 280, 250 and 230, together 1 − .9013
    const { quantiles } = Funnel.forecast(THOUSANDS, { levels: [0.015, 0.0153, 0.0154, 0.9013, 0.9014] });
    expect(quantiles.map(({ amount }) => `${amount}`)).toEqual(["0", "0", "30000", "200000", "230000"]);
    // from above: 280 .0378, 250 .0042, 230 .0567 – together .0987 – and 1 − .0153 down to 30
    const { reached } = Funnel.forecast(THOUSANDS, { levels: [0.0378, 0.0379, 0.042, 0.0421, 0.9847, 0.9848] });
    expect(reached.map(({ amount }) => `${amount}`)).toEqual(["280000", "250000", "250000", "230000", "30000", "0"]);
  });
});

describe("the distribution", () => {
  test("is that of all ways the deals can go, taken one by one", () => {
    fc.assert(
      fc.property(deals(8), fc.integer({ min: 0, max: 500 }), (rows, target) => {
        const all = Funnel.distribution(rows);
        const totals = new Map<number, number>();
        for (const { total, chance } of ways(rows)) totals.set(total, (totals.get(total) ?? 0) + chance);
        const given = all.steps.map((step, nth) => [
          Number(all.base) + step * Number(all.unit),
          all.probabilities[nth],
        ]);
        const expected = [...totals].filter(([, chance]) => chance > 0).sort(([a], [b]) => a - b);
        expect(given.map(([total]) => total)).toEqual(expected.map(([total]) => total));
        for (const [nth, [, chance]] of given.entries())
          expect(chance).toBeCloseTo(expected[nth]?.[1] ?? Number.NaN, 14);
        expect(all.exact).toBe(true);
        expect(Funnel.forecast(rows, { target }).target?.chance).toBeCloseTo(chanceOf(rows, target), 13);
      }),
    );
  });

  test("comes out the same by cells and by branches", () => {
    // 14 deals have up to 16,384 totals; with amounts up to 60 they fit into 841 cells, times 10⁷ + 1 they do not
    fc.assert(
      fc.property(deals(14, fc.integer({ min: 1, max: 60 })), (rows) => {
        const [small, large] = [1, 10_000_001].map((factor) =>
          Funnel.distribution([...rows.map(({ amount, probability }) => ({ amount: amount * factor, probability }))]),
        );
        expect(large?.steps).toEqual(small?.steps); // the common unit takes the factor with it
        const odd = Funnel.distribution([...rows, { amount: "0.00000001", probability: 0.5 }]);
        const even = odd.steps.map((step, nth) => [step % 2, odd.probabilities[nth]]);
        expect(odd.exact).toBe(true);
        expect(even.length).toBe(2 * (small?.steps.length ?? 0));
        for (const [nth, chance] of small?.probabilities.entries() ?? []) {
          expect(2 * (odd.probabilities[2 * nth] ?? 0)).toBeCloseTo(chance, 14);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("of amounts with cents is exact in cents", () => {
    const { unit, steps, exact } = Funnel.distribution([
      { amount: "0.10", probability: 0.5 },
      { amount: 0.25, probability: 0.5 },
    ]);
    expect([unit.toString(), steps, exact]).toEqual(["0.05", [0, 2, 5, 7], true]);
  });

  test("of sixteen deals is exact to the cent, whatever the amounts", () => {
    const rows = Array.from({ length: 16 }, (_, nth) => ({
      amount: Math.round(1e9 * Math.sqrt(nth + 2)) / 100,
      probability: 0.5,
    }));
    const { exact, steps, probabilities } = Funnel.distribution(rows);
    expect([exact, steps.length]).toEqual([true, 2 ** 16]);
    expect(probabilities[0]).toBe(2 ** -16);
  });

  test("keeps the digits of the rarest total", () => {
    const rows = new Array<Plain>(60).fill({ amount: 3, probability: 0.01 });
    const { chance = 0 } = Funnel.forecast(rows, { target: 180 }).target ?? {};
    expect(Math.abs(chance / 1e-120 - 1)).toBeLessThan(1e-12);
  });

  test("does not depend on the order of the deals", () => {
    fc.assert(
      fc.property(deals(12), (rows) => {
        expect(Funnel.distribution([...rows].reverse())).toEqual(Funnel.distribution(rows));
      }),
    );
  });
});

describe("bins", () => {
  const amounts = fc.integer({ min: 1, max: 999_999 });

  test("the true chance and the true quantiles lie between the ends that are stated", () => {
    fc.assert(
      fc.property(deals(10, amounts), fc.double({ min: 0, max: 1.1, noNaN: true }), (rows, part) => {
        const target = Math.round(part * rows.reduce((sum, { amount }) => sum + amount, 0));
        const rough = Funnel.forecast(rows, { target, cells: 24 });
        const fine = Funnel.forecast(rows, { target });
        expect(fine.exact).toBe(true);
        expect(rough.target?.low).toBeLessThanOrEqual((fine.target?.chance ?? 0) + 1e-12);
        expect(rough.target?.high).toBeGreaterThanOrEqual((fine.target?.chance ?? 0) - 1e-12);
        for (const kind of ["quantiles", "reached"] as const) {
          rough[kind].forEach(({ low, high }, nth) => {
            expect(Number(low)).toBeLessThanOrEqual(Number(fine[kind][nth]?.amount));
            expect(Number(high)).toBeGreaterThanOrEqual(Number(fine[kind][nth]?.amount));
          });
        }
      }),
    );
  });

  test.each([
    ["up", 65, 1000], // bins of 630 (25 · 1000 ÷ 40, and a little): 1000 becomes 1260
    ["down", 62, 1000], // bins of 680: 1000 becomes 680
  ])("hold where every amount is rounded %s", (side, cells, amount) => {
    const rows = Array.from({ length: 25 }, (_, nth) => ({ amount: amount + nth * 0.0001, probability: 0.5 }));
    const { over, under, exact } = Funnel.distribution(rows, { cells });
    expect([exact, side === "up" ? under.toNumber() : over.toNumber()]).toEqual([false, 0]);
    const binomial = Funnel.winsDistribution(rows.map((deal) => deal.probability)).atLeast;
    for (let wins = 1; wins <= 25; wins++) {
      const { target } = Funnel.forecast(rows, { cells, target: wins * amount });
      expect(target?.low).toBeLessThanOrEqual((binomial[wins] ?? 0) + 1e-12);
      expect(target?.high).toBeGreaterThanOrEqual((binomial[wins] ?? 0) - 1e-12);
    }
  });

  test("no total is off by more than what is stated, and something is stated", () => {
    const rows = Array.from({ length: 40 }, (_, nth) => ({ amount: 1000.3 + 7 * nth * nth, probability: 0.5 }));
    const { over, under, unit, exact, steps } = Funnel.distribution(rows, { cells: 500 });
    expect(exact).toBe(false);
    expect(steps.length).toBeLessThanOrEqual(500);
    const errors = rows.map(({ amount }) => Math.round(amount / Number(unit)) * Number(unit) - amount);
    const side = (sign: number) => errors.reduce((sum, error) => sum + Math.max(0, sign * error), 0);
    expect(Number(over)).toBeCloseTo(side(1), 6);
    expect(Number(under)).toBeCloseTo(side(-1), 6);
    expect(Number(over)).toBeGreaterThan(0);
    const because = Funnel.forecast(rows, { cells: 500 }).because.map((reason) => reason.rule);
    expect(because).toContain("rounded");
  });
});

describe("what counts", () => {
  test("won deals count whole, lost ones nowhere, those without a probability are listed", () => {
    const {
      deals: counts,
      secured,
      most,
      weighted,
      because,
    } = Funnel.forecast([
      { amount: 100, outcome: "won" },
      { amount: 1000, probability: 0.9, outcome: "lost" },
      { id: "X", amount: 500 },
      { amount: 40, probability: 0.5 },
    ]);
    expect(counts).toEqual({ open: 1, unjudged: 1, won: 1, lost: 1, omitted: 0 });
    expect([secured, most, weighted].map(String)).toEqual(["100", "140", "120"]);
    expect(because).toContainEqual({ rule: "unjudgedLeftOut", deals: 1, first: "X" });
    expect(because).toContainEqual({ rule: "lostLeftOut", deals: 1 });
  });

  // what becomes of 100 at ½, by outcome and category: secured, most, and where it is counted
  test.each([
    [undefined, "commit", "0 100 open"],
    [undefined, "closed", "100 100 won"],
    [undefined, "omitted", "0 0 omitted"],
    ["open", "omitted", "0 0 omitted"],
    ["won", "omitted", "100 100 won"], // an outcome is a fact, a category a plan
    ["won", "pipeline", "100 100 won"],
    ["lost", "closed", "0 0 lost"],
  ] as const)("outcome %s, category %s: %s", (outcome, category, expected) => {
    const given = Funnel.forecast([{ amount: 100, probability: 0.5, outcome, category }]);
    const place = Object.entries(given.deals).flatMap(([kind, deals]) => (deals === 1 ? [kind] : []));
    expect([`${given.secured}`, `${given.most}`, ...place].join(" ")).toBe(expected);
  });

  test("an open deal cannot be closed", () => {
    expect(() => Funnel.forecast([{ amount: 1, probability: 1, outcome: "open", category: "closed" }])).toThrow(
      new RangeError(
        'Funnel.forecast: deals[0].category must not be "closed" while the outcome is "open", got "closed"',
      ),
    );
  });

  test.each([
    [0, "targetSecured", 1],
    [100, "targetSecured", 1], // won already
    [101, "targetReached", 0.5],
    [140, "targetReached", 0.5],
    [141, "targetUnreachable", 0],
  ])("a target of %d: %s, chance %d", (target, rule, chance) => {
    const rows = [
      { amount: 100, outcome: "won" as const },
      { amount: 40, probability: 0.5 },
    ];
    const given = Funnel.forecast(rows, { target });
    expect([given.because[0]?.rule, given.target?.chance]).toEqual([rule, chance]);
  });

  test("a target a hair above a total is not reached by it, however many digits the hair has", () => {
    const rows = [
      { amount: 100, probability: 0.5 },
      { amount: 200, probability: 0.5 },
    ];
    const chance = (target: string) => Funnel.forecast(rows, { target }).target?.chance;
    expect(["200", "200.0000000000000000000000000000000000000001"].map(chance)).toEqual([0.5, 0.25]);
  });

  test("an empty pipeline brings nothing, and says so", () => {
    const { weighted, sd, skewness, quantiles, because, weightedChance } = Funnel.forecast([]);
    expect([weighted.toString(), sd, skewness, weightedChance.chance]).toEqual(["0", 0, undefined, 1]);
    expect(quantiles.map(({ amount }) => amount.toString())).toEqual(["0", "0", "0"]);
    expect(because).toEqual([{ rule: "nothingOpen" }]);
  });

  test("one deal with more than half of the variance is named, one with half of it is not", () => {
    const named = (amount: number) =>
      Funnel.forecast([
        { amount: 100, probability: 0.5 },
        { id: "big", amount, probability: 0.5 },
      ]).because.flatMap((reason) => (reason.rule === "oneDealDecides" ? [reason.id] : []));
    expect([named(100), named(101)]).toEqual([[], ["big"]]);
  });

  test("the skewness of one deal is that of a Bernoulli variable, (1 − 2p) ÷ √(p·(1 − p))", () => {
    expect(Funnel.forecast([{ amount: 7, probability: 0.1 }]).skewness).toBeCloseTo(0.8 / 0.3, 12);
    expect(Funnel.forecast([{ amount: 7, probability: 0.1 }], { correlation: 0.3 }).skewness).toBeCloseTo(0.8 / 0.3, 9);
  });

  test.each([
    [[{ amount: Number.NaN, probability: 0.5 }], "deals[0].amount must be a decimal amount below 1e30, got NaN"],
    [[{ amount: 1, probability: 1.5 }], "deals[0].probability must be a number 0–1, got 1.5"],
    [
      [
        { amount: 1, probability: 0.5, currency: "CNY" },
        { amount: 1, probability: 0.5, currency: "USD" },
      ],
      'deals[1].currency must be "CNY" as in deals[0], since currencies are never added, got "USD"',
    ],
  ])("refuses %j", (rows, message) => {
    expect(() => Funnel.forecast(rows)).toThrow(new RangeError(`Funnel.forecast: ${message}`));
  });
});

describe("deals that share one factor", () => {
  const equal = (count: number) => new Array<Plain>(count).fill({ amount: 10, probability: 0.5 });

  test("at a correlation of ½ and even odds every number of wins is as probable as any other", () => {
    const { probabilities } = Funnel.distribution(equal(9), { correlation: 0.5 });
    for (const chance of probabilities) expect(chance).toBeCloseTo(0.1, 9);
    expect(probabilities).toHaveLength(10);
  });

  // Two standard normal variables of correlation ρ are both below 0 with probability ¼ + arcsin ρ ÷ 2π (Sheppard 1899).
  test.each([0.01, 0.2, 0.5, 0.8, 0.95])(
    "two even deals of correlation %d are won together as arcsin says",
    (correlation) => {
      const { probabilities } = Funnel.distribution(equal(2), { correlation });
      expect(probabilities[2]).toBeCloseTo(0.25 + Math.asin(correlation) / (2 * Math.PI), 9);
    },
  );

  test("each deal is won as often as without it, and the total is less certain", () => {
    const [alone, together] = [0, 0.3].map((correlation) => Funnel.forecast(THOUSANDS, { correlation }));
    const mean = (correlation: number) => {
      const { base, unit, steps, probabilities } = Funnel.distribution(THOUSANDS, { correlation });
      return steps.reduce((sum, step, nth) => sum + step * Number(unit) * (probabilities[nth] ?? 0), Number(base));
    };
    expect(mean(0.3)).toBeCloseTo(121_000, 4);
    expect(together?.weighted.toString()).toBe("121000");
    expect(together?.sd).toBeGreaterThan(alone?.sd ?? 0);
    expect(together?.because.map(({ rule }) => rule)).toContain("sharedFactor");
  });

  test("no correlation is the limit of a small one", () => {
    const chance = (correlation: number) => Funnel.forecast(FOUR, { target: 300, correlation }).target?.chance ?? 0;
    expect(chance(1e-12)).toBeCloseTo(chance(0), 9);
  });

  test.each([1, -0.1, Number.NaN])("refuses a correlation of %d", (correlation) => {
    expect(() => Funnel.forecast(FOUR, { correlation })).toThrow(
      new RangeError(`Funnel.forecast: correlation must be a number from 0 up to but not 1, got ${correlation}`),
    );
  });
});

describe("what moves the chance of a target", () => {
  test("is what becomes of it when a deal is won, and when it is lost", () => {
    fc.assert(
      fc.property(deals(9), fc.integer({ min: 1, max: 200 }), (rows, target) => {
        const { drivers } = Funnel.drivers(rows, { target });
        const open = rows.filter(({ amount, probability: p }) => amount > 0 && p > 0 && p < 1);
        expect(drivers).toHaveLength(open.length);
        for (const { row, chanceIfWon, chanceIfLost } of drivers) {
          const decided = (probability: number) =>
            chanceOf(
              rows.map((deal, nth) => (nth === row ? { ...deal, probability } : deal)),
              target,
            );
          expect(chanceIfWon).toBeCloseTo(decided(1), 12);
          expect(chanceIfLost).toBeCloseTo(decided(0), 12);
        }
      }),
    );
  });

  test("with many deals, too, each chance is that of the pipeline without the deal", () => {
    const rows = Array.from({ length: 200 }, (_, nth) => ({
      amount: 1 + ((nth * 37) % 50),
      probability: ((nth * 13) % 99) / 100,
    }));
    const { drivers } = Funnel.drivers(rows, { target: 2500 });
    for (const { row, chanceIfWon, chanceIfLost } of drivers.slice(0, 60)) {
      const decided = (probability: number) =>
        Funnel.forecast(
          rows.map((deal, nth) => (nth === row ? { ...deal, probability } : deal)),
          { target: 2500 },
        ).target?.chance;
      expect(chanceIfWon).toBeCloseTo(decided(1) ?? Number.NaN, 12);
      expect(chanceIfLost).toBeCloseTo(decided(0) ?? Number.NaN, 12);
    }
  });

  test("shares of the variance add up to 1, with a shared factor too", () => {
    for (const correlation of [0, 0.4]) {
      const { drivers } = Funnel.drivers(FOUR, { target: 300, correlation });
      expect(drivers.reduce((sum, { varianceShare }) => sum + varianceShare, 0)).toBeCloseTo(1, 12);
    }
  });

  test("with a shared factor a deal answers for what it has in common with the others", () => {
    // both won with probability 1/3 (ρ = ½): covariance 1/12; 1² · ¼ + 2 · 1/12 = 5/12 and 2² · ¼ + 2 · 1/12 = 14/12
    const rows = [1, 2].map((amount) => ({ amount, probability: 0.5 }));
    const { drivers } = Funnel.drivers(rows, { target: 2, correlation: 0.5 });
    const shares = drivers.map(({ row, varianceShare }) => [row, varianceShare.toFixed(6)]);
    expect(shares.sort()).toEqual([
      [0, (5 / 19).toFixed(6)],
      [1, (14 / 19).toFixed(6)],
    ]);
  });

  test("with a shared factor the chances still average to the chance of all", () => {
    const { chance, drivers } = Funnel.drivers(FOUR, { target: 300, correlation: 0.4 });
    for (const { probability: p, chanceIfWon, chanceIfLost } of drivers) {
      expect(p * chanceIfWon + (1 - p) * chanceIfLost).toBeCloseTo(chance, 9);
    }
  });
});

describe("drawing lots", () => {
  test.each([1, 2, 3, 4, 5])("with seed %d comes near the exact forecast", (seed) => {
    for (const correlation of [0, 0.3]) {
      const options = { target: 300, correlation };
      const exact = Funnel.forecast(FOUR, options);
      const { mean, target, sd } = Funnel.simulate(FOUR, { ...options, seed, runs: 4000 });
      expect(Math.abs(mean.value - 242.5)).toBeLessThan(4 * mean.error);
      expect(Math.abs((target?.value ?? 0) - (exact.target?.chance ?? 0))).toBeLessThan(4 * (target?.error ?? 0));
      expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(0.06);
    }
  });

  test("a quantile is the smallest total that enough runs do not exceed", () => {
    const rows = [{ amount: 10, probability: 0.5 }];
    const runs = 64;
    const { mean } = Funnel.simulate(rows, { seed: 5, runs });
    const lost = 1 - mean.value / 10; // the share of runs that bring nothing; in 64ths, so that it is exact
    const levels = [lost - 1 / 128, lost, lost + 1 / 128];
    const { quantiles } = Funnel.simulate(rows, { seed: 5, runs, levels });
    expect(quantiles.map(({ amount }) => `${amount}`)).toEqual(["0", "0", "10"]);
  });

  test("draws the same with the same seed, and others with another", () => {
    const run = (seed: number) => Funnel.simulate(FOUR, { seed, runs: 50 });
    expect(run(11)).toEqual(run(11));
    expect(run(11).mean).not.toEqual(run(12).mean);
  });

  test("certain deals are won in every run, with a shared factor too", () => {
    const rows = [
      { amount: 5, probability: 1 },
      { amount: 7, probability: 0 },
    ];
    for (const correlation of [0, 0.5])
      expect(Funnel.simulate(rows, { seed: 1, runs: 20, correlation }).mean.value).toBe(5);
  });
});

test("every month belongs to its quarter and its year", () => {
  const rows = Array.from({ length: 12 }, (_, month) => ({
    ...{ amount: 1, probability: 1 },
    closeDay: `2026-${`${month + 1}`.padStart(2, "0")}-28`,
  }));
  const shown = (period: Funnel.ForecastPeriod) =>
    Funnel.forecastByPeriod(rows, { period }).periods.map((one) => `${one.period}: ${one.forecast.weighted}`);
  expect(shown("quarter")).toEqual(["2026-Q1: 3", "2026-Q2: 3", "2026-Q3: 3", "2026-Q4: 3"]);
  expect(shown("year")).toEqual(["2026: 12"]);
  expect(shown("month").slice(8)).toEqual(["2026-09: 1", "2026-10: 1", "2026-11: 1", "2026-12: 1"]);
});
