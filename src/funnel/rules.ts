/** Old rules of the trade: so many calls for one order. */
import { count, each, oneOf, refusal } from "../check.js";
import type { Explained } from "../judgement.js";
import { SALES_RULES } from "./table.js";

/** The rules that are kept as data. */
export type SalesRule = keyof typeof SALES_RULES;

/** Why a stage needs its count: `ratio` of its own are needed for `per` of the next. */
export type RuleReason = {
  readonly rule: "byRatio";
  /** The stage's place, 0 for the first. */
  readonly stage: number;
  readonly count: number;
  readonly ratio: number;
  readonly per: number;
  readonly next: number;
};

/** What a rule asks for. */
export interface RuleCounts extends Explained<RuleReason> {
  /** The ratio of the rule, from the first stage to the last. */
  readonly ratio: readonly number[];
  readonly counts: readonly number[];
}

/**
 * What a rule of the trade asks for: the counts of all its stages, rounded up to whole customers at every step.
 * The ratios are whole numbers, so that 40 of 100 is exact. A rule may be the caller's own.
 *
 * @throws RangeError for a target below 0, a rule of fewer than two stages, one that grows or holds a 0, or a need beyond 2⁵³.
 * @example
 * Funnel.byRule("hundredCalls", 1).counts // => [100, 40, 6, 1]
 * Funnel.byRule("tenCalls", 3).counts // => [30, 9, 3]
 * Funnel.byRule([10, 3, 2], 3).counts // => [17, 5, 3]
 * Funnel.byRule([10, 3, 2], 3).because[1] // => { rule: "byRatio", stage: 1, count: 5, ratio: 3, per: 2, next: 3 }
 * @category Activity
 * @see docs/sources.md#funnel-sales-rules
 */
export function byRule(rule: SalesRule | readonly number[], target: number): RuleCounts {
  const where = "Funnel.byRule";
  const ratio = readRule(where, rule);
  const counts = [count(where, "target", target)];
  for (let stage = ratio.length - 2; stage >= 0; stage--) {
    const [own = 1, per = 1, next = 0] = [ratio[stage], ratio[stage + 1], counts[counts.length - 1]];
    const needed = Number((BigInt(next) * BigInt(own) + BigInt(per) - 1n) / BigInt(per));
    if (!Number.isSafeInteger(needed)) {
      throw refusal(where, "target", "must not ask for more than 2⁵³ customers", target);
    }
    counts.push(needed);
  }
  counts.reverse();
  const because = ratio.slice(1).map((per, stage): RuleReason => {
    const [of = 0, own = 0, next = 0] = [ratio[stage], counts[stage], counts[stage + 1]];
    return { rule: "byRatio", stage, count: own, ratio: of, per, next };
  });
  return { because, ratio, counts };
}

function readRule(where: string, rule: SalesRule | readonly number[]): readonly number[] {
  if (!Array.isArray(rule)) {
    const ids = Object.entries(SALES_RULES).map(([id]) => id);
    const known = new Map(Object.entries<Readonly<Record<string, number>>>(SALES_RULES));
    return Object.values(known.get(oneOf(where, "rule", rule, ids)) ?? {});
  }
  const ratio = each<number, number>(where, "rule", rule, (entry, what) => count(where, what, entry));
  if (ratio.length < 2) throw refusal(where, "rule.length", "must be at least 2", ratio.length);
  ratio.forEach((own, stage) => {
    const before = ratio[stage - 1] ?? own;
    if (own === 0) throw refusal(where, `rule[${stage}]`, "must be above 0", own);
    if (own > before) throw refusal(where, `rule[${stage}]`, `must be at most the number before it, ${before}`, own);
  });
  return ratio;
}
