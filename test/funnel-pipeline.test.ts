import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import * as schema from "../src/schema.js";

const number = (amount: { toNumber(): number } | undefined) => amount?.toNumber();

describe("convert", () => {
  const DEALS = [
    { id: "a", amount: 100, probability: 0.5, currency: "USD" },
    { id: "b", amount: 300, probability: 0.2, currency: "CNY" },
    { id: "c", amount: 80, probability: 0.9, currency: "EUR" },
    { id: "d", amount: 10, probability: 0.9 },
    { id: "e", amount: 20, probability: 1, currency: "EUR" },
  ];

  test.each([
    // rates                           converted                               left out
    [{}, [["b", "300"]], "acde"],
    [
      { USD: "7.15" },
      [
        ["a", "715"],
        ["b", "300"],
      ],
      "cde",
    ], // 100 · 7.15
    [
      { USD: "7.15", EUR: 8 },
      [
        ["a", "715"],
        ["b", "300"],
        ["c", "640"],
        ["e", "160"],
      ],
      "d",
    ],
    [
      { CNY: 1, EUR: "0.001" },
      [
        ["b", "300"],
        ["c", "0.08"],
        ["e", "0.02"],
      ],
      "ad",
    ],
    [{ GBP: 9 }, [["b", "300"]], "acde"], // a rate nobody needs
  ])("at %j into CNY", (rates, converted, unpriced) => {
    const exchange = Funnel.convert(DEALS, { to: "CNY", rates: rates as Record<string, Funnel.Amount> });
    expect(exchange.deals.map(({ id, amount }) => [id, amount.toString()])).toEqual(converted);
    expect(exchange.deals.every(({ currency }) => currency === "CNY")).toBe(true);
    expect(exchange.unpriced.map(({ id }) => id).join("")).toBe(unpriced);
  });

  test("what is left out keeps its row, its currency and its amount; the reasons name it first", () => {
    const { unpriced, because } = Funnel.convert(DEALS, { to: "CNY", rates: { USD: "7.15" } });
    expect(unpriced.map(({ row, currency, amount }) => [row, currency, amount.toString()])).toEqual([
      ...[
        [2, "EUR", "80"],
        [3, undefined, "10"],
        [4, "EUR", "20"],
      ],
    ]);
    expect(because).toEqual([
      { rule: "noCurrency", deals: 1 },
      { rule: "noExchangeRate", currency: "EUR", deals: 2, amount: "100" },
      { rule: "needsNoRate", to: "CNY", deals: 1, amount: "300" },
      { rule: "exchanged", currency: "USD", to: "CNY", rate: "7.15", deals: 1, amount: "100", converted: "715" },
    ]);
  });

  test("the deals go into a weighted pipeline, with everything else they carry", () => {
    const { deals } = Funnel.convert(DEALS, { to: "CNY", rates: { USD: "7.15", EUR: 8 } });
    expect(Funnel.weighted(deals).weighted.toString()).toBe("1153.5"); // 357.5 + 60 + 576 + 160
    const full = {
      id: "x",
      amount: 1,
      currency: "USD",
      outcome: "won",
      closeDay: "2026-03-01",
      category: "closed",
    } as const;
    expect(Funnel.convert([full], { to: "USD", rates: {} }).deals[0]).toMatchObject({
      ...full,
      amount: expect.anything(),
      row: 0,
    });
  });

  test("exact: a tenth at a rate of three tenths is three hundredths", () => {
    const [deal] = Funnel.convert([{ amount: 0.1, currency: "USD" }], { to: "CNY", rates: { USD: 0.3 } }).deals;
    expect(deal?.amount.toString()).toBe("0.03");
  });

  test("every deal is either converted or listed, in the order given", () => {
    const deal = fc.record({ amount: fc.nat(100), currency: fc.constantFrom("CNY", "USD", "EUR", undefined) });
    fc.assert(
      fc.property(fc.array(deal), fc.boolean(), (deals, known) => {
        const { deals: converted, unpriced } = Funnel.convert(deals, { to: "CNY", rates: known ? { USD: 7 } : {} });
        const rows = [...converted, ...unpriced].map(({ row }) => row).sort((a, b) => a - b);
        expect(rows).toEqual(deals.map((_, row) => row));
        for (const list of [converted, unpriced]) {
          expect(list.map(({ row }) => row)).toEqual(list.map(({ row }) => row).sort((a, b) => a - b));
        }
      }),
    );
  });

  test.each([
    [{ to: "yuan", rates: {} }, RangeError, 'to must be a currency code such as "CNY", got "yuan"'],
    [{ to: undefined, rates: {} }, TypeError, 'to must be a currency code such as "CNY", got undefined'],
    [{ to: "CNY", rates: { USD: 0 } }, RangeError, "rates.USD must be above 0, got 0"],
    [{ to: "CNY", rates: { USD: -1 } }, RangeError, "rates.USD must be an amount of at least 0, got -1"],
    [{ to: "CNY", rates: { CNY: 2 } }, RangeError, "rates.CNY must be 1, or be left out, got 2"],
    [{ to: "CNY", rates: { usd: 7 } }, RangeError, 'rates must be a currency code such as "CNY", got "usd"'],
    [{ to: "CNY", rates: undefined }, TypeError, "rates must be an object, got undefined"],
  ])("%j is refused", (options, Kind, message) => {
    expect(() => Funnel.convert([], options as Funnel.ExchangeOptions)).toThrow(new Kind(`Funnel.convert: ${message}`));
  });

  test("an amount that outgrows the others is refused, so that whatever comes out can be added", () => {
    const convert = () => Funnel.convert([{ amount: 1e29, currency: "USD" }], { to: "CNY", rates: { USD: 10 } });
    expect(convert).toThrow("Funnel.convert: deals[0].amount in CNY must be a decimal amount below 1e30, got ");
  });
});

