import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";
import { table } from "./competition-table.js";

const us = "us";
const yes = true;
const no = false;

describe("importance × position", () => {
  // mean importance (4 + 3 + 2) ÷ 3 = 3
  const moves = (
    own: readonly (number | undefined)[],
    other: readonly (number | undefined)[],
    options: object = {},
  ) => {
    const { criteria, ratings } = table({ criteria: { a: 4, b: 3, c: 2 }, us: own, x: other });
    return Competition.criterionMoves(criteria, ratings, { us, ...options }).rows.map(({ verdict }) => verdict);
  };

  test.each([
    //                            crucial      at the mean   minor
    [[4, 4, 4], [3, 3, 3], "reinforce   reinforce   buildUp"],
    [[3, 3, 3], [3, 3, 3], "reinforce   reinforce   buildUp"], // level with the best is strong
    [[2.9, 2.9, 2.9], [3, 3, 3], "attack attack leave"],
    [[5, 1, 1], [1, 5, 5], "reinforce   attack      leave"],
  ])("rated %j against %j: %s", (own, other, expected) => {
    expect(moves(own, other)).toEqual(expected.split(/ +/));
  });

  test("the limit of what is crucial is the caller's", () => {
    expect(moves([3, 3, 3], [3, 3, 3], { crucialFrom: 2 })).toEqual(["reinforce", "reinforce", "reinforce"]);
    expect(moves([3, 3, 3], [3, 3, 3], { crucialFrom: "3.01" })).toEqual(["reinforce", "buildUp", "buildUp"]);
    expect(moves([1, 1, 1], [3, 3, 3], { crucialFrom: "4.01" })).toEqual(["leave", "leave", "leave"]);
  });

  test("a third of all is crucial, exactly", () => {
    const { criteria, ratings } = table({ criteria: { a: "0.1", b: "0.1", c: "0.1" }, us: [1, 1, 1], x: [1, 1, 1] });
    expect(Competition.criterionMoves(criteria, ratings, { us }).moves.reinforce).toEqual(["a", "b", "c"]);
  });

  test("a rating that is not known leaves the moves of its row, unless the scale settles it", () => {
    expect(moves([undefined, 5, undefined], [3, undefined, 1])).toEqual(["undetermined", "reinforce", "buildUp"]);
    expect(moves([3, 1, 1], [undefined, undefined, 5])).toEqual(["undetermined", "undetermined", "leave"]);
    const { criteria, ratings } = table({ criteria: { a: 4, b: 1 }, us: [undefined, undefined], x: [3, 3] });
    const { rows } = Competition.criterionMoves(criteria, ratings, { us });
    expect(rows.map(({ possible }) => possible)).toEqual([
      ["reinforce", "attack"],
      ["buildUp", "leave"],
    ]);
    expect(rows[0]?.gap.map(String)).toEqual(["-2", "2"]);
  });

  test("the best competitor is the best of all who are not out", () => {
    const three = table({ criteria: { a: 1, b: 1 }, us: [4, 3], x: [5, 1], y: [3, 3] });
    const required = three.criteria.map((one) => (one.id === "b" ? { ...one, required: 2, whoCares: "CFO" } : one));
    expect(Competition.criterionMoves(three.criteria, three.ratings, { us }).rows[0]?.verdict).toBe("attack");
    const { rows } = Competition.criterionMoves(required, three.ratings, { us });
    expect(rows[0]?.because).toEqual([
      {
        ...{ rule: "criterionMove", criterion: "a", move: "reinforce", importanceIs: "crucial" },
        ...{ positionIs: "strong", importance: "1", crucialFrom: "1" },
      },
      { rule: "criterionRatings", ours: "4", best: "3", rivals: ["y"] },
    ]);
    expect(rows[1]?.because[2]).toEqual({ rule: "criterionCares", criterion: "b", whoCares: "CFO" });
  });

  test("a criterion to attack says how", () => {
    const { criteria, ratings } = table({ criteria: { a: 1, b: 1 }, us: [1, 3], x: [2, 2] });
    const facts = { criteriaOpen: no, canRedefine: yes };
    const { rows } = Competition.criterionMoves(criteria, ratings, { us, facts });
    expect(rows.map(({ attack }) => attack?.verdict)).toEqual(["swapBeams", undefined]);
  });

  test("without competitors there is nothing to do", () => {
    const { criteria, ratings } = table({ criteria: { a: 1 }, us: [1] });
    expect(Competition.criterionMoves(criteria, ratings, { us })).toEqual({
      because: [{ rule: "contestNoCompetitor" }],
      rows: [],
      moves: { reinforce: [], buildUp: [], attack: [], leave: [], undetermined: [] },
    });
  });
});

