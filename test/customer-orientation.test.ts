import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

const QUESTIONS = [
  "priceSensitivity",
  "productKnowledge",
  "wantsAdvice",
  "wantsOurCapabilities",
  "willingToChangeProcess",
] as const;
const LEVELS = { l: "low", m: "medium", h: "high", "?": undefined } as const;

type Letter = keyof typeof LEVELS;

/** Answers by their first letters, in the order of the questions. */
const answers = (letters: string): Customer.OrientationAnswers =>
  Object.fromEntries([...letters.replaceAll(" ", "")].map((letter, at) => [QUESTIONS[at], LEVELS[letter as Letter]]));
const judge = (letters: string) => Customer.valueOrientation(answers(letters));

describe("value orientation", () => {
  // price, knowledge, advice, capabilities, change
  test.each([
    ["h h l l l", "intrinsic", "extrinsic", 1.5, 1, -0.5, -1], // price and ease, knows the product itself
    ["l l h l l", "extrinsic", "intrinsic", 1.2, -0.2, 1, -1], // advice beyond the product
    ["l h l h h", "strategic", "intrinsic", 1.2, -0.2, -0.5, 1], // our core competence
    ["l l h h h", "strategic", "extrinsic", 0.5, -1, 0.5, 1], // who wants our capabilities may want advice as well
    ["h h h h h", "strategic", "intrinsic", 1.2, -0.2, -0.5, 1],
    ["l l l l l", "extrinsic", "intrinsic", 0.3, 0.2, 0.5, -1],
    ["h h m l m", "intrinsic", undefined, 1.1, 0.6, -0.5, -0.5], // two share the second place
    ["m m m m m", "undetermined", undefined, 0, 0, 0, 0],
    ["? ? ? ? ?", "undetermined", undefined, undefined, undefined, undefined, undefined],
    ["h ? ? ? ?", "intrinsic", "extrinsic", 2, 1, -1, undefined],
    ["? ? ? ? l", "undetermined", undefined, 0, 1, 1, -1], // the first two share the lead
    ["? ? ? h h", "strategic", undefined, 2, -1, -1, 1],
    ["h h l ? ?", "intrinsic", "extrinsic", 2, 1, -1, undefined],
  ] as const)("%s: %s before %s", (letters, verdict, runnerUp, lead, intrinsic, extrinsic, strategic) => {
    const found = judge(letters);
    expect([found.verdict, found.runnerUp, found.lead]).toEqual([verdict, runnerUp, lead]);
    const { scores } = found;
    expect([scores.intrinsic.score, scores.extrinsic.score, scores.strategic.score]).toEqual([
      intrinsic,
      extrinsic,
      strategic,
    ]);
  });

  test.each([
    ["h h l l l", "transactional", ["stripCost", "createNewValue"]],
    ["l l h l l", "consultative", ["buildConsultants", "understandValue", "protectCustomersInterest"]],
    ["l h l h h", "enterprise", ["companyToCompany", "jointBusiness"]],
    ["? ? ? ? ?", undefined, []],
  ] as const)("%s is sold to by %s", (letters, mode, strategy) => {
    expect([judge(letters).sellingMode, judge(letters).strategy]).toEqual([mode, strategy]);
  });

  test("unknown answers leave a range: 1 of 5 known, 1 of 4, none of 2", () => {
    const { scores } = judge("h ? ? ? ?");
    expect([scores.intrinsic.range, scores.extrinsic.range, scores.strategic.range]).toEqual([
      [-0.6, 1],
      [-1, 0.5],
      [-1, 1],
    ]);
  });

  test.each([
    ["h h l l l", true],
    ["m m m m m", true],
    ["h ? ? ? ?", false],
    ["h h l ? ?", false], // 0.2 against strategic's 1 if both turn out high
    ["h h l l ?", true], // 0.6 against 0 at worst
    ["? ? ? h h", true], // 1 against extrinsic's 0.5 at best
    ["? h l h h", true],
    ["? ? ? ? l", false],
    ["? ? ? ? ?", false],
  ] as const)("%s is settled: %s", (letters, settled) => {
    expect(judge(letters).settled).toBe(settled);
  });

  test("the reasons: what leads, what speaks for and against it, what comes next, what is missing", () => {
    expect(judge("h l l m ?").because).toEqual([
      { rule: "orientationLeads", orientation: "intrinsic", score: 0.25 }, // (1 − 1 + 1 − 0) / 4
      {
        rule: "answersFor",
        orientation: "intrinsic",
        answers: [
          { question: "priceSensitivity", level: "high" },
          { question: "wantsAdvice", level: "low" },
        ],
      },
      { rule: "answersAgainst", orientation: "intrinsic", answers: [{ question: "productKnowledge", level: "low" }] },
      { rule: "orientationBehind", orientations: ["strategic"], score: 0, lead: 0.25 }, // extrinsic: −1 / 3
      { rule: "answersMissing", questions: ["willingToChangeProcess"], settled: false },
    ]);
    expect(judge("? ? ? ? l").because).toEqual([
      { rule: "orientationsTied", orientations: ["intrinsic", "extrinsic"], score: 1 },
      { rule: "answersMissing", questions: QUESTIONS.slice(0, 4), settled: false },
    ]);
    expect(judge("h h m l m").because[2]).toEqual({
      rule: "orientationBehind",
      orientations: ["extrinsic", "strategic"],
      score: -0.5,
      lead: 1.1,
    });
    expect(judge("? ? ? ? ?").because).toEqual([{ rule: "answersMissing", questions: QUESTIONS, settled: false }]);
  });

  const every = ["l", "m", "h", "?"].flatMap((a) => ["l", "m", "h", "?"].map((b) => a + b));
  const all = every.flatMap((start) =>
    every.flatMap((middle) => ["l", "m", "h", "?"].map((end) => start + middle + end)),
  );

  /** The letters with each open answer given in each way. */
  const completions = (known: string): string[] =>
    [...known].reduce<string[]>(
      (done, letter) => done.flatMap((one) => (letter === "?" ? ["l", "m", "h"] : [letter]).map((next) => one + next)),
      [""],
    );

  test("settled means that no answer to what is open changes the verdict; the ranges are what it can change the scores to", () => {
    expect(all).toHaveLength(4 ** 5);
    for (const known of all) {
      const found = judge(known);
      const ends = completions(known).map(judge);
      expect(found.settled, known).toBe(ends.every(({ verdict }) => verdict === found.verdict));
      for (const orientation of ["intrinsic", "extrinsic", "strategic"] as const) {
        const scores = ends.map((end) => end.scores[orientation].score ?? Number.NaN);
        expect(found.scores[orientation].range, known).toEqual([Math.min(...scores), Math.max(...scores)]);
      }
    }
  });

  test("to answer the other way round is to score the other way round", () => {
    const turned = (known: string) => known.replace(/[lh]/g, (letter) => (letter === "l" ? "h" : "l"));
    for (const known of all) {
      const [one, other] = [judge(known).scores, judge(turned(known)).scores];
      for (const orientation of ["intrinsic", "extrinsic", "strategic"] as const) {
        const { score } = one[orientation];
        expect(other[orientation].score, known).toBe(score === undefined ? undefined : 0 - score);
      }
    }
  });

  test("every question speaks for one orientation and against another, and every orientation is spoken for", () => {
    const profiles = Object.values(Customer.ORIENTATION_PROFILES);
    for (const question of QUESTIONS) {
      expect(profiles.map((profile) => profile[question])).toEqual(expect.arrayContaining([1, -1]));
    }
    expect(profiles.every((profile) => Object.values(profile).some((end: number) => end === 1))).toBe(true);
    expect(Object.keys(Customer.ORIENTATION_PROFILES)).toEqual(Object.keys(Customer.ORIENTATIONS));
  });

  test.each([
    [
      { price: "low" },
      RangeError,
      `answers must name only ${QUESTIONS.map((id) => `"${id}"`).join(", ")}, got "price"`,
    ],
    [{ wantsAdvice: "much" }, RangeError, 'answers.wantsAdvice must be one of "low", "medium", "high", got "much"'],
    [{ wantsAdvice: 3 }, TypeError, 'answers.wantsAdvice must be one of "low", "medium", "high", got 3'],
    [null, TypeError, "answers must be an object, got null"],
  ])("refuses %j", (given, Kind, message) => {
    expect(() => Customer.valueOrientation(given as never)).toThrow(new Kind(`Customer.valueOrientation: ${message}`));
  });

  test("the schema has the fields of the type, and says the same", () => {
    expectTypeOf<keyof z.infer<typeof schema.orientationAnswers>>().toEqualTypeOf<keyof Customer.OrientationAnswers>();
    const issues = schema.orientationAnswers.safeParse({ wantsAdvice: "much", price: "low" }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
      'wantsAdvice: must be one of "low", "medium", "high"',
      ': Unrecognized key: "price"',
    ]);
  });
});
