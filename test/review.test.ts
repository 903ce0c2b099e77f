import { detect } from "../src/cycle/index.js";
import { describe, expect, test } from "vitest";
import sample from "../docs/examples/sample-book.json" with { type: "json" };
import team from "../docs/examples/spadco-team.json" with { type: "json" };
import ten from "../docs/examples/weighted-pipeline.json" with { type: "json" };
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import * as Review from "../src/review/index.js";
import { book as bookSchema } from "../src/schema.js";
import golden from "./golden/weighted-pipeline.json" with { type: "json" };

const ASOF = "2026-11-20";
const only = (deal: Omit<Review.Deal, "id" | "account">, options: Review.DealOptions = {}) =>
  Review.deal({ id: "d1", account: "a1", ...deal }, options, ASOF);
const rules = (deal: Omit<Review.Deal, "id" | "account">, options?: Review.DealOptions) =>
  only(deal, options).flags.map((flag) => flag.rule);

describe("a deal", () => {
  test("that tells nothing is unrated, forecasts nothing and lists what is absent", () => {
    const { verdict, because, control, chance, next, stage, flags, absent, amount } = only({});
    expect({ verdict, because, control, chance, next, flags, amount }).toEqual({
      verdict: "unrated",
      because: [{ rule: "noAnswers" }],
      control: undefined,
      chance: undefined,
      next: undefined,
      flags: [],
      amount: undefined,
    });
    expect([stage.verdict, stage.because[0]?.rule]).toEqual(["undetermined", "nothingObserved"]);
    expect(absent).toEqual(Review.PARTICULARS);
  });

  test("is valued by what the coaches leave of the seller's answers", () => {
    const { control, verdict, chance, next } = only({
      answers: { topDecisionMakerBacksUs: true, bestValueFit: true, keyPeopleHelp: true },
      coaches: [{ kind: "customerRelations", answers: { topDecisionMakerBacksUs: false } }],
    });
    expect([control?.calibration.self, control?.assessment.value]).toEqual(["1W2F0C", "0W2F0C"]);
    // low end 0W2F0C: 22 %, drawn a hundredth of the way to one half; high end 0W3F9C: 50 %
    expect(chance).toMatchObject({
      probability: 0.005 + 0.99 * 0.22,
      range: [0.005 + 0.99 * 0.22, 0.5],
      basis: "published",
    });
    expect([verdict, next?.verdict]).toEqual(["unsettled", "holdBackAndSettle"]);
  });

  test("with answers and a stated probability is forecast by the answers, unless asked otherwise", () => {
    const both = { probability: 0.4, answers: { topDecisionMakerBacksUs: true } } as const;
    expect(only(both).chance?.basis).toBe("extrapolated"); // 1W0F0C
    expect(only(both, { prefer: "stated" }).chance).toMatchObject({
      probability: 0.4,
      range: [0.4, 0.4],
      basis: "stated",
    });
  });

  test("that only a coach has rated counts as rated", () => {
    const { verdict, control } = only({ coaches: [{ kind: "valueFit", answers: { topDecisionMakerBacksUs: true } }] });
    expect([verdict, control?.assessment.value]).toEqual(["unsettled", "1W0F0C"]);
  });

  test.each(["won", "lost"] as const)("that is %s forecasts nothing and raises no flags", (outcome) => {
    const { chance, next, flags, because } = only({
      outcome,
      probability: 0.9,
      expectedClose: "2020-01-01",
      answers: { funding: true },
    });
    expect({ chance, next, flags }).toEqual({ chance: undefined, next: undefined, flags: [] });
    expect(because[0]).toEqual({ rule: "closed", outcome });
  });

  test("says where the buyer is, as Cycle.detect does, and refuses what it refuses in its own name", () => {
    const observations = [
      { signal: "customerResolvedToAct", observedAt: "2026-10-01", by: "customer" },
      { signal: "namesCriteria", observedAt: "2026-11-01", by: "customer" },
      { signal: "askedForCommitment", observedAt: "2026-11-10", by: "seller" },
    ] as const;
    const { stage } = only({ observations });
    expect(stage).toEqual(detect(observations, {}, "2026-11-20"));
    expect([stage.verdict, stage.alignment.verdict]).toEqual(["evaluationOfOptions", "sellerAhead"]);
    expect(only({}).stage.because[0]?.rule).toBe("nothingObserved");
    const late = [{ signal: "namesCriteria", observedAt: "2026-11-21", by: "customer" }] as const;
    expect(() => only({ observations: late })).toThrow(
      new RangeError('Review.deal: observations[0].observedAt must not be after asOf 2026-11-20, got "2026-11-21"'),
    );
  });
});

