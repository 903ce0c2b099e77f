// Builds dist/: ESM and CommonJS with one file and one declaration per module, and the script bundle.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const run = (tool, ...args) =>
  execFileSync("npx", ["--no-install", tool, ...args], { stdio: ["ignore", "ignore", "inherit"] });

rmSync("dist", { recursive: true, force: true });
run("tsup");
run(
  "tsc",
  "-p",
  ".",
  "--noEmit",
  "false",
  "--declaration",
  "--emitDeclarationOnly",
  "--rootDir",
  "src",
  "--outDir",
  "dist/esm",
);
for (const file of ["global", "sheet-global"]) rmSync(`dist/esm/${file}.d.ts`);

// The same declarations serve CommonJS, where package.json says what the files are.
for (const file of readdirSync("dist/esm", { recursive: true })) {
  if (file.endsWith(".d.ts")) cpSync(`dist/esm/${file}`, `dist/cjs/${file}`);
}
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');

// Plain ASCII, since a page may not say which encoding it is in; the minifier leaves regular expressions as they are.
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const scripts = readdirSync("dist").filter((name) => name.endsWith(".global.js"));
for (const file of [...scripts, ...readdirSync("dist/udf").map((name) => `udf/${name}`)]) {
  writeFileSync(`dist/${file}`, readFileSync(`dist/${file}`, "utf8").replace(/[\u0080-\uffff]/g, escaped));
}
