/** Who is where: roles by attitude and contact, and which roles are covered. */
import { isCloseFrom } from "./close-from.js";
import { idsOf, type Network } from "./network.js";
import type { Attitude, Contact, Person, Role } from "./person.js";
import { ATTITUDES, CONTACTS, ROLES } from "./table.js";

/** The people with a role, an attitude and a contact in common. */
export interface Cell {
  /** `none` for people known to have no role. */
  readonly role: Role | "none" | "unknown";
  readonly attitude: Attitude | "unknown";
  readonly contact: Contact | "unknown";
  readonly count: number;
  readonly people: readonly string[];
}

/** How far a role is covered. */
export interface RoleCover {
  readonly role: Role;
  /**
   * `covered` as soon as one who has it is in contact, `uncovered` if none is, `undetermined` while contacts are unknown,
   * and `notFound` if nobody is known to have it.
   */
  readonly verdict: "covered" | "uncovered" | "undetermined" | "notFound";
  readonly people: readonly string[];
  /** Those of them who are close enough. */
  readonly inContact: readonly string[];
}

const AXES = {
  role: [...ROLES, "none", "unknown"],
  attitude: [...ATTITUDES, "unknown"],
  contact: [...CONTACTS, "unknown"],
} as const;

/** The cells in which somebody is, in the order of the tables; somebody with two roles is in two. */
export function cellsOf(network: Network): Cell[] {
  const { role: roles, attitude: attitudes, contact: contacts } = AXES;
  const cells = new Map<number, number[]>();
  network.people.forEach((person, row) => {
    const { attitude = "unknown", contact = "unknown" } = person;
    for (const role of heldBy(person)) {
      const place =
        (roles.indexOf(role) * attitudes.length + attitudes.indexOf(attitude)) * contacts.length +
        contacts.indexOf(contact);
      const cell = cells.get(place);
      if (cell) cell.push(row);
      else cells.set(place, [row]);
    }
  });
  return roles.flatMap((role, one) =>
    attitudes.flatMap((attitude, two) =>
      contacts.flatMap((contact, three) => {
        const rows = cells.get((one * attitudes.length + two) * contacts.length + three);
        return rows ? [{ role, attitude, contact, count: rows.length, people: idsOf(network, rows) }] : [];
      }),
    ),
  );
}

const heldBy = ({ roles }: Person): readonly Cell["role"][] =>
  roles === undefined ? ["unknown"] : roles.length === 0 ? ["none"] : roles;

/** Each of the wanted roles, in the order of the table. */
export function coverOf(network: Network, wanted: readonly Role[], from: Contact): RoleCover[] {
  return ROLES.filter((role) => wanted.includes(role)).map((role): RoleCover => {
    const rows = network.people.flatMap(({ roles }, row) => (roles?.includes(role) ? [row] : []));
    const close = rows.map((row) => isCloseFrom(network.people[row] ?? { id: "" }, from));
    const inContact = rows.filter((_, nth) => close[nth] === true);
    const verdict =
      rows.length === 0
        ? "notFound"
        : inContact.length > 0
          ? "covered"
          : close.includes(undefined)
            ? "undetermined"
            : "uncovered";
    return { role, verdict, people: idsOf(network, rows), inContact: idsOf(network, inContact) };
  });
}
