import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import {
  along,
  chains,
  credited,
  diamond,
  Exact,
  isSolution,
  type Join,
  link,
  node,
  shuffled,
  total,
  ways,
  worth,
} from "./bvf-chains.js";

const rules = ({ because }: { readonly because: readonly { readonly rule: string }[] }) =>
  because.map(({ rule }) => rule);
const only = ({ totals }: Bvf.RollUp) => {
  const [first] = totals ?? [];
  if (totals?.length !== 1 || first === undefined) throw new Error("not one total");
  return first;
};
const amounts = ({ value, credited: sure, confirmed, atMost, left }: Bvf.ValueTotal) =>
  [value, sure, confirmed, atMost, left].map(String);
const at = (found: Bvf.RollUp, id: string) =>
  (found.nodes ?? []).find((row) => row.node === id)?.credits.map((credit) => `${credit.credited}`) ?? [];

describe("value passed down, by hand", () => {
  // cost is worth 1,000: films bring 60 % of it (sure to 90 %), of which filmless brings all, of which the archive
  // brings half (sure to 80 %) and the viewer a quarter; repeats bring 20 % of it (sure to 50 %), all by the archive.
  //   archive: 1000 × 0.54 × 1 × 0.4 = 216, and 1000 × 0.1 × 1 = 100; viewer: 1000 × 0.54 × 0.25 = 135
  const given: Bvf.ChainDefinition = {
    nodes: ["o-films", "o-repeats", "i-filmless", "s-archive", "s-viewer"]
      .map((id) => node(id))
      .concat(worth("e-cost", 1000)),
    links: [
      link("o-films e-cost", 0.6, 0.9, "confirmed"),
      link("o-repeats e-cost", 0.2, 0.5),
      link("i-filmless o-films", 1, 1, "confirmed"),
      link("s-archive i-filmless", 0.5, 0.8, "confirmed"),
      link("s-viewer i-filmless", 0.25, 1),
      link("s-archive o-repeats", 1, 1, "confirmed"),
    ],
  };

  test("each node and each solution is credited with all that comes down to it", () => {
    const found = Bvf.rollUp(given);
    expect(found.verdict).toBe("credited");
    expect((found.nodes ?? []).map((row) => `${row.node} ${at(found, row.node)}`)).toEqual([
      "o-films 540",
      "o-repeats 100",
      "i-filmless 540",
      "s-archive 316",
      "s-viewer 135",
      "e-cost 1000",
    ]);
    expect(found.solutions?.map((row) => row.node)).toEqual(["s-archive", "s-viewer"]);
  });

  test("confirmed is what comes by confirmed links alone; left is what reaches no solution", () => {
    // credited 216 + 100 + 135 = 451, confirmed 216, left 549
    expect(amounts(only(Bvf.rollUp(given)))).toEqual(["1000", "451", "216", "451", "549"]);
    expect(only(Bvf.rollUp(given)).confirmedShare).toBe(216 / 451);
    expect(rules(Bvf.rollUp(given))).toEqual(["valueCredited", "improvementUnknown", "improvementUnknown"]);
    expect(Bvf.rollUp(given).because[0]).toEqual({
      ...{ rule: "valueCredited", currency: "CNY", once: false, per: "year", periods: 1 },
      ...{ value: "1000", credited: "451" },
    });
  });

  test("each KPI tells what is brought of it, in its units and in money", () => {
    const [films, repeats, cost] = Bvf.rollUp(given).kpis;
    expect(films).toEqual({
      ...{ kpi: "o-films", layer: "operationalKpi", improvement: "undetermined", once: false, counts: false },
      share: 0.65, // 0.5 × 0.8 + 0.25
    });
    expect([repeats?.share, cost?.share, cost?.counts]).toEqual([1, 0.451, true]);
    expect([cost?.units, cost?.value, cost?.broughtUnits, cost?.brought].map(String)).toEqual([
      "1000",
      "1000",
      "451",
      "451",
    ]);
  });

  test("over another span", () => {
    expect(amounts(only(Bvf.rollUp(given, { periods: 3 })))).toEqual(["3000", "1353", "648", "1353", "1647"]);
    const monthly = Bvf.rollUp(given, { per: "month", periods: 6 });
    expect([`${only(monthly).credited}`, monthly.per, monthly.periods]).toEqual(["225.5", "month", 6]);
  });
});

