/** Prospects: qualified or not, what to ask next, and why an order was lost before anybody had looked. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, FLAG } from "../cell-content.js";
import { type Column, inWords, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { readColumn } from "../cell-rows.js";
import { territory as english } from "./en.js";
import { type Qualification, qualify, RULE_SETS, type RuleSetId, untouchedLoss } from "./index.js";
import { territory as chinese } from "./zh-CN.js";

// Qualification

const RULE_SET = one(
  "ruleSet",
  {
    en: `The rule set: ${Object.keys(RULE_SETS).join(", ")}.`,
    "zh-CN": `评估方法：${Object.values(chinese.ruleSets).join("、")}。`,
  },
  () => choiceOf(english.ruleSets, chinese.ruleSets),
);

const ANSWERS = sparse(
  "answers",
  {
    en: "Yes, no or ? for each part, in the order of TERRITORY_PARTS; a blank one is unknown.",
    "zh-CN": "依 TERRITORY_PARTS 的顺序逐项填 是、否 或 ?；留空表示未知。",
  },
  () => FLAG,
);

/** The parts of a rule set, the essential ones first. */
const partsOf = (ruleSet: RuleSetId): readonly string[] => [
  ...RULE_SETS[ruleSet].essential,
  ...RULE_SETS[ruleSet].further,
];

/** A part in words; each rule set has labels for its own. */
function partIn(ruleSet: RuleSetId, part: string, words: "en" | "zh-CN" | undefined): string {
  const labels: { readonly [part: string]: string } = (words === "zh-CN" ? chinese : english).parts[ruleSet];
  return words === undefined ? part : (labels[part] ?? part);
}

/** Without a closing day, which no cell gives here, nothing depends on the day of judgement. */
const ANY_DAY = "2000-01-01";

function qualified(where: string, ruleSet: RuleSetId, answers: Column<boolean | undefined>): Qualification {
  const parts = partsOf(ruleSet);
  const known = readColumn(where, answers, { exactly: parts.length });
  return qualify(Object.fromEntries(parts.map((part, nth) => [part, known[nth]])), ANY_DAY, { ruleSet });
}

const QUALIFY = sheetFunction({
  id: "TERRITORY_QUALIFY",
  gives: "text",
  description: {
    en: "Whether a prospect is qualified by a rule set: qualified, notQualified, or undetermined while parts are unknown.",
    "zh-CN": "按所选方法评估潜在客户是否合格：合格、不合格；还有未知项时无法判断。",
  },
  parameters: [RULE_SET, ANSWERS, WORDS],
  answer: ([ruleSet, answers, words]) =>
    inWords(
      qualified("TERRITORY_QUALIFY", ruleSet, answers).verdict,
      words,
      english.qualifications,
      chinese.qualifications,
    ),
});

const ASK_NEXT = sheetFunction({
  id: "TERRITORY_ASK_NEXT",
  gives: "text",
  description: {
    en: "The part of a rule set to ask about next: the first essential one that is not met, or else a further one.",
    "zh-CN": "接下来该问哪一项：第一个还没落实的必要项；必要项都落实了，则为其余未落实的项。",
  },
  parameters: [RULE_SET, ANSWERS, WORDS],
  answer: ([ruleSet, answers, words]) => {
    const { next } = qualified("TERRITORY_ASK_NEXT", ruleSet, answers);
    return next === undefined ? undefined : partIn(ruleSet, next, words);
  },
  none: "every part of the rule set is met",
});

const PARTS = sheetFunction({
  id: "TERRITORY_PARTS",
  description: {
    en: "The parts of a rule set in the order in which they are answered, one below the other.",
    "zh-CN": "依次列出所选方法的各项，一行一项；回答都按这个顺序填写。",
  },
  parameters: [RULE_SET, WORDS],
  fills: { rows: 9, columns: 1 },
  answer: ([ruleSet, words]) => partsOf(ruleSet).map((part) => [partIn(ruleSet, part, words)]),
});

// Losses

const fact = (name: string, en: string, zh: string) => one(name, { en, "zh-CN": zh }, () => FLAG);

const UNTOUCHED_LOSS = sheetFunction({
  id: "TERRITORY_UNTOUCHED_LOSS",
  gives: "text",
  description: {
    en: "How an order was lost before any study began: noPlan, plannedNotDone, notNoticed, noticedTooLate; or touched.",
    "zh-CN":
      "还没调研就丢掉的订单是怎么丢的：没有拜访计划、有计划但没去、去了但没察觉机会、察觉得太晚；或是做过调研才丢的单。",
  },
  parameters: [
    fact("visited", "Whether the customer was visited: yes, no or ?.", "有没有拜访过客户：是、否 或 ?。"),
    maybe(fact("studied", "Whether any study had begun; blank is unknown.", "有没有开始调研；留空为未知。")),
    maybe(fact("planned", "Whether a visit was planned, if there was none.", "没拜访的，有没有列入计划；留空为未知。")),
    maybe(
      fact(
        "noticed",
        "Whether the chance was noticed, if there was a visit.",
        "拜访过的，有没有察觉机会；留空为未知。",
      ),
    ),
    WORDS,
  ],
  answer: ([visited, studied, planned, noticed, words]) => {
    const { verdict } = untouchedLoss({ visited, studied, planned, noticed });
    return inWords(verdict, words, english.untouchedLosses, chinese.untouchedLosses);
  },
});

/** Prospects, and the orders that were lost. */
export const PROSPECTS: readonly SheetFunction[] = [QUALIFY, ASK_NEXT, PARTS, UNTOUCHED_LOSS];