describe("the four attacks", () => {
  // open: criteria can change; follower; wanted: a wanted strength; redefine; other: another decision
  const facts = (row: string): Competition.AttackFacts => {
    const said = { y: true, n: false, "?": undefined };
    const names = ["criteriaOpen", "follower", "wantedStrength", "canRedefine", "otherDecision"] as const;
    return Object.fromEntries(names.map((name, nth) => [name, said[row[nth] as keyof typeof said]]));
  };

  test.each([
    // open follower wanted redefine other
    ["yyyyy", "hostForGuest"], //     reshape the needs: first for a follower who has found the criteria
    ["ynyyy", "fishAndBearPaw"], //   otherwise add before overturning
    ["yynnn", "hostForGuest"],
    ["ynnnn", "hostForGuest"],
    ["yn?nn", "undetermined fishAndBearPaw hostForGuest"],
    ["y?ynn", "undetermined fishAndBearPaw hostForGuest"],
    ["y?nyy", "hostForGuest"], //     whether we follow no longer matters
    ["nyyyy", "swapBeams"], //        criteria that cannot change are neither added to nor overturned
    ["nyyny", "lureTiger"],
    ["nyynn", "none"],
    ["ny?nn", "none"],
    ["nyyn?", "undetermined lureTiger none"],
    ["nyy?y", "undetermined swapBeams lureTiger"],
    ["?????", "undetermined fishAndBearPaw hostForGuest swapBeams lureTiger none"],
  ])("%s: %s", (row, expected) => {
    const [verdict, ...possible] = expected.split(" ");
    const judged = Competition.attack(facts(row));
    expect([judged.verdict, ...(possible.length > 0 ? judged.possible : [])]).toEqual([verdict, ...possible]);
  });

  test("all four are told, with what each lacks and where it comes from", () => {
    expect(Competition.attack(facts("nyny?")).rows).toEqual([
      { attack: "hostForGuest", does: "overturnCriteria", fits: "barred", lacks: ["criteriaOpen"], mark: "S" },
      {
        ...{ attack: "fishAndBearPaw", does: "addCriterion", fits: "barred" },
        ...{ lacks: ["criteriaOpen", "wantedStrength"], mark: "S" },
      },
      { attack: "swapBeams", does: "redefineCriterion", fits: "fits", lacks: [], mark: "I" },
      { attack: "lureTiger", does: "shiftAttention", fits: "open", lacks: [], mark: "I" },
    ]);
  });

  test("the reasons: the choice, what fits as well, what is barred", () => {
    expect(Competition.attack(facts("yyyn?")).because).toEqual([
      { rule: "attackFirst", attack: "hostForGuest", does: "overturnCriteria", follower: true, mark: "S" },
      { rule: "attackFits", attacks: ["fishAndBearPaw"] },
      { rule: "attackBarred", attack: "swapBeams", lacks: ["canRedefine"] },
    ]);
    expect(Competition.attack(facts("ynnnn")).because[0]).toMatchObject({ follower: false });
    expect(Competition.attack(facts("n?nnn")).because[0]).toEqual({ rule: "attackNone" });
  });

  test("what is possible is what full answers give", () => {
    const answer = fc.constantFrom("y", "n", "?");
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer, answer), (row) => {
        const full = row.reduce<string[]>(
          (all, own) => all.flatMap((start) => (own === "?" ? ["y", "n"] : [own]).map((next) => start + next)),
          [""],
        );
        const found = new Set(full.map((each) => Competition.attack(facts(each)).verdict));
        expect(new Set(Competition.attack(facts(row.join(""))).possible)).toEqual(found);
      }),
    );
  });

  test("a fact that does not exist is refused", () => {
    expect(() => Competition.attack({ criteriaOpened: true } as never)).toThrow(
      new RangeError(
        'Competition.attack: a key of facts must be a fact about attacks (did you mean "criteriaOpen"?), got "criteriaOpened"',
      ),
    );
  });
});

