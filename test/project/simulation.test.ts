/**
 * The detector against synthetic buyers, and against the two rules of thumb that everybody knows. The buyers here are
 * others than those the defaults were chosen with. What comes out is printed, and must be what the why page says.
 */
import { describe, expect, test } from "vitest";
import { Cycle } from "../../src/index.js";
import { HABITS, type Habits, latest, most, type Sight, sight } from "../cycle-buyers.js";
import { read } from "../source.js";

const BUYERS = 4000;
const FIRST_SEED = 1_000_001;

const buyers = (habits: Habits = HABITS) => Array.from({ length: BUYERS }, (_, nth) => sight(FIRST_SEED + nth, habits));

interface Outcome {
  /** How often the most probable stage was the right one. */
  readonly right: number;
  /** How often a stage was named, and how often it then was the right one. */
  readonly named: number;
  readonly namedRight: number;
  /** The mean of (said − came true) over tenths of confidence, without its sign, weighted by how many there are. */
  readonly miscalibrated: number;
  readonly bins: readonly Bin[];
}

interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly true: number;
}

function outcome(sights: readonly Sight[], options: Cycle.DetectOptions = {}): Outcome {
  const found = sights.map(({ stage, asOf, observations }) => {
    const { best, confidence, verdict } = Cycle.detect(observations, options, asOf);
    return { confidence, right: best[0].stage === stage, named: verdict !== "undetermined" };
  });
  const named = found.filter((one) => one.named);
  const bins = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((from): Bin[] => {
    const own = found.filter(({ confidence }) => confidence >= from && confidence < from + 0.1);
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    return own.length === 0 ? [] : [{ from, count: own.length, said, true: share(own) }];
  });
  const miscalibrated = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.true), 0) / found.length;
  return { right: share(found), named: named.length / found.length, namedRight: share(named), miscalibrated, bins };
}

const share = (found: readonly { readonly right: boolean }[]) =>
  found.filter(({ right }) => right).length / found.length;

const rule = (sights: readonly Sight[], says: (of: Sight) => Cycle.Stage | undefined) =>
  share(sights.map((of) => ({ right: says(of) === of.stage })));

const percent = (ratio: number) => `${(100 * ratio).toFixed(0)} %`;

const SIGHTS = buyers();
const FOUND = outcome(SIGHTS);
const [LATEST, MOST] = [rule(SIGHTS, latest), rule(SIGHTS, most)];

/** Whether the page has these rows, one below the other; they are printed for whoever changes the page. */
function expectOnPages(rows: readonly string[]) {
  console.log(`\n${rows.join("\n")}`);
  for (const page of ["docs/why.md", "docs/zh-CN/why.md"]) {
    const cells = (line: string) =>
      line
        .split("|")
        .slice(2)
        .map((cell) => cell.trim())
        .join("|"); // without the words
    const figures = read(page).split("\n").map(cells);
    expect(
      rows.filter((row) => !figures.includes(cells(row))),
      page,
    ).toEqual([]);
  }
}

describe("among buyers who do not behave as the detector believes", () => {
  test("it is right far more often than the latest signal, and than most signals", () => {
    expectOnPages([
      `| most signals win | ${percent(MOST)} |`,
      `| the latest signal wins | ${percent(LATEST)} |`,
      `| the detector, its most probable stage | ${percent(FOUND.right)} |`,
      `| the detector, where it names a stage (${percent(FOUND.named)} of all) | ${percent(FOUND.namedRight)} |`,
    ]);
    expect(FOUND.right).toBeGreaterThan(LATEST + 0.1);
    expect(FOUND.right).toBeGreaterThan(MOST + 0.25);
    expect(FOUND.namedRight).toBeGreaterThan(FOUND.right);
  });

  test("what it says comes true about as often as it says", () => {
    expectOnPages(
      FOUND.bins.map(
        (bin) =>
          `| ${(100 * bin.from).toFixed(0)}–${percent(bin.from + 0.1)} | ${bin.count} | ${percent(bin.said)} | ${percent(bin.true)} |`,
      ),
    );
    expect(FOUND.miscalibrated).toBeLessThan(0.04);
    for (const bin of FOUND.bins.filter(({ count }) => count >= 100)) {
      expect(Math.abs(bin.said - bin.true)).toBeLessThan(0.08);
    }
  });

  test("what other parameters would do, and other buyers", () => {
    const row = (name: string, { right, named, namedRight, miscalibrated }: Outcome) =>
      `| ${name} | ${percent(right)} | ${percent(named)} | ${percent(namedRight)} | ${(100 * miscalibrated).toFixed(1)} |`;
    const flat = (place: number) => Cycle.STAGES.map((_, nth) => (nth < place ? 0 : 1 / (6 - place)));
    const transitions = Object.fromEntries(Cycle.STAGES.map((stage, place) => [stage, flat(place)]));
    expectOnPages([
      row("as it is", FOUND),
      ...[15, 30, 45, 90, 180, 36_500].map((halfLife) =>
        row(`half-life ${halfLife} days`, outcome(SIGHTS, { halfLife })),
      ),
      row("flat transitions", outcome(SIGHTS, { transitions })),
      row("every witness in full", outcome(SIGHTS, { witnessWeights: { customer: 1, coach: 1, seller: 1 } })),
      row("customers alone", outcome(SIGHTS, { witnessWeights: { coach: 0, seller: 0 } })),
      row("named from 0.5", outcome(SIGHTS, { confidentFrom: 0.5 })),
      row("named from 0.8", outcome(SIGHTS, { confidentFrom: 0.8 })),
      row("buyers without noise, habits, repeats", outcome(buyers({ ...HABITS, noise: 0, bent: 0, repeats: 0 }))),
      row("every exit event recorded", outcome(buyers({ ...HABITS, recorded: 1 }))),
      row("half of the exit events recorded", outcome(buyers({ ...HABITS, recorded: 0.5 }))),
      row("a sign every 30 days", outcome(buyers({ ...HABITS, between: 30 }))),
    ]);
    expect(FOUND.right).toBeGreaterThan(outcome(SIGHTS, { halfLife: 36_500 }).right + 0.05);
  });

  test("no buyer is the same as another, and every stage is met", () => {
    const met = Cycle.STAGES.map((stage) => SIGHTS.filter((of) => of.stage === stage).length);
    expect(Math.min(...met)).toBeGreaterThan(100);
    expect(new Set(SIGHTS.map(({ observations }) => JSON.stringify(observations))).size).toBeGreaterThan(BUYERS * 0.99);
  });
}, 120_000);
