/** Our time: the hours planned for each class and customer, against the hours spent. */
import { count, each, record, refusal, show, text, unique } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { type Amount, Decimal, type Money, size, sum } from "../money.js";
import { quotas } from "./allocation.js";
import type { TIME_VERDICTS } from "./table.js";

/** A customer, its class, and the hours that went into it, if anybody counted. */
export interface TimedCustomer {
  readonly id: string;
  readonly class: string;
  readonly spent?: Amount | undefined;
}

/** How many hours there are, and how the classes share them: by the weight of the class, however many customers it has. */
export interface TimePlan {
  /** Whole hours. */
  readonly hours: number;
  readonly classes: readonly { readonly class: string; readonly weight: Amount }[];
}

/** How the hours spent stand to those planned. */
export type TimeVerdict = (typeof TIME_VERDICTS)[number];

/** Why hours are under, on or over plan. Where the hours of some customers are `unknown`, `spent` is what is known at least. */
export type TimeReason =
  | { readonly rule: "spentLess"; readonly planned: number; readonly spent: string }
  | { readonly rule: "spentAsPlanned"; readonly planned: number; readonly spent: string }
  | { readonly rule: "spentMore"; readonly planned: number; readonly spent: string; readonly unknown: number }
  | { readonly rule: "hoursUncounted"; readonly planned: number; readonly spent: string; readonly unknown: number }
  | { readonly rule: "hoursWithoutCustomer"; readonly class: string; readonly hours: number };

/** Hours planned and spent. */
export interface Hours {
  readonly planned: number;
  /** The hours known to be spent: all of them, unless some are not known. */
  readonly spentAtLeast: Money;
  /** `undefined` if some are not known. */
  readonly spent: Money | undefined;
  /** Spent − planned. */
  readonly gap: Money | undefined;
}

/** The hours of a class. */
export interface ClassTime extends Hours, Judgement<TimeVerdict, TimeReason> {
  readonly class: string;
  readonly heads: number;
  /** The hours planned for a class that has no customers. */
  readonly unassigned: number;
}

/** The hours of a customer. */
export interface CustomerTime extends Hours, Judgement<TimeVerdict, TimeReason> {
  readonly id: string;
  readonly class: string;
}

/** The plan against what was done: in all, by class in the order of the plan, and by customer in the order given. */
export interface TimeAllocation extends Hours {
  readonly unassigned: number;
  readonly classes: readonly ClassTime[];
  readonly customers: readonly CustomerTime[];
}

/**
 * Shares out whole hours among the classes by weight, and those of a class equally among its customers – both by largest
 * remainder, as `allocate` does, so that no hour is lost – and compares them with the hours spent.
 *
 * Hours that nobody counted make a verdict `undetermined`, unless those that are known already exceed the plan.
 *
 * @throws RangeError for a repeated id or class, a customer whose class is not in the plan, negative hours, or weights
 * that add up to nothing.
 * @example
 * const plan = { hours: 100, classes: [{ class: "A", weight: 6 }, { class: "B", weight: 3 }, { class: "C", weight: 1 }] }
 * const customers = [
 *   { id: "c1", class: "A", spent: 20 },
 *   { id: "c2", class: "A", spent: "30.5" },
 *   { id: "c3", class: "B", spent: 50 },
 *   { id: "c4", class: "B" },
 * ]
 * const time = Customer.timeAllocation(customers, plan)
 * time.classes.map((row) => `${row.class} ${row.planned} ${row.verdict}`) // => ["A 60 under", "B 30 over", "C 10 under"]
 * time.customers.map((row) => `${row.id} ${row.planned} ${row.verdict}`) // => ["c1 30 under", "c2 30 over", "c3 15 over", "c4 15 undetermined"]
 * time.customers[1].gap.toString() // => "0.5"
 * time.unassigned // => 10
 * Customer.timeAllocation([{ id: "c1", class: "A", spent: 60 }], plan).classes[0].because // => [{ rule: "spentAsPlanned", planned: 60, spent: "60" }]
 * @category Allocation
 * @see docs/sources.md#customer-allocation
 */
