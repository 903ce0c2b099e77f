/** How a call ended: whether the customer has agreed to do something, by a day, that moves the sale. */
import { each, flag, oneOf, record, refusal, text } from "../check.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import type { Outcome } from "./ids.js";
import { SUCCESSES } from "./table.js";

/** Something agreed on in a call; what is left out was not named. */
export interface AgreedAction {
  readonly by?: "customer" | "seller" | undefined;
  readonly action?: string | undefined;
  readonly on?: Day | undefined;
  /** Whether it moves the sale; left out, it is taken to, and the reason says so. */
  readonly movesSale?: boolean | undefined;
}

/** How a call ended, and what was agreed on; in any order. */
export interface OutcomeFacts {
  readonly heldOn: Day;
  /** Whether the customer placed an order; left out, there is none on record. */
  readonly ordered?: boolean | undefined;
  /** Whether the customer said that there will be no sale; left out, it did not. */
  readonly refused?: boolean | undefined;
  readonly actions: readonly AgreedAction[];
}

/** What an advance must name. */
export type AdvancePart = "customer" | "action" | "date";

/** Why a call ended as it did. */
export type OutcomeReason =
  | { readonly rule: "orderPlaced" | "saleRefused" }
  | { readonly rule: "noAdvance"; readonly actions: number }
  | { readonly rule: "advanceAgreed" | "advanceAssumed"; readonly action: string; readonly on: Day }
  | { readonly rule: "sellerActionOnly"; readonly action: string | undefined }
  | {
      readonly rule: "actionIncomplete";
      readonly action: string | undefined;
      readonly missing: readonly AdvancePart[];
    }
  | { readonly rule: "actionBeforeCall" | "actionMovesNothing"; readonly action: string; readonly on: Day };

/** An action of the customer that moves the sale, and its day. */
export interface AgreedAdvance {
  readonly action: string;
  readonly on: Day;
}

/** The outcome of a call. */
export interface OutcomeJudgement extends Judgement<Outcome, OutcomeReason> {
  /** An order or an advance; a continuation counts as failure. */
  readonly success: boolean;
  /** The soonest first. */
  readonly advances: readonly AgreedAdvance[];
}

/**
 * Judges how a call ended: an `order`, `noSale`, an `advance`, or else a `continuation`. An advance takes an action of the
 * customer with a day, not before the call, that moves the sale; what the seller alone will do does not count. Each action
 * is told, with why it counts or does not.
 *
 * @throws RangeError for a call that is both ordered and refused, or a day that does not exist.
 * @example
 * const ended = (...actions) => Spin.classifyOutcome({ heldOn: "2026-03-02", actions })
 * const visit = { by: "customer", action: "bring the plant manager to the reference plant", on: "2026-03-12" }
 * const ours = { by: "seller", action: "send the proposal", on: "2026-03-05" }
 * ended({ ...visit, movesSale: true }, ours).verdict // => "advance"
 * ended({ ...visit, movesSale: true }, ours).advances // => [{ action: "bring the plant manager to the reference plant", on: "2026-03-12" }]
 * ended(visit).because[0].rule // => "advanceAssumed"
 * const open = ended(ours, { by: "customer", action: "think it over" }, { ...visit, on: "2026-02-27" }, { ...visit, movesSale: false })
 * open.verdict // => "continuation"
 * open.success // => false
 * explain(open, en.spin.sentences)[3]
 * // => "“think it over” does not count: it is not said on which day."
 * Spin.classifyOutcome({ heldOn: "2026-03-02", ordered: true, actions: [] }).verdict // => "order"
 * Spin.classifyOutcome({ heldOn: "2026-03-02", refused: true, actions: [] }).verdict // => "noSale"
 * Spin.classifyOutcome({ heldOn: "2026-03-02", ordered: true, refused: true, actions: [] }) // throws RangeError: Spin.classifyOutcome: refused must not be true where an order was placed, got true
 * @category Outcomes
 * @see docs/sources.md#spin-outcomes
 */
export function classifyOutcome(facts: OutcomeFacts): OutcomeJudgement {
  const where = "Spin.classifyOutcome";
  const { heldOn, ...rest } = record(where, "facts", facts);
  return outcomeOf(where, "", day(where, "heldOn", heldOn), rest);
}

