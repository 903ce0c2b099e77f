/** Competition documents from outside. */
// openings and criteria
// concerns and reviews
export {};
