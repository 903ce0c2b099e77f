/** Hosts that offer ECMAScript and nothing else, as a database's functions or a spreadsheet's scripts do. */
import { dirname } from "node:path";
import vm from "node:vm";
import { getQuickJS } from "quickjs-emscripten";
import ts from "typescript";

/** A host, reduced to what the tests ask of it: it runs a script and gives back text. */
export type Host = (script: string) => string;

/** A V8 without host objects, without `Intl`, and without whatever is newer than the edition. */
export function v8(edition: keyof typeof EDITIONS, evalAllowed: boolean): Host {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: evalAllowed, wasm: false } });
  const host: Host = (script) => String(vm.runInContext(script, context));
  host(`(${REDUCE})(${JSON.stringify(EDITIONS[edition])})`);
  return host;
}

/** QuickJS: an engine of its own, which has no `Intl` either. */
export async function quickjs(): Promise<Host> {
  const context = (await getQuickJS()).newContext();
  return (script) => {
    const result = context.evalCode(script);
    // Its own errors hold on to the whole engine, which takes a test runner minutes to print.
    if (result.error) throw new Error(JSON.stringify(result.error.consume((error) => context.dump(error))));
    return result.value.consume((value) => context.getString(value));
  };
}

/** What a global carries itself, and what its prototype does. */
interface Names {
  readonly own: readonly string[];
  readonly prototype: readonly string[];
}

/** The globals of an edition, as TypeScript lists them. `Intl` is a standard of its own, which a host need not have. */
function namesOf(edition: string): Record<string, Names> {
  const lib = `${dirname(ts.getDefaultLibFilePath({}))}/lib.${edition}.d.ts`;
  const program = ts.createProgram([lib], { lib: [`lib.${edition}.d.ts`], types: [] });
  const checker = program.getTypeChecker();
  const [file] = program.getSourceFiles();
  if (file === undefined) throw new Error(`TypeScript has no ${lib}`);
  const names = (type: ts.Type) => checker.getPropertiesOfType(type).map((property) => property.name);
  const globals = checker.getSymbolsInScope(file, ts.SymbolFlags.Value).filter(({ name }) => name !== "Intl");
  return Object.fromEntries(
    globals.map((symbol) => {
      const own = checker.getTypeOfSymbol(symbol);
      const prototype = own.getProperty("prototype");
      return [symbol.name, { own: names(own), prototype: prototype ? names(checker.getTypeOfSymbol(prototype)) : [] }];
    }),
  );
}

/** What the editions of ECMAScript consist of. */
export const EDITIONS = { es2020: namesOf("es2020"), esnext: namesOf("esnext") };

/**
 * Runs inside the host and deletes what is not among the names. TypeScript lists the members of the typed arrays with
 * each of them, and those that every object has only with Object.
 */
const REDUCE = `function (globals) {
  const inherited = ["constructor", "length", "name", "prototype", "toString", "valueOf"];
  const keep = (object, names) => {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!names.includes(name) && !inherited.includes(name)) delete object[name];
    }
  };
  const typedArray = Object.getPrototypeOf(Uint8Array);
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  keep(typedArray, globals.Uint8Array.own);
  keep(typedArray.prototype, globals.Uint8Array.prototype);
  keep(iterator, globals.Iterator ? globals.Iterator.prototype : []);
  for (const [name, { own, prototype }] of Object.entries(globals)) {
    const value = globalThis[name];
    if (Object(value) !== value || value === globalThis) continue;
    keep(value, own);
    if (value.prototype) keep(value.prototype, prototype);
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!(name in globals)) delete globalThis[name];
}`;
