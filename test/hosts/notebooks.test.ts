/** Every notebook, run on Deno's kernel against what was built. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at, ENTRIES, files, nodes, parse, read } from "../source.js";

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: readonly string[] | string;
  readonly outputs?: readonly Output[];
}

interface Notebook {
  readonly cells: readonly Cell[];
}

const ENGLISH = files("docs/notebooks").filter((path) => path.endsWith(".ipynb"));
const CHINESE = files("docs/zh-CN/notebooks").filter((path) => path.endsWith(".ipynb"));
const ALL = [...ENGLISH, ...CHINESE];

const written = (path: string): Notebook => JSON.parse(readFileSync(path, "utf8"));
const textOf = ({ source }: Cell) => [source].flat().join("");
const codeOf = ({ cells }: Notebook) => cells.filter(({ cell_type: kind }) => kind === "code");

// Running

const folder = mkdtempSync(join(tmpdir(), "notebooks-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly said: string;
}

function runner(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile("/usr/bin/python3", [at(".ci/run-notebook.py"), ...args], (error, _, said) => {
      done({ code: error === null ? 0 : Number(error.code), said });
    });
  });
}

/** A notebook of these cells, in a folder of its own, and what becomes of it. */
async function tried(cells: readonly string[], prepare = (_: string) => {}): Promise<Run & { cells: readonly Cell[] }> {
  const own = mkdtempSync(join(folder, "own-"));
  prepare(own);
  const path = join(own, "own.ipynb");
  const code = (source: string, nth: number) => ({
    ...{ cell_type: "code", id: `c${nth}`, execution_count: null, metadata: {} },
    ...{ outputs: [], source },
  });
  const kernelspec = { name: "deno", display_name: "Deno", language: "typescript" };
  writeFileSync(
    path,
    JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells: cells.map(code) }),
  );
  const before = readFileSync(path, "utf8");
  const run = await runner(path);
  if (run.code !== 0) expect(readFileSync(path, "utf8")).toBe(before); // only a good run is written
  return { ...run, cells: written(path).cells };
}

const shown = ({ outputs = [] }: Cell) =>
  outputs.map(({ data, text }) => [data?.["text/plain"] ?? text ?? ""].flat().join(""));

// The notebooks

describe("there are notebooks", () => {
  test("in both languages, under the same names", () => {
    expect(CHINESE.map((path) => basename(path))).toEqual(ENGLISH.map((path) => basename(path)));
    expect(ENGLISH.length).toBeGreaterThan(0);
  });
});

describe("run again", () => {
  const targets = { English: join(folder, "en"), Chinese: join(folder, "zh-CN") };
  let runs: readonly Run[];

  // Two kernels at a time.
  beforeAll(async () => {
    for (const target of Object.values(targets)) mkdirSync(target);
    runs = await Promise.all([
      runner("--to", targets.English, ...ENGLISH.map(at)),
      runner("--to", targets.Chinese, ...CHINESE.map(at)),
    ]);
  });

  test("they succeed in all their cells", () => {
    expect(runs).toEqual([
      { code: 0, said: "" },
      { code: 0, said: "" },
    ]);
  });

  test.each(ALL)("%s shows what it is committed with", (path) => {
    const target = ENGLISH.includes(path) ? targets.English : targets.Chinese;
    expect(written(join(target, basename(path)))).toEqual(written(at(path)));
  });
});

