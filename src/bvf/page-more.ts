/** The parts of the page beside the money: doing nothing, what the case hangs on, assumptions, and the ways of the shares. */
import { percent } from "../locale/format.js";
import { escaped } from "../markdown.js";
import { type Money, product, sum } from "../money.js";
import type { Benefit } from "./case-flows.js";
import { changeOf, inPercent, nameOf, type Page, tabled } from "./page-context.js";
import { paths } from "./paths.js";
import type { Scenarios, Tornado, TornadoRow } from "./sensitivity.js";
import { attributed, shares } from "./shares.js";
import type { Subject } from "./variation.js";

/** What the customer says doing nothing costs. */
export function inactionLines({ made, words, name, say }: Page): string[] {
  const { columns } = words;
  const rows = made.inaction.map(({ kpi, all, confirmed, consequences }) => [
    ...[escaped(kpi), name(kpi), say(all.perMonth), say(confirmed.perMonth), say(all.perYear), say(all.once)],
    words.list(consequences.map(escaped)),
  ]);
  return [
    `## ${words.headings.inaction}`,
    "",
    ...(rows.length === 0 ? [words.nothingStated, ""] : []),
    ...tabled(
      [
        ...[columns.id, columns.name, columns.perMonth, columns.confirmed, columns.perYear, columns.once],
        columns.consequences,
      ],
      rows,
    ),
  ];
}

/** One thing changed at a time. */
export function tornadoLines(page: Page, found: Tornado): string[] {
  const { words, say } = page;
  const { columns } = words;
  const end = ({ swing, low, high }: TornadoRow, which: "low" | "high") =>
    `${changeOf(swing, swing[which], page)} → ${say(which === "low" ? low : high)}`;
  return [
    `## ${words.headings.sensitivity}`,
    "",
    escaped(words.base(say(found.npv))),
    "",
    ...tabled(
      [columns.id, columns.change, columns.low, columns.high, columns.spread],
      found.rows.map((row) => [
        ...[idOf(row.swing), nameOf(row.swing, page), end(row, "low"), end(row, "high"), say(row.spread)],
      ]),
    ),
  ];
}

const idOf = (subject: Subject): string => {
  if (subject.of === "link") return `${escaped(subject.from)} → ${escaped(subject.to)}`;
  return "id" in subject ? escaped(subject.id) : "–";
};

const SCENARIOS = ["low", "likely", "high"] as const;

/** Several things changed at once. */
export function scenarioLines(page: Page, found: Scenarios): string[] {
  const { words, say } = page;
  const { columns } = words;
  const { changes } = found;
  const told = (of: "low" | "likely" | "high") =>
    of === "likely" || changes[of].length === 0
      ? "–"
      : words.list(changes[of].map((own) => `${nameOf(own, page)} ${changeOf(own, own.times, page)}`));
  return [
    `## ${words.headings.scenarios}`,
    "",
    ...tabled(
      [columns.scenario, columns.npv, columns.verdict, columns.changes],
      SCENARIOS.map((of) => {
        const { figures, verdict } = found[of];
        return [words.scenarios[of], figures ? say(figures.npv) : "–", words.verdicts[verdict], told(of)];
      }),
    ),
  ];
}

/** What all figures rest on. */
export function assumptionLines({ read, words }: Page): string[] {
  const { assumed } = words;
  const said = [
    assumed.rate(inPercent(read.rate)),
    assumed.span(read.start, read.end, read.years),
    assumed.use(read.from, read.per),
    ...(read.ramp.length === 0 ? [] : [assumed.ramp(read.ramp.map(percent))]),
    assumed.weighted,
    ...(read.costs.some(({ per }) => per !== undefined) ? [assumed.inAdvance] : []),
  ];
  return [`## ${words.headings.assumptions}`, "", ...said.map((sentence) => `- ${sentence}`), ""];
}

/** So many ways of a KPI have rows, and so many are looked through for them; the rest share one. */
const [WAYS, SEEN] = [8, 200] as const;

/** Where the shares come from: the ways down from each KPI, with attribution × confidence of every link. */
export function shareLines(page: Page): string[] {
  const { made, words } = page;
  const { columns } = words;
  const carried = carriedBy(page);
  const rows = made.benefits.flatMap((benefit) => wayRows(page, benefit, carried));
  if (rows.length === 0) return [];
  return [
    `## ${words.headings.shares}`,
    "",
    ...tabled([columns.id, columns.way, columns.product, columns.share, columns.brought, columns.confirmed], rows),
  ];
}

/** Attribution × confidence of a link, by the ids of its upper and its lower end; scaled down where that was wished. */
function carriedBy({ read: { graph } }: Page): (high: string | undefined, low: string) => string {
  const { claimed } = shares(graph, attributed(graph));
  const known = graph.edges.map(({ nth, link: { from, to, confidence } }) => {
    const parts = [claimed[nth]?.toNumber() ?? 0, confidence ?? 0];
    return [JSON.stringify([to, from]), parts.map(percent).join(" × ")] as const;
  });
  const all = new Map(known);
  return (high, low) => all.get(JSON.stringify([high, low])) ?? "";
}

function wayRows(page: Page, { kpi, share, value }: Benefit, carried: ReturnType<typeof carriedBy>): string[][] {
  const { read, labels, words, name, say } = page;
  const all = paths(read.graph.chain, kpi, { limit: SEEN, normalise: read.normalise }).paths;
  const bought = all.filter((way) => read.bought.has(way.nodes[way.nodes.length - 1] ?? "") && !way.share.isZero());
  const shown = bought.slice(0, WAYS);
  const rest = sum([share, ...shown.map((way) => way.share.negated())]);
  const cells = (part: Money) => [percent(part.toNumber()), say(product(value, part))];
  return [
    ...shown.map(({ nodes, share: part, confirmed }) => [
      ...[nodes.map(escaped), nodes.map(name)].map((own) => own.join(" ← ")),
      nodes
        .slice(1)
        .map((id, nth) => carried(nodes[nth], id))
        .join(" × "),
      ...[...cells(part), labels.answers[confirmed ? "yes" : "no"]],
    ]),
    ...(rest.isZero() ? [] : [[escaped(kpi), words.totals.rest, "–", ...cells(rest), "–"]]),
  ];
}
