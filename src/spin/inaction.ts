/** What the problems of a plan cost as long as nothing is done about them. */
import { groupBy } from "../group.js";
import { type Money, product, quotient, sum } from "../money.js";
import { type Period, type PlannedProblem, readProblems } from "./preparation.js";
import { readTurns } from "./record.js";
import type { Turn } from "./turns.js";

/** What a consequence costs. */
export interface ConsequenceCost {
  /** The id of the problem. */
  readonly problem: string;
  /** The id of the consequence. */
  readonly consequence: string;
  readonly text: string;
  readonly amount: Money;
  readonly currency: string | undefined;
  readonly per: Period;
  /** Whether the customer has confirmed the consequence in the call. */
  readonly confirmed: boolean;
}

/** What consequences in one currency cost together. */
export interface CostTotal {
  readonly currency: string | undefined;
  readonly perYear: Money;
  /** To 34 digits. */
  readonly perMonth: Money;
  /** What falls due once, and is in neither of the others. */
  readonly once: Money;
}

/** What doing nothing about some problems costs. */
export interface InactionCost {
  readonly rows: readonly ConsequenceCost[];
  /** What is suspected, by currency. */
  readonly totals: readonly CostTotal[];
  /** What of it the customer has confirmed. */
  readonly confirmed: readonly CostTotal[];
  /** The consequences that nobody has put an amount to, by id. */
  readonly withoutAmount: readonly string[];
}

/**
 * Returns what doing nothing costs: the amounts of all consequences, exact, currency by currency, and how much of it the
 * customer has confirmed in a call. Amounts per month and quarter count twelve and four times in a year; what falls due
 * once is kept apart.
 *
 * @throws RangeError for a negative amount, an amount without a period or beside others without a currency, a consequence
 * or problem given twice, or a turn that is none.
 * @example
 * const late = { id: "late", text: "late deliveries", amount: 8000, currency: "EUR", per: "month" }
 * const audit = { id: "audit", text: "a repeated audit", amount: 5000, currency: "EUR", per: "once" }
 * const problems = [{ id: "twice", text: "duplicate orders", area: "order processing", consequences: [late, audit, { id: "mood", text: "unrest" }] }]
 * const turns = [{ turn: "question", kind: "implication", problem: "twice", consequence: "late", answer: "confirmed" }]
 * const cost = Spin.costOfInaction(problems, turns)
 * cost.totals // => [{ currency: "EUR", perYear: "96000", perMonth: "8000", once: "5000" }]
 * cost.confirmed // => [{ currency: "EUR", perYear: "96000", perMonth: "8000", once: "0" }]
 * cost.withoutAmount // => ["mood"]
 * @category Links
 * @see docs/sources.md#spin-links
 */
export function costOfInaction(problems: readonly PlannedProblem[], turns: readonly Turn[] = []): InactionCost {
  const where = "Spin.costOfInaction";
  const read = readProblems(where, problems);
  const said = confirmedIn(where, turns);
  const all = read.flatMap(({ id: problem, consequences }) =>
    consequences.map(({ id: consequence, text, amount, currency, per }) => {
      const confirmed = said.get(problem)?.has(consequence) ?? false;
      return { problem, consequence, text, amount, currency, per, confirmed };
    }),
  );
  const rows = all.flatMap(({ amount, per, ...row }) =>
    amount === undefined || per === undefined ? [] : [{ ...row, amount, per }],
  );
  return {
    rows,
    totals: totalsOf(rows),
    confirmed: totalsOf(rows.filter(({ confirmed }) => confirmed)),
    withoutAmount: all.filter(({ amount }) => amount === undefined).map(({ consequence }) => consequence),
  };
}

/** The consequences that were confirmed or called significant, by problem. */
function confirmedIn(where: string, turns: readonly Turn[]): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const turn of readTurns(where, turns)) {
    if (turn.turn !== "question" || turn.kind !== "implication") continue;
    const { problem, consequence, answer, about } = turn;
    if (problem === undefined || consequence === undefined || about !== undefined) continue;
    if (answer !== "confirmed" && answer !== "significant") continue;
    said.set(problem, (said.get(problem) ?? new Set()).add(consequence));
  }
  return said;
}

const TIMES = { month: 12, quarter: 4, year: 1, once: 0 } as const;

function totalsOf(rows: readonly ConsequenceCost[]): CostTotal[] {
  return groupBy(rows, ({ currency }) => currency).map(([currency, own]) => {
    const perYear = sum(own.map(({ amount, per }) => product(amount, TIMES[per])));
    const once = sum(own.filter(({ per }) => per === "once").map(({ amount }) => amount));
    return { currency, perYear, perMonth: quotient(perYear, 12), once };
  });
}
