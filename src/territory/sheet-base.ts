/** The installed base: what kind of opportunity it is, how many machines are replaced, and who buys again. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { DAY, FLAG, NUMBER } from "../cell-content.js";
import { AS_OF, type Column, column, inWords, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { rowsOf } from "../cell-rows.js";
import { refusal } from "../check.js";
import { territory as english } from "./en.js";
import { type MachineLife, opportunity, rePurchase, replacement } from "./index.js";
import { territory as chinese } from "./zh-CN.js";

const number = (name: string, en: string, zh: string) => maybe(one(name, { en, "zh-CN": zh }, () => NUMBER));

const OPPORTUNITY = sheetFunction({
  id: "TERRITORY_OPPORTUNITY",
  gives: "text",
  description: {
    en: "The kind of an opportunity by its machines and their places: replace, concentrate, distribute, add or new.",
    "zh-CN": "按机器数量和放置地点的变化判断商机类型：更换、集中、分散、增添或新购；未知太多时无法判断。",
  },
  parameters: [
    one(
      "newSite",
      { en: "Whether it is for a new branch or plant: yes, no or ?.", "zh-CN": "是不是新的分支或工厂：是、否 或 ?。" },
      () => FLAG,
    ),
    number("machinesBefore", "Machines before; blank is unknown.", "原有机器台数；留空为未知。"),
    number("machinesAfter", "Machines afterwards; blank is unknown.", "之后的机器台数；留空为未知。"),
    number("placesBefore", "Places where they stood; blank is unknown.", "原有放置地点数；留空为未知。"),
    number("placesAfter", "Places where they will stand; blank is unknown.", "之后的放置地点数；留空为未知。"),
    WORDS,
  ],
  answer: ([newSite, machinesBefore, machinesAfter, placesBefore, placesAfter, words]) => {
    const { verdict } = opportunity({ newSite, machinesBefore, machinesAfter, placesBefore, placesAfter });
    return inWords(verdict, words, english.opportunities, chinese.opportunities);
  },
});

/** How long machines of the past were in use, from two columns that are given together. */
function historyOf(
  where: string,
  lives: Column<number> | undefined,
  replaced: Column<boolean | undefined> | undefined,
): readonly MachineLife[] | undefined {
  if (lives === undefined && replaced === undefined) return undefined;
  if (lives === undefined) throw refusal(where, "lives", "must be given with replaced", lives);
  if (replaced === undefined) throw refusal(where, "replaced", "must be given with lives", replaced);
  return rowsOf(where, { years: lives, replaced }).rows.map((row) => {
    if (row.replaced !== undefined) return { years: row.years, replaced: row.replaced };
    throw refusal(where, "replaced", "must be yes or no in each row", row.replaced);
  });
}

const REPLACEMENT = sheetFunction({
  id: "TERRITORY_REPLACEMENT",
  description: {
    en: "How many machines are replaced in each of the next years, a row each: until when, how many, and from low to high.",
    "zh-CN": "今后每年更换多少台机器，一年一行：截至日期、预计台数、下限、上限。",
  },
  parameters: [
    column(
      "counts",
      { en: "How many machines stand at each customer.", "zh-CN": "每家客户的机器台数，一列。" },
      () => NUMBER,
    ),
    AS_OF,
    number("life", "The average life in years; left blank, 5.", "平均使用年限；留空为 5 年。"),
    number("years", "How many years to forecast, 1 to 10; left blank, 5.", "预测几年，1 到 10；留空为 5。"),
    maybe(
      sparse(
        "ages",
        {
          en: "Their age in years, in a column beside; blank is unknown.",
          "zh-CN": "机龄（年），与台数并排的一列；留空为未知。",
        },
        () => NUMBER,
      ),
    ),
    maybe(
      column(
        "lives",
        {
          en: "Our own history: how many years each machine of the past was in use; with 10 replaced, ages count.",
          "zh-CN": "历史记录：过去每台机器用了多少年；其中更换过的满 10 台，预测才按机龄计算。",
        },
        () => NUMBER,
      ),
    ),
    maybe(
      column(
        "replaced",
        {
          en: "Whether that machine was replaced: yes or no, in a column beside.",
          "zh-CN": "该机器是否已更换：是或否，并排的一列。",
        },
        () => FLAG,
      ),
    ),
  ],
  fills: { rows: 10, columns: 4 },
  answer: ([counts, asOf, life, years, ages, lives, replaced]) => {
    const where = "TERRITORY_REPLACEMENT";
    const history = historyOf(where, lives, replaced);
    const forecast = rowsOf(where, { count: counts, age: ages }).ask((rows) =>
      replacement(
        rows.map((row, nth) => ({ customer: `${nth}`, ...row })),
        asOf,
        { life, years, history },
      ),
    );
    return forecast.years.map(({ until, expected, low, high }) => [
      until ?? null,
      expected ?? null,
      low ?? null,
      high ?? null,
    ]);
  },
});

const warning = (name: string, en: string, zh: string) => sparse(name, { en, "zh-CN": zh }, () => FLAG);

const REPURCHASE = sheetFunction({
  id: "TERRITORY_REPURCHASE",
  description: {
    en: "How each own customer stands to buying again, beside it: atRisk, quiet or undetermined; and whether it is due.",
    "zh-CN": "在每家老客户旁列出再购形势（有风险、平静或无法判断），以及机器是否已到更换期。",
  },
  parameters: [
    sparse(
      "installed",
      { en: "The day of installation; blank is unknown.", "zh-CN": "装机日期，一列；留空为未知。" },
      () => DAY,
    ),
    warning("deciderChanged", "Whether the decider has changed.", "决策人是否已更换，一列；留空为未知。"),
    warning("competitorsVisit", "Whether a competitor visits.", "竞争对手是否上门，一列；留空为未知。"),
    warning("priceAttack", "Whether a competitor attacks on price.", "竞争对手是否低价进攻，一列；留空为未知。"),
    AS_OF,
    WORDS,
  ],
  fills: { beside: 2 },
  answer: ([installed, deciderChanged, competitorsVisit, priceAttack, asOf, words]) => {
    const { rows, ask, lay } = rowsOf("TERRITORY_REPURCHASE", {
      installed,
      deciderChanged,
      competitorsVisit,
      priceAttack,
    });
    const judged = ask((given) =>
      rePurchase(
        given.map((row, nth) => ({ id: `${nth}`, ...row })),
        asOf,
      ),
    );
    const byId = new Map(judged.rows.map((row) => [row.id, row])); // they come the oldest first
    return lay(
      rows.map((_, nth) => {
        const { verdict = "undetermined", due = null } = byId.get(`${nth}`) ?? {};
        return [inWords(verdict, words, english.rePurchases, chinese.rePurchases), due];
      }),
      [
        { en: "Standing", "zh-CN": "形势" },
        { en: "Due", "zh-CN": "到更换期" },
      ],
    );
  },
});

/** The installed base. */
export const INSTALLED_BASE: readonly SheetFunction[] = [OPPORTUNITY, REPLACEMENT, REPURCHASE];
