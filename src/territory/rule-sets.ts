/** The rule sets of qualification: lists of what one has to know, of which some parts are essential. */
import { INFORMATION_PARTS } from "../cycle/information-table.js";
import { METHODS } from "./table.js";

/** The rule sets, those of the methods and the information chain of the cycle. @see docs/sources.md#territory-qualification */
export const RULE_SETS = {
  ...METHODS,
  informationChain: { essential: INFORMATION_PARTS, further: [] },
} as const;
