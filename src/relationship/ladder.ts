/** The ladder of the professional seller, and the role a seller can play. */
import { flag, oneOf } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Known, readKnown } from "./answers.js";
import { PLACE_IDS, type Place } from "./place.js";
import { LADDER, PLACE_ROLES, ROLES } from "./table.js";

/** A rung, lowest first: 专业拜访者, 价格销售者, 产品介绍者, 需求提供者, 合作伙伴. */
export type Rung = (typeof LADDER)[number]["rung"];

/** What we can be to a customer. */
export type Role = (typeof ROLES)[number];

/** Whether the seller was seen to work in the way of each rung; left out it is not known. */
export type LadderAnswers = Known<Rung, boolean>;

/** Why a seller stands on a rung. */
export type LadderReason =
  | { readonly rule: "ladderShown"; readonly rung: Rung }
  | { readonly rule: "ladderNext"; readonly rung: Rung }
  | { readonly rule: "ladderTop" }
  | { readonly rule: "ladderNone" }
  | { readonly rule: "ladderUnknown"; readonly rungs: readonly Rung[] };

/** A seller on the ladder; `none` shows no rung's way of working. */
export interface Ladder extends Judgement<Rung | "none" | "undetermined", LadderReason> {
  /** What is left while higher rungs are not known, lowest first. */
  readonly couldBe: readonly (Rung | "none")[];
  /** The rung above the highest that was seen; `undefined` at the top. */
  readonly next: Rung | undefined;
}

/** Why we play a role. */
export type RoleReason =
  | { readonly rule: "roleBySeller"; readonly role: Role; readonly rung: Rung }
  | { readonly rule: "roleByPlace"; readonly role: Role; readonly place: Place }
  | { readonly rule: "roleByBoth"; readonly role: Role; readonly rung: Rung; readonly place: Place }
  | { readonly rule: "roleUnknown"; readonly couldBe: readonly Role[] };

/** The role we play with a customer. */
export interface RolePlayed extends Judgement<Role | "undetermined", RoleReason> {
  readonly couldBe: readonly Role[];
}

export const RUNGS = LADDER.map(({ rung }) => rung);

/**
 * Tells on which rung a seller stands: the highest whose way of working was seen. A consultant need not quote the lowest
 * price first, so lower rungs are not asked for.
 *
 * @throws RangeError for an unknown rung, TypeError for an answer that is not true or false.
 * @example
 * const seen = Relationship.ladder({ visitor: true, productPresenter: true, needProvider: false, consultant: false })
 * seen.verdict // => "productPresenter"
 * seen.because // => [{ rule: "ladderShown", rung: "productPresenter" }, { rule: "ladderNext", rung: "needProvider" }]
 * Relationship.ladder({ visitor: true, priceSeller: false, productPresenter: false }).couldBe // => ["visitor", "needProvider", "consultant"]
 * Relationship.ladder({ consultant: true }).because // => [{ rule: "ladderShown", rung: "consultant" }, { rule: "ladderTop" }]
 * Relationship.ladder({ visitor: false, priceSeller: false, productPresenter: false, needProvider: false, consultant: false }).because[0] // => { rule: "ladderNone" }
 * @category Seller
 * @see docs/sources.md#relationship-ladder
 */
export function ladder(answers: LadderAnswers): Ladder {
  const known = readKnown("Relationship.ladder", "answers", answers, RUNGS, "a rung of the ladder", flag);
  const at = RUNGS.reduce((highest, rung, nth) => (known.get(rung) === true ? nth : highest), -1);
  const own: Rung | "none" = RUNGS[at] ?? "none";
  const open = RUNGS.filter((rung, nth) => nth > at && !known.has(rung));
  const couldBe = [own, ...open];
  const next = RUNGS[at + 1];
  const shown: LadderReason = own === "none" ? { rule: "ladderNone" } : { rule: "ladderShown", rung: own };
  const above: LadderReason = next === undefined ? { rule: "ladderTop" } : { rule: "ladderNext", rung: next };
  if (open.length === 0) return { verdict: own, because: [shown, above], couldBe, next };
  const because: LadderReason[] = [{ rule: "ladderUnknown", rungs: open }];
  if (own !== "none") because.push({ rule: "ladderShown", rung: own });
  return { verdict: "undetermined", because, couldBe, next };
}

/**
 * Tells which role we play with a customer: the lesser of what the seller's rung can fill and what the account's place
 * leaves open.
 *
 * @throws RangeError for an unknown rung or place.
 * @example
 * Relationship.role("consultant", "supplier").because
 * // => [{ rule: "roleByPlace", role: "strategicCoordinator", place: "supplier" }]
 * Relationship.role("priceSeller", "partner").because
 * // => [{ rule: "roleBySeller", role: "supplier", rung: "priceSeller" }]
 * Relationship.role("consultant", "partner").because
 * // => [{ rule: "roleByBoth", role: "longTermAlly", rung: "consultant", place: "partner" }]
 * Relationship.role("needProvider").couldBe // => ["supplier", "strategicCoordinator"]
 * Relationship.role("visitor").verdict // => "supplier"
 * @category Seller
 * @see docs/sources.md#relationship-ladder
 */
export function role(rung?: Rung | undefined, place?: Place | undefined): RolePlayed {
  const where = "Relationship.role";
  const own = rung === undefined ? undefined : oneOf(where, "rung", rung, RUNGS);
  const at = place === undefined ? undefined : oneOf(where, "place", place, PLACE_IDS);
  const filled = LADDER.flatMap((row) => (own === undefined || row.rung === own ? [ROLES.indexOf(row.role)] : []));
  const open = PLACE_ROLES.flatMap((row) => (at === undefined || row.place === at ? [ROLES.indexOf(row.role)] : []));
  const reached = filled.flatMap((one) => open.map((other) => Math.min(one, other)));
  const couldBe = ROLES.filter((_, nth) => reached.includes(nth));
  const [only, another] = couldBe;
  if (only === undefined || another !== undefined) {
    return { verdict: "undetermined", because: [{ rule: "roleUnknown", couldBe: [...couldBe] }], couldBe };
  }
  const because = [reasonFor(only, own, at, (filled[0] ?? 0) - (open[0] ?? 0))];
  return { verdict: only, because, couldBe };
}

/** What decided: the seller where the place would allow more, the place where the seller could do more. */
function reasonFor(role: Role, rung: Rung | undefined, place: Place | undefined, ahead: number): RoleReason {
  if (place !== undefined && (rung === undefined || ahead > 0)) return { rule: "roleByPlace", role, place };
  if (rung !== undefined && (place === undefined || ahead < 0)) return { rule: "roleBySeller", role, rung };
  return rung === undefined || place === undefined
    ? { rule: "roleUnknown", couldBe: [role] }
    : { rule: "roleByBoth", role, rung, place };
}
