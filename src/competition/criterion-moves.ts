/** Importance and our position: what to do about each criterion. */
import { record } from "../check.js";
import type { Explained, Judgement } from "../judgement.js";
import { type Amount, type Money, product, quotient, size } from "../money.js";
import { type AttackFacts, type AttackJudgement, attackOf } from "./attack.js";
import {
  type Contest,
  type ContestOptions,
  type ContestReason,
  type Criterion,
  incomparable,
  type Rating,
  readContest,
} from "./contest.js";
import { less } from "./standing.js";
import { CRITERION_MOVES } from "./table.js";
import { largest, weigh } from "./weighing.js";

/** How much a criterion counts. */
export type CriterionImportance = keyof typeof CRITERION_MOVES;

/** How we stand in it. */
export type CriterionPosition = "strong" | "weak";

/** What to do about it. */
export type CriterionMove = (typeof CRITERION_MOVES)[CriterionImportance][CriterionPosition];

/** Where the cells meet, and what is known for attacks. */
export interface CriterionMoveOptions extends ContestOptions {
  /** The importance from which a criterion is crucial; the mean of all unless given. */
  readonly crucialFrom?: Amount | undefined;
  /** What decides which attack fits. */
  readonly facts?: AttackFacts | undefined;
}

/** Why a criterion asks for a move. Importances and ratings are texts. */
export type CriterionMoveReason =
  | {
      readonly rule: "criterionMove";
      readonly criterion: string;
      readonly move: CriterionMove;
      readonly importanceIs: CriterionImportance;
      readonly positionIs: CriterionPosition;
      readonly importance: string;
      readonly crucialFrom: string;
    }
  | {
      readonly rule: "criterionRatings";
      readonly ours: string;
      readonly best: string;
      readonly rivals: readonly string[];
    }
  | { readonly rule: "criterionOpen"; readonly criterion: string; readonly possible: readonly CriterionMove[] }
  | { readonly rule: "criterionCares"; readonly criterion: string; readonly whoCares: string };

/** A criterion and its move. */
export interface CriterionMoveRow extends Judgement<CriterionMove | "undetermined", CriterionMoveReason> {
  readonly criterion: string;
  readonly importance: CriterionImportance;
  /** Its share of all importance, 0–1. */
  readonly share: number;
  /** `undefined` while ratings that are not known leave it open. */
  readonly position: CriterionPosition | undefined;
  readonly possible: readonly CriterionMove[];
  /** Our rating less the best competitor's, all that it can be. */
  readonly gap: readonly [low: Money, high: Money];
  /** Which attack to choose, for a criterion to attack. */
  readonly attack: AttackJudgement | undefined;
}

/** The moves of all criteria; none where there is nothing to compare, and `because` says so. */
export interface CriterionMoves extends Explained<ContestReason> {
  readonly rows: readonly CriterionMoveRow[];
  /** The criteria by their move. */
  readonly moves: { readonly [M in CriterionMove | "undetermined"]: readonly string[] };
}

/**
 * Returns for each criterion what to do about it. Crucial is one of at least the mean importance, strong a rating at least
 * that of the best competitor: crucial and strong is to reinforce, minor and strong to build up, crucial and weak to
 * attack, minor and weak to leave.
 *
 * @throws RangeError for what `Competition.score` refuses, a limit below 0, or a fact about attacks that does not exist.
 * @example
 * const criteria = [{ id: "price", importance: 5 }, { id: "service", importance: 3 }, { id: "training", importance: 1 }]
 * const rate = (vendor, ...all) => criteria.map(({ id }, nth) => ({ vendor, criterion: id, rating: all[nth] }))
 * const rated = [...rate("Harbour", 3, 4, 5), ...rate("Alder", 4, 4, 2)]
 * const { rows, moves } = Competition.criterionMoves(criteria, rated, { us: "Harbour", facts: { criteriaOpen: true, follower: true } })
 * rows.map(({ criterion, verdict }) => `${criterion} ${verdict}`) // => ["price attack", "service reinforce", "training buildUp"]
 * moves.attack // => ["price"]
 * rows[0].attack.verdict // => "hostForGuest"
 * explain(rows[0], en.competition.sentences)[0]
 * // => "price is crucial (5, crucial from 3) and we are weak in it: attack the criterion."
 * Competition.criterionMoves(criteria, rate("Alder", 4, 4, 2), { us: "Harbour" }).rows[0].possible // => ["reinforce", "attack"]
 * const cared = Competition.criterionMoves([{ id: "price", importance: 1, whoCares: "CFO" }], rated.slice(0, 1).concat(rated[3]), { us: "Harbour" })
 * explain(cared.rows[0], en.competition.sentences)[2] // => "price matters to CFO."
 * @category Criteria
 * @see docs/sources.md#competition-criterion-moves
 */
