/** What other models take from a call, and goals as a way into a plan. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import * as Spin from "../src/spin/index.js";

const costing = (...consequences: Spin.PlannedConsequence[]): Spin.PlannedProblem[] => [
  { id: "p", text: "a problem", area: "an area", consequences },
];
const I = (consequence: string, answer: Spin.Answer, problem = "p"): Spin.Turn => ({
  ...{ turn: "question", kind: "implication" },
  ...{ problem, consequence, answer },
});
const plain = (totals: readonly Spin.CostTotal[]) =>
  totals.map(({ currency, perYear, perMonth, once }) => [currency, `${perYear}`, `${perMonth}`, `${once}`]);

describe("the cost of doing nothing", () => {
  // biome-ignore format: a table
  test.each<[amount: string | number, per: Spin.Period, perYear: string, perMonth: string, once: string]>([
    [1000,    "month",   "12000", "1000",                               "0"],
    ["0.10",  "month",   "1.2",   "0.1",                                "0"],
    [1000,    "quarter", "4000",  "333.3333333333333333333333333333333", "0"],
    [1000,    "year",    "1000",  "83.33333333333333333333333333333333", "0"],
    [1000,    "once",    "0",     "0",                                  "1000"],
    [0,       "year",    "0",     "0",                                  "0"],
  ])("%s per %s is %s a year", (amount, per, ...total) => {
    const cost = Spin.costOfInaction(costing({ id: "a", text: "a", amount, currency: "EUR", per }));
    expect(plain(cost.totals)).toEqual([["EUR", ...total]]);
    expect(cost.confirmed).toEqual([]);
  });

  const money = { currency: "EUR", per: "year" } as const;
  const three = costing(
    { id: "a", text: "a", amount: "0.1", ...money },
    { id: "b", text: "b", amount: "0.2", ...money },
    { id: "c", text: "c" },
  );

  // biome-ignore format: a table
  test.each<[said: string, turns: readonly Spin.Turn[], confirmed: string | undefined]>([
    ["nothing",                   [],                                              undefined],
    ["a consequence confirmed",   [I("a", "confirmed")],                           "0.1"],
    ["and called significant",    [I("a", "confirmed"), I("b", "significant")],    "0.3"],
    ["one twice",                 [I("a", "confirmed"), I("a", "confirmed")],      "0.1"],
    ["minor",                     [I("a", "minor")],                               undefined],
    ["denied",                    [I("a", "denied")],                              undefined],
    ["of another problem",        [I("a", "confirmed", "q")],                      undefined],
    ["about another problem",     [{ ...I("a", "confirmed"), about: "q" } as Spin.Turn], undefined],
    ["one without an amount",     [I("c", "confirmed")],                           undefined],
    ["to a problem question",     [{ turn: "question", kind: "problem", problem: "p", answer: "confirmed" }], undefined],
  ])("by what was said – %s – is confirmed", (_, turns, confirmed) => {
    const cost = Spin.costOfInaction(three, turns);
    expect(cost.confirmed.map(({ perYear }) => `${perYear}`)).toEqual(confirmed === undefined ? [] : [confirmed]);
    expect(plain(cost.totals)).toEqual([["EUR", "0.3", "0.025", "0"]]);
    expect(cost.withoutAmount).toEqual(["c"]);
  });

  test("is never added up over currencies", () => {
    const both = [
      ...costing({ id: "a", text: "a", amount: 1, ...money }),
      {
        ...three[0],
        id: "q",
        text: "q",
        area: "q",
        consequences: [{ id: "a", text: "a", amount: 2, currency: "CNY", per: "year" }],
      },
    ] as const;
    expect(plain(Spin.costOfInaction(both).totals).map(([currency, perYear]) => [currency, perYear])).toEqual([
      ["EUR", "1"],
      ["CNY", "2"],
    ]);
    const bare = costing({ id: "a", text: "a", amount: 1, ...money }, { id: "b", text: "b", amount: 1, per: "year" });
    expect(() => Spin.costOfInaction(bare)).toThrow(
      "Spin.costOfInaction: problems[0].consequences[1].currency must be given, since problems[0].consequences[0] has one, got undefined",
    );
    const others = [
      ...costing({ id: "a", text: "a", amount: 1, ...money }),
      { ...costing({ id: "b", text: "b", amount: 1, per: "year" })[0], id: "q" },
    ];
    expect(() => Spin.costOfInaction(others as Spin.PlannedProblem[])).toThrow(
      "Spin.costOfInaction: problems[1].consequences[0].currency must be given, since problems[0].consequences[0] has one, got undefined",
    );
  });

  test("confirmed is never more than suspected, and the order of problems changes no total", () => {
    const amount = fc.record({
      amount: fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => `${cents / 100}`),
      per: fc.constantFrom(...Spin.PERIODS),
      answer: fc.constantFrom(...Spin.ANSWERS),
    });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), (rows) => {
        const problems = rows.map(({ amount: of, per }, row) => ({
          ...{ id: `p${row}`, text: "t", area: "a" },
          consequences: [{ id: "a", text: "a", amount: of, per }],
        }));
        const turns = rows.map(({ answer }, row) => I("a", answer, `p${row}`));
        const { totals, confirmed } = Spin.costOfInaction(problems, turns);
        expect(plain(Spin.costOfInaction([...problems].reverse(), turns).totals)).toEqual(plain(totals));
        for (const [nth, part] of confirmed.entries()) {
          expect(part.perYear.lte(totals[nth]?.perYear ?? 0) && part.once.lte(totals[nth]?.once ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe("criteria", () => {
  const need = (id: string, rest: Partial<Spin.Need> = {}): Spin.Need => ({
    id,
    kind: "explicit",
    statedOn: "2026-03-02",
    ...rest,
  });

  test("are the explicit needs, in the order in which they were stated, each with what we can do", () => {
    const log = [
      need("later", { statedOn: "2026-04-01", problem: "p", condition: "if it pays" }),
      need("second", { turn: 9, problem: "q" }),
      need("first", { turn: 2, problem: "z", said: "We want it." }),
      need("implied", { kind: "implied" }),
    ];
    const found = Spin.criteria(log, [{ id: "p", capability: "c" }, { id: "q" }]);
    expect(found.map(({ need: id, capability, condition, said }) => [id, capability, condition, said])).toEqual([
      ["first", undefined, undefined, "We want it."],
      ["second", undefined, undefined, undefined],
      ["later", "c", "if it pays", undefined],
    ]);
  });

  test("are refused for what is no log", () => {
    expect(() => Spin.criteria([need("n"), need("n")])).toThrow("Spin.criteria: needs[1].id must be unique");
    expect(() => Spin.criteria([need("n", { statedOn: "2026-02-30" })])).toThrow(
      "needs[0].statedOn must be a calendar day",
    );
  });
});

describe("signs for the cycle", () => {
  const ask = (kind: Spin.Kind, answer?: Spin.Answer): Spin.Turn => ({ turn: "question", kind, answer });
  const voice = (...expresses: Spin.NeedExpression[]): Spin.Turn => ({ turn: "need", expresses });

  // biome-ignore format: a table
  test.each<[turns: Spin.Turn[], complains: boolean, wants: boolean]>([
    [[],                                                          false, false],
    [[ask("situation", "confirmed")],                             false, false],
    [[ask("problem", "confirmed")],                               true,  false],
    [[ask("problem", "minor")],                                   false, false], // what is small is no complaint
    [[ask("problem", "denied")],                                  false, false],
    [[ask("problem")],                                            false, false],
    [[{ ...ask("situation", "confirmed"), problem: "p", about: "q" } as Spin.Turn], true, false], // brought up unasked
    [[{ ...ask("situation", "minor"), problem: "p", about: "q" } as Spin.Turn],     false, false],
    [[ask("implication", "confirmed")],                           false, false],
    [[ask("implication", "significant")],                         true,  false],
    [[ask("needPayoff", "confirmed")],                            false, false], // agreeing is no want
    [[ask("needPayoff", "explicitNeed")],                         false, true],
    [[ask("problem", "confirmed"), ask("problem", "explicitNeed")], true, true],
    [[voice("dissatisfaction")],                                  true,  false],
    [[voice("agreement")],                                        true,  false],
    [[voice("want")],                                             false, true],
    [[voice("intentionToAct"), voice("desire")],                  false, true],
    [[{ turn: "statement", helps: true }],                        false, false],
  ])("%j: complains %s, wants %s", (turns, complains, wants) => {
    const seen = Spin.signs({ heldOn: "2026-03-02", turns });
    expect(seen).toEqual(
      [...(complains ? ["complainsOfStatusQuo"] : []), ...(wants ? ["statesWantToChange"] : [])].map((signal) => ({
        ...{ signal, observedAt: "2026-03-02", by: "customer" },
      })),
    );
    expect(() => Cycle.detect(seen, {}, "2026-03-02")).not.toThrow();
  });
});

test("a planned conversation goes into the review as it is, and breaks no rule", () => {
  const plan = Spin.planCall({
    problems: ["p", "q", "r"].map((id) => ({
      ...{ id, text: `problem ${id}`, area: "an area", capability: "able" },
      consequences: [..."abcd"].map((of) => ({ id: of, text: `trouble ${of}` })),
    })),
    capabilities: [{ id: "able", text: "our remedy" }],
    ...{ contact: "dissatisfied", stage: "recognitionOfNeeds" },
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Spin.ANSWERS), { minLength: 40, maxLength: 40 }), (all) => {
      const answers: Spin.Answer[] = [];
      for (const one of all) if (Spin.next(plan, answers).node !== undefined) answers.push(one);
      const { turns, problems, verdict } = Spin.next(plan, answers);
      expect(verdict).toBe("close");
      const review = Spin.reviewCall({
        ...{ heldOn: "2026-03-02", contact: plan.contact, problems: plan.problems, turns },
        outcome: { actions: [] },
      });
      expect(review.breaches).toEqual([]);
      expect(review.mix.questions).toBe(turns.length);
      expect(review.problems.filter(({ explicit }) => explicit).map(({ problem }) => problem)).toEqual(
        problems.filter(({ progress }) => progress === "explicitNeed").map(({ id }) => id),
      );
    }),
    { numRuns: 60 },
  );
});

test("what was brought up in passing is known to the review, and not asked for again", () => {
  const plan = Spin.planCall({
    problems: ["p", "q", "r"].map((id) => ({ id, text: id, area: id, capability: "able" })),
    capabilities: [{ id: "able", text: "our remedy" }],
    ...{ contact: "receptive", stage: "recognitionOfNeeds" },
  });
  const aside = (answer: Spin.Answer, about: string) => ({ answer, about });
  const { turns } = Spin.next(plan, [
    aside("denied", "q"),
    aside("explicitNeed", "r"),
    "confirmed",
    "confirmed",
    "denied",
  ]);
  const review = Spin.reviewCall({
    ...{ heldOn: "2026-03-02", contact: "receptive", problems: plan.problems, turns },
    outcome: { actions: [] },
  });
  expect(review.breaches).toEqual([]);
  expect(review.problems.map(({ problem, answer, explicit }) => [problem, answer, explicit])).toEqual([
    ["p", "denied", false],
    ["q", "denied", false],
    ["r", "confirmed", true],
  ]);
  expect(review.needs).toMatchObject([{ id: "turn2", kind: "explicit", problem: "r", turn: 2 }]);
  expect(review.because.map(({ rule }) => rule)).not.toContain("answerNotNoted");
  const told = review.plan.filter((one) => "problem" in one).map((one) => one.rule);
  expect(told).toEqual(["offerBenefit"]);
});

test("goals lead into the plan: each problem carries its goal, and the need is what it is asked the payoff of", () => {
  const goals: Spin.Goal[] = [
    {
      goal: "shorter delivery times",
      problems: [{ id: "p", text: "p", area: "a", need: "c", known: "confirmed", ask: ["triedSoFar"] }],
    },
    {
      goal: "fewer claims",
      problems: [{ id: "q", text: "q", area: "a", consequences: [{ id: "x", text: "x", amount: 1, per: "once" }] }],
    },
  ];
  const problems = Spin.fromGoals(goals);
  expect(problems.map(({ id, goal, capability, known, ask }) => [id, goal, capability, known, ask])).toEqual([
    ["p", "shorter delivery times", "c", "confirmed", ["triedSoFar"]],
    ["q", "fewer claims", undefined, undefined, undefined],
  ]);
  const rest = { capabilities: [{ id: "c", text: "c" }], contact: "power", stage: "recognitionOfNeeds" } as const;
  expect(Spin.planCall({ problems, ...rest }).problems.map(({ goal }) => goal)).toEqual([
    "shorter delivery times",
    "fewer claims",
  ]);
  expect(`${Spin.costOfInaction(problems).totals[0]?.once}`).toBe("1");
  expect(() => Spin.fromGoals([{ goal: "", problems: [] }])).toThrow(
    'Spin.fromGoals: goals[0].goal must be a non-empty text, got ""',
  );
});
