/** A person on the customer's side, as far as we know them. */
import { each, oneOf, ratio, record, refusal, text, unique } from "../check.js";
import {
  ATTITUDES,
  CHANGES,
  CONTACTS,
  DRIVES,
  FOCUSES,
  LAYERS,
  MOST_SAY,
  NEEDS,
  ROLES,
  STANDINGS,
  STYLES,
  type DIMENSIONS,
} from "./table.js";

/** One of the five dimensions. */
export type Dimension = (typeof DIMENSIONS)[number];
/** A level of need. */
export type Need = (typeof NEEDS)[number];
/** An attitude to change. */
export type Change = (typeof CHANGES)[number];
/** What a person looks at when deciding. */
export type Focus = (typeof FOCUSES)[number];
/** How close our contact is. */
export type Contact = (typeof CONTACTS)[number];
/** An attitude to a vendor. */
export type Attitude = (typeof ATTITUDES)[number];
/** A role in the purchase. */
export type Role = (typeof ROLES)[number];
/** Where a person stands to the people who really decide. */
export type Standing = (typeof STANDINGS)[number];
/** Where a person stands to the decision. */
export type Layer = (typeof LAYERS)[number];
/** A personal drive. */
export type Drive = (typeof DRIVES)[number];
/** A social style. */
export type Style = (typeof STYLES)[number];

/** What a person thinks of another vendor. */
export interface View {
  /** The id of a competitor. */
  readonly vendor: string;
  readonly attitude: Attitude;
}

/** A person on the customer's side. Whatever is left out is not known, which is not "none". */
export interface Person {
  readonly id: string;
  readonly name?: string | undefined;
  /** Several people have several roles; the list may be empty: known to have none. */
  readonly roles?: readonly Role[] | undefined;
  readonly need?: Need | undefined;
  readonly change?: Change | undefined;
  readonly focus?: Focus | undefined;
  readonly contact?: Contact | undefined;
  /** The attitude to us. */
  readonly attitude?: Attitude | undefined;
  /** What the person thinks of our competitors. */
  readonly views?: readonly View[] | undefined;
  /** The say in this decision, 0–1 or any other scale of at least 0 that is the same for all; not the rank. */
  readonly weight?: number | undefined;
  /** The id of the person they report to: the formal organisation. */
  readonly reportsTo?: string | undefined;
  readonly standing?: Standing | undefined;
  readonly layer?: Layer | undefined;
  readonly drive?: Drive | undefined;
  readonly style?: Style | undefined;
}

/** Whose word counts with whom: the political structure, which is not the formal one. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  /** How much the word counts, 0–1. */
  readonly strength: number;
}

/** The people of an account, everything in them known to be valid, no id twice, every `reportsTo` somebody's. */
export function readPeople(where: string, given: readonly Person[], what = "people"): Person[] {
  const people = each(where, what, given, (person, path) => readPerson(where, path, person));
  const ids = people.map(({ id }) => id);
  unique(where, what, ids);
  const known = new Set(ids);
  people.forEach(({ reportsTo }, row) => {
    if (reportsTo !== undefined && !known.has(reportsTo)) {
      throw refusal(where, `${what}[${row}].reportsTo`, "must be the id of a person", reportsTo);
    }
  });
  return people;
}

/** One person, everything in them known to be valid. */
export function readPerson(where: string, what: string, given: Person): Person {
  const person = record(where, what, given);
  const one = <Id extends string>(field: string, value: Id | undefined, ids: readonly Id[]) =>
    value === undefined ? undefined : oneOf(where, `${what}.${field}`, value, ids);
  const words = (field: string, value: string | undefined) =>
    value === undefined ? undefined : text(where, `${what}.${field}`, value);
  return {
    id: text(where, `${what}.id`, person.id),
    name: words("name", person.name),
    roles: person.roles === undefined ? undefined : rolesOf(where, `${what}.roles`, person.roles),
    need: one("need", person.need, NEEDS),
    change: one("change", person.change, CHANGES),
    focus: one("focus", person.focus, FOCUSES),
    contact: one("contact", person.contact, CONTACTS),
    attitude: one("attitude", person.attitude, ATTITUDES),
    views: person.views === undefined ? undefined : viewsOf(where, `${what}.views`, person.views),
    weight: person.weight === undefined ? undefined : sayOf(where, `${what}.weight`, person.weight),
    reportsTo: words("reportsTo", person.reportsTo),
    standing: one("standing", person.standing, STANDINGS),
    layer: one("layer", person.layer, LAYERS),
    drive: one("drive", person.drive, DRIVES),
    style: one("style", person.style, STYLES),
  };
}

function rolesOf(where: string, what: string, given: readonly Role[]): Role[] {
  const roles = each(where, what, given, (role, path) => oneOf(where, path, role, ROLES));
  return ROLES.filter((role) => roles.includes(role));
}

function viewsOf(where: string, what: string, given: readonly View[]): View[] {
  const views = each(where, what, given, (view, path) => {
    const { vendor, attitude } = record(where, path, view);
    return {
      vendor: text(where, `${path}.vendor`, vendor),
      attitude: oneOf(where, `${path}.attitude`, attitude, ATTITUDES),
    };
  });
  unique(
    where,
    what,
    views.map(({ vendor }) => vendor),
    "vendor",
  );
  return views;
}

function sayOf(where: string, what: string, weight: number): number {
  if (typeof weight === "number" && weight >= 0 && weight <= MOST_SAY) return weight + 0;
  throw refusal(where, what, `must be a number 0–${MOST_SAY}`, weight, "number");
}

/** Who influences whom, between known people; two links between the same two are refused, a link to oneself too. */
export function readInfluences(
  where: string,
  given: readonly Influence[],
  ids: ReadonlySet<string>,
  what = "influences",
): Influence[] {
  const seen = new Map<string, Set<string>>();
  return each(where, what, given, (influence, path) => {
    const link = record(where, path, influence);
    const from = end(where, `${path}.from`, link.from, ids);
    const to = end(where, `${path}.to`, link.to, ids);
    if (from === to) throw refusal(where, `${path}.to`, "must be somebody else than from", to);
    const reached = seen.get(from) ?? new Set();
    if (reached.has(to)) throw refusal(where, path, "must be the only link from this person to that one", to);
    seen.set(from, reached.add(to));
    return { from, to, strength: ratio(where, `${path}.strength`, link.strength) };
  });
}

function end(where: string, what: string, value: string, ids: ReadonlySet<string>): string {
  const id = text(where, what, value);
  if (ids.has(id)) return id;
  throw refusal(where, what, "must be the id of a person", id);
}
