/** What stands below the title of the waterfall. */
import { percent } from "../locale/format.js";
import { quotient, sum } from "../money.js";
import { filled, fitted } from "../picture.js";
import { type ChartLabels, saying } from "./chart-words.js";
import type { Purse, RolledUp } from "./roll-up.js";
import { moneyOf } from "./words.js";

/** The longest list of names, and the longest list of other currencies, in heights of their letters. */
const [NAMES, APART] = [30, 50] as const;

/** The result in a line, how to read the bars, and what is not in the picture. */
export function subtitles(rolled: RolledUp, drawn: Purse | undefined, labels: ChartLabels): string[] {
  const { purses, span } = rolled;
  const others = purses
    .filter((purse) => purse !== drawn)
    .map((purse) => {
      const value = sum(purse.starts.values());
      return `${saying(value)(value)} ${moneyOf(purse, span, labels)}`;
    });
  const apart = filled(labels.chart.apart, { others: fitted(others.join(" · "), APART) });
  const said = drawn === undefined ? [labels.chart.nothingValued] : outcome(rolled, drawn, labels);
  return others.length === 0 ? said : [...said, apart];
}

function outcome({ graph, twice, result, span }: RolledUp, drawn: Purse, labels: ChartLabels): string[] {
  const { chart: words } = labels;
  const total = result.totals?.find(({ currency, once }) => currency === drawn.currency && once === drawn.once);
  if (total === undefined) {
    const over = new Set(twice.map(({ node }) => node));
    const names = graph.chain.nodes.flatMap(({ id, name }) => (over.has(id) ? [name] : []));
    return [filled(words.countedTwice, { nodes: fitted(names.join(" · "), NAMES) })];
  }
  const { value, credited, atMost } = total;
  const say = saying(value);
  const share = percent(quotient(credited, value).toNumber());
  return [
    filled(words.reaches, {
      ...{ money: moneyOf(drawn, span, labels), credited: say(credited), value: say(value), share },
    }),
    ...(credited.isZero() ? [] : [words.key]),
    ...(atMost.gt(credited) ? [filled(words.couldReach, { amount: say(atMost) })] : []),
  ];
}