describe("attributions that add up to more than all", () => {
  const given = (...attributions: number[]): Bvf.ChainDefinition => ({
    nodes: [worth("e1", 600), ...attributions.map((_, nth) => node(`s${nth + 1}`))],
    links: attributions.map((attribution, nth) => link(`s${nth + 1} e1`, attribution, 1)),
  });

  test.each([
    ["exactly all, in decimals", [0.1, 0.2, 0.7], "credited", undefined],
    ["a hair more", [0.1, 0.2, 0.7000000000000001], "doubleCounted", ["1.0000000000000001", "0.0000000000000001"]],
    ["all three times", [1, 1, 1], "doubleCounted", ["3", "2"]],
    ["once is all", [1], "credited", undefined],
    ["nothing beside all", [1, 0], "credited", undefined],
  ] as const)("%s", (_, attributions, verdict, sums) => {
    const found = Bvf.rollUp(given(...attributions));
    expect(found.verdict).toBe(verdict);
    if (sums === undefined) {
      expect(`${only(found).left}`).toBe("0");
      return;
    }
    const from = attributions.map((__, nth) => `s${nth + 1}`);
    expect(found.because[0]).toEqual({ rule: "overAttributed", node: "e1", total: sums[0], excess: sums[1], from });
    expect([found.nodes, found.solutions, found.totals]).toEqual([undefined, undefined, undefined]);
    expect(found.kpis.map(({ share, brought, broughtUnits }) => [share, brought, broughtUnits])).toEqual([
      [undefined, undefined, undefined],
    ]);
  });

  test.each([
    ["halves", [0.9, 0.9], ["300", "300"]],
    [
      "six and seven thirteenths",
      [0.6, 0.7],
      ["276.9230769230769230769230769230766", "323.0769230769230769230769230769234"],
    ],
    [
      "three thirds",
      [1, 1, 1],
      [
        "200.0000000000000000000000000000004",
        "199.9999999999999999999999999999998",
        "199.9999999999999999999999999999998",
      ],
    ],
    ["left alone below all", [0.5, 0.25], ["300", "150"]],
  ] as const)("scaled down to exactly all: %s", (_, attributions, expected) => {
    const found = Bvf.rollUp(given(...attributions), { normalise: true });
    expect(found.solutions?.map(({ node: id }) => at(found, id)[0])).toEqual(expected);
    const over = attributions.reduce<number>((all, part) => all + part, 0) > 1;
    expect(rules(found)).toEqual([...(over ? ["attributionsScaled"] : []), "valueCredited"]);
    expect(`${only(found).left}`).toBe(over ? "0" : "150");
  });

  test("below the top, they are found as well", () => {
    const chain = {
      nodes: [worth("e1", 600), node("o1"), node("s1"), node("s2")],
      links: [link("o1 e1", 0.5, 1), link("s1 o1", 0.75, 1), link("s2 o1", 0.5, 1)],
    };
    expect(Bvf.rollUp(chain).because[0]).toMatchObject({ node: "o1", total: "1.25", excess: "0.25" });
    expect(`${only(Bvf.rollUp(chain, { normalise: true })).credited}`).toBe("300");
  });
});

