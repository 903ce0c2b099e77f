/**
 * The examples of the docstrings and of the pages, as statements that run.
 *
 *   C139.rank("1W1F6C") // => 56                        must equal what follows the arrow
 *   C139.parse("x") // throws RangeError: C139.parse: …   must throw exactly that
 *
 * While they run, every call of a public function is recorded: the recordings are the material of other tests, which so
 * cover a new function as soon as it has an example.
 */
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { Decimal } from "decimal.js";
import ts from "typescript";
import { at, comments, ENTRIES, files, parse, read, SOURCES } from "./source.js";

export interface Example {
  /** File and line. */
  readonly where: string;
  readonly code: string;
  readonly kind: "docstring" | "page";
}

/** What a statement gave, beside what its comment says it gives. */
export interface Comparison {
  readonly statement: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

export interface Call {
  /** As the errors write it: `C139.region`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

// Finding them

/** The examples of a source file's docstrings: each from `@example` to the next tag. */
export function docstringExamples(path: string, text = read(path)): Example[] {
  return comments(parse(path, text)).flatMap((comment) => {
    if (!comment.text.startsWith("/**")) return [];
    const lines = comment.text
      .replace(/\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*(\/\*)?\*+ ?/, ""));
    return lines.flatMap((line, row): Example[] => {
      if (!line.startsWith("@example")) return [];
      const next = lines.findIndex((other, at) => at > row && other.startsWith("@"));
      const code = lines.slice(row + 1, next < 0 ? undefined : next).join("\n");
      return [{ where: `${path}:${comment.line + row}`, code, kind: "docstring" }];
    });
  });
}

/**
 * The blocks of a page that are marked `ts`. Those marked `ts continued` go on where the block before them ended; those
 * marked `ts no-run` are only counted.
 */
export function pageExamples(path: string, text = read(path)): { run: Example[]; noRun: number } {
  let before = "";
  const blocks = [...text.matchAll(/^```ts\b(.*)\n([\s\S]*?)^```/gm)].map(([, mark = "", own = ""]) => {
    const code = mark.trim() === "continued" ? `${before}${own}` : own;
    before = code;
    return { mark, code };
  });
  const lines = [...text.matchAll(/^```ts\b.*$/gm)].map((match) => text.slice(0, match.index).split("\n").length);
  return {
    run: blocks.flatMap(({ mark, code }, nth) =>
      mark.trim() === "no-run" ? [] : [{ where: `${path}:${lines[nth]}`, code, kind: "page" as const }],
    ),
    noRun: blocks.filter(({ mark }) => mark.trim() === "no-run").length,
  };
}

export const PAGES = ["README.md", ...files("docs").filter((path) => /^docs\/(?!api\/).*\.md$/.test(path))].filter(
  (path) => ts.sys.fileExists(at(path)),
);

export const EXAMPLES: readonly Example[] = [
  ...SOURCES.flatMap((path) => docstringExamples(path)),
  ...PAGES.flatMap((path) => pageExamples(path).run),
];

// Running them

const MARKER = /\/\/ (=>|throws) (.*)/;

/** How many statements of an example claim a result, by its text alone. */
export const markers = ({ code }: Pick<Example, "code">) => code.match(new RegExp(MARKER, "g"))?.length ?? 0;

/** Runs an example and returns its comparisons; a statement that throws without saying so ends it with that error. */
export async function run(example: Pick<Example, "code" | "kind">, calls: Call[] = []): Promise<Comparison[]> {
  const recorded = (exports: object) => recording(exports, calls);
  const modules = new Map<string, object>();
  for (const [name, exports] of MODULES) modules.set(name, recorded(exports));
  const scope = example.kind === "page" ? {} : recorded(IN_SCOPE);

  const comparisons: Comparison[] = [];
  const given = {
    imported: async (name: string) => modules.get(name) ?? import(name),
    equals: async (statement: string, actual: () => unknown, expected: () => unknown) => {
      comparisons.push({ statement, actual: plain(await actual()), expected: plain(await expected()) });
    },
    throws: async (statement: string, call: () => unknown, expected: string) => {
      comparisons.push({ statement, actual: await thrownBy(call), expected });
    },
  };
  const body = new AsyncFunction("$", ...Object.keys(scope), `"use strict";${executable(example.code)}`);
  await body(given, ...Object.values(scope));
  return comparisons;
}

const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => (...args: unknown[]) => Promise<void>;

/** The example as JavaScript: types gone, imports from the tree, and each claim a comparison. */
function executable(code: string): string {
  const file = parse("example.ts", code);
  let text = "";
  let from = 0;
  for (const statement of file.statements) {
    text += code.slice(from, statement.getStart(file)) + rewritten(statement, file);
    from = statement.getEnd();
  }
  const { outputText } = ts.transpileModule(text + code.slice(from), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return outputText;
}

function rewritten(statement: ts.Statement, file: ts.SourceFile): string {
  const text = statement.getText(file);
  if (ts.isImportDeclaration(statement)) return imported(statement);
  if (!ts.isExpressionStatement(statement)) return text;
  const rest = file.text.slice(statement.getEnd());
  const [, marker, claim] = new RegExp(`^[ \t]*\n?[ \t]*${MARKER.source}`).exec(rest) ?? [];
  if (marker === undefined) return text;
  const call = `${JSON.stringify(text)}, async () => (${statement.expression.getText(file)})`;
  return marker === "=>"
    ? `await $.equals(${call}, async () => (${claim}));`
    : `await $.throws(${call}, ${JSON.stringify(claim)});`;
}

function imported({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  if (importClause === undefined) return `await $.imported(${moduleSpecifier.getText()});`;
  const { name, namedBindings } = importClause;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const from = `await $.imported(${moduleSpecifier.getText()});`;
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${from}`;
  const names = (namedBindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name: own }) => (propertyName ? `${propertyName.text}: ${own.text}` : own.text));
  return `const { ${[...(name ? [`default: ${name.text}`] : []), ...names].join(", ")} } = ${from}`;
}

async function thrownBy(call: () => unknown): Promise<string> {
  try {
    await call();
    return "nothing";
  } catch (error) {
    return error instanceof Error ? `${error.constructor.name}: ${error.message}` : `${error}`;
  }
}

/** A value with every amount as its text, as the examples write amounts. */
export function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

// Recording them

type Callable = (...args: unknown[]) => unknown;

/** The entry points of the package, loaded from the tree, by the names an application imports. */
export const MODULES: ReadonlyMap<string, object> = new Map(
  await Promise.all(
    [...ENTRIES].map(async ([name, path]) => [name, await import(pathToFileURL(at(path)).href)] as const),
  ),
);

const root = MODULES.get("keyaccount") ?? {};

/** The notions, by their namespaces. */
export const NOTIONS = Object.entries(root).filter(([, value]) => typeof value === "object");

/** All namespaces of functions, under their names: the notions, and the pictures of each. */
export const SPACES: readonly (readonly [name: string, exports: object])[] = [
  ...NOTIONS,
  ...Object.entries(MODULES.get("keyaccount/chart") ?? {}).map(([name, charts]) => [`chart.${name}`, charts] as const),
];

/** Every public function, under the name by which its errors call it. */
export const PUBLIC: ReadonlyMap<string, Callable> = new Map(
  [
    ...Object.entries(root),
    ...SPACES.flatMap(([space, exports]) => named(space, exports)),
    ...[...MODULES].flatMap(([entry, module]) => named(entry.replace(/^.*\//, ""), module)),
  ].filter(([, value], row, all) => typeof value === "function" && all.findIndex(([, own]) => own === value) === row),
);

function named(space: string, exports: object): (readonly [string, Callable])[] {
  return Object.entries(exports).map(([name, value]) => [`${space}.${name}`, value]);
}

/** What docstrings use without importing it. */
const IN_SCOPE = {
  ...root,
  schema: MODULES.get("keyaccount/schema"),
  chart: MODULES.get("keyaccount/chart"),
  sheet: MODULES.get("keyaccount/sheet"),
  notebook: MODULES.get("keyaccount/notebook"),
  ...MODULES.get("keyaccount/locale/en"),
  ...MODULES.get("keyaccount/locale/zh-CN"),
};

/** The same exports, with public functions that note their calls – called as they are, or handed to `map` or `sort`. */
function recording(exports: object, calls: Call[]): object {
  const names = new Map([...PUBLIC].map(([name, callable]) => [callable, name]));
  const noting = (value: unknown): unknown => {
    const name = names.get(value as Callable);
    if (name !== undefined) {
      return (...args: unknown[]) => {
        calls.push({ name, args: copy(args) as unknown[] });
        return (value as Callable)(...args);
      };
    }
    return spaces.has(value) ? recording(value as object, calls) : value;
  };
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, noting(value)]));
}

const spaces = new Set<unknown>([...MODULES.values(), ...SPACES.map(([, exports]) => exports)]);

/** The arguments as they were, whatever the example does to its own objects afterwards. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)]));
}

/** Every call of a public function in any example, each different call once. An example that fails is another test's concern. */
export async function recordedCalls(): Promise<Call[]> {
  const calls: Call[] = [];
  for (const example of EXAMPLES) await run(example, calls).catch(() => undefined);
  return [...new Map(calls.map((call) => [inspect(call, { depth: null }), call])).values()];
}
