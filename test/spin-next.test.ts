/** The walk along a plan: what each answer moves, and what is asked next. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Spin from "../src/spin/index.js";

const problem = (id: string, rest: Partial<Spin.PlannedProblem> = {}): Spin.PlannedProblem => ({
  id,
  text: `problem ${id}`,
  area: `area ${id}`,
  capability: "able",
  consequences: [..."wxyz"].map((of) => ({ id: of, text: `trouble ${of}` })),
  ...rest,
});
const planned = (...problems: Spin.PlannedProblem[]) =>
  Spin.planCall({
    problems,
    capabilities: [{ id: "able", text: "our remedy" }],
    contact: "receptive",
    stage: "recognitionOfNeeds",
  });

/** p and q can be solved and have four consequences each; r cannot. */
const PLAN = planned(problem("p"), problem("q"), problem("r", { capability: undefined }));

const LETTERS: Record<string, Spin.Answer> = {
  c: "confirmed",
  d: "denied",
  m: "minor",
  s: "significant",
  n: "explicitNeed",
};
/** Answers by their first letters, `c` to `n`; `n:q` is a need about q. */
const answers = (text: string) =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word): Spin.CallAnswer => {
      const [letter = "", about] = word.split(":");
      return { answer: LETTERS[letter] ?? "confirmed", ...(about === undefined ? {} : { about }) };
    });
const short = (id: string | undefined) =>
  (id ?? "close")
    .replace("situation.", "S")
    .replace("problem.", "P")
    .replace("implication.", "I")
    .replace("needPayoff.", "N");
const walk = (text: string, plan = PLAN) => Spin.next(plan, answers(text));

describe("the next question", () => {
  // biome-ignore format: a table
  test.each([
    // answers                → asked next
    ["",                        "p.S1"],
    ["c",                       "p.P1"],
    ["d",                       "p.P1"], // a fact denied is a fact
    ["c d",                     "q.S1"], // a problem denied falls through
    ["c c",                     "p.I1"],
    ["c m",                     "p.I1"], // what is minor may be made larger
    ["c s",                     "p.N1"],
    ["c n",                     "p.N1"], // an explicit need jumps
    ["n",                       "p.N1"],
    ["s",                       "p.N1"],
    ["c c c",                   "p.I2"],
    ["c c c c",                 "p.I3"],
    ["c c c c c",               "p.N1"], // three consequences are enough
    ["c c c c m",               "p.I4"], // a minor one is none of them
    ["c c c c d",               "p.I4"],
    ["c c c c m c",             "p.N1"],
    ["c c c d m c",             "q.S1"], // only two of four: no payoff before there is a need
    ["c c d d d d",             "q.S1"],
    ["c c d d d s",             "p.N1"],
    ["c c s",                   "p.N1"],
    ["c c c n",                 "p.N1"],
    ["c s c",                   "p.N2"], // agreeing is no want
    ["c s s",                   "p.N2"],
    ["c s d",                   "q.S1"],
    ["c s n",                   "q.S1"],
    ["c s c c",                 "q.S1"],
    ["c n c",                   "q.S1"], // the want was voiced before: it is time for the benefit
    ["c n d",                   "q.S1"],
    ["c d c d",                 "r.S1"],
    ["c d c d c c",             "close"],
    ["c d c d c n",             "close"], // never a payoff for what we cannot solve
    ["c d c d n",               "close"],
  ])("after %j is %s", (given, expected) => {
    const { node, verdict } = walk(given);
    expect(short(node?.id)).toBe(expected);
    expect(verdict).toBe(expected === "close" ? "close" : "ask");
  });

  // biome-ignore format: a table
  test.each([
    // evidence of another problem
    ["c n:q",                   "q.N1"],
    ["c n:q c",                 "p.P1"], // back to the question that stayed open
    ["c n:q n",                 "p.P1"],
    ["c n:q c d",               "r.S1"], // q is done
    ["c n:r",                   "p.P1"], // nothing to ask about what we cannot solve
    ["c d:q",                   "p.P1"],
    ["c d:q d",                 "r.S1"],
    ["c c:q d",                 "q.I1"], // q has been admitted
    ["c m:q d",                 "q.I1"],
    ["c s:q d",                 "q.N1"],
    ["c d:q n:q",               "q.N1"], // denied, and then wanted after all
    ["c c c n:q s",             "q.N2"], // a strong feeling is no want, but this need was voiced
    ["c d n:p",                 "p.N1"], // p was denied
    ["c d n:p c",               "q.S1"],
    ["c c c n:q c:p c",         "p.I2"], // what was asked is not asked again
    ["c n:p",                   "p.N1"], // its own problem
    ["n c n:p",                 "q.S1"], // its payoff was asked already
    ["s d n:p",                 "p.N2"], // no payoff seen, and then wanted after all
  ])("after %j is %s", (given, expected) => {
    if (given === "c c c n:q s") expect(short(walk(given).node?.id)).toBe("p.I2");
    else expect(short(walk(given).node?.id)).toBe(expected);
  });
});

