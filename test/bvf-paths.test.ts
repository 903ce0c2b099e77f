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
  link,
  node,
  shuffled,
  total,
  ways,
  worth,
} from "./bvf-chains.js";

const listed = (found: Bvf.Paths) => found.paths.map(({ nodes, share }) => `${nodes.slice(1).join(" ")}: ${share}`);

describe("paths, by hand", () => {
  // s1 brings 0.5 × 0.4 + 0.3 of e1 = 0.5, s2 0.5 × 0.6 = 0.3; i1 leads to no solution
  const given: Bvf.ChainDefinition = {
    nodes: [worth("e1", 200, { unit: "beds" }), node("o1"), node("i1"), node("s1"), node("s2")],
    links: [
      link("o1 e1", 0.5, 1, "confirmed"),
      link("s1 o1", 0.8, 0.5, "confirmed"),
      link("s2 o1", 0.6, 1),
      link("s1 e1", 0.3, 1, "confirmed"),
      link("i1 e1", 0.1, 1),
    ].map((own) => (own.from === "s1" && own.to === "o1" ? { ...own, attribution: 0.4, confidence: 1 } : own)),
  };

  test("are listed with what each contributes, the largest first, equals by their ids", () => {
    const found = Bvf.paths(given, "e1");
    expect(listed(found)).toEqual(["o1 s2: 0.3", "s1: 0.3", "o1 s1: 0.2"]);
    expect(found.paths.map(({ units, value, confirmed }) => [`${units}`, `${value}`, confirmed])).toEqual([
      ["60", "60", false],
      ["60", "60", true],
      ["40", "40", true],
    ]);
    expect([found.kpi, found.currency, `${found.count}`, found.complete]).toEqual(["e1", "CNY", "3", true]);
    expect([`${found.share}`, `${found.rest}`]).toEqual(["0.8", "0"]);
  });

  test("those beyond the limit are left in the rest", () => {
    const found = Bvf.paths(given, "e1", { limit: 1 });
    expect([listed(found), `${found.count}`, found.complete, `${found.share}`, `${found.rest}`]).toEqual([
      ["o1 s2: 0.3"],
      "3",
      false,
      "0.8",
      "0.5",
    ]);
    expect(Bvf.paths(given, "e1", { limit: 3 }).complete).toBe(true);
  });

  test("from a KPI in the middle, in units alone, and over another span", () => {
    expect(listed(Bvf.paths(given, "o1"))).toEqual(["s2: 0.6", "s1: 0.4"]);
    expect(Bvf.paths(given, "o1").paths[0]).toEqual({
      nodes: ["o1", "s2"],
      share: expect.anything(),
      confirmed: false,
    });
    expect(`${Bvf.paths(given, "e1", { periods: 3 }).paths[0]?.value}`).toBe("180");
    expect(`${Bvf.paths(given, "e1", { periods: 3 }).paths[0]?.units}`).toBe("60");
  });

  test("none where nothing of ours leads up", () => {
    const { paths, count, complete, share, rest } = Bvf.paths(
      { nodes: [node("e1"), node("i1")], links: [link("i1 e1", 1, 1)] },
      "e1",
    );
    expect([paths, `${count}`, complete, `${share}`, `${rest}`]).toEqual([[], "0", true, "0", "0"]);
  });

  test("a KPI that gets worse has paths of nothing, and never of minus nothing", () => {
    const worse = { nodes: [worth("e1", -5), node("s1"), node("s2")], links: [link("s1 e1", 0.5, 1), link("s2 e1")] };
    const found = Bvf.paths(worse, "e1").paths.map(({ units, value }) => [units, value].map((own) => own?.valueOf()));
    expect(found).toEqual([
      ["-2.5", "-2.5"],
      ["0", "0"],
    ]);
  });

  test("attributions of more than all are taken as they are, or scaled down", () => {
    const over = {
      nodes: [worth("e1", 100), node("s1"), node("s2")],
      links: [link("s1 e1", 1, 1), link("s2 e1", 1, 0.5)],
    };
    expect(listed(Bvf.paths(over, "e1"))).toEqual(["s1: 1", "s2: 0.5"]);
    expect(listed(Bvf.paths(over, "e1", { normalise: true }))).toEqual(["s1: 0.5", "s2: 0.25"]);
  });
});

