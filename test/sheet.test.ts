/** Spreadsheet functions: what a cell hands over, and what goes back into one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SheetError, sheetFunction } from "../src/cell.js";
import { cycle as cycleEn } from "../src/cycle/en.js";
import { cycle as cycleZh } from "../src/cycle/zh-CN.js";
import * as Spin from "../src/spin/index.js";
import { FUNCTIONS, type SheetResult } from "../src/sheet.js";
import { spin as en } from "../src/spin/en.js";
import { spin as zhCN } from "../src/spin/zh-CN.js";
import { near } from "./calls/call.js";
import { CALLS } from "./calls/index.js";
import { HOSTILE } from "./hostile.js";

const call = (name: string, ...args: unknown[]) => FUNCTIONS.find(({ id }) => id === name)?.run(...args);

const value = (message: string) => ({ error: "#VALUE!", message });
const number = (message: string) => ({ error: "#NUM!", message });
const none = (message: string) => ({ error: "#N/A", message });

describe("every function", () => {
  test("is called here", () => {
    expect(new Set(CALLS.map(([id]) => id))).toEqual(new Set(FUNCTIONS.map(({ id }) => id)));
  });

  test.each(CALLS)("%s %j → %j", (id, args, result) => {
    expect(near(call(id, ...args), result)).toEqual(result);
  });

  test.each(CALLS)("%s fills the cells it says with %j", (id, args) => {
    const { fills, parameters } = FUNCTIONS.find((one) => one.id === id) ?? expect.fail(id);
    const result = call(id, ...args);
    if (!Array.isArray(result)) return;
    const [rows, columns] = [result.length, result[0]?.length ?? 0];
    const ranges = args.filter((arg): arg is unknown[][] => Array.isArray(arg) && arg.flat().length > 1);
    if (fills === undefined) {
      expect(parameters.some(({ range }) => range)).toBe(false);
      expect([rows, columns]).toEqual([ranges[0]?.length, ranges[0]?.[0]?.length]);
    } else if ("beside" in fills) {
      const cells = args.map((arg) => (Array.isArray(arg) ? (arg as unknown[][]) : [[arg]]));
      const long = cells.some((range) => range.length === rows) && columns === fills.beside;
      const across = ranges.some((range) => range[0]?.length === columns) && rows === fills.beside;
      expect(long || across).toBe(true);
    } else {
      expect(rows).toBeLessThanOrEqual(fills.rows);
      expect(columns).toBeLessThanOrEqual(fills.columns);
    }
  });

  test("has an id of its own that every spreadsheet takes, and that reads like no cell", () => {
    const ids = FUNCTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$|_$/);
    }
  });

  test.each(FUNCTIONS)(
    "$id says what it and each parameter is for, in both languages",
    ({ description, parameters }) => {
      expect(parameters.length).toBeGreaterThan(0);
      for (const help of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(help.en).toMatch(/^[^\p{Script=Han}]{10,254}[.]$/u);
        expect(help["zh-CN"]).toMatch(/^(?=.*\p{Script=Han}).{3,254}。$/u);
        expect(help["zh-CN"]).not.toMatch(/\p{Script=Han}[,;:.?!()]|[,;:.?!()]\p{Script=Han}/u);
      }
    },
  );

  test.each(FUNCTIONS)("$id has parameters in an order that every spreadsheet takes", ({ parameters }) => {
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
    const order = parameters.map(({ optional, repeating }) => (repeating ? 2 : optional ? 1 : 0));
    expect(order).toEqual([...order].sort()); // those that must be given first, those that repeat last
  });
});

// A dissatisfied contact in recognition, of the general pack
const ASKED = ["problem", "dissatisfied", "recognitionOfNeeds", "duplicate orders", "order processing"];
const HOW_OFTEN = "How often do you run into duplicate orders in order processing?";

describe("SPIN_QUESTION", () => {
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  test.each<[args: unknown[], result: unknown]>([
    [ASKED, HOW_OFTEN],
    [[...ASKED, ...blanks(6)], HOW_OFTEN],
    [[...ASKED, "", "", "", "", "", "", ""], HOW_OFTEN],
    [[...ASKED, ...blanks(5), 1], HOW_OFTEN],
    [[...ASKED, ...blanks(5), 2], "How do you see order processing yourself, given duplicate orders?"],
    [[...ASKED, ...blanks(5), "2"], "How do you see order processing yourself, given duplicate orders?"],
    [[...ASKED, ...blanks(5), " ２ "], "How do you see order processing yourself, given duplicate orders?"],
    [[...ASKED, ...blanks(3), "zh-CN"], "order processing这边，duplicate orders的情况多久会遇到一次？"],
    [["problem", "dissatisfied", "recognitionOfNeeds", "错发漏发", "仓库"], "仓库这边，错发漏发的情况多久会遇到一次？"],
    [
      ["problem", "dissatisfied", "recognitionOfNeeds", "错发漏发", "仓库", ...blanks(3), "en"],
      "How often do you run into 错发漏发 in 仓库?",
    ],
    [
      ["situation", "dissatisfied", "recognitionOfNeeds", null, "shipping"],
      "Could you walk me through shipping as it works today?",
    ],
    [
      ["implication", "dissatisfied", "recognitionOfNeeds", "duplicate orders", null, "late deliveries"],
      "How did the last case of duplicate orders lead to late deliveries?",
    ],
    [
      ["implication", "dissatisfied", "recognitionOfNeeds", "duplicate orders"],
      "Which other departments feel the effects of duplicate orders, and in what way?",
    ],
    [
      ["needPayoff", "dissatisfied", "recognitionOfNeeds", null, "shipping", null, "a shared order record"],
      "How would a shared order record help you in shipping?",
    ],
  ])("%j → %j", (args, result) => {
    expect(call("SPIN_QUESTION", ...args)).toBe(result);
  });

  test.each<[args: unknown[], error: SheetError]>([
    [[], value("SPIN_QUESTION: kind must be given, got a blank cell") as SheetError],
    [["problem", "", "decision"], value("SPIN_QUESTION: contact must be given, got a blank cell") as SheetError],
    [
      ["praise", ...ASKED.slice(1)],
      value(
        'SPIN_QUESTION: kind must be one of "situation", "problem", "implication", "needPayoff", got "praise"',
      ) as SheetError,
    ],
    [
      [5, ...ASKED.slice(1)],
      value(
        'SPIN_QUESTION: kind must be one of "situation", "problem", "implication", "needPayoff", got 5',
      ) as SheetError,
    ],
    [
      ["needPayoff", ...ASKED.slice(1)],
      value(
        'Spin.question: capability must be given for a question of the kind "needPayoff", got a blank cell',
      ) as SheetError,
    ],
    [
      [...ASKED.slice(0, 3), " "],
      value('Spin.question: problem must be a phrase of 1–500 characters, got " "') as SheetError,
    ],
    [
      [...ASKED, ...blanks(3), "de"],
      value('SPIN_QUESTION: locale must be one of "en", "zh-CN", got "de"') as SheetError,
    ],
    [[...ASKED, ...blanks(5), 0], number("Spin.question: nth must be an integer 1–100, got 0") as SheetError],
    [[...ASKED, ...blanks(5), "0"], number("Spin.question: nth must be an integer 1–100, got 0") as SheetError],
    [[...ASKED, ...blanks(5), 1.5], number("Spin.question: nth must be an integer 1–100, got 1.5") as SheetError],
    [[...ASKED, ...blanks(5), 1e300], number("Spin.question: nth must be an integer 1–100, got 1e+300") as SheetError],
    [[...ASKED, ...blanks(5), "second"], value('SPIN_QUESTION: nth must be a number, got "second"') as SheetError],
    [[...ASKED, ...blanks(5), true], value("SPIN_QUESTION: nth must be a number, got true") as SheetError],
    [
      [...ASKED, ...blanks(5), 100],
      none("SPIN_QUESTION: there is no further question of this kind that what is given can fill") as SheetError,
    ],
    [[...ASKED, ...blanks(6), "more"], value('SPIN_QUESTION: value 12 must be left out, got "more"') as SheetError],
    [[...ASKED, ...blanks(6), 3], value("SPIN_QUESTION: value 12 must be left out, got 3") as SheetError],
  ])("%j → %j", (args, error) => {
    expect(call("SPIN_QUESTION", ...args)).toEqual(error);
  });

  test("the nth question runs out where the library's does, and is the same until then", () => {
    const request = { kind: "problem", contact: "dissatisfied", stage: "recognitionOfNeeds" } as const;
    const both = Array.from({ length: 20 }, (_, row) => [
      call("SPIN_QUESTION", ...ASKED, null, null, null, null, null, row + 1),
      Spin.question({ ...request, problem: ASKED[3], area: ASKED[4], nth: row + 1 })?.question,
    ]);
    for (const [cell, question] of both)
      expect((cell as SheetError).error === "#N/A" ? undefined : cell).toBe(question);
    expect(both.filter(([, question]) => question !== undefined).length).toBeGreaterThan(6);
    expect(both.at(-1)?.[1]).toBeUndefined();
  });
});

describe("an id is also given by its label, in either language, whatever the case", () => {
  const tables = {
    kind: [en.kinds, zhCN.kinds],
    contact: [en.contacts, zhCN.contacts],
    stage: [cycleEn.stages, cycleZh.stages],
    pack: [en.packs, zhCN.packs],
  } as const;
  const labels = Object.entries(tables).flatMap(([what, both]) =>
    both.flatMap((own) => Object.entries<string>(own).map(([id, label]) => [what, id, label] as const)),
  );
  /** Every slot is filled, so that each kind can be asked. */
  const ask = (what: string, said: string, nth = 1) => {
    const given: Record<string, string> = {
      kind: "situation",
      contact: "power",
      stage: "decision",
      pack: "saas",
      [what]: said,
    };
    const slots = ["the problem", "the area", "the consequence", "the capability", "the goal"];
    return call("SPIN_QUESTION", given.kind, given.contact, given.stage, ...slots, "en", given.pack, nth);
  };
  const several = (what: string, said: string) => [1, 2, 3].map((nth) => ask(what, said, nth));

  test.each(labels)("%s %s: %s", (what, id, label) => {
    const meant = several(what, id);
    expect(meant.every((question) => typeof question === "string")).toBe(true);
    for (const said of [label, label.toUpperCase(), ` ${label} `, id.toLowerCase()])
      expect(several(what, said)).toEqual(meant);
  });

  test("and no two ids of a table can be meant by the same", () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    for (const both of Object.values(tables)) {
      const said = both.flatMap((own) =>
        Object.entries<string>(own).flatMap(([id, label]) => [`${plain(id)} ${id}`, `${plain(label)} ${id}`]),
      );
      const words = [...new Set(said)].map((pair) => pair.split(" ")[0]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test.each([
    ["en", "English", "英文", "EN"],
    ["zh-CN", "Chinese", "中文", "zh-cn", "zh_CN"],
  ])("locale %s", (id, ...said) => {
    const asked = (locale: string) => call("SPIN_FORM", "Why 为什么?", locale);
    for (const name of said) expect(asked(name)).toBe(asked(id));
    expect(asked("nowhere")).toMatchObject({ error: "#VALUE!" });
  });
});

describe("SPIN_FILL", () => {
  test.each<[args: unknown[], result: unknown]>([
    [["What about {area}?", "area", "shipping"], "What about shipping?"],
    [["{a} and {b}", "b", "y", "a", "x"], "x and y"],
    [["{a}", " a ", " x "], " x "], // a name is trimmed, a value is not
    [["{n} of them", "n", 3], "3 of them"],
    [["{n} of them", "n", 0], "0 of them"],
    [["{n}", "n", 0.1 + 0.2], "0.3"],
    [["{n}", "n", false], "FALSE"],
    [["{a}", null, "", "a", "{b}", undefined, null], "{b}"], // a pair that is blank is none; a value is not read again
    [["{constructor}{toString}", "constructor", "x", "toString", "y"], "xy"],
    [["No slots."], "No slots."],
    [[7], "7"],
    [[[["{a}"]], [[""], ["a"]], [["", "x"]]], "x"],
  ])("%j → %j", (args, result) => {
    expect(call("SPIN_FILL", ...args)).toBe(result);
  });

  test.each<[args: unknown[], message: string]>([
    [["{a}"], "Spin.fill: slots.a must be given, got a blank cell"],
    [["{a}", "a"], "SPIN_FILL: value1 must be given with name1, got a blank cell"],
    [["{a}", "a", "x", null, "y"], "SPIN_FILL: name2 must be given with value2, got a blank cell"],
    [["{a}", "a", "x", "a ", "y"], 'SPIN_FILL: name2 must differ from the names before it, got "a"'],
    [
      ["{a}", "a", "x", "__proto__", "y"],
      'Spin.fill: slots must hold the slots of the template alone (a), got "__proto__"',
    ],
    [["{a}", "a", "x", {}, "y"], "SPIN_FILL: name2 must be a cell or a range of cells, got something else"],
    [["{a}", "a", "x", "b", [[1, 2]]], "SPIN_FILL: value2 must be one cell, got a range with several filled"],
    [["{a", "a", "x"], 'Spin.fill: template must close the brace at index 0, got "{a"'],
    [["{a}", "a", "  "], 'Spin.fill: slots.a must be a non-empty text or a finite number, got "  "'],
    [["", "a", "x"], "SPIN_FILL: template must be given, got a blank cell"],
    [
      ["{a}{a}", "a", "x".repeat(20_000)],
      "SPIN_FILL: the result must be a text of at most 32767 characters, got a longer one",
    ],
  ])("%j → %s", (args, message) => {
    expect(call("SPIN_FILL", ...args)).toEqual(value(message));
  });
});

describe("SPIN_FORM and SPIN_SLOTS", () => {
  test.each<[name: string, args: unknown[], result: unknown]>([
    ["SPIN_FORM", ["Would it help?"], "closed"],
    ["SPIN_FORM", ["How would it help?"], "open"],
    ["SPIN_FORM", ["这样有帮助吗？"], "closed"],
    ["SPIN_FORM", ["这样有什么帮助？"], "open"],
    ["SPIN_FORM", ["Would 华东 agree?", "en"], "closed"], // a name does not make the question Chinese if the language is said
    ["SPIN_FORM", ["Would 华东 agree?"], "open"],
    ["SPIN_FORM", [[["Would it help?"]], [[null]]], "closed"],
    ["SPIN_SLOTS", ["What does {problem} mean for {area}, and {problem}?"], [["problem", "area"]]],
    ["SPIN_SLOTS", ["{a}"], [["a"]]],
    ["SPIN_SLOTS", ["What now?"], none("SPIN_SLOTS: the template has no slots")],
    ["SPIN_SLOTS", ["}"], value('Spin.slots: template must double a "}" that closes no slot, at index 0, got "}"')],
    ["SPIN_SLOTS", [], value("SPIN_SLOTS: template must be given, got a blank cell")],
  ])("%s %j → %j", (name, args, result) => {
    expect(call(name, ...args)).toEqual(result);
  });
});

describe("a refusal becomes a value", () => {
  const help = { en: "", "zh-CN": "" };
  const refusing = (error: unknown) =>
    sheetFunction({
      ...{ id: "TEST_IT", description: help, parameters: [] },
      answer: () => {
        throw error;
      },
    }).run();

  test.each<[error: unknown, result: SheetError["error"]]>([
    [new RangeError("A.b: c must be 0–1, got 2"), "#NUM!"],
    [new RangeError("A.b: c must be 0–1, got -1.5"), "#NUM!"],
    [new RangeError("A.b: c must be 0–1, got 1e-7"), "#NUM!"],
    [new RangeError('A.b: c must be an id, got "2"'), "#VALUE!"],
    [new RangeError('A.b: c must be an id, got "x, got 2"'), "#VALUE!"],
    [new RangeError('A.b: c must be an id, got "x, got 2...'), "#VALUE!"],
    [new TypeError("A.b: c must be a text, got 2"), "#VALUE!"],
    ["no error", "#VALUE!"],
  ])("%s: %s", (error, result) => {
    expect(refusing(error)).toMatchObject({ error: result, message: expect.stringMatching(/ must be /) });
  });

  test("with a message of at most 255 characters", () => {
    expect(refusing(new RangeError("x".repeat(255)))).toEqual(value("x".repeat(255)));
    expect(refusing(new RangeError("x".repeat(256)))).toEqual(value(`${"x".repeat(254)}…`));
  });

  test("and no answer becomes one too", () => {
    const own = { id: "TEST_IT", description: help, parameters: [], answer: () => undefined };
    expect(sheetFunction(own).run()).toEqual(none("TEST_IT: there is no answer"));
  });
});

describe("an argument is a cell or a range", () => {
  const form = (question: unknown) => call("SPIN_FORM", question);
  const other = "must be a cell or a range of cells, got something else";
  const blank = "must be given, got a blank cell";
  const ragged = "must have rows of one length, got longer and shorter ones";
  test.each<[range: unknown, result: SheetResult]>([
    ["Would it help?", "closed"],
    [[["Would it help?"]], "closed"],
    [[["", null, undefined, "Would it help?"]], [[null, null, null, "closed"]]],
    [
      [["Why?"], [null], ["Would it help?"], [""]],
      [["open"], [null], ["closed"], [null]],
    ],
    [[["", null]], [[null, null]]],
    [[], value(`SPIN_FORM: question ${blank}`) as SheetError],
    [[[]], value(`SPIN_FORM: question ${blank}`) as SheetError],
    ["", value(`SPIN_FORM: question ${blank}`) as SheetError],
    [null, value(`SPIN_FORM: question ${blank}`) as SheetError],
    [[["a"], ["", ""]], value(`SPIN_FORM: question ${ragged}`) as SheetError],
    [[["", ""], ["a"]], value(`SPIN_FORM: question ${ragged}`) as SheetError],
    ...(
      [
        ["Would it help?"], // not in rows
        [[["a"]]],
        [[{}]],
        {},
        Symbol("x"),
        5n,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        new Date(0),
      ] as const
    ).map((range): [unknown, SheetResult] => [range, value(`SPIN_FORM: question ${other}`) as SheetError]),
  ])("%o → %j", (range, result) => {
    expect(form(range)).toEqual(result);
  });

  test("a wrong cell of a range is an error there alone", () => {
    expect(
      call("C139_REGION", [
        ["1W1F6C", "2W"],
        [null, 7],
      ]),
    ).toEqual([
      ["win", value('C139.parse: text must be written like 1W3F9C (W 0–1, F 0–3, C 0–9), got "2W"')],
      [null, value('C139.parse: text must be written like 1W3F9C (W 0–1, F 0–3, C 0–9), got "7"')],
    ]);
  });

  test("a cell beside a range counts for each, and a blank one beside others is missing", () => {
    expect(call("C139_COMPARE", [["1W0F0C"], ["0W3F1C"]], "0W3F1C")).toEqual([[1], [0]]);
    expect(call("C139_COMPARE", [["1W0F0C"], [null]], [["0W0F0C"], ["0W0F0C"]])).toEqual([
      [1],
      [value("C139_COMPARE: value must be given, got a blank cell")],
    ]);
  });

  test("two ranges must have the same shape", () => {
    expect(call("C139_COMPARE", [["1W0F0C"], ["0W3F1C"]], [["0W3F1C", "0W3F1C"]])).toEqual(
      value("C139_COMPARE: other must have 2 × 1 cells as value has, got 1 × 2 of them"),
    );
  });

  test("where a function takes one cell and fills several, the one that is filled counts", () => {
    expect(call("C139_NEXT_STEPS", [["", "0W3F9C"]])).toEqual([["1W3F9C", "win", 1, 0, 0]]);
    expect(call("C139_NEXT_STEPS", [["0W3F8C", "0W3F9C"]])).toEqual(
      value("C139_NEXT_STEPS: value must be one cell, got a range with several filled"),
    );
  });

  test("of at most 32767 characters", () => {
    expect(form("x".repeat(32_768))).toMatchObject(
      value(expect.stringMatching(/^SPIN_FORM: question must be a text of at most 32767 characters, got "x+/)),
    );
    expect(form("x".repeat(32_767))).toMatchObject(
      value(expect.stringMatching(/^Spin\.form: question must have at most 10000 characters/)),
    );
  });

  test("a column of a whole sheet is read, and a range larger than any sheet is not", () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row === 1_000_000 ? "Why?" : null]);
    const result = form(column);
    expect(Array.isArray(result) && result.length === 1_048_576 && result[1_000_000]?.[0] === "open").toBe(true);
    expect(form(new Array(2 ** 32 - 1))).toEqual(value(`SPIN_FORM: question ${other}`));
    const endless = new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 40 : []) });
    expect(form(endless)).toEqual(value(`SPIN_FORM: question ${other}`));
  });

  test("a range is neither kept nor changed", () => {
    const range = Object.freeze([Object.freeze(["", "What does {a} mean for {b}?"])]);
    const result = call("SPIN_SLOTS", range);
    expect(result).toEqual([["a", "b"]]);
    (result as string[][])[0]?.push("x");
    expect(call("SPIN_SLOTS", range)).toEqual([["a", "b"]]);
  });
});

