import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as C139 from "../src/c139/index.js";
import { en } from "../src/locale/en.js";
import { explain } from "../src/judgement.js";

describe("evidence", () => {
  const dated = (on: string): C139.Answers => ({
    funding: { holds: true, evidence: "budget memo seen", on },
    competition: true,
  });

  test("an answer with evidence counts like one without", () => {
    const plain: C139.Answers = { bestValueFit: true, funding: false, competition: "unknown" };
    const rich: C139.Answers = {
      bestValueFit: { holds: true, evidence: "said so in the meeting" },
      funding: { holds: false },
      competition: { holds: "unknown", on: "2026-01-01" },
    };
    expect(C139.assess(rich)).toEqual(C139.assess(plain));
    expect(C139.nextSteps(rich)).toEqual(C139.nextSteps(plain));
  });

  test.each([
    ["2026-03-02", []], // 89 days
    ["2026-03-01", ["staleMarks"]], // 90 days
  ])("a mark of %s, read on 2026-05-30, warns of %j", (on, rules) => {
    expect(C139.assess(dated(on), {}, "2026-05-30").warnings.map((warning) => warning.rule)).toEqual(rules);
  });

  test("without a day to read it from, no mark is old; the limit is the caller's", () => {
    expect(C139.assess(dated("1990-01-01")).warnings).toEqual([]);
    expect(C139.assess(dated("2026-05-20"), { staleAfter: 10 }, "2026-05-30").warnings).toEqual([
      { rule: "staleMarks", items: ["funding"], days: 10, staleAfter: 10 },
    ]);
  });

  test("a mark from the future is refused", () => {
    expect(() => C139.assess(dated("2026-06-01"), {}, "2026-05-30")).toThrow(
      new RangeError('C139.assess: answers.funding.on must not be after asOf 2026-05-30, got "2026-06-01"'),
    );
  });
});

describe("a coach's own quality", () => {
  const seller: C139.Answers = { topDecisionMakerBacksUs: true };
  const coach = (qualities?: C139.Coach["qualities"]): C139.Coach => ({
    kind: "valueFit",
    name: "Ms Chen",
    answers: { topDecisionMakerBacksUs: false },
    qualities,
  });

  test.each(C139.COACH_QUALITIES)("a coach known to fail %s is not counted, and the reason says so", (quality) => {
    const result = C139.calibrate(seller, [coach({ [quality]: false })]);
    expect([result.calibrated, result.verdict]).toEqual(["1W0F0C", "distorted"]);
    expect(result.because).toContainEqual({
      rule: "coachNotCounted",
      coach: "Ms Chen",
      kind: "valueFit",
      fails: [quality],
    });
  });

  test("unknown is not no: an unproven coach counts, with a caution once somebody began to ask", () => {
    expect(C139.calibrate(seller, [coach()]).because.map((reason) => reason.rule)).toEqual([
      "coachesHeard",
      "itemsChanged",
    ]);
    const asked = C139.calibrate(seller, [coach({ wantsUsToWin: true })]);
    expect(asked.calibrated).toBe("0W0F0C");
    expect(asked.because).toContainEqual({
      rule: "coachUnproven",
      coach: "Ms Chen",
      kind: "valueFit",
      unknown: ["hasInfluence", "volunteersAndVerifies"],
    });
    const proven = coach({ wantsUsToWin: true, hasInfluence: true, volunteersAndVerifies: true });
    expect(C139.calibrate(seller, [proven]).because.map((reason) => reason.rule)).toEqual([
      "coachesHeard",
      "itemsChanged",
    ]);
  });

  test("evidence stays with the answer that is kept", () => {
    const own = { holds: true, evidence: "heard it from his deputy" } as const;
    const theirs = { holds: true, evidence: "was in the room", on: "2026-05-01" } as const;
    expect(C139.calibrate({ funding: own }, []).answers.funding).toEqual(own);
    const confirmed = C139.calibrate({ funding: own }, [{ kind: "resources", answers: { funding: theirs } }]);
    expect([confirmed.answers.funding, confirmed.changed]).toEqual([theirs, []]);
  });

  test("an unknown quality is refused", () => {
    expect(() => C139.calibrate(seller, [coach({ isFriendly: true } as never)])).toThrow(
      /^C139\.calibrate: coaches\[0\]\.qualities must be one of "wantsUsToWin"/,
    );
  });
});

