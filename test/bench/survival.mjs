// Kaplan–Meier against the textbook's loop in one run: npm run bench. Medians; what matters are the ratios.
//
//   textbook   for each distinct time, those at risk and those that leave are counted by filtering all rows
import { survival } from "keyaccount/funnel";

/** Rows without a random number: times spread over so many different days. */
const rows = (count, days) =>
  Array.from({ length: count }, (_, nth) => ({ days: (nth * 7919) % days, left: nth % 3 > 0 }));

function textbook(all) {
  let share = 1;
  return [...new Set(all.map((row) => row.days))]
    .sort((a, b) => a - b)
    .map((days) => {
      const atRisk = all.filter((row) => row.days >= days).length;
      const left = all.filter((row) => row.days === days && row.left).length;
      share *= 1 - left / atRisk;
      return { days, atRisk, left, share };
    });
}

function median(rounds, run) {
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

for (const [n, days] of [
  [1000, 100],
  [1000, 997],
]) {
  const [small, large] = [rows(n, days), rows(8 * n, 8 * days)];
  survival(small);
  const [one, eight] = [median(9, () => survival(small)), median(9, () => survival(large))];
  const [base, base8] = [median(5, () => textbook(small)), median(3, () => textbook(large))];
  console.log(
    `n = ${n}, ${days} days: ${ms(one)}; 8n: ${ms(eight)}, ${(eight / one).toFixed(1)} × | textbook ${ms(base)}; ${ms(base8)}, ${(base8 / base).toFixed(1)} × | textbook ÷ survival ${(base / one).toFixed(1)}, ${(base8 / eight).toFixed(1)}`,
  );
}
for (const days of [365, 99_991]) {
  const million = rows(1_000_000, days);
  const time = median(5, () => survival(million));
  console.log(`a million rows, ${days} different days: ${ms(time)}, ${survival(million).steps.length} steps`);
}
