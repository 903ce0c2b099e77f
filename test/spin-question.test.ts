/** A single question, chosen as the plan would choose it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STAGES } from "../src/cycle/table.js";
import * as Spin from "../src/spin/index.js";

const untyped = Spin.question as (request: unknown) => unknown;

const WORDS = {
  area: "order processing",
  problem: "duplicate orders",
  consequence: "late deliveries",
  capability: "a shared order record",
  goal: "shorter delivery times",
};
const MET = { contact: "dissatisfied", stage: "recognitionOfNeeds" } as const;

describe("what a kind is about must be given, the rest may be", () => {
  const kinds = {
    situation: ["area"],
    problem: ["problem"],
    implication: ["problem", "consequence"],
    needPayoff: ["capability"],
  } as const;
  const rows = Spin.KINDS.flatMap((kind) =>
    (Object.keys(WORDS) as Spin.Slot[]).map((slot) => [kind, slot, (kinds[kind] as readonly string[]).includes(slot)]),
  ) as [Spin.Kind, Spin.Slot, boolean][];

  test.each(rows)("%s from %s alone: %s", (kind, slot, enough) => {
    const ask = () => Spin.question({ ...MET, kind, [slot]: WORDS[slot] });
    if (enough) expect(ask()?.question).toContain(WORDS[slot]);
    else expect(ask).toThrow(`must be given for a question of the kind "${kind}", got undefined`);
  });

  test("an implication asks about the consequence, and is an open one without it", () => {
    const asked = (request: Partial<Spin.QuestionRequest>) =>
      Spin.question({ ...MET, kind: "implication", ...request })?.template;
    const { area, problem, consequence } = WORDS;
    // dissatisfied, recognition: yearlyLoss is the first to need no problem, whatElseFollows the first open one with both
    expect(asked({ consequence })).toBe("yearlyLoss");
    expect(asked({ problem, consequence })).toBe("howItLedThere");
    expect(asked({ area, problem })).toBe("whatElseFollows");
    expect(asked({ problem })).toBe("whereItSpreads");
  });

  test("a consequence fills nothing but implications, as in a plan", () => {
    const pack = Spin.pack({
      id: "own",
      templates: {
        worth: {
          kind: "needPayoff",
          en: "Why {capability} against {consequence}?",
          "zh-CN": "{consequence}{capability}？",
        },
      },
    });
    const { capability, consequence } = WORDS;
    const all = Array.from({ length: 20 }, (_, row) =>
      Spin.question({ ...MET, kind: "needPayoff", capability, consequence, pack, nth: row + 1 }),
    );
    expect(all.map((one) => one?.template)).not.toContain("worth");
    expect(all[0]?.template).toBeDefined();
  });
});

describe("the best comes first", () => {
  // Each suits in all but what its name says; of equals the first written is first.
  const suits = { contacts: ["power"], focuses: ["financial"], stages: ["decision"] } as const;
  const pack = Spin.pack({
    id: "own",
    templates: {
      wrongContact: { kind: "situation", en: "1 {area}?", "zh-CN": "1 {area}？", ...suits, contacts: ["receptive"] },
      wrongStage: { kind: "situation", en: "2 {area}?", "zh-CN": "2 {area}？", ...suits, stages: ["implementation"] },
      wrongFocus: { kind: "situation", en: "3 {area}?", "zh-CN": "3 {area}？", ...suits, focuses: ["technical"] },
      right: { kind: "situation", en: "4 {area}?", "zh-CN": "4 {area}？", ...suits },
      alsoRight: { kind: "situation", en: "5 {area}?", "zh-CN": "5 {area}？", ...suits },
    },
  });
  const inOrder = (focus?: Spin.DecisionFocus) =>
    Array.from(
      { length: 100 },
      (_, row) =>
        Spin.question({ kind: "situation", contact: "power", stage: "decision", focus, area: "x", pack, nth: row + 1 })
          ?.template,
    ).filter((id) => id !== undefined && id in pack.templates);

  test("contact before stage before focus before place", () => {
    expect(inOrder("financial")).toEqual(["right", "alsoRight", "wrongFocus", "wrongStage", "wrongContact"]);
  });

  test("a focus that is not known counts for nothing", () => {
    expect(inOrder()).toEqual(["wrongFocus", "right", "alsoRight", "wrongStage", "wrongContact"]);
  });
});

test("the nth question is the next best, each once, until there are none", () => {
  const asked = Array.from({ length: 100 }, (_, row) =>
    Spin.question({ ...MET, ...WORDS, kind: "problem", nth: row + 1 }),
  );
  const [none, some] = [asked.indexOf(undefined), asked.filter((one) => one !== undefined)];
  expect(none).toBeGreaterThan(6);
  expect(some).toEqual(asked.slice(0, none)); // once run out, for good
  expect(new Set(some.map(({ question }) => question)).size).toBe(none);
  expect(Spin.question({ ...MET, ...WORDS, kind: "problem" })).toEqual(asked[0]);
});

test("a question is asked in the language wanted", () => {
  const asked = { contact: "dissatisfied", stage: "recognitionOfNeeds", kind: "problem", area: "仓库" } as const;
  expect(Spin.question({ ...asked, problem: "错发漏发", locale: "zh-CN" })).toEqual({
    template: "howOften",
    question: "仓库这边，错发漏发的情况多久会遇到一次？",
  });
});

test("it is the question that the plan has, and where the plan runs out one with a topic of its own", () => {
  const any = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const many = { from: 30, to: 30 };
  const met = fc.record({
    contact: any(Object.keys(Spin.CONTACTS) as Spin.ContactType[]),
    stage: any(STAGES),
    focus: any([undefined, ...Spin.FOCUSES]),
    locale: any(["en", "zh-CN"] as const),
    pack: any(Object.keys(Spin.PACKS) as Spin.PackId[]),
  });
  const about = fc.record({ goal: any([undefined, WORDS.goal]), consequence: any([undefined, WORDS.consequence]) });
  fc.assert(
    fc.property(met, about, (suited, { goal, consequence }) => {
      const { area, problem, capability } = WORDS;
      const plan = Spin.planCall({
        ...suited,
        problems: [
          {
            ...{ id: "p", text: problem, area, goal, capability: "c" },
            consequences: consequence === undefined ? [] : [{ id: "q", text: consequence }],
          },
        ],
        capabilities: [{ id: "c", text: capability }],
        limits: { implication: consequence === undefined ? many : { from: 1, to: 1 }, needPayoff: many },
      });
      for (const kind of Spin.KINDS) {
        const planned = plan.nodes.filter((node) => node.kind === kind);
        expect(planned.length).toBeGreaterThan(0);
        const single = (nth: number) =>
          Spin.question({ ...suited, kind, area, problem, capability, consequence, goal, nth });
        planned.forEach(({ template, question }, row) => {
          expect(single(row + 1)).toEqual({ template, question });
        });
        const whole = kind === "needPayoff" || (kind === "implication" && consequence === undefined);
        const beyond = single(planned.length + 1);
        if (whole && beyond !== undefined) expect(isTopical(beyond.template)).toBe(true);
        expect(single(100)).toBeUndefined();
      }
    }),
    { numRuns: 20 },
  );
});

const isTopical = (id: string) =>
  Object.values<{ readonly [id: string]: Spin.Template }>(Spin.PACKS).some((pack) => pack[id]?.topical);

describe("it refuses", () => {
  const good = { ...MET, ...WORDS, kind: "problem" };
  test.each<[change: object, error: string]>([
    [
      { kind: "needpayoff" },
      'kind must be one of "situation", "problem", "implication", "needPayoff", got "needpayoff"',
    ],
    [{ contact: undefined }, 'contact must be one of "receptive", "dissatisfied", "power", got undefined'],
    [{ focus: "price" }, 'focus must be one of "financial", "technical", "relationship", "business", got "price"'],
    [{ locale: "de" }, 'locale must be one of "en", "zh-CN", got "de"'],
    [{ area: " " }, 'area must be a phrase of 1–500 characters, got " "'],
    [{ goal: "" }, 'goal must be a non-empty text, got ""'],
    [{ problem: undefined }, 'problem must be given for a question of the kind "problem", got undefined'],
    [
      { kind: "implication", problem: undefined, consequence: undefined },
      'problem must be given for a question of the kind "implication", got undefined',
    ],
    [{ consequence: 3 }, "consequence must be a non-empty text, got 3"],
    [{ nth: 0 }, "nth must be an integer 1–100, got 0"],
    [{ nth: 101 }, "nth must be an integer 1–100, got 101"],
    [{ nth: 1.5 }, "nth must be an integer 1–100, got 1.5"],
    [{ nth: "2" }, 'nth must be an integer 1–100, got "2"'],
  ])("%j", (change, error) => {
    expect(() => untyped({ ...good, ...change })).toThrow(`Spin.question: ${error}`);
  });

  test.each([[undefined], [null], [[]], ["problem"]])("%j for a request", (request) => {
    expect(() => untyped(request)).toThrow("Spin.question: request must be an object, got ");
  });
});
