/** The formal organisation: who reports to whom. It says little about whose word counts. */
import type { Judgement } from "../judgement.js";
import { type Formal, formalOf } from "./formal.js";
import { idsOf, readNetwork, sorted } from "./network.js";
import type { Person } from "./person.js";

/** Why a formal organisation is as clear as it is. */
export type OrganisationReason =
  | { readonly rule: "organisationOneTop"; readonly top: string; readonly people: number; readonly levels: number }
  | { readonly rule: "organisationSeveralTops"; readonly tops: readonly string[]; readonly people: number }
  | { readonly rule: "organisationCircle"; readonly people: readonly string[] }
  | { readonly rule: "organisationUnplaced"; readonly people: readonly string[]; readonly of: number }
  | { readonly rule: "organisationNoLines"; readonly people: number };

/** A person's place in the formal organisation. */
export interface Place {
  readonly id: string;
  /** Lines up to the top, whose level is 0; nothing where no line is known, or where the lines run in a circle. */
  readonly level: number | undefined;
  readonly reportsTo: string | undefined;
  /** The span: how many report to the person. */
  readonly reports: number;
  /** How many stand under the person, over however many lines; nothing in a circle. */
  readonly below: number | undefined;
}

/**
 * The formal organisation. `partial` has one top, but people of whom no line is known; `circular` has people who report to
 * each other in a circle, which is told and walked once; `undetermined` has no line at all.
 */
export interface Organisation
  extends Judgement<"oneTop" | "severalTops" | "partial" | "circular" | "undetermined", OrganisationReason> {
  /** In the order of the people. */
  readonly rows: readonly Place[];
  /** Who has people under them and reports to nobody we know of. */
  readonly tops: readonly string[];
  /** How many levels are known. */
  readonly levels: number;
  /** Each in the direction of the lines, from the first id in order. */
  readonly circles: readonly (readonly string[])[];
  /** Of whom neither a superior nor a report is known: not known, which is not "on their own". */
  readonly unplaced: readonly string[];
}

/**
 * Says what the reporting lines tell: levels from the top, tops, spans, circles, and who is not placed. Rank is none of the
 * five dimensions of a person, and not the weight of their word: see `Stakeholder.influence`.
 *
 * @throws RangeError for a repeated id, or a `reportsTo` that is no person's id.
 * @example
 * const people = [{ id: "dean" }, { id: "head", reportsTo: "dean" }, { id: "nurse", reportsTo: "head" }]
 * const known = Stakeholder.organisation(people)
 * known.verdict // => "oneTop"
 * known.rows[1] // => { id: "head", level: 1, reportsTo: "dean", reports: 1, below: 1 }
 * Stakeholder.organisation([...people, { id: "it" }]).because
 * // => [{ rule: "organisationOneTop", top: "dean", people: 3, levels: 3 }, { rule: "organisationUnplaced", people: ["it"], of: 4 }]
 * Stakeholder.organisation([{ id: "a", reportsTo: "b" }, { id: "b", reportsTo: "a" }]).circles // => [["a", "b"]]
 * Stakeholder.organisation([{ id: "a" }]).because // => [{ rule: "organisationNoLines", people: 1 }]
 * Stakeholder.organisation([...people, { id: "cfo" }, { id: "buyer", reportsTo: "cfo" }]).verdict // => "severalTops"
 * @category Graphs
 * @see docs/sources.md#stakeholder-graphs
 */
export function organisation(people: readonly Person[]): Organisation {
  const network = readNetwork("Stakeholder.organisation", people, []);
  return organised(network.people, formalOf(network.superior));
}

/** What the lines of people known to be valid tell. */
export function organised(people: readonly Person[], formal: Formal): Organisation {
  const whose = (rows: readonly number[]) => idsOf({ people }, rows);
  const rows = people.map(({ id, reportsTo }, row): Place => {
    const [level = -1, reports = 0, below = -1] = [formal.level[row], formal.reports[row], formal.below[row]];
    return { id, level: known(level), reportsTo, reports, below: known(below) };
  });
  const tops = sorted(rows.flatMap(({ id, level }) => (level === 0 ? [id] : [])));
  const unplaced = sorted(
    rows.flatMap(({ id, reportsTo, reports }) => (reportsTo === undefined && reports === 0 ? [id] : [])),
  );
  const levels = formal.level.reduce((most, level) => Math.max(most, level + 1), 0);
  const circles = formal.circles
    .map((circle) => fromFirst(circle.flatMap((row) => whose([row]))))
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  const because = reasons({ rows, tops, levels, circles, unplaced });
  return { verdict: verdictOf({ rows, tops, circles, unplaced }), because, rows, tops, levels, circles, unplaced };
}

const known = (figure: number) => (figure < 0 ? undefined : figure);

type Told = Pick<Organisation, "rows" | "tops" | "levels" | "circles" | "unplaced">;

function verdictOf({ rows, tops, circles, unplaced }: Omit<Told, "levels">): Organisation["verdict"] {
  if (unplaced.length === rows.length) return "undetermined";
  if (circles.length > 0) return "circular";
  if (tops.length > 1) return "severalTops";
  return unplaced.length > 0 ? "partial" : "oneTop";
}

function reasons({ rows, tops, levels, circles, unplaced }: Told): OrganisationReason[] {
  const [of, placed] = [rows.length, rows.length - unplaced.length];
  if (placed === 0) return [{ rule: "organisationNoLines", people: of }];
  const because: OrganisationReason[] = circles.map((people) => ({ rule: "organisationCircle", people }));
  const [top] = tops;
  if (tops.length > 1) because.push({ rule: "organisationSeveralTops", tops, people: placed });
  else if (top !== undefined) because.push({ rule: "organisationOneTop", top, people: placed, levels });
  if (unplaced.length > 0) because.push({ rule: "organisationUnplaced", people: unplaced, of });
  return because;
}

/** A circle from the id that is first in order, so that it reads the same wherever the walk began. */
function fromFirst(circle: readonly string[]): string[] {
  const first = circle.reduce((best, id, nth) => (id < (circle[best] ?? "") ? nth : best), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
