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
  MOST_SAY,
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

/** A person: what is known, whose advice counts, how to approach. */
export {
  AIMS,
  CLOSE_CONTACTS,
  CONTACT_AIMS,
  DRIVE_APPEALS,
  MANNERS,
  NEED_APPEALS,
  OFFERS,
  SENDERS,
  TOPICS,
} from "./table.js";
export { type Profile, profile, type ProfileReason, type ProfileRow } from "./profile.js";
export { type MentorReason, type MentorRow, mentors, type Mentorship, type MentorUnknown } from "./mentors.js";
export {
  type Aim,
  type Approach,
  type ApproachReason,
  approach,
  type DriveAppeal,
  type Manner,
  type NeedAppeal,
  type Offer,
  type PersonFact,
  type Topic,
} from "./approach.js";
export type { ContactAimReason, ContactMove } from "./closeness.js";
export type { Sender, SenderReason } from "./sender.js";

/** Roles, whichever set a house speaks in. */
export { ROLE_SETS } from "./table.js";
export {
  type RoleCoverage,
  roleCoverage,
  type RoleOptions,
  type RoleReason,
  type RoleRow,
  type RoleSet,
  type RoleState,
  type SetRole,
} from "./roles.js";

/** Preferences of a group, and what a message leaves out. */
export { QUADRANTS } from "./table.js";
export {
  type BrainReason,
  checkMessage,
  type MessageCheck,
  type MessageParts,
  type MessageReason,
  type Preference,
  type Quadrant,
  type QuadrantCounts,
  type WholeBrain,
  wholeBrain,
} from "./whole-brain.js";

/** Tactical positions. */
export { OPENNESS, REACH, TACTICS, WEIGHED_LAYERS } from "./table.js";
export { type Position, position, type Tactic, type TacticReason, type TacticRow } from "./tactics.js";
export type { WeighedLayer } from "./promise.js";

/** Calls: as whom a person is met, and in which order. */
export { CALL_ORDER } from "./table.js";
export {
  callOrder,
  type ContactFact,
  type ContactFacts,
  type ContactType,
  type DecisionFocus,
  type SeenContact,
  type SpinContact,
  spinContact,
  type SpinReason,
} from "./spin.js";
export type { ChecklistAnswers } from "../checklist.js";

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