describe("flags", () => {
  test.each([
    ["stale from 30 days on", { lastTouched: "2026-10-21" }, ["stale"]],
    ["not after 29", { lastTouched: "2026-10-22" }, []],
    ["contact in the future", { lastTouched: "2026-11-21" }, ["touchedInFuture"]],
    ["close in the past", { expectedClose: "2026-11-19" }, ["closePast"]],
    ["close today is not past", { expectedClose: "2026-11-20" }, []],
    ["stated certain", { probability: 1 }, ["statedCertain"]],
    ["stated hopeless", { probability: 0 }, ["statedCertain"]],
    ["only the seller's own view", { answers: { funding: true } }, ["selfAssessedOnly"]],
    [
      "claimed below the win line",
      { claimed: true, answers: { funding: true } },
      ["claimedBelowWin", "selfAssessedOnly"],
    ],
    ["claimed without answers cannot be held against anything", { claimed: true }, []],
  ] as const)("%s", (_, deal, expected) => {
    expect(rules(deal)).toEqual(expected);
  });

  test("the caller's limit decides what is stale", () => {
    expect(rules({ lastTouched: "2026-11-13" }, { staleAfter: 7 })).toEqual(["stale"]);
    expect(rules({ lastTouched: "2026-11-14" }, { staleAfter: 7 })).toEqual([]);
    expect(rules({ lastTouched: ASOF }, { staleAfter: 0 })).toEqual(["stale"]);
  });

  test("a stated probability is held against the best the answers allow", () => {
    // W and all of First failed for certain: 0W0F9C at most, worth 0.5 %
    const lost = {
      topDecisionMakerBacksUs: false,
      bestValueFit: false,
      keyPeopleHelp: false,
      majorityChoosesUs: false,
    } as const;
    const coaches = [{ kind: "valueFit", answers: lost }] as const;
    expect(rules({ probability: 0.3, coaches })).toEqual(["statedAboveValue"]);
    expect(rules({ probability: 0.005, coaches })).toEqual([]);
    // while W is unknown, 1W3F9C is possible: nothing to hold against
    expect(rules({ probability: 0.9, coaches: [{ kind: "valueFit", answers: { funding: true } }] })).toEqual([]);
  });

  test("coaches who disagree are named with the item", () => {
    const coaches = [
      { kind: "valueFit", answers: { funding: true } },
      { kind: "resources", answers: { funding: false } },
    ] as const;
    expect(only({ coaches }).flags).toContainEqual({ rule: "coachesDisagree", items: ["funding"] });
  });
});

