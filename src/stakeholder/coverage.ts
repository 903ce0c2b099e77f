/** The coverage map: whom of which role we reach, on what our contact hangs, and who opposes near the decider. */
import { count, each, oneOf, ratio, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Cell, cellsOf, coverOf, type RoleCover } from "./cells.js";
import { readContact } from "./close-from.js";
import { idsOf, readNetwork } from "./network.js";
import { type NearDecider, nearTo } from "./near.js";
import type { Contact, Influence, Person, Role } from "./person.js";
import { COVERED_FROM, NEAR, ROLES, THREAD_FROM } from "./table.js";
import { type Thread, threadOf } from "./thread.js";

/** What counts as covered, as a thread, as near. */
export interface CoverageOptions {
  /** The roles to be covered; all unless given. */
  readonly roles?: readonly Role[] | undefined;
  /** The contact that covers a role; `brief` unless given. */
  readonly coveredFrom?: Contact | undefined;
  /** The contact that carries us; `frequent` unless given. */
  readonly threadFrom?: Contact | undefined;
  /** With what strength a word must reach the decider to be near, 0–1; 0.5 unless given. */
  readonly nearStrength?: number | undefined;
  /** How many reporting lines away is near; 1 unless given. */
  readonly nearLines?: number | undefined;
}

/** What is wrong with the coverage, or open. */
export type CoverageReason =
  | { readonly rule: "coverageUncovered"; readonly roles: readonly Role[]; readonly from: Contact }
  | { readonly rule: "coverageSingleThread"; readonly person: string; readonly from: Contact }
  | { readonly rule: "coverageNoThread"; readonly from: Contact }
  | { readonly rule: "coverageDeciderOver"; readonly decider: string; readonly person: string }
  | { readonly rule: "coverageOpponents"; readonly people: readonly string[] }
  | { readonly rule: "coverageDeciderMissing"; readonly rolesUnknown: number }
  | { readonly rule: "coverageNotFound"; readonly roles: readonly Role[]; readonly rolesUnknown: number }
  | { readonly rule: "coverageContactUnknown"; readonly roles: readonly Role[] }
  | { readonly rule: "coverageThreadUnknown"; readonly people: readonly string[]; readonly known: number }
  | { readonly rule: "coverageNearUnknown"; readonly people: readonly string[] }
  | { readonly rule: "coverageComplete"; readonly roles: number; readonly threads: number };

/** The map. `exposed` as soon as one weakness is known; `undetermined` if none is, but something that matters is unknown. */
export interface CoverageMap extends Judgement<"covered" | "exposed" | "undetermined", CoverageReason> {
  /** The cells in which somebody is, in the order of the tables. */
  readonly cells: readonly Cell[];
  readonly roles: readonly RoleCover[];
  /** Whose roles nobody has told. */
  readonly rolesUnknown: readonly string[];
  readonly thread: Thread;
  readonly deciders: readonly string[];
  /** Known opponents near a decider, the strongest word first. */
  readonly opponents: readonly NearDecider[];
  /** Others near, whose attitude is not known. */
  readonly couldOppose: readonly NearDecider[];
}

/**
 * Maps people by role, attitude and contact, and says where the account is exposed: roles that nobody in contact has, all
 * contact that hangs on one person, a decider whom our word reaches over one person alone, opponents near the decider. Near is whose word reaches a decider with `nearStrength`, or
 * who stands at most `nearLines` reporting lines away.
 *
 * `thread.cuts` says who is lost with whom: whom our word, from those in `frequent` contact on, reaches over one person alone.
 *
 * @throws RangeError for people or links that are not valid, or an option outside its range.
 * @example
 * const people = [
 *   { id: "ceo", roles: ["decider"], attitude: "neutral", contact: "none" },
 *   { id: "cfo", roles: ["buyer"], attitude: "opponent", contact: "none", reportsTo: "ceo" },
 *   { id: "cio", roles: ["influencer", "user"], attitude: "mentor", contact: "inDepth" },
 * ]
 * const influences = [{ from: "cio", to: "ceo", strength: 0.6 }]
 * const map = Stakeholder.coverageMap(people, influences)
 * map.verdict // => "exposed"
 * map.because.map(({ rule }) => rule)
 * // => ["coverageUncovered", "coverageSingleThread", "coverageDeciderOver", "coverageOpponents", "coverageNotFound"]
 * map.roles[3] // => { role: "decider", verdict: "uncovered", people: ["ceo"], inContact: [] }
 * map.thread.cuts // => [{ person: "cio", lost: ["ceo"] }]
 * map.opponents // => [{ id: "cfo", attitude: "opponent", strength: undefined, lines: 1 }]
 * map.cells[0] // => { role: "user", attitude: "mentor", contact: "inDepth", count: 1, people: ["cio"] }
 * const known = [{ ...people[2], roles: ["decider"] }, { ...people[0], id: "ops", roles: ["user"], contact: "frequent" }]
 * Stakeholder.coverageMap(known, [], { roles: ["decider", "user"] }).because
 * // => [{ rule: "coverageComplete", roles: 2, threads: 2 }]
 * const vague = [{ id: "a", roles: ["decider"] }, { id: "b", roles: ["user"], reportsTo: "a" }]
 * Stakeholder.coverageMap(vague, [], { roles: ["decider", "user"] }).because.map(({ rule }) => rule)
 * // => ["coverageContactUnknown", "coverageThreadUnknown", "coverageNearUnknown"]
 * const few = [{ id: "a", roles: ["user"], contact: "none" }, { id: "b" , contact: "none" }]
 * Stakeholder.coverageMap(few, [], { coveredFrom: "brief", threadFrom: "inDepth" }).because.map(({ rule }) => rule)
 * // => ["coverageUncovered", "coverageNoThread", "coverageDeciderMissing", "coverageNotFound"]
 * Stakeholder.coverageMap(people, influences, { nearStrength: 0.7, nearLines: 0 }).opponents // => []
 * @category Coverage
 * @see docs/sources.md#stakeholder-coverage-map
 */
