/** Phrases found in a text: from every word, each phrase that may begin with it, as far as its gaps allow. */
import type { Element, Word } from "./notation.js";
import type { Token } from "./tokens.js";

/** A phrase and what it stands for. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly elements: readonly Element[];
}

/** Phrases by the word they begin with, and by its beginning where that word is open. */
export interface Lexicon<Meaning> {
  readonly words: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly beginnings: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

/** A phrase in a text: its first token, the one after its last, and the tokens in between that only fill its gaps. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly first: number;
  readonly end: number;
  readonly gaps: readonly number[];
}

/** How many tokens a phrase has of its own. */
export const ownWords = ({ first, end, gaps }: Match<unknown>): number => end - first - gaps.length;

/** The phrases, ready to be looked up. */
export function lexicon<Meaning>(phrases: readonly Phrase<Meaning>[]): Lexicon<Meaning> {
  const words = new Map<string, Phrase<Meaning>[]>();
  const beginnings = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const seen = new Set<string>();
    for (const { text: whole, open } of firstWords(phrase.elements)) {
      const text = open ? whole.slice(0, LONGEST_BEGINNING) : whole;
      const index = open ? beginnings : words;
      if (seen.has(`${text}${open ? "*" : ""}`)) continue;
      seen.add(`${text}${open ? "*" : ""}`);
      const others = index.get(text);
      if (others === undefined) index.set(text, [phrase]);
      else others.push(phrase);
    }
  }
  return { words, beginnings };
}

/** The words a phrase can begin with; a phrase begins with no gap and with nothing optional. */
function firstWords([first]: readonly Element[]): Word[] {
  return first === undefined || first.gap ? [] : first.choices.flatMap(([word]) => (word === undefined ? [] : [word]));
}

/** A word longer than this is looked up by this much of it. */
const LONGEST_BEGINNING = 20;

/** Every match that begins at this token, of each phrase the longest. */
export function matchesAt<Meaning>(
  { words, beginnings }: Lexicon<Meaning>,
  tokens: readonly Token[],
  at: number,
  gap: number,
): Match<Meaning>[] {
  const text = tokens[at]?.text ?? "";
  const found: Match<Meaning>[] = [];
  const tryAll = (phrases: readonly Phrase<Meaning>[] | undefined) => {
    for (const phrase of phrases ?? []) {
      const match = longest(phrase, tokens, at, gap);
      if (match !== undefined) found.push(match);
    }
  };
  tryAll(words.get(text));
  const most = Math.min(text.length, LONGEST_BEGINNING);
  for (let length = 1; length <= most; length += 1) tryAll(beginnings.get(text.slice(0, length)));
  return found;
}

/** Where a phrase can have come to, and which tokens filled its gaps on the way there. */
interface Place {
  readonly at: number;
  readonly gaps: readonly number[];
}

/**
 * The longest match of a phrase that begins at a token. The places reached are carried from element to element, each
 * only once, so that the work is bounded by the length of the phrase and its gaps, whatever the text.
 */
function longest<Meaning>(
  { meaning, elements }: Phrase<Meaning>,
  tokens: readonly Token[],
  first: number,
  gap: number,
): Match<Meaning> | undefined {
  let places: readonly Place[] = [{ at: first, gaps: [] }];
  const clause = tokens[first]?.clause;
  for (const element of elements) {
    places = element.gap
      ? across(places, gap, (at) => tokens[at]?.clause === clause)
      : after(places, element.optional, element.choices, (word, at) => isWord(word, tokens[at], clause));
    if (places.length === 0) return undefined;
  }
  const furthest = places.reduce<Place | undefined>(
    (far, place) => (far && far.at >= place.at ? far : place),
    undefined,
  );
  return furthest && { meaning, first, end: furthest.at, gaps: furthest.gaps };
}

function isWord({ text, open }: Word, token: Token | undefined, clause: number | undefined): boolean {
  if (token === undefined || token.clause !== clause) return false;
  return open ? token.text.startsWith(text) : token.text === text;
}

/** The places beyond a gap, of those that are reached twice the one with less in its gaps. */
function across(places: readonly Place[], gap: number, isInClause: (at: number) => boolean): Place[] {
  const reached = new Map<number, Place>();
  for (const place of places) {
    let { at, gaps } = place;
    for (let more = 0; more <= gap; more += 1) {
      const before = reached.get(at);
      if (before === undefined || before.gaps.length > gaps.length) reached.set(at, { at, gaps });
      if (!isInClause(at)) break;
      gaps = [...gaps, at];
      at += 1;
    }
  }
  return [...reached.values()];
}

/** The places after one of the choices. */
function after(
  places: readonly Place[],
  optional: boolean,
  choices: readonly (readonly Word[])[],
  isAt: (word: Word, at: number) => boolean,
): Place[] {
  const reached = new Map<number, Place>();
  for (const place of places) {
    for (const choice of choices) {
      const at = place.at + choice.length;
      const stands = choice.every((word, nth) => isAt(word, place.at + nth));
      if (stands && !reached.has(at)) reached.set(at, { at, gaps: place.gaps });
    }
    if (optional && !reached.has(place.at)) reached.set(place.at, place);
  }
  return [...reached.values()];
}