describe.each(ALL)("%s", (path) => {
  const notebook = written(at(path));

  test("shows something wherever a cell ends in an expression, and nothing goes wrong", () => {
    const last = (cell: Cell) => parse("cell.ts", textOf(cell)).statements.at(-1);
    const silent = codeOf(notebook).filter((cell) => {
      const end = last(cell);
      return end !== undefined && ts.isExpressionStatement(end) && cell.outputs?.length === 0;
    });
    expect(silent.map(textOf)).toEqual([]);
    const kinds = codeOf(notebook).flatMap(({ outputs = [] }) => outputs.map((output) => output.output_type));
    expect(kinds.filter((kind) => kind !== "execute_result" && kind !== "display_data")).toEqual([]);
    expect(kinds.length).toBeGreaterThan(5);
  });

  test("has no path of a machine in it, and no hole in what it shows", () => {
    const text = JSON.stringify(notebook);
    expect(text).not.toMatch(/file:\/\/|\/(root|tmp|home|Users|work|usr)\//);
    expect(text).not.toContain(at("").slice(0, -1));
    expect(codeOf(notebook).flatMap(shown).join("\n")).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  test("links to pages that are there", () => {
    const links = notebook.cells
      .filter(({ cell_type: kind }) => kind === "markdown")
      .flatMap((cell) => [...textOf(cell).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link));
    expect(links.filter((link) => !existsSync(new URL(link, `file://${at(path)}`)))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });
});

// The kernel runs cells without looking at their types.

/** What a strict project says about the cells of each notebook, joined to one module. */
function complaints(sources: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: Object.fromEntries([...ENTRIES].map(([name, own]) => [name, [at(own)]])),
  };
  const texts = new Map(
    [...sources].map(([path, text]) => [at(`docs/${path.replace(/\W/g, "-")}.ts`), { path, text }]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, language) => {
    const own = texts.get(name);
    if (own === undefined) return getSourceFile.call(host, name, language);
    return ts.createSourceFile(name, `${own.text.replace(/npm:(keyaccount)@[\d.]+/g, "$1")}\nexport {};`, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([name, { path }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

describe("the cells", () => {
  const modules = new Map(
    ALL.map((path) => [
      path,
      codeOf(written(at(path)))
        .map(textOf)
        .join("\n"),
    ]),
  );

  test("compile in a strict project", () => {
    expect(complaints(modules)).toEqual([]);
  });

  test("and one that is wrong does not", () => {
    const wrong = 'import { region } from "npm:keyaccount@0.1.0/c139";\nregion("1W4F9C");';
    expect(complaints(new Map([["wrong", wrong]]))).toEqual([
      expect.stringMatching(/^wrong: Argument of type '"1W4F9C"'/),
    ]);
  });

  test("import the version that package.json names", () => {
    const { version } = JSON.parse(read("package.json"));
    const named = [...modules.values()].flatMap((code) =>
      [...code.matchAll(/from "([^"]*)"/g)].map(([, from = ""]) => from),
    );
    expect(named.filter((from) => !`${from}/`.startsWith(`npm:keyaccount@${version}/`))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

// Mirrors

/** The code with what may differ from language to language taken out: texts, comments, labels, and line breaks. */
function skeleton(code: string): string[] {
  const file = parse("cell.ts", code);
  return nodes(file).flatMap((node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return ["text"];
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return ["text"];
    if (ts.isIdentifier(node)) return [node.text === "zhCN" ? "en" : node.text];
    if (ts.isNumericLiteral(node)) return [node.text];
    return [ts.SyntaxKind[node.kind]];
  });
}

describe.each(ENGLISH)("%s and its mirror", (path) => {
  const english = written(at(path));
  const chinese = written(at(path.replace("docs/", "docs/zh-CN/")));

  test("have the same cells, of the same kinds, under the same ids", () => {
    const kinds = ({ cells }: Notebook) => cells.map(({ id, cell_type: kind }) => [id, kind]);
    expect(kinds(chinese)).toEqual(kinds(english));
  });

  test("run the same code, texts and labels aside", () => {
    const code = (notebook: Notebook) => codeOf(notebook).map((cell) => skeleton(textOf(cell)));
    expect(code(chinese)).toEqual(code(english));
  });

  test("have the same headings, each in its language", () => {
    const levels = ({ cells }: Notebook) =>
      cells.flatMap((cell) => (cell.cell_type === "markdown" ? (textOf(cell).match(/^#+/gm) ?? []) : []));
    expect(levels(chinese)).toEqual(levels(english));
    const texts = ({ cells }: Notebook) => cells.filter(({ cell_type: kind }) => kind === "markdown").map(textOf);
    expect(texts(english).join("")).not.toMatch(/\p{Script=Han}{6}/u);
    expect(texts(chinese).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("show the same formats, and the Chinese one has every number of the English one", () => {
    const formats = (notebook: Notebook) =>
      codeOf(notebook).map(({ outputs = [] }) => outputs.map(({ data = {} }) => Object.keys(data)));
    expect(formats(chinese)).toEqual(formats(english));
    const numbers = (notebook: Notebook): string[][] =>
      codeOf(notebook).map((cell) =>
        [
          ...shown(cell)
            .join(" ")
            .matchAll(/\d[\d,.]*\d/g),
        ].map(([number]) => number),
      );
    const mirrored = numbers(chinese); // which may have more: "one half" is 50% there
    expect(numbers(english).map((own, nth) => own.filter((number) => !mirrored[nth]?.includes(number)))).toEqual(
      numbers(english).map(() => []),
    );
    expect(numbers(english).flat().length).toBeGreaterThan(10);
  });
});

// The runner

describe("the runner", () => {
  test("fails at the first cell that fails, names it and its error, and leaves the notebook as it was", async () => {
    const run = await tried(["1 + 1", 'throw new RangeError("the deal is lost")', "3"]);
    expect(run.code).toBe(1);
    expect(run.said).toMatch(/own\.ipynb: cell 2 \(c1\): RangeError: the deal is lost\n$/);
    expect(run.cells.map(shown)).toEqual([[], [], []]);
  });

  test("fails at code that is none, and at a rejected promise", async () => {
    const runs = await Promise.all([tried(["const = 1"]), tried(['await Promise.reject(new Error("no"))'])]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
  });

  test("keeps what comes after the kernel was idle, in its cell and in its order", async () => {
    const later = 'setTimeout(() => console.log("later"), 50);\nsetTimeout(() => console.log("last"), 100);\n"now"';
    const run = await tried([later, '"next"', later]);
    expect(run).toMatchObject({ code: 0, said: "" });
    const all = ['"now"', "later\nlast\n"];
    expect(run.cells.map(shown)).toEqual([all, ['"next"'], all]);
  });

  test("loses none of forty values", async () => {
    const run = await tried(Array.from({ length: 40 }, (_, nth) => `${nth} + 1`));
    expect(run.cells.flatMap(shown)).toEqual(Array.from({ length: 40 }, (_, nth) => `${nth + 1}`));
  });

  const code = 'import { region } from "npm:keyaccount@0.1.0/c139";\nregion("1W1F6C");';

  test("fetches nothing: away from the package its name leads nowhere", async () => {
    expect((await tried([code])).code).toBe(1);
  });

  test("takes the package in whose folder the notebook lies", async () => {
    const run = await tried([code], (own) => {
      const exports = { "./c139": "./dist/c139.js" };
      writeFileSync(
        join(own, "package.json"),
        JSON.stringify({ name: "keyaccount", version: "0.1.0", type: "module", exports }),
      );
      mkdirSync(join(own, "dist"));
      writeFileSync(join(own, "dist", "c139.js"), 'export const region = () => "of this build";\n');
    });
    expect(run.cells.map(shown)).toEqual([['"of this build"']]);
  });
});
