/** A business case on paper: every number recomputed from the ids beside it, and nothing that names could do to the page. */
import { describe, expect, test } from "vitest";
import * as Bvf from "../src/bvf/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { cost, definition, HOSPITAL, link, solution, worth } from "./bvf-cases.js";

const LOCALES = [
  ["English", en],
  ["Chinese", zhCN],
] as const;

const SWINGS: readonly Bvf.Swing[] = [
  { of: "benefits", low: 0.7, high: 1.2 },
  { of: "costs", low: 0.9, high: 1.25 },
  { of: "cost", id: "hardware", low: 0, high: 2 },
  { of: "kpi", id: "lengthOfStay", low: 0, high: 1 },
  { of: "use", low: 0, high: 9 },
];
const SCENARIOS: Bvf.ScenarioDefinition = {
  low: [
    { of: "kpi", id: "imagingCost", times: 0.75 },
    { of: "use", times: 6 },
  ],
  high: [{ of: "costs", times: 0.5 }],
};
const amounts = (perMonth: number, once: number) => ({ perYear: 12 * perMonth, perMonth, once });
const CASE: Bvf.CaseDefinition = {
  ...HOSPITAL,
  inaction: [
    {
      kpi: "lengthOfStay",
      currency: "CNY",
      consequences: ["beds"],
      all: amounts(95_000, 7000),
      confirmed: amounts(500, 0),
    },
  ],
};
const page = (labels = en, given = CASE) => Bvf.markdown(given, labels, { swings: SWINGS, scenarios: SCENARIOS });

/** The tables under each heading of the second level, as cells, without their heads. */
function tables(text: string, labels = en): { readonly [Part in keyof typeof en.bvf.page.headings]: string[][] } {
  const { headings } = labels.bvf.page;
  const parts = new Map(text.split(/^## /m).map((part) => [part.split("\n")[0], part]));
  return Object.fromEntries(
    Object.entries(headings).map(([part, heading]) => {
      const lines = (parts.get(heading) ?? "").split("\n").filter((line) => line.startsWith("| "));
      return [part, lines.slice(2).map((line) => line.slice(2, -2).split(/ (?<!\\)\| /))];
    }),
  ) as ReturnType<typeof tables>;
}

const number = (text = "") => Number(text.replaceAll("*", "").replaceAll(",", ""));
const inPercent = (share = 0) => `${Math.round(1000 * share) / 10}%`;
const ratio = (text = "") => Number(text.slice(0, -1)) / 100;

// Worked out again, by other means than the library's

const chain = CASE.chain;
const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
const kpis = new Map(chain.nodes.flatMap((node) => ("direction" in node ? [[node.id, node]] : [])));

/** Attribution × confidence over all ways down from a node to solutions that are bought. */
function shareOf(id: string, counts: (own: Bvf.LinkDefinition) => boolean = () => true): number {
  if (nodes.get(id)?.layer === "solution") return Number(CASE.solutions?.includes(id));
  return chain.links
    .filter((own) => own.to === id && counts(own))
    .reduce((all, own) => all + (own.attribution ?? 0) * (own.confidence ?? 0) * shareOf(own.from, counts), 0);
}
const confirmedOf = (id: string) => shareOf(id, (own) => own.confirmedByCustomer === true);

/** What the improvement of a KPI is worth a year. */
function worthOf(id: string): number {
  const { baseline, target, direction, valuePerUnit, per } = kpis.get(id) as Bvf.KpiDefinition;
  const up = Number(target) - Number(baseline);
  return (direction === "higherIsBetter" ? up : -up) * Number(valuePerUnit) * (per === "month" ? 12 : 1);
}

const ADVANCE = { month: 1, quarter: 3, year: 12 };
const later = (day: string, months: number) => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10); // all days of the case are firsts
};
const END = later(CASE.start, 12 * CASE.years);
const days = (first: string, months: number, last: string) =>
  Array.from({ length: 60 }, (_, nth) => later(first, nth * months)).filter((day) => day < last);

/** The days on which a cost is paid, by its id. */
function paidOn(id: string): string[] {
  const { on = "", per, until = END } = CASE.costs.find((own) => own.id === id) ?? {};
  return per === undefined ? [on] : days(on, ADVANCE[per], until);
}
const amountOf = (id: string) => Number(CASE.costs.find((own) => own.id === id)?.amount);

