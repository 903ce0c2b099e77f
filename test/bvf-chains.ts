/** Value chains for tests: written briefly, drawn at random, and walked path by path as nobody would in earnest. */
import { Decimal as Base } from "decimal.js";
import fc from "fast-check";
import type * as Bvf from "../src/bvf/index.js";

/** Exact, and not the library's. */
export const Exact = Base.clone({ precision: 3000, toExpNeg: -1000, toExpPos: 1000 });
export type Exact = Base;

const LETTERS = { e: "executiveKpi", o: "operationalKpi", i: "initiative", s: "solution" } as const;
const layerOf = (id: string) => LETTERS[id.charAt(0) as keyof typeof LETTERS];

/** A node whose layer is told by the first letter of its id. */
export const node = (id: string, rest: object = {}): Bvf.NodeDefinition =>
  ({
    ...{ id, layer: layerOf(id), name: id },
    ...("eo".includes(id.charAt(0)) ? { direction: "higherIsBetter" } : {}),
    ...rest,
  }) as Bvf.NodeDefinition;

/** A KPI that gets better by so much money a year. */
export const worth = (id: string, value: Bvf.Amount, rest: object = {}) =>
  node(id, { baseline: 0, target: value, valuePerUnit: 1, currency: "CNY", per: "year", ...rest });

/** A link: `link("s1 e1", 0.5, 0.8)`; confirmed where it says so. */
export const link = (ends: string, attribution?: number, confidence?: number, confirmed?: "confirmed") => {
  const [from = "", to = ""] = ends.split(" ");
  return { from, to, attribution, confidence, confirmedByCustomer: confirmed === "confirmed" };
};

/** A level of two KPIs after another, each feeding both of the level above; `s1` feeds both of the lowest. */
export function diamond(levels: number, attribution: number, confidence: number, value = 1): Bvf.ChainDefinition {
  const pair = (level: number) => [`o${level}a`, `o${level}b`];
  const joins = (lows: readonly string[], highs: readonly string[], share: number, sure: number) =>
    highs.flatMap((to) => lows.map((from) => ({ from, to, attribution: share, confidence: sure })));
  const between = Array.from({ length: levels - 1 }, (_, level) =>
    joins(pair(level + 1), pair(level), attribution, confidence),
  );
  return {
    nodes: [
      worth("e1", value),
      ...Array.from({ length: levels }, (_, level) => pair(level).map((id) => node(id))).flat(),
      node("s1"),
    ],
    links: [
      ...joins(pair(0), ["e1"], attribution, confidence),
      ...between.flat(),
      ...joins(["s1"], pair(levels - 1), 1, 1),
    ],
  };
}

// At random

/** Which layer may feed which, by their letters. */
const FEEDS: { readonly [low: string]: string } = { e: "e", o: "eoi", i: "eo", s: "eoi" };

export interface Drawn {
  /** Whether attributions may add up to more than all. */
  readonly over?: boolean;
  /** Whether attributions and confidences may be unknown. */
  readonly unknown?: boolean;
  /** Whether each KPI may be worth something of its own, in two currencies and timings. */
  readonly mixed?: boolean;
}

/** Chains of up to eight nodes: each may feed those before it as its layer allows. */
export function chains({
  over = false,
  unknown = false,
  mixed = false,
}: Drawn = {}): fc.Arbitrary<Bvf.ChainDefinition> {
  const middle = fc.shuffledSubarray(["o1", "o2", "o3", "i1", "i2"], { minLength: 1, maxLength: 4 });
  const ids = fc
    .tuple(fc.constantFrom(["e1"], ["e1", "e2"]), middle, fc.constantFrom(["s1"], ["s1", "s2"]))
    .map((parts) => parts.flat());
  return ids.chain((all) => {
    const pairs = all.flatMap((low, nth) =>
      all
        .slice(0, nth)
        .filter((high) => FEEDS[low.charAt(0)]?.includes(high.charAt(0)))
        .map((high) => [low, high] as const),
    );
    const twentieths = fc.integer({ min: 0, max: 14 });
    const maybe = <Value>(of: fc.Arbitrary<Value>) =>
      unknown ? fc.option(of, { nil: undefined, freq: 3 }) : of.map((value): Value | undefined => value);
    const share = fc.record({
      given: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 2),
      attribution: maybe(twentieths),
      confidence: maybe(fc.constantFrom(0, 0.5, 0.9, 1, 1)),
      confirmedByCustomer: fc.constantFrom(undefined, false, true, true),
    });
    const value = fc.record({
      target: fc.constantFrom(undefined, -5, 0, 7, 100, 300),
      kind: fc.constantFrom(["CNY", "year"], ["CNY", "once"], ["EUR", "month"], undefined),
    });
    return fc
      .tuple(
        fc.array(share, { minLength: pairs.length, maxLength: pairs.length }),
        fc.array(value, { minLength: all.length, maxLength: all.length }),
      )
      .map(([shares, values]): Bvf.ChainDefinition => {
        const left = new Map(all.map((id) => [id, 20]));
        const links = pairs.flatMap(([from, to], nth) => {
          const { given, attribution, ...rest } = shares[nth] ?? {};
          if (given !== true) return [];
          const room = left.get(to) ?? 0;
          const part = attribution === undefined || over ? attribution : Math.min(attribution, room);
          left.set(to, room - (part ?? 0));
          return [{ from, to, ...rest, attribution: part === undefined ? undefined : part / 20 }];
        });
        const nodes = all.map((id, nth) => {
          if (!mixed) return id.startsWith("e") ? worth(id, 100 + nth) : node(id);
          const { target, kind } = values[nth] ?? {};
          if (!"eo".includes(id.charAt(0))) return node(id);
          const [currency, per] = kind ?? [];
          return node(id, { baseline: 0, target, currency, per, valuePerUnit: kind && 1 });
        });
        return { nodes, links };
      });
  });
}

/** Rows in another order: the same chain. */
export const shuffled = (chain: Bvf.ChainDefinition): fc.Arbitrary<Bvf.ChainDefinition> =>
  fc.record({
    nodes: fc.shuffledSubarray([...chain.nodes], { minLength: chain.nodes.length }),
    links: fc.shuffledSubarray([...chain.links], { minLength: chain.links.length }),
  });

// Path by path

export type Join = Bvf.LinkDefinition;

/** Every way down from a node to another: the links of each. */
export function ways({ links }: Bvf.ChainDefinition, from: string, to: (id: string) => boolean): Join[][] {
  const here: Join[][] = to(from) ? [[]] : [];
  const onwards = links
    .filter((own) => own.to === from)
    .flatMap((own) => ways({ nodes: [], links }, own.from, to).map((rest) => [own, ...rest]));
  return [...here, ...onwards];
}

/** The product over the links of a way. */
export const along = (way: readonly Join[], passed: (own: Join) => Base.Value): Exact =>
  way.reduce((all, own) => all.times(passed(own)), new Exact(1));

export const total = (amounts: readonly Base.Value[]): Exact =>
  amounts.reduce<Exact>((all, amount) => all.plus(amount), new Exact(0));

/** Attribution × confidence, nothing where either is unknown. */
export const credited = ({ attribution = 0, confidence = 0 }: Join): Exact => new Exact(attribution).times(confidence);

export const isSolution = (id: string): boolean => id.startsWith("s");
