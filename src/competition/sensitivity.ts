/** Weight sensitivity: which change of a single weight makes us first, solved and not searched. */
import type { Judgement } from "../judgement.js";
import { type Money, product, quotient } from "../money.js";
import {
  type Contest,
  type ContestOptions,
  type ContestReason,
  type Criterion,
  incomparable,
  type Rating,
  readContest,
} from "./contest.js";
import { compare, type Lead, leads, level, magnitude, type Quotient, type Reach, type Solved, solve } from "./reach.js";
import { dominating } from "./standing.js";
import { weigh } from "./weighing.js";

/** Whether a single weight can make us first; `first` if nobody is above us as it is. */
export type SensitivityVerdict = "first" | "reachable" | "unreachable" | "out";

/** Why a weight can make us first or cost us the first place, or none can. Weights are texts. */
export type SensitivityReason =
  | ContestReason
  | {
      readonly rule: "sensitivityReach";
      readonly us: string;
      readonly criterion: string;
      readonly importance: string;
      readonly to: string;
      readonly share: number;
      readonly shareThen: number;
      /** Whom we draw level with there. */
      readonly rivals: readonly string[];
    }
  | {
      readonly rule: "sensitivityRoom";
      readonly us: string;
      readonly criterion: string;
      readonly importance: string;
      readonly side: "below" | "above";
      readonly at: string;
      readonly rivals: readonly string[];
    }
  | { readonly rule: "sensitivitySafe"; readonly us: string; readonly criteria: number }
  | { readonly rule: "sensitivityNone"; readonly us: string; readonly criteria: number }
  | { readonly rule: "sensitivityDominated"; readonly us: string; readonly by: readonly string[] }
  | { readonly rule: "sensitivityOut"; readonly us: string; readonly criteria: readonly string[] }
  | {
      readonly rule: "sensitivityOpen";
      readonly us: string;
      readonly possible: readonly SensitivityVerdict[];
      readonly ratings: number;
    };

/** What a single criterion's weight can do. */
export interface SensitivityRow {
  readonly criterion: string;
  readonly importance: Money;
  /** Its share of all importance, 0–1. */
  readonly share: number;
  /** The weights with which nobody is above us, whatever the ratings that are not known; `undefined` if there are none. */
  readonly reach: Reach | undefined;
  /** The same if every rating that is not known is the best for us. */
  readonly atBest: Reach | undefined;
}

/** What each weight can do for us, the others unchanged. */
export interface Sensitivity extends Judgement<SensitivityVerdict | "undetermined", SensitivityReason> {
  readonly possible: readonly SensitivityVerdict[];
  /** The criteria whose weight needs the smallest change for us to be first; several if it is the same. */
  readonly smallest: readonly string[];
  /** In the order of the criteria. */
  readonly rows: readonly SensitivityRow[];
}

/**
 * Returns for each criterion the weights with which nobody is above us, the other weights unchanged, and so the smallest
 * change of a single weight that makes us first. At that weight we share the first place; beyond it we are ahead.
 *
 * Solved in closed form, exactly, against all competitors who are not out. A weight cannot fall below 0. With ratings
 * that are not known `reach` counts each as the worst for us and `atBest` as the best.
 *
 * @throws RangeError for a rating outside the scale, an importance below 0, criteria that all have importance 0, an
 * unknown criterion, a vendor rated twice by one, more than 200 criteria or 50 vendors.
 * @example
 * const criteria = [{ id: "price", importance: 5 }, { id: "service", importance: 3 }]
 * const rate = (vendor, price, service) => [{ vendor, criterion: "price", rating: price }, { vendor, criterion: "service", rating: service }]
 * const behind = Competition.sensitivity(criteria, [...rate("Harbour", 3, 4), ...rate("Alder", 4, 3)], { us: "Harbour" })
 * behind.verdict // => "reachable"
 * behind.smallest // => ["price", "service"]
 * behind.rows[1].reach // => { change: "2", to: "5", shareThen: 0.5, lostBelow: "5", lostAbove: undefined }
 * behind.rows[0].reach // => { change: "-2", to: "3", shareThen: 0.5, lostBelow: undefined, lostAbove: "3" }
 * explain(behind, en.competition.sentences)[1]
 * // => "service: from 3 to 5, a share of 50% in place of 37.5%, Harbour draws level with Alder; nobody is above it there."
 * const first = Competition.sensitivity(criteria, [...rate("Harbour", 3, 5), ...rate("Alder", 4, 3)], { us: "Harbour" })
 * first.verdict // => "first"
 * first.rows[1].reach.lostBelow // => "2.5"
 * explain(first, en.competition.sentences)[0] // => "Nobody is above Harbour, and the nearest way to lose that is service: at a weight below 2.5 (now 3) it falls behind Alder."
 * Competition.sensitivity(criteria, [...rate("Harbour", 3, 2), ...rate("Alder", 4, 3)], { us: "Harbour" }).verdict // => "unreachable"
 * Competition.sensitivity(criteria, [...rate("Harbour", 3), ...rate("Alder", 4, 3)], { us: "Harbour" }).possible // => ["first", "reachable", "unreachable"]
 * @category Criteria
 * @see docs/sources.md#competition-scoring
 */
