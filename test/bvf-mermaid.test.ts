/** A value chain as a flowchart: all of it, the executives on top, and nothing that names from outside could do to it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { anyChain, HOSPITAL, HOSTILE, kpi, solution } from "./bvf-shown.js";

const LOCALES = [
  ["English", en],
  ["Chinese", zhCN],
] as const;

/** The lines that a flowchart of ours is made of; a text in quotes holds no sign that means something to Mermaid. */
const TEXT = "(?:[^\"#&'<>\\\\`{}[\\]()|;*_~\\n]|#\\d+;|<br/>)+";
const LINE = new RegExp(
  [
    "^flowchart BT$",
    `^  subgraph (executiveKpi|operationalKpi|initiative|solution)\\["${TEXT}"\\]$`,
    "^  end$",
    `^    n\\d+(\\(\\["${TEXT}"\\]\\)|\\("${TEXT}"\\)|\\{\\{"${TEXT}"\\}\\}|\\["${TEXT}"\\])(:::lost)?$`,
    `^  n\\d+ (-->|-\\.->)\\|"${TEXT}"\\| n\\d+$`,
    `^  key\\["${TEXT}"\\]:::key$`,
    "^  classDef (lost stroke-dasharray:6 4|key fill:none,stroke:none)$",
  ].join("|"),
);

const lines = (chain: Bvf.ChainDefinition, labels: Bvf.Labels = en) => Bvf.mermaid(chain, labels).trimEnd().split("\n");

/** What stands in the quotes of the line with these words. */
const said = (drawn: readonly string[], words: string) =>
  /"(.*)"/.exec(drawn.find((line) => line.includes(words)) ?? "")?.[1]?.split("<br/>");

describe("the hospital", () => {
  const drawn = lines(HOSPITAL);

  test("has its executives first, and names, figures and people in each box", () => {
    expect(drawn.filter((line) => line.includes("subgraph"))).toEqual([
      '  subgraph executiveKpi["executive KPI"]',
      '  subgraph operationalKpi["operational KPI"]',
      '  subgraph initiative["initiative"]',
      '  subgraph solution["solution"]',
    ]);
    expect(said(drawn, "Cost of imaging")).toEqual([
      ...["Cost of imaging", "21,600,000 → 18,400,000 CNY a year", "Vice president, operations · Finance"],
    ]);
    expect(said(drawn, "From examination")).toEqual(["From examination to report", "26 → 8 hours", "Radiology"]);
    expect(said(drawn, "A hospital without films")).toEqual(["A hospital without films", "Radiology"]);
  });

  test("has a solid line for each of 9 links that are confirmed, and a dashed one for each of 6 others", () => {
    expect(drawn.filter((line) => line.includes(" --> ") || line.includes("-->|"))).toHaveLength(9);
    expect(drawn.filter((line) => line.includes("-.->"))).toHaveLength(6);
    expect(drawn).toContain('  n5 -->|"65% × 95%"| n1');
    expect(drawn).toContain('  n7 -.->|"35% × 70%"| n2'); // the customer has said no
    expect(drawn).toContain('  n8 -.->|"10% × 50%"| n2'); // nobody has asked
  });

  test("marks the one product that nobody asked for, in words and by its frame", () => {
    expect(drawn.filter((line) => line.includes(":::lost"))).toEqual([
      '    n15["AI triage<br/>leads to no executive KPI"]:::lost',
    ]);
  });
});

// biome-ignore format: a table
test.each([
  [{ baseline: 26, target: 8, unit: "hours" },      "26 → 8 hours"],
  [{ baseline: "1234567.891", target: -2 },         "1,234,567.89… → -2"],
  [{ baseline: 26, unit: "hours" },                 "26 → ? hours"],
  [{ target: 8, unit: "hours" },                    "? → 8 hours"],
  [{},                                              "? → ?"],
  [{ target: 0, unit: "a unit of eighteen words" }, "? → 0 a unit of eighteen…"],
  [{ baseline: "1e29", target: "-1e29" }, "100,000,000,000,000,000,000,000,000,000 → -100,000,000,000,000,000,000,000,000,000"],
])("a KPI of %j reads %s", (figures, expected) => {
  expect(said(lines({ nodes: [kpi("a", figures)], links: [] }), "KPI a")).toEqual(["KPI a", expected]);
});

// biome-ignore format: a table
test.each([
  [{ attribution: 0.65, confidence: 0.95 },    "65% × 95%"],
  [{ attribution: 0.125, confidence: 1 },      "12.5% × 100%"],
  [{ attribution: 0, confidence: 0.9999 },     "0% × #62;99.9%"],
  [{ attribution: 0.3 },                       "30% × ?"],
  [{ confidence: 0.3 },                        "? × 30%"],
  [{},                                         "? × ?"],
])("a link of %j reads %s", (share, expected) => {
  const nodes = [kpi("top"), kpi("low")];
  expect(said(lines({ nodes, links: [{ from: "low", to: "top", ...share }] }), "n2 -")).toEqual([expected]);
});

