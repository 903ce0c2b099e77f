/** Why a business case pays or not. */
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { type Money, product, quotient, sum, ZERO } from "../money.js";
import type { ReadCase } from "./case-definition.js";
import { type CaseFigures, totalsBySource } from "./case-figures.js";
import type { Benefit, CaseFlow, Entry } from "./case-flows.js";
import type { RollUp } from "./roll-up.js";
import type { RollUpReason } from "./roll-up-reasons.js";

/** Why a case pays or not; amounts as text. */
export type CaseReason =
  | {
      readonly rule: "caseWorth";
      readonly npv: string;
      readonly currency: string | undefined;
      readonly years: number;
      readonly rate: number;
    }
  /** Shares that are unknown decide whether it pays. */
  | {
      readonly rule: "caseWorthOpen";
      readonly npv: string;
      readonly atMost: string;
      readonly currency: string | undefined;
      readonly years: number;
      readonly rate: number;
    }
  | {
      readonly rule: "benefitsBrought";
      readonly currency: string | undefined;
      readonly perYear: string;
      readonly once: string;
      readonly kpis: readonly string[];
    }
  | { readonly rule: "benefitsConfirmed"; readonly share: number }
  | { readonly rule: "inactionCosts"; readonly currency: string | undefined; readonly perMonth: string }
  | {
      readonly rule: "inactionStated";
      readonly currency: string | undefined;
      readonly perMonth: string;
      readonly confirmed: string;
      readonly once: string;
    }
  /** What the customer has stated in another currency, by KPI. */
  | { readonly rule: "inactionLeftOut"; readonly currency: string | undefined; readonly kpis: readonly string[] }
  | { readonly rule: "noBenefits"; readonly currency: string | undefined }
  | {
      readonly rule: "currencyLeftOut";
      readonly currency: string | undefined;
      readonly once: boolean;
      readonly credited: string;
    }
  | { readonly rule: "currencyOpen"; readonly currencies: readonly string[] }
  | RollUpReason;

/** What a case is judged by. */
export interface Judged {
  readonly read: ReadCase;
  readonly currency: string | undefined;
  /** What is brought in whichever currency. */
  readonly entries: readonly Entry[];
  readonly benefits: readonly Benefit[];
  readonly flows: readonly CaseFlow[];
  readonly perMonth: Money;
  readonly figures: CaseFigures | undefined;
  readonly result: RollUp;
}

type Verdict = "pays" | "breaksEven" | "doesNotPay" | "undetermined";

/** The verdict of a case, and why. */
export function judgement(judged: Judged): Judgement<Verdict, CaseReason> {
  const { read, currency, entries, figures, result } = judged;
  if (figures === undefined) {
    const twice = result.because.filter(({ rule }) => rule === "overAttributed");
    const open =
      result.verdict === "doubleCounted" ? [] : [{ rule: "currencyOpen", currencies: codes(entries) } as const];
    return { verdict: "undetermined", because: [...open, ...twice] };
  }
  const { npv, npvAtMost } = figures;
  const isOpen = signed(npv) !== signed(npvAtMost);
  const terms = { currency, years: read.years, rate: read.rate };
  return {
    verdict: isOpen ? "undetermined" : signed(npv),
    because: [
      isOpen
        ? { rule: "caseWorthOpen", npv: `${npv}`, atMost: `${npvAtMost}`, ...terms }
        : { rule: "caseWorth", npv: `${npv}`, ...terms },
      ...benefitReasons(judged),
      ...statedReasons(judged),
      ...otherCurrencies(judged),
      ...result.because.filter(({ rule }) => rule !== "valueCredited" && rule !== "noValueCounted"),
    ],
  };
}

function signed(npv: Money): Exclude<Verdict, "undetermined"> {
  if (npv.isZero()) return "breaksEven";
  return npv.isNegative() ? "doesNotPay" : "pays";
}

/** The currencies of what is brought. */
export const codes = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.flatMap(({ currency }) => currency ?? []))].sort();

function benefitReasons({ currency, benefits, flows, perMonth }: Judged): CaseReason[] {
  const brought = benefits.filter((own) => own.brought.gt(0));
  if (brought.length === 0) return [{ rule: "noBenefits", currency }];
  const total = (once: boolean) => sum(brought.filter((own) => own.once === once).map((own) => own.brought));
  const received = totalsBySource(flows);
  const parts = brought.map(({ kpi, brought: whole, confirmed }) => {
    const all = received.get(kpi) ?? ZERO;
    return { all, sure: quotient(product(all, confirmed), whole) };
  });
  const [all, sure] = [sum(parts.map((own) => own.all)), sum(parts.map((own) => own.sure))];
  return [
    {
      rule: "benefitsBrought",
      currency,
      perYear: `${total(false)}`,
      once: `${total(true)}`,
      kpis: brought.map(({ kpi }) => kpi),
    },
    ...(all.isZero() ? [] : [{ rule: "benefitsConfirmed", share: quotient(sure, all).toNumber() } as const]),
    { rule: "inactionCosts", currency, perMonth: `${perMonth}` },
  ];
}

/** What the customer has said about doing nothing. */
function statedReasons({ read: { inaction }, currency }: Judged): CaseReason[] {
  return groupBy(inaction, (row) => row.currency).map(([code, rows]): CaseReason => {
    if (code !== currency) {
      return { rule: "inactionLeftOut", currency: code, kpis: [...new Set(rows.map(({ kpi }) => kpi))] };
    }
    return {
      rule: "inactionStated",
      currency,
      perMonth: `${sum(rows.map(({ all }) => all.perMonth))}`,
      confirmed: `${sum(rows.map(({ confirmed }) => confirmed.perMonth))}`,
      once: `${sum(rows.map(({ all }) => all.once))}`,
    };
  });
}

/** What is brought in other currencies than that of the case. */
function otherCurrencies({ entries, currency }: Judged): CaseReason[] {
  const others = entries.filter((own) => own.currency !== currency && own.benefit.brought.gt(0));
  const groups = groupBy(others, ({ currency: code, benefit }) => `${benefit.once ? 1 : 0}${code ?? ""}`);
  return groups
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]): CaseReason[] => {
      const [first] = own;
      if (first === undefined) return [];
      const credited = `${sum(own.map(({ benefit }) => benefit.brought))}`;
      return [{ rule: "currencyLeftOut", currency: first.currency, once: first.benefit.once, credited }];
    });
}
