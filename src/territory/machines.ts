/** A machine in the field, as far as we know it. */
import { daysBetween, monthsAfter } from "../calendar.js";
import { each, integer, oneOf, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import { MOST_MACHINES, MOST_PAGES, OLDEST, ORGANISATIONS, OURS } from "./table.js";

/** Where in the customer's organisation a machine stands. */
export type Organisation = (typeof ORGANISATIONS)[number];

/** Machines alike that stand at one customer. Whatever is left out is not known. */
export interface Machine {
  readonly id?: string | undefined;
  readonly customer: string;
  /** Who delivered it: "us" unless the options name us otherwise, or a competitor. */
  readonly vendor?: string | undefined;
  /** How many, 1–1,000,000; one unless given. */
  readonly count?: number | undefined;
  readonly industry?: string | undefined;
  /** The caller's own band of staff, such as "100–499". */
  readonly staffSize?: string | undefined;
  readonly region?: string | undefined;
  readonly organisation?: Organisation | undefined;
  /** Pages a month that each makes, 0–1e9. */
  readonly monthlyVolume?: number | undefined;
  readonly installed?: Day | undefined;
  /** Years in use, 0–100, whole or not; in place of the day of installation. */
  readonly age?: number | undefined;
}

/** Which machines are ours. */
export interface OursOption {
  /** The vendor that machines of our own carry; "us" unless given. */
  readonly ours?: string | undefined;
}

/** A machine with nothing left to check. */
export interface KnownMachine extends Machine {
  readonly count: number;
}

/** The rows, each checked; an id may be left out, but not stand twice. */
export function readMachines(where: string, machines: readonly Machine[], asOf?: Day): KnownMachine[] {
  const rows = each(where, "machines", machines, (machine, what) => readMachine(where, what, machine, asOf));
  const seen = new Map<string, number>();
  rows.forEach(({ id }, row) => {
    if (id === undefined) return;
    const first = seen.get(id);
    if (first !== undefined) {
      throw refusal(where, `machines[${row}].id`, `must be unique, but machines[${first}] has it too`, id);
    }
    seen.set(id, row);
  });
  return rows;
}

function readMachine(where: string, what: string, given: Machine, asOf: Day | undefined): KnownMachine {
  const machine = record(where, what, given);
  const words = (field: string, value: string | undefined) =>
    value === undefined ? undefined : text(where, `${what}.${field}`, value);
  const { count = 1, organisation, monthlyVolume, installed, age } = machine;
  return {
    id: words("id", machine.id),
    customer: text(where, `${what}.customer`, machine.customer),
    vendor: words("vendor", machine.vendor),
    count: integer(where, `${what}.count`, count, 1, MOST_MACHINES),
    industry: words("industry", machine.industry),
    staffSize: words("staffSize", machine.staffSize),
    region: words("region", machine.region),
    organisation:
      organisation === undefined ? undefined : oneOf(where, `${what}.organisation`, organisation, ORGANISATIONS),
    monthlyVolume:
      monthlyVolume === undefined ? undefined : within(where, `${what}.monthlyVolume`, monthlyVolume, MOST_PAGES),
    ...readAge(where, what, { installed, age }, asOf),
  };
}

/** A day of installation or an age, not both; with a day of judgement the age follows from the day. */
export function readAge(
  where: string,
  what: string,
  { installed, age }: Pick<Machine, "installed" | "age">,
  asOf?: Day,
): Pick<Machine, "installed" | "age"> {
  if (installed === undefined) {
    return { installed, age: age === undefined ? undefined : within(where, `${what}.age`, age, OLDEST) };
  }
  if (age !== undefined) throw refusal(where, `${what}.age`, "must be left out beside installed", age);
  day(where, `${what}.installed`, installed);
  if (asOf === undefined) return { installed, age: undefined };
  if (installed > asOf) throw refusal(where, `${what}.installed`, `must not be after asOf ${asOf}`, installed);
  const years = yearsBetween(installed, asOf);
  if (years <= OLDEST) return { installed, age: years };
  throw refusal(where, `${what}.installed`, `must not be more than ${OLDEST} years before asOf ${asOf}`, installed);
}

/** Anniversaries that have passed, and the share of days from the last to the next one. */
function yearsBetween(from: Day, to: Day): number {
  const begun = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const anniversary = (nth: number) => monthsAfter(from, 12 * nth);
  const whole = (anniversary(begun) ?? "9999-99") <= to ? begun : begun - 1;
  const [last, next] = [anniversary(whole), anniversary(whole + 1)];
  if (last === undefined || next === undefined) return whole; // the year 10000 has no days to count
  return whole + daysBetween(last, to) / daysBetween(last, next);
}

/** A number from 0 up to a limit. */
export function within(where: string, what: string, value: unknown, most: number): number {
  if (typeof value === "number" && value >= 0 && value <= most) return value + 0;
  throw refusal(where, what, `must be a number 0–${most}`, value, "number");
}

/** The name under which machines are ours. */
export function readOurs(where: string, { ours = OURS }: OursOption): string {
  return text(where, "ours", ours);
}

/** Whether a machine is ours; `undefined` where the vendor is not known. */
export function isOurs({ vendor }: Machine, ours: string): boolean | undefined {
  return vendor === undefined ? undefined : vendor === ours;
}
