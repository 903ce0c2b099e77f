/** The state machine: which event may follow, what it leads to, and how often the cycle has started. */
import { each, integer, record, refusal, show } from "../check.js";
import { knownId } from "../known.js";
import { type EventId, placeOf, type RegressionId, type SellerStage } from "./ids.js";
import { readSeller } from "./parameters.js";
import { REGRESSIONS } from "./signals.js";
import { EVENTS, SELLER_STAGES } from "./table.js";

/** A step back that was made, and from which stage to which. */
export interface Setback {
  readonly event: RegressionId;
  readonly from: SellerStage;
  readonly to: SellerStage;
  readonly loop: number;
}

/** Where a deal stands in the process. */
export interface CycleState {
  readonly stage: SellerStage;
  /** How often the cycle has started, from 1. */
  readonly loop: number;
  /** The steps back so far, the earliest first. */
  readonly setbacks?: readonly Setback[] | undefined;
}

/** What an event did. */
export type AdvanceReason =
  | { readonly rule: "stageEnded"; readonly event: EventId; readonly from: SellerStage; readonly to: SellerStage }
  | { readonly rule: "loopOpened"; readonly event: EventId; readonly loop: number }
  | ({ readonly rule: "wentBack" } & Setback);

/** The state after an event, and what the event did. */
export interface Advanced extends CycleState {
  readonly setbacks: readonly Setback[];
  readonly because: readonly AdvanceReason[];
}

/** An event that moves the process: one that ends a stage, or a step back. */
export type CycleEvent = EventId | RegressionId;

const STEPS = Object.keys(EVENTS) as EventId[];
const STEPS_BACK = Object.keys(REGRESSIONS) as RegressionId[];
const IN_ORDER = Object.keys(SELLER_STAGES) as SellerStage[];

/**
 * Returns the state after an event: the next stage after one that ends the stage, an earlier one after a step back, and
 * the first stage of the next loop once account maintenance has brought a new need.
 *
 * @throws RangeError for an event that cannot happen in the stage, naming those that can, or a state that cannot be.
 * @example
 * const start = { stage: "opportunityAssessment", loop: 1 } as const
 * const analysis = Cycle.advance(start, "pursuitDecided")
 * analysis.stage // => "needsAnalysis"
 * const criteria = Cycle.advance(analysis, "customerResolvedToAct")
 * const concerns = Cycle.advance(criteria, "decisionMechanismClear")
 * Cycle.advance(concerns, "criteriaReopened").setbacks
 * // => [{ event: "criteriaReopened", from: "concernResolution", to: "criteriaSetting", loop: 1 }]
 * const maintenance = Cycle.advance(concerns, "purchaseDecided")
 * Cycle.advance(maintenance, "newNeedsOrDissatisfaction").loop // => 2
 * Cycle.advance(start, "purchaseDecided")
 * // throws RangeError: Cycle.advance: event must be one that can happen in opportunityAssessment: "pursuitDecided", got "purchaseDecided"
 * @category State machine
 * @see docs/sources.md#cycle-events
 */
export function advance(state: CycleState, event: CycleEvent): Advanced {
  const where = "Cycle.advance";
  const { stage, loop, setbacks } = readState(where, state);
  const known = knownId(where, "event", event, [...STEPS, ...STEPS_BACK], "an event or a step back of the model");
  const legal = eventsOf(stage);
  if (!legal.includes(known)) {
    const list = legal.map((id) => show(id)).join(", ");
    throw refusal(where, "event", `must be one that can happen in ${stage}: ${list}`, known);
  }
  const step = STEPS.find((id) => id === known);
  if (step === undefined) {
    const back = STEPS_BACK.find((id) => id === known) ?? "orderCancelled";
    const setback = { event: back, from: stage, to: sellerStageFor(back), loop };
    return {
      stage: setback.to,
      loop,
      setbacks: [...setbacks, setback],
      because: [{ rule: "wentBack", ...setback }],
    };
  }
  const to = EVENTS[step].starts;
  const ended: AdvanceReason = { rule: "stageEnded", event: step, from: stage, to };
  if (step !== "newNeedsOrDissatisfaction") return { stage: to, loop, setbacks, because: [ended] };
  const again = integer(where, "state.loop", loop + 1, 2, Number.MAX_SAFE_INTEGER);
  return { stage: to, loop: again, setbacks, because: [ended, { rule: "loopOpened", event: step, loop: again }] };
}

/**
 * Lists the events that can happen in a stage of the seller's process: the one that ends it, and the steps back.
 *
 * @throws RangeError for an unknown stage.
 * @example
 * Cycle.legalEvents("needsAnalysis") // => ["customerResolvedToAct"]
 * Cycle.legalEvents("accountMaintenance") // => ["newNeedsOrDissatisfaction", "orderCancelled"]
 * @category State machine
 * @see docs/sources.md#cycle-events
 */
export function legalEvents(stage: SellerStage): CycleEvent[] {
  return eventsOf(readSeller("Cycle.legalEvents", "stage", stage));
}

/** A step back leads to an earlier stage of the buyer, from one no later than the last from which it does. */
function eventsOf(stage: SellerStage): CycleEvent[] {
  const places = SELLER_STAGES[stage].buyer.map(placeOf);
  return [
    ...STEPS.filter((id) => EVENTS[id].ends === stage),
    ...STEPS_BACK.filter((id) => {
      const { from, upTo } = REGRESSIONS[id];
      return places.some((place) => place >= placeOf(from) && place <= placeOf(upTo));
    }),
  ];
}

/** The last stage of the seller that is for the stage the buyer goes back to. */
function sellerStageFor(back: RegressionId): SellerStage {
  const to = placeOf(REGRESSIONS[back].to);
  const fitting = IN_ORDER.filter((stage) => SELLER_STAGES[stage].buyer.some((own) => placeOf(own) === to));
  return fitting[fitting.length - 1] ?? "opportunityAssessment";
}

function readState(where: string, state: CycleState): Required<CycleState> & { setbacks: readonly Setback[] } {
  const { stage, loop, setbacks } = record(where, "state", state);
  return {
    stage: readSeller(where, "state.stage", stage),
    loop: integer(where, "state.loop", loop, 1, Number.MAX_SAFE_INTEGER),
    setbacks:
      setbacks === undefined
        ? []
        : each(where, "state.setbacks", setbacks, (one, what) => readSetback(where, what, one)),
  };
}

function readSetback(where: string, what: string, setback: Setback): Setback {
  const { event, from, to, loop } = record(where, what, setback);
  return {
    event: knownId(where, `${what}.event`, event, STEPS_BACK, "a step back of the model"),
    from: readSeller(where, `${what}.from`, from),
    to: readSeller(where, `${what}.to`, to),
    loop: integer(where, `${what}.loop`, loop, 1, Number.MAX_SAFE_INTEGER),
  };
}
