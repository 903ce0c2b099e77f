/**
 * How a phrase is written.
 *
 *   budget approved        these words, next to each other, in any case
 *   approv*                any ending: approve, approved, approval
 *   (is|was|has been)      one of these
 *   [the|their]            one of these, or nothing
 *   ...                    a gap: up to 4 words in English, up to 6 characters in Chinese; twice, up to 8 and 12
 *
 *   budget (is|was|has been) approved        the cfo approv* ... budget        预算...(批了|批下来|获批)
 *
 * Chinese characters need no spaces. Brackets do not nest and hold no gaps; a phrase begins and ends with a word that
 * must be there. Words are told apart as in a text: `hasn't` is has and n't, `short-list` is short and list.
 */
import { refusal } from "../check.js";
import { tokenise } from "./tokens.js";

/** One word of a phrase; an open one may go on. */
export interface Word {
  readonly text: string;
  readonly open: boolean;
}

/** A gap, or alternatives of one or more words; where they may be missing, `optional`. */
export type Element =
  | { readonly gap: true }
  | { readonly gap: false; readonly choices: readonly (readonly Word[])[]; readonly optional: boolean };

/** Longest phrase, in characters. */
const LONGEST = 2000;

/** The elements of a phrase. */
export function parsePhrase(where: string, what: string, phrase: unknown): Element[] {
  if (typeof phrase !== "string" || phrase.trim() === "") {
    throw refusal(where, what, "must be a phrase with at least one word", phrase, "string");
  }
  if (phrase.length > LONGEST) {
    throw refusal(where, what, `must be a phrase of at most ${LONGEST} characters`, phrase);
  }
  const elements = pieces(phrase).flatMap((piece) => read(piece));
  const [first, last] = [elements[0], elements[elements.length - 1]];
  if (elements.includes(BROKEN) || first === undefined || last === undefined) {
    throw refusal(where, what, 'must be a phrase such as "budget (is|was) ... approv*" or "预算...[已]获批"', phrase);
  }
  if (isLoose(first) || isLoose(last)) {
    throw refusal(where, what, "must begin and end with a word that has to be there", phrase);
  }
  return elements;
}

const isLoose = (element: Element) => element.gap || element.optional;

/** What cannot be read. */
const BROKEN: Element = { gap: true };

/** The phrase cut at its brackets and gaps, each bracket with what it holds. */
function pieces(phrase: string): string[] {
  const found: string[] = [];
  let plain = "";
  for (let at = 0; at < phrase.length; ) {
    const opening = phrase.charAt(at);
    const closing = CLOSING.get(opening);
    const length = closing !== undefined ? phrase.indexOf(closing, at) + 1 - at : phrase.startsWith("...", at) ? 3 : 0;
    if (length <= 0) {
      plain += opening;
      at += 1;
      if (closing !== undefined) return ["|"]; // never closed
      continue;
    }
    found.push(plain, phrase.slice(at, at + length));
    plain = "";
    at += length;
  }
  return [...found, plain].filter((piece) => piece.trim() !== "");
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

function read(piece: string): Element[] {
  if (piece === "...") return [{ gap: true }];
  if (!CLOSING.has(piece.charAt(0))) {
    const own = words(piece);
    return own === undefined ? [BROKEN] : own.map((word) => ({ gap: false, choices: [[word]], optional: false }));
  }
  const choices = piece.slice(1, -1).split("|").map(words);
  const known = choices.flatMap((choice) => (choice === undefined ? [] : [choice]));
  if (known.length < choices.length) return [BROKEN];
  return [{ gap: false, choices: known, optional: piece.startsWith("[") }];
}

/** The words of a piece without brackets; `undefined` if there are none, or signs that mean nothing here. */
function words(piece: string): Word[] | undefined {
  if (PLAIN.test(piece)) return piece.split(" ").map(closed);
  if (HAN.test(piece)) return [...piece].map(closed);
  if (/[()[\]|.,;!?。，；！？]|(^|\s)\*/.test(piece)) return undefined;
  const { tokens } = tokenise(piece);
  if (tokens.length === 0) return undefined;
  return tokens.map(({ text, end }) => ({ text, open: piece.charAt(end) === "*" }));
}

const closed = (text: string): Word => ({ text, open: false });

/** Most phrases are made of these, which need no closer look. */
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
const HAN = /^[\u4e00-\u9fff]+$/;

/**
 * Whether a phrase could begin somewhere in a text, given as its words in one line: a quick look that spares reading the
 * hundreds that cannot.
 */
export function couldBegin(phrase: string, words: string): boolean {
  const choices = phrase.startsWith("(") ? phrase.slice(1, phrase.indexOf(")")).split("|") : [phrase];
  return choices.some((choice) => words.includes(FIRST.exec(choice)?.[0].toLowerCase() ?? ""));
}

/** The letters of a first word, or a first Chinese character; what begins otherwise could begin anywhere. */
const FIRST = /^([a-z0-9]+|[\u4e00-\u9fff])/i;
