/** Eight factors: where we are ahead of each competitor, where behind, and what nobody has rated. */
import { each, record, refusal, text } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { knownId } from "../known.js";
import { COMPARED_FACTORS, FACTOR_SCALE } from "./reviews-table.js";

/** What participants are compared by. */
export type ComparedFactor = (typeof COMPARED_FACTORS)[number];

/** How a participant is rated in a factor, best as the customer sees it; more is better, of price and cost too. */
export interface FactorRating {
  readonly participant: string;
  readonly factor: ComparedFactor;
  /** Left out it is not known. */
  readonly rating?: number | undefined;
}

/** Which participant we are, and the scale of the ratings. */
export interface FactorOptions {
  readonly us: string;
  /** 1 unless given. */
  readonly lowest?: number | undefined;
  /** 5 unless given. */
  readonly highest?: number | undefined;
}

/** Where we stand in a factor. */
export type FactorStanding = "ahead" | "behind" | "even" | "unknown";

/** A factor, rated for us and for a competitor. */
export interface FactorRow {
  readonly factor: ComparedFactor;
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
  readonly standing: FactorStanding;
}

/** In how many factors we are ahead, behind, even, or do not know. */
export type FactorCounts = { readonly [Standing in FactorStanding]: number };

/** Why we are ahead of a competitor, or not. */
export type FactorReason =
  | ({
      readonly rule: "factorsLead" | "factorsTrail" | "factorsDraw" | "factorsOpen";
      readonly competitor: string;
    } & FactorCounts)
  | {
      readonly rule: "factorsAhead" | "factorsBehind";
      readonly competitor: string;
      readonly factors: readonly ComparedFactor[];
    }
  | {
      readonly rule: "factorsUnknown";
      readonly competitor: string;
      /** Those in which we are not rated, and those in which the competitor is not. */
      readonly ours: readonly ComparedFactor[];
      readonly theirs: readonly ComparedFactor[];
    };

/** We and one competitor, factor by factor. */
export interface FactorComparison extends Judgement<"ahead" | "behind" | "level" | "undetermined", FactorReason> {
  readonly competitor: string;
  readonly counts: FactorCounts;
  readonly factors: readonly FactorRow[];
}

/**
 * Compares us with each competitor by eight factors: `ahead` where we lead in more factors than we trail, whatever the
 * unknown ones turn out to be. Factors are counted and not weighed, since the customer's weights belong to its criteria.
 *
 * @throws RangeError for an unknown factor, a rating outside the scale, a factor rated twice for the same participant, or
 * a scale whose highest rating is not above its lowest.
 * @example
 * const rate = (participant, ratings) => Competition.COMPARED_FACTORS.map((factor, nth) => ({ participant, factor, rating: ratings[nth] }))
 * const rows = [...rate("Huaxin", [4, 4, 2, 3, 3, 4, 5, 3]), ...rate("Delta", [3, 4, 4, 5, undefined, 3, 3, 2])]
 * const [delta] = Competition.eightFactors(rows, { us: "Huaxin" })
 * delta.counts // => { ahead: 4, behind: 2, even: 1, unknown: 1 }
 * delta.verdict // => "ahead"
 * explain(delta, en.competition.sentences)[0] // => "Against Delta: ahead in 4 of 8 factors, behind in 2, even in 1, unknown in 1."
 * Competition.eightFactors(rows.slice(0, 9), { us: "Huaxin" })[0].verdict // => "undetermined"
 * Competition.eightFactors(rows, { us: "Delta" })[0].verdict // => "behind"
 * Competition.eightFactors([...rate("a", [1, 2, 1, 1, 1, 1, 1, 1]), ...rate("b", [2, 1, 1, 1, 1, 1, 1, 1])], { us: "a" })[0].verdict // => "level"
 * @category Comparing
 * @see docs/sources.md#competition-eight-factors
 */
export function eightFactors(ratings: readonly FactorRating[], options: FactorOptions): FactorComparison[] {
  const where = "Competition.eightFactors";
  const { us, ...scale } = readOptions(where, options);
  const rated = new Map(groupBy(readRatings(where, ratings, scale), ({ participant }) => participant).map(byFactor));
  const own = rated.get(us);
  return [...rated]
    .filter(([participant]) => participant !== us)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([competitor, theirs]) => compared(competitor, own, theirs));
}

