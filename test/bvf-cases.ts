/** Business cases for tests: one of round figures, the worked one, and any. */
import fc from "fast-check";
import businessCase from "../docs/examples/business-case.json" with { type: "json" };
import valueChain from "../docs/examples/value-chain.json" with { type: "json" };
import type * as Bvf from "../src/bvf/index.js";

/** A KPI whose improvement is worth so much a year. */
export const worth = (id: string, value: Bvf.Amount, rest: Partial<Bvf.KpiDefinition> = {}): Bvf.KpiDefinition => ({
  ...{ id, layer: "executiveKpi", name: `KPI ${id}`, direction: "lowerIsBetter", baseline: value, target: 0 },
  ...{ valuePerUnit: 1, currency: "CNY", per: "year", ...rest },
});

export const solution = (id: string): Bvf.SolutionDefinition => ({ id, layer: "solution", name: `Solution ${id}` });

/** A link that carries a share, sure and confirmed unless the rest says otherwise. */
export const link = (
  from: string,
  to: string,
  attribution: number | undefined,
  rest: Partial<Bvf.LinkDefinition> = {},
): Bvf.LinkDefinition => ({ from, to, attribution, confidence: 1, confirmedByCustomer: true, ...rest });

export const cost = (id: string, amount: Bvf.Amount, rest: Partial<Bvf.CostDefinition> = {}): Bvf.CostDefinition => ({
  ...{ id, name: `Cost ${id}`, amount, on: "2026-03-01", ...rest },
});

/** 1000 a year, all of it brought by one solution. */
export const CHAIN: Bvf.ChainDefinition = { nodes: [worth("k", 1000), solution("s")], links: [link("s", "k", 1)] };

/** 1500 paid at once for two years of it, nothing discounted. */
export const definition = (rest: Partial<Bvf.CaseDefinition> = {}): Bvf.CaseDefinition => ({
  ...{ chain: CHAIN, start: "2026-03-01", years: 2, rate: 0, costs: [cost("c", 1500)], ...rest },
});

/** The worked case: a hospital buys an imaging archive. */
export const HOSPITAL = { chain: valueChain, ...businessCase } as Bvf.CaseDefinition;

const months = ["month", "quarter", "year"] as const;
const day = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `${2026 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(date)}`);
const pad = (number: number) => `${number}`.padStart(2, "0");

/** Any case: one to three KPIs, of which two solutions bring some, and up to four costs. */
export const anyCase: fc.Arbitrary<Bvf.CaseDefinition> = fc
  .record({
    kpis: fc.array(
      fc.record({
        value: fc.integer({ min: 0, max: 9000 }),
        per: fc.constantFrom("year", "year", "month", "once"),
        shares: fc.tuple(...[0, 1].map(() => fc.constantFrom(0, 0.1, 0.25, 0.5))),
        confidence: fc.constantFrom(0.3, 0.8, 1),
        confirmed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    costs: fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 5000 }),
        on: day,
        per: fc.constantFrom(undefined, "quarter", "year"),
      }),
      { maxLength: 4 },
    ),
    years: fc.integer({ min: 2, max: 4 }),
    rate: fc.constantFrom(0, 0.05, 0.1, 0.3, -0.1),
    per: fc.constantFrom(undefined, ...months),
    from: fc.option(day, { nil: undefined }),
    ramp: fc.array(fc.constantFrom(0, 0.4, 1), { maxLength: 3 }),
  })
  .map(({ kpis, costs, years, rate, per, from, ramp }) => ({
    chain: {
      nodes: [
        ...kpis.map((own, row) => worth(`k${row}`, own.value, { per: own.per })),
        ...[solution("s0"), solution("s1")],
      ],
      links: kpis.flatMap(({ shares, confidence, confirmed }, row) =>
        shares.map((share, nth) =>
          link(`s${nth}`, `k${row}`, share, { confidence, confirmedByCustomer: confirmed && nth === 0 }),
        ),
      ),
    },
    costs: costs.map((own, row) => cost(`c${row}`, own.amount, own)),
    ...{ start: "2026-01-01", years, rate, use: { per, from, ramp } },
  }));
