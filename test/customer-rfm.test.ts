import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";
import { explain } from "../src/judgement.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { quantile } from "../src/stats/quantile.js";

describe("quantiles of type 7", () => {
  // by hand: h = (n − 1)·p, then h − ⌊h⌋ of the way from entry ⌊h⌋ to the next
  test.each([
    [[15, 20, 35, 40, 50], 2, 5, { value: 29, low: 20, high: 35, part: 3 }], // h = 1.6
    [[15, 20, 35, 40, 50], 1, 2, { value: 35, low: 35, high: 35, part: 0 }], // h = 2
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1, 4, { value: 3.25, low: 3, high: 4, part: 1 }], // h = 2.25
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1, 10, { value: 1.9, low: 1, high: 2, part: 9 }], // h = 0.9
    [[3, 3, 9], 1, 2, { value: 3, low: 3, high: 3, part: 0 }],
    [[3, 3, 9], 3, 4, { value: 6, low: 3, high: 9, part: 2 }], // h = 1.5
    [[7], 4, 5, { value: 7, low: 7, high: 7, part: 0 }],
    [[], 1, 2, undefined],
  ])("%j at %i/%i", (sorted, nth, parts, expected) => {
    expect(quantile(sorted, nth, parts)).toEqual(expected);
  });

  test("an entry is above the quantile exactly if it is above its lower neighbour", () => {
    const entries = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(entries, fc.integer({ min: 2, max: 10 }), fc.nat(), (all, parts, seed) => {
        const sorted = [...all].sort((a, b) => a - b);
        const nth = 1 + (seed % (parts - 1));
        const { low, high, part } = quantile(sorted, nth, parts) ?? { low: 0, high: 0, part: 0 };
        const timesParts = low * (parts - part) + high * part; // the quantile, times parts: a whole number
        expect(sorted.filter((entry) => entry * parts > timesParts)).toEqual(sorted.filter((entry) => entry > low));
        const h = (sorted.length - 1) * nth;
        expect(timesParts).toBe(
          (sorted[Math.floor(h / parts)] ?? 0) * (parts - (h % parts)) +
            (sorted[Math.floor(h / parts) + 1] ?? 0) * (h % parts),
        );
      }),
    );
  });
});

const AS_OF = "2026-06-30";

/** The day so many days before the last of June, for fewer than 181 days. */
const before = (days: number) => new Date(Date.UTC(2026, 5, 30 - days)).toISOString().slice(0, 10);

interface Values {
  readonly days?: number;
  readonly frequency?: number;
  readonly amount?: number | string;
}

const of = (values: readonly Values[]): Customer.RfmCustomer[] =>
  values.map(({ days = 0, frequency = 0, amount = 0 }, row) => {
    return { id: `c${row}`, lastPurchase: before(days), frequency, amount };
  });

const NO_SEGMENTS = { segments: [] } as const;
const scores = (measure: Customer.RfmMeasure, values: readonly Values[], options: Customer.RfmOptions = {}) =>
  Customer.rfm(of(values), { ...NO_SEGMENTS, ...options }, AS_OF).rows.map((row) => row.scores[measure]);
const days = (...all: number[]) => all.map((one) => ({ days: one }));
const frequencies = (...all: number[]) => all.map((one) => ({ frequency: one }));
const amounts = (...all: (number | string)[]) => all.map((one) => ({ amount: one }));