describe("categories", () => {
  const deal = (amount: number, rest: Omit<Funnel.PipelineDeal, "amount">) => ({ amount, ...rest });
  const ALL = [
    deal(1, { category: "pipeline", probability: 0.1 }),
    deal(10, { category: "bestCase", probability: 0.2 }),
    deal(100, { category: "mostLikely", probability: 0.5 }),
    deal(1000, { category: "commit", probability: 0.9 }),
    deal(10000, { category: "closed", probability: 0.3 }), // closed counts in full
  ];

  test.each([
    ["single", [1, 10, 100, 1000, 10000], ["0.1", "2", "50", "900", "10000"]],
    ["cumulative", [11111, 11110, 11100, 11000, 10000], ["10952.1", "10952", "10950", "10900", "10000"]],
  ] as const)("%s", (mode, amounts, weighted) => {
    const { totals } = Funnel.categories(ALL, { mode });
    expect(totals.map(({ category }) => category)).toEqual(["pipeline", "bestCase", "mostLikely", "commit", "closed"]);
    expect(totals.map(({ amount }) => amount.toNumber())).toEqual(amounts);
    expect(totals.map((total) => total.weighted?.toString())).toEqual(weighted);
  });

  test.each([
    // category, outcome                 where it counts
    ["commit", undefined, "commit"],
    ["commit", "open", "commit"],
    ["commit", "won", "closed"],
    ["omitted", "won", "closed"],
    [undefined, "won", "closed"],
    ["closed", undefined, "closed"],
    ["closed", "lost", "lost"],
    ["commit", "lost", "lost"],
    [undefined, "lost", "lost"],
    ["omitted", undefined, "omitted"],
    ["omitted", "open", "omitted"],
    [undefined, undefined, "uncategorised"],
    [undefined, "open", "uncategorised"],
  ] as const)("%s and %s: %s", (category, outcome, place) => {
    const { totals, lost, omitted, uncategorised } = Funnel.categories([deal(7, { category, outcome })]);
    const counted = totals.filter(({ deals }) => deals === 1).map((total) => total.category);
    const aside = Object.entries({ lost, omitted, uncategorised }).flatMap(([name, list]) =>
      list.length > 0 ? [name] : [],
    );
    expect([...counted, ...aside]).toEqual([place]);
  });

  test("a probability nobody knows leaves the weighted sum between its ends", () => {
    const { totals, because } = Funnel.categories([
      deal(10, { category: "commit" }),
      deal(20, { category: "commit", probability: 0.5 }),
    ]);
    const { weighted, weightedAtLeast, weightedAtMost } = totals[3] ?? {};
    expect([weighted, number(weightedAtLeast), number(weightedAtMost)]).toEqual([undefined, 10, 20]);
    expect(because).toEqual([
      { rule: "inCategory", category: "commit", deals: 2, amount: "30" },
      { rule: "withoutProbability", deals: 1 },
    ]);
    const rules = Funnel.categories([deal(1, { outcome: "lost" }), deal(1, {}), deal(1, { outcome: "won" })]).because;
    expect(rules.map(({ rule }) => rule)).toEqual(["inCategory", "lostNotCounted", "withoutCategory"]);
  });

  const any = fc.record({
    amount: fc.nat(1000),
    category: fc.constantFrom<(Funnel.DealCategory | undefined)[]>(undefined, ...Funnel.DEAL_CATEGORIES),
    outcome: fc.constantFrom<("won" | "lost" | undefined)[]>(undefined, "won", "lost"),
    probability: fc.constantFrom(undefined, 0, 0.5, 1),
  });

  test("no deal counts twice or disappears; cumulative is the sum of single from its category on", () => {
    fc.assert(
      fc.property(fc.array(any), (deals) => {
        const single = Funnel.categories(deals);
        const cumulative = Funnel.categories([...deals].reverse(), { mode: "cumulative" });
        const aside = single.lost.length + single.omitted.length + single.uncategorised.length;
        expect(single.totals.reduce((sum, total) => sum + total.deals, aside)).toBe(deals.length);
        cumulative.totals.forEach((total, place) => {
          const rest = single.totals.slice(place);
          expect(total.amount.toNumber()).toBe(rest.reduce((sum, { amount }) => sum + amount.toNumber(), 0));
          expect(total.deals).toBe(rest.reduce((sum, own) => sum + own.deals, 0));
          expect(total.weightedAtLeast.lte(total.weightedAtMost)).toBe(true);
        });
      }),
    );
  });

  test.each([
    [
      [deal(1, { category: "closed", outcome: "open" })],
      {},
      'deals[0].category must not be "closed" while the outcome is "open", got "closed"',
    ],
    [
      [deal(1, { currency: "CNY" }), deal(1, { currency: "USD", outcome: "lost" })],
      {},
      'deals[1].currency must be "CNY" as in deals[0], since currencies are never added, got "USD"',
    ],
    [[deal(1, { probability: 1.2 })], {}, "deals[0].probability must be a number 0–1, got 1.2"],
    [[], { mode: "both" }, 'mode must be one of "single", "cumulative", got "both"'],
  ])("%j with %j is refused", (deals, options, message) => {
    expect(() => Funnel.categories(deals as Funnel.PipelineDeal[], options as Funnel.CategoryOptions)).toThrow(
      new RangeError(`Funnel.categories: ${message}`),
    );
  });
});

