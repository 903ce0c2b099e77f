/** The information chain: what one has to know of a deal, in the order of the source. @see docs/sources.md#cycle-information */
export const INFORMATION_PARTS = ["participants", "needs", "budget", "decisionProcess", "competition"] as const;