describe("where value enters", () => {
  const counts = (chain: Bvf.ChainDefinition) => Bvf.rollUp(chain).kpis.flatMap((row) => (row.counts ? [row.kpi] : []));

  test.each([
    ["at the top alone", [worth("e1", 10), worth("o1", 5)], ["o1 e1"], ["e1"]],
    ["at both of two tops", [worth("e1", 10), worth("e2", 5)], [], ["e1", "e2"]],
    ["below a top that nobody puts money to", [node("e1"), worth("o1", 5)], ["o1 e1"], ["o1"]],
    ["below a top that gets worse", [worth("e1", -10), worth("o1", 5)], ["o1 e1"], ["o1"]],
    ["below a top that stays", [worth("e1", 0), worth("o1", 5)], ["o1 e1"], ["o1"]],
    ["below a top that nobody knows", [worth("e1", 10, { target: undefined }), worth("o1", 5)], ["o1 e1"], ["o1"]],
    ["not two layers below", [worth("e1", 10), node("o2"), worth("o1", 5)], ["o1 o2", "o2 e1"], ["e1"]],
    ["not below through an initiative", [worth("e1", 10), node("i1"), worth("o1", 5)], ["o1 i1", "i1 e1"], ["e1"]],
    ["at a KPI of no layer above", [worth("o1", 10), worth("o2", 5)], ["o2 o1"], ["o1"]],
    ["nowhere", [node("e1"), worth("o1", -5)], ["o1 e1"], []],
  ])("%s", (_, nodes, joins, expected) => {
    const chain = { nodes, links: joins.map((ends) => link(ends, 0.5, 1)) };
    expect(counts(chain)).toEqual(expected);
    expect(Bvf.rollUp(chain).verdict).toBe(expected.length === 0 ? "unvalued" : "credited");
  });

  test("a KPI below is compared with what comes down to it", () => {
    const compared = (own: number) =>
      Bvf.rollUp({ nodes: [worth("e1", 100), worth("o1", own)], links: [link("o1 e1", 0.5, 1)] }).because.slice(1);
    const facts = { kpi: "o1", currency: "CNY", credited: "50" };
    expect(compared(51)).toEqual([{ rule: "countedAbove", ...facts, worth: "51" }]);
    expect(compared(50)).toEqual([{ rule: "countedAbove", ...facts, worth: "50" }]);
    expect(compared(49)).toEqual([{ rule: "creditedBeyondWorth", ...facts, worth: "49" }]);
  });

  test("without any value, that is what is told first", () => {
    const found = Bvf.rollUp({
      nodes: [node("e1", { baseline: 1, target: 2 }), node("s1")],
      links: [link("s1 e1", 0.5, 1)],
    });
    expect(rules(found)).toEqual(["noValueCounted"]);
    expect([found.totals, found.nodes?.map(({ credits }) => credits)]).toEqual([[], [[], []]]);
    expect(found.kpis[0]).toMatchObject({ improvement: "improves", share: 0.5 });
    expect([found.kpis[0]?.broughtUnits, found.kpis[0]?.brought].map(String)).toEqual(["0.5", "undefined"]);
  });

  test("KPIs that stay, get worse or are unknown are told; what is brought of them is not", () => {
    const found = Bvf.rollUp({
      nodes: [worth("e1", 10), worth("e2", -10), worth("e3", 0), worth("e4", 1, { target: undefined }), node("s1")],
      links: ["e1", "e2", "e3", "e4"].map((to) => link(`s1 ${to}`, 0.5, 1)),
    });
    expect(rules(found)).toEqual(["valueCredited", "kpiWorsens", "kpiUnchanged", "improvementUnknown"]);
    expect(found.kpis.map(({ brought, share }) => [`${brought}`, share])).toEqual([
      ["5", 0.5],
      ["undefined", 0.5],
      ["undefined", 0.5],
      ["undefined", 0.5],
    ]);
  });
});

