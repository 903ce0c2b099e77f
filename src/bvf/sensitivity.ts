/** What a business case hangs on: one thing changed at a time, and several in scenarios. */
import { each, record, refusal } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Money, sum } from "../money.js";
import { type BusinessCase, caseOf, npvOf } from "./business-case.js";
import { type CaseDefinition, type ReadCase, readCase } from "./case-definition.js";
import { changeable, readSubject, readTimes, type Subject, type Variation, varied } from "./variation.js";

/** What is changed, downwards and upwards: multiples, or months later for the first day of use. */
export type Swing = Subject & { readonly low: number; readonly high: number };

/** What the case is worth with one thing changed. */
export interface TornadoRow {
  readonly swing: Swing;
  /** The net present value at the low end of the swing, and at the high end. */
  readonly low: Money;
  readonly high: Money;
  /** The distance between the two. */
  readonly spread: Money;
}

/** What a case hangs on. */
export interface Tornado {
  readonly currency: string | undefined;
  /** The net present value with nothing changed. */
  readonly npv: Money;
  /** The widest first; equals in the order in which they were given. */
  readonly rows: readonly TornadoRow[];
}

/**
 * Returns what the net present value becomes when one thing at a time is changed, the widest swing first: the rate, all
 * costs or one of them, all benefits or those of one KPI, how sure a link is, or how many months later the solutions come
 * into use. `undefined` where the case has no figures.
 *
 * @throws RangeError for a case that `Bvf.businessCase` refuses, an id or a link it does not have, a link whose confidence is
 * unknown, a multiple outside 0–100, months that are no whole number 0–600, or a multiple that makes a link surer than 1.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter",
 *       baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "archive", layer: "solution", name: "Archive" },
 *   ],
 *   links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75 }],
 * }
 * const costs = [{ id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" }]
 * const definition = { chain, start: "2026-03-01", years: 2, rate: 0, costs }
 * const found = Bvf.tornado(definition, [
 *   { of: "cost", id: "licence", low: 0.9, high: 1.2 },
 *   { of: "kpi", id: "films", low: 0.5, high: 1.1 },
 *   { of: "use", low: 0, high: 12 },
 * ])
 * found.npv // => "100000"
 * found.rows.map(({ swing, low, high }) => `${swing.of} ${low} ${high}`)
 * // => ["kpi -200000 160000", "use 100000 -200000", "cost 150000 0"]
 * Bvf.tornado(definition, [{ of: "kpi", id: "stay", low: 0.5, high: 1.1 }])
 * // throws RangeError: Bvf.tornado: swings[0].id must be the id of a KPI that brings a benefit, got "stay"
 * @category Business case
 * @see docs/sources.md#bvf-business-case
 */
export function tornado(definition: CaseDefinition, swings: readonly Swing[]): Tornado | undefined {
  const where = "Bvf.tornado";
  return tornadoOf(where, readCase(where, definition), swings);
}

/** What a case that was read hangs on. */
export function tornadoOf(where: string, read: ReadCase, swings: readonly Swing[]): Tornado | undefined {
  const base = caseOf(read);
  const kpis = changeable(read, base);
  const all = each(where, "swings", swings, (swing, what) => {
    const subject = readSubject(where, what, swing, read, kpis);
    const end = (name: "low" | "high") => {
      const times = readTimes(where, `${what}.${name}`, subject, swing[name]);
      return { times, npv: npvOf(varied(where, `${what}.${name}`, read, { ...subject, times })) };
    };
    const [low, high] = [end("low"), end("high")];
    return { swing: { ...subject, low: low.times, high: high.times }, low: low.npv, high: high.npv };
  });
  const npv = base.figures?.npv;
  if (npv === undefined) return undefined;
  const rows = all.flatMap(({ swing, low, high }): TornadoRow[] =>
    low === undefined || high === undefined ? [] : [{ swing, low, high, spread: sum([high, low.negated()]).abs() }],
  );
  return { currency: base.currency, npv, rows: rows.sort((a, b) => b.spread.cmp(a.spread)) };
}

/** What is changed in the low scenario and in the high one. */
export interface ScenarioDefinition {
  readonly low: readonly Variation[];
  readonly high: readonly Variation[];
}

/** The names of the scenarios. */
export type Scenario = "low" | "likely" | "high";

/** Why a case pays in all scenarios or not; amounts as text. */
export type ScenarioReason =
  | {
      readonly rule: "scenarioWorth";
      readonly scenario: Scenario;
      readonly npv: string;
      readonly currency: string | undefined;
    }
  | { readonly rule: "scenariosOutOfOrder" }
  | { readonly rule: "scenariosWithoutFigures" };

