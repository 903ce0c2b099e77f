// The purchase cycle against a bare loop over typed arrays, in one run: npm run bench. Medians of 15 rounds; what matters is the ratio.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  ACTIONS,
  detect,
  EVENT_LIKELIHOODS,
  EVENTS,
  HALF_LIFE,
  REGRESSION_STRENGTH,
  REGRESSIONS,
  SIGNALS,
  STAGES,
  TRANSITIONS,
  WITNESS_WEIGHTS,
  WITNESSES,
} from "keyaccount/cycle";

const IDS = [...Object.keys(SIGNALS), ...Object.keys(EVENT_LIKELIHOODS), ...Object.values(ACTIONS).flat()];
const AS_OF = "2027-12-31";
const TODAY = Date.parse(AS_OF) / 86_400_000;
const DEALS = 1_000_000;

/** Whole numbers below a limit, the same in every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DAYS = Array.from({ length: 700 }, (_, day) =>
  new Date((TODAY - 700 + day) * 86_400_000).toISOString().slice(0, 10),
);

/** Observations of all kinds on days of two years: signs, exit events, steps back, and what the seller did. */
function observations(count, random) {
  return Array.from({ length: count }, () => ({
    signal: IDS[random(IDS.length)],
    observedAt: DAYS[random(DAYS.length)],
    by: WITNESSES[random(WITNESSES.length)],
    weight: random(4) === 0 ? random(101) / 100 : 1,
  }));
}

// The same arithmetic, as it would be written for one purpose: numbers in, six numbers out

/** What the loop reads: a number for each field of an observation, and the rows as logarithms, one after another. */
function columns(rows) {
  const pick = (read) => Float64Array.from(rows, read);
  return {
    day: pick(({ observedAt }) => Date.parse(observedAt) / 86_400_000),
    signal: pick(({ signal }) => IDS.indexOf(signal)),
    by: pick(({ by }) => WITNESSES.indexOf(by)),
    own: pick(({ weight }) => weight),
    order: Int32Array.from(rows, (_, row) => row),
  };
}

const N = STAGES.length;
const place = (stage) => STAGES.indexOf(stage);
const logs = (row) => row.map(Math.log);
const LIKELIHOODS = Float64Array.from(
  IDS.flatMap((id) => logs(SIGNALS[id]?.likelihood ?? EVENT_LIKELIHOODS[id] ?? [1, 1, 1, 1, 1, 1])),
);
const AT_MOST = LIKELIHOODS.slice();
for (let at = AT_MOST.length - 2; at >= 0; at--)
  if (at % N < N - 1) AT_MOST[at] = Math.max(AT_MOST[at], AT_MOST[at + 1]);
const PRIORS = Float64Array.from(STAGES.flatMap((stage) => logs(TRANSITIONS[stage])));
const WEIGHTS = Float64Array.from(WITNESSES, (witness) => WITNESS_WEIGHTS[witness]);
const SPEAKS = Uint8Array.from(IDS, (id) => (id in SIGNALS || id in EVENT_LIKELIHOODS ? 1 : 0));
const KNOWS = Uint8Array.from(
  IDS.flatMap((id) => WITNESSES.map((by) => (!(id in SIGNALS) || SIGNALS[id].witnesses.includes(by) ? 1 : 0))),
);
const BACK_TO = Int8Array.from(IDS, (id) => (id in REGRESSIONS ? place(REGRESSIONS[id].to) : -1));
const BACK_FROM = Int8Array.from(IDS, (id) => (id in REGRESSIONS ? place(REGRESSIONS[id].from) : -1));
const BACK_UP_TO = Int8Array.from(IDS, (id) => (id in REGRESSIONS ? place(REGRESSIONS[id].upTo) : -1));
const INTO = Int8Array.from(IDS, (id) => (id in EVENT_LIKELIHOODS ? place(EVENTS[id].into) : -1));
const EVENT_TURN = Object.keys(EVENTS);
const TURN = Int8Array.from(IDS, (id) =>
  id in REGRESSIONS ? -1 - place(REGRESSIONS[id].to) : id in EVENT_LIKELIHOODS ? EVENT_TURN.indexOf(id) : 5,
);
const ALPHABET = Int32Array.from(IDS, (id) => [...IDS].sort().indexOf(id));

const add = (a, b) => {
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
};

function normalise(belief) {
  let top = -Infinity;
  for (let s = 0; s < N; s++) if (belief[s] > top) top = belief[s];
  let sum = 0;
  for (let s = 0; s < N; s++) sum += Math.exp(belief[s] - top);
  const all = top + Math.log(sum);
  for (let s = 0; s < N; s++) belief[s] -= all;
}

function fade(belief, days, earliest) {
  if (days === 0) return;
  const kept = 0.5 ** (days / HALF_LIFE);
  const [old, open] = [Math.log(kept), Math.log1p(-kept)];
  for (let s = 0; s < N; s++) belief[s] = add(belief[s] + old, PRIORS[earliest * N + s] + open);
  normalise(belief);
}

