/** A plan as a flowchart: Mermaid text, in the language of the labels. */
import { record } from "../check.js";
import type { Labels } from "../locale/types.js";
import { quoted } from "../mermaid.js";
import type { Kind } from "./ids.js";
import type { CallPlan } from "./plan.js";
import { chapters, said, waysOf, written } from "./written.js";

/**
 * Puts a plan into a Mermaid flowchart: a box for each problem, in it its questions, a shape for each kind, and arrows
 * that say which answers lead where. Texts are escaped: they can neither break the chart nor put HTML into it.
 *
 * @throws TypeError if the plan is not what `Spin.planCall` returned, or the labels are no locale; RangeError for a plan
 * whose ways lead nowhere.
 * @example
 * const plan = Spin.planCall({
 *   problems: [{ id: "twice", text: 'orders "twice"', area: "order processing", capability: "record" }],
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   contact: "receptive",
 *   stage: "recognitionOfNeeds",
 * })
 * const lines = Spin.mermaid(plan, en).split("\n")
 * lines.slice(0, 3)
 * // => Array.of("flowchart TD", "  subgraph p1[\"1. orders #34;twice#34;\"]", "    q1[\"1.1 situation<br/>Could you walk me through order processing as it works today?\"]")
 * lines.at(-3) // => "  q7 -->|\"whatever the answer\"| close"
 * @category Rendering
 * @see docs/sources.md#spin-plan
 */
export function mermaid(plan: CallPlan, labels: Labels): string {
  const where = "Spin.mermaid";
  record(where, "labels", labels);
  const { all, numbers } = chapters(where, plan);
  const names = new Map([...numbers.keys()].map((id, row) => [id, `q${row + 1}`]));
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : names.get(id)) ?? "close";
  return written(where, plan, () => {
    const { plan: words, kinds } = labels.spin;
    const boxes = all.flatMap(({ text, questions }, row) => [
      `  subgraph p${row + 1}["${row + 1}. ${quoted(text)}"]`,
      ...questions.map(({ number, node }) => {
        const [open, shut] = SHAPES[node.kind];
        return `    ${nameOf(node.id)}${open}"${number} ${quoted(kinds[node.kind])}<br/>${quoted(node.question)}"${shut}`;
      }),
      "  end",
    ]);
    const arrows = all.flatMap(({ questions }) =>
      questions.flatMap(({ node }) => {
        const ways = waysOf(node);
        return ways.map((way) => `  ${nameOf(node.id)} -->|"${quoted(said(ways, way, words))}"| ${nameOf(way.to)}`);
      }),
    );
    return `${["flowchart TD", ...boxes, ...arrows, `  close(["${quoted(words.close)}"])`].join("\n")}\n`;
  });
}

/** A shape for each kind, so that no colour is needed. */
const SHAPES: { readonly [K in Kind]: readonly [string, string] } = {
  situation: ["[", "]"],
  problem: ["(", ")"],
  implication: ["{{", "}}"],
  needPayoff: ["[/", "/]"],
};