// Hostile values, as whole arguments and inside ranges

const revoked = (of: object) => {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
};
const cyclic: unknown[] = [];
cyclic.push(cyclic);
const throwing = (error: unknown) =>
  new Proxy([[1]], {
    get: () => {
      throw error;
    },
  });
const MORE_HOSTILE: readonly (readonly [string, unknown])[] = [
  ["a revoked proxy", revoked({})],
  ["a revoked proxy of an array", revoked([])],
  ["an array of itself", cyclic],
  ["a proxy that throws", throwing(new RangeError(""))],
  ["a proxy that throws what is no error", throwing(Symbol("x"))],
  ["a proxy that throws a revoked proxy", throwing(revoked({}))],
  ["rows whose length lies", [new Proxy([], { get: () => "many" })]],
];

/** What is wrong with a result: it must be a cell, rows of cells, or an error with a message. */
function flaws(result: SheetResult): string[] {
  if (Array.isArray(result)) {
    const [first] = result;
    return result.length === 0 || first?.length === 0 || result.some((row) => row.length !== first?.length)
      ? ["no rows of like length"]
      : result.flat().flatMap((cell) => (Array.isArray(cell) ? ["too deep"] : flaws(cell)));
  }
  if (typeof result === "object" && result !== null) {
    const { error, message, ...rest } = result;
    const known = ["#VALUE!", "#NUM!", "#N/A"].includes(error) && Object.keys(rest).length === 0;
    const said = /^[\w.]+: \S.* must .*, got |^[A-Z\d_]+: .{10,}$/s.test(message) && message.length <= 255;
    return [...(known ? [] : ["an unknown error"]), ...(said ? [] : [`says "${message}"`])];
  }
  if (typeof result === "number") return Number.isFinite(result) && !Object.is(result, -0) ? [] : ["no number"];
  return ["string", "boolean"].includes(typeof result) || result === null ? [] : [`a ${typeof result}`];
}

