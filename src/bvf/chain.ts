/** A chain: nodes and links, checked and frozen. */
import { each, flag, ratio, record, refusal, text, unique } from "../check.js";
import { allOrNone } from "../money.js";
import type { Layer } from "./ids.js";
import { isKpi, type Node, type NodeDefinition, readNode, words } from "./nodes.js";
import { faults } from "./structure.js";

/** A link from what brings an improvement up to what is improved. */
export interface LinkDefinition<Id extends string = string> {
  readonly from: Id;
  readonly to: Id;
  /** The share of the upper node's improvement that the lower one brings. */
  readonly attribution?: number | undefined;
  /** How sure that is. */
  readonly confidence?: number | undefined;
  readonly confirmedByCustomer?: boolean | undefined;
  /** What it rests on: who said it, where it was measured. */
  readonly evidence?: string | undefined;
}

/** A department of the customer. */
export interface DepartmentDefinition<Id extends string = string> {
  readonly id: Id;
  readonly name?: string | undefined;
  /** Whether we deal with it directly. */
  readonly faced?: boolean | undefined;
}

/** A chain as it is given. */
export interface ChainDefinition<Id extends string = string, Department extends string = string> {
  readonly nodes: readonly NodeDefinition<Id, NoInfer<Department>>[];
  readonly links: readonly LinkDefinition<NoInfer<Id>>[];
  /** The departments of the customer; left out, they are those that the nodes name. */
  readonly departments?: readonly DepartmentDefinition<Department>[] | undefined;
}

/** A link of a chain. */
export interface Link<Id extends string = string> {
  readonly from: Id;
  readonly to: Id;
  readonly attribution: number | undefined;
  readonly confidence: number | undefined;
  readonly confirmedByCustomer: boolean | undefined;
  readonly evidence: string | undefined;
}

/** A department of a chain. */
export interface Department {
  readonly id: string;
  readonly name: string | undefined;
  readonly faced: boolean | undefined;
}

/** A link that passes over layers. */
export interface Skip<Id extends string = string> {
  readonly from: Id;
  readonly to: Id;
  /** The layers it passes over, the upper one first. */
  readonly layers: readonly Layer[];
}

/** A chain: checked, exact, and frozen all through. */
export interface Chain<Id extends string = string> {
  readonly nodes: readonly Node<Id>[];
  readonly links: readonly Link<Id>[];
  readonly departments: readonly Department[];
  /** The links that skip layers: the cascade loses information there. */
  readonly skips: readonly Skip<Id>[];
}

/**
 * Returns a value chain from its definition: checked, with exact amounts, and frozen. Links lead upwards, from a solution
 * over initiatives and operational KPIs to executive KPIs; within a layer of KPIs one may feed another, and between
 * operational KPIs and initiatives both directions are allowed. Links that skip a layer are allowed and listed.
 *
 * Where the definition is a literal, a link to an id that no node has does not compile.
 *
 * @throws RangeError for a repeated id, a link to no node, downwards, given twice or in a circle, an attribution or a
 * confidence outside 0–1, a negative value per unit or one without a period, an amount without a currency beside others
 * that have one, or a department that is not listed.
 * @example
 * const given = {
 *   nodes: [
 *     { id: "cost", layer: "executiveKpi", name: "Cost of films", direction: "lowerIsBetter", unit: "films",
 *       baseline: 90000, target: 9000, valuePerUnit: "12.50", currency: "CNY", per: "year" },
 *     { id: "pacs", layer: "solution", name: "Image archive" },
 *   ],
 *   links: [{ from: "pacs", to: "cost", attribution: 0.9, confidence: 0.8, confirmedByCustomer: true }],
 * }
 * const chain = Bvf.chain(given)
 * chain.nodes[0].valuePerUnit // => "12.5"
 * chain.skips // => [{ from: "pacs", to: "cost", layers: ["operationalKpi", "initiative"] }]
 * Object.isFrozen(chain.links[0]) // => true
 * Bvf.chain({ ...given, links: [{ from: "pax", to: "cost" }] })
 * // throws RangeError: Bvf.chain: links[0].from must be the id of one of the nodes, got "pax"
 * Bvf.chain({ ...given, links: [{ from: "cost", to: "pacs" }] })
 * // throws RangeError: Bvf.chain: links[0] must lead upwards, not from executiveKpi to solution, got "cost" → "pacs"
 * @category Chain
 * @see docs/sources.md#bvf-chain
 */
export function chain<const Id extends string, const Department extends string = string>(
  definition: ChainDefinition<Id, Department>,
): Chain<Id> {
  return readChain("Bvf.chain", "", definition) as Chain<Id>;
}

