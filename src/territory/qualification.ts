/** Qualification: one mechanism for every rule set, with what is missing and what to ask next. */
import { covered } from "../checklist.js";
import { daysBetween } from "../calendar.js";
import { count, each, oneOf, record, refusal, text, unique } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { RULE_SETS } from "./rule-sets.js";
import { FOCUS_DAYS, LONGEST_PART, MOST_PARTS, MOST_VISITS } from "./table.js";

/** The id of a rule set. */
export type RuleSetId = keyof typeof RULE_SETS;

/** A part of a rule set. */
export type PartOf<Id extends RuleSetId> =
  | (typeof RULE_SETS)[Id]["essential"][number]
  | (typeof RULE_SETS)[Id]["further"][number];

/** A rule set of the caller's own, 1–50 parts in all, each named in at most 200 letters. */
export interface OwnRuleSet {
  readonly id: string;
  /** Without each of these nobody is qualified; in the order in which they are asked. */
  readonly essential: readonly string[];
  /** These help, and hinder nothing. */
  readonly further?: readonly string[] | undefined;
}

/** Yes or no for each part; left out it has not been asked, which is not "no". */
export type QualificationAnswers = { readonly [part: string]: boolean | undefined };

/** By which rules, and how far the prospect has come. */
export interface QualificationOptions {
  /** MAN unless given. */
  readonly ruleSet?: RuleSetId | OwnRuleSet | undefined;
  /** The day by which the order is expected. */
  readonly closeBy?: Day | undefined;
  /** How many visits have been made. */
  readonly visits?: number | undefined;
}

/** Why a prospect is qualified, or not. */
export type QualificationReason =
  | { readonly rule: "qualificationMet"; readonly ruleSet: string; readonly of: number }
  | { readonly rule: "qualificationMissing"; readonly ruleSet: string; readonly parts: readonly string[] }
  | { readonly rule: "qualificationUnknown"; readonly ruleSet: string; readonly parts: readonly string[] }
  | { readonly rule: "qualificationFurther"; readonly ruleSet: string; readonly parts: readonly string[] }
  | { readonly rule: "qualificationNext"; readonly ruleSet: string; readonly part: string }
  | { readonly rule: "qualificationVisitsUsed"; readonly visits: number; readonly most: number }
  | { readonly rule: "qualificationInFocus"; readonly closeBy: Day; readonly days: Days; readonly within: Days }
  | { readonly rule: "qualificationLater"; readonly closeBy: Day; readonly days: Days; readonly within: Days }
  | { readonly rule: "qualificationDatePassed"; readonly closeBy: Day; readonly days: Days };

/** How a prospect stands to a rule set. */
export interface Qualification extends Judgement<"qualified" | "notQualified" | "undetermined", QualificationReason> {
  readonly ruleSet: string;
  /** The parts by their answer, essential ones first. */
  readonly met: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  /** The share of the essential parts that is met, with every unknown one missing, and with every one met. */
  readonly essential: readonly [low: number, high: number];
  /** What to ask next: the first essential part that is not met, or else the first further one; `undefined` if all are. */
  readonly next: string | undefined;
  /** Of the three a qualification may take; `undefined` where visits are not counted. */
  readonly visitsLeft: number | undefined;
  /** Whether the order is expected within 180 days; `undefined` without a day. */
  readonly inFocus: boolean | undefined;
}

/**
 * Judges a prospect by a rule set – MAN, BANT, MEDDPICC, the information chain, the three questions, or one of the
 * caller's own: `qualified` with every essential part, `notQualified` as soon as one is known to be missing,
 * `undetermined` in between, with what to ask next.
 *
 * @throws RangeError for an unknown rule set or part, a part that stands twice in a rule set, more than 50 parts or a name above 200 letters, or a
 * number of visits below 0.
 * @example
 * const answers = { moneySource: true, moneyAmount: false, peopleKnown: true }
 * const prospect = Territory.qualify(answers, "2026-03-01", { visits: 3, closeBy: "2026-08-28" })
 * prospect.verdict // => "notQualified"
 * prospect.missing // => ["moneyAmount"]
 * prospect.next // => "moneyAmount"
 * prospect.inFocus // => true
 * explain(prospect, en.territory.sentences)[2] // => "Ask next: How much may it cost?"
 * prospect.because.map(({ rule }) => rule) // => ["qualificationMissing", "qualificationUnknown", "qualificationNext", "qualificationFurther", "qualificationVisitsUsed", "qualificationInFocus"]
 * const bant = { budget: true, authority: true, need: true, timeline: true }
 * Territory.qualify(bant, "2026-03-01", { ruleSet: "bant", closeBy: "2026-08-29" }).because.map(({ rule }) => rule) // => ["qualificationMet", "qualificationLater"]
 * Territory.qualify({}, "2026-03-01", { ruleSet: "meddpicc", closeBy: "2026-02-27" }).because.at(-1) // => { rule: "qualificationDatePassed", closeBy: "2026-02-27", days: 2 }
 * const own = { id: "fleet", essential: ["drivers"], further: ["garage"] }
 * Territory.qualify({ drivers: true }, "2026-03-01", { ruleSet: own }).verdict // => "qualified"
 * Territory.qualify({ moneySorce: true }, "2026-03-01") // throws RangeError: Territory.qualify: a key of answers must be a part of the rule set (did you mean "moneySource"?), got "moneySorce"
 * @category Qualification
 * @see docs/sources.md#territory-qualification
 */
