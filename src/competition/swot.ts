/** Strengths, weaknesses, opportunities and threats as we see them, beside how the customer sees them. */
import { each, oneOf, record, refusal, text } from "../check.js";
import { groupBy } from "../group.js";
import type { Explained, Judgement } from "../judgement.js";
import { SWOT_DIFFERENCES, SWOT_MOVES, SWOT_QUADRANTS, SWOT_SPEAKS, SWOT_VIEWS } from "./reviews-table.js";

/** Where a point stands. */
export type SwotQuadrant = (typeof SWOT_QUADRANTS)[number];

/** Whose view it is. */
export type SwotView = (typeof SWOT_VIEWS)[number];

/** How the two views of a point compare. */
export type SwotDifference = (typeof SWOT_DIFFERENCES)[number];

/** What to do with a point; for a competitor's, never more than to let the customer see for itself. */
export type SwotMove =
  | (typeof SWOT_MOVES.us)["for" | "against"]["for" | "against" | "unseen"]
  | (typeof SWOT_MOVES.us.unseen)["for" | "against"]
  | (typeof SWOT_MOVES.competitor)["for" | "against"]["for" | "against" | "unseen"]
  | (typeof SWOT_MOVES.competitor.unseen)["for" | "against"];

/** One point of one participant, as we or the customer see it. */
export interface SwotRow {
  readonly participant: string;
  readonly view: SwotView;
  readonly quadrant: SwotQuadrant;
  readonly item: string;
}

/** Which of the participants we are. */
export interface SwotOptions {
  readonly us: string;
}

/** A point in both views; `undefined` where a view does not name it. */
export interface SwotItem {
  readonly item: string;
  readonly ours: SwotQuadrant | undefined;
  readonly customer: SwotQuadrant | undefined;
  /** `undefined` while one of the two views of the participant is wholly missing: nothing can be compared. */
  readonly difference: SwotDifference | undefined;
  readonly move: SwotMove | undefined;
}

/** Why the views of a participant differ, agree, or cannot be compared. */
export type SwotReason =
  | (SwotFound & {
      readonly rule: "swotOpposite" | "swotElsewhere";
      readonly customer: SwotQuadrant;
      readonly ours: SwotQuadrant;
    })
  | (SwotFound & { readonly rule: "swotOnlyOurs"; readonly ours: SwotQuadrant })
  | (SwotFound & { readonly rule: "swotOnlyCustomer"; readonly customer: SwotQuadrant })
  | { readonly rule: "swotAgreed"; readonly participant: string; readonly items: number }
  | { readonly rule: "swotViewMissing"; readonly participant: string; readonly view: SwotView; readonly items: number };

/** A point of a participant and what to do with it. */
export interface SwotFound {
  readonly participant: string;
  readonly item: string;
  readonly move: SwotMove;
}

/** A participant in both views: `alike` where they agree in every point. */
export interface SwotParticipant extends Judgement<"alike" | "different" | "undetermined", SwotReason> {
  readonly participant: string;
  readonly isUs: boolean;
  readonly items: readonly SwotItem[];
}

/** Every participant in both views. */
export interface Swot extends Explained<SwotReason> {
  readonly participants: readonly SwotParticipant[];
}

/**
 * Compares how we see each participant with how the customer does, point by point, and says what follows for each point:
 * an `opposite` view, the same point `elsewhere`, one that only we or only the customer sees, or one that is `agreed`.
 * Points are the same when their texts are. A participant of whom one view is missing is `undetermined`: nobody has asked.
 *
 * @throws RangeError for an unknown view or quadrant, or a point that a view names twice for the same participant.
 * @example
 * const sees = (view, quadrant, item, participant = "Huaxin") => ({ participant, view, quadrant, item })
 * const rows = [sees("ours", "strength", "local service"), sees("ours", "strength", "speed"), sees("customer", "weakness", "speed"), sees("customer", "threat", "new product line")]
 * const [us] = Competition.swot(rows, { us: "Huaxin" }).participants
 * us.verdict // => "different"
 * us.items.map(({ item, move }) => [item, move]) // => [["speed", "winBackView"], ["local service", "showProof"], ["new product line", "askWhy"]]
 * explain(us, en.competition.sentences)[0]
 * // => "Huaxin, “speed”: a strength to us, a weakness to the customer: win back the customer's view, with proof instead of argument."
 * const rival = [sees("ours", "weakness", "support", "Delta"), sees("ours", "strength", "brand", "Delta"), sees("customer", "opportunity", "brand", "Delta"), sees("customer", "strength", "support", "Delta")]
 * Competition.swot(rival, { us: "Huaxin" }).participants[0].items.map(({ difference, move }) => [difference, move])
 * // => [["opposite", "askImplications"], ["elsewhere", "acknowledge"]]
 * Competition.swot(rival.slice(0, 2), { us: "Huaxin" }).participants[0].verdict // => "undetermined"
 * const alike = [sees("ours", "threat", "price war"), sees("customer", "threat", "price war")]
 * Competition.swot(alike, { us: "Huaxin" }).because // => [{ rule: "swotAgreed", participant: "Huaxin", items: 1 }]
 * @category Comparing
 * @see docs/sources.md#competition-swot
 */
