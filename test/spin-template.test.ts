/** Templates, the form of questions, packs of one's own. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEXT } from "../src/cycle/table.js";
import * as Spin from "../src/spin/index.js";

const untyped = Spin.fill as (template: unknown, slots: unknown) => string;

describe("a template is filled", () => {
  test.each<[template: string, slots: Record<string, string | number>, text: string]>([
    ["{a}", { a: "x" }, "x"],
    ["{a}{b}{a}", { a: "x", b: "y" }, "xyx"],
    ["no slot", {}, "no slot"],
    ["{{a}}", {}, "{a}"],
    ["{{{a}}}", { a: "x" }, "{x}"],
    ["{{{{a}}}}", {}, "{{a}}"],
    ["}}{{", {}, "}{"],
    ["{a}", { a: "{b}" }, "{b}"], // a slot in a value stays text
    ["{a} {b}", { a: "{b}", b: "{a}" }, "{b} {a}"],
    ["{a}", { a: "$& $1 $$ `x` \\n" }, "$& $1 $$ `x` \\n"],
    ["{a}", { a: " x " }, " x "], // as it is
    ["{a}", { a: 0 }, "0"],
    ["{a}", { a: -0 }, "0"],
    ["{A1}", { A1: 1.5 }, "1.5"],
    ["{constructor}", { constructor: "x" } as never, "x"],
    ["{问题}？", {}, "refused"],
  ])("%s", (template, slots, text) => {
    if (text === "refused") expect(() => untyped(template, slots)).toThrow("name the slot with letters and digits");
    else expect(untyped(template, slots)).toBe(text);
  });

  test.each<[template: unknown, slots: unknown, error: string]>([
    ["{a}", {}, "RangeError: Spin.fill: slots.a must be given, got undefined"],
    ["{a}", { a: "" }, 'RangeError: Spin.fill: slots.a must be a non-empty text or a finite number, got ""'],
    ["{a}", { a: "  " }, 'RangeError: Spin.fill: slots.a must be a non-empty text or a finite number, got "  "'],
    ["{a}", { a: Number.NaN }, "RangeError: Spin.fill: slots.a must be a non-empty text or a finite number, got NaN"],
    ["{a}", { a: null }, "TypeError: Spin.fill: slots.a must be a non-empty text or a finite number, got null"],
    ["{a}", { a: "x", b: "y" }, 'RangeError: Spin.fill: slots must hold the slots of the template alone (a), got "b"'],
    [
      "x",
      { b: "y" },
      'RangeError: Spin.fill: slots must hold the slots of the template alone, which has none, got "b"',
    ],
    ["{toString}", {}, "RangeError: Spin.fill: slots.toString must be given, got undefined"],
    ["{a", {}, 'RangeError: Spin.fill: template must close the brace at index 0, got "{a"'],
    ["ab {a", {}, 'RangeError: Spin.fill: template must close the brace at index 3, got "ab {a"'],
    ["a} b", {}, 'RangeError: Spin.fill: template must double a "}" that closes no slot, at index 1, got "a} b"'],
    ["{a}}", {}, 'RangeError: Spin.fill: template must double a "}" that closes no slot, at index 3, got "{a}}"'],
    ["{a{b}}", {}, 'RangeError: Spin.fill: template must not open a brace inside a slot, at index 2, got "{a{b}}"'],
    ["{a {b", {}, 'RangeError: Spin.fill: template must not open a brace inside a slot, at index 3, got "{a {b"'],
    ["{}", {}, 'RangeError: Spin.fill: template must name the slot with letters and digits, at index 0, got "{}"'],
    [
      "{ a }",
      {},
      'RangeError: Spin.fill: template must name the slot with letters and digits, at index 0, got "{ a }"',
    ],
    ["{1}", {}, 'RangeError: Spin.fill: template must name the slot with letters and digits, at index 0, got "{1}"'],
    ["", {}, 'RangeError: Spin.fill: template must be a non-empty text, got ""'],
    [7, {}, "TypeError: Spin.fill: template must be a non-empty text, got 7"],
    [
      "{a}{a}",
      { a: "x".repeat(5_000_001) },
      "RangeError: Spin.fill: slots must hold at most 10000000 characters in all, got 10000002",
    ],
    ["{a}", null, "TypeError: Spin.fill: slots must be an object, got null"],
  ])("or refused: %j with %j", (template, slots, error) => {
    expect(() => untyped(template, slots)).toThrow(expect.objectContaining({ message: error.replace(/^\w+: /, "") }));
    try {
      untyped(template, slots);
    } catch (thrown) {
      expect((thrown as Error).constructor.name).toBe(error.split(":")[0]);
    }
  });

  const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,4}$/);
  const words = fc.string({ unit: fc.constantFrom("{", "}", "$", "&", "a", " ", "问", "\\") });
  const part = fc.oneof(
    fc.record({ text: words }),
    fc.record({ slot: name, value: words.filter((text) => text.trim() !== "") }),
  );

  test("with what is put into it, and with nothing else", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const slots = new Map(parts.flatMap((one) => ("slot" in one ? [[one.slot, one.value] as const] : [])));
        const doubled = (text: string) => text.replaceAll("{", "{{").replaceAll("}", "}}");
        const template = parts.map((one) => ("slot" in one ? `{${one.slot}}` : doubled(one.text))).join("");
        const text = parts.map((one) => ("slot" in one ? slots.get(one.slot) : one.text)).join("");
        fc.pre(template !== "" && !/\}\}\}/.test(template) && !/\{\{\{/.test(template));
        expect(untyped(template, Object.fromEntries(slots))).toBe(text);
        expect(Spin.slots(template)).toEqual([...slots.keys()]);
      }),
    );
  });

  test("whose braces match, or it is refused: never half", () => {
    const braces = fc.string({ unit: fc.constantFrom("{", "}", "a"), maxLength: 12 });
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(braces, (template) => {
        const unpaired = template
          .replaceAll("{{", "")
          .replace(/\{a+\}/g, "")
          .replaceAll("}}", "");
        try {
          const names = Spin.slots(template);
          expect(untyped(template, Object.fromEntries(names.map((slot) => [slot, "x"])))).not.toBe("");
          read += 1;
        } catch (error) {
          expect((error as Error).message).toMatch(/^Spin\.slots: template must .*, got "/);
          if (template !== "") expect(`${unpaired}${template}`).toMatch(/[{}]/);
          refused += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(20);
  });
});

describe("the form of a question", () => {
  test.each<["open" | "closed", string]>([
    ["open", "What does it cost you?"],
    ["open", "And what does it cost you?"],
    ["open", "When {problem} comes up, what happens next?"],
    ["closed", "When {problem} comes up, does the line stop?"],
    ["open", "When does {problem} come up?"],
    ["open", "If that went on, how would your customers react?"],
    ["closed", "If that went on, would your customers react?"],
    ["closed", "Is that a problem?"],
    ["closed", "Isn't that a problem?"],
    ["closed", "Isn’t that a problem?"],
    ["closed", "So do you lose orders?"],
    ["closed", "You lose orders, don't you?"],
    ["closed", "You would want that, right?"],
    ["closed", "What a waste, right?"],
    ["open", "How do you see {area} yourself, given {problem}?"],
    ["closed", "It costs you money?"],
    ["open", "To whom would that matter?"],
    ["open", "From where you sit, how large is it?"],
    ["open", "Could you tell me more about {area}?"],
    ["closed", "Could you use {capability}?"],
    ["open", "Tell me about {area}."],
    ["closed", "That is a pity. Do you see it that way?"],
    ["open", "Is that so? What does it lead to?"], // the last question decides
    ["open", "{problem}: what follows from it?"],
    ["closed", "Have you thought about what it costs?"],
    ["open", "Where is it worst?"],
    ["open", "Which of the two would help you more?"],
  ])("in English is %s: %s", (expected, question) => {
    expect(Spin.form(question, "en")).toBe(expected);
  });

  test.each<["open" | "closed", string]>([
    ["open", "这会造成多大损失？"],
    ["open", "{problem}对交货有什么影响？"],
    ["open", "您怎么看？"],
    ["open", "谁最着急？"],
    ["closed", "这算是个问题吗？"],
    ["closed", "您知道一年损失多少吗？"],
    ["closed", "这样挺麻烦吧？"],
    ["closed", "{problem}会不会影响交货？"],
    ["closed", "有没有影响？"],
    ["closed", "是否影响交货？"],
    ["open", "您怎么判断是否值得投入？"],
    ["open", "能不能扩大产能，主要取决于哪些因素？"],
    ["closed", "这样损失很大，对不对？"],
    ["closed", "有影响没有？"],
    ["open", "您看哪些指标来判断做得好不好？"],
    ["open", "{area}这块现在是怎么运作的，能给我讲讲吗？"],
    ["closed", "这个功能能用上吗？"],
    ["open", "请您介绍一下{area}。"],
    ["closed", "情况就是这样。您同意吗？"],
    ["open", "为什么现在要做？"],
  ])("in Chinese is %s: %s", (expected, question) => {
    expect(Spin.form(question, "zh-CN")).toBe(expected);
  });

  test.each([
    ["", "en", 'Spin.form: question must be a non-empty text, got ""'],
    ["x".repeat(10_001), "en", "Spin.form: question must have at most 10000 characters, got "],
    ["What?", "fr", 'Spin.form: locale must be one of "en", "zh-CN", got "fr"'],
  ])("of %.9s in %s is refused", (question, locale, error) => {
    expect(() => Spin.form(question, locale as "en")).toThrow(error);
  });
});

// The packs that come along

interface Row extends Spin.Template {
  readonly pack: Spin.PackId;
  readonly id: string;
}
const ALL: readonly Row[] = (Object.keys(Spin.PACKS) as Spin.PackId[]).flatMap((pack) =>
  Object.entries<Spin.Template>(Spin.PACKS[pack]).map(([id, template]) => ({ pack, id, ...template })),
);
const LOCALES = ["en", "zh-CN"] as const;
const CONTACT_TYPES = Object.keys(Spin.CONTACTS) as Spin.ContactType[];
const KEY = { situation: "area", problem: "problem", implication: "consequence", needPayoff: "capability" } as const;
const named = (rows: readonly Row[]) => rows.map(({ pack, id }) => `${pack}.${id}`);

describe("the packs that come along", () => {
  test.each(Object.keys(Spin.PACKS) as Spin.PackId[])("%s has at least six questions of each kind", (pack) => {
    const counts = Spin.KINDS.map((kind) => ALL.filter((row) => row.pack === pack && row.kind === kind).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
  });

  test.each(Spin.KINDS.flatMap((kind) => CONTACT_TYPES.map((contact) => [kind, contact] as const)))(
    "general has at least two %s questions for a contact who is %s, without a goal to fill in",
    (kind, contact) => {
      const fit = ALL.filter(
        (row) =>
          row.pack === "general" &&
          row.kind === kind &&
          row.contacts.includes(contact) &&
          !row.topical &&
          Spin.slots(row.en).includes(KEY[kind]) &&
          !Spin.slots(row.en).includes("goal"),
      );
      expect(fit.length).toBeGreaterThanOrEqual(2);
    },
  );

  test("general has a question for every kind that serves a stage, and for every focus", () => {
    const lacking = (Object.keys(NEXT) as Spin.Stage[]).flatMap((stage) =>
      NEXT[stage].spin
        .filter(
          (kind) =>
            !ALL.some(
              (row) => row.pack === "general" && !row.topical && row.kind === kind && row.stages.includes(stage),
            ),
        )
        .map((kind) => `${stage}: ${kind}`),
    );
    expect(lacking).toEqual([]);
    const focuses = Spin.KINDS.flatMap((kind) =>
      Spin.FOCUSES.filter((focus) => !ALL.some((row) => row.kind === kind && row.focuses.includes(focus))),
    );
    expect(focuses).toEqual([]);
  });

  test("have what each kind is about, or ask openly for further consequences", () => {
    const off = ALL.filter(({ kind, en }) => {
      const slots = Spin.slots(en);
      return !slots.includes(KEY[kind]) && !(kind === "implication" && slots.includes("problem"));
    });
    expect(named(off)).toEqual([]);
    const unknown = ALL.filter(({ en }) => Spin.slots(en).some((slot) => !(slot in Spin.SLOTS)));
    expect(named(unknown)).toEqual([]);
  });

  test("use the same slots in both languages", () => {
    const differ = ALL.filter((row) => Spin.slots(row.en).sort().join() !== Spin.slots(row["zh-CN"]).sort().join());
    expect(named(differ)).toEqual([]);
  });

  test("have no implication or need-payoff question that a yes or a no ends", () => {
    const traps = ALL.filter(
      (row) =>
        ["implication", "needPayoff"].includes(row.kind) &&
        LOCALES.some((locale) => Spin.form(row[locale], locale) === "closed"),
    );
    expect(named(traps)).toEqual([]);
  });

  test("say nothing twice, in any of them", () => {
    for (const of of [(row: Row) => row.id, ...LOCALES.map((locale) => (row: Row) => row[locale].toLowerCase())]) {
      const all = ALL.map(of);
      expect(named(ALL.filter((row, nth) => all.indexOf(of(row)) !== nth))).toEqual([]);
    }
  });

  test("ask: each text is one clean question in its own language", () => {
    const wrong = ALL.filter(
      (row) =>
        !/^[A-Z{][^?]*\?$/.test(row.en) ||
        !/^[^？]*？$/.test(row["zh-CN"]) ||
        /\p{Script=Han}|\s{2}/u.test(row.en) ||
        /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\s{2}/u.test(row["zh-CN"].replace(/\{\w+\}/g, "它")),
    );
    expect(named(wrong)).toEqual([]);
  });

  test("hold in English whether a value is one thing or several", () => {
    const value = "\\{(problem|consequence|capability|goal)\\}";
    const agreeing = new RegExp(
      `\\b(does|do|is|are|was|were|has)\\s+${value}|(^|[,;] )${value} (is|are|was|were|has|have)\\b`,
    );
    expect(named(ALL.filter(({ en }) => agreeing.test(en)))).toEqual([]);
    expect(["How does {problem} …", "{problem} is …"].filter((text) => agreeing.test(text))).toHaveLength(2);
  });

  test("are what Spin.pack would accept", () => {
    for (const [id, templates] of Object.entries(Spin.PACKS)) {
      expect(Spin.pack({ id, templates })).toEqual({ id, templates });
    }
  });
});

// One's own

const ONE = { kind: "problem", en: "How often do you see {problem}?", "zh-CN": "{problem}多久出现一次？" } as const;
const own = (templates: object, rest: object = {}) => Spin.pack({ id: "own", templates, ...rest } as never);

describe("a pack of one's own", () => {
  test("without tags serves everybody, always; with tags only those", () => {
    const { templates } = own({
      one: ONE,
      two: {
        ...ONE,
        en: "Where is {problem}?",
        "zh-CN": "{problem}在哪里？",
        contacts: ["power", "receptive", "power"],
      },
    });
    expect(templates.one).toEqual({
      ...ONE,
      contacts: ["receptive", "dissatisfied", "power"],
      focuses: ["financial", "technical", "relationship", "business"],
      stages: Object.keys(NEXT),
      topical: false,
    });
    expect(templates.two?.contacts).toEqual(["receptive", "power"]);
  });

  test("includes others, and its templates take the place of theirs", () => {
    const merged = own({ howOften: ONE }, { includes: ["general", "saas"] });
    expect(Object.keys(merged.templates)).toEqual([
      ...Object.keys(Spin.PACKS.general),
      ...Object.keys(Spin.PACKS.saas),
    ]);
    expect(merged.templates.howOften?.en).toBe(ONE.en);
    expect(Spin.pack(merged)).toEqual(merged);
  });

  const { en: general } = Spin.PACKS.general.howOften;
  const { kind, en, "zh-CN": zh } = Spin.PACKS.general.triedSoFar;
  test.each<[templates: object, rest: object, error: string]>([
    [{ one: { ...ONE, en: "How often {problem?" } }, {}, "templates.one.en must close the brace at index 10"],
    [
      { one: { ...ONE, en: "How often in {area}?" } },
      {},
      "templates.one.zh-CN must have the slots of the English text",
    ],
    [{ one: { ...ONE, "zh-CN": undefined } }, {}, "templates.one.zh-CN must be a non-empty text, got undefined"],
    [{ one: { ...ONE, kind: "needpayoff" } }, {}, "templates.one.kind must be one of"],
    [
      { one: { ...ONE, kind: "implication", en: "Do you lose money to {problem}?" } },
      {},
      "templates.one.en must be an open question",
    ],
    [
      { one: { ...ONE, kind: "needPayoff", "zh-CN": "{problem}好吗？" } },
      {},
      "templates.one.zh-CN must be an open question",
    ],
    [{ one: { ...ONE, contacts: [] } }, {}, "templates.one.contacts must hold at least one id, or be left out for all"],
    [{ one: { ...ONE, contacts: ["boss"] } }, {}, "templates.one.contacts[0] must be one of"],
    [{ one: { ...ONE, topical: "yes" } }, {}, 'templates.one.topical must be true or false, got "yes"'],
    [{ one: { ...ONE, stages: ["won"] } }, {}, "templates.one.stages[0] must be one of"],
    [{ "one two": ONE }, {}, 'templates must have ids in camelCase, got "one two"'],
    [JSON.parse('{"__proto__":{}}'), {}, 'templates must have ids in camelCase, got "__proto__"'],
    [
      { one: ONE, two: { ...ONE, en: "HOW  OFTEN do you see {problem}?" } },
      {},
      "templates.two.en must differ from that of one",
    ],
    [
      { one: { ...ONE, en: general, "zh-CN": "{area}的{problem}？" } },
      { includes: ["general"] },
      "templates.one.en must differ from that of howOften",
    ],
    [
      { howOften: { kind, en, "zh-CN": zh } },
      { includes: ["general"] },
      "templates.howOften.en must differ from that of triedSoFar",
    ],
    [{ one: ONE }, { includes: ["office"] }, "includes[0] must be one of"],
    [{ one: ONE }, { id: "" }, "id must be a non-empty text"],
  ])("is refused: %j %j", (templates, rest, error) => {
    expect(() => own(templates, rest)).toThrow(`Spin.pack: ${error}`);
  });

  test("may ask closed situation and problem questions", () => {
    expect(() => own({ one: { ...ONE, en: "Do you see {problem}?" } })).not.toThrow();
  });
});
