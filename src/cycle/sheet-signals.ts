/** Where the buyer is: from signals, their days and who has seen them; and signals from the words of a note. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, DAY, type Reading, TEXT } from "../cell-content.js";
import { AS_OF, type Column, column, inWords, LANGUAGE, LANGUAGES, maybe, one, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { explain } from "../judgement.js";
import { cycle as english } from "./en.js";
import { type Day, type Detection, detect, observe, type Observation, STAGES, type Witness } from "./index.js";
import { cycle as chinese } from "./zh-CN.js";

type Signal = Observation["signal"];

/** What may be observed, by id or label. */
function signalReading(): Reading<Signal> {
  const { of } = choiceOf<Signal>(
    { ...english.signals, ...english.events, ...english.actions },
    { ...chinese.signals, ...chinese.events, ...chinese.actions },
  );
  return { of, rule: "must be a signal, an event or an action of the purchase cycle" };
}

const SIGNALS = column(
  "signals",
  {
    en: "What was observed, one to a cell: signals such as namesCriteria, exit events, or what we did.",
    "zh-CN": "观察到的情况，一格一条：客户信号（如“提出选型标准”）、阶段结束事件，或我方的动作。",
  },
  signalReading,
);

const DAYS = column(
  "days",
  { en: "The day of each observation, in a column beside.", "zh-CN": "每条观察的日期，与之并排的一列。" },
  () => DAY,
);

const BY = maybe(
  column(
    "by",
    {
      en: "Who has seen each: customer, coach or seller; left out, all were shown by the customer.",
      "zh-CN": "每条由谁看到：客户、教练或销售；整列不填，表示都来自客户。",
    },
    () => choiceOf(english.witnesses, chinese.witnesses),
  ),
);

/** Where the buyer is by what stands in the columns. */
function detected(
  where: string,
  signals: Column<Signal>,
  days: Column<Day>,
  asOf: Day,
  by: Column<Witness> | undefined,
): Detection {
  return rowsOf(where, { signal: signals, observedAt: days, by }).ask((rows) =>
    detect(
      rows.map((row) => ({ ...row, by: row.by ?? "customer" })),
      {},
      asOf,
    ),
  );
}

const STAGE = sheetFunction({
  id: "CYCLE_STAGE",
  gives: "text",
  description: {
    en: "The stage the buyer is in by what was observed, or undetermined while that does not tell.",
    "zh-CN": "根据观察到的情况判断客户处在哪个采购阶段；看不出来时为无法判断。",
  },
  parameters: [SIGNALS, DAYS, AS_OF, BY, WORDS],
  answer: ([signals, days, asOf, by, words]) => {
    const { verdict } = detected("CYCLE_STAGE", signals, days, asOf, by);
    return verdict === "undetermined"
      ? inWords(verdict, words, english.alignments, chinese.alignments)
      : inWords(verdict, words, english.stages, chinese.stages);
  },
});

const BELIEF = sheetFunction({
  id: "CYCLE_BELIEF",
  description: {
    en: "The six stages of the buyer, one below the other, with the probability of each beside it.",
    "zh-CN": "依次列出客户的六个采购阶段，旁边是各自的概率。",
  },
  parameters: [SIGNALS, DAYS, AS_OF, BY, WORDS],
  fills: { rows: STAGES.length, columns: 2 },
  answer: ([signals, days, asOf, by, words]) => {
    const { posterior } = detected("CYCLE_BELIEF", signals, days, asOf, by);
    return STAGES.map((stage) => [inWords(stage, words, english.stages, chinese.stages), posterior[stage]]);
  },
});

const WHY = sheetFunction({
  id: "CYCLE_WHY",
  description: {
    en: "Why the buyer is taken to be in this stage, or why none is named, a sentence to a row.",
    "zh-CN": "说明为什么判断客户处在这个阶段，或为什么无法判断，一行一句。",
  },
  parameters: [SIGNALS, DAYS, AS_OF, BY, LANGUAGE],
  fills: { rows: 10, columns: 1 },
  answer: ([signals, days, asOf, by, language]) => {
    const found = detected("CYCLE_WHY", signals, days, asOf, by);
    return explain(found, (language === "zh-CN" ? chinese : english).sentences).map((sentence) => [sentence]);
  },
});

const HAN = /\p{Script=Han}/u;

const FROM_NOTE = sheetFunction({
  id: "CYCLE_SIGNALS",
  description: {
    en: "The signals of the buyer that a call note tells of, one below the other; what it denies is left out.",
    "zh-CN": "从拜访记录的文字里认出客户信号，一行一个；记录里否定、假设的不算。",
  },
  parameters: [
    one("note", { en: "The note, as it was written.", "zh-CN": "拜访记录原文。" }, () => TEXT),
    maybe(
      one(
        "locale",
        {
          en: "en or zh-CN; left blank, Chinese if the note has Chinese characters.",
          "zh-CN": "en 或 zh-CN；留空时，文字里有汉字就按中文。",
        },
        () => choiceOf(...LANGUAGES),
      ),
    ),
    WORDS,
  ],
  fills: { rows: 60, columns: 1 },
  answer: ([note, locale, words]) => {
    const { found } = observe(note, locale ?? (HAN.test(note) ? "zh-CN" : "en"));
    const signals = [...new Set(found.map(({ signal }) => signal))];
    if (signals.length === 0) return undefined;
    return signals.map((signal) => [inWords(signal, words, english.signals, chinese.signals)]);
  },
  none: "the note tells of no signal of the buyer",
});

/** Where the buyer is, and what a note tells of it. */
export const FROM_SIGNALS: readonly SheetFunction[] = [STAGE, BELIEF, WHY, FROM_NOTE];
