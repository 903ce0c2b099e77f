/** A case with some of what it rests on changed. */
import { monthsAfter } from "../calendar.js";
import { integer, oneOf, record, refusal, text } from "../check.js";
import { product } from "../money.js";
import type { BusinessCase } from "./business-case.js";
import type { Cost } from "./case-costs.js";
import type { ReadCase } from "./case-definition.js";
import { isRate } from "./flows.js";
import { isKpi } from "./nodes.js";

/** What can be changed in a case. */
export type Subject =
  | { readonly of: "rate" | "costs" | "benefits" }
  /** A cost, or a KPI at which value enters, by its id. */
  | { readonly of: "cost" | "kpi"; readonly id: string }
  /** How sure a link of the chain is. */
  | { readonly of: "link"; readonly from: string; readonly to: string }
  /** The first day of use. */
  | { readonly of: "use" };

/** What is changed, and to how much of what it was; for the first day of use, by how many months it comes later. */
export type Variation = Subject & { readonly times: number };

const SUBJECTS = ["rate", "costs", "benefits", "cost", "kpi", "link", "use"] as const;

/** What is changed, read; by how much is read by `readTimes`. */
export function readSubject(
  where: string,
  what: string,
  given: Subject,
  read: ReadCase,
  kpis: ReadonlySet<string>,
): Subject {
  const subject = record(where, what, given);
  const of = oneOf(where, `${what}.of`, subject.of, SUBJECTS);
  if (subject.of === "cost" || subject.of === "kpi") {
    const id = text(where, `${what}.id`, subject.id);
    if (subject.of === "cost" && !read.costs.some((cost) => cost.id === id)) {
      throw refusal(where, `${what}.id`, "must be the id of a cost", id);
    }
    if (subject.of === "kpi" && !kpis.has(id)) {
      throw refusal(where, `${what}.id`, "must be the id of a KPI that brings a benefit", id);
    }
    return { of: subject.of, id };
  }
  if (subject.of === "link") {
    const [from, to] = [text(where, `${what}.from`, subject.from), text(where, `${what}.to`, subject.to)];
    const link = read.graph.chain.links.find((own) => own.from === from && own.to === to);
    if (link === undefined) throw refusal(where, what, "must be a link of the chain", `${from} → ${to}`);
    if (link.confidence === undefined) {
      throw refusal(where, what, "must be a link whose confidence is known", `${from} → ${to}`);
    }
    return { of: "link", from, to };
  }
  return { of: of as "rate" };
}

/** The KPIs that can be changed: those that bring a benefit, or all while nobody can tell which do. */
export const changeable = (read: ReadCase, { figures, benefits }: BusinessCase): ReadonlySet<string> =>
  new Set(figures === undefined ? read.graph.nodes.filter(isKpi).map(({ id }) => id) : benefits.map(({ kpi }) => kpi));

/** By how much: a multiple from 0 to 100, or months from 0 to 600. */
export function readTimes(where: string, what: string, { of }: Subject, times: number): number {
  if (of === "use") return integer(where, what, times, 0, 600);
  if (typeof times === "number" && times >= 0 && times <= 100) return times + 0;
  throw refusal(where, what, "must be a number 0–100", times, "number");
}

/** The case with one thing changed. */
export function varied(where: string, what: string, read: ReadCase, { times, ...subject }: Variation): ReadCase {
  const cost = (own: Cost): Cost => ({ ...own, amount: product(own.amount, times) });
  if (subject.of === "rate") {
    const rate = product(read.rate, times).toNumber() + 0;
    if (!isRate(rate)) throw refusal(where, what, "must leave the rate above -1 and below 1e300", times);
    return { ...read, rate };
  }
  if (subject.of === "costs") return { ...read, costs: read.costs.map(cost) };
  if (subject.of === "cost")
    return { ...read, costs: read.costs.map((own) => (own.id === subject.id ? cost(own) : own)) };
  if (subject.of === "use") return { ...read, from: monthsAfter(read.from, times) ?? read.end };
  if (subject.of === "link") return linked(where, what, read, subject.from, subject.to, times);
  const ids = subject.of === "kpi" ? [subject.id] : read.graph.nodes.map(({ id }) => id);
  const more = ids.map((id) => [id, product(read.times.get(id) ?? 1, times)] as const);
  return { ...read, times: new Map([...read.times, ...more]) };
}

/** The case with a link that is surer, or less sure. */
function linked(where: string, what: string, read: ReadCase, from: string, to: string, times: number): ReadCase {
  const { graph } = read;
  const edges = graph.edges.map((edge) => {
    const { link } = edge;
    if (link.from !== from || link.to !== to || link.confidence === undefined) return edge;
    const confidence = product(link.confidence, times).toNumber();
    if (confidence > 1) throw refusal(where, what, "must leave the confidence of the link at 1 or less", times);
    return { ...edge, link: { ...link, confidence } };
  });
  const by = (own: (typeof graph.below)[number]) => own.flatMap(({ nth }) => edges[nth] ?? []);
  const chain = { ...graph.chain, links: edges.map(({ link }) => link) };
  return { ...read, graph: { ...graph, chain, edges, below: graph.below.map(by), above: graph.above.map(by) } };
}