describe("a book", () => {
  test("of ten customers weighs 437.5", () => {
    const [pipeline, ...others] = Review.book(bookSchema.parse(ten), {}, ASOF).pipelines;
    expect([pipeline?.weighted.toString(), pipeline?.currency, pipeline?.deals, others]).toEqual([
      `${golden.weightedTotal}`,
      "CNY",
      10,
      [],
    ]);
    expect(pipeline?.couldReach.toString()).toBe("437.5");
  });

  test("the sample book, counted by hand", () => {
    const review = Review.book(bookSchema.parse(sample), {}, ASOF);
    expect([review.open, review.won, review.lost]).toEqual([13, 1, 1]);
    expect(review.standings.map(({ standing, deals }) => [standing, deals])).toEqual([
      ["win", 3], // d01 1W2F7C, d05 1W2F3C, d08 1W3F8C
      ["swing", 3], // d03 0W2F7C, d06 1W1F5C, d10 1W0F4C
      ["lose", 2], // d02 0W2F5C, d07 0W1F3C
      ["unsettled", 3], // d04 without W, d09 with a disputed item, d11 hardly answered
      ["unrated", 2], // d12, d13
    ]);
    const eur = review.pipelines.find((pipeline) => pipeline.currency === "EUR");
    expect(eur?.weighted.toString()).toBe("578450"); // 540,000 × 0.5 + 310,000 × 0.995
    expect(review.leftOut).toEqual([{ id: "d13", lacks: ["amount", "chance"] }]);
    // gross of both years: 18.0 + 9.9 + 8.0 + 6.1 + 5.0 + 4.0 + 2.7 + 1.5 + 1.45 + 1.3 + 0.18 = 58.13 M
    expect(review.abc[0]?.gross.toString()).toBe("58130000");
    expect(review.abc[0]?.rows.map((row) => `${row.id}${row.verdict}`).join(" ")).toBe(
      // cumulative: 31.0 48.0 61.8 72.2 80.8 | 87.7 92.4 94.9 97.4 | …
      "a01A a02A a03A a04A a05A a06B a07B a08B a09B a10C a12C",
    );
    expect(review.unclassed).toEqual(["a11"]);
    expect(review.tierGaps.map(({ id, tier, class: own }) => `${id} ${tier}${own}`)).toEqual([
      "a04 BA",
      "a05 BA",
      "a08 CB",
      "a09 CB",
      "a10 AC",
    ]);
    expect(review.periods).toEqual(["2025", "2026"]);
  });

  test("counts only the periods asked for", () => {
    const book = {
      accounts: [
        { id: "a1", bought: [{ period: "2025", amount: 5 }] },
        { id: "a2", bought: [{ period: "2026", amount: 7 }] },
      ],
      deals: [],
    };
    const { abc, unclassed, periods } = Review.book(book, { periods: ["2026"] }, ASOF);
    expect([abc[0]?.net.toString(), unclassed, periods]).toEqual(["7", ["a1"], ["2026"]]);
  });

  test("without purchases or counts says so instead of inventing them", () => {
    const { abc, funnel, pipelines } = Review.book({ accounts: [], deals: [] }, {}, ASOF);
    expect([abc, funnel, pipelines]).toEqual([[], undefined, []]);
    const words = Review.report(Review.book({ accounts: [], deals: [] }, {}, ASOF), en);
    for (const absent of [
      en.review.report.noDeals,
      en.review.report.noAbc,
      en.review.report.noFunnel,
      en.review.report.noPipeline,
    ]) {
      expect(words).toContain(absent);
    }
  });

  test("purchases in two currencies make two analyses, never one sum", () => {
    const bought = (currency: string, amount: number) => [{ period: "2026", amount, currency }];
    const book = {
      accounts: [
        { id: "a1", bought: [...bought("CNY", 5), ...bought("EUR", 9)] },
        { id: "a2", bought: bought("EUR", 1) },
      ],
      deals: [],
    };
    expect(
      Review.book(book, {}, ASOF).abc.map(({ currency, net, rows }) => [currency, net.toString(), rows.length]),
    ).toEqual([
      ["CNY", "5", 1],
      ["EUR", "10", 2],
    ]);
  });

  test("unknown items widen the pipeline upwards", () => {
    const deals = [
      { id: "d1", account: "a1", amount: 100, answers: { topDecisionMakerBacksUs: false, bestValueFit: true } },
    ] as const;
    const [pipeline] = Review.book({ accounts: [{ id: "a1" }], deals }, {}, ASOF).pipelines;
    // 0W1F0C at 3 % now, 0W3F9C at 50 % if everything unknown held
    expect([pipeline?.weighted.toString(), pipeline?.couldReach.toString()]).toEqual(["3.47", "50"]);
  });

  test("the SPADCO team is converted as a whole and seller by seller", () => {
    const { funnel } = Review.book(bookSchema.parse(team), {}, ASOF);
    expect(funnel?.total.counts).toEqual([160, 110, 75, 42, 35, 30]);
    expect(
      funnel?.rows.map(({ id, conversions }) => `${id} ${conversions.steps.at(-1)?.cumulative?.toFixed(3)}`),
    ).toEqual([
      "A 0.143",
      "B 0.000",
      "C 0.400",
      "D 0.324",
      "E 0.033", // 5/35, 0/28, 12/30, 12/37, 1/30
    ]);
  });
});

