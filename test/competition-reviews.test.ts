import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

const answered = <Id extends string>(ids: readonly Id[], answer: boolean) =>
  Object.fromEntries(ids.map((id) => [id, answer])) as { [I in Id]: boolean };

test("the sources count twelve, eight, nine and eight", () => {
  const { DEAL_REVIEW_PARTS, PROPOSAL_PARTS, PROPOSAL_BAD_SIGNS, COMPARED_FACTORS } = Competition;
  const counts = [DEAL_REVIEW_PARTS, PROPOSAL_PARTS, PROPOSAL_BAD_SIGNS, COMPARED_FACTORS].map(({ length }) => length);
  expect(counts).toEqual([12, 8, 9, 8]);
});

describe("the review of a deal", () => {
  const whole = answered(Competition.DEAL_REVIEW_PARTS, true);
  test.each([
    [whole, "complete", [1, 1]],
    [{ ...whole, criteria: undefined }, "undetermined", [11 / 12, 1]],
    [{ ...whole, criteria: false }, "incomplete", [11 / 12, 11 / 12]],
    [{ criteria: false }, "incomplete", [0, 11 / 12]],
    [{}, "undetermined", [0, 1]],
  ])("%j: %s, %j", (answers, verdict, coverage) => {
    const review = Competition.dealReview(answers);
    expect([review.verdict, review.coverage]).toEqual([verdict, coverage]);
  });
});

describe("a proposal", () => {
  const parts = answered(Competition.PROPOSAL_PARTS, true);
  const badSigns = answered(Competition.PROPOSAL_BAD_SIGNS, false);
  test.each([
    [{ parts, badSigns }, "sound", ["checklistMet", "proposalNoBadSign"]],
    [{ parts: { ...parts, summary: false }, badSigns }, "faulty", ["checklistMissing", "proposalNoBadSign"]],
    [{ parts, badSigns: { ...badSigns, haste: true } }, "faulty", ["proposalBadSigns", "checklistMet"]],
    [{ parts, badSigns: { haste: true } }, "faulty", ["proposalBadSigns", "checklistMet", "proposalSignsOpen"]],
    [{ parts: { ...parts, summary: undefined }, badSigns }, "undetermined", ["checklistUnknown", "proposalNoBadSign"]],
    [{ parts, badSigns: { ...badSigns, haste: undefined } }, "undetermined", ["checklistMet", "proposalSignsOpen"]],
    [{}, "undetermined", ["checklistUnknown", "proposalSignsOpen"]],
    [
      { parts: { summary: false }, badSigns: { mailed: true } },
      "faulty",
      ["checklistMissing", "proposalBadSigns", "checklistUnknown", "proposalSignsOpen"],
    ],
  ])("%j: %s, %j", (answers, verdict, rules) => {
    const check = Competition.proposalCheck(answers);
    expect([check.verdict, check.because.map(({ rule }) => rule)]).toEqual([verdict, rules]);
  });

  test.each([
    [
      { parts: { sumary: true } },
      'a key of answers.parts must be a part of a proposal (did you mean "summary"?), got "sumary"',
    ],
    [
      { badSigns: { hasty: true } },
      'a key of answers.badSigns must be a sign of a bad proposal (did you mean "haste"?), got "hasty"',
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => Competition.proposalCheck(answers as never)).toThrow(
      new RangeError(`Competition.proposalCheck: ${message}`),
    );
    expect(schema.proposalAnswers.safeParse(answers).success).toBe(false);
  });
});

describe("the health of deals", () => {
  const from = { winRate: 0.3, profitRate: 0.15, customerHealth: 0.7 };
  const x = undefined;
  // win rate, profit rate, customer health against 0.3, 0.15, 0.7
  test.each([
    [0.3, 0.15, 0.7, "healthy", ["healthy"]],
    [0.29, 0.15, 0.7, "unhealthy", ["unhealthy"]],
    [0.3, 0.14, 0.7, "boughtWins", ["boughtWins"]],
    [0.3, 0.14, 0.6, "boughtWins", ["boughtWins"]],
    [0.3, -2, 0.7, "boughtWins", ["boughtWins"]],
    [0.29, 0.14, 0.7, "unhealthy", ["unhealthy"]],
    [0.3, 0.15, 0.69, "unhealthy", ["unhealthy"]],
    [0.3, 0.15, x, "undetermined", ["healthy", "unhealthy"]],
    [0.3, x, 0.7, "undetermined", ["healthy", "boughtWins"]],
    [x, 0.15, 0.7, "undetermined", ["healthy", "unhealthy"]],
    [x, 0.14, 0.7, "undetermined", ["boughtWins", "unhealthy"]],
    [0.3, 0.14, x, "boughtWins", ["boughtWins"]],
    [0.2, x, x, "unhealthy", ["unhealthy"]],
    [x, x, 0.6, "undetermined", ["boughtWins", "unhealthy"]],
    [x, x, x, "undetermined", ["healthy", "boughtWins", "unhealthy"]],
  ] as const)("%d, %d, %d: %s", (winRate, profitRate, customerHealth, verdict, possible) => {
    const health = Competition.dealHealth({ winRate, profitRate, customerHealth }, from);
    expect([health.verdict, health.possible]).toEqual([verdict, possible]);
  });

  test("the decisive reason first", () => {
    const rules = (measures: Competition.DealMeasures) =>
      Competition.dealHealth(measures, from).because.map(({ rule }) => rule);
    expect(rules({ winRate: 0.5, profitRate: 0.1, customerHealth: 0.5 })).toEqual(["healthBoughtWins", "healthBelow"]);
    expect(rules({ winRate: 0.5, customerHealth: 0.5 })).toEqual(["healthUnknown", "healthBelow", "healthReached"]);
    expect(rules({ winRate: 0.1, customerHealth: 0.9 })).toEqual(["healthBelow", "healthReached", "healthUnknown"]);
  });

  test.each([
    [{ winRate: 1.1 }, from, "measures.winRate must be a number 0–1, got 1.1"],
    [{ profitRate: 1.1 }, from, "measures.profitRate must be a number -100–1, got 1.1"],
    [{}, { ...from, profitRate: -101 }, "thresholds.profitRate must be a number -100–1, got -101"],
  ])("%j is refused", (measures, thresholds, message) => {
    expect(() => Competition.dealHealth(measures, thresholds)).toThrow(
      new RangeError(`Competition.dealHealth: ${message}`),
    );
    expect(
      schema.dealMeasures.safeParse(measures).success && schema.healthThresholds.safeParse(thresholds).success,
    ).toBe(false);
  });
});

