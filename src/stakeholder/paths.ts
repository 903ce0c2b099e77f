/** The way of a word to the decider: whom of those we know to ask. */
import { each, integer, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { isCloseFrom, readContact } from "./close-from.js";
import { idsOf, type Network, readNetwork } from "./network.js";
import type { Attitude, Contact, Influence, Person } from "./person.js";
import { type Strongest, strongest, wayFrom } from "./strongest.js";
import { NOT_ASKED, THREAD_FROM } from "./table.js";

/** Whose ways are written out. */
export interface PathOptions {
  /** The ids of those to begin with; unless given, everybody whom we can ask. */
  readonly from?: readonly string[] | undefined;
  /** The contact from which somebody can be asked; `frequent` unless given. */
  readonly contactFrom?: Contact | undefined;
  /** How many ways at most, 1–100; 10 unless given. */
  readonly limit?: number | undefined;
}

/** How far a person's word gets. */
export interface Word {
  readonly id: string;
  /** The product of the strengths on the best way: 1 for a decider, 0 where no way is known. */
  readonly strength: number;
  /** The links on that way. */
  readonly steps: number;
  /** Who is told first; nobody for a decider, and without a way. */
  readonly next: string | undefined;
  /** The decider whom the word reaches. */
  readonly decider: string | undefined;
}

/** A way written out. */
export interface Way extends Word {
  /** From the person to the decider, both included. */
  readonly path: readonly string[];
  /** Who on it is known not to support us, and may keep the word back. */
  readonly against: readonly string[];
  readonly contact: Contact | undefined;
  readonly attitude: Attitude | undefined;
}

/** Why a word of ours reaches the decider, or not. */
export type PathReason =
  | {
      readonly rule: "pathBest";
      readonly person: string;
      readonly decider: string;
      readonly strength: number;
      readonly path: readonly string[];
    }
  | { readonly rule: "pathDirect"; readonly decider: string }
  | { readonly rule: "pathAgainst"; readonly people: readonly string[] }
  | { readonly rule: "pathAttitudeUnknown"; readonly person: string }
  | { readonly rule: "pathNone"; readonly asked: number }
  | { readonly rule: "pathContactUnknown"; readonly people: readonly string[] }
  | { readonly rule: "pathDeciderMissing"; readonly rolesUnknown: number };

/** How words travel to the decider; `undetermined` without a known decider, and while a contact that matters is unknown. */
export interface PathsToDecider extends Judgement<"reached" | "unreached" | "undetermined", PathReason> {
  /** Everybody, in the order of the people. */
  readonly rows: readonly Word[];
  /** The best first: the strongest, then the shortest, then by id. */
  readonly ways: readonly Way[];
  readonly deciders: readonly string[];
}

/**
 * Finds the strongest way of everybody's word to a decider: the largest product of the strengths on it; among equals (to 12
 * decimals) the one with fewer steps, then the one whose next id comes first. A word of less than 1e-9 does not arrive.
 *
 * `ways` writes out those that begin with a person whom we can ask: in contact, and not known to be against us. One walk
 * serves all, and circles of influence do not hold it up.
 *
 * @throws RangeError for people or links that are not valid, an id in `from` that no person has, or a limit outside 1–100.
 * @example
 * const people = [
 *   { id: "ceo", roles: ["decider"], contact: "none" },
 *   { id: "cfo", contact: "brief", attitude: "opponent" },
 *   { id: "aide", contact: "frequent", attitude: "mentor" },
 *   { id: "user", contact: "inDepth" },
 * ]
 * const influences = [
 *   { from: "aide", to: "ceo", strength: 0.5 },
 *   { from: "user", to: "cfo", strength: 0.9 },
 *   { from: "cfo", to: "ceo", strength: 0.8 },
 * ]
 * const found = Stakeholder.pathsToDecider(people, influences)
 * found.verdict // => "reached"
 * found.ways.map(({ path, strength }) => [path.join(" > "), strength])
 * // => [["user > cfo > ceo", 0.72], ["aide > ceo", 0.5]]
 * found.because.map(({ rule }) => rule) // => ["pathBest", "pathAgainst", "pathAttitudeUnknown"]
 * found.rows[1] // => { id: "cfo", strength: 0.8, steps: 1, next: "ceo", decider: "ceo" }
 * Stakeholder.pathsToDecider(people, influences, { from: ["cfo"] }).ways[0].attitude // => "opponent"
 * Stakeholder.pathsToDecider(people, influences, { contactFrom: "inDepth", limit: 1 }).ways.length // => 1
 * Stakeholder.pathsToDecider([{ id: "ceo", roles: ["decider"], contact: "inDepth" }], []).because[0].rule // => "pathDirect"
 * Stakeholder.pathsToDecider(people, []).because // => [{ rule: "pathNone", asked: 2 }]
 * const met = [{ id: "ceo", roles: ["decider"] }]
 * Stakeholder.pathsToDecider(met, []).because // => [{ rule: "pathContactUnknown", people: ["ceo"] }]
 * Stakeholder.pathsToDecider([{ id: "x" }], []).because // => [{ rule: "pathDeciderMissing", rolesUnknown: 1 }]
 * @category Influence
 * @see docs/sources.md#stakeholder-influence-path
 */
export function pathsToDecider(
  people: readonly Person[],
  influences: readonly Influence[] = [],
  options: PathOptions = {},
): PathsToDecider {
  const where = "Stakeholder.pathsToDecider";
  const network = readNetwork(where, people, influences);
  const { from, contactFrom = THREAD_FROM, limit = 10 } = record(where, "options", options);
  const close = readContact(where, "options.contactFrom", contactFrom);
  const most = integer(where, "options.limit", limit, 1, 100);
  const asked = from === undefined ? askable(network, close) : readFrom(where, from, network);
  const found = strongest(network);
  const rows = network.people.map((_, row) => wordOf(network, found, row));
  const ways = asked
    .filter((row) => (found.end[row] ?? -1) >= 0)
    .sort((one, other) => compareWords(rows[one], rows[other]))
    .slice(0, most)
    .map((row) => wayOf(network, found, row));
  return {
    ...judged(network, rows, ways, asked.length, from === undefined ? close : undefined),
    rows,
    ways,
    deciders: idsOf(network, network.deciders),
  };
}

/** The rows of those in contact who are not known to be against us. */
function askable({ people }: Network, close: Contact): number[] {
  return people.flatMap((person, row) => (isCloseFrom(person, close) === true && !isAgainst(person) ? [row] : []));
}

const AGAINST: readonly (Attitude | undefined)[] = NOT_ASKED;
const isAgainst = ({ attitude }: Person) => AGAINST.includes(attitude);

function readFrom(where: string, given: readonly string[], { people }: Network): number[] {
  const rows = new Map(people.map(({ id }, row) => [id, row]));
  const ids = each(where, "options.from", given, (id, what) => text(where, what, id));
  unique(where, "options.from", ids, "id");
  return ids.map((id, nth) => {
    const row = rows.get(id);
    if (row === undefined) throw refusal(where, `options.from[${nth}]`, "must be the id of a person", id);
    return row;
  });
}

function wordOf({ people }: Network, { strength, steps, next, end }: Strongest, row: number): Word {
  const idAt = (other: number | undefined) => people[other ?? -1]?.id;
  return {
    id: idAt(row) ?? "",
    strength: strength[row] ?? 0,
    steps: steps[row] ?? 0,
    next: idAt(next[row]),
    decider: idAt(end[row]),
  };
}

function compareWords(one: Word | undefined, other: Word | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return other.strength - one.strength || one.steps - other.steps || (one.id < other.id ? -1 : 1);
}

function wayOf(network: Network, found: Strongest, row: number): Way {
  const on = wayFrom(found, row).flatMap((nth) => network.people[nth] ?? []);
  return {
    ...wordOf(network, found, row),
    path: on.map(({ id }) => id),
    against: on.filter(isAgainst).map(({ id }) => id),
    contact: on[0]?.contact,
    attitude: on[0]?.attitude,
  };
}

/** The best way decides; without one, contacts that are not known leave it open. */
function judged(
  network: Network,
  rows: readonly Word[],
  [best]: readonly Way[],
  asked: number,
  close: Contact | undefined,
): Judgement<PathsToDecider["verdict"], PathReason> {
  const { people, deciders } = network;
  if (deciders.length === 0) {
    const rolesUnknown = people.filter(({ roles }) => roles === undefined).length;
    return { verdict: "undetermined", because: [{ rule: "pathDeciderMissing", rolesUnknown }] };
  }
  if (best?.decider !== undefined) return { verdict: "reached", because: reached(best, best.decider) };
  const open = people.flatMap((person, row) =>
    close !== undefined && person.contact === undefined && !isAgainst(person) && rows[row]?.decider !== undefined
      ? [row]
      : [],
  );
  return open.length > 0
    ? { verdict: "undetermined", because: [{ rule: "pathContactUnknown", people: idsOf(network, open) }] }
    : { verdict: "unreached", because: [{ rule: "pathNone", asked }] };
}

function reached({ id, strength, path, against, attitude }: Way, decider: string): PathReason[] {
  return [
    path.length === 1
      ? { rule: "pathDirect", decider }
      : { rule: "pathBest", person: id, decider, strength, path: [...path] },
    ...(against.length > 0 ? [{ rule: "pathAgainst", people: [...against] } as const] : []),
    ...(attitude === undefined ? [{ rule: "pathAttitudeUnknown", person: id } as const] : []),
  ];
}
