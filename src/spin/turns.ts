/** What was said in a call, turn by turn: questions with their answers, needs the customer voiced, statements of ours. */
import type { Day } from "../day.js";
import type { Answer, Kind, NeedExpression, NeedKind } from "./ids.js";

/** A question of the seller, and what the answer gave evidence of. */
export interface QuestionTurn {
  readonly turn: "question";
  readonly kind: Kind;
  /** The problem it was about, by id. */
  readonly problem?: string | undefined;
  /** The consequence it was about, by id. */
  readonly consequence?: string | undefined;
  /** Left out, the answer is not known. */
  readonly answer?: Answer | undefined;
  /** The id of the problem that the answer is evidence of, if that is another than the question's own. */
  readonly about?: string | undefined;
  /** The id of the need that the answer voiced; `turn3` for that of the third turn unless given. */
  readonly need?: string | undefined;
  /** The condition under which the need holds. */
  readonly condition?: string | undefined;
  /** The question as it was asked. */
  readonly question?: string | undefined;
  /** The answer in the customer's own words. */
  readonly said?: string | undefined;
}

/** A need the customer voiced unasked. */
export interface NeedTurn {
  readonly turn: "need";
  /** Its id; `turn3` for that of the third turn unless given. */
  readonly need?: string | undefined;
  readonly problem?: string | undefined;
  readonly expresses: readonly NeedExpression[];
  readonly condition?: string | undefined;
  readonly said?: string | undefined;
}

/** A statement of the seller about the offer. */
export interface StatementTurn {
  readonly turn: "statement";
  /** What it was about, by id. */
  readonly capability?: string | undefined;
  /** Whether it says how the thing helps, and not only what it is. */
  readonly helps?: boolean | undefined;
  /** The id of the need it claims to meet. */
  readonly meets?: string | undefined;
}

/** A turn of a call. */
export type Turn = QuestionTurn | NeedTurn | StatementTurn;

/** A need of the customer, as a log keeps it over several calls. */
export interface Need {
  readonly id: string;
  readonly kind: NeedKind;
  readonly statedOn: Day;
  /** The turn of that day's call in which it was voiced, from 1. */
  readonly turn?: number | undefined;
  readonly problem?: string | undefined;
  /** The condition under which it holds. */
  readonly condition?: string | undefined;
  /** In the customer's own words. */
  readonly said?: string | undefined;
}
