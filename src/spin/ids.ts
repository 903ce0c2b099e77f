/** The ids of the model as types. */
import type { STAGES } from "../cycle/table.js";
import type { ANSWERS, CONTACTS, FABEEC, FOCUSES, KINDS, NEEDS, OUTCOMES, SLOTS, STATEMENTS } from "./table.js";

/** A kind of question. */
export type Kind = (typeof KINDS)[number];

/** Whom we meet. */
export type ContactType = keyof typeof CONTACTS;

/** What to do with a contact. */
export type ContactTask = (typeof CONTACTS)[ContactType]["todo"][number];

/** What not to do with a contact. */
export type ContactMistake = (typeof CONTACTS)[ContactType]["avoid"][number];

/** What a person looks at when deciding. */
export type DecisionFocus = (typeof FOCUSES)[number];

/** What an answer gives evidence of. */
export type Answer = (typeof ANSWERS)[number];

/** A kind of need. */
export type NeedKind = keyof typeof NEEDS;

/** What a customer expresses. */
export type NeedExpression = (typeof NEEDS)[NeedKind][number];

/** What a statement about our offer can be. */
export type StatementKind = (typeof STATEMENTS)[number];

/** A step of a whole case for one capability. */
export type CaseStep = (typeof FABEEC)[number];

/** How a call ended. */
export type Outcome = (typeof OUTCOMES)[number];

/** A slot of the packs. */
export type Slot = keyof typeof SLOTS;

/** A stage of the buyer, as `Cycle` counts them. */
export type Stage = (typeof STAGES)[number];

/** The language of a text, by its tag. */
export type TextLocale = keyof (typeof SLOTS)[Slot];
