/** Weighted support: what the people who have a say think of us, and of each competitor. */
import { record, refusal, text } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Money, product } from "../money.js";
import { type Attitude, type Person, readPeople } from "./person.js";
import { figure, meanOf, mostOf, spreadOf } from "./say.js";
import { ATTITUDES, ATTITUDE_VALUES, MOST_VENDORS } from "./table.js";
import {
  aheadOf,
  heldOf,
  LEANINGS,
  type Leaning,
  type Part,
  partOf,
  type Says,
  type Tally,
  tallied,
  type Views,
  type Worth,
} from "./tally.js";

/** What attitudes are worth, each −1…1; one left out is worth what the table says. */
export type AttitudeValues = { readonly [A in Attitude]?: number | undefined };

/** How support is weighed. */
export interface SupportOptions {
  /** What we are called beside the competitors; `us` unless given. */
  readonly us?: string | undefined;
  readonly values?: AttitudeValues | undefined;
}

/** Why a vendor leads, or nobody can say. */
export type SupportReason =
  | {
      readonly rule: "supportLeads";
      readonly vendor: string;
      readonly support: number;
      readonly next: string | undefined;
      readonly nextSupport: number | undefined;
    }
  | { readonly rule: "supportShared"; readonly vendors: readonly string[]; readonly support: number }
  | { readonly rule: "supportAlone"; readonly vendor: string; readonly support: number }
  | { readonly rule: "supportSettled"; readonly vendor: string }
  | { readonly rule: "supportOpen"; readonly vendors: readonly string[] }
  | { readonly rule: "supportUnknown"; readonly attitudes: number; readonly says: number; readonly people: number }
  | { readonly rule: "supportNoSay"; readonly people: number };

/** The support of one vendor. */
export interface VendorSupport {
  readonly vendor: string;
  readonly ours: boolean;
  /** Σ say × attitude ÷ Σ say over those of whom both are known, −1…1; nothing if they have no say. */
  readonly support: number | undefined;
  /** What it could be with everybody: unknown attitudes between the worst and the best, unknown says between none and the largest. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** How many think so. */
  readonly people: { readonly [L in Leaning]: number };
}

/**
 * The support of all vendors. `alone` if nobody's view of a competitor is known, which does not mean that there is none;
 * `undetermined` if no say is known or all says are 0.
 */
export interface Support extends Judgement<"ours" | "theirs" | "shared" | "alone" | "undetermined", SupportReason> {
  /** We first, then the others by id. */
  readonly rows: readonly VendorSupport[];
  readonly leader: string | undefined;
  /** Whether nothing that is unknown could take the lead away; nothing without a leader, or alone. */
  readonly settled: boolean | undefined;
}

