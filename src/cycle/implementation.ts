/** The phases of an implementation, and the dip in motivation between the new toy and the first result. */
import { daysAfter, daysBetween } from "../calendar.js";
import { integer, record } from "../check.js";
import { type Day, type Days, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import type { Witness } from "./ids.js";
import {
  DIP_MEASURES,
  DIP_PROLONGED_AFTER,
  type DIPS,
  IMPLEMENTATION_PHASES,
  NEW_TOY_DAYS,
} from "./implementation-table.js";
import { type Observation, readObservations } from "./observation.js";
import { lastOf, type ResultSign, type TroubleSign, type Use, useSince } from "./use.js";

/** 新玩具, 学习 or 效果. */
export type ImplementationPhase = (typeof IMPLEMENTATION_PHASES)[number];

/** Something that helps against the dip. */
export type DipMeasure = (typeof DIP_MEASURES)[number];

/** Where the dip lies: before the customer, around it, around it for too long, or behind it. */
export type Dip = (typeof DIPS)[number];

/** What is known of an implementation; what is left out is not known. Days may lie ahead, observations may not. */
export interface ImplementationFacts {
  readonly goLive?: Day | undefined;
  readonly contractSigned?: Day | undefined;
  /** Signals other than those of use, and those from before go-live, change nothing. */
  readonly observations?: readonly Observation[] | undefined;
}

/** How long the phases last, 1–3650 days. */
export interface ImplementationOptions {
  /** Days from go-live for which it is a new toy; 30 unless given. */
  readonly newToyDays?: Days | undefined;
  /** Days of learning without a result after which the dip is prolonged; 120 unless given. */
  readonly prolongedAfter?: Days | undefined;
}

/** Why an implementation is in its phase. */
export type ImplementationReason =
  | { readonly rule: "goLiveUnknown"; readonly signs: number }
  | { readonly rule: "goLiveAhead"; readonly goLive: Day; readonly days: Days }
  | {
      readonly rule: "newSinceGoLive" | "learningByCalendar";
      readonly goLive: Day;
      /** Since go-live. */
      readonly days: Days;
      readonly newToyDays: Days;
    }
  | { readonly rule: "learningByTrouble"; readonly signal: TroubleSign; readonly on: Day; readonly by: Witness }
  | { readonly rule: "heartLost"; readonly on: Day; readonly by: Witness }
  | { readonly rule: "heartLostAfterResult"; readonly on: Day; readonly by: Witness; readonly result: Day }
  | { readonly rule: "resultReported"; readonly signal: ResultSign; readonly on: Day; readonly by: Witness }
  | { readonly rule: "dipProlonged"; readonly since: Day; readonly days: Days; readonly prolongedAfter: Days }
  | { readonly rule: "sellerResultNotCounted"; readonly signal: ResultSign; readonly on: Day }
  | { readonly rule: "signsBeforeGoLive"; readonly signs: number; readonly lastSeen: Day }
  | { readonly rule: "studyDemandFails" }
  | {
      readonly rule: "dipMeasures";
      readonly measures: readonly DipMeasure[];
      readonly perhaps: readonly DipMeasure[];
    };

/** The phase of an implementation, and what to do about the dip. */
export interface Implementation
  extends Judgement<ImplementationPhase | "notStarted" | "undetermined", ImplementationReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly (ImplementationPhase | "notStarted")[];
  /** `undefined` while the day of go-live is not known. */
  readonly dip: Dip | undefined;
  /** The first day of the phase, and how many days ago it was; `undefined` before go-live. */
  readonly since: Day | undefined;
  readonly days: Days | undefined;
  /** What still fits, and what does so only if the unknown allows. */
  readonly measures: readonly DipMeasure[];
  readonly perhaps: readonly DipMeasure[];
}

