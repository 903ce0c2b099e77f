/** What to plan for the next call, from how far this one has come. */
import { type Followed, isAdmitted, isLarge, type Track } from "./calls.js";
import { isUnsolvable } from "./breaches.js";
import type { ContactType, Outcome } from "./ids.js";
import type { WholeLimits } from "./limits.js";
import { CONTACTS } from "./table.js";
import type { Need } from "./turns.js";

/** Something to plan for the next call. */
export type FollowUpReason =
  | { readonly rule: "agreeOnAction" }
  | { readonly rule: "settleCondition"; readonly need: string; readonly condition: string }
  | { readonly rule: "offerBenefit"; readonly problem: string; readonly capability: string }
  | {
      readonly rule: "askForPayoff" | "askForImplications";
      readonly problem: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly rule: "findCapability" | "verifyProblem" | "raiseProblem"; readonly problem: string }
  | { readonly rule: "meetNext"; readonly contact: ContactType };

/** What a plan for the next call is made from. */
export interface Standing {
  readonly outcome: Outcome;
  readonly contact: ContactType | undefined;
  readonly followed: Followed;
  readonly needs: readonly Need[];
  /** The problems of which a stated need was met by a benefit. */
  readonly met: ReadonlySet<string>;
  readonly limits: WholeLimits;
}

/** What to plan: the commitment that is missing, what stands in its way, each open problem, and whom to meet. */
export function followUp({ outcome, contact, followed, needs, met, limits }: Standing): FollowUpReason[] {
  const reasons: FollowUpReason[] = outcome === "continuation" ? [{ rule: "agreeOnAction" }] : [];
  for (const { id, kind, condition } of needs) {
    if (kind === "explicit" && condition !== undefined) reasons.push({ rule: "settleCondition", need: id, condition });
  }
  for (const [problem, track] of followed.tracks) {
    const next = met.has(problem) ? undefined : nextOf(problem, track, limits);
    if (next !== undefined) reasons.push(next);
  }
  const later = contact === undefined ? undefined : CONTACT_TYPES[CONTACT_TYPES.indexOf(contact) + 1];
  if (later !== undefined) reasons.push({ rule: "meetNext", contact: later });
  return reasons;
}

/** The next step with a problem; none with one that was denied, or that we cannot solve. */
function nextOf(problem: string, track: Track, limits: WholeLimits): FollowUpReason | undefined {
  if (isUnsolvable(track) || track.answer === "denied") return undefined;
  if (track.isExplicit) {
    const capability = track.planned?.capability;
    return capability === undefined
      ? { rule: "findCapability", problem }
      : { rule: "offerBenefit", problem, capability };
  }
  if (isLarge(track)) return { rule: "askForPayoff", problem, ...limits.needPayoff };
  if (isAdmitted(track)) return { rule: "askForImplications", problem, ...limits.implication };
  return { rule: track.raised === undefined ? "raiseProblem" : "verifyProblem", problem };
}

/** In the order in which access is won, from one to the next. */
const CONTACT_TYPES = Object.keys(CONTACTS) as ContactType[];