/**
 * Weighs what people think of us and of each competitor by their say: Σ say × attitude ÷ Σ say, from −1, all against, to 1.
 * Beside it stands the range that everything unknown leaves; the lead is settled if it holds within all of it, person by
 * person: a say that is not known counts the same for both vendors.
 *
 * Sums and comparisons are exact.
 *
 * @throws RangeError for people that are not valid, a view of a vendor called as we are, a value outside −1…1, or more than
 * 100 vendors.
 * @example
 * const people = [
 *   { id: "ceo", weight: 5, attitude: "neutral", views: [{ vendor: "Rival", attitude: "supporter" }] },
 *   { id: "cio", weight: 3, attitude: "mentor", views: [{ vendor: "Rival", attitude: "opponent" }] },
 *   { id: "cfo", weight: 2, views: [{ vendor: "Rival", attitude: "neutral" }] },
 * ]
 * const weighed = Stakeholder.support(people)
 * weighed.verdict // => "ours"
 * weighed.rows.map(({ vendor, support, low, high }) => [vendor, support, low, high])
 * // => [["us", 0.375, 0.1, 0.5], ["Rival", -0.05, -0.05, -0.05]]
 * weighed.settled // => true
 * weighed.because[0] // => { rule: "supportLeads", vendor: "us", support: 0.375, next: "Rival", nextSupport: -0.05 }
 * weighed.because[2] // => { rule: "supportUnknown", attitudes: 1, says: 0, people: 3 }
 * const values = { neutral: 0.2, supporter: 0.2 }
 * Stakeholder.support(people.slice(0, 1), { us: "We", values }).because[0]
 * // => { rule: "supportShared", vendors: ["We", "Rival"], support: 0.2 }
 * const open = [{ id: "a", attitude: "mentor", views: [{ vendor: "Rival", attitude: "neutral" }], weight: 1 }, { id: "b" }]
 * Stakeholder.support(open).because[1] // => { rule: "supportOpen", vendors: ["Rival"] }
 * Stakeholder.support([{ id: "a", attitude: "mentor", weight: 1 }]).because
 * // => [{ rule: "supportAlone", vendor: "us", support: 1 }]
 * Stakeholder.support([{ id: "a", attitude: "mentor", weight: 0 }]).because // => [{ rule: "supportNoSay", people: 1 }]
 * @category Support
 * @see docs/sources.md#stakeholder-support
 */
export function support(people: readonly Person[], options: SupportOptions = {}): Support {
  const where = "Stakeholder.support";
  const known = readPeople(where, people);
  const { us = "us", values } = record(where, "options", options);
  const name = text(where, "options.us", us);
  const worth = worthOf(readValues(where, values ?? {}));
  const says = known.map(({ weight }) => (weight === undefined ? undefined : product(weight)));
  const scale: Scale = { says, all: partOf(says), most: mostOf(says), worth, us: name };
  const vendors = [...viewsOf(where, known, name)].map(([vendor, views]) => weighed(vendor, views, scale));
  return { ...judged(vendors, scale), rows: vendors.map(({ row }) => row) };
}

/** What all vendors are weighed with. */
interface Scale {
  readonly says: Says;
  readonly all: Part;
  readonly most: Money;
  readonly worth: Worth;
  readonly us: string;
}

interface Weighed {
  readonly row: VendorSupport;
  readonly mean: Money | undefined;
  readonly tally: Tally;
  readonly views: Views;
}

function readValues(where: string, given: AttitudeValues): Map<Attitude, Money> {
  const own = record(where, "options.values", given);
  return new Map(
    ATTITUDES.map((attitude) => {
      const value = own[attitude] ?? ATTITUDE_VALUES[attitude];
      if (typeof value === "number" && value >= -1 && value <= 1) return [attitude, product(value)];
      throw refusal(where, `options.values.${attitude}`, "must be a number −1–1", value, "number");
    }),
  );
}

function worthOf(values: ReadonlyMap<Attitude, Money>): Worth {
  const ranked = [...values.values()].sort((one, other) => one.cmp(other));
  const [least = product(-1), best = product(1)] = [ranked[0], ranked[ranked.length - 1]];
  return (leaning) => {
    const value = leaning === "unknown" ? undefined : values.get(leaning);
    return value === undefined ? [least, best] : [value, value];
  };
}

/** What is known to be thought of each vendor, by row: of us first, then of the others in the order of their ids. */
/** Who thinks what of each vendor, by row; more vendors than can be compared are refused. */
export function viewsOf(
  where: string,
  people: readonly Person[],
  us: string,
  who = "people",
): Map<string, Map<number, Attitude>> {
  const others = new Map<string, Map<number, Attitude>>();
  const own = new Map<number, Attitude>();
  people.forEach(({ attitude, views = [] }, row) => {
    if (attitude !== undefined) own.set(row, attitude);
    views.forEach((view, nth) => {
      const what = `${who}[${row}].views[${nth}].vendor`;
      if (view.vendor === us) throw refusal(where, what, "must be another vendor than we are", us);
      const seen = others.get(view.vendor) ?? new Map<number, Attitude>();
      others.set(view.vendor, seen.set(row, view.attitude));
      if (others.size >= MOST_VENDORS)
        throw refusal(where, what, `must be one of at most ${MOST_VENDORS - 1}`, view.vendor);
    });
  });
  return new Map([[us, own], ...[...others].sort(([one], [other]) => (one < other ? -1 : 1))]);
}

