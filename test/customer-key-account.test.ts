import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

const [Y, N, _] = [true, false, undefined];

const CRITERIA = [
  "largeRepeatedOrders",
  "strategicProject",
  "influencesOurStanding",
  "technicalAbsorption",
  "strongMarketPosition",
] as const;
const QUESTIONS = [
  "shareOfRevenue",
  "painfulToLose",
  "steadyRelationship",
  "relationshipEffort",
  "fitsOurStrategy",
] as const;

type Marks = readonly (boolean | undefined)[];
type Ratings = readonly (number | undefined)[];

const criteria = (marks: Marks) => Object.fromEntries(CRITERIA.map((id, at) => [id, marks[at]]));
const selection = (ratings: Ratings) => Object.fromEntries(QUESTIONS.map((id, at) => [id, ratings[at]]));
const judge = (marks: Marks) => Customer.keyAccount({ criteria: criteria(marks) });
const score = (ratings: Ratings, weights?: Ratings) =>
  Customer.keyAccount({ selection: selection(ratings) }, weights ? { weights: selection(weights) } : {}).score;

describe("the criteria", () => {
  // one is enough; "no" takes all five
  test.each([
    //orders  project  standing  absorption  position
    [[Y, N, N, N, N], "key"],
    [[N, Y, N, N, N], "key"],
    [[N, N, Y, N, N], "key"],
    [[N, N, N, Y, N], "key"],
    [[N, N, N, N, Y], "key"],
    [[Y, Y, Y, Y, Y], "key"],
    [[_, _, Y, _, _], "key"],
    [[N, N, N, N, N], "notKey"],
    [[_, N, N, N, N], "undetermined"],
    [[N, _, N, N, N], "undetermined"],
    [[N, N, _, N, N], "undetermined"],
    [[N, N, N, _, N], "undetermined"],
    [[N, N, N, N, _], "undetermined"],
    [[_, _, _, _, _], "undetermined"],
  ] as const)("%j: %s", (marks, verdict) => {
    expect(judge(marks).verdict).toBe(verdict);
  });

  test("each one that holds is a reason, and so is each that is unknown while none holds", () => {
    expect(judge([N, Y, _, N, Y]).because).toEqual([
      { rule: "criterionHolds", criterion: "strategicProject" },
      { rule: "criterionHolds", criterion: "strongMarketPosition" },
    ]);
    expect(judge([N, _, N, _, N]).because).toEqual([
      { rule: "criteriaUnknown", criteria: ["strategicProject", "technicalAbsorption"] },
    ]);
    expect(judge([N, N, N, N, N]).because).toEqual([{ rule: "noCriterionHolds" }]);
  });

  test("an answer yet to come never overturns a verdict, and an undetermined one may go either way", () => {
    const mark = fc.constantFrom(Y, N, _);
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark, mark, mark), fc.boolean(), (marks, answer) => {
        const completed = judge(marks.map((known) => known ?? answer)).verdict;
        const { verdict } = judge(marks);
        expect(completed).toBe(verdict === "undetermined" ? (answer ? "key" : "notKey") : verdict);
      }),
    );
  });
});

