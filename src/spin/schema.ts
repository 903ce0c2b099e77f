/** Packs of questions, call plans and calls, from outside. */

// Templates

// Plan and conversation

// Needs, statements, outcomes, review
