/** A review in words: Markdown, in the language of the labels. */
import { record } from "../check.js";
import { explain, isWhole } from "../judgement.js";
import { amount as inDigits, grouped, percent } from "../locale/format.js";
import type { NextStep } from "../cycle/index.js";
import type { Labels } from "../locale/types.js";
import type { Money } from "../money.js";
import type { BookReview } from "./book.js";
import type { DealReview } from "./deal.js";
import { bullets, escaped, table } from "../markdown.js";
import { fieldLines, openingLines, peopleLines, rivalLines, urgent } from "./report-people.js";

/**
 * Puts the review of a book or of a deal into Markdown, in the language of the labels. Names and other texts of the
 * book are escaped: they can neither format the report nor put HTML or links into it.
 *
 * @throws TypeError if the result is not what `Review.book` or `Review.deal` returned, or the labels are no locale.
 * @example
 * const result = Review.deal({ id: "d1", account: "a1", name: "Line *3*", probability: 0.4 }, {}, "2026-03-01")
 * Review.report(result, en).split("\n")[0] // => "### Line \\*3\\* · a1"
 * Review.report(result, zhCN).includes("填报赢率为 40%，没有其他依据。") // => true
 * @category Review
 */
export function report(result: BookReview | DealReview, labels: Labels): string {
  const shape = record("Review.report", "result", result);
  record("Review.report", "labels", labels);
  const words = written(shape, labels);
  if (words !== undefined && isWhole(words, shape)) return words;
  throw new TypeError(
    "Review.report: result must be a review, and labels a locale, of this library, got other objects",
  );
}

function written(result: BookReview | DealReview, labels: Labels): string | undefined {
  try {
    const lines = "deals" in result ? bookLines(result, labels) : dealLines(result, result.account, labels);
    return `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  } catch {
    return undefined; // something the report reads is not there
  }
}

function bookLines(book: BookReview, labels: Labels): string[] {
  const account = accountNames(book);
  const words = labels.review.report;
  return [
    `# ${escaped(words.title(book.name, book.asOf))}`,
    "",
    ...(book.note === undefined ? [] : [`> ${escaped(book.note)}`, ""]),
    words.prose([
      words.counts(book.open, book.won, book.lost, book.accounts.length),
      ...(book.unit === 1 ? [] : [words.unit(book.unit)]),
    ]),
    "",
    ...pipelineLines(book, labels),
    ...standingLines(book, labels),
    ...overviewLines(book, labels),
    ...book.deals.filter(isTelling).flatMap((deal) => dealLines(deal, account(deal.account), labels)),
    ...openingLines(book, labels),
    ...abcLines(book, labels),
    ...fieldLines(book, labels),
    ...funnelLines(book, labels),
  ];
}

/** Whether a deal has more to say than its row in the overview. */
function isTelling(deal: DealReview): boolean {
  return [deal.control, deal.people, deal.opening, deal.contest, deal.concerns, deal.flags[0]].some(
    (part) => part !== undefined,
  );
}

