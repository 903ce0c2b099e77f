// What stands on the sheets of the workbook: a column is a width, its cells and a number format
import { readFileSync } from "node:fs";
import { DEALS, TARGETS, TEXTS } from "./texts.mjs";

const example = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
const CUSTOMERS = example("portfolio.json");
const TEAM = example("spadco-team.json").funnel;

const [MONEY, PERCENT, DAY, WHOLE] = ["#,##0", "0.0%", "yyyy-mm-dd", "0"];

/** The row of the first line of a table, below title, note, formulas and headings. */
export const FIRST = 5;

const SPILLED = { filled: true }; // filled by the formula above it or to its left

const given = (width, cells, format) => ({ width, cells, format });
const filled = (width, formula, rows, format) => given(width, [{ formula }, ...Array(rows - 1).fill(SPILLED)], format);
const beside = (width, rows, format) => given(width, Array(rows).fill(SPILLED), format);
const day = (text) => ({ day: Date.parse(text) });
const end = (rows) => FIRST + rows.length - 1;

/** The words argument of a function that answers in words. */
const words = (locale) => (locale === "en" ? "" : `, "${locale}"`);

function deals({ sellers }, locale) {
  const name = (id) => CUSTOMERS.find((customer) => customer.id === id).name;
  const column = (nth) => DEALS.map((deal) => deal[nth]);
  const rows = DEALS.length;
  const values = `E${FIRST}:E${end(DEALS)}`;
  return [
    given(
      10,
      DEALS.map((_, nth) => `D-${String(nth + 1).padStart(2, "0")}`),
    ),
    given(25, column(0).map(name)),
    given(
      14,
      column(1).map((seller) => sellers[seller]),
    ),
    given(13, column(2), MONEY),
    given(11, column(3)),
    given(13, column(4).map(day), DAY),
    given(11, column(5), PERCENT),
    filled(25, `=KA.C139_REGION(${values}${words(locale)})`, rows),
    filled(25, `=KA.C139_PROBABILITY(${values})`, rows, PERCENT),
    filled(25, `=KA.C139_RANK(${values})`, rows, WHOLE),
  ];
}

function customers(locale) {
  const rows = CUSTOMERS.length;
  const amounts = `C${FIRST}:C${end(CUSTOMERS)}`;
  return [
    given(
      10,
      CUSTOMERS.map(({ id }) => id),
    ),
    given(
      25,
      CUSTOMERS.map(({ name }) => name),
    ),
    given(
      14,
      CUSTOMERS.map(({ amount }) => Number(amount)),
      MONEY,
    ),
    given(
      14,
      CUSTOMERS.map(({ margin }) => Number(margin)),
      MONEY,
    ),
    filled(30, `=KA.CUSTOMER_ABC(${amounts})`, rows),
    filled(30, `=KA.CUSTOMER_ABC_COMPUTED(${amounts})`, rows),
    filled(30, `=KA.CUSTOMER_PYRAMID(${amounts}${words(locale)})`, rows),
    filled(30, `=KA.CUSTOMER_ALLOCATE(${amounts}, 120)`, rows, WHOLE),
  ];
}

function forecast({ sheets, sellers, everyone }, locale) {
  const from = TARGETS.map(([seller]) => FIRST + DEALS.findIndex((deal) => deal[1] === seller));
  const to = TARGETS.map(([seller]) => FIRST + DEALS.findLastIndex((deal) => deal[1] === seller));
  const blocks = [[FIRST, end(DEALS)], ...from.map((first, nth) => [first, to[nth]])];
  const sheet = locale === "en" ? sheets.deals : `'${sheets.deals}'`;
  const taken = (letter) => blocks.map(([first, last]) => `${sheet}!${letter}${first}:${letter}${last}`);
  const [amounts, estimates, probabilities] = ["D", "G", "I"].map(taken);
  const made = (width, format, formula) =>
    given(
      width,
      blocks.map((_, nth) => ({ formula: formula(nth) })),
      format,
    );
  const spilled = beside(13, blocks.length, MONEY);
  return [
    given(14, [everyone, ...TARGETS.map(([seller]) => sellers[seller])]),
    made(14, WHOLE, (nth) => `=COUNT(${amounts[nth]})`),
    made(14, MONEY, (nth) => `=SUM(${amounts[nth]})`),
    given(13, [TARGETS.reduce((sum, [, target]) => sum + target, 0), ...TARGETS.map(([, target]) => target)], MONEY),
    made(23, MONEY, (nth) => `=KA.FUNNEL_WEIGHTED(${amounts[nth]}, ${estimates[nth]})`),
    made(23, MONEY, (nth) => `=KA.FUNNEL_WEIGHTED(${amounts[nth]}, ${probabilities[nth]})`),
    made(23, PERCENT, (nth) => `=KA.FUNNEL_AT_LEAST(${amounts[nth]}, ${probabilities[nth]}, D${FIRST + nth})`),
    made(13, MONEY, (nth) => `=KA.FUNNEL_FORECAST(${amounts[nth]}, ${probabilities[nth]})`),
    ...Array(4).fill(spilled),
  ];
}

function funnel({ stages }) {
  const rows = TEAM.stages.length;
  const conversions = (letter) => [
    filled(13, `=KA.FUNNEL_CONVERSIONS(${letter}${FIRST}:${letter}${FIRST + rows - 1}, "snapshot")`, rows, PERCENT),
    beside(13, rows, PERCENT),
    beside(13, rows, PERCENT),
  ];
  return [
    given(10, TEAM.stages),
    given(
      18,
      TEAM.stages.map((stage) => stages[stage]),
    ),
    given(
      11,
      TEAM.stages.map((_, nth) => TEAM.rows.reduce((sum, { counts }) => sum + counts[nth], 0)),
      WHOLE,
    ),
    ...conversions("C"),
    given(11, TEAM.rows[1].counts, WHOLE),
    ...conversions("G"),
  ];
}

/** The tables of the four sheets in a language. */
export const tables = (locale) => ({
  deals: deals(TEXTS[locale], locale),
  customers: customers(locale),
  forecast: forecast(TEXTS[locale], locale),
  funnel: funnel(TEXTS[locale]),
});
