import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as schema from "../src/schema.js";
import * as Spin from "../src/spin/index.js";

// A turn in short: kind and problem, the answer, what else is known of it

const ask =
  (kind: Spin.Kind) =>
  (problem?: string, answer?: Spin.QuestionTurn["answer"], rest: Partial<Spin.QuestionTurn> = {}): Spin.Turn => ({
    turn: "question",
    kind,
    problem,
    answer,
    ...rest,
  });
const [S, P, I, N] = [ask("situation"), ask("problem"), ask("implication"), ask("needPayoff")];
const say = (rest: Partial<Spin.StatementTurn> = {}): Spin.Turn => ({ turn: "statement", helps: true, ...rest });
const voice = (problem: string | undefined, ...expresses: Spin.NeedExpression[]): Spin.Turn => ({
  turn: "need",
  problem,
  expresses,
});
const times = (count: number, turn: Spin.Turn): Spin.Turn[] => Array.from({ length: count }, () => turn);
const need = (rest: Partial<Spin.Need> = {}): Spin.Need => ({
  id: "n",
  kind: "explicit",
  statedOn: "2026-02-20",
  ...rest,
});

const HELD = "2026-03-02";
const review = (
  turns: readonly Spin.Turn[],
  rest: Partial<Spin.CallRecord> = {},
  limits?: Spin.Limits,
): Spin.CallReview => Spin.reviewCall({ heldOn: HELD, turns, outcome: { actions: [] }, ...rest }, { limits });

/** The breaches in short: rule, problem, turns. */
const breaches = (...call: Parameters<typeof review>) =>
  review(...call).breaches.map((breach) =>
    [breach.rule, ...("problem" in breach ? [breach.problem] : []), breach.turns.join("+")].join(" "),
  );
const plan = (...call: Parameters<typeof review>) =>
  review(...call).plan.map((step) =>
    [step.rule, ...("problem" in step ? [step.problem] : []), ...("contact" in step ? [step.contact] : [])].join(" "),
  );
const rules = (...call: Parameters<typeof review>) => review(...call).because.map(({ rule }) => rule);