/** A case in three scenarios. */
export interface Scenarios
  extends Judgement<"paysInAll" | "paysInSome" | "paysInNone" | "undetermined", ScenarioReason> {
  /** What was changed. */
  readonly changes: ScenarioDefinition;
  readonly low: BusinessCase;
  readonly likely: BusinessCase;
  readonly high: BusinessCase;
}

/**
 * Returns a case in three scenarios: `likely` as it is given, `low` and `high` with several things changed at once, in their
 * order. The verdict tells in how many of them the case pays.
 *
 * @throws RangeError for a case that `Bvf.businessCase` refuses, a change that `Bvf.tornado` would refuse, or one thing that
 * a scenario changes twice.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter",
 *       baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
 *     { id: "archive", layer: "solution", name: "Archive" },
 *   ],
 *   links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75 }],
 * }
 * const costs = [{ id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" }]
 * const found = Bvf.scenarios({ chain, start: "2026-03-01", years: 2, rate: 0, costs }, {
 *   low: [{ of: "benefits", times: 0.7 }, { of: "costs", times: 1.1 }],
 *   high: [{ of: "benefits", times: 1.2 }],
 * })
 * found.verdict // => "paysInSome"
 * explain(found, en.bvf.sentences)
 * // => ["Low: -130,000 CNY.", "Likely: 100,000 CNY.", "High: 220,000 CNY."]
 * @category Business case
 * @see docs/sources.md#bvf-business-case
 */
export function scenarios(definition: CaseDefinition, changes: ScenarioDefinition): Scenarios {
  const where = "Bvf.scenarios";
  return scenariosOf(where, "changes", readCase(where, definition), changes);
}

/** The scenarios of a case that was read, `what` being what the changes are called in refusals. */
export function scenariosOf(where: string, what: string, read: ReadCase, given: ScenarioDefinition): Scenarios {
  const { low, high } = record(where, what, given);
  const likely = caseOf(read);
  const kpis = changeable(read, likely);
  const changes = {
    low: readChanges(where, `${what}.low`, low, read, kpis),
    high: readChanges(where, `${what}.high`, high, read, kpis),
  };
  const changed = (of: "low" | "high") =>
    caseOf(changes[of].reduce((so, own, row) => varied(where, `${what}.${of}[${row}].times`, so, own), read));
  const all = { low: changed("low"), likely, high: changed("high") };
  return { ...judge(all), changes, ...all };
}

/** What a scenario changes: one thing once, since twice by a half would be a quarter, and nobody would mean that. */
function readChanges(
  where: string,
  what: string,
  given: readonly Variation[],
  read: ReadCase,
  kpis: ReadonlySet<string>,
): Variation[] {
  const seen = new Map<string, number>();
  return each(where, what, given, (variation, own, row) => {
    const subject = readSubject(where, own, variation, read, kpis);
    const key = JSON.stringify(Object.values(subject));
    const first = seen.get(key);
    if (first !== undefined) {
      throw refusal(where, own, `must change something else than ${what}[${first}] does`, subject.of);
    }
    seen.set(key, row);
    return { ...subject, times: readTimes(where, `${own}.times`, subject, variation.times) };
  });
}

const ORDER = ["low", "likely", "high"] as const;

function judge(all: { readonly [S in Scenario]: BusinessCase }): Judgement<Scenarios["verdict"], ScenarioReason> {
  const worth = ORDER.flatMap((scenario) => all[scenario].figures?.npv ?? []);
  const [low, likely, high] = worth;
  if (low === undefined || likely === undefined || high === undefined) {
    return { verdict: "undetermined", because: [{ rule: "scenariosWithoutFigures" }] };
  }
  return {
    verdict: together(ORDER.map((scenario) => all[scenario].verdict)),
    because: [
      ...ORDER.map(
        (scenario, nth): ScenarioReason => ({
          rule: "scenarioWorth",
          scenario,
          npv: `${worth[nth]}`,
          currency: all[scenario].currency,
        }),
      ),
      ...(low.gt(likely) || likely.gt(high) ? [{ rule: "scenariosOutOfOrder" } as const] : []),
    ],
  };
}

/** Whether it pays in all, some or none of the scenarios; of one that is open, both are possible. */
function together(verdicts: readonly BusinessCase["verdict"][]): Scenarios["verdict"] {
  const [paying, open] = ["pays", "undetermined"].map((own) => verdicts.filter((verdict) => verdict === own).length);
  if (paying === verdicts.length) return "paysInAll";
  if (paying === 0 && open === 0) return "paysInNone";
  return paying !== 0 && (paying ?? 0) + (open ?? 0) < verdicts.length ? "paysInSome" : "undetermined";
}
