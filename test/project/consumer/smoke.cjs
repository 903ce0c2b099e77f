/**
 * One use of the library for every host and every format. It names nothing but plain ECMAScript and what it is given,
 * throws where an answer is not the one worked out by hand, and returns everything, so that hosts can be compared.
 */
module.exports = function smoke(library) {
  const { Bvf, C139, Competition, Funnel, Relationship, Review, Spin, Stakeholder, Territory, en, schema, zhCN } =
    library;
  const review = Review.book(BOOK, {}, "2026-03-01");
  const [english, chinese] = [en, zhCN].map((labels) => Review.report(review, labels));
  const { low, high } = Funnel.interval(18, 20);
  const refused = schema.book.safeParse({ accounts: [], deals: [{ id: "d1", account: "a1", probability: 2 }] });
  const issues = refused.error.issues;
  const plan = Spin.planCall(CALL);
  const value = Bvf.analyse(CHAIN);
  const made = Bvf.businessCase({ chain: CHAIN, ...CASE });
  const pages = [en, zhCN].map((labels) => Spin.markdown(plan, labels) + Spin.mermaid(plan, labels));
  const forms = Object.values(Spin.PACKS).map((pack) =>
    Object.values(pack).map((one) => `${Spin.form(one.en, "en")} ${Spin.form(one["zh-CN"], "zh-CN")}`),
  );

  const answers = [
    ["region", C139.region("1W1F6C"), "win"],
    ["full-width notation", C139.format(C139.parse("\uff10\uff37\uff12\uff26\uff17\uff23")), "0W2F7C"],
    ["refusal", thrown(() => C139.region("1W4F9C")), `RangeError: C139.region: value ${NOTATION}, got "1W4F9C"`],
    ["weighted", review.pipelines[0].weighted.toFixed(), "660000.05"], // 0.5 · 1,200,000.10 + 0.2 · 300,000
    ["days", review.deals[0].flags.find((flag) => flag.rule === "stale").days, 45], // 16 + 28 + 1
    ["value", review.deals[2].control.assessment.value, "1W1F0C"],
    ["interval", `${low.toFixed(3)} ${high.toFixed(3)}`, "0.699 0.972"], // Wilson's, z = 1.96
    ["reports", [english, chinese].every((report) => report.includes("660,000.05")), true],
    ["languages", [english, chinese].map((report) => /[\u4e00-\u9fff]/.test(report)).join(), "false,true"],
    ["accepted", schema.book.safeParse(BOOK).success, true],
    ["problems", pathsOf(issues).join(), "deals.0.account,deals.0.probability"],
    ["filled in", Spin.fill("{{{a}}}", { a: "$&" }), "{$&}"],
    ["asked", plan.nodes[1].question, "How often do you run into late orders in sales?"],
    ["asked next", Spin.next(plan, ["confirmed", "significant"]).node.id, "p.needPayoff.1"],
    ["brought", value.rollUp.solutions[0].credits[0].credited.toString(), "300000"],
    ["worth", made.figures.npv.toFixed(2), "166039.62"],
    ["two rates", Bvf.ratesOfReturn([-1000, 2300, -1320]).rates.join(" "), "0.1 0.2"],
    ["backed", Stakeholder.support(PEOPLE).rows[0].support, 0.25], // (3 · 0.5 + 1.5 · 0 − 0.5 · 0.5) ÷ 5
    ["on the grid", Competition.opening({ territory: "ours", opening: "behind" }).verdict, "solveProblem"],
    ["odds", Competition.oddsRatio(ODDS, { method: "waldLogit" }).estimate, 6], // (8 / 2) ÷ (4 / 6)
    ["place", Relationship.place({ trust: 0.8, value: 0.2 }).verdict, "friend"],
    ["replaced", Territory.replacement([{ customer: "a", count: 10 }], "2026-03-01").years[0].expected, 2], // 10 / 5
    ["JSON Schema", schema.jsonSchema("book").type, "object"],
  ];
  for (const [what, got, byHand] of answers) {
    if (got !== byHand) throw new Error(`${what}: got ${got}, by hand ${byHand}`);
  }
  return { review, english, chinese, issues, jsonSchema: schema.jsonSchema("book"), plan, pages, forms, value, made };
};

const PEOPLE = [
  { id: "cio", weight: 3, attitude: "supporter" },
  { id: "ceo", weight: 1.5, attitude: "neutral" },
  { id: "cfo", weight: 0.5, attitude: "nonSupporter" },
];

const ODDS = { wonWith: 8, lostWith: 2, wonWithout: 4, lostWithout: 6 };

const NOTATION = "must be written like 1W3F9C (W 0–1, F 0–3, C 0–9)";

const BOOK = {
  accounts: [{ id: "a1", name: "Harbour", bought: [{ period: "2025", amount: "80.5", currency: "CNY" }] }],
  deals: [
    { id: "d1", account: "a1", amount: "1200000.10", currency: "CNY", probability: 0.5, lastTouched: "2026-01-15" },
    { id: "d2", account: "a1", amount: 300000, currency: "CNY", probability: 0.2 },
    { id: "d3", account: "a1", answers: { topDecisionMakerBacksUs: true, bestValueFit: true, funding: "unknown" } },
  ],
};

const CHAIN = {
  nodes: [
    {
      ...{ id: "films", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter" },
      ...{ baseline: 900000, target: 100000, valuePerUnit: 1, currency: "CNY", per: "year" },
    },
    { id: "archive", layer: "solution", name: "Archive" },
  ],
  links: [{ from: "archive", to: "films", attribution: 0.5, confidence: 0.75, confirmedByCustomer: true }],
};

const CASE = {
  ...{ start: "2026-03-01", years: 3, rate: 0.08 },
  costs: [
    { id: "licence", name: "Licence", amount: 500000, on: "2026-03-01" },
    { id: "care", name: "Maintenance", amount: 60000, on: "2027-03-01", per: "year" },
  ],
};

const CALL = {
  problems: [{ id: "p", text: "late orders", area: "sales", capability: "c" }],
  capabilities: [{ id: "c", text: "alerts" }],
  contact: "receptive",
  stage: "recognitionOfNeeds",
};

function thrown(call) {
  try {
    return call();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

function pathsOf(issues) {
  return issues.map(({ path }) => path.join(".")).sort();
}
