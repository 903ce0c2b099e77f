/** Who of us goes to a person, and whether somebody has to introduce us. */
import { possibly } from "./deciding.js";
import type { Contact, Focus, Person } from "./person.js";
import { SENDERS } from "./table.js";

/** Who of us goes. */
export type Sender = (typeof SENDERS)[number];

/** Why somebody goes. */
export type SenderReason =
  | { readonly rule: "senderExecutive" }
  | { readonly rule: "senderSpecialist"; readonly focus: Focus }
  | { readonly rule: "senderAccountManager"; readonly focus: Focus }
  | { readonly rule: "senderNobody" }
  | { readonly rule: "senderOpen"; readonly senders: readonly Sender[] }
  | { readonly rule: "senderIntroduced"; readonly contact: Contact };

/** Who goes; more than one as long as they could all be right. */
export interface Sending {
  readonly because: readonly SenderReason[];
  readonly senders: readonly Sender[];
  /** Whether a mentor should introduce us; `undefined` while the contact is not known. */
  readonly introduction: boolean | undefined;
}

/** The executive goes to those who decide, a specialist to a technical focus, the account manager to all others. */
export function sending({ attitude, contact, focus }: Person, deciding: boolean | undefined): Sending {
  if (attitude === "opponent") return { because: [{ rule: "senderNobody" }], senders: ["nobody"], introduction: false };
  const others: readonly Sender[] =
    focus === undefined ? ["specialist", "accountManager"] : [focus === "technical" ? "specialist" : "accountManager"];
  const could = possibly(deciding).flatMap((decides): readonly Sender[] => (decides ? ["executive"] : others));
  const senders = SENDERS.filter((sender) => could.includes(sender));
  const because = [reason(senders, focus)];
  if (contact === "none") because.push({ rule: "senderIntroduced", contact });
  return { because, senders, introduction: contact === undefined ? undefined : contact === "none" };
}

function reason(senders: readonly Sender[], focus: Focus | undefined): SenderReason {
  const [only, another] = senders;
  if (another !== undefined) return { rule: "senderOpen", senders };
  if (only === "executive" || focus === undefined) return { rule: "senderExecutive" };
  return { rule: only === "specialist" ? "senderSpecialist" : "senderAccountManager", focus };
}