describe("scores", () => {
  const cuts = { recency: [30, 60, 90, 180], frequency: [1, 2, 4, 9], amount: [0.1, "0.2", 0.3, 0.4] };

  test.each([
    // a value on a cut belongs below it
    ["recency", days(0, 29, 30, 31, 60, 61, 90, 91, 180, 181), { cuts }, [5, 5, 5, 4, 4, 3, 3, 2, 2, 1]],
    ["frequency", frequencies(0, 1, 2, 3, 4, 5, 9, 10), { cuts }, [1, 1, 2, 3, 3, 4, 4, 5]],
    ["amount", amounts(-1, 0, 0.1, 0.11, 0.2, "0.30", 0.31, 0.4, 0.41), { cuts }, [1, 1, 1, 2, 2, 3, 4, 4, 5]],
    // 0.1 + 0.2 is 0.30000000000000004, and what is written so is above 0.3
    ["amount", amounts(0.3, 0.1 + 0.2), { cuts }, [3, 4]],
    ["amount", amounts("0.3", "0.300000000000000000000000000000000001"), { cuts }, [3, 4]],
    ["amount", amounts("0.3", "0.30000000000000001", "0.300000000000000000"), { cuts }, [3, 4, 3]],
    // quantiles of six values, 5·k/5: the cuts are the second to the fifth
    ["frequency", frequencies(1, 2, 3, 4, 5, 6), {}, [1, 1, 2, 3, 4, 5]],
    ["recency", days(1, 2, 3, 4, 5, 6), {}, [5, 5, 4, 3, 2, 1]],
    ["amount", amounts(6, 5, 4, 3, 2, 1), {}, [5, 4, 3, 2, 1, 1]],
    // four values in four bins, 3·k/4: cuts 17.5, 30 and 50
    ["amount", amounts(10, 20, 40, 80), { bins: 4 }, [1, 2, 3, 4]],
    // three values in five bins, 2·k/5: cuts 14, 18, 22 and 26
    ["frequency", frequencies(10, 20, 30), {}, [1, 3, 5]],
    ["frequency", frequencies(1, 1, 1, 1, 1, 9), {}, [1, 1, 1, 1, 1, 5]],
    ["frequency", frequencies(7, 7), {}, [1, 1]],
    ["recency", days(7, 7), {}, [5, 5]],
    ["frequency", frequencies(1, 2), { bins: 2 }, [1, 2]],
    ["recency", days(1, 2), { bins: 2 }, [2, 1]],
    // what doubles cannot tell apart
    ["amount", amounts("9007199254740993", "9007199254740992"), { bins: 2 }, [2, 1]],
    ["amount", amounts("9007199254740993", "-9007199254740993", "-0.00000000000000001"), { bins: 2 }, [2, 1, 1]],
  ] as const)("%s %j", (measure, values, options, expected) => {
    expect(scores(measure, values, options)).toEqual(expected);
  });

  test("the cuts are told, exact", () => {
    const told = (values: readonly Values[], options: Customer.RfmOptions) => {
      const { cuts } = Customer.rfm(of(values), { ...NO_SEGMENTS, ...options }, AS_OF);
      return [cuts.recency, cuts.frequency, cuts.amount.map(String)];
    };
    const values = [10, 20, 40, 80].map((n) => ({ days: n, frequency: n, amount: n }));
    expect(told(values, { bins: 4 })).toEqual([
      [17.5, 30, 50],
      [17.5, 30, 50],
      ["17.5", "30", "50"],
    ]);
    expect(told(amounts("0.1", "0.2", "0.3"), { bins: 4 })[2]).toEqual(["0.15", "0.2", "0.25"]);
    expect(told(amounts(0, 1), { bins: 3 })[2]).toEqual([`0.${"3".repeat(34)}`, `0.${"6".repeat(33)}7`]);
    expect(told(values, { cuts })).toEqual([cuts.recency, cuts.frequency, ["0.1", "0.2", "0.3", "0.4"]]);
    expect(told([], {})).toEqual([[], [], []]);
    expect(told([], { cuts })).toEqual([cuts.recency, cuts.frequency, ["0.1", "0.2", "0.3", "0.4"]]);
  });

  const found = (values: readonly Values[], measure: Customer.RfmMeasure, options: Customer.RfmOptions = {}) =>
    Customer.rfm(of(values), { ...NO_SEGMENTS, ...options }, AS_OF).because.filter((why) => why.measure === measure);

  test("scores that nobody has are reported", () => {
    expect(found(frequencies(1, 1, 1, 1, 1, 9), "frequency")).toEqual([
      { rule: "cutsCoincide", measure: "frequency", cut: "1", scores: [2, 3, 4] },
    ]);
    expect(found(days(1, 1, 1, 1, 1, 9), "recency")).toEqual([
      { rule: "cutsCoincide", measure: "recency", cut: "1", scores: [2, 3, 4] },
    ]);
    expect(found(days(9, 9), "recency")).toEqual([
      { rule: "cutsCoincide", measure: "recency", cut: "9", scores: [2, 3, 4] },
      { rule: "scoresUnused", measure: "recency", scores: [1] },
    ]);
    expect(found(frequencies(10, 20, 30), "frequency")).toEqual([
      { rule: "scoresUnused", measure: "frequency", scores: [2, 4] },
    ]);
    expect(found(amounts(1, 3, 5), "amount", { cuts: { amount: ["2", 2.0, 4, 4] } })).toEqual([
      { rule: "cutsCoincide", measure: "amount", cut: "2", scores: [2] },
      { rule: "cutsCoincide", measure: "amount", cut: "4", scores: [4] },
    ]);
    expect(Customer.rfm([], {}, AS_OF).because).toEqual([]);
  });
});

