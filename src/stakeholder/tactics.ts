/** Tactical positions: which layer carries the main attack, which support it, and what is left alone. */
import type { Judgement } from "../judgement.js";
import { type Layer, type Person, readPeople } from "./person.js";
import { promiseOf, promiseOfLayer, type Range, sayOf, shown, type WeighedLayer } from "./promise.js";
import { TACTICS, WEIGHED_LAYERS } from "./table.js";

/** 主攻, 助攻 or 不攻. */
export type Tactic = (typeof TACTICS)[number];

/** Why a layer has its position; `low` and `high` are the say there as far as attitude and contact let us win it. */
export type TacticReason =
  | {
      readonly rule: "tacticMain" | "tacticSupport";
      readonly layer: WeighedLayer;
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "tacticLeave"; readonly layer: WeighedLayer; readonly people: number }
  | {
      readonly rule: "tacticOpen";
      readonly layer: WeighedLayer;
      readonly low: number;
      readonly high: number;
      readonly couldBe: readonly Tactic[];
    }
  | { readonly rule: "tacticNobody" | "tacticNotDecisionLayer"; readonly layer: WeighedLayer }
  | {
      readonly rule: "tacticOpponents" | "tacticUnreached" | "tacticUnknown";
      readonly layer: WeighedLayer;
      readonly people: readonly string[];
    }
  | { readonly rule: "tacticTied"; readonly layers: readonly WeighedLayer[]; readonly promise: number }
  | { readonly rule: "tacticMainOpen"; readonly layers: readonly WeighedLayer[] }
  | { readonly rule: "tacticNothingToWin" }
  | { readonly rule: "tacticUsers" | "tacticUnplaced"; readonly people: readonly string[] };

/** The position of one layer. */
export interface TacticRow extends Judgement<Tactic | "undetermined", TacticReason> {
  readonly layer: WeighedLayer;
  /** One if the position is settled. */
  readonly couldBe: readonly Tactic[];
  /** The say there, as far as attitude and contact let us win it. */
  readonly promise: readonly [low: number, high: number];
  /** Those of whom something can be won, as far as is known. */
  readonly targets: readonly string[];
  /** Those of whom nothing can be won now: opponents, people without contact, people without say. */
  readonly leftAlone: readonly string[];
}

/** The layer of the main attack, and the position of each. */
export interface Position extends Judgement<WeighedLayer | "none" | "undetermined", TacticReason> {
  readonly rows: readonly TacticRow[];
  /** Product users are not weighed here. */
  readonly users: readonly string[];
  /** Those whose layer is not known; they might stand in any. */
  readonly unplaced: readonly string[];
}

/**
 * The tactical position of the decision layer, the outside seniors and the industry experts: the main attack goes where
 * we can win the most say, other layers of which anything can be won support it, and the rest is left alone.
 *
 * What a layer promises is Σ say × openness × reach over its people: openness falls from 1 (mentor) by quarters to 0
 * (opponent), reach from 1 (contact in depth) by thirds to 0 (none). So the main attack is not always the decision layer.
 * Product users are not weighed: they come first later, when new needs are developed.
 *
 * @throws RangeError for an id that two people share, a superior who is nobody, or a value that is in none of the tables.
 * @example
 * const { verdict, rows, users } = Stakeholder.position([
 *   { id: "wei", layer: "decisionLayer", weight: 5, attitude: "nonSupporter", contact: "brief" },
 *   { id: "bai", layer: "outsideSeniors", weight: 3, attitude: "supporter", contact: "frequent" },
 *   { id: "gu", layer: "industryExperts", weight: 2, attitude: "opponent", contact: "none" },
 *   { id: "he", layer: "productUsers", weight: 1, attitude: "mentor", contact: "inDepth" },
 * ])
 * verdict // => "outsideSeniors"
 * rows.map((row) => row.verdict) // => ["supportingAttack", "mainAttack", "leaveAlone"]
 * rows[1].promise // => [1.5, 1.5]
 * users // => ["he"]
 * const open = Stakeholder.position([
 *   { id: "wei", layer: "decisionLayer", contact: "brief" },
 *   { id: "bai", layer: "outsideSeniors", attitude: "neutral", contact: "brief" },
 *   { id: "gu", attitude: "neutral", contact: "none" },
 * ])
 * open.verdict // => "undetermined"
 * open.rows[0].couldBe // => ["mainAttack", "supportingAttack", "leaveAlone"]
 * explain(open, en.stakeholder.sentences)
 * // => ["The main attack could still go to the decision layer or the outside seniors.", "The layer is not known: gu."]
 * explain(open.rows[2], zhCN.stakeholder.sentences) // => ["业内专家里还没有认识的人，谈不上攻不攻。"]
 * @category Tactics
 * @see docs/sources.md#stakeholder-tactics
 */
