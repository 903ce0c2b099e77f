/** The package as its users get it: packed, installed into an empty project, and used from there. */
import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at, ENTRIES, SOURCES, read as readSource } from "../source.js";
import "./dist.js";

const project = mkdtempSync(join(tmpdir(), "keyaccount-"));
const installed = join(project, "node_modules/keyaccount");
let tarball = "";

beforeAll(() => {
  // --ignore-scripts: packing must not build, since other tests read dist/ at the same time.
  const packed = run(at(""), "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", project);
  tarball = join(project, JSON.parse(packed)[0].filename);
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);
  cpSync(at("test/project/consumer"), project, { recursive: true });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs a command to its end and gives back what it printed; if it fails, all of that is the message. */
function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Runs Node in the consumer's project. */
const node = (...args: string[]) => run(project, process.execPath, ...args);

const read = (file: string) => readFileSync(join(installed, file), "utf8");

/** The modules of the library, as paths below src/ without their ending. */
const MODULES = SOURCES.filter((path) => !/^src\/(sheet-)?global\.ts$/.test(path)).map((path) => path.slice(4, -3));

/** The files of a folder and its folders. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe("the installed package", () => {
  test("brings its three dependencies and the peer zod, and nothing else", () => {
    const lock = JSON.parse(readFileSync(join(project, "node_modules/.package-lock.json"), "utf8"));
    expect(Object.keys(lock.packages).sort()).toEqual([
      "node_modules/@date-fns/utc",
      "node_modules/date-fns",
      "node_modules/decimal.js",
      "node_modules/keyaccount",
      "node_modules/zod",
    ]);
  });

  test("holds dist/ and the files that introduce it", () => {
    const others = files(installed).filter((file) => !file.startsWith("dist/") && file !== "CHANGELOG.md");
    expect(others).toEqual(["LICENSE", "README.md", "package.json"]);
  });

  test("holds, for each source, a module and its declarations in both formats, and the script bundles", () => {
    const modules = ["esm", "cjs"].flatMap((format) =>
      MODULES.flatMap((path) => [".js", ".d.ts"].map((ending) => `${format}/${path}${ending}`)),
    );
    const scripts = ["keyaccount.global.js", "keyaccount.sheet.global.js"];
    const forDatabases = MODULES.flatMap((path) => (/^\w+\/sheet$/.test(path) ? [`udf/${path.slice(0, -6)}.js`] : []));
    expect(files(join(installed, "dist"))).toEqual(
      [...modules, "cjs/package.json", ...scripts, ...forDatabases].sort(),
    );
  });

  test("names neither this machine nor a source map", () => {
    const places = [at(""), homedir(), tmpdir()].filter((place) => place !== "/");
    const texts = [...places, "file://", "sourceMappingURL"];
    const found = files(installed).flatMap((file) => texts.filter((text) => read(file).includes(text)));
    expect(found).toEqual([]);
  });

  test("explains every export in its declarations, as the source does", () => {
    const documented = /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport /gm;
    const comments = MODULES.flatMap((path) =>
      [...readSource(`src/${path}.ts`).matchAll(documented)].map(([, comment = ""]) => ({ path, comment })),
    );
    expect(comments.length).toBeGreaterThan(100);
    for (const format of ["esm", "cjs"]) {
      const lost = comments.filter(({ path, comment }) => !read(`dist/${format}/${path}.d.ts`).includes(comment));
      expect(lost).toEqual([]);
    }
  });

  test("uses no syntax newer than ECMAScript 2020", async () => {
    const scripts = files(installed).filter((file) => file.endsWith(".js"));
    // esbuild rewrites what its target lacks, and nothing else: the two prints differ only by newer syntax.
    const print = async (file: string, target: string) =>
      (await transform(read(file), { target, minifyWhitespace: true })).code;
    for (const file of scripts)
      expect([file, await print(file, "es2020")]).toEqual([file, await print(file, "esnext")]);
  });
});

describe("modules", () => {
  test("give the same names by import and by require, at every entry", () => {
    const list = (load: string) =>
      `Promise.all(${JSON.stringify([...ENTRIES.keys()])}.map(async (entry) => [entry, Object.keys(await ${load}(entry)).sort()]))
        .then((names) => console.log(JSON.stringify(names)))`;
    const imported = JSON.parse(node("--input-type=module", "-e", list("import")));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter(([, names]: [string, string[]]) => names.length === 0)).toEqual([]);
    expect(JSON.parse(node("--input-type=commonjs", "-e", list("require")))).toEqual(imported);
  });

  test("give the same results by import and by require", () => {
    expect(node("cjs.cjs")).toBe(node("esm.mjs"));
  });
});

describe.concurrent("types", () => {
  /** Compiles a use of the library without leniency, its declarations and those of its dependencies included. */
  async function errors(code: string, names: readonly string[], options: Record<string, unknown>): Promise<string> {
    for (const name of names) writeFileSync(join(project, name), code);
    const leniency = { strict: true, skipLibCheck: false, types: [] };
    const compilerOptions = { ...leniency, target: "ES2020", noEmit: true, ...options };
    const config = `${names[0]}.json`;
    writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: names }));
    const tsc = [at("node_modules/typescript/bin/tsc"), "-p", config];
    return promisify(execFile)(process.execPath, tsc, { cwd: project }).then(
      ({ stdout }) => stdout,
      (failure) => `${failure.message}\n${failure.stdout}`,
    );
  }

  test.each([
    [["use.mts", "use.cts"], { module: "nodenext" }],
    [["use.ts"], { module: "esnext", moduleResolution: "bundler" }],
  ])("hold in %j under %j", async (names, options) => {
    // DOM, because zod's declarations name the global URL.
    expect(await errors(USE + USE_OF_SCHEMAS, names, { ...options, lib: ["ES2020", "DOM"] })).toBe("");
  });

  test("ask for no more than ECMAScript 2020 where the schemas are not imported", async () => {
    expect(await errors(USE, ["plain.mts"], { module: "nodenext", lib: ["ES2020"] })).toBe("");
  });
});