describe("rows and segments", () => {
  const customers = of([
    { days: 3, frequency: 20, amount: 900 },
    { days: 200, frequency: 1, amount: -100 },
    { days: 80, frequency: 4, amount: "100.50" },
  ]);
  const cuts = { recency: [30, 60, 90, 180], frequency: [1, 2, 4, 9], amount: [100, 200, 400, 800] };

  test("a customer in scores, with the reason", () => {
    const { rows } = Customer.rfm(customers, { cuts }, AS_OF);
    expect(rows[0]).toEqual({
      id: "c0",
      verdict: "champions",
      because: [{ rule: "fitsSegment", segment: "champions", recency: 5, frequency: 5, amount: 5 }],
      days: 3,
      scores: { recency: 5, frequency: 5, amount: 5 },
      rfm: "555",
    });
    expect(rows.map(({ rfm, verdict }) => `${rfm} ${verdict}`)).toEqual([
      "555 champions",
      "111 dormant",
      "332 regularsCooling",
    ]);
  });

  test("the first rule that fits decides, and who fits none is unsegmented", () => {
    const segments: Customer.SegmentRule[] = [
      { id: "recent", recency: [3, 5], frequency: [1, 5], amount: [1, 5] },
      { id: "top", recency: [5, 5], frequency: [5, 5], amount: [5, 5] },
    ];
    const { rows, segments: totals } = Customer.rfm(customers, { cuts, segments }, AS_OF);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["recent", "unsegmented", "recent"]);
    expect(rows[1]?.because).toEqual([{ rule: "fitsNoSegment", recency: 1, frequency: 1, amount: 1 }]);
    // shares of the 1000.50 that were bought; the return of 100 is not taken off
    expect(totals.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toString() }))).toEqual([
      { segment: "recent", heads: 2, amount: "1000.5", headShare: 2 / 3, share: 1 },
      { segment: "top", heads: 0, amount: "0", headShare: 0, share: 0 },
      { segment: "unsegmented", heads: 1, amount: "-100", headShare: 1 / 3, share: -100 / 1000.5 },
    ]);
  });

  test("without customers there are no shares", () => {
    const { rows, segments } = Customer.rfm([], {}, AS_OF);
    expect([rows, segments.map(({ headShare, share }) => [headShare, share])]).toEqual([
      [],
      Array.from({ length: 14 }, () => [undefined, undefined]),
    ]);
  });

  test("with ten bins the scores are set apart", () => {
    const ten = Array.from({ length: 11 }, (_, n) => ({ days: 10, frequency: n, amount: n }));
    expect(Customer.rfm(of(ten), { bins: 10, segments: [] }, AS_OF).rows[10]?.rfm).toBe("10-10-10");
  });

  test("a segment is called as the caller likes, by its label, or by its id", () => {
    const told = (id: string, labels: typeof en, names?: Record<string, string>) => {
      const segments = [{ id, recency: [1, 5], frequency: [1, 5], amount: [1, 5] }] as const;
      const [row] = Customer.rfm(customers, { cuts, segments }, AS_OF).rows;
      return row && explain(row, labels.customer.sentences, names)[0];
    };
    expect(told("atRisk", en)).toBe("Recency 5, frequency 5 and amount 5 belong to “At risk”.");
    expect(told("atRisk", zhCN)).toBe("最近购买 5 分、购买频次 5 分、购买金额 5 分，归入“流失风险客户”。");
    expect(told("atRisk", en, { atRisk: "Watch" })).toMatch(/“Watch”/);
    expect(told("constructor", en)).toMatch(/“constructor”/);
    expect(told("重点", zhCN)).toMatch(/归入“重点”。$/);
  });
});

