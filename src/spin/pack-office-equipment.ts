/** Placeholder. */
export const OFFICE_EQUIPMENT = {} as const;
