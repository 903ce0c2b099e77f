/** What the map of stakeholders says to C139, so that nobody is asked twice. */
import type { Item } from "../c139/index.js";
import { integer, level, ratio, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import {
  type HelpItemReason,
  helpItem,
  type MajorityItemReason,
  majorityItem,
  type TopItemReason,
  topItem,
} from "./derive-choice.js";
import {
  type ItemVerdict,
  type OrganisationItemReason,
  organisationItem,
  type StructureItemReason,
  structureItem,
} from "./derive-clear.js";
import { formalOf } from "./formal.js";
import { keyRows } from "./key-players.js";
import { readNetwork } from "./network.js";
import type { Influence, Person } from "./person.js";
import { DERIVED_ITEMS, HELPERS_FROM, KEY_FROM, MAJORITY_OVER } from "./table.js";

/** The items of C139 that a map of stakeholders answers. */
export type DerivedItem = Extract<Item, (typeof DERIVED_ITEMS)[number]>;

/** From where the answers turn. */
export interface DeriveOptions {
  /** How many key players must help us, 1–1000; 1 unless given. */
  readonly helpersFrom?: number | undefined;
  /** The share of the say that a majority exceeds, between 0 and 1; 0.5 unless given. */
  readonly majorityOver?: number | undefined;
  /** As for `Stakeholder.keyPlayers`. */
  readonly keyFrom?: number | undefined;
}

/** Why an item holds, fails, or stays open. */
export type DeriveReason =
  | OrganisationItemReason
  | StructureItemReason
  | HelpItemReason
  | MajorityItemReason
  | TopItemReason;

/** An item, and from whom its answer comes; for an open one, whom to learn more of. */
export interface DerivedAnswer extends Judgement<ItemVerdict, DeriveReason> {
  readonly item: DerivedItem;
  readonly people: readonly string[];
}

/** All items: the answers to pass on, and where they come from. */
export interface DerivedAnswers extends Judgement<"all" | "some" | "none", DeriveReason> {
  /** For `C139.assess`; an item that stays open is left out, which is not "no". */
  readonly answers: { readonly [I in DerivedItem]?: boolean };
  /** In the order of `DERIVED_ITEMS`. */
  readonly items: readonly DerivedAnswer[];
}

/**
 * Answers the items of C139 that a map of stakeholders knows: the organisation, the structure of the decision, whether key
 * people help us, whether the majority chooses us, and whether the top decision maker backs us. The answers go into
 * `C139.assess` beside the seller's own; each says from whom it comes, and what is unknown stays open.
 *
 * A person has chosen us who supports us, and thinks better of us than of every competitor of whom we know their view.
 *
 * @throws RangeError for people or links that are not valid, or a threshold outside its range.
 * @example
 * const people = [
 *   { id: "ceo", roles: ["decider"], weight: 5, attitude: "supporter", need: "esteem", focus: "business" },
 *   { id: "cio", roles: ["user"], weight: 3, attitude: "mentor", standing: "innerCircle", reportsTo: "ceo",
 *     need: "cognitive", focus: "technical" },
 *   { id: "cfo", roles: ["buyer"], weight: 2, attitude: "opponent", standing: "outside", reportsTo: "ceo" },
 * ]
 * const derived = Stakeholder.deriveC139(people)
 * derived.verdict // => "all"
 * derived.answers
 * // => { organisation: true, decisionStructure: true, keyPeopleHelp: true, majorityChoosesUs: true, topDecisionMakerBacksUs: true }
 * C139.assess({ funding: true, ...derived.answers }).value // => "1W2F3C"
 * derived.items.map(({ item, people }) => [item, people.join()])[3] // => ["majorityChoosesUs", "ceo,cfo,cio"]
 * derived.because[3] // => { rule: "derivedMajority", low: 0.8, high: 0.8, over: 0.5 }
 * const open = [{ id: "ceo", roles: ["decider"], weight: 1 }, { id: "cfo", weight: 1, attitude: "neutral" }, { id: "new" }]
 * Stakeholder.deriveC139(open).answers // => {}
 * Stakeholder.deriveC139(open).items.map(({ because }) => because[0].rule)
 * // => ["derivedOrganisationOpen", "derivedStructureOpen", "derivedHelpOpen", "derivedMajorityOpen", "derivedTopOpen"]
 * const against = [{ id: "a", roles: ["decider"], attitude: "neutral", weight: 1, reportsTo: "b" },
 *   { id: "b", roles: [], reportsTo: "a", weight: 0, standing: "outside" }]
 * Stakeholder.deriveC139(against).items.map(({ because }) => because[0].rule)
 * // => ["derivedOrganisationCircle", "derivedStructure", "derivedNoHelp", "derivedNoMajority", "derivedTopDoesNot"]
 * const two = [{ id: "a", roles: ["decider"], attitude: "mentor" }, { id: "b", roles: ["decider"], attitude: "supporter" }]
 * Stakeholder.deriveC139(two, [], { helpersFrom: 2 }).because.slice(-3).map(({ rule }) => rule)
 * // => ["derivedNoHelp", "derivedMajorityNoSay", "derivedTopAgree"]
 * Stakeholder.deriveC139([two[0], { id: "b", roles: ["decider"] }]).because.at(-1) // => { rule: "derivedTopSeveral", people: ["a", "b"] }
 * Stakeholder.deriveC139([]).because.at(-1) // => { rule: "derivedTopMissing" }
 * @category C139
 * @see docs/sources.md#stakeholder-c139-items
 */
export function deriveC139(
  people: readonly Person[],
  influences: readonly Influence[] = [],
  options: DeriveOptions = {},
): DerivedAnswers {
  const where = "Stakeholder.deriveC139";
  const network = readNetwork(where, people, influences);
  const { helpersFrom, majorityOver, keyFrom } = readOptions(where, options);
  const formal = formalOf(network.superior);
  const keys = keyRows(network, keyFrom);
  const judged = {
    organisation: organisationItem(network, formal, keys),
    decisionStructure: structureItem(network),
    keyPeopleHelp: helpItem(network, keys, helpersFrom),
    majorityChoosesUs: majorityItem(network, majorityOver),
    topDecisionMakerBacksUs: topItem(network, formal),
  };
  const items = DERIVED_ITEMS.map((item): DerivedAnswer => ({ item, ...judged[item] }));
  const answers: { [I in DerivedItem]?: boolean } = {};
  for (const { item, verdict } of items) if (verdict !== "unknown") answers[item] = verdict === "holds";
  const known = Object.keys(answers).length;
  return {
    verdict: known === 0 ? "none" : known === items.length ? "all" : "some",
    because: items.flatMap(({ because }) => because),
    answers,
    items,
  };
}

function readOptions(where: string, options: DeriveOptions): { readonly [O in keyof DeriveOptions]-?: number } {
  const {
    helpersFrom = HELPERS_FROM,
    majorityOver = MAJORITY_OVER,
    keyFrom = KEY_FROM,
  } = record(where, "options", options);
  return {
    helpersFrom: integer(where, "options.helpersFrom", helpersFrom, 1, 1000),
    majorityOver: level(where, "options.majorityOver", majorityOver),
    keyFrom: ratio(where, "options.keyFrom", keyFrom),
  };
}
