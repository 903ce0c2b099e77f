/**
 * A text as tokens: words of letters and digits, and Chinese characters one by one.
 *
 *   "Budget hasn’t been approved."  →  budget · has · not · been · approved
 *   "预算还没批，ROI 已算"            →  预 · 算 · 还 · 没 · 批 | roi · 已 · 算
 *
 * A clause ends at a comma or a dash, a sentence at one of . ! ? ; 。 ！ ？ ； or a line's end. What joins the digits of
 * a number or the letters of a name ends neither. All else between two tokens – brackets, colons, hyphens – is passed over.
 */

/** A token as it is compared, and where it stands in the text. */
export interface Token {
  /** In lower case, letters and digits of normal width, the apostrophe straight. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly sentence: number;
}

/** A text's tokens, and where the question mark of each sentence stands that ends in one. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly questions: ReadonlyMap<number, number>;
}

/** The tokens of a text; linear in its length. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const questions = new Map<number, number>();
  let clause = 0;
  let sentence = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === "letter" || kind === "han") {
      const end = kind === "han" ? at + 1 : wordEnd(text, at);
      for (const part of parts(normal(text.slice(at, end)))) {
        const start = at;
        at += part.length;
        tokens.push({
          text: part.toLowerCase() === NOT ? "not" : part.toLowerCase(),
          start,
          end: at,
          clause,
          sentence,
        });
      }
      continue;
    }
    if (kind === "sentence" || kind === "clause") clause += 1;
    if (kind === "sentence") {
      if (QUESTION.has(text.charAt(at)) && !questions.has(sentence)) questions.set(sentence, at);
      sentence += 1;
    }
    at += 1;
  }
  return { tokens, questions };
}

/** As it stands in "hasn't", which is read as "has not". */
const NOT = "n't";

type Kind = "letter" | "han" | "clause" | "sentence" | "other";

const QUESTION = new Set("?？");
const SENTENCE = new Set(".!?;。！？；．｡\n\r\u2028\u2029");
const CLAUSE = new Set(",，､—–…");
const LETTER = /[\p{L}\p{N}\p{M}]/u;

function kindAt(text: string, at: number): Kind {
  const character = text.charAt(at);
  if (isHan(character)) return "han";
  if (isLetter(character)) return "letter";
  if (SENTENCE.has(character)) return character === "." && joins(text, at) ? "other" : "sentence";
  if (CLAUSE.has(character)) return character === "," && joins(text, at) ? "other" : "clause";
  return character === "-" && isBlank(text.charAt(at - 1)) && isBlank(text.charAt(at + 1)) ? "clause" : "other";
}

/** Whether letters or digits stand on both sides: 1.5, 1,200, v2.1. */
const joins = (text: string, at: number) => isWestern(text.charAt(at - 1)) && isWestern(text.charAt(at + 1));

const isWestern = (character: string) => isLetter(character) && !isHan(character);
const isBlank = (character: string) => character === "" || character === " ";

function isHan(character: string): boolean {
  return (character >= "\u3400" && character <= "\u9fff") || (character >= "\uf900" && character <= "\ufaff");
}

function isLetter(character: string): boolean {
  if (character < "\u0080") {
    return (
      (character >= "a" && character <= "z") ||
      (character >= "A" && character <= "Z") ||
      (character >= "0" && character <= "9")
    );
  }
  return LETTER.test(character);
}

/** Where a word ends: at what is no letter, digit or apostrophe between letters. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (
    at < text.length &&
    (isWestern(text.charAt(at)) || (APOSTROPHE.has(text.charAt(at)) && isWestern(text.charAt(at + 1))))
  ) {
    at += 1;
  }
  return at;
}

const APOSTROPHE = new Set("'’‘＇`");

/** Curly apostrophes straight, full-width letters and digits as the normal ones; as long as before. */
function normal(word: string): string {
  return [...word].map((character) => (APOSTROPHE.has(character) ? "'" : narrow(character))).join("");
}

function narrow(character: string): string {
  return character >= "！" && character <= "～" ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}

/** `hasn't` is has + n't, `they'll` is they + 'll: what denies or defers is a word of its own. */
function parts(word: string): string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe <= 0) return [word];
  const before = word.charAt(apostrophe - 1);
  const isNot = apostrophe > 1 && (before === "n" || before === "N") && /^'t$/i.test(word.slice(apostrophe));
  const cut = isNot ? apostrophe - 1 : apostrophe;
  return [word.slice(0, cut), word.slice(cut)];
}
