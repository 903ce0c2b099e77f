import { existsSync, readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const shared: Options = { target: "es2020", splitting: false, sourcemap: false, clean: false, silent: true };

const NOTIONS = readdirSync("src").filter((name) => existsSync(`src/${name}/sheet.ts`));

export default defineConfig([
  // One file per module, in both formats: what an application does not import, it does not carry.
  {
    ...shared,
    entry: ["src/**/*.ts", "!src/global.ts", "!src/sheet-global.ts"],
    bundle: false,
    format: "esm",
    outDir: "dist/esm",
    outExtension: () => ({ js: ".js" }),
  },
  {
    ...shared,
    entry: ["src/**/*.ts", "!src/global.ts", "!src/sheet-global.ts"],
    bundle: false,
    format: "cjs",
    outDir: "dist/cjs",
    outExtension: () => ({ js: ".js" }),
  },
  // Everything as one script with one global, for hosts without modules; and the same of the spreadsheet functions alone.
  {
    ...shared,
    entry: { keyaccount: "src/global.ts", "keyaccount.sheet": "src/sheet-global.ts" },
    format: "iife",
    globalName: "KeyAccount",
    platform: "neutral",
    noExternal: [/.*/],
    outDir: "dist",
    minify: true,
    // zod keeps its registry and its settings on `globalThis`; in here they are the script's own, which adds one global.
    inject: [".ci/host.mjs"],
    esbuildOptions: (options) => {
      options.define = { globalThis: "host" };
    },
  },
  // The spreadsheet functions of one notion as a script, for databases, which take no large ones.
  {
    ...shared,
    entry: Object.fromEntries(NOTIONS.map((notion) => [notion, `src/${notion}/sheet.ts`])),
    format: "iife",
    globalName: "KeyAccount",
    platform: "neutral",
    noExternal: [/.*/],
    outDir: "dist/udf",
    outExtension: () => ({ js: ".js" }),
    minify: true,
  },
]);