function bare({ day, signal, by, own, order }) {
  const weightOf = (row) => own[row] * WEIGHTS[by[row]];
  order.sort(
    (a, b) =>
      day[a] - day[b] ||
      TURN[signal[a]] - TURN[signal[b]] ||
      ALPHABET[signal[a]] - ALPHABET[signal[b]] ||
      (by[a] === 2) - (by[b] === 2) ||
      weightOf(b) - weightOf(a) ||
      by[b] - by[a],
  );
  const belief = new Float64Array(N);
  for (let s = 0; s < N; s++) belief[s] = PRIORS[s];
  const seenOn = new Float64Array(IDS.length).fill(-1);
  let earliest = 0;
  let on = -1;
  let [lastDay, lastSignal] = [-1, -1];
  const faded = new Float64Array(N);
  for (const row of order) {
    const id = signal[row];
    let weight = weightOf(row);
    if (!SPEAKS[id] || !KNOWS[id * WITNESSES.length + by[row]] || weight === 0) continue;
    if (lastDay === day[row] && lastSignal === id) continue;
    [lastDay, lastSignal] = [day[row], id];
    faded.set(belief);
    if (on >= 0) fade(faded, day[row] - on, earliest);
    const into = INTO[id];
    if (seenOn[id] >= 0 && into < 0 && BACK_TO[id] < 0) weight *= 1 - 0.5 ** ((day[row] - seenOn[id]) / HALF_LIFE);
    seenOn[id] = day[row];
    let rows = LIKELIHOODS;
    if (BACK_TO[id] >= 0) {
      if (earliest > BACK_UP_TO[id]) continue;
      const share = REGRESSION_STRENGTH * weight;
      let gone = -Infinity;
      for (let s = BACK_FROM[id]; s <= BACK_UP_TO[id]; s++) {
        gone = add(gone, faded[s] + Math.log(share));
        faded[s] += share < 1 ? Math.log1p(-share) : -Infinity;
      }
      faded[BACK_TO[id]] = add(faded[BACK_TO[id]], gone);
      normalise(faded);
      earliest = Math.min(earliest, BACK_TO[id]);
    } else if (into >= 0 && by[row] === 0 && own[row] === 1) {
      const bought = earliest >= 4 || Math.exp(faded[4]) + Math.exp(faded[5]) > 0.5;
      if (into < 4 && bought) {
        for (let s = 0; s < N; s++) faded[s] = PRIORS[into * N + s];
        earliest = into;
      } else if (into < earliest) continue;
      else if (into > 0) {
        let any = false;
        for (let s = 0; s < N; s++) {
          if (s < into) faded[s] = -Infinity;
          else any ||= faded[s] > -Infinity;
        }
        if (any) normalise(faded);
        else for (let s = 0; s < N; s++) faded[s] = PRIORS[into * N + s];
        earliest = into;
      }
    } else if (by[row] === 2) rows = AT_MOST;
    for (let s = 0; s < N; s++) faded[s] += weight * rows[id * N + s];
    normalise(faded);
    belief.set(faded);
    on = day[row];
  }
  if (on >= 0) fade(belief, TODAY - on, earliest);
  return belief.map(Math.exp);
}

// What is measured

function measure() {
  for (let seed = 1; seed <= 500; seed++) {
    const rows = observations(1 + (seed % 130), generator(seed));
    const own = bare(columns(rows));
    const { posterior } = detect(rows, {}, AS_OF);
    STAGES.forEach((stage, nth) => {
      if (!(Math.abs(own[nth] - posterior[stage]) <= 1e-9))
        throw new Error(`they disagree on ${stage} of deal ${seed}`);
    });
  }

  const deals = Array.from({ length: 200 }, (_, nth) => observations(100, generator(nth + 1)));
  const typed = deals.map(columns);
  const [own, loop] = rounds(
    () => {
      for (const deal of deals) detect(deal, {}, AS_OF);
    },
    () => {
      for (const deal of typed) bare({ ...deal, order: deal.order.map((_, row) => row) });
    },
  );
  const each = (ms) => ((1000 * ms) / deals.length).toFixed(0);
  say(
    "detection of 100 observations",
    own / deals.length,
    `bare loop ${each(loop)} µs   ratio ${(own / loop).toFixed(1)} (wanted ≤ 10)`,
  );

  const [small, large] = [100, 800].map((count) =>
    Array.from({ length: 20 }, (_, nth) => observations(count, generator(nth + 1))),
  );
  const all = (some) => () => {
    for (const deal of some) detect(deal, {}, AS_OF);
  };
  const [n, n8] = rounds(all(small), all(large));
  say("detection of 800 observations", n8 / large.length, `growth ${(n8 / n).toFixed(1)} for 8 times the observations`);

  const output = execFileSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url), "memory"], {
    encoding: "utf8",
  });
  const { seconds, grown } = JSON.parse(output);
  console.log(
    `1 M deals one after another     ${(DEALS / seconds / 1000).toFixed(1).padStart(8)} k deals/s   heap, swept, at most ${grown.toFixed(1)} MB above the start (wanted < 30)`,
  );
  if (grown >= 30) throw new Error("detection keeps what it should drop");
}

/** A million deals of 4 to 12 observations, each made, judged and dropped; the heap is looked at when it was swept. */
function memory() {
  const random = generator(7);
  const judge = (count) => {
    let named = 0;
    for (let nth = 0; nth < count; nth++) {
      if (detect(observations(4 + random(9), random), {}, AS_OF).stage !== undefined) named++;
    }
    return named;
  };
  const heap = () => {
    globalThis.gc();
    return process.memoryUsage().heapUsed / 1e6;
  };
  judge(20_000);
  const before = heap();
  const start = performance.now();
  let [peak, swept] = [before, 0];
  for (let part = 0; part < 20; part++) {
    judge(DEALS / 20);
    const sweep = performance.now();
    peak = Math.max(peak, heap());
    swept += performance.now() - sweep;
  }
  console.log(JSON.stringify({ seconds: (performance.now() - start - swept) / 1000, grown: peak - before }));
}

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

function say(name, milliseconds, rest) {
  console.log(`${name.padEnd(31)} ${(1000 * milliseconds).toFixed(0).padStart(8)} µs   ${rest}`);
}

if (process.argv[2] === "memory") memory();
else measure();
