/** Call plans: which questions, in which order, and where each answer leads. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../src/locale/en.js";
import * as Spin from "../src/spin/index.js";

const consequences = (...ids: string[]) => ids.map((id) => ({ id, text: `trouble ${id}` }));
const problem = (id: string, rest: Partial<Spin.PlannedProblem> = {}): Spin.PlannedProblem => ({
  id,
  text: `problem ${id}`,
  area: `area ${id}`,
  capability: "able",
  consequences: consequences("x", "y", "z"),
  ...rest,
});
const plan = (problems: readonly Spin.PlannedProblem[], rest: Partial<Spin.CallPreparation> = {}) =>
  Spin.planCall({
    problems,
    capabilities: [{ id: "able", text: "our remedy" }],
    contact: "receptive",
    stage: "recognitionOfNeeds",
    ...rest,
  });
const short = (id: string) =>
  id.replace("situation.", "S").replace("problem.", "P").replace("implication.", "I").replace("needPayoff.", "N");
const ids = ({ nodes }: Spin.CallPlan) => nodes.map(({ id }) => short(id)).join(" ");
const count = ({ nodes }: Spin.CallPlan, kind: Spin.Kind, of?: string) =>
  nodes.filter((node) => node.kind === kind && (of === undefined || node.problem === of)).length;
const rules = ({ because }: Spin.CallPlan) => because.map(({ rule }) => rule);
const reason = (of: Spin.CallPlan, rule: string) => of.because.find((one) => one.rule === rule);

const template = (node: Pick<Spin.PlanNode, "template"> | undefined) =>
  Object.values<{ readonly [id: string]: Spin.Template }>(Spin.PACKS)
    .map((pack) => pack[node?.template ?? ""])
    .find((one) => one);

describe("for each problem the plan has", () => {
  test("situation, problem, an implication for each consequence, and need-payoff", () => {
    const made = plan([problem("p"), problem("q", { consequences: consequences("a", "b", "c", "d") })]);
    expect(ids(made)).toBe("p.S1 p.P1 p.I1 p.I2 p.I3 p.N1 p.N2 q.S1 q.P1 q.I1 q.I2 q.I3 q.I4 q.N1 q.N2");
    expect(made.start).toBe("p.situation.1");
    expect(made.nodes.filter(({ problem: of }) => of === "q").map(({ consequence }) => consequence)).toEqual(
      [undefined, undefined, "a", "b", "c", "d", undefined, undefined], // biome-ignore format: by kind
    );
  });

  // What an answer leads to; p has four consequences, and q comes after it.
  //        confirmed denied minor significant need  enough stated
  test.each<[string, ...(string | undefined)[]]>([
    ["p.S1", "p.P1", "p.P1", "p.P1", "p.N1", "p.N1"],
    ["p.P1", "p.I1", "q.S1", "p.I1", "p.N1", "p.N1"],
    ["p.I1", "p.I2", "p.I2", "p.I2", "p.N1", "p.N1"],
    ["p.I2", "p.I3", "p.I3", "p.I3", "p.N1", "p.N1"],
    ["p.I3", "p.I4", "p.I4", "p.I4", "p.N1", "p.N1", "p.N1"],
    ["p.I4", "q.S1", "q.S1", "q.S1", "p.N1", "p.N1", "p.N1"],
    ["p.N1", "p.N2", "q.S1", "p.N2", "p.N2", "q.S1", undefined, "q.S1"],
    ["p.N2", "q.S1", "q.S1", "q.S1", "q.S1", "q.S1", undefined, "q.S1"],
    ["q.P1", "q.I1", "close", "q.I1", "q.N1", "q.N1"],
    ["q.N2", "close", "close", "close", "close", "close", undefined, "close"],
  ])("ways on from %s", (id, ...targets) => {
    const made = plan([problem("p", { consequences: consequences("a", "b", "c", "d") }), problem("q")]);
    const next = made.nodes.find((node) => short(node.id) === id)?.next ?? made.nodes[0]?.next;
    const told = Spin.BRANCHES.map((branch) => next?.[branch]).map((to) => (to === undefined ? to : short(to)));
    expect(told).toEqual([...targets, undefined, undefined].slice(0, 7));
  });

  test("no situation question twice for one area, and none beyond the limit", () => {
    expect(ids(plan([problem("p", { area: "a" }), problem("q", { area: "a" })]))).toContain("p.N2 q.P1");
    const six = ["a", "b", "c", "d", "e", "f"].map((id) => problem(id));
    expect(count(plan(six), "situation")).toBe(5);
    expect(reason(plan(six), "situationLeftOut")).toMatchObject({ problems: ["problem f"], limit: 5 });
    expect(rules(plan(six.slice(1)))).not.toContain("situationLeftOut");
    expect(count(plan(six, { limits: { situation: { to: 0 } } }), "situation")).toBe(0);
  });

  test("one problem question, for no more problems than the limit allows", () => {
    const nine = [..."abcdefghi"].map((id) => problem(id));
    expect(count(plan(nine), "problem")).toBe(8);
    expect(reason(plan(nine), "problemsLeftOut")).toMatchObject({ problems: ["problem i"], limit: 8 });
    expect(rules(plan(nine.slice(1)))).not.toContain("problemsLeftOut");
    const known = plan([...nine.slice(1), problem("k", { known: "confirmed" })]);
    expect(rules(known)).not.toContain("problemsLeftOut"); // it costs no problem question
    expect(count(known, "implication", "k")).toBe(3);
  });

  // biome-ignore format: a table
  test.each([
    // consequences, limits, short of time → implications, of which open, left out
    [0, {}, false, 3, 3, 0],
    [2, {}, false, 3, 1, 0],
    [3, {}, false, 3, 0, 0],
    [6, {}, false, 6, 0, 0],
    [7, {}, false, 6, 0, 1],
    [7, {}, true, 2, 0, 5],
    [1, {}, true, 2, 1, 0],
    [3, { implication: { to: 1 } }, true, 1, 0, 2],
    [3, { implication: { to: 0 } }, false, 0, 0, 3],
    [1, { implication: { from: 0 } }, false, 1, 0, 0],
  ])("with %i consequences and limits %j, short of time %s: %i implications, %i open, %i left out", (given, limits, shortOfTime, asked, open, left) => {
    const made = plan([problem("p", { consequences: consequences(...[..."abcdefg"].slice(0, given)) })], { limits, shortOfTime });
    expect(count(made, "implication")).toBe(asked);
    expect(made.nodes.filter(({ kind, consequence }) => kind === "implication" && consequence === undefined)).toHaveLength(open);
    expect(reason(made, "consequencesLeftOut")).toEqual(
      left === 0
        ? undefined
        : expect.objectContaining({ consequences: [..."abcdefg"].slice(given - left, given).map((id) => `trouble ${id}`), shortOfTime }),
    );
    expect(rules(made).includes("fewConsequences")).toBe(open > 0);
    expect(count(made, "problem")).toBe(1); // never left out
  });

  test("what earlier calls brought out is not asked again", () => {
    const from = (known: Spin.PlannedProblem["known"]) => ids(plan([problem("p", { known })]));
    expect(from("confirmed")).toBe("p.I1 p.I2 p.I3 p.N1 p.N2");
    expect(from("significant")).toBe("p.N1 p.N2");
    expect(from("explicitNeed")).toBe("p.N1 p.N2");
  });

  test("as many need-payoff questions as the limit begins with, if there are so many", () => {
    expect(count(plan([problem("p")], { limits: { needPayoff: { from: 4 } } }), "needPayoff")).toBe(4);
    const many = plan([problem("p")], { limits: { needPayoff: { from: 50 } } });
    expect(many.nodes.filter((node) => template(node)?.topical)).toEqual([]);
    expect(reason(many, "templatesRunOut")).toMatchObject({
      kind: "needPayoff",
      planned: count(many, "needPayoff"),
      from: 50,
    });
  });
});

describe("what we cannot solve", () => {
  const unsolvable = problem("p", { capability: undefined });

  test("is asked about, but neither widened nor asked the payoff of", () => {
    const made = plan([unsolvable, problem("q")]);
    expect(ids(made)).toMatch(/^p\.S1 p\.P1 q\.S1 /);
    expect(made.nodes[1]?.next).toEqual({
      ...{ confirmed: "q.situation.1", denied: "q.situation.1", minor: "q.situation.1" },
      ...{ significant: "q.situation.1", explicitNeed: "q.situation.1" },
    });
    expect(reason(made, "unsolvableNotWidened")).toMatchObject({ problems: ["problem p"] });
  });

  test("is not touched with a dissatisfied contact", () => {
    const made = plan([unsolvable, problem("q")], { contact: "dissatisfied" });
    expect(ids(made)).toMatch(/^q\.S1 /);
    expect(made.problems.map(({ id }) => id)).toEqual(["q"]);
    expect(reason(made, "unsolvableLeftOut")).toMatchObject({ problems: ["problem p"] });
    expect(plan([unsolvable], { contact: "dissatisfied" }).verdict).toBe("empty");
  });
});

describe("the verdict", () => {
  test.each([
    [0, "empty", "nothingToAsk"],
    [1, "thin", "fewProblems"],
    [2, "thin", "fewProblems"],
    [3, "ready", "planReady"],
  ] as const)("with %i problems that we can solve is %s", (solvable, verdict, rule) => {
    const made = plan([..."abc"].slice(0, solvable).map((id) => problem(id)));
    expect(made.verdict).toBe(verdict);
    expect(made.because[0]?.rule).toBe(rule);
    expect(made.start).toBe(solvable === 0 ? "close" : "a.situation.1");
  });

  test("counts no problem that we cannot solve", () => {
    expect(plan([problem("a"), problem("b"), problem("c", { capability: undefined })]).verdict).toBe("thin");
  });

  test("tells which kinds the stage does not ask for", () => {
    expect(reason(plan([problem("p")], { stage: "decision" }), "stageAsksFor")).toMatchObject({
      kinds: ["needPayoff"],
      beyond: ["situation", "problem", "implication"],
    });
    expect(rules(plan([problem("p", { known: "significant" })], { stage: "decision" }))).not.toContain("stageAsksFor");
  });

  test("tells that it is too early for the one who decides", () => {
    expect(rules(plan([problem("p")], { contact: "power" }))).toContain("powerTooEarly");
    expect(rules(plan([problem("p", { known: "confirmed" })], { contact: "power" }))).not.toContain("powerTooEarly");
    expect(rules(plan([problem("p")], { contact: "dissatisfied" }))).not.toContain("powerTooEarly");
  });
});

describe("the questions", () => {
  test.each(Object.keys(Spin.CONTACTS) as Spin.ContactType[])("suit a contact who is %s", (contact) => {
    const made = plan([problem("p"), problem("q"), problem("r")], { contact });
    expect(made.nodes.filter((node) => !template(node)?.contacts.includes(contact))).toEqual([]);
  });

  // biome-ignore format: a table
  test.each<[stage: Spin.Stage, contact: Spin.ContactType, kinds: Spin.Kind[]]>([
    ["recognitionOfNeeds",   "receptive",    ["situation", "problem", "implication", "needPayoff"]],
    ["evaluationOfOptions",  "power",        ["situation", "needPayoff"]],
    ["resolutionOfConcerns", "power",        ["problem", "needPayoff"]],
    ["decision",             "dissatisfied", ["needPayoff"]],
    ["implementation",       "receptive",    ["problem", "needPayoff"]],
    ["changesOverTime",      "dissatisfied", ["situation", "problem", "implication"]],
  ])("suit the stage %s", (stage, contact, kinds) => {
    const { nodes } = plan([problem("p")], { stage, contact, limits: { needPayoff: { to: 1 } } });
    const served = nodes.filter(({ kind }) => kinds.includes(kind));
    expect(served.filter((node) => !template(node)?.stages.includes(stage))).toEqual([]);
    expect(new Set(served.map(({ kind }) => kind)).size).toBe(kinds.length);
    const offered = nodes.flatMap(({ alternatives }) => alternatives.map((id) => template({ template: id })));
    expect(offered.filter((one) => !one?.stages.includes(stage) || !one.contacts.includes(contact))).toEqual([]);
    expect(offered.length).toBeGreaterThan(1);
  });

  test("suit the stage and the focus", () => {
    const made = plan([problem("p", { known: "significant" })], { stage: "resolutionOfConcerns", focus: "financial" });
    expect(template(made.nodes[0])).toMatchObject({ stages: expect.arrayContaining(["resolutionOfConcerns"]) });
    expect(template(made.nodes[0])?.focuses).toContain("financial");
  });

  test("come from the pack first, and from the general one where it has none", () => {
    const saas = plan([problem("p")], { pack: "saas" });
    expect(Object.keys(Spin.PACKS.saas)).toContain(saas.nodes[0]?.template);
    expect(
      saas.nodes[4]?.alternatives.filter((id) => id in Spin.PACKS.saas && template({ template: id })?.topical),
    ).not.toEqual([]);
    const own = Spin.pack({
      id: "own",
      templates: { mine: { kind: "problem", en: "How about {problem}?", "zh-CN": "{problem}怎么样？" } },
    });
    const made = plan([problem("p")], { pack: own });
    expect(made.nodes.map((node) => node.template in Spin.PACKS.general)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(made.nodes[1]).toMatchObject({ template: "mine", question: "How about problem p?" });
  });

  test("are those a problem names, where it names some", () => {
    const named = consequences("x", "y", "z").map((one, nth) => (nth === 1 ? { ...one, ask: ["customersSay"] } : one));
    const made = plan([problem("p", { ask: ["triedSoFar", "whatElseItOpens"], consequences: named })]);
    expect(made.nodes[1]?.template).toBe("triedSoFar");
    expect(made.nodes[3]).toMatchObject({ template: "customersSay", consequence: "y" });
    expect(made.nodes[5]?.template).toBe("whatElseItOpens");
    const wrong = problem("p", { consequences: [{ id: "x", text: "x", ask: ["asked"] }] });
    expect(() => plan([wrong])).toThrow(
      'problems[0].consequences[0].ask must hold ids of templates of the pack, got "asked"',
    );
    expect(() => plan([problem("p", { ask: ["tried"] })])).toThrow(
      'Spin.planCall: problems[0].ask must hold ids of templates of the pack, got "tried"',
    );
  });

  test("vary from problem to problem as far as the templates go", () => {
    const two = { consequences: consequences("x", "y") };
    const made = plan([problem("p", two), problem("q", two)], { limits: { implication: { from: 2 } } });
    const used = (of: string) => made.nodes.filter((node) => node.problem === of).map((node) => node.template);
    expect(used("q").filter((id) => used("p").includes(id))).toEqual([]);
  });

  test("are in the language that is asked for, with the texts put in as they are", () => {
    const made = plan([problem("p", { text: "{area} $&", area: "“A”" })], { locale: "zh-CN" });
    expect(made.nodes[1]?.question).toContain("{area} $&");
    expect(made.nodes.every(({ question }) => /\p{Script=Han}/u.test(question))).toBe(true);
  });
});

test("very many problems are planned, walked and written down in one pass", () => {
  const many = plan(Array.from({ length: 1000 }, (_, row) => problem(`p${row}`, { known: "confirmed" })));
  expect(many.nodes.length).toBeGreaterThan(3000);
  expect(Spin.next(many, ["significant"]).node?.id).toBe("p0.needPayoff.1");
  expect(Spin.mermaid(many, en).split("\n").length).toBeGreaterThan(6000);
  expect(Spin.markdown(many, en).length).toBeGreaterThan(100_000);
});

describe("whatever is prepared", () => {
  const id = fc.constantFrom(..."abcdefghijkl");
  const any = fc.record({
    id,
    text: fc.constantFrom("t1", "t2", "t3"),
    area: fc.constantFrom("a1", "a2", "a3", "a4", "a5", "a6"),
    capability: fc.constantFrom("able", undefined),
    consequences: fc.uniqueArray(id, { maxLength: 8 }).map((all) => consequences(...all)),
    known: fc.constantFrom(undefined, undefined, ...Spin.KNOWN),
  });
  const preparation = fc.record({
    problems: fc.uniqueArray(any, { selector: (one) => one.id, maxLength: 12 }),
    contact: fc.constantFrom("receptive", "dissatisfied", "power"),
    stage: fc.constantFrom("recognitionOfNeeds", "decision", "implementation"),
    shortOfTime: fc.boolean(),
    locale: fc.constantFrom("en", "zh-CN"),
    pack: fc.constantFrom(...(Object.keys(Spin.PACKS) as Spin.PackId[])),
  });
  const law = (title: string, holds: (made: Spin.CallPlan, given: Partial<Spin.CallPreparation>) => void) =>
    test(title, () => {
      fc.assert(
        fc.property(preparation, (given) => holds(plan(given.problems, given), given)),
        { numRuns: 150 },
      );
    });

  law(
    "every way leads to a question of the plan or to the close, and every question is reached",
    ({ nodes, start }) => {
      const all = new Set(nodes.map((node) => node.id));
      expect(all.size).toBe(nodes.length);
      const targets = [start, ...nodes.flatMap(({ next }) => Object.values(next))];
      expect(targets.filter((to) => to !== undefined && to !== "close" && !all.has(to))).toEqual([]);
      expect([...all].filter((node) => !targets.includes(node))).toEqual([]);
    },
  );

  law("no need-payoff and no implication for what we cannot solve", ({ nodes, problems }) => {
    const unsolvable = problems.filter(({ capability }) => capability === undefined).map((one) => one.id);
    const wrong = nodes.filter(
      ({ kind, problem: of }) => unsolvable.includes(of) && !["situation", "problem"].includes(kind),
    );
    expect(wrong).toEqual([]);
  });

  law("no question is asked twice", ({ nodes }) => {
    expect(new Set(nodes.map(({ question }) => question)).size).toBe(nodes.length);
  });

  law(
    "a question with a topic of its own is asked only where it is named, and is offered beside the others",
    ({ nodes }) => {
      expect(nodes.filter((node) => template(node)?.topical)).toEqual([]);
      for (const { template: own, alternatives } of nodes) expect(alternatives).not.toContain(own);
    },
  );

  law("the limits hold", ({ nodes, problems }, { shortOfTime }) => {
    const of = (kind: Spin.Kind, one?: string) =>
      nodes.filter((node) => node.kind === kind && (!one || node.problem === one)).length;
    expect(of("situation")).toBeLessThanOrEqual(5);
    expect(of("problem")).toBeLessThanOrEqual(8);
    for (const one of problems) {
      expect(of("implication", one.id)).toBeLessThanOrEqual(shortOfTime ? 2 : 6);
      expect(of("needPayoff", one.id)).toBeLessThanOrEqual(4);
    }
  });

  law("nothing is lost: what is not asked about is named", (made, { problems = [] }) => {
    const asked = new Set(made.nodes.map(({ problem: of }) => of));
    const told = made.because.flatMap((one) => ("problems" in one && Array.isArray(one.problems) ? one.problems : []));
    expect(problems.filter(({ id: one, text }) => !asked.has(one) && !told.includes(text))).toEqual([]);
  });
});

describe("is refused:", () => {
  test.each<[rest: object, error: string]>([
    [{ contact: "boss" }, 'contact must be one of "receptive", "dissatisfied", "power", got "boss"'],
    [{ stage: "needs" }, "stage must be one of"],
    [{ focus: "price" }, "focus must be one of"],
    [{ locale: "de" }, 'locale must be one of "en", "zh-CN", got "de"'],
    [{ pack: "office" }, "pack must be one of"],
    [{ pack: { id: "x", templates: { a: {} } } }, "pack.templates.a.kind must be one of"],
    [{ shortOfTime: "yes" }, 'shortOfTime must be true or false, got "yes"'],
    [{ limits: { problem: { to: 0 } } }, "limits.problem.to must be an integer 1–100, got 0"],
    [{ limits: { implication: { from: 4, to: 3 } } }, "limits.implication.from must be at most 3, got 4"],
    [{ limits: { needPayoff: { from: -1 } } }, "limits.needPayoff.from must be an integer 0–100, got -1"],
    [
      { problems: [problem("p", { capability: "other" })] },
      'problems[0].capability must be the id of a capability, got "other"',
    ],
    [{ problems: [problem("p"), problem("p")] }, 'problems[1].id must be unique, but problems[0] has it too, got "p"'],
    [
      { problems: [problem("p", { consequences: consequences("a", "a") })] },
      "problems[0].consequences[1].id must be unique",
    ],
    [{ problems: [problem("p", { text: " " })] }, 'problems[0].text must be a phrase of 1–500 characters, got " "'],
    [{ problems: [problem("p", { area: "x".repeat(501) })] }, "problems[0].area must be a phrase of 1–500 characters"],
    [
      { problems: [problem("p", { consequences: [{ id: "a", text: "a", amount: 5 }] })] },
      "problems[0].consequences[0].per must be given with the amount, got undefined",
    ],
    [
      { problems: [problem("p", { consequences: [{ id: "a", text: "a", amount: -5, per: "year" }] })] },
      "problems[0].consequences[0].amount must be an amount of at least 0, got -5",
    ],
    [{ problems: {} }, "problems must be an array, got object"],
    [{ capabilities: undefined }, "capabilities must be an array, got undefined"],
  ])("%j", (rest, error) => {
    expect(() => plan([problem("p")], rest)).toThrow(`Spin.planCall: ${error}`);
  });

  test("limits at their ends are taken", () => {
    expect(() =>
      plan([problem("p")], { limits: { implication: { from: 3, to: 3 }, needPayoff: { from: 0, to: 0 } } }),
    ).not.toThrow();
    expect(count(plan([problem("p")], { limits: { needPayoff: { to: 1 } } }), "needPayoff")).toBe(1);
    expect(count(plan([problem("p")], { limits: { situation: { from: 9 } } }), "situation")).toBe(1);
  });
});
