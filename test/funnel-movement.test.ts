import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Funnel from "../src/funnel/index.js";
import * as schema from "../src/schema.js";

const Q1 = { from: "2026-01-01", to: "2026-03-31" };
const JANUARY = "2026-01-10";
const MARCH = "2026-03-01";

type Deal = Omit<Funnel.SnapshotDeal, "id">;
const snapshot = (asOf: string, deal?: Deal): Funnel.Snapshot => ({ asOf, deals: deal ? [{ id: "d", ...deal }] : [] });
const shown = ({ opening, flows, closing }: Funnel.PipelineFlow) =>
  [
    opening,
    ...flows.filter(({ deals }) => deals.length > 0).map(({ kind, amount }) => `${kind} ${amount}`),
    closing,
  ].join(", ");

/** Amount, close day, outcome. */
const deal = (amount: number, closeDay?: string, outcome?: Funnel.DealOutcome): Deal => ({ amount, closeDay, outcome });

describe("the flow of one deal through the first quarter, from 10 January to 1 March", () => {
  const nothing = undefined;

  test.each([
    // before                                after                                    opening, flows, closing
    [deal(10, "2026-03-20"), deal(10, "2026-03-20"), "10, 10"], // nothing happened
    [deal(10, "2026-03-20"), deal(10, "2026-03-30"), "10, 10"], // moved within the period
    [nothing, deal(10, "2026-03-20"), "0, new 10, 10"],
    [nothing, deal(10, "2026-04-20"), "0, 0"], // new in another period
    [deal(10, "2026-04-20"), deal(10, "2026-03-20"), "0, pulledIn 10, 10"],
    [deal(10), deal(10, "2026-03-20"), "0, pulledIn 10, 10"], // it had no day
    [deal(10, "2026-01-09"), deal(10, "2026-03-20"), "0, pulledIn 10, 10"], // it was overdue
    [deal(10, "2026-03-20"), deal(15, "2026-03-20"), "10, grown 5, 15"],
    [deal(10, "2026-03-20"), deal(4, "2026-03-20"), "10, shrunk 6, 4"],
    [deal(10, "2026-03-20"), deal(10, "2026-04-01"), "10, pushed 10, 0"], // in time: its day had not come
    [deal(10, "2026-03-01"), deal(10, "2026-04-01"), "10, pushed 10, 0"], // on its day
    [deal(10, "2026-02-28"), deal(10, "2026-04-01"), "10, slipped 10, 0"], // too late: its day had passed
    [deal(10, "2026-02-28"), deal(10, "2026-02-28"), "10, slipped 10, 0"], // left standing
    [deal(10, "2026-03-20"), deal(10, "2026-02-20"), "10, slipped 10, 0"], // moved to a day that has passed
    [deal(10, "2026-02-28"), deal(10, "2026-03-20"), "10, 10"], // given a new day of the same period
    [deal(10, "2026-03-20"), deal(10), "10, pushed 10, 0"], // to no day at all
    [deal(10, "2026-03-20"), deal(10, "2025-12-31"), "10, broughtForward 10, 0"],
    [deal(10, "2026-03-20"), deal(10, "2026-02-15", "won"), "10, won 10, 0"],
    [deal(10, "2026-03-20"), deal(10, "2026-02-15", "lost"), "10, lost 10, 0"],
    [deal(10, "2026-03-20"), deal(10, undefined, "won"), "10, won 10, 0"], // keeps its old day
    [deal(10, "2026-02-20"), deal(10, "2026-04-02", "won"), "10, slipped 10, 0"], // won, but in the next quarter
    [deal(10, "2026-03-20"), nothing, "10, vanished 10, 0"],
    [deal(10, "2026-04-20"), nothing, "0, 0"], // vanished, but not from here
    [deal(10, "2026-04-20"), deal(10, "2026-02-15", "won"), "0, pulledIn 10, won 10, 0"],
    [nothing, deal(10, "2026-02-15", "won"), "0, new 10, won 10, 0"], // came and went between the snapshots
    [nothing, deal(10, "2026-02-15", "lost"), "0, new 10, lost 10, 0"],
    [nothing, deal(10, "2026-01-01", "won"), "0, new 10, won 10, 0"], // on the first day of the period
    [nothing, deal(10, "2025-12-31", "won"), "0, 0"],
    [deal(10, "2026-03-20"), deal(10, "2026-01-01"), "10, slipped 10, 0"], // the same, passed by now
    [deal(10, "2026-03-20", "lost"), deal(10, "2026-03-20"), "0, reopened 10, 10"],
    [deal(10, "2026-01-05", "won"), deal(10, "2026-01-05", "won"), "0, 0"], // old news
    [deal(10, "2026-01-05", "won"), deal(10, "2026-01-05", "lost"), "0, reopened 10, lost 10, 0"],
    [deal(10, "2026-01-05", "won"), nothing, "0, 0"],
    [deal(10, "2026-04-20"), deal(15, "2026-03-20"), "0, pulledIn 10, grown 5, 15"], // enters as it was, then grows
    [deal(10, "2026-03-20"), deal(15, "2026-04-20"), "10, grown 5, pushed 15, 0"], // grows, then leaves as it is
    [deal(10, "2026-03-20"), deal(7, "2026-02-15", "won"), "10, shrunk 3, won 7, 0"],
    [deal(10, "2026-04-20"), deal(15, "2026-05-20"), "0, 0"], // grown elsewhere
    [deal(10, "2026-01-10"), deal(10, "2026-03-31"), "10, 10"], // the first day counted is today, the last one the period's
    [deal(10, "2026-03-20"), deal(10, "2026-03-01"), "10, 10"], // due today
  ])("%j, then %j: %s", (before, after, expected) => {
    expect(shown(Funnel.flow(snapshot(JANUARY, before), snapshot(MARCH, after), Q1))).toBe(expected);
  });

  test("what needs attention is listed", () => {
    const lists = (before: Deal | undefined, after: Deal | undefined) => {
      const { overdue, undated, vanishedElsewhere } = Funnel.flow(
        snapshot(JANUARY, before),
        snapshot(MARCH, after),
        Q1,
      );
      return [overdue, undated, vanishedElsewhere].map((ids) => ids.length).join("");
    };
    expect(lists(deal(1, "2026-02-28"), deal(1, "2026-02-28"))).toBe("100");
    expect(lists(deal(1, "2026-03-01"), deal(1, "2026-03-01"))).toBe("000");
    expect(lists(undefined, deal(1))).toBe("010");
    expect(lists(undefined, deal(1, undefined, "lost"))).toBe("000");
    expect(lists(deal(1, "2026-04-20"), undefined)).toBe("001");
    expect(lists(deal(1, "2026-04-20", "won"), undefined)).toBe("000");
    expect(lists(deal(1, "2026-03-20"), undefined)).toBe("000"); // that one is a flow
  });
});

