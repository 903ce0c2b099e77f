/** When customers buy, how they move, and what of our time they get. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, choiceOf, DAY, type Filled, NUMBER, type Reading } from "../cell-content.js";
import { AS_OF, column, inWords, one, sparse, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { customer as english } from "./en.js";
import {
  allocate,
  contactRhythm,
  type Day,
  migration,
  type Prospect,
  prospectLevel,
  rfm,
  type SegmentId,
} from "./index.js";
import { customer as chinese } from "./zh-CN.js";

/** The day on which a purchase is expected, or what has become of it instead. */
function prospectReading(): Reading<Day | Prospect> {
  const status = choiceOf(english.prospectStatuses, chinese.prospectStatuses);
  return {
    of: (content: Filled) => {
      const found = DAY.of(content);
      if (found !== undefined) return found;
      const named = status.of(content);
      return named && { read: { status: named.read } };
    },
    rule: "must be a date, or one of signed, delivered, noContact, postponed, lost",
  };
}

const PROSPECT_LEVEL = sheetFunction({
  id: "CUSTOMER_PROSPECT_LEVEL",
  gives: "text",
  description: {
    en: "How near a prospect is to buying: H within 1 month, A 3, B 6, C 12; O signed, W no contact, D postponed, F lost.",
    "zh-CN": "潜客等级：H 一个月内、A 三个月内、B 半年内、C 一年内购买；O 已签约、W 未留联系方式、D 推迟、F 战败。",
  },
  parameters: [
    one(
      "expected",
      {
        en: `The day a purchase is expected, or one of: ${Object.keys(english.prospectStatuses).join(", ")}.`,
        "zh-CN": `预计购买日期，或填：${Object.values(chinese.prospectStatuses).join("、")}。`,
      },
      prospectReading,
    ),
    AS_OF,
    WORDS,
  ],
  answer: ([expected, asOf, words]) => {
    const { verdict } = prospectLevel(expected, asOf);
    return verdict === null ? undefined : inWords(verdict, words, english.prospectLevels, chinese.prospectLevels);
  },
  none: "there is no level: delivered already, expected before asOf, or more than 12 months after it",
});

const RFM = sheetFunction({
  id: "CUSTOMER_RFM",
  description: {
    en: "Recency, frequency and monetary scores from 1 to 5 (best) beside each customer, and the segment they make.",
    "zh-CN": "RFM 评分：在每家客户旁列出最近购买、购买频次、购买金额的得分（1 到 5，5 最好）和所属分群。",
  },
  parameters: [
    column(
      "lastPurchases",
      { en: "The day of each customer's last purchase, in one column.", "zh-CN": "每家客户最近一次购买的日期，一列。" },
      () => DAY,
    ),
    column(
      "frequencies",
      { en: "The number of purchases of each, in a column beside.", "zh-CN": "每家客户的购买次数，一列。" },
      () => NUMBER,
    ),
    column(
      "amounts",
      { en: "What each customer bought, in a column beside.", "zh-CN": "每家客户的购买金额，一列。" },
      () => AMOUNT,
    ),
    AS_OF,
    WORDS,
  ],
  fills: { beside: 4 },
  answer: ([lastPurchases, frequencies, amounts, asOf, words]) => {
    const columns = { lastPurchase: lastPurchases, frequency: frequencies, amount: amounts };
    const { ask, lay } = rowsOf("CUSTOMER_RFM", columns);
    const { rows } = ask((given) =>
      rfm(
        given.map((row, nth) => ({ id: `${nth}`, ...row })),
        {},
        asOf,
      ),
    );
    const segment = (id: string) => inWords(id as SegmentId | "unsegmented", words, english.segments, chinese.segments); // our own segments
    return lay(
      rows.map(({ scores, verdict }) => [scores.recency, scores.frequency, scores.amount, segment(verdict)]),
      [
        { en: "Recency", "zh-CN": "最近购买" },
        { en: "Frequency", "zh-CN": "购买频次" },
        { en: "Monetary", "zh-CN": "购买金额" },
        { en: "Segment", "zh-CN": "分群" },
      ],
    );
  },
});

