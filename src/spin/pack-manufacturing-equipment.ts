/** Placeholder. */
export const MANUFACTURING_EQUIPMENT = {} as const;
