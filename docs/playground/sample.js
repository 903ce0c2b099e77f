"use strict";

/* The invented deal that the page opens with. Its names are data: they stay as they are when the language changes. */

const SAMPLE_NAMES = {
  deal: ["Five-axis controls", "五轴数控系统"],
  account: ["East China Precision", "华东精密机床"],
  engineer: ["Mr Chen", "陈工"],
  planner: ["Ms Luo", "罗经理"],
  turbines: ["Turbine monitoring", "风机监测"],
  retrofit: ["Retrofit of line 2", "二号线改造"],
  parts: ["Spare-parts contract", "备件框架合同"],
};

/** What the page holds when it opens. */
function sample(language) {
  const names = Object.fromEntries(
    Object.entries(SAMPLE_NAMES).map(([id, texts]) => [id, texts[LANGUAGES.indexOf(language)]]),
  );
  return {
    language,
    asOf: "2026-11-20",
    target: "6000000",
    prefer: "c139",
    note: "",
    deal: dealOf({
      id: "five-axis-controls",
      account: names.account,
      name: names.deal,
      ...SAMPLE_DEAL,
      coaches: coachesOf(names),
    }),
    others: [
      { name: names.turbines, amount: "5400000", probability: "40", outcome: "open" },
      { name: names.retrofit, amount: "1200000", probability: "65", outcome: "open" },
      { name: names.parts, amount: "800000", probability: "90", outcome: "open" },
    ],
  };
}

function coachesOf(names) {
  return [
    {
      name: names.engineer,
      kind: "customerRelations",
      qualities: { wantsUsToWin: true, hasInfluence: true, volunteersAndVerifies: true },
      answers: { topDecisionMakerBacksUs: false, keyPeopleHelp: true, decisionStructure: false },
    },
    {
      name: names.planner,
      kind: "valueFit",
      qualities: { wantsUsToWin: true, hasInfluence: true },
      answers: { bestValueFit: true, keyPeopleHelp: true },
    },
  ];
}

const SAMPLE_DEAL = {
  amount: "3200000",
  currency: "CNY",
  probability: 0.7,
  expectedClose: "2027-01-31",
  claimed: true,
  answers: {
    topDecisionMakerBacksUs: true,
    bestValueFit: true,
    keyPeopleHelp: true,
    majorityChoosesUs: false,
    pursuitProcess: true,
    buyingProcess: true,
    organisation: true,
    decisionStructure: true,
    reasonAndDecisionPoints: true,
    funding: true,
    resources: false,
  },
  observations: [
    { signal: "complainsOfStatusQuo", observedAt: "2026-08-14", by: "customer" },
    { signal: "customerResolvedToAct", observedAt: "2026-09-02", by: "customer" },
    { signal: "namesCriteria", observedAt: "2026-10-08", by: "customer" },
    { signal: "sentProposal", observedAt: "2026-10-20", by: "seller" },
    { signal: "comparesSuppliers", observedAt: "2026-11-05", by: "coach" },
    { signal: "asksForReferences", observedAt: "2026-11-12", by: "customer" },
  ],
};