const CONTACT_DUE = sheetFunction({
  id: "CUSTOMER_CONTACT_DUE",
  description: {
    en: "Where the next contact with each customer stands, beside it: notDue, due, overdue or neverContacted; and the day.",
    "zh-CN": "在每家客户旁列出下次联系的状态（未到期、今天到期、已逾期、从未联系）和应联系的日期。",
  },
  parameters: [
    sparse(
      "lastContacts",
      { en: "The day of the last contact; blank if there was none.", "zh-CN": "每家客户上次联系的日期；没有则留空。" },
      () => DAY,
    ),
    column(
      "every",
      { en: "Days from one contact to the next, for each customer.", "zh-CN": "每家客户隔多少天联系一次，一列。" },
      () => NUMBER,
    ),
    AS_OF,
    WORDS,
  ],
  fills: { beside: 2 },
  answer: ([lastContacts, every, asOf, words]) => {
    const { ask, lay } = rowsOf("CUSTOMER_CONTACT_DUE", { lastContact: lastContacts, every });
    const { rows } = ask((given) => {
      const rhythm = [...new Set(given.map((row) => row.every))].map((days) => ({ class: `${days}`, every: days }));
      const customers = given.map((row, nth) => ({
        id: `${nth}`,
        class: `${row.every}`,
        lastContact: row.lastContact,
      }));
      return contactRhythm(customers, asOf, { rhythm });
    });
    return lay(
      rows.map(({ verdict, due }) => [
        inWords(verdict, words, english.contactStates, chinese.contactStates),
        due ?? null, // after the year 9999
      ]),
      [
        { en: "Contact", "zh-CN": "联系状态" },
        { en: "Due", "zh-CN": "应联系日期" },
      ],
    );
  },
});

const classes = () => choiceOf(english.classes, chinese.classes);

const MOVEMENT = sheetFunction({
  id: "CUSTOMER_MOVEMENT",
  description: {
    en: "How each customer moved between two periods, beside its classes: upgraded, held, downgraded, new or lost.",
    "zh-CN": "在每家客户旁列出两期之间的变动：升级、保持、降级、新增或流失。",
  },
  parameters: [
    sparse(
      "before",
      {
        en: "The class of each customer then: A, B or C; blank for a new one.",
        "zh-CN": "上期的类别：A、B、C；新客户留空。",
      },
      classes,
    ),
    sparse(
      "after",
      { en: "The class of each customer now; blank for a lost one.", "zh-CN": "本期的类别：A、B、C；已流失的留空。" },
      classes,
    ),
    WORDS,
  ],
  fills: { beside: 1 },
  answer: ([before, after, words]) => {
    const { rows, lay } = rowsOf("CUSTOMER_MOVEMENT", { before, after });
    const period = (name: "before" | "after") =>
      rows.flatMap((row, nth) => (row[name] === undefined ? [] : [{ id: `${nth}`, class: row[name] }]));
    const moved = new Map(migration(period("before"), period("after")).rows.map(({ id, verdict }) => [id, verdict]));
    return lay(
      rows.map((_, nth) => {
        const movement = moved.get(`${nth}`);
        return [movement === undefined ? null : inWords(movement, words, english.movements, chinese.movements)];
      }),
      [{ en: "Movement", "zh-CN": "变动" }],
    );
  },
});

const ALLOCATE = sheetFunction({
  id: "CUSTOMER_ALLOCATE",
  description: {
    en: "Whole units, such as hours or visits, shared out by weight to the last one: the share beside each weight.",
    "zh-CN": "把整数个单位（如工时、拜访次数）按权重分完，一个不剩，在每个权重旁列出所得。",
  },
  parameters: [
    column(
      "weights",
      { en: "The weight of each, such as its amount; at least 0.", "zh-CN": "每家的权重，例如金额；不小于 0。" },
      () => AMOUNT,
    ),
    one("total", { en: "How many units there are to share out.", "zh-CN": "一共要分多少个单位。" }, () => NUMBER),
  ],
  fills: { beside: 1 },
  answer: ([weights, total]) => {
    const { ask, lay } = rowsOf("CUSTOMER_ALLOCATE", { weight: weights });
    const shares = ask((rows) =>
      allocate(
        total,
        rows.map(({ weight }, nth) => ({ id: `${nth}`.padStart(8, "0"), weight })), // of equals the first comes first
      ),
    );
    return lay(
      shares.map(({ units }) => [units]),
      [{ en: "Units", "zh-CN": "所得" }],
    );
  },
});

/** When customers buy, how they move, and what of our time they get. */
export const OVER_TIME: readonly SheetFunction[] = [PROSPECT_LEVEL, RFM, CONTACT_DUE, MOVEMENT, ALLOCATE];
