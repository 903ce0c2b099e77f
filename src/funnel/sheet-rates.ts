/**
 * Rates in a spreadsheet, each with the interval the true rate may lie in.
 *
 * @module
 */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, NUMBER } from "../cell-content.js";
import { column, inWords, maybe, one, WORDS } from "../cell-parameter.js";
import { atMost, rowsOf } from "../cell-rows.js";
import { funnel as english } from "./en.js";
import { conversions, difference, type Interval, interval, type Method, shrink, winRate } from "./index.js";
import { funnel as chinese } from "./zh-CN.js";

const CONFIDENCE = maybe(
  one(
    "confidence",
    { en: "How sure the interval is to be; left blank, 95%.", "zh-CN": "区间的置信水平；留空为 95%。" },
    () => NUMBER,
  ),
);

const METHOD = maybe(
  one(
    "method",
    {
      en: `How the interval is made: ${Object.keys(english.methods).join(", ")}; left blank, wilson.`,
      "zh-CN": `区间算法：${Object.keys(english.methods).join("、")}；留空为 wilson。`,
    },
    () => choiceOf(english.methods, chinese.methods),
  ),
);

const SUCCESSES = column(
  "successes",
  { en: "How often it came true: a cell or a column.", "zh-CN": "成功的次数：一个单元格或一列。" },
  () => NUMBER,
);

const TRIALS = column(
  "trials",
  { en: "Out of how many, in cells of the same shape.", "zh-CN": "总次数，形状与前者相同。" },
  () => NUMBER,
);

const HEADINGS = [
  { en: "Rate", "zh-CN": "比率" },
  { en: "Low", "zh-CN": "下限" },
  { en: "High", "zh-CN": "上限" },
];

const rateCells = (rate: number | undefined, interval: Interval | undefined) => [
  rate ?? null,
  interval?.low ?? null,
  interval?.high ?? null,
];

/** These look for the quantiles of a beta distribution, for each row. */
const SLOW: readonly Method[] = ["clopperPearson", "jeffreys"];
const MOST_SLOW = 50_000;

const INTERVAL = sheetFunction({
  id: "FUNNEL_INTERVAL",
  description: {
    en: "The rate of successes out of trials, and the low and high end of its interval; up to 50,000 rows by clopperPearson or jeffreys.",
    "zh-CN": "比率及其置信区间的下限和上限，共三列；没有次数的行留空。clopperPearson 和 jeffreys 最多 50000 行。",
  },
  parameters: [SUCCESSES, TRIALS, CONFIDENCE, METHOD],
  fills: { beside: 3 },
  answer: ([successes, trials, confidence, method]) => {
    const { each, lay, rows } = rowsOf("FUNNEL_INTERVAL", { successes, trials });
    if (method !== undefined && SLOW.includes(method)) atMost("FUNNEL_INTERVAL", "trials", rows, MOST_SLOW);
    const found = each((row) => {
      const own = interval(row.successes, row.trials, { confidence, method });
      return own === undefined ? [null, null, null] : rateCells(row.successes / row.trials, own);
    });
    return found.every(([rate]) => rate === null) ? undefined : lay(found, HEADINGS);
  },
  none: "there are no trials",
});

const CONVERSIONS = sheetFunction({
  id: "FUNNEL_CONVERSIONS",
  description: {
    en: "Beside the count of each stage: the rate at which the stage before was continued, and the ends of its interval.",
    "zh-CN": "在各阶段的数量旁列出：由上一阶段转化而来的比率，以及置信区间的下限和上限。",
  },
  parameters: [
    column(
      "counts",
      { en: "How many at each stage, from the first to the last.", "zh-CN": "各阶段的数量，从第一阶段到最后阶段。" },
      () => NUMBER,
    ),
    maybe(
      one(
        "kind",
        {
          en: "cohort for the same customers followed, snapshot for who stands where today; left blank, snapshot.",
          "zh-CN": "cohort 为跟踪同一批客户，snapshot 为今天各阶段各有多少；留空为 snapshot。",
        },
        () => choiceOf(english.kinds, chinese.kinds),
      ),
    ),
    CONFIDENCE,
    METHOD,
  ],
  fills: { beside: 3 },
  answer: ([counts, kind = "snapshot", confidence, method]) => {
    const { ask, lay } = rowsOf("FUNNEL_CONVERSIONS", { counts }, "refused");
    const { steps } = ask((rows) =>
      conversions(
        rows.map((row) => row.counts),
        { kind, confidence, method },
      ),
    );
    return lay([[null, null, null], ...steps.map((step) => rateCells(step.rate, step.interval))], HEADINGS);
  },
});