describe("a call judged whole", () => {
  const call: Spin.CallRecord = {
    heldOn: HELD,
    contact: "dissatisfied",
    problems: [
      { id: "dup", capability: "record" },
      { id: "late", capability: "alerts" },
      { id: "tax" },
      { id: "audit", capability: "trail" },
    ],
    needs: [need({ id: "punctual", kind: "implied", problem: "late" })],
    turns: [
      S(),
      S(undefined, undefined, { said: "Forty orders a day." }),
      P("dup", "confirmed"),
      I("dup", "confirmed", { consequence: "claims" }),
      I("dup", "minor", { consequence: "overtime" }),
      I("dup", "confirmed", { consequence: "penalties" }),
      N("dup", "confirmed"), // two consequences, and agreement is no want
      I("dup", "confirmed", { consequence: "churn" }),
      N("dup", "explicitNeed", { need: "oneRecord", condition: "IT agrees", said: "We want one record." }),
      say({ capability: "record", meets: "oneRecord" }),
      P("colour", "denied"),
      P("colour", "denied"),
      I("late", "significant"), // known since the earlier call
      voice("tax", "difficulty"), // not touched by us
      say(),
    ],
    outcome: {
      actions: [
        { by: "seller", action: "send the offer", on: "2026-03-05" },
        { by: "customer", action: "think it over" },
      ],
    },
  };
  const judged = Spin.reviewCall(call);

  test("the outcome, and why", () => {
    expect([judged.verdict, judged.success, judged.advances]).toEqual(["continuation", false, []]);
    expect(judged.because.slice(0, 3)).toEqual([
      { rule: "noAdvance", actions: 2 },
      { rule: "actionIncomplete", action: "think it over", missing: ["date"] },
      { rule: "sellerActionOnly", action: "send the offer" },
    ]);
  });

  test("the breaches", () => {
    expect(judged.breaches).toEqual([
      { rule: "payoffTooEarly", problem: "dup", turns: [7] },
      { rule: "deniedProblemPursued", problem: "colour", denied: 11, turns: [12] },
      { rule: "gloomLeft", problem: "late", turns: [13] },
    ]);
  });

  test("the mix", () => {
    expect(judged.mix).toEqual({
      questions: 12,
      kinds: [
        { kind: "situation", count: 2, share: 2 / 12 },
        { kind: "problem", count: 3, share: 3 / 12 },
        { kind: "implication", count: 5, share: 5 / 12 },
        { kind: "needPayoff", count: 2, share: 2 / 12 },
      ],
      statements: [
        { kind: "feature", count: 0 },
        { kind: "advantage", count: 1 },
        { kind: "benefit", count: 1 },
        { kind: "undetermined", count: 0 },
      ],
    });
    expect(judged.because.slice(6, 8)).toEqual([
      {
        ...{ rule: "questionMix", questions: 12, situation: 2, problem: 3, implication: 5, needPayoff: 2 },
        ...{ share: 5 / 12, usualShare: 0.05 },
      },
      { rule: "statementMix", features: 0, advantages: 1, benefits: 1, undetermined: 0 },
    ]);
  });

  test("the log of needs", () => {
    expect(judged.needs).toEqual([
      { id: "punctual", kind: "implied", statedOn: "2026-02-20", problem: "late" },
      { id: "turn3", kind: "implied", statedOn: HELD, turn: 3, problem: "dup" },
      {
        ...{ id: "oneRecord", kind: "explicit", statedOn: HELD, turn: 9, problem: "dup" },
        ...{ condition: "IT agrees", said: "We want one record." },
      },
      { id: "turn14", kind: "implied", statedOn: HELD, turn: 14, problem: "tax" },
    ]);
  });

  test("the statements", () => {
    expect(judged.statements.map(({ turn, verdict, capability }) => [turn, verdict, capability])).toEqual([
      [10, "benefit", "record"],
      [15, "advantage", undefined],
    ]);
    expect(judged.statements[0]?.because[1]?.rule).toBe("benefitOnCondition");
  });

  test("the problems, in the order in which they came up", () => {
    const row = (problem: string, rest: Partial<Spin.ProblemReview>) => ({
      ...{ problem, consequences: 0, explicit: false, met: false },
      ...rest,
    });
    expect(judged.problems).toEqual([
      row("late", { capability: "alerts", raised: 13, answer: "significant", consequences: 1 }),
      row("dup", {
        ...{ capability: "record", raised: 3, answer: "confirmed", consequences: 3 },
        ...{ explicit: true, need: "oneRecord", met: true },
      }),
      row("colour", { raised: 11, answer: "denied" }),
      row("tax", { raised: 14, answer: "confirmed" }),
      row("audit", { capability: "trail" }),
    ]);
  });

  test("what to plan next", () => {
    expect(judged.plan).toEqual([
      { rule: "agreeOnAction" },
      { rule: "settleCondition", need: "oneRecord", condition: "IT agrees" },
      { rule: "askForPayoff", problem: "late", from: 2, to: 4 },
      { rule: "raiseProblem", problem: "audit" },
      { rule: "meetNext", contact: "power" },
    ]);
    expect(judged.because.slice(-judged.plan.length)).toEqual(judged.plan);
    expect(judged.because.length).toBe(3 + 3 + 2 + 5);
  });
});

describe("how many questions are enough", () => {
  const confirmed = P("a", "confirmed");
  test.each([
    // the limit reached, and passed
    [times(5, S()), []],
    [times(6, S()), ["tooManyInCall 6"]],
    [times(8, P("a", "confirmed")), []],
    [times(9, P("a", "confirmed")), ["tooManyInCall 9"]],
    [[confirmed, ...times(6, I("a", "minor"))], []],
    [[confirmed, ...times(8, I("a", "minor"))], ["tooManyForProblem a 8+9"]],
    [[voice("a", "want"), ...times(4, N("a", "confirmed"))], []],
    [[voice("a", "want"), ...times(5, N("a", "confirmed"))], ["tooManyForProblem a 6"]],
    // situation and problem in the call, the others for each problem
    [["a", "b", "c"].flatMap((problem) => times(3, P(problem, "confirmed"))), ["tooManyInCall 9"]],
    [["a", "b", "c"].flatMap((problem) => [P(problem, "confirmed"), ...times(6, I(problem, "minor"))]), []],
    // of no problem in particular: counted in the call
    [times(9, P(undefined, "confirmed")), ["tooManyInCall 9"]],
  ])("%#", (turns, expected) => {
    expect(breaches(turns)).toEqual(expected);
  });

  test("by limits of one's own; what is left out stays", () => {
    expect(breaches([S(), S()], {}, { situation: { to: 1 } })).toEqual(["tooManyInCall 2"]);
    expect(breaches([S()], {}, { situation: { to: 0 } })).toEqual(["tooManyInCall 1"]);
    expect(breaches(times(6, S()), {}, { problem: { to: 1 } })).toEqual(["tooManyInCall 6"]);
    const planned = review([P("a", "confirmed")], {}, { implication: { from: 1, to: 2 } }).plan;
    expect(planned).toContainEqual({ rule: "askForImplications", problem: "a", from: 1, to: 2 });
  });

  test("the reason names the kind, how many were asked, and the limit", () => {
    expect(review(times(7, S())).breaches).toEqual([
      { rule: "tooManyInCall", kind: "situation", asked: 7, to: 5, turns: [6, 7] },
    ]);
  });
});

