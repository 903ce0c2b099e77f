// ABC of a million customers against sorting and against decimal.js, in one run: npm run bench. Medians; what matters is the ratio.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Decimal } from "decimal.js";
import { abc, abcColumn, migration, rfm } from "keyaccount/customer";

/** Two-decimal amounts from 1.00 to about 160 000.00, most of them small, the same in every run. */
export function column(count) {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  return Array.from({ length: count }, () => Math.round(Math.exp(random() * 12) * 100) / 100);
}

const MILLION = 1_000_000;

if (process.argv[2] === "memory") memory();
else measure();

/** How far the process grows at its highest beyond the column it was given. */
function memory() {
  const amounts = column(MILLION);
  globalThis.gc();
  const before = process.memoryUsage().rss;
  abcColumn(amounts);
  console.log((process.resourceUsage().maxRSS * 1024 - before) / 1e6);
}

function measure() {
  const amounts = column(MILLION);
  const decimals = amounts.map((amount) => new Decimal(amount));

  function sorted() {
    const own = Float64Array.from(amounts);
    const start = performance.now();
    own.sort();
    let total = 0;
    for (const amount of own) total += amount;
    return [performance.now() - start, total];
  }

  const timed = (run) => () => {
    const start = performance.now();
    const result = run();
    return [performance.now() - start, result];
  };

  const [sort, own, sum] = medians(
    9,
    sorted,
    timed(() => abcColumn(amounts)),
    timed(() => decimals.reduce((total, amount) => total.plus(amount), new Decimal(0))),
  );
  const [byDecimals] = medians(
    1,
    timed(() => abcByDecimals(decimals)),
  );
  const [rows] = medians(
    1,
    timed(() => abc(amounts.map((amount, row) => ({ id: `c${row}`, amount })))),
  );

  say("ABC of a column of 1 M amounts", own);
  say("  Float64Array sort and one pass", sort, `ratio ${(own / sort).toFixed(2)} (wanted ≤ 2)`);
  say("  the sum alone of decimal.js objects", sum, `${(sum / own).toFixed(1)} times as long`);
  say(
    "  the same ABC with decimal.js objects",
    byDecimals,
    `${(byDecimals / own).toFixed(0)} times as long (wanted ≥ 20)`,
  );
  say("ABC of 1 M rows with ids and reasons", rows);

  const [small, large] = [column(125_000), column(MILLION)];
  const [n, n8] = medians(
    9,
    timed(() => abcColumn(small)),
    timed(() => abcColumn(large)),
  );
  say("ABC of a column of 125 k amounts", n, `growth ${(n8 / n).toFixed(2)} for 8 times the rows`);

  for (const [name, run] of [
    ["RFM", (rows) => rfm(rows, {}, "2026-11-01")],
    ["migration", ({ before, after }) => migration(before, after)],
  ]) {
    const [few, many] = [125_000, MILLION].map((count) => (name === "RFM" ? buyers(count) : periods(count)));
    const [n, n8] = medians(
      3,
      timed(() => run(few)),
      timed(() => run(many)),
    );
    say(`${name} of 1 M rows`, n8, `growth ${(n8 / n).toFixed(2)} from 125 k to 8 times the rows`);
  }

  const peak = execFileSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url), "memory"], {
    encoding: "utf8",
  });
  console.log(`memory of 1 M amounts at its peak ${Number(peak).toFixed(0)} MB above the input (wanted < 120)`);

  const exact = decimals.reduce((total, amount) => total.plus(amount), new Decimal(0));
  if (!abcColumn(amounts).net.eq(exact)) throw new Error("the total is not exact");
  if (abcByDecimals(decimals).join("") !== abcColumn(amounts).verdicts.join("")) throw new Error("the classes differ");
}

function buyers(count) {
  return column(count).map((amount, row) => {
    const lastPurchase = `2026-0${1 + (row % 9)}-1${row % 10}`;
    return { id: `c${row}`, lastPurchase, frequency: row % 37, amount };
  });
}

function periods(count) {
  const amounts = column(count);
  const period = (shift) =>
    amounts.map((amount, row) => ({ id: `c${row + shift}`, class: "ABC"[(row * (1 + shift)) % 3], amount }));
  return { before: period(0), after: period(1) };
}

/** What an application would write with decimal.js: sort, add up, compare with the limits. */
function abcByDecimals(amounts) {
  const order = amounts.map((_, row) => row).sort((a, b) => amounts[b].cmp(amounts[a]));
  const total = amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
  const [a, b] = [total.times("0.8"), total.times("0.95")];
  const verdicts = new Array(amounts.length);
  let [before, start] = [new Decimal(0), 0];
  while (start < order.length) {
    let [end, upTo] = [start, before];
    for (; end < order.length && amounts[order[end]].eq(amounts[order[start]]); end++)
      upTo = upTo.plus(amounts[order[end]]);
    const verdict = before.lt(a) ? "A" : before.lt(b) ? "B" : "C";
    for (; start < end; start++) verdicts[order[start]] = verdict;
    before = upTo;
  }
  return verdicts;
}

function medians(rounds, ...runs) {
  const times = runs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [nth, run] of runs.entries()) times[nth].push(run()[0]);
  return times.map((all) => all.sort((x, y) => x - y)[Math.floor(rounds / 2)]);
}

function say(name, milliseconds, rest = "") {
  console.log(`${name.padEnd(38)} ${milliseconds.toFixed(1).padStart(8)} ms   ${rest}`);
}
