/** Territory in Chinese. */
import type { TerritoryLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const territory: TerritoryLabels = {
  name: "区域",
  // base
  // reach
  // qualification
  sentences: {
    // base
    // reach
    // qualification
  },
};
