/** Stakeholder documents from outside. */
import * as z from "zod";
import { id, oneOf, ratio, rows } from "../fields.js";
import {
  ATTITUDES,
  CHANGES,
  CONTACTS,
  DRIVES,
  FOCUSES,
  type Influence,
  LAYERS,
  MOST_SAY,
  NEEDS,
  type Person,
  ROLES,
  STANDINGS,
  STYLES,
} from "./index.js";

// people

const SAY = { error: `must be a number 0–${MOST_SAY}` };

const person = z.strictObject({
  id,
  name: id.optional(),
  roles: z.array(oneOf(ROLES)).optional(),
  need: oneOf(NEEDS).optional(),
  change: oneOf(CHANGES).optional(),
  focus: oneOf(FOCUSES).optional(),
  contact: oneOf(CONTACTS).optional(),
  attitude: oneOf(ATTITUDES).optional(),
  views: rows(z.strictObject({ vendor: id, attitude: oneOf(ATTITUDES) }), "vendor").optional(),
  weight: z.number(SAY).min(0, SAY).max(MOST_SAY, SAY).optional(),
  reportsTo: id.optional(),
  standing: oneOf(STANDINGS).optional(),
  layer: oneOf(LAYERS).optional(),
  drive: oneOf(DRIVES).optional(),
  style: oneOf(STYLES).optional(),
}) satisfies z.ZodType<Person>;

/** The people of an account; each `reportsTo` is the id of one of them. */
export const people = rows(person).superRefine(
  (given: unknown, context) => {
    const known = new Set(fieldsOf(given, "id"));
    fieldsOf(given, "reportsTo").forEach((superior, row) => {
      if (typeof superior !== "string" || superior === "" || known.has(superior)) return;
      context.addIssue({ code: "custom", path: [row, "reportsTo"], message: "must be the id of a person" });
    });
  },
  { when: () => true }, // also when fields are wrong: all problems in one go
) satisfies z.ZodType<readonly Person[]>;

const influence = z.strictObject({ from: id, to: id, strength: ratio }) satisfies z.ZodType<Influence>;

/** The people of an account and whose word counts with whom: each end is one of them, and no link stands twice. */
export const stakeholders = z.strictObject({ people, influences: z.array(influence) }).superRefine(
  (given: unknown, context) => {
    const known = new Set(fieldsOf(fieldOf(given, "people"), "id"));
    const links = fieldOf(given, "influences");
    const [from, to] = [fieldsOf(links, "from"), fieldsOf(links, "to")];
    const tell = (row: number, field: string[], message: string) =>
      context.addIssue({ code: "custom", path: ["influences", row, ...field], message });
    const seen = new Map<unknown, Set<unknown>>();
    from.forEach((own, row) => {
      const other = to[row];
      for (const [field, end] of Object.entries({ from: own, to: other })) {
        if (typeof end === "string" && end !== "" && !known.has(end)) tell(row, [field], "must be the id of a person");
      }
      if (typeof own !== "string" || typeof other !== "string") return;
      const reached = seen.get(own) ?? new Set();
      if (own === other) tell(row, ["to"], "must be somebody else than from");
      else if (reached.has(other)) tell(row, [], "must be the only link from this person to that one");
      seen.set(own, reached.add(other));
    });
  },
  { when: () => true },
) satisfies z.ZodType<{ readonly people: readonly Person[]; readonly influences: readonly Influence[] }>;

/** One field of each row, as far as there are rows. */
const fieldsOf = (given: unknown, field: string): unknown[] =>
  Array.isArray(given) ? Array.from(given, (row: unknown) => fieldOf(row, field)) : [];

const fieldOf = (given: unknown, field: string): unknown =>
  typeof given === "object" && given !== null ? new Map(Object.entries(given)).get(field) : undefined;

// network
