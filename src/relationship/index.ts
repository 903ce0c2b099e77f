/**
 * Relationship – from outsider to partner: how far have we come, and what is next? (客情关系)
 *
 *   personal trust × organisational value → outsider, friend, supplier, partner; two roads
 *   six weights × ratings                → loyalty, and where the largest gap is
 *   expectation − experience             → a shortfall: 0 or less is satisfied
 *   SERVE, ladder, scorecard             → how well we look after them
 *   a complaint                          → a state, legal steps, what is overdue
 *
 * Satisfied is not yet loyal: loyal is who buys again, recommends us and turns others down.
 *
 * @see docs/sources.md#relationship
 * @module
 */

// relations
export {};