export function swot(rows: readonly SwotRow[], options: SwotOptions): Swot {
  const where = "Competition.swot";
  const us = text(where, "us", record(where, "options", options).us);
  const participants = groupBy(readRows(where, rows), ({ participant }) => participant)
    .map(([participant, own]) => compared(participant, participant === us, own))
    .sort((one, other) => Number(other.isUs) - Number(one.isUs) || order(one.participant, other.participant));
  return { because: participants.flatMap(({ because }) => because), participants };
}

function readRows(where: string, rows: readonly SwotRow[]): SwotRow[] {
  const seen = new Map<string, Map<string, number>>();
  return each(where, "rows", rows, (row, what, nth) => {
    const { participant, view, quadrant, item } = record(where, what, row);
    const read = {
      participant: text(where, `${what}.participant`, participant),
      view: oneOf(where, `${what}.view`, view, SWOT_VIEWS),
      quadrant: oneOf(where, `${what}.quadrant`, quadrant, SWOT_QUADRANTS),
      item: text(where, `${what}.item`, item),
    };
    const whose = `${read.view} ${read.participant}`; // a view has no space in it
    const own = seen.get(whose) ?? new Map<string, number>();
    const before = own.get(read.item);
    if (before !== undefined) {
      throw refusal(where, `${what}.item`, `must be named once in a view, but rows[${before}] names it too`, item);
    }
    seen.set(whose, own.set(read.item, nth));
    return read;
  });
}

function compared(participant: string, isUs: boolean, rows: readonly SwotRow[]): SwotParticipant {
  const missing = SWOT_VIEWS.find((view) => rows.every((row) => row.view !== view));
  const items = groupBy(rows, ({ item }) => item)
    .map(([item, views]) => itemOf(item, views, isUs, missing === undefined))
    .sort((one, other) => place(one) - place(other) || order(one.item, other.item));
  if (missing !== undefined) {
    const because: SwotReason[] = [{ rule: "swotViewMissing", participant, view: missing, items: items.length }];
    return { verdict: "undetermined", because, participant, isUs, items };
  }
  const agreed = items.filter(({ difference }) => difference === "agreed").length;
  const because = items.flatMap((item) => difference(participant, item));
  if (agreed > 0) because.push({ rule: "swotAgreed", participant, items: agreed });
  return { verdict: agreed === items.length ? "alike" : "different", because, participant, isUs, items };
}

function itemOf(item: string, views: readonly SwotRow[], isUs: boolean, comparable: boolean): SwotItem {
  const quadrantIn = (view: SwotView) => views.find((row) => row.view === view)?.quadrant;
  const [ours, customer] = [quadrantIn("ours"), quadrantIn("customer")];
  if (!comparable) return { item, ours, customer, difference: undefined, move: undefined };
  return { item, ours, customer, difference: differenceOf(ours, customer), move: moveFor(isUs, ours, customer) };
}

const speaks = (quadrant: SwotQuadrant) => (SWOT_SPEAKS.for.some((own) => own === quadrant) ? "for" : "against");

function differenceOf(ours: SwotQuadrant | undefined, customer: SwotQuadrant | undefined): SwotDifference {
  if (customer === undefined) return "onlyOurs";
  if (ours === undefined) return "onlyCustomer";
  if (ours === customer) return "agreed";
  return speaks(ours) === speaks(customer) ? "elsewhere" : "opposite";
}

function moveFor(
  isUs: boolean,
  ours: SwotQuadrant | undefined,
  customer: SwotQuadrant | undefined,
): SwotMove | undefined {
  const moves = SWOT_MOVES[isUs ? "us" : "competitor"];
  if (ours !== undefined) return moves[speaks(ours)][customer === undefined ? "unseen" : speaks(customer)];
  return customer === undefined ? undefined : moves.unseen[speaks(customer)];
}

function difference(participant: string, { item, ours, customer, difference, move }: SwotItem): SwotReason[] {
  if (move === undefined || difference === "agreed") return [];
  const found = { participant, item, move };
  if (ours === undefined) return customer === undefined ? [] : [{ rule: "swotOnlyCustomer", ...found, customer }];
  if (customer === undefined) return [{ rule: "swotOnlyOurs", ...found, ours }];
  return [{ rule: difference === "opposite" ? "swotOpposite" : "swotElsewhere", ...found, ours, customer }];
}

const place = ({ difference }: SwotItem) => (difference === undefined ? 0 : SWOT_DIFFERENCES.indexOf(difference));

/** By their letters' codes: the same in every language. */
const order = (one: string, other: string) => (one < other ? -1 : Number(one > other));