describe("an implication wants a confirmed problem", () => {
  test.each([
    ["never asked about", [I("a", "minor")], ["implicationTooEarly a 1"]],
    ["another one confirmed", [P("b", "confirmed"), I("a", "minor")], ["implicationTooEarly a 2"]],
    ["one not named denied", [P(undefined, "denied"), I("a", "minor")], ["implicationTooEarly a 2"]],
    ["only a fact of it", [S("a", "confirmed"), I("a", "minor")], ["implicationTooEarly a 2"]],
    ["confirmed", [P("a", "confirmed"), I("a", "minor")], []],
    ["confirmed as minor", [P("a", "minor"), I("a", "minor")], []],
    ["voiced unasked", [voice("a", "dissatisfaction"), I("a", "minor")], []],
    ["a need of no named problem voiced", [voice(undefined, "difficulty"), I("a", "minor")], []],
    ["its first consequence confirmed", [I("a", "confirmed"), I("a", "minor")], ["implicationTooEarly a 1"]],
    ["its first consequence denied", [I("a", "denied"), I("a", "minor")], ["implicationTooEarly a 1+2"]],
    ["the answer not noted", [P("a"), I("a", "minor")], []],
  ] as const)("%s", (_, turns, expected) => {
    expect(breaches(turns)).toEqual(expected);
  });

  test("which an earlier call may have confirmed", () => {
    expect(breaches([I("a", "minor")], { needs: [need({ kind: "implied", problem: "a" })] })).toEqual([]);
    expect(breaches([I("a", "minor")], { needs: [need({ kind: "implied", problem: "b" })] })).toEqual([
      "implicationTooEarly a 1",
    ]);
    expect(breaches([I("a", "minor")], { problems: [{ id: "a", capability: "c", known: "confirmed" }] })).toEqual([]);
  });
});

describe("a need-payoff wants a want, significance, or three consequences", () => {
  const consequence = (id?: string) => I("a", "confirmed", { consequence: id });
  const asked = (...turns: Spin.Turn[]) => [P("a", "confirmed"), ...turns, N("a", "confirmed")];
  test.each([
    ["confirmed alone", asked(), ["payoffTooEarly a 2"]],
    ["two consequences", asked(consequence("x"), consequence("y")), ["payoffTooEarly a 4"]],
    ["three", asked(consequence("x"), consequence("y"), consequence("z")), []],
    ["one of them twice", asked(consequence("x"), consequence("y"), consequence("x")), ["payoffTooEarly a 5"]],
    ["one of three of a problem not named", asked(consequence("x"), consequence("y"), I(undefined, "confirmed")), []],
    ["the payoff called significant", asked(N("a", "significant")), ["payoffTooEarly a 2+3"]],
    ["three without ids", asked(consequence(), consequence(), consequence()), []],
    ["one of three minor", asked(consequence("x"), consequence("y"), I("a", "minor")), ["payoffTooEarly a 5"]],
    [
      "one of three of another problem",
      asked(consequence("x"), consequence("y"), P("b", "confirmed"), I("b", "confirmed")),
      ["payoffTooEarly a 6"],
    ],
    ["significant", [P("a", "significant"), N("a", "confirmed")], []],
    ["a consequence significant", asked(I("a", "significant")), []],
    ["significant is another one", asked(P("b", "significant")), ["payoffTooEarly a 3"]],
    ["a want voiced", [voice("a", "want"), N("a", "confirmed")], []],
    ["a want of no named problem", [voice(undefined, "want"), N("a", "confirmed")], []],
    ["a want about another one", asked(voice("b", "want")), ["payoffTooEarly a 3"]],
    ["strong feeling", asked(voice("a", "strongFeeling")), ["payoffTooEarly a 3"]],
    ["a want as an answer", [P("a", "explicitNeed"), N("a", "confirmed")], []],
    ["the payoff itself brought it", asked(N("a", "explicitNeed")), ["payoffTooEarly a 2"]],
    ["an answer not noted", asked(I("a")), []],
  ] as const)("%s", (_, turns, expected) => {
    expect(breaches(turns).filter((breach) => !breach.startsWith("gloom"))).toEqual(expected);
  });

  test("which an earlier call may have brought out", () => {
    const known = (how: Spin.KnownProblem["known"]) =>
      breaches([N("a", "confirmed")], { problems: [{ id: "a", capability: "c", known: how }] });
    expect(known("explicitNeed")).toEqual([]);
    expect(known("significant")).toEqual([]);
    expect(known("confirmed")).toEqual(["payoffTooEarly a 1"]);
    expect(breaches([N("a", "confirmed")], { needs: [need({ problem: "a" })] })).toEqual([]);
  });
});

