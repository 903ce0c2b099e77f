/**
 * Every public function against everything an application, a form or an attacker may hand it.
 *
 * The material is what the examples call: each recorded call is repeated with every argument, every field and every entry
 * replaced in turn by each of the values below. A result must be clean data, a refusal must be worded as all refusals
 * are, and nothing else may happen. A new function is covered as soon as it has an example, and fails here without one.
 */
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { Decimal as Private } from "../src/money.js";
import { C139, Customer, Funnel, Review } from "../src/index.js";
import { en } from "../src/locale/en.js";
import { BOOK, OPTIONS } from "./book.js";
import { type Call, MODULES, plain, PUBLIC, recordedCalls } from "./examples.js";
import {
  type Attack,
  HOSTILE,
  innerAttacks,
  inside,
  isContainer,
  outcome,
  places,
  wholeAttacks,
  withOptions,
} from "./hostile.js";

const untouched = prototypes();

const RECORDED = await recordedCalls();

/** Calls with every option, which no example would show. */
const BY_HAND: readonly Call[] = [
  { name: "Review.book", args: [BOOK, OPTIONS, "2026-03-01"] },
  { name: "Review.deal", args: [BOOK.deals[0], OPTIONS, "2026-03-01"] },
  { name: "Review.report", args: [Review.book(BOOK, OPTIONS, "2026-03-01"), en] },
  { name: "explain", args: [Customer.abc([{ id: "a", amount: 1 }]).rows[0], en.customer.sentences] },
  { name: "explain", args: [Funnel.conversions([2, 1], { kind: "cohort" }).weakestStep, en.funnel.sentences] },
  { name: "explain", args: [C139.calibrate({ funding: true }, BOOK.deals[0]?.coaches ?? []), en.c139.sentences] },
  { name: "C139.calibrate", args: [{ funding: true }, BOOK.deals[0]?.coaches, { disagreement: "majority" }] },
  { name: "C139.winProbability", args: ["1W1F6C", { table: C139.WIN_RATES }] },
  { name: "C139.winProbability", args: ["0W0F0C", { table: [{ from: "0W0F0C", rate: 0.5, basis: "fitted" }] }] },
  { name: "C139.nextSteps", args: [{ funding: true }, OPTIONS.inflections] },
  { name: "Customer.abc", args: [[{ id: "a", amount: 1 }], OPTIONS.abc] },
];

const CALLS = [...RECORDED, ...BY_HAND];

// What may come of it

