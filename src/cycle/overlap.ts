/** Of phrases that overlap, those that stand. */
import type { SignalId } from "./ids.js";
import { type Match, ownWords } from "./match.js";

/** The matches without those that a longer one of the same signal overlaps, or of another signal takes in. */
export function longestOnly(matches: readonly Match<SignalId>[]): Match<SignalId>[] {
  const apart = notOverlapping(matches);
  const byToken = new Map<number, Match<SignalId>[]>();
  for (const match of apart) {
    for (const at of wordsOf(match)) {
      const there = byToken.get(at);
      if (there === undefined) byToken.set(at, [match]);
      else there.push(match);
    }
  }
  return apart.filter((match) => !(byToken.get(match.first) ?? []).some((other) => takesIn(other, match)));
}

/** Of each signal the longest first; what overlaps one that stands already falls. */
function notOverlapping(matches: readonly Match<SignalId>[]): Match<SignalId>[] {
  const taken = new Map<SignalId, Set<number>>();
  const standing: Match<SignalId>[] = [];
  for (const match of [...matches].sort(byLength)) {
    const own = taken.get(match.meaning) ?? new Set();
    taken.set(match.meaning, own);
    const places = Array.from({ length: match.end - match.first }, (_, nth) => match.first + nth);
    if (places.some((at) => own.has(at))) continue;
    for (const at of places) own.add(at);
    standing.push(match);
  }
  return standing;
}

/** Longest first, of equal length the one with more words of its own, then the one that begins first. */
const byLength = (a: Match<SignalId>, b: Match<SignalId>): number =>
  b.end - b.first - (a.end - a.first) || ownWords(b) - ownWords(a) || a.first - b.first;

/** The tokens that are words of the phrase; those in its gaps are not. */
export function wordsOf({ first, end, gaps }: Match<unknown>): number[] {
  const filled = new Set(gaps);
  return Array.from({ length: end - first }, (_, nth) => first + nth).filter((at) => !filled.has(at));
}

/** Whether every word of a match is a word of a longer one of another signal. */
function takesIn(longer: Match<SignalId>, match: Match<SignalId>): boolean {
  if (longer.meaning === match.meaning || ownWords(longer) <= ownWords(match)) return false;
  const words = new Set(wordsOf(longer));
  return wordsOf(match).every((at) => words.has(at));
}