/** The outcome of a call; `under` stands before the names of the fields in a refusal. */
export function outcomeOf(
  where: string,
  under: string,
  heldOn: Day,
  { ordered = false, refused = false, actions }: Omit<OutcomeFacts, "heldOn">,
): OutcomeJudgement {
  const isOrdered = flag(where, `${under}ordered`, ordered);
  const isRefused = flag(where, `${under}refused`, refused);
  if (isOrdered && isRefused) {
    throw refusal(where, `${under}refused`, "must not be true where an order was placed", isRefused);
  }
  const told = each(where, `${under}actions`, actions, (entry, what) =>
    judgeAction(readAction(where, what, entry), heldOn),
  );
  const because = told.sort(inOrder);
  const advances = because.filter(isAdvance).map(({ action, on }) => ({ action, on }));
  const verdict = isOrdered ? "order" : isRefused ? "noSale" : advances.length > 0 ? "advance" : "continuation";
  const first: OutcomeReason[] = verdict === "advance" ? [] : [FIRST[verdict](because.length)];
  const success = SUCCESSES.some((end) => end === verdict);
  return { verdict, because: [...first, ...because], success, advances };
}

const FIRST: { readonly [End in Exclude<Outcome, "advance">]: (actions: number) => OutcomeReason } = {
  order: () => ({ rule: "orderPlaced" }),
  noSale: () => ({ rule: "saleRefused" }),
  continuation: (actions) => ({ rule: "noAdvance", actions }),
};

const BY = ["customer", "seller"] as const;

function readAction(where: string, what: string, entry: AgreedAction): AgreedAction {
  const { by, action, on, movesSale } = record(where, what, entry);
  return {
    by: by === undefined ? undefined : oneOf(where, `${what}.by`, by, BY),
    action: action === undefined ? undefined : text(where, `${what}.action`, action),
    on: on === undefined ? undefined : day(where, `${what}.on`, on),
    movesSale: movesSale === undefined ? undefined : flag(where, `${what}.movesSale`, movesSale),
  };
}

type ActionReason = Exclude<OutcomeReason, { readonly rule: "orderPlaced" | "saleRefused" | "noAdvance" }>;

function judgeAction({ by, action, on, movesSale }: AgreedAction, heldOn: Day): ActionReason {
  if (by === "seller") return { rule: "sellerActionOnly", action };
  if (by === undefined || action === undefined || on === undefined) {
    const named: readonly (readonly [AdvancePart, unknown])[] = [
      ["customer", by],
      ["action", action],
      ["date", on],
    ];
    const missing = named.filter(([, value]) => value === undefined).map(([part]) => part);
    return { rule: "actionIncomplete", action, missing };
  }
  if (on < heldOn) return { rule: "actionBeforeCall", action, on };
  if (movesSale === false) return { rule: "actionMovesNothing", action, on };
  return { rule: movesSale === undefined ? "advanceAssumed" : "advanceAgreed", action, on };
}

const isAdvance = (reason: ActionReason): reason is Extract<ActionReason, { readonly rule: "advanceAgreed" }> =>
  reason.rule === "advanceAgreed" || reason.rule === "advanceAssumed";

const ORDER: readonly ActionReason["rule"][] = [
  ...(["advanceAgreed", "advanceAssumed"] as const),
  ...(["actionMovesNothing", "actionBeforeCall", "actionIncomplete", "sellerActionOnly"] as const),
];

/** Advances first, the soonest first; the order in which they were noted down means nothing. */
function inOrder(a: ActionReason, b: ActionReason): number {
  const place = (reason: ActionReason) => Math.max(ORDER.indexOf(reason.rule), 1); // both advances stand together
  const missing = (reason: ActionReason) => ("missing" in reason ? reason.missing.join() : "");
  const on = (reason: ActionReason) => ("on" in reason ? reason.on : "");
  return (
    place(a) - place(b) ||
    compared(on(a), on(b)) ||
    compared(a.action ?? "", b.action ?? "") ||
    compared(a.rule, b.rule) ||
    compared(missing(a), missing(b))
  );
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
