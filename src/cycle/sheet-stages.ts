/** What a stage means: whether the seller is there too, what to win next, what follows an event, what others call it. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, DAY, TEXT } from "../cell-content.js";
import { AS_OF, inWords, maybe, one, readCell, WORDS } from "../cell-parameter.js";
import { cycle as english } from "./en.js";
import {
  advance,
  alignment,
  budgetTiming,
  type CycleEvent,
  EVENTS,
  MODELS,
  next,
  REGRESSIONS,
  type SignalId,
  toCanonical,
} from "./index.js";
import { cycle as chinese } from "./zh-CN.js";

const STAGE = {
  en: `The buyer's stage: ${Object.keys(english.stages).join(", ")}.`,
  "zh-CN": `客户的采购阶段：${Object.values(chinese.stages).join("、")}。`,
};

const SELLER_STAGE = {
  en: `The seller's stage: ${Object.keys(english.sellerStages).join(", ")}.`,
  "zh-CN": `销售流程的阶段：${Object.values(chinese.sellerStages).join("、")}。`,
};

const ALIGNMENT = sheetFunction({
  id: "CYCLE_ALIGNMENT",
  gives: "text",
  description: {
    en: "Whether the seller is where the buyer is: aligned, sellerAhead or sellerBehind.",
    "zh-CN": "判断销售与客户是否同步：同步、销售超前或销售滞后。",
  },
  parameters: [
    one("buyer", STAGE, () => choiceOf(english.stages, chinese.stages)),
    one("seller", SELLER_STAGE, () => choiceOf(english.sellerStages, chinese.sellerStages)),
    WORDS,
  ],
  answer: ([buyer, seller, words]) =>
    inWords(alignment(buyer, seller).verdict, words, english.alignments, chinese.alignments),
});

const NEXT = sheetFunction({
  id: "CYCLE_NEXT",
  gives: "text",
  description: {
    en: "The exit event to win next in a stage of the buyer.",
    "zh-CN": "客户处在某个采购阶段时，下一步要争取的阶段结束事件。",
  },
  parameters: [one("stage", STAGE, () => choiceOf(english.stages, chinese.stages)), WORDS],
  answer: ([stage, words]) => inWords(next(stage).event, words, english.events, chinese.events),
});

/** Those of the signals by which a buyer goes back. */
const backIn = ({ signals }: { readonly signals: { readonly [S in SignalId]: string } }) =>
  Object.fromEntries((Object.keys(REGRESSIONS) as (keyof typeof REGRESSIONS)[]).map((id) => [id, signals[id]])) as {
    readonly [R in keyof typeof REGRESSIONS]: string;
  };

const ADVANCE = sheetFunction({
  id: "CYCLE_ADVANCE",
  gives: "text",
  description: {
    en: "The seller's stage after an event: the next one after an exit event, an earlier one after a step back.",
    "zh-CN": "发生某个事件之后销售流程所处的阶段：阶段结束则进入下一阶段，客户倒退则退回前面的阶段。",
  },
  parameters: [
    one("stage", SELLER_STAGE, () => choiceOf(english.sellerStages, chinese.sellerStages)),
    one(
      "event",
      {
        en: `What happened: ${Object.keys(EVENTS).join(", ")}, or a step back such as orderCancelled.`,
        "zh-CN": "发生的事件：阶段结束事件（如 purchaseDecided），或倒退（如“取消订单”）。",
      },
      () => choiceOf<CycleEvent>({ ...english.events, ...backIn(english) }, { ...chinese.events, ...backIn(chinese) }),
    ),
    WORDS,
  ],
  answer: ([stage, event, words]) =>
    inWords(advance({ stage, loop: 1 }, event).stage, words, english.sellerStages, chinese.sellerStages),
});

const CANONICAL = sheetFunction({
  id: "CYCLE_CANONICAL",
  description: {
    en: "The one or two stages of the buyer that a stage of another model spans, next to each other in a row.",
    "zh-CN": "把其他模型的阶段换算成客户的六个采购阶段：对应的一个或两个阶段，排成一行。",
  },
  parameters: [
    one(
      "model",
      {
        en: `The model, such as ${Object.keys(MODELS).slice(0, 6).join(", ")} or aida.`,
        "zh-CN": `模型的 id 或名称，例如 ${Object.keys(MODELS).slice(0, 6).join("、")}、aida。`,
      },
      () => choiceOf(english.models, chinese.models),
    ),
    one("stage", { en: "A stage of that model, such as evaluation.", "zh-CN": "该模型的一个阶段。" }, () => TEXT),
    WORDS,
  ],
  fills: { rows: 1, columns: 2 },
  answer: ([model, stage, words]) => {
    const own = choiceOf<string>(english.modelStages[model], chinese.modelStages[model]);
    const known = readCell("CYCLE_CANONICAL", "stage", stage, own) as keyof (typeof MODELS)[typeof model]; // one of its labels
    return [toCanonical(model, known).map((span) => inWords(span, words, english.stages, chinese.stages))];
  },
});

const phase = (name: string, en: string, zh: string) => one(name, { en, "zh-CN": zh }, () => DAY);

const BUDGET_PHASE = sheetFunction({
  id: "CYCLE_BUDGET_PHASE",
  gives: "text",
  description: {
    en: "The phase of the customer's budget: planning, when it is the time to step in, budgeting, execution or before.",
    "zh-CN": "客户预算所处的阶段：筹备规划（此时最宜介入）、制定预算、执行预算，或筹备之前。",
  },
  parameters: [
    phase("planning", "The day on which planning begins.", "筹备规划开始的日期。"),
    phase("budgeting", "The day on which budgeting begins.", "制定预算开始的日期。"),
    phase("execution", "The day on which execution begins.", "执行预算开始的日期。"),
    AS_OF,
    maybe(
      phase("nextPlanning", "The next planning; left blank, a year later.", "下一次筹备规划的日期；留空为一年后。"),
    ),
    WORDS,
  ],
  answer: ([planning, budgeting, execution, asOf, nextPlanning, words]) => {
    const { verdict } = budgetTiming({ planning, budgeting, execution, nextPlanning }, asOf);
    return inWords(verdict, words, english.budgetPhases, chinese.budgetPhases);
  },
});

/** What a stage means. */
export const IN_STAGES: readonly SheetFunction[] = [ALIGNMENT, NEXT, ADVANCE, CANONICAL, BUDGET_PHASE];
