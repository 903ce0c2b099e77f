import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

type Quadrant = Competition.SwotQuadrant | undefined;

/** One point of a participant beside one on which both views agree, so that neither view is missing. */
const point = (ours: Quadrant, customer: Quadrant, participant = "us") => {
  const row = (view: Competition.SwotView, quadrant: Quadrant, item: string) =>
    quadrant === undefined ? [] : [{ participant, view, quadrant, item }];
  const rows = [
    ...[...row("ours", ours, "point"), ...row("customer", customer, "point")],
    ...[...row("ours", "strength", "common"), ...row("customer", "strength", "common")],
  ];
  const found = Competition.swot(rows, { us: "us" }).participants[0]?.items.find(({ item }) => item === "point");
  return [found?.difference, found?.move];
};

describe("SWOT, point by point", () => {
  // ours, the customer's, how they compare, what to do if it is ours, what if it is a competitor's
  test.each([
    ["strength", "strength", "agreed", "buildOn", "acknowledge"],
    ["strength", "opportunity", "elsewhere", "buildOn", "acknowledge"],
    ["strength", "weakness", "opposite", "winBackView", "stayAlert"],
    ["strength", "threat", "opposite", "winBackView", "stayAlert"],
    ["strength", undefined, "onlyOurs", "showProof", "prepareContrast"],
    ["weakness", "weakness", "agreed", "mend", "showDifference"],
    ["weakness", "threat", "elsewhere", "mend", "showDifference"],
    ["weakness", "strength", "opposite", "makeItTrue", "askImplications"],
    ["weakness", undefined, "onlyOurs", "prepareAnswer", "letCustomerFind"],
    ["opportunity", "opportunity", "agreed", "buildOn", "acknowledge"],
    ["opportunity", "threat", "opposite", "winBackView", "stayAlert"],
    ["opportunity", undefined, "onlyOurs", "showProof", "prepareContrast"],
    ["threat", "threat", "agreed", "mend", "showDifference"],
    ["threat", "opportunity", "opposite", "makeItTrue", "askImplications"],
    ["threat", undefined, "onlyOurs", "prepareAnswer", "letCustomerFind"],
    [undefined, "strength", "onlyCustomer", "takeUp", "learnWhy"],
    [undefined, "opportunity", "onlyCustomer", "takeUp", "learnWhy"],
    [undefined, "weakness", "onlyCustomer", "askWhy", "listen"],
    [undefined, "threat", "onlyCustomer", "askWhy", "listen"],
  ] as const)("ours %s, theirs %s: %s, %s, %s", (ours, customer, difference, own, rival) => {
    expect(point(ours, customer)).toEqual([difference, own]);
    expect(point(ours, customer, "rival")).toEqual([difference, rival]);
  });

  test("a view that is missing leaves everything open, whichever it is", () => {
    const rows = [{ participant: "us", view: "customer", quadrant: "threat", item: "x" }] as const;
    const [us] = Competition.swot(rows, { us: "us" }).participants;
    expect(us?.verdict).toBe("undetermined");
    expect(us?.items).toEqual([
      { item: "x", ours: undefined, customer: "threat", difference: undefined, move: undefined },
    ]);
    expect(us?.because).toEqual([{ rule: "swotViewMissing", participant: "us", view: "ours", items: 1 }]);
  });

  test("a participant is judged alone; ours comes first, opposite views before those of one side", () => {
    const row = (participant: string, view: string, quadrant: string, item: string) =>
      ({ participant, view, quadrant, item }) as Competition.SwotRow;
    const rows = [
      ...[row("a", "ours", "strength", "x"), row("a", "customer", "strength", "x")],
      ...[
        row("us", "ours", "strength", "x"),
        row("us", "ours", "weakness", "y"),
        row("us", "customer", "weakness", "x"),
      ],
    ];
    const { participants, because } = Competition.swot(rows, { us: "us" });
    expect(participants.map(({ participant, isUs, verdict }) => [participant, isUs, verdict])).toEqual([
      ["us", true, "different"],
      ["a", false, "alike"],
    ]);
    expect(because).toEqual([
      {
        rule: "swotOpposite",
        participant: "us",
        item: "x",
        ours: "strength",
        customer: "weakness",
        move: "winBackView",
      },
      { rule: "swotOnlyOurs", participant: "us", item: "y", ours: "weakness", move: "prepareAnswer" },
      { rule: "swotAgreed", participant: "a", items: 1 },
    ]);
    expect(Competition.swot([...rows].reverse(), { us: "us" })).toEqual({ participants, because });
  });

  test.each([
    [
      [
        { participant: "a", view: "ours", quadrant: "strength", item: "x" },
        { participant: "a", view: "ours", quadrant: "threat", item: "x" },
      ],
      'rows[1].item must be named once in a view, but rows[0] names it too, got "x"',
    ],
    [
      [{ participant: "a", view: "theirs", quadrant: "strength", item: "x" }],
      'rows[0].view must be one of "ours", "customer", got "theirs"',
    ],
    [
      [{ participant: "a", view: "ours", quadrant: "luck", item: "x" }],
      'rows[0].quadrant must be one of "strength", "weakness", "opportunity", "threat", got "luck"',
    ],
  ])("%j is refused", (rows, message) => {
    expect(() => Competition.swot(rows as never, { us: "us" })).toThrow(new RangeError(`Competition.swot: ${message}`));
    expect(schema.swotRows.safeParse(rows).success).toBe(false);
  });

  test("names that run into each other are different names", () => {
    const rows = [
      { participant: "a b", view: "ours", quadrant: "strength", item: "c" },
      { participant: "a", view: "ours", quadrant: "strength", item: "b c" },
    ] as const;
    expect(Competition.swot(rows, { us: "us" }).participants).toHaveLength(2);
    expect(schema.swotRows.safeParse(rows).success).toBe(true);
  });
});

