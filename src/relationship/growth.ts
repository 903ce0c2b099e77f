/** How a business means to grow with a customer: intensive, integrative or diversified. */
import { flag, oneOf, record } from "../check.js";
import type { Judgement } from "../judgement.js";
import { CHAIN_PLACES, GROWTH_MOVES } from "./table.js";

/** At our own place in the chain, or towards suppliers, customers, competitors. */
export type ChainPlace = (typeof CHAIN_PLACES)[number];

/** A way to grow. */
export type GrowthMove = (typeof GROWTH_MOVES)[number]["move"];

/** The kind of a way to grow. */
export type GrowthKind = (typeof GROWTH_MOVES)[number]["kind"];

/** What is new about the move; left out it is not known. */
export interface GrowthFacts {
  readonly newProduct?: boolean | undefined;
  readonly newMarket?: boolean | undefined;
  /** Where in the chain the move lies. */
  readonly chain?: ChainPlace | undefined;
}

/** Why a move is what it is. */
export type GrowthReason =
  | {
      readonly rule: "growthWithin";
      readonly move: GrowthMove;
      readonly newProduct: boolean;
      readonly newMarket: boolean;
    }
  | { readonly rule: "growthAlongChain"; readonly move: GrowthMove; readonly chain: ChainPlace }
  | { readonly rule: "growthUnknown"; readonly couldBe: readonly GrowthMove[] };

/** A move to grow. */
export interface Growth extends Judgement<GrowthMove | "undetermined", GrowthReason> {
  /** `undefined` while moves of more than one kind are possible. */
  readonly kind: GrowthKind | undefined;
  readonly couldBe: readonly GrowthMove[];
}

/**
 * Classifies a move to grow by new product × new market, and by its place in the chain: a move along the chain is
 * integrative whatever is new. What is not known leaves several moves, and often still one kind.
 *
 * @throws RangeError for an unknown place in the chain, TypeError for an answer that is not true or false.
 * @example
 * Relationship.growthMove({ newProduct: false, newMarket: true, chain: "own" }).because
 * // => [{ rule: "growthWithin", move: "marketDevelopment", newProduct: false, newMarket: true }]
 * Relationship.growthMove({ chain: "forward" }).because // => [{ rule: "growthAlongChain", move: "forwardIntegration", chain: "forward" }]
 * const open = Relationship.growthMove({ newProduct: false, chain: "own" })
 * open.couldBe // => ["penetration", "marketDevelopment"]
 * open.kind // => "intensive"
 * @category Growth
 * @see docs/sources.md#relationship-growth
 */
export function growthMove(facts: GrowthFacts): Growth {
  const where = "Relationship.growthMove";
  const { newProduct, newMarket, chain } = record(where, "facts", facts);
  const known = {
    newProduct: newProduct === undefined ? undefined : flag(where, "facts.newProduct", newProduct),
    newMarket: newMarket === undefined ? undefined : flag(where, "facts.newMarket", newMarket),
    chain: chain === undefined ? undefined : oneOf(where, "facts.chain", chain, CHAIN_PLACES),
  };
  const fits = (is: unknown, must: unknown) => is === undefined || must === "any" || is === must;
  const rows = GROWTH_MOVES.filter(
    (row) =>
      fits(known.chain, row.chain) && fits(known.newProduct, row.newProduct) && fits(known.newMarket, row.newMarket),
  );
  const couldBe = rows.map(({ move }) => move);
  const kinds = new Set(rows.map(({ kind }) => kind));
  const [row, another] = rows;
  const kind = kinds.size === 1 ? row?.kind : undefined;
  if (row === undefined || another !== undefined) {
    return { verdict: "undetermined", because: [{ rule: "growthUnknown", couldBe: [...couldBe] }], kind, couldBe };
  }
  const { move } = row;
  const because: GrowthReason =
    row.newProduct === "any"
      ? { rule: "growthAlongChain", move, chain: row.chain }
      : { rule: "growthWithin", move, newProduct: row.newProduct, newMarket: row.newMarket };
  return { verdict: move, because: [because], kind, couldBe };
}
