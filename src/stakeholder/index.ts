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
// network
