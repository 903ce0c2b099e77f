/**
 * ABC of a column: a million amounts, a million classes.
 *
 * Nobody's class needs the whole order of the customers, only where A and B end. So amounts of like size are put into
 * buckets; whole buckets are added up from the top; and only the bucket in which a limit falls is sorted.
 */
import { refusal } from "../check.js";
import { type Amount, type Money, money } from "../money.js";
import {
  type AbcClass,
  type AbcClasses,
  type AbcRules,
  type BoundaryRule,
  type Edge,
  edgesOf,
  figures,
  readRules,
  type Rules,
  ruleAt,
  standingsOf,
} from "./abc.js";
import { inUnits, type NumberUnits, totals, unitsOfNumbers } from "./units.js";

/** An ABC analysis of a column: a class for each amount, in the order given. */
export interface AbcColumn extends AbcClasses {
  readonly verdicts: readonly AbcClass[];
}

/**
 * The classes that `abc` gives, for a column of amounts as a database or a spreadsheet holds it: as exact, and as a rule
 * quicker than sorting the column. Time and memory are about linear. For ids and reasons, take `abc`.
 *
 * @throws RangeError for limits that do not ascend within 0–1, or an amount that is no decimal number, TypeError for one
 * that is missing.
 * @example
 * Customer.abcColumn([2, 10, 50, 3, 30, 5]).verdicts.join("") // => "CBACAB"
 * Customer.abcColumn(Float64Array.of(0.24, 0.05, 0.01)).classes[0].cutOff.toString() // => "0.24"
 * Customer.abcColumn(["12.50", null]) // throws TypeError: Customer.abcColumn: amounts[1] must be a decimal amount below 1e30, got null
 * @category ABC
 * @see docs/sources.md#customer-abc
 */
export function abcColumn(amounts: readonly Amount[] | Float64Array, options: AbcRules = {}): AbcColumn {
  const where = "Customer.abcColumn";
  const rules = readRules(where, "", options);
  const column = readColumn(where, amounts);
  const units = unitsOfNumbers(column);
  if (units !== undefined) {
    const all = totals(units);
    const verdicts = byBuckets(units, all.gross, rules);
    return { verdicts, ...figures(units, verdicts, all) };
  }
  const exact = Array.from<unknown, Money>(column, (amount, row) => money(where, `amounts[${row}]`, amount));
  return inUnits(exact, (whole) => {
    const all = totals(whole);
    const standings = standingsOf(whole, all.gross, rules);
    const verdicts = Array.from(whole.of, (unit) => standings.get(unit)?.verdict ?? "C");
    return { verdicts, ...figures(whole, verdicts, all) };
  });
}

function readColumn(where: string, amounts: readonly Amount[] | Float64Array): ArrayLike<unknown> {
  if (Array.isArray(amounts) || amounts instanceof Float64Array) return amounts;
  throw refusal(where, "amounts", "must be an array or a Float64Array", amounts, "array");
}

function byBuckets(units: NumberUnits, gross: number, rules: Rules): AbcClass[] {
  const buckets = bucketsOf(units.of);
  const [a = 0, b = 0] = edgesOf(units, gross, rules).map((edge) =>
    firstBeyond(edge, units.of, buckets, rules.boundary),
  );
  const verdicts = new Array<AbcClass>(units.of.length);
  for (let row = 0; row < verdicts.length; row++) {
    const unit = units.of[row] ?? 0;
    verdicts[row] = unit > a ? "A" : unit > b ? "B" : "C";
  }
  return verdicts;
}

/** Sums of amounts of like size; a larger amount is never in a lower bucket. */
interface Buckets {
  readonly of: Uint16Array;
  readonly sums: Float64Array;
}

/**
 * The upper half of a number holds its exponent and the first bits of its size: cut off here, 32 buckets for each
 * doubling, which rise with the size as the numbers themselves do.
 */
function bucketsOf(units: Float64Array): Buckets {
  const halves = new Uint32Array(units.buffer, units.byteOffset, 2 * units.length);
  const upper = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1; // by the machine's order of bytes
  const of = new Uint16Array(units.length);
  const sums = new Float64Array(2 ** 16);
  for (let row = 0; row < of.length; row++) {
    const unit = units[row] ?? 0;
    if (unit <= 0) continue; // stays in bucket 0, which holds nothing
    const bucket = (halves[2 * row + upper] ?? 0) >>> 15;
    of[row] = bucket;
    sums[bucket] = (sums[bucket] ?? 0) + unit;
  }
  return { of, sums };
}

/** The largest amount that does not belong to the class that ends at an edge; 0 if all belong. */
function firstBeyond(edge: Edge<number>, units: Float64Array, { of, sums }: Buckets, boundary: BoundaryRule): number {
  let before = 0;
  for (let bucket = sums.length - 1; bucket > 0; bucket--) {
    const sum = sums[bucket] ?? 0;
    if (before + sum <= edge.below) {
      before += sum; // the whole bucket is within the limit
      continue;
    }
    const members = membersOf(bucket, units, of);
    for (let end = members.length; end > 0; ) {
      const unit = members[end - 1] ?? 0;
      let start = end;
      while (start > 0 && members[start - 1] === unit) start--;
      const upTo = before + unit * (end - start);
      if (ruleAt(edge, before, upTo, boundary, 0) === undefined) return unit;
      before = upTo;
      end = start;
    }
  }
  return 0;
}

/** The amounts in a bucket, smallest first. */
function membersOf(bucket: number, units: Float64Array, of: Uint16Array): Float64Array {
  const members: number[] = [];
  for (let row = 0; row < of.length; row++) if (of[row] === bucket) members.push(units[row] ?? 0);
  return Float64Array.from(members).sort();
}
