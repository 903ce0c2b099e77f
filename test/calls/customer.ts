/** Classes, tiers, scores and stances: docs/sources.md#customer. */
import { type Call, down } from "./call.js";

// One of 97, one of 3, one of nothing: the curve rises to (1/3, 0.97), (2/3, 1) and (1, 1).
const TO_A = 0.97 / (1 / 9 + 0.97 ** 2); // of the first piece, the foot of the perpendicular from (0, 1)
const TO_B = 0.03 ** 2 / (1 / 9 + 0.03 ** 2); // of the second, that from (1/3, 1) above the break-even point

// Ranks 1 … 10 stand at 5, 15, 25 … 95 %: nobody is within 1 %, two are within 20, three more within 50.
const TEN = [500, 90, 60, 50, 40, 30, 20, 10, 5, 0];

// The days are 6 … 1, so the cuts are 2, 3, 4 and 5; likewise of the numbers and, in hundreds, of the amounts.
const LAST = [46082, 46083, "2026-03-03", "2026/3/4", "2026年3月5日", 46087.75];
const TIMES = [1, "2", 3, 4, 5, 6];
const SPENT = ["100", 200, "300.00", 400, 500, 600];

const FACTS = down("no", "?", null, "否", false);

export const CUSTOMER: readonly Call[] = [
  // 50, 80, 90, 95, 98 and 100 % together: the one that crosses a limit still belongs to the better class
  [
    "CUSTOMER_ABC",
    [down("Revenue", 50, "30", null, 10, "5", 3, 2, null)],
    down("Class", "A", "A", null, "B", "B", "C", "C", null),
  ],
  ["CUSTOMER_ABC", [[[50, 30, -1]]], [["A", "A", "C"]]],
  ["CUSTOMER_ABC", [down("营业额", 50, 30, 10), "70%", 0.9], down("分类", "A", "A", "B")],
  [
    "CUSTOMER_ABC",
    [down(50, 30), 0.9, 0.8],
    { error: "#NUM!", message: "Customer.abcColumn: limits.b must be above limits.a 0.9, got 0.8" },
  ],

  ["CUSTOMER_ABC_COMPUTED", [down("Revenue", 97, null, "3", 0)], down("Class", "A", null, "C", "C")],
  ["CUSTOMER_ABC_COMPUTED", [[["7", 7]]], [["A", "A"]]], // all equal
  [
    "CUSTOMER_ABC_LIMITS",
    [down(97, "3", null, 0)],
    [
      [TO_A / 3, 0.97 * TO_A],
      [1 / 3 + TO_B / 3, 0.97 + 0.03 * TO_B],
    ],
  ],
  [
    "CUSTOMER_ABC_LIMITS",
    [down("金额", 7, 7)],
    {
      error: "#N/A",
      message:
        "CUSTOMER_ABC_LIMITS: there is no curve to read limits off: nobody bought anything, or all bought the same",
    },
  ],

  [
    "CUSTOMER_PYRAMID",
    [down("Revenue", ...TEN)],
    down("Tier", "main", "main", "ordinary", "ordinary", "ordinary", "small", "small", "small", "small", "small"),
  ],
  ["CUSTOMER_PYRAMID", [down("金额", "9", 9, null, 1), "中文"], down("层级", "普通客户", "普通客户", null, "小客户")],

  // Gini: (5·50 + 3·29 + 11 − 5 − 3·3 − 5·2) ÷ 600; squares: 0.25 + 0.0841 + 0.0121 + 0.0025 + 0.0009 + 0.0004
  ["CUSTOMER_CONCENTRATION", [down("Revenue", 50, "29", 11, null, 5, 3, 2)], [[3, 0.54, 0.35]]],
  [
    "CUSTOMER_CONCENTRATION",
    [down(0, -3)],
    { error: "#N/A", message: "CUSTOMER_CONCENTRATION: nobody bought anything" },
  ],
  ["CUSTOMER_TOP_SHARE", [down("Revenue", 2, 50, null, "29", 11, 5, 3), "3"], 0.9],
  ["CUSTOMER_TOP_SHARE", [[[50, 29, 21]], 5], 1], // fewer than five
  [
    "CUSTOMER_TOP_SHARE",
    [down(50, 29), 0],
    { error: "#NUM!", message: "Customer.concentration: top[0] must be a whole number of at least 1, got 0" },
  ],

  ["CUSTOMER_KEY_ACCOUNT", [FACTS], "undetermined"],
  ["CUSTOMER_KEY_ACCOUNT", [[["no", "yes", null, "no", "no"]], "en"], "key account"],
  [
    "CUSTOMER_KEY_ACCOUNT",
    [down(0, 0, "×", "n", "FALSE"), "zh"],
    { error: "#VALUE!", message: 'CUSTOMER_KEY_ACCOUNT: words must be one of "en", "zh-CN", got "zh"' },
  ],
  ["CUSTOMER_KEY_ACCOUNT", [down(0, 0, "×", "n", "FALSE")], "notKey"],
  [
    "CUSTOMER_KEY_CRITERIA",
    ["zh-CN"],
    down(
      ...["订单量大且有一至两年的重复合同，或销售潜力大", "战略性项目", "对我方形象或业务影响大"],
      ...["技术吸收和创新能力强", "市场地位强"],
    ),
  ],

  // A has 5 of 6 and was bought last; 4 of 5 repeat the brand before; 2 of 5 do
  ["CUSTOMER_LOYALTY", [down("A", "A", "A", null, "B", "A", "A", null)], "loyal"],
  ["CUSTOMER_LOYALTY", [[["A", "A", "A", "B", "B", "B"]], "zh-CN"], "品牌转移"],
  ["CUSTOMER_LOYALTY", [down("A", "A", "B", "B", "A", "B")], "none"],
  ["CUSTOMER_LOYALTY", [down("A", 2)], "undetermined"],

  ["CUSTOMER_SPEND_TIER", ["yes", "most", "yes"], "vital"],
  [
    "CUSTOMER_SPEND_TIER",
    [down(true, "有", "no", null), down("steady", "消费不稳定", null, null), null, "1"],
    down("main", "ordinary", "small", null),
  ],
  ["CUSTOMER_SPEND_TIER", ["?", "spends most"], "undetermined"],

  ["CUSTOMER_ATTACK_OR_DEFEND", ["yes", 1000000], "attack"],
  [
    "CUSTOMER_ATTACK_OR_DEFEND",
    [
      down("no", "no", "no", "no"),
      "1,000,000",
      down("1,000,000", 2000000, 300000, 999999.99),
      down("70%", 0.2, 0.2, 0.5),
    ],
    down("defend", "maintain", "abandon", "harvest"),
  ],
  ["CUSTOMER_ATTACK_OR_DEFEND", ["否", 1000000, null, 0.7, null, "zh-CN"], "无法判断"],
  [
    "CUSTOMER_ATTACK_OR_DEFEND",
    ["no", 1000000, 5, 20],
    { error: "#NUM!", message: "Customer.attackOrDefend: position.ourShare must be a number 0–1, got 20" },
  ],

  ["CUSTOMER_OPPORTUNITY", [800000, 500000, 0.8], "mustDo"],
  [
    "CUSTOMER_OPPORTUNITY",
    [down("800,000", 20000, 20000, null), 500000, down(0.1, "80%", 0.1, null), null, "en"],
    down("one-off business", "if possible", "when there is time", null),
  ],
  ["CUSTOMER_OPPORTUNITY", [800000, 500000], "undetermined"],

  // 100 of 1000; 20 of 100 customers; 100 of 400; 400 ÷ 20 against 1000 ÷ 100
  ["CUSTOMER_MARKET_SHARE", [20, "100", 100, "400.00", 1000], [[0.1, 0.2, 0.25, 2]]],
  ["CUSTOMER_MARKET_SHARE", [0, 100, 0, 0, 1000], [[0, 0, null, null]]],
  [
    "CUSTOMER_MARKET_SHARE",
    [1, 1, 0, 0, 0],
    { error: "#N/A", message: "CUSTOMER_MARKET_SHARE: nobody bought anything in this market" },
  ],
  [
    "CUSTOMER_MARKET_SHARE",
    [20, 10, 1, 2, 3],
    { error: "#NUM!", message: "Customer.marketShare: ourCustomers must be at most marketCustomers 10, got 20" },
  ],

  // 31 January and a month is 28 February
  ["CUSTOMER_PROSPECT_LEVEL", ["2026-02-28", "2026-01-31"], "H"],
  [
    "CUSTOMER_PROSPECT_LEVEL",
    [down(46082, null, "2026年7月31日", "已签约未交付", "lost"), "2026/1/31"],
    down("A", null, "B", "O", "F"),
  ],
  ["CUSTOMER_PROSPECT_LEVEL", ["Postponed", 46053, "en"], "D: postponed"],
  [
    "CUSTOMER_PROSPECT_LEVEL",
    ["2027-02-01", "2026-01-31"],
    {
      error: "#N/A",
      message:
        "CUSTOMER_PROSPECT_LEVEL: there is no level: delivered already, expected before asOf, or more than 12 months after it",
    },
  ],

  [
    "CUSTOMER_RFM",
    [down(...LAST), down(...TIMES), down(...SPENT), "2026-03-07"],
    [
      [1, 1, 1, "dormant"],
      [2, 1, 1, "dormant"],
      [3, 2, 2, "occasionalCooling"],
      [4, 3, 3, "developing"],
      [5, 4, 4, "champions"],
      [5, 5, 5, "champions"],
    ],
  ],
  [
    "CUSTOMER_RFM",
    [
      down("最近购买", null, ...LAST, null),
      down("次数", null, ...TIMES, null),
      down("金额", null, ...SPENT, null),
      46088,
      "zh-CN",
    ],
    [
      ["最近购买", "购买频次", "购买金额", "分群"],
      [null, null, null, null],
      [1, 1, 1, "沉睡客户"],
      [2, 1, 1, "沉睡客户"],
      [3, 2, 2, "趋冷的零散客户"],
      [4, 3, 3, "成长客户"],
      [5, 4, 4, "核心客户"],
      [5, 5, 5, "核心客户"],
      [null, null, null, null],
    ],
  ],
  [
    "CUSTOMER_RFM",
    [down("Last", "2026-03-05", "2026-03-08"), down("Orders", 1, 2), down("Amount", 5, 6), "2026-03-07"],
    {
      error: "#VALUE!",
      message:
        'Customer.rfm: customers[1].lastPurchase (cell 3) (id "1") must not be after asOf 2026-03-07, got "2026-03-08"',
    },
  ],

  // due 7 days later, today; 7 days later, two weeks ago; 28 days later; nobody has called there yet
  [
    "CUSTOMER_CONTACT_DUE",
    [down("Last contact", "2026-02-22", 46063, "2026-02-10", null, null), down("Every", 7, "7", 28, null, 7), 46082],
    [
      ["Contact", "Due"],
      ["due", "2026-03-01"],
      ["overdue", "2026-02-17"],
      ["notDue", "2026-03-10"],
      [null, null],
      ["neverContacted", "2026-03-01"],
    ],
  ],
  [
    "CUSTOMER_CONTACT_DUE",
    [down("上次联系", "2026-02-10"), down("间隔", 28), "2026-03-01", "中文"],
    [
      ["联系状态", "应联系日期"],
      ["未到期", "2026-03-10"],
    ],
  ],
  [
    "CUSTOMER_CONTACT_DUE",
    [down("2026-02-10", null, "2026-02-10"), down(28, null, 0), "2026-03-01"],
    { error: "#NUM!", message: "Customer.contactRhythm: rhythm[1].every (cell 3) must be an integer 1–3650, got 0" },
  ],

  [
    "CUSTOMER_MOVEMENT",
    [down("2025", "B", "A", "A", null, "c", null), down("2026", "A", "a", null, null, "C", "B")],
    down("Movement", "upgraded", "held", "lost", null, "held", "new"),
  ],
  ["CUSTOMER_MOVEMENT", [[["A", "A 类"]], [["C", "A"]], "zh-CN"], [["降级", "保持"]]],
  [
    "CUSTOMER_MOVEMENT",
    [down("A", "B"), down("A", "D")],
    { error: "#VALUE!", message: 'CUSTOMER_MOVEMENT: after (cell 2) must be one of "A", "B", "C", got "D"' },
  ],

  // quotas of 5 5/9, 2 7/9 and 1 6/9: the last two have the largest remainders
  ["CUSTOMER_ALLOCATE", [down("Weight", 5, "2.5", null, 1.5), 10], down("Units", 5, 3, null, 2)],
  ["CUSTOMER_ALLOCATE", [[[1, 1, 1, "1"]], "6"], [[2, 2, 1, 1]]],
  [
    "CUSTOMER_ALLOCATE",
    [down(1, -1), 6],
    { error: "#NUM!", message: "Customer.allocate: shares[1].weight (cell 2) must be an amount of at least 0, got -1" },
  ],
];