export function coverageMap(
  people: readonly Person[],
  influences: readonly Influence[] = [],
  options: CoverageOptions = {},
): CoverageMap {
  const where = "Stakeholder.coverageMap";
  const network = readNetwork(where, people, influences);
  const read = readOptions(where, options);
  const near = nearTo(network, read.near);
  const rolesUnknown = network.people.flatMap(({ roles }, row) => (roles === undefined ? [row] : []));
  const map = {
    cells: cellsOf(network),
    roles: coverOf(network, read.roles, read.coveredFrom),
    rolesUnknown: idsOf(network, rolesUnknown),
    thread: threadOf(network, read.threadFrom),
    deciders: idsOf(network, network.deciders),
    opponents: near.filter(({ attitude }) => attitude === "opponent"),
    couldOppose: near.filter(({ attitude }) => attitude === undefined),
  };
  const [weak, open] = [weaknesses(map, read), gaps(map)];
  const verdict = weak.length > 0 ? "exposed" : open.length > 0 ? "undetermined" : "covered";
  const complete: CoverageReason = {
    rule: "coverageComplete",
    roles: map.roles.length,
    threads: map.thread.people.length,
  };
  return { verdict, because: verdict === "covered" ? [complete] : [...weak, ...open], ...map };
}

type Mapped = Omit<CoverageMap, "verdict" | "because">;

interface Read {
  readonly roles: readonly Role[];
  readonly coveredFrom: Contact;
  readonly threadFrom: Contact;
  readonly near: { readonly strength: number; readonly lines: number };
}

function readOptions(where: string, options: CoverageOptions): Read {
  const given = record(where, "options", options);
  const { coveredFrom = COVERED_FROM, threadFrom = THREAD_FROM, roles = ROLES } = given;
  const { nearStrength = NEAR.strength, nearLines = NEAR.lines } = given;
  return {
    roles: each(where, "options.roles", roles, (role, what) => oneOf(where, what, role, ROLES)),
    coveredFrom: readContact(where, "options.coveredFrom", coveredFrom),
    threadFrom: readContact(where, "options.threadFrom", threadFrom),
    near: {
      strength: ratio(where, "options.nearStrength", nearStrength),
      lines: count(where, "options.nearLines", nearLines),
    },
  };
}

const withVerdict = ({ roles }: Mapped, verdict: RoleCover["verdict"]) =>
  roles.filter((cover) => cover.verdict === verdict).map(({ role }) => role);

/** What is known to be weak. */
function weaknesses(map: Mapped, { coveredFrom, threadFrom }: Read): CoverageReason[] {
  const [roles, opponents] = [withVerdict(map, "uncovered"), map.opponents.map(({ id }) => id)];
  const { verdict, people, deciders } = map.thread;
  const [person = ""] = people;
  const because: CoverageReason[] = [];
  if (roles.length > 0) because.push({ rule: "coverageUncovered", roles, from: coveredFrom });
  if (verdict === "single") because.push({ rule: "coverageSingleThread", person, from: threadFrom });
  if (verdict === "none") because.push({ rule: "coverageNoThread", from: threadFrom });
  for (const { decider, over } of deciders) because.push({ rule: "coverageDeciderOver", decider, person: over });
  if (opponents.length > 0) because.push({ rule: "coverageOpponents", people: opponents });
  return because;
}

/** What nobody knows yet. */
function gaps(map: Mapped): CoverageReason[] {
  const rolesUnknown = map.rolesUnknown.length;
  const [missing, open] = [withVerdict(map, "notFound"), withVerdict(map, "undetermined")];
  const { verdict, people, unknown } = map.thread;
  const near = map.couldOppose.map(({ id }) => id);
  const because: CoverageReason[] = [];
  if (map.deciders.length === 0) because.push({ rule: "coverageDeciderMissing", rolesUnknown });
  if (missing.length > 0) because.push({ rule: "coverageNotFound", roles: missing, rolesUnknown });
  if (open.length > 0) because.push({ rule: "coverageContactUnknown", roles: open });
  if (verdict === "undetermined")
    because.push({ rule: "coverageThreadUnknown", people: unknown, known: people.length });
  if (near.length > 0) because.push({ rule: "coverageNearUnknown", people: near });
  return because;
}
