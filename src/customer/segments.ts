/** Segments by scores: a table of rules, of which the first that fits decides, and a check of such tables. */
import { each, integer, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { RFM_BINS, type RFM_SEGMENTS, type RFM_SEGMENTS_COMMON } from "./table.js";

/** The verdict on customers whose scores fit no segment. */
export const UNSEGMENTED = "unsegmented";

/** A segment of one of the tables here. */
export type SegmentId = (typeof RFM_SEGMENTS | typeof RFM_SEGMENTS_COMMON)[number]["id"];

/** The lowest and the highest score that fit. */
export type ScoreRange = readonly [low: number, high: number];

/** A segment: the scores of the customers in it. */
export interface SegmentRule {
  readonly id: string;
  readonly recency: ScoreRange;
  readonly frequency: ScoreRange;
  readonly amount: ScoreRange;
}

/** What a check of a table of segments finds. Scores are written as in `rfm`, `"545"`. */
export type SegmentFinding =
  | { readonly rule: "segmentsShareOut"; readonly segments: number; readonly combinations: number }
  | { readonly rule: "segmentNeverOccurs"; readonly segment: string; readonly takenBy: readonly string[] }
  | {
      readonly rule: "segmentsOverlap";
      readonly first: string;
      readonly second: string;
      readonly combinations: number;
      readonly example: string;
    }
  | { readonly rule: "scoresUncovered"; readonly scores: readonly string[]; readonly combinations: number };

/** Whether a table gives every combination of scores to exactly one segment, and what speaks against it. */
export interface SegmentCheck extends Judgement<"sound" | "flawed", SegmentFinding> {
  /** How many combinations of scores each segment gets, the first rule that fits deciding. */
  readonly segments: readonly { readonly segment: string; readonly combinations: number }[];
}

/**
 * Checks a table of segments: which of them can never occur because earlier rules take all their scores, which
 * combinations of scores fit none, and which pairs overlap.
 *
 * @throws RangeError for a repeated id, or scores that are no ascending pair within 1–`bins`.
 * @example
 * Customer.checkSegments(Customer.RFM_SEGMENTS).verdict // => "sound"
 * const common = Customer.checkSegments(Customer.RFM_SEGMENTS_COMMON)
 * explain(common, en.customer.sentences).slice(0, 2)
 * // => ["“New customers” never occurs: all its scores already belong to “Potential loyalists”.", "“Promising” never occurs: all its scores already belong to “Potential loyalists”."]
 * explain(Customer.checkSegments([{ id: "Stars", recency: [2, 2], frequency: [1, 2], amount: [1, 2] }], 2), en.customer.sentences)
 * // => ["4 combinations of scores fit no segment, such as 111."]
 * @category RFM
 * @see docs/sources.md#customer-rfm-segments
 */
export function checkSegments(rules: readonly SegmentRule[], bins: number = RFM_BINS): SegmentCheck {
  const where = "Customer.checkSegments";
  const scores = readBins(where, "bins", bins);
  const known = readRules(where, "rules", rules, scores);
  const owners = firstFits(known, scores);
  const uncovered = [...owners].flatMap((owner, cell) => (owner < 0 ? [write(cell, scores)] : []));
  const won = known.map((_, rule) => owners.filter((owner) => owner === rule).length);

  const flaws: SegmentFinding[] = known.flatMap((rule, row) => (won[row] === 0 ? [shadow(rule, known, owners)] : []));
  if (uncovered.length > 0) flaws.push({ rule: "scoresUncovered", scores: uncovered, combinations: uncovered.length });
  known.forEach((rule, row) => {
    for (const later of known.slice(row + 1)) flaws.push(...overlap(rule, later, scores));
  });
  return {
    verdict: flaws.length === 0 ? "sound" : "flawed",
    because:
      flaws.length === 0 ? [{ rule: "segmentsShareOut", segments: known.length, combinations: scores ** 3 }] : flaws,
    segments: known.map(({ id }, row) => ({ segment: id, combinations: won[row] ?? 0 })),
  };
}

/** How many scores a measure has. */
export function readBins(where: string, what: string, bins: number): number {
  return integer(where, what, bins, 2, 10);
}

/** A rule with its cells: the combinations of scores that fit it. */
export interface KnownRule extends SegmentRule {
  readonly cells: readonly number[];
}

/** The table, once everything in it is known to be valid. More rules than combinations of scores cannot all occur. */
export function readRules(where: string, what: string, rules: readonly SegmentRule[], bins: number): KnownRule[] {
  if (Array.isArray(rules) && rules.length > bins ** 3)
    throw refusal(where, what, `must hold at most ${bins ** 3} rules`, rules);
  const known = each(where, what, rules, (rule, name) => {
    const { id, recency, frequency, amount } = record(where, name, rule);
    if (id === UNSEGMENTED) throw refusal(where, `${name}.id`, "must not be the name for no segment", id);
    const read = {
      id: text(where, `${name}.id`, id),
      recency: readRange(where, `${name}.recency`, recency, bins),
      frequency: readRange(where, `${name}.frequency`, frequency, bins),
      amount: readRange(where, `${name}.amount`, amount, bins),
    };
    return { ...read, cells: cellsOf(read, bins) };
  });
  const ids = known.map(({ id }) => id);
  unique(where, what, ids);
  return known;
}

function readRange(where: string, what: string, range: ScoreRange, bins: number): ScoreRange {
  if (!Array.isArray(range) || range.length !== 2)
    throw refusal(where, what, "must be the lowest and the highest score", range, "array");
  const low = integer(where, `${what}[0]`, range[0], 1, bins);
  const high = integer(where, `${what}[1]`, range[1], 1, bins);
  if (low > high) throw refusal(where, `${what}[1]`, `must not be below ${what}[0]`, high);
  return [low, high];
}

/** The number of a combination of scores: they are the digits of a numeral. */
export function cell(recency: number, frequency: number, amount: number, bins: number): number {
  return ((recency - 1) * bins + frequency - 1) * bins + amount - 1;
}

/** The scores of a cell. */
export function scoresOf(at: number, bins: number): { recency: number; frequency: number; amount: number } {
  const amount = at % bins;
  const frequency = ((at - amount) / bins) % bins;
  return { recency: Math.floor(at / bins / bins) + 1, frequency: frequency + 1, amount: amount + 1 };
}

/** The scores of a cell as text: `"545"`, and `"10-4-5"` where a score may have two digits. */
export function write(at: number, bins: number): string {
  const { recency, frequency, amount } = scoresOf(at, bins);
  return [recency, frequency, amount].join(bins < 10 ? "" : "-");
}

function cellsOf({ recency, frequency, amount }: SegmentRule, bins: number): number[] {
  const scores = ([low, high]: ScoreRange) => Array.from({ length: high - low + 1 }, (_, step) => low + step);
  return scores(recency).flatMap((r) =>
    scores(frequency).flatMap((f) => scores(amount).map((a) => cell(r, f, a, bins))),
  );
}

/** The first rule that fits each cell; −1 where none does. */
export function firstFits(rules: readonly KnownRule[], bins: number): Int16Array {
  const owners = new Int16Array(bins ** 3).fill(-1);
  rules.forEach(({ cells }, rule) => {
    for (const at of cells) if (owners[at] === -1) owners[at] = rule;
  });
  return owners;
}

function shadow({ id, cells }: KnownRule, rules: readonly KnownRule[], owners: Int16Array): SegmentFinding {
  const takers = new Set(cells.map((at) => owners[at]));
  const takenBy = rules.flatMap((rule, row) => (takers.has(row) ? [rule.id] : []));
  return { rule: "segmentNeverOccurs", segment: id, takenBy };
}

function overlap(first: SegmentRule, second: SegmentRule, bins: number): SegmentFinding[] {
  const both = (["recency", "frequency", "amount"] as const).map((measure) => [
    Math.max(first[measure][0], second[measure][0]),
    Math.min(first[measure][1], second[measure][1]),
  ]);
  const combinations = both.reduce((all, [low = 0, high = 0]) => all * Math.max(0, high - low + 1), 1);
  if (combinations === 0) return [];
  const [recency = 1, frequency = 1, amount = 1] = both.map(([low]) => low);
  const example = write(cell(recency, frequency, amount, bins), bins);
  return [{ rule: "segmentsOverlap", first: first.id, second: second.id, combinations, example }];
}
