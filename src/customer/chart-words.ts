/** What the pictures of customers say, and the customers as they show them. */
import { each, record, refusal, text } from "../check.js";
import { amount } from "../locale/format.js";
import type { LabelsOf } from "../locale/types.js";
import type { Money } from "../money.js";
import { fitted } from "../picture.js";
import type { AbcClass } from "./abc.js";
import { type CustomerAmount, type Measure, readCustomers } from "./amounts.js";
import type { Opportunity } from "./position.js";
import type { Tier } from "./pyramid.js";
import { CLASSES, MEASURES, OPPORTUNITIES, TIERS } from "./table.js";

/** The words on the pictures: titles, axes and columns, and phrases with slots such as `{heads}`. */
export const CHART_WORDS = [
  ...["pareto", "paretoAxis", "customer", "share", "cumulative", "class", "others", "classBrings"],
  ...["lorenz", "smallestFirst", "sameForAll", "gini", "makes"],
  ...["whale", "bestFirst", "net", "peak", "peakOnly", "peakAndLoss", "takenAway"],
  ...["pyramid", "customers", "keyBrings", "nobodyBought"],
  ...["quadrant", "volume", "influence", "largeFrom", "unnamed"],
  ...["migration", "before", "after", "new", "lost", "moved"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; the customer labels of a locale have them. */
export interface ChartLabels {
  readonly classes: LabelsOf<AbcClass>;
  readonly measures: LabelsOf<Measure>;
  readonly tiers: LabelsOf<Tier>;
  readonly opportunities: LabelsOf<Opportunity>;
  readonly chart: ChartWords;
}

/** A customer and what they bought, with the name that pictures show instead of the id. */
export interface NamedCustomer extends CustomerAmount {
  readonly name?: string | undefined;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, labels: ChartLabels): ChartLabels {
  const { classes, measures, tiers, opportunities, chart } = record(where, "labels", labels);
  read(where, "labels.classes", classes, CLASSES);
  read(where, "labels.measures", measures, MEASURES);
  read(where, "labels.tiers", tiers, TIERS);
  const fields = OPPORTUNITIES.map(({ opportunity }) => opportunity);
  read(where, "labels.opportunities", opportunities, fields);
  read(where, "labels.chart", chart, CHART_WORDS);
  return labels;
}

function read<Id extends string>(where: string, what: string, labels: LabelsOf<Id>, ids: readonly Id[]): void {
  record(where, what, labels);
  for (const id of ids) text(where, `${what}.${id}`, labels[id]);
}

/** A customer with a name and the measured amount. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
}

/** At least one customer, largest amount first and equals by their ids: the order of the rows changes no picture. */
export function readNamed(where: string, customers: readonly NamedCustomer[], measure: Measure | undefined): Named[] {
  const measured = readCustomers(where, customers, measure);
  const names = each(where, "customers", customers, ({ id, name }, what) => nameOf(where, what, id, name));
  if (measured.length === 0) throw refusal(where, "customers", "must have at least one customer", customers);
  return measured
    .map(({ id, amount }, row) => ({ id, amount, name: names[row] ?? id }))
    .sort((a, b) => b.amount.cmp(a.amount) || (a.id < b.id ? -1 : 1));
}

/** The name a picture shows: the id where there is none. */
export function nameOf(where: string, what: string, id: string, name: string | undefined): string {
  return name === undefined ? id : text(where, `${what}.name`, name);
}

/** Says an amount. */
type Saying = (money: Money) => string;

/** Amounts of one picture as its texts say them: in whole numbers, where the largest has four digits or more. */
export function saying(amounts: readonly Money[]): Saying {
  const whole = amounts.some((money) => money.abs().gte(1000));
  return (money) => amount(whole ? money.toDecimalPlaces(0) : money);
}

/** The longest name a picture shows, in heights of its letters. */
export const shortName = (name: string): string => fitted(name, 15);
