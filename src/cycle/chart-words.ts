/** What the pictures of the purchase cycle say, and what they have in common: six colours in the order of the stages. */
import { record, text } from "../check.js";
import type { Names } from "../judgement.js";
import { percent } from "../locale/format.js";
import type { LabelsOf } from "../locale/types.js";
import { filled, INK } from "../picture.js";
import type { Detection } from "./detect.js";
import type { SignalId, Stage, Witness } from "./ids.js";
import type { DetectOptions } from "./parameters.js";
import { SIGNALS, WITNESSES } from "./signals.js";
import { STAGES } from "./table.js";

/** The exit events that the customer can let be seen. */
const EVENTS_IN_SHORT = [
  "customerResolvedToAct",
  "decisionMechanismClear",
  "purchaseDecided",
  "newNeedsOrDissatisfaction",
] as const;

/** The words on the pictures: titles, rows, phrases with slots such as `{stage}`, and the exit events in short. */
export const CHART_WORDS = [
  ...["timeline", "probability", "verdict", "loop", "told", "back"],
  ...["evidence", "raises", "decides", "others", "nothingCounts"],
  ...["asOf", "notDetermined", "undetermined", "nothingSeen"],
  ...EVENTS_IN_SHORT,
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the cycle labels of a locale have them. */
export interface ChartLabels {
  readonly stages: LabelsOf<Stage>;
  readonly signals: LabelsOf<SignalId>;
  readonly witnesses: LabelsOf<Witness>;
  readonly chart: ChartWords;
}

/** What the detector goes by, as for `Cycle.detect`, and how signals of your own are called. */
export interface ChartOptions<Own extends string = never> extends DetectOptions<Own> {
  /** Names of signals by id, for your own ones or in place of the labels. */
  readonly names?: Names | undefined;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { stages, signals, witnesses, chart } = record(where, "labels", labels);
  read(where, "labels.stages", stages, STAGES);
  read(where, "labels.signals", signals, Object.keys(SIGNALS) as SignalId[]);
  read(where, "labels.witnesses", witnesses, WITNESSES);
  read(where, "labels.chart", chart, CHART_WORDS);
  return labels;
}

function read<Id extends string>(where: string, what: string, labels: LabelsOf<Id>, ids: readonly Id[]): void {
  record(where, what, labels);
  for (const id of ids) text(where, `${what}.${id}`, labels[id]);
}

/** What was seen, in few words: the caller's name for it, or the label; who told it, where it was not the customer. */
export type Naming = (seen: { readonly signal: string; readonly by: Witness }) => string;

/** Reads the names, and says how observations are called. */
export function naming(where: string, { signals, witnesses, chart }: ChartLabels, names: Names | undefined): Naming {
  const own = Object.entries(names === undefined ? {} : record(where, "options.names", names));
  for (const [id, name] of own) text(where, `options.names.${id.slice(0, LONGEST_ID)}`, name);
  const events = EVENTS_IN_SHORT.map((event) => [event, chart[event]] as const);
  const called = new Map<string, string>([...Object.entries(signals), ...events, ...own]);
  return ({ signal, by }) => {
    const name = called.get(signal) ?? signal;
    return by === "customer" ? name : filled(chart.told, { what: name, witness: witnesses[by] });
  };
}

const LONGEST_ID = 60;

/** The result in one line. */
export function summary({ verdict, best, loop, steps }: Detection, asOf: string, labels: ChartLabels): string {
  const { chart: words, stages } = labels;
  const [first, second] = best;
  if (steps.length === 0) return filled(words.nothingSeen, { asOf });
  const said = filled(verdict === "undetermined" ? words.notDetermined : words.asOf, {
    asOf,
    stage: stages[first.stage],
    probability: percent(first.probability),
    second: stages[second.stage],
    secondProbability: percent(second.probability),
  });
  return loop === 1 ? said : `${said} · ${filled(words.loop, { loop })}`;
}

/**
 * The colours of the stages, and of the figures on them: from orange to blue, which stay apart for every kind of colour
 * vision, the ends dark and the middle pale.
 */
export const SHADES = ["#d9822b", "#f3b873", "#f9e3c8", "#cfe1f1", "#7fb2dc", "#1d5c94"] as const;

/** The colour of letters on a stage's shade. */
export const inkOn = (stage: number): string => (stage === SHADES.length - 1 ? "white" : INK);
