/** Plan, do, check, act: which of the four is missing? */
import { each, flag, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { PDCA } from "./table.js";

/** What is known of a piece of work; what is left out is not known. */
export interface PlanRecord {
  readonly id: string;
  readonly day: Day;
  readonly planned?: boolean | undefined;
  readonly carriedOut?: boolean | undefined;
  readonly checked?: boolean | undefined;
  /** What was found to have gone wrong, by names that stay the same: empty if nothing did. */
  readonly mistakes?: readonly string[] | undefined;
}

/** P plan, D do, C check, A act. */
export type PdcaStep = (typeof PDCA)[number];

/** Which step is missing, the first in the order of the four. */
export type PdcaVerdict = PdcaStep | "complete" | "undetermined";

/** Why a step is missing in a record. */
export type PdcaReason =
  | { readonly rule: "notPlanned"; readonly record: string }
  | { readonly rule: "notCarriedOut"; readonly record: string }
  | { readonly rule: "notChecked"; readonly record: string }
  | {
      readonly rule: "sameMistakeAgain";
      readonly record: string;
      readonly mistake: string;
      /** The day on which it had been found. */
      readonly found: Day;
    }
  | { readonly rule: "stepsUnknown"; readonly record: string; readonly steps: readonly PdcaStep[] }
  | { readonly rule: "allFourThere"; readonly record: string }
  | { readonly rule: "mostOftenMissing"; readonly step: PdcaStep; readonly missing: number; readonly records: number }
  | { readonly rule: "nothingMissing"; readonly records: number }
  | { readonly rule: "nothingProven"; readonly records: number; readonly unknown: number };

/** A record, and what is missing in it. */
export interface PdcaRow extends Judgement<PdcaVerdict, PdcaReason> {
  readonly id: string;
  readonly missing: readonly PdcaStep[];
  /** Steps of which nobody knows whether they are missing. */
  readonly unknown: readonly PdcaStep[];
}

/** In how many records a step is missing, and in how many nobody knows. */
export interface PdcaCount {
  readonly step: PdcaStep;
  readonly missing: number;
  readonly unknown: number;
}

/** All records: the step that is missing most often, the earlier of equals. */
export interface PdcaCheck extends Judgement<PdcaVerdict, PdcaReason> {
  readonly steps: readonly PdcaCount[];
  /** In the order given. */
  readonly rows: readonly PdcaRow[];
}

/**
 * Checks plan and result: no P is no plan, no D a plan that was not carried out, no C work that nobody checked, no A a
 * mistake that had been found on an earlier day and was made again.
 *
 * Nothing can be checked that was not carried out, and nothing learnt that was never found: such steps are not missing.
 * What is left out is unknown, not missing.
 *
 * @throws RangeError for a repeated id, or a record after `asOf`.
 * @example
 * const records = [
 *   { id: "1", day: "2026-03-02", planned: true, carriedOut: true, checked: true, mistakes: ["no purpose"] },
 *   { id: "2", day: "2026-03-09", planned: false, carriedOut: true, checked: false, mistakes: [] },
 *   { id: "3", day: "2026-03-16", planned: true, carriedOut: false },
 *   { id: "4", day: "2026-03-23", planned: true, carriedOut: true, checked: true, mistakes: ["no purpose"] },
 *   { id: "5", day: "2026-03-24", planned: true, carriedOut: true },
 * ]
 * const check = Funnel.pdca(records, "2026-03-31")
 * check.rows.map(({ verdict }) => verdict) // => ["complete", "P", "D", "A", "undetermined"]
 * check.rows[1].missing // => ["P", "C"]
 * check.rows[3].because // => [{ rule: "sameMistakeAgain", record: "4", mistake: "no purpose", found: "2026-03-02" }]
 * check.because[0] // => { rule: "mostOftenMissing", step: "P", missing: 1, records: 5 }
 * Funnel.pdca(records.slice(0, 1), "2026-03-31").verdict // => "complete"
 * Funnel.pdca(records.slice(4), "2026-03-31").verdict // => "undetermined"
 * @category Activity
 * @see docs/sources.md#funnel-pdca
 */
export function pdca(records: readonly PlanRecord[], asOf: Day): PdcaCheck {
  const where = "Funnel.pdca";
  const today = day(where, "asOf", asOf);
  const known = each(where, "records", records, (row, what) => readRecord(where, what, row, today));
  unique(
    where,
    "records",
    known.map(({ id }) => id),
  );
  const found = new Map<string, Day>();
  for (const { day: on, mistakes = [] } of known) {
    for (const mistake of mistakes) {
      const before = found.get(mistake);
      if (before === undefined || on < before) found.set(mistake, on);
    }
  }
  const first = [...found.values()].reduce<Day | undefined>(
    (earliest, on) => (earliest === undefined || on < earliest ? on : earliest),
    undefined,
  );
  const rows = known.map((row) => judge(row, found, first));
  const steps = PDCA.map((step) => ({
    step,
    missing: rows.filter(({ missing }) => missing.includes(step)).length,
    unknown: rows.filter(({ unknown }) => unknown.includes(step)).length,
  }));
  return { ...overall(steps, rows), steps, rows };
}

function readRecord(where: string, what: string, row: PlanRecord, asOf: Day): PlanRecord {
  const { id, day: on, planned, carriedOut, checked, mistakes } = record(where, what, row);
  if (day(where, `${what}.day`, on) > asOf) throw refusal(where, `${what}.day`, `must not be after asOf ${asOf}`, on);
  const noted = (field: string, value: boolean | undefined) =>
    value === undefined ? undefined : flag(where, `${what}.${field}`, value);
  return {
    id: text(where, `${what}.id`, id),
    day: on,
    planned: noted("planned", planned),
    carriedOut: noted("carriedOut", carriedOut),
    checked: noted("checked", checked),
    mistakes:
      mistakes === undefined
        ? undefined
        : each(where, `${what}.mistakes`, mistakes, (mistake, at) => text(where, at, mistake)),
  };
}

/** `first` is the day on which the first mistake of all was found: before it nothing could be repeated. */
function judge(row: PlanRecord, found: ReadonlyMap<string, Day>, first: Day | undefined): PdcaRow {
  const { id, day: on, planned, carriedOut, checked, mistakes } = row;
  const repeated = [...new Set(mistakes)].flatMap((mistake) => {
    const before = found.get(mistake);
    return before !== undefined && before < on ? [{ mistake, found: before }] : [];
  });
  const states: Readonly<Record<PdcaStep, boolean | undefined>> = {
    P: planned,
    D: planned === false ? true : carriedOut === false && planned === undefined ? undefined : carriedOut,
    C: carriedOut === false ? true : carriedOut === undefined && checked !== true ? undefined : checked,
    A:
      repeated.length > 0
        ? false
        : mistakes === undefined && carriedOut !== false && first !== undefined && first < on
          ? undefined
          : true,
  };
  const missing = PDCA.filter((step) => states[step] === false);
  const unknown = PDCA.filter((step) => states[step] === undefined);
  const reasons: PdcaReason[] = [
    ...(missing.includes("P") ? [{ rule: "notPlanned", record: id } as const] : []),
    ...(missing.includes("D") ? [{ rule: "notCarriedOut", record: id } as const] : []),
    ...(missing.includes("C") ? [{ rule: "notChecked", record: id } as const] : []),
    ...repeated.map((again) => ({ rule: "sameMistakeAgain", record: id, ...again }) as const),
    ...(unknown.length > 0 ? [{ rule: "stepsUnknown", record: id, steps: unknown } as const] : []),
  ];
  const because: PdcaReason[] = reasons.length > 0 ? reasons : [{ rule: "allFourThere", record: id }];
  return { verdict: missing[0] ?? (unknown.length > 0 ? "undetermined" : "complete"), because, id, missing, unknown };
}

function overall(steps: readonly PdcaCount[], rows: readonly PdcaRow[]): Judgement<PdcaVerdict, PdcaReason> {
  const records = rows.length;
  const worst = steps.reduce<PdcaCount | undefined>(
    (most, step) => (step.missing > (most?.missing ?? 0) ? step : most),
    undefined,
  );
  if (worst !== undefined) {
    const { step, missing } = worst;
    return { verdict: step, because: [{ rule: "mostOftenMissing", step, missing, records }] };
  }
  const unknown = rows.filter((row) => row.unknown.length > 0).length;
  return records === 0 || unknown > 0
    ? { verdict: "undetermined", because: [{ rule: "nothingProven", records, unknown }] }
    : { verdict: "complete", because: [{ rule: "nothingMissing", records }] };
}
