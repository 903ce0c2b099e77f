/** Surveys, and where an account stands: docs/sources.md#relationship-nps-and-csat, #relationship-matrix. */
import { type Call, down } from "./call.js";

// Wilson's interval of 18 of 20, with the 97.5 % quantile of the normal distribution
const Z2 = 1.959963984540054 ** 2;
const MIDDLE = 18 / 20 + Z2 / 40;
const REACH = Math.sqrt(Z2) * Math.sqrt((18 * 2) / 20 ** 3 + Z2 / (4 * 20 ** 2));
const wilson = (side: 1 | -1) => (MIDDLE + side * REACH) / (1 + Z2 / 20);

// three promoters and two detractors of seven
const SCORES = [10, "9", 8, 7, 6, 0, "９"];

// weights 25, 24, 12, 19, 7 and 13 %
const RATINGS = down(0.8, "90%", 0.4, "0.7", 0.5, 1);

export const RELATIONSHIP: readonly Call[] = [
  ["RELATIONSHIP_NPS", [down(...SCORES)], 1 / 7],
  ["RELATIONSHIP_NPS", [down("Would you recommend us?", null, ...SCORES, null)], 1 / 7],
  [
    "RELATIONSHIP_NPS",
    [down("打分", 10, null, 11)],
    { error: "#NUM!", message: "Relationship.npsCounts: scores[1] (cell 4) must be an integer 0–10, got 11" },
  ],
  // the ends were found by a search of their own for the likeliest shares that differ by so much
  ["RELATIONSHIP_NPS_INTERVAL", [down("Score", ...SCORES)], [[-0.435037979240834, 0.6311588888304409]]],
  [
    "RELATIONSHIP_NPS_INTERVAL",
    [[[9, 0]], 1],
    { error: "#NUM!", message: "Relationship.nps: confidence must be a number between 0 and 1, got 1" },
  ],
  ["RELATIONSHIP_CSAT", [18, "20"], [[0.9, wilson(-1), wilson(1)]]],
  ["RELATIONSHIP_CSAT", [0, 0], { error: "#N/A", message: "RELATIONSHIP_CSAT: nobody has answered" }],
  [
    "RELATIONSHIP_CSAT",
    [21, 20],
    { error: "#NUM!", message: "Relationship.csat: satisfied must be at most answers 20, got 21" },
  ],

  ["RELATIONSHIP_SATISFACTION", [0.9, 0.7], "somewhatShort"],
  [
    "RELATIONSHIP_SATISFACTION",
    [down(0.3, null, "70%", 0.9), down(0.6, null, 0.7, "0.5"), "zh-CN"],
    down("超出期望", null, "满意", "差距很大"),
  ],
  // 0.2 + 0.216 + 0.048 + 0.133 + 0.035 + 0.13
  ["RELATIONSHIP_LOYALTY_SCORE", [RATINGS], 0.762],
  ["RELATIONSHIP_LOYALTY_SCORE", [[[0.6, null, null, null, null, null]]], 0.6], // of what is rated
  [
    "RELATIONSHIP_LOYALTY_SCORE",
    [down(0.8, 0.9)],
    { error: "#NUM!", message: "RELATIONSHIP_LOYALTY_SCORE: ratings must have 6 cells, got 2" },
  ],
  ["RELATIONSHIP_LOYAL", ["yes", "是", 1], "loyal"],
  [
    "RELATIONSHIP_LOYAL",
    [down("yes", "?", null), down("yes", "√", null), down("no", true, null), "en"],
    down("not loyal", "not known", null),
  ],

  ["RELATIONSHIP_PLACE", [0.8, 0.2], "friend"],
  [
    "RELATIONSHIP_PLACE",
    [down(0.5, "49%", null, 0), down("0.5", 0.5, null, 0.4), "zh-CN"],
    down("合作伙伴", "供应商", null, "局外人"),
  ],
  [
    "RELATIONSHIP_PLACE",
    [8, 0.2],
    { error: "#NUM!", message: "Relationship.place: standing.trust must be a number 0–1, got 8" },
  ],
  ["RELATIONSHIP_NEXT_STEP", ["friend", "friendFirst"], "supplier"],
  ["RELATIONSHIP_NEXT_STEP", [down("局外人", null, "Supplier"), "先做供应商", "en"], down("supplier", null, "friend")],
  [
    "RELATIONSHIP_NEXT_STEP",
    ["partner", "friendFirst"],
    { error: "#N/A", message: "RELATIONSHIP_NEXT_STEP: the account is a partner already" },
  ],
  ["RELATIONSHIP_ROLE", ["consultant", "supplier"], "strategicCoordinator"],
  ["RELATIONSHIP_ROLE", [down("价格销售者", null, "consultant"), "partner", "zh-CN"], down("供应商", null, "长期盟友")],
  ["RELATIONSHIP_ROLE", ["needProvider"], "undetermined"],
  [
    "RELATIONSHIP_ROLE",
    ["none", "partner"],
    {
      error: "#VALUE!",
      message:
        'RELATIONSHIP_ROLE: rung must be one of "visitor", "priceSeller", "productPresenter", "needProvider", "consultant", got "none"',
    },
  ],
];
