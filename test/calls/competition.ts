/**
 * The opening grid, scores and moves by docs/sources.md#competition-opening-grid, #competition-scoring and
 * #competition-criterion-moves. Odds: scipy 1.17, `odds_ratio([[12, 5], [7, 16]])`, conditional, with its interval;
 * Woolf's by hand: 192/35 · e^(±1.959963984540054 · √(1/12 + 1/5 + 1/7 + 1/16)).
 */
import { type Call, down } from "./call.js";

const IMPORTANCE = down("Importance", 5, null, "3", 1);
const OURS = down("We", 3, null, 4, "5");
const THEIRS = down("They", 4, null, 4, 2);

export const COMPETITION: readonly Call[] = [
  ["COMPETITION_OPENING", ["ours", "behind"], "solveProblem"],
  ["COMPETITION_OPENING", [down("我方地盘", null), down("领先", null), "中文"], down("加速进程", null)],
  [
    "COMPETITION_OPENING",
    ["ours", "lost"],
    {
      error: "#VALUE!",
      message: 'COMPETITION_OPENING: opening must be one of "leading", "even", "behind", got "lost"',
    },
  ],
  ["COMPETITION_SCORE", [IMPORTANCE, OURS], 32 / 9], // (15 + 12 + 5) ÷ 9
  ["COMPETITION_SCORE", [[[5, "3"]], [[3, 5]]], 3.75],
  [
    "COMPETITION_SCORE",
    [down(5, 3), down(3, null)],
    { error: "#N/A", message: "COMPETITION_SCORE: a rating that counts is not known" },
  ],
  [
    "COMPETITION_SCORE",
    [down("重要程度", 5, 3), down("评分", 3, 6)],
    { error: "#NUM!", message: "Competition.score: ratings[1].rating (cell 3) must be a rating 1–5, got 6" },
  ],
  ["COMPETITION_PLACE", [IMPORTANCE, OURS, THEIRS], "behind"], // 32 and 20 + 12 + 2 = 34 ninths
  ["COMPETITION_PLACE", [down(5, 3), down("3", 5), down(4, 3)], "first"], // 30 and 29 eighths
  ["COMPETITION_PLACE", [down(5, 3), down(3, null), down(4, 3)], "undetermined"], // 18 to 30 eighths against 29
  // the mean importance is 3
  ["COMPETITION_MOVES", [IMPORTANCE, OURS, THEIRS], down("Move", "attack", null, "reinforce", "buildUp")],
  [
    "COMPETITION_MOVES",
    [down(1), down(0), down(3)],
    { error: "#NUM!", message: "Competition.criterionMoves: ratings[0].rating (cell 1) must be a rating 1–5, got 0" },
  ],
  ["COMPETITION_ODDS_RATIO", [12, 5, "7", 16], [[5.229654455542601, 1.1693560154688452, 27.30592403125847]]],
  ["COMPETITION_ODDS_RATIO", [12, 5, 7, 16, "95%", "waldLogit"], [[192 / 35, 1.3937626710446056, 21.591237769293585]]],
  [
    "COMPETITION_ODDS_RATIO",
    [9, 4, 0, 0],
    { error: "#N/A", message: "COMPETITION_ODDS_RATIO: the counts leave nothing to compare" },
  ],
  ["COMPETITION_HEALTH", [0.3, 0.15, 0.7, 0.45, "4%", 0.8], "boughtWins"],
  ["COMPETITION_HEALTH", ["30%", 0.15, 0.7, down(0.3, 0.2), 0.15, 0.7], down("healthy", "unhealthy")],
  [
    "COMPETITION_HEALTH",
    [30, 0.15, 0.7],
    { error: "#NUM!", message: "Competition.dealHealth: thresholds.winRate must be a number 0–1, got 30" },
  ],
];