describe("laws of scoring", () => {
  const customer = fc.record({
    days: fc.integer({ min: 0, max: 40 }),
    frequency: fc.integer({ min: 0, max: 12 }),
    amount: fc.integer({ min: -5, max: 40 }).map((cents) => cents / 100), // few, so that some are equal
  });
  const some = fc.array(customer, { maxLength: 40 });
  const bins = fc.integer({ min: 2, max: 10 });
  const judged = (values: readonly Values[], options: Customer.RfmOptions) =>
    Customer.rfm(of(values), { ...NO_SEGMENTS, ...options }, AS_OF);

  test("the order of the input does not matter", () => {
    fc.assert(
      fc.property(some, (values) => {
        const [given, mirrored] = [of(values), of(values).reverse()];
        const [a, b] = [Customer.rfm(given, {}, AS_OF), Customer.rfm(mirrored, {}, AS_OF)];
        expect({ ...b, rows: [...b.rows].reverse() }).toEqual(a);
      }),
    );
  });

  test("a better customer never scores lower", () => {
    fc.assert(
      fc.property(some, bins, (values, own) => {
        const { rows } = judged(values, { bins: own });
        for (const [a, one] of values.entries()) {
          for (const [b, other] of values.entries()) {
            const [mine, theirs] = [rows[a]?.scores, rows[b]?.scores];
            if (one.days <= other.days) expect(mine?.recency).toBeGreaterThanOrEqual(theirs?.recency ?? 99);
            if (one.frequency >= other.frequency)
              expect(mine?.frequency).toBeGreaterThanOrEqual(theirs?.frequency ?? 99);
            if (one.amount >= other.amount) expect(mine?.amount).toBeGreaterThanOrEqual(theirs?.amount ?? 99);
          }
        }
      }),
    );
  });

  test("cuts given back score everybody the same", () => {
    fc.assert(
      fc.property(some, bins, (values, own) => {
        const first = judged(values, { bins: own });
        if (values.length > 0) expect(judged(values, { bins: own, cuts: first.cuts })).toEqual(first);
      }),
    );
  });

  test("a score is 1 + the cuts below, also where the amounts are too long for doubles", () => {
    fc.assert(
      fc.property(some, bins, (values, own) => {
        const cents = values.map(({ amount }) => Math.round(amount * 100)).sort((a, b) => a - b);
        const below = (amount: number) =>
          Array.from({ length: own - 1 }, (_, k) => {
            const h = (cents.length - 1) * (k + 1);
            const [low, high] = [cents[Math.floor(h / own)] ?? 0, cents[Math.floor(h / own) + 1] ?? 0];
            return low * (own - (h % own)) + high * (h % own); // the cut, times 100 · bins
          }).filter((cut) => cut < Math.round(amount * 100) * own).length;
        const expected = values.map(({ amount }) => 1 + below(amount));
        expect(scores("amount", values, { bins: own })).toEqual(expected);
        const long = values.map((row) => ({ ...row, amount: row.amount.toFixed(2) + "0".repeat(20) }));
        expect(judged(long, { bins: own })).toEqual(judged(values, { bins: own }));
      }),
    );
  });

  test("heads and amounts of the segments add up to the whole", () => {
    fc.assert(
      fc.property(some, (values) => {
        const { segments, rows } = Customer.rfm(of(values), {}, AS_OF);
        expect(segments.reduce((all, { heads }) => all + heads, 0)).toBe(rows.length);
        const cents = values.reduce((all, { amount }) => all + Math.round(amount * 100), 0);
        const total = segments.reduce<number>((all, { amount }) => all + amount.times(100).toNumber(), 0);
        expect(total).toBe(cents);
      }),
    );
  });

  test("a sum is exact beyond what a double holds", () => {
    const large = of(Array.from({ length: 41 }, () => ({ amount: 999_999_999_999_999 })));
    const { segments } = Customer.rfm(large, NO_SEGMENTS, AS_OF);
    expect(segments[0]?.amount.toString()).toBe("40999999999999959"); // 41·10¹⁵ − 41, an odd number
    const unlike = Customer.rfm(of(amounts(1, 1e20, "0.01")), NO_SEGMENTS, AS_OF);
    expect(unlike.segments[0]?.amount.toString()).toBe("100000000000000000001.01");
  });
});

