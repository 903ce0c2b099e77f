/** Clear by the map: the organisation with what its main members look for, and the structure of the decision. */
import type { Judgement, Reason } from "../judgement.js";
import type { Formal } from "./formal.js";
import type { KeyRow } from "./key-players.js";
import { idsOf, type Network, sorted } from "./network.js";
import { organised } from "./organisation.js";
import type { Person } from "./person.js";

/** An item as the map answers it. */
export type ItemVerdict = "holds" | "fails" | "unknown";

/** An item with the people it comes from. */
export interface Answered<Why extends Reason> extends Judgement<ItemVerdict, Why> {
  readonly people: readonly string[];
}

/** Why the organisation is clear, or not. */
export type OrganisationItemReason =
  | { readonly rule: "derivedOrganisation"; readonly people: readonly string[]; readonly levels: number }
  | { readonly rule: "derivedOrganisationCircle"; readonly people: readonly string[] }
  | {
      readonly rule: "derivedOrganisationOpen";
      readonly lacks: "lines" | "oneTop" | "places" | "keyPlayers" | "needsAndFocus";
      readonly people: readonly string[];
    };

/** The organisation is clear if everybody is placed under one top, and the need and the focus of each key player are known. */
export function organisationItem(
  { people }: Network,
  formal: Formal,
  keys: readonly KeyRow[],
): Answered<OrganisationItemReason> {
  const { circles, tops, unplaced, levels } = organised(people, formal);
  const [circle] = circles;
  if (circle !== undefined) {
    return { verdict: "fails", because: [{ rule: "derivedOrganisationCircle", people: circle }], people: circle };
  }
  const main = people.filter((_, row) => keys[row]?.verdict === "keyPlayer");
  const dumb = main.filter(({ need, focus }) => need === undefined || focus === undefined);
  const because: OrganisationItemReason[] = [];
  const lacks = (what: "lines" | "oneTop" | "places" | "keyPlayers" | "needsAndFocus", whose: readonly string[]) =>
    because.push({ rule: "derivedOrganisationOpen", lacks: what, people: whose });
  if (unplaced.length === people.length) lacks("lines", []);
  else if (unplaced.length > 0) lacks("places", unplaced);
  if (tops.length > 1) lacks("oneTop", tops);
  if (main.length === 0) lacks("keyPlayers", []);
  if (dumb.length > 0) lacks("needsAndFocus", ids(dumb));
  if (because.length > 0) return { verdict: "unknown", because, people: ids(main) };
  return { verdict: "holds", because: [{ rule: "derivedOrganisation", people: ids(main), levels }], people: ids(main) };
}

const ids = (people: readonly Person[]) => sorted(people.map(({ id }) => id));

/** Why the structure of the decision is clear, or not. */
export type StructureItemReason =
  | { readonly rule: "derivedStructure"; readonly people: readonly string[] }
  | { readonly rule: "derivedStructureOpen"; readonly lacks: StructureLack; readonly people: readonly string[] };

/** What is not known of the structure. */
export type StructureLack = "decider" | "roles" | "say" | "attitude";

/** The structure is clear if a decider is known, and the role, the say and the attitude of everybody who takes part. */
export function structureItem(network: Network): Answered<StructureItemReason> {
  const { people, deciders } = network;
  const part = people.flatMap((person, row) => (takesPart(person) ? [row] : []));
  const without = (field: "roles" | "weight" | "attitude") =>
    idsOf(
      network,
      part.filter((row) => people[row]?.[field] === undefined),
    );
  const because: StructureItemReason[] = [];
  const lacks = (what: StructureLack, whose: readonly string[]) => {
    if (whose.length > 0 || what === "decider")
      because.push({ rule: "derivedStructureOpen", lacks: what, people: whose });
  };
  if (deciders.length === 0) lacks("decider", []);
  lacks("roles", without("roles"));
  lacks("say", without("weight"));
  lacks("attitude", without("attitude"));
  const all = idsOf(network, part);
  if (because.length > 0) return { verdict: "unknown", because, people: all };
  return { verdict: "holds", because: [{ rule: "derivedStructure", people: all }], people: all };
}

/** Whether somebody takes part in the decision, or could: all but those known to have no role, and not known to have a say. */
const takesPart = ({ roles, weight = 0 }: Person) => weight > 0 || roles === undefined || roles.length > 0;
