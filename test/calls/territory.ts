/** Prospects and the installed base: docs/sources.md#territory-qualification, #territory-replacement. */
import { type Call, down } from "./call.js";

// 3 years four times, 4 years four times, 5 years eight times, all replaced: of 16 there are 16, 16, 12, 8 and 0 left
const LIVES = [...[3, 3, 3, 3], ...[4, 4, 4, 4], ...[5, 5, 5, 5, 5, 5, 5, 5]];
const REPLACED = LIVES.map(() => "yes");

export const TERRITORY: readonly Call[] = [
  ["TERRITORY_QUALIFY", ["bant", [["yes", "是", 1, "✓"]]], "qualified"],
  ["TERRITORY_QUALIFY", ["BANT 法则", down(true, null, "?", true), "zh-CN"], "无法判断"],
  ["TERRITORY_QUALIFY", ["three visits", down("yes", null, "no"), "en"], "not qualified"],
  [
    "TERRITORY_QUALIFY",
    ["bant", down("yes", "yes", "yes")],
    { error: "#NUM!", message: "TERRITORY_QUALIFY: answers must have 4 cells, got 3" },
  ],
  ["TERRITORY_ASK_NEXT", ["bant", [["yes", null, "no", "?"]]], "authority"],
  ["TERRITORY_ASK_NEXT", ["Bant", down("yes", "yes", "0", "?"), "zh-CN"], "需求"],
  [
    "TERRITORY_ASK_NEXT",
    ["bant", [["yes", "yes", "yes", "yes"]]],
    { error: "#N/A", message: "TERRITORY_ASK_NEXT: every part of the rule set is met" },
  ],
  ["TERRITORY_PARTS", ["bant"], down("budget", "authority", "need", "timeline")],
  ["TERRITORY_PARTS", ["bant", "中文"], down("预算", "决策权", "需求", "时间表")],
  [
    "TERRITORY_PARTS",
    ["MAN"],
    down(
      ...["moneySource", "moneyAmount", "peopleKnown", "peopleMet", "processKnown"],
      ...["needStatus", "needProblem", "needExplicit", "competitorSeen"],
    ),
  ],

  ["TERRITORY_UNTOUCHED_LOSS", ["no", null, "no"], "noPlan"],
  [
    "TERRITORY_UNTOUCHED_LOSS",
    [
      down("no", null, "yes", "yes", "yes"),
      down(null, null, "no", 0, "yes"),
      down("yes", null, null, null, null),
      down(null, null, "no", true, null),
      "zh-CN",
    ],
    down("有计划但没去", null, "去了但没察觉机会", "察觉得太晚", "做过调研才丢的单"),
  ],
  ["TERRITORY_UNTOUCHED_LOSS", ["?"], "undetermined"],

  ["TERRITORY_OPPORTUNITY", ["no", 6, 4, 3, 3], "concentrate"],
  [
    "TERRITORY_OPPORTUNITY",
    [down("no", "no", null, "no", "yes"), 6, down("6", 8, null, 6, null), 3, down(3, 3, null, "4", null), "zh-CN"],
    down("更换", "增添", null, "分散", "新购"),
  ],
  [
    "TERRITORY_OPPORTUNITY",
    ["no", 6, 4, 3, 5],
    {
      error: "#NUM!",
      message: "Territory.opportunity: facts.placesAfter must be at most the number of machines 4, got 5",
    },
  ],

  // 60 machines, a fifth of them each year; 2.5 % and 97.5 % of the binomial distribution
  [
    "TERRITORY_REPLACEMENT",
    [down("Machines", 30, "20", null, 10), "2026-03-01", null, 2],
    [
      ["2027-02-28", 12, 6, 18],
      ["2028-02-29", 12, 6, 18],
    ],
  ],
  // of age 4 all are replaced in their fifth year; of age 1 a quarter is in its third
  [
    "TERRITORY_REPLACEMENT",
    [down(30, 20), 46082, null, "2", down(1, 4), down(...LIVES), down(...REPLACED)],
    [
      ["2027-02-28", 20, 20, 20],
      ["2028-02-29", 7.5, 3, 12],
    ],
  ],
  // without ages nothing is told by the history
  [
    "TERRITORY_REPLACEMENT",
    [down(30), 46082, null, 1, down(null), down("Years", ...LIVES), down("Replaced", ...REPLACED)],
    [["2027-02-28", null, null, null]],
  ],
  [
    "TERRITORY_REPLACEMENT",
    [down("Machines", 30, null, 0), 46082],
    {
      error: "#NUM!",
      message: "Territory.replacement: machines[1].count (cell 4) must be an integer 1–1000000, got 0",
    },
  ],
  [
    "TERRITORY_REPLACEMENT",
    [down(30), 46082, null, 1, null, down(3, 4)],
    { error: "#VALUE!", message: "TERRITORY_REPLACEMENT: replaced must be given with lives, got a blank cell" },
  ],

  [
    "TERRITORY_REPURCHASE",
    [
      down("Installed", "2021-03-01", null, "2021-03-02", null),
      down("New decider", "no", null, "no", null),
      down("Visits", "no", null, "no", "yes"),
      down("Price", "no", null, null, null),
      "2026-03-01",
    ],
    [
      ["Standing", "Due"],
      ["quiet", true],
      [null, null],
      ["undetermined", false],
      ["atRisk", null],
    ],
  ],
  [
    "TERRITORY_REPURCHASE",
    [[[46082, 40000]], [["否", "是"]], [["否", null]], [["否", null]], 46082, "zh-CN"],
    [
      ["平静", "有风险"],
      [false, true],
    ],
  ],
  [
    "TERRITORY_REPURCHASE",
    [down("装机日期", "2026-03-02"), down("换人", "否"), down("上门", "否"), down("压价", "否"), "2026-03-01"],
    {
      error: "#VALUE!",
      message:
        'Territory.rePurchase: accounts[0].installed (cell 2) must not be after asOf 2026-03-01, got "2026-03-02"',
    },
  ],
];
