// Packs the library, installs it into an empty project, and uses it there on every runtime that can be had: by import,
// by require and as a script. The programs check their answers by hand; all runtimes must print the same results.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = ["esm.mjs", "cjs.cjs", "script.mjs"];

const npx = (spec, name, ...options) => ({ label: spec, command: ["npx", "-y", "-p", spec, name], options });

const RUNTIMES = [
  { label: "node, this one", command: [process.execPath], options: [] },
  ...["20.19", "22", "24", "26"].map((version) => npx(`node@${version}`, "node")),
  npx("deno", "deno", "run", "--no-prompt", "--allow-read", "--allow-env"),
  npx("bun", "bun", "run"),
  { label: "chromium", command: ["/usr/bin/chromium"], failures: page },
];

/** A page that neither says which encoding it is in nor lets text become code. */
const PAGE = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src file: 'unsafe-inline'">
<script src="node_modules/keyaccount/dist/keyaccount.global.js"></script>
<script>const module = {};</script>
<script src="smoke.cjs" charset="utf-8"></script>
<body><script>
  let text;
  try { text = JSON.stringify(module.exports(KeyAccount)); } catch (error) { text = String(error); }
  document.body.textContent = encodeURIComponent(text);
</script></body>`;

const project = mkdtempSync(join(tmpdir(), "keyaccount-"));
try {
  const packed = run(process.cwd(), "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", project);
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  const tarball = join(project, JSON.parse(packed)[0].filename);
  run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);
  cpSync("test/project/consumer", project, { recursive: true });

  const results = run(project, process.execPath, "esm.mjs");
  for (const runtime of RUNTIMES) console.log(`${runtime.label.padEnd(15)} ${outcome(runtime, results)}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

/** How a runtime does. One that does not even start is skipped, not failed: it cannot be had here. */
function outcome({ command, options, failures = programs }, results) {
  let started;
  try {
    started = run(project, ...command, "--version");
  } catch (error) {
    return `skipped: ${error.message.split("\n")[0]}`;
  }
  const [version] = /\d+(\.\d+)+/.exec(started) ?? [started];
  const found = failures(results, command, options);
  if (found.length > 0) process.exitCode = 1;
  return `${version.padEnd(14)} ${found.length === 0 ? "ok" : `failed\n${found.join("\n")}`}`;
}

/** What a command prints, without the newline at its end. */
function run(cwd, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 300_000 });
  if (status === 0) return stdout.trim();
  throw new Error(error?.message ?? `${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

/** What goes wrong with the programs on a runtime. */
function programs(results, command, options) {
  return PROGRAMS.flatMap((program) =>
    differences(program, results, () => run(project, ...command, ...options, program)),
  );
}

/** What goes wrong in a page. */
function page(results, command) {
  const file = join(project, "page.html");
  writeFileSync(file, PAGE);
  const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync".split(" ");
  flags.push("--disable-background-networking", "--disable-component-update", `--user-data-dir=${project}/profile`);
  return differences("page.html", results, () => {
    const dom = run(project, ...command, ...flags, "--dump-dom", pathToFileURL(file).href);
    return decodeURIComponent(/<body>(.*?)\s*<\/body>/s.exec(dom)?.[1] ?? "");
  });
}

function differences(program, results, use) {
  try {
    const printed = use();
    return printed === results ? [] : [`${program} gives other results than on this node:\n${printed}`];
  } catch (error) {
    return [error.message];
  }
}
