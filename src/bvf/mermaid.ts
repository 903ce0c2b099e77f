/** A chain as a flowchart: Mermaid text, the executives on top, in the language of the labels. */
import { record } from "../check.js";
import { amountText, percent } from "../locale/format.js";
import type { BvfLabels, Labels } from "../locale/types.js";
import { quoted } from "../mermaid.js";
import type { Money } from "../money.js";
import { filled, fitted, readWords } from "../picture.js";
import type { Chain, ChainDefinition, Link } from "./chain.js";
import { readGraph } from "./graph.js";
import type { Layer } from "./ids.js";
import { isKpi, type Node } from "./nodes.js";
import { LAYERS } from "./table.js";
import { astray, passing } from "./ways-up.js";

/**
 * Puts a chain into a Mermaid flowchart: a box for each layer with the executives on top, a shape for each layer, KPIs with
 * baseline and target, and links upwards that say attribution × confidence, `?` where one is unknown. A link that the
 * customer has confirmed is solid, any other dashed; one that skips a layer says so, and a node from which no way leads to
 * an executive KPI is framed in dashes and says so, too.
 *
 * Names are escaped, and cut where they are long. Mermaid itself draws at most 500 links unless its `maxEdges` is raised.
 *
 * @throws RangeError for a chain that `Bvf.chain` refuses, TypeError for labels without these words.
 * @example
 * const chain = {
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: 'Cost of "films"', direction: "lowerIsBetter", unit: "CNY", baseline: 90000 },
 *     { id: "pacs", layer: "solution", name: "Image archive" },
 *   ],
 *   links: [{ from: "pacs", to: "cost", attribution: 0.9, confirmedByCustomer: true }],
 * }
 * const lines = Bvf.mermaid(chain, en).split("\n")
 * lines.slice(0, 3)
 * // => ["flowchart BT", "  subgraph executiveKpi[\"executive KPI\"]", "    n1([\"Cost of #34;films#34;<br/>90,000 → ? CNY\"])"]
 * lines[7] // => "  n2 -->|\"90% × ?<br/>skips operational KPI + initiative\"| n1"
 * @category Rendering
 * @see docs/sources.md#bvf-chain
 */
export function mermaid(chain: ChainDefinition, labels: Labels): string {
  const where = "Bvf.mermaid";
  const words = readLabels(where, labels);
  const graph = readGraph(where, chain);
  const { nodes, links } = graph.chain;
  const names = new Map(nodes.map(({ id }, row) => [id, `n${row + 1}`]));
  const lost = astray(graph);
  const said = saying(graph.chain, words, lost);
  const boxes = LAYERS.flatMap((layer) => {
    const own = nodes.filter((node) => node.layer === layer);
    if (own.length === 0) return [];
    const [open, shut] = SHAPES[layer];
    return [
      `  subgraph ${layer}["${quoted(words.layers[layer])}"]`,
      ...own.map(
        (node) => `    ${names.get(node.id)}${open}"${said(node)}"${shut}${lost.has(node.id) ? ":::lost" : ""}`,
      ),
      "  end",
    ];
  });
  const skipped = passing(graph.chain);
  const arrows = links.map((link) => {
    const line = link.confirmedByCustomer === true ? "-->" : "-.->";
    return `  ${names.get(link.from)} ${line}|"${shareOf(link, skipped(link), words)}"| ${names.get(link.to)}`;
  });
  return `${["flowchart BT", ...boxes, ...arrows, ...(links.length === 0 ? [] : keyOf(words)), ...FRAMES].join("\n")}\n`;
}

/** A shape for each layer, so that no colour is needed. */
const SHAPES: { readonly [Id in Layer]: readonly [string, string] } = {
  executiveKpi: ["([", "])"],
  operationalKpi: ["(", ")"],
  initiative: ["{{", "}}"],
  solution: ["[", "]"],
};

/** What is framed in dashes, and what has no frame. */
const FRAMES = ["  classDef lost stroke-dasharray:6 4", "  classDef key fill:none,stroke:none"];

/** What the lines say: a text that stands apart. */
function keyOf({ diagram }: Words): string[] {
  const lines = [diagram.share, diagram.solid, diagram.dashed];
  return [`  key["${lines.map(quoted).join("<br/>")}"]:::key`];
}

const WORDS = ["share", "solid", "dashed", "skips", "noWay"] as const satisfies readonly (keyof BvfLabels["diagram"])[];

type Words = Pick<BvfLabels, "layers" | "diagram">;

/** The labels, once every word is known to be there. */
function readLabels(where: string, labels: Labels): Words {
  const { bvf } = record(where, "labels", labels);
  const { layers, diagram } = record(where, "labels.bvf", bvf);
  return {
    layers: readWords(where, "labels.bvf.layers", layers, LAYERS),
    diagram: readWords(where, "labels.bvf.diagram", diagram, WORDS),
  };
}

/** The longest line of a node and the longest unit, in heights of their letters; a figure is never cut. */
const [LINE, UNIT] = [30, 12] as const;

/** A text from outside, short, and never nothing. */
const short = (own: string) => quoted(fitted(own, LINE)) || "?";

/** Says what stands in the shape of a node, line by line. */
function saying({ departments }: Chain, { diagram }: Words, lost: ReadonlySet<string>): (node: Node) => string {
  const departmentNames = new Map(departments.map(({ id, name }) => [id, name ?? id]));
  return (node) => {
    const people =
      node.layer === "solution"
        ? []
        : [node.owner, node.department && departmentNames.get(node.department)]
            .map((own) => fitted(own ?? "", LINE))
            .filter((own) => own !== "");
    return [
      short(node.name),
      ...(isKpi(node)
        ? [quoted(`${figure(node.baseline)} → ${figure(node.target)} ${fitted(node.unit ?? "", UNIT)}`.trim())]
        : []),
      ...(people.length === 0 ? [] : [short(people.join(" · "))]),
      ...(lost.has(node.id) ? [quoted(diagram.noWay)] : []),
    ].join("<br/>");
  };
}

const figure = (amount: Money | undefined) => (amount === undefined ? "?" : amountText(`${amount}`));

/** Attribution × confidence, and the layers that a link passes over. */
function shareOf({ attribution, confidence }: Link, skipped: readonly Layer[], { layers, diagram }: Words): string {
  const part = (ratio: number | undefined) => (ratio === undefined ? "?" : percent(ratio));
  const share = quoted(`${part(attribution)} × ${part(confidence)}`);
  if (skipped.length === 0) return share;
  return `${share}<br/>${quoted(filled(diagram.skips, { layers: skipped.map((layer) => layers[layer]).join(" + ") }))}`;
}
