/** Which roles of a set somebody fills, whichever set a house speaks in. */
import { oneOf, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Attitude, type Person, readPeople, type Role } from "./person.js";
import { ROLE_SETS } from "./table.js";

/** A set of roles. */
export type RoleSet = keyof typeof ROLE_SETS;

/** A role of any set. */
export type SetRole = { [Set in RoleSet]: keyof (typeof ROLE_SETS)[Set] }[RoleSet];

/** Which set of roles to go by. */
export interface RoleOptions {
  /** `"buyingRoles"` unless given. */
  readonly set?: RoleSet | undefined;
}

/** Whether somebody is known to fill a role; open if nobody known can. */
export type RoleState = "filled" | "open" | "undetermined";

/** What speaks about the coverage of roles. */
export type RoleReason =
  | { readonly rule: "rolesFilled"; readonly set: RoleSet; readonly of: number }
  | { readonly rule: "rolesOpen"; readonly set: RoleSet; readonly roles: readonly SetRole[]; readonly of: number }
  | {
      readonly rule: "rolesUndetermined";
      readonly set: RoleSet;
      readonly roles: readonly SetRole[];
      readonly people: number;
    }
  | { readonly rule: "rolesElsewhere"; readonly set: RoleSet; readonly people: readonly string[] };

/** One role of the set. */
export interface RoleRow {
  readonly role: SetRole;
  readonly verdict: RoleState;
  /** The buying roles that fill it; none for a role that an attitude to us fills. */
  readonly roles: readonly Role[];
  readonly people: readonly string[];
  /** Those who might fill it, too: what it takes is not known of them. */
  readonly couldBe: readonly string[];
}

/** The roles of a set, in its order; complete if all are filled. */
export interface RoleCoverage extends Judgement<"complete" | "incomplete" | "undetermined", RoleReason> {
  readonly set: RoleSet;
  readonly rows: readonly RoleRow[];
  /** The roles that nobody known fills or might fill. */
  readonly open: readonly SetRole[];
  /** Those known to fill no role of this set. */
  readonly elsewhere: readonly string[];
}

/**
 * Which roles of a set somebody fills, which are open, and who fills none: by the six buying roles, by economic, user and
 * technical buyers and the coach, or by the four of the purchase atmosphere.
 *
 * A person may fill several. Whoever's roles are not known might fill any of them; a coach is a mentor of ours, whatever
 * the role. A role that is open has not been looked for, or is somebody's whom we do not know.
 *
 * @throws RangeError for an unknown set, an id that two people share, a superior who is nobody, or an unknown role.
 * @example
 * const people = [
 *   { id: "he", roles: ["user", "initiator"], attitude: "mentor" },
 *   { id: "lin", roles: ["gatekeeper"], attitude: "neutral" },
 *   { id: "wei", roles: ["decider"], attitude: "neutral" },
 * ]
 * const { verdict, open } = Stakeholder.roleCoverage(people)
 * verdict // => "incomplete"
 * open // => ["influencer", "buyer"]
 * Stakeholder.roleCoverage(people, { set: "buyers" }).rows.map(({ role, people }) => [role, ...people])
 * // => [["economic", "wei"], ["user", "he"], ["technical", "lin"], ["coach", "he"]]
 * explain(Stakeholder.roleCoverage(people, { set: "buyers" }), en.stakeholder.sentences)
 * // => ["All 4 roles are filled (economic, user and technical buyers, coach)."]
 * const atmosphere = Stakeholder.roleCoverage([...people, { id: "qian" }, { id: "sun", roles: [] }], { set: "purchaseAtmosphere" })
 * explain(atmosphere, en.stakeholder.sentences)
 * // => ["Not settled, as too little is known of 1 person: purchasing staff.", "Without a role in this set (purchase atmosphere): sun."]
 * explain(Stakeholder.roleCoverage(people), zhCN.stakeholder.sentences)
 * // => ["6 个角色（采购六角色）中，还没有人对上的：影响者、采购者。"]
 * @category Roles
 * @see docs/sources.md#stakeholder-roles
 */
export function roleCoverage(people: readonly Person[], options: RoleOptions = {}): RoleCoverage {
  const where = "Stakeholder.roleCoverage";
  const { set = "buyingRoles" } = record(where, "options", options);
  const kind = oneOf(where, "set", set, SETS);
  const read = readPeople(where, people);
  const rows = rolesOf(kind).map((role) => rowOf(role, read));
  const seen = new Set(rows.flatMap((row) => [...row.people, ...row.couldBe]));
  const elsewhere = read.map(({ id }) => id).filter((id) => !seen.has(id));
  const open = rows.filter((row) => row.verdict === "open").map(({ role }) => role);
  const unsure = rows.filter((row) => row.verdict === "undetermined");
  return {
    verdict: open.length > 0 ? "incomplete" : unsure.length > 0 ? "undetermined" : "complete",
    because: reasons(kind, rows, open, unsure, elsewhere),
    set: kind,
    rows,
    open,
    elsewhere,
  };
}

const SETS = Object.keys(ROLE_SETS) as RoleSet[];

/** A role of a set, and what fills it. */
interface Filling {
  readonly role: SetRole;
  readonly roles?: readonly Role[] | undefined;
  readonly attitude?: Attitude | undefined;
}

const rolesOf = (set: RoleSet): Filling[] =>
  Object.entries<Omit<Filling, "role">>(ROLE_SETS[set]).map(([role, by]) => ({ role: role as SetRole, ...by }));

function rowOf(filling: Filling, people: readonly Person[]): RoleRow {
  const { role, roles = [] } = filling;
  const filled = people.map((person) => [person.id, fills(filling, person)] as const);
  const those = (answer: boolean | undefined) => filled.filter(([, own]) => own === answer).map(([id]) => id);
  const [own, couldBe] = [those(true), those(undefined)];
  const verdict = own.length > 0 ? "filled" : couldBe.length > 0 ? "undetermined" : "open";
  return { role, verdict, roles: [...roles], people: own, couldBe };
}

/** Whether a person fills a role; `undefined` while what it takes is not known. */
function fills({ roles, attitude }: Filling, person: Person): boolean | undefined {
  if (attitude !== undefined) return person.attitude === undefined ? undefined : person.attitude === attitude;
  return person.roles?.some((role) => roles?.includes(role));
}

function reasons(
  set: RoleSet,
  rows: readonly RoleRow[],
  open: readonly SetRole[],
  unsure: readonly RoleRow[],
  elsewhere: readonly string[],
): RoleReason[] {
  const people = new Set(unsure.flatMap(({ couldBe }) => couldBe)).size;
  const because: RoleReason[] = [];
  if (open.length > 0) because.push({ rule: "rolesOpen", set, roles: open, of: rows.length });
  if (unsure.length > 0)
    because.push({ rule: "rolesUndetermined", set, roles: unsure.map(({ role }) => role), people });
  if (because.length === 0) because.push({ rule: "rolesFilled", set, of: rows.length });
  if (elsewhere.length > 0) because.push({ rule: "rolesElsewhere", set, people: elsewhere });
  return because;
}
