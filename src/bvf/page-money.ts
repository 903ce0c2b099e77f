/** The parts of the page that tell what is brought and paid: figures, benefits, costs, years. */
import { groupBy } from "../group.js";
import { amountText, decimal, percent } from "../locale/format.js";
import { escaped } from "../markdown.js";
import { type Money, sum } from "../money.js";
import type { CaseFigures, CaseYear } from "./case-figures.js";
import { type Benefit, type CaseFlow, periodsOf } from "./case-flows.js";
import { isKpi } from "./nodes.js";
import { inPercent, type Page, tabled } from "./page-context.js";
import type { Payback } from "./payback.js";
import type { RatesOfReturn } from "./returns.js";
import { PERIODS } from "./table.js";

/** The key figures, each with what it is worked out from. */
export function figureLines({ made, labels, words, say, read }: Page, figures: CaseFigures): string[] {
  const { npv, npvAtMost, returns, payback, discountedPayback, roi, totalCosts, totalBenefits } = figures;
  const perYear = sum(made.benefits.filter(({ once }) => !once).map(({ brought }) => brought));
  const paid = (own: Payback) =>
    own.periods === undefined || own.on === undefined
      ? labels.paybacks[own.verdict]
      : words.paidBack(decimal(own.periods), own.on);
  const rates = ({ verdict, rates: own }: RatesOfReturn) =>
    verdict === "undetermined" || own.length === 0 ? labels.returns[verdict] : words.rates(own.map(inPercent));
  const rows: readonly (readonly [keyof typeof words.figures, string, string])[] = [
    ["npv", say(npv), words.npvFrom(inPercent(read.rate), read.start)],
    ...(npvAtMost.eq(npv) ? [] : [["npvAtMost", say(npvAtMost), words.from.npvAtMost] as const]),
    ["irr", rates(returns), words.from.irr],
    ["payback", paid(payback), words.from.payback],
    ["discountedPayback", paid(discountedPayback), words.from.discountedPayback],
    [
      "roi",
      roi === undefined ? words.withoutCosts : inPercent(roi),
      `(${say(totalBenefits)} − ${say(totalCosts)}) ÷ ${say(totalCosts)}`,
    ],
    ["inaction", say(made.inactionPerMonth), `${say(perYear)} ÷ ${PERIODS.month}`],
  ];
  const { columns } = words;
  return [
    `## ${words.headings.figures}`,
    "",
    ...tabled(
      [columns.name, columns.figure, columns.from],
      rows.map(([figure, ...cells]) => [words.figures[figure], ...cells]),
    ),
  ];
}

/** The benefits, and what they add up to: a year, and once. */
export function benefitLines(page: Page): string[] {
  const { made, labels, words, name, say } = page;
  if (made.benefits.length === 0) return [];
  const { columns, totals } = words;
  const heads = [columns.id, columns.name, columns.from, columns.value, columns.often, columns.share] as const;
  const rows = made.benefits.map((own) => [
    ...[escaped(own.kpi), name(own.kpi), improvementOf(page, own), say(own.value)],
    ...[labels.periods[own.once ? "once" : "year"], percent(own.share.toNumber()), say(own.brought)],
    ...[say(own.confirmed), words.list(own.solutions.map(name))],
  ]);
  const sums = [false, true].flatMap((once) => {
    const own = made.benefits.filter((benefit) => benefit.once === once);
    if (own.length === 0) return [];
    const total = (of: (benefit: Benefit) => Money) => `**${say(sum(own.map(of)))}**`;
    const label = `**${totals[once ? "once" : "perYear"]}**`;
    return [["", label, "", "", "", "", total(({ brought }) => brought), total(({ confirmed }) => confirmed), ""]];
  });
  return [
    `## ${words.headings.benefits}`,
    "",
    ...tabled([...heads, columns.brought, columns.confirmed, columns.solutions], [...rows, ...sums]),
  ];
}

/** The whole improvement of a KPI as a formula: better by so much, times what a unit is worth, times a year. */
function improvementOf({ read }: Page, { kpi }: Benefit): string {
  const node = read.graph.chain.nodes.find(({ id }) => id === kpi);
  if (node === undefined || !isKpi(node)) return "";
  const { baseline, target, direction, valuePerUnit, per } = node;
  const [more, less] = direction === "higherIsBetter" ? [target, baseline] : [baseline, target];
  const often = per === undefined || per === "once" || per === "year" ? "" : ` × ${PERIODS[per]}`;
  return `(${given(more)} − ${given(less)}) × ${given(valuePerUnit)}${often}`;
}

