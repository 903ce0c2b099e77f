/** Key players: who really decides, by standing and by whose word counts with the decider. */
import { ratio, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { idsOf, type Network, readNetwork } from "./network.js";
import type { Influence, Person, Standing } from "./person.js";
import { strongest } from "./strongest.js";
import { KEY_BY_STANDING, KEY_FROM } from "./table.js";

/** What makes somebody a key player. */
export interface KeyOptions {
  /** The strength from which a word that reaches the decider counts, 0–1; 0.5 unless given. */
  readonly keyFrom?: number | undefined;
}

/** Why a person is a key player, or not; `strength` is that with which the word reaches the decider, if a way is known. */
export type KeyReason =
  | { readonly rule: "keyDecides" }
  | { readonly rule: "keyInnerCircle" }
  | { readonly rule: "keyInfluential" | "keyNotInfluential"; readonly strength: number; readonly from: number }
  | { readonly rule: "keyInfluenceUnknown"; readonly from: number }
  | { readonly rule: "keyOutside" }
  | { readonly rule: "keyOutsideInfluential"; readonly strength: number; readonly from: number }
  | { readonly rule: "keyStandingUnknown"; readonly strength: number | undefined };

/** A person as a key player. */
export interface KeyRow extends Judgement<"keyPlayer" | "couldBe" | "notKey", KeyReason> {
  readonly id: string;
  readonly standing: Standing | undefined;
  /** With what strength the word reaches the decider; nothing where no way is known. */
  readonly strength: number | undefined;
}

/** What is known of the key players as a whole. */
export type KeyPlayersReason =
  | { readonly rule: "keyPlayersFound" | "keyPlayersPossible"; readonly people: readonly string[] }
  | { readonly rule: "keyPlayersNone"; readonly of: number }
  | { readonly rule: "keyDeciderMissing" };

/** The key players; `undetermined` while none is known but somebody could be one. */
export interface KeyPlayers extends Judgement<"found" | "none" | "undetermined", KeyPlayersReason> {
  /** In the order of the people. */
  readonly rows: readonly KeyRow[];
  readonly keyPlayers: readonly string[];
  readonly couldBe: readonly string[];
}

/**
 * Finds the key players: who decides, who stands in the inner circle, and who stands in the political structure with a word
 * that reaches a decider with `keyFrom` at least. A standing that is not known, or a political structure without a known
 * way to the decider, leaves it open.
 *
 * @throws RangeError for people or links that are not valid, or a strength outside 0–1.
 * @example
 * const people = [
 *   { id: "ceo", roles: ["decider"] },
 *   { id: "aide", standing: "innerCircle" },
 *   { id: "cio", standing: "politicalStructure" },
 *   { id: "cfo", standing: "politicalStructure" },
 *   { id: "head", standing: "politicalStructure" },
 *   { id: "nurse", standing: "outside" },
 *   { id: "wife", standing: "outside" },
 *   { id: "new" },
 * ]
 * const influences = [
 *   { from: "cio", to: "ceo", strength: 0.5 },
 *   { from: "cfo", to: "ceo", strength: 0.4 },
 *   { from: "wife", to: "ceo", strength: 0.9 },
 * ]
 * const found = Stakeholder.keyPlayers(people, influences)
 * found.keyPlayers // => ["aide", "ceo", "cio"]
 * found.couldBe // => ["head", "new"]
 * found.rows.slice(0, 4).map(({ because }) => because[0].rule)
 * // => ["keyDecides", "keyInnerCircle", "keyInfluential", "keyNotInfluential"]
 * found.rows.slice(4).map(({ because }) => because[0].rule)
 * // => ["keyInfluenceUnknown", "keyOutside", "keyOutsideInfluential", "keyStandingUnknown"]
 * Stakeholder.keyPlayers(people, influences, { keyFrom: 0.4 }).keyPlayers // => ["aide", "ceo", "cfo", "cio"]
 * Stakeholder.keyPlayers([{ id: "new" }]).because
 * // => [{ rule: "keyPlayersPossible", people: ["new"] }, { rule: "keyDeciderMissing" }]
 * Stakeholder.keyPlayers([{ id: "nurse", standing: "outside" }]).because[0] // => { rule: "keyPlayersNone", of: 1 }
 * @category Influence
 * @see docs/sources.md#stakeholder-key-players
 */
export function keyPlayers(
  people: readonly Person[],
  influences: readonly Influence[] = [],
  options: KeyOptions = {},
): KeyPlayers {
  const where = "Stakeholder.keyPlayers";
  const network = readNetwork(where, people, influences);
  const { keyFrom = KEY_FROM } = record(where, "options", options);
  const rows = keyRows(network, ratio(where, "options.keyFrom", keyFrom));
  const those = (verdict: KeyRow["verdict"]) =>
    idsOf(
      network,
      rows.flatMap((row, nth) => (row.verdict === verdict ? [nth] : [])),
    );
  const [found, possible] = [those("keyPlayer"), those("couldBe")];
  const because: KeyPlayersReason[] = [];
  if (found.length > 0) because.push({ rule: "keyPlayersFound", people: found });
  if (possible.length > 0) because.push({ rule: "keyPlayersPossible", people: possible });
  if (because.length === 0) because.push({ rule: "keyPlayersNone", of: rows.length });
  if (network.deciders.length === 0) because.push({ rule: "keyDeciderMissing" });
  const verdict = found.length > 0 ? "found" : possible.length > 0 ? "undetermined" : "none";
  return { verdict, because, rows, keyPlayers: found, couldBe: possible };
}

/** Everybody by the table of standings, in the order of the people. */
export function keyRows(network: Network, keyFrom: number): KeyRow[] {
  const { strength, end } = strongest(network);
  return network.people.map((person, row) => {
    const own = (end[row] ?? -1) < 0 ? undefined : strength[row];
    const said = { id: person.id, standing: person.standing, strength: own };
    return { ...keyOf(person, own, keyFrom), ...said };
  });
}

function keyOf(
  { roles, standing }: Person,
  strength: number | undefined,
  from: number,
): Judgement<KeyRow["verdict"], KeyReason> {
  if (roles?.includes("decider")) return { verdict: "keyPlayer", because: [{ rule: "keyDecides" }] };
  if (standing === undefined) return { verdict: "couldBe", because: [{ rule: "keyStandingUnknown", strength }] };
  const counts = strength !== undefined && strength >= from;
  switch (KEY_BY_STANDING[standing]) {
    case "always":
      return { verdict: "keyPlayer", because: [{ rule: "keyInnerCircle" }] };
    case "withInfluence":
      if (strength === undefined) return { verdict: "couldBe", because: [{ rule: "keyInfluenceUnknown", from }] };
      return counts
        ? { verdict: "keyPlayer", because: [{ rule: "keyInfluential", strength, from }] }
        : { verdict: "notKey", because: [{ rule: "keyNotInfluential", strength, from }] };
    case "never":
      return counts
        ? { verdict: "notKey", because: [{ rule: "keyOutsideInfluential", strength, from }] }
        : { verdict: "notKey", because: [{ rule: "keyOutside" }] };
  }
}
