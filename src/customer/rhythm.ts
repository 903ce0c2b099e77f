/** The rhythm of contact: with whom it is due, and whether there is capacity for all of it. */
import { daysAfter, daysBetween } from "../calendar.js";
import { each, integer, record, refusal, text, unique } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { type Amount, type Money, size } from "../money.js";
import { type Capacity, capacity, type Demand } from "./capacity.js";
import { type CONTACT_STATES, LONGEST_INTERVAL } from "./table.js";

/** How often, and how, customers of a class are contacted. */
export interface RhythmRow {
  /** A class, a tier, a level of prospects: whatever the customers carry. */
  readonly class: string;
  /** From one contact to the next, 1–3650 days. */
  readonly every: Days;
  /** A visit, a call, a letter. */
  readonly form?: string | undefined;
  /** What one contact takes, the way there included. */
  readonly hoursPerContact?: Amount | undefined;
}

/** A customer and the last contact; left out if none is on record. */
export interface ContactedCustomer {
  readonly id: string;
  readonly class: string;
  readonly lastContact?: Day | undefined;
}

/** The rhythm, and the capacity there is for it. */
export interface RhythmOptions {
  readonly rhythm: readonly RhythmRow[];
  readonly contactsPerWeek?: Amount | undefined;
  readonly hoursPerWeek?: Amount | undefined;
}

/** Where the next contact stands. */
export type ContactState = (typeof CONTACT_STATES)[number];

/** Why a contact is due, or not. */
export type ContactReason =
  | { readonly rule: "contactDue"; readonly lastContact: Day; readonly every: Days }
  | {
      readonly rule: "contactOverdue" | "contactNotDue";
      readonly lastContact: Day;
      readonly every: Days;
      /** `undefined` after the year 9999. */
      readonly due: Day | undefined;
      /** Since it was due, or until it will be. */
      readonly days: Days;
    }
  | { readonly rule: "neverContacted"; readonly every: Days }
  | { readonly rule: "noRhythm"; readonly class: string };

/** A customer's next contact. */
export interface ContactRow extends Judgement<ContactState, ContactReason> {
  readonly id: string;
  readonly class: string;
  readonly form: string | undefined;
  /** Without a contact on record, the day of judgement; `undefined` without a rhythm. */
  readonly due: Day | undefined;
  /** Days since the contact was due; `undefined` unless it is due or overdue. */
  readonly daysOver: Days | undefined;
}

/** The contacts of all customers, in the order given, and the capacity they take. */
export interface ContactRhythm {
  readonly rows: readonly ContactRow[];
  readonly contacts: Capacity;
  readonly hours: Capacity;
}

/**
 * Says with which customers contact is due by the rhythm of their class, and whether there is capacity for all of it:
 * Σ 7 ÷ every, in contacts and in hours a week, added and compared exactly.
 *
 * Customers of a class that has no rhythm are told apart; they take no capacity.
 *
 * @throws RangeError for a repeated id or class, an interval outside 1–3650 days, a number of hours or contacts below 0,
 * or a last contact after `asOf`.
 * @example
 * const rhythm = [
 *   { class: "A", every: 7, form: "visit", hoursPerContact: 3 },
 *   { class: "B", every: 28, form: "call", hoursPerContact: 0.5 },
 * ]
 * const customers = [
 *   { id: "c1", class: "A", lastContact: "2026-02-22" },
 *   { id: "c2", class: "A", lastContact: "2026-02-10" },
 *   { id: "c3", class: "B", lastContact: "2026-02-10" },
 *   { id: "c4", class: "B" },
 *   { id: "c5", class: "Z" },
 * ]
 * const plan = Customer.contactRhythm(customers, "2026-03-01", { rhythm, contactsPerWeek: 2, hoursPerWeek: 8 })
 * plan.rows.map((row) => row.verdict) // => ["due", "overdue", "notDue", "neverContacted", "noRhythm"]
 * plan.rows[1].daysOver // => 12
 * plan.rows[2].due // => "2026-03-10"
 * plan.contacts.verdict // => "short"
 * plan.contacts.gap // => "0.5"
 * plan.hours.needed // => "6.25"
 * plan.hours.verdict // => "enough"
 * @category Contact
 * @see docs/sources.md#customer-contact-rhythm
 */
