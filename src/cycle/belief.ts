/**
 * What is believed of the six stages, and the three ways in which it changes. Beliefs are kept as logarithms, so that
 * however much is observed nothing is rounded to nothing; −∞ is a stage that is out of the question.
 *
 *   weigh   an observation speaks: the belief in each stage times its likelihood, to the power of the weight
 *   fade    time passes: what was known counts half after each half-life, and the rest is open again
 *   move    the buyer goes back: a share of the belief in some stages goes to another
 */
import type { Stage } from "./ids.js";
import { STAGES } from "./table.js";

/** The logarithm of the probability of each stage. */
export type Belief = readonly number[];

/** A number for each stage, in their order, that add up to 1. */
export type Row = readonly number[];

/** The probability of each stage. */
export type Posterior = { readonly [S in Stage]: number };

/** A stage and how probable it is. */
export interface Candidate {
  readonly stage: Stage;
  readonly probability: number;
}

/** The belief that a row of probabilities holds. */
export const believe = (row: Row): Belief => row.map(Math.log);

/** Bayes: the belief after an observation of these likelihoods, counted as much as its weight. */
export function weigh(belief: Belief, likelihoods: Belief, weight: number): Belief {
  return normal(belief.map((log, nth) => log + weight * (likelihoods[nth] ?? 0)));
}

/** The belief of which only a share is kept, while the rest is as the row says. */
export function fade(belief: Belief, row: Belief, kept: number): Belief {
  if (kept >= 1) return belief;
  const [old, open] = [Math.log(kept), Math.log1p(-kept)];
  return normal(belief.map((log, nth) => add(log + old, (row[nth] ?? 0) + open)));
}

/** The belief of which a share of some stages goes to another. */
export function move(belief: Belief, from: (nth: number) => boolean, to: number, share: number): Belief {
  const gone = belief.map((log, nth) => (from(nth) ? log + Math.log(share) : -Infinity)).reduce(add, -Infinity);
  const stays = share < 1 ? Math.log1p(-share) : -Infinity;
  return normal(belief.map((log, nth) => (nth === to ? add(log, gone) : from(nth) ? log + stays : log)));
}

/** The belief without the stages before one; as the row says if nothing else was believed. */
export function from(belief: Belief, first: number, row: Belief): Belief {
  const rest = belief.map((log, nth) => (nth < first ? -Infinity : log));
  return rest.some((log) => log > -Infinity) ? normal(rest) : row;
}

/**
 * A share as results carry it: to 12 decimals. Engines disagree on the last digits of powers and logarithms, and a result
 * is to be the same in all of them.
 */
export const rounded = (share: number): number => Math.round(share * 1e12) / 1e12;

/** The probabilities, by stage. */
export function posteriorOf(belief: Belief): Posterior {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = belief.map((log) => rounded(Math.exp(log)));
  return {
    recognitionOfNeeds: a,
    evaluationOfOptions: b,
    resolutionOfConcerns: c,
    decision: d,
    implementation: e,
    changesOverTime: f,
  };
}

/** By how much an observation raised the log-odds of a stage: the weight of evidence, which no certainty hides. */
export function evidence(before: Belief, likelihoods: Belief, weight: number, stage: number): number {
  const others = before.map((log, nth) => (nth === stage ? -Infinity : log)).reduce(add, -Infinity);
  if ((before[stage] ?? 0) === -Infinity || others === -Infinity) return 0;
  const against = before
    .map((log, nth) => (nth === stage ? -Infinity : log - others + weight * (likelihoods[nth] ?? 0)))
    .reduce(add, -Infinity);
  return weight * (likelihoods[stage] ?? 0) - against;
}

/** The logarithm of a sum of two numbers that are given as logarithms. */
function add(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** Logarithms of numbers that add up to 1. */
function normal(logs: Belief): Belief {
  const top = logs.reduce((a, b) => Math.max(a, b));
  const sum = logs.reduce((all, log) => all + Math.exp(log - top), 0);
  return logs.map((log) => log - top - Math.log(sum));
}

/** How many stages there are: the length of every row. */
export const LENGTH = STAGES.length;
