/** Stages, signals, events and models: docs/sources.md#cycle-stages, #cycle-signals, #cycle-events, #cycle-models. */
import { type Call, down } from "./call.js";

const PRIOR = [0.3, 0.22, 0.12, 0.08, 0.12, 0.16]; // docs/sources.md#cycle-transitions
const NAMES_CRITERIA = [0.08, 0.66, 0.12, 0.06, 0.03, 0.05]; // docs/sources.md#cycle-signals

/** Bayes' rule for one sign that the customer shows, which weighs 0.8, as of its day. */
const weighed = PRIOR.map((before, stage) => before * (NAMES_CRITERIA[stage] ?? 0) ** 0.8);
const believed = (stage: number) => (weighed[stage] ?? 0) / weighed.reduce((all, part) => all + part, 0);

const SEEN = [
  "customerResolvedToAct",
  "sent a proposal",
  "提出选型标准",
  "Compares several suppliers",
  "asksForReferences",
];
const ON = ["2026-01-12", 46055, "2026年2月10日", "2026/2/20", "46077"]; // 2, 10, 20 and 24 February
const BY = ["customer", "销售", "客户", "Coach", "customer"];

export const CYCLE: readonly Call[] = [
  ["CYCLE_STAGE", [down(...SEEN), down(...ON), 46082, down(...BY)], "evaluationOfOptions"],
  [
    "CYCLE_STAGE",
    [
      down("Signal", null, ...SEEN, null),
      down("Day", null, ...ON, null),
      "2026-03-01",
      down("By", null, ...BY, null),
      "zh-CN",
    ],
    "评估选择",
  ],
  ["CYCLE_STAGE", [down("namesCriteria"), down("2026-03-01"), "2026-03-01", null, "en"], "evaluation of options"], // 63%
  // the seller alone sees little: the criteria weigh 0.2, and 40% are not enough
  ["CYCLE_STAGE", [down("namesCriteria"), down("2026-03-01"), "2026-03-01", down("seller"), "en"], "not known"],
  [
    "CYCLE_STAGE",
    [down("Signal", "namesCriteria", "asksForWeather"), down("Day", 46055, 46056), 46082],
    {
      error: "#VALUE!",
      message:
        'CYCLE_STAGE: signals (cell 3) must be a signal, an event or an action of the purchase cycle, got "asksForWeather"',
    },
  ],
  [
    "CYCLE_STAGE",
    [down("Signal", "namesCriteria"), down("Day", "2026-03-02"), "2026-03-01"],
    {
      error: "#VALUE!",
      message: 'Cycle.detect: observations[0].observedAt (cell 2) must not be after asOf 2026-03-01, got "2026-03-02"',
    },
  ],

  [
    "CYCLE_BELIEF",
    [down("信号", "提出选型标准"), down("日期", 46082), "2026-03-01"],
    [
      ["recognitionOfNeeds", believed(0)],
      ["evaluationOfOptions", believed(1)],
      ["resolutionOfConcerns", believed(2)],
      ["decision", believed(3)],
      ["implementation", believed(4)],
      ["changesOverTime", believed(5)],
    ],
  ],
  // with 0.06, 0.76, 0.09, 0.05, 0.02, 0.02 for the event, and the first stage ruled out
  [
    "CYCLE_WHY",
    [down("customerResolvedToAct"), down("2026-03-01"), 46082],
    down(
      "The buyer is most likely in evaluation of options (82.7%); next comes resolution of concerns (8.2%).",
      "On 2026-03-01 the customer finds the problem serious enough that it must change, and decides to act at once: evaluation of options at the earliest.",
    ),
  ],

  ["CYCLE_SIGNALS", ["Budget was approved last week, but no short list has been drawn up yet."], [["budgetApproved"]]],
  [
    "CYCLE_SIGNALS",
    ["预算已批，还没立项。客户问有没有同行案例，说不着急。", null, "zh-CN"],
    down("批准预算", "要求提供成功案例或参观样板客户", "表示这件事不急"),
  ],
  [
    "CYCLE_SIGNALS",
    ["We had lunch."],
    { error: "#N/A", message: "CYCLE_SIGNALS: the note tells of no signal of the buyer" },
  ],

  ["CYCLE_ALIGNMENT", ["recognitionOfNeeds", "criteriaSetting"], "sellerAhead"],
  [
    "CYCLE_ALIGNMENT",
    [down("Decision", null, "执行"), down("解决疑虑", null, "resolving concerns"), "zh-CN"],
    down("同步", null, "销售滞后"),
  ],

  ["CYCLE_NEXT", ["evaluationOfOptions"], "decisionMechanismClear"],
  [
    "CYCLE_NEXT",
    [down("decision", null, "需求认知"), "中文"],
    down("客户已作出采购决定", null, "客户认为问题已严重到必须改变，并决定立即行动"),
  ],

  ["CYCLE_ADVANCE", ["opportunityAssessment", "pursuitDecided"], "needsAnalysis"],
  ["CYCLE_ADVANCE", ["客户维护", "取消订单", "zh-CN"], "解决疑虑"],
  [
    "CYCLE_ADVANCE",
    ["opportunityAssessment", "purchaseDecided"],
    {
      error: "#VALUE!",
      message:
        'Cycle.advance: event must be one that can happen in opportunityAssessment: "pursuitDecided", got "purchaseDecided"',
    },
  ],

  ["CYCLE_CANONICAL", ["keyAccountBuying", "evaluation"], [["evaluationOfOptions"]]],
  ["CYCLE_CANONICAL", ["大客户采购步骤", "购买承诺", "zh-CN"], [["消除顾虑", "决定购买"]]],
  [
    "CYCLE_CANONICAL",
    ["aida", "evaluation"],
    {
      error: "#VALUE!",
      message: 'CYCLE_CANONICAL: stage must be one of "attention", "interest", "desire", "action", got "evaluation"',
    },
  ],

  ["CYCLE_BUDGET_PHASE", ["2026-08-01", "2026-10-01", "2027-01-01", "2026-09-01"], "planning"],
  ["CYCLE_BUDGET_PHASE", ["2026/8/1", "2026/10/1", "2027/1/1", "2026/12/1", null, "zh-CN"], "制定预算"],
  ["CYCLE_BUDGET_PHASE", ["2026-08-01", "2026-10-01", "2027-01-01", "2027-07-31", "2027-07-31"], "planning"],
  [
    "CYCLE_BUDGET_PHASE",
    ["2026-08-01", "2026-10-01", "2026-02-30", "2026-09-01"],
    {
      error: "#VALUE!",
      message: 'CYCLE_BUDGET_PHASE: execution must be a date, or a text such as "2026-03-01", got "2026-02-30"',
    },
  ],
];