export function qualify(answers: QualificationAnswers, asOf: Day, options: QualificationOptions = {}): Qualification {
  const where = "Territory.qualify";
  const today = day(where, "asOf", asOf);
  const { ruleSet, closeBy, visits } = record(where, "options", options);
  const rules = readRuleSet(where, ruleSet);
  return judge(where, "answers", answers, rules, today, readProgress(where, "", { closeBy, visits }));
}

/** A prospect with what is known of it. */
export interface QualificationRow {
  readonly id: string;
  readonly answers: QualificationAnswers;
  readonly closeBy?: Day | undefined;
  readonly visits?: number | undefined;
}

/** How often an essential part is missing or unknown. */
export interface PartGap {
  readonly part: string;
  readonly missing: number;
  readonly unknown: number;
}

/** Prospects by one rule set. */
export interface Qualifications {
  readonly ruleSet: string;
  /** In the order given. */
  readonly rows: readonly (Qualification & { readonly id: string })[];
  readonly qualified: number;
  readonly notQualified: number;
  readonly undetermined: number;
  /** The prospects in focus, by id. */
  readonly inFocus: readonly string[];
  /** Every essential part, in the order in which they are asked. */
  readonly gaps: readonly PartGap[];
}

/**
 * Each prospect by one rule set, how many are qualified, who is in focus, and which essential parts are missing or
 * unknown how often.
 *
 * @throws RangeError for a repeated id, and for what `qualify` refuses.
 * @example
 * const prospects = [
 *   { id: "mill", answers: { when: true, whichModel: true, why: true }, closeBy: "2026-05-01" },
 *   { id: "bank", answers: { when: true, why: false }, visits: 1 },
 * ]
 * const all = Territory.qualifyAll(prospects, "2026-03-01", { ruleSet: "threeVisits" })
 * all.rows.map(({ id, verdict, next }) => [id, verdict, next]) // => [["mill", "qualified", undefined], ["bank", "notQualified", "whichModel"]]
 * all.inFocus // => ["mill"]
 * all.gaps // => [{ part: "when", missing: 0, unknown: 0 }, { part: "whichModel", missing: 0, unknown: 1 }, { part: "why", missing: 1, unknown: 0 }]
 * @category Qualification
 * @see docs/sources.md#territory-qualification
 */
