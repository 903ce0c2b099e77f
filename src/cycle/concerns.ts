/** Concerns that were not met, read off their signs before they cost the deal. */
import { integer, record } from "../check.js";
import { type Day, type Days, numbered } from "../day.js";
import type { Judgement } from "../judgement.js";
import { sum } from "../money.js";
import {
  type ConcernKind,
  type ConcernSign,
  lastDay,
  type Picture,
  type PriceReturn,
  picture,
  type SignSeen,
  signsSeen,
} from "./concern-signs.js";
import {
  CONCERN_WEIGHTS,
  CONCERN_ERRORS,
  CONCERN_KINDS,
  type CONCERN_LEVELS,
  CONCERN_SIGNS,
  CONCERN_STAGES,
  CONCERN_WINDOW,
  PRICE_QUIET,
  UNRESOLVED_FROM,
} from "./concerns-table.js";
import { knownId } from "../known.js";
import type { Stage, Witness } from "./ids.js";
import { type Observation, readObservations } from "./observation.js";
import { STAGES } from "./table.js";

/** How much the signs say together. */
export type ConcernLevel = (typeof CONCERN_LEVELS)[number];

/** What makes a concern worse. */
export type ConcernError = (typeof CONCERN_ERRORS)[number];

/** What helps against a kind of concern. */
export type ConcernRemedy = (typeof CONCERN_KINDS)[ConcernKind];

/** Where the buyer stands, and how far back to look. */
export interface ConcernOptions {
  /** The stage of the buyer; left out it is not known. */
  readonly stage?: Stage | undefined;
  /** For how many days a sign counts, 1–3650; 60 unless given. */
  readonly window?: Days | undefined;
  /** Days without price talk after which it has stopped, 1–3650; 30 unless given. */
  readonly quietFor?: Days | undefined;
}

/** Why there seem to be concerns, or none. */
export type ConcernReason =
  | { readonly rule: "nothingHeardOfConcerns"; readonly window: Days; readonly lastHeard: Day | undefined }
  | { readonly rule: "noConcernSigns"; readonly observations: number; readonly window: Days }
  | {
      readonly rule: "concernsUnresolved" | "concernsOffStage";
      readonly stage: Stage;
      readonly score: number;
      readonly unresolvedFrom: number;
    }
  | {
      readonly rule: "concernsWatched" | "concernStageUnknown";
      readonly score: number;
      readonly unresolvedFrom: number;
    }
  | {
      readonly rule: "concernSign";
      readonly signal: ConcernSign;
      readonly times: number;
      readonly lastSeen: Day;
      readonly by: readonly Witness[];
      /** What it adds to the score. */
      readonly counts: number;
    }
  | ({ readonly rule: "priceConcernReturned" } & PriceReturn)
  | {
      readonly rule: "concernSellerOnly";
      readonly signals: readonly ConcernSign[];
      /** How much a seller's word counts. */
      readonly counts: number;
    }
  | {
      readonly rule: "concernSignsPast";
      readonly signs: number;
      readonly lastSeen: Day;
      readonly window: Days;
      /** The last day on which a purchase was decided; signs up to it belong to that purchase. */
      readonly decided: Day | undefined;
    }
  | {
      readonly rule: "surfaceConcerns";
      readonly kinds: readonly ConcernKind[];
      readonly avoid: readonly ConcernError[];
    };

/** The signs of one kind of concern. */
export interface ConcernRow {
  readonly kind: ConcernKind;
  readonly signs: number;
  readonly lastSeen: Day | undefined;
  /** What helps against it. */
  readonly remedy: ConcernRemedy;
}

/** What the signs of concerns say together, and kind by kind. */
export interface ConcernRadar extends Judgement<ConcernLevel | "undetermined", ConcernReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly ConcernLevel[];
  /** What the signs add up to. */
  readonly score: number;
  readonly kinds: readonly ConcernRow[];
}

/**
 * Reads off the signs among the observations whether the buyer has concerns that were not met. Each sign counts once, by
 * its strength times its weight times that of its best witness; near the decision concerns are `unresolved` from 2, and
 * any sign below that, or earlier or later in the cycle, is one to `watch`.
 *
 * Signs older than 60 days, and those up to the last purchase decision, are told and not counted. Price talk that comes
 * back after 30 days without it counts twice. Nothing heard of the buyer is `undetermined` and not `quiet`.
 *
 * @throws RangeError for an unknown signal, witness or stage, a weight outside 0–1, an observation after `asOf`, or a
 * number of days outside 1–3650.
 * @example
 * const seen = (signal, observedAt, by = "customer") => ({ signal, observedAt, by })
 * const signs = [seen("hagglesOverPrice", "2026-01-10"), seen("hagglesOverPrice", "2026-02-20"), seen("becomesHardToMeet", "2026-02-25", "seller")]
 * const radar = Cycle.concernRadar(signs, "2026-03-01", { stage: "decision" })
 * radar.verdict // => "unresolved"
 * radar.score // => 2.5
 * radar.kinds[1] // => { kind: "cost", signs: 2, lastSeen: "2026-02-20", remedy: "weighValue" }
 * explain(radar, en.cycle.sentences)[3]
 * // => "Talk of the price stopped after 2026-01-10 and came back on 2026-02-20, after 41 days."
 * explain(radar, zhCN.cycle.sentences)[3] // => "价格在 2026-01-10 之后不再提起，2026-02-20 又被提起，中间隔了 41 天。"
 * Cycle.concernRadar(signs, "2026-03-01").possible // => ["watch", "unresolved"]
 * Cycle.concernRadar(signs, "2026-03-01", { stage: "evaluationOfOptions" }).verdict // => "watch"
 * Cycle.concernRadar(signs.slice(0, 1), "2026-03-01", { stage: "decision" }).verdict // => "watch"
 * Cycle.concernRadar([seen("paysInvoice", "2026-02-20"), seen("asksAboutRisk", "2025-11-20")], "2026-03-01").verdict // => "quiet"
 * Cycle.concernRadar([], "2026-03-01").verdict // => "undetermined"
 * @category Concerns
 * @see docs/sources.md#cycle-concerns
 */
