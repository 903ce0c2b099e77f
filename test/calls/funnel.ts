/**
 * The SPADCO team and the weighted pipeline of the courses, the trial of Freireich (1963), and small cases by hand.
 * Intervals: scipy 1.17, `binomtest(k, n).proportion_ci(method="wilson" or "exact")`; shrunk ones
 * `beta.ppf([.025, .975], k + 20 · 0.5, n − k + 20 · 0.5)`; differences by Newcombe's formula from the Wilson ones.
 */
import { type Call, down } from "./call.js";

const value = (message: string) => ({ error: "#VALUE!", message }) as const;
const number = (message: string) => ({ error: "#NUM!", message }) as const;
const none = (message: string) => ({ error: "#N/A", message }) as const;

// Four deals; every total is a multiple of 50, and the 16 outcomes add up by hand: at least 300 has 0.505.
const AMOUNTS = down("Amount", 100, 200, null, "50", 400);
const CHANCES = down("Probability", 0.9, "50%", null, 0.25, "0.1");

// The course's ten deals: 437.5 in all
const COURSE = down("金额", 100, 50, 10, 120, 300, 150, 40, 60, 100, 20);
const COURSE_CHANCES = down("赢单概率", 0.25, 0.75, 0.75, 0.5, 0.5, 0.25, 0.5, 0.25, 0.75, "50%");

// Weeks of the 21 patients, and whether the illness came back
const WEEKS = down("Weeks", 6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35);
const BACK = down("Back", 1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, "no");

const EVEN = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10];
const LATE = [0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20];

