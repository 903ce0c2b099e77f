/** From the stage of a deal to its probability: the stage maps of common CRMs, or one's own. */
import { each, oneOf, ratio, record, refusal, show, text, unique } from "../check.js";
import type { Explained } from "../judgement.js";
import { type Amount, readCurrency, size } from "../money.js";
import { PRESETS } from "./table.js";
import type { OpenDeal } from "./weighted.js";

/** The stage maps that are kept as data. */
export type PresetId = keyof typeof PRESETS;

/** A stage and the probability that a deal there is won; without one its deals are listed, not priced 0. */
export interface StageProbability {
  readonly stage: string;
  readonly probability?: number | undefined;
}

/** A deal and the stage it stands at. */
export interface StagedDeal {
  readonly stage: string;
  readonly amount: Amount;
  readonly currency?: string | undefined;
}

/** What became of the deals of a stage, in the order of the stages. */
export type StagedReason =
  | { readonly rule: "pricedAtStage"; readonly stage: string; readonly deals: number; readonly probability: number }
  | { readonly rule: "lostAtStage"; readonly stage: string; readonly deals: number }
  | { readonly rule: "stageUnpriced"; readonly stage: string; readonly deals: number };

/** Deals with the probabilities of their stages. */
export interface Staged extends Explained<StagedReason> {
  /** For `weighted` and whatever else takes deals with probabilities, in the order given. */
  readonly deals: readonly OpenDeal[];
  /** The rows of deals at a stage of probability 0: they are lost, and count nowhere. */
  readonly lost: readonly number[];
  /** The rows of deals at a stage without a probability. */
  readonly unpriced: readonly number[];
}

/**
 * Gives each deal the probability of its stage, by a preset or by the caller's own stages.
 *
 * Deals at a stage of probability 0 are lost and left out; deals at a stage without a probability are listed, too.
 *
 * @throws RangeError for a stage that the map does not have, a repeated stage, a negative amount, or a probability outside 0–1.
 * @example
 * const deals = [
 *   { stage: "presentationScheduled", amount: 100 },
 *   { stage: "contractSent", amount: 50 },
 *   { stage: "closedLost", amount: 900 },
 * ]
 * const staged = Funnel.atStage(deals, "hubSpot")
 * Funnel.weighted(staged.deals).weighted.toString() // => "105"
 * staged.lost // => [2]
 * Funnel.atStage([{ stage: "A", amount: 100 }], "spadco").unpriced // => [0]
 * Funnel.atStage([{ stage: "A", amount: 100 }], [{ stage: "A", probability: 0.3 }]).deals[0].probability // => 0.3
 * Funnel.atStage([{ stage: "won", amount: 1 }], "sugarCrm") // throws RangeError: Funnel.atStage: deals[0].stage must be a stage of the map, got "won"
 * @category Forecast
 * @see docs/sources.md#funnel-presets
 */
export function atStage(deals: readonly StagedDeal[], map: PresetId | readonly StageProbability[]): Staged {
  const where = "Funnel.atStage";
  const stages = readMap(where, map);
  const heads = new Map<string, number>();
  const [priced, lost, unpriced]: [OpenDeal[], number[], number[]] = [[], [], []];
  each(where, "deals", deals, (deal, what, row) => {
    const { stage, amount, currency } = record(where, what, deal);
    const known = text(where, `${what}.stage`, stage);
    if (!stages.has(known)) throw refusal(where, `${what}.stage`, "must be a stage of the map", known);
    heads.set(known, (heads.get(known) ?? 0) + 1);
    const probability = stages.get(known);
    const value = {
      amount: size(where, `${what}.amount`, amount),
      currency: readCurrency(where, `${what}.currency`, currency),
    };
    if (probability === undefined) unpriced.push(row);
    else if (probability === 0) lost.push(row);
    else priced.push({ ...value, probability });
  });
  const because = [...stages].flatMap(([stage, probability]): StagedReason[] => {
    const own = heads.get(stage);
    if (own === undefined) return [];
    if (probability === undefined) return [{ rule: "stageUnpriced", stage, deals: own }];
    if (probability === 0) return [{ rule: "lostAtStage", stage, deals: own }];
    return [{ rule: "pricedAtStage", stage, deals: own, probability }];
  });
  return { because, deals: priced, lost, unpriced };
}

function readMap(where: string, map: PresetId | readonly StageProbability[]): Map<string, number | undefined> {
  if (!Array.isArray(map)) {
    const ids = Object.entries(PRESETS).map(([id]) => id);
    const preset = new Map<string, object>(Object.entries(PRESETS)).get(oneOf(where, "map", map, ids));
    return new Map(Object.entries(preset ?? {}));
  }
  const rows = each<StageProbability, [string, number | undefined]>(where, "map", map, (row, what) => {
    const { stage, probability } = record(where, what, row);
    const name = text(where, `${what}.stage`, stage);
    const at = `${what}.probability (stage ${show(name)})`;
    return [name, probability === undefined ? undefined : ratio(where, at, probability)];
  });
  unique(
    where,
    "map",
    rows.map(([stage]) => stage),
    "stage",
  );
  return new Map(rows);
}
