/** Two grids: where to attack and where to defend, and which opportunities deserve us. */
import { flag, ratio, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Amount, size } from "../money.js";
import { ATTACK_OR_DEFEND, LARGE_INFLUENCE_FROM, MOST_FROM, OPPORTUNITIES } from "./table.js";

/** What to do about a customer: 进攻, 防守, 维持, 放弃, 收获. */
export type Stance = (typeof ATTACK_OR_DEFEND)[number]["stance"];

/** A cell of the opportunity quadrant: 一定要做, 一次性生意, 能做就做, 有空再做. */
export type Opportunity = (typeof OPPORTUNITIES)[number]["opportunity"];

/** What to aim for in a cell. */
export type Aim = (typeof OPPORTUNITIES)[number]["aim"];

/** Where a cell of a table comes from: a source states it, or we inferred it. */
export type Mark = "S" | "I";

/** Where we stand with a customer; what is left out is not known. */
export interface Position {
  /** Whether the customer or the market is new to us. */
  readonly isNew?: boolean | undefined;
  /** What the customer can buy, from us and from others. */
  readonly purchasingPower?: Amount | undefined;
  /** Our share of it, 0–1. */
  readonly ourShare?: number | undefined;
}

/** Where the cells of attack or defend meet; what lies on a limit is strong, or most. */
export interface PositionLimits {
  readonly strongFrom: Amount;
  /** 0.5 unless given. */
  readonly mostFrom?: number | undefined;
}

/** Why a stance is taken. */
export type PositionReason =
  | { readonly rule: "newBusiness"; readonly mark: Mark }
  | {
      readonly rule: "powerAndShare";
      readonly stance: Stance;
      readonly power: "strong" | "weak";
      readonly share: "most" | "little";
      readonly purchasingPower: string;
      readonly strongFrom: string;
      readonly ourShare: number;
      readonly mostFrom: number;
      readonly mark: Mark;
    }
  | {
      readonly rule: "stanceOpen";
      readonly missing: readonly (keyof Position)[];
      readonly possible: readonly Stance[];
    };

/** A stance, or all that are still possible. */
export interface PositionJudgement extends Judgement<Stance | "undetermined", PositionReason> {
  readonly possible: readonly Stance[];
}

/**
 * Attack or defend: what purchasing power and our share of it ask for. New business is attacked whatever else.
 * Whatever is unknown leaves every stance possible that the rest allows.
 *
 * @throws RangeError for an amount below 0 or a share outside 0–1.
 * @example
 * const limits = { strongFrom: 1000000 }
 * Customer.attackOrDefend({ isNew: true }, limits).verdict // => "attack"
 * Customer.attackOrDefend({ isNew: false, purchasingPower: 2000000, ourShare: 0.7 }, limits).verdict // => "defend"
 * Customer.attackOrDefend({ isNew: false, purchasingPower: 2000000, ourShare: 0.2 }, limits).verdict // => "maintain"
 * Customer.attackOrDefend({ isNew: false, purchasingPower: 300000, ourShare: 0.2 }, limits).verdict // => "abandon"
 * Customer.attackOrDefend({ isNew: false, purchasingPower: 300000, ourShare: 0.7 }, limits).because[0].mark // => "I"
 * Customer.attackOrDefend({ isNew: false, ourShare: 0.7 }, limits).possible // => ["defend", "harvest"]
 * @category Position
 * @see docs/sources.md#customer-attack-or-defend
 */
export function attackOrDefend(position: Position, limits: PositionLimits): PositionJudgement {
  const where = "Customer.attackOrDefend";
  const given = record(where, "position", position);
  const isNew = known(given.isNew, (value) => flag(where, "position.isNew", value));
  const purchasingPower = known(given.purchasingPower, (value) => size(where, "position.purchasingPower", value));
  const ourShare = known(given.ourShare, (value) => ratio(where, "position.ourShare", value));
  const { strongFrom, mostFrom = MOST_FROM } = record(where, "limits", limits);
  const strong = size(where, "limits.strongFrom", strongFrom);
  const most = ratio(where, "limits.mostFrom", mostFrom);

  const power = known(purchasingPower, (amount) => (amount.gte(strong) ? "strong" : "weak"));
  const share = known(ourShare, (part) => (part >= most ? "most" : "little"));
  const cells = ATTACK_OR_DEFEND.filter(
    (cell) => fits(isNew, cell.isNew) && fits(power, cell.power) && fits(share, cell.share),
  );
  const possible = cells.map((cell) => cell.stance);
  const cell = only(cells);
  if (cell?.isNew) return { verdict: cell.stance, because: [{ rule: "newBusiness", mark: cell.mark }], possible };
  if (cell === undefined || purchasingPower === undefined || ourShare === undefined) {
    const missing = unknown({ isNew, purchasingPower, ourShare });
    return { verdict: "undetermined", because: [{ rule: "stanceOpen", missing, possible }], possible };
  }
  const reason: PositionReason = {
    rule: "powerAndShare",
    stance: cell.stance,
    power: cell.power,
    share: cell.share,
    purchasingPower: purchasingPower.toString(),
    strongFrom: strong.toString(),
    ourShare,
    mostFrom: most,
    mark: cell.mark,
  };
  return { verdict: cell.stance, because: [reason], possible };
}

