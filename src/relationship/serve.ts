/** SERVE: five letters, each gone through by the house's own points, and the weakest of them. */
import { each, flag, oneOf, record, text } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { quotient, sum } from "../money.js";
import { SERVE } from "./table.js";

/** A letter of SERVE. */
export type ServeLetter = (typeof SERVE)[number];

/** A point of the house's own list. */
export interface ServePoint {
  readonly letter: ServeLetter;
  /** What is asked, in the house's words. */
  readonly point: string;
  /** Left out it is not known. */
  readonly met?: boolean | undefined;
}

/** Why a service is complete, or where it is weakest. */
export type ServeReason =
  | { readonly rule: "serveComplete"; readonly points: number }
  | { readonly rule: "serveScored"; readonly low: number; readonly high: number }
  | {
      readonly rule: "serveWeakest";
      readonly letters: readonly ServeLetter[];
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "serveOpen"; readonly letters: readonly ServeLetter[] }
  | { readonly rule: "serveWithoutPoints"; readonly letters: readonly ServeLetter[] };

/** One letter. */
export interface ServeRow {
  readonly letter: ServeLetter;
  readonly points: number;
  readonly met: number;
  readonly unknown: number;
  /** The share of its points that is met, with every unknown one missed, and met; 0–1 without points. */
  readonly share: readonly [low: number, high: number];
}

/** SERVE gone through, letter by letter. */
export interface Serve extends Judgement<"complete" | "incomplete" | "undetermined", ServeReason> {
  readonly rows: readonly ServeRow[];
  /** The mean of the five letters. */
  readonly score: readonly [low: number, high: number];
  /** The letters that are, or may be, the weakest; none when all are complete. */
  readonly weakest: readonly ServeLetter[];
  /** The points that are not met, in the order given. */
  readonly missed: readonly { readonly letter: ServeLetter; readonly point: string }[];
}

/**
 * Scores a service by the five letters of SERVE. What is asked under a letter is the house's own list; a letter scores
 * the share of its points that is met, the service the mean of the five letters, and the weakest letter is named.
 *
 * A letter without points is not known. While unknown points leave the weakest open, all that it could be are named.
 *
 * @throws RangeError for an unknown letter or an empty point, TypeError for an answer that is not true or false.
 * @example
 * const points = [
 *   { letter: "seeWholePicture", point: "knows all sites", met: true },
 *   { letter: "establishContact", point: "knows the users", met: true },
 *   { letter: "respondPromptly", point: "answers within a day", met: false },
 *   { letter: "respondPromptly", point: "answers in full", met: true },
 *   { letter: "valueSpecialNeeds", point: "keeps a list of exceptions", met: true },
 *   { letter: "easeDissatisfaction", point: "calls after each complaint", met: true },
 * ]
 * Relationship.serve(points).score // => [0.9, 0.9]
 * Relationship.serve(points).weakest // => ["respondPromptly"]
 * Relationship.serve(points).missed // => [{ letter: "respondPromptly", point: "answers within a day" }]
 * Relationship.serve(points.slice(0, 3)).because
 * // => [{ rule: "serveWeakest", letters: ["respondPromptly", "valueSpecialNeeds", "easeDissatisfaction"], low: 0, high: 0 }, { rule: "serveScored", low: 0.4, high: 0.8 }, { rule: "serveWithoutPoints", letters: ["valueSpecialNeeds", "easeDissatisfaction"] }]
 * Relationship.serve([{ letter: "seeWholePicture", point: "knows all sites" }]).because[1] // => { rule: "serveOpen", letters: ["seeWholePicture"] }
 * Relationship.serve([0, 1, 3, 4, 5].map((nth) => points[nth])).because // => [{ rule: "serveComplete", points: 5 }]
 * @category Service
 * @see docs/sources.md#relationship-serve
 */
export function serve(points: readonly ServePoint[]): Serve {
  const where = "Relationship.serve";
  const read = each(where, "points", points, (given, what) => {
    const { letter, point, met } = record(where, what, given);
    return {
      letter: oneOf(where, `${what}.letter`, letter, SERVE),
      point: text(where, `${what}.point`, point),
      met: met === undefined ? undefined : flag(where, `${what}.met`, met),
    };
  });
  const own = new Map(groupBy(read, ({ letter }) => letter));
  const rows = SERVE.map((letter) => rowOf(letter, own.get(letter) ?? []));
  const missed = read.flatMap(({ letter, point, met }) => (met === false ? [{ letter, point }] : []));
  const weakest = weakestOf(rows);
  const score = [mean(rows, 0), mean(rows, 1)] as const;
  const verdict = missed.length > 0 ? "incomplete" : weakest.length > 0 ? "undetermined" : "complete";
  const because = verdict === "complete" ? [complete(read.length)] : reasons(rows, weakest, score, verdict);
  return { verdict, because, rows, score, weakest, missed };
}

const complete = (points: number): ServeReason => ({ rule: "serveComplete", points });

function reasons(
  rows: readonly ServeRow[],
  weakest: readonly ServeLetter[],
  [low, high]: Serve["score"],
  verdict: Serve["verdict"],
): ServeReason[] {
  const shares = rows.filter(({ letter }) => weakest.includes(letter)).map(({ share }) => share);
  const open = rows.filter(({ unknown }) => unknown > 0).map(({ letter }) => letter);
  const bare = rows.filter(({ points }) => points === 0).map(({ letter }) => letter);
  const ends = { low: Math.min(...shares.map(([end]) => end)), high: Math.min(...shares.map(([, end]) => end)) };
  return [
    ...(verdict === "incomplete" ? [{ rule: "serveWeakest" as const, letters: [...weakest], ...ends }] : []),
    { rule: "serveScored", low, high },
    ...(open.length > 0 ? [{ rule: "serveOpen" as const, letters: open }] : []),
    ...(bare.length > 0 ? [{ rule: "serveWithoutPoints" as const, letters: bare }] : []),
  ];
}

function rowOf(letter: ServeLetter, points: readonly Pick<ServePoint, "met">[]): ServeRow {
  const met = points.filter((point) => point.met === true).length;
  const unknown = points.filter((point) => point.met === undefined).length;
  const all = points.length;
  return { letter, points: all, met, unknown, share: all === 0 ? [0, 1] : [met / all, (met + unknown) / all] };
}

/** The letters that no other is sure to be weaker than; none where all are sure to be complete. */
function weakestOf(rows: readonly ServeRow[]): ServeLetter[] {
  const [first] = [...rows].sort((a, b) => a.share[1] - b.share[1]);
  const most = first?.share[1] ?? 1;
  return rows.filter(({ share: [low] }) => low <= most && low < 1).map(({ letter }) => letter);
}

function mean(rows: readonly ServeRow[], end: 0 | 1): number {
  const shares = rows.map(({ points, met, unknown }) =>
    points === 0 ? quotient(end, 1) : quotient(met + end * unknown, points),
  );
  return quotient(sum(shares), rows.length).toNumber();
}
