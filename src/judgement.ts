/**
 * A judgement is a verdict with its reasons, and a reason is data: the id of a rule and what it was applied to.
 *
 *   { verdict: "swing", because: [{ rule: "betweenInflections", value: "1W1F4C", loseAt: "0W2F6C", winAt: "1W1F6C" }] }
 *
 * The words live in the locales, one sentence per rule. A rule without a sentence does not compile.
 *
 * @module
 */
import { each, record, refusal, show, text } from "./check.js";

/** The id of a rule; each kind of reason adds the facts the rule was applied to. */
export interface Reason {
  readonly rule: string;
}

/** Anything that says why: every result of this library that judges. */
export interface Explained<Why extends Reason = Reason> {
  /** The reasons, the decisive one first. */
  readonly because: readonly Why[];
}

/** A verdict that explains itself. */
export interface Judgement<Verdict, Why extends Reason = Reason> extends Explained<Why> {
  readonly verdict: Verdict;
}

/** Names by id, such as the caller's own texts for the 13 items of C139. */
export type Names = { readonly [id: string]: string };

/** A sentence for every rule that a kind of reason can carry; names it mentions may be replaced by the caller's own. */
export type Sentences<Why extends Reason> = {
  readonly [Rule in Why["rule"]]: (reason: Extract<Why, { readonly rule: Rule }>, names?: Names) => string;
};

/**
 * Puts the reasons of a judgement into words: one sentence for each reason, in their order.
 *
 * `names` replaces names that the sentences mention, by id: for C139 the items.
 *
 * @throws RangeError for a rule that has no sentence, TypeError for a reason that does not fit its rule.
 * @example
 * explain(C139.assess({ topDecisionMakerBacksUs: false }), en.c139.sentences)[0]
 * // => "0 of 1 Win, 0 of 3 First and 0 of 9 Clear items hold; 12 are unknown."
 * const checked = C139.calibrate({ funding: true }, [{ kind: "resources", answers: { funding: false } }])
 * explain(checked, en.c139.sentences, { funding: "the money" })[1]
 * // => "Coaches changed the seller's 0W0F1C to 0W0F0C: the money."
 * @category Judgements
 */
export function explain<Why extends Reason>(
  judgement: Explained<Why>,
  sentences: Sentences<Why>,
  names?: Names,
): string[] {
  return inWords("explain", judgement, sentences, names);
}

/** The same for any function that puts a judgement into words; an error names that function. */
export function inWords<Why extends Reason>(
  where: string,
  judgement: Explained<Why>,
  sentences: Sentences<Why>,
  names?: Names,
): string[] {
  const { because } = record(where, "judgement", judgement);
  const words = new Map<string, Say>(Object.entries(record(where, "sentences", sentences)));
  if (names !== undefined) record(where, "names", names);
  return each(where, "judgement.because", because, (reason, what) => {
    const rule = text(where, `${what}.rule`, record(where, what, reason).rule);
    const say = words.get(rule);
    if (typeof say !== "function") throw refusal(where, `${what}.rule`, "must have a sentence", rule);
    return sentence(say, reason, names) ?? unreadable(where, what, rule);
  });
}

/** A sentence of any rule; as a method's type it accepts each rule's own kind of reason. */
type Say = { say(reason: Reason, names?: Names): unknown }["say"];

function sentence(say: Say, reason: Reason, names: Names | undefined): string | undefined {
  try {
    const words = say(reason, names);
    return typeof words === "string" && isWhole(words, reason) ? words : undefined;
  } catch {
    return undefined; // the sentence met facts that are not those of its rule
  }
}

const HOLE = /undefined|NaN|Infinity|\[object|\[native/;

/** Whether a text has no hole where a fact is missing or no fact at all – unless the facts themselves hold such a word. */
export function isWhole(words: string, facts: unknown): boolean {
  return !HOLE.test(words) || textsIn(facts).some((text) => HOLE.test(text));
}

/** The texts anywhere in some data; amounts hold none. */
function textsIn(data: unknown): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const open = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") found.push(next);
    if (typeof next !== "object" || next === null || "toStringTag" in next || seen.has(next)) continue;
    seen.add(next);
    for (const entry of Object.values(next)) open.push(entry);
  }
  return found;
}

function unreadable(where: string, what: string, rule: string): never {
  throw new TypeError(`${where}: ${what} must carry the facts of the rule ${show(rule)}, got an object without them`);
}