export function criterionMoves(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  options: CriterionMoveOptions,
): CriterionMoves {
  return movesOf("Competition.criterionMoves", criteria, ratings, options);
}

/** The same, refusing in another function's name. */
export function movesOf(
  where: string,
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  options: CriterionMoveOptions,
): CriterionMoves {
  const contest = competing(readContest(where, criteria, ratings, options));
  const { crucialFrom, facts = {} } = record(where, "options", options);
  const limit = crucialFrom === undefined ? undefined : size(where, "crucialFrom", crucialFrom);
  const choice = attackOf(where, facts);
  const none = incomparable(contest);
  const rows = none ? [] : contest.criteria.flatMap((_, nth) => judged(contest, nth, limit, choice));
  const by = (move: CriterionMoveRow["verdict"]) =>
    rows.filter(({ verdict }) => verdict === move).map(({ criterion }) => criterion);
  const moves = {
    ...{ reinforce: by("reinforce"), buildUp: by("buildUp"), attack: by("attack"), leave: by("leave") },
    undetermined: by("undetermined"),
  };
  return { because: none ? [none] : [], rows, moves };
}

/** Without the competitors who are known to be out. */
function competing(contest: Contest): Contest {
  return { ...contest, rivals: contest.rivals.filter((rival) => weigh(contest, rival).mandatory !== "failed") };
}

function judged(contest: Contest, nth: number, limit: Money | undefined, choice: AttackJudgement): CriterionMoveRow[] {
  const { criteria, total } = contest;
  const criterion = criteria[nth];
  if (criterion === undefined) return [];
  const { id, weight, whoCares } = criterion;
  const crucialFrom = limit ?? quotient(total, criteria.length);
  const crucial = limit ? weight.gte(limit) : product(weight, criteria.length).gte(total);
  const importance = crucial ? "crucial" : "minor";
  const [ours, best, gap] = compared(contest, nth);
  const position = gap[0].gte(0) ? "strong" : gap[1].lt(0) ? "weak" : undefined;
  const possible = POSITIONS.filter((own) => own === (position ?? own)).map((own) => CRITERION_MOVES[importance][own]);
  const because: CriterionMoveReason[] = [];
  const [move] = possible;
  if (position && move) {
    const facts = { importance: weight.toString(), crucialFrom: crucialFrom.toString() };
    because.push({
      rule: "criterionMove",
      criterion: id,
      move,
      importanceIs: importance,
      positionIs: position,
      ...facts,
    });
  } else because.push({ rule: "criterionOpen", criterion: id, possible: [...possible] });
  if (ours && best) because.push({ rule: "criterionRatings", ours: ours.toString(), ...best });
  if (whoCares !== undefined) because.push({ rule: "criterionCares", criterion: id, whoCares });
  return [
    {
      ...{ verdict: position && move ? move : "undetermined", because, criterion: id, importance },
      ...{ share: quotient(weight, total).toNumber(), position, possible, gap },
      attack: move === "attack" && position ? choice : undefined,
    },
  ];
}

const POSITIONS = ["strong", "weak"] as const;

/** Our rating and the best competitor's where both are known, and all that the difference can be. */
function compared({ us, rivals, low, high }: Contest, nth: number) {
  const ours = us.ratings[nth];
  const theirs = (unknown: Money) => largest(rivals.map(({ ratings }) => ratings[nth] ?? unknown)) ?? unknown;
  const [worst, most] = [theirs(high), theirs(low)];
  const holders = rivals.filter(({ ratings }) => ratings[nth]?.eq(worst) === true).map(({ id }) => id);
  const known = rivals.every(({ ratings }) => ratings[nth] !== undefined);
  const best = known ? { best: worst.toString(), rivals: holders } : undefined;
  const gap: [low: Money, high: Money] = [less(ours ?? low, worst), less(ours ?? high, most)];
  return [ours, best, gap] as const;
}