describe("levers", () => {
  const NOW = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 }; // 3,333.33 a day

  test("a tenth more of deals, value or wins is a tenth more; a cycle shorter by a tenth is a ninth more", () => {
    const { effects, perDay } = Funnel.levers(NOW);
    expect(perDay.toFixed(2)).toBe("3333.33");
    const rows = effects.map(({ lever, to, perDay: moved, gain, gainShare, elasticity }) =>
      [lever, to, moved?.toFixed(2), gain?.toFixed(2), gainShare?.toFixed(4), elasticity].join(" "),
    );
    expect(rows).toEqual([
      "cycleDays 27 3703.70 370.37 0.1111 -1",
      "deals 88 3666.67 333.33 0.1000 1",
      "averageValue 5500 3666.67 333.33 0.1000 1",
      "winRate 0.275 3666.67 333.33 0.1000 1",
    ]);
  });

  test("each lever may be moved by its own share, and the largest gain comes first", () => {
    const changes = { deals: 0.05, averageValue: 0.2, winRate: 0.3, cycleDays: 0.2 };
    const { effects } = Funnel.levers(NOW, { changes });
    expect(effects.map(({ lever, gainShare }) => [lever, gainShare])).toEqual([
      ...[
        ["winRate", 0.3],
        ["cycleDays", 0.25],
        ["averageValue", 0.2],
        ["deals", 0.05],
      ],
    ]);
  });

  test("a win rate that would exceed 1 is said to be at its end, and comes last; exactly 1 is reached", () => {
    const win = (winRate: number) => Funnel.levers({ ...NOW, winRate }, { changes: { winRate: 0.25 } }).effects;
    expect(win(0.8)[1]).toMatchObject({ lever: "cycleDays" }); // a ninth, before the tenths
    expect(win(0.8)[0]).toMatchObject({ lever: "winRate", gainShare: 0.25 });
    expect(win(0.81)[3]).toMatchObject({ lever: "winRate", to: undefined, gain: undefined, gainShare: undefined });
    expect(win(0.81)[3]?.because).toEqual([{ rule: "leverAtItsEnd", lever: "winRate", change: 0.25, winRate: 0.81 }]);
  });

  const needs = (wanted: number, now: Funnel.Levers = NOW) =>
    Object.fromEntries(
      Funnel.levers(now, { wanted }).effects.map(({ lever, need }) => [
        lever,
        `${need?.verdict} ${need?.needed?.toDecimalPlaces(4)}`,
      ]),
    );

  test.each([
    [15000, "reachable 360", "reachable 22500", "unreachable 1.125", "reachable 6.6667"],
    [10000, "reachable 240", "reachable 15000", "reachable 0.75", "reachable 10"],
    [13333, "reachable 320", "reachable 19999.5", "reachable 1", "reachable 7.5002"], // 319.992 deals are 320
    [3333, "enough 80", "enough 5000", "enough 0.25", "enough 30"],
  ])("%i a day alone: %s deals, %s each, %s win rate, %s days", (wanted, deals, averageValue, winRate, cycleDays) => {
    expect(needs(wanted)).toEqual({ deals, averageValue, winRate, cycleDays });
  });

  test("on the limit: 4,000 a day are enough for 4,000, and a win rate of exactly 1 is within reach", () => {
    const now = { ...NOW, averageValue: 6000 };
    expect(needs(4000, now)).toMatchObject({ deals: "enough 80", winRate: "enough 0.25" });
    expect(needs(16000, now)).toMatchObject({ deals: "reachable 320", winRate: "reachable 1" });
  });

  test("where a lever is at 0, no other brings anything", () => {
    expect(needs(1, { ...NOW, winRate: 0 })).toEqual({
      ...{ deals: "unreachable undefined", averageValue: "unreachable undefined", cycleDays: "unreachable undefined" },
      winRate: "reachable 0.0001", // 30 ÷ 400,000
    });
    const { effects } = Funnel.levers({ ...NOW, winRate: 0 });
    expect(effects.map(({ gain, gainShare }) => [number(gain), gainShare])).toEqual(Array(4).fill([0, undefined]));
    expect(effects[0]?.because).toEqual([{ rule: "leverMovesNothing", lever: "deals" }]);
  });

  test("what a lever is said to need does bring the velocity wanted", () => {
    const lever = fc.record({
      ...{ deals: fc.integer({ min: 1, max: 500 }), averageValue: fc.integer({ min: 1, max: 1e5 }) },
      ...{
        winRate: fc.integer({ min: 1, max: 100 }).map((share) => share / 100),
        cycleDays: fc.integer({ min: 1, max: 400 }),
      },
    });
    fc.assert(
      fc.property(lever, fc.integer({ min: 1, max: 1e6 }), (now, wanted) => {
        for (const { lever: name, need } of Funnel.levers(now, { wanted }).effects) {
          if (need?.verdict !== "reachable" || need.needed === undefined) continue;
          const value = need.needed.toNumber();
          const reached = Funnel.velocity({ ...now, [name]: name === "winRate" ? Math.min(1, value) : value }).perDay;
          if (name === "deals") expect(reached.gte(wanted)).toBe(true);
          else expect(reached.toNumber() / wanted).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test.each([
    [NOW, { changes: { deals: 0 } }, "changes.deals must be a number between 0 and 1, got 0"],
    [NOW, { changes: { cycleDays: 1 } }, "changes.cycleDays must be a number between 0 and 1, got 1"],
    [
      NOW,
      { changes: { price: 0.1 } },
      'changes must be one of "deals", "averageValue", "winRate", "cycleDays", got "price"',
    ],
    [NOW, { wanted: 0 }, "wanted must be above 0, got 0"],
    [{ ...NOW, winRate: 1.2 }, {}, "winRate must be a number 0–1, got 1.2"],
  ])("%j with %j is refused", (now, options, message) => {
    expect(() => Funnel.levers(now, options as Funnel.LeverOptions)).toThrow(
      new RangeError(`Funnel.levers: ${message}`),
    );
  });
});

test("deals, rates and levers are accepted where the functions accept them", () => {
  const value = fc.constantFrom(0, 1, "1.0", 0.5, -1, "x", undefined);
  const maybe = <Entry>(...entries: Entry[]) => fc.constantFrom(undefined, ...entries);
  const deal = fc.record({
    ...{ id: maybe("a", ""), amount: value, currency: maybe("CNY", "yuan"), probability: maybe(0.5, 2) },
    ...{ outcome: maybe("open", "won", "gone"), category: maybe("closed", "omitted", "x") },
  });
  const agree = (valid: boolean, call: () => unknown) =>
    valid ? expect(call).not.toThrow() : expect(call).toThrow(/^Funnel\./);
  fc.assert(
    fc.property(deal, fc.constantFrom("CNY", "USD", "x"), value, value, (one, to, rate, days) => {
      const options = { to, rates: { CNY: rate } } as Funnel.ExchangeOptions;
      agree(schema.exchangeRates.safeParse(options).success, () => Funnel.convert([], options));
      agree(schema.pipelineDeals.safeParse([one]).success, () =>
        Funnel.convert([one as Funnel.PipelineDeal], { to: "USD", rates: {} }),
      );
      agree(schema.pipelineDeals.safeParse([one]).success, () => Funnel.categories([one as Funnel.PipelineDeal]));
      const now = { deals: rate, averageValue: days, winRate: rate, cycleDays: days } as Funnel.Levers;
      agree(schema.velocityLevers.safeParse(now).success, () => Funnel.levers(now));
    }),
    { numRuns: 2000 },
  );
});