describe("the flow of a pipeline", () => {
  const day = fc.constantFrom(
    undefined,
    "2025-12-31",
    "2026-01-09",
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-01",
  );
  const deals = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f", "__proto__", "constructor"),
      amount: fc.integer({ min: 0, max: 500 }).map((cents) => (cents / 100).toFixed(2)),
      closeDay: day,
      outcome: fc.constantFrom<(Funnel.DealOutcome | undefined)[]>(undefined, "open", "won", "lost"),
    }),
    { selector: ({ id }) => id },
  );
  const cents = (amount: { toNumber(): number }) => Math.round(amount.toNumber() * 100);

  test("opening + flows = closing, exactly, and every flow is the sum of its deals", () => {
    fc.assert(
      fc.property(deals, deals, (before, after) => {
        const { opening, closing, flows } = Funnel.flow(
          { asOf: JANUARY, deals: before },
          { asOf: MARCH, deals: after },
          Q1,
        );
        const signed = flows.map(({ direction, amount }) => (direction === "in" ? 1 : -1) * cents(amount));
        expect(cents(opening) + signed.reduce((sum, own) => sum + own, 0)).toBe(cents(closing));
        for (const { amount, deals: own } of flows) {
          expect(own.reduce((sum, each) => sum + cents(each.amount), 0)).toBe(cents(amount));
          expect(amount.isNegative()).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the closing of one pair of snapshots is the opening of the next", () => {
    fc.assert(
      fc.property(deals, deals, deals, (one, two, three) => {
        const [first, second, third] = [
          { asOf: JANUARY, deals: one },
          { asOf: "2026-02-01", deals: two },
          { asOf: MARCH, deals: three },
        ] as const;
        expect(Funnel.flow(second, third, Q1).opening).toEqual(Funnel.flow(first, second, Q1).closing);
      }),
    );
  });

  test("no deal leaves in two ways or enters in two ways, and the order of the deals does not matter", () => {
    fc.assert(
      fc.property(deals, deals, (before, after) => {
        const result = Funnel.flow({ asOf: JANUARY, deals: before }, { asOf: MARCH, deals: after }, Q1);
        for (const kinds of [
          ["new", "pulledIn", "reopened"],
          ["pushed", "slipped", "broughtForward", "won", "lost", "vanished"],
          ["grown", "shrunk"],
        ]) {
          const ids = result.flows.flatMap(({ kind, deals: own }) =>
            kinds.includes(kind) ? own.map(({ id }) => id) : [],
          );
          expect(new Set(ids).size).toBe(ids.length);
        }
        const mirrored = [
          { asOf: JANUARY, deals: [...before].reverse() },
          { asOf: MARCH, deals: [...after].reverse() },
        ] as const;
        expect(Funnel.flow(...mirrored, Q1)).toEqual(result);
      }),
    );
  });

  test("exact where binary fractions are not", () => {
    const three = ["0.1", "0.2", "0.3"].map((amount, row) => ({ id: `${row}`, amount, closeDay: "2026-03-20" }));
    expect(shown(Funnel.flow({ asOf: JANUARY, deals: [] }, { asOf: MARCH, deals: three }, Q1))).toBe("0, new 0.6, 0.6");
  });

  const priced = (currency?: string) => ({ asOf: JANUARY, deals: [{ id: "d", amount: 1, currency }] });
  test.each([
    [
      priced("CNY"),
      priced("USD"),
      Q1,
      'after.deals[0].currency must be "CNY" as in before.deals[0], since currencies are never added, got "USD"',
    ],
    [
      priced("CNY"),
      priced(),
      Q1,
      'after.deals[0].currency must be "CNY" as in before.deals[0], since currencies are never added, got undefined',
    ],
    [
      priced(),
      priced("CNY"),
      Q1,
      'after.deals[0].currency must be left out as in before.deals[0], since currencies are never added, got "CNY"',
    ],
    [
      snapshot(MARCH),
      snapshot(JANUARY),
      Q1,
      'after.asOf must not be before 2026-03-01, the day of the first snapshot, got "2026-01-10"',
    ],
    [
      snapshot(JANUARY),
      snapshot(MARCH),
      { from: "2026-03-31", to: "2026-01-01" },
      'to must not be before from 2026-03-31, got "2026-01-01"',
    ],
    [
      snapshot(JANUARY, deal(-1)),
      snapshot(MARCH),
      Q1,
      "before.deals[0].amount must be an amount of at least 0, got -1",
    ],
    [
      snapshot(JANUARY),
      snapshot(MARCH, deal(1, "2026-02-30")),
      Q1,
      'after.deals[0].closeDay must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
    [
      snapshot(JANUARY),
      {
        asOf: MARCH,
        deals: [
          { id: "d", amount: 1 },
          { id: "d", amount: 1 },
        ],
      },
      Q1,
      'after.deals[1].id must be unique, but after.deals[0] has it too, got "d"',
    ],
  ])("%j, then %j is refused", (before, after, period, message) => {
    expect(() => Funnel.flow(before, after, period)).toThrow(new RangeError(`Funnel.flow: ${message}`));
  });

  test("the currency is that of the deals there are", () => {
    expect(Funnel.flow(priced("CNY"), snapshot(MARCH), Q1).currency).toBe("CNY");
    expect(Funnel.flow(snapshot("2026-01-01"), priced("CNY"), Q1).currency).toBe("CNY");
    expect(Funnel.flow(snapshot(JANUARY), snapshot(MARCH), Q1).currency).toBeUndefined();
  });
});

describe("bias", () => {
  /** So many forecasts above, below and on the actual of 100. */
  const past = (over: number, under: number, exact = 0) =>
    [...Array(over).fill(110), ...Array(under).fill(90), ...Array(exact).fill(100)].map((forecast: number) => ({
      ...{ forecast, actual: 100 },
    }));

  test.each([
    [0, 0, 0, "undetermined"],
    [5, 0, 0, "undetermined"], // fewer than six misses
    [6, 0, 0, "optimistic"], // Wilson at 95 %: 6 of 6 is 61 %–100 %
    [0, 6, 0, "pessimistic"],
    [6, 1, 0, "undetermined"], // 49 %–97 %
    [7, 1, 0, "optimistic"], // 53 %–98 %
    [1, 7, 0, "pessimistic"],
    [5, 0, 6, "undetermined"], // 11 periods
    [5, 0, 7, "balanced"], // 12 periods, too few misses to show a side
    [6, 0, 20, "optimistic"],
    [6, 5, 0, "undetermined"],
    [6, 6, 0, "balanced"],
    [8, 4, 0, "balanced"], // 39 %–86 %
    [0, 0, 12, "balanced"],
  ])("%i too high, %i too low, %i exact: %s", (over, under, exact, verdict) => {
    const judged = Funnel.bias(past(over, under, exact));
    expect([judged.verdict, judged.over, judged.under, judged.exact]).toEqual([verdict, over, under, exact]);
  });

  test("errors, worked by hand", () => {
    // errors +20, −10, +30, 0 on actuals 100, 50, 0, 80
    const judged = Funnel.bias([
      { forecast: 120, actual: 100 },
      { forecast: 40, actual: 50 },
      { forecast: 30, actual: 0 },
      { forecast: 80, actual: 80 },
    ]);
    expect([judged.bias?.toString(), judged.absoluteError?.toString()]).toEqual(["10", "15"]);
    expect(judged.percentageError).toBeCloseTo((0.2 + 0.2 + 0) / 3, 15);
    expect(judged.trackingSignal).toBeCloseTo(40 / 15, 15);
    expect([judged.overShare, judged.underShare]).toEqual([0.5, 0.25]);
    expect(judged.because.map(({ rule }) => rule)).toEqual(["tooFewPeriods", "meanError", "nothingCame"]);
    const { low, high } = Funnel.interval(2, 3) ?? {};
    expect(judged.interval).toEqual({ low, high });
  });

  test("nothing forecast, nothing known", () => {
    const { bias, absoluteError, percentageError, trackingSignal, overShare, interval } = Funnel.bias([]);
    expect([bias, absoluteError, percentageError, trackingSignal, overShare, interval]).toEqual(
      Array(6).fill(undefined),
    );
    expect(Funnel.bias(past(0, 0, 3)).trackingSignal).toBeUndefined();
  });

  test("a mean that points the other way than the count is told", () => {
    const rules = (large: number) =>
      Funnel.bias([...past(7, 0), { forecast: 100, actual: 100 + large }]).because.map(({ rule }) => rule);
    expect(rules(71)).toContain("meanAgainstCount");
    expect(rules(70)).not.toContain("meanAgainstCount"); // 70 too high in all, 70 too low: no mean error
  });

  test("the other side is judged as this one, whatever the order", () => {
    const flip = {
      optimistic: "pessimistic",
      pessimistic: "optimistic",
      balanced: "balanced",
      undetermined: "undetermined",
    };
    const row = fc.record({ forecast: fc.nat(20), actual: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const judged = Funnel.bias(rows);
        const mirrored = Funnel.bias(
          rows.map(({ forecast, actual }) => ({ forecast: actual, actual: forecast })).reverse(),
        );
        expect(mirrored.verdict).toBe(flip[judged.verdict]);
        expect(mirrored.absoluteError).toEqual(judged.absoluteError);
        expect(mirrored.bias?.toNumber()).toBe(judged.bias && 0 - judged.bias.toNumber());
      }),
    );
  });

  test("a lower confidence sees a side sooner", () => {
    expect(Funnel.bias(past(6, 1), { confidence: 0.8 }).verdict).toBe("optimistic");
  });

  test.each([
    [[{ forecast: Number.NaN, actual: 1 }], {}, "history[0].forecast must be a decimal amount below 1e30, got NaN"],
    [
      [
        { forecast: 1, actual: 1, currency: "CNY" },
        { forecast: 1, actual: 1, currency: "USD" },
      ],
      {},
      'history[1].currency must be "CNY" as in history[0], since currencies are never added, got "USD"',
    ],
    [[], { confidence: 1 }, "confidence must be a number between 0 and 1, got 1"],
  ])("%j with %j is refused", (history, options, message) => {
    expect(() => Funnel.bias(history, options)).toThrow(new RangeError(`Funnel.bias: ${message}`));
  });
});

test("snapshots and histories are accepted where the functions accept them", () => {
  const value = fc.constantFrom(1, "0.5", -1, "x", undefined);
  const given = fc.record({
    id: fc.constantFrom("a", "b", ""),
    amount: value,
    closeDay: fc.constantFrom(undefined, "2026-02-28", "2026-02-30"),
    outcome: fc.constantFrom(undefined, "won", "gone"),
  });
  fc.assert(
    fc.property(fc.array(given, { maxLength: 3 }), value, value, (deals, forecast, actual) => {
      const taken = { asOf: JANUARY, deals };
      const flows = () => Funnel.flow(taken as Funnel.Snapshot, taken as Funnel.Snapshot, Q1);
      if (schema.snapshot.safeParse(taken).success) expect(flows).not.toThrow();
      else expect(flows).toThrow(/^Funnel\.flow: /);
      const judged = () => Funnel.bias([{ forecast, actual } as Funnel.PastForecast]);
      if (schema.forecastHistory.safeParse([{ forecast, actual }]).success) expect(judged).not.toThrow();
      else expect(judged).toThrow(/^Funnel\.bias: /);
    }),
    { numRuns: 1000 },
  );
});