describe("nothing is ever thrown", () => {
  const good = new Map([...CALLS].reverse().map(([id, args]) => [id, args]));
  const values = [...HOSTILE, ...MORE_HOSTILE];

  test.each(FUNCTIONS)("by $id, whatever a cell or a range holds", ({ id, run }) => {
    const args = good.get(id) ?? [];
    expect(flaws(run(...args))).toEqual([]);
    const found = values.flatMap(([name, hostile]) => {
      const shapes = [hostile, [[hostile]], [[hostile], ["", hostile]], [["", hostile]], [hostile], [["a"], hostile]];
      const attacks = shapes.flatMap((shape) => [
        ...args.map((_, place) => args.map((arg, row) => (row === place ? shape : arg))),
        args.map(() => shape),
        [...args, shape],
        [...args, shape, shape],
      ]);
      return attacks.flatMap((attack) => flaws(run(...attack)).map((flaw) => `${name}: ${flaw}`));
    });
    expect(found).toEqual([]);
    expect(args.length).toBeGreaterThan(0);
  });

  test.each(FUNCTIONS)("nor by $id when there are no arguments, or a hundred thousand", ({ run }) => {
    expect(flaws(run())).toEqual([]);
    expect(flaws(run(...Array.from({ length: 100_000 }, () => "x")))).toEqual([]);
  });

  test("any content in any cell gives cells or an error", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(...ASKED, "{", "{a}"),
    );
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), fc.anything());
    fc.assert(
      fc.property(fc.constantFrom(...FUNCTIONS), fc.array(argument, { maxLength: 12 }), ({ run }, args) => {
        expect(flaws(run(...args))).toEqual([]);
      }),
    );
  });
});
