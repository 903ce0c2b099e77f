/** What kind of opportunity it is: by the machines and their places before and after. */
import { count, each, flag, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { CHANGES, OPPORTUNITIES, OPPORTUNITY_FACTS, OPPORTUNITY_GRID } from "./table.js";

/** A kind of opportunity. */
export type OpportunityKind = (typeof OPPORTUNITIES)[number];
/** What of an opportunity decides its kind. */
export type OpportunityFact = (typeof OPPORTUNITY_FACTS)[number];
/** How a number of machines or places changes. */
export type CountChange = (typeof CHANGES)[number];

/** What is known of an opportunity; what is left out is not known. */
export interface OpportunityFacts {
  /** Whether it is for a new branch or plant. */
  readonly newSite?: boolean | undefined;
  readonly machinesBefore?: number | undefined;
  readonly machinesAfter?: number | undefined;
  /** Rooms, floors or buildings where machines stand: at most as many as machines, and none only without any. */
  readonly placesBefore?: number | undefined;
  readonly placesAfter?: number | undefined;
}

/** Why it is of that kind. */
export type OpportunityReason =
  | { readonly rule: "opportunityNewSite" }
  | { readonly rule: "opportunityFirstMachines" }
  | {
      readonly rule: "opportunityChange";
      readonly kind: OpportunityKind;
      /** How the places and the machines change; `undefined` where it is not known and changes nothing. */
      readonly places: CountChange | undefined;
      readonly machines: CountChange | undefined;
    }
  | {
      readonly rule: "opportunityOpen";
      readonly couldBe: readonly OpportunityKind[];
      readonly missing: readonly OpportunityFact[];
    };

/** The kind, or all kinds it could still be. */
export interface Opportunity extends Judgement<OpportunityKind | "undetermined", OpportunityReason> {
  readonly couldBe: readonly OpportunityKind[];
}

/**
 * The kind of an opportunity: `new` for a new branch or plant or the first machines at all, otherwise by how the places
 * change and then by how the machines do – `concentrate` into fewer, `distribute` over more, `add`, or `replace`.
 *
 * While facts are missing that could change the kind it is undetermined, with all kinds it could be.
 *
 * @throws RangeError for no machine afterwards, more places than machines, or machines without a place.
 * @example
 * const site = { newSite: false, machinesBefore: 6, machinesAfter: 4, placesBefore: 3, placesAfter: 3 }
 * Territory.opportunity(site).verdict // => "concentrate"
 * Territory.opportunity({ ...site, machinesAfter: 6 }).verdict // => "replace"
 * Territory.opportunity({ ...site, machinesAfter: 8 }).verdict // => "add"
 * Territory.opportunity({ ...site, placesAfter: 4 }).verdict // => "distribute"
 * Territory.opportunity({ newSite: true }).because // => [{ rule: "opportunityNewSite" }]
 * Territory.opportunity({ machinesBefore: 0 }).because // => [{ rule: "opportunityFirstMachines" }]
 * const open = Territory.opportunity({ newSite: false, machinesBefore: 6, machinesAfter: 6 })
 * open.couldBe // => ["replace", "concentrate", "distribute"]
 * explain(open, en.territory.sentences)[0] // => "It could be replace, concentrate or distribute: not known are the places before and the places after."
 * @category Installed base
 * @see docs/sources.md#territory-opportunities
 */
export function opportunity(facts: OpportunityFacts): Opportunity {
  return judge(readFacts("Territory.opportunity", "facts", facts));
}

/** An opportunity with a name. */
export interface OpportunityRow extends OpportunityFacts {
  readonly id: string;
}

/** How many opportunities are of a kind. */
export interface OpportunityCount {
  readonly kind: OpportunityKind;
  readonly opportunities: number;
  /** Undetermined ones that could be of this kind. */
  readonly couldBe: number;
}

/** Opportunities, each with its kind, and how many there are of each. */
export interface Opportunities {
  /** In the order given. */
  readonly rows: readonly (Opportunity & { readonly id: string })[];
  /** Every kind, in the order of the table. */
  readonly kinds: readonly OpportunityCount[];
  readonly undetermined: number;
}

/**
 * The kind of each opportunity, and how many there are of each kind, the undetermined ones counted apart.
 *
 * @throws RangeError for a repeated id, and for what `opportunity` refuses.
 * @example
 * const all = Territory.opportunities([{ id: "lab", newSite: true }, { id: "office" }])
 * all.rows.map(({ verdict }) => verdict) // => ["new", "undetermined"]
 * all.kinds[4] // => { kind: "new", opportunities: 1, couldBe: 1 }
 * all.undetermined // => 1
 * @category Installed base
 * @see docs/sources.md#territory-opportunities
 */
export function opportunities(rows: readonly OpportunityRow[]): Opportunities {
  const where = "Territory.opportunities";
  const read = each(where, "rows", rows, (row, what) => {
    const { id, ...facts } = record(where, what, row);
    return { id: text(where, `${what}.id`, id), ...judge(readFacts(where, what, facts)) };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "rows", ids);
  const open = read.filter(({ verdict }) => verdict === "undetermined");
  return {
    rows: read,
    kinds: OPPORTUNITIES.map((kind) => ({
      kind,
      opportunities: read.filter(({ verdict }) => verdict === kind).length,
      couldBe: open.filter(({ couldBe }) => couldBe.includes(kind)).length,
    })),
    undetermined: open.length,
  };
}

function readFacts(where: string, what: string, given: OpportunityFacts): OpportunityFacts {
  const { newSite, machinesBefore, machinesAfter, placesBefore, placesAfter } = record(where, what, given);
  const number = (field: OpportunityFact, value: number | undefined) =>
    value === undefined ? undefined : count(where, `${what}.${field}`, value);
  const facts = {
    newSite: newSite === undefined ? undefined : flag(where, `${what}.newSite`, newSite),
    machinesBefore: number("machinesBefore", machinesBefore),
    machinesAfter: number("machinesAfter", machinesAfter),
    placesBefore: number("placesBefore", placesBefore),
    placesAfter: number("placesAfter", placesAfter),
  };
  for (const after of ["machinesAfter", "placesAfter"] as const) {
    if (facts[after] === 0) throw refusal(where, `${what}.${after}`, "must be at least 1", 0);
  }
  standing(where, `${what}.placesBefore`, facts.machinesBefore, facts.placesBefore);
  standing(where, `${what}.placesAfter`, facts.machinesAfter, facts.placesAfter);
  return facts;
}

/** At most one place for each machine, and one at least for all. */
function standing(where: string, what: string, machines: number | undefined, places: number | undefined): void {
  if (machines === undefined || places === undefined) return;
  if (places > machines) throw refusal(where, what, `must be at most the number of machines ${machines}`, places);
  if (places === 0 && machines > 0)
    throw refusal(where, what, "must be at least 1, since machines stand there", places);
}

function judge(facts: OpportunityFacts): Opportunity {
  const { newSite } = facts;
  if (newSite === true) return { verdict: "new", because: [{ rule: "opportunityNewSite" }], couldBe: ["new"] };
  const [machines, places] = [machinesBefore(facts), placesBefore(facts)];
  if (machines.most === 0) {
    return { verdict: "new", because: [{ rule: "opportunityFirstMachines" }], couldBe: ["new"] };
  }
  const after = { machines: machinesAfter(facts), places: placesAfter(facts) };
  const [byPlaces, byMachines] = [changes(places, after.places), changes(machines, after.machines)];
  // As many places before and after have at least as many machines, before and after.
  const shared = Math.max(places.least, after.places.least);
  const inShared = changes(atLeast(machines, shared), atLeast(after.machines, shared));
  const kinds = byPlaces.flatMap((place) =>
    (place === "same" ? inShared : byMachines).map((machine) => OPPORTUNITY_GRID[place][machine]),
  );
  const isNewPossible = newSite === undefined || machines.least === 0;
  const couldBe = OPPORTUNITIES.filter((kind) => (kind === "new" ? isNewPossible : kinds.includes(kind)));
  const [kind, ...others] = couldBe;
  if (kind === undefined || others.length > 0) {
    const missing = OPPORTUNITY_FACTS.filter((fact) => facts[fact] === undefined);
    return { verdict: "undetermined", because: [{ rule: "opportunityOpen", couldBe, missing }], couldBe };
  }
  const one = (those: readonly CountChange[]) => (those.length === 1 ? those[0] : undefined);
  return {
    verdict: kind,
    because: [{ rule: "opportunityChange", kind, places: one(byPlaces), machines: one(byMachines) }],
    couldBe,
  };
}

/** What a number can be. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const MANY = Number.MAX_SAFE_INTEGER;

const machinesBefore = (facts: OpportunityFacts) => machinesIn(facts.machinesBefore, facts.placesBefore, 0);
const machinesAfter = (facts: OpportunityFacts) => machinesIn(facts.machinesAfter, facts.placesAfter, 1);
const placesBefore = (facts: OpportunityFacts) => placesIn(facts.machinesBefore, facts.placesBefore);
const placesAfter = (facts: OpportunityFacts) => placesIn(facts.machinesAfter, facts.placesAfter);

function machinesIn(machines: number | undefined, places: number | undefined, least: number): Bounds {
  if (machines !== undefined) return { least: machines, most: machines };
  return places === 0 ? { least: 0, most: 0 } : { least: places ?? least, most: MANY };
}

/** The places of one machine at least: where there is none, the opportunity is a new one. */
function placesIn(machines: number | undefined, places: number | undefined): Bounds {
  return places === undefined ? { least: 1, most: machines ?? MANY } : { least: places, most: places };
}

const atLeast = ({ least, most }: Bounds, number: number): Bounds => ({ least: Math.max(least, number), most });

/** How a number may change, in the order of the table. */
function changes(before: Bounds, after: Bounds): CountChange[] {
  const may: { readonly [Change in CountChange]: boolean } = {
    fewer: after.least < before.most,
    same: after.least <= before.most && before.least <= after.most,
    more: after.most > before.least,
  };
  return CHANGES.filter((change) => may[change]);
}