// biome-ignore format: a table
test.each([
  ["solution",       "initiative",     undefined],
  ["solution",       "operationalKpi", "skips initiative"],
  ["solution",       "executiveKpi",   "skips operational KPI + initiative"],
  ["initiative",     "executiveKpi",   "skips operational KPI"],
  ["operationalKpi", "initiative",     undefined],
  ["operationalKpi", "executiveKpi",   undefined],
] as const)("a link from %s to %s says what it skips: %s", (low, high, expected) => {
  const nodes = [
    { ...kpi("a"), layer: high } as Bvf.NodeDefinition,
    { ...kpi("b"), layer: low } as Bvf.NodeDefinition,
  ];
  expect(said(lines({ nodes, links: [{ from: "b", to: "a" }] }), "n2 -")).toEqual(["? × ?", ...(expected ? [expected] : [])]);
});

describe.each(LOCALES)("in %s", (_, labels) => {
  test("each node stands once in the box of its layer, and each link is drawn once", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const drawn = lines(chain, labels);
        expect(drawn.filter((line) => !LINE.test(line))).toEqual([]);
        let box = "";
        const placed = drawn.flatMap((line) => {
          box = /subgraph (\w+)/.exec(line)?.[1] ?? box;
          const node = /^ {4}n(\d+)\W/.exec(line)?.[1];
          return node === undefined ? [] : [`${node} ${box}`];
        });
        expect(placed.sort()).toEqual(chain.nodes.map(({ layer }, row) => `${row + 1} ${layer}`).sort());
        const ends = drawn.flatMap((line) => /^ {2}n(\d+) .* n(\d+)$/.exec(line)?.slice(1).join(" ") ?? []);
        const row = (id: string) => 1 + chain.nodes.findIndex((node) => node.id === id);
        expect(ends).toEqual(chain.links.map(({ from, to }) => `${row(from)} ${row(to)}`));
        expect(drawn.filter((line) => line.includes("key["))).toHaveLength(chain.links.length > 0 ? 1 : 0);
      }),
    );
  });

  test("a node is marked where no walk upwards from it ends at an executive KPI", () => {
    const arrives = (chain: Bvf.ChainDefinition, id: string): boolean =>
      chain.nodes.find((node) => node.id === id)?.layer === "executiveKpi" ||
      chain.links.some(({ from, to }) => from === id && arrives(chain, to));
    fc.assert(
      fc.property(anyChain, (chain) => {
        const marked = lines(chain, labels).filter((line) => line.includes(`${labels.bvf.diagram.noWay}"`));
        const expected = chain.nodes.filter(({ id }) => !arrives(chain, id));
        expect(marked).toHaveLength(expected.length);
        expect(marked.filter((line) => !line.endsWith(":::lost"))).toEqual([]);
        for (const { name } of expected)
          expect(marked.filter((line) => line.includes(`"${name}<br/>`))).toHaveLength(1);
      }),
    );
  });

  test.each(HOSTILE)("a text such as %j stays a text", (text) => {
    const drawn = lines(
      {
        departments: [{ id: text, name: text }],
        nodes: [
          kpi("a", { name: text, unit: text, owner: text, department: text }),
          { id: text, layer: "initiative", name: text, department: text },
          { id: "s", layer: "solution", name: text, goal: text },
        ],
        links: [{ from: text, to: "a", evidence: text }],
      },
      labels,
    );
    expect(drawn.filter((line) => !LINE.test(line))).toEqual([]);
    expect(drawn).toHaveLength(14); // three boxes of three lines, the link, what lines say, two frames, the first line
    expect(drawn.join("")).not.toMatch(/\u202e|\u2028|\u200b|长{40}|\p{Surrogate}/u);
  });
});

test("a chain of nothing is a chart of nothing", () => {
  expect(lines({ nodes: [], links: [] }).slice(0, 1)).toEqual(["flowchart BT"]);
  expect(lines({ nodes: [], links: [] }).filter((line) => /subgraph|-->|key\[/.test(line))).toEqual([]);
});

test("departments are called by their names, or else by their ids", () => {
  const nodes = [kpi("a", { department: "it" }), kpi("b", { owner: "President", department: "ward" })];
  const drawn = lines({ nodes, links: [], departments: [{ id: "it", name: "Technology" }, { id: "ward" }] });
  expect([said(drawn, "KPI a")?.[2], said(drawn, "KPI b")?.[2]]).toEqual(["Technology", "President · ward"]);
});

test.each([
  [() => Bvf.mermaid(null as never, en), "TypeError: Bvf.mermaid: chain must be an object, got null"],
  [
    () => Bvf.mermaid({ nodes: [solution("a"), solution("a")], links: [] }, en),
    'RangeError: Bvf.mermaid: chain.nodes[1].id must be unique, but nodes[0] has it too, got "a"',
  ],
  [() => Bvf.mermaid(HOSPITAL, {} as never), "TypeError: Bvf.mermaid: labels.bvf must be an object, got undefined"],
  [
    () => Bvf.mermaid(HOSPITAL, { ...en, bvf: { ...en.bvf, diagram: { ...en.bvf.diagram, solid: "" } } }),
    'RangeError: Bvf.mermaid: labels.bvf.diagram.solid must be a non-empty text, got ""',
  ],
])("a refusal names what is wrong: %#", (call, message) => {
  const thrown = (() => {
    try {
      return call();
    } catch (error) {
      return `${error}`;
    }
  })();
  expect(thrown).toBe(message);
});
