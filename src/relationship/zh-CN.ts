/** Relationship in Chinese. */
import type { RelationshipLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const relationship: RelationshipLabels = {
  name: "客情关系",
  // relations
  sentences: {
    // relations
  },
};
