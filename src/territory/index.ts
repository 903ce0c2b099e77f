/**
 * Territory – whose machines stand where, who buys next, and whom do we miss? (区域)
 *
 *   machines in field   ours and theirs, by any two dimensions; volume × age
 *   replacement         the even rule, or the hazard of our own history: which one is said
 *   untouched losses    lost before any study of the customer began, and why
 *   coverage            visited against planned, quarter by quarter
 *   qualification       MAN, BANT, MEDDPICC, the information chain: one mechanism
 *
 * A machine nobody asked about is a machine of unknown age, not a new one.
 *
 * @see docs/sources.md#territory
 * @module
 */

// base
// reach
// qualification
export {};
