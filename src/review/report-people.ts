/** What a review says of people, competitors and machines. */
import { explain } from "../judgement.js";
import { decimal, grouped, percent } from "../locale/format.js";
import type { Labels } from "../locale/types.js";
import { escaped, table } from "../markdown.js";
import type { BookReview } from "./book.js";
import type { DealReview } from "./deal.js";

/** What wants attention: an exposed account, a lead that is theirs, criteria by which we are behind, strong concerns. */
export function urgent({ people, contest, concerns }: DealReview, labels: Labels): string[] {
  const { stakeholder, competition } = labels;
  const exposed = people?.coverage.verdict === "exposed" ? people.coverage.because.slice(0, 1) : [];
  const theirs = people?.support.verdict === "theirs" ? people.support.because.slice(0, 1) : [];
  const place = contest?.score.verdict;
  const behind = place === "behind" || place === "out" ? (contest?.score.because.slice(0, 1) ?? []) : [];
  const strong = concerns?.verdict === "strong" ? concerns.because.slice(0, 1) : [];
  return [
    ...explain({ because: exposed }, stakeholder.sentences),
    ...explain({ because: theirs }, stakeholder.sentences),
    ...explain({ because: behind }, competition.sentences),
    ...explain({ because: strong }, competition.sentences),
  ];
}

/** Who is covered, and who backs whom. */
export function peopleLines({ people }: DealReview, { stakeholder }: Labels): string[] {
  if (people === undefined) return [];
  return [...explain(people.support, stakeholder.sentences), ...explain(people.coverage, stakeholder.sentences)];
}

/** The move, the score and what would change it, what to do about each criterion, and the concerns. */
export function rivalLines({ opening, contest, concerns }: DealReview, { competition }: Labels): string[] {
  const words = competition.sentences;
  return [
    ...(opening ? explain(opening, words) : []),
    ...(contest ? [...explain(contest.score, words), ...explain(contest.sensitivity, words)] : []),
    ...(contest ? contest.moves.rows.flatMap((row) => explain({ because: row.because.slice(0, 1) }, words)) : []),
    ...(concerns ? explain(concerns, words) : []),
  ];
}

/** The moves of the open deals, one row for each move. */
export function openingLines({ openings, deals }: BookReview, { competition, review }: Labels): string[] {
  if (openings === undefined) return [];
  const { report: words } = review;
  const names = new Map(deals.map(({ id, name }) => [id, name ?? id]));
  const list = (ids: readonly string[]) => words.list(ids.map((id) => escaped(names.get(id) ?? id)));
  const rows = openings.cells
    .filter((cell) => cell.deals.length > 0)
    .map(({ territory, opening, move, deals: ids }) => [
      `${competition.territories[territory]} · ${competition.openings[opening]}`,
      competition.moves[move],
      list(ids),
    ]);
  const open = openings.undetermined.length === 0 ? [] : [[words.none, words.none, list(openings.undetermined)]];
  return [
    `## ${words.openings}`,
    "",
    ...table([words.columns.opening, words.columns.move, words.columns.deal], [...rows, ...open]),
  ];
}

/** Whose machines stand where, and how many will be replaced year by year. */
export function fieldLines({ field, accounts }: BookReview, { territory, review }: Labels): string[] {
  if (field === undefined) return [];
  const { report: words } = review;
  const { columns } = words;
  const names = new Map(accounts.map(({ id, name }) => [id, name ?? id]));
  const name = (id: string | undefined) => escaped(names.get(id ?? "") ?? words.none);
  const share = (of: readonly [number, number] | undefined) =>
    of === undefined ? words.none : of[0] === of[1] ? percent(of[0]) : `${percent(of[0])}–${percent(of[1])}`;
  const rows = field.field.rows.map(({ value, machines, ours, competitors, ourShare }) => [
    ...[name(value), grouped(machines), grouped(ours), grouped(competitors), share(ourShare)],
  ]);
  const years = field.replacement.years.map(({ until, expected, low, high, ours, competitors }) => [
    until ?? words.none,
    expected === undefined ? words.none : decimal(expected),
    low === undefined || high === undefined ? words.none : `${grouped(low)}–${grouped(high)}`,
    ours === undefined ? words.none : decimal(ours),
    competitors === undefined ? words.none : decimal(competitors),
  ]);
  const { account, machines, ours, competitors, ourShare, until, replaced, interval } = columns;
  return [
    `## ${words.field}`,
    "",
    ...table([account, machines, ours, competitors, ourShare], rows),
    ...table([until, replaced, interval, ours, competitors], years),
    ...explain(field.replacement, territory.sentences).map((sentence) => `- ${escaped(sentence)}`),
    "",
    ...(field.withoutMachines.length === 0
      ? []
      : [words.withoutMachines(words.list(field.withoutMachines.map((id) => name(id)))), ""]),
  ];
}
