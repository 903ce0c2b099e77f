/** The phases of a customer's budget, in order. @see docs/sources.md#cycle-budget */
export const BUDGET_PHASES = ["planning", "budgeting", "execution"] as const;

/** The phase in which a seller best steps in. @see docs/sources.md#cycle-budget */
export const STEP_IN = "planning";

/** Months from one planning to the next, where no day is given. @see docs/sources.md#cycle-budget */
export const BUDGET_CYCLE_MONTHS = 12;
