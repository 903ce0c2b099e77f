// What the script bundle takes for `globalThis`; see tsup.config.ts.
export const host = {};
