/** What a call is planned from: the problems we suspect, what we can do about them, and whom we meet when. */
import { each, flag, oneOf, record, refusal, text, unique } from "../check.js";
import { STAGES } from "../cycle/table.js";
import { allOrNone, type Amount, type Money, readCurrency, size } from "../money.js";
import { LOCALES } from "./form.js";
import type { ContactType, DecisionFocus, Stage, TextLocale } from "./ids.js";
import { type Limits, readLimits } from "./limits.js";
import { type PackDefinition, packOf } from "./pack.js";
import type { PackId } from "./packs.js";
import { CONTACTS, FOCUSES, KNOWN, PERIODS } from "./table.js";

/** How often an amount falls due. */
export type Period = (typeof PERIODS)[number];

/** What a problem leads to. */
export interface PlannedConsequence {
  readonly id: string;
  /** As a noun phrase, such as "late deliveries"; in Chinese also a short clause. */
  readonly text: string;
  /** What it costs; then `per` must be given too. */
  readonly amount?: Amount | undefined;
  readonly currency?: string | undefined;
  readonly per?: Period | undefined;
  /** The ids of templates to ask about it with before all others. */
  readonly ask?: readonly string[] | undefined;
}

/** A problem we suspect the customer has. */
export interface PlannedProblem {
  readonly id: string;
  /** As a noun phrase, such as "duplicate orders"; in Chinese also a short clause. */
  readonly text: string;
  /** The department, process or place it concerns. */
  readonly area: string;
  /** What the customer wants to reach and the problem stands in the way of. */
  readonly goal?: string | undefined;
  /** The id of what we can do about it; left out, we cannot solve it. */
  readonly capability?: string | undefined;
  readonly consequences?: readonly PlannedConsequence[] | undefined;
  /** What earlier calls have brought out; left out, it is only suspected. */
  readonly known?: (typeof KNOWN)[number] | undefined;
  /** The ids of templates to ask about the problem with before all others; left out, the plan chooses. */
  readonly ask?: readonly string[] | undefined;
}

/** Something we can do for the customer. */
export interface Capability {
  readonly id: string;
  /** As a noun phrase, such as "a shared order record". */
  readonly text: string;
}

/** What `planCall` plans from. */
export interface CallPreparation {
  /** In the order in which they are to be raised. */
  readonly problems: readonly PlannedProblem[];
  readonly capabilities: readonly Capability[];
  readonly contact: ContactType;
  /** The stage of the buyer. */
  readonly stage: Stage;
  /** What the contact looks at when deciding. */
  readonly focus?: DecisionFocus | undefined;
  /** `LIMITS` unless given. */
  readonly limits?: Limits | undefined;
  /** Whether time is short: then fewer implication questions, and never fewer problem questions. */
  readonly shortOfTime?: boolean | undefined;
  /** The language of the questions, and of the texts put into them; `"en"` unless given. */
  readonly locale?: TextLocale | undefined;
  /** Where the questions come from, before those of `general`; `"general"` unless given. */
  readonly pack?: PackId | PackDefinition | undefined;
}

/** A consequence that was checked. */
export interface Consequence {
  readonly id: string;
  readonly text: string;
  readonly amount: Money | undefined;
  readonly currency: string | undefined;
  readonly per: Period | undefined;
  readonly ask: readonly string[];
}

/** A problem that was checked. */
export interface Problem extends Omit<PlannedProblem, "ask" | "consequences"> {
  readonly goal: string | undefined;
  readonly capability: string | undefined;
  readonly consequences: readonly Consequence[];
  readonly known: (typeof KNOWN)[number] | undefined;
  readonly ask: readonly string[];
}

