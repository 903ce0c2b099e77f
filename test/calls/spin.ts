/** Questions of the general pack: docs/sources.md#spin-templates; needs, statements, outcomes: #spin-needs and after. */
import { type Call, down } from "./call.js";

export const SPIN: readonly Call[] = [
  [
    "SPIN_QUESTION",
    ["problem", "dissatisfied", "recognitionOfNeeds", "duplicate orders", "order processing"],
    "How often do you run into duplicate orders in order processing?",
  ],
  ["SPIN_FILL", ["{a} and {b}", "b", "y", "a", "x"], "x and y"],
  ["SPIN_FORM", [[["Would it help?"], [null], ["How would it help?"]], "en"], [["closed"], [null], ["open"]]],
  ["SPIN_SLOTS", ["What does {problem} mean for {area}?"], [["problem", "area"]]],
  ["SPIN_NEED", ["difficulty"], "implied"],
  ["SPIN_NEED", [down("Expressed", "a problem", null, "want")], "explicit"],
  ["SPIN_NEED", [down("agreement", "strongFeeling"), "zh-CN"], "隐含需求"],
  [
    "SPIN_NEED",
    ["hope"],
    {
      error: "#VALUE!",
      message:
        'SPIN_NEED: expresses (cell 1) must be one of "problem", "difficulty", "dissatisfaction", "agreement", "strongFeeling", "want", "desire", "intentionToAct", got "hope"',
    },
  ],
  ["SPIN_STATEMENT", ["2026-03-02", "no"], "feature"],
  ["SPIN_STATEMENT", ["2026-03-02", "是"], "advantage"],
  // a need stated before, on the same day without an order, and after
  [
    "SPIN_STATEMENT",
    [down(46_083, "2026-03-02", "2026-03-02"), null, "explicit", down("2026-03-01", "2026-03-02", "2026-03-03")],
    down("benefit", "undetermined", "advantage"),
  ],
  ["SPIN_STATEMENT", ["2026-03-02", null, "隐含需求", "2026-02-20"], "advantage"],
  [
    "SPIN_STATEMENT",
    ["2026-03-02", "no", "explicit", "2026-02-20"],
    {
      error: "#VALUE!",
      message: "Spin.classifyStatement: helps must not be false where the statement meets a need, got false",
    },
  ],
  ["SPIN_OUTCOME", ["2026-03-02", "customer", "visit the reference plant", "2026-03-12", "yes"], "advance"],
  ["SPIN_OUTCOME", ["2026-03-02", "我方", "发方案", "2026-03-05"], "continuation"],
  [
    "SPIN_OUTCOME",
    [down("2026-03-02", null, 46_083), null, null, null, null, down("yes", null, "no")],
    down("order", null, "continuation"),
  ],
  ["SPIN_OUTCOME", ["2026-03-02", null, null, null, null, null, "yes"], "noSale"],
  [
    "SPIN_OUTCOME",
    ["2026-03-02", null, null, null, null, true, true],
    { error: "#VALUE!", message: "Spin.classifyOutcome: refused must not be true where an order was placed, got true" },
  ],
];
