/** Concerns near the decision: how strong they are, which one leads, what helps, and what must not be done. */
import { each, integer, oneOf, ratio, record, refusal } from "../check.js";
import { type Day, type Days, numbered } from "../day.js";
import type { Judgement } from "../judgement.js";
import { knownId } from "../known.js";
import {
  type ConcernSource,
  type ConcernStanding,
  type ConcernStrength,
  type ReadReport,
  standings,
} from "./concern-sources.js";
import {
  CONCERN_AVOID,
  CONCERN_FRESH_FOR,
  CONCERN_MEANS,
  CONCERN_PHASES,
  CONCERN_SOURCES,
  CONCERN_STRENGTHS,
  CONCERN_STRONG_FROM,
} from "./concerns-table.js";
import { type ConcernReason, reasons } from "./concern-reasons.js";

/** When a concern is met. */
export type ConcernPhase = (typeof CONCERN_PHASES)[number];

/** What helps. */
export type ConcernMean = (typeof CONCERN_MEANS)[number]["mean"];

/** What must not be done. */
export type ConcernAvoided = (typeof CONCERN_AVOID)[number]["avoid"];

/** How strong a concern was on a day, as somebody reported it. */
export interface ConcernReport {
  readonly source: ConcernSource;
  readonly reportedOn: Day;
  /** From 0, asked and found to be none, to 1. */
  readonly strength: number;
}

/** Where the deal stands, and how reports are read. */
export interface ConcernRiskOptions {
  readonly phase: ConcernPhase;
  /** A concern of at least this strength is strong, 0–1; 0.5 unless given. */
  readonly strongFrom?: number | undefined;
  /** For how many days a report says how strong a concern is, 1–3650; 30 unless given. */
  readonly freshFor?: Days | undefined;
}

/** What is known of the concerns, and what to do about them. */
export interface ConcernRisk extends Judgement<ConcernStrength | "undetermined", ConcernReason> {
  readonly phase: ConcernPhase;
  /** The verdict, or those it could still be. */
  readonly possible: readonly ConcernStrength[];
  readonly sources: readonly ConcernStanding[];
  /** The strongest, several where they are equally strong; cost only with nothing else, or once it has returned. */
  readonly leading: readonly ConcernSource[];
  readonly means: readonly ConcernMean[];
  readonly avoid: readonly ConcernAvoided[];
}

/**
 * Judges the concerns near the decision by the last report of each source; of reports of one day the strongest counts.
 * The verdict is that of the strongest concern, and `undetermined` while a source that nobody has asked about lately
 * could be stronger. Cost is there all along: it counts as slight until it has gone down and come up again.
 *
 * @throws RangeError for an unknown source or phase, a strength outside 0–1, a report after `asOf`, or a number of days
 * outside 1–3650.
 * @example
 * const said = (source, reportedOn, strength) => ({ source, reportedOn, strength })
 * const reports = [said("conflict", "2026-02-20", 0.2), said("risk", "2026-02-10", 0.3), said("risk", "2026-02-25", 0.7), said("cost", "2026-02-25", 0.9)]
 * const risk = Competition.concernRisk(reports, "2026-03-01", { phase: "beforeDecision" })
 * risk.verdict // => "strong"
 * risk.leading // => ["risk"]
 * risk.means // => ["meetMore", "showFeeling", "executiveVisit"]
 * risk.avoid // => ["minimising", "prescribing", "pressing"]
 * explain(risk, en.competition.sentences)[0]
 * // => "Risk: 0.7 on 2026-02-25, strong from 0.5, and rising."
 * Competition.concernRisk(reports.slice(0, 1), "2026-03-01", { phase: "afterWinning" }).possible // => ["slight", "strong"]
 * Competition.concernRisk(reports, "2026-12-01", { phase: "beforeDecision" }).verdict // => "undetermined"
 * const cost = [said("cost", "2026-02-01", 0.6), said("cost", "2026-02-10", 0.1), said("cost", "2026-02-25", 0.6)]
 * Competition.concernRisk(cost, "2026-03-01", { phase: "beforeDecision" }).verdict // => "strong"
 * Competition.concernRisk(cost.slice(2), "2026-03-01", { phase: "beforeDecision" }).verdict // => "undetermined"
 * const none = Competition.CONCERN_SOURCES.map((source) => said(source, "2026-02-25", 0))
 * Competition.concernRisk(none, "2026-03-01", { phase: "afterWinning" }).means // => []
 * Competition.concernRisk(none, "2026-03-01", { phase: "afterLosing" }).avoid[3] // => "outsideSeniors"
 * @category Concerns
 * @see docs/sources.md#competition-concerns
 */