/** The name of each account, or its id where it has none. */
function accountNames(book: BookReview): (id: string) => string {
  const names = new Map(book.accounts.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}

function money(amount: Money | undefined, currency: string | undefined, none: string): string {
  if (amount === undefined) return none;
  return currency === undefined ? inDigits(amount) : `${currency} ${inDigits(amount)}`;
}

function pipelineLines(book: BookReview, { review }: Labels): string[] {
  const { report: words, lacks } = review;
  const { columns } = words;
  const rows = book.pipelines.map(({ currency, deals, amount, weighted, sd, couldReach }) => [
    currency ?? words.none,
    grouped(deals),
    inDigits(amount),
    `**${inDigits(weighted)}**`,
    inDigits(sd),
    inDigits(couldReach),
  ]);
  const heads = [columns.currency, columns.deals, columns.amount, columns.weighted, columns.sd, columns.couldReach];
  const dealNames = new Map(book.deals.map(({ id, name }) => [id, name]));
  const left = book.leftOut.map(({ id, lacks: missing }) => {
    return words.lacking(escaped(dealNames.get(id) ?? id), words.list(missing.map((part) => words.lacks(lacks[part]))));
  });
  return [
    `## ${words.pipeline}`,
    "",
    ...(rows.length === 0 ? [words.noPipeline, ""] : [...table(heads, rows), words.independence, ""]),
    ...(left.length === 0 ? [] : [`**${words.leftOut}** ${words.list(left)}`, ""]),
  ];
}

function standingLines(book: BookReview, { review }: Labels): string[] {
  const { report: words, standings } = review;
  const { columns } = words;
  const rows = book.standings
    .filter((total) => total.deals > 0)
    .map(({ standing, deals, amounts, withoutAmount }) => [
      standings[standing],
      grouped(deals),
      amounts.map(({ amount, currency }) => money(amount, currency, words.none)).join(" + ") || words.none,
      withoutAmount === 0 ? words.none : grouped(withoutAmount),
    ]);
  if (rows.length === 0) return [];
  return [
    `## ${words.standings}`,
    "",
    ...table([columns.standing, columns.deals, columns.amount, columns.withoutAmount], rows),
  ];
}

function overviewLines(book: BookReview, { review }: Labels): string[] {
  const account = accountNames(book);
  const { report: words, standings, bases, outcomes } = review;
  const { columns } = words;
  const rows = book.deals.map((deal) => [
    escaped(deal.name ?? deal.id),
    escaped(account(deal.account)),
    money(deal.amount, deal.currency, words.none),
    deal.control?.assessment.value ?? words.none,
    deal.outcome === undefined ? standings[deal.verdict] : outcomes[deal.outcome],
    deal.chance === undefined ? words.none : percent(deal.chance.probability),
    deal.chance === undefined ? words.none : bases[deal.chance.basis],
    deal.flags.length === 0 ? words.none : grouped(deal.flags.length),
  ]);
  const heads = [
    columns.deal,
    columns.account,
    columns.amount,
    columns.value,
    columns.standing,
    columns.probability,
    columns.basis,
    columns.attention,
  ];
  return [`## ${words.deals}`, "", ...(rows.length === 0 ? [words.noDeals, ""] : table(heads, rows))];
}

function dealLines(deal: DealReview, account: string, labels: Labels): string[] {
  const { report: words, standings, particulars, sentences, outcomes } = labels.review;
  const { control, chance, next } = deal;
  const { items } = labels.c139;
  const heading = [
    `**${deal.outcome === undefined ? standings[deal.verdict] : outcomes[deal.outcome]}${control ? ` ${control.assessment.value}` : ""}**`,
    ...(deal.amount === undefined ? [] : [money(deal.amount, deal.currency, words.none)]),
    ...(deal.outcome === undefined ? [chanceLine(deal, labels)] : []),
  ];
  const why = [
    ...explain(deal, sentences, items),
    ...(control ? explain(control, sentences, items) : []),
    ...(control ? explain(control.calibration, labels.c139.sentences, items) : []),
    ...(chance ? explain(chance, sentences) : []),
    ...explain(deal.stage, labels.cycle.sentences),
  ];
  const { verdict: alignment } = deal.stage.alignment;
  const apart = alignment === "sellerAhead" || alignment === "sellerBehind";
  const attention = [
    ...explain({ because: deal.flags }, sentences, items),
    ...(apart && deal.outcome === undefined ? explain(deal.stage.alignment, labels.cycle.sentences) : []),
    ...(deal.outcome === undefined ? urgent(deal, labels) : []),
  ];
  const steps = [
    ...(next
      ? [...explain(next, labels.c139.sentences, items), ...next.paths.map((path) => labels.c139.path(path, items))]
      : []),
    ...(deal.stage.next && deal.outcome === undefined ? winLines(deal.stage.next, labels) : []),
  ];
  return [
    `### ${escaped(deal.name ?? deal.id)} · ${escaped(account)}`,
    "",
    heading.join(" · "),
    "",
    ...bullets(words.attention, attention),
    ...bullets(words.why, why),
    ...bullets(words.people, peopleLines(deal, labels)),
    ...bullets(words.competition, rivalLines(deal, labels)),
    ...bullets(words.next, steps),
    ...(deal.absent.length === 0 ? [] : [words.absent(words.list(deal.absent.map((part) => particulars[part]))), ""]),
  ];
}

/** The exit event to win next, and the questions that test it. */
function winLines({ event, tests }: NextStep, { cycle, review }: Labels): string[] {
  return [review.report.toWin(cycle.events[event]), ...tests.map((test) => cycle.tests[test])];
}

function chanceLine({ chance }: DealReview, { review }: Labels): string {
  const { report: words, bases } = review;
  if (chance === undefined) return words.noChance;
  const [, high] = chance.range;
  const rise = high > chance.probability ? words.couldRise(percent(high)) : "";
  return words.chance(percent(chance.probability), bases[chance.basis]) + rise;
}

function abcLines(book: BookReview, { customer, review }: Labels): string[] {
  const { report: words } = review;
  const { columns } = words;
  const account = accountNames(book);
  const name = (id: string) => escaped(account(id));
  const analyses = book.abc.flatMap(({ currency, classes, rows }) => [
    ...table(
      [columns.class, columns.heads, columns.amount, columns.share, columns.accounts],
      classes.map((total) => [
        customer.classes[total.class],
        grouped(total.heads),
        money(total.amount, currency, words.none),
        total.share === undefined ? words.none : percent(total.share),
        words.list(rows.filter((row) => row.verdict === total.class).map((row) => name(row.id))) || words.none,
      ]),
    ),
  ]);
  return [
    `## ${words.abc}`,
    "",
    ...(analyses.length === 0
      ? [words.noAbc, ""]
      : [words.periods(words.list(book.periods.map(escaped))), "", ...analyses]),
    ...(analyses.length === 0 || book.unclassed.length === 0
      ? []
      : [words.unclassed(words.list(book.unclassed.map(name))), ""]),
    ...book.tierGaps.map((gap) => `- ${words.tierGap(name(gap.id), gap.tier, gap.class)}`),
    "",
  ];
}

function funnelLines({ funnel }: BookReview, { funnel: sayings, review }: Labels): string[] {
  const { report: words } = review;
  const { columns } = words;
  if (funnel === undefined) return [`## ${words.funnel}`, "", words.noFunnel];
  const { total, rows } = funnel;
  const ends = (interval: { readonly low: number; readonly high: number } | undefined) =>
    interval === undefined ? words.none : `${percent(interval.low)}–${percent(interval.high)}`;
  const share = (rate: number | undefined) => (rate === undefined ? words.none : percent(rate));
  const steps = total.steps.map((step) => [
    `${escaped(step.from)} → ${escaped(step.to)}`,
    grouped(step.entered),
    grouped(step.continued),
    share(step.rate),
    ends(step.interval),
    `${step.lost}`,
  ]);
  const sellers = rows.map(({ id, conversions }) => {
    const weakest = conversions.weakestStep.verdict;
    const last = conversions.steps[conversions.steps.length - 1];
    return [
      escaped(id),
      share(last?.cumulative),
      ends(last?.cumulativeInterval),
      weakest === "none" ? words.none : `${escaped(weakest.from)} → ${escaped(weakest.to)}`,
    ];
  });
  const findings = [...explain(total.biggestLeak, sayings.sentences), ...explain(total.weakestStep, sayings.sentences)];
  return [
    `## ${words.funnel}`,
    "",
    ...table([columns.step, columns.entered, columns.continued, columns.rate, columns.interval, columns.lost], steps),
    ...findings.map((finding) => `- ${escaped(finding)}`),
    "",
    ...(rows.length > 1
      ? table([columns.seller, columns.overall, columns.interval, columns.weakestStep], sellers)
      : []),
    words.prose([sayings.kinds[total.kind], words.confidence(percent(total.confidence))]),
  ];
}
