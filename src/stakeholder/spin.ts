/** What a call is planned by: the type of contact a person is, and the focus of their decision. */
import { each, flag, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import type { ContactType, DecisionFocus } from "../spin/index.js";
import { decides } from "./deciding.js";
import { type Attitude, type Person, readPeople, readPerson } from "./person.js";
import { CALL_ORDER, CONTACTS } from "./table.js";

export type { ContactType, DecisionFocus } from "../spin/index.js";

/** What was seen of a person beside the five dimensions. */
export interface ContactFacts {
  /** Whether they are unhappy with the status quo or a competitor; left out it is not known. */
  readonly dissatisfied?: boolean | undefined;
}

/** What would settle which type of contact a person is. */
export type ContactFact = "roles" | "standing" | "attitude" | "dissatisfied" | "focus";

/** Why a person is a type of contact, or none. */
export type SpinReason =
  | { readonly rule: "spinPower"; readonly by: "decider" | "innerCircle" }
  | { readonly rule: "spinDissatisfied" }
  | { readonly rule: "spinReceptive"; readonly attitude: Attitude }
  | { readonly rule: "spinNone"; readonly attitude: Attitude }
  | { readonly rule: "spinOpen"; readonly couldBe: readonly (ContactType | "none")[] }
  | { readonly rule: "spinOpponent" }
  | { readonly rule: "spinFindOut"; readonly facts: readonly ContactFact[] };

/** The type of contact a person is, and what a plan of a call takes from it. */
export interface SpinContact extends Judgement<ContactType | "none" | "undetermined", SpinReason> {
  readonly id: string;
  /** More than one as long as they could all be right. */
  readonly couldBe: readonly (ContactType | "none")[];
  /** For `Spin.planCall`, beside problems, capabilities and the stage; `undefined` as long as the contact is none of its types. */
  readonly call: { readonly contact: ContactType; readonly focus: DecisionFocus | undefined } | undefined;
  /** What would settle it, or the choice of questions. */
  readonly findOut: readonly ContactFact[];
}

/**
 * The type of contact a person is to a call: power for those who decide, else dissatisfied, else receptive for mentors
 * and supporters; with the decision focus it goes into `Spin.planCall`, where it chooses the questions.
 *
 * As long as it is not known whether a person decides the type is undetermined, since power must not be met too early. A
 * supporter of whom no dissatisfaction is known is met as receptive, and may turn out dissatisfied.
 *
 * @throws RangeError for a person without an id, or a value that is in none of the tables.
 * @example
 * const lin = { id: "lin", roles: ["user"], standing: "politicalStructure", attitude: "supporter", focus: "business" }
 * const contact = Stakeholder.spinContact(lin, { dissatisfied: true })
 * contact.verdict // => "dissatisfied"
 * contact.call // => { contact: "dissatisfied", focus: "business" }
 * const plan = Spin.planCall({
 *   ...contact.call,
 *   problems: [{ id: "twice", text: "duplicate orders", area: "order processing", capability: "record" }],
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   stage: "recognitionOfNeeds",
 * })
 * plan.contact // => "dissatisfied"
 * Stakeholder.spinContact(lin).couldBe // => ["receptive", "dissatisfied"]
 * explain(Stakeholder.spinContact(lin), en.stakeholder.sentences)
 * // => ["Receptive: a supporter listens and shares information.", "To find out first: whether the person is dissatisfied."]
 * const wei = Stakeholder.spinContact({ id: "wei", roles: ["decider"], attitude: "opponent" })
 * wei.verdict // => "power"
 * wei.because // => [{ rule: "spinPower", by: "decider" }, { rule: "spinOpponent" }, { rule: "spinFindOut", facts: ["focus"] }]
 * Stakeholder.spinContact({ id: "he", attitude: "neutral" }).findOut // => ["roles", "standing", "dissatisfied", "focus"]
 * explain(Stakeholder.spinContact({ ...lin, attitude: "neutral" }, { dissatisfied: false }), zhCN.stakeholder.sentences)
 * // => ["对我方态度为中立，没有不满，又不掌权：暂时不属于三类拜访对象，先建立关系。"]
 * @category Calls
 * @see docs/sources.md#stakeholder-hand-over-to-spin
 */
export function spinContact(person: Person, facts: ContactFacts = {}): SpinContact {
  const where = "Stakeholder.spinContact";
  const read = readPerson(where, "person", person);
  const { dissatisfied } = record(where, "facts", facts);
  return contactOf(read, dissatisfied === undefined ? undefined : flag(where, "dissatisfied", dissatisfied));
}

/** What was seen of one of the people. */
export interface SeenContact extends ContactFacts {
  readonly id: string;
}

/**
 * Whom to call on first: the receptive, then the dissatisfied, then power; after them those of whom too little is known,
 * and those who are none of these. Among equals the closest contact first, then by id.
 *
 * @throws RangeError for an id that two people share or that is nobody's, a superior who is nobody, or an unknown value.
 * @example
 * const people = [
 *   { id: "wei", roles: ["decider"], attitude: "neutral" },
 *   { id: "lin", roles: ["user"], standing: "outside", attitude: "neutral" },
 *   { id: "he", roles: ["user"], standing: "outside", attitude: "mentor" },
 *   { id: "sun", attitude: "neutral" },
 * ]
 * const order = Stakeholder.callOrder(people, [{ id: "lin", dissatisfied: true }])
 * order.map(({ id, verdict }) => `${id} ${verdict}`)
 * // => ["he receptive", "lin dissatisfied", "wei power", "sun undetermined"]
 * Stakeholder.callOrder(people, [{ id: "li" }]) // throws RangeError: Stakeholder.callOrder: seen[0].id must be the id of a person, got "li"
 * @category Calls
 * @see docs/sources.md#stakeholder-hand-over-to-spin
 */
export function callOrder(people: readonly Person[], seen: readonly SeenContact[] = []): SpinContact[] {
  const where = "Stakeholder.callOrder";
  const read = readPeople(where, people);
  const facts = readSeen(where, seen, new Set(read.map(({ id }) => id)));
  return read
    .map((person) => ({ row: contactOf(person, facts.get(person.id)), contact: person.contact }))
    .sort(
      (a, b) =>
        turn(a.row) - turn(b.row) || closeness(a.contact) - closeness(b.contact) || (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
}

const TURNS = [...CALL_ORDER, "undetermined", "none"] as const;

const turn = ({ verdict }: SpinContact) => TURNS.indexOf(verdict);

/** Contact that is not known comes after the closest and before none. */
const closeness = (contact: Person["contact"]) =>
  contact === undefined ? CONTACTS.length - 1.5 : CONTACTS.indexOf(contact);

function readSeen(where: string, seen: readonly SeenContact[], ids: ReadonlySet<string>) {
  const rows = each(where, "seen", seen, (row, what) => {
    const { id, dissatisfied } = record(where, what, row);
    if (!ids.has(text(where, `${what}.id`, id))) throw refusal(where, `${what}.id`, "must be the id of a person", id);
    return [id, dissatisfied === undefined ? undefined : flag(where, `${what}.dissatisfied`, dissatisfied)] as const;
  });
  unique(
    where,
    "seen",
    rows.map(([id]) => id),
  );
  return new Map(rows);
}

function contactOf(person: Person, dissatisfied: boolean | undefined): SpinContact {
  const { id, attitude, focus } = person;
  const known: Known = { person, power: decides(person), friend: attitude && FRIENDS.includes(attitude), dissatisfied };
  const could = possible(known);
  const couldBe = [...CALL_ORDER, "none" as const].filter((type) => could.includes(type));
  const verdict = verdictOf(known, couldBe);
  const findOut = unknown(known);
  return {
    verdict,
    because: [
      decisive(known, verdict, couldBe),
      ...(attitude === "opponent" ? [{ rule: "spinOpponent" } as const] : []),
      ...(findOut.length > 0 ? [{ rule: "spinFindOut", facts: findOut } as const] : []),
    ],
    id,
    couldBe,
    call: verdict === "none" || verdict === "undetermined" ? undefined : { contact: verdict, focus },
    findOut,
  };
}

/** What the type of contact depends on. */
interface Known {
  readonly person: Person;
  readonly power: boolean | undefined;
  readonly friend: boolean | undefined;
  readonly dissatisfied: boolean | undefined;
}

const FRIENDS: readonly Attitude[] = ["mentor", "supporter"];

/** Power first, then dissatisfaction, then friendship. */
function possible({ power, friend, dissatisfied }: Known): (ContactType | "none")[] {
  const could: (ContactType | "none")[] = [];
  if (power !== false) could.push("power");
  if (power !== true && dissatisfied !== false) could.push("dissatisfied");
  if (power !== true && dissatisfied !== true && friend !== false) could.push("receptive");
  if (power !== true && dissatisfied !== true && friend !== true) could.push("none");
  return could;
}

function verdictOf({ power, friend }: Known, couldBe: readonly (ContactType | "none")[]): SpinContact["verdict"] {
  const [only, another] = couldBe;
  if (only !== undefined && another === undefined) return only;
  return power === false && friend === true ? "receptive" : "undetermined";
}

function decisive(
  { person, friend }: Known,
  verdict: SpinContact["verdict"],
  couldBe: SpinContact["couldBe"],
): SpinReason {
  const { attitude, roles } = person;
  if (verdict === "power") return { rule: "spinPower", by: roles?.includes("decider") ? "decider" : "innerCircle" };
  if (verdict === "dissatisfied") return { rule: "spinDissatisfied" };
  if (attitude === undefined || verdict === "undetermined") return { rule: "spinOpen", couldBe };
  return { rule: friend ? "spinReceptive" : "spinNone", attitude };
}

function unknown({ person, power, friend, dissatisfied }: Known): ContactFact[] {
  const facts: ContactFact[] = [];
  if (power === undefined && person.roles === undefined) facts.push("roles");
  if (power === undefined && person.standing === undefined) facts.push("standing");
  if (power !== true && dissatisfied !== true && friend === undefined) facts.push("attitude");
  if (power !== true && dissatisfied === undefined) facts.push("dissatisfied");
  if (person.focus === undefined) facts.push("focus");
  return facts;
}