describe("track", () => {
  const DEAL: C139.TrackPoint[] = [
    { on: "2026-01-10", value: "0W1F3C" }, // lose, rank 13
    { on: "2026-02-09", value: "0W2F7C" }, // swing, rank 27, after 30 days
    { on: "2026-03-11", value: "1W2F7C" }, // win, rank 67, after 30 more
    { on: "2026-03-21", value: "0W2F7C" }, // the decider is replaced: swing again, after 10
    { on: "2026-04-10", value: "1W2F8C" }, // win, rank 68, after 20
  ];

  test("the whole way, counted by hand", () => {
    const { days, firstWin, regressions, ranksPer30Days, unchanged, value, region, verdict } = C139.track(
      DEAL,
      "2026-05-10",
    );
    expect({ days, firstWin, unchanged, value, region, verdict }).toEqual({
      days: { lose: 30, swing: 50, win: 40 }, // 10 + 30 in win
      firstWin: "2026-03-11",
      unchanged: 30,
      value: "1W2F8C",
      region: "win",
      verdict: "rising", // the win region is where a deal may rest
    });
    expect(regressions).toEqual([{ on: "2026-03-21", from: "1W2F7C", to: "0W2F7C", region: true }]);
    expect(ranksPer30Days).toBeCloseTo((55 / 120) * 30, 12); // 68 − 13 in 120 days
  });

  test.each([
    ["stalled after 30 days without a change", DEAL.slice(0, 2), "2026-03-11", "stalled"],
    ["not after 29", DEAL.slice(0, 2), "2026-03-10", "rising"],
    ["falling", [DEAL[2], DEAL[3]], "2026-03-25", "falling"],
    ["level", [DEAL[1], DEAL[2], DEAL[3]], "2026-03-25", "level"],
    ["started", DEAL.slice(0, 1), "2026-01-10", "started"],
  ] as const)("%s", (_, points, asOf, verdict) => {
    expect(C139.track(points as C139.TrackPoint[], asOf).verdict).toBe(verdict);
  });

  test("on its first day a deal has no speed", () => {
    expect(C139.track(DEAL.slice(0, 1), "2026-01-10").ranksPer30Days).toBeUndefined();
  });

  test("confirming the same value is no change", () => {
    const still = [
      { on: "2026-01-01", value: "0W2F7C" },
      { on: "2026-02-15", value: "0W2F7C" },
    ] as const;
    const { verdict, unchanged, because } = C139.track(still, "2026-03-01");
    expect([verdict, unchanged]).toEqual(["stalled", 59]);
    expect(explain({ because }, en.c139.sentences)[1]).toBe(
      "Stalled: 0W2F7C since 2026-01-01, 59 days without a change (limit 30).",
    );
  });

  test("the days add up, whatever the order of the points", () => {
    const point = fc.record({ on: fc.integer({ min: 0, max: 300 }), value: fc.integer({ min: 0, max: 79 }) });
    const day = (after: number) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10);
    const value = (rank: number) =>
      ({ win: Math.floor(rank / 40), first: Math.floor(rank / 10) % 4, clear: rank % 10 }) as C139.Value;
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ({ on }) => on, minLength: 1, maxLength: 20 }), (some) => {
        const points = some.map(({ on, value: rank }) => ({ on: day(on), value: value(rank) }));
        const track = C139.track(points, day(301));
        expect(track.days.win + track.days.swing + track.days.lose).toBe(301 - Math.min(...some.map(({ on }) => on)));
        expect(C139.track([...points].reverse(), day(301))).toEqual(track);
      }),
    );
  });

  test.each([
    [[], "points must have at least one point, got array"],
    [[DEAL[0], { on: "2026-01-10", value: "0W0F0C" }], 'points must have one value for each day, got "2026-01-10"'],
    [[{ on: "2026-06-01", value: "0W0F0C" }], 'points[0].on must not be after asOf 2026-05-10, got "2026-06-01"'],
    [
      [{ on: "2026-02-30", value: "0W0F0C" }],
      'points[0].on must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
  ])("%j is refused", (points, message) => {
    expect(() => C139.track(points as C139.TrackPoint[], "2026-05-10")).toThrow(
      new RangeError(`C139.track: ${message}`),
    );
  });
});

