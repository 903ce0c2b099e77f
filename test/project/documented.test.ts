/** Everything public says what it gives, shows it, and names its sources. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { at, comments, ENTRIES, files, nodes, parse, read, SOURCES } from "../source.js";

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(at("tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  at(""),
);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();

interface Public {
  readonly name: string;
  readonly declaration: ts.Declaration;
}

/** Everything exported as a value, namespaces opened, under the name by which an application calls it. */
function published(path: string, prefix: string): Public[] {
  const file = program.getSourceFile(at(path));
  const module = file && checker.getSymbolAtLocation(file);
  return module === undefined ? [] : exportsOf(module, prefix);
}

function exportsOf(module: ts.Symbol, prefix: string): Public[] {
  return checker.getExportsOfModule(module).flatMap((exported): Public[] => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.ValueModule) return exportsOf(symbol, `${prefix}${exported.name}.`);
    const declaration = symbol.valueDeclaration;
    return declaration === undefined ? [] : [{ name: `${prefix}${exported.name}`, declaration }];
  });
}

const PUBLIC = [...ENTRIES].flatMap(([entry, path]) =>
  entry === "keyaccount"
    ? published(path, "")
    : path === `src/${entry.slice(11)}.ts`
      ? published(path, `${entry.slice(11)}.`)
      : [],
);
const FUNCTIONS = PUBLIC.filter(({ declaration }) => ts.isFunctionDeclaration(declaration));
const TABLES = PUBLIC.filter(({ name }) => /(^|\.)[A-Z][A-Z0-9_]*$/.test(name));

interface Docstring {
  /** What stands before the first tag. */
  readonly text: string;
  readonly tags: readonly { readonly tag: string; readonly text: string }[];
}

function docstring(declaration: ts.Node): Docstring {
  const owner = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const blocks = ts.getJSDocCommentsAndTags(owner).filter(ts.isJSDoc);
  const raw = blocks.at(-1)?.getText() ?? "";
  const plain = raw.replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/gm, "");
  const [text = "", ...tags] = plain.split(/(?:^|\s)@(?=[a-z]+\b)/);
  return {
    text: text.trim(),
    tags: tags.map((tag) => {
      const [name = ""] = tag.split(/\s/);
      return { tag: name, text: tag.slice(name.length).trim() };
    }),
  };
}

/** What a reader of this docstring would miss. */
function lacks({ text, tags }: Docstring, throws: boolean): string[] {
  const tagged = (name: string) => tags.filter(({ tag }) => tag === name).map((tag) => tag.text);
  const [paragraph = ""] = text.split(/\n\s*\n/);
  return [
    ...(/^\S[\s\S]*?[^\s.]\.(\s|$)/.test(paragraph) ? [] : ["a first sentence that ends in a full stop"]),
    ...(tagged("example").some((code) => /\/\/ (=>|throws) /.test(code)) ? [] : ["an example that shows a result"]),
    ...(tagged("category").some((category) => category !== "") ? [] : ["a category"]),
    ...(throws && !tagged("throws").some((error) => /RangeError|TypeError/.test(error)) ? ["what it throws"] : []),
  ];
}

/** The functions that throw, themselves or through a function they call outside a `try`. */
function throwers(): Set<ts.Node> {
  const bodies = new Map<ts.Node, ts.Node[]>();
  const throwing = new Set<ts.Node>();
  for (const path of SOURCES) {
    for (const node of nodes(program.getSourceFile(at(path)) ?? parse(path))) {
      if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) continue;
      const body = outsideTry(node);
      bodies.set(node, body.flatMap(calledFunction));
      if (body.some(ts.isThrowStatement)) throwing.add(node);
    }
  }
  for (let before = -1; before < throwing.size; ) {
    before = throwing.size;
    for (const [node, called] of bodies) if (called.some((other) => throwing.has(other))) throwing.add(node);
  }
  return throwing;
}

function outsideTry(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node) => {
    found.push(child);
    ts.forEachChild((ts.isTryStatement(child) && child.catchClause) || child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

function calledFunction(node: ts.Node): ts.Node[] {
  if (!ts.isCallExpression(node)) return [];
  const symbol = checker.getSymbolAtLocation(node.expression);
  const declared = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = declared?.valueDeclaration;
  if (declaration === undefined) return [];
  return [ts.isVariableDeclaration(declaration) && declaration.initializer ? declaration.initializer : declaration];
}

describe("everything public is documented", () => {
  const throwing = throwers();

  test.each(FUNCTIONS)("$name", ({ declaration }) => {
    expect(lacks(docstring(declaration), throwing.has(declaration))).toEqual([]);
  });

  test.each(TABLES)("$name", ({ declaration }) => {
    expect(docstring(declaration).text).toMatch(/\S+ \S+.*[.:]/s);
  });

  test("and nothing was overlooked", () => {
    const names = PUBLIC.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["explain", "C139.region", "C139.ITEMS", "schema.jsonSchema"]));
    expect(FUNCTIONS.length).toBeGreaterThan(20);
    expect(TABLES.length).toBeGreaterThan(20);
    expect(FUNCTIONS.filter(({ declaration }) => throwing.has(declaration)).length).toBeGreaterThan(20);
  });

  test("where something is missing, it is named", () => {
    const told = (text: string) => {
      const [first] = parse("x.ts", `/** ${text} */\nfunction f() {}`).statements;
      return first === undefined ? [] : lacks(docstring(first), true);
    };
    expect(told("")).toHaveLength(4);
    expect(told("The 0.5 of it\n *\n * And more. @throws Error\n * @example\n * f()\n * @category")).toHaveLength(4);
    expect(told("The rate.\n * @throws RangeError always.\n * @example\n * f() // => 1\n * @category Rates")).toEqual(
      [],
    );
  });
});

test("every source that a docstring cites has its place on the page of sources", () => {
  const cited = SOURCES.flatMap((path) =>
    comments(parse(path)).flatMap(({ text }) => [...text.matchAll(/docs\/sources\.md#([\w-]+)/g)].map(([, id]) => id)),
  );
  const page = files("docs").includes("docs/sources.md") ? read("docs/sources.md") : "";
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
  const anchors = [...headings, ...[...page.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id)];
  expect([...new Set(cited)].filter((id) => !anchors.includes(id))).toEqual([]);
  expect(cited.length).toBeGreaterThan(20);
});
