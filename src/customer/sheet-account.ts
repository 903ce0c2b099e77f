/** What a customer is to us, and where it stands: one account, or a column of them. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { AMOUNT, choiceOf, FLAG, NUMBER, TEXT } from "../cell-content.js";
import { column, inWords, maybe, one, sparse, WORDS } from "../cell-parameter.js";
import { readColumn, rowsOf } from "../cell-rows.js";
import { customer as english } from "./en.js";
import {
  attackOrDefend,
  brandLoyalty,
  KEY_ACCOUNT_CRITERIA,
  keyAccount,
  marketShare,
  opportunityQuadrant,
  spendTier,
} from "./index.js";
import { customer as chinese } from "./zh-CN.js";

// What it is to us

const KEY_ACCOUNT = sheetFunction({
  id: "CUSTOMER_KEY_ACCOUNT",
  gives: "text",
  description: {
    en: "key as soon as one criterion holds, notKey once all five are known not to, undetermined in between.",
    "zh-CN": "判断是不是大客户：五条标准有一条成立就是，全都不成立就不是；还有未知的则无法判断。",
  },
  parameters: [
    sparse(
      "criteria",
      {
        en: "5 cells with yes, no or ?, in the order of CUSTOMER_KEY_CRITERIA; a blank one is unknown.",
        "zh-CN": "5 个单元格，依 CUSTOMER_KEY_CRITERIA 的顺序填 是、否 或 ?；留空表示未知。",
      },
      () => FLAG,
    ),
    WORDS,
  ],
  answer: ([answers, words]) => {
    const holds = readColumn("CUSTOMER_KEY_ACCOUNT", answers, { exactly: KEY_ACCOUNT_CRITERIA.length });
    const criteria = Object.fromEntries(KEY_ACCOUNT_CRITERIA.map((criterion, nth) => [criterion, holds[nth]]));
    return inWords(keyAccount({ criteria }).verdict, words, english.keyAccount, chinese.keyAccount);
  },
});

const KEY_CRITERIA = sheetFunction({
  id: "CUSTOMER_KEY_CRITERIA",
  description: {
    en: "The 5 criteria of a key account in the order in which they are answered, one below the other.",
    "zh-CN": "依次列出大客户的五条标准，一行一条；回答都按这个顺序填写。",
  },
  parameters: [WORDS],
  fills: { rows: 5, columns: 1 },
  answer: ([words]) =>
    KEY_ACCOUNT_CRITERIA.map((criterion) => [
      inWords(criterion, words, english.keyAccountCriteria, chinese.keyAccountCriteria),
    ]),
});

const LOYALTY = sheetFunction({
  id: "CUSTOMER_LOYALTY",
  gives: "text",
  description: {
    en: "What a customer's purchases say of its loyalty: loyal, switcher, none, or undetermined with fewer than three.",
    "zh-CN": "从一家客户历次购买的品牌看其忠诚度：忠诚、品牌转移或无品牌忠诚；不足三次则无法判断。",
  },
  parameters: [
    column(
      "brands",
      {
        en: "The brand of each purchase, oldest first; without a heading.",
        "zh-CN": "每次购买的品牌，按时间先后排列；不含标题行。",
      },
      () => TEXT,
    ),
    WORDS,
  ],
  answer: ([brands, words]) =>
    rowsOf("CUSTOMER_LOYALTY", { brand: brands }).ask((purchases) =>
      inWords(brandLoyalty(purchases).verdict, words, english.loyalties, chinese.loyalties),
    ),
});

const SPEND_TIER = sheetFunction({
  id: "CUSTOMER_SPEND_TIER",
  gives: "text",
  description: {
    en: "The tier of a customer by prepaid balance and spending: vital, main, ordinary, small, none or undetermined.",
    "zh-CN": "按预存余额和消费情况判断客户层级：重要、主要、普通、小客户，不在层级之内，或无法判断。",
  },
  parameters: [
    one(
      "hasBalance",
      { en: "Has a prepaid balance: yes, no or ?.", "zh-CN": "有没有预存余额：是、否 或 ?。" },
      () => FLAG,
    ),
    maybe(
      one(
        "spending",
        {
          en: `One of: ${Object.keys(english.spending).join(", ")}; left blank, unknown.`,
          "zh-CN": `消费情况：${Object.values(chinese.spending).join("、")}；留空为未知。`,
        },
        () => choiceOf(english.spending, chinese.spending),
      ),
    ),
    maybe(
      one(
        "openToNewProducts",
        { en: "Takes up new products: yes, no or ?; blank is unknown.", "zh-CN": "接不接受新产品；留空为未知。" },
        () => FLAG,
      ),
    ),
    maybe(
      one(
        "member",
        { en: "Is a member: yes, no or ?; blank is unknown.", "zh-CN": "是不是会员；留空为未知。" },
        () => FLAG,
      ),
    ),
    WORDS,
  ],
  answer: ([hasBalance, spending, openToNewProducts, member, words]) =>
    inWords(
      spendTier({ hasBalance, spending, openToNewProducts, member }).verdict,
      words,
      english.tiers,
      chinese.tiers,
    ),
});

// Where it stands

const ATTACK_OR_DEFEND = sheetFunction({
  id: "CUSTOMER_ATTACK_OR_DEFEND",
  gives: "text",
  description: {
    en: "What purchasing power and our share of it ask for: attack, defend, maintain, abandon, harvest or undetermined.",
    "zh-CN": "按购买力和我方份额判断攻守：进攻、防守、维持、放弃、收获，或无法判断。",
  },
  parameters: [
    one(
      "isNew",
      {
        en: "Whether the business is new: yes, no or ? for unknown.",
        "zh-CN": "是不是新客户或新市场：是、否 或 ?（未知）。",
      },
      () => FLAG,
    ),
    one(
      "strongFrom",
      { en: "From this amount on purchasing power is strong.", "zh-CN": "购买力达到多少金额算强。" },
      () => AMOUNT,
    ),
    maybe(
      one(
        "purchasingPower",
        {
          en: "What the customer can buy from anybody; blank is unknown.",
          "zh-CN": "客户的购买力（金额）；留空为未知。",
        },
        () => AMOUNT,
      ),
    ),
    maybe(
      one(
        "ourShare",
        { en: "Our share of it, 0 to 1; blank is unknown.", "zh-CN": "我方在其中的份额，0 到 1；留空为未知。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "mostFrom",
        { en: "From this share on we have most of it; left blank, 50%.", "zh-CN": "份额从多少起算大；留空为 50%。" },
        () => NUMBER,
      ),
    ),
    WORDS,
  ],
  answer: ([isNew, strongFrom, purchasingPower, ourShare, mostFrom, words]) => {
    const { verdict } = attackOrDefend({ isNew, purchasingPower, ourShare }, { strongFrom, mostFrom });
    return inWords(verdict, words, english.stances, chinese.stances);
  },
});

const OPPORTUNITY = sheetFunction({
  id: "CUSTOMER_OPPORTUNITY",
  gives: "text",
  description: {
    en: "What volume and influence of an opportunity ask for: mustDo, oneOff, ifPossible, whenFree or undetermined.",
    "zh-CN": "机会四宫格：按业务量和影响力判断，一定要做、一次性生意、能做就做、有空再做，或无法判断。",
  },
  parameters: [
    one("volume", { en: "How much business it is, an amount.", "zh-CN": "业务量（金额）。" }, () => AMOUNT),
    one(
      "largeVolumeFrom",
      { en: "From this amount on a volume is large.", "zh-CN": "业务量达到多少金额算大。" },
      () => AMOUNT,
    ),
    maybe(
      one(
        "influence",
        { en: "How far it reaches beyond itself, 0 to 1; blank is unknown.", "zh-CN": "影响力，0 到 1；留空为未知。" },
        () => NUMBER,
      ),
    ),
    maybe(
      one(
        "largeInfluenceFrom",
        { en: "From here on influence is large; left blank, 0.5.", "zh-CN": "影响力从多少起算大；留空为 0.5。" },
        () => NUMBER,
      ),
    ),
    WORDS,
  ],
  answer: ([volume, largeVolumeFrom, influence, largeInfluenceFrom, words]) => {
    const { verdict } = opportunityQuadrant({ volume, influence }, { largeVolumeFrom, largeInfluenceFrom });
    return inWords(verdict, words, english.opportunities, chinese.opportunities);
  },
});

const MARKET_SHARE = sheetFunction({
  id: "CUSTOMER_MARKET_SHARE",
  description: {
    en: "Our market share and its three factors, in a row: share, penetration, share of wallet, size index.",
    "zh-CN": "市场份额及其三个因素，一行四格：份额、客户渗透率、钱包份额、客户规模指数。",
  },
  parameters: [
    one("ourCustomers", { en: "The number of our customers.", "zh-CN": "我方客户数。" }, () => NUMBER),
    one("marketCustomers", { en: "The number of all customers.", "zh-CN": "全市场的客户数。" }, () => NUMBER),
    one("ourSales", { en: "What our customers bought from us.", "zh-CN": "我方客户向我方采购的金额。" }, () => AMOUNT),
    one(
      "ourCustomersSpend",
      { en: "What our customers bought from anybody.", "zh-CN": "我方客户向所有供应商采购的金额。" },
      () => AMOUNT,
    ),
    one(
      "marketSpend",
      { en: "What all customers bought from anybody.", "zh-CN": "全市场客户采购的总金额。" },
      () => AMOUNT,
    ),
  ],
  fills: { rows: 1, columns: 4 },
  answer: ([ourCustomers, marketCustomers, ourSales, ourCustomersSpend, marketSpend]) => {
    const found = marketShare({ ourCustomers, marketCustomers, ourSales, ourCustomersSpend, marketSpend });
    const { share, penetration, shareOfWallet, sizeIndex } = found;
    if (share === undefined) return undefined;
    return [[share, penetration ?? null, shareOfWallet ?? null, sizeIndex ?? null]];
  },
  none: "nobody bought anything in this market",
});

/** What a customer is to us, and where it stands. */
export const OF_ACCOUNT: readonly SheetFunction[] = [
  ...[KEY_ACCOUNT, KEY_CRITERIA, LOYALTY, SPEND_TIER],
  ...[ATTACK_OR_DEFEND, OPPORTUNITY, MARKET_SHARE],
];
