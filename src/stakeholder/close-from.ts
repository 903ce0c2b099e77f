/** Contact that is close enough, that is not, or of which nothing is known. */
import { oneOf } from "../check.js";
import type { Contact, Person } from "./person.js";
import { CONTACTS } from "./table.js";

/** Whether a person's contact is at least so close; nothing where it is not known. */
export function isCloseFrom({ contact }: Person, from: Contact): boolean | undefined {
  return contact === undefined ? undefined : CONTACTS.indexOf(contact) <= CONTACTS.indexOf(from);
}

/** A contact from which something counts: any but none. */
export function readContact(where: string, what: string, given: Contact): Contact {
  return oneOf(
    where,
    what,
    given,
    CONTACTS.filter((contact) => contact !== "none"),
  );
}
