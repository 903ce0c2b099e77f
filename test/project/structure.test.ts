/** Imports point inwards and never run in circles, and every notion has the same files. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { files, nodes, parse, SOURCES } from "../source.js";

interface Edge {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  /** Whether nothing is left of it in JavaScript: only `import type` and `export type` vanish as a whole. */
  readonly typeOnly: boolean;
}

function edges(file: ts.SourceFile): Edge[] {
  const edge = (specifier: ts.Node, typeOnly: boolean): Edge[] =>
    ts.isStringLiteral(specifier)
      ? [{ from: file.fileName, to: resolved(file.fileName, specifier.text), typeOnly }]
      : [];
  return nodes(file).flatMap((node) => {
    if (ts.isImportDeclaration(node)) {
      return edge(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return edge(node.moduleSpecifier, node.isTypeOnly);
    return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? edge(node.argument.literal, true) : [];
  });
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.js$/, ".ts");
}

const EDGES = SOURCES.flatMap((path) => edges(parse(path)));

/** Pictures refuse, and look into their notion, as its index does; what they say and how they look they share. */
const CHART = [
  ...["INWARDS", "src/picture.ts", "src/picture-rows.ts", "src/NOTION/chart-*.ts"],
  ...["src/locale/format.ts", "type src/locale/types.ts"],
];

/** Spreadsheet functions read cells, call their notion, and refuse as it does. */
const SHEET = [
  ...["src/cell.ts", "src/cell-content.ts", "src/cell-parameter.ts", "src/cell-rows.ts", "type src/cell-grid.ts"],
  ...["src/check.ts", "src/judgement.ts", "src/money.ts", "type src/day.ts", "src/NOTION/sheet-*.ts"],
  ...["src/NOTION/index.ts", "src/NOTION/en.ts", "src/NOTION/zh-CN.ts"],
];

/**
 * Who may import what; the first line that fits a file decides. `*` is any name, `NOTION` the file's own folder, and
 * `type` allows types alone. A file that no line fits is a new kind of file: it wants a line.
 */
const MAY: readonly (readonly [who: string, ...what: string[]])[] = [
  ["src/check.ts"],
  ["src/judgement.ts", "src/check.ts"],
  ["src/money.ts", "src/check.ts", "decimal.js"],
  ["src/day.ts", "src/check.ts"],
  ["src/calendar.ts", "type src/day.ts", "date-fns", "@date-fns/utc/date/mini"],
  ["src/group.ts"],
  ["src/known.ts", "src/check.ts"],
  ["src/checklist.ts", "src/check.ts", "src/known.ts", "type src/judgement.ts"],
  ["src/picture.ts", "src/check.ts"],
  ["src/picture-rows.ts", "src/picture.ts"],
  // What cells hold, and how parameters of functions are read from them.
  ["src/cell-grid.ts", "src/check.ts"],
  ["src/cell-content.ts", "src/calendar.ts", "src/day.ts", "type src/cell-grid.ts", "type src/money.ts"],
  ["src/cell.ts", "src/check.ts", "src/cell-grid.ts"],
  [
    "src/cell-parameter.ts",
    ...["src/check.ts", "src/cell-content.ts", "src/cell-grid.ts", "type src/cell.ts", "type src/day.ts"],
  ],
  ["src/cell-rows.ts", "src/check.ts", "src/cell-parameter.ts", "type src/cell.ts"],
  ["src/markdown.ts"],
  ["src/mermaid.ts"],
  ["src/fields.ts", "zod", "src/check.ts", "src/money.ts", "src/day.ts"],
  ["src/stats/*.ts", "src/stats/*.ts"],

  // The barrels, and what they gather.
  ["src/index.ts", "src/*/index.ts", "src/judgement.ts", "src/money.ts", "src/day.ts", "type src/locale/types.ts"],
  [
    "src/global.ts",
    "src/index.ts",
    "src/locale/en.ts",
    "src/locale/zh-CN.ts",
    "src/schema.ts",
    "src/chart.ts",
    "src/sheet.ts",
  ],
  ["src/schema.ts", "zod", "src/check.ts", "src/*/schema.ts"],
  ["src/chart.ts", "src/*/chart.ts"],
  ["src/sheet.ts", "type src/cell.ts", "src/sheet-*.ts"],
  ["src/sheet-functions.ts", "type src/cell.ts", "src/*/sheet.ts"],
  // The hosts: each knows the functions as the others do, and how many cells they fill.
  ["src/sheet-*.ts", "src/cell.ts", "src/check.ts", "src/sheet-functions.ts"],
  ["src/locale/format.ts", "type src/money.ts"],
  ["src/locale/en.ts", "src/*/en.ts", "type src/locale/types.ts"],
  ["src/locale/zh-CN.ts", "src/*/zh-CN.ts", "type src/locale/types.ts"],
  ["src/locale/*.ts", "type src/*/index.ts", "type src/*/chart.ts", "type src/judgement.ts", "type src/locale/*.ts"],

  // A notion's outward files know its index; its index knows none of them.
  ["src/*/table.ts"],
  ["src/*/en.ts", "src/locale/format.ts", "type src/locale/types.ts", "src/*/en.ts"],
  ["src/*/zh-CN.ts", "src/locale/format.ts", "type src/locale/types.ts", "src/*/zh-CN.ts"],
  ["src/review/schema.ts", "zod", "src/fields.ts", "src/*/index.ts", "src/*/schema.ts"],
  // What must fit together in a chain and in a case, functions and schemas tell by the same rules.
  ["src/bvf/schema.ts", "zod", "src/fields.ts", "src/NOTION/index.ts", "src/bvf/structure.ts", "src/bvf/case-rules.ts"],
  ["src/spin/schema.ts", "zod", "src/fields.ts", "src/NOTION/index.ts", "src/cycle/index.ts"], // the stages
  ["src/*/schema.ts", "zod", "src/fields.ts", "src/NOTION/index.ts"],
  ["src/*/chart.ts", ...CHART],
  ["src/*/chart-*.ts", ...CHART],
  // People type labels into cells, and read them in the help: sheets know the labels of their notion in both languages.
  ["src/spin/sheet.ts", ...SHEET, "src/cycle/en.ts", "src/cycle/zh-CN.ts"], // for the stages of the buyer
  ["src/*/sheet.ts", ...SHEET],
  ["src/*/sheet-*.ts", ...SHEET],

  // The review applies the other notions, and its report is written in their words; it hands on the type of these.
  ["src/review/index.ts", "REVIEW", "type src/locale/types.ts"],
  ["src/review/report-people.ts", "REVIEW", "src/markdown.ts", "src/locale/format.ts", "type src/locale/types.ts"],
  ["src/review/report.ts", "REVIEW", "src/markdown.ts", "src/locale/format.ts", "type src/locale/types.ts"],
  ["src/review/*.ts", "REVIEW"],

  // The questions serve the stages of the buyer: those of the cycle, of which there is one list.
  ...["index", "markdown", "mermaid", "written"].map(
    (file) =>
      [
        `src/spin/${file}.ts`,
        "INWARDS",
        ...["src/markdown.ts", "src/mermaid.ts"],
        "type src/locale/types.ts",
        "type src/cycle/index.ts",
      ] as const,
  ),
  ["src/spin/*.ts", "INWARDS", "src/cycle/table.ts", "type src/cycle/index.ts"],

  // A person is met as one of the types of contact that a call is planned by.
  ["src/stakeholder/spin.ts", "INWARDS", "type src/spin/index.ts"],

  // A value chain is drawn, and put into rows, in the words and figures of a language.
  ["src/bvf/index.ts", "INWARDS", "type src/locale/types.ts"],
  ...["mermaid", "rows", "words"].map(
    (file) =>
      [
        `src/bvf/${file}.ts`,
        "INWARDS",
        ...["src/mermaid.ts", "src/picture.ts", "src/locale/format.ts", "type src/locale/types.ts"],
      ] as const,
  ),
  // Its business case is put on a page.
  ...["markdown", "page-*"].map(
    (file) =>
      [
        `src/bvf/${file}.ts`,
        "INWARDS",
        ...["src/markdown.ts", "src/locale/format.ts", "type src/locale/types.ts"],
      ] as const,
  ),
  // One of the rule sets of qualification is the information chain of the cycle, of which there is one list.
  ["src/territory/rule-sets.ts", "src/territory/table.ts", "src/cycle/information-table.ts"],
  // A map of stakeholders answers items of C139.
  ["src/stakeholder/derive.ts", "INWARDS", "type src/c139/index.ts"],
  // It is drawn in the words of a language.
  ["src/stakeholder/index.ts", "INWARDS", "type src/locale/types.ts"],
  ...["mermaid", "drawn"].map(
    (file) =>
      [
        `src/stakeholder/${file}.ts`,
        "INWARDS",
        ...["src/mermaid.ts", "src/picture.ts", "src/stakeholder/chart-words.ts"],
        ...["src/locale/format.ts", "type src/locale/types.ts"],
      ] as const,
  ),
  ["src/*/*.ts", "INWARDS"],
];

/** What a notion's index and the files of its ideas build on. */
const INWARDS = [
  ...[
    "src/check.ts",
    "src/known.ts",
    "src/checklist.ts",
    "src/group.ts",
    "src/judgement.ts",
    "src/money.ts",
    "src/day.ts",
    "src/calendar.ts",
  ],
  ...["src/stats/*.ts", "src/NOTION/*.ts"],
];

/** The files of a notion that face outwards, and those no notion looks into. */
const OUTWARD = /^src\/(.*\/)?(en|zh-CN|schema|chart(-\w+)?|sheet(-\w+)?)\.ts$|^src\/(fields|global|index)\.ts$/;

function mayImport({ from, to, typeOnly }: Edge): boolean {
  const notion = /^src\/([^/]+)\//.exec(from)?.[1] ?? "";
  const fits = (pattern: string, path: string) =>
    new RegExp(`^${pattern.replaceAll("NOTION", notion).replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`).test(path);
  const line = MAY.find(([who]) => fits(who, from));
  if (line === undefined) return false;
  const [, ...what] = line;
  return what.some((pattern) => {
    if (pattern === "INWARDS") return !OUTWARD.test(to) && INWARDS.some((own) => fits(own, to));
    if (pattern === "REVIEW") return !OUTWARD.test(to) && [...INWARDS, ...OTHERS].some((own) => fits(own, to));
    return pattern.startsWith("type ") ? typeOnly && fits(pattern.slice(5), to) : fits(pattern, to);
  });
}

/** Any notion, for the review; a folder's name is enough, since its outward files are excluded already. */
const OTHERS = SOURCES.filter((path) => /^src\/[^/]+\/index\.ts$/.test(path)).map((path) => path.replace("index", "*"));

describe("imports point inwards", () => {
  const edge = (from: string, to: string, typeOnly = false) => ({ from, to, typeOnly });

  test("in every source", () => {
    expect(EDGES.filter((each) => !mayImport(each))).toEqual([]);
    expect(EDGES.length).toBeGreaterThan(SOURCES.length);
  });

  test.each([
    ["src/c139/assess.ts", "zod"],
    ["src/c139/index.ts", "src/c139/en.ts"],
    ["src/c139/index.ts", "src/c139/schema.ts"],
    ["src/c139/index.ts", "src/c139/chart.ts"],
    ["src/c139/index.ts", "src/c139/sheet.ts"],
    ["src/c139/value.ts", "src/locale/format.ts"],
    ["src/c139/value.ts", "src/locale/types.ts"],
    ["src/c139/value.ts", "src/customer/index.ts"],
    ["src/c139/value.ts", "src/fields.ts"],
    ["src/c139/value.ts", "src/index.ts"],
    ["src/customer/abc.ts", "src/review/index.ts"],
    ["src/customer/abc.ts", "decimal.js"],
    ["src/funnel/table.ts", "src/check.ts"],
    ["src/funnel/weighted.ts", "date-fns"],
    ["src/funnel/weighted.ts", "node:fs"],
    ["src/c139/en.ts", "src/customer/zh-CN.ts"],
    ["src/c139/en.ts", "src/c139/index.ts"],
    ["src/c139/en.ts", "src/locale/types.ts"], // a value
    ["src/c139/schema.ts", "src/customer/schema.ts"],
    ["src/c139/schema.ts", "src/locale/types.ts"],
    ["src/review/book.ts", "src/locale/format.ts"],
    ["src/review/book.ts", "src/c139/en.ts"],
    ["src/review/report.ts", "src/locale/types.ts"], // a value
    ["src/review/index.ts", "src/locale/types.ts"], // a value
    ["src/c139/chart.ts", "src/c139/en.ts"],
    ["src/c139/chart.ts", "src/customer/index.ts"],
    ["src/c139/chart.ts", "src/customer/chart-words.ts"],
    ["src/customer/chart-words.ts", "src/customer/chart.ts"],
    ["src/customer/chart-pareto.ts", "src/customer/en.ts"],
    ["src/customer/abc.ts", "src/customer/chart-words.ts"],
    ["src/customer/abc.ts", "src/picture.ts"],
    ["src/picture.ts", "src/locale/format.ts"],
    ["src/money.ts", "src/day.ts"],
    ["src/check.ts", "src/judgement.ts"],
    ["src/schema.ts", "src/global.ts"],
    ["src/locale/types.ts", "src/c139/index.ts"], // a value
    ["src/stats/normal.ts", "src/check.ts"],
    ["src/spin/pack.ts", "src/cycle/filter.ts"],
    ["src/spin/links.ts", "src/cycle/index.ts"], // a value
    ["src/spin/plan.ts", "src/locale/format.ts"],
    ["src/spin/plan.ts", "src/cell.ts"],
    ["src/spin/sheet.ts", "src/cycle/index.ts"],
    ["src/spin/sheet.ts", "src/sheet.ts"],
    ["src/c139/sheet.ts", "src/customer/en.ts"],
    ["src/sheet.ts", "src/spin/index.ts"],
    ["src/cell.ts", "src/spin/en.ts"],
    ["src/stakeholder/derive.ts", "src/c139/index.ts"], // a value
    ["src/utils.ts", "src/check.ts"], // no line for it
  ])("%s may not import %s", (from, to) => {
    expect(mayImport(edge(from, to))).toBe(false);
  });

  test.each([
    ["src/c139/index.ts", "src/c139/table.ts", false],
    ["src/funnel/interval.ts", "src/stats/proportion.ts", false],
    ["src/review/book.ts", "src/customer/index.ts", false],
    ["src/review/zh-CN.ts", "src/c139/zh-CN.ts", false],
    ["src/review/report.ts", "src/locale/types.ts", true],
    ["src/customer/chart.ts", "src/customer/chart-pareto.ts", false],
    ["src/customer/chart-pareto.ts", "src/picture.ts", false],
    ["src/spin/pack.ts", "src/cycle/table.ts", false],
    ["src/spin/links.ts", "src/cycle/index.ts", true],
    ["src/spin/sheet.ts", "src/cycle/zh-CN.ts", false],
    ["src/c139/sheet.ts", "src/c139/en.ts", false],
    ["src/stakeholder/derive.ts", "src/c139/index.ts", true],
  ])("%s may import %s", (from, to, typeOnly) => {
    expect(mayImport(edge(from, to, typeOnly))).toBe(true);
  });

  test("by the files a package is meant for alone", () => {
    const importers = (name: RegExp) => [...new Set(EDGES.filter(({ to }) => name.test(to)).map(({ from }) => from))];
    expect(importers(/^decimal\.js$/)).toEqual(["src/money.ts"]);
    expect(importers(/date-fns/)).toEqual(["src/calendar.ts"]);
    expect(importers(/^zod/).filter((path) => !/^src\/(.*\/)?(schema|fields)\.ts$/.test(path))).toEqual([]);
  });

  test("and are all seen, whatever their form", () => {
    const forms = `import a from "./a.js"; import type { B } from "./b.js"; import { type C } from "../c.js";
      export * from "./d.js"; export type { E } from "e"; type F = import("./f.js").F; // import "./g.js"
      const h = 'import "./h.js"';`;
    expect(edges(parse("src/x/y.ts", forms)).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["src/x/a.ts", false],
      ["src/x/b.ts", true],
      ["src/c.ts", false], // `import {} from` remains
      ["src/x/d.ts", false],
      ["e", true],
      ["src/x/f.ts", true],
    ]);
  });
});

