/** A plan on paper: the page and the flowchart, and nothing that texts from outside could do to them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import * as Spin from "../src/spin/index.js";

const example = JSON.parse(readFileSync(new URL("../docs/examples/call-plan.json", import.meta.url), "utf8"));
const PLAN = Spin.planCall(example.preparation);

test.each([
  [
    "docs/models/spin.md",
    en,
    "unplanned downtime",
    "overtime at weekends",
    "remote monitoring of every press",
    "the press shop",
  ],
  ["docs/zh-CN/models/spin.md", zhCN, "设备临时停机", "周末加班", "设备远程监控", "冲压车间"],
] as const)("the flowchart on %s is what is drawn", (page, labels, problem, consequence, capability, area) => {
  const drawn = Spin.mermaid(
    Spin.planCall({
      problems: [
        {
          ...{ id: "downtime", text: problem, area, capability: "monitoring", known: "confirmed" },
          consequences: [{ id: "overtime", text: consequence }],
        },
      ],
      capabilities: [{ id: "monitoring", text: capability }],
      ...{
        contact: "receptive",
        stage: "recognitionOfNeeds",
        pack: "manufacturingEquipment",
        locale: labels.tag as "en",
      },
      limits: { implication: { from: 1 }, needPayoff: { from: 1 } },
    }),
    labels,
  );
  expect(readFileSync(new URL(`../${page}`, import.meta.url), "utf8")).toContain(`\`\`\`mermaid\n${drawn}\`\`\`\n`);
});

const HOSTILE = [
  'a"]; click q1 "javascript:alert(1)"',
  "<img src=x onerror=alert(1)>",
  "%%{init: {'theme':'dark'}}%%",
  "end",
  "`**bold** _it_`",
  "#quot; &amp; #35;",
  "line\nsubgraph x\u2028y",
  "a | b --> c",
  "[link](http://x.y) www.x.y # head",
  "\u202eright to left",
];
const hostile = (text: string) =>
  Spin.planCall({
    problems: [{ id: text, text, area: text, goal: text, capability: "c", consequences: [{ id: text, text }] }],
    capabilities: [{ id: "c", text }],
    contact: "power",
    stage: "recognitionOfNeeds",
  });

const LOCALES = [
  ["English", en],
  ["Chinese", zhCN],
] as const;

/** The lines that a flowchart of ours is made of; a text in quotes holds no sign that means something to Mermaid. */
const TEXT = "[^\"#&'<>\\\\`{}[\\]()|;*_~\\n]|#\\d+;|<br/>";
const LINE = new RegExp(
  [
    "^flowchart TD$",
    `^  subgraph p\\d+\\["(${TEXT})+"\\]$`,
    "^  end$",
    `^    q\\d+(\\["(${TEXT})+"\\]|\\("(${TEXT})+"\\)|\\{\\{"(${TEXT})+"\\}\\}|\\[/"(${TEXT})+"/\\])$`,
    `^  q\\d+ -->\\|"(${TEXT})+"\\| (q\\d+|close)$`,
    `^  close\\(\\["(${TEXT})+"\\]\\)$`,
  ].join("|"),
);

describe.each(LOCALES)("in %s", (_, labels) => {
  test("the flowchart has each question once, and an arrow for each place it leads to", () => {
    const lines = Spin.mermaid(PLAN, labels).trimEnd().split("\n");
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    expect(lines.filter((line) => /^ {4}q\d+/.test(line))).toHaveLength(PLAN.nodes.length);
    const places = PLAN.nodes.map(({ next }) => new Set(Object.values(next)).size);
    expect(lines.filter((line) => line.includes("-->"))).toHaveLength(places.reduce((all, one) => all + one, 0));
    expect(lines.filter((line) => line.includes("subgraph"))).toHaveLength(4);
  });

  test("the page has each question once, numbered by its problem", () => {
    const lines = Spin.markdown(PLAN, labels).split("\n");
    const rows = lines.filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(PLAN.nodes.length);
    expect(rows.map((row) => row.split("|")[1]?.trim()).slice(0, 8)).toEqual(
      ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1"], // biome-ignore format: as numbered
    );
    expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(4);
    const targets = rows.flatMap((row) => [...row.matchAll(/→ (\d+\.\d+)/g)].map(([, to]) => to));
    const numbers = rows.map((row) => row.split("|")[1]?.trim());
    expect(targets.filter((to) => !numbers.includes(to))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  test.each(HOSTILE)("a text such as %j stays a text", (text) => {
    const chart = Spin.mermaid(hostile(text), labels);
    expect(
      chart
        .trimEnd()
        .split("\n")
        .filter((line) => !LINE.test(line)),
    ).toEqual([]);
    expect(chart).not.toMatch(/\u202e|\u2028/);
    const page = Spin.markdown(hostile(text), labels);
    expect(page).not.toMatch(/<|(?<!\\)\[link\]|\u202e|\u2028/);
    expect(page.split("\n").filter((line) => line.startsWith("## "))).toHaveLength(1);
    expect(page.split("\n").filter((line) => /^\|/.test(line) && line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });

  test("a plan without a question is a page and a chart all the same", () => {
    const empty = Spin.planCall({ problems: [], capabilities: [], contact: "receptive", stage: "decision" });
    expect(Spin.mermaid(empty, labels).split("\n")).toHaveLength(3);
    expect(Spin.markdown(empty, labels)).toMatch(/^# .*\n\n\*\*[\s\S]+\n[^#*|]+\n$/);
  });
});

test.each([
  ["markdown", Spin.markdown],
  ["mermaid", Spin.mermaid],
] as const)("Spin.%s refuses what is no plan, and what is no locale", (name, write) => {
  expect(() => write({} as Spin.CallPlan, en)).toThrow(`Spin.${name}: plan.problems must be an array, got undefined`);
  expect(() => write(PLAN, {} as typeof en)).toThrow(
    `Spin.${name}: labels must be a locale of this library, and plan one of its plans, got other objects`,
  );
  expect(() => write(PLAN, null as never)).toThrow(`Spin.${name}: labels must be an object, got null`);
});