const FIRST = [
  one("successes", { en: "Successes of the first.", "zh-CN": "前者的成功次数。" }, () => NUMBER),
  one("trials", { en: "Trials of the first.", "zh-CN": "前者的总次数。" }, () => NUMBER),
  one("otherSuccesses", { en: "Successes of the second.", "zh-CN": "后者的成功次数。" }, () => NUMBER),
  one("otherTrials", { en: "Trials of the second.", "zh-CN": "后者的总次数。" }, () => NUMBER),
] as const;

const NO_TRIALS = "one of the two has no trials";

const DIFFERENCE = sheetFunction({
  id: "FUNNEL_DIFFERENCE",
  description: {
    en: "The first rate less the second, and the low and high end of the interval of that difference.",
    "zh-CN": "前一比率减后一比率之差，以及该差的置信区间下限和上限，共三列。",
  },
  parameters: [...FIRST, CONFIDENCE],
  fills: { rows: 1, columns: 3 },
  answer: ([successes, trials, otherSuccesses, otherTrials, confidence]) => {
    const second = { successes: otherSuccesses, trials: otherTrials };
    const found = difference({ successes, trials }, second, { confidence });
    return found === undefined ? undefined : [[found.difference, found.interval.low, found.interval.high]];
  },
  none: NO_TRIALS,
});

const COMPARE = sheetFunction({
  id: "FUNNEL_COMPARE",
  gives: "text",
  description: {
    en: "higher or lower if the first rate surely is, undecided if the two could be equal.",
    "zh-CN": "前一比率确实更高为 higher，更低为 lower；分不出高低为 undecided。",
  },
  parameters: [...FIRST, CONFIDENCE, WORDS],
  answer: ([successes, trials, otherSuccesses, otherTrials, confidence, words]) => {
    const second = { successes: otherSuccesses, trials: otherTrials };
    const found = difference({ successes, trials }, second, { confidence });
    return found && inWords(found.verdict, words, english.differences, chinese.differences);
  },
  none: NO_TRIALS,
});

const MOST_SHRUNK = 10_000;

const SHRINK = sheetFunction({
  id: "FUNNEL_SHRINK",
  description: {
    en: "Rates of up to 10,000 sellers or regions drawn towards that of all, the more the smaller the sample; and their intervals.",
    "zh-CN": "把各销售或各区域（最多 10000 行）的比率向整体比率收缩，样本越小收缩越多；并给出区间下限和上限。",
  },
  parameters: [
    SUCCESSES,
    TRIALS,
    maybe(
      one(
        "rate",
        {
          en: "The rate to draw towards; left blank, that of all together.",
          "zh-CN": "向哪个比率收缩；留空为整体比率。",
        },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "strength",
        {
          en: "How many trials that rate is worth; left blank, estimated from the rows.",
          "zh-CN": "该比率相当于多少次；留空则由各行数据估计。",
        },
        () => NUMBER,
      ),
    ),
    CONFIDENCE,
  ],
  fills: { beside: 3 },
  answer: ([successes, trials, rate, strength, confidence]) => {
    const { ask, lay, rows: all } = rowsOf("FUNNEL_SHRINK", { successes, trials });
    atMost("FUNNEL_SHRINK", "trials", all, MOST_SHRUNK);
    const shrunk = ask((rows) => {
      const groups = rows.map((row, nth) => ({ id: `${nth}`, ...row }));
      return shrink(groups, { rate, strength, confidence });
    });
    if (shrunk.verdict === "undetermined") return undefined;
    return lay(
      shrunk.groups.map((group) => rateCells(group.shrunk, group.interval)),
      HEADINGS,
    );
  },
  none: "a strength can be estimated only from two rows with trials or more",
});

const WIN_RATE = sheetFunction({
  id: "FUNNEL_WIN_RATE",
  gives: "number",
  description: {
    en: "Deals won out of those decided, or out of all deals, open ones included.",
    "zh-CN": "赢单率：赢单数 ÷ 已定结果的商机数，或 ÷ 全部商机数（含在跟）。",
  },
  parameters: [
    one("won", { en: "How many deals were won.", "zh-CN": "赢单数。" }, () => NUMBER),
    one("lost", { en: "How many deals were lost.", "zh-CN": "丢单数。" }, () => NUMBER),
    maybe(
      one(
        "of",
        {
          en: "closed for those decided, all for the open ones too; left blank, closed.",
          "zh-CN": "closed 为按已定结果的商机，all 为按全部商机；留空为 closed。",
        },
        () => choiceOf(english.winRatesOf, chinese.winRatesOf),
      ),
    ),
    maybe(
      one("open", { en: "How many are still open, for all.", "zh-CN": "在跟商机数，按全部商机时必填。" }, () => NUMBER),
    ),
  ],
  answer: ([won, lost, of = "closed", open]) => winRate({ won, lost, open }, { of }).rate,
  none: "there is no deal to divide by",
});

/** The functions about rates. */
export const RATES: readonly SheetFunction[] = [INTERVAL, CONVERSIONS, DIFFERENCE, COMPARE, SHRINK, WIN_RATE];