export function concernRadar(
  observations: readonly Observation[],
  asOf: Day,
  options: ConcernOptions = {},
): ConcernRadar {
  const where = "Cycle.concernRadar";
  const { stage, window, quietFor } = readOptions(where, options);
  const today = numbered(where, "asOf", asOf);
  const seen = picture(readObservations(where, observations, asOf), today - window, quietFor);
  const signs = signsSeen(seen);
  const { verdict, first, possible, score } = judge(seen, signs, stage, window);
  return {
    verdict,
    because: [first, ...signs.map(signReason), ...asides(seen, signs, window), ...advice(seen)],
    possible,
    score,
    kinds: KINDS.map((kind) => rowOf(kind, seen)),
  };
}

const KINDS = Object.keys(CONCERN_KINDS) as ConcernKind[];

/** As long as a window or a pause may be: about ten years. */
const LONGEST = 3650;

function readOptions(where: string, options: ConcernOptions) {
  const { stage, window = CONCERN_WINDOW, quietFor = PRICE_QUIET } = record(where, "options", options);
  return {
    stage: stage === undefined ? undefined : knownId(where, "stage", stage, STAGES, "a stage of the buyer"),
    window: integer(where, "window", window, 1, LONGEST),
    quietFor: integer(where, "quietFor", quietFor, 1, LONGEST),
  };
}

interface Judged {
  readonly verdict: ConcernRadar["verdict"];
  readonly first: ConcernReason;
  readonly possible: readonly ConcernLevel[];
  readonly score: number;
}

function judge(seen: Picture, signs: readonly SignSeen[], stage: Stage | undefined, window: Days): Judged {
  const exact = sum(signs.map(({ counts }) => counts));
  const [score, unresolvedFrom] = [exact.toNumber(), UNRESOLVED_FROM];
  const isLate = stage === undefined ? undefined : CONCERN_STAGES.some((late) => late === stage);
  const settled = (verdict: ConcernLevel, first: ConcernReason) => ({ verdict, first, possible: [verdict], score });
  if (seen.heard === 0) {
    const first = { rule: "nothingHeardOfConcerns", window, lastHeard: seen.lastHeard } as const;
    const possible = ["quiet", "watch", ...(isLate === false ? [] : (["unresolved"] as const))] as const;
    return { verdict: "undetermined", first, possible, score };
  }
  if (signs.length === 0) return settled("quiet", { rule: "noConcernSigns", observations: seen.heard, window });
  if (exact.lt(unresolvedFrom)) return settled("watch", { rule: "concernsWatched", score, unresolvedFrom });
  if (stage === undefined) {
    const first = { rule: "concernStageUnknown", score, unresolvedFrom } as const;
    return { verdict: "undetermined", first, possible: ["watch", "unresolved"], score };
  }
  return isLate === true
    ? settled("unresolved", { rule: "concernsUnresolved", stage, score, unresolvedFrom })
    : settled("watch", { rule: "concernsOffStage", stage, score, unresolvedFrom });
}

function signReason({ counts, ...sign }: SignSeen): ConcernReason {
  return { rule: "concernSign", ...sign, counts: counts.toNumber() };
}

/** What else is to be known: the price, hearsay, and what was not counted. */
function asides({ price, past, decided }: Picture, signs: readonly SignSeen[], window: Days): ConcernReason[] {
  const reasons: ConcernReason[] = [];
  if (price !== undefined) reasons.push({ rule: "priceConcernReturned", ...price });
  const hearsay = signs.filter(({ by }) => by.every((witness) => witness === "seller")).map(({ signal }) => signal);
  if (hearsay.length > 0) {
    reasons.push({ rule: "concernSellerOnly", signals: hearsay, counts: CONCERN_WEIGHTS.seller });
  }
  const lastSeen = lastDay(past);
  if (lastSeen !== undefined) {
    reasons.push({ rule: "concernSignsPast", signs: past.length, lastSeen, window, decided });
  }
  return reasons;
}

function advice({ current }: Picture): ConcernReason[] {
  const kinds = KINDS.filter((kind) => current.some(({ signal }) => CONCERN_SIGNS[signal].kind === kind));
  return kinds.length === 0 ? [] : [{ rule: "surfaceConcerns", kinds, avoid: [...CONCERN_ERRORS] }];
}

function rowOf(kind: ConcernKind, { current }: Picture): ConcernRow {
  const own = current.filter(({ signal }) => CONCERN_SIGNS[signal].kind === kind);
  return { kind, signs: own.length, lastSeen: lastDay(own), remedy: CONCERN_KINDS[kind] };
}
