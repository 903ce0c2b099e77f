/** Value chains as material of tests: the worked case, chains of any form, and texts that mean something elsewhere. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as Bvf from "../src/bvf/index.js";

/** The worked case: a hospital that buys an imaging archive. */
export const HOSPITAL: Bvf.ChainDefinition = JSON.parse(
  readFileSync(new URL("../docs/examples/value-chain.json", import.meta.url), "utf8"),
);

export const kpi = (id: string, rest: Partial<Bvf.KpiDefinition> = {}): Bvf.KpiDefinition => ({
  ...{ id, layer: "executiveKpi", name: `KPI ${id}`, direction: "higherIsBetter" },
  ...rest,
});

/** A KPI that improves by so much money a year. */
export const worth = (id: string, value: number | string, rest: Partial<Bvf.KpiDefinition> = {}) =>
  kpi(id, { baseline: 0, target: value, valuePerUnit: 1, currency: "CNY", per: "year", ...rest });

export const solution = (id: string): Bvf.SolutionDefinition => ({ id, layer: "solution", name: `Solution ${id}` });

const shares = fc.option(fc.constantFrom(0, 0.05, 0.1, 0.2), { nil: undefined });

/** Chains of a dozen nodes at most, whose links all lead upwards; never more attributed than there is. */
export const anyChain: fc.Arbitrary<Bvf.ChainDefinition> = fc
  .record({
    layers: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
    amounts: fc.array(fc.option(fc.integer({ min: -50, max: 500 }), { nil: undefined }), {
      minLength: 12,
      maxLength: 12,
    }),
    joins: fc.array(
      fc.record({
        ...{ low: fc.nat(11), high: fc.nat(11), attribution: shares, confidence: shares },
        confirmedByCustomer: fc.option(fc.boolean(), { nil: undefined }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ layers, amounts, joins }) => {
    const nodes = layers.map((layer, row): Bvf.NodeDefinition => {
      const of = Bvf.LAYERS[layer] ?? "solution";
      if (of === "solution") return solution(`n${row}`);
      if (of === "initiative") return { id: `n${row}`, layer: of, name: `Initiative ${row}` };
      return amounts[row] === undefined ? kpi(`n${row}`, { layer: of }) : worth(`n${row}`, amounts[row], { layer: of });
    });
    const ends = new Set<string>();
    const links = joins.flatMap(({ low, high, ...rest }) => {
      const [from, to] = [nodes[low], nodes[high]];
      if (from === undefined || to === undefined || Bvf.LAYERS.indexOf(from.layer) <= Bvf.LAYERS.indexOf(to.layer)) {
        return [];
      }
      if (ends.has(`${low} ${high}`)) return [];
      ends.add(`${low} ${high}`);
      return [{ from: from.id, to: to.id, ...rest }];
    });
    return { nodes, links };
  });

/** Texts that mean something to Mermaid, HTML, Markdown or a terminal. */
export const HOSTILE = [
  'a"]; click n1 "javascript:alert(1)"',
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "%%{init: {'theme':'dark'}}%%",
  "end",
  "`**bold** _it_`",
  "#quot; &amp; #35;",
  "line\nsubgraph x\u2028y",
  "a | b --> c",
  "[link](http://x.y) www.x.y # head",
  "\u202eright to left",
  "\ud83c",
  "🎉 👩‍👩‍👧",
  "长".repeat(60),
  "\u200b",
];