/** What flows, with its day; benefits by quarters from 2026-09-01, at 60 %, then 90 %. */
const FLOWS = [
  ...CASE.costs.flatMap(({ id }) => paidOn(id).map((on) => ({ on, cost: amountOf(id), benefit: 0 }))),
  ...days(later("2026-09-01", 3), 3, later(END, 1)).map((on, nth) => ({
    ...{ on, cost: 0, share: [0.6, 0.9][Math.floor(nth / 4)] ?? 1 },
    benefit:
      (["imagingCost", "lengthOfStay"].reduce((all, id) => all + worthOf(id) * shareOf(id), 0) / 4) *
      ([0.6, 0.9][Math.floor(nth / 4)] ?? 1),
  })),
];
const totalOf = (flows: typeof FLOWS, of: "cost" | "benefit") => flows.reduce((all, own) => all + own[of], 0);
const today = (flows: typeof FLOWS) =>
  flows.reduce((all, { on, cost: paid, benefit }) => {
    const years = (Date.parse(on) - Date.parse(CASE.start)) / 86_400_000 / 365;
    return all + (benefit - paid) / 1.08 ** years;
  }, 0);
const npvOf = (given: Bvf.CaseDefinition) => Bvf.businessCase(given).figures?.npv.toNumber() ?? 0;

const within = (text: string | undefined, expected: number, by = 0.5000001) =>
  expect(Math.abs(number(text) - expected), `${text} for ${expected}`).toBeLessThanOrEqual(by);