/** A figure as it was given. */
const given = (money: Money | undefined): string => (money === undefined ? "?" : amountText(`${money}`));

/** The costs, and what they add up to. */
export function costLines({ read, made, words, name, say }: Page): string[] {
  if (read.costs.length === 0) return [];
  const { columns, totals } = words;
  const times = new Map(groupBy(made.flows, ({ source }) => source).map(([source, own]) => [source, own.length]));
  const paid = new Map(made.costs.map(({ cost, total }) => [cost, total]));
  const rows = read.costs.map(({ id, amount, per, on, until }) => {
    const total = paid.get(id);
    return [
      ...[escaped(id), name(id), given(amount), words.paid(per, on, until, times.get(id) ?? 0)],
      total === undefined ? "" : say(total),
    ];
  });
  const all = ["", `**${totals.costs}**`, "", "", `**${say(sum(paid.values()))}**`];
  return [
    `## ${words.headings.costs}`,
    "",
    ...tabled([columns.id, columns.name, columns.amount, columns.when, columns.total], [...rows, all]),
  ];
}

/** The years, each with the ids of what flows in it, as a formula. */
export function yearLines(page: Page): string[] {
  const { made, words, say } = page;
  const { columns } = words;
  const years = new Map(groupBy(made.flows, ({ year }) => year));
  return [
    `## ${words.headings.years}`,
    "",
    ...tabled(
      [
        ...[columns.year, columns.until, columns.costs, columns.benefits, columns.net, columns.cumulative],
        ...[columns.discounted, columns.from],
      ],
      made.years.map((own) => [
        ...[`${own.year}`, own.until, say(own.costs), say(own.benefits), say(own.net), say(own.cumulative)],
        ...[say(own.cumulativeDiscounted), flowing(page, own, years.get(own.year) ?? [])],
      ]),
    ),
  ];
}

/** What flows in a year: `− licences − 8 × team + (films + stay) ÷ 4 × (2 × 60% + 2 × 90%)`. */
function flowing(page: Page, year: CaseYear, flows: readonly CaseFlow[]): string {
  const { read, made } = page;
  const costs = groupBy(
    flows.filter(({ kind }) => kind === "cost"),
    ({ source }) => source,
  ).map(([source, own]) => `− ${own.length === 1 ? "" : `${own.length} × `}${escaped(source)}`);
  const days = new Set(flows.filter(({ kind }) => kind === "benefit").map(({ on }) => on));
  const periods = periodsOf(read);
  const recurring = made.benefits.filter(({ once, brought }) => !once && !brought.isZero());
  const shares = periods.filter(({ on }) => days.has(on)).map(({ share }) => share);
  const once = made.benefits.filter((own) => own.once && !own.brought.isZero() && isIn(year, flows, own.kpi));
  const terms = [
    ...costs,
    ...(recurring.length === 0 || shares.length === 0 ? [] : [`+ ${usedOf(page, recurring, shares)}`]),
    ...once.map(({ kpi }) => `+ ${escaped(kpi)}`),
  ].join(" ");
  return terms.startsWith("+ ") ? terms.slice(2) : terms || "–";
}

const isIn = ({ year }: CaseYear, flows: readonly CaseFlow[], kpi: string): boolean =>
  flows.some((flow) => flow.source === kpi && flow.year === year);

/** What comes again and again, as far as it is in use in a year. */
function usedOf({ read }: Page, recurring: readonly Benefit[], shares: readonly number[]): string {
  const ids = recurring.map(({ kpi }) => escaped(kpi)).join(" + ");
  const often = PERIODS[read.per];
  if (shares.length === often && shares.every((share) => share === 1)) return ids;
  const all = recurring.length === 1 ? ids : `(${ids})`;
  const parts = groupBy(shares, (share) => share).map(([share, own]) => {
    const factors = [...(own.length === 1 ? [] : [`${own.length}`]), ...(share === 1 ? [] : [percent(share)])];
    return factors.length === 0 ? "1" : factors.join(" × ");
  });
  const used = parts.length === 1 ? parts[0] : `(${parts.join(" + ")})`;
  return `${all}${often === 1 ? "" : ` ÷ ${often}`} × ${used}`;
}