/** The first circle of imports that is met, as a path that ends where it began; types do not load anything. */
function circle(all: readonly Edge[]): string[] {
  const next = new Map<string, Edge[]>();
  for (const edge of all) if (!edge.typeOnly) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const clean = new Set<string>();
  const search = (path: readonly string[], here: string): string[] => {
    if (path.includes(here)) return [...path.slice(path.indexOf(here)), here];
    if (clean.has(here)) return [];
    const found = (next.get(here) ?? []).map(({ to }) => search([...path, here], to)).find(({ length }) => length > 0);
    clean.add(here);
    return found ?? [];
  };
  return [...next.keys()].map((from) => search([], from)).find(({ length }) => length > 0) ?? [];
}

describe("imports, types aside, never run in circles", () => {
  const chain = (...path: string[]): Edge[] =>
    path.slice(1).map((to, row) => ({ from: path[row] ?? "", to, typeOnly: false }));

  test("in the sources", () => {
    expect(circle(EDGES)).toEqual([]);
  });

  test("a circle is found, a diamond and a circle of types are none", () => {
    expect(circle([...chain("a", "b", "c"), ...chain("x", "b"), ...chain("c", "b")])).toEqual(["b", "c", "b"]);
    expect(circle([...chain("a", "b", "d"), ...chain("a", "c", "d")])).toEqual([]);
    expect(circle([...chain("a", "b"), { from: "b", to: "a", typeOnly: true }])).toEqual([]);
  });
});

// Folders

const NOTIONS = SOURCES.flatMap((path) => /^src\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? []);

describe("a notion is a folder", () => {
  test.each(NOTIONS)("%s has the files that every notion has", (notion) => {
    const present = files(`src/${notion}`).map((path) => path.slice(`src/${notion}/`.length));
    expect(present).toEqual(expect.arrayContaining(["index.ts", "table.ts", "en.ts", "zh-CN.ts", "schema.ts"]));
  });

  test("and no folder is a drawer for odds and ends", () => {
    expect(NOTIONS.length).toBeGreaterThan(3);
    expect(
      files("src").filter((path) => /\/(utils?|helpers?|common|shared|types|lib|misc)(\/|\.ts$)/.test(path)),
    ).toEqual(["src/locale/types.ts"]);
  });
});
