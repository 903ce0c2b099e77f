/**
 * Stakeholder – who decides, and how do they see us? (五维分析)
 *
 *   a person   need, change, focus, contact, attitude – in this order, the attitude to us last
 *   people     roles, layers, who reports to whom; whose word counts with whom: another graph
 *   a map      role × attitude × contact → what is uncovered, who opposes near the decider
 *   support    say × attitude, for us and for each competitor, with the range the unknown leave
 *
 * Influence goes with politics more than with rank. Unknown is not neutral, and not contact is not opposition.
 *
 * @see docs/sources.md#stakeholder
 * @module
 */

/** The words a person is described in. */
export {
  ATTITUDES,
  CHANGES,
  CONTACTS,
  DIMENSIONS,
  DRIVES,
  FOCUSES,
  LAYERS,
  NEEDS,
  ROLES,
  STANDINGS,
  STYLES,
} from "./table.js";
export type {
  Attitude,
  Change,
  Contact,
  Dimension,
  Drive,
  Focus,
  Influence,
  Layer,
  Need,
  Person,
  Role,
  Standing,
  Style,
  View,
} from "./person.js";

// people
// network

/** What the map of a network is judged by. */
export {
  ATTITUDE_VALUES,
  CHOOSES,
  COVERED_FROM,
  DERIVED_ITEMS,
  HELPERS_FROM,
  HELPS,
  KEY_BY_STANDING,
  KEY_FROM,
  LEAST_STRENGTH,
  MAJORITY_OVER,
  MOST_CUTS,
  MOST_DRAWN,
  MOST_VENDORS,
  NEAR,
  NOT_ASKED,
  THREAD_FROM,
} from "./table.js";

/** The formal graph, and the graph of influence. */
export { type Organisation, type OrganisationReason, organisation, type Place } from "./organisation.js";
export { type InfluenceMap, type InfluenceReason, influence, type RankReason, type Voice } from "./influence.js";

/** Who counts, and whose word gets to the decider. */
export {
  type KeyOptions,
  type KeyPlayers,
  type KeyPlayersReason,
  type KeyReason,
  type KeyRow,
  keyPlayers,
} from "./key-players.js";
export {
  type PathOptions,
  type PathReason,
  type PathsToDecider,
  pathsToDecider,
  type Way,
  type Word,
} from "./paths.js";

/** Whom we reach, and who is for us. */
export type { Cell, RoleCover } from "./cells.js";
export { type CoverageMap, type CoverageOptions, type CoverageReason, coverageMap } from "./coverage.js";
export type { NearDecider } from "./near.js";
export {
  type AttitudeValues,
  type Support,
  type SupportOptions,
  type SupportReason,
  support,
  type VendorSupport,
} from "./support.js";
export type { Leaning } from "./tally.js";
export type { Cut, DeciderOver, Thread } from "./thread.js";

/** What all of it says to C139. */
export {
  type DerivedAnswer,
  type DerivedAnswers,
  type DerivedItem,
  type DeriveOptions,
  type DeriveReason,
  deriveC139,
} from "./derive.js";
export type { HelpItemReason, MajorityItemReason, TopItemReason } from "./derive-choice.js";
export type { ItemVerdict, OrganisationItemReason, StructureItemReason, StructureLack } from "./derive-clear.js";

/** The people as a drawing. */
export { mermaid } from "./mermaid.js";
export type { Labels } from "../locale/types.js";
