/** Every source is pure; and each check is tried on snippets that it must catch and on some that it must not. */
import { describe, expect, test } from "vitest";
import { parse, SOURCES } from "../source.js";
import * as purity from "./purity.js";

interface Rule {
  readonly rule: string;
  readonly check: purity.Check;
  readonly caught: readonly string[];
  readonly spared: readonly string[];
}

const RULES: readonly Rule[] = [
  {
    rule: "neither clock nor chance nor host nor global state",
    check: purity.impureGlobals,
    caught: [
      "const a = () => Date.now();",
      "const a = () => new Date();",
      "const a = () => Date();",
      "const a = Date;",
      "const { now } = Date;",
      'const a = () => Date["now"]();',
      "const a = () => Math.random();",
      'const a = () => Math["random"]();',
      "const { random } = Math;",
      "const a = [Math];",
      "const a = () => performance.now();",
      "const a = () => console.log(1);",
      "const a = () => process.env.TZ;",
      "const a = () => globalThis.x;",
      "const a = () => window.x;",
      "const a = () => self.x;",
      "const a = () => global.x;",
      "const a = { console };",
      "const a = () => setTimeout(() => 1);",
      "const a = () => setInterval(() => 1);",
      "const a = () => queueMicrotask(() => 1);",
      "const a = () => setImmediate(() => 1);",
      "const a = () => requestAnimationFrame(() => 1);",
      'const a = () => fetch("x");',
      "const a = () => new Intl.NumberFormat();",
      'const a = () => eval("1");',
      'const a = new Function("1");',
      'const a = () => require("x");',
      "const a = () => crypto.randomUUID();",
      "const a = () => `$" + "{Math.random()}`;",
      "const f = (self: number) => self; const a = () => self;", // the parameter does not excuse the global
    ],
    spared: [
      "const a = () => Date.UTC(2026, 0) + new Date(0).getTime() + Math.max(1, 2);",
      "// Date.now() Math.random() console.log()",
      "/** new Date() */ const a = 1;",
      'const a = "Math.random()";',
      "const a = `new Date()`;",
      "const a = /Date.now()/;",
      "const a = { now: 1, process: 2 }; const b = a.now + a.process;",
      "const f = (self: number, process: number) => self + process;",
      "const f = ({ console: own }: { console: number }) => own;",
      "interface A { readonly self: Date; process(console: number): void }",
      "export type { Date as window } from './x.js';",
    ],
  },
  {
    rule: "no zoned library function that means now",
    check: purity.now,
    caught: ["const a = () => utc();", "const a = () => new UTCDate();", "const a = new UTCDate;"],
    spared: ["const a = (at: number) => utc(at);", "// utc()", 'const a = "utc()";'],
  },
  {
    rule: "nothing that depends on the locale",
    check: purity.locale,
    caught: [
      "const f = (a: number) => a.toLocaleString();",
      'const f = (a: string) => a.localeCompare("b");',
      'const f = (a: number) => a["toLocaleString"]();',
      "const f = ({ localeCompare }: string) => localeCompare;",
    ],
    spared: ["// a.localeCompare(b)", 'const a = "toLocaleString";', "const f = (a: number) => a.toString();"],
  },
  {
    rule: "no way to code behind a constructor",
    check: purity.evaluation,
    caught: ['const f = () => (() => 1).constructor("1")();', 'const f = (a: object) => a["constructor"];'],
    spared: ['const a = "constructor";', "// a.constructor"],
  },
  {
    rule: "nothing loaded at run time",
    check: purity.loading,
    caught: ['const f = () => import("x");', "const a = import.meta.url;", 'import a = require("x");'],
    spared: ['import { a } from "x";', 'const a = "import.meta";', 'type A = import("x").A;'],
  },
  {
    rule: "no classes, enums, namespaces or default exports",
    check: purity.constructs,
    caught: [
      "class A {}",
      "const A = class {};",
      "enum A { B }",
      "const enum A { B }",
      "namespace A { export const b = 1; }",
      "export default 1;",
      "export default function f() {}",
      "declare global { const a: number }",
    ],
    spared: ["// class A {}", 'const a = "enum A";', "const a = { class: 1, default: 2, enum: 3 };"],
  },
  {
    rule: "no variables of a module, only constants",
    check: purity.moduleVariables,
    caught: ["let a = 1;", "var a = 1;", "export let a: number;"],
    spared: ["const a = 1;", "function f() { let a = 1; return a; }", "// let a = 1", 'const b = "let a = 1";'],
  },
  {
    rule: "nothing done when a module is loaded",
    check: purity.sideEffects,
    caught: [
      'import "x";',
      "f();",
      "const a = f();",
      "const a = { b: [f()] };",
      "const a = new Thing();",
      "for (const a of [1]) f(a);",
      "if (true) { f(); }",
      "Object.assign(a, b);",
      "Object.freeze(a);",
      "const a = Object.assign(b, c);",
      "const a = (b.c = 1);",
      "const a = (() => 1)();",
      "const a = b.push(1);",
      "const a = [1].map(f());",
      "const a = `$" + "{f()}`;",
      "const a = await f();",
      "const a = z.object({});", // outside a schema's file nothing is known of z
    ],
    spared: [
      "const a = 1, b = -1n, c = /x/, d = `e`, e = null, f = undefined;",
      'const T = { a: ["b", { c: 1 }], ...b } as const satisfies X;',
      "export const f = () => g();",
      "function f() { g(); }",
      "const a = Object.fromEntries(Object.values(T).flat().map((id) => [id, f(id)]));",
      "const a = new Set([1, 2]);",
      "const a = Object.freeze([1, 2]);",
      "const D = /* @__PURE__ */ Base.clone({ precision: 34, rounding: Base.ROUND_HALF_EVEN });",
      "const ZERO = /* @__PURE__ */ new Decimal(0);",
      'import { a } from "x"; export { a }; export * as b from "y"; export type { C } from "z";',
      "// f();",
    ],
  },
  {
    rule: "no hole in the types",
    check: purity.typeHoles,
    caught: [
      "const a = (b: any) => b;",
      "const a = b as never;",
      "const a = b as unknown as C;",
      "const a = (b as unknown) as C;",
      "const a = b!;",
      "const a = b!.c;",
      "let a!: number;",
      "const a = <C>b;",
      "type A = Record<string, any>;",
    ],
    spared: [
      "// any as never b!",
      'const a = "any";',
      "const any = 1; const b = { any }; const c = b.any;",
      "const a = b as C; const d = b as const; const e = b as unknown;",
      "const a = !b; const c = b !== d;",
      "function f(): never { throw new Error(); }",
    ],
  },
  {
    rule: "no comment that silences a tool",
    check: purity.silencers,
    caught: [
      "// @ts-ignore\nconst a = 1;",
      "const a = [\n  // @ts-expect-error\n  1,\n];",
      "/* @ts-nocheck */",
      "const a = 1; // biome-ignore lint: x",
    ],
    spared: ['const a = "// @ts-ignore";', "const a = `\n// @ts-ignore\n`;", "const a = /[//] @ts-ignore/;"],
  },
];