const USE = `
import { C139, type Day, explain, Funnel, Review, type Sentences } from "keyaccount";
import { region } from "keyaccount/c139";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";

export const where: "win" | "swing" | "lose" = region("1W1F6C");
// @ts-expect-error there are three First items
C139.region("1W4F9C");
// @ts-expect-error the rule blindWin has no sentence
export const silent: Sentences<C139.Warning> = { firstWithoutWin: () => "", winWithoutFirst: () => "" };
// @ts-expect-error no result is untyped
export const untyped: string = region("1W1F6C").length;

const asOf: Day = "2026-03-01";
const book: Review.Book = { accounts: [], deals: [] };
export const weighted: string | undefined = Review.book(book, {}, asOf).pipelines[0]?.weighted.plus(1).toFixed(2);
export const report: string = Review.report(Review.book(book, {}, asOf), zhCN);
export const words: string[] = explain(C139.assess({ funding: true }), en.c139.sentences);
export const low: number | undefined = Funnel.interval(18, 20)?.low;
`;

const USE_OF_SCHEMAS = `
import * as schema from "keyaccount/schema";
export const read: Review.Book = schema.book.parse(book);
// @ts-expect-error a document that has no schema
schema.jsonSchema("invoice");
`;

describe("the linters of packages", () => {
  test("attw finds no types that are wrong", () => {
    // node16 leaves out TypeScript's "node10" resolution, which does not read `exports` and which no supported Node has.
    const PATH = `${at("node_modules/.bin")}${delimiter}${process.env.PATH}`;
    const options = { env: { ...process.env, PATH }, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync("attw", [tarball, "--profile", "node16"], options);
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  test("publint finds nothing, not even a suggestion", async () => {
    const { buffer } = Uint8Array.from(readFileSync(tarball));
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages).toEqual([]);
  });
});
