/** The people as a flowchart: Mermaid text, reporting lines and influence, in the language of the labels. */
import { record } from "../check.js";
import { decimal } from "../locale/format.js";
import type { Labels } from "../locale/types.js";
import { quoted } from "../mermaid.js";
import { readLabels } from "./chart-words.js";
import { readDrawn, saying } from "./drawn.js";
import { type Influence, type Person, readInfluences } from "./person.js";
import type { Leaning } from "./tally.js";

/**
 * Puts people into a Mermaid flowchart: reporting lines are solid, from the top down, and influence is dotted with its
 * strength beside it. A shape for each attitude, which stands in words beside role, say and contact.
 *
 * Names are escaped, and cut where they are long.
 *
 * @throws RangeError for people or links that are not valid, or more than 40 people; TypeError for labels without these words.
 * @example
 * const people = [
 *   { id: "ceo", name: 'Wang "the boss"', roles: ["decider"], attitude: "neutral", weight: 5, contact: "brief" },
 *   { id: "cio", name: "Li", reportsTo: "ceo", attitude: "mentor" },
 * ]
 * const lines = Stakeholder.mermaid(people, [{ from: "cio", to: "ceo", strength: 0.6 }], en).split("\n")
 * lines[0] // => "flowchart TB"
 * lines[1] // => "  n1[\"Wang #34;the boss#34;<br/>decider<br/>neutral · say 5<br/>contact: brief\"]"
 * lines.slice(3, 5) // => ["  n1 --- n2", "  n2 -.->|\"0.6\"| n1"]
 * @category Rendering
 * @see docs/sources.md#stakeholder-graphs
 */
export function mermaid(people: readonly Person[], influences: readonly Influence[], labels: Labels): string {
  const where = "Stakeholder.mermaid";
  const words = readLabels(where, "labels.stakeholder", record(where, "labels", labels).stakeholder);
  const known = readDrawn(where, people);
  const names = new Map(known.map(({ id }, row) => [id, `n${row + 1}`]));
  const links = readInfluences(where, influences, new Set(names.keys()));
  const boxes = known.map((person) => {
    const [open, shut] = SHAPES[person.attitude ?? "unknown"];
    const said = saying(person, words).map(quoted).join("<br/>");
    return `  ${names.get(person.id)}${open}"${said}"${shut}${person.attitude === undefined ? ":::unknown" : ""}`;
  });
  const lines = known.flatMap(({ id, reportsTo }) =>
    reportsTo === undefined ? [] : [`  ${names.get(reportsTo)} --- ${names.get(id)}`],
  );
  const arrows = links.map(
    ({ from, to, strength }) => `  ${names.get(from)} -.->|"${quoted(saidOf(strength))}"| ${names.get(to)}`,
  );
  return `${["flowchart TB", ...boxes, ...lines, ...arrows, FRAME].join("\n")}\n`;
}

/** A shape for each attitude, so that no colour is needed. */
const SHAPES: { readonly [L in Leaning]: readonly [open: string, shut: string] } = {
  mentor: ["([", "])"],
  supporter: ["(", ")"],
  neutral: ["[", "]"],
  nonSupporter: ["{{", "}}"],
  opponent: ["[/", "\\]"],
  unknown: ["[", "]"],
};

/** Whose attitude nobody knows is framed in dashes. */
const FRAME = "  classDef unknown stroke-dasharray:6 4";

/** A strength that is not 0 never reads as 0. */
const saidOf = (strength: number) => (strength > 0 && strength < 0.005 ? "<0.01" : decimal(strength));