describe("a denied problem gives way", () => {
  test.each([
    ["asked about again", [P("a", "denied"), P("a", "denied")], ["deniedProblemPursued a 2"]],
    ["its implication", [P("a", "denied"), I("a", "denied")], ["deniedProblemPursued a 2"]],
    ["its facts", [P("a", "denied"), S("a")], ["deniedProblemPursued a 2"]],
    ["its payoff", [P("a", "denied"), N("a", "denied")], ["payoffTooEarly a 2", "deniedProblemPursued a 2"]],
    ["another one asked about", [P("a", "denied"), P("b", "confirmed"), I("b", "minor")], []],
    ["confirmed after all", [P("a", "denied"), P("a", "confirmed"), I("a", "minor")], ["deniedProblemPursued a 2"]],
    ["voiced after all", [P("a", "denied"), voice("a", "problem"), I("a", "minor")], []],
    ["confirmed, then denied", [P("a", "confirmed"), P("a", "denied"), I("a", "minor")], ["deniedProblemPursued a 3"]],
  ] as const)("%s", (_, turns, expected) => {
    expect(breaches(turns)).toEqual(expected);
  });
});

describe("what we cannot solve", () => {
  const problems = [{ id: "a" }, { id: "b", capability: "c" }];
  test.each([
    ["dissatisfied", [P("a", "denied")], ["unsolvableTouched a 1"]],
    ["dissatisfied", [P("b", "denied"), P("c", "denied")], []],
    ["dissatisfied", [voice("a", "problem")], []],
    ["receptive", [P("a", "denied")], []],
    ["power", [P("a", "denied")], []],
    [undefined, [P("a", "denied")], []],
    ["power", [P("a", "significant"), N("a", "confirmed")], ["payoffUnmeetable a 2"]],
    ["power", [P("c", "significant"), N("c", "confirmed")], []], // nothing is known of c
  ] as const)("with %s: %#", (contact, turns, expected) => {
    expect(breaches(turns, { contact, problems })).toEqual(expected);
  });
});

describe("no statement before the first explicit need", () => {
  test.each([
    [[say()], ["solutionTooEarly 1"]],
    [[P("a", "significant"), say(), N("a", "explicitNeed"), say()], ["solutionTooEarly 2"]],
    [[voice(undefined, "desire"), say()], []],
    [[voice("a", "strongFeeling"), say()], ["solutionTooEarly 2"]],
    [[S(), say()], ["solutionTooEarly 2"]],
    [[P("a"), say()], []], // the answer was not noted
    [[voice("a"), say()], []], // nor was the kind of need
  ] as const)("%#", (turns, expected) => {
    expect(breaches(turns)).toEqual(expected);
  });

  test("to a receptive contact it is presenting too early", () => {
    expect(breaches([say()], { contact: "receptive" })).toEqual(["presentedTooEarly 1"]);
    expect(breaches([say()], { contact: "power" })).toEqual(["solutionTooEarly 1"]);
  });

  test("an explicit need of an earlier call is enough, one of the same day included", () => {
    expect(breaches([say()], { needs: [need()] })).toEqual([]);
    expect(breaches([say()], { needs: [need({ statedOn: HELD, turn: 9 })] })).toEqual([]);
    expect(breaches([say()], { needs: [need({ kind: "implied" })] })).toEqual(["solutionTooEarly 1"]);
  });
});

describe("implications that end in no need-payoff leave gloom", () => {
  const large = [P("a", "significant"), I("a", "minor")];
  const three = [P("a", "confirmed"), ...times(3, I("a", "confirmed"))];
  test.each([
    ["significant", large, ["gloomLeft a 2"]],
    ["three consequences", three, ["gloomLeft a 2+3+4"]],
    ["two consequences", three.slice(0, 3), []],
    ["significant without implications", large.slice(0, 1), []],
    ["asked for the payoff", [...large, N("a", "confirmed")], []],
    ["asked for it before", [P("a", "significant"), N("a", "confirmed"), I("a", "minor")], ["gloomLeft a 3"]],
    ["asked for another one's", [...large, P("b", "significant"), N("b", "confirmed")], ["gloomLeft a 2"]],
    ["asked for one not named", [...large, N(undefined, "confirmed")], []],
    ["a want voiced", [...large, voice("a", "want")], []],
    ["denied in the end", [...large, P("a", "denied")], []],
    ["denied with three consequences", [...three, P("a", "denied")], []],
  ] as const)("%s", (_, turns, expected) => {
    expect(breaches(turns)).toEqual(expected);
  });
});

