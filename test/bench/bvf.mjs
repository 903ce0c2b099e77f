// The roll-up of a value chain against two loops in one run: npm run bench. Medians; what matters are the ratios.
//
//   bare loop   the same decimals passed down once, nothing checked, no reasons, no ranges, nothing judged
//   all paths   every path multiplied out, as a spreadsheet does it
import { rollUp } from "keyaccount/bvf";
import { Decimal } from "decimal.js";

const kpi = (id, rest = {}) => ({ id, layer: "operationalKpi", name: id, direction: "higherIsBetter", ...rest });
const TOP = { layer: "executiveKpi", baseline: 0, target: 1000, valuePerUnit: 1000, currency: "CNY", per: "year" };
const SHARES = { attribution: 0.5, confidence: 1 };

/** A tower of diamonds: each KPI is fed by two, which are fed by the same two, so that paths double at every level. */
function diamonds(levels) {
  const nodes = [kpi("top", TOP)];
  const links = [];
  for (let level = 0; level < levels; level += 1) {
    nodes.push(kpi(`l${level}`), kpi(`r${level}`));
    const above = level === 0 ? ["top"] : [`l${level - 1}`, `r${level - 1}`];
    for (const to of above) links.push({ from: `l${level}`, to, ...SHARES }, { from: `r${level}`, to, ...SHARES });
  }
  nodes.push({ id: "ours", layer: "solution", name: "ours" });
  for (const from of [`l${levels - 1}`, `r${levels - 1}`])
    links.push({ from: "ours", to: from, attribution: 1, confidence: 1 });
  return { nodes, links };
}

/** Many KPIs side by side, each with an operational KPI, an initiative and a solution of its own. */
function wide(count) {
  const nodes = [];
  const links = [];
  for (let nth = 0; nth < count; nth += 1) {
    nodes.push(kpi(`e${nth}`, TOP), kpi(`o${nth}`), { id: `i${nth}`, layer: "initiative", name: `i${nth}` });
    nodes.push({ id: `s${nth}`, layer: "solution", name: `s${nth}` });
    for (const [from, to] of [
      ["o", "e"],
      ["i", "o"],
      ["s", "i"],
    ])
      links.push({ from: `${from}${nth}`, to: `${to}${nth}`, attribution: 0.8, confidence: 0.9 });
  }
  return { nodes, links };
}

const Exact = Decimal.clone({ precision: 2000 });

/** What arrives at each node; the nodes stand in order already. */
function bare({ nodes, links }) {
  const above = new Map(nodes.map(({ id }) => [id, []]));
  for (const link of links) above.get(link.from).push(link);
  const arrived = new Map();
  for (const { id, baseline = 0, target = 0, valuePerUnit = 0 } of nodes) {
    let sum = new Exact(target).minus(baseline).times(valuePerUnit);
    for (const { to, attribution, confidence } of above.get(id))
      sum = sum.plus(arrived.get(to).times(attribution).times(confidence));
    arrived.set(id, sum);
  }
  return arrived;
}

/** The same by walking every path. */
function everyPath({ nodes, links }) {
  const below = new Map(nodes.map(({ id }) => [id, []]));
  for (const link of links) below.get(link.to).push(link);
  let total = new Exact(0);
  const walk = (id, value) => {
    if (id === "ours") total = total.plus(value);
    for (const { from, attribution, confidence } of below.get(id))
      walk(from, value.times(attribution).times(confidence));
  };
  walk("top", new Exact(1_000_000));
  return total;
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

function measure(name, make, n, rounds) {
  const [small, large] = [make(n), make(8 * n)];
  rollUp(small);
  const [one, eight] = [median(rounds, () => rollUp(small)), median(rounds, () => rollUp(large))];
  const [base, base8] = [median(rounds, () => bare(small)), median(rounds, () => bare(large))];
  console.log(
    `${name}, n = ${n}: ${ms(one)}; 8n: ${ms(eight)}, ${(eight / one).toFixed(1)} × | bare loop ${ms(base)}; ${ms(base8)}, ${(base8 / base).toFixed(1)} × | roll-up ÷ bare loop ${(one / base).toFixed(1)}, ${(eight / base8).toFixed(1)}`,
  );
}

measure("chains side by side", wide, 1000, 9);
measure("tower of diamonds, levels", diamonds, 1000, 5);
for (const levels of [8, 12, 16]) {
  const tower = diamonds(levels);
  const [walked, rolled] = [median(3, () => everyPath(tower)), median(9, () => rollUp(tower))];
  console.log(`2^${levels} paths: every path ${ms(walked)}, roll-up ${ms(rolled)}`);
}
