// Ways to the decider and coverage against the textbook's loops in one run: npm run bench. Medians; what matters are the
// ratios.
//
//   textbook   Dijkstra that looks through all people for the next one, as a first program does
import { coverageMap, pathsToDecider } from "keyaccount/stakeholder";

const CONTACTS = ["none", "brief", "frequent", "inDepth"];
const ATTITUDES = ["neutral", "supporter", "opponent"];

/** People in a tree of eight each, and four words of each that count with others; nothing is drawn at random. */
function bank(count) {
  const people = Array.from({ length: count }, (_, nth) => ({
    id: `p${nth}`,
    roles: [nth === 0 ? "decider" : "user"],
    contact: CONTACTS[(nth * 7) % 4],
    attitude: ATTITUDES[(nth * 11) % 3],
    ...(nth === 0 ? {} : { reportsTo: `p${Math.floor((nth - 1) / 8)}` }),
  }));
  const influences = people.flatMap(({ id: from }, nth) =>
    [...new Set([3, 5, 7, 11].map((step) => (nth * step + 13 * step) % count))]
      .filter((other) => other !== nth)
      .map((other) => ({ from, to: `p${other}`, strength: 0.05 + ((nth * 31 + other * 17) % 90) / 100 })),
  );
  return { people, influences };
}

function textbook({ people, influences }) {
  const best = new Map(people.map(({ id, roles }) => [id, roles[0] === "decider" ? 1 : 0]));
  const open = new Set(best.keys());
  while (open.size > 0) {
    const next = [...open].reduce((one, other) => (best.get(other) > best.get(one) ? other : one));
    open.delete(next);
    for (const { from, to, strength } of influences) {
      if (to === next) best.set(from, Math.max(best.get(from), best.get(next) * strength));
    }
  }
  return best;
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

const some = bank(4000);
const expected = textbook(some);
const { rows } = pathsToDecider(some.people, some.influences);
const apart = rows.filter(({ id, strength }) => Math.abs(strength - expected.get(id)) > 1e-9).length;
console.log(`4,000 people: ${apart} of ${rows.length} strengths differ from the textbook's by more than 1e-9`);
const [ours, theirs] = [median(9, () => pathsToDecider(some.people, some.influences)), median(3, () => textbook(some))];
console.log(
  `4,000 people, ${some.influences.length} links: ${ms(ours)}, textbook ${ms(theirs)}: ${(theirs / ours).toFixed(0)} × faster`,
);
const [eighth, whole] = [bank(12_500), bank(100_000)];
for (const [name, run] of [
  ["ways to the decider", ({ people, influences }) => pathsToDecider(people, influences)],
  ["coverage", ({ people, influences }) => coverageMap(people, influences)],
]) {
  const [one, eight] = [median(5, () => run(eighth)), median(3, () => run(whole))];
  const size = `100,000 people, ${whole.influences.length} links`;
  console.log(
    `${name}, ${size}: ${ms(eight)}, 12,500 people ${ms(one)}: ${(eight / one).toFixed(1)} × for 8 × as much`,
  );
}
