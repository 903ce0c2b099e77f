/** A single question, without a plan around it: the one the plan would choose, or the next best. */
import { integer, oneOf, record, refusal } from "../check.js";
import { STAGES } from "../cycle/table.js";
import { choose, repertory, type Topic } from "./choose.js";
import { LOCALES } from "./form.js";
import type { ContactType, DecisionFocus, Kind, Slot, Stage, TextLocale } from "./ids.js";
import { type PackDefinition, packOf } from "./pack.js";
import type { PackId } from "./packs.js";
import { MOST } from "./limits.js";
import { CONTACT_TYPES, phrase } from "./preparation.js";
import { FOCUSES, KINDS, SLOTS } from "./table.js";

/** What a single question is chosen by, and what it is filled with. */
export interface QuestionRequest {
  readonly kind: Kind;
  readonly contact: ContactType;
  /** The stage of the buyer. */
  readonly stage: Stage;
  /** What the contact looks at when deciding. */
  readonly focus?: DecisionFocus | undefined;
  /** The department, process or place concerned; a situation question asks about it. */
  readonly area?: string | undefined;
  /** As a noun phrase, such as "duplicate orders"; a problem question asks about it. */
  readonly problem?: string | undefined;
  /** What the problem leads to. Only an implication question asks about it; without it such a question is an open one. */
  readonly consequence?: string | undefined;
  /** What we can do about the problem, such as "a shared order record"; a need-payoff question asks about it. */
  readonly capability?: string | undefined;
  /** What the customer wants to reach. */
  readonly goal?: string | undefined;
  /** The language of the question, and of the texts put into it; `"en"` unless given. */
  readonly locale?: TextLocale | undefined;
  /** Where the question comes from, before those of `general`; `"general"` unless given. */
  readonly pack?: PackId | PackDefinition | undefined;
  /** 1 for the best, 2 for the next best, at most 100; 1 unless given. */
  readonly nth?: number | undefined;
}

/** A question, and the template it was made from. */
export interface SingleQuestion {
  readonly template: string;
  readonly question: string;
}

/**
 * Returns the best question of a kind, filled, and the template it was made from: the one `planCall` would choose, or
 * with `nth` the next best, those with a topic of their own last. `undefined` if no such template can be filled with what is given.
 *
 * A situation question needs an area, a problem question a problem, an implication a problem or a consequence, and a
 * need-payoff question a capability: what nothing can be done about is never asked the payoff of.
 *
 * @throws RangeError for an unknown id, a question without what its kind is about, a phrase of more than 500 characters,
 * an `nth` that is no integer 1–100, or a pack that `Spin.pack` would refuse.
 * @example
 * const met = { contact: "dissatisfied", stage: "recognitionOfNeeds", area: "order processing", problem: "duplicate orders" }
 * Spin.question({ ...met, kind: "problem" })
 * // => { template: "howOften", question: "How often do you run into duplicate orders in order processing?" }
 * Spin.question({ ...met, kind: "problem", nth: 2 }).question
 * // => "How do you see order processing yourself, given duplicate orders?"
 * Spin.question({ ...met, kind: "problem", nth: 100 }) // => undefined
 * Spin.question({ ...met, kind: "problem", nth: 0 }) // throws RangeError: Spin.question: nth must be an integer 1–100, got 0
 * @category Templates
 * @see docs/sources.md#spin-templates
 */
export function question(request: QuestionRequest): SingleQuestion | undefined {
  const where = "Spin.question";
  const { kind, contact, stage, focus, locale, pack, nth } = record(where, "request", request);
  const ofKind = oneOf(where, "kind", kind, KINDS);
  const language = locale === undefined ? "en" : oneOf(where, "locale", locale, LOCALES);
  const from = repertory(packOf(where, "pack", pack ?? "general"), language, {
    able: new Map(),
    contact: oneOf(where, "contact", contact, CONTACT_TYPES),
    stage: oneOf(where, "stage", stage, STAGES),
    focus: focus === undefined ? undefined : oneOf(where, "focus", focus, FOCUSES),
  });
  const topic = topicOf(where, ofKind, request);
  const times = nth === undefined ? 1 : integer(where, "nth", nth, 1, MOST);
  for (let before = 1; before < times; before += 1) choose(from, ofKind, topic);
  const chosen = choose(from, ofKind, topic);
  return chosen && { template: chosen.template, question: chosen.question };
}

/** The slot that a question of each kind must have. */
const ABOUT: { readonly [K in Kind]: Slot } = {
  situation: "area",
  problem: "problem",
  implication: "problem",
  needPayoff: "capability",
};

const SLOT_IDS = Object.keys(SLOTS) as Slot[];

/** What the question is about. A consequence fills implications alone, as in a plan, where one question bears one. */
function topicOf(where: string, kind: Kind, given: Pick<QuestionRequest, Slot>): Topic {
  const values = new Map<Slot, string>();
  for (const slot of SLOT_IDS) {
    const value = given[slot];
    const words = value === undefined ? undefined : phrase(where, slot, value);
    if (words !== undefined && (slot !== "consequence" || kind === "implication")) values.set(slot, words);
  }
  if (values.has("consequence")) return { values, about: "consequence", ask: [], anyTopic: true };
  const about = ABOUT[kind];
  if (!values.has(about)) throw refusal(where, about, `must be given for a question of the kind "${kind}"`, undefined);
  return { values, about, ask: [], anyTopic: true };
}
