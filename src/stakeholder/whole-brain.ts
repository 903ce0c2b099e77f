/** Whole-brain preferences: what a group likes to hear, and what a message leaves out. */
import { count, each, oneOf, record, text, unique } from "../check.js";
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { QUADRANTS } from "./table.js";

/** A quadrant of the preferences. */
export type Quadrant = (typeof QUADRANTS)[number];

/** What a person prefers; left out it is not known, an empty list is no preference. */
export interface Preference {
  readonly id: string;
  readonly prefers?: readonly Quadrant[] | undefined;
}

/** How many prefer each quadrant. */
export type QuadrantCounts = { readonly [Q in Quadrant]: number };

/** What speaks about the preferences of a group. */
export type BrainReason =
  | { readonly rule: "brainLeads"; readonly quadrant: Quadrant; readonly count: number; readonly of: number }
  | { readonly rule: "brainTied"; readonly quadrants: readonly Quadrant[]; readonly count: number; readonly of: number }
  | {
      readonly rule: "brainOpen";
      readonly quadrants: readonly Quadrant[];
      readonly count: number;
      readonly unknown: number;
    }
  | { readonly rule: "brainNone"; readonly people: number };

/** The quadrant that most prefer, with the counts of all four. */
export interface WholeBrain extends Judgement<Quadrant | "tied" | "none" | "undetermined", BrainReason> {
  readonly counts: QuadrantCounts;
  /** The quadrants that most prefer as far as is known. */
  readonly leading: readonly Quadrant[];
  /** People whose preferences are known. */
  readonly known: number;
  readonly unknown: number;
}

/**
 * How many of a group prefer each of the four quadrants – facts and numbers, order and steps, people and feelings, the big
 * picture – and which of them leads. A person may prefer several, and then counts in each.
 *
 * Undetermined as long as those whose preferences are not known could change which one leads.
 *
 * @throws RangeError for an unknown quadrant, or an id that two people share.
 * @example
 * const group = [
 *   { id: "lin", prefers: ["facts", "order"] },
 *   { id: "wei", prefers: ["picture"] },
 *   { id: "he", prefers: ["facts"] },
 * ]
 * Stakeholder.wholeBrain(group).counts // => { facts: 2, order: 1, people: 0, picture: 1 }
 * Stakeholder.wholeBrain(group).verdict // => "facts"
 * Stakeholder.wholeBrain([...group, { id: "sun", prefers: ["picture"] }]).leading // => ["facts", "picture"]
 * explain(Stakeholder.wholeBrain([...group, { id: "sun" }]), en.stakeholder.sentences)
 * // => ["So far most prefer facts and numbers (2); 1 person whose preferences are not known could change that."]
 * explain(Stakeholder.wholeBrain([{ id: "sun", prefers: [] }]), zhCN.stakeholder.sentences)
 * // => ["1 人中还没有看出任何偏好。"]
 * @category Preferences
 * @see docs/sources.md#stakeholder-whole-brain
 */
export function wholeBrain(preferences: readonly Preference[]): WholeBrain {
  const where = "Stakeholder.wholeBrain";
  const rows = each(where, "preferences", preferences, (row, what) => {
    const { id, prefers } = record(where, what, row);
    return { id: text(where, `${what}.id`, id), prefers: quadrants(where, `${what}.prefers`, prefers) };
  });
  unique(
    where,
    "preferences",
    rows.map(({ id }) => id),
  );
  const known = rows.flatMap(({ prefers }) => (prefers === undefined ? [] : [prefers]));
  const counts = counted((quadrant) => known.filter((prefers) => prefers.includes(quadrant)).length);
  const most = Math.max(...QUADRANTS.map((quadrant) => counts[quadrant]));
  const leading = most === 0 ? [] : QUADRANTS.filter((quadrant) => counts[quadrant] === most);
  const unknown = rows.length - known.length;
  return { ...leads(counts, leading, rows.length, unknown), counts, leading, known: known.length, unknown };
}

function leads(
  counts: QuadrantCounts,
  leading: readonly Quadrant[],
  people: number,
  unknown: number,
): Judgement<WholeBrain["verdict"], BrainReason> {
  const [first, second] = QUADRANTS.map((quadrant) => counts[quadrant]).sort((a, b) => b - a);
  const [quadrant] = leading;
  const [most = 0, next = 0] = [first, second];
  if (unknown > 0 && most - next <= unknown) {
    return { verdict: "undetermined", because: [{ rule: "brainOpen", quadrants: leading, count: most, unknown }] };
  }
  if (quadrant === undefined) return { verdict: "none", because: [{ rule: "brainNone", people }] };
  const of = people - unknown;
  return leading.length > 1
    ? { verdict: "tied", because: [{ rule: "brainTied", quadrants: leading, count: most, of }] }
    : { verdict: quadrant, because: [{ rule: "brainLeads", quadrant, count: most, of }] };
}