export const FUNNEL: readonly Call[] = [
  ["FUNNEL_INTERVAL", [18, 20], [[0.9, 0.6989663547715128, 0.9721335187862319]]],
  [
    "FUNNEL_INTERVAL",
    [down("Won", "18", null, 0), down("Decided", 20, null, 0), 0.95, "clopperPearson"],
    [
      ["Rate", "Low", "High"],
      [0.9, 0.6830172859809209, 0.9876514728297041],
      [null, null, null],
      [null, null, null],
    ],
  ],
  [
    "FUNNEL_INTERVAL",
    [down("赢单", 18, 21), down("已定", 20, 20)],
    number("Funnel.interval: successes (cell 3) must be at most trials 20, got 21"),
  ],
  ["FUNNEL_INTERVAL", [0, 0], none("FUNNEL_INTERVAL: there are no trials")],
  [
    "FUNNEL_CONVERSIONS",
    [down("Count", 160, "110", 75, 42, 35, 30, null), "snapshot"],
    [
      ["Rate", "Low", "High"],
      [null, null, null],
      [0.6875, 0.6119941011632153, 0.7542135756474702],
      [0.6818181818181818, 0.589903417135744, 0.7614624245740145],
      [0.56, 0.447467713814555, 0.6666854250875085],
      [0.8333333333333334, 0.6939599725535115, 0.9168408335360192],
      [0.8571428571428571, 0.7062444591340485, 0.9373976892056629],
      [null, null, null],
    ],
  ],
  [
    "FUNNEL_CONVERSIONS",
    [[[10, 12]]], // nobody was followed: a rate above 1 is no share, and has no interval
    [
      [null, 1.2],
      [null, null],
      [null, null],
    ],
  ],
  [
    "FUNNEL_CONVERSIONS",
    [down("Count", 10, 12), "cohort"],
    number("Funnel.conversions: counts[1] (cell 3) must be at most counts[0] = 10, since a cohort never grows, got 12"),
  ],
  [
    "FUNNEL_CONVERSIONS",
    [down(160, null, 75)],
    value("FUNNEL_CONVERSIONS: counts (cell 2) must be given, got a blank cell"),
  ],
  ["FUNNEL_DIFFERENCE", [56, 70, "48", 80], [[0.2, 0.052431472402364815, 0.3338726540369059]]],
  ["FUNNEL_DIFFERENCE", [56, 70, 0, 0], none("FUNNEL_DIFFERENCE: one of the two has no trials")],
  ["FUNNEL_COMPARE", [56, 70, 48, 80], "higher"],
  [
    "FUNNEL_COMPARE",
    [down(56, null, 5), down(70, null, 10), 48, 80, null, "zh-CN"],
    down("前者更高", null, "分不出高低"),
  ],
  [
    "FUNNEL_SHRINK",
    [down("Won", 9, null, "40", 1), down("Decided", 10, null, 100, 20), 0.5, 20],
    [
      ["Rate", "Low", "High"],
      [0.6333333333333333, 0.4566942723320567, 0.7931313005134929],
      [null, null, null],
      [0.4166666666666667, 0.3303035411638476, 0.5056617190075543],
      [0.275, 0.15001413047052073, 0.42127388437856966],
    ],
  ],
  ["FUNNEL_SHRINK", [9, 10], none("FUNNEL_SHRINK: a strength can be estimated only from two rows with trials or more")],
  ["FUNNEL_WIN_RATE", [14, 21], 0.4],
  ["FUNNEL_WIN_RATE", [14, "21", "all", 35], 0.2],
  ["FUNNEL_WIN_RATE", [down(1, 0), down(3, 0)], [[0.25], [none("FUNNEL_WIN_RATE: there is no deal to divide by")]]],
  ["FUNNEL_REQUIRED", [14, down("Rate", 0.1, "35%", 0.5, 0.4)], down("Needed", 2000, 200, 70, 35)],
  ["FUNNEL_REQUIRED", ["14", [[0.1, 0.35, 0.5, 0.4]]], [[2000, 200, 70, 35]]],
  ["FUNNEL_REQUIRED", [1, down(0.5, 0)], none("FUNNEL_REQUIRED: a rate of 0 lets nothing through")],
  [
    "FUNNEL_REQUIRED",
    [1, down("Rate", 0.5, 1.5)],
    number("Funnel.required: rates[1] (cell 3) must be a number 0–1, got 1.5"),
  ],
  // scipy: binom.sf(13, 2706, 0.007) ≥ 0.9 > binom.sf(13, 2705, 0.007)
  ["FUNNEL_STARTS", [14, down("Rate", 0.1, 0.35, 0.5, "40%"), "90%"], 2706],
  ["FUNNEL_STARTS", [1, 0.5, 0.9], 4], // 1 − 0.5⁴ = 0.9375, 1 − 0.5³ = 0.875
  [
    "FUNNEL_STARTS",
    [1, 0.5, 1],
    number("Funnel.requiredWithProbability: wanted must be a number between 0 and 1, got 1"),
  ],
  ["FUNNEL_SPLIT", [100, down("Weight", 1, null, "1", 1)], down("Part", 34, null, 33, 33)],
  ["FUNNEL_SPLIT", ["0.05", [[3, 0, 1]], 0.01], [[0.04, 0, 0.01]]],
  [
    "FUNNEL_SPLIT",
    [7, down("权重", 1, -1)],
    number("Funnel.split: weights[1] (cell 3) must be an amount of at least 0, got -1"),
  ],
  // the even year has 1 each month, the late one 0 and then 2; the third is not over
  ["FUNNEL_SEASONAL", [down("Sales", ...EVEN, ...LATE, 7, 8)], down(...LATE.map((units) => (units === 0 ? 0.5 : 1.5)))],
  ["FUNNEL_SEASONAL", [down(...EVEN.slice(1))], none("FUNNEL_SEASONAL: no year has all its 12 months")],
  ["FUNNEL_WEIGHTED", [COURSE, COURSE_CHANCES], 437.5],
  ["FUNNEL_WEIGHTED", [down("0.1", 0.2), down(1, 1)], 0.3], // exactly
  ["FUNNEL_WEIGHTED", [AMOUNTS, CHANCES], 242.5],
  [
    "FUNNEL_WEIGHTED",
    [down("Amount", null, 100), down("Chance", null, 70)],
    number("Funnel.weighted: deals[0].probability (cell 3) must be a number 0–1, got 70"),
  ],
  [
    "FUNNEL_WEIGHTED",
    [down(100, 200), down(0.5, null)],
    value("FUNNEL_WEIGHTED: probabilities (cell 2) must be given, got a blank cell"),
  ],
  ["FUNNEL_AT_LEAST", [AMOUNTS, CHANCES, 300], 0.505],
  ["FUNNEL_AT_LEAST", [COURSE, COURSE_CHANCES, "951"], 0],
  ["FUNNEL_AT_LEAST", [100, 0.3, 100], 0.3],
  // totals up to 50 have 0.045, up to 100 0.34875, up to 250 0.495, up to 300 0.79875, up to 350 0.9
  ["FUNNEL_QUANTILE", [AMOUNTS, CHANCES, 0.1], 100],
  ["FUNNEL_QUANTILE", [AMOUNTS, CHANCES, "90%"], 350],
  ["FUNNEL_REACHED", [AMOUNTS, CHANCES, 0.9], 100],
  ["FUNNEL_REACHED", [AMOUNTS, CHANCES, "50%"], 300],
  ["FUNNEL_REACHED", [AMOUNTS, CHANCES, 90], number("FUNNEL_REACHED: level must be a number between 0 and 1, got 90")],
  ["FUNNEL_FORECAST", [AMOUNTS, CHANCES], [[242.5, Math.sqrt(25768.75), 100, 300, 350]]],
  ["FUNNEL_FORECAST", ["100", 1], [[100, 0, 100, 100, 100]]],
  // 200 won brings 300 with all of 100, or with 400; the swings are differences of such sums
  ["FUNNEL_SWING", [AMOUNTS, CHANCES, 300], down("Swing", 0.45, 0.81, null, 0, 0.55)],
  ["FUNNEL_SWING", [[[100, "50"]], [[0.5, 1]], 150], [[1, 0]]],
  [
    "FUNNEL_WINS",
    [down("P", 0.5, null, "25%")],
    [
      [0, 0.375, 1],
      [1, 0.5, 0.625],
      [2, 0.125, 0.125],
    ],
  ],
  ["FUNNEL_WINS", [1.5], number("Funnel.winsDistribution: probabilities[0] (cell 1) must be a number 0–1, got 1.5")],
  [
    "FUNNEL_WINS",
    [down(...Array.from({ length: 201 }, () => 0.5))],
    number("FUNNEL_WINS: probabilities must have at most 200 filled rows, got 201"),
  ],
  ["FUNNEL_WINS_AT_LEAST", [down("赢单概率", 0.5, "25%"), 1], 0.625],
  ["FUNNEL_WINS_AT_LEAST", [[[0.5, 0.25]], "3"], 0],
  [
    "FUNNEL_WINS_AT_LEAST",
    [0.5, -1],
    number("FUNNEL_WINS_AT_LEAST: wins must be a whole number of at least 0, got -1"),
  ],
  ["FUNNEL_VELOCITY", [80, 5000, "25%", 30], 10_000 / 3],
  ["FUNNEL_VELOCITY", [down(80, 60), 6000, 0.5, "30"], down(8000, 6000)],
  ["FUNNEL_VELOCITY", [80, 5000, 0.25, 0], number("Funnel.velocity: cycleDays must be a finite number above 0, got 0")],
  ["FUNNEL_COVERAGE", ["300", 100], 3],
  ["FUNNEL_COVERAGE", [300, 0], number("Funnel.coverage: target must be above 0, got 0")],
  ["FUNNEL_COVERAGE_VERDICT", [300, 100, 0.25], "short"],
  ["FUNNEL_COVERAGE_VERDICT", [down(300, 400), 100, "25%", "中文"], down("不足", "充足")],
  ["FUNNEL_COVERAGE_GAP", [300, "100", 0.25], 100],
  ["FUNNEL_COVERAGE_GAP", [300, 100, 0], none("FUNNEL_COVERAGE_GAP: at such a win rate no pipeline is enough")],
  ["FUNNEL_MEDIAN_DAYS", [WEEKS, BACK], 23],
  ["FUNNEL_MEDIAN_DAYS", [WEEKS, BACK, "10%"], 6], // 0.857 stay longer than 6
  ["FUNNEL_MEDIAN_DAYS", [5, "否"], none("FUNNEL_MEDIAN_DAYS: so many of the deals are never seen to leave")],
  [
    "FUNNEL_MEDIAN_DAYS",
    [down("Days", 5, 6), down("Left", "yes", "?")],
    value('FUNNEL_MEDIAN_DAYS: left (cell 3) must be yes or no, got "?"'),
  ],
];
