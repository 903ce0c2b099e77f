/** Whether a phrase that stands in a text is affirmed there, or what takes it back. */
import { CUES, type DENIALS, REACH, UNDENIED } from "./cues.js";
import type { SignalId } from "./ids.js";
import { type Lexicon, lexicon, type Match, matchesAt } from "./match.js";
import { couldBegin, parsePhrase } from "./notation.js";
import type { NoteLocale } from "./phrases.js";
import type { Token, Tokens } from "./tokens.js";

/** Why a phrase is not affirmed. */
export type Denial = (typeof DENIALS)[number];

type CueSide = "before" | "after";

/** What a cue does: takes back what follows or precedes, ends what others reach, or nothing. */
type Role = { readonly denial: Denial; readonly side: CueSide } | "link" | "turn" | "harmless";

/** A cue in a text, in all the roles it has. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly roles: readonly Role[];
}

/** What takes a phrase back: the kind, and the tokens of the cue; for a question mark none. */
export interface Verdict {
  readonly why: Denial;
  readonly cue: Cue | undefined;
}

/** The cues of a language that could be met among these words, ready to be looked up. */
export function cueLexicon(locale: NoteLocale, words: string): Lexicon<Role> {
  const { links, turns, harmless, negated, conditional, asked, expected, ours } = CUES[locale];
  const denials: readonly (readonly [Denial, { readonly [Side in CueSide]: readonly string[] }])[] = [
    ["negated", negated],
    ["conditional", conditional],
    ["asked", asked],
    ["expected", expected],
    ["ours", ours],
  ];
  const roles: readonly (readonly [Role, readonly string[]])[] = [
    ...denials.flatMap(([denial, cues]) => [
      [{ denial, side: "before" }, cues.before] as const,
      [{ denial, side: "after" }, cues.after] as const,
    ]),
    ["link", links],
    ["turn", turns],
    ["harmless", harmless],
  ];
  return lexicon(
    roles.flatMap(([meaning, cues]) =>
      cues
        .filter((cue) => couldBegin(cue, words))
        .map((cue) => ({ meaning, elements: parsePhrase("Cycle.observe", locale, cue) })),
    ),
  );
}

/** The cues of a text by the token they begin with; at every token the longest, and none inside another. */
export function cuesOf(cues: Lexicon<Role>, tokens: readonly Token[]): Map<number, Cue> {
  const found = new Map<number, Cue>();
  for (let at = 0; at < tokens.length; ) {
    const matches = matchesAt(cues, tokens, at, 0);
    const end = matches.reduce((furthest, match) => Math.max(furthest, match.end), at);
    const roles = matches.filter((match) => match.end === end).map(({ meaning }) => meaning);
    if (roles.length > 0) found.set(at, { first: at, end, roles });
    at = Math.max(end, at + 1);
  }
  return found;
}

const REQUESTS: ReadonlySet<string> = new Set(UNDENIED.asked);
const LOOKING_AHEAD: ReadonlySet<string> = new Set([...UNDENIED.asked, ...UNDENIED.expected]);
const EITHERS: ReadonlySet<string> = new Set(UNDENIED.ours);

/** What takes a match back, if anything does: of several the first kind in their order, of one kind the nearest cue. */
export function denialOf(
  match: Match<SignalId>,
  { tokens, questions }: Tokens,
  cues: ReadonlyMap<number, Cue>,
  locale: NoteLocale,
): Verdict | undefined {
  const own = tokens[match.first];
  if (own === undefined) return undefined;
  const found = [
    ...within(match, cues),
    ...before(match, own, tokens, cues, locale),
    ...behind(match, own, tokens, cues, locale),
  ];
  const isQuestion = questions.has(own.sentence) && !REQUESTS.has(match.meaning);
  for (const why of ORDER) {
    const cue = found.find((verdict) => verdict.why === why);
    if (cue !== undefined) return cue;
    if (why === "asked" && isQuestion) return { why, cue: undefined };
  }
  return undefined;
}

const ORDER: readonly Denial[] = ["negated", "conditional", "asked", "expected", "ours"];

const denialsOf = ({ roles }: Cue, side: CueSide): Denial[] =>
  roles.flatMap((role) => (typeof role === "object" && role.side === side ? [role.denial] : []));

/** Cues in the gaps of a phrase: budget has NOT been approved. */
function within({ meaning, first, end }: Match<SignalId>, cues: ReadonlyMap<number, Cue>): Verdict[] {
  const found: Verdict[] = [];
  for (let at = first; at < end; at += 1) {
    const cue = cues.get(at);
    if (cue === undefined) continue;
    for (const why of [...denialsOf(cue, "before"), ...denialsOf(cue, "after")]) {
      if (why === "ours" || (why === "asked" && REQUESTS.has(meaning))) continue;
      if (why === "expected" && LOOKING_AHEAD.has(meaning)) continue;
      found.push({ why, cue });
    }
  }
  return found;
}

/** Cues in front of a phrase, the nearest first, as far as they reach. */
function before(
  { meaning, first }: Match<SignalId>,
  own: Token,
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  locale: NoteLocale,
): Verdict[] {
  const found: Verdict[] = [];
  const reach = REACH[locale];
  let linked = false;
  for (let at = first - 1; at >= first - reach.conditional && tokens[at]?.sentence === own.sentence; at -= 1) {
    const cue = cues.get(at);
    if (cue === undefined) continue;
    if (cue.roles.includes("turn")) break;
    if (cue.roles.includes("link")) linked = true;
    const distance = Math.max(0, first - cue.end);
    const isNear = tokens[at]?.clause === own.clause && !linked;
    for (const why of denialsOf(cue, "before")) {
      if (distance > reach[why]) continue;
      if (why === "conditional" ? !isNear && REQUESTS.has(meaning) : !isNear) continue;
      if (why === "asked" && REQUESTS.has(meaning)) continue;
      if (why === "expected" && LOOKING_AHEAD.has(meaning)) continue;
      if (why === "ours" && EITHERS.has(meaning)) continue;
      found.push({ why, cue });
    }
  }
  return found;
}

/** Cues behind a phrase: budget approval PENDING. */
function behind(
  { meaning, end }: Match<SignalId>,
  own: Token,
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  locale: NoteLocale,
): Verdict[] {
  const found: Verdict[] = [];
  for (let at = end; at <= end + REACH[locale].after && tokens[at]?.clause === own.clause; at += 1) {
    const cue = cues.get(at);
    if (cue === undefined) continue;
    if (cue.roles.includes("turn") || cue.roles.includes("link")) break;
    for (const why of denialsOf(cue, "after")) {
      if ((why === "asked" || why === "expected") && LOOKING_AHEAD.has(meaning)) continue;
      found.push({ why, cue });
    }
  }
  return found;
}
