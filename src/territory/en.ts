/** Territory in English. */
import type { TerritoryLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const territory: TerritoryLabels = {
  name: "Territory",
  // base
  // reach
  // qualification
  sentences: {
    // base
    // reach
    // qualification
  },
};