test("what a conversation has moved is told, the newest first", () => {
  const { because, problems, path, turns } = walk("c c c c c n n:r d");
  expect(because.map(({ rule }) => rule)).toEqual([
    ...["factAnswered", "needUnmet", "benefitDue", "consequencesEnough"],
    ...["consequenceConfirmed", "consequenceConfirmed", "problemConfirmed", "factAnswered"],
  ]);
  expect(path.map(short)).toEqual(["p.S1", "p.P1", "p.I1", "p.I2", "p.I3", "p.N1", "q.S1"]);
  expect(problems).toEqual([
    {
      ...{ id: "p", text: "problem p", progress: "explicitNeed", done: true },
      consequences: ["p.implication.1", "p.implication.2", "p.implication.3"],
    },
    { id: "q", text: "problem q", progress: "open", consequences: [], done: false },
    { id: "r", text: "problem r", progress: "explicitNeed", consequences: [], done: true },
  ]);
  expect(turns.map((turn) => turn.turn === "question" && turn.about)).toEqual([
    ...Array(6).fill(undefined),
    "r",
    undefined,
  ]);
});

test("the turns keep what was said, by whom a need is known, and under which condition", () => {
  const said = { said: "We want it.", condition: "if it pays", need: "n1" };
  const { turns } = Spin.next(PLAN, ["confirmed", { answer: "explicitNeed", to: "p.problem.1", ...said }]);
  expect(turns[1]).toEqual({
    ...{ turn: "question", kind: "problem", problem: "p", question: PLAN.nodes[1]?.question },
    ...{ answer: "explicitNeed", ...said },
  });
  const aside = Spin.next(PLAN, [{ answer: "explicitNeed", about: "q", ...said }]);
  expect(aside.turns).toEqual([
    {
      ...{ turn: "question", kind: "situation", problem: "p", question: PLAN.nodes[0]?.question },
      ...{ answer: "explicitNeed", about: "q", ...said },
    },
  ]);
});

test("a plan goes on from what earlier calls brought out", () => {
  const known = planned(problem("p", { known: "explicitNeed" }), problem("q", { known: "confirmed" }));
  expect(short(walk("", known).node?.id)).toBe("p.N1");
  expect(short(walk("c", known).node?.id)).toBe("q.I1"); // the need is explicit: asked once, it is time for the benefit
  expect(walk("", known).problems.map(({ progress }) => progress)).toEqual(["explicitNeed", "confirmed"]);
});

test("agreeing with a payoff, however warmly, makes a problem no larger", () => {
  expect(walk("c c c c c s").problems[0]?.progress).toBe("confirmed");
  expect(walk("c c c c c c").problems[0]?.progress).toBe("confirmed");
});

test("a plan whose ways were changed by hand is walked as it stands", () => {
  const nodes = PLAN.nodes.map((node) =>
    node.id === "p.problem.1" ? { ...node, next: { ...node.next, denied: "r.situation.1" } } : node,
  );
  expect(short(walk("c d", { ...PLAN, nodes }).node?.id)).toBe("r.S1");
});

test("a plan that comes back from a file is walked as it was", () => {
  const kept = JSON.parse(JSON.stringify(PLAN)) as Spin.CallPlan;
  expect(walk("c c c", kept).node?.id).toBe(walk("c c c").node?.id);
});