export function position(people: readonly Person[]): Position {
  const read = readPeople("Stakeholder.position", people);
  const say = sayOf(read);
  const promised = read.map((person) => ({ ...person, promise: promiseOf(person, say(person)) }));
  const layers = WEIGHED_LAYERS.map((layer) => {
    const own = promised.filter((person) => person.layer === layer);
    return { layer, own, ...promiseOfLayer(layer, promised) };
  });
  const rows = layers.map((layer) => rowOf(layer, layers));
  const inLayer = (layer: Layer | undefined) => read.filter((person) => person.layer === layer).map(({ id }) => id);
  const [users, unplaced] = [inLayer("productUsers"), inLayer(undefined)];
  const { verdict, because } = mainAttack(rows, layers);
  return {
    verdict,
    because: [
      ...because,
      ...(users.length > 0 ? [{ rule: "tacticUsers", people: users } as const] : []),
      ...(unplaced.length > 0 ? [{ rule: "tacticUnplaced", people: unplaced } as const] : []),
    ],
    rows,
    users,
    unplaced,
  };
}

interface Weighed extends Range {
  readonly layer: WeighedLayer;
  readonly own: readonly (Person & { readonly promise: Range })[];
}

/** The layer of the main attack, or those that could be. */
function mainAttack(
  rows: readonly TacticRow[],
  layers: readonly Weighed[],
): Judgement<Position["verdict"], TacticReason> {
  const main = rows.find(({ verdict }) => verdict === "mainAttack");
  if (main !== undefined) {
    const { layer, because } = main;
    const elsewhere = layer === "decisionLayer" ? [] : [{ rule: "tacticNotDecisionLayer", layer } as const];
    return { verdict: layer, because: [...because, ...elsewhere] };
  }
  const could = layers.filter((own) => canLead(own, layers));
  if (could.length === 0) return { verdict: "none", because: [{ rule: "tacticNothingToWin" }] };
  const [first] = could;
  const names = could.map(({ layer }) => layer);
  const tied = first !== undefined && could.every(({ low, high }) => low.eq(first.low) && high.eq(first.low));
  return {
    verdict: "undetermined",
    because: [
      tied
        ? { rule: "tacticTied", layers: names, promise: shown(first.low) }
        : { rule: "tacticMainOpen", layers: names },
    ],
  };
}

/** Whether a layer could promise at least as much as every other. */
const canLead = ({ layer, high }: Weighed, layers: readonly Weighed[]) =>
  high.gt(0) && layers.every((other) => other.layer === layer || other.low.lte(high));

/** Whether a layer could promise something and another at least as much. */
const canSupport = ({ layer, low, high }: Weighed, layers: readonly Weighed[]) =>
  high.gt(0) && layers.some((other) => other.layer !== layer && other.high.gt(0) && other.high.gte(low));

function rowOf(weighed: Weighed, layers: readonly Weighed[]): TacticRow {
  const { layer, own, low, high } = weighed;
  const could: Record<Tactic, boolean> = {
    mainAttack: canLead(weighed, layers),
    supportingAttack: canSupport(weighed, layers),
    leaveAlone: low.isZero(),
  };
  const couldBe = TACTICS.filter((tactic) => own.length === 0 || could[tactic]);
  const [only, another] = couldBe;
  const verdict = only === undefined || another !== undefined ? "undetermined" : only;
  return {
    verdict,
    because: reasons(weighed, verdict, couldBe),
    layer,
    couldBe,
    promise: [shown(low), shown(high)],
    targets: own.filter(({ promise }) => promise.high.gt(0)).map(({ id }) => id),
    leftAlone: own.filter(({ promise }) => promise.high.isZero()).map(({ id }) => id),
  };
}

function reasons(
  { layer, own, low, high }: Weighed,
  verdict: TacticRow["verdict"],
  couldBe: readonly Tactic[],
): TacticReason[] {
  if (own.length === 0) return [{ rule: "tacticNobody", layer }];
  const promised = { layer, low: shown(low), high: shown(high) };
  const decisive: TacticReason =
    verdict === "undetermined"
      ? { rule: "tacticOpen", ...promised, couldBe }
      : verdict === "leaveAlone"
        ? { rule: "tacticLeave", layer, people: own.length }
        : { rule: verdict === "mainAttack" ? "tacticMain" : "tacticSupport", ...promised };
  const those = (rule: "tacticOpponents" | "tacticUnreached" | "tacticUnknown", fits: (person: Person) => boolean) => {
    const people = own.filter(fits).map(({ id }) => id);
    return people.length > 0 ? [{ rule, layer, people } as const] : [];
  };
  const opposes = ({ attitude }: Person) => attitude === "opponent";
  return [
    decisive,
    ...those("tacticOpponents", opposes),
    ...those("tacticUnreached", (person) => person.contact === "none" && !opposes(person)),
    ...those(
      "tacticUnknown",
      ({ attitude, contact }) =>
        (attitude === undefined && contact !== "none") || (contact === undefined && attitude !== "opponent"),
    ),
  ];
}
