import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import {
  along,
  chains,
  credited,
  type Exact,
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

describe("coverage", () => {
  const cover = (...links: Join[]) => {
    const [row] = Bvf.coverage({ nodes: [node("e1"), node("o1"), node("o2"), node("s1"), node("s2")], links });
    if (row === undefined) throw new Error("no row");
    return row;
  };
  const told = (...links: Join[]) => {
    const { verdict, share, atMost, possible } = cover(...links);
    return [verdict, share, atMost, possible.join(" ")];
  };

  test.each([
    //                                                    verdict           share   at most  possible
    ["no link", [], /*                                 */ "uncovered", /*    */ 0, /*   */ 0, /*  */ "uncovered"],
    ["a hair", [link("s1 e1", 0.001)], /*              */ "partlyCovered", /**/ 0.001, /**/ 0.001, "partlyCovered"],
    ["almost", [link("s1 e1", 0.999)], /*              */ "partlyCovered", /**/ 0.999, /**/ 0.999, "partlyCovered"],
    ["all", [link("s1 e1", 1)], /*                     */ "covered", /*      */ 1, /*   */ 1, /*  */ "covered"],
    ["all, never sure", [link("s1 e1", 1, 0)], /*      */ "covered", /*      */ 1, /*   */ 1, /*  */ "covered"],
    ["a share of nothing", [link("s1 e1", 0)], /*      */ "uncovered", /*    */ 0, /*   */ 0, /*  */ "uncovered"],
    ["all, by two", [link("s1 e1", 0.3), link("s2 e1", 0.7)], "covered", /*   */ 1, /*   */ 1, /*  */ "covered"],
    ["a tenth and two", [link("s1 e1", 0.1), link("s2 e1", 0.2)], "partlyCovered", 0.3, 0.3, "partlyCovered"],
    ["through a KPI", [link("o1 e1", 0.5), link("s1 o1", 0.5)], "partlyCovered", 0.25, 0.25, "partlyCovered"],
    ["a KPI of nobody", [link("o1 e1", 1)], /*         */ "uncovered", /*    */ 0, /*   */ 0, /*  */ "uncovered"],
    [
      "not known",
      [link("s1 e1")],
      /*                  */ "undetermined",
      /* */ 0,
      /*   */ 1,
      /*  */ "covered partlyCovered",
    ],
    [
      "and half known",
      [link("s1 e1"), link("s2 e1", 0.5)],
      "undetermined",
      /**/ 0.5,
      /*  */ 1,
      /*  */ "covered partlyCovered",
    ],
    ["and half elsewhere", [link("s1 e1"), link("o1 e1", 0.5)], "partlyCovered", 0, 0.5, "partlyCovered"],
    ["and all elsewhere", [link("s1 e1"), link("o1 e1", 1)], "uncovered", /*  */ 0, /*   */ 0, /*  */ "uncovered"],
    ["and all known", [link("s1 e1"), link("s2 e1", 1)], "covered", /*        */ 1, /*   */ 1, /*  */ "covered"],
    ["not known, and of nobody", [link("o1 e1")], /*   */ "uncovered", /*    */ 0, /*   */ 0, /*  */ "uncovered"],
    [
      "two not known, half elsewhere",
      [link("s1 e1"), link("s2 e1"), link("o1 e1", 0.5)],
      "partlyCovered",
      0,
      0.5,
      "partlyCovered",
    ],
    ["not known below", [link("o1 e1", 0.5), link("s1 o1")], "partlyCovered", 0, 0.5, "partlyCovered"],
    [
      "not known beside a KPI of nobody",
      [link("s1 e1", 0.5), link("o1 e1")],
      "partlyCovered",
      0.5,
      0.5,
      "partlyCovered",
    ],
    ["more than all", [link("s1 e1", 0.6), link("s2 e1", 0.7)], "covered", /* */ 1, /*   */ 1, /*  */ "covered"],
    [
      "more than all, half of it ours",
      [link("s1 e1", 0.9), link("o1 e1", 0.9)],
      "partlyCovered",
      0.5,
      0.5,
      "partlyCovered",
    ],
  ] as const)("%s", (_, links, ...expected) => {
    expect(told(...links)).toEqual(expected);
  });

  test("says why", () => {
    expect(cover(link("s1 e1", 1)).because).toEqual([{ rule: "kpiCovered", kpi: "e1", share: 1 }]);
    expect(cover(link("s1 e1", 0.5)).because).toEqual([{ rule: "kpiPartlyCovered", kpi: "e1", share: 0.5 }]);
    expect(cover().because).toEqual([{ rule: "kpiUncovered", kpi: "e1" }]);
    expect(cover(link("s1 e1")).because).toEqual([{ rule: "kpiCoverageOpen", kpi: "e1", share: 0, atMost: 1 }]);
    // partly covered for sure, and how far is not known
    expect(cover(link("s1 e1"), link("o1 e1", 0.5)).because).toEqual([
      { rule: "kpiCoverageOpen", kpi: "e1", share: 0, atMost: 0.5 },
    ]);
  });

  test("of executive KPIs alone, in the order of the chain", () => {
    const rows = Bvf.coverage({ nodes: [node("o1"), node("e2"), node("s1"), node("e1")], links: [] });
    expect(rows.map(({ kpi }) => kpi)).toEqual(["e2", "e1"]);
  });

  test("the share is the sum over all paths of the attributions", () => {
    fc.assert(
      fc.property(chains(), (chain) => {
        for (const { kpi, share, atMost } of Bvf.coverage(chain)) {
          const all = ways(chain, kpi, isSolution).map((way) => along(way, ({ attribution = 0 }) => attribution));
          expect([share, atMost]).toEqual(Array(2).fill(total(all).toNumber()));
        }
      }),
    );
  });
});

describe("gaps", () => {
  const whole = [node("e1"), node("o1"), node("i1"), node("s1", { goal: "less waiting" })];
  const up = [link("s1 i1"), link("i1 o1"), link("o1 e1")];
  const because = (
    nodes: readonly Bvf.NodeDefinition[],
    links: readonly Join[],
    departments?: Bvf.DepartmentDefinition[],
  ) => Bvf.gaps({ nodes, links, departments }).because.map((why) => Object.values(why).join(" "));

  test.each([
    ["none", whole, up, ["noGaps"]],
    [
      "a layer is empty",
      [whole[0], whole[2], whole[3]],
      [link("s1 i1"), link("i1 e1")],
      ["layerEmpty operationalKpi", "layersSkipped i1 e1 operationalKpi"],
    ],
    ["nothing at all", [], [], Bvf.LAYERS.map((layer) => `layerEmpty ${layer}`)],
    ["an orphan beside", [...whole, node("s2", { goal: "g" })], up, ["solutionOrphan s2"]],
    [
      "an orphan with a way to a KPI that leads nowhere",
      [...whole, node("o2"), node("s2", { goal: "g" })],
      [...up, link("s2 o2")],
      ["solutionOrphan s2", "leadsNowhere o2 operationalKpi", "layersSkipped s2 o2 initiative"],
    ],
    [
      "nothing of ours below",
      [...whole, node("e2"), node("i2")],
      [...up, link("i2 e1")],
      ["nothingSupports e2 executiveKpi", "nothingSupports i2 initiative", "layersSkipped i2 e1 operationalKpi"],
    ],
    ["leads to no executive KPI", [...whole, node("i2")], [...up, link("s1 i2")], ["leadsNowhere i2 initiative"]],
    ["no goal", [node("s1"), ...whole.slice(0, 3)], up, ["goalMissing s1"]],
    ["a link that skips two layers", whole, [...up, link("s1 e1")], ["layersSkipped s1 e1 operationalKpi,initiative"]],
    ["the middle turned round", whole, [link("s1 o1"), link("o1 i1"), link("i1 e1")], ["noGaps"]],
  ] as const)("%s", (_, nodes, links, expected) => {
    const given = nodes.flatMap((own) => own ?? []);
    expect(because(given, links)).toEqual(expected);
    expect(Bvf.gaps({ nodes: given, links }).verdict).toBe(expected[0] === "noGaps" ? "none" : "gaps");
  });

  test("a link of an attribution that is not known, or nothing, is a way all the same", () => {
    expect(
      because(
        whole,
        up.map((own) => ({ ...own, attribution: 0 })),
      ),
    ).toEqual(["noGaps"]);
  });

  test.each([
    // faced    has KPIs
    [true, /* */ true, /*  */ []],
    [true, /* */ false, /* */ ["departmentWithoutKpi it"]],
    [false, /**/ true, /*  */ ["departmentNotFaced it e1,o1"]],
    [false, /**/ false, /* */ []],
    [undefined, true, /*   */ ["departmentFacingUnknown it e1,o1"]],
    [undefined, false, /*  */ []],
  ])("a department, faced: %s, with KPIs: %s", (faced, measured, expected) => {
    const nodes = whole.map((own) =>
      own.layer === "solution" || (!measured && "direction" in own) ? own : { ...own, department: "it" },
    );
    expect(because(nodes, up, [{ id: "it", faced }])).toEqual(expected.length === 0 ? ["noGaps"] : expected);
  });

  test("each department shows its KPIs, its initiatives, and what of them nothing supports", () => {
    const own = { department: "it" };
    const { departments } = Bvf.gaps({
      departments: [{ id: "it", name: "IT", faced: true }, { id: "care" }],
      nodes: [...whole, node("o2", own), node("i2", own), node("i3", own)],
      links: [...up, link("s1 i2"), link("i2 o1")],
    });
    expect(departments).toEqual([
      { id: "it", name: "IT", faced: true, kpis: ["o2"], initiatives: ["i2", "i3"], unsupported: ["o2", "i3"] },
      { id: "care", kpis: [], initiatives: [], unsupported: [] },
    ]);
  });

  test("each layer shows how many it has, and what of them hangs in the air", () => {
    const nodes = [...whole, node("e2"), node("o2"), node("i2"), node("s2")];
    expect(Bvf.gaps({ nodes, links: [...up, link("s2 i2"), link("i2 o2")] }).layers).toEqual([
      { layer: "executiveKpi", nodes: 2, unsupported: ["e2"], leadingNowhere: [] },
      { layer: "operationalKpi", nodes: 2, unsupported: [], leadingNowhere: ["o2"] },
      { layer: "initiative", nodes: 2, unsupported: [], leadingNowhere: ["i2"] },
      { layer: "solution", nodes: 2, unsupported: [], leadingNowhere: ["s2"] },
    ]);
  });

  test("supported and leading up are what a walk over every path finds", () => {
    fc.assert(
      fc.property(chains(), (chain) => {
        const { layers, orphans } = Bvf.gaps(chain);
        const ids = chain.nodes.map(({ id }) => id);
        const lacking = ids.filter((id) => ways(chain, id, isSolution).length === 0);
        const tops = ids.filter((id) => id.startsWith("e"));
        const astray = ids.filter((id) => tops.every((top) => ways(chain, top, (end) => end === id).length === 0));
        expect(layers.flatMap(({ unsupported }) => unsupported).sort()).toEqual(lacking.sort());
        expect(layers.flatMap(({ leadingNowhere }) => leadingNowhere).sort()).toEqual([...astray].sort());
        expect(orphans).toEqual(astray.filter(isSolution));
      }),
    );
  });
});

describe("the foundation of a chain", () => {
  const of = (nodes: readonly Bvf.NodeDefinition[], ...links: Join[]) => Bvf.analyse({ nodes, links });
  const nodes = [worth("e1", 100), node("o1"), node("s1"), node("s2")];

  test.each([
    ["productFirst", "no solution", [worth("e1", 1), node("o1")], [link("o1 e1", 1, 1)], "noSolutionReachesExecutives"],
    [
      "productFirst",
      "none that reaches executives",
      [...nodes, worth("o2", 9)],
      [link("s1 o2", 1, 1, "confirmed")],
      "noSolutionReachesExecutives",
    ],
    [
      "productFirst",
      "worse than counting twice",
      [...nodes, worth("o2", 9)],
      [link("s1 o2", 1, 1), link("s2 o2", 1, 1)],
      "noSolutionReachesExecutives",
    ],
    ["doubleCounted", "more than all", nodes, [link("s1 e1", 1, 1), link("s2 e1", 1, 1)], "overAttributed"],
    [
      "doubleCounted",
      "worse than no value",
      [node("e1"), node("s1"), node("s2")],
      [link("s1 e1", 1, 1), link("s2 e1", 1, 1)],
      "overAttributed",
    ],
    ["unvalued", "no KPI has value", [node("e1"), node("s1")], [link("s1 e1", 1, 1)], "noValueCounted"],
    [
      "unvalued",
      "none reaches a solution",
      nodes,
      [link("o1 e1", 1, 1), link("s1 e1", 0, 1)],
      "noValueReachesSolutions",
    ],
    ["unvalued", "attributions unknown", nodes, [link("s1 e1", undefined, 1)], "noValueReachesSolutions"],
    ["assumed", "nothing confirmed", nodes, [link("s1 e1", 0.5, 1)], "confirmedOf"],
    [
      "assumed",
      "a confirmed link under one that is not",
      nodes,
      [link("o1 e1", 1, 1), link("s1 o1", 1, 1, "confirmed")],
      "confirmedOf",
    ],
    [
      "partlyConfirmed",
      "one of two",
      nodes,
      [link("s1 e1", 0.5, 1, "confirmed"), link("s2 e1", 0.01, 1)],
      "confirmedOf",
    ],
    [
      "confirmed",
      "all that brings value",
      nodes,
      [link("s1 e1", 0.5, 0.1, "confirmed"), link("s2 e1", 0, 1)],
      "confirmedOf",
    ],
  ] as const)("%s: %s", (verdict, _, all, links, first) => {
    expect([of(all, ...links).verdict, rules(of(all, ...links))[0]]).toEqual([verdict, first]);
  });

  test("every foundation of the table was met", () => {
    expect(Bvf.FOUNDATIONS).toHaveLength(6);
  });

  test("each currency has to be confirmed", () => {
    const both = [worth("e1", 100), worth("e2", 100, { currency: "EUR" }), node("s1")];
    expect(of(both, link("s1 e1", 1, 1, "confirmed"), link("s1 e2", 1, 1)).verdict).toBe("partlyConfirmed");
    expect(of(both, link("s1 e1", 1, 1, "confirmed"), link("s1 e2", 1, 1, "confirmed")).verdict).toBe("confirmed");
    expect(of(both, link("s1 e1", 1, 1, "confirmed")).verdict).toBe("confirmed"); // nothing of the other is credited
  });

  test("scaled down, what was counted twice is judged", () => {
    const twice = { nodes, links: [link("s1 e1", 1, 1, "confirmed"), link("s2 e1", 1, 1)] };
    const found = Bvf.analyse(twice, { normalise: true });
    expect([found.verdict, rules(found)[0]]).toEqual(["partlyConfirmed", "confirmedOf"]);
    expect(rules(found)).toContain("attributionsScaled");
  });

  test("holds what its parts hold", () => {
    const chain = { nodes, links: [link("s1 e1", 0.5, 1)] };
    const { rollUp, coverage, gaps } = Bvf.analyse(chain, { periods: 2 });
    expect([rollUp, coverage, gaps]).toEqual([Bvf.rollUp(chain, { periods: 2 }), Bvf.coverage(chain), Bvf.gaps(chain)]);
    expect(of(nodes, link("s1 e1", 0.5, 1)).because).toEqual(
      expect.arrayContaining([
        ...Bvf.rollUp(chain).because,
        ...coverage.flatMap((row) => row.because),
        ...gaps.because,
      ]),
    );
  });
});

describe("the weakest link", () => {
  const e1 = worth("e1", 100);
  const found = (links: readonly Join[], ...ids: string[]) =>
    Bvf.analyse({ nodes: [e1, ...ids.map((id) => node(id))], links });
  const named = ({ weakest }: Bvf.Analysis) => weakest.map(({ from, to, adds }) => `${from} ${to} ${adds}`);

  test.each([
    ["the one that is missing", [link("o1 e1", 0.5, 1, "confirmed"), link("s1 o1", 0.8, 0.5)], ["s1 o1 20"]],
    ["the one of more value", [link("s1 e1", 0.3, 1), link("s2 e1", 0.4, 1)], ["s2 e1 40"]],
    ["of equals the one whose ids come first", [link("s2 e1", 0.3, 1), link("s1 e1", 0.3, 1)], ["s1 e1 30"]],
    [
      "an upper one that opens two lower ones",
      [
        link("o1 e1", 0.5, 1),
        link("s1 o1", 0.4, 1, "confirmed"),
        link("s2 o1", 0.4, 1, "confirmed"),
        link("s1 e1", 0.3, 1),
      ],
      ["o1 e1 40"],
    ],
    ["none where all is confirmed", [link("s1 e1", 0.3, 1, "confirmed")], []],
    ["none where two are needed", [link("o1 e1", 0.5, 1), link("s1 o1", 0.4, 1)], []],
    ["none that brings nothing", [link("s1 e1", 0.3, 1, "confirmed"), link("s2 e1", 0.3, 0)], []],
  ])("%s", (_, links, expected) => {
    expect(named(found(links, "o1", "s1", "s2"))).toEqual(expected);
  });

  test("where two are needed, the path of most value is told", () => {
    const links = [
      link("o1 e1", 0.5, 1),
      link("s1 o1", 0.4, 1),
      link("o2 e1", 0.4, 1),
      link("i1 o2", 1, 1, "confirmed"),
      link("s2 i1", 0.9, 1),
    ];
    expect(found(links, "o1", "o2", "i1", "s1", "s2").because).toContainEqual({
      ...{ rule: "weakestPath", currency: "CNY", nodes: ["e1", "o2", "i1", "s2"], unconfirmed: 2 }, // 36 against 20
    });
    const both = [...links, link("s1 e1", 0.01, 1)]; // one confirmation is enough here
    expect(rules(found(both, "o1", "o2", "i1", "s1", "s2"))).not.toContain("weakestPath");
  });

  test("the path of most value is one that needs confirming: a better one that is confirmed is none", () => {
    const links = [
      link("s1 e1", 0.6, 1, "confirmed"),
      link("o1 e1", 0.4, 1),
      link("o2 o1", 1, 1, "confirmed"),
      link("s1 o2", 0.5, 1),
    ];
    expect(found(links, "o1", "o2", "s1").because).toContainEqual({
      ...{ rule: "weakestPath", currency: "CNY", nodes: ["e1", "o1", "o2", "s1"], unconfirmed: 2 },
    });
  });

  test("is the link that adds most when each in turn is confirmed; and the path of most value of those unconfirmed", () => {
    const seen = { link: 0, path: 0 };
    const confirmed = (chain: Bvf.ChainDefinition): Exact | undefined => Bvf.rollUp(chain).totals?.[0]?.confirmed;
    fc.assert(
      fc.property(chains(), (chain) => {
        const before = confirmed(chain);
        if (before === undefined) return;
        const trials = chain.links
          .filter((own) => own.confirmedByCustomer !== true)
          .map((own) => {
            const links = chain.links.map((other) => (other === own ? { ...own, confirmedByCustomer: true } : other));
            return { from: own.from, to: own.to, adds: confirmed({ ...chain, links })?.minus(before) ?? before };
          })
          .filter(({ adds }) => adds.gt(0))
          .sort((a, b) => b.adds.cmp(a.adds) || (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
        const analysis = Bvf.analyse(chain);
        expect(named(analysis)).toEqual(trials.slice(0, 1).map(({ from, to, adds }) => `${from} ${to} ${adds}`));
        seen.link += trials.length;
        const told = analysis.because.flatMap((why) => (why.rule === "weakestPath" ? [why] : []));
        const tops = Bvf.rollUp(chain).kpis.flatMap(({ kpi, counts, value }) =>
          counts && value ? [{ id: kpi, value }] : [],
        );
        const open = tops.flatMap(({ id, value }) =>
          ways(chain, id, isSolution)
            .filter((way) => way.some((own) => own.confirmedByCustomer !== true))
            .map((way) => ({
              way,
              value: along(way, credited).times(value),
              ids: [id, ...way.map(({ from }) => from)],
            })),
        );
        const most = open.reduce((all, { value }) => (value.gt(all) ? value : all), total([]));
        expect(told).toHaveLength(Number(trials.length === 0 && most.gt(0)));
        for (const { nodes, unconfirmed } of told) {
          const same = open.find(({ ids }) => ids.join() === nodes.join());
          expect(`${same?.value}`).toBe(`${most}`);
          expect(unconfirmed).toBe(same?.way.filter((own) => own.confirmedByCustomer !== true).length);
          seen.path += 1;
        }
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(Math.min(seen.link, seen.path)).toBeGreaterThan(10);
  }, 60_000);

  test("the order of nodes and links does not matter", () => {
    const both = chains({ mixed: true, unknown: true }).chain((chain) => fc.tuple(fc.constant(chain), shuffled(chain)));
    const told = ({ verdict, weakest, because }: Bvf.Analysis) =>
      JSON.stringify([verdict, weakest, because.map((why) => JSON.stringify(why)).sort()]);
    const bare = (chain: Bvf.ChainDefinition) => told(Bvf.analyse(chain)).replace(/\\"kpis\\":\[[^\]]*\]/g, "");
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(bare(other)).toBe(bare(one));
      }),
    );
  });
});

describe("two chains beside each other", () => {
  const nodes = [worth("e1", 100), node("s1"), node("s2")];
  const compare = (before: Join[], after: Join[]) => Bvf.compare({ nodes, links: before }, { nodes, links: after });

  // credited and confirmed, before → after
  test.each([
    ["alike", "the same", [link("s1 e1", 0.5, 1)], [link("s1 e1", 0.5, 1)]],
    ["alike", "the same by another way", [link("s1 e1", 0.5, 1)], [link("s2 e1", 1, 0.5)]],
    ["stronger", "more credited", [link("s1 e1", 0.5, 1)], [link("s1 e1", 0.6, 1)]],
    ["stronger", "the same, confirmed", [link("s1 e1", 0.5, 1)], [link("s1 e1", 0.5, 1, "confirmed")]],
    ["weaker", "less credited", [link("s1 e1", 0.5, 1)], [link("s1 e1", 0.4, 1)]],
    ["weaker", "no longer confirmed", [link("s1 e1", 0.5, 1, "confirmed")], [link("s1 e1", 0.5, 1)]],
    ["mixed", "less, but confirmed", [link("s1 e1", 0.5, 1)], [link("s1 e1", 0.4, 1, "confirmed")]],
    ["mixed", "more, and less of it confirmed", [link("s1 e1", 0.5, 1, "confirmed")], [link("s1 e1", 0.6, 1)]],
    ["undetermined", "the second counts twice", [link("s1 e1", 1, 1)], [link("s1 e1", 1, 1), link("s2 e1", 1, 1)]],
    ["undetermined", "the first does", [link("s1 e1", 1, 1), link("s2 e1", 1, 1)], [link("s1 e1", 1, 1)]],
  ] as const)("%s: %s", (verdict, _, before, after) => {
    expect(compare([...before], [...after]).verdict).toBe(verdict);
  });

  test("the numbers and the reasons, what is confirmed first", () => {
    const found = compare([link("s1 e1", 0.5, 1)], [link("s1 e1", 0.75, 0.8, "confirmed"), link("s2 e1", 0.25, 1)]);
    expect(
      found.values?.map(({ currency, once, credited: sure, confirmed }) =>
        [currency, once, ...Object.values(sure), ...Object.values(confirmed)].join(" "),
      ),
    ).toEqual(["CNY false 50 85 35 0 60 60"]);
    expect(found.because).toEqual([
      { rule: "confirmedChanged", currency: "CNY", before: "0", after: "60" },
      { rule: "creditedChanged", currency: "CNY", before: "50", after: "85" },
      { rule: "linksConfirmed", links: 1 },
      { rule: "coverageChanged", kpi: "e1", before: "partlyCovered", after: "covered" },
    ]);
    expect(found.kpis).toEqual([
      { kpi: "e1", before: "partlyCovered", after: "covered", shareBefore: 0.5, shareAfter: 1 },
    ]);
    expect(found.links).toEqual({
      added: [{ from: "s2", to: "e1" }],
      removed: [],
      confirmed: [{ from: "s1", to: "e1" }],
      unconfirmed: [],
      changed: [{ from: "s1", to: "e1" }],
    });
  });

  test("which chain counts twice is told, and there are no values then", () => {
    const twice = [link("s1 e1", 1, 1), link("s2 e1", 1, 1)];
    expect(compare(twice, [link("s1 e1", 1, 1)]).because[0]).toEqual({ rule: "oneCountsTwice", chains: ["before"] });
    expect(compare(twice, twice).because).toEqual([{ rule: "oneCountsTwice", chains: ["before", "after"] }]);
    expect(compare(twice, twice).values).toBeUndefined();
    const scaled = Bvf.compare({ nodes, links: twice }, { nodes, links: twice }, { normalise: true });
    expect([scaled.verdict, `${scaled.values?.[0]?.credited.after}`]).toEqual(["alike", "100"]);
  });

  test("nodes that come, go or are no executive KPI any more", () => {
    const found = Bvf.compare(
      {
        nodes: [worth("e1", 9), node("e2"), node("x", { layer: "executiveKpi", direction: "higherIsBetter" })],
        links: [],
      },
      {
        nodes: [worth("e1", 9), node("e3"), node("x", { layer: "operationalKpi", direction: "higherIsBetter" })],
        links: [],
      },
    );
    expect(found.nodes).toEqual({ added: ["e3"], removed: ["e2"] });
    expect(found.kpis.map(({ kpi, before, after }) => [kpi, before, after])).toEqual([
      ["e1", "uncovered", "uncovered"],
      ["e2", "uncovered", undefined],
      ["x", "uncovered", undefined],
      ["e3", undefined, "uncovered"],
    ]);
    expect(rules(found)).toEqual(["valueAlike", "coverageChanged", "coverageChanged", "coverageChanged"]);
  });

  test("currencies are compared each by itself", () => {
    const [yuan, euro] = ["CNY", "EUR"].map((currency) => ({
      nodes: [worth("e1", 10, { currency }), node("s1")],
      links: [link("s1 e1", 1, 1)],
    }));
    const found = Bvf.compare(yuan as Bvf.ChainDefinition, euro as Bvf.ChainDefinition);
    expect(found.verdict).toBe("mixed");
    expect(found.values?.map(({ currency, credited: { before, after } }) => `${currency} ${before} ${after}`)).toEqual([
      "CNY 10 0",
      "EUR 0 10",
    ]);
  });

  test("the other way round it is the opposite", () => {
    const opposite = {
      stronger: "weaker",
      weaker: "stronger",
      alike: "alike",
      mixed: "mixed",
      undetermined: "undetermined",
    };
    const met = new Set<string>();
    const twins = chains({ over: true }).chain((one) =>
      fc
        .tuple(
          fc.constant(one),
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 25, maxLength: 25 }),
          fc.boolean(),
        )
        .map(([chain, dice, fit]) => {
          const links = chain.links.map((own, nth) => {
            const roll = dice[nth] ?? 0;
            const confirmedByCustomer = roll === 3 ? true : roll === 5 ? false : own.confirmedByCustomer;
            return { ...own, confirmedByCustomer, confidence: fit ? own.confidence : roll / 20 };
          });
          return [chain, { ...chain, links: links.filter((_, nth) => dice[nth] !== 7) }] as const;
        }),
    );
    fc.assert(
      fc.property(twins, fc.boolean(), ([one, other], normalise) => {
        const [there, back] = [Bvf.compare(one, other, { normalise }), Bvf.compare(other, one, { normalise })];
        met.add(there.verdict);
        expect(back.verdict).toBe(opposite[there.verdict]);
        expect(back.links).toEqual({ ...back.links, added: there.links.removed, removed: there.links.added });
        expect([back.links.confirmed, back.links.unconfirmed]).toEqual([
          there.links.unconfirmed,
          there.links.confirmed,
        ]);
        expect(back.values?.map(({ credited: own }) => `${own.change}`)).toEqual(
          there.values?.map(({ credited: own }) => `${own.change.negated()}`),
        );
      }),
      { numRuns: 150, seed: 4 },
    );
    expect([...met].sort()).toEqual(Object.keys(opposite).sort());
  }, 60_000);
});

test.each([
  ["coverage", (chain: never) => Bvf.coverage(chain)],
  ["gaps", (chain: never) => Bvf.gaps(chain)],
  ["analyse", (chain: never) => Bvf.analyse(chain)],
])("Bvf.%s refuses what is no chain, under its own name", (name, judge) => {
  expect(() => judge({ nodes: [], links: 1 } as never)).toThrow(
    new TypeError(`Bvf.${name}: chain.links must be an array, got 1`),
  );
  expect(() => judge(null as never)).toThrow(new TypeError(`Bvf.${name}: chain must be an object, got null`));
});

test("of two chains, the refusal names the one", () => {
  const empty = { nodes: [], links: [] };
  expect(() => Bvf.compare(empty, { nodes: [], links: [link("a b")] })).toThrow(
    new RangeError('Bvf.compare: after.links[0].from must be the id of one of the nodes, got "a"'),
  );
  expect(() => Bvf.compare(undefined as never, empty)).toThrow(
    new TypeError("Bvf.compare: before must be an object, got undefined"),
  );
});
