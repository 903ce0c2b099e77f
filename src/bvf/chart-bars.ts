/** The bars of the waterfall: where each begins and ends as a share of all value, and what it says. */
import { grouped, percent } from "../locale/format.js";
import { type Money, quotient, sum, ZERO } from "../money.js";
import { filled, fitted } from "../picture.js";
import { type ChartLabels, type ChartWords, saying } from "./chart-words.js";
import type { Graph } from "./graph.js";
import type { Purse, RolledUp } from "./roll-up.js";

/** A bar in its row; its ends are shares of the value of all KPIs. */
export interface Bar {
  readonly nth: number;
  readonly name: string;
  readonly look: "rising" | "total" | "falling" | "ours";
  readonly from: number;
  readonly to: number;
  /** How far it is confirmed. */
  readonly sure: number;
  /** Where the next bar begins. */
  readonly leads: number;
  readonly isSum: boolean;
  readonly text: string;
}

/** With more KPIs or solutions than this the rest of them share a row. */
const MOST = 12;

/** The longest name, in heights of its letters. */
const NAME = 20;

/** The bars from the top; where value would be counted twice, those of the KPIs alone. */
export function barsOf({ graph, result }: RolledUp, purse: Purse, { chart: words }: ChartLabels): Bar[] {
  const total = sum(purse.starts.values());
  const say = saying(total);
  const at = (money: Money) => quotient(money, total).toNumber();
  const ofAll = (sign: string, money: Money) => `${sign}${say(money)} · ${percent(at(money))}`;
  const kpis = gathered(partsOf(graph, purse, [...purse.starts.keys()], purse.starts), words);
  const rising = stacked(kpis).map(({ part, from, to }): Draft => {
    const ends = { from: at(from), to: at(to), sure: at(from), leads: at(to) };
    return { name: part.name, look: "rising", ...ends, isSum: false, text: ofAll("+", part.amount) };
  });
  const whole: Draft = {
    ...{ name: words.total, look: "total", from: 0, to: 1, sure: 0, leads: 1 },
    ...{ isSum: true, text: say(total) },
  };
  if (result.totals === undefined) return numbered([...rising, whole]);
  const places = graph.nodes.flatMap(({ layer }, place) => (layer === "solution" ? [place] : []));
  const own = gathered(partsOf(graph, purse, places), words);
  const [credited, confirmed] = [sum(own.map(({ amount }) => amount)), sum(own.map((part) => part.confirmed))];
  const left = sum([total, credited.negated()]);
  const sure = (amount: Money, part: Money) => confirmedText(words, say, amount, part);
  return numbered([
    ...rising,
    whole,
    {
      ...{ name: words.left, look: "falling", from: at(credited), to: 1, sure: at(credited), leads: at(credited) },
      ...{ isSum: false, text: ofAll("−", left) },
    },
    {
      ...{ name: words.credited, look: "ours", from: 0, to: at(credited), sure: at(confirmed), leads: at(credited) },
      ...{ isSum: true, text: sure(credited, confirmed) },
    },
    ...stacked([...own].reverse())
      .reverse()
      .map(({ part, from, to }): Draft => {
        const ends = { from: at(from), to: at(to), sure: at(sum([from, part.confirmed])), leads: at(from) };
        return { name: part.name, look: "ours", ...ends, isSum: false, text: sure(part.amount, part.confirmed) };
      }),
  ]);
}

type Draft = Omit<Bar, "nth">;

const numbered = (bars: readonly Draft[]): Bar[] => bars.map((bar, nth) => ({ nth, ...bar }));

interface Part {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly confirmed: Money;
}

/** What starts at some places, or is credited to them. */
function partsOf(graph: Graph, purse: Purse, places: readonly number[], starts?: ReadonlyMap<number, Money>): Part[] {
  return places.flatMap((place) => {
    const node = graph.nodes[place];
    if (node === undefined) return [];
    const amount = (starts === undefined ? purse.credited[place] : starts.get(place)) ?? ZERO;
    return [{ id: node.id, name: fitted(node.name, NAME) || "?", amount, confirmed: purse.confirmed[place] ?? ZERO }];
  });
}

/** The largest first, and equals by their ids; of very many the last together. */
function gathered(parts: readonly Part[], words: ChartWords): Part[] {
  const sorted = [...parts].sort((a, b) => b.amount.cmp(a.amount) || (a.id < b.id ? -1 : 1));
  if (sorted.length <= MOST) return sorted;
  const rest = sorted.slice(MOST - 1);
  return [
    ...sorted.slice(0, MOST - 1),
    {
      id: "",
      name: filled(words.others, { count: grouped(rest.length) }),
      amount: sum(rest.map(({ amount }) => amount)),
      confirmed: sum(rest.map(({ confirmed }) => confirmed)),
    },
  ];
}

/** Each part from where the one before it ends. */
function stacked(parts: readonly Part[]): { readonly part: Part; readonly from: Money; readonly to: Money }[] {
  return parts.map((part, nth) => {
    const from = sum(parts.slice(0, nth).map(({ amount }) => amount));
    return { part, from, to: sum([from, part.amount]) };
  });
}

/** An amount, and how much of it the customer has confirmed. */
function confirmedText(words: ChartWords, say: (money: Money) => string, amount: Money, confirmed: Money): string {
  if (amount.isZero()) return say(amount);
  const phrase = confirmed.isZero()
    ? words.noneConfirmed
    : confirmed.eq(amount)
      ? words.allConfirmed
      : words.partConfirmed;
  return filled(phrase, { amount: say(amount), confirmed: say(confirmed) });
}