type Ratings = ReadonlyMap<ComparedFactor, number | undefined>;

const byFactor = ([participant, rows]: [string, FactorRating[]]): [string, Ratings] => [
  participant,
  new Map(rows.map(({ factor, rating }) => [factor, rating])),
];

function readOptions(where: string, options: FactorOptions) {
  const { us, lowest = FACTOR_SCALE.lowest, highest = FACTOR_SCALE.highest } = record(where, "options", options);
  const scale = { lowest: finite(where, "lowest", lowest), highest: finite(where, "highest", highest) };
  if (scale.highest <= scale.lowest) throw refusal(where, "highest", `must be above lowest ${scale.lowest}`, highest);
  return { us: text(where, "us", us), ...scale };
}

/** A number that leaves room to be told from its neighbours. */
function finite(where: string, what: string, value: number): number {
  if (typeof value === "number" && Math.abs(value) <= 1e9) return value + 0;
  throw refusal(where, what, "must be a number from -1e9 to 1e9", value, "number");
}

function readRatings(
  where: string,
  ratings: readonly FactorRating[],
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): FactorRating[] {
  const seen = new Map<string, number>();
  return each(where, "ratings", ratings, (row, what, nth) => {
    const { participant, factor, rating } = record(where, what, row);
    const read = {
      participant: text(where, `${what}.participant`, participant),
      factor: knownId(where, `${what}.factor`, factor, COMPARED_FACTORS, "one of the eight factors"),
    };
    const key = `${read.factor} ${read.participant}`; // a factor has no space in it
    const before = seen.get(key);
    if (before !== undefined) {
      throw refusal(where, `${what}.factor`, `must be rated once, but ratings[${before}] rates it too`, factor);
    }
    seen.set(key, nth);
    if (rating === undefined) return read;
    if (typeof rating === "number" && rating >= lowest && rating <= highest) return { ...read, rating: rating + 0 };
    throw refusal(where, `${what}.rating`, `must be a number ${lowest}–${highest}`, rating, "number");
  });
}

function compared(competitor: string, own: Ratings | undefined, their: Ratings): FactorComparison {
  const factors = COMPARED_FACTORS.map((factor): FactorRow => {
    const [ours, theirs] = [own?.get(factor), their.get(factor)];
    return { factor, ours, theirs, standing: standingOf(ours, theirs) };
  });
  const those = (standing: FactorStanding) => factors.filter((row) => row.standing === standing);
  const named = (rows: readonly FactorRow[]) => rows.map(({ factor }) => factor);
  const [ahead, behind] = [named(those("ahead")), named(those("behind"))];
  const unknown = those("unknown");
  const counts = { ahead: ahead.length, behind: behind.length, even: those("even").length, unknown: unknown.length };
  const verdict = verdictOf(counts);
  const because: FactorReason[] = [{ rule: RULES[verdict], competitor, ...counts }];
  if (ahead.length > 0) because.push({ rule: "factorsAhead", competitor, factors: ahead });
  if (behind.length > 0) because.push({ rule: "factorsBehind", competitor, factors: behind });
  if (unknown.length > 0) {
    const ours = named(unknown.filter((row) => row.ours === undefined));
    const theirs = named(unknown.filter((row) => row.theirs === undefined));
    because.push({ rule: "factorsUnknown", competitor, ours, theirs });
  }
  return { verdict, because, competitor, counts, factors };
}

const RULES = {
  ahead: "factorsLead",
  behind: "factorsTrail",
  level: "factorsDraw",
  undetermined: "factorsOpen",
} as const;

function standingOf(ours: number | undefined, theirs: number | undefined): FactorStanding {
  if (ours === undefined || theirs === undefined) return "unknown";
  return ours > theirs ? "ahead" : ours < theirs ? "behind" : "even";
}

function verdictOf({ ahead, behind, unknown }: FactorCounts): FactorComparison["verdict"] {
  if (ahead > behind + unknown) return "ahead";
  if (behind > ahead + unknown) return "behind";
  return unknown === 0 ? "level" : "undetermined";
}
