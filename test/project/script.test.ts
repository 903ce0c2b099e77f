/** The script bundle, in hosts that offer ECMAScript and nothing else. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { at, read } from "../source.js";
import { EDITIONS, quickjs, v8 } from "./bare.js";
import "./dist.js";

const script = read("dist/keyaccount.global.js");
const smoke = read("test/project/consumer/smoke.cjs");
// Inside the package, its own name leads to dist/.
const resultsOfModules = execFileSync(process.execPath, [at("test/project/consumer/esm.mjs")], { encoding: "utf8" });
const GLOBALS = "Object.getOwnPropertyNames(globalThis).join()";

describe("a bare host", () => {
  const has = (names: string[]) => `[${names.map((name) => `typeof ${name} !== "undefined"`)}].join()`;
  const newer = ["[].at", "''.replaceAll", "Object.hasOwn", "Promise.any", "globalThis.WeakRef"];
  const foreign = ["globalThis.Intl", "globalThis.console", "globalThis.WebAssembly", "globalThis.URL"];

  test.each([
    ["es2020", "false"],
    ["esnext", "true"],
  ] as const)("of %s has what is newer than 2020: %s", (edition, expected) => {
    expect(v8(edition, true)(has(newer))).toBe(newer.map(() => expected).join());
  });

  test.each(["es2020", "esnext"] as const)("of %s has nothing that ECMAScript lacks", (edition) => {
    const host = v8(edition, true);
    expect(host(has(["[].flatMap", "Promise.allSettled"]))).toBe("true,true");
    expect(host(has(foreign))).toBe("false,false,false,false");
    expect(Object.keys(EDITIONS[edition])).toEqual(expect.arrayContaining(host(GLOBALS).split(",")));
  });

  test("turns text into code only if that is allowed", () => {
    const code = "new Function('return 1')()";
    expect(v8("es2020", true)(code)).toBe("1");
    expect(() => v8("es2020", false)(code)).toThrow("Code generation from strings disallowed");
  });
});

describe("the script bundle", () => {
  test.each([
    ["ECMAScript as this engine has it", () => v8("esnext", true)],
    ["ECMAScript 2020", () => v8("es2020", true)],
    ["ECMAScript 2020 where text must not become code", () => v8("es2020", false)],
    ["QuickJS", quickjs],
  ])("in %s and nothing else, it adds one global and gives the results of the modules", async (_, start) => {
    const host = await start();
    const before = host(GLOBALS).split(",");
    host(script);
    const added = host(GLOBALS).split(",");
    expect(added.filter((name) => !before.includes(name))).toEqual(["KeyAccount"]);
    const results = host(`(function (module) { ${smoke}; return JSON.stringify(module.exports(KeyAccount)); })({})`);
    expect(JSON.parse(results)).toEqual(JSON.parse(resultsOfModules));
  });

  test("is plain ASCII, since a page may not say which encoding it is in", () => {
    expect(script.match(/[\u0080-\uffff]+/g) ?? []).toEqual([]);
  });
});
