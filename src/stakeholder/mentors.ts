/** Whose advice counts: a friend with standing is a mentor, a friend without is a friend. */
import type { Judgement } from "../judgement.js";
import { type Attitude, type Contact, type Person, readPeople, type Standing } from "./person.js";
import { CLOSE_CONTACTS } from "./table.js";

/** A fact about a mentor that is not known. */
export type MentorUnknown = "attitude" | "standing" | "contact";

/** Why somebody is a mentor, or not. */
export type MentorReason =
  | { readonly rule: "mentorHasStanding"; readonly standing: Standing; readonly contact: Contact }
  | { readonly rule: "mentorWithoutStanding"; readonly standing: Standing }
  | { readonly rule: "mentorWithoutContact"; readonly contact: Contact }
  | { readonly rule: "mentorCandidate"; readonly standing: Standing; readonly contact: Contact }
  | { readonly rule: "mentorNot"; readonly attitude: Attitude }
  | { readonly rule: "mentorUnknown"; readonly unknown: readonly MentorUnknown[] };

/** A claimed mentor is noted as one but lacks standing or contact; a candidate is a supporter whom to ask for advice. */
export type Mentorship = "mentor" | "claimed" | "candidate" | "none" | "undetermined";

/** Whether a person is a mentor. */
export interface MentorRow extends Judgement<Mentorship, MentorReason> {
  readonly id: string;
}

/**
 * Whether each person is a mentor: one who helps us plan, has standing, and whom we do meet.
 *
 * A mentor known to stand outside, or without contact, is a claim only. A supporter with standing whom we meet often is a
 * candidate: ask for advice. In the order given.
 *
 * @throws RangeError for an id that two people share, a superior who is nobody, or a value that is in none of the tables.
 * @example
 * const rows = Stakeholder.mentors([
 *   { id: "zhou", attitude: "mentor", standing: "politicalStructure", contact: "inDepth" },
 *   { id: "qian", attitude: "mentor", standing: "outside", contact: "inDepth" },
 *   { id: "sun", attitude: "mentor", standing: "innerCircle", contact: "none" },
 *   { id: "li", attitude: "supporter", standing: "innerCircle", contact: "frequent" },
 *   { id: "wu", attitude: "neutral" },
 *   { id: "zheng", attitude: "mentor", contact: "brief" },
 *   { id: "wang" },
 * ])
 * rows.map((row) => row.verdict)
 * // => ["mentor", "claimed", "claimed", "candidate", "none", "undetermined", "undetermined"]
 * explain(rows[1], en.stakeholder.sentences)
 * // => ["Noted as a mentor but without standing (outside): a friend, whose advice to check with others."]
 * explain(rows[5], zhCN.stakeholder.sentences) // => ["还不能判断是不是指导者，先弄清：政治地位。"]
 * @category People
 * @see docs/sources.md#stakeholder-roles
 */
export function mentors(people: readonly Person[]): MentorRow[] {
  return readPeople("Stakeholder.mentors", people).map((person) => ({ ...mentorship(person), id: person.id }));
}

function mentorship({ attitude, standing, contact }: Person): Judgement<Mentorship, MentorReason> {
  if (attitude !== undefined && attitude !== "mentor" && attitude !== "supporter") {
    return { verdict: "none", because: [{ rule: "mentorNot", attitude }] };
  }
  if (attitude === "supporter") return candidacy(standing, contact);
  const lacking: MentorReason[] = [];
  if (standing === "outside") lacking.push({ rule: "mentorWithoutStanding", standing });
  if (contact === "none") lacking.push({ rule: "mentorWithoutContact", contact });
  if (attitude !== undefined && lacking.length > 0) return { verdict: "claimed", because: lacking };
  if (attitude === undefined || standing === undefined || contact === undefined) {
    return unknown({ attitude, standing, contact });
  }
  return { verdict: "mentor", because: [{ rule: "mentorHasStanding", standing, contact }] };
}

/** A supporter, who may become a mentor if there is standing and contact is close. */
function candidacy(standing: Standing | undefined, contact: Contact | undefined): Judgement<Mentorship, MentorReason> {
  const close = contact === undefined || CLOSE_CONTACTS.some((one) => one === contact);
  if (standing === "outside" || !close) {
    return { verdict: "none", because: [{ rule: "mentorNot", attitude: "supporter" }] };
  }
  if (standing === undefined || contact === undefined) return unknown({ attitude: "supporter", standing, contact });
  return { verdict: "candidate", because: [{ rule: "mentorCandidate", standing, contact }] };
}

const FACTS = ["attitude", "standing", "contact"] as const;

const unknown = (facts: Pick<Person, MentorUnknown>): Judgement<Mentorship, MentorReason> => ({
  verdict: "undetermined",
  because: [{ rule: "mentorUnknown", unknown: FACTS.filter((fact) => facts[fact] === undefined) }],
});
