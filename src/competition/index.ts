/**
 * Competition – where are we against the others, and by whose criteria? (竞争)
 *
 *   territory × opening         → the next move
 *   importance × our rating     → reinforce, build up, attack, leave
 *   Σ weight × rating           → rank, gap, and the smallest change of a weight that makes us first
 *   concerns near the decision  → what helps, and what must not be done
 *   deals won and lost          → reasons by stage, and what goes with winning
 *
 * Ratings are the customer's, never our own. We speak well of competitors, hint, or decline.
 *
 * @see docs/sources.md#competition
 * @module
 */

// openings and criteria
// concerns and reviews
export {};
