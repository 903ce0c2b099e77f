/** From the questions to the chain: what customers say a problem costs is the cost of inaction of a KPI. */
import { each, flag, oneOf, record, refusal, text } from "../check.js";
import { groupBy } from "../group.js";
import { type Amount, allOrNone, type Money, product, quotient, readCurrency, size, sum } from "../money.js";
import type { Period } from "./ids.js";
import type { KpiDefinition } from "./nodes.js";
import { PERIODS } from "./table.js";

/** A consequence with an amount, as `Spin.costOfInaction` gives it. */
export interface ConsequenceCost {
  /** The id of the consequence. */
  readonly consequence: string;
  readonly text: string;
  readonly amount: Amount;
  readonly currency?: string | undefined;
  readonly per: Period;
  /** Whether the customer has confirmed it. */
  readonly confirmed?: boolean | undefined;
}

/** What doing nothing costs, in one currency. */
export interface InactionAmounts {
  readonly perYear: Money;
  /** To 34 digits. */
  readonly perMonth: Money;
  /** What falls due once, and is in neither of the others. */
  readonly once: Money;
}

/** What doing nothing about a KPI costs, in one currency. */
export interface KpiInaction {
  /** The id of the KPI. */
  readonly kpi: string;
  readonly currency: string | undefined;
  /** The ids of the consequences that it is made of. */
  readonly consequences: readonly string[];
  readonly all: InactionAmounts;
  /** What of it the customer has confirmed. */
  readonly confirmed: InactionAmounts;
}

/** The same as an application hands it in, maybe as it was kept. */
export interface KpiInactionDefinition {
  readonly kpi: string;
  readonly currency?: string | undefined;
  readonly consequences: readonly string[];
  readonly all: InactionAmountsDefinition;
  readonly confirmed: InactionAmountsDefinition;
}

/** What doing nothing costs, as it is handed in. */
export interface InactionAmountsDefinition {
  readonly perYear: Amount;
  readonly perMonth: Amount;
  readonly once: Amount;
}

/** Consequences brought to a chain. */
export interface FromConsequences {
  /** By KPI and currency. */
  readonly costs: readonly KpiInaction[];
  /** A KPI to begin with for every consequence that is not attached to one: it falls from its amount to a target nobody has named. */
  readonly drafts: readonly KpiDefinition[];
}

/**
 * Brings consequences to KPIs: what a consequence costs is the cost of inaction of the KPI that `kpis` names for it. One that
 * is attached to none becomes the draft of an operational KPI, with its amount as the baseline and no target, since how far
 * it can fall nobody has said. Takes the rows of `Spin.costOfInaction`.
 *
 * @throws RangeError for a negative amount, one without a currency beside others that have one, a consequence given twice
 * that is not the same, or a name for a consequence that is not given.
 * @example
 * const late = { id: "late", text: "late deliveries", amount: 8000, currency: "CNY", per: "month" }
 * const audit = { id: "audit", text: "a repeated audit", amount: 5000, currency: "CNY", per: "once" }
 * const problems = [{ id: "twice", text: "duplicate orders", area: "order processing", consequences: [late, audit] }]
 * const { costs, drafts } = Bvf.fromConsequences(Spin.costOfInaction(problems).rows, { late: "onTime" })
 * costs[0].all // => { perYear: "96000", perMonth: "8000", once: "0" }
 * costs[0].confirmed.perYear // => "0"
 * drafts[0]
 * // => { id: "audit", layer: "operationalKpi", name: "a repeated audit", direction: "lowerIsBetter", unit: "CNY", baseline: "5000", valuePerUnit: "1", currency: "CNY", per: "once" }
 * Bvf.fromConsequences([], { mood: "onTime" })
 * // throws RangeError: Bvf.fromConsequences: kpis must name consequences that are given, got "mood"
 * @category Links
 * @see docs/sources.md#bvf-links
 */