/**
 * Tells the phase of an implementation, and where the dip in motivation lies that comes with learning. From go-live it is
 * a new toy for 30 days, then learning, until the customer or a coach reports a result. What is seen beats the calendar:
 * trouble begins the learning earlier, and users who lose heart after a result begin it again.
 *
 * Learning for more than 120 days without a result is a prolonged dip. A result that the seller alone reports ends
 * nothing, since the seller is no judge of the customer's value.
 *
 * @throws RangeError for a day that does not exist, an unknown signal or witness, an observation after `asOf`, or a
 * number of days outside 1–3650.
 * @example
 * const seen = (signal, observedAt, by = "customer") => ({ signal, observedAt, by })
 * const phase = (asOf, ...observations) => Cycle.implementationPhase({ goLive: "2026-01-01", observations }, asOf)
 * phase("2025-12-20").verdict // => "notStarted"
 * phase("2026-01-20").verdict // => "newToy"
 * phase("2026-02-20").verdict // => "learning"
 * phase("2026-07-01").dip // => "prolonged"
 * phase("2026-01-20", seen("usersLoseHeart", "2026-01-15")).since // => "2026-01-15"
 * phase("2026-02-20", seen("usersLoseHeart", "2026-02-15")).because[1].rule // => "heartLost"
 * const result = seen("reportsFirstResult", "2026-02-10")
 * phase("2026-02-20", result).verdict // => "effectiveness"
 * phase("2026-02-20", { ...result, by: "seller" }).because[1].rule // => "sellerResultNotCounted"
 * phase("2026-02-20", result, seen("usersLoseHeart", "2026-02-15")).because[0].rule // => "heartLostAfterResult"
 * phase("2026-01-20", seen("usersLoseHeart", "2025-10-01")).because[1].rule // => "signsBeforeGoLive"
 * Cycle.implementationPhase({ contractSigned: "2026-06-01", goLive: "2026-07-01" }, "2026-05-01").measures
 * // => ["startBeforeContract", "involveCustomer", "showOutcomeEarly"]
 * Cycle.implementationPhase({}, "2026-05-01").verdict // => "undetermined"
 * explain(phase("2026-02-20"), en.cycle.sentences)[1]
 * // => "Demanding that the customer study harder does not help against the dip."
 * @category Implementation
 * @see docs/sources.md#cycle-implementation
 */
export function implementationPhase(
  facts: ImplementationFacts,
  asOf: Day,
  options: ImplementationOptions = {},
): Implementation {
  const where = "Cycle.implementationPhase";
  const { goLive, contractSigned, observations = [] } = record(where, "facts", facts);
  const { newToyDays = NEW_TOY_DAYS, prolongedAfter = DIP_PROLONGED_AFTER } = record(where, "options", options);
  const limits = {
    newToyDays: integer(where, "newToyDays", newToyDays, 1, LONGEST),
    prolongedAfter: integer(where, "prolongedAfter", prolongedAfter, 1, LONGEST),
  };
  const today = day(where, "asOf", asOf);
  const live = goLive === undefined ? undefined : day(where, "goLive", goLive);
  const signed = contractSigned === undefined ? undefined : day(where, "contractSigned", contractSigned);
  const use = useSince(live, readObservations(where, observations, today));

  const placed = place(live, use, today, limits);
  const { phase, because, since, dip } = placed;
  const fit = fitting(phase, signed, today);
  return {
    verdict: phase ?? "undetermined",
    because: [...because, ...asides(phase, use, dip), ...advice(fit)],
    possible: phase === undefined ? ["notStarted", ...IMPLEMENTATION_PHASES] : [phase],
    dip,
    since,
    days: since === undefined ? undefined : daysBetween(since, today),
    ...fit,
  };
}

/** As long as a phase may be set to last: about ten years. */
const LONGEST = 3650;

interface Limits {
  readonly newToyDays: Days;
  readonly prolongedAfter: Days;
}

interface Placed {
  readonly phase: ImplementationPhase | "notStarted" | undefined;
  readonly because: readonly ImplementationReason[];
  readonly since: Day | undefined;
  readonly dip: Dip | undefined;
}

function place(goLive: Day | undefined, use: Use, asOf: Day, limits: Limits): Placed {
  if (goLive === undefined) {
    const signs = use.results.length + use.sellerResults.length + use.trouble.length;
    return { phase: undefined, because: [{ rule: "goLiveUnknown", signs }], since: undefined, dip: undefined };
  }
  const days = daysBetween(goLive, asOf);
  if (days < 0) {
    const because = [{ rule: "goLiveAhead", goLive, days: -days }] as const;
    return { phase: "notStarted", because, since: undefined, dip: "ahead" };
  }
  return withResult(use, asOf, limits) ?? withoutResult(use, goLive, days, asOf, limits);
}