function weighed(vendor: string, views: Views, { says, all, most, worth, us }: Scale): Weighed {
  const tally = tallied(views, says, all);
  const mean = meanOf(
    [...tally].flatMap(([leaning, { say }]) => (leaning === "unknown" ? [] : [[worth(leaning)[0], say] as const])),
  );
  const [low, high] = spreadOf(heldOf(tally, worth), most) ?? [];
  const people = Object.fromEntries(LEANINGS.map((leaning) => [leaning, tally.get(leaning)?.people ?? 0]));
  const row = {
    vendor,
    ours: vendor === us,
    support: mean && figure(mean),
    low,
    high,
    people: people as VendorSupport["people"],
  };
  return { row, mean, tally, views };
}

function judged(vendors: readonly Weighed[], scale: Scale): Omit<Support, "rows"> {
  const ranked = vendors.flatMap((own) => (own.mean === undefined ? [] : [{ ...own, mean: own.mean }]));
  const best = ranked.reduce<Money | undefined>((top, { mean }) => (top?.gte(mean) ? top : mean), undefined);
  if (best === undefined) {
    const because: SupportReason[] = [{ rule: "supportNoSay", people: scale.says.length }, ...unknowns(vendors, scale)];
    return { verdict: "undetermined", because, leader: undefined, settled: undefined };
  }
  const leaders = ranked.filter(({ mean }) => mean.eq(best));
  const [leader] = leaders;
  const vendor = leader?.row.vendor ?? "";
  const told = unknowns(vendors, scale);
  if (leader === undefined || vendors.length === 1) {
    const alone: SupportReason = { rule: "supportAlone", vendor, support: figure(best) };
    return { verdict: "alone", because: [alone, ...told], leader: undefined, settled: undefined };
  }
  if (leaders.length > 1) {
    const shared = leaders.map(({ row }) => row.vendor);
    const because: SupportReason[] = [{ rule: "supportShared", vendors: shared, support: figure(best) }, ...told];
    return { verdict: "shared", because, leader: undefined, settled: undefined };
  }
  const next = ranked
    .filter((own) => own.row.vendor !== vendor)
    .reduce<(typeof ranked)[number] | undefined>((top, own) => (top?.mean.gte(own.mean) ? top : own), undefined)?.row;
  const open = vendors.filter((own) => own.row.vendor !== vendor && !isSettled(leader, own, scale));
  const names = open.map(({ row }) => row.vendor);
  const because: SupportReason[] = [
    { rule: "supportLeads", vendor, support: figure(best), next: next?.vendor, nextSupport: next?.support },
    open.length > 0 ? { rule: "supportOpen", vendors: names } : { rule: "supportSettled", vendor },
    ...told,
  ];
  return { verdict: leader.row.ours ? "ours" : "theirs", because, leader: vendor, settled: open.length === 0 };
}

/** Whether one stays ahead of another whatever is unknown. */
function isSettled(one: Weighed, other: Weighed, { says, most, worth }: Scale): boolean {
  const [low] = spreadOf(aheadOf(one.tally, one.views, other.views, says, worth), most) ?? [];
  return low !== undefined && low > 0;
}

function unknowns(vendors: readonly Weighed[], { all }: Scale): SupportReason[] {
  const attitudes = vendors.reduce((count, { row }) => count + row.people.unknown, 0);
  const { people, unweighed } = all;
  return attitudes + unweighed === 0 ? [] : [{ rule: "supportUnknown", attitudes, says: unweighed, people }];
}