describe.each(RULES)("$rule", ({ check, caught, spared }) => {
  test("in any source", () => {
    expect(SOURCES.flatMap((path) => check(parse(path)))).toEqual([]);
  });
  test.each(caught)("catches %s", (snippet) => {
    expect(check(parse("snippet.ts", snippet))).not.toEqual([]);
  });
  test.each(spared)("spares %s", (snippet) => {
    expect(check(parse("snippet.ts", snippet))).toEqual([]);
  });
});

test("a schema may be built when its module is loaded, by zod or by a helper, but nothing else may", () => {
  const schema =
    'import * as z from "zod"; import { id } from "./fields.js"; const a = z.strictObject({ id: id.min(1) });';
  expect(purity.sideEffects(parse("schema.ts", schema))).toEqual([]);
  expect(purity.sideEffects(parse("schema.ts", `${schema} f();`))).toHaveLength(1);
});

test("a spreadsheet function may be built when its module is loaded, but nothing else may be done", () => {
  const sheet = 'import { one } from "../cell-parameter.js"; const VALUE = one("value", HELP, () => TEXT);';
  expect(purity.sideEffects(parse("sheet.ts", sheet))).toEqual([]);
  expect(purity.sideEffects(parse("sheet-rates.ts", sheet))).toEqual([]);
  expect(purity.sideEffects(parse("table.ts", sheet))).toHaveLength(1);
  expect(purity.sideEffects(parse("sheet.ts", `${sheet} f(); g.h = 1;`))).toHaveLength(2);
  expect(purity.sideEffects(parse("sheet.ts", `${sheet} const a = Math.random();`))).toHaveLength(1);
});
