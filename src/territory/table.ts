// base
// reach
// qualification
export {};