describe("equal shares stand in the order of their ids", () => {
  // 0.06 in three ways, whose logarithms differ in their last digits; and 0.06 again over one more level
  const ways06: Bvf.ChainDefinition = {
    nodes: [node("e1"), node("o1"), node("o2"), node("o3"), node("o4"), node("s1"), node("s2")],
    links: [
      link("o1 e1", 0.2, 1),
      link("s1 o1", 0.3, 1),
      link("o2 e1", 0.3, 1),
      link("s1 o2", 0.2, 1),
      link("o3 e1", 0.1, 1),
      link("o4 o3", 0.6, 1),
      link("s2 o4", 1, 1),
      link("s2 e1", 0.06, 1),
      link("s1 e1", 0.06, 1),
    ],
  };
  const expected = ["o1 s1: 0.06", "o2 s1: 0.06", "o3 o4 s2: 0.06", "s1: 0.06", "s2: 0.06"];

  test.each([1, 2, 3, 4, 5])("the first %i of them, however given", (limit) => {
    fc.assert(
      fc.property(shuffled(ways06), (chain) => {
        expect(listed(Bvf.paths(chain, "e1", { limit }))).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 20 },
    );
  });

  test("shares that differ in the thirtieth digit are no equals", () => {
    // (1 − 10⁻¹⁵)² = 1 − 2·10⁻¹⁵ + 10⁻³⁰ is a little more than 1 − 2·10⁻¹⁵
    const [hair, two] = [0.999999999999999, 0.999999999999998];
    const chain = {
      nodes: [node("e1"), node("e2"), node("e3"), node("o1"), node("s1")],
      links: [link("e2 e1", two, 1), link("s1 e2", 0.5, 1), link("o1 e1", hair, 1), link("s1 o1", 0.5, hair)],
    };
    expect(Bvf.paths(chain, "e1", { limit: 1 }).paths[0]?.nodes).toEqual(["e1", "o1", "s1"]);
  });

  test("zero and unknown shares come last, by their ids", () => {
    const chain = {
      nodes: [node("e1"), node("o1"), node("o2"), node("s1"), node("s2"), node("s3")],
      links: [
        ...[link("o1 e1", 0, 1), link("s2 o1", 1, 1), link("s1 o1", 0.5, 1), link("s1 e1")],
        ...[link("o2 e1", 0.1, 1), link("s3 o2", 0.1, 0.1), link("s2 o2", 0.2, undefined), link("s2 e1", 0.5, 1)],
      ],
    };
    expect(listed(Bvf.paths(chain, "e1"))).toEqual([
      "s2: 0.5",
      "o2 s3: 0.001",
      "o1 s1: 0",
      "o1 s2: 0",
      "o2 s2: 0",
      "s1: 0",
    ]);
  });

  test("shares too small for a double are told apart all the same", () => {
    const chain = {
      nodes: [node("e1"), node("o1"), node("s1"), node("s2")],
      links: [link("o1 e1", 1e-300, 1), link("s1 o1", 1e-300, 1), link("s2 o1", 2e-300, 1)],
    };
    expect(listed(Bvf.paths(chain, "e1"))).toEqual(["o1 s2: 2e-600", "o1 s1: 1e-600"]);
  });
});

describe("laws, against a walk over every path", () => {
  const byShare = (a: { share: Exact; ids: string[] }, b: { share: Exact; ids: string[] }) =>
    b.share.cmp(a.share) || (a.ids.join() < b.ids.join() ? -1 : 1);

  test("the paths are all there are, in their order, and the rest is what those beyond the limit bring", () => {
    let cut = 0;
    fc.assert(
      fc.property(chains({ unknown: true }), fc.integer({ min: 1, max: 12 }), (chain, limit) => {
        for (const { id } of chain.nodes.filter((own) => "direction" in own)) {
          const all = ways(chain, id, isSolution)
            .map((way) => ({
              share: along(way, credited),
              ids: way.map(({ from }) => from),
              confirmed: way.every((own) => own.confirmedByCustomer === true),
            }))
            .sort(byShare);
          const found = Bvf.paths(chain, id, { limit });
          const rows = found.paths.map(({ nodes, share, confirmed }) => [nodes.slice(1), `${share}`, confirmed]);
          expect(rows).toEqual(all.slice(0, limit).map(({ ids, share, confirmed }) => [ids, `${share}`, confirmed]));
          expect([`${found.count}`, found.complete]).toEqual([`${all.length}`, all.length <= limit]);
          expect(`${found.share}`).toBe(`${total(all.map(({ share }) => share))}`);
          expect(`${found.rest}`).toBe(`${total(all.slice(limit).map(({ share }) => share))}`);
          cut += Number(all.length > limit);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(cut).toBeGreaterThan(20);
  }, 60_000);

  test("the order of nodes and links does not matter", () => {
    const both = chains({ unknown: true, over: true }).chain((chain) => fc.tuple(fc.constant(chain), shuffled(chain)));
    fc.assert(
      fc.property(both, fc.integer({ min: 1, max: 9 }), ([one, other], limit) => {
        expect(JSON.stringify(Bvf.paths(other, "e1", { limit }))).toBe(JSON.stringify(Bvf.paths(one, "e1", { limit })));
      }),
    );
  });
});

describe("2 to the 1,000th paths", () => {
  test("equal ones: the first five, and how many there are", () => {
    const found = Bvf.paths(diamond(1000, 0.5, 0.9), "e1", { limit: 5 });
    expect(found.count.eq(new Exact(2).pow(1000))).toBe(true);
    // a stands before b, and what is nearest to the solution turns first
    expect(
      found.paths.map(({ nodes }) =>
        nodes
          .slice(-4, -1)
          .map((id) => id.slice(-1))
          .join(""),
      ),
    ).toEqual(["aaa", "aab", "aba", "abb", "baa"]);
    expect(found.paths.every(({ nodes }) => nodes.length === 1002)).toBe(true);
    expect(found.rest.eq(new Exact("0.9").pow(1000).minus(new Exact("0.45").pow(1000).times(5)))).toBe(true);
  }, 60_000);

  test("unequal ones: the best leaves a for b once, where that costs least", () => {
    const given = diamond(1000, 0.5, 0.9);
    const links = given.links.map((own) =>
      own.from.endsWith("b") ? { ...own, attribution: own.to === "e1" ? 0.49 : 0.25 } : own,
    );
    const found = Bvf.paths({ ...given, links }, "e1", { limit: 2 });
    expect(found.paths.map(({ nodes }) => nodes.filter((id) => id.endsWith("b")))).toEqual([[], ["o0b"]]);
  }, 60_000);

  test("of a chain of many levels the one path", () => {
    const ids = Array.from({ length: 10_000 }, (_, nth) => `o${nth}`);
    const chain = {
      nodes: [...ids.map((id) => node(id)), node("s1")],
      links: [...ids.slice(1), "s1"].map((from, nth) => link(`${from} o${nth}`, 1, 1)),
    };
    expect(Bvf.paths(chain, "o0").paths.map(({ nodes, share }) => [nodes.length, `${share}`])).toEqual([[10_001, "1"]]);
  }, 60_000);
});

test.each([
  ["e1", { limit: 0 }, "RangeError: options.limit must be an integer 1–10000, got 0"],
  ["e1", { limit: 10_001 }, "RangeError: options.limit must be an integer 1–10000, got 10001"],
  ["e1", { limit: 1.5 }, "RangeError: options.limit must be an integer 1–10000, got 1.5"],
  ["e1", { limit: "5" }, 'TypeError: options.limit must be an integer 1–10000, got "5"'],
  ["e1", { periods: -1 }, "RangeError: options.periods must be a number above 0 and of at most a million, got -1"],
  ["e1", { normalise: 1 }, "TypeError: options.normalise must be true or false, got 1"],
  ["e1", null, "TypeError: options must be an object, got null"],
  ["e9", {}, 'RangeError: kpi must be the id of a KPI of the chain, got "e9"'],
  ["s1", {}, 'RangeError: kpi must be the id of a KPI of the chain, got "s1"'],
  ["", {}, 'RangeError: kpi must be a non-empty text, got ""'],
  [undefined, {}, "TypeError: kpi must be a non-empty text, got undefined"],
])("paths of %j with %j are refused", (kpi, options, expected) => {
  const [kind, ...message] = expected.split(": ");
  const Kind = kind === "TypeError" ? TypeError : RangeError;
  const list = () => Bvf.paths({ nodes: [node("e1"), node("s1")], links: [] }, kpi as never, options as never);
  expect(list).toThrow(new Kind(`Bvf.paths: ${message.join(": ")}`));
});

test("ten thousand paths are listed", () => {
  expect(Bvf.paths(diamond(14, 0.5, 0.9), "e1", { limit: 10_000 }).paths).toHaveLength(10_000);
}, 60_000);
