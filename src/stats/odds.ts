/**
 * How much better the odds are with something than without it: the odds ratio of a 2 × 2 table and its interval.
 *
 * With both margins fixed, the count of successes among those with it follows the non-central hypergeometric
 * distribution, whose weights rise by the odds ratio from each count to the next.
 *
 * @see docs/sources.md#odds-ratio
 * @module
 */
import { normalQuantile } from "./normal.js";
import { type Evaluate, solve } from "./solve.js";

/** The odds of success with something ÷ those without; an end left open has no bound. */
export interface Odds {
  /** `undefined` where the table knows no bound for it: it speaks for infinite odds. */
  readonly estimate: number | undefined;
  readonly low: number;
  readonly high: number | undefined;
}

/** A weight at which to stop, where the likeliest count weighs 1. */
const NOTHING = 1e-300;

/** Beyond any odds ratio that a table can speak for. */
const MOST = 1e300;

/**
 * The conditional estimate, at which the count seen is the expected one, and the exact interval of Cornfield and Fisher:
 * beyond either end, the chance of what was counted is at most (1 − confidence) ÷ 2. With `a` of `m` against `b` of `n`.
 */
export function exactOdds(a: number, m: number, b: number, n: number, confidence: number): Odds {
  const [low, high] = [Math.max(0, a + b - n), Math.min(m, a + b)];
  const outside = (1 - confidence) / 2;
  const start = ((a + 0.5) * (n - b + 0.5)) / ((m - a + 0.5) * (b + 0.5));
  const at = (ratio: number) => sums(a, m, a + b, n, ratio);
  const solved = (p: number, upper: boolean, of: Evaluate) => solve(p, upper, start, MOST, of);
  return {
    estimate:
      a === low ? 0 : a === high ? undefined : solved((a - low) / (high - low), false, expected(at, a, low, high)),
    low: a === low ? 0 : solved(outside, false, tails(at, "atLeast")),
    high: a === high ? undefined : solved(outside, true, tails(at, "atMost")),
  };
}

/** The logarithm of the ratio is about normal (Woolf): ± z · √(1/a + 1/b + 1/c + 1/d). `undefined` with an empty cell. */
export function waldOdds(a: number, m: number, b: number, n: number, confidence: number): Odds | undefined {
  const [c, d] = [m - a, n - b];
  if (Math.min(a, b, c, d) === 0) return undefined;
  const estimate = (a / c) * (d / b);
  const width = -normalQuantile((1 - confidence) / 2) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { estimate, low: estimate * Math.exp(-width), high: estimate * Math.exp(width) };
}

/** Weights at and above the count seen, at and below it, and how far from it they lie. */
interface Sums {
  readonly at: number;
  readonly up: number;
  readonly down: number;
  readonly farUp: number;
  readonly farDown: number;
  readonly squares: number;
}

/** The sums over all counts, outwards from the likeliest until nothing is left in a double: all terms are positive. */
function sums(seen: number, m: number, successes: number, n: number, ratio: number): Sums {
  const [low, high] = [Math.max(0, successes - n), Math.min(m, successes)];
  const rise = (x: number) => (((m - x) * (successes - x)) / ((x + 1) * (n - successes + x + 1))) * ratio;
  const top = likeliest(low, high, rise);
  let [at, up, down, farUp, farDown, squares] = [0, 0, 0, 0, 0, 0];
  const add = (x: number, weight: number) => {
    const far = x - seen;
    if (far === 0) at = weight;
    if (far > 0) [up, farUp] = [up + weight, farUp + weight * far];
    if (far < 0) [down, farDown] = [down + weight, farDown - weight * far];
    squares += weight * far * far;
  };
  add(top, 1);
  for (let [x, weight] = [top, 1]; x < high && weight > NOTHING; x++) {
    weight *= rise(x);
    add(x + 1, weight);
  }
  for (let [x, weight] = [top, 1]; x > low && weight > NOTHING; x--) {
    weight /= rise(x - 1);
    add(x - 1, weight);
  }
  return { at, up, down, farUp, farDown, squares };
}

/** The count after which the weights no longer rise; they rise ever more slowly. */
function likeliest(low: number, high: number, rise: (x: number) => number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (rise(middle) > 1) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The chances of at least the count seen and of at most it, and how fast the one that is solved for changes. */
function tails(of: (ratio: number) => Sums, solvedFor: "atLeast" | "atMost"): Evaluate {
  return (ratio) => {
    const { at, up, down, farUp, farDown } = of(ratio);
    const all = at + up + down;
    const own = solvedFor === "atLeast" ? farDown : farUp;
    const rise = (farUp / all) * (down / all) + (farDown / all) * (up / all) + (own / all) * (at / all);
    return { lower: (at + up) / all, upper: (at + down) / all, rise };
  };
}

/** Where the expected count lies between the least and the most, and how fast it rises. */
function expected(of: (ratio: number) => Sums, seen: number, low: number, high: number): Evaluate {
  return (ratio) => {
    const { at, up, down, farUp, farDown, squares } = of(ratio);
    const all = at + up + down;
    const above = (farUp - farDown) / all;
    const lower = (seen - low + above) / (high - low);
    return { lower, upper: 1 - lower, rise: (squares / all - above * above) / (high - low) };
  };
}
