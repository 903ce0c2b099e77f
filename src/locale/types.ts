/**
 * What a locale must say. Every id of every table has a label and every rule a sentence: a missing one does not compile.
 *
 * @module
 */
import type { Answered } from "../customer/index.js";
import type { Names } from "../judgement.js";
import type { BvfLabels } from "./bvf.js";
import type { C139Labels } from "./c139.js";
import type { CompetitionLabels } from "./competition.js";
import type { CustomerLabels } from "./customer.js";
import type { CycleLabels } from "./cycle.js";
import type { FunnelLabels } from "./funnel.js";
import type { RelationshipLabels } from "./relationship.js";
import type { ReviewLabels } from "./review.js";
import type { SpinLabels } from "./spin.js";
import type { StakeholderLabels } from "./stakeholder.js";
import type { TerritoryLabels } from "./territory.js";

export type { Answered, Names };
export type * from "./bvf.js";
export type * from "./c139.js";
export type * from "./competition.js";
export type * from "./customer.js";
export type * from "./cycle.js";
export type * from "./funnel.js";
export type * from "./relationship.js";
export type * from "./review.js";
export type * from "./spin.js";
export type * from "./stakeholder.js";
export type * from "./territory.js";

/** A label for each id. */
export type LabelsOf<Id extends string> = { readonly [I in Id]: string };

/** Everything one language says. */
export interface Labels {
  /** The BCP 47 tag of the language. */
  readonly tag: string;
  readonly bvf: BvfLabels;
  readonly c139: C139Labels;
  readonly customer: CustomerLabels;
  readonly cycle: CycleLabels;
  readonly funnel: FunnelLabels;
  readonly spin: SpinLabels;
  readonly review: ReviewLabels;
  readonly stakeholder: StakeholderLabels;
  readonly competition: CompetitionLabels;
  readonly relationship: RelationshipLabels;
  readonly territory: TerritoryLabels;
}
