/** Relationship documents from outside. */
// relations
export {};
