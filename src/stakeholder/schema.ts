/** Stakeholder documents from outside. */
// people
// network
export {};