/** The preparation, each part checked. */
export function readPreparation(where: string, preparation: CallPreparation) {
  const { problems, capabilities, contact, stage, focus, limits, shortOfTime, locale, pack } = record(
    where,
    "preparation",
    preparation,
  );
  const able = readCapabilities(where, capabilities);
  return {
    problems: readProblems(where, problems, able),
    able,
    contact: oneOf(where, "contact", contact, CONTACT_TYPES),
    stage: oneOf(where, "stage", stage, STAGES),
    focus: focus === undefined ? undefined : oneOf(where, "focus", focus, FOCUSES),
    limits: readLimits(where, limits),
    shortOfTime: shortOfTime === undefined ? false : flag(where, "shortOfTime", shortOfTime),
    locale: locale === undefined ? "en" : oneOf(where, "locale", locale, LOCALES),
    pack: packOf(where, "pack", pack ?? "general"),
  };
}

export const CONTACT_TYPES = Object.keys(CONTACTS) as ContactType[];

function readCapabilities(where: string, capabilities: readonly Capability[]): Map<string, Capability> {
  const all = each(where, "capabilities", capabilities, (entry, what) => {
    const { id, text: words } = record(where, what, entry);
    return { id: text(where, `${what}.id`, id), text: phrase(where, `${what}.text`, words) };
  });
  unique(
    where,
    "capabilities",
    all.map(({ id }) => id),
  );
  return new Map(all.map((capability) => [capability.id, capability]));
}

/** The problems, each checked; where `able` is given, what they name must be in it. */
export function readProblems(
  where: string,
  problems: readonly PlannedProblem[],
  able?: ReadonlyMap<string, Capability>,
): Problem[] {
  const all = each(where, "problems", problems, (entry, what): Problem => {
    const { id, text: words, area, goal, capability, consequences, known, ask = [] } = record(where, what, entry);
    return {
      id: text(where, `${what}.id`, id),
      text: phrase(where, `${what}.text`, words),
      area: phrase(where, `${what}.area`, area),
      goal: goal === undefined ? undefined : phrase(where, `${what}.goal`, goal),
      capability: capability === undefined ? undefined : solving(where, `${what}.capability`, capability, able),
      consequences: readConsequences(where, `${what}.consequences`, consequences),
      known: known === undefined ? undefined : oneOf(where, `${what}.known`, known, KNOWN),
      ask: each(where, `${what}.ask`, ask, (template, at) => text(where, at, template)),
    };
  });
  unique(
    where,
    "problems",
    all.map(({ id }) => id),
  );
  const priced = all.flatMap(({ consequences }, row) =>
    consequences.map((one, nth) => ({ ...one, path: `problems[${row}].consequences[${nth}]` })),
  );
  allOrNone(where, priced);
  return all;
}

function solving(where: string, what: string, id: string, able?: ReadonlyMap<string, Capability>): string {
  const capability = text(where, what, id);
  if (able === undefined || able.has(capability)) return capability;
  throw refusal(where, what, "must be the id of a capability", id);
}

/** The consequences of one problem, each checked. */
export function readConsequences(
  where: string,
  what: string,
  consequences: readonly PlannedConsequence[] | undefined,
): Consequence[] {
  const all = each(where, what, consequences ?? [], (entry, at): Consequence => {
    const { id, text: words, amount, currency, per, ask = [] } = record(where, at, entry);
    const read = {
      id: text(where, `${at}.id`, id),
      text: phrase(where, `${at}.text`, words),
      amount: amount === undefined ? undefined : size(where, `${at}.amount`, amount),
      currency: readCurrency(where, `${at}.currency`, currency),
      per: per === undefined ? undefined : oneOf(where, `${at}.per`, per, PERIODS),
      ask: each(where, `${at}.ask`, ask, (template, nth) => text(where, nth, template)),
    };
    if (read.amount !== undefined && read.per === undefined) {
      throw refusal(where, `${at}.per`, "must be given with the amount", per, "undefined");
    }
    return read;
  });
  unique(
    where,
    what,
    all.map(({ id }) => id),
  );
  return all;
}

/** A phrase that goes into a question: short, and with something to read in it. */
export function phrase(where: string, what: string, value: unknown): string {
  const words = text(where, what, value);
  if (words.trim() !== "" && words.length <= LONGEST) return words;
  throw refusal(where, what, `must be a phrase of 1–${LONGEST} characters`, value);
}

/** The longest phrase that is put into a question. */
const LONGEST = 500;