/** The chain itself, wherever one is asked for; `under` stands before the names of its fields in a refusal. */
export function readChain(where: string, under: string, given: ChainDefinition): Chain {
  const { nodes, links, departments } = record(where, under === "" ? "definition" : under.slice(0, -1), given);
  const all = each(where, `${under}nodes`, nodes, (node, what) => readNode(where, what, node));
  const joins = each(where, `${under}links`, links, (link, what) => readLink(where, what, link));
  const [fault] = faults(all, joins);
  if (fault !== undefined) {
    const [list = "", row, field] = fault.path;
    const what = `${under}${list}${row === undefined ? "" : `[${row}]`}${field === undefined ? "" : `.${field}`}`;
    throw new RangeError(`${where}: ${what} ${fault.rule}, got ${fault.got}`);
  }
  allOrNone(
    where,
    all.flatMap((node, row) =>
      isKpi(node) ? [{ path: `${under}nodes[${row}]`, amount: node.valuePerUnit, currency: node.currency }] : [],
    ),
  );
  return frozen({
    nodes: all,
    links: joins,
    departments: readDepartments(where, under, departments, all),
    skips: skipsOf(all, joins),
  });
}

function readLink(where: string, what: string, given: LinkDefinition): Link {
  const { from, to, attribution, confidence, confirmedByCustomer, evidence } = record(where, what, given);
  return {
    from: text(where, `${what}.from`, from),
    to: text(where, `${what}.to`, to),
    attribution: attribution === undefined ? undefined : ratio(where, `${what}.attribution`, attribution),
    confidence: confidence === undefined ? undefined : ratio(where, `${what}.confidence`, confidence),
    confirmedByCustomer:
      confirmedByCustomer === undefined ? undefined : flag(where, `${what}.confirmedByCustomer`, confirmedByCustomer),
    evidence: words(where, `${what}.evidence`, evidence),
  };
}

/** The departments that are listed, or those that the nodes name. */
function readDepartments(
  where: string,
  under: string,
  given: readonly DepartmentDefinition[] | undefined,
  nodes: readonly Node[],
): Department[] {
  const named = nodes.map((node) => (node.layer === "solution" ? undefined : node.department));
  if (given === undefined) {
    return [...new Set(named)].flatMap((id) => (id === undefined ? [] : [{ id, name: undefined, faced: undefined }]));
  }
  const all = each(where, `${under}departments`, given, (department, what) => {
    const { id, name, faced } = record(where, what, department);
    return {
      id: text(where, `${what}.id`, id),
      name: words(where, `${what}.name`, name),
      faced: faced === undefined ? undefined : flag(where, `${what}.faced`, faced),
    };
  });
  const ids = all.map(({ id }) => id);
  unique(where, `${under}departments`, ids);
  const known = new Set<string | undefined>(ids);
  const astray = named.findIndex((id) => id !== undefined && !known.has(id));
  if (astray < 0) return all;
  const what = `${under}nodes[${astray}].department`;
  throw refusal(where, what, "must be the id of one of the departments", named[astray]);
}

/** The links that skip layers; sources differ on the two in the middle, so either order of them is whole. */
function skipsOf(nodes: readonly Node[], links: readonly Link[]): Skip[] {
  const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const turned = links.filter(
    ({ from, to }) => layers.get(from) === "operationalKpi" && layers.get(to) === "initiative",
  );
  const [feeding, fed] = [new Set(turned.map(({ from }) => from)), new Set(turned.map(({ to }) => to))];
  return links.flatMap(({ from, to }) => {
    const skipped = passedOver(layers.get(from), layers.get(to)).filter(
      (layer) => !(layer === "initiative" ? feeding.has(to) : fed.has(from)),
    );
    return skipped.length === 0 ? [] : [{ from, to, layers: skipped }];
  });
}

function passedOver(low: Layer | undefined, high: Layer | undefined): Layer[] {
  if (low === "solution" && high === "executiveKpi") return ["operationalKpi", "initiative"];
  if (low === "solution" && high === "operationalKpi") return ["initiative"];
  return low === "initiative" && high === "executiveKpi" ? ["operationalKpi"] : [];
}

/** Frozen all through; amounts are values of decimal.js, which change for nobody. */
function frozen(chain: Chain): Chain {
  for (const rows of [chain.nodes, chain.links, chain.departments, chain.skips]) {
    for (const row of rows) Object.freeze(row);
    Object.freeze(rows);
  }
  for (const { layers } of chain.skips) Object.freeze(layers);
  return Object.freeze(chain);
}