export function timeAllocation(customers: readonly TimedCustomer[], plan: TimePlan): TimeAllocation {
  const where = "Customer.timeAllocation";
  const { hours, classes } = readPlan(where, plan);
  const known = readCustomers(where, customers, new Set(classes.map(({ id }) => id)));
  const members = new Map(groupBy(known, (customer) => customer.class));
  const plannedFor = new Map<string, number>();
  const classHours = quotas(where, "plan.classes", hours, classes).map(({ id, floor, served }): ClassTime => {
    const planned = floor + Number(served);
    const own = members.get(id) ?? [];
    if (own.length === 0) return withoutCustomers(id, planned);
    for (const part of quotas(where, "customers", planned, own))
      plannedFor.set(part.id, part.floor + Number(part.served));
    return { class: id, heads: own.length, unassigned: 0, ...judge(planned, own) };
  });
  const { verdict: _, because: __, ...all } = judge(hours, known);
  return {
    ...all,
    unassigned: classHours.reduce((left, { unassigned }) => left + unassigned, 0),
    classes: classHours,
    customers: known.map((customer): CustomerTime => {
      return { id: customer.id, class: customer.class, ...judge(plannedFor.get(customer.id) ?? 0, [customer]) };
    }),
  };
}

/** Customers of a class weigh the same. */
const ONE: Money = /* @__PURE__ */ new Decimal(1);

/** A class that nobody is in: its hours wait for somebody. */
function withoutCustomers(name: string, planned: number): ClassTime {
  const { verdict, because, ...hours } = judge(planned, []);
  const waiting: TimeReason[] = planned === 0 ? [] : [{ rule: "hoursWithoutCustomer", class: name, hours: planned }];
  return { class: name, heads: 0, unassigned: planned, ...hours, verdict, because: [...waiting, ...because] };
}

function judge(
  planned: number,
  customers: readonly { readonly spent: Money | undefined }[],
): Hours & Judgement<TimeVerdict, TimeReason> {
  const counted = customers.flatMap((customer) => customer.spent ?? []);
  const unknown = customers.length - counted.length;
  const spentAtLeast = sum(counted);
  const spent = unknown === 0 ? spentAtLeast : undefined;
  const gap = spent && sum([spent, new Decimal(-planned)]);
  const facts = { planned, spent: spentAtLeast.toString() };
  return { planned, spentAtLeast, spent, gap, ...verdictOf(spentAtLeast.cmp(planned), unknown, facts) };
}

function verdictOf(
  comparison: number,
  unknown: number,
  facts: { readonly planned: number; readonly spent: string },
): Judgement<TimeVerdict, TimeReason> {
  if (comparison > 0) return { verdict: "over", because: [{ rule: "spentMore", ...facts, unknown }] };
  if (unknown > 0) return { verdict: "undetermined", because: [{ rule: "hoursUncounted", ...facts, unknown }] };
  if (comparison < 0) return { verdict: "under", because: [{ rule: "spentLess", ...facts }] };
  return { verdict: "onPlan", because: [{ rule: "spentAsPlanned", ...facts }] };
}

function readPlan(where: string, plan: TimePlan) {
  const { hours, classes } = record(where, "plan", plan);
  const known = each(where, "plan.classes", classes, (row, what) => {
    const { class: name, weight } = record(where, what, row);
    return { id: text(where, `${what}.class`, name), weight: size(where, `${what}.weight`, weight) };
  });
  unique(
    where,
    "plan.classes",
    known.map(({ id }) => id),
    "class",
  );
  return { hours: count(where, "plan.hours", hours), classes: known };
}

function readCustomers(where: string, customers: readonly TimedCustomer[], classes: ReadonlySet<string>) {
  const known = each(where, "customers", customers, (customer, what) => {
    const { id, class: name, spent } = record(where, what, customer);
    const own = text(where, `${what}.id`, id);
    if (!classes.has(name))
      throw refusal(where, `${what}.class (id ${show(own)})`, "must be a class of the plan", name, "string");
    return {
      id: own,
      class: name,
      weight: ONE,
      spent: spent === undefined ? undefined : size(where, `${what}.spent (id ${show(own)})`, spent),
    };
  });
  unique(
    where,
    "customers",
    known.map(({ id }) => id),
  );
  return known;
}