export function sensitivity(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  options: ContestOptions,
): Sensitivity {
  const contest = readContest("Competition.sensitivity", criteria, ratings, options);
  const none = incomparable(contest);
  if (none) return { verdict: "undetermined", because: [none], possible: [...VERDICTS], smallest: [], rows: [] };
  const [worst, best] = [solved(contest, "worst"), solved(contest, "best")];
  const possible = VERDICTS.slice(VERDICTS.indexOf(best.verdict), VERDICTS.indexOf(worst.verdict) + 1);
  const [verdict] = possible;
  return {
    verdict: verdict !== undefined && possible.length === 1 ? verdict : "undetermined",
    because: reasons(contest, worst, possible),
    possible,
    smallest: worst.verdict === "reachable" ? nearest(worst, moved).map(({ id }) => id) : [],
    rows: contest.criteria.map(({ id, weight }, nth) => ({
      criterion: id,
      importance: weight,
      share: quotient(weight, contest.total).toNumber(),
      reach: worst.rows[nth]?.reach,
      atBest: best.rows[nth]?.reach,
    })),
  };
}

const VERDICTS: readonly SensitivityVerdict[] = ["first", "reachable", "unreachable", "out"];

/** All criteria, solved one way. */
interface Case {
  readonly verdict: SensitivityVerdict;
  readonly contest: Contest;
  readonly leads: readonly Lead[];
  readonly rows: readonly (Solved | undefined)[];
}

function solved(contest: Contest, unknown: "worst" | "best"): Case {
  const { mandatory } = weigh(contest, contest.us);
  const all = leads(contest, unknown);
  const out = mandatory === "failed" || (mandatory === "open" && unknown === "worst");
  const rows = contest.criteria.map((_, nth) => (out ? undefined : solve(contest, all, nth)));
  const first = all.every(({ total }) => total.gte(0));
  const reachable = rows.some((row) => row !== undefined);
  return {
    verdict: out ? "out" : first ? "first" : reachable ? "reachable" : "unreachable",
    contest,
    leads: all,
    rows,
  };
}

/** A criterion and how far its weight has to go. */
interface Step {
  readonly id: string;
  readonly nth: number;
  readonly row: Solved;
  readonly change: Quotient;
  /** Whether the weight falls or rises. */
  readonly side: "below" | "above";
}

/** The criteria with the smallest of all such steps. */
function nearest({ contest, rows }: Case, steps: (row: Solved) => Steps): Step[] {
  const all = contest.criteria.flatMap(({ id }, nth) => {
    const row = rows[nth];
    return row === undefined ? [] : steps(row).map((step): Step => ({ id, nth, row, ...step }));
  });
  const size = ({ change }: Step) => magnitude(change);
  const least = all.reduce<Step | undefined>(
    (low, one) => (low && compare(size(low), size(one)) <= 0 ? low : one),
    undefined,
  );
  return least === undefined ? [] : all.filter((one) => compare(size(one), size(least)) === 0);
}

type Steps = readonly Pick<Step, "change" | "side">[];

const moved = ({ change }: Solved): Steps => [{ change, side: change.of.lt(0) ? "below" : "above" }];

/** From here to the ends beyond which somebody is above us. */
const room = ({ down, up }: Solved): Steps => [
  ...(down ? [{ change: { of: product(-1, down.of), by: down.by }, side: "below" } as const] : []),
  ...(up ? [{ change: up, side: "above" } as const] : []),
];

function reasons(contest: Contest, worst: Case, possible: readonly SensitivityVerdict[]): SensitivityReason[] {
  const us = contest.us.id;
  const own = weigh(contest, contest.us);
  if (worst.verdict === "first") return lost(worst);
  if (possible.length === 1 && worst.verdict === "out") {
    return [{ rule: "sensitivityOut", us, criteria: [...own.failed] }];
  }
  const vendors = [contest.us, ...contest.rivals];
  const ratings = vendors.flatMap((vendor) => vendor.ratings).filter((rating) => rating === undefined).length;
  const by = dominating(
    own,
    contest.rivals.map((rival) => weigh(contest, rival)),
  );
  const none = { rule: "sensitivityNone", us, criteria: contest.criteria.length } as const;
  return [
    ...(possible.length === 1 ? [] : [{ rule: "sensitivityOpen", us, possible: [...possible], ratings } as const]),
    ...(possible.length === 1 && worst.verdict === "unreachable" ? [none] : []),
    ...(worst.verdict === "reachable" ? nearest(worst, moved).map((step) => reached(worst, step)) : []),
    ...(by.length === 0 ? [] : [{ rule: "sensitivityDominated", us, by } as const]),
  ];
}

function reached({ contest, leads }: Case, { id, nth, row, change }: Step): SensitivityReason {
  const weight = contest.criteria[nth]?.weight ?? contest.total;
  return {
    rule: "sensitivityReach",
    us: contest.us.id,
    criterion: id,
    importance: weight.toString(),
    to: row.reach.to.toString(),
    share: quotient(weight, contest.total).toNumber(),
    shareThen: row.reach.shareThen,
    rivals: level(leads, nth, change),
  };
}

/** Where we stop being first, or that no single weight can do that. */
function lost(worst: Case): SensitivityReason[] {
  const { contest, leads } = worst;
  const us = contest.us.id;
  const steps = nearest(worst, room);
  if (steps.length === 0) return [{ rule: "sensitivitySafe", us, criteria: contest.criteria.length }];
  return steps.map(({ id, nth, row, change, side }) => {
    const at = side === "below" ? row.reach.lostBelow : row.reach.lostAbove;
    const importance = (contest.criteria[nth]?.weight ?? contest.total).toString();
    return {
      rule: "sensitivityRoom",
      us,
      criterion: id,
      importance,
      side,
      at: `${at}`,
      rivals: level(leads, nth, change),
    };
  });
}