describe("the ABC of a book", () => {
  test("goes by what the accounts bought, whatever else an untyped caller asks for", () => {
    const book = { accounts: [{ id: "a", bought: [{ period: "2026", amount: 5 }] }], deals: [] };
    const asked = { abc: { measure: "margin" } } as Review.BookOptions;
    expect(Review.book(book, asked, "2026-03-01").abc[0]?.rows[0]?.amount.toString()).toBe("5");
  });
});

describe("wrong input", () => {
  const account = { id: "a1" };
  const deal = { id: "d1", account: "a1" };
  test.each([
    [
      "a duplicate deal",
      { accounts: [account], deals: [deal, deal] },
      'deals[1].id must be unique, but deals[0] has it too, got "d1"',
    ],
    [
      "a duplicate account",
      { accounts: [account, account], deals: [] },
      'accounts[1].id must be unique, but accounts[0] has it too, got "a1"',
    ],
    [
      "an unknown account",
      { accounts: [account], deals: [deal, { id: "d2", account: "a9" }] },
      'deals[1].account must be the id of an account, got "a9"',
    ],
    [
      "an amount without currency beside one with",
      {
        accounts: [account],
        deals: [
          { ...deal, amount: 5 },
          { ...deal, id: "d2", amount: 5, currency: "CNY" },
        ],
      },
      "deals[0].currency must be given, since deals[1] has one, got undefined",
    ],
    [
      "a purchase without currency beside one with",
      {
        accounts: [
          {
            id: "a1",
            bought: [
              { period: "1", amount: 5, currency: "CNY" },
              { period: "2", amount: 5 },
            ],
          },
        ],
        deals: [],
      },
      "accounts[0].bought[1].currency must be given, since accounts[0].bought[0] has one, got undefined",
    ],
    [
      "a probability of 1.2",
      { accounts: [account], deals: [{ ...deal, probability: 1.2 }] },
      "deals[0].probability must be a number 0–1, got 1.2",
    ],
    [
      "30 February",
      { accounts: [account], deals: [{ ...deal, expectedClose: "2026-02-30" }] },
      'deals[0].expectedClose must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
    [
      "a negative amount",
      { accounts: [account], deals: [{ ...deal, amount: -5 }] },
      "deals[0].amount must be an amount of at least 0, got -5",
    ],
    [
      "a cohort that grows",
      { accounts: [], deals: [], funnel: { kind: "cohort", stages: ["x", "y"], rows: [{ id: "r", counts: [3, 4] }] } },
      "funnel.rows[0].counts[1] must be at most funnel.rows[0].counts[0] = 3, since a cohort never grows, got 4",
    ],
    [
      "counts that do not match the stages",
      {
        accounts: [],
        deals: [],
        funnel: { kind: "snapshot", stages: ["x", "y"], rows: [{ id: "r", counts: [3, 4, 5] }] },
      },
      "funnel.rows[0].counts.length must be 2, one for each stage, got 3",
    ],
  ] as const)("%s is refused by row and field", (_, book, message) => {
    expect(() => Review.book(book as Review.Book, {}, ASOF)).toThrow(new RangeError(`Review.book: ${message}`));
  });

  test("a day that is none and options out of range", () => {
    expect(() => Review.deal(deal, {}, "2026-02-30")).toThrow(
      new RangeError('Review.deal: asOf must be a calendar day such as "2026-03-01", got "2026-02-30"'),
    );
    expect(() => Review.deal(deal, { staleAfter: -1 }, ASOF)).toThrow(
      new RangeError("Review.deal: staleAfter must be a whole number of at least 0, got -1"),
    );
    expect(() => Review.deal({ ...deal, answers: { budget: true } } as never, {}, ASOF)).toThrow(
      new RangeError('Review.deal: answers must name only the 13 items, got "budget"'),
    );
  });
});

describe("the report", () => {
  test.each([
    ["en", en],
    ["zh-CN", zhCN],
  ] as const)("of the sample book in %s says every part and leaves no hole", (_, labels) => {
    const words = Review.report(Review.book(bookSchema.parse(sample), {}, ASOF), labels);
    const { pipeline, standings, deals, abc, funnel } = labels.review.report;
    for (const heading of [pipeline, standings, deals, abc, funnel]) expect(words).toContain(`## ${heading}`);
    for (const deal of sample.deals) expect(words).toContain(deal.name);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  });

  test("of the ten customers shows 437.5 and the unit in both languages", () => {
    const review = Review.book(bookSchema.parse(ten), {}, ASOF);
    expect(Review.report(review, en)).toContain("| CNY | 10 | 950 | **437.5** |");
    expect(Review.report(review, en)).toContain("Amounts in units of 10,000.");
    expect(Review.report(review, zhCN)).toContain("金额单位：万。");
  });

  test("names can neither format it, nor break a table, nor carry HTML, links or formulas of a page", () => {
    const evil = "# <b>x</b> | **y** [z](http://e.vil) `c` $m$\n- www.e.vil & ~~s~~ \u202e!";
    const book = {
      accounts: [{ id: "a1", name: evil }],
      deals: [{ id: "d1", account: "a1", name: evil, probability: 1 }],
    };
    const words = Review.report(Review.book(book, {}, ASOF), en);
    const shown =
      "\\# &lt;b&gt;x&lt;/b&gt; \\| \\*\\*y\\*\\* \\[z\\](http\\://e.vil) \\`c\\` \\$m\\$ - www\\.e.vil &amp; \\~\\~s\\~\\~  !";
    expect(words).toContain(`| ${shown} | ${shown} |`);
    expect(words).toContain(`### ${shown} · ${shown}`);
    expect(words).not.toContain(evil.slice(0, 8));
  });

  test("uses the caller's own item texts everywhere; ids and counts stay", () => {
    const deal = {
      id: "d1",
      account: "a1",
      answers: { keyPeopleHelp: true, funding: true },
      coaches: [
        { kind: "resources", answers: { funding: false, competition: true } },
        { kind: "valueFit", answers: { competition: false } },
      ],
    } as const;
    for (const labels of [en, zhCN]) {
      const items = { ...labels.c139.items, funding: "MONEY", competition: "RIVALS", topDecisionMakerBacksUs: "BOSS" };
      const own = { ...labels, c139: { ...labels.c139, items } };
      const words = Review.report(Review.deal(deal, {}, ASOF), own);
      for (const text of ["MONEY", "RIVALS", "BOSS"]) expect(words).toContain(text);
      for (const item of ["funding", "competition", "topDecisionMakerBacksUs"] as const) {
        expect(words).not.toContain(labels.c139.items[item]);
      }
    }
    // @ts-expect-error a fourteenth item is no item
    const more: typeof en.c139.items = { ...en.c139.items, weather: "the weather" };
    expect(Object.keys(more).length).toBe(14);
  });

  test("refuses what is no review", () => {
    expect(() => Review.report({} as never, en)).toThrow(
      new TypeError("Review.report: result must be a review, and labels a locale, of this library, got other objects"),
    );
  });
});
