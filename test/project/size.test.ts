/** What an application carries, measured as its bundler would: from dist/, through `exports`, minified, gzipped. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { at, ENTRIES } from "../source.js";
import "./dist.js";

const VALUE = 'export { parse, format, compare, rank, region } from "keyaccount/c139"';
/** Everything of C139 that reads no days and adds no money; what does brings date-fns and decimal.js along. */
const WITHOUT_DAYS_AND_MONEY =
  'export { ITEMS, WIN_RATES, parse, format, compare, rank, region, calibrate, winProbability, nextSteps, fitWinRates, score } from "keyaccount/c139"';
const FILL = 'export { fill, slots, form } from "keyaccount/spin"';
const INTERVAL = 'export { interval } from "keyaccount/funnel"';
const all = (entry: string) => `export * from "${entry}"`;

const sizes: string[] = [];
afterAll(() => console.log(["gzip bytes", ...sizes].join("\n")));

/** Bundles a module that holds just this code. */
async function bundle(code: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: at("") },
    absWorkingDir: at(""),
    outfile: "bundle.js",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: "esm",
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  sizes.push(`${String(bytes).padStart(10)}  ${code}`);
  const carried = Object.entries(metafile.outputs["bundle.js"]?.inputs ?? {}).filter(([, of]) => of.bytesInOutput > 0);
  return {
    bytes,
    /** The files the bundler had to read. */
    reached: Object.keys(metafile.inputs),
    /** Those of which something is left. */
    carried: carried.map(([file]) => file),
  };
}

/** The packages that files belong to, ours aside. */
function packages(files: readonly string[]): string[] {
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

test.each([
  [VALUE, 1000],
  [WITHOUT_DAYS_AND_MONEY, 6000],
])("%s weighs less than %i bytes and carries no other package", async (code, limit) => {
  const { bytes, carried } = await bundle(code);
  expect(carried).toContain("dist/esm/c139/value.js");
  expect(packages(carried)).toEqual([]);
  expect(bytes).toBeLessThan(limit);
});

test("an application that counts rates carries neither decimal.js nor date-fns", async () => {
  const { carried } = await bundle(INTERVAL);
  expect(carried).toContain("dist/esm/funnel/interval.js");
  expect(packages(carried)).toEqual([]);
});

test("an application that fills in questions of its own carries no packs of ours and no other package", async () => {
  const { bytes, carried } = await bundle(FILL);
  expect(carried).toContain("dist/esm/spin/template.js");
  expect(carried.filter((file) => /pack/.test(file))).toEqual([]);
  expect(packages(carried)).toEqual([]);
  expect(bytes).toBeLessThan(2500);
});

test.each([...ENTRIES.keys()])("%s reaches zod only if it is the schemas", async (entry) => {
  const { reached } = await bundle(all(entry));
  expect(reached.filter((file) => file.startsWith("dist/esm/"))).not.toEqual([]);
  expect(packages(reached).includes("zod")).toBe(entry === "keyaccount/schema");
});