const rated = (participant: string, ratings: readonly (number | undefined)[]) =>
  Competition.COMPARED_FACTORS.map((factor, nth) => ({ participant, factor, rating: ratings[nth] }));
const against = (ours: readonly (number | undefined)[], theirs: readonly (number | undefined)[]) => {
  const [compared] = Competition.eightFactors([...rated("us", ours), ...rated("them", theirs)], { us: "us" });
  if (compared === undefined) throw new Error("no comparison");
  return compared;
};

describe("eight factors", () => {
  const [x, threes] = [undefined, [3, 3, 3, 3, 3, 3, 3, 3]];
  // ours against threes: ahead, behind, even, unknown
  test.each([
    [[4, 4, 2, 3, 3, 3, 3, 3], 2, 1, 5, 0, "ahead"],
    [[4, 4, 2, 2, 3, 3, 3, 3], 2, 2, 4, 0, "level"],
    [[4, 2, 2, 3, 3, 3, 3, 3], 1, 2, 5, 0, "behind"],
    [[4, 4, 3, 3, 3, 3, 3, x], 2, 0, 5, 1, "ahead"],
    [[4, 3, 3, 3, 3, 3, 3, x], 1, 0, 6, 1, "undetermined"],
    [[4, 4, 4, 2, x, 3, 3, 3], 3, 1, 3, 1, "ahead"],
    [[4, 4, 2, x, 3, 3, 3, 3], 2, 1, 4, 1, "undetermined"],
    [[2, 2, 3, 3, 3, 3, 3, x], 0, 2, 5, 1, "behind"],
    [[2, 3, 3, 3, 3, 3, 3, x], 0, 1, 6, 1, "undetermined"],
    [[3, 3, 3, 3, 3, 3, 3, 3], 0, 0, 8, 0, "level"],
    [[x, x, x, x, x, x, x, x], 0, 0, 0, 8, "undetermined"],
  ] as const)("%j: %d ahead, %d behind, %d even, %d unknown, so %s", (ours, ahead, behind, even, unknown, verdict) => {
    const compared = against(ours, threes);
    expect(compared.counts).toEqual({ ahead, behind, even, unknown });
    expect(compared.verdict).toBe(verdict);
  });

  test("says in which factors, and who is not rated", () => {
    const { because } = against([5, 1, x, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, x, x]);
    expect(because).toEqual([
      { rule: "factorsOpen", competitor: "them", ahead: 1, behind: 1, even: 3, unknown: 3 },
      { rule: "factorsAhead", competitor: "them", factors: ["product"] },
      { rule: "factorsBehind", competitor: "them", factors: ["sales"] },
      { rule: "factorsUnknown", competitor: "them", ours: ["price"], theirs: ["people", "finance"] },
    ]);
  });

  test("turned round, ahead is behind", () => {
    const turned = { ahead: "behind", behind: "ahead", level: "level", undetermined: "undetermined" };
    const ratings = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(ratings, ratings, (a, b) => {
        expect(against(b, a).verdict).toBe(turned[against(a, b).verdict]);
      }),
    );
  });

  test("what is not known can turn out any way without breaking a verdict", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const ratings = fc.array(fc.option(rating, { nil: undefined }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        ratings,
        fc.array(rating, { minLength: 8, maxLength: 8 }),
        fc.array(rating, { minLength: 8, maxLength: 8 }),
        (ours, theirs, later) => {
          const { verdict } = against(ours, theirs);
          const filled = against(
            ours.map((own, nth) => own ?? later[nth]),
            theirs,
          ).verdict;
          if (verdict !== "undetermined") expect(filled).toBe(verdict);
        },
      ),
    );
  });

  test.each([
    [[{ participant: "a", factor: "product", rating: 6 }], {}, "ratings[0].rating must be a number 1–5, got 6"],
    [[{ participant: "a", factor: "product", rating: 0.5 }], {}, "ratings[0].rating must be a number 1–5, got 0.5"],
    [
      [{ participant: "a", factor: "prise", rating: 1 }],
      {},
      'ratings[0].factor must be one of the eight factors (did you mean "price"?), got "prise"',
    ],
    [
      [
        { participant: "a", factor: "price" },
        { participant: "a", factor: "price", rating: 1 },
      ],
      {},
      'ratings[1].factor must be rated once, but ratings[0] rates it too, got "price"',
    ],
    [[], { lowest: 5 }, "highest must be above lowest 5, got 5"],
    [[], { highest: 1e10 }, "highest must be a number from -1e9 to 1e9, got 10000000000"],
  ])("%j with %j is refused", (rows, options, message) => {
    const call = () => Competition.eightFactors(rows as never, { us: "us", ...options });
    expect(call).toThrow(new RangeError(`Competition.eightFactors: ${message}`));
  });

  test("a scale of one's own", () => {
    const rows = [
      { participant: "us", factor: "price", rating: -10 },
      { participant: "a", factor: "price", rating: 10 },
    ] as const;
    const [a] = Competition.eightFactors(rows, { us: "us", lowest: -10, highest: 10 });
    expect(a?.factors[2]).toEqual({ factor: "price", ours: -10, theirs: 10, standing: "behind" });
  });
});