describe("refusals", () => {
  const good = { id: "a", lastPurchase: "2026-06-01", frequency: 1, amount: 1 };
  test.each([
    [
      [good, { ...good, id: "b", lastPurchase: "2026-07-01" }],
      {},
      'customers[1].lastPurchase (id "b") must not be after asOf 2026-06-30, got "2026-07-01"',
    ],
    [
      [{ ...good, lastPurchase: "2026-02-30" }],
      {},
      'customers[0].lastPurchase (id "a") must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
    [[good, good], {}, 'customers[1].id must be unique, but customers[0] has it too, got "a"'],
    [[{ ...good, frequency: -1 }], {}, "customers[0].frequency must be a whole number of at least 0, got -1"],
    [
      [{ ...good, amount: Number.NaN }],
      {},
      'customers[0].amount (id "a") must be a decimal amount below 1e30, got NaN',
    ],
    [[good], { bins: 4 }, "segments must be given for 4 bins, since ours are for 5, got undefined"],
    [[good], { bins: 11 }, "bins must be an integer 2–10, got 11"],
    [[good], { bins: 1 }, "bins must be an integer 2–10, got 1"],
    [[good], { cuts: { frequency: [1, 2, 3] } }, "cuts.frequency must hold 4 cuts, one fewer than the bins, got array"],
    [[good], { cuts: { recency: [1, 3, 2, 4] } }, 'cuts.recency[2] must not be below cuts.recency[1], got "2"'],
    [[good], { cuts: { amount: [1, 3, "2.5", 4] } }, 'cuts.amount[2] must not be below cuts.amount[1], got "2.5"'],
    [[good], { cuts: { amount: [1, 3, "1e31", 4] } }, 'cuts.amount[2] must be a decimal amount below 1e30, got "1e31"'],
    [[good], { bins: 4, segments: Customer.RFM_SEGMENTS }, "segments[0].recency[1] must be an integer 1–4, got 5"],
    [
      [good],
      { segments: [{ ...Customer.RFM_SEGMENTS[0], id: "unsegmented" }] },
      'segments[0].id must not be the name for no segment, got "unsegmented"',
    ],
    [
      [good],
      { segments: [{ ...Customer.RFM_SEGMENTS[0], amount: [3, 2] }] },
      "segments[0].amount[1] must not be below segments[0].amount[0], got 2",
    ],
  ] as const)("%#", (customers, options, message) => {
    const call = () => Customer.rfm(customers, options as Customer.RfmOptions, AS_OF);
    expect(call).toThrow(new RangeError(`Customer.rfm: ${message}`));
  });
});

describe("tables of segments", () => {
  const digits = [1, 2, 3, 4, 5];
  const cells = digits.flatMap((recency) =>
    digits.flatMap((frequency) => digits.map((amount) => ({ recency, frequency, amount }))),
  );
  const fits = (rule: Customer.SegmentRule, at: (typeof cells)[number]) =>
    (["recency", "frequency", "amount"] as const).every(
      (measure) => at[measure] >= rule[measure][0] && at[measure] <= rule[measure][1],
    );
  /** Counted without the checker: what each rule gets, and what none covers. */
  const counted = (rules: readonly Customer.SegmentRule[]) => {
    const first = cells.map((at) => rules.find((rule) => fits(rule, at))?.id);
    return {
      won: rules.map(({ id }) => first.filter((own) => own === id).length),
      uncovered: cells.filter((_, nth) => first[nth] === undefined).map((at) => Object.values(at).join("")),
    };
  };

  test("ours gives every combination of scores to exactly one segment", () => {
    const check = Customer.checkSegments(Customer.RFM_SEGMENTS);
    expect(check.verdict).toBe("sound");
    expect(check.because).toEqual([{ rule: "segmentsShareOut", segments: 13, combinations: 125 }]);
    for (const at of cells) expect(Customer.RFM_SEGMENTS.filter((rule) => fits(rule, at))).toHaveLength(1);
    expect(check.segments.map(({ combinations }) => combinations)).toEqual([
      8, 12, 8, 12, 4, 6, 10, 9, 6, 8, 12, 18, 12,
    ]);
  });

  /**
   * By hand, in the order of the table. 2–5 × 3–5 × 3–5 is 36, less 8 champions: 28. 3–5 × 1–3 × 1–3 is 27, less the 3
   * with 3 and 3: 24, among them all of newCustomers and promising. needAttention keeps of its 8 only those with recency 2
   * but 3 and 3: 3; so does aboutToSleep but 2 and 2: 3. atRisk has the 16 with recency 1, with 2 only 24, 25, 42, 52: 20,
   * and of recency 1 those are all of cantLoseThem. lost keeps 111, 112, 121. Together 89 of 125.
   */
  test("the common one: three segments never occur, and 36 combinations belong to none", () => {
    const check = Customer.checkSegments(Customer.RFM_SEGMENTS_COMMON);
    const won = [8, 28, 24, 0, 0, 3, 3, 20, 0, 3];
    expect(check.segments.map(({ combinations }) => combinations)).toEqual(won);
    expect(counted(Customer.RFM_SEGMENTS_COMMON).won).toEqual(won);
    const { uncovered } = counted(Customer.RFM_SEGMENTS_COMMON);
    expect(uncovered).toHaveLength(36);
    expect(check.because.slice(0, 4)).toEqual([
      { rule: "segmentNeverOccurs", segment: "newCustomers", takenBy: ["potentialLoyalist"] },
      { rule: "segmentNeverOccurs", segment: "promising", takenBy: ["potentialLoyalist"] },
      { rule: "segmentNeverOccurs", segment: "cantLoseThem", takenBy: ["atRisk"] },
      { rule: "scoresUncovered", scores: uncovered, combinations: 36 },
    ]);
    // champions lie within loyalCustomers; loyalCustomers and potentialLoyalist share 333, 433, 533
    expect(check.because).toContainEqual({
      ...{ rule: "segmentsOverlap", first: "champions", second: "loyalCustomers" },
      ...{ combinations: 8, example: "444" },
    });
    expect(check.because).toContainEqual({
      ...{ rule: "segmentsOverlap", first: "loyalCustomers", second: "potentialLoyalist" },
      ...{ combinations: 3, example: "333" },
    });
  });

  test("what is said of a table is what a count of its combinations shows", () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const rule = fc.record({ recency: range, frequency: range, amount: range });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), (ranges) => {
        const rules = ranges.map((own, row) => ({ id: `s${row}`, ...own }));
        const { because, segments } = Customer.checkSegments(rules);
        const { won, uncovered } = counted(rules);
        expect(segments.map(({ combinations }) => combinations)).toEqual(won);
        expect(because.flatMap((why) => (why.rule === "scoresUncovered" ? why.scores : []))).toEqual(uncovered);
        const overlaps = rules.flatMap((first, row) =>
          rules.slice(row + 1).flatMap((second) => {
            const shared = cells.filter((at) => fits(first, at) && fits(second, at)).length;
            return shared === 0 ? [] : [`${first.id} ${second.id} ${shared}`];
          }),
        );
        const told = because.flatMap((why) =>
          why.rule === "segmentsOverlap" ? [`${why.first} ${why.second} ${why.combinations}`] : [],
        );
        expect(told).toEqual(overlaps);
        const never = because.flatMap((why) => (why.rule === "segmentNeverOccurs" ? [why.segment] : []));
        expect(never).toEqual(rules.filter((_, row) => won[row] === 0).map(({ id }) => id));
      }),
    );
  });

  test("refusals", () => {
    const rule = Customer.RFM_SEGMENTS[0];
    expect(() => Customer.checkSegments([rule, rule])).toThrow(
      new RangeError('Customer.checkSegments: rules[1].id must be unique, but rules[0] has it too, got "champions"'),
    );
    expect(() =>
      Customer.checkSegments(
        Array.from({ length: 9 }, (_, n) => ({ ...rule, id: `s${n}` })),
        2,
      ),
    ).toThrow(new RangeError("Customer.checkSegments: rules must hold at most 8 rules, got array"));
  });
});

