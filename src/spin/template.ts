/**
 * Templates: a text with named slots, `What happens to {area} when {problem} comes up?`
 *
 *   {name}      a slot; a name is letters and digits and begins with a letter
 *   {{ and }}   one brace that is meant as such
 *
 * What is put into a slot is put in as it is: nothing in it is read again, and a brace in it stays a brace.
 */
import { record, refusal, text } from "../check.js";

/** The names of a template's slots, read by the compiler; `string` where the template is not a literal. */
export type SlotsOf<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Rest}`
    ? Rest extends `{${infer After}`
      ? SlotsOf<After>
      : Rest extends `${infer Name}}${infer After}`
        ? Name | SlotsOf<After>
        : `unclosed slot {${Rest}` // what the compiler then asks for says what is wrong
    : never;

/** A value for each slot of a template, and no other. */
export type SlotValues<Template extends string> = [SlotsOf<Template>] extends [never]
  ? { readonly [slot: string]: never }
  : { readonly [Slot in SlotsOf<Template>]: string | number };

/** A stretch of text, or a slot. */
export type Part = { readonly text: string } | { readonly slot: string; readonly at: number };

/** The longest template that is read; a question is shorter by far. */
const LONGEST = 10_000;

/** As many characters as the slots of a template may be filled with: a text has a largest length. */
const MOST_FILLED = 10_000_000;

/**
 * Returns the text of a template with its slots filled, each value put in as it is.
 *
 * The compiler reads the slots off a literal template: one that is missing or misspelt does not compile. Untyped callers
 * are told at run time.
 *
 * @throws RangeError for a template whose braces do not match, with the position; for a slot that is missing, empty or
 * unknown, with its name.
 * @example
 * Spin.fill("What happens to {area} when you run into {problem}?", { area: "delivery", problem: "a {shortage}" })
 * // => "What happens to delivery when you run into a {shortage}?"
 * Spin.fill("{{{unit}}}: {amount}", { unit: "CNY", amount: 3 }) // => "{CNY}: 3"
 * Spin.fill("What about {area}?", { aera: "delivery" }) // throws RangeError: Spin.fill: slots must hold the slots of the template alone (area), got "aera"
 * Spin.fill("What about {area?", {}) // throws RangeError: Spin.fill: template must close the brace at index 11, got "What about {area?"
 * Spin.fill(Spin.PACKS.general.asItWorksToday.en, { area: "order entry" })
 * // => "Could you walk me through order entry as it works today?"
 * @category Templates
 * @see docs/sources.md#spin-templates
 */
export function fill<const Template extends string>(template: Template, slots: SlotValues<Template>): string {
  const where = "Spin.fill";
  const parts = readTemplate(where, "template", template);
  const given = new Map<string, unknown>(Object.entries(record(where, "slots", slots)));
  const known = new Set(namesOf(parts));
  for (const name of given.keys()) {
    if (known.has(name)) continue;
    throw refusal(where, "slots", `must hold the slots of the template alone${listed(known)}`, name, "string");
  }
  const values = new Map([...known].map((name) => [name, slotValue(where, `slots.${name}`, given.get(name))]));
  const length = parts.reduce((sum, part) => sum + ("slot" in part ? (values.get(part.slot)?.length ?? 0) : 0), 0);
  if (length > MOST_FILLED)
    throw refusal(where, "slots", `must hold at most ${MOST_FILLED} characters in all`, length, "number");
  return filled(parts, (name) => values.get(name) ?? "");
}

/**
 * Returns the names of a template's slots, each once, in the order in which they appear.
 *
 * @throws RangeError for a template whose braces do not match, with the position.
 * @example
 * Spin.slots("What does {problem} mean for {area}, and {problem} for you?") // => ["problem", "area"]
 * Spin.slots("No {{slot}} here.") // => []
 * Spin.slots("{a {b}}") // throws RangeError: Spin.slots: template must not open a brace inside a slot, at index 3, got "{a {b}}"
 * @category Templates
 * @see docs/sources.md#spin-templates
 */
export function slots(template: string): string[] {
  return namesOf(readTemplate("Spin.slots", "template", template));
}

/** The parts of a template, or a refusal that names the position. */
export function readTemplate(where: string, what: string, value: unknown): Part[] {
  const template = text(where, what, value);
  if (template.length > LONGEST) {
    throw refusal(where, what, `must have at most ${LONGEST} characters`, template);
  }
  const parts: Part[] = [];
  const wrong = (rule: string, at: number): Error => refusal(where, what, `must ${rule} at index ${at}`, template);
  let literal = "";
  for (let at = 0; at < template.length; at += 1) {
    const sign = template.charAt(at);
    if (sign !== "{" && sign !== "}") literal += sign;
    else if (template.charAt(at + 1) === sign) {
      literal += sign;
      at += 1;
    } else if (sign === "}") throw wrong('double a "}" that closes no slot,', at);
    else {
      const [end, inner] = [template.indexOf("}", at), template.indexOf("{", at + 1)];
      if (inner >= 0 && (end < 0 || inner < end)) throw wrong("not open a brace inside a slot,", inner);
      if (end < 0) throw wrong("close the brace", at);
      const slot = template.slice(at + 1, end);
      if (!SLOT_NAME.test(slot)) throw wrong("name the slot with letters and digits,", at);
      parts.push({ text: literal }, { slot, at });
      literal = "";
      at = end;
    }
  }
  parts.push({ text: literal });
  return parts.filter((part) => "slot" in part || part.text !== "");
}

const SLOT_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;

/** The names of the slots, each once, in order. */
export const namesOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap((part) => ("slot" in part ? [part.slot] : []))),
];

/** The text, each slot replaced by what `value` says of it. */
export const filled = (parts: readonly Part[], value: (slot: string) => string): string =>
  parts.map((part) => ("slot" in part ? value(part.slot) : part.text)).join("");

/** A text with something to read in it, or a number, as text. */
function slotValue(where: string, what: string, value: unknown): string {
  if (value === undefined) throw refusal(where, what, "must be given", value, "undefined");
  if (typeof value === "number" && Number.isFinite(value)) return `${value + 0}`;
  if (typeof value === "string" && value.trim() !== "") return value;
  throw refusal(
    where,
    what,
    "must be a non-empty text or a finite number",
    value,
    typeof value === "number" ? "number" : "string",
  );
}

const listed = (names: ReadonlySet<string>): string => {
  const all = [...names].slice(0, 8).map((name) => name.slice(0, 20));
  return all.length === 0 ? ", which has none" : ` (${all.join(", ")}${names.size > 8 ? ", …" : ""})`;
};
