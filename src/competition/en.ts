/** Competition in English. */
import type { CompetitionLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "Competition",
  // openings and criteria
  // concerns and reviews
  sentences: {
    // openings and criteria
    // concerns and reviews
  },
};
