/** What a statement of ours is: a feature, an advantage, or a benefit, which answers a need stated before. */
import { each, flag, integer, oneOf, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import type { NeedKind, StatementKind } from "./ids.js";
import { NEEDS } from "./table.js";
import type { Need } from "./turns.js";

/** A statement of the seller about the offer. */
export interface SellerStatement {
  readonly saidOn: Day;
  /** The turn of that day's call in which it was said, from 1. */
  readonly turn?: number | undefined;
  /** Whether it says how the thing helps, and not only what it is; not `false` where it meets a need. */
  readonly helps?: boolean | undefined;
  /** The id of the need it claims to meet. */
  readonly meets?: string | undefined;
}

/** Why a statement is what it is, and what it tends to bring about. */
export type StatementReason =
  | {
      readonly rule: "meetsStatedNeed" | "needStatedLater";
      readonly need: string;
      readonly statedOn: Day;
      readonly turn: number | undefined;
    }
  | { readonly rule: "meetsImpliedNeed" | "needOrderUnknown" | "needKindUnknown"; readonly need: string }
  | { readonly rule: "benefitOnCondition"; readonly need: string; readonly condition: string }
  | { readonly rule: "helpsWithoutNeed" | "factAlone" | "helpUnknown" }
  | { readonly rule: "raisesPriceConcern" | "raisesObjections" };

/** A statement judged. */
export interface StatementJudgement extends Judgement<StatementKind | "undetermined", StatementReason> {
  /** The verdict, or those it could still be. */
  readonly possible: readonly StatementKind[];
}

/**
 * Tells whether a statement is a `feature`, an `advantage` or a `benefit`, and what it tends to bring about. A benefit
 * meets an explicit need that the customer stated earlier: on an earlier day, or in an earlier turn of the same call.
 * What meets an implied need, or one stated later, is an advantage.
 *
 * @throws RangeError for a need that is not among `needs`, a repeated id, a day that does not exist, or a statement that
 * meets a need and does not help.
 * @example
 * const needs = [
 *   { id: "fast", kind: "explicit", statedOn: "2026-03-02", turn: 6 },
 *   { id: "errors", kind: "implied", statedOn: "2026-02-20" },
 *   { id: "audit", kind: "explicit", statedOn: "2026-02-20", condition: "the budget is released" },
 * ]
 * const said = (rest) => Spin.classifyStatement({ saidOn: "2026-03-02", ...rest }, needs)
 * said({ meets: "fast", turn: 7 }).verdict // => "benefit"
 * said({ meets: "fast", turn: 5 }).because[0].rule // => "needStatedLater"
 * said({ meets: "fast" }).possible // => ["advantage", "benefit"]
 * explain(said({ meets: "audit" }), en.spin.sentences)[1]
 * // => "The need “audit” holds on a condition that is to be settled: “the budget is released”."
 * said({ meets: "errors" }).verdict // => "advantage"
 * said({ helps: true }).verdict // => "advantage"
 * said({ helps: false }).because // => [{ rule: "factAlone" }, { rule: "raisesPriceConcern" }]
 * said({}).possible // => ["feature", "advantage"]
 * said({ meets: "price" }) // throws RangeError: Spin.classifyStatement: meets must be the id of one of the needs, got "price"
 * @category Statements
 * @see docs/sources.md#spin-statements
 */
export function classifyStatement(statement: SellerStatement, needs: readonly Need[]): StatementJudgement {
  const where = "Spin.classifyStatement";
  const { saidOn, turn, helps, meets } = record(where, "statement", statement);
  const said = { saidOn: day(where, "saidOn", saidOn), turn: readTurn(where, "turn", turn) };
  const offer = readOffer(where, "", { helps, meets });
  const known = readNeeds(where, "needs", needs);
  if (offer.meets === undefined) return judgeHelp(offer.helps);
  const need = known.find(({ id }) => id === offer.meets);
  if (need === undefined) throw refusal(where, "meets", "must be the id of one of the needs", meets);
  return judgeMeeting(need, isEarlier(need, said));
}

/** Whether it helps, and which need it meets; `under` stands before the names of the fields in a refusal. */
export function readOffer(where: string, under: string, given: Pick<SellerStatement, "helps" | "meets">) {
  const helps = given.helps === undefined ? undefined : flag(where, `${under}helps`, given.helps);
  const meets = given.meets === undefined ? undefined : text(where, `${under}meets`, given.meets);
  if (helps !== false || meets === undefined) return { helps, meets };
  throw refusal(where, `${under}helps`, "must not be false where the statement meets a need", helps);
}

const readTurn = (where: string, what: string, turn: number | undefined): number | undefined =>
  turn === undefined ? undefined : integer(where, what, turn, 1, Number.MAX_SAFE_INTEGER);

const KINDS_OF_NEED = Object.keys(NEEDS) as NeedKind[];

/** A log of needs, each checked, with ids that differ. */
export function readNeeds(where: string, what: string, needs: readonly Need[]): Need[] {
  const read = each(where, what, needs, (need, row): Need => {
    const { id, kind, statedOn, turn, problem, condition, said } = record(where, row, need);
    const words = (name: string, value: string | undefined) =>
      value === undefined ? undefined : text(where, `${row}.${name}`, value);
    return {
      id: text(where, `${row}.id`, id),
      kind: oneOf(where, `${row}.kind`, kind, KINDS_OF_NEED),
      statedOn: day(where, `${row}.statedOn`, statedOn),
      turn: readTurn(where, `${row}.turn`, turn),
      problem: words("problem", problem),
      condition: words("condition", condition),
      said: words("said", said),
    };
  });
  const ids = read.map(({ id }) => id);
  unique(where, what, ids);
  return read;
}

/** Whether the need was stated before the statement was made; `undefined` where the order within a day is not known. */
function isEarlier(need: Need, { saidOn, turn }: Pick<SellerStatement, "saidOn" | "turn">): boolean | undefined {
  if (need.statedOn !== saidOn) return need.statedOn < saidOn;
  return need.turn === undefined || turn === undefined ? undefined : need.turn < turn;
}

/** A need that a statement meets; of one voiced unclearly the kind is not known. */
export type Met = Omit<Need, "kind"> & { readonly kind: NeedKind | undefined };

/** A statement that meets a need, by whether the need came first. */
export function judgeMeeting(need: Met, earlier: boolean | undefined): StatementJudgement {
  const { id, kind, statedOn, turn, condition } = need;
  if (kind === "implied") return settled("advantage", { rule: "meetsImpliedNeed", need: id });
  if (earlier === false) return settled("advantage", { rule: "needStatedLater", need: id, statedOn, turn });
  if (earlier === undefined || kind === undefined) {
    const rule = kind === undefined ? "needKindUnknown" : "needOrderUnknown";
    return { verdict: "undetermined", because: [{ rule, need: id }], possible: ["advantage", "benefit"] };
  }
  const met = settled("benefit", { rule: "meetsStatedNeed", need: id, statedOn, turn });
  if (condition === undefined) return met;
  return { ...met, because: [...met.because, { rule: "benefitOnCondition", need: id, condition }] };
}

/** A statement that meets no need, by whether it says how the thing helps. */
export function judgeHelp(helps: boolean | undefined): StatementJudgement {
  if (helps === undefined) {
    return { verdict: "undetermined", because: [{ rule: "helpUnknown" }], possible: ["feature", "advantage"] };
  }
  return helps ? settled("advantage", { rule: "helpsWithoutNeed" }) : settled("feature", { rule: "factAlone" });
}

const EFFECTS = { feature: "raisesPriceConcern", advantage: "raisesObjections" } as const;

function settled(verdict: StatementKind, first: StatementReason): StatementJudgement {
  const effect: StatementReason[] = verdict === "benefit" ? [] : [{ rule: EFFECTS[verdict] }];
  return { verdict, because: [first, ...effect], possible: [verdict] };
}
