import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";

type Layer = Bvf.Layer;
type LinkRow = Bvf.LinkDefinition;

const node = (id: string, layer: Layer, rest: object = {}): Bvf.NodeDefinition =>
  ({ id, layer, name: id, ...(layer.endsWith("Kpi") ? { direction: "higherIsBetter" } : {}), ...rest }) as never;

/** Nodes whose layer is told by their first letter: `e1` is an executive KPI. */
const LETTERS = { e: "executiveKpi", o: "operationalKpi", i: "initiative", s: "solution" } as const;
const nodes = (ids: string) =>
  ids.split(" ").map((id) => node(id, LETTERS[id.charAt(0) as keyof typeof LETTERS] as Layer));

/** Links written as they lead: `s i e` is two links. */
const links = (...ways: string[]): LinkRow[] =>
  ways.flatMap((way) => {
    const ids = way.split(" ");
    return ids.slice(1).map((to, nth) => ({ from: ids[nth] ?? "", to }));
  });

const chain = (ids: string, ...ways: string[]) => Bvf.chain({ nodes: nodes(ids), links: links(...ways) });

/** What a definition is refused with. */
const refused = (definition: unknown): string => {
  try {
    Bvf.chain(definition as Bvf.ChainDefinition);
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return "accepted";
};

describe("which way a link may lead", () => {
  // Upwards; within a layer of KPIs; and either way between the two layers in the middle.
  //                              to executive  operational  initiative  solution
  const MAY = [
    ["executiveKpi", /*        */ true, /*   */ false, /* */ false, /**/ false],
    ["operationalKpi", /*      */ true, /*   */ true, /*  */ true, /* */ false],
    ["initiative", /*          */ true, /*   */ true, /*  */ false, /**/ false],
    ["solution", /*            */ true, /*   */ true, /*  */ true, /* */ false],
  ] as const;

  test.each(MAY.flatMap(([from, ...row]) => Bvf.LAYERS.map((to, nth) => [from, to, row[nth] === true] as const)))(
    "from %s to %s: %s",
    (from, to, may) => {
      const given = { nodes: [node("low", from), node("high", to)], links: [{ from: "low", to: "high" }] };
      expect(refused(given)).toBe(
        may
          ? "accepted"
          : `RangeError: Bvf.chain: links[0] must lead upwards, not from ${from} to ${to}, got "low" → "high"`,
      );
    },
  );
});

describe("circles are told with their path", () => {
  test.each([
    ["a KPI that feeds itself", "o1", ["o1 o1"], '"o1" → "o1"'],
    ["two KPIs", "o1 o2", ["o1 o2 o1"], '"o1" → "o2" → "o1"'],
    ["through an initiative", "o1 i1", ["o1 i1 o1"], '"o1" → "i1" → "o1"'],
    ["three, with more above and below", "e1 o1 o2 o3 s1", ["s1 o1 o2 o3 o1", "o3 e1"], '"o1" → "o2" → "o3" → "o1"'],
  ])("%s", (_, ids, ways, path) => {
    const message = refused({ nodes: nodes(ids), links: links(...ways) });
    const prefix = "RangeError: Bvf.chain: links must not run in a circle, got ";
    expect(message.startsWith(prefix)).toBe(true);
    // A circle begins anywhere: turned so that it begins where the expected one does.
    const ring = message.slice(prefix.length).split(" → ").slice(1);
    const at = ring.indexOf(path.split(" → ")[0] ?? "");
    expect([...ring.slice(at), ...ring.slice(0, at + 1)].join(" → ")).toBe(path);
  });

  const ring = (ids: readonly string[]) => ({
    nodes: ids.map((id) => node(id, "operationalKpi")),
    links: ids.map((id, nth) => ({ from: id, to: ids[(nth + 1) % ids.length] ?? "" })),
  });

  test("one of a thousand shows both ends, and how many lie between", () => {
    const message = refused(ring(Array.from({ length: 1000 }, (_, nth) => `k${nth}`)));
    // 1,001 places in all: four at one end, three at the other, 994 between
    expect(message).toMatch(/got ("k\d+" → ){4}994 more → "k\d+" → "k\d+" → "k\d+"$/);
    const ids = [...message.matchAll(/"k(\d+)"/g)].map(([, nth]) => Number(nth));
    expect(ids.slice(1, 4).map((id, nth) => (id - (ids[nth] ?? 0) + 1000) % 1000)).toEqual([1, 1, 1]);
    expect(ids.at(-1)).toBe(ids[0]);
  });

  test.each([
    ["long", (nth: number) => `${"k".repeat(400)}${nth}`],
    ["unprintable", (nth: number) => `${"\u0001".repeat(400)}${nth}`],
    ["beyond the basic plane", (nth: number) => `${"🏥".repeat(400)}${nth}`],
  ])("the message stays short when ids are %s", (_, id) => {
    for (const size of [2, 7, 8, 1000]) {
      const message = refused(ring(Array.from({ length: size }, (__, nth) => id(nth))));
      expect(message).toMatch(/^RangeError: Bvf\.chain: links must not run in a circle, got "/);
      expect(message.length).toBeLessThanOrEqual(400);
    }
  });
});

test("the same two nodes may feed one above, which is no circle", () => {
  expect(chain("e1 o1 o2 s1", "s1 o1 e1", "s1 o2 e1", "o1 o2").links).toHaveLength(5);
});

describe("links that skip layers", () => {
  const skips = (ids: string, ...ways: string[]) =>
    chain(ids, ...ways).skips.map(({ from, to, layers }) => `${from} ${to}: ${layers.join(" ")}`);

  test.each([
    ["none, layer by layer", "e1 o1 i1 s1", ["s1 i1 o1 e1"], []],
    ["none within a layer", "e1 e2 o1 o2 i1 s1", ["s1 i1 o1 o2 e1 e2"], []],
    ["none with the middle turned round", "e1 o1 i1 s1", ["s1 o1 i1 e1"], []],
    ["from a solution to an executive KPI", "e1 s1", ["s1 e1"], ["s1 e1: operationalKpi initiative"]],
    ["from a solution to an operational KPI", "e1 o1 s1", ["s1 o1 e1"], ["s1 o1: initiative"]],
    ["from an initiative to an executive KPI", "e1 i1 s1", ["s1 i1 e1"], ["i1 e1: operationalKpi"]],
    ["the shortcut beside the long way", "e1 o1 i1 s1", ["s1 i1 o1 e1", "s1 e1"], ["s1 e1: operationalKpi initiative"]],
    [
      "a turned pair excuses its own links alone",
      "e1 o1 o2 i1 i2 s1",
      ["s1 o1 i1 e1", "s1 o2 e1", "s1 i2 e1"],
      ["s1 o2: initiative", "i2 e1: operationalKpi"],
    ],
    [
      "and not a link from solutions to executives",
      "e1 o1 i1 s1",
      ["s1 o1 i1 e1", "s1 e1"],
      ["s1 e1: operationalKpi initiative"],
    ],
  ])("%s", (_, ids, ways, expected) => {
    expect(skips(ids, ...ways)).toEqual(expected);
  });
});

describe("what a chain holds", () => {
  const kpi = { baseline: "0.1", target: 0.3, valuePerUnit: 1e-7, currency: "CNY", per: "month" };
  const given = {
    departments: [{ id: "it", name: "IT", faced: false }, { id: "care" }],
    nodes: [
      node("e1", "executiveKpi", { ...kpi, unit: "%", owner: "the president", department: "care" }),
      node("i1", "initiative", { owner: "the head of IT", department: "it" }),
      node("s1", "solution", { goal: "one archive" }),
    ],
    links: [
      { from: "s1", to: "i1", attribution: 1, confidence: 0, confirmedByCustomer: false, evidence: "minutes" },
      { from: "i1", to: "e1" },
    ],
  };

  test("is all that was given, amounts exact, and what was left out is undefined", () => {
    const made = Bvf.chain(given);
    const [first] = made.nodes;
    expect(first).toMatchObject({ owner: "the president", department: "care", per: "month", unit: "%" });
    expect(first && "baseline" in first ? [first.baseline, first.target, first.valuePerUnit].map(String) : []).toEqual([
      "0.1",
      "0.3",
      "0.0000001",
    ]);
    expect(made.nodes.slice(1)).toEqual([
      { id: "i1", layer: "initiative", name: "i1", owner: "the head of IT", department: "it" },
      { id: "s1", layer: "solution", name: "s1", goal: "one archive" },
    ]);
    expect(made.links).toEqual([
      { from: "s1", to: "i1", attribution: 1, confidence: 0, confirmedByCustomer: false, evidence: "minutes" },
      { from: "i1", to: "e1" },
    ]);
    expect(made.departments).toEqual([
      { id: "it", name: "IT", faced: false },
      { id: "care", name: undefined, faced: undefined },
    ]);
  });

  test("departments that are not listed are those that nodes name, each once, and nobody knows whether we face them", () => {
    const named = [...given.nodes, node("o1", "operationalKpi", { department: "it" })];
    expect(Bvf.chain({ nodes: named as never, links: [] }).departments).toEqual([
      { id: "care", name: undefined, faced: undefined },
      { id: "it", name: undefined, faced: undefined },
    ]);
  });

  test("is frozen all through, and holds nothing of the caller's", () => {
    const made = Bvf.chain(given);
    const parts = [
      made,
      ...Object.values(made),
      ...Object.values(made).flat(),
      ...made.skips.map((skip) => skip.layers),
    ];
    expect(parts.length).toBeGreaterThan(12);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(Object.isFrozen(given.nodes[0])).toBe(false);
    expect(made.nodes[2]).not.toBe(given.nodes[2]);
  });

  test("read again it is the same chain", () => {
    const made = Bvf.chain(given);
    expect(Bvf.chain(made)).toEqual(made);
  });

  test("no nodes and no links are a chain, too", () => {
    expect(Bvf.chain({ nodes: [], links: [] })).toEqual({ nodes: [], links: [], departments: [], skips: [] });
  });

  test("ids of any spelling are only ids", () => {
    const odd = ["__proto__", "constructor", "toString", " "];
    const made = Bvf.chain({
      nodes: odd.map((id) => node(id, "operationalKpi", { department: "__proto__" })),
      links: odd.slice(1).map((to, nth) => ({ from: odd[nth] ?? "", to })),
    });
    expect(made.links).toHaveLength(3);
    expect(made.departments.map(({ id }) => id)).toEqual(["__proto__"]);
  });
});

describe("refusals", () => {
  const e = node("e", "executiveKpi");
  const s = node("s", "solution");
  const of = (rest: object, link: object = {}) => ({
    nodes: [{ ...e, ...rest }, s],
    links: [{ from: "s", to: "e", ...link }],
  });
  const CNY = { valuePerUnit: 1, per: "year", currency: "CNY" };

  test.each([
    [
      "attribution above 1",
      of({}, { attribution: 1.01 }),
      "RangeError",
      "links[0].attribution must be a number 0–1, got 1.01",
    ],
    [
      "attribution below 0",
      of({}, { attribution: -0.1 }),
      "RangeError",
      "links[0].attribution must be a number 0–1, got -0.1",
    ],
    [
      "attribution as text",
      of({}, { attribution: "0.5" }),
      "TypeError",
      'links[0].attribution must be a number 0–1, got "0.5"',
    ],
    [
      "attribution null",
      of({}, { attribution: null }),
      "TypeError",
      "links[0].attribution must be a number 0–1, got null",
    ],
    ["confidence above 1", of({}, { confidence: 2 }), "RangeError", "links[0].confidence must be a number 0–1, got 2"],
    [
      "confidence NaN",
      of({}, { confidence: Number.NaN }),
      "RangeError",
      "links[0].confidence must be a number 0–1, got NaN",
    ],
    [
      "a confirmation in words",
      of({}, { confirmedByCustomer: "yes" }),
      "TypeError",
      'links[0].confirmedByCustomer must be true or false, got "yes"',
    ],
    ["empty evidence", of({}, { evidence: "" }), "RangeError", 'links[0].evidence must be a non-empty text, got ""'],
    [
      "an unknown lower end",
      of({}, { from: "x" }),
      "RangeError",
      'links[0].from must be the id of one of the nodes, got "x"',
    ],
    [
      "an unknown upper end",
      of({}, { to: "__proto__" }),
      "RangeError",
      'links[0].to must be the id of one of the nodes, got "__proto__"',
    ],
    [
      "a self link of a solution",
      of({}, { to: "s" }),
      "RangeError",
      'links[0] must lead upwards, not from solution to solution, got "s" → "s"',
    ],
    [
      "an id twice",
      { nodes: [e, s, { ...s, id: "e" }], links: [] },
      "RangeError",
      'nodes[2].id must be unique, but nodes[0] has it too, got "e"',
    ],
    [
      "a link twice",
      {
        nodes: [e, s],
        links: [
          { from: "s", to: "e" },
          { from: "s", to: "e", attribution: 1 },
        ],
      },
      "RangeError",
      'links[1] must be given once, but links[0] is the same, got "s" → "e"',
    ],
    [
      "negative value per unit",
      of({ ...CNY, valuePerUnit: -1 }),
      "RangeError",
      "nodes[0].valuePerUnit must be an amount of at least 0, got -1",
    ],
    [
      "value without a period",
      of({ valuePerUnit: 1 }),
      "RangeError",
      "nodes[0].per must say how often the value per unit comes in, got undefined",
    ],
    [
      "a period nobody knows",
      of({ ...CNY, per: "week" }),
      "RangeError",
      'nodes[0].per must be one of "month", "quarter", "year", "once", got "week"',
    ],
    [
      "a currency in words",
      of({ ...CNY, currency: "yuan" }),
      "RangeError",
      'nodes[0].currency must be a currency code such as "CNY", got "yuan"',
    ],
    [
      "a baseline that is no number",
      of({ baseline: "many" }),
      "TypeError",
      'nodes[0].baseline must be a decimal amount below 1e30, got "many"',
    ],
    [
      "an infinite target",
      of({ target: Number.POSITIVE_INFINITY }),
      "RangeError",
      "nodes[0].target must be a decimal amount below 1e30, got Infinity",
    ],
    [
      "a KPI without direction",
      of({ direction: undefined }),
      "TypeError",
      'nodes[0].direction must be one of "higherIsBetter", "lowerIsBetter", got undefined',
    ],
    [
      "a layer nobody knows",
      of({ layer: "kpi" }),
      "RangeError",
      'nodes[0].layer must be one of "executiveKpi", "operationalKpi", "initiative", "solution", got "kpi"',
    ],
    ["no name", of({ name: undefined }), "TypeError", "nodes[0].name must be a non-empty text, got undefined"],
    [
      "a department that is not listed",
      { ...of({ department: "it" }), departments: [{ id: "care" }] },
      "RangeError",
      'nodes[0].department must be the id of one of the departments, got "it"',
    ],
    [
      "a department twice",
      { nodes: [], links: [], departments: [{ id: "it" }, { id: "it" }] },
      "RangeError",
      'departments[1].id must be unique, but departments[0] has it too, got "it"',
    ],
    [
      "an empty department",
      of({ department: "" }),
      "RangeError",
      'nodes[0].department must be a non-empty text, got ""',
    ],
    ["no links", { nodes: [] }, "TypeError", "links must be an array, got undefined"],
    ["no nodes", { links: [] }, "TypeError", "nodes must be an array, got undefined"],
    [
      "a hole among the nodes",
      { nodes: Array(1), links: [] },
      "TypeError",
      "nodes[0] must be an object, got undefined",
    ],
    ["nothing", undefined, "TypeError", "definition must be an object, got undefined"],
  ])("%s", (_, definition, kind, message) => {
    expect(refused(definition)).toBe(`${kind}: Bvf.chain: ${message}`);
  });

  test("amounts with and without a currency are not mixed, but one without value needs none", () => {
    const pair = (a: object, b: object) =>
      refused({ nodes: [node("a", "executiveKpi", a), node("b", "operationalKpi", b)], links: [] });
    const bare = { valuePerUnit: 1, per: "year" };
    expect(pair(CNY, bare)).toBe(
      "RangeError: Bvf.chain: nodes[1].currency must be given, since nodes[0] has one, got undefined",
    );
    expect(pair(bare, CNY)).toBe(
      "RangeError: Bvf.chain: nodes[0].currency must be given, since nodes[1] has one, got undefined",
    );
    expect([pair(CNY, {}), pair(bare, bare), pair(CNY, { ...CNY, currency: "EUR" })]).toEqual(
      Array(3).fill("accepted"),
    );
  });

  test("of several faults the first is told: ids before links", () => {
    const both = { nodes: [e, e], links: [{ from: "x", to: "y" }] };
    expect(refused(both)).toMatch(/nodes\[1\]\.id must be unique/);
  });
});

test("the order of nodes and links changes nothing but the order of rows", () => {
  const shuffle = (all: readonly number[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  const given = { nodes: nodes("e1 e2 o1 o2 i1 s1"), links: links("s1 i1 o1 o2 e1", "s1 o1", "i1 e2", "s1 e2") };
  const sorted = ({ nodes: all, links: joins, skips }: Bvf.Chain) => [
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...[joins, skips].map((rows) => rows.map((row) => JSON.stringify(row)).sort()),
  ];
  fc.assert(
    fc.property(shuffle([0, 1, 2, 3, 4, 5]), shuffle([0, 1, 2, 3, 4, 5, 6]), (a, b) => {
      const mixed = {
        nodes: a.flatMap((nth) => given.nodes[nth] ?? []),
        links: b.flatMap((nth) => given.links[nth] ?? []),
      };
      expect(sorted(Bvf.chain(mixed))).toEqual(sorted(Bvf.chain(given)));
    }),
  );
});
