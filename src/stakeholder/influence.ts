/** Whose word counts, whatever the rank: the informal structure against the formal one. */
import type { Judgement } from "../judgement.js";
import { compensated } from "../stats/sum.js";
import { formalOf } from "./formal.js";
import { groupsOf } from "./groups.js";
import { idsOf, type Links, readNetwork } from "./network.js";
import type { Influence, Person } from "./person.js";

/** Why a person's word counts for more or less than the rank; places count from the top, `of` those who can be compared. */
export type RankReason =
  | {
      readonly rule: "influenceMore" | "influenceAsRanked" | "influenceLess";
      readonly voice: number;
      readonly level: number;
      /** The places that the level leaves open, and those that the voice does. */
      readonly byRank: readonly [first: number, last: number];
      readonly byVoice: readonly [first: number, last: number];
      readonly of: number;
    }
  | { readonly rule: "influenceNotCompared"; readonly lacks: "link" | "level" | "linkAndLevel" };

/** How much a person's word counts with others. */
export interface Voice extends Judgement<"more" | "asRanked" | "less" | "undetermined", RankReason> {
  readonly id: string;
  /** Σ strength of the links from the person: as if so many people took their word for everything. */
  readonly voice: number;
  /** How many take the person's word at all, and whose word the person takes. */
  readonly speaksTo: number;
  readonly listensTo: number;
  readonly level: number | undefined;
}

/** What the map of influence says as a whole. */
export type InfluenceReason =
  | { readonly rule: "influenceBeyondRank"; readonly people: readonly string[]; readonly of: number }
  | { readonly rule: "influenceFollowsRank"; readonly of: number }
  | { readonly rule: "influenceUndetermined"; readonly links: number; readonly levels: number }
  | { readonly rule: "influenceCircle"; readonly people: readonly string[] };

/** The informal structure. */
export interface InfluenceMap extends Judgement<"beyondRank" | "followsRank" | "undetermined", InfluenceReason> {
  /** In the order of the people. */
  readonly rows: readonly Voice[];
  /** Whose word counts for more than the rank says, the strongest first. */
  readonly beyondRank: readonly string[];
  /** People whose words reach each other in circles, directly or over others. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * Sets whose word counts against who ranks how high: voice = Σ strength of the links from a person.
 *
 * Those with a level and a link are put in order twice, by level and by voice. A word counts for more than the rank says if
 * the last place that the voice could take comes before the first that the level could: equals never make a difference.
 *
 * @throws RangeError for people or links that are not valid: a link to oneself, twice the same, or of a strength outside 0–1.
 * @example
 * const people = [{ id: "dean" }, { id: "head", reportsTo: "dean" }, { id: "aide", reportsTo: "head" }, { id: "new" }]
 * const influences = [
 *   { from: "aide", to: "dean", strength: 0.9 },
 *   { from: "dean", to: "aide", strength: 0.4 },
 *   { from: "head", to: "aide", strength: 0.2 },
 * ]
 * const map = Stakeholder.influence(people, influences)
 * map.verdict // => "beyondRank"
 * map.beyondRank // => ["aide"]
 * map.circles // => [["aide", "dean"]]
 * map.rows.map(({ verdict }) => verdict) // => ["less", "less", "more", "undetermined"]
 * map.rows[2].because
 * // => [{ rule: "influenceMore", voice: 0.9, level: 2, byRank: [3, 3], byVoice: [1, 1], of: 3 }]
 * map.rows[3].because // => [{ rule: "influenceNotCompared", lacks: "linkAndLevel" }]
 * Stakeholder.influence(people, []).because // => [{ rule: "influenceUndetermined", links: 0, levels: 3 }]
 * const along = [{ from: "dean", to: "aide", strength: 0.9 }, { from: "head", to: "aide", strength: 0.2 }]
 * Stakeholder.influence(people, along).because // => [{ rule: "influenceFollowsRank", of: 2 }]
 * Stakeholder.influence(people, along).rows[0].because[0].rule // => "influenceAsRanked"
 * @category Graphs
 * @see docs/sources.md#stakeholder-graphs
 */
export function influence(people: readonly Person[], influences: readonly Influence[] = []): InfluenceMap {
  const network = readNetwork("Stakeholder.influence", people, influences);
  const { level } = formalOf(network.superior);
  const voices = network.people.map((_, row) => voiceOf(network.out, row));
  const compared = voices.flatMap((voice, row) => (voice > 0 && (level[row] ?? -1) >= 0 ? [row] : []));
  const byRank = placesOf(compared.map((row) => level[row] ?? 0));
  const byVoice = placesOf(compared.map((row) => -(voices[row] ?? 0)));
  const rows = network.people.map(({ id }, row): Voice => {
    const [voice = 0, own = -1] = [voices[row], level[row]];
    const degrees = { speaksTo: degree(network.out, row), listensTo: degree(network.into, row) };
    const said = { id, voice, ...degrees, level: own < 0 ? undefined : own };
    const [rank, heard] = [byRank.get(own), byVoice.get(-voice)];
    if (voice === 0 || own < 0 || rank === undefined || heard === undefined) {
      const lacks = voice > 0 ? "level" : own < 0 ? "linkAndLevel" : "link";
      return { verdict: "undetermined", because: [{ rule: "influenceNotCompared", lacks }], ...said };
    }
    const facts = { voice, level: own, byRank: rank, byVoice: heard, of: compared.length };
    if (heard[1] < rank[0]) return { verdict: "more", because: [{ rule: "influenceMore", ...facts }], ...said };
    if (heard[0] > rank[1]) return { verdict: "less", because: [{ rule: "influenceLess", ...facts }], ...said };
    return { verdict: "asRanked", because: [{ rule: "influenceAsRanked", ...facts }], ...said };
  });
  const beyondRank = rows
    .filter(({ verdict }) => verdict === "more")
    .sort((one, other) => other.voice - one.voice || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
  const circles = groupsOf(rows.length, network.out)
    .map((group) => idsOf(network, group))
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  const told: InfluenceReason[] = circles.map((circle) => ({ rule: "influenceCircle", people: circle }));
  const all = { rows, beyondRank, circles };
  const of = compared.length;
  if (of < 2) {
    const levels = rows.filter((row) => row.level !== undefined).length;
    const links = network.out.to.length;
    return { verdict: "undetermined", because: [{ rule: "influenceUndetermined", links, levels }, ...told], ...all };
  }
  return beyondRank.length > 0
    ? { verdict: "beyondRank", because: [{ rule: "influenceBeyondRank", people: beyondRank, of }, ...told], ...all }
    : { verdict: "followsRank", because: [{ rule: "influenceFollowsRank", of }, ...told], ...all };
}

const degree = ({ start }: Links, row: number) => (start[row + 1] ?? 0) - (start[row] ?? 0);

/** The sum of the strengths from a row to 12 digits, so that 0.1 + 0.2 equals 0.3; the same in whatever order they come. */
function voiceOf({ start, strength }: Links, row: number): number {
  const own = strength.slice(start[row], start[row + 1]).sort();
  return Number(compensated(own).toPrecision(12));
}

/** The first and the last place of each value among all, the lowest first; equals share their places. */
function placesOf(values: readonly number[]): Map<number, readonly [first: number, last: number]> {
  const places = new Map<number, readonly [number, number]>();
  for (const [nth, value] of Float64Array.from(values).sort().entries()) {
    places.set(value, [places.get(value)?.[0] ?? nth + 1, nth + 1]);
  }
  return places;
}