describe("good criteria", () => {
  test("are six points, complete with all", () => {
    const all = Object.fromEntries(Competition.GOOD_CRITERIA.map((part) => [part, true]));
    expect(Competition.GOOD_CRITERIA).toHaveLength(6);
    expect(Competition.goodCriteria(all).verdict).toBe("complete");
    expect(Competition.goodCriteria({ ...all, answerPoints: undefined }).verdict).toBe("undetermined");
    expect(Competition.goodCriteria({ answerPoints: false }).coverage).toEqual([0, 5 / 6]);
  });

  const read = (
    kinds: string,
    own: readonly (number | undefined)[],
    ...others: readonly (readonly (number | undefined)[])[]
  ) => {
    const named = Object.fromEntries(others.map((row, nth) => [`x${nth}`, row]));
    const { criteria, ratings } = table({ criteria: { a: 2, b: 1, c: 0 }, us: own, ...named });
    const of = { h: "hard", s: "soft", "?": undefined } as const;
    const marked = criteria.map((one, nth) => ({
      ...one,
      kind: of[kinds[nth] as keyof typeof of],
      ...(nth < 2 ? { required: 3 } : {}),
    }));
    const { setApart, mixSoftWithHard, metByOthersToo } = Competition.criteriaAnswers(marked, ratings, { us });
    return [setApart, mixSoftWithHard, metByOthersToo];
  };

  test.each([
    // kinds, us, others; set apart, mixed, met by others too
    ["hsh", [4, 3, 3], [[3, 3, 3]], [true, true, true]],
    ["hhh", [3, 3, 5], [[3, 3, 1]], [false, false, true]], // ahead only where nothing counts
    ["sss", [4, 3, 3], [[4, 2, 3]], [true, false, false]], // b sets us apart, and is required
    ["hh?", [3, 3, 3], [[3, 3, 3]], [false, undefined, true]],
    ["h?s", [3, 3, 3], [[3, 3, 3]], [false, true, true]],
    [
      "hsh",
      [4, 4, 3],
      [
        [3, 5, 3],
        [5, 3, 3],
      ],
      [false, true, true],
    ], // each is best by one
    ["hsh", [4, 3, 3], [[undefined, 3, 3]], [undefined, true, undefined]],
    ["hsh", [undefined, 3, 3], [[5, 3, 3]], [false, true, true]], // nobody is above the best rating
    ["hsh", [5, 3, 3], [[undefined, 2, 3]], [true, true, false]], // b sets us apart already
    ["hsh", [5, 3, 3], [[undefined, 3, 3]], [undefined, true, undefined]], // the best may be level
    [
      "hsh",
      [4, 3, 3],
      [
        [2, 3, 3],
        [3, undefined, 3],
      ],
      [true, true, undefined],
    ],
    ["hsh", [4, 3, 3], [], [undefined, true, undefined]],
  ] as const)("%s, us %j, others %j: %j", (kinds, own, others, expected) => {
    expect(read(kinds, own, ...others)).toEqual(expected);
  });

  test("of no criteria nothing is known", () => {
    expect(Competition.criteriaAnswers([], [], { us })).toEqual({});
  });
});

