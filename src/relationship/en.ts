/** Relationship in English. */
import type { RelationshipLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const relationship: RelationshipLabels = {
  name: "Relationship",
  // relations
  sentences: {
    // relations
  },
};
