/**
 * What open deals will bring, in a spreadsheet: not one number, but what may come and how probably.
 *
 *   =FUNNEL_WEIGHTED(B2:B40, C2:C40)          the amounts times their probabilities
 *   =FUNNEL_AT_LEAST(B2:B40, C2:C40, 500000)  how probable it is that this much comes
 *   =FUNNEL_REACHED(B2:B40, C2:C40, 90%)      what can be promised
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, amountCell, NUMBER } from "../cell-content.js";
import { type Column, column, one } from "../cell-parameter.js";
import { atMost, rowsOf } from "../cell-rows.js";
import { count, level } from "../check.js";
import { drivers, type Forecast, type ForecastOptions, forecast, weighted, winsDistribution } from "./index.js";

const AMOUNTS = column(
  "amounts",
  { en: "The amount of each open deal, in one currency.", "zh-CN": "各在跟商机的金额，同一币种。" },
  () => AMOUNT,
);

const PROBABILITIES = column(
  "probabilities",
  { en: "The probability of winning each, 0 to 1 or in percent.", "zh-CN": "各商机的赢单概率，0 到 1 或百分数。" },
  () => NUMBER,
);

const TARGET = one("target", { en: "The amount to be reached.", "zh-CN": "要达到的金额。" }, () => AMOUNT);

const LEVEL = one(
  "level",
  { en: "The probability, such as 10% or 0.9.", "zh-CN": "概率，例如 10% 或 0.9。" },
  () => NUMBER,
);

const MOST_FORECAST = 10_000;

type Amounts = Column<string | number>;
type Probabilities = Column<number>;

const dealsOf = (where: string, amount: Amounts, probability: Probabilities) => rowsOf(where, { amount, probability });

const forecastOf = (
  where: string,
  amounts: Amounts,
  probabilities: Probabilities,
  options: ForecastOptions,
): Forecast => {
  const { ask, rows } = dealsOf(where, amounts, probabilities);
  atMost(where, "amounts", rows, MOST_FORECAST);
  return ask((deals) => forecast(deals, options));
};

const WEIGHTED = sheetFunction({
  id: "FUNNEL_WEIGHTED",
  description: {
    en: "The weighted pipeline: each amount times its probability, added up exactly.",
    "zh-CN": "加权管线：各金额乘以其赢单概率后求和，计算不丢精度。",
  },
  parameters: [AMOUNTS, PROBABILITIES],
  gives: "number",
  answer: ([amounts, probabilities]) =>
    amountCell(dealsOf("FUNNEL_WEIGHTED", amounts, probabilities).ask((deals) => weighted(deals)).weighted),
});

const AT_LEAST = sheetFunction({
  id: "FUNNEL_AT_LEAST",
  description: {
    en: "The probability that up to 10,000 open deals, each won or lost, bring the target or more.",
    "zh-CN": "各商机（最多 10000 个）非赢即输时，合计金额达到或超过目标的概率。",
  },
  parameters: [AMOUNTS, PROBABILITIES, TARGET],
  gives: "number",
  answer: ([amounts, probabilities, target]) =>
    forecastOf("FUNNEL_AT_LEAST", amounts, probabilities, { target, levels: [] }).target?.chance,
});

const QUANTILE = sheetFunction({
  id: "FUNNEL_QUANTILE",
  description: {
    en: "The smallest total that up to 10,000 deals do not exceed with this probability: at 10%, the P10.",
    "zh-CN": "不超过该数的概率达到给定水平的最小总额（最多 10000 个商机）：10% 即 P10。",
  },
  parameters: [AMOUNTS, PROBABILITIES, LEVEL],
  gives: "number",
  answer: ([amounts, probabilities, at]) => {
    const levels = [level("FUNNEL_QUANTILE", "level", at)];
    const [found] = forecastOf("FUNNEL_QUANTILE", amounts, probabilities, { levels }).quantiles;
    return found && amountCell(found.amount);
  },
});

const REACHED = sheetFunction({
  id: "FUNNEL_REACHED",
  description: {
    en: "The largest total that up to 10,000 deals reach with this probability: at 90%, what can be promised.",
    "zh-CN": "能以给定概率达到的最大总额（最多 10000 个商机）：90% 即可以承诺的数。",
  },
  parameters: [AMOUNTS, PROBABILITIES, LEVEL],
  gives: "number",
  answer: ([amounts, probabilities, at]) => {
    const levels = [level("FUNNEL_REACHED", "level", at)];
    const [found] = forecastOf("FUNNEL_REACHED", amounts, probabilities, { levels }).reached;
    return found && amountCell(found.amount);
  },
});

const FORECAST = sheetFunction({
  id: "FUNNEL_FORECAST",
  description: {
    en: "The forecast of up to 10,000 deals in five cells of a row: mean, standard deviation, P10, P50 and P90.",
    "zh-CN": "预测结果（最多 10000 个商机），一行五格：均值、标准差、P10、P50、P90。",
  },
  parameters: [AMOUNTS, PROBABILITIES],
  fills: { rows: 1, columns: 5 },
  answer: ([amounts, probabilities]) => {
    const found = forecastOf("FUNNEL_FORECAST", amounts, probabilities, {});
    return [[amountCell(found.weighted), found.sd, ...found.quantiles.map(({ amount }) => amountCell(amount))]];
  },
});

const MOST_DRIVERS = 1000;

const DRIVERS = sheetFunction({
  id: "FUNNEL_SWING",
  description: {
    en: "Beside each of up to 1,000 deals: how much winning or losing it moves the probability of reaching the target.",
    "zh-CN": "在各商机（最多 1000 个）旁列出：赢下与丢掉它，达成目标的概率相差多少。",
  },
  parameters: [AMOUNTS, PROBABILITIES, TARGET],
  fills: { beside: 1 },
  answer: ([amounts, probabilities, target]) => {
    const { ask, lay, rows } = dealsOf("FUNNEL_SWING", amounts, probabilities);
    atMost("FUNNEL_SWING", "amounts", rows, MOST_DRIVERS);
    const found = ask((deals) => drivers(deals, { target })).drivers;
    const swings = new Map(found.map(({ row, swing }) => [row, swing]));
    return lay(
      rows.map((_, row) => [swings.get(row) ?? 0]),
      [{ en: "Swing", "zh-CN": "影响" }],
    );
  },
});

const MOST_WINS = 200;

const oddsOf = (where: string, probabilities: Probabilities) => {
  const { ask, rows } = rowsOf(where, { probability: probabilities });
  return { rows, wins: () => ask((deals) => winsDistribution(deals.map(({ probability }) => probability))) };
};

const WINS = sheetFunction({
  id: "FUNNEL_WINS",
  description: {
    en: "Rows of three cells for up to 200 deals: a number of wins, the probability of exactly so many, and of at least so many.",
    "zh-CN": "每行三格（最多 200 个商机）：赢单个数、恰好赢这么多的概率、至少赢这么多的概率。",
  },
  parameters: [PROBABILITIES],
  fills: { rows: MOST_WINS + 1, columns: 3 },
  answer: ([probabilities]) => {
    const { rows, wins } = oddsOf("FUNNEL_WINS", probabilities);
    atMost("FUNNEL_WINS", "probabilities", rows, MOST_WINS);
    const { exactly, atLeast } = wins();
    return exactly.map((chance, won) => [won, chance, atLeast[won] ?? 0]);
  },
});

const WINS_AT_LEAST = sheetFunction({
  id: "FUNNEL_WINS_AT_LEAST",
  gives: "number",
  description: {
    en: "The probability that at least so many of the open deals are won.",
    "zh-CN": "在跟商机中至少赢下这么多个的概率。",
  },
  parameters: [PROBABILITIES, one("wins", { en: "How many wins.", "zh-CN": "赢单个数。" }, () => NUMBER)],
  answer: ([probabilities, wins]) => {
    const { atLeast } = oddsOf("FUNNEL_WINS_AT_LEAST", probabilities).wins();
    return atLeast[count("FUNNEL_WINS_AT_LEAST", "wins", wins)] ?? 0; // no more can be won than there are
  },
});

/** The functions about forecasts. */
export const FORECASTS: readonly SheetFunction[] = [
  ...[WEIGHTED, AT_LEAST, QUANTILE, REACHED, FORECAST],
  ...[DRIVERS, WINS, WINS_AT_LEAST],
];
