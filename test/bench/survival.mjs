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

for (const [count, days] of [
  [8000, 800],
  [8000, 7993],
]) {
  const some = rows(count, days);
  for (let warm = 0; warm < 20; warm++) survival(some);
  const [ours, theirs] = [median(9, () => survival(some)), median(3, () => textbook(some))];
  console.log(
    `${count} rows, ${days} different days: ${ms(ours)}, textbook ${ms(theirs)}: ${(theirs / ours).toFixed(0)} × faster`,
  );
}
for (const days of [365, 99_991]) {
  const [eighth, million] = [rows(125_000, days), rows(1_000_000, days)];
  const [one, eight] = [median(7, () => survival(eighth)), median(5, () => survival(million))];
  console.log(
    `a million rows, ${days} different days: ${ms(eight)}, 125,000 rows ${ms(one)}: ${(eight / one).toFixed(1)} × for 8 × the rows`,
  );
}