describe("what is not a breach is told beside", () => {
  test("fewer than three problems that we may solve", () => {
    const raised = (...ids: string[]) => ids.map((id) => P(id, "confirmed"));
    expect(review(raised("a", "b")).because).toContainEqual({ rule: "fewProblemsRaised", raised: 2, enough: 3 });
    expect(rules(raised("a", "b", "c"))).not.toContain("fewProblemsRaised");
    expect(rules(raised("a", "b", "c"), { problems: [{ id: "a" }] })).toContain("fewProblemsRaised");
    expect(rules([...raised("a", "b"), P(undefined, "confirmed")])).not.toContain("fewProblemsRaised");
    expect(rules([S("a"), ...raised("b", "c")])).toContain("fewProblemsRaised");
  });

  test("problems not named, once, and facts need none", () => {
    const judged = review([S(), P(undefined, "confirmed"), I(undefined, "minor")], { needs: [need()] });
    expect(judged.because).toContainEqual({ rule: "problemNotNamed", turns: [2, 3], needs: ["n"] });
    expect(rules([S(), say({ helps: false })])).not.toContain("problemNotNamed");
  });

  test("answers not noted, but for facts", () => {
    expect(review([S("a"), P("a"), I("a")]).because).toContainEqual({ rule: "answerNotNoted", turns: [2, 3] });
    expect(rules([S("a")])).not.toContain("answerNotNoted");
  });

  test("needs not clear, which are in no log and leave the statement that meets them open", () => {
    const judged = review([voice("a"), P("b", "denied", { need: "b" }), say({ meets: "turn1" }), say({ meets: "b" })]);
    expect(judged.because).toContainEqual({ rule: "needNotClear", turns: [1, 2] });
    expect(judged.needs).toEqual([]);
    expect(judged.statements.map(({ possible }) => possible)).toEqual([
      ["advantage", "benefit"],
      ["advantage", "benefit"],
    ]);
  });

  test("nothing asked", () => {
    const judged = review([]);
    expect(judged.because.map(({ rule }) => rule)).toContain("nothingAsked");
    expect(judged.mix.kinds.map(({ share }) => share)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("what the customer made of a problem", () => {
  const answer = (...turns: Spin.Turn[]) => review(turns).problems[0]?.answer;
  test.each([
    ["minor", [P("a", "minor")]],
    ["confirmed", [P("a", "minor"), P("a", "confirmed")]],
    ["confirmed", [P("a", "confirmed"), P("a", "minor")]],
    ["significant", [P("a", "significant"), P("a", "confirmed")]],
    ["denied", [P("a", "significant"), P("a", "denied")]],
    ["minor", [P("a", "denied"), P("a", "minor")]],
    ["confirmed", [voice("a", "want")]],
    [undefined, [P("a", "denied"), P("a")]],
    [undefined, [I("a", "minor"), N("a", "confirmed")]],
  ] as const)("%s: %#", (expected, turns) => {
    expect(answer(...turns)).toBe(expected);
  });
});

describe("what to plan", () => {
  const problems = [{ id: "a", capability: "c" }];
  const done = { outcome: { ordered: true, actions: [] } };
  test.each([
    [[], ["raiseProblem a"]],
    [[S("a")], ["raiseProblem a"]],
    [[P("a")], ["verifyProblem a"]],
    [[P("a", "denied")], []],
    [[P("a", "minor")], ["askForImplications a"]],
    [[P("a", "confirmed"), I("a", "confirmed"), I("a", "confirmed")], ["askForImplications a"]],
    [[P("a", "confirmed"), ...times(3, I("a", "confirmed"))], ["askForPayoff a"]],
    [[P("a", "significant")], ["askForPayoff a"]],
    [[P("a", "explicitNeed")], ["offerBenefit a"]],
    [[P("a", "explicitNeed"), say({ meets: "turn1" })], []],
    [[say({ meets: "turn2" }), P("a", "explicitNeed")], ["offerBenefit a"]], // no benefit: it came first
    [[P("b", "explicitNeed")], ["findCapability b", "raiseProblem a"]],
  ] as const)("%#", (turns, expected) => {
    expect(plan(turns, { problems, ...done })).toEqual(expected);
  });

  test("nothing for what we cannot solve", () => {
    expect(plan([P("a", "significant")], { problems: [{ id: "a" }], ...done })).toEqual([]);
  });

  test("an action to ask for, after a continuation alone", () => {
    const visit = { by: "customer", action: "visit us", on: HELD } as const;
    expect(plan([])).toEqual(["agreeOnAction"]);
    expect(plan([], { outcome: { actions: [visit] } })).toEqual([]);
    expect(plan([], { outcome: { refused: true, actions: [] } })).toEqual([]);
  });

  test.each([
    ["receptive", ["meetNext dissatisfied"]],
    ["dissatisfied", ["meetNext power"]],
    ["power", []],
    [undefined, []],
  ] as const)("after %s whom to meet: %j", (contact, expected) => {
    expect(plan([], { contact, ...done })).toEqual(expected);
  });

  test("conditions of explicit needs alone", () => {
    const needs = [need({ condition: "IT agrees" }), need({ id: "m", kind: "implied", condition: "no" })];
    expect(review([], { needs, ...done }).plan).toEqual([
      { rule: "settleCondition", need: "n", condition: "IT agrees" },
    ]);
  });
});

describe("the log of needs", () => {
  const log = (...call: Parameters<typeof review>) =>
    review(...call).needs.map(({ id, kind, turn }) => [id, kind, turn].join(" "));

  test("holds what answers and turns voice", () => {
    expect(log([P("a", "minor"), P("a", "significant"), P("a", "denied"), P("a"), S("a", "confirmed")])).toEqual([
      "turn1 implied 1",
      "turn2 implied 2",
    ]);
    expect(log([I("a", "confirmed"), N("a", "significant"), N("a", "explicitNeed"), S("a", "explicitNeed")])).toEqual([
      "turn3 explicit 3",
      "turn4 explicit 4",
    ]);
    expect(log([I("a", "confirmed", { need: "x" }), voice("a", "agreement"), voice("a", "desire")])).toEqual([
      "x implied 1",
      "turn2 implied 2",
      "turn3 explicit 3",
    ]);
  });

  test("a need voiced again under its id is the same, and is dated when it became explicit", () => {
    const again = [P("a", "confirmed", { need: "x" }), say({ meets: "x" }), N("a", "explicitNeed", { need: "x" })];
    expect(log(again)).toEqual(["x explicit 3"]);
    expect(review(again).statements[0]?.because[0]?.rule).toBe("needStatedLater");
    expect(log([P("a", "explicitNeed", { need: "x" }), P("a", "confirmed", { need: "x" })])).toEqual(["x explicit 1"]);
    expect(log([voice("a", "want"), ...["x", "x"].map((id) => N("a", "explicitNeed", { need: id }))])).toEqual([
      "turn1 explicit 1",
      "x explicit 2",
    ]);
    const earlier = { needs: [need({ id: "x", kind: "implied", problem: "a" })] };
    expect(review([N(undefined, "explicitNeed", { need: "x" })], earlier).needs).toEqual([
      { id: "x", kind: "explicit", statedOn: HELD, turn: 1, problem: "a" },
    ]);
  });

  test("an explicit need of an earlier call that day is met by a benefit", () => {
    const needs = [need({ statedOn: HELD, turn: 9 })];
    expect(review([say({ meets: "n" })], { needs }).statements[0]?.verdict).toBe("benefit");
  });
});

describe("laws", () => {
  const problem = fc.constantFrom(undefined, "a", "b", "c");
  const answer = fc.constantFrom(undefined, ...Spin.ANSWERS);
  const question = fc
    .tuple(fc.constantFrom(P, I, N), problem, answer, fc.constantFrom(undefined, "x", "y", "z"))
    .map(([kind, about, heard, consequence]) => kind(about, heard, { consequence }));
  const turn = fc.oneof(
    { weight: 5, arbitrary: question },
    problem.map((about) => S(about)),
    fc.record({
      turn: fc.constant("need" as const),
      problem,
      expresses: fc.subarray<Spin.NeedExpression>(["problem", "agreement", "want"]),
    }),
    fc.constantFrom(say(), say({ helps: false }), say({ meets: "n", helps: undefined })),
  );
  const call = fc.record({
    turns: fc.array(turn, { maxLength: 15 }),
    contact: fc.constantFrom(undefined, "receptive" as const, "dissatisfied" as const, "power" as const),
    problems: fc.subarray([{ id: "a", capability: "k" }, { id: "b" }]),
    needs: fc.constantFrom(
      [need({ problem: "a" })],
      [need({ kind: "implied" as const, problem: "b" })],
      [need(), need({ id: "m", statedOn: HELD, kind: "implied" as const, problem: "c" }), need({ id: "l" })],
    ),
  });
  const turnsOf = (judged: Spin.CallReview, ...broken: string[]) =>
    judged.breaches.filter(({ rule }) => broken.includes(rule)).flatMap(({ turns }) => turns);
  const inserted = <Value>(all: readonly Value[], at: number, value: Value) => [
    ...all.slice(0, at),
    value,
    ...all.slice(at),
  ];

  test("what the seller alone will do changes neither the outcome nor anything else but one reason", () => {
    fc.assert(
      fc.property(call, ({ turns, ...rest }) => {
        const seller = { by: "seller" as const, action: "send the offer" };
        const [before, after] = [review(turns, rest), review(turns, { ...rest, outcome: { actions: [seller] } })];
        const { because: _, ...same } = before;
        const { because: __, ...still } = after;
        expect(still).toEqual(same);
        expect(after.because.length).toBe(before.because.length + 1);
      }),
    );
  });

  test("without the need that a benefit met there is none: an error, or an advantage if it was only implied", () => {
    const benefits = (judged: Spin.CallReview) =>
      judged.statements.filter(({ verdict }) => verdict === "benefit").length;
    fc.assert(
      fc.property(call, ({ turns, ...rest }) => {
        if (benefits(review(turns, rest)) === 0) return;
        const others = rest.needs.filter(({ id }) => id !== "n");
        expect(() => review(turns, { ...rest, needs: others })).toThrow(/meets must be the id of a need/);
        const implied = [...others, need({ kind: "implied" })];
        const met = review(turns, { ...rest, needs: implied }).statements.filter(({ meets }) => meets === "n");
        expect(new Set(met.map(({ verdict }) => verdict))).toEqual(new Set(["advantage"]));
      }),
    );
  });

  test("more confirmed consequences never make a need-payoff too early", () => {
    fc.assert(
      fc.property(call, fc.nat(15), fc.constantFrom("a", "b", "c"), ({ turns, ...rest }, at, about) => {
        const before = turnsOf(review(turns, rest), "payoffTooEarly");
        const more = review(inserted(turns, at, I(about, "confirmed", { consequence: "more" })), rest);
        const where = (nth: number) => (nth > Math.min(at, turns.length) ? nth + 1 : nth);
        for (const nth of turnsOf(more, "payoffTooEarly")) expect(before.map(where)).toContain(nth);
      }),
      { numRuns: 300 },
    );
  });

  test("forgetting an answer makes nothing too early", () => {
    const early = ["payoffTooEarly", "implicationTooEarly", "solutionTooEarly", "presentedTooEarly", "gloomLeft"];
    fc.assert(
      fc.property(call, fc.nat(14), ({ turns, ...rest }, at) => {
        const forgotten = turns.map((one, row) =>
          row === at && one.turn === "question" ? { ...one, answer: undefined } : one,
        );
        const before = turnsOf(review(turns, rest), ...early);
        for (const nth of turnsOf(review(forgotten, rest), ...early)) expect(before).toContain(nth);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of earlier needs does not matter", () => {
    fc.assert(
      fc.property(call, ({ turns, needs, ...rest }) => {
        expect(review(turns, { ...rest, needs: [...needs].reverse() })).toEqual(review(turns, { ...rest, needs }));
      }),
    );
  });

  test("every question and statement is counted once, and every breach is of a turn", () => {
    fc.assert(
      fc.property(call, ({ turns, ...rest }) => {
        const { mix, statements, breaches: broken } = review(turns, rest);
        const voiced = turns.filter((one) => one.turn === "need").length;
        expect(mix.questions + statements.length + voiced).toBe(turns.length);
        expect(mix.kinds.reduce((all, { count }) => all + count, 0)).toBe(mix.questions);
        for (const { turns: where } of broken) {
          expect(where.length).toBeGreaterThan(0);
          expect([...new Set(where)].sort((a, b) => a - b)).toEqual(where);
          expect(where.every((nth) => nth >= 1 && nth <= turns.length)).toBe(true);
        }
      }),
    );
  });
});

test("a call of very many turns is reviewed in one pass", () => {
  const many = Array.from({ length: 15_000 }, (_, row) =>
    row % 3 === 0
      ? P(`p${row}`, "confirmed")
      : row % 3 === 1
        ? I(`p${row - 1}`, "confirmed")
        : say({ meets: `turn${row - 1}` }),
  );
  const judged = review(many);
  expect([judged.problems.length, judged.statements.length, judged.needs.length]).toEqual([5_000, 5_000, 5_000]);
});

describe("what is refused", () => {
  test.each([
    [{ heldOn: "today" }, RangeError, 'heldOn must be a calendar day such as "2026-03-01", got "today"'],
    [{ turns: undefined }, TypeError, "turns must be an array, got undefined"],
    [
      { turns: [{ turn: "pause" }] },
      RangeError,
      'turns[0].turn must be one of "question", "need", "statement", got "pause"',
    ],
    [
      { turns: [{ turn: "question", kind: "closing" }] },
      RangeError,
      'turns[0].kind must be one of "situation", "problem", "implication", "needPayoff", got "closing"',
    ],
    [{ turns: [S(), S("")] }, RangeError, 'turns[1].problem must be a non-empty text, got ""'],
    [
      { turns: [P("a", "yes" as never)] },
      RangeError,
      'turns[0].answer must be one of "confirmed", "denied", "minor", "significant", "explicitNeed", got "yes"',
    ],
    [
      { turns: [voice("a", "want"), { turn: "need" }] },
      TypeError,
      "turns[1].expresses must be an array, got undefined",
    ],
    [
      { turns: [say({ meets: "x", helps: false })] },
      RangeError,
      "turns[0].helps must not be false where the statement meets a need, got false",
    ],
    [
      { turns: [S("a", undefined, { question: "" })] },
      RangeError,
      'turns[0].question must be a non-empty text, got ""',
    ],
    [{ outcome: undefined }, TypeError, "outcome must be an object, got undefined"],
    [
      { outcome: { actions: [{ by: "x" }] } },
      RangeError,
      'outcome.actions[0].by must be one of "customer", "seller", got "x"',
    ],
    [
      { outcome: { ordered: true, refused: true, actions: [] } },
      RangeError,
      "outcome.refused must not be true where an order was placed, got true",
    ],
    [
      { contact: "gatekeeper" },
      RangeError,
      'contact must be one of "receptive", "dissatisfied", "power", got "gatekeeper"',
    ],
    [
      { problems: [{ id: "a" }, { id: "a" }] },
      RangeError,
      'problems[1].id must be unique, but problems[0] has it too, got "a"',
    ],
    [
      { problems: [{ id: "a", known: "denied" }] },
      RangeError,
      'problems[0].known must be one of "confirmed", "significant", "explicitNeed", got "denied"',
    ],
    [{ needs: [need(), need()] }, RangeError, 'needs[1].id must be unique, but needs[0] has it too, got "n"'],
  ])("%j, by the schema as well", (change, Kind, message) => {
    const given = { heldOn: HELD, turns: [], outcome: { actions: [] }, ...change };
    const call = () => Spin.reviewCall(given as never);
    expect(call).toThrow(new Kind(`Spin.reviewCall: ${message}`));
    expect(call).toThrow(Kind);
    expect(schema.callRecord.safeParse(given).success).toBe(false);
  });

  test.each([
    [[say({ meets: "x" })], {}, {}, 'turns[0].meets must be the id of a need given or voiced in the call, got "x"'],
    [
      [],
      { needs: [need({ statedOn: "2026-03-03" })] },
      {},
      'needs[0].statedOn must not be after heldOn 2026-03-02, got "2026-03-03"',
    ],
    [
      [voice("a", "want")],
      { needs: [need({ id: "turn1" })] },
      {},
      'needs[0].id must not be the one that the need of turn 1 goes by, got "turn1"',
    ],
    [
      [voice("a", "want")],
      { needs: [need({ id: "turn1", statedOn: "2026-02-28" }), need()] },
      {},
      'needs[0].id must not be the one that the need of turn 1 goes by, got "turn1"',
    ],
    [
      [P("a", "confirmed", { need: "turn2" }), P("b", "confirmed")],
      {},
      {},
      'turns[0].need must not be the one that the need of turn 2 goes by, got "turn2"',
    ],
    [[], {}, { problem: { from: 3, to: 2 } }, "limits.problem.from must be at most 2, got 3"],
    [[], {}, { situation: { to: -1 } }, "limits.situation.to must be an integer 0–100, got -1"],
  ] as const)("what only shows between the rows: %#", (turns, rest, limits, message) => {
    expect(() => review(turns, rest, limits)).toThrow(new RangeError(`Spin.reviewCall: ${message}`));
  });
});