export function concernRisk(reports: readonly ConcernReport[], asOf: Day, options: ConcernRiskOptions): ConcernRisk {
  const where = "Competition.concernRisk";
  const { phase, ...limits } = readOptions(where, options);
  const today = numbered(where, "asOf", asOf);
  const sources = standings(readReports(where, reports, asOf), today, limits);
  const floor = strongest(sources);
  const open = sources.some(({ score }) => score === undefined);
  const possible = open ? CONCERN_STRENGTHS.slice(CONCERN_STRENGTHS.indexOf(floor)) : [floor];
  const advice = { means: meansOf(phase, floor, possible), avoid: avoidIn(phase) };
  return {
    verdict: possible.length === 1 ? floor : "undetermined",
    because: reasons(sources, limits, { phase, ...advice }, possible.length === 1),
    phase,
    possible,
    sources,
    leading: leadingOf(sources),
    ...advice,
  };
}

/** As long as a report may be fresh: about ten years. */
const LONGEST = 3650;

function readOptions(where: string, options: ConcernRiskOptions) {
  const { phase, strongFrom = CONCERN_STRONG_FROM, freshFor = CONCERN_FRESH_FOR } = record(where, "options", options);
  return {
    phase: oneOf(where, "phase", phase, CONCERN_PHASES),
    strongFrom: ratio(where, "strongFrom", strongFrom),
    freshFor: integer(where, "freshFor", freshFor, 1, LONGEST),
  };
}

/** The reports, checked; none may be dated after `asOf`. */
export function readReports(
  where: string,
  reports: readonly ConcernReport[],
  asOf: Day,
  what = "reports",
): ReadReport[] {
  const today = numbered(where, "asOf", asOf);
  return each(where, what, reports, (report, path) => {
    const { source, reportedOn, strength } = record(where, path, report);
    const on = numbered(where, `${path}.reportedOn`, reportedOn);
    if (on > today) throw refusal(where, `${path}.reportedOn`, `must not be after asOf ${asOf}`, reportedOn);
    return {
      source: knownId(where, `${path}.source`, source, CONCERN_SOURCES, "a source of concerns"),
      reportedOn,
      on,
      strength: ratio(where, `${path}.strength`, strength),
    };
  });
}

/** How strong the concerns are known to be; what does not count is slight at most. */
function strongest(sources: readonly ConcernStanding[]): ConcernStrength {
  if (sources.some(({ strength, counts }) => strength === "strong" && counts)) return "strong";
  return sources.some(({ score }) => score !== undefined && score > 0) ? "slight" : "none";
}

function leadingOf(sources: readonly ConcernStanding[]): ConcernSource[] {
  const open = sources.filter(({ score }) => score !== undefined && score > 0);
  const counting = open.filter(({ counts }) => counts);
  const rivals = counting.length > 0 ? counting : open;
  const most = Math.max(0, ...rivals.map(({ score }) => score ?? 0));
  return rivals.filter(({ score }) => score === most).map(({ source }) => source);
}

function meansOf(phase: ConcernPhase, floor: ConcernStrength, possible: readonly ConcernStrength[]): ConcernMean[] {
  const calledFor = {
    always: true,
    open: possible.some((strength) => strength !== "none"),
    known: floor !== "none",
    strong: floor === "strong",
  };
  return CONCERN_MEANS.filter((row) => row.phase === phase && calledFor[row.when]).map(({ mean }) => mean);
}

function avoidIn(phase: ConcernPhase): ConcernAvoided[] {
  return CONCERN_AVOID.filter((row) => row.phase === "any" || row.phase === phase).map(({ avoid }) => avoid);
}
