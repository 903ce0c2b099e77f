/**
 * How a function refuses what it cannot judge: one wording, everywhere.
 *
 *   C139.region: clear must be an integer 0–9, got 12
 *   function     argument  rule                 value
 *
 * A value of the wrong type is a `TypeError`, one of the right type but outside the domain a `RangeError`.
 * Rows are named in the argument: `Funnel.weighted: deals[3].probability must be a number 0–1, got 1.2`.
 *
 * @module
 */

/** The error for an argument that breaks a rule; `type` is the type the rule asks for. */
export function refusal(where: string, what: string, rule: string, got: unknown, type: string = typeOf(got)): Error {
  return new (typeOf(got) === type ? RangeError : TypeError)(`${where}: ${what} ${rule}, got ${show(got)}`);
}

/** A value as an error message shows it: short, and safe whatever the value is. */
export function show(value: unknown): string {
  const text =
    typeof value === "string" ? JSON.stringify(value) : Object(value) === value ? typeOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** A whole number from `low` to `high`. */
export function integer(where: string, what: string, value: unknown, low: number, high: number): number {
  if (Number.isInteger(value) && Number(value) >= low && Number(value) <= high) return Number(value) + 0;
  throw refusal(where, what, `must be an integer ${low}–${high}`, value, "number");
}

/** How many: a whole number from 0 up to the largest exact one. */
export function count(where: string, what: string, value: unknown): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value) + 0;
  throw refusal(where, what, "must be a whole number of at least 0", value, "number");
}

/** A probability or a share: a number 0–1. */
export function ratio(where: string, what: string, value: unknown): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value + 0;
  throw refusal(where, what, "must be a number 0–1", value, "number");
}

/** A number strictly between 0 and 1, such as a confidence level. */
export function level(where: string, what: string, value: unknown): number {
  if (typeof value === "number" && value > 0 && value < 1) return value;
  throw refusal(where, what, "must be a number between 0 and 1", value, "number");
}

/** An id or a name: text with something in it. */
export function text(where: string, what: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw refusal(where, what, "must be a non-empty text", value, "string");
}

/** One of the ids of a table. */
export function oneOf<Id extends string>(where: string, what: string, value: unknown, ids: readonly Id[]): Id {
  const id = ids.find((candidate) => candidate === value);
  if (id !== undefined) return id;
  throw refusal(where, what, `must be one of ${ids.map((known) => `"${known}"`).join(", ")}`, value, "string");
}

/** A yes or a no. */
export function flag(where: string, what: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw refusal(where, what, "must be true or false", value, "boolean");
}

/** Reads each entry of a list, holes included; `read` is told what an error must call the entry. */
export function each<Entry, Read>(
  where: string,
  what: string,
  value: readonly Entry[],
  read: (entry: Entry, what: string, row: number) => Read,
): Read[] {
  if (!Array.isArray(value)) throw refusal(where, what, "must be an array", value, "array");
  return Array.from<Entry, Read>(value, (entry, row) => read(entry, `${what}[${row}]`, row));
}

/** A long list of probabilities or shares: its entries are named only when one is refused. */
export function ratios(where: string, what: string, values: readonly number[]): Float64Array {
  if (!Array.isArray(values)) throw refusal(where, what, "must be an array", values, "array");
  const read = new Float64Array(values.length);
  for (let row = 0; row < read.length; row++) {
    const value: unknown = values[row];
    read[row] = typeof value === "number" && value >= 0 && value <= 1 ? value : ratio(where, `${what}[${row}]`, value);
  }
  return read;
}

/** An object, typed as its caller hopes; the caller checks each field. */
export function record<Shape extends object>(where: string, what: string, value: Shape): Shape {
  if (typeOf(value) === "object") return value;
  throw refusal(where, what, "must be an object", value, "object");
}

/** Refuses the second row that carries an id, and names the first. */
export function unique(where: string, what: string, ids: readonly string[], field = "id"): void {
  const seen = new Map<string, number>();
  ids.forEach((id, row) => {
    const first = seen.get(id);
    if (first !== undefined) {
      throw refusal(where, `${what}[${row}].${field}`, `must be unique, but ${what}[${first}] has it too`, id);
    }
    seen.set(id, row);
  });
}