export function qualifyAll(
  prospects: readonly QualificationRow[],
  asOf: Day,
  options: Pick<QualificationOptions, "ruleSet"> = {},
): Qualifications {
  const where = "Territory.qualifyAll";
  const today = day(where, "asOf", asOf);
  const rules = readRuleSet(where, record(where, "options", options).ruleSet);
  const rows = each(where, "prospects", prospects, (prospect, what) => {
    const { id, answers, closeBy, visits } = record(where, what, prospect);
    const own = text(where, `${what}.id`, id);
    const progress = readProgress(where, `${what}.`, { closeBy, visits });
    return { id: own, ...judge(where, `${what}.answers`, answers, rules, today, progress) };
  });
  const ids = rows.map(({ id }) => id);
  unique(where, "prospects", ids);
  const those = (verdict: Qualification["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  return {
    ruleSet: rules.id,
    rows,
    qualified: those("qualified"),
    notQualified: those("notQualified"),
    undetermined: those("undetermined"),
    inFocus: rows
      .filter(({ inFocus }) => inFocus === true)
      .map(({ id }) => id)
      .sort(),
    gaps: rules.essential.map((part) => ({
      part,
      missing: rows.filter(({ missing }) => missing.includes(part)).length,
      unknown: rows.filter(({ unknown }) => unknown.includes(part)).length,
    })),
  };
}

interface Rules {
  readonly id: string;
  readonly essential: readonly string[];
  readonly further: readonly string[];
}

const IDS = Object.keys(RULE_SETS) as RuleSetId[];

function readRuleSet(where: string, given: RuleSetId | OwnRuleSet = "man"): Rules {
  if (typeof given !== "object" || given === null) {
    const id = oneOf(where, "ruleSet", given, IDS);
    return { id, ...RULE_SETS[id] };
  }
  const { id, essential, further = [] } = record(where, "ruleSet", given);
  const names = (what: string, parts: readonly string[]) =>
    each(where, what, parts, (part, at) => readPart(where, at, part));
  const rules = {
    id: text(where, "ruleSet.id", id),
    essential: names("ruleSet.essential", essential),
    further: names("ruleSet.further", further),
  };
  if (IDS.some((known) => known === rules.id)) {
    throw refusal(where, "ruleSet.id", "must be another id than those of the library's rule sets", rules.id);
  }
  const parts = [...rules.essential, ...rules.further];
  const number = parts.length;
  if (rules.essential.length < 1) throw refusal(where, "ruleSet.essential.length", "must be at least 1", 0);
  if (number > MOST_PARTS) throw refusal(where, "ruleSet", `must have at most ${MOST_PARTS} parts`, number, "number");
  const twice = parts.find((part, nth) => parts.indexOf(part) < nth);
  if (twice !== undefined) throw refusal(where, "ruleSet", "must have each part once", twice);
  return rules;
}

function readPart(where: string, what: string, part: string): string {
  const name = text(where, what, part);
  if (name.length <= LONGEST_PART) return name;
  throw refusal(where, what, `must be a text of at most ${LONGEST_PART} letters`, name);
}

type Progress = Pick<QualificationOptions, "closeBy" | "visits">;

function readProgress(where: string, path: string, { closeBy, visits }: Progress): Progress {
  return {
    closeBy: closeBy === undefined ? undefined : day(where, `${path}closeBy`, closeBy),
    visits: visits === undefined ? undefined : count(where, `${path}visits`, visits),
  };
}

function judge(
  where: string,
  what: string,
  answers: QualificationAnswers,
  { id: ruleSet, essential, further }: Rules,
  today: Day,
  { closeBy, visits }: Progress,
): Qualification {
  const parts = [...essential, ...further];
  const { met, missing, unknown } = covered(where, what, answers, parts, "a part of the rule set");
  const among = (those: readonly string[], list: readonly string[]) => list.filter((part) => those.includes(part));
  const [lacking, open] = [among(missing, essential), among(unknown, essential)];
  const next = parts.find((part) => !met.includes(part));
  const verdict = lacking.length > 0 ? "notQualified" : open.length > 0 ? "undetermined" : "qualified";
  const days = closeBy === undefined ? undefined : daysBetween(today, closeBy);

  const because: QualificationReason[] = [];
  const of = essential.length;
  if (verdict === "qualified") because.push({ rule: "qualificationMet", ruleSet, of });
  if (lacking.length > 0) because.push({ rule: "qualificationMissing", ruleSet, parts: lacking });
  if (open.length > 0) because.push({ rule: "qualificationUnknown", ruleSet, parts: open });
  if (next !== undefined) because.push({ rule: "qualificationNext", ruleSet, part: next });
  const unmet = further.filter((part) => !met.includes(part));
  if (unmet.length > 0) because.push({ rule: "qualificationFurther", ruleSet, parts: unmet });
  if (visits !== undefined && visits >= MOST_VISITS && verdict !== "qualified") {
    because.push({ rule: "qualificationVisitsUsed", visits, most: MOST_VISITS });
  }
  if (closeBy !== undefined && days !== undefined) because.push(focus(closeBy, days));
  return {
    ...{ verdict, because, ruleSet, met, missing, unknown, next },
    essential: [(of - lacking.length - open.length) / of, (of - lacking.length) / of],
    visitsLeft: visits === undefined ? undefined : Math.max(0, MOST_VISITS - visits),
    inFocus: days === undefined ? undefined : days >= 0 && days <= FOCUS_DAYS,
  };
}

function focus(closeBy: Day, days: Days): QualificationReason {
  if (days < 0) return { rule: "qualificationDatePassed", closeBy, days: -days };
  return {
    rule: days <= FOCUS_DAYS ? "qualificationInFocus" : "qualificationLater",
    closeBy,
    days,
    within: FOCUS_DAYS,
  };
}