function quadrants(where: string, what: string, given: readonly Quadrant[] | undefined): Quadrant[] | undefined {
  if (given === undefined) return undefined;
  const read = each(where, what, given, (quadrant, path) => oneOf(where, path, quadrant, QUADRANTS));
  return QUADRANTS.filter((quadrant) => read.includes(quadrant));
}

const counted = (of: (quadrant: Quadrant) => number): QuadrantCounts => ({
  facts: of("facts"),
  order: of("order"),
  people: of("people"),
  picture: of("picture"),
});

// The check of a message

/** Which quadrants a message speaks to; one left out has not been looked at, which is not "no". */
export type MessageParts = ChecklistAnswers<Quadrant>;

/** What speaks about a message. */
export type MessageReason =
  | {
      readonly rule: "messageLeaves" | "messageUnknown";
      readonly quadrant: Quadrant;
      readonly count: number;
      readonly share: number;
    }
  | { readonly rule: "messageServes"; readonly preferences: number }
  | { readonly rule: "messageSpares"; readonly quadrants: readonly Quadrant[] }
  | { readonly rule: "messageForNobody" };

/** What a message leaves out, those parts first that most prefer. */
export interface MessageCheck extends Judgement<"serves" | "leaves" | "undetermined", MessageReason> {
  /** Parts known to be left out that somebody prefers. */
  readonly unserved: readonly Quadrant[];
  /** The share of all preferences that is served, with every unknown part left out, and with every one there. */
  readonly served: readonly [low: number, high: number] | undefined;
}

/**
 * Which preferences a message leaves unserved, of facts and numbers, order and steps, people and feelings, the big picture.
 *
 * Each part weighs by how many prefer it: share = count ÷ sum of all counts. A part that nobody prefers may be left out;
 * as long as nobody's preference is known, nothing can be said.
 *
 * @throws RangeError for an unknown part, or a count below 0.
 * @example
 * const { counts } = Stakeholder.wholeBrain([
 *   { id: "lin", prefers: ["facts", "order"] },
 *   { id: "wei", prefers: ["picture"] },
 *   { id: "he", prefers: ["facts"] },
 * ])
 * const offer = Stakeholder.checkMessage({ facts: true, order: false, people: false }, counts)
 * offer.verdict // => "leaves"
 * offer.unserved // => ["order"]
 * offer.served // => [0.5, 0.75]
 * explain(offer, en.stakeholder.sentences)
 * // => ["Left out: order and steps, preferred by 1 (25% of all preferences).", "Not looked at: the big picture, preferred by 1 (25% of all preferences).", "Left out without harm, as nobody is known to prefer it: people and feelings."]
 * Stakeholder.checkMessage({ facts: true, order: true, picture: true }, counts).verdict // => "serves"
 * explain(Stakeholder.checkMessage({}, { facts: 0, order: 0, people: 0, picture: 0 }), zhCN.stakeholder.sentences)
 * // => ["还不知道任何人的偏好，内容合不合适没法判断。"]
 * @category Preferences
 * @see docs/sources.md#stakeholder-whole-brain
 */
export function checkMessage(message: MessageParts, counts: QuadrantCounts): MessageCheck {
  const where = "Stakeholder.checkMessage";
  const { met, missing, unknown } = covered(where, "message", message, QUADRANTS, "a part of a message");
  const given = record(where, "counts", counts);
  const heads = counted((quadrant) => count(where, `counts.${quadrant}`, given[quadrant]));
  const all = sumOf(QUADRANTS, heads);
  if (all === 0) {
    return { verdict: "undetermined", because: [{ rule: "messageForNobody" }], unserved: [], served: undefined };
  }
  const wanted = (parts: readonly Quadrant[]) =>
    parts.filter((part) => heads[part] > 0).sort((a, b) => heads[b] - heads[a]);
  const told = (rule: "messageLeaves" | "messageUnknown") => (quadrant: Quadrant) =>
    ({ rule, quadrant, count: heads[quadrant], share: heads[quadrant] / all }) as const;
  const [unserved, open] = [wanted(missing), wanted(unknown)];
  const spared = missing.filter((part) => heads[part] === 0);
  const because: MessageReason[] = [...unserved.map(told("messageLeaves")), ...open.map(told("messageUnknown"))];
  if (because.length === 0) because.push({ rule: "messageServes", preferences: all });
  if (spared.length > 0) because.push({ rule: "messageSpares", quadrants: spared });
  return {
    verdict: unserved.length > 0 ? "leaves" : open.length > 0 ? "undetermined" : "serves",
    because,
    unserved,
    served: [sumOf(met, heads) / all, sumOf([...met, ...unknown], heads) / all],
  };
}

/** Added in one order, whatever that of the parts, so that no part is ever more than the whole. */
const sumOf = (parts: readonly Quadrant[], heads: QuadrantCounts) =>
  QUADRANTS.reduce((all, part) => (parts.includes(part) ? all + heads[part] : all), 0);