describe("unknown attributions and confidences", () => {
  const of = (...links: Join[]) =>
    only(Bvf.rollUp({ nodes: [worth("e1", 1000), node("o1"), node("s1"), node("s2")], links }));
  const range = (...links: Join[]) => [of(...links).credited, of(...links).atMost].map(String);

  test.each([
    ["both known", [link("s1 e1", 0.6, 0.5)], ["300", "300"]],
    ["confidence unknown: nothing to all of its share", [link("s1 e1", 0.6)], ["0", "600"]],
    ["attribution unknown: nothing to all that is left", [link("s1 e1", undefined, 0.5)], ["0", "500"]],
    ["beside another: what that leaves", [link("s1 e1", 0.6, 1), link("s2 e1", undefined, 1)], ["600", "1000"]],
    ["beside all: nothing is left", [link("s1 e1", 1, 0.5), link("s2 e1", undefined, 1)], ["500", "500"]],
    ["two share what is left: not each all of it", [link("o1 e1", 0.6, 1), link("s1 e1"), link("s2 e1")], ["0", "400"]],
    [
      "the surer of two has it",
      [link("o1 e1", 0.6, 1), link("s1 e1", undefined, 0.5), link("s2 e1", undefined, 0.75)],
      ["0", "300"],
    ],
    ["on two levels", [link("o1 e1", 0.5, 1), link("s1 o1"), link("s2 o1", 0.2, 1)], ["100", "500"]],
    ["what nothing of ours supports brings nothing", [link("o1 e1")], ["0", "0"]],
  ])("%s", (_, links, expected) => {
    expect(range(...links)).toEqual(expected);
  });

  test("no node can be credited with more than there is, no solution with more than all of them together", () => {
    const chain = {
      nodes: [worth("e1", 1000), node("o1"), node("o2"), node("o3"), node("s1")],
      links: [...[link("o3 e1", 0.6, 1), link("o1 e1"), link("o2 e1")], ...[link("s1 o1", 1, 1), link("s1 o2", 1, 1)]],
    };
    const found = Bvf.rollUp(chain);
    expect(`${only(found).atMost}`).toBe("400");
    expect(found.solutions?.map(({ credits }) => credits.map(({ atMost }) => `${atMost}`))).toEqual([["400"]]);
    expect(rules(found).filter((rule) => rule === "shareUnknown")).toHaveLength(2);
    expect(found.because.at(-1)).toEqual({
      ...{ rule: "shareUnknown", from: "o2", to: "e1", lacks: ["attribution", "confidence"] },
    });
  });
});

describe("currencies and timings are never added up", () => {
  const EUR = { currency: "EUR" };
  const found = Bvf.rollUp({
    nodes: [
      worth("e1", 100),
      worth("e2", 10, EUR),
      worth("e3", 1000, { per: "once" }),
      worth("e4", 1, EUR),
      worth("o1", 7, EUR),
      node("s1"),
    ],
    links: ["e1", "e2", "e3", "o1"].map((to) => link(`s1 ${to}`, 0.5, 1)).concat(link("o1 e1", 0.2, 1)),
  });

  test("each has its own total: what comes again first, then what comes once", () => {
    const rows = (found.totals ?? []).map(
      ({ currency, once, value, credited: sure }) => `${currency} ${once} ${value} ${sure}`,
    );
    // s1 has 100 × (0.5 + 0.2 × 0.5) of e1; e4 reaches no solution
    expect(rows).toEqual(["CNY false 100 60", "EUR false 11 5", "CNY true 1000 500"]);
    expect(at(found, "s1")).toEqual(["60", "5", "500"]);
  });

  test("a KPI below one of another currency is part of it all the same", () => {
    expect(found.kpis.find(({ kpi }) => kpi === "o1")?.counts).toBe(false);
    expect(found.because).toContainEqual({
      rule: "countedAbove",
      kpi: "o1",
      currency: "EUR",
      worth: "7",
      credited: "0",
    });
  });

  test("amounts without a currency are a total of their own", () => {
    const bare = Bvf.rollUp({
      nodes: [worth("e1", 5, { currency: undefined }), node("s1")],
      links: [link("s1 e1", 1, 1)],
    });
    expect([only(bare).currency, `${only(bare).credited}`]).toEqual([undefined, "5"]);
  });
});

