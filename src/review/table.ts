/** A deal nobody has touched for this many days is stale. @see docs/sources.md#review-flags */
export const STALE_AFTER = 30;

/** Where a deal can stand in a review: the three regions, open between them, or without answers. */
export const STANDINGS = ["win", "swing", "lose", "unsettled", "unrated"] as const;

/** What a deal may tell; whatever it does not is reported as absent. */
export const PARTICULARS = [
  "amount",
  "currency",
  "answers",
  "coaches",
  "probability",
  "expectedClose",
  "lastTouched",
  "observations",
  "stakeholders",
  "opening",
  "contest",
  "concerns",
] as const;

/** How a deal that is no longer open ended. */
export const OUTCOMES = ["won", "lost"] as const;