/** Where a result was reported: effectiveness since the first that no loss of heart has followed, or learning again. */
function withResult({ results, trouble, hearts }: Use, asOf: Day, limits: Limits): Placed | undefined {
  const [last, lost] = [results[results.length - 1], hearts[0]];
  if (last === undefined) return undefined;
  if (lost !== undefined) {
    const { observedAt: on, by } = lost;
    return learning({ rule: "heartLostAfterResult", on, by, result: last.observedAt }, on, undefined, asOf, limits);
  }
  const overcome = lastOf(trouble.filter((sign) => sign.signal === "usersLoseHeart"));
  const {
    signal,
    observedAt: on,
    by,
  } = results.find((result) => overcome === undefined || result.on >= overcome.on) ?? last;
  const because = [{ rule: "resultReported", signal, on, by }] as const;
  return { phase: "effectiveness", because, since: on, dip: "passed" };
}

/** Where none was: a new toy, until its days are over or the first trouble is seen. */
function withoutResult({ trouble, hearts }: Use, goLive: Day, days: Days, asOf: Day, limits: Limits): Placed {
  const { newToyDays } = limits;
  const [first] = trouble;
  const over = days < newToyDays ? undefined : daysAfter(goLive, newToyDays);
  if (first !== undefined && (over === undefined || first.observedAt < over)) {
    const { signal, observedAt: on, by } = first;
    const heart = lastOf(hearts);
    const more = heart === first ? undefined : heart; // it need not be told twice
    return learning({ rule: "learningByTrouble", signal, on, by }, on, more, asOf, limits);
  }
  const facts = { goLive, days, newToyDays };
  return over === undefined
    ? { phase: "newToy", because: [{ rule: "newSinceGoLive", ...facts }], since: goLive, dip: "ahead" }
    : learning({ rule: "learningByCalendar", ...facts }, over, lastOf(hearts), asOf, limits);
}

function learning(
  first: ImplementationReason,
  since: Day,
  heart: Use["hearts"][number] | undefined,
  asOf: Day,
  { prolongedAfter }: Limits,
): Placed {
  const because = [first];
  if (heart !== undefined) because.push({ rule: "heartLost", on: heart.observedAt, by: heart.by });
  const days = daysBetween(since, asOf);
  const isProlonged = days > prolongedAfter;
  if (isProlonged) because.push({ rule: "dipProlonged", since, days, prolongedAfter });
  return { phase: "learning", because, since, dip: isProlonged ? "prolonged" : "now" };
}

/** What else is to be known: results that do not count, signs of another time, and what does not help. */
function asides(phase: Placed["phase"], { sellerResults, before }: Use, dip: Dip | undefined): ImplementationReason[] {
  const reasons: ImplementationReason[] = [];
  const claimed = lastOf(sellerResults);
  if (claimed !== undefined && phase !== undefined && phase !== "effectiveness") {
    reasons.push({ rule: "sellerResultNotCounted", signal: claimed.signal, on: claimed.observedAt });
  }
  const last = lastOf(before);
  if (last !== undefined) {
    reasons.push({ rule: "signsBeforeGoLive", signs: before.length, lastSeen: last.observedAt });
  }
  if (dip === "now" || dip === "prolonged") reasons.push({ rule: "studyDemandFails" });
  return reasons;
}

type Fit = Pick<Implementation, "measures" | "perhaps">;

/** The measures that fit a phase; an early start fits until the contract is signed and the system is live. */
function fitting(phase: Placed["phase"], signed: Day | undefined, asOf: Day): Fit {
  const [start, ...others] = DIP_MEASURES;
  if (phase === "effectiveness") return { measures: [], perhaps: [] };
  const early = signed !== undefined && signed <= asOf ? [] : [start];
  if (phase === undefined) return { measures: [], perhaps: [...early, ...others] };
  if (phase !== "notStarted") return { measures: others, perhaps: [] };
  return signed === undefined ? { measures: others, perhaps: early } : { measures: [...early, ...others], perhaps: [] };
}

function advice({ measures, perhaps }: Fit): ImplementationReason[] {
  return measures.length + perhaps.length === 0 ? [] : [{ rule: "dipMeasures", measures, perhaps }];
}
