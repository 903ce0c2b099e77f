/** Competition in Chinese. */
import type { CompetitionLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "竞争",
  // openings and criteria
  // concerns and reviews
  sentences: {
    // openings and criteria
    // concerns and reviews
  },
};
