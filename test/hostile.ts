/**
 * Hostile values, and every place of a call where one of them can stand.
 */
import { Decimal } from "decimal.js";
import { type Call, PUBLIC } from "./examples.js";

// What an application, a form or an attacker may hand over

const cyclicObject: Record<string, unknown> = { id: "x" };
cyclicObject.self = cyclicObject;
const cyclicArray: unknown[] = [1];
cyclicArray.push(cyclicArray);
const holes: unknown[] = [];
holes[3] = 1;
const Foreign = Decimal.clone({ precision: 3, rounding: 0, toExpNeg: -1, toExpPos: 1 });

export const HOSTILE: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["0", 0],
  ["-0", -0],
  ["-1", -1],
  ["0.5", 0.5],
  ["1", 1],
  ["1e308", 1e308],
  ["5e-324", 5e-324],
  ["2 ** 53", 2 ** 53],
  ["2 ** 53 - 1", 2 ** 53 - 1],
  ["10n ** 100n", 10n ** 100n],
  ['""', ""],
  ['" "', " "],
  ['"__proto__"', "__proto__"],
  ['"constructor"', "constructor"],
  ['"=1+1"', "=1+1"],
  ["a wide digit", "１"],
  ["five hundred letters", "x".repeat(500)],
  ["a megabyte of text", "x".repeat(1_000_000)],
  ["a hundred thousand digits", "9".repeat(100_000)],
  ["Symbol()", Symbol()],
  ["a function", () => 1],
  ["[]", []],
  ["{}", {}],
  ["Object.create(null)", Object.create(null)],
  ["an array with holes", holes],
  ["a cyclic object", cyclicObject],
  ["a cyclic array", cyclicArray],
  ["new Date(0)", new Date(0)],
  ["new Map()", new Map()],
  ["own __proto__", JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"toString":"no"}')],
  ["a false decimal", { toStringTag: "[object Decimal]" }],
  ["a decimal that lies", { toStringTag: "[object Decimal]", toExponential: () => ({ length: 1 }) }],
  ["an object tagged Decimal", { [Symbol.toStringTag]: "[object Decimal]" }],
  ["Decimal NaN", new Decimal(Number.NaN)],
  ["Decimal Infinity", new Decimal(Number.POSITIVE_INFINITY)],
  ["Decimal -0", new Decimal(-0)],
  ["a foreign decimal", new Foreign("12345.6789")],
];

/** Fields that no function knows. */
const UNKNOWN = ["surprise", "__proto__", "constructor", "toString"];

// Where in the arguments, and what there

type Path = readonly (string | number)[];

/** The places in a value, from the outside inwards: every field and entry, containers included. */
export function places(value: unknown, depth = 8, path: Path = []): Path[] {
  if (depth === 0 || !isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return [place, ...places(entry, depth - 1, place)];
  });
}

export function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** The value with something else in one place, the rest untouched. */
function put(value: unknown, path: Path, hostile: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return hostile;
  const changed = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const before = Object.hasOwn(changed, key) ? changed[key] : undefined;
  // As JSON.parse does it: "__proto__" becomes a field and not the prototype.
  Object.defineProperty(changed, key, {
    value: put(before, rest, hostile),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return changed;
}

/** The value with something else in every place that holds no container. */
function putEverywhere(value: unknown, hostile: unknown): unknown {
  if (!isContainer(value)) return hostile;
  if (Array.isArray(value)) return value.map((entry) => putEverywhere(entry, hostile));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, putEverywhere(entry, hostile)]));
}

export interface Attack {
  readonly what: string;
  readonly args: () => readonly unknown[];
}

export const inside = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((of, key) => (of as Record<string | number, unknown>)[key], value);

/** The fields a function looks for and does not find, which are its optional ones. */
function missing({ name, args }: Call): Path[] {
  const missed = new Map<string, Path>();
  const watched = (value: unknown, path: Path): unknown => {
    if (!isContainer(value)) return value;
    return new Proxy(value, {
      get(of, key) {
        if (typeof key === "string" && !(key in of)) missed.set([...path, key].join("."), [...path, key]);
        const entry: unknown = Reflect.get(of, key);
        return typeof key === "string" && Object.hasOwn(of, key) ? watched(entry, [...path, key]) : entry;
      },
    });
  };
  outcome(
    name,
    args.map((arg, place) => watched(arg, [place])),
  );
  return [...missed.values()];
}

/** The call with empty options where the example left them out, if the function then looks into them. */
export function withOptions(call: Call): Call[] {
  const longer = { ...call, args: [...call.args, {}] };
  return missing(longer).some(([place]) => place === call.args.length) ? [call, longer] : [call];
}

/** On whole arguments, on all of them at once, and on every place at once. */
export function wholeAttacks({ args }: Call): Attack[] {
  return HOSTILE.flatMap(([name, value]) => [
    ...args.map((_, place) => replacing(args, [place], name, value)),
    { what: `${name} for every argument`, args: () => args.map(() => value) },
    { what: `${name} in every place`, args: () => args.map((arg) => putEverywhere(arg, value)) },
  ]);
}

/** Inside the arguments: on every field that is there, could be there, or is unknown. Of like rows, the first and the last. */
export function innerAttacks(calls: readonly Call[]): Attack[] {
  const kinds = new Map<string, { readonly args: readonly unknown[]; readonly path: Path }[]>();
  for (const call of calls) {
    const { args } = call;
    const known = places(args);
    const containers = known.filter((path) => isContainer(inside(args, path)));
    const unknown = containers.flatMap((path) => UNKNOWN.map((key) => [...path, key]));
    for (const path of [...known, ...missing(call), ...unknown].filter(({ length }) => length > 1)) {
      const kind = path.map((key, depth) => (depth > 0 && typeof key === "number" ? "#" : key)).join(".");
      kinds.set(kind, [...(kinds.get(kind)?.slice(0, 1) ?? []), { args, path }]);
    }
  }
  const targets = [...kinds.values()].flat();
  return targets.flatMap(({ args, path }) => HOSTILE.map(([name, value]) => replacing(args, path, name, value)));
}

const replacing = (args: readonly unknown[], path: Path, name: string, value: unknown): Attack => ({
  what: `argument ${path.join(".")} = ${name}`,
  args: () => put(args, path, value) as unknown[],
});

/** What a public function returns, or its error as text. */
export function outcome(name: string, args: readonly unknown[]): unknown {
  try {
    return PUBLIC.get(name)?.(...args);
  } catch (error) {
    return `${error}`;
  }
}
