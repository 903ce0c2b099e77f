/** Questions of the general pack: docs/sources.md#spin-templates. */
import type { Call } from "./call.js";

export const SPIN: readonly Call[] = [
  [
    "SPIN_QUESTION",
    ["problem", "dissatisfied", "recognitionOfNeeds", "duplicate orders", "order processing"],
    "How often do you run into duplicate orders in order processing?",
  ],
  ["SPIN_FILL", ["{a} and {b}", "b", "y", "a", "x"], "x and y"],
  ["SPIN_FORM", [[["Would it help?"], [null], ["How would it help?"]], "en"], [["closed"], [null], ["open"]]],
  ["SPIN_SLOTS", ["What does {problem} mean for {area}?"], [["problem", "area"]]],
];