/** An opportunity; what is left out is not known. */
export interface OpportunityFacts {
  /** How much business it is. */
  readonly volume?: Amount | undefined;
  /** How far it reaches beyond itself – into the market, into our standing – 0–1. */
  readonly influence?: number | undefined;
}

/** Where the cells of the quadrant meet; what lies on a limit is large. */
export interface OpportunityLimits {
  readonly largeVolumeFrom: Amount;
  /** 0.5 unless given. */
  readonly largeInfluenceFrom?: number | undefined;
}

/** Why an opportunity is in a cell, and what to aim for there. */
export type OpportunityReason =
  | {
      readonly rule: "volumeAndInfluence";
      readonly opportunity: Opportunity;
      readonly volumeIs: "large" | "small";
      readonly influenceIs: "large" | "small";
      readonly volume: string;
      readonly largeVolumeFrom: string;
      readonly influence: number;
      readonly largeInfluenceFrom: number;
      readonly mark: Mark;
    }
  | { readonly rule: "aimOfCell"; readonly opportunity: Opportunity; readonly aim: Aim; readonly mark: Mark }
  | {
      readonly rule: "opportunityOpen";
      readonly missing: readonly (keyof OpportunityFacts)[];
      readonly possible: readonly Opportunity[];
    };

/** A cell of the quadrant with its aim, or all cells that are still possible. */
export interface OpportunityJudgement extends Judgement<Opportunity | "undetermined", OpportunityReason> {
  /** `undefined` as long as the cell is not known. */
  readonly aim: Aim | undefined;
  readonly possible: readonly Opportunity[];
}

/**
 * The cell of the opportunity quadrant: what volume and influence of an opportunity ask for, and to what aim.
 * Whatever is unknown leaves every cell possible that the rest allows.
 *
 * @throws RangeError for an amount below 0 or an influence outside 0–1.
 * @example
 * const limits = { largeVolumeFrom: 500000 }
 * Customer.opportunityQuadrant({ volume: 800000, influence: 0.8 }, limits).verdict // => "mustDo"
 * Customer.opportunityQuadrant({ volume: 800000, influence: 0.1 }, limits).verdict // => "oneOff"
 * Customer.opportunityQuadrant({ volume: 800000, influence: 0.1 }, limits).aim // => "takeItAll"
 * Customer.opportunityQuadrant({ volume: 20000, influence: 0.8 }, limits).verdict // => "ifPossible"
 * Customer.opportunityQuadrant({ volume: 20000, influence: 0.1 }, limits).verdict // => "whenFree"
 * Customer.opportunityQuadrant({ volume: 20000 }, limits).possible // => ["ifPossible", "whenFree"]
 * @category Position
 * @see docs/sources.md#customer-opportunity
 */
export function opportunityQuadrant(opportunity: OpportunityFacts, limits: OpportunityLimits): OpportunityJudgement {
  const where = "Customer.opportunityQuadrant";
  const given = record(where, "opportunity", opportunity);
  const volume = known(given.volume, (value) => size(where, "opportunity.volume", value));
  const influence = known(given.influence, (value) => ratio(where, "opportunity.influence", value));
  const { largeVolumeFrom, largeInfluenceFrom = LARGE_INFLUENCE_FROM } = record(where, "limits", limits);
  const largeVolume = size(where, "limits.largeVolumeFrom", largeVolumeFrom);
  const largeInfluence = ratio(where, "limits.largeInfluenceFrom", largeInfluenceFrom);

  const volumeIs = known(volume, (amount) => (amount.gte(largeVolume) ? "large" : "small"));
  const influenceIs = known(influence, (part) => (part >= largeInfluence ? "large" : "small"));
  const cells = OPPORTUNITIES.filter((cell) => fits(volumeIs, cell.volume) && fits(influenceIs, cell.influence));
  const possible = cells.map((cell) => cell.opportunity);
  const cell = only(cells);
  if (cell === undefined || volume === undefined || influence === undefined) {
    const missing = unknown({ volume, influence });
    const because: OpportunityReason[] = [{ rule: "opportunityOpen", missing, possible }];
    return { verdict: "undetermined", because, aim: undefined, possible };
  }
  const because: OpportunityReason[] = [
    {
      rule: "volumeAndInfluence",
      opportunity: cell.opportunity,
      volumeIs: cell.volume,
      influenceIs: cell.influence,
      volume: volume.toString(),
      largeVolumeFrom: largeVolume.toString(),
      influence,
      largeInfluenceFrom: largeInfluence,
      mark: cell.mark,
    },
    { rule: "aimOfCell", opportunity: cell.opportunity, aim: cell.aim, mark: cell.aimMark },
  ];
  return { verdict: cell.opportunity, because, aim: cell.aim, possible };
}

function known<Value, Read>(value: Value | undefined, read: (value: Value) => Read): Read | undefined {
  return value === undefined ? undefined : read(value);
}

/** Whether a cell is possible on one axis: what is not known rules out nothing. */
function fits<Value>(found: Value | undefined, cell: Value | "any"): boolean {
  return found === undefined || cell === "any" || found === cell;
}

function only<Cell>(cells: readonly Cell[]): Cell | undefined {
  return cells.length === 1 ? cells[0] : undefined;
}

/** The names of the facts that are not known. */
function unknown<Fact extends string>(facts: { readonly [F in Fact]: unknown }): Fact[] {
  const names = Object.keys(facts) as Fact[];
  return names.filter((name) => facts[name] === undefined);
}
