/** Which lever of sales velocity moves it most, and how far each would have to go alone. */
import { level, oneOf, record, refusal } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, Decimal, type Money, product, quotient, size, sum } from "../money.js";
import { LEVER_CHANGE, LEVERS } from "./table.js";
import { type Levers, type ReadLevers, readLevers } from "./velocity.js";
import { quotientUp } from "./whole.js";

/** One of the four levers. */
export type Lever = (typeof LEVERS)[number];

/** How far each lever is moved, and what shall be reached. */
export interface LeverOptions {
  /** By which share each lever is improved, between 0 and 1: more deals, value and wins, fewer days; 0.1 unless given. */
  readonly changes?: { readonly [L in Lever]?: number | undefined } | undefined;
  /** The velocity wanted, in money per day, above 0. */
  readonly wanted?: Amount | undefined;
}

/** What a lever does to the velocity, and what it would have to become. */
export type LeverReason =
  | {
      readonly rule: "leverMoves";
      readonly lever: Lever;
      readonly change: number;
      readonly gain: string;
      readonly gainShare: number;
    }
  | { readonly rule: "leverMovesNothing"; readonly lever: Lever }
  | { readonly rule: "leverAtItsEnd"; readonly lever: "winRate"; readonly change: number; readonly winRate: number }
  | { readonly rule: "leverEnough"; readonly lever: Lever; readonly wanted: string }
  | { readonly rule: "leverReaches"; readonly lever: Lever; readonly wanted: string; readonly needed: string }
  | { readonly rule: "leverCannot"; readonly lever: Lever; readonly wanted: string }
  | { readonly rule: "winRateAboveOne"; readonly wanted: string; readonly needed: string };

/** Whether one lever alone can bring the velocity wanted. */
export interface LeverNeed extends Judgement<"enough" | "reachable" | "unreachable", LeverReason> {
  /** What the lever must become: whole deals, and else to 34 digits; `undefined` if nothing would do. */
  readonly needed: Money | undefined;
}

/** The effect of one lever while the others stay. */
export interface LeverEffect extends Explained<LeverReason> {
  readonly lever: Lever;
  readonly change: number;
  readonly from: Money;
  /** from · (1 + change), of the cycle from · (1 − change); `undefined` for a win rate above 1. */
  readonly to: Money | undefined;
  /** The velocity with this lever alone moved, to 34 digits. */
  readonly perDay: Money | undefined;
  /** What that is more than now, to 34 digits. */
  readonly gain: Money | undefined;
  /** gain ÷ the velocity now; `undefined` where that is 0. */
  readonly gainShare: number | undefined;
  /** The relative change of velocity per small relative change of the lever: exactly 1, or −1 for the cycle. */
  readonly elasticity: 1 | -1;
  /** What the lever must become to bring the velocity wanted alone; `undefined` without one. */
  readonly need: LeverNeed | undefined;
}

/** The four levers, the one that moves velocity most first. */
export interface LeverEffects extends Explained<LeverReason> {
  /** The velocity now, money per day, to 34 digits. */
  readonly perDay: Money;
  /** By gain; of equals in the order of `LEVERS`, and those that cannot be moved so far last. */
  readonly effects: readonly LeverEffect[];
}

/**
 * What each lever of sales velocity changes alone, ranked, and what each would have to become to bring a wanted velocity.
 *
 * Velocity is proportional to deals, value and win rate, so a tenth more of any is a tenth more; a cycle shorter by a
 * tenth is 1 ÷ 0.9, a ninth more. A win rate above 1 is unreachable.
 *
 * @throws RangeError for levers that `velocity` refuses, a change not between 0 and 1, or a wanted velocity that is not
 * above 0.
 * @example
 * const levers = { deals: 80, averageValue: 5000, winRate: 0.25, cycleDays: 30 }
 * const { effects } = Funnel.levers(levers, { wanted: 15000 })
 * effects.map(({ lever }) => lever) // => ["cycleDays", "deals", "averageValue", "winRate"]
 * effects.map(({ gain }) => gain.toFixed(2)) // => ["370.37", "333.33", "333.33", "333.33"]
 * effects.map(({ need }) => [need.verdict, need.needed.toString()])
 * // => [["reachable", "6.666666666666666666666666666666667"], ["reachable", "360"], ["reachable", "22500"], ["unreachable", "1.125"]]
 * Funnel.levers(levers, { changes: { winRate: 0.2 }, wanted: 3000 }).effects[0].lever // => "winRate"
 * Funnel.levers({ ...levers, winRate: 0.95 }).effects[3].to // => undefined
 * Funnel.levers({ ...levers, averageValue: 0 }, { wanted: 1 }).effects[0].need.verdict // => "unreachable"
 * @category Forecast
 * @see docs/sources.md#funnel-levers
 */
export function levers(levers: Levers, options: LeverOptions = {}): LeverEffects {
  return leversOf("Funnel.levers", levers, options);
}

