/** Placeholder. */
export const SAAS = {} as const;