describe("lost on price", () => {
  const right = answered(Competition.BEFORE_PRICE, true);
  test.each([
    [right, "priceWasTheReason", ["priceAlone"]],
    [{ ...right, budgetKnown: undefined }, "undetermined", ["priceOpen"]],
    [{ ...right, budgetKnown: false }, "soldWrongEarlier", ["priceSoldWrong"]],
    [{ budgetKnown: false }, "soldWrongEarlier", ["priceSoldWrong", "priceOpen"]],
    [{}, "undetermined", ["priceOpen"]],
  ])("%j: %s", (answers, verdict, rules) => {
    const lost = Competition.lostOnPrice(answers);
    expect([lost.verdict, lost.because.map(({ rule }) => rule)]).toEqual([verdict, rules]);
    expect(lost.possible).toEqual(verdict === "undetermined" ? ["priceWasTheReason", "soldWrongEarlier"] : [verdict]);
  });

  const many = (wrong: number, price: number, open: number) =>
    Competition.lostOnPriceAll(
      [
        ...Array(wrong).fill({ ...right, budgetKnown: false }),
        ...Array(price).fill(right),
        ...Array(open).fill({}),
      ].map((answers, nth) => ({ id: `d${nth}`, answers })),
    );

  // z² = 3.8415: the low end of n of n is n ÷ (n + z²), above ½ from 4 on; that of 5 of 6 is 0.436, of 7 of 8 0.529, of 6 of 8 0.409
  test.each([
    [3, 0, 0, "undetermined"], // low 3 ÷ 6.84
    [4, 0, 0, "mostlySoldWrong"], // low 4 ÷ 7.84
    [0, 4, 0, "mostlyPrice"],
    [5, 1, 0, "undetermined"],
    [7, 1, 0, "mostlySoldWrong"],
    [7, 0, 1, "mostlySoldWrong"],
    [6, 0, 2, "undetermined"],
    [1, 7, 0, "mostlyPrice"],
    [0, 7, 1, "mostlyPrice"],
    [0, 6, 2, "undetermined"],
    [0, 0, 9, "undetermined"],
    [0, 0, 0, "undetermined"],
  ] as const)("%d sold wrong, %d by the price, %d unknown: %s", (wrong, price, open, verdict) => {
    const lost = many(wrong, price, open);
    const all = wrong + price + open;
    expect(lost.verdict).toBe(verdict);
    expect(lost.share).toEqual(all === 0 ? [0, 1] : [wrong / all, (wrong + open) / all]);
    expect([lost.soldWrongEarlier, lost.priceWasTheReason, lost.undetermined].map(({ length }) => length)).toEqual([
      wrong,
      price,
      open,
    ]);
  });

  test("what failed most often comes first, of those of whom it is known", () => {
    const { failures } = many(3, 1, 2);
    expect(failures[0]).toMatchObject({ question: "budgetKnown", failed: 3, held: 1, unknown: 2, rate: 0.75 });
    expect(failures[1]).toMatchObject({ question: "deciderAtDemo", failed: 0, held: 4, unknown: 2, rate: 0 });
    expect(many(0, 0, 1).failures[0]).toMatchObject({ unknown: 1, rate: undefined, interval: undefined });
  });

  test("an id that comes twice is refused", () => {
    const rows = [
      { id: "a", answers: {} },
      { id: "a", answers: {} },
    ];
    expect(() => Competition.lostOnPriceAll(rows)).toThrow(
      new RangeError('Competition.lostOnPriceAll: deals[1].id must be unique, but deals[0] has it too, got "a"'),
    );
    expect(() => Competition.lostOnPriceAll([{ id: "a", answers: { budget: true } as never }])).toThrow(
      'Competition.lostOnPriceAll: a key of deals[0].answers must be a question of the examination (did you mean "budgetKnown"?), got "budget"',
    );
    expect(schema.priceLosses.safeParse(rows).success).toBe(false);
  });
});