export function contactRhythm(
  customers: readonly ContactedCustomer[],
  asOf: Day,
  options: RhythmOptions,
): ContactRhythm {
  const where = "Customer.contactRhythm";
  const today = day(where, "asOf", asOf);
  const { rhythm, contactsPerWeek, hoursPerWeek } = record(where, "options", options);
  const rhythms = readRhythm(where, rhythm);
  const contacted = each(where, "customers", customers, (customer, what) => readCustomer(where, what, customer, today));
  const ids = contacted.map(({ id }) => id);
  unique(where, "customers", ids);

  const demands = groupBy(contacted, (customer) => customer.class).map(
    ([name, own]): Demand => ({ class: name, customers: own.length, ...rhythms.get(name) }),
  );
  const available = (what: string, amount: Amount | undefined) =>
    amount === undefined ? undefined : size(where, what, amount);
  return {
    rows: contacted.map((customer) => next(customer, rhythms.get(customer.class), today)),
    contacts: capacity("contacts", demands, available("contactsPerWeek", contactsPerWeek)),
    hours: capacity("hours", demands, available("hoursPerWeek", hoursPerWeek)),
  };
}

interface Rhythm {
  readonly every: Days;
  readonly form: string | undefined;
  readonly hoursPerContact: Money | undefined;
}

/** The next contact with a customer by the rhythm of its class. */
function next({ id, class: name, lastContact }: ContactedCustomer, rhythm: Rhythm | undefined, asOf: Day): ContactRow {
  const row = { id, class: name, form: rhythm?.form, daysOver: undefined };
  if (rhythm === undefined) {
    return { ...row, verdict: "noRhythm", because: [{ rule: "noRhythm", class: name }], due: undefined };
  }
  const { every } = rhythm;
  if (lastContact === undefined) {
    return { ...row, verdict: "neverContacted", because: [{ rule: "neverContacted", every }], due: asOf };
  }
  const due = daysAfter(lastContact, every);
  const over = daysBetween(lastContact, asOf) - every;
  const days = Math.abs(over);
  if (over < 0) {
    return { ...row, verdict: "notDue", because: [{ rule: "contactNotDue", lastContact, every, due, days }], due };
  }
  return over === 0
    ? { ...row, verdict: "due", because: [{ rule: "contactDue", lastContact, every }], due, daysOver: over }
    : {
        ...row,
        verdict: "overdue",
        because: [{ rule: "contactOverdue", lastContact, every, due, days }],
        due,
        daysOver: over,
      };
}

function readRhythm(where: string, rhythm: readonly RhythmRow[]): Map<string, Rhythm> {
  const rows = each(where, "rhythm", rhythm, (row, what) => {
    const { class: name, every, form, hoursPerContact } = record(where, what, row);
    return {
      class: text(where, `${what}.class`, name),
      every: integer(where, `${what}.every`, every, 1, LONGEST_INTERVAL),
      form: form === undefined ? undefined : text(where, `${what}.form`, form),
      hoursPerContact:
        hoursPerContact === undefined ? undefined : size(where, `${what}.hoursPerContact`, hoursPerContact),
    };
  });
  const classes = rows.map((row) => row.class);
  unique(where, "rhythm", classes, "class");
  return new Map(rows.map(({ class: name, ...own }) => [name, own]));
}

function readCustomer(where: string, what: string, customer: ContactedCustomer, asOf: Day): ContactedCustomer {
  const { id, class: name, lastContact } = record(where, what, customer);
  if (lastContact !== undefined && day(where, `${what}.lastContact`, lastContact) > asOf) {
    throw refusal(where, `${what}.lastContact`, `must not be after asOf ${asOf}`, lastContact);
  }
  return { id: text(where, `${what}.id`, id), class: text(where, `${what}.class`, name), lastContact };
}
