/** First and Win by the map: whether key people help, the majority chooses us, and the top decision maker backs us. */
import { product, ZERO } from "../money.js";
import { choosesUs, topDecider } from "./choice.js";
import type { Answered } from "./derive-clear.js";
import type { Formal } from "./formal.js";
import type { KeyRow } from "./key-players.js";
import { idsOf, type Network } from "./network.js";
import { mostOf, spreadOf } from "./say.js";
import { HELPS } from "./table.js";
import { partOf } from "./tally.js";

/** Why key people help us, or not. */
export type HelpItemReason =
  | { readonly rule: "derivedHelp"; readonly people: readonly string[]; readonly from: number }
  | { readonly rule: "derivedNoHelp"; readonly possible: number; readonly from: number }
  | {
      readonly rule: "derivedHelpOpen";
      readonly people: readonly string[];
      readonly helping: number;
      readonly from: number;
    };

/** Key people help if enough key players are mentors; it is open while enough others could be. */
export function helpItem(network: Network, keys: readonly KeyRow[], from: number): Answered<HelpItemReason> {
  const { people } = network;
  const rows = people.flatMap(({ attitude }, row) =>
    keys[row]?.verdict !== "notKey" && (attitude === undefined || attitude === HELPS) ? [row] : [],
  );
  const helping = rows.filter((row) => keys[row]?.verdict === "keyPlayer" && people[row]?.attitude === HELPS);
  const helpers = idsOf(network, helping);
  if (helping.length >= from) {
    return { verdict: "holds", because: [{ rule: "derivedHelp", people: helpers, from }], people: helpers };
  }
  if (people.length === 0 || rows.length >= from) {
    const could = idsOf(
      network,
      rows.filter((row) => !helping.includes(row)),
    );
    const because = [{ rule: "derivedHelpOpen", people: could, helping: helping.length, from } as const];
    return { verdict: "unknown", because, people: idsOf(network, rows) };
  }
  const asked = people.flatMap((_, row) => (keys[row]?.verdict === "notKey" ? [] : [row]));
  const because = [{ rule: "derivedNoHelp", possible: rows.length, from } as const];
  return { verdict: "fails", because, people: idsOf(network, asked) };
}

/** Why the majority chooses us, or not; shares of all say. */
export type MajorityItemReason =
  | {
      readonly rule: "derivedMajority" | "derivedNoMajority" | "derivedMajorityOpen";
      readonly low: number;
      readonly high: number;
      readonly over: number;
    }
  | { readonly rule: "derivedMajorityNoSay"; readonly people: number };

/** The majority chooses us if more than that share of the say does, whatever is unknown. */
export function majorityItem(network: Network, over: number): Answered<MajorityItemReason> {
  const { people } = network;
  const says = people.map(({ weight }) => (weight === undefined ? undefined : product(weight)));
  const choices = people.map(choosesUs);
  const one = product(1);
  const held = ([true, false, undefined] as const).map((choice) => {
    const part = partOf(says.filter((_, row) => choices[row] === choice));
    return { low: choice === true ? one : ZERO, high: choice === false ? ZERO : one, ...part };
  });
  const share = spreadOf(held, mostOf(says));
  const hasSay = says.some((say) => say?.gt(0));
  if (share === undefined || !hasSay) {
    const because = [{ rule: "derivedMajorityNoSay", people: people.length } as const];
    return { verdict: "unknown", because, people: [] };
  }
  const [low, high] = share;
  const voters = people.flatMap(({ weight }, row) => (weight === 0 ? [] : [row]));
  const [yes, no] = [low > over, high <= over];
  const rule = yes ? "derivedMajority" : no ? "derivedNoMajority" : "derivedMajorityOpen";
  const verdict = yes ? "holds" : no ? "fails" : "unknown";
  return { verdict, because: [{ rule, low, high, over }], people: idsOf(network, voters) };
}

/** Why the top decision maker backs us, or not. */
export type TopItemReason =
  | { readonly rule: "derivedTopBacksUs" | "derivedTopDoesNot" | "derivedTopOpen"; readonly person: string }
  | { readonly rule: "derivedTopAgree"; readonly people: readonly string[]; readonly backs: boolean }
  | { readonly rule: "derivedTopSeveral"; readonly people: readonly string[] }
  | { readonly rule: "derivedTopMissing" };

/** The top decision maker's choice; where several could be it, what all of them agree in. */
export function topItem(network: Network, formal: Formal): Answered<TopItemReason> {
  const people = idsOf(network, network.deciders);
  if (people.length === 0) return { verdict: "unknown", because: [{ rule: "derivedTopMissing" }], people };
  const top = topDecider(network, formal);
  const choices = (top === undefined ? network.deciders : [top]).map((row) =>
    choosesUs(network.people[row] ?? { id: "" }),
  );
  const [choice] = choices;
  const agreed = choices.every((other) => other === choice) ? choice : undefined;
  const verdict = agreed === undefined ? "unknown" : agreed ? "holds" : "fails";
  if (top === undefined) {
    const because: TopItemReason[] =
      agreed === undefined
        ? [{ rule: "derivedTopSeveral", people }]
        : [{ rule: "derivedTopAgree", people, backs: agreed }];
    return { verdict, because, people };
  }
  const person = network.people[top]?.id ?? "";
  const rule = agreed === undefined ? "derivedTopOpen" : agreed ? "derivedTopBacksUs" : "derivedTopDoesNot";
  return { verdict, because: [{ rule, person }], people: [person] };
}