const GARBAGE = /NaN|undefined|Infinity|\[object/;

/** What is wrong with a result: it must be data, all of it, and say something. */
function flaws(value: unknown, seen: readonly object[] = []): string[] {
  if (typeof value === "string") return GARBAGE.test(value) ? [`text with ${GARBAGE.exec(value)?.[0]}`] : [];
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [Object.is(value, -0) ? "-0" : `${value}`];
  if (value === null || ["undefined", "boolean"].includes(typeof value)) return [];
  if (typeof value !== "object") return [typeof value];
  if (value instanceof Decimal) {
    return [
      ...(value.isFinite() ? [] : [`Decimal ${value}`]),
      ...(value.isZero() && value.isNegative() ? ["Decimal -0"] : []),
      ...(value.constructor === Private ? [] : ["a Decimal that is not ours"]),
    ];
  }
  if (!isContainer(value)) return ["an object that is no plain data"];
  if (seen.includes(value)) return ["a cycle"];
  if (Array.isArray(value) && Object.keys(value).length < value.length) return ["an array with holes"];
  return Object.values(value).flatMap((entry) => flaws(entry, [...seen, value]));
}

/** What is wrong with an error: its class, its wording, or the function it names. */
function misworded(name: string, error: unknown): string[] {
  if (!(error instanceof Error)) return [`threw ${typeof error}`];
  const { message } = error;
  const faults = [
    ...(error.constructor === RangeError || error.constructor === TypeError ? [] : ["class"]),
    ...(message.startsWith(`${name}: `) ? [] : ["name"]),
    ...(message.includes("must") && message.includes(", got ") ? [] : ["wording"]),
    ...(message.length <= 400 ? [] : ["length"]),
  ];
  return faults.length === 0 ? [] : [`threw (wrong ${faults.join(", ")}) ${error.name}: ${message.slice(0, 200)}`];
}

/** What is wrong with the outcome of a call; one that takes seconds ends the test, since thousands of others follow. */
function faults(name: string, { what, args }: Attack): string[] {
  const given = args();
  const [start, used] = [performance.now(), process.cpuUsage()];
  const found = faultsOf(name, given);
  const { user, system } = process.cpuUsage(used);
  // Neither what else the machine is doing counts, nor what the engine does beside the call.
  const seconds = Math.min((performance.now() - start) / 1e3, (user + system) / 1e6);
  if (seconds < 1.5) return found;
  throw new Error(`${name} took ${seconds.toFixed(1)} s: ${what}`);
}

function faultsOf(name: string, args: readonly unknown[]): string[] {
  let result: unknown;
  try {
    result = PUBLIC.get(name)?.(...args);
  } catch (error) {
    return misworded(name, error);
  }
  return flaws(result).map((flaw) => `returned ${flaw}`);
}

/** Each kind of complaint once, with how often it came. */
function summary(complaints: readonly { readonly what: string; readonly fault: string }[]): string[] {
  const kinds = new Map<string, { what: string; fault: string; times: number }>();
  for (const { what, fault } of complaints) {
    const kind = `${what.replace(/\d+/g, "#").replace(/ = .*/, "")} ${fault.replace(/got .*/, "").replace(/\d+/g, "#")}`;
    kinds.set(kind, { what, fault, times: (kinds.get(kind)?.times ?? 0) + 1 });
  }
  return [...kinds.values()].map(({ what, fault, times }) => `${what}: ${fault} (${times}×)`);
}

test("every public function is called in an example", () => {
  const called = RECORDED.map(({ name }) => name);
  expect([...PUBLIC.keys()].filter((name) => !called.includes(name))).toEqual([]);
  expect(PUBLIC.size).toBeGreaterThan(20);
});

describe.each(
  [...PUBLIC.keys()].map((name) => [name, CALLS.filter((call) => call.name === name).flatMap(withOptions)] as const),
)("%s", (name, calls) => {
  test("leaves its arguments as they are, and answers the same twice, in clean data", () => {
    for (const { args } of calls) {
      const [first, second] = [outcome(name, frozen(args)), outcome(name, args)];
      expect(second).toStrictEqual(first);
      expect(flaws(first)).toEqual([]);
    }
  });

  test("meets hostile values with a clean result or a worded refusal", () => {
    const complaints = [...calls.flatMap(wholeAttacks), ...some(innerAttacks(calls), WEIGHTY.includes(name))].flatMap(
      (attack) => faults(name, attack).map((fault) => ({ what: attack.what, fault })),
    );
    expect(summary(complaints)).toEqual([]);
  }, 300_000);
});

/** Each call of these takes tens of milliseconds, as when it makes several business cases: they meet a tenth as many. */
const WEIGHTY = [
  "Funnel.requiredWithProbability",
  ...["Bvf.businessCase", "Bvf.tornado", "Bvf.scenarios", "Bvf.markdown"],
  ...["chart.Bvf.tornado", "chart.Bvf.cashFlow"],
];

/** The zones after UTC, as the runner's settings have them. */
const ELSEWHERE = ["Asia/Shanghai", "America/St_Johns", "Pacific/Apia"];

/**
 * All of them, or of very many every so many: more in one zone, fewer in the others, which run the same code, and each
 * zone begins with another one.
 */
function some(attacks: readonly Attack[], weighty = false): Attack[] {
  const zone = 1 + ELSEWHERE.indexOf(process.env.TZ ?? "");
  const most = (zone === 0 ? 6_000 : 600) / (weighty ? 10 : 1);
  const even = Math.ceil(attacks.length / most);
  const every = even > 0 && even % HOSTILE.length === 0 ? even + 1 : even; // or one value would come alone
  return attacks.filter((_, nth) => nth % every === zone % every);
}

test("a sample of the attacks has each value in its turn, since their number is prime", () => {
  expect([2, 3, 5, 7].filter((divisor) => HOSTILE.length % divisor === 0)).toEqual([]);
  expect(HOSTILE.length).toBeLessThan(121);
});

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value; // these cannot be frozen
  Object.freeze(value);
  for (const entry of Object.values(value)) frozen(entry);
  return value;
}

test("an application's Decimal.set changes no result", () => {
  const results = () => CALLS.map(({ name, args }) => plain(outcome(name, args)));
  const { precision, rounding, toExpNeg, toExpPos } = Decimal;
  const before = results();
  try {
    Decimal.set({ precision: 5, rounding: 0, toExpNeg: 0, toExpPos: 0 });
    expect(new Decimal(2).div(3).toString()).toBe("6.6667e-1"); // the setting is in force
    expect(results()).toStrictEqual(before);
  } finally {
    Decimal.set({ precision, rounding, toExpNeg, toExpPos });
  }
});

describe("schemas report what is wrong, and never throw", () => {
  interface Schema {
    safeParse(value: unknown): { readonly success: boolean };
  }
  const isSchema = (value: unknown): value is Schema =>
    typeof value === "object" && value !== null && "safeParse" in value;
  const schemas = Object.entries(MODULES.get("keyaccount/schema") ?? {}).filter((entry): entry is [string, Schema] =>
    isSchema(entry[1]),
  );
  const documents = [
    ...CALLS.flatMap(({ args }) => places(args).map((path) => inside(args, path))),
    { people: [{ id: "a" }, { id: "b", reportsTo: "a" }], influences: [{ from: "a", to: "b", strength: 0.5 }] },
    { source: "a bank", groups: [{ customers: 0.1, managementTime: 0.18, profit: 0.93 }] },
  ].filter(isContainer);

  test.each(schemas)(
    "%s",
    (_, schema) => {
      const [document] = documents
        .filter((candidate) => schema.safeParse(candidate).success)
        .sort((a, b) => places(b).length - places(a).length);
      const call = { name: "", args: [document] };
      const tries = [...wholeAttacks(call), ...some(innerAttacks([call]))];
      const complaints = tries.flatMap(({ what, args }) => {
        try {
          return typeof schema.safeParse(args()[0]).success === "boolean"
            ? []
            : [{ what, fault: "returned no result" }];
        } catch (error) {
          return [{ what, fault: `threw ${error}` }];
        }
      });
      expect(document, "a valid document among the calls").toBeDefined();
      expect(summary(complaints)).toEqual([]);
    },
    300_000,
  );
});

test("the prototypes are as they were", () => {
  expect(prototypes()).toEqual(untouched);
});

function prototypes() {
  return [Object, Array, Function, String, Number, Map, Set, Date, Decimal].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
  );
}
