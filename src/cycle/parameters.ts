/** Everything the detector goes by is data: the tables, or the caller's own in their place. */
import { each, level, ratio, record, refusal } from "../check.js";
import type { Days } from "../day.js";
import { type Belief, believe, LENGTH, type Row } from "./belief.js";
import { knownId } from "../known.js";
import type { SellerStage, SignalId, Stage, Witness } from "./ids.js";
import { OBSERVABLE } from "./observation.js";
import { REGRESSION_STRENGTH, SIGNALS, WITNESS_WEIGHTS, WITNESSES } from "./signals.js";
import { CONFIDENT_FROM, EVENT_LIKELIHOODS, HALF_LIFE, SELLER_STAGES, STAGES, TRANSITIONS } from "./table.js";

/** A sign of the caller's own, or a sign of the catalogue seen otherwise. */
export interface SignalRow {
  /** One likelihood above 0 for each of the six stages, in their order; together 1. */
  readonly likelihood: readonly number[];
  /** Who can know of it; anyone unless given. */
  readonly witnesses?: readonly Witness[] | undefined;
}

/** What the detector goes by, where it is not as in the tables. `Own` are signals of the caller's own. */
export interface DetectOptions<Own extends string = never> {
  /** The stage of the seller's own process; read off what the seller did unless given. */
  readonly seller?: SellerStage | undefined;
  /** Days after which what was known counts half, above 0 and at most 36500; 60 unless given. */
  readonly halfLife?: Days | undefined;
  /** The probability from which a stage is named, between 0 and 1; 0.6 unless given. */
  readonly confidentFrom?: number | undefined;
  /** How much an observation counts by who has seen it, 0–1. */
  readonly witnessWeights?: { readonly [W in Witness]?: number | undefined } | undefined;
  /** How much of the belief goes back with a step back, 0–1; 0.8 unless given. */
  readonly regressionStrength?: number | undefined;
  /** Where a buyer is found when something may have changed, by the earliest stage possible. */
  readonly transitions?: { readonly [S in Stage]?: readonly number[] | undefined } | undefined;
  /** The likelihoods of the stages when an exit event is seen. */
  readonly events?: { readonly [E in keyof typeof EVENT_LIKELIHOODS]?: readonly number[] | undefined } | undefined;
  /** Further signals, or other rows for those of the catalogue. */
  readonly signals?:
    | ({ readonly [S in SignalId]?: SignalRow | undefined } & { readonly [O in Own]: SignalRow })
    | undefined;
}

/** A row of likelihoods, and who can witness the sign. */
export interface Sign {
  readonly likelihoods: Belief;
  readonly witnesses: readonly Witness[];
}

/** The options, read. */
export interface Parameters {
  readonly seller: SellerStage | undefined;
  readonly halfLife: Days;
  readonly confidentFrom: number;
  readonly witnessWeights: { readonly [W in Witness]: number };
  readonly regressionStrength: number;
  readonly transitions: readonly Belief[];
  readonly signs: ReadonlyMap<string, Sign>;
  /** All that may be observed. */
  readonly known: ReadonlySet<string>;
}

const LONGEST = 36_500;

/** Reads the options; what is not given is as in the tables. */
export function readParameters<Own extends string>(where: string, options: DetectOptions<Own>): Parameters {
  const given = record(where, "options", options);
  const signs = readSigns(where, given);
  return {
    seller: given.seller === undefined ? undefined : readSeller(where, "seller", given.seller),
    halfLife: given.halfLife === undefined ? HALF_LIFE : readHalfLife(where, given.halfLife),
    confidentFrom:
      given.confidentFrom === undefined ? CONFIDENT_FROM : level(where, "confidentFrom", given.confidentFrom),
    witnessWeights: readWeights(where, given.witnessWeights),
    regressionStrength: ratio(where, "regressionStrength", given.regressionStrength ?? REGRESSION_STRENGTH),
    transitions: readTransitions(where, given.transitions),
    signs,
    known: given.signals === undefined ? OBSERVABLE : new Set([...OBSERVABLE, ...signs.keys()]),
  };
}

/** A stage of the seller's process. */
export function readSeller(where: string, what: string, stage: unknown): SellerStage {
  return knownId(where, what, stage, Object.keys(SELLER_STAGES) as SellerStage[], "a stage of the seller's process");
}

/** A stage of the buyer. */
export function readStage(where: string, what: string, stage: unknown): Stage {
  return knownId(where, what, stage, STAGES, "a stage of the buyer");
}

function readHalfLife(where: string, halfLife: unknown): Days {
  if (typeof halfLife === "number" && halfLife > 0 && halfLife <= LONGEST) return halfLife;
  throw refusal(where, "halfLife", `must be a number of days above 0 and at most ${LONGEST}`, halfLife, "number");
}

function readWeights(where: string, given: DetectOptions["witnessWeights"]): Parameters["witnessWeights"] {
  if (given === undefined) return WITNESS_WEIGHTS;
  const own = readEntries(where, "witnessWeights", given, WITNESSES, "a witness", (what, weight) =>
    ratio(where, what, weight),
  );
  const weight = (witness: Witness) => own.get(witness) ?? WITNESS_WEIGHTS[witness];
  return { customer: weight("customer"), coach: weight("coach"), seller: weight("seller") };
}

