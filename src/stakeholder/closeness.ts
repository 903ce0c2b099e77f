/** How close contact with a person should be, and what that asks of the contact there is. */
import { possibly } from "./deciding.js";
import type { Attitude, Contact, Person } from "./person.js";
import { ATTITUDES, CONTACT_AIMS, CONTACTS } from "./table.js";

/** What to do about the contact. */
export type ContactMove = "raise" | "hold" | "lower";

/** Why contact should be closer, or not. */
export type ContactAimReason =
  | { readonly rule: "contactToRaise"; readonly contact: Contact; readonly aims: readonly Contact[] }
  | { readonly rule: "contactToHold"; readonly contact: Contact; readonly aims: readonly Contact[] }
  | { readonly rule: "contactToEnd"; readonly contact: Contact }
  | { readonly rule: "contactAimOpen"; readonly contact: Contact; readonly aims: readonly Contact[] }
  | { readonly rule: "contactUnknown"; readonly aims: readonly Contact[] };

/** How close contact should be at least. */
export interface Closeness {
  readonly because: readonly ContactAimReason[];
  /** The closest first; more than one as long as they could all be right. */
  readonly aims: readonly Contact[];
  readonly move: ContactMove | undefined;
}

/** Contact is raised where it is less than it should be, and lowered with an opponent alone. */
export function closeness({ attitude, contact }: Person, deciding: boolean | undefined): Closeness {
  const attitudes = attitude === undefined ? ATTITUDES.filter((one) => one !== "opponent") : [attitude];
  const could = attitudes.flatMap((one) => possibly(deciding).map((decides) => aimed(one, decides)));
  const aims = CONTACTS.filter((aim) => could.includes(aim));
  if (contact === undefined) return { because: [{ rule: "contactUnknown", aims }], aims, move: undefined };
  const [move, another] = [...new Set(aims.map((aim) => moved(contact, aim, attitude)))];
  if (move === undefined || another !== undefined) {
    return { because: [{ rule: "contactAimOpen", contact, aims }], aims, move: undefined };
  }
  return { because: [reason(move, contact, aims)], aims, move };
}

const aimed = (attitude: Attitude, decides: boolean): Contact => CONTACT_AIMS[attitude][decides ? "deciding" : "other"];

function moved(contact: Contact, aim: Contact, attitude: Attitude | undefined): ContactMove {
  const further = CONTACTS.indexOf(contact) - CONTACTS.indexOf(aim);
  if (further > 0) return "raise";
  return further < 0 && attitude === "opponent" ? "lower" : "hold";
}

function reason(move: ContactMove, contact: Contact, aims: readonly Contact[]): ContactAimReason {
  if (move === "lower") return { rule: "contactToEnd", contact };
  return { rule: move === "raise" ? "contactToRaise" : "contactToHold", contact, aims };
}
