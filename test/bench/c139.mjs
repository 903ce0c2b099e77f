// C139 against bare loops over the same rows, in one run: npm run bench. Medians of 15 rounds; what matters is the ratio.
import { format, parse, portfolio, region } from "keyaccount/c139";

const N = 1_000_000;
const values = Array.from({ length: N }, (_, at) => ({
  win: (at >> 5) & 1,
  first: (at >> 3) & 3,
  clear: (at * 7) % 10,
}));
const texts = values.map(format);
const REGIONS = Array.from({ length: 80 }, (_, rank) => (rank >= 56 ? "win" : rank <= 26 ? "lose" : "swing"));

function lookUp() {
  let wins = 0;
  for (const value of values) if (REGIONS[40 * value.win + 10 * value.first + value.clear] === "win") wins++;
  return wins;
}

function regions() {
  let wins = 0;
  for (const value of values) if (region(value) === "win") wins++;
  return wins;
}

function digits() {
  let wins = 0;
  for (const text of texts) {
    const rank = 40 * (text.charCodeAt(0) - 48) + 10 * (text.charCodeAt(2) - 48) + text.charCodeAt(4) - 48;
    if (REGIONS[rank] === "win") wins++;
  }
  return wins;
}

function parsed() {
  let wins = 0;
  for (const text of texts) if (region(parse(text)) === "win") wins++;
  return wins;
}

const deals = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    value: values[at],
    amount: (at % 9973) / 100,
    currency: "CNY",
  }));

function rounds(...runs) {
  const times = runs.map(() => []);
  for (let round = 0; round < 15; round++) {
    runs.forEach((run, nth) => {
      const start = performance.now();
      run();
      times[nth].push(performance.now() - start);
    });
  }
  return times.map((own) => own.sort((a, b) => a - b)[7]);
}

function compare(name, run, baseName, base, limit) {
  if (run() !== base()) throw new Error(`${name} and ${baseName} disagree`);
  const [own, bare] = rounds(run, base);
  console.log(
    `${name.padEnd(28)} ${own.toFixed(1).padStart(8)} ms   ${baseName} ${bare.toFixed(1)} ms   ratio ${(own / bare).toFixed(2)} (wanted ≤ ${limit})`,
  );
}

compare("region of 1 M values", regions, "array look-up", lookUp, 2);
compare("parse + region of 1 M texts", parsed, "three charCodeAt", digits, 3);

const [small, large] = [deals(25_000), deals(200_000)];
const [n, n8] = rounds(
  () => portfolio(small, "2026-11-20"),
  () => portfolio(large, "2026-11-20"),
);
console.log(
  `portfolio of 25 k deals      ${n.toFixed(1).padStart(8)} ms   200 k deals ${n8.toFixed(1)} ms   growth ${(n8 / n).toFixed(2)} for 8 times the deals`,
);