/** The same, refusing in another function's name. */
export function leversOf(where: string, levers: Levers, options: LeverOptions): LeverEffects {
  const now = exact(readLevers(where, levers));
  const { changes = {}, wanted: given } = record(where, "options", options);
  const change = readChanges(where, changes);
  const wanted = given === undefined ? undefined : size(where, "wanted", given);
  if (wanted?.isZero()) throw refusal(where, "wanted", "must be above 0", given);

  const perDay = speed(now);
  const effects = LEVERS.map((lever) => effect(now, perDay, lever, change[lever], wanted)).sort(byGain);
  return { perDay, effects, because: effects.flatMap(({ because }) => because) };
}

type Known = { readonly [L in Lever]: Money };

const speed = ({ deals, averageValue, winRate, cycleDays }: Known): Money =>
  quotient(product(deals, averageValue, winRate), cycleDays);

function effect(now: Known, perDay: Money, lever: Lever, change: number, wanted: Money | undefined): LeverEffect {
  const shorter = lever === "cycleDays";
  const times = sum([product(1), product(shorter ? -change : change)]);
  const to = product(now[lever], times);
  const need = wanted === undefined ? undefined : needOf(now, perDay, lever, wanted);
  const shared = { lever, change, from: now[lever], elasticity: shorter ? -1 : 1, need } as const;
  const last = need?.because ?? [];
  if (lever === "winRate" && to.gt(1)) {
    const because: LeverReason[] = [{ rule: "leverAtItsEnd", lever, change, winRate: now.winRate.toNumber() }, ...last];
    return { ...shared, to: undefined, perDay: undefined, gain: undefined, gainShare: undefined, because };
  }
  const moved = speed({ ...now, [lever]: to });
  const { deals, averageValue, winRate, cycleDays } = now;
  const gain = quotient(product(deals, averageValue, winRate, change), shorter ? product(cycleDays, times) : cycleDays);
  const gainShare = perDay.isZero() ? undefined : shareOf(change, shorter);
  const because: LeverReason[] =
    gainShare === undefined
      ? [{ rule: "leverMovesNothing", lever }, ...last]
      : [{ rule: "leverMoves", lever, change, gain: gain.toString(), gainShare }, ...last];
  return { ...shared, to, perDay: moved, gain, gainShare, because };
}

/** The change itself, or for a shorter cycle change ÷ (1 − change). */
const shareOf = (change: number, shorter: boolean): number =>
  shorter ? quotient(change, new Decimal(1).minus(change)).toNumber() : change;

const byGain = (a: LeverEffect, b: LeverEffect): number => rank(b) - rank(a);
const rank = ({ to, gainShare = 0 }: LeverEffect): number => (to === undefined ? -1 : gainShare);

/** What one lever must become, the others as they are. */
function needOf(now: Known, perDay: Money, lever: Lever, wanted: Money): LeverNeed {
  const text = wanted.toString();
  if (perDay.gte(wanted)) {
    return { verdict: "enough", because: [{ rule: "leverEnough", lever, wanted: text }], needed: now[lever] };
  }
  const { cycleDays } = now;
  const others = product(
    ...LEVERS.filter((other) => other !== lever && other !== "cycleDays").map((other) => now[other]),
  );
  if (others.isZero())
    return { verdict: "unreachable", because: [{ rule: "leverCannot", lever, wanted: text }], needed: undefined };
  const needed =
    lever === "cycleDays"
      ? quotient(others, wanted)
      : lever === "deals"
        ? quotientUp(product(wanted, cycleDays), others)
        : quotient(product(wanted, cycleDays), others);
  if (lever === "winRate" && needed.gt(1)) {
    return {
      verdict: "unreachable",
      because: [{ rule: "winRateAboveOne", wanted: text, needed: needed.toString() }],
      needed,
    };
  }
  return {
    verdict: "reachable",
    because: [{ rule: "leverReaches", lever, wanted: text, needed: needed.toString() }],
    needed,
  };
}

function readChanges(where: string, changes: NonNullable<LeverOptions["changes"]>): { readonly [L in Lever]: number } {
  const given = record(where, "changes", changes);
  for (const lever of Object.keys(given)) oneOf(where, "changes", lever, LEVERS);
  const { deals = LEVER_CHANGE, averageValue = LEVER_CHANGE, winRate = LEVER_CHANGE, cycleDays = LEVER_CHANGE } = given;
  return {
    deals: level(where, "changes.deals", deals),
    averageValue: level(where, "changes.averageValue", averageValue),
    winRate: level(where, "changes.winRate", winRate),
    cycleDays: level(where, "changes.cycleDays", cycleDays),
  };
}

function exact({ deals, averageValue, winRate, cycleDays }: ReadLevers): Known {
  return { deals: product(deals), averageValue, winRate: product(winRate), cycleDays: product(cycleDays) };
}
