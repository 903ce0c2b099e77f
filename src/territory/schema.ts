/** Territory documents from outside. */
// base
// reach
// qualification
export {};
