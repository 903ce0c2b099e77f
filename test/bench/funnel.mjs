// The pipeline's mathematics against the plain way, in one run: npm run bench. Medians; what matters are the ratios.
//
//   plain recurrence   P(k of i) = P(k of i − 1)·(1 − p) + P(k − 1 of i − 1)·p in a typed array, all n²÷2 steps
//   dense lattice      the same with amounts, over all cells for each deal
//   decimal.js         one decimal for each amount, multiplied and added up; no standard deviation
import { Decimal } from "decimal.js";
import { distribution, forecast, weighted, winsDistribution } from "keyaccount/funnel";

/** The same numbers in every run. */
function draws() {
  let seed = 12345;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
}

function median(times, run) {
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return measured.sort((a, b) => a - b)[times >> 1];
}

const ms = (time) => `${time < 100 ? time.toFixed(1) : Math.round(time)} ms`;
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;

// Wins

const chances = (count) => {
  const draw = draws();
  return Array.from({ length: count }, draw);
};

function plain(probabilities) {
  const cells = new Float64Array(probabilities.length + 1);
  cells[0] = 1;
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i];
    const q = 1 - p;
    for (let k = i + 1; k > 0; k--) cells[k] = cells[k] * q + cells[k - 1] * p;
    cells[0] *= q;
  }
  return cells;
}

const TEN = chances(10_000);
const EIGHTY = chances(80_000);
for (let warm = 0; warm < 5; warm++) winsDistribution(TEN);
const [wins, recurrence, more] = [
  median(15, () => winsDistribution(TEN)),
  median(5, () => plain(TEN)),
  median(5, () => winsDistribution(EIGHTY)),
];
const exactly = winsDistribution(TEN).exactly;
const reference = plain(TEN);
const worst = exactly.reduce((most, chance, k) => Math.max(most, Math.abs(chance - reference[k])), 0);
console.log(
  `wins of 10,000 deals         ${ms(wins)}, plain recurrence ${ms(recurrence)}: ${times(recurrence / wins)} faster`,
);
console.log(`                             largest difference from it ${worst.toExponential(1)}`);
console.log(`wins of 80,000 deals         ${ms(more)}: ${times(more / wins)} for 8 × the deals`);

// Forecast

/** So many deals whose amounts, whole numbers, add up to just below 2²⁰. */
function pipeline(count) {
  const draw = draws();
  const raw = Array.from({ length: count }, () => Math.exp(2 * draw()));
  const total = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => ({ amount: Math.floor((one / total) * 2 ** 20), probability: draw() }));
}

function dense(deals) {
  const cells = new Float64Array(2 ** 20);
  cells[0] = 1;
  let top = 0;
  for (const { amount, probability: p } of deals) {
    const q = 1 - p;
    top += amount;
    for (let k = top; k >= amount; k--) cells[k] = cells[k] * q + cells[k - amount] * p;
    for (let k = amount - 1; k >= 0; k--) cells[k] *= q;
  }
  return cells;
}

const [FEW, MANY] = [pipeline(250), pipeline(2000)];
forecast(FEW, { target: 500_000 });
const [few, many, all] = [
  median(3, () => forecast(FEW, { target: 500_000 })),
  median(3, () => forecast(MANY, { target: 500_000 })),
  median(1, () => dense(MANY)),
];
const { steps, exact } = distribution(MANY);
console.log(
  `forecast of 2,000 deals      ${ms(many)} on 2²⁰ cells, dense lattice ${ms(all)}: ${times(all / many)} faster`,
);
console.log(`                             ${steps.length} totals, exact: ${exact}`);
console.log(`forecast of 250 deals        ${ms(few)} on 2²⁰ cells: ${times(many / few)} for 8 × the deals`);

// Weighted

function rows(count) {
  const draw = draws();
  return Array.from({ length: count }, () => ({
    amount: Math.round(draw() * 1e7) / 100,
    probability: Math.round(draw() * 100) / 100,
  }));
}

const [SOME, MILLION] = [rows(125_000), rows(1_000_000)];
const decimals = (deals) =>
  deals.reduce((sum, { amount, probability }) => sum.plus(new Decimal(amount).times(probability)), new Decimal(0));
weighted(SOME);
const [eighth, million, objects] = [
  median(5, () => weighted(SOME)),
  median(5, () => weighted(MILLION)),
  median(1, () => decimals(MILLION)),
];
const same = weighted(MILLION).weighted.eq(decimals(MILLION));
console.log(
  `weighted, a million deals    ${ms(million)}, decimal.js ${ms(objects)}: ${times(objects / million)} faster, same sum: ${same}`,
);
console.log(`weighted, 125,000 deals      ${ms(eighth)}: ${times(million / eighth)} for 8 × the deals`);