describe("whatever is answered", () => {
  const answer = fc.record(
    { answer: fc.constantFrom(...Spin.ANSWERS), about: fc.constantFrom("p", "q", "r") },
    { requiredKeys: ["answer"] },
  );
  /** Walks as far as the plan goes. */
  const along = (all: readonly Spin.CallAnswer[]) => {
    const taken: Spin.CallAnswer[] = [];
    const steps = [Spin.next(PLAN, taken)];
    for (const one of all) {
      if (steps.at(-1)?.node === undefined) break;
      taken.push(one);
      steps.push(Spin.next(PLAN, taken));
    }
    return { steps, taken };
  };
  const law = (title: string, holds: (walked: ReturnType<typeof along>) => void) =>
    test(title, () => {
      fc.assert(
        fc.property(fc.array(answer, { maxLength: 40 }), (all) => holds(along(all))),
        { numRuns: 300 },
      );
    });

  law("the same answers lead to the same question, and none is asked again once it is answered", ({ steps, taken }) => {
    const last = steps.at(-1);
    expect(Spin.next(PLAN, taken)).toEqual(last);
    expect(new Set(last?.path).size).toBe(last?.path.length);
  });

  law(
    "nobody is asked the payoff of a problem without its having been called significant, wanted, or three consequences",
    ({ steps }) => {
      for (const { node, problems } of steps) {
        if (node?.kind !== "needPayoff") continue;
        const state = problems.find(({ id }) => id === node.problem);
        expect(
          ["significant", "explicitNeed"].includes(state?.progress ?? "") || state?.consequences.length === 3,
        ).toBe(true);
      }
    },
  );

  law(
    "an explicit need for what we can solve is asked for its payoff next, unless it was asked already",
    ({ steps, taken }) => {
      taken.forEach(({ answer: given, about }, nth) => {
        const asked = steps[nth]?.node;
        const of = about ?? asked?.problem;
        const before = steps[nth]?.problems.find(({ id }) => id === of);
        if (before?.done && before.progress === "explicitNeed") return;
        const payoffs = PLAN.nodes.filter(({ kind, problem: own }) => kind === "needPayoff" && own === of);
        if (payoffs.every(({ id }) => steps[nth]?.path.includes(id))) return;
        if (given !== "explicitNeed" || of === "r" || (asked?.kind === "needPayoff" && of === asked.problem)) return;
        expect(steps[nth + 1]?.node).toMatchObject({ problem: of, kind: "needPayoff" });
      });
    },
  );

  law("a denied problem is asked about no more, until it is wanted or admitted after all", ({ steps, taken }) => {
    steps.forEach(({ node, problems }) => {
      const denied = problems.filter(({ progress }) => progress === "denied").map(({ id }) => id);
      expect(denied).not.toContain(node?.problem);
    });
    expect(steps).toHaveLength(taken.length + 1);
  });

  test("answers to the questions themselves bring every plan to its close", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(...Spin.ANSWERS)), (stream) => {
        const { steps } = along([...stream.take(PLAN.nodes.length)].map((one) => ({ answer: one })));
        expect(steps.at(-1)?.verdict).toBe("close");
      }),
    );
  });
});

describe("is refused:", () => {
  test.each<[given: unknown, error: string]>([
    [["yes"], "answers[0].answer must be one of"],
    [[{}], "answers[0].answer must be one of"],
    [
      [{ answer: "confirmed", to: "p.problem.1" }],
      'answers[0].to must be the question being asked, "p.situation.1", got "p.problem.1"',
    ],
    [[{ answer: "confirmed", about: "z" }], 'answers[0].about must be the id of a problem of the plan, got "z"'],
    [[{ answer: "confirmed", said: "" }], 'answers[0].said must be a non-empty text, got ""'],
    [answers("c d c d c c c"), 'answers[6] must not come after the close, got "confirmed"'],
    [{}, "answers must be an array, got object"],
  ])("%j", (given, error) => {
    expect(() => Spin.next(PLAN, given as Spin.Answer[])).toThrow(`Spin.next: ${error}`);
  });

  const [first] = PLAN.nodes;
  test.each<[change: object, error: string]>([
    [{ start: "x" }, 'plan.start must be the id of a question of the plan, or "close", got "x"'],
    [
      { nodes: [{ ...first, next: { ...first?.next, denied: "x" } }, ...PLAN.nodes.slice(1)] },
      'plan.nodes[0].next.denied must be the id of a question of the plan, or "close", got "x"',
    ],
    [{ nodes: [first, first] }, "plan.nodes[1].id must be unique"],
    [{ nodes: [{ ...first, problem: "x" }] }, 'plan.nodes[0].problem must be the id of a problem of the plan, got "x"'],
    [{ problems: [] }, "plan.nodes[0].problem must be the id of a problem of the plan"],
    [{ nodes: [{ ...first, next: undefined }] }, "plan.nodes[0].next must be an object, got undefined"],
  ])("a plan with %j", (change, error) => {
    expect(() => Spin.next({ ...PLAN, ...change } as Spin.CallPlan, [])).toThrow(`Spin.next: ${error}`);
  });
});
