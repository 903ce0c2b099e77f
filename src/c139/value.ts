/** The value and its order: how it is written, which of two is higher, and which region it lies in. */
import { integer, record, refusal } from "../check.js";
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

const WRITTEN = /^([01０１])[ 　]*[WＷ][ 　]*([0-3０-３])[ 　]*[FＦ][ 　]*([0-9０-９])[ 　]*[CＣ]$/i;
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
 * Ranks two values, as `sort` expects: W outweighs F, and F outweighs C.
 *
 * @throws RangeError if a dial is out of range.
 * @example
 * C139.compare("0W2F6C", "0W1F9C") // => 1
 * const values: C139.Notation[] = ["1W2F0C", "1W1F6C", "0W3F9C"]
 * values.sort(C139.compare) // => ["0W3F9C", "1W1F6C", "1W2F0C"]
 * @category Value
 * @see docs/sources.md#c139-order
 */
export function compare(a: Value | Notation, b: Value | Notation): number {
  const [x, y] = [toValue("C139.compare", a), toValue("C139.compare", b)];
  return x.win - y.win || x.first - y.first || x.clear - y.clear;
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
export function region(value: Value | Notation, inflections: Inflections = {}): Region {
  return regionOf(place(toValue("C139.region", value)), lines("C139.region", inflections));
}

/** The two inflections as ranks. */
export interface Lines {
  readonly win: number;
  readonly lose: number;
}

/** The caller's inflections, or the published ones, once they are known to be in order. */
export function lines(where: string, inflections: Inflections): Lines {
  const { winAt = WIN_AT, loseAt = LOSE_AT } = record(where, "options", inflections);
  const [win, lose] = [toValue(where, winAt, "winAt"), toValue(where, loseAt, "loseAt")];
  if (place(lose) < place(win)) return { win: place(win), lose: place(lose) };
  throw refusal(where, "loseAt", `must lie below winAt ${write(win)}`, write(lose));
}

export function regionOf(at: number, lines: Lines): Region {
  return at >= lines.win ? "win" : at <= lines.lose ? "lose" : "swing";
}

export function place(value: Value): number {
  return 40 * value.win + 10 * value.first + value.clear;
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
  const dials = record(where, what, value);
  const dial = (name: Dial) => integer(where, what === "value" ? name : `${what}.${name}`, dials[name], 0, DIALS[name]);
  return { win: dial("win"), first: dial("first"), clear: dial("clear") } as Value;
}

function read(where: string, what: string, text: string): Value {
  const match = typeof text === "string" ? WRITTEN.exec(text) : null;
  if (!match) throw refusal(where, what, RULE, text, "string");
  const [win, first, clear] = match.slice(1).map((digit) => digit.charCodeAt(0) & 15); // 0 and ０ end in the same bits
  return { win, first, clear } as Value;
}
