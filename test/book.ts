import type { Book, BookOptions } from "../src/review/index.js";

/** A book in which every field there is says something. */
export const BOOK: Book = {
  name: "North",
  note: "Figures of the training case.",
  unit: 10_000,
  accounts: [
    {
      id: "a1",
      name: "华东机床",
      tier: "C",
      bought: [
        { period: "2024", amount: 500, currency: "CNY" },
        { period: "2025", amount: -20, currency: "CNY" },
        { period: "2025", amount: "0.10", currency: "EUR" },
      ],
    },
    { id: "a2", name: "Nordwind AG", tier: "A", bought: [{ period: "2025", amount: 40, currency: "CNY" }] },
    {
      id: "a3",
      machines: [
        { vendor: "us", count: 3, age: 2 },
        { id: "m2", installed: "2020-02-29" },
      ],
    },
  ],
  deals: [
    {
      id: "d1",
      account: "a1",
      name: "Press line",
      amount: 1_200_000,
      currency: "CNY",
      probability: 0.9,
      claimed: true,
      answers: {
        topDecisionMakerBacksUs: true,
        bestValueFit: true,
        keyPeopleHelp: "unknown",
        majorityChoosesUs: false,
        funding: true,
        competition: undefined,
      },
      coaches: [
        { kind: "customerRelations", answers: { topDecisionMakerBacksUs: false, funding: true } },
        { kind: "valueFit", answers: { topDecisionMakerBacksUs: true, bestValueFit: "unknown" } },
      ],
      expectedClose: "2026-02-01",
      lastTouched: "2026-01-15",
      observations: [{ signal: "asksForReferences", observedAt: "2026-01-10", by: "coach" }],
      stakeholders: {
        people: [
          { id: "Wang", roles: ["decider"], attitude: "neutral", contact: "brief", weight: 2 },
          {
            id: "Li",
            reportsTo: "Wang",
            attitude: "mentor",
            views: [{ vendor: "Aster", attitude: "neutral" }],
            weight: 1,
          },
        ],
        influences: [{ from: "Li", to: "Wang", strength: 0.5 }],
      },
      opening: { territory: "theirs", opening: "behind" },
      contest: {
        us: "Harbour",
        criteria: [{ id: "price", importance: 2 }],
        ratings: [
          { criterion: "price", vendor: "Harbour", rating: 3 },
          { criterion: "price", vendor: "Aster", rating: 4 },
        ],
      },
      concerns: [{ source: "risk", reportedOn: "2026-02-20", strength: 0.8 }],
    },
    { id: "d2", account: "a2", amount: "99.99", currency: "EUR", answers: { funding: true }, outcome: "won" },
    { id: "d3", account: "a2", amount: "0.01", currency: "EUR", probability: 1, lastTouched: "2026-03-05" },
    { id: "d4", account: "a3", answers: { bestValueFit: true } },
  ],
  funnel: {
    kind: "snapshot",
    stages: ["S", "P", "A"],
    rows: [
      { id: "Li", counts: [160, 110, 75] },
      { id: "Wang", counts: [10, 12, 0] },
    ],
  },
};

export const OPTIONS: BookOptions = {
  inflections: { winAt: "1W1F5C", loseAt: { win: 0, first: 2, clear: 6 } },
  disagreement: "strictest",
  prefer: "stated",
  staleAfter: 14,
  abc: { limits: { a: 0.7, b: 0.9 }, boundary: "exclude" },
  periods: ["2024", "2025"],
  confidence: 0.9,
};
