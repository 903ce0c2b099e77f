/** A plan as a page to take along: Markdown, in the language of the labels. */
import { record } from "../check.js";
import { explain } from "../judgement.js";
import type { Labels } from "../locale/types.js";
import { bullets, escaped, table } from "../markdown.js";
import type { CallPlan, PlanNode } from "./plan.js";
import { type Chapter, chapters, said, waysOf, written } from "./written.js";

/**
 * Puts a plan into Markdown: what to mind, and for each problem its questions, numbered, with where each answer leads.
 * Names and texts are escaped: they can neither format the page nor put HTML or links into it.
 *
 * @throws TypeError if the plan is not what `Spin.planCall` returned, or the labels are no locale; RangeError for a plan
 * whose ways lead nowhere.
 * @example
 * const plan = Spin.planCall({
 *   problems: [{ id: "twice", text: "duplicate *orders*", area: "order processing", capability: "record" }],
 *   capabilities: [{ id: "record", text: "a shared order record" }],
 *   contact: "receptive",
 *   stage: "recognitionOfNeeds",
 * })
 * const page = Spin.markdown(plan, en).split("\n")
 * page[0] // => "# Call plan: receptive contact, recognition of needs"
 * page.includes("## 1. duplicate \\*orders\\*") // => true
 * page.find((line) => line.startsWith("| 1.2")).split("|")[4].trim()
 * // => "confirmed, minor → 1.3; denied → close; significant, explicit need → 1.6"
 * Spin.markdown(plan, zhCN).split("\n")[0] // => "# 提问计划：接纳型联系人，需求认知阶段"
 * @category Rendering
 * @see docs/sources.md#spin-plan
 */
export function markdown(plan: CallPlan, labels: Labels): string {
  const where = "Spin.markdown";
  record(where, "labels", labels);
  const { all, numbers } = chapters(where, plan);
  return written(where, plan, () => {
    const { plan: words, sentences } = labels.spin;
    const problems = new Map(plan.problems.map((own) => [own.id, own]));
    const abilities = new Map(plan.capabilities.map((able) => [able.id, able.text]));
    return `${[
      `# ${escaped(words.title(plan.contact, plan.stage))}`,
      "",
      ...bullets(words.mind, explain(plan, sentences)),
      ...all.flatMap((chapter, row) => {
        const { goal, capability = "" } = problems.get(chapter.id) ?? {};
        return chapterLines(chapter, row + 1, { goal, able: abilities.get(capability) }, labels, numbers);
      }),
      escaped(words.atTheClose),
    ].join("\n")}\n`;
  });
}

function chapterLines(
  { text, questions }: Chapter,
  nth: number,
  { goal, able }: { readonly goal: string | undefined; readonly able: string | undefined },
  labels: Labels,
  numbers: ReadonlyMap<string, string>,
): string[] {
  const { plan: words, kinds } = labels.spin;
  return [
    `## ${nth}. ${escaped(text)}`,
    "",
    ...(goal === undefined ? [] : [escaped(words.goal(goal)), ""]),
    escaped(able === undefined ? words.cannot : words.can(able)),
    "",
    ...table(
      [words.number, words.kind, words.question, words.ways],
      questions.map(({ number, node }) => [
        number,
        `${escaped(kinds[node.kind])} → ${escaped(words.expected[node.expects])}`,
        escaped(node.question),
        escaped(waysIn(node, labels, numbers)),
      ]),
    ),
  ];
}

function waysIn(node: PlanNode, { spin: { plan: words } }: Labels, numbers: ReadonlyMap<string, string>): string {
  const ways = waysOf(node);
  const target = (to: string | undefined) => (to === undefined ? words.close : (numbers.get(to) ?? ""));
  return words.ranged(ways.map((way) => `${said(ways, way, words)} → ${target(way.to)}`));
}
