/** From a seller's note to the signals it tells of: which phrases are there, and which of them are affirmed. */
import { each, oneOf, record, refusal } from "../check.js";
import { cueLexicon, cuesOf, type Cue, type Denial, denialOf } from "./denial.js";
import { REACH } from "./cues.js";
import { unknownId } from "../known.js";
import type { SignalId } from "./ids.js";
import { type Lexicon, lexicon, type Match, matchesAt, type Phrase } from "./match.js";
import { couldBegin, parsePhrase } from "./notation.js";
import { type NoteLocale, PHRASES } from "./phrases.js";
import { longestOnly, wordsOf } from "./overlap.js";
import { SIGNALS } from "./signals.js";
import { type Token, tokenise } from "./tokens.js";

/** Where a signal stands in a text: `text` is `given.slice(start, end)`. */
export interface Span {
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A phrase that is there and is not affirmed, and the words that take it back. */
export interface Denied extends Span {
  readonly why: Denial;
  readonly cue: string;
}

/** What a note tells of; each list in the order of the text, then of the signals' ids. */
export interface Noted {
  readonly found: readonly Span[];
  readonly denied: readonly Denied[];
}

/** Phrases of the caller's own, beside those of `PHRASES` and written like them. */
export interface ObserveOptions {
  readonly phrases?: { readonly [Signal in SignalId]?: readonly string[] | undefined } | undefined;
}

/**
 * Recognises the signals of the catalogue in a call note, by the phrases that people use for them, and tells apart what
 * is affirmed from what is denied, made conditional, asked, expected, or done by ourselves. It reads words and judges
 * nothing: whether a finding becomes an observation, seen by whom and when, is for the caller to say.
 *
 * 识别拜访记录中的客户信号：哪些说法肯定地出现，哪些只是否定、假设、询问、预期，或者是我方自己做的。
 *
 * Of overlapping phrases of one signal the longest stands; a phrase all of whose words belong to a longer one of another
 * signal gives way to it. Positions count UTF-16 units, as `slice` does. Time is linear in the length of the text.
 *
 * @throws RangeError for another language, a signal that does not exist, or a phrase that cannot be read.
 * @example
 * const note = "Budget was approved last week, but no short list has been drawn up yet."
 * const { found, denied } = Cycle.observe(note, "en")
 * found // => [{ signal: "budgetApproved", start: 0, end: 19, text: "Budget was approved" }]
 * denied.map(({ signal, why, cue }) => [signal, why, cue]) // => [["drawsUpShortList", "negated", "no"]]
 * const signals = (text: string, locale: "en" | "zh-CN") => Cycle.observe(text, locale).found.map((span) => span.signal)
 * signals("预算已批，还没立项。客户问有没有同行案例，说不着急。", "zh-CN") // => ["budgetApproved", "asksForReferences", "seesNoUrgency"]
 * signals("They asked what could go wrong, then haggled over the price.", "en") // => ["asksAboutRisk", "hagglesOverPrice"]
 * const whys = (text: string, locale: "en" | "zh-CN") => Cycle.observe(text, locale).denied.map((span) => span.why)
 * whys("If the budget is approved they will issue a tender.", "en") // => ["conditional", "conditional"]
 * whys("预算预计下月获批。验收还没通过。我们给客户做了培训。", "zh-CN") // => ["expected", "negated", "ours"]
 * const phrases = { budgetApproved: ["(AFE|capital request) [was] signed"] }
 * Cycle.observe("AFE signed on Monday", "en", { phrases }).found // => [{ signal: "budgetApproved", start: 0, end: 10, text: "AFE signed" }]
 * Cycle.observe("", "en") // => { found: [], denied: [] }
 * @category From words
 * @see docs/sources.md#cycle-words
 */
export function observe(text: string, locale: NoteLocale, options: ObserveOptions = {}): Noted {
  const where = "Cycle.observe";
  if (typeof text !== "string") throw refusal(where, "text", "must be a text", text, "string");
  const language = oneOf(where, "locale", locale, LOCALES);
  const { phrases } = record(where, "options", options);
  const own = phrases === undefined ? [] : readPhrases(where, record(where, "phrases", phrases));

  const read = tokenise(text);
  const { tokens } = read;
  const { signals, cues } = lexiconsFor(tokens, language);
  const matches = longestOnly(matchesOf([signals, lexicon(own)], tokens, REACH[language].gap));
  const active = activeCues(cuesOf(cues, tokens), matches);

  const found: Span[] = [];
  const denied: Denied[] = [];
  for (const match of matches) {
    const span = { signal: match.meaning, ...slice(text, tokens, match.first, match.end) };
    const denial = denialOf(match, read, active, language);
    if (denial === undefined) {
      found.push(span);
      continue;
    }
    const { why, cue } = denial;
    const mark = read.questions.get(tokens[match.first]?.sentence ?? -1) ?? 0;
    denied.push({ ...span, why, cue: cue ? slice(text, tokens, cue.first, cue.end).text : text.charAt(mark) });
  }
  return { found: inOrder(found), denied: inOrder(denied) };
}

const LOCALES = ["en", "zh-CN"] as const;

const IDS: readonly string[] = Object.keys(SIGNALS);
const isSignal = (id: string): id is SignalId => IDS.includes(id);

/** The caller's phrases, each read. */
function readPhrases(where: string, given: object): Phrase<SignalId>[] {
  return Object.entries(given).flatMap(([signal, phrases]: [string, readonly string[] | undefined]) => {
    if (!isSignal(signal)) throw unknownId(where, "phrases", signal, IDS, "keyed by the signals of the catalogue");
    if (phrases === undefined) return [];
    return each(where, `phrases.${signal}`, phrases, (phrase, what) => ({
      meaning: signal,
      elements: parsePhrase(where, what, phrase),
    }));
  });
}

/** The lexicons of a language, as far as they could be met in this text: the phrases of the signals, and the cues. */
function lexiconsFor(tokens: readonly Token[], locale: NoteLocale) {
  const words = tokens.map((token) => token.text).join(" ");
  const phrases = Object.entries(PHRASES[locale]).flatMap(([signal, own]) =>
    isSignal(signal)
      ? own
          .filter((phrase) => couldBegin(phrase, words))
          .map((phrase) => ({ meaning: signal, elements: parsePhrase("Cycle.observe", signal, phrase) }))
      : [],
  );
  return { signals: lexicon(phrases), cues: cueLexicon(locale, words) };
}

function matchesOf(lexicons: readonly Lexicon<SignalId>[], tokens: readonly Token[], gap: number): Match<SignalId>[] {
  return tokens.flatMap((_, at) => lexicons.flatMap((phrases) => matchesAt(phrases, tokens, at, gap)));
}

/** The cues without those that are words of a phrase: "not urgent" denies nothing. */
function activeCues(cues: ReadonlyMap<number, Cue>, matches: readonly Match<SignalId>[]): Map<number, Cue> {
  const words = new Set(matches.flatMap(wordsOf));
  return new Map(
    [...cues].filter(([, { first, end }]) => {
      for (let at = first; at < end; at += 1) if (!words.has(at)) return true;
      return false;
    }),
  );
}

function slice(text: string, tokens: readonly Token[], first: number, end: number) {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return { start: from, end: to, text: text.slice(from, to) };
}

function inOrder<Found extends Span>(spans: readonly Found[]): Found[] {
  return [...spans].sort((a, b) => a.start - b.start || (a.signal < b.signal ? -1 : Number(a.signal > b.signal)));
}