describe.each(LOCALES)("in %s every number leads to an id", (_, labels) => {
  const found = tables(page(labels), labels);

  test("of a KPI: value, share, what is brought, and what of it is confirmed", () => {
    const rows = found.benefits.slice(0, -1);
    expect(rows.map(([id]) => id)).toEqual(["imagingCost", "lengthOfStay"]);
    for (const [id = "", , formula = "", value, , share, brought, confirmed, through] of rows) {
      within(value, worthOf(id));
      within(`${evaluated(formula, () => Number.NaN)}`, worthOf(id), 0.01);
      expect(ratio(share)).toBeCloseTo(shareOf(id), 3);
      within(brought, worthOf(id) * shareOf(id));
      within(confirmed, worthOf(id) * confirmedOf(id));
      const names = chain.nodes.filter((own) => CASE.solutions?.includes(own.id) && reaches(own.id, id));
      expect(through?.split(labels === en ? ", " : "、")).toEqual(names.map(({ name }) => name));
    }
    const [, , , , , , brought, confirmed] = found.benefits.at(-1) ?? [];
    within(
      brought,
      rows.reduce((all, [id = ""]) => all + worthOf(id) * shareOf(id), 0),
    );
    within(
      confirmed,
      rows.reduce((all, [id = ""]) => all + worthOf(id) * confirmedOf(id), 0),
    );
  });

  test("of a cost: each time, how many times, in all", () => {
    const rows = found.costs.slice(0, -1);
    expect(rows.map(([id]) => id)).toEqual(CASE.costs.map(({ id }) => id));
    for (const [id = "", , each, when, total] of rows) {
      expect(number(each)).toBe(amountOf(id));
      expect(number(total)).toBe(amountOf(id) * paidOn(id).length);
      expect(when).toContain(paidOn(id)[0]);
      if (paidOn(id).length > 1) expect(when).toMatch(new RegExp(`\\b${paidOn(id).length}\\b`));
    }
    expect(number(found.costs.at(-1)?.[4])).toBe(totalOf(FLOWS, "cost"));
  });

  test("of all that flows in a year, by a formula that gives its net", () => {
    expect(found.years).toHaveLength(CASE.years + 1);
    found.years.forEach(([year, until = "", costs, benefits, net, cumulative, discounted, formula = ""], nth) => {
      expect([year, until]).toEqual([`${nth}`, later(CASE.start, 12 * nth)]);
      const before = nth === 0 ? "" : later(CASE.start, 12 * (nth - 1));
      const own = FLOWS.filter(({ on }) => on > before && on <= until);
      const sofar = FLOWS.filter(({ on }) => on <= until);
      within(costs, totalOf(own, "cost"));
      within(benefits, totalOf(own, "benefit"));
      within(net, totalOf(own, "benefit") - totalOf(own, "cost"));
      within(cumulative, totalOf(sofar, "benefit") - totalOf(sofar, "cost"));
      within(discounted, today(sofar));
      within(
        net,
        evaluated(formula, (id) => (kpis.has(id) ? worthOf(id) * shareOf(id) : amountOf(id))),
      );
    });
  });

  test("of the flows: the key figures", () => {
    const [npv, irr, payback, later, roi, inaction] = found.figures.map(([, figure]) => figure);
    const [costs, benefits] = [totalOf(FLOWS, "cost"), totalOf(FLOWS, "benefit")];
    within(npv, today(FLOWS));
    const rate = ratio(/[\d.]+%/.exec(irr ?? "")?.[0]);
    const at = (own: number) =>
      FLOWS.reduce(
        (all, { on, cost: paid, benefit }) =>
          all + (benefit - paid) / (1 + own) ** ((Date.parse(on) - Date.parse(CASE.start)) / 31_536_000_000),
        0,
      );
    expect(at(rate - 0.0006) > 0 && at(rate + 0.0006) < 0).toBe(true);
    expect(payback).toContain("2029-05-31");
    const back = FLOWS.filter(({ on }) => on <= "2029-06-01");
    expect(totalOf(back, "benefit") - totalOf(back, "cost")).toBeGreaterThan(0);
    expect(later).toMatch(/3\.61.*2029-10-09/);
    expect(ratio(roi)).toBeCloseTo((benefits - costs) / costs, 3);
    within(
      inaction,
      (worthOf("imagingCost") * shareOf("imagingCost") + worthOf("lengthOfStay") * shareOf("lengthOfStay")) / 12,
    );
    for (const formula of [found.figures[4]?.[2], found.figures[5]?.[2]])
      expect(formula).toMatch(/^[\d,() −]+ ÷ [\d,]+$/);
  });

  test("of links: each way of a share, and what it brings", () => {
    for (const [ids = "", names, product = "", share, brought, confirmed] of found.shares) {
      const way = ids.split(" ← ");
      const own = way.slice(1).map((id, nth) => chain.links.find(({ from, to }) => from === id && to === way[nth]));
      const part = own.reduce((all, one) => all * (one?.attribution ?? 0) * (one?.confidence ?? 0), 1);
      expect(names?.split(" ← ")).toEqual(way.map((id) => nodes.get(id)?.name));
      expect(product).toBe(
        own.map((one) => `${inPercent(one?.attribution)} × ${inPercent(one?.confidence)}`).join(" × "),
      );
      expect(ratio(share)).toBeCloseTo(part, 3);
      within(brought, worthOf(way[0] ?? "") * part);
      expect(confirmed).toBe(labels.bvf.answers[own.every((one) => one?.confirmedByCustomer) ? "yes" : "no"]);
    }
    for (const id of ["imagingCost", "lengthOfStay"]) {
      const own = found.shares.filter(([way]) => way?.startsWith(id));
      within(
        `${own.reduce((all, [, , , , brought]) => all + number(brought), 0)}`,
        worthOf(id) * shareOf(id),
        own.length,
      );
    }
  });

  test("of what the customer said, and of what is changed", () => {
    expect(found.inaction.map((row) => row.join(" · "))).toEqual([
      "lengthOfStay · Average length of stay · 95,000 · 500 · 1,140,000 · 7,000 · beds",
    ]);
    const scaled = (id: string, times: number) => ({
      ...CASE,
      costs: CASE.costs.map((own) => (own.id === id ? { ...own, amount: Number(own.amount) * times } : own)),
    });
    const [, , low, high, spread] = found.sensitivity.find(([id]) => id === "hardware") ?? [];
    expect([low?.split(" → ")[0], high?.split(" → ")[0]]).toEqual(["× 0", "× 2"]);
    within(low?.split(" → ")[1], npvOf(scaled("hardware", 0)));
    within(high?.split(" → ")[1], npvOf(scaled("hardware", 2)));
    within(spread, 2 * 980_000);
    expect(found.sensitivity).toHaveLength(SWINGS.length);
    const late = { ...CASE, use: { ...CASE.use, from: later("2026-09-01", 6) } };
    const without = (id: string, times: number) => ({
      ...late,
      chain: {
        ...chain,
        nodes: chain.nodes.map((own) => (own.id === id && "direction" in own ? { ...own, valuePerUnit: times } : own)),
      },
    });
    within(found.scenarios[0]?.[1], npvOf(without("imagingCost", 0.75)));
    within(found.scenarios[1]?.[1], npvOf(CASE));
    within(
      found.scenarios[2]?.[1],
      npvOf({ ...CASE, costs: CASE.costs.map((own) => ({ ...own, amount: Number(own.amount) / 2 })) }),
    );
  });

  test("and nothing else is on the page than was looked at", () => {
    const rows = Object.values(found).map(({ length }) => length);
    expect(rows).toEqual([6, 3, 7, 6, 1, 5, 3, 0, 7, 0]); // assumptions and notes have no table
    expect(
      page(labels)
        .split("\n")
        .filter((line) => line.startsWith("| ")).length,
    ).toBe(6 + 3 + 7 + 6 + 1 + 5 + 3 + 7 + 2 * 8);
  });
});

