/** A call as it was held: what a review of it is made from. */
import { each, oneOf, record, refusal, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import type { ContactType } from "./ids.js";
import { readExpressions } from "./needs.js";
import type { OutcomeFacts } from "./outcomes.js";
import { readNeeds, readOffer } from "./statements.js";
import { ANSWERS, CONTACTS, KINDS, KNOWN } from "./table.js";
import type { Need, NeedTurn, QuestionTurn, StatementTurn, Turn } from "./turns.js";

/** A problem that was known before the call. */
export interface KnownProblem {
  readonly id: string;
  /** What we can do about it; left out, we can do nothing. */
  readonly capability?: string | undefined;
  /** What earlier calls have brought out of it. */
  readonly known?: (typeof KNOWN)[number] | undefined;
}

/** How the call ended, and what was agreed on. */
export type CallOutcome = Omit<OutcomeFacts, "heldOn">;

/** A call as it was held. */
export interface CallRecord {
  readonly heldOn: Day;
  /** In the order in which they were taken. */
  readonly turns: readonly Turn[];
  readonly outcome: CallOutcome;
  /** Whom we met; left out it is not known. */
  readonly contact?: ContactType | undefined;
  /** The problems that were planned, in that order; of others it is not known whether we can solve them. */
  readonly problems?: readonly KnownProblem[] | undefined;
  /** The needs voiced in earlier calls, those of an earlier call on the same day included. */
  readonly needs?: readonly Need[] | undefined;
}

/** A record that was checked: needs by day, nothing left out. */
export interface Call {
  readonly heldOn: Day;
  readonly turns: readonly Turn[];
  readonly contact: ContactType | undefined;
  readonly problems: readonly KnownProblem[];
  readonly needs: readonly EarlierNeed[];
}

/** A need of an earlier call, and the field in which its id stood. */
export type EarlierNeed = Need & { readonly from: string };

/** Reads all of a record but its outcome. */
export function readCall(where: string, call: CallRecord): Call {
  const { heldOn, turns, contact, problems = [], needs = [] } = call;
  const held = day(where, "heldOn", heldOn);
  return {
    heldOn: held,
    turns: readTurns(where, turns),
    contact: contact === undefined ? undefined : oneOf(where, "contact", contact, CONTACT_TYPES),
    problems: readKnown(where, problems),
    needs: readEarlier(where, needs, held),
  };
}

const CONTACT_TYPES = Object.keys(CONTACTS) as ContactType[];
const TURNS = ["question", "need", "statement"] as const;

/** The turns, each checked. */
export const readTurns = (where: string, turns: readonly Turn[]): Turn[] =>
  each(where, "turns", turns, (turn, what) => readTurn(where, what, turn));

function readTurn(where: string, what: string, given: Turn): Turn {
  const turn = record(where, what, given);
  oneOf(where, `${what}.turn`, turn.turn, TURNS);
  if (turn.turn === "question") return readQuestion(where, what, turn);
  return turn.turn === "need" ? readNeed(where, what, turn) : readStatement(where, what, turn);
}

function readQuestion(where: string, what: string, turn: QuestionTurn): QuestionTurn {
  const { kind, problem, consequence, answer, about, need, condition, question, said } = turn;
  words(where, what, "question", question);
  return {
    turn: "question",
    kind: oneOf(where, `${what}.kind`, kind, KINDS),
    problem: words(where, what, "problem", problem),
    consequence: words(where, what, "consequence", consequence),
    answer: answer === undefined ? undefined : oneOf(where, `${what}.answer`, answer, ANSWERS),
    about: about === problem ? undefined : words(where, what, "about", about),
    need: words(where, what, "need", need),
    condition: words(where, what, "condition", condition),
    said: words(where, what, "said", said),
  };
}

function readNeed(where: string, what: string, { need, problem, expresses, condition, said }: NeedTurn): NeedTurn {
  return {
    turn: "need",
    need: words(where, what, "need", need),
    problem: words(where, what, "problem", problem),
    expresses: readExpressions(where, `${what}.expresses`, expresses),
    condition: words(where, what, "condition", condition),
    said: words(where, what, "said", said),
  };
}

function readStatement(where: string, what: string, { capability, helps, meets }: StatementTurn): StatementTurn {
  const offer = readOffer(where, `${what}.`, { helps, meets });
  return { turn: "statement", capability: words(where, what, "capability", capability), ...offer };
}

const words = (where: string, what: string, name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : text(where, `${what}.${name}`, value);

/** The problems that were known before, each checked. */
export function readKnown(where: string, problems: readonly KnownProblem[]): KnownProblem[] {
  const read = each(where, "problems", problems, (problem, what) => {
    const { id, capability, known } = record(where, what, problem);
    return {
      id: text(where, `${what}.id`, id),
      capability: words(where, what, "capability", capability),
      known: known === undefined ? undefined : oneOf(where, `${what}.known`, known, KNOWN),
    };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "problems", ids);
  return read;
}

/** The needs of earlier calls, the earliest first: the order of a log means nothing. */
function readEarlier(where: string, needs: readonly Need[], heldOn: Day): EarlierNeed[] {
  const read = readNeeds(where, "needs", needs).map((need, row) => ({ ...need, from: `needs[${row}].id` }));
  read.forEach(({ statedOn }, row) => {
    if (statedOn > heldOn)
      throw refusal(where, `needs[${row}].statedOn`, `must not be after heldOn ${heldOn}`, statedOn);
  });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return read.sort((a, b) => order(a.statedOn, b.statedOn) || (a.turn ?? 0) - (b.turn ?? 0) || order(a.id, b.id));
}
