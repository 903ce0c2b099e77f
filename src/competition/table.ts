// openings and criteria
// concerns and reviews
export {};