export function fromConsequences(
  consequences: readonly ConsequenceCost[],
  kpis: { readonly [consequence: string]: string } = {},
): FromConsequences {
  const where = "Bvf.fromConsequences";
  const rows = each(where, "consequences", consequences, (row, what) => readConsequence(where, what, row));
  allOrNone(
    where,
    rows.map(({ amount, currency }, row) => ({ path: `consequences[${row}]`, amount, currency })),
  );
  const own = distinct(where, rows);
  const known = new Set(own.map(({ consequence }) => consequence));
  const attached = new Map(
    Object.entries(record(where, "kpis", kpis)).map(([consequence, kpi]) => {
      if (!known.has(consequence)) throw refusal(where, "kpis", "must name consequences that are given", consequence);
      return [consequence, text(where, "each of kpis", kpi)] as const;
    }),
  );
  const kpiOf = ({ consequence }: Read) => attached.get(consequence);
  const groups = groupBy(
    own.filter((row) => kpiOf(row) !== undefined),
    (row) => JSON.stringify([kpiOf(row), row.currency]),
  );
  return {
    costs: groups.flatMap(([, group]): KpiInaction[] => {
      const [first] = group;
      const kpi = first && kpiOf(first);
      if (first === undefined || kpi === undefined) return [];
      return [
        {
          kpi,
          currency: first.currency,
          consequences: group.map(({ consequence }) => consequence),
          all: totalOf(group),
          confirmed: totalOf(group.filter(({ confirmed }) => confirmed)),
        },
      ];
    }),
    drafts: own.filter((row) => kpiOf(row) === undefined).map(draft),
  };
}

/** Costs of inaction of KPIs, as they were made here, each by itself. */
export function readInaction(where: string, what: string, given: readonly KpiInactionDefinition[]): KpiInaction[] {
  return each(where, what, given, (row, own): KpiInaction => {
    const { kpi, currency, consequences, all, confirmed } = record(where, own, row);
    return {
      kpi: text(where, `${own}.kpi`, kpi),
      currency: readCurrency(where, `${own}.currency`, currency),
      consequences: each(where, `${own}.consequences`, consequences, (id, name) => text(where, name, id)),
      all: readAmounts(where, `${own}.all`, all),
      confirmed: readAmounts(where, `${own}.confirmed`, confirmed),
    };
  });
}

function readAmounts(where: string, what: string, given: InactionAmountsDefinition): InactionAmounts {
  const { perYear, perMonth, once } = record(where, what, given);
  return {
    perYear: size(where, `${what}.perYear`, perYear),
    perMonth: size(where, `${what}.perMonth`, perMonth),
    once: size(where, `${what}.once`, once),
  };
}

interface Read {
  readonly consequence: string;
  readonly text: string;
  readonly amount: Money;
  readonly currency: string | undefined;
  readonly per: Period;
  readonly confirmed: boolean;
}

const EVERY = Object.keys(PERIODS) as Period[];

function readConsequence(where: string, what: string, given: ConsequenceCost): Read {
  const { consequence, text: words, amount, currency, per, confirmed = false } = record(where, what, given);
  return {
    consequence: text(where, `${what}.consequence`, consequence),
    text: text(where, `${what}.text`, words),
    amount: size(where, `${what}.amount`, amount),
    currency: readCurrency(where, `${what}.currency`, currency),
    per: oneOf(where, `${what}.per`, per, EVERY),
    confirmed: flag(where, `${what}.confirmed`, confirmed),
  };
}

/** One consequence can belong to several problems, and is counted once; it must then be the same everywhere. */
function distinct(where: string, rows: readonly Read[]): Read[] {
  const first = new Map<string, Read & { readonly row: number }>();
  rows.forEach((row, nth) => {
    const before = first.get(row.consequence);
    if (before === undefined) {
      first.set(row.consequence, { ...row, row: nth });
      return;
    }
    if (!before.amount.eq(row.amount) || before.currency !== row.currency || before.per !== row.per) {
      const rule = `must cost what it costs in consequences[${before.row}]`;
      throw refusal(where, `consequences[${nth}]`, rule, row.consequence);
    }
    if (row.confirmed) first.set(row.consequence, { ...before, confirmed: true });
  });
  return [...first.values()];
}

function totalOf(rows: readonly Read[]): InactionAmounts {
  const perYear = sum(rows.map(({ amount, per }) => product(amount, PERIODS[per])));
  const once = sum(rows.filter(({ per }) => per === "once").map(({ amount }) => amount));
  return { perYear, perMonth: quotient(perYear, PERIODS.month), once };
}

function draft({ consequence, text: name, amount, currency, per }: Read): KpiDefinition {
  return {
    id: consequence,
    layer: "operationalKpi",
    name,
    direction: "lowerIsBetter",
    ...(currency === undefined ? {} : { unit: currency }),
    baseline: amount,
    valuePerUnit: product(1),
    ...(currency === undefined ? {} : { currency }),
    per,
  };
}
