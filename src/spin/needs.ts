/** What a customer expresses: an implied need, or an explicit one. */
import { each, oneOf, record, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import type { NeedExpression, NeedKind } from "./ids.js";
import { NEEDS } from "./table.js";

/** What a customer said, by what it expresses. */
export interface NeedStatement {
  readonly expresses: readonly NeedExpression[];
  /** The condition under which it holds. */
  readonly condition?: string | undefined;
}

/** An expression that is taken for an explicit need and is none. */
export type FalseNeed = "agreement" | "strongFeeling";

/** Why a need is implied or explicit. */
export type NeedReason =
  | { readonly rule: "explicitNeedExpressed"; readonly expressions: readonly NeedExpression[] }
  | { readonly rule: "impliedNeedExpressed"; readonly expressions: readonly NeedExpression[] }
  | { readonly rule: "explicitOnCondition"; readonly condition: string }
  | { readonly rule: "notYetExplicit"; readonly expressions: readonly FalseNeed[] }
  | { readonly rule: "nothingExpressed" };

/** A need, and what made it one. */
export interface NeedJudgement extends Judgement<NeedKind | "undetermined", NeedReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly NeedKind[];
  readonly condition: string | undefined;
}

/**
 * Tells an explicit need from an implied one: `explicit` as soon as a want, a desire or an intention to act is expressed,
 * on condition or not; `implied` where there is no more than a problem, a difficulty or dissatisfaction. Agreement that
 * there is a problem, and strong feeling, are not explicit. Where nothing is expressed the verdict is `undetermined`.
 *
 * @throws RangeError for an unknown expression or an empty condition.
 * @example
 * Spin.classifyNeed({ expresses: ["difficulty"] }).verdict // => "implied"
 * const want = Spin.classifyNeed({ expresses: ["problem", "want"], condition: "the plant agrees" })
 * want.verdict // => "explicit"
 * explain(want, en.spin.sentences)
 * // => ["An explicit need: the customer expressed a want.", "It holds on a condition: “the plant agrees”."]
 * const felt = Spin.classifyNeed({ expresses: ["agreement", "strongFeeling"] })
 * felt.verdict // => "implied"
 * felt.because[1] // => { rule: "notYetExplicit", expressions: ["agreement", "strongFeeling"] }
 * Spin.classifyNeed({ expresses: [] }).possible // => ["implied", "explicit"]
 * Spin.classifyNeed({ expresses: ["hope"] }) // throws RangeError: Spin.classifyNeed: expresses[0] must be one of "problem", "difficulty", "dissatisfaction", "agreement", "strongFeeling", "want", "desire", "intentionToAct", got "hope"
 * @category Needs
 * @see docs/sources.md#spin-needs
 */
export function classifyNeed(statement: NeedStatement): NeedJudgement {
  const where = "Spin.classifyNeed";
  const { expresses, condition } = record(where, "statement", statement);
  const judged = judgeNeed(readExpressions(where, "expresses", expresses));
  if (condition === undefined) return { ...judged, condition };
  const on = text(where, "condition", condition);
  const because = judged.verdict === "explicit" ? [{ rule: "explicitOnCondition", condition: on } as const] : [];
  return { ...judged, because: [...judged.because, ...because], condition: on };
}

const EXPRESSIONS: readonly NeedExpression[] = [...NEEDS.implied, ...NEEDS.explicit];

/** The expressions, each once, in the order of the table. */
export function readExpressions(where: string, what: string, given: readonly NeedExpression[]): NeedExpression[] {
  const read = new Set(each(where, what, given, (entry, at) => oneOf(where, at, entry, EXPRESSIONS)));
  return EXPRESSIONS.filter((expression) => read.has(expression));
}

/** The kind of need that expressions which were read make together; `undefined` for none. */
export function needKind(expressed: readonly NeedExpression[]): NeedKind | undefined {
  if (expressed.some(isExplicit)) return "explicit";
  return expressed.length > 0 ? "implied" : undefined;
}

const isExplicit = (expression: NeedExpression): boolean => NEEDS.explicit.some((explicit) => explicit === expression);

const isFalse = (expression: NeedExpression): expression is FalseNeed =>
  expression === "agreement" || expression === "strongFeeling";

function judgeNeed(expressed: readonly NeedExpression[]): Omit<NeedJudgement, "condition"> {
  const kind = needKind(expressed);
  if (kind === undefined) {
    return { verdict: "undetermined", because: [{ rule: "nothingExpressed" }], possible: ["implied", "explicit"] };
  }
  if (kind === "explicit") {
    const expressions = expressed.filter(isExplicit);
    return { verdict: kind, because: [{ rule: "explicitNeedExpressed", expressions }], possible: [kind] };
  }
  const falsely = expressed.filter(isFalse);
  const because: NeedReason[] = [{ rule: "impliedNeedExpressed", expressions: [...expressed] }];
  if (falsely.length > 0) because.push({ rule: "notYetExplicit", expressions: falsely });
  return { verdict: kind, because, possible: [kind] };
}
