/** What the tests know of the tree: its files, its comments, and which file each entry point of the package names. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The absolute path of a file of the project. */
export const at = (path: string) => `${ROOT}${path}`;

export const read = (path: string) => readFileSync(at(path), "utf8");

/** The files below a folder, in a fixed order, as paths from the root; none if there is no such folder. */
export function files(folder: string): string[] {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

export const SOURCES = files("src").filter((path) => path.endsWith(".ts"));

/** From the names an application imports, such as `keyaccount/c139`, to the files behind them. */
export const ENTRIES = entries(JSON.parse(read("package.json")));

function entries({ name, exports }: { name: string; exports: Record<string, string | { import: Target }> }) {
  return new Map(
    Object.entries(exports).flatMap(([path, target]) =>
      typeof target === "string" // "./package.json" is no module
        ? []
        : [[name + path.slice(1), target.import.default.replace(/^\.\/dist\/esm\/(.*)\.js$/, "src/$1.ts")] as const],
    ),
  );
}

type Target = { readonly default: string };

export interface Comment {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Every comment of a file. The parser tells comments from strings and patterns that only look like one. */
export function comments(file: ts.SourceFile): Comment[] {
  const found = new Map<number, Comment>();
  const keep = (pos: number, end: number) => {
    found.set(pos, { text: file.text.slice(pos, end), line: file.getLineAndCharacterOfPosition(pos).line + 1 });
  };
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return; // a docstring is found in front of what it documents; its own text has no comments
    if (node.getChildCount(file) === 0) {
      ts.forEachLeadingCommentRange(file.text, node.getFullStart(), keep);
      ts.forEachTrailingCommentRange(file.text, node.getEnd(), keep);
    }
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...found].sort(([a], [b]) => a - b).map(([, comment]) => comment);
}

export const parse = (path: string, text = read(path)) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** The nodes of a tree, the outer ones first. */
export function nodes(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