describe("purchase history", () => {
  const orders = [
    { customer: "b", on: "2026-03-02", amount: "0.2" },
    { customer: "a", on: "2026-01-01", amount: 10 },
    { customer: "b", on: "2026-01-09", amount: 0.1 },
    { customer: "a", on: "2026-05-05", amount: -3 }, // a return: no purchase, and not the last one
    { customer: "a", on: "2026-02-02", amount: 0 },
    { customer: "r", on: "2026-02-02", amount: -1 },
  ];

  test("last purchase, number and exact sum; returns lessen the sum", () => {
    const { customers, withoutPurchase } = Customer.purchaseHistory(orders);
    expect(customers.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toString() }))).toEqual([
      { id: "b", lastPurchase: "2026-03-02", frequency: 2, amount: "0.3" },
      { id: "a", lastPurchase: "2026-02-02", frequency: 2, amount: "7" },
    ]);
    expect(withoutPurchase.map(({ id, amount }) => `${id} ${amount}`)).toEqual(["r -1"]);
    expect(Customer.rfm(customers, {}, AS_OF).rows.map(({ id, days: since }) => [id, since])).toEqual([
      ["b", 120],
      ["a", 148],
    ]);
  });

  test("the order of the lines does not matter, but for the order of the customers", () => {
    const order = fc.record({
      customer: fc.constantFrom("a", "b", "c"),
      on: fc.integer({ min: 0, max: 99 }).map(before),
      amount: fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100),
    });
    const sorted = ({ customers, withoutPurchase }: Customer.PurchaseHistory) =>
      [...customers, ...withoutPurchase].sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(fc.array(order), (lines) => {
        const history = sorted(Customer.purchaseHistory(lines));
        expect(sorted(Customer.purchaseHistory([...lines].reverse()))).toEqual(history);
        const cents = lines.reduce((all, { amount }) => all + Math.round(amount * 100), 0);
        expect(history.reduce((all, { amount }) => all + amount.times(100).toNumber(), 0)).toBe(cents);
      }),
    );
  });

  test("refusals name the line", () => {
    expect(() => Customer.purchaseHistory([{ customer: "a", on: "2026-02-30", amount: 1 }])).toThrow(
      new RangeError(
        'Customer.purchaseHistory: orders[0].on must be a calendar day such as "2026-03-01", got "2026-02-30"',
      ),
    );
    expect(() => Customer.purchaseHistory([{ customer: "a", on: "2026-02-20", amount: "1,5" }])).toThrow(
      new TypeError('Customer.purchaseHistory: orders[0].amount must be a decimal amount below 1e30, got "1,5"'),
    );
  });
});