describe("laws, against a walk over every path", () => {
  const TIMES: { readonly [per: string]: number } = { month: 12, year: 1, once: 1 };

  /** What each KPI is worth in a year, and in what purse. */
  const worths = ({ nodes }: Bvf.ChainDefinition) =>
    new Map(
      nodes.flatMap((own) => {
        if (!("direction" in own) || own.target === undefined || own.valuePerUnit === undefined) return [];
        const value = new Exact(`${own.target}`).times(TIMES[own.per ?? ""] ?? 0);
        return value.gt(0) ? [[own.id, { value, purse: `${own.currency} ${own.per === "once"}` }] as const] : [];
      }),
    );

  /** The KPIs of value with none above them. */
  function tops(chain: Bvf.ChainDefinition) {
    const valued = worths(chain);
    const beneath = (id: string): boolean =>
      chain.links.some((own) => own.from === id && (valued.has(own.to) || beneath(own.to)));
    return [...valued].filter(([id]) => !beneath(id)).map(([id, own]) => ({ id, ...own }));
  }

  const arriving = (chain: Bvf.ChainDefinition, purse: string, id: string, passed: (own: Join) => Exact | number) =>
    total(
      tops(chain).flatMap((top) =>
        top.purse === purse
          ? ways(chain, top.id, (end) => end === id).map((way) => along(way, passed).times(top.value))
          : [],
      ),
    );
  const sure = (own: Join) => (own.confirmedByCustomer === true ? credited(own) : 0);
  const purseOf = ({ currency, once }: { currency: string | undefined; once: boolean }) => `${currency} ${once}`;

  test("what reaches a node is the sum over all paths, by currency and timing", () => {
    let compared = 0;
    fc.assert(
      fc.property(chains({ mixed: true, unknown: true }), (chain) => {
        const found = Bvf.rollUp(chain);
        const purses = [...new Set(tops(chain).map(({ purse }) => purse))];
        expect((found.totals ?? []).map(purseOf).sort()).toEqual(purses.sort());
        for (const { node: id, credits } of found.nodes ?? []) {
          for (const purse of purses) {
            const credit = credits.find((own) => purseOf(own) === purse);
            expect(`${credit?.credited ?? 0}`).toBe(`${arriving(chain, purse, id, credited)}`);
            expect(`${credit?.confirmed ?? 0}`).toBe(`${arriving(chain, purse, id, sure)}`);
            compared += 1;
          }
        }
        for (const row of found.totals ?? []) {
          const [purse, ends] = [purseOf(row), chain.nodes.filter(({ id }) => isSolution(id))];
          expect(`${row.credited}`).toBe(`${total(ends.map(({ id }) => arriving(chain, purse, id, credited)))}`);
          expect(`${row.value}`).toBe(
            `${total(tops(chain).flatMap((top) => (top.purse === purse ? [top.value] : [])))}`,
          );
        }
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(compared).toBeGreaterThan(500);
  }, 60_000);

  test("credited and left are the value; confirmed ≤ credited ≤ at most ≤ value", () => {
    fc.assert(
      fc.property(chains({ mixed: true, unknown: true, over: true }), fc.boolean(), (chain, normalise) => {
        for (const { value, credited: has, left, confirmed, atMost } of Bvf.rollUp(chain, { normalise }).totals ?? []) {
          expect(`${has.plus(left)}`).toBe(`${value}`);
          expect([confirmed.gte(0), confirmed.lte(has), has.lte(atMost), atMost.lte(value)]).toEqual(
            Array(4).fill(true),
          );
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  test("more than all is found with its exact numbers, and scaled down it is never more than the improvement", () => {
    const seen = { over: 0, fit: 0 };
    fc.assert(
      fc.property(chains({ over: true }), (chain) => {
        const sums = chain.nodes.map(({ id }) => ({
          node: id,
          total: total(chain.links.flatMap(({ to, attribution = 0 }) => (to === id ? [attribution] : []))),
        }));
        const over = sums.filter((own) => own.total.gt(1));
        const [found, scaled] = [Bvf.rollUp(chain), Bvf.rollUp(chain, { normalise: true })];
        seen[over.length > 0 ? "over" : "fit"] += 1;
        expect(found.verdict === "doubleCounted").toBe(over.length > 0);
        expect(found.totals === undefined).toBe(over.length > 0);
        for (const [rule, judged] of [
          ["overAttributed", found],
          ["attributionsScaled", scaled],
        ] as const) {
          const told = judged.because.flatMap((why) =>
            "excess" in why ? [[why.rule, why.node, why.total, why.excess]] : [],
          );
          expect(told).toEqual(over.map((own) => [rule, own.node, `${own.total}`, `${own.total.minus(1)}`]));
        }
        for (const { value, credited: has } of scaled.totals ?? []) expect(has.lte(value)).toBe(true);
        for (const { share } of scaled.kpis) expect(share).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(Math.min(seen.over, seen.fit)).toBeGreaterThan(20);
  });

  test("at most is reached: the best way to share out what is left over brings just that", () => {
    let open = 0;
    fc.assert(
      fc.property(chains({ unknown: true }), (chain) => {
        const free = (id: string) => chain.links.filter((own) => own.to === id && own.attribution === undefined);
        // At each node one of the links without an attribution has all that the others leave.
        const choices = chain.nodes.reduce<Join[][]>(
          (all, { id }) => (free(id).length === 0 ? all : all.flatMap((some) => free(id).map((own) => [...some, own]))),
          [[]],
        );
        if (choices.length > 200) return;
        const left = (id: string) =>
          new Exact(1).minus(total(chain.links.flatMap((own) => (own.to === id ? [own.attribution ?? 0] : []))));
        const best = choices.map((chosen) => {
          const passed = (own: Join) =>
            (own.attribution === undefined
              ? chosen.includes(own)
                ? left(own.to)
                : new Exact(0)
              : new Exact(own.attribution)
            ).times(own.confidence ?? 1);
          return total(
            tops(chain).flatMap((top) =>
              ways(chain, top.id, isSolution).map((way) => along(way, passed).times(top.value)),
            ),
          );
        });
        const [row] = Bvf.rollUp(chain).totals ?? [];
        const most = best.reduce((a, b) => (a.gt(b) ? a : b));
        expect(`${row?.atMost}`).toBe(`${most}`);
        open += Number(choices.length > 1);
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(open).toBeGreaterThan(30);
  }, 60_000);

  test("scaling what the KPIs are worth scales what is credited", () => {
    fc.assert(
      fc.property(chains(), fc.integer({ min: 1, max: 50 }), (chain, times) => {
        const nodes = chain.nodes.map((own) => ("valuePerUnit" in own ? { ...own, valuePerUnit: times } : own));
        const [once, more] = [chain, { ...chain, nodes }].map((given) => only(Bvf.rollUp(given)));
        expect(`${more?.credited}`).toBe(`${once?.credited.times(times)}`);
      }),
    );
  });

  test("the order of nodes and links changes no number", () => {
    const sorted = ({ kpis, nodes, totals }: Bvf.RollUp) => ({
      kpis: [...kpis].sort((a, b) => (a.kpi < b.kpi ? -1 : 1)),
      nodes: nodes && [...nodes].sort((a, b) => (a.node < b.node ? -1 : 1)),
      totals,
    });
    const both = chains({ mixed: true, unknown: true, over: true }).chain((chain) =>
      fc.tuple(fc.constant(chain), shuffled(chain)),
    );
    fc.assert(
      fc.property(both, fc.boolean(), ([chain, other], normalise) => {
        const [one, two] = [chain, other].map((given) => JSON.stringify(sorted(Bvf.rollUp(given, { normalise }))));
        expect(two).toBe(one);
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe("many paths and many nodes", () => {
  test("a thousand levels of two KPIs, 2 to the 1,000th paths: all of the value arrives", () => {
    const found = only(Bvf.rollUp(diamond(1000, 0.5, 1, 1_000_000)));
    expect(amounts(found)).toEqual(["1000000", "1000000", "0", "1000000", "0"]);
  }, 60_000);

  test("and with some lost at each level, 0.9 to the 1,000th of it, exactly", () => {
    const start = process.cpuUsage();
    const found = only(Bvf.rollUp(diamond(1000, 0.5, 0.9)));
    const { user } = process.cpuUsage(start);
    expect(found.credited.eq(new Exact("0.9").pow(1000))).toBe(true); // a thousand digits
    expect(user / 1e6).toBeLessThan(5);
  }, 60_000);

  test("eight times the nodes take about eight times as long", () => {
    const wide = (size: number): Bvf.ChainDefinition => ({
      nodes: Array.from({ length: size }, (_, nth) =>
        nth % 4 === 0 ? worth(`e${nth}`, 9) : node(`${"eois".charAt(nth % 4)}${nth}`),
      ),
      links: Array.from({ length: size }, (_, nth) => nth)
        .filter((nth) => nth % 4 > 0)
        .map((nth) =>
          link(`${"eois".charAt(nth % 4)}${nth} ${"eois".charAt((nth % 4) - 1)}${nth - 1}`, 0.5, 0.9, "confirmed"),
        ),
    });
    const least = (size: number) => {
      const chain = wide(size);
      return Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = process.cpuUsage();
          Bvf.rollUp(chain);
          return process.cpuUsage(start).user;
        }),
      );
    };
    least(1000);
    expect(least(8000) / least(1000)).toBeLessThan(24);
  }, 60_000);
});

test("the imaging archive of the examples, against a walk over every path", () => {
  const path = new URL("../docs/examples/value-chain.json", import.meta.url);
  const chain = JSON.parse(readFileSync(path, "utf8")) as Bvf.ChainDefinition;
  const found = only(Bvf.rollUp(chain));
  // imagingCost 3,200,000 and lengthOfStay 0.5 × 6,000,000; films and storage are part of imagingCost
  const tops = [
    ["imagingCost", 3_200_000],
    ["lengthOfStay", 3_000_000],
  ] as const;
  const solution = (id: string) => ["archive", "viewer", "worklist", "triage"].includes(id);
  const expected = total(
    tops.flatMap(([id, value]) => ways(chain, id, solution).map((way) => along(way, credited).times(value))),
  );
  expect([`${found.value}`, `${found.credited}`]).toEqual(["6200000", `${expected}`]);
  expect(Bvf.rollUp(chain).kpis.flatMap(({ kpi, counts }) => (counts ? [kpi] : []))).toEqual([
    "imagingCost",
    "lengthOfStay",
  ]);
});

test.each([
  [{ normalise: "yes" }, 'TypeError: options.normalise must be true or false, got "yes"'],
  [{ periods: 0 }, "RangeError: options.periods must be a number above 0 and of at most a million, got 0"],
  [{ periods: -3 }, "RangeError: options.periods must be a number above 0 and of at most a million, got -3"],
  [{ periods: Number.NaN }, "RangeError: options.periods must be a number above 0 and of at most a million, got NaN"],
  [{ per: "once" }, 'RangeError: options.per must be one of "month", "quarter", "year", got "once"'],
  [null, "TypeError: options must be an object, got null"],
])("options %j are refused", (options, expected) => {
  const [kind, ...message] = expected.split(": ");
  const Kind = kind === "TypeError" ? TypeError : RangeError;
  const roll = () => Bvf.rollUp({ nodes: [], links: [] }, options as never);
  expect(roll).toThrow(new Kind(`Bvf.rollUp: ${message.join(": ")}`));
});

test("a chain that is none is refused under its own name", () => {
  expect(() => Bvf.rollUp({ nodes: [node("o1")], links: [link("o1 o1")] })).toThrow(
    new RangeError('Bvf.rollUp: chain.links must not run in a circle, got "o1" → "o1"'),
  );
});