describe("the selection score", () => {
  test.each([
    // answers                    weights                 value   low    high
    [[0.8, 0.5, _, _, _], _, 0.65, 0.26, 0.86], //   1.3 / 2, 1.3 / 5, 4.3 / 5
    [[0.8, 0.5, _, _, _], [3, _, _, _, _], 0.725, 29 / 70, 59 / 70], // a weight left out is 1
    [[0.8, 0.5, _, _, _], [3, 1, 0, 0, 0], 0.725, 0.725, 0.725], //   what is unknown does not count
    [[0.8, _, _, _, _], [0, 1, 1, 1, 1], _, 0, 1], //                 what is known does not count
    [[0, 0, 0, 0, 0], _, 0, 0, 0],
    [[1, 1, 1, 1, 1], [1, 2, 3, 4, 5], 1, 1, 1],
    [[_, _, _, _, _], _, _, 0, 1],
    [[0.1, 0.2, _, _, _], _, 0.15, 0.06, 0.66], //  in binary 0.1 + 0.2 halved is 0.15000000000000002
    [[1, 0, _, _, _], [0.1, 0.2, 0, 0, 0], 1 / 3, 1 / 3, 1 / 3],
    [[1, 0, 0, 0, 0], [1e308, 1e308, 1e308, 1e308, 1e308], 0.2, 0.2, 0.2],
  ] as const)("%j weighted %j", (ratings, weights, value, low, high) => {
    const found = score(ratings, weights);
    expect([found.value, ...found.range]).toEqual([value, low, high]);
  });

  test("stands beside the verdict, and is a reason once anything that counts is known", () => {
    const answers = { criteria: criteria([N, N, N, N, N]), selection: selection([1, _, 1, _, 1]) };
    const { verdict, because, score: found } = Customer.keyAccount(answers);
    expect(verdict).toBe("notKey");
    expect(because).toEqual([
      { rule: "noCriterionHolds" },
      { rule: "selectionScored", value: 1, low: 0.6, high: 1, known: 3, unknown: 2 },
    ]);
    expect([found.known, found.unknown]).toEqual([
      ["shareOfRevenue", "steadyRelationship", "fitsOurStrategy"],
      ["painfulToLose", "relationshipEffort"],
    ]);
  });

  test("lies within its range, whose ends are the scores with every unknown answer 0 and 1", () => {
    const answer = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.tuple(answer, answer, answer, answer, answer),
        fc.tuple(weight, weight, weight, weight, weight),
        (percents, weights) => {
          const ratings = percents.map((known) => (known === undefined ? undefined : known / 100));
          const { value, range } = score(ratings, weights);
          const filled = ([0, 1] as const).map(
            (end) =>
              score(
                ratings.map((known) => known ?? end),
                weights,
              ).value,
          );
          expect(range).toEqual(filled);
          expect(value ?? range[0]).toBeGreaterThanOrEqual(range[0]);
          expect(value ?? range[1]).toBeLessThanOrEqual(range[1]);
        },
      ),
    );
  });

  test("only the proportion of the weights counts", () => {
    expect(score([0.3, 0.9, 0.1, _, _], [2, 4, 6, 8, 10])).toEqual(score([0.3, 0.9, 0.1, _, _], [1, 2, 3, 4, 5]));
  });
});

describe("refusals", () => {
  const ids = (of: readonly string[]) => of.map((id) => `"${id}"`).join(", ");

  test.each([
    [
      { criteria: { bigOrders: true } },
      {},
      RangeError,
      `answers.criteria must name only ${ids(CRITERIA)}, got "bigOrders"`,
    ],
    [
      { strategicProject: true },
      {},
      RangeError,
      'answers must name only "criteria", "selection", got "strategicProject"',
    ],
    [
      { criteria: { strategicProject: "yes" } },
      {},
      TypeError,
      'answers.criteria.strategicProject must be true or false, got "yes"',
    ],
    [
      { selection: { revenue: 1 } },
      {},
      RangeError,
      `answers.selection must name only ${ids(QUESTIONS)}, got "revenue"`,
    ],
    [
      { selection: { painfulToLose: 2 } },
      {},
      RangeError,
      "answers.selection.painfulToLose must be a number 0–1, got 2",
    ],
    [
      {},
      { weights: { painfulToLose: -1 } },
      RangeError,
      "weights.painfulToLose must be a finite number of at least 0, got -1",
    ],
    [
      {},
      { weights: { painfulToLose: "1" } },
      TypeError,
      'weights.painfulToLose must be a finite number of at least 0, got "1"',
    ],
    [{}, { weights: selection([0, 0, 0, 0, 0]) }, RangeError, "weights must not all be 0, got object"],
    [[], {}, TypeError, "answers must be an object, got array"],
  ])("%j with %j", (answers, options, Kind, message) => {
    expect(() => Customer.keyAccount(answers as never, options as never)).toThrow(
      new Kind(`Customer.keyAccount: ${message}`),
    );
  });

  test("the schema has the fields of the type, and says the same", () => {
    type Fields = z.infer<typeof schema.keyAccountAnswers>;
    expectTypeOf<keyof Fields>().toEqualTypeOf<keyof Customer.KeyAccountAnswers>();
    expectTypeOf<keyof NonNullable<Fields["criteria"]>>().toEqualTypeOf<Customer.KeyAccountCriterion>();
    expectTypeOf<keyof NonNullable<Fields["selection"]>>().toEqualTypeOf<Customer.SelectionQuestion>();
    const wrong = { criteria: { strategicProject: "yes", bigOrders: true }, selection: { painfulToLose: 2 } };
    const issues = schema.keyAccountAnswers.safeParse(wrong).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join(".")}: ${message}`).sort()).toEqual([
      "criteria.strategicProject: must be true or false",
      'criteria: Unrecognized key: "bigOrders"',
      "selection.painfulToLose: must be a number 0–1",
    ]);
  });
});