describe("portfolio", () => {
  const DEALS: C139.ValuedDeal[] = [
    { id: "a", value: "1W1F6C", amount: "100.10", currency: "CNY", lastTouched: "2026-11-06" }, // 85 %, 14 days
    { id: "b", value: "1W1F5C", amount: 50, currency: "CNY", claimed: true, lastTouched: "2026-01-01" }, // 50 %
    { id: "c", value: "0W1F9C", amount: 10, currency: "EUR" }, // 3 %
    { id: "d", value: "1W3F0C", lastTouched: "2026-11-07" }, // 100 %, 13 days, no amount
  ];

  test("counts and adds by region and currency, exactly", () => {
    const { regions, totals, withoutAmount } = C139.portfolio(DEALS, "2026-11-20");
    expect(
      regions.map(({ region, deals, amounts }) => [
        region,
        deals,
        amounts.map(({ currency, amount }) => `${currency} ${amount}`),
      ]),
    ).toEqual([
      ["win", 2, ["CNY 100.1"]],
      ["swing", 1, ["CNY 50"]],
      ["lose", 1, ["EUR 10"]],
    ]);
    // 100.10 × 0.8465 + 50 × 0.5, and 10 × 0.0347
    expect(totals.map(({ currency, weighted }) => `${currency} ${weighted}`)).toEqual(["CNY 109.73465", "EUR 0.347"]);
    expect(withoutAmount).toEqual(["d"]);
  });

  test("flags what is claimed below the win region, and what is likely and lies untouched", () => {
    const rules = (asOf: string) =>
      C139.portfolio(DEALS, asOf).flagged.map(({ id, because }) => `${id} ${because.map(({ rule }) => rule)}`);
    expect(rules("2026-11-20")).toEqual(["a highRateUntouched", "b claimedBelowWin"]);
    expect(rules("2026-11-19")).toEqual(["b claimedBelowWin"]);
    expect(rules("2026-11-21")).toEqual(["a highRateUntouched", "b claimedBelowWin", "d highRateUntouched"]);
  });

  test("a table and limits of one's own", () => {
    const table = [{ from: "0W0F0C", rate: 0.5, basis: "fitted" }] as const;
    const { totals, flagged } = C139.portfolio(DEALS, "2026-11-20", { table, highRate: 0.5, untouchedAfter: 300 });
    expect(totals[0]?.weighted.toString()).toBe("75.05");
    expect(flagged.map(({ id }) => id)).toEqual(["b"]); // claimed, and 323 days untouched
    expect(flagged[0]?.because.length).toBe(2);
  });

  test.each([
    [[DEALS[0], DEALS[0]], 'deals[1].id must be unique, but deals[0] has it too, got "a"'],
    [
      [DEALS[0], { id: "x", value: "0W0F0C", amount: 1 }],
      "deals[1].currency must be given, since deals[0] has one, got undefined",
    ],
    [
      [{ id: "x", value: "0W0F0C", lastTouched: "2026-11-21" }],
      'deals[0].lastTouched must not be after asOf 2026-11-20, got "2026-11-21"',
    ],
    [[{ id: "x", value: "0W9F0C" }], 'deals[0].value must be written like 1W3F9C (W 0–1, F 0–3, C 0–9), got "0W9F0C"'],
  ])("what does not fit is refused by row (%#)", (deals, message) => {
    expect(() => C139.portfolio(deals as C139.ValuedDeal[], "2026-11-20")).toThrow(
      new RangeError(`C139.portfolio: ${message}`),
    );
  });
});