describe("making criteria", () => {
  const steps = (row: string): Competition.CriteriaSteps =>
    Object.fromEntries(
      Competition.CRITERIA_STEPS.map((step, nth) => [step, row[nth] === "?" ? undefined : row[nth] === "y"]),
    );

  test.each([
    ["nnnn", ["findDifferentiators"], []],
    ["ynnn", ["weigh"], []],
    ["yynn", ["evaluateOptions"], []],
    ["yyyn", ["confirmFirstChoice"], []],
    ["yyyy", ["done"], []],
    ["nyyn", ["findDifferentiators"], ["findDifferentiators"]],
    ["ynny", ["weigh"], ["weigh", "evaluateOptions"]],
    ["?nnn", ["findDifferentiators", "weigh"], []],
    ["y?yy", ["weigh", "done"], []],
    ["n???", ["findDifferentiators"], []],
    ["????", ["findDifferentiators", "weigh", "evaluateOptions", "confirmFirstChoice", "done"], []],
  ] as const)("%s: next %j, passed over %j", (row, possible, skipped) => {
    const { verdict, ...rest } = Competition.criteriaStep(steps(row));
    expect([verdict, rest.possible, rest.skipped]).toEqual([
      possible.length === 1 ? possible[0] : "undetermined",
      possible,
      skipped,
    ]);
  });

  test.each([
    // asked to set criteria, confirmed inside
    [no, no, ["setCriteriaFirst"]],
    [no, yes, ["setCriteriaFirst"]],
    [no, undefined, ["setCriteriaFirst"]],
    [yes, no, ["confirmInside"]],
    [yes, yes, ["handOver"]],
    [yes, undefined, ["confirmInside", "handOver"]],
    [undefined, no, ["setCriteriaFirst", "confirmInside"]],
    [undefined, yes, ["setCriteriaFirst", "handOver"]],
    [undefined, undefined, ["setCriteriaFirst", "confirmInside", "handOver"]],
  ] as const)(
    "asked for a tender draft, asked for criteria %s, confirmed %s: %j",
    (criteriaAsked, confirmedInside, possible) => {
      const judged = Competition.request({ request: "tenderDraft", criteriaAsked, confirmedInside });
      expect(judged.possible).toEqual(possible);
      expect(judged.verdict).toBe(possible.length === 1 ? possible[0] : "undetermined");
    },
  );

  test("another request is refused", () => {
    expect(() => Competition.request({ request: "brochure" } as never)).toThrow(
      new RangeError(
        'Competition.request: asked.request must be one of "detailedProposal", "tenderDraft", got "brochure"',
      ),
    );
  });
});

test("the documents of criteria and ratings are accepted where the function accepts them", () => {
  const id = fc.constantFrom("a", "b", "");
  const criterion = fc.record({
    ...{ id, importance: fc.constantFrom<unknown>(1, "0.5", -1, "x") },
    ...{
      kind: fc.constantFrom("hard", "soft", "firm", undefined),
      required: fc.constantFrom<unknown>(2, "x", undefined),
    },
    whoCares: fc.constantFrom("CFO", "", undefined),
  });
  const rating = fc.record({
    criterion: fc.constant("a"),
    vendor: id,
    rating: fc.constantFrom<unknown>(1, "2.5", "x", undefined),
  });
  fc.assert(
    fc.property(criterion, rating, (one, row) => {
      const criteria = [
        { id: "a", importance: 1 },
        { ...one, id: one.id === "a" ? "c" : one.id },
      ];
      const valid =
        schema.decisionCriteria.safeParse(criteria).success && schema.vendorRatings.safeParse([row]).success;
      const call = () => Competition.score(criteria as never, [row] as never, { us });
      if (valid) expect(call).not.toThrow();
      else expect(call).toThrow(/^Competition\.score: /);
    }),
    { numRuns: 1000 },
  );
});
