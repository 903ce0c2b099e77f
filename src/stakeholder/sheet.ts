/**
 * The people of an account in a spreadsheet: what to do with each, who supports us, where to attack.
 *
 *   =STAKEHOLDER_AIM(D2:D20)           keep, develop, win, neutralise or leave, for each attitude
 *   =STAKEHOLDER_SUPPORT(D2:D20, E2:E20)  the weighted support, and what it can still be
 *
 * @module
 */
import { type BothLanguages, type Parameter, type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, type Labels, NUMBER } from "../cell-content.js";
import { column, inWords, LANGUAGE, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { explain } from "../judgement.js";
import { stakeholder as english } from "./en.js";
import { approach, position, roleCoverage, support } from "./index.js";
import { stakeholder as chinese } from "./zh-CN.js";

/** Help that names the ids, and what they are in Chinese. */
const among = ([en, zh]: readonly [string, string], labels: object, inChinese: object): BothLanguages => ({
  en: `${en}: ${Object.keys(labels).join(", ")}.`,
  "zh-CN": `${zh}：${Object.values<string>({ ...inChinese }).join("、")}。`,
});

/** One fact about a person. */
const fact = <Id extends string>(
  name: string,
  words: readonly [string, string],
  labels: Labels<Id>,
  inChinese: Labels<Id>,
): Parameter<Id> => one(name, among(words, labels, inChinese), () => choiceOf(labels, inChinese));

const ATTITUDE = fact("attitude", ["The attitude to us", "对我方的态度"], english.attitudes, chinese.attitudes);

const CONTACT = fact("contact", ["How close contact is", "接触程度"], english.contacts, chinese.contacts);

const AIM = sheetFunction({
  id: "STAKEHOLDER_AIM",
  gives: "text",
  description: {
    en: "What a person's attitude to us asks for: keep, develop, win, neutralise or leave.",
    "zh-CN": "按对我方的态度，对此人应采取的做法。",
  },
  parameters: [ATTITUDE, WORDS],
  answer: ([attitude, words]) =>
    inWords(approach({ id: "person", attitude }).verdict, words, english.aims, chinese.aims),
});

const APPROACH = sheetFunction({
  id: "STAKEHOLDER_APPROACH",
  description: {
    en: "How to approach a person, a sentence to a row: the aim, what to offer, what to speak about, who goes.",
    "zh-CN": "怎样接近此人，一行一句：目标、拿什么打动、谈什么、派谁去。",
  },
  parameters: [
    maybe(ATTITUDE),
    maybe(fact("role", ["The role in the purchase", "采购中的角色"], english.roles, chinese.roles)),
    maybe(fact("need", ["The level of need", "需求层次"], english.needs, chinese.needs)),
    maybe(fact("change", ["The attitude to change", "对变革的态度"], english.changes, chinese.changes)),
    maybe(fact("focus", ["What the person looks at", "关注点"], english.focuses, chinese.focuses)),
    maybe(CONTACT),
    maybe(fact("drive", ["The personal drive", "个人动机"], english.drives, chinese.drives)),
    maybe(fact("style", ["The social style", "性格类型"], english.styles, chinese.styles)),
    LANGUAGE,
  ],
  fills: { rows: 12, columns: 1 },
  answer: ([attitude, role, need, change, focus, contact, drive, style, language]) => {
    const roles = role && [role];
    const found = approach({ id: "person", attitude, roles, need, change, focus, contact, drive, style });
    const { sentences } = language === "zh-CN" ? chinese : english;
    return explain(found, sentences).map((sentence) => [sentence]);
  },
});

const ATTITUDES = sparse(
  "attitudes",
  among(["What each person thinks of us", "各人对我方的态度"], english.attitudes, chinese.attitudes),
  () => choiceOf(english.attitudes, chinese.attitudes),
);

const SAYS = sparse(
  "says",
  { en: "How much say each has, on any scale of at least 0.", "zh-CN": "各人的话语权，任意不小于 0 的尺度。" },
  () => NUMBER,
);

const SUPPORT = sheetFunction({
  id: "STAKEHOLDER_SUPPORT",
  description: {
    en: "Our support weighed by say, from -1 to 1, and the lowest and highest it can be while cells are blank.",
    "zh-CN": "按话语权加权的支持度（-1 到 1），以及有空格未知时可能的最低值和最高值，共三格。",
  },
  parameters: [ATTITUDES, SAYS],
  fills: { rows: 1, columns: 3 },
  answer: ([attitudes, says]) => {
    const { ask } = rowsOf("STAKEHOLDER_SUPPORT", { attitude: attitudes, weight: says });
    const [ours] = ask((rows) => support(rows.map((row, nth) => ({ id: `${nth}`, ...row })))).rows;
    if (ours?.support === undefined) return undefined;
    return [[ours.support, ours.low ?? null, ours.high ?? null]];
  },
  none: "nobody has both an attitude and a say",
});

const OPEN_ROLES = sheetFunction({
  id: "STAKEHOLDER_OPEN_ROLES",
  description: {
    en: "The buying roles that nobody fills, one below the other: those still to be looked for.",
    "zh-CN": "采购六角色中还没有人对上的角色，一行一个。",
  },
  parameters: [
    column("roles", among(["The role of each person", "各人的采购角色"], english.roles, chinese.roles), () =>
      choiceOf(english.roles, chinese.roles),
    ),
    WORDS,
  ],
  fills: { rows: 6, columns: 1 },
  answer: ([roles, words]) => {
    const { ask } = rowsOf("STAKEHOLDER_OPEN_ROLES", { role: roles });
    const { rows } = ask((people) => roleCoverage(people.map(({ role }, nth) => ({ id: `${nth}`, roles: [role] }))));
    const open = rows.flatMap((row) => (row.verdict === "open" ? row.roles : []));
    return open.length === 0 ? undefined : open.map((role) => [inWords(role, words, english.roles, chinese.roles)]);
  },
  none: "somebody fills each of the six roles",
});

const TACTICS = sheetFunction({
  id: "STAKEHOLDER_TACTICS",
  description: {
    en: "Three rows of two cells: decision layer, outside seniors and industry experts, and the tactic for each.",
    "zh-CN": "三行两列：决策层、外围高层、业内专家，以及对各层是主攻、助攻还是不攻。",
  },
  parameters: [
    sparse("layers", among(["Where each person stands", "各人所在的层"], english.layers, chinese.layers), () =>
      choiceOf(english.layers, chinese.layers),
    ),
    SAYS,
    ATTITUDES,
    sparse("contacts", among(["How close contact is", "接触程度"], english.contacts, chinese.contacts), () =>
      choiceOf(english.contacts, chinese.contacts),
    ),
    WORDS,
  ],
  fills: { rows: 3, columns: 2 },
  answer: ([layers, says, attitudes, contacts, words]) => {
    const columns = { layer: layers, weight: says, attitude: attitudes, contact: contacts };
    const { rows } = rowsOf("STAKEHOLDER_TACTICS", columns).ask((people) =>
      position(people.map((person, nth) => ({ id: `${nth}`, ...person }))),
    );
    return rows.map(({ layer, verdict }) => [
      inWords(layer, words, english.layers, chinese.layers),
      inWords(verdict, words, english.tactics, chinese.tactics),
    ]);
  },
});

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [AIM, APPROACH, SUPPORT, OPEN_ROLES, TACTICS];
