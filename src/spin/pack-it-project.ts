/** Placeholder. */
export const IT_PROJECT = {} as const;