/** Whether a solution has a way up to a KPI. */
const reaches = (low: string, high: string): boolean =>
  low === high || chain.links.some((own) => own.from === low && reaches(own.to, high));

/** The value of a formula of ids, amounts, percentages and signs. */
function evaluated(formula: string, idWorth: (id: string) => number): number {
  const plain = formula
    .replace(/[A-Za-z]\w*/g, (id) => `${idWorth(id)}`)
    .replaceAll(",", "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replace(/([\d.]+)%/g, "($1/100)");
  if (!/^[-\d.e()+*/ ]+$/.test(plain)) throw new Error(`no formula: ${plain}`);
  return Number(new Function(`return ${plain}`)());
}

describe("what is unknown is said", () => {
  const lines = (rest: Partial<Bvf.CaseDefinition>, labels = en) => Bvf.markdown(definition(rest), labels).split("\n");
  const figure = (rest: Partial<Bvf.CaseDefinition>, nth: number, labels = en) =>
    tables(Bvf.markdown(definition(rest), labels), labels).figures[nth]?.[1];
  const open = { nodes: [worth("k", 1000), solution("s")], links: [link("s", "k", undefined)] };

  // biome-ignore format: a table
  test.each([
    // 1000 a year for two years
    [{ costs: [] },                                     1, "no rate of return",     "没有内部收益率"],
    [{ costs: [] },                                     2, "nothing invested",      "没有投入"],
    [{ costs: [] },                                     4, "none: there are no costs", "没有成本，无从计算"],
    [{ costs: [cost("c", 5000)] },                      2, "never paid back",       "收不回来"],
    [{ costs: [cost("c", 5000)] },                      3, "never paid back",       "收不回来"],
    [{ costs: [cost("c", 1)] },                         4, ">10,000%",              ">10,000%"],
    [{ costs: [cost("c", 4000)] },                      4, "-50%",                  "-50%"],
    [{ years: 1, costs: [cost("c", 500)] },             1, "100% a year",           "每年 100%"],
    [{ years: 1, costs: [cost("c", 500)] },             2, "0.5 years, by 2026-08-31", "0.5 年，到 2026-08-31 收回"],
    [{ years: 1, costs: [cost("c", 1000)] },            2, "1 year, by 2027-03-01", "1 年，到 2027-03-01 收回"],
    [{ chain: open, costs: [cost("c", 500)] },          0, "-500",                  "-500"],
    [{ chain: open, costs: [cost("c", 500)] },          1, "1,500",                 "1,500"],
  ])("%j: figure %i is %s, %s", (rest, nth, english, chinese) => {
    expect([figure(rest, nth), figure(rest, nth, zhCN)]).toEqual([english, chinese]);
  });

  test("several rates of return are all told", () => {
    const pump = { nodes: [worth("k", 2300, { per: "once" }), solution("s")], links: [link("s", "k", 1)] };
    const costs = [cost("a", 1000, { on: "2025-01-01" }), cost("b", 1320, { on: "2027-01-01" })];
    const rest = { chain: pump, start: "2025-01-01", costs };
    expect(figure(rest, 1)).toBe("several: 10%, 20% a year; none of them tells anything alone");
    expect(figure(rest, 1, zhCN)).toBe("有多个：10%、20%，单看哪一个都没有意义");
    expect(tables(Bvf.markdown(definition(rest), en)).years.map((row) => row.at(-1))).toEqual(["− a", "k", "− b"]);
  });

  test("a case that cannot be told says why, and shows what is known all the same", () => {
    const links = [link("s", "k", 0.8), link("t", "k", 0.8)];
    const twice = { nodes: [worth("k", 1000), solution("s"), solution("t")], links };
    const text = lines({ chain: twice });
    expect(text[2]).toBe("**Whether the case pays cannot be told.**");
    expect(text).toContain("- What improves “KPI k” adds up to 160% of it, 60% too much: “Solution s”, “Solution t”.");
    expect(text.filter((line) => line.startsWith("## ")).map((line) => line.slice(3))).toEqual([
      ...[en.bvf.page.headings.costs, en.bvf.page.headings.inaction, en.bvf.page.headings.assumptions],
    ]);
    expect(lines({ chain: twice }, zhCN)[2]).toBe("**是否值得投入，尚无定论。**");
  });

  test("nothing stated is said; so is nothing brought", () => {
    expect(lines({})).toContain("The customer has not yet said what doing nothing costs.");
    const text = lines({ solutions: [] });
    expect(text).toContain("- The solutions bring no value that is counted in CNY: the case has costs alone.");
    expect(text).not.toContain(`## ${en.bvf.page.headings.benefits}`);
  });

  test("of more than eight ways the others share a row", () => {
    const parts = [0.2, 0.15, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.04, 0.03];
    const many = {
      nodes: [worth("k", 1000), ...parts.map((_, row) => solution(`s${row}`))],
      links: parts.map((part, row) => link(`s${row}`, "k", part)),
    };
    const { shares } = tables(Bvf.markdown(definition({ chain: many }), en));
    expect(shares).toHaveLength(9);
    expect(shares.at(-1)).toEqual(["k", "other ways", "–", "7%", "70", "–"]);
  });

  test("attributions that were scaled down stand there as they count", () => {
    const links = [link("s", "k", 0.8), link("t", "k", 0.8, { confidence: 0.5 })];
    const twice = { nodes: [worth("k", 1000), solution("s"), solution("t")], links };
    const { shares } = tables(Bvf.markdown(definition({ chain: twice, normalise: true }), en));
    expect(shares.map((row) => row.slice(2, 5).join(" "))).toEqual(["50% × 100% 50% 500", "50% × 50% 25% 250"]);
  });
});

describe("amounts", () => {
  const total = (amount: Bvf.Amount, decimals?: number) =>
    tables(Bvf.markdown(definition({ costs: [cost("c", amount)] }), en, { decimals }))
      .costs.at(-1)
      ?.at(-1);

  // biome-ignore format: a table
  test.each([
    ["1234567.891", undefined, "**1,234,568**"],
    ["1234567.891", 0,         "**1,234,568**"],
    ["1234567.891", 1,         "**1,234,567.9**"],
    ["1234567.891", 2,         "**1,234,567.89**"],
    ["0.4",         undefined, "**0**"],
    ["1e29",        undefined, `**100${",000".repeat(9)}**`],
  ])("%s to %s decimals: %s", (amount, decimals, expected) => {
    expect(total(amount, decimals)).toBe(expected);
  });

  test("are never minus nothing, and have no exponent", () => {
    const tiny = { nodes: [worth("k", "1e-90"), solution("s")], links: [link("s", "k", 1)] };
    for (const chain of [tiny, { nodes: [worth("k", "9e29"), solution("s")], links: [link("s", "k", 1)] }]) {
      const text = Bvf.markdown(definition({ chain, costs: [cost("c", "2e-90")], rate: 9e9 }), en);
      expect(text).not.toMatch(/\de[-+]?\d|\| -0 \|/);
    }
  });
});

describe.each(LOCALES)("in %s", (_, labels) => {
  const HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "`**bold** _it_`",
    "line\nbreak\u2028x | cell",
    "[link](http://x.y) www.x.y # head",
    "\u202eright to left",
    "# head",
    "- item",
    "__proto__",
    "undefined",
  ];

  test.each(HOSTILE)("a name such as %j stays a name", (text) => {
    const hostile = {
      nodes: [worth(text, 1000, { name: text }), { ...solution("s"), name: text }],
      links: [link("s", text, 1)],
    };
    const given = definition({
      ...{ chain: hostile, costs: [cost(`${text}!`, 10, { name: text })] },
      inaction: [{ kpi: text, currency: "CNY", consequences: [text], all: amounts(1, 1), confirmed: amounts(1, 1) }],
    });
    const written = Bvf.markdown(given, labels, {
      swings: [{ of: "kpi", id: text, low: 0, high: 1 }],
      scenarios: { low: [{ of: "cost", id: `${text}!`, times: 2 }], high: [] },
      names: { s: text },
    });
    expect(written).not.toMatch(/<(?!!)|(?<!\\)\[link\]|[\u202e\u2028]/);
    const heads = written.split("\n").filter((line) => line.startsWith("#"));
    expect(heads.map((line) => line.replace(/[^#].*/, ""))).toEqual(["#", ...Array.from({ length: 10 }, () => "##")]);
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    const tablesIn = written.split(/\n\n/).filter((part) => part.startsWith("| "));
    for (const own of tablesIn) expect(new Set(own.split("\n").map(cells)).size).toBe(1);
  });

  test("the page is clean, in its own language, and promises nothing", () => {
    const text = page(labels);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object| {2}(?!\|)/);
    expect(text).not.toMatch(/\b(certain|guarantee)|一定|必然|必定/i);
    const ours = text.replace(/[\w%×÷−+(). ,←→-]*/g, "");
    if (labels === zhCN) expect(text).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
    else expect(ours).not.toMatch(/\p{Script=Han}/u);
  });

  test("names that are given stand in place of those of the chain", () => {
    const text = Bvf.markdown(CASE, labels, {
      names: { imagingCost: "影像成本", licences: "软件许可", archive: "归档" },
    });
    expect(text.split("\n")[0]).toContain("归档");
    expect(text).toContain("| licences | 软件许可 |");
    expect(text).toContain("| imagingCost | 影像成本 |");
    expect(text).toContain("“影像成本”");
  });
});

describe("refuses", () => {
  test.each([
    [null, "labels must be an object, got null"],
    [{}, "labels must be a locale of this library, got another object"],
    [{ bvf: { ...en.bvf, page: {} } }, "labels must be a locale of this library, got another object"],
    [
      { bvf: { ...en.bvf, page: { ...en.bvf.page, columns: {} } } },
      "labels must be a locale of this library, got another object",
    ],
  ])("labels that are none (%#)", (labels, message) => {
    expect(() => Bvf.markdown(CASE, labels as never)).toThrow(new TypeError(`Bvf.markdown: ${message}`));
  });

  // biome-ignore format: a table
  test.each([
    [{ decimals: 3 },                                        "options.decimals must be an integer 0–2, got 3"],
    [{ names: { imagingCost: "" } },                         'options.names.imagingCost must be a non-empty text, got ""'],
    [{ swings: [{ of: "kpi", id: "films", low: 0, high: 1 }] }, 'swings[0].id must be the id of a KPI that brings a benefit, got "films"'],
    [{ scenarios: { low: [{ of: "costs", times: -1 }], high: [] } }, "scenarios.low[0].times must be a number 0–100, got -1"],
  ])("options such as %j", (options, message) => {
    expect(() => Bvf.markdown(CASE, en, options as Bvf.PageOptions)).toThrow(new RangeError(`Bvf.markdown: ${message}`));
  });

  test("what the case itself refuses, and what is no case", () => {
    expect(() => Bvf.markdown({ ...CASE, years: 0 }, en)).toThrow(
      new RangeError("Bvf.markdown: years must be an integer 1–50, got 0"),
    );
    expect(() => Bvf.markdown(undefined as never, en)).toThrow(
      new TypeError("Bvf.markdown: definition must be an object, got undefined"),
    );
    expect(() => Bvf.markdown(CASE, en, null as never)).toThrow(
      new TypeError("Bvf.markdown: options must be an object, got null"),
    );
    expect(() => Bvf.markdown(CASE, en, { scenarios: null as never })).toThrow(
      new TypeError("Bvf.markdown: scenarios must be an object, got null"),
    );
  });
});
