/** Regions and inflections: docs/sources.md#c139-regions; rates: #c139-rates, drawn in by rate + 0.01 · (½ − rate). */
import { type Call, down } from "./call.js";

// Known to hold: best value fit, key people; decision structure, reason, funding. Unknown: the majority, the resources.
const ANSWERS = down("no", "yes", "是", "?", "否", "N", false, "1", 1, "TRUE", null, "×", 0);
// A coach who knows that the majority chooses us, and that nobody knows the reason of the project.
const COACH = down(null, null, null, "yes", null, null, null, null, "no", null, null, null, null);

export const C139: readonly Call[] = [
  ["C139_REGION", ["1W1F6C"], "win"],
  ["C139_REGION", ["1W1F5C"], "swing"],
  ["C139_REGION", ["0W2F7C", null], "swing"],
  ["C139_REGION", ["0W2F6C", "en"], "lose"],
  ["C139_REGION", [down("1W1F6C", null, "0W2F6C"), "中文"], down("赢单区", null, "输单区")],
  ["C139_RANK", ["0W0F0C"], 0],
  ["C139_RANK", [[["1W3F9C", "0W1F0C"]]], [[79, 10]]],
  ["C139_COMPARE", ["1W0F0C", "0W3F9C"], 1],
  ["C139_COMPARE", [down("0W1F0C", "0W1F2C"), down("0W0F9C", "0W1F2C")], down(1, 0)],
  ["C139_PROBABILITY", ["1W1F6C"], 0.8465], // 0.85 + 0.01 · (0.5 − 0.85)
  [
    "C139_NEXT_STEPS",
    ["1W1F4C"],
    [
      ["1W1F6C", "win", 0, 0, 2],
      ["1W2F4C", "win", 0, 1, 0],
    ],
  ],
  ["C139_NEXT_STEPS", ["0W3F9C"], [["1W3F9C", "win", 1, 0, 0]]],
  ["C139_NEXT_STEPS", ["1W1F6C"], { error: "#N/A", message: "C139_NEXT_STEPS: the deal is in the win region already" }],
  ["C139_VALUE", [ANSWERS], "0W2F3C"],
  ["C139_RANGE", [ANSWERS], [["0W2F3C", "0W3F4C"]]],
  ["C139_VERDICT", [ANSWERS], "unsettled"], // lose as it is known, swing if both hold
  ["C139_VERDICT", [ANSWERS.map(([mark]) => [mark ?? false]).map(([mark]) => [mark === "?" ? "no" : mark])], "lose"],
  ["C139_CALIBRATED", [ANSWERS, COACH, "resources coach"], "0W3F2C"],
  [
    "C139_WHY",
    [ANSWERS],
    down(
      "0 of 1 Win, 2 of 3 First and 3 of 9 Clear items hold; 2 are unknown.",
      "The unknown items decide: the value may be anything from 0W2F3C (lose region) to 0W3F4C (swing region).",
    ),
  ],
  [
    "C139_ITEMS",
    ["en"],
    down(
      "top decision maker backs us",
      ...["best value fit", "key people help us", "majority chooses us"],
      ...["our pursuit process", "buying process", "organisation", "decision structure", "reason and decision points"],
      ...["funding", "resources", "competition", "key success factors"],
    ),
  ],
];
