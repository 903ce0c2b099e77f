/** Aims, support and tactics by docs/sources.md#stakeholder-approach, #stakeholder-support, #stakeholder-tactics. */
import { type Call, down } from "./call.js";

const none = (message: string) => ({ error: "#N/A", message }) as const;

export const STAKEHOLDER: readonly Call[] = [
  ["STAKEHOLDER_AIM", ["supporter"], "develop"],
  ["STAKEHOLDER_AIM", [down("mentor", null, "中立", "Opponent")], down("keep", null, "win", "leave")],
  ["STAKEHOLDER_AIM", ["指导者", "zh-CN"], "用好指导"],
  [
    "STAKEHOLDER_AIM",
    ["friend"],
    {
      error: "#VALUE!",
      message:
        'STAKEHOLDER_AIM: attitude must be one of "mentor", "supporter", "neutral", "nonSupporter", "opponent", got "friend"',
    },
  ],
  [
    "STAKEHOLDER_APPROACH",
    ["opponent", "decider", null, null, null, "none"],
    down(
      "A confirmed opponent hardly turns: leave alone. The person decides, so the way leads through others.",
      ...["Nobody goes.", "There is no contact, and there should be none."],
    ),
  ],
  // 5 · 0 + 3 · 1 of 8 whose attitude is known; with the other 2 against us 1 of 10, for us 5 of 10
  [
    "STAKEHOLDER_SUPPORT",
    [down("Attitude", "neutral", null, "mentor", null), down("Say", 5, null, "3", 2)],
    [[0.375, 0.1, 0.5]],
  ],
  ["STAKEHOLDER_SUPPORT", ["反对者", 1], [[-1, -1, -1]]],
  [
    "STAKEHOLDER_SUPPORT",
    [down(null, "mentor"), down(1, null)],
    none("STAKEHOLDER_SUPPORT: nobody has both an attitude and a say"),
  ],
  [
    "STAKEHOLDER_SUPPORT",
    [down("Attitude", "mentor"), down("Say", -1)],
    {
      error: "#NUM!",
      message: "Stakeholder.support: people[0].weight (cell 2) must be a number 0–1000000, got -1",
    },
  ],
  [
    "STAKEHOLDER_OPEN_ROLES",
    [down("Role", "user", null, "Gatekeeper", "decider")],
    down("initiator", "influencer", "buyer"),
  ],
  [
    "STAKEHOLDER_OPEN_ROLES",
    [down("initiator", "user", "influencer", "decider", "buyer", "gatekeeper")],
    none("STAKEHOLDER_OPEN_ROLES: somebody fills each of the six roles"),
  ],
  // 5 · 0.25 · 1/3, 3 · 0.75 · 2/3 and 2 · 0 · 0 of say to win
  [
    "STAKEHOLDER_TACTICS",
    [
      down("Layer", "decision layer", "outsideSeniors", null, "industryExperts", "productUsers"),
      down("Say", 5, "3", null, 2, 1),
      down("Attitude", "nonSupporter", "supporter", null, "opponent", "mentor"),
      down("Contact", "brief", "frequent", null, "none", "inDepth"),
    ],
    [
      ["decisionLayer", "supportingAttack"],
      ["outsideSeniors", "mainAttack"],
      ["industryExperts", "leaveAlone"],
    ],
  ],
  [
    "STAKEHOLDER_TACTICS",
    ["决策层", "5", "中立", "brief", "zh-CN"],
    [
      ["决策层", "主攻"],
      ["外围高层", "尚不清楚"], // nobody is known there
      ["业内专家", "尚不清楚"],
    ],
  ],
];
