/** The value and its order: how it is written, which of two is higher, and which region it lies in. */
import { record, refusal } from "../check.js";
import { DIALS, type ITEMS, LOSE_AT, WIN_AT } from "./table.js";

/** The three dials: Win, First, Clear. */
export type Dial = keyof typeof DIALS;

/** One of the 13 items. */
export type Item = (typeof ITEMS)[Dial][number];

/** How many items hold on each dial. */
export interface Value {
  /** W 决定力指标: the top decision maker backs us, 0–1. */
  readonly win: 0 | 1;
  /** F 趋赢力标杆: how the decision makers judge us, 0–3. */
  readonly first: 0 | 1 | 2 | 3;
  /** C 必清事项: what the seller knows for certain, 0–9. */
  readonly clear: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
}

/** A value as the method writes it: one of the 80 texts `"0W0F0C"` … `"1W3F9C"`. */
export type Notation = `${Value["win"]}W${Value["first"]}F${Value["clear"]}C`;

/** 赢单区, 抖动区, 输单区. */
export type Region = "win" | "swing" | "lose";

/** Where the win region begins and where the lose region ends, both inclusive. */
export interface Inflections {
  /** 致胜拐点; `WIN_AT` unless given. */
  readonly winAt?: Value | Notation | undefined;
  /** 死亡拐点; `LOSE_AT` unless given. Must lie below `winAt`. */
  readonly loseAt?: Value | Notation | undefined;
}

const RULE = "must be written like 1W3F9C (W 0–1, F 0–3, C 0–9)";

/**
 * Reads a value from text, in either letter case, with inner spaces or in full-width characters.
 *
 * @throws RangeError for any other text, TypeError for anything that is not a text.
 * @example
 * C139.parse("1W3F9C") // => { win: 1, first: 3, clear: 9 }
 * C139.parse("０ｗ ２ｆ ７ｃ") // => { win: 0, first: 2, clear: 7 }
 * C139.parse("1W4F9C") // throws RangeError: C139.parse: text must be written like 1W3F9C (W 0–1, F 0–3, C 0–9), got "1W4F9C"
 * @category Value
 */
export function parse(text: string): Value {
  return read("C139.parse", "text", text);
}

/**
 * Writes a value in the method's notation.
 *
 * @throws RangeError if a dial is out of range.
 * @example
 * C139.format({ win: 0, first: 2, clear: 7 }) // => "0W2F7C"
 * @category Value
 */
export function format(value: Value | Notation): Notation {
  return write(toValue("C139.format", value));
}

/**
 * The place of a value among all 80, from 0 for 0W0F0C to 79 for 1W3F9C. The order is lexicographic:
 * rank = 40·W + 10·F + C.
 *
 * @throws RangeError if a dial is out of range.
 * @example
 * C139.rank("1W1F6C") // => 56
 * @category Value
 * @see docs/sources.md#c139-order
 */
export function rank(value: Value | Notation): number {
  return place(toValue("C139.rank", value));
}

/**
 * Ranks two values, as `sort` expects: W outweighs F, and F outweighs C. The size tells how many places lie between.
 *
 * @throws RangeError if a dial is out of range.
 * @example
 * C139.compare("0W2F6C", "0W1F9C") // => 7
 * const values: C139.Notation[] = ["1W2F0C", "1W1F6C", "0W3F9C"]
 * values.sort(C139.compare) // => ["0W3F9C", "1W1F6C", "1W2F0C"]
 * @category Value
 * @see docs/sources.md#c139-order
 */
export function compare(a: Value | Notation, b: Value | Notation): number {
  return place(toValue("C139.compare", a)) - place(toValue("C139.compare", b));
}

/**
 * The region of a value: `win` from the winning inflection up, `lose` from the death inflection down, else `swing`.
 *
 * @throws RangeError if a dial is out of range, or if `loseAt` does not lie below `winAt`.
 * @example
 * C139.region("1W1F6C") // => "win"
 * C139.region("1W1F5C") // => "swing"
 * C139.region("0W2F6C") // => "lose"
 * C139.region("1W1F5C", { winAt: "1W1F5C" }) // => "win"
 * @category Value
 * @see docs/sources.md#c139-regions
 */
export function region(value: Value | Notation, inflections?: Inflections): Region {
  const at = place(toValue("C139.region", value));
  return regionOf(at, inflections === undefined ? PUBLISHED : lines("C139.region", inflections));
}

/** The two inflections as ranks. */
export interface Lines {
  readonly win: number;
  readonly lose: number;
}

/** The ranks of `WIN_AT` and `LOSE_AT`. */
const PUBLISHED: Lines = { win: 56, lose: 26 };

/** The caller's inflections, or the published ones, once they are known to be in order. */
export function lines(where: string, inflections: Inflections): Lines {
  const { winAt = WIN_AT, loseAt = LOSE_AT } = record(where, "inflections", inflections);
  const win = toValue(where, winAt, "winAt");
  const lose = toValue(where, loseAt, "loseAt");
  if (place(lose) < place(win)) return { win: place(win), lose: place(lose) };
  throw refusal(where, "loseAt", `must lie below winAt ${write(win)}`, write(lose));
}

export function regionOf(at: number, lines: Lines): Region {
  return at >= lines.win ? "win" : at <= lines.lose ? "lose" : "swing";
}

export function place(value: Value): number {
  return 40 * value.win + 10 * value.first + value.clear + 0; // never minus nothing
}

export function valueAt(at: number): Value {
  return { win: Math.floor(at / 40), first: Math.floor(at / 10) % 4, clear: at % 10 } as Value;
}

export function write(value: Value): Notation {
  return `${value.win}W${value.first}F${value.clear}C`;
}

/** The value behind an argument in either form; `what` names the argument where a function has several. */
export function toValue(where: string, value: Value | Notation, what = "value"): Value {
  if (typeof value === "string") return read(where, what, value);
  if (fits(record(where, what, value))) return value;
  const dial = !within(value.win, 1) ? "win" : !within(value.first, 3) ? "first" : "clear";
  const name = what === "value" ? dial : `${what}.${dial}`;
  throw refusal(where, name, `must be an integer 0–${DIALS[dial]}`, value[dial], "number");
}

function fits(value: Value): boolean {
  return within(value.win, 1) && within(value.first, 3) && within(value.clear, 9);
}

function within(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= most;
}

function read(where: string, what: string, text: string): Value {
  const value = typeof text === "string" && (dense(text) ?? dense(text.replace(/(?!^)[ \u3000]+(?!$)/g, "")));
  if (value) return value;
  throw refusal(where, what, RULE, text, "string");
}

/** How far a full-width sign stands from the plain one. */
const FULL_WIDTH = 65248;

/** A value written without spaces: W, F and C at their places, in either case and width, and digits that fit between. */
function dense(text: string): Value | undefined {
  const sign = (at: number) => text.charCodeAt(at) % FULL_WIDTH;
  if (text.length !== 6 || (sign(1) & ~32) !== 87 || (sign(3) & ~32) !== 70 || (sign(5) & ~32) !== 67) return undefined;
  const value = { win: sign(0) - 48, first: sign(2) - 48, clear: sign(4) - 48 } as Value;
  return fits(value) ? value : undefined;
}