const TABLE = STAGES.map((stage) => TRANSITIONS[stage]);
const BELIEFS = TABLE.map(believe);

function readTransitions(where: string, given: DetectOptions["transitions"]): readonly Belief[] {
  if (given === undefined) return BELIEFS;
  const own = readEntries(where, "transitions", given, STAGES, "a stage of the buyer", (what, row) =>
    readRow(where, what, row, 0),
  );
  const rows = STAGES.map((stage, nth) => own.get(stage) ?? TABLE[nth] ?? []);
  rows.forEach((row, first) => {
    const what = `transitions.${STAGES[first]}`;
    if (row.some((share, nth) => nth < first && share > 0)) {
      throw refusal(where, what, "must leave nothing to the stages before its own", row.join(", "));
    }
    // else going on would make the stage that was reached less likely than before
    if (rows.slice(0, first).some((before) => (before[first] ?? 0) > (row[first] ?? 0))) {
      throw refusal(where, what, "must give its own stage at least what the rows before give to it", row.join(", "));
    }
  });
  return rows.map(believe);
}

const ANYONE = WITNESSES;

/** The catalogue and the exit events, as the detector needs them. */
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ...Object.entries(SIGNALS).map(
    ([id, { likelihood, witnesses }]) => [id, { likelihoods: believe(likelihood), witnesses }] as const,
  ),
  ...Object.entries(EVENT_LIKELIHOODS).map(
    ([id, row]) => [id, { likelihoods: believe(row), witnesses: ANYONE }] as const,
  ),
]);

function readSigns<Own extends string>(where: string, options: DetectOptions<Own>): ReadonlyMap<string, Sign> {
  if (options.signals === undefined && options.events === undefined) return SIGNS;
  const signs = new Map(SIGNS);
  const ids = Object.keys(EVENT_LIKELIHOODS) as (keyof typeof EVENT_LIKELIHOODS)[];
  const events = readEntries(where, "events", options.events ?? {}, ids, "an exit event of the customer", (what, row) =>
    readRow(where, what, row, Number.MIN_VALUE),
  );
  for (const [id, row] of events) signs.set(id, { likelihoods: believe(row), witnesses: ANYONE });
  for (const [id, sign] of Object.entries<SignalRow | undefined>(record(where, "signals", options.signals ?? {}))) {
    if (sign === undefined) continue;
    const what = `signals.${id.slice(0, LONGEST_ID)}`;
    if (OBSERVABLE.has(id) && !SIGNS.has(id)) throw refusal(where, what, "must not be an event or an action", id);
    if (ids.some((event) => event === id)) throw refusal(where, what, "must be given in events", id);
    signs.set(id, readSign(where, what, sign, SIGNS.get(id)));
  }
  return signs;
}

const LONGEST_ID = 60;

function readSign(where: string, what: string, sign: SignalRow, known: Sign | undefined): Sign {
  const { likelihood, witnesses } = record(where, what, sign);
  return {
    likelihoods: believe(readRow(where, `${what}.likelihood`, likelihood, Number.MIN_VALUE)),
    witnesses:
      witnesses === undefined
        ? (known?.witnesses ?? ANYONE)
        : each(where, `${what}.witnesses`, witnesses, (witness, which) =>
            knownId(where, which, witness, WITNESSES, "a witness"),
          ),
  };
}

/** Six numbers of at least `lowest` that add up to 1. */
function readRow(where: string, what: string, row: unknown, lowest: number): Row {
  const rule = `must be ${LENGTH} numbers ${lowest > 0 ? "above 0" : "of at least 0"} that add up to 1`;
  if (!Array.isArray(row)) throw refusal(where, what, rule, row, "array");
  const given: readonly unknown[] = row;
  // one more than there should be is enough to know; a slice would let the array say what it is made of
  const entries = Array.from({ length: Math.min(given.length, LENGTH + 1) }, (_, nth) => given[nth]);
  const numbers = entries.filter((entry): entry is number => typeof entry === "number" && entry >= lowest);
  const sum = numbers.reduce((all, number) => all + number, 0);
  const fits = entries.length === LENGTH && numbers.length === LENGTH && Math.abs(sum - 1) <= TOLERANCE;
  if (fits) return numbers.map((number) => number / sum);
  throw refusal(
    where,
    what,
    rule,
    entries.map((entry) => (typeof entry === "number" ? entry : typeof entry)).join(", "),
  );
}

/** Rows are written in hundredths, and sums of these are not exact in binary. */
const TOLERANCE = 1e-9;

/** The entries of an object whose keys must be known; what is undefined is not given. */
function readEntries<Id extends string, Entry, Read>(
  where: string,
  what: string,
  given: { readonly [I in Id]?: Entry | undefined },
  ids: readonly Id[],
  kind: string,
  read: (what: string, entry: Entry) => Read,
): Map<Id, Read> {
  const own = new Map<Id, Read>();
  for (const [key, entry] of Object.entries<Entry | undefined>(record(where, what, given))) {
    const id = knownId(where, `the key of ${what}`, key, ids, kind);
    if (entry !== undefined) own.set(id, read(`${what}.${id}`, entry));
  }
  return own;
}
