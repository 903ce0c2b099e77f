/** What must fit together in a business case, beside what each field must be by itself. */
import { monthsAfter } from "../calendar.js";
import type { Day } from "../day.js";
import type { Layer } from "./ids.js";

/** The parts of a case that have to fit; what is wrong by itself is `undefined`. */
export interface CaseParts {
  readonly nodes: readonly { readonly id: string; readonly layer: Layer }[] | undefined;
  readonly solutions: readonly (string | undefined)[] | undefined;
  readonly currency: string | undefined;
  readonly start: Day | undefined;
  readonly years: number | undefined;
  readonly from: Day | undefined;
  readonly costs: readonly (CostParts | undefined)[] | undefined;
  readonly inaction: readonly (InactionParts | undefined)[] | undefined;
}

interface CostParts {
  readonly id?: string | undefined;
  readonly currency?: string | undefined;
  readonly on?: Day | undefined;
  readonly per?: unknown;
  readonly until?: Day | undefined;
}

interface InactionParts {
  readonly kpi?: string | undefined;
  readonly consequences?: readonly (string | undefined)[] | undefined;
}

/** A part that does not fit. */
export interface CaseFault {
  /** Where it stands, such as `["costs", 2, "on"]`. */
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly got: unknown;
}

/** All parts that do not fit, in the order of the definition. */
export function caseFaults(parts: CaseParts): CaseFault[] {
  const { start, years } = parts;
  const end = endOf(start, years);
  const endless = start !== undefined && years !== undefined && end === undefined;
  const within = withinFrame(start, end);
  return [
    ...solutionFaults(parts),
    ...(endless ? [{ path: ["start"], rule: "must let the case end before the year 10000", got: start }] : []),
    ...costFaults(parts, end),
    ...within(["use", "from"], parts.from),
    ...inactionFaults(parts),
  ];
}

/** The last day of a case; `undefined` after the year 9999. */
export const endOf = (start: Day | undefined, years: number | undefined): Day | undefined =>
  start === undefined || years === undefined ? undefined : monthsAfter(start, 12 * years);

function solutionFaults({ nodes, solutions = [] }: CaseParts): CaseFault[] {
  if (nodes === undefined) return [];
  const known = new Set(nodes.flatMap(({ id, layer }) => (layer === "solution" ? [id] : [])));
  return solutions.flatMap((id, row) =>
    id === undefined || known.has(id)
      ? []
      : [{ path: ["solutions", row], rule: "must be the id of a solution of the chain", got: id }],
  );
}

function costFaults({ nodes = [], currency, start, costs = [] }: CaseParts, end: Day | undefined): CaseFault[] {
  const taken = new Set(nodes.map(({ id }) => id));
  const code = currencyOf(currency, costs);
  const within = withinFrame(start, end);
  return costs.flatMap((cost, row): CaseFault[] => {
    if (cost === undefined) return [];
    const { id, currency: own, on, per, until } = cost;
    const fault = (field: string, rule: string, got: unknown) => ({ path: ["costs", row, field], rule, got });
    return [
      ...(id !== undefined && taken.has(id) ? [fault("id", "must not be the id of a node of the chain", id)] : []),
      ...(own === undefined || own === code
        ? []
        : [fault("currency", "must be the currency of the case, or be left out", own)]),
      ...within(["costs", row, "on"], on),
      ...(per === undefined && until !== undefined
        ? [fault("until", "must be left out for a cost that is paid once", until)]
        : withinFrame(on, end)(["costs", row, "until"], until)),
    ];
  });
}

/** The currency of a case: the one that is chosen, or the one that its costs name. */
export const currencyOf = (
  chosen: string | undefined,
  costs: readonly ({ readonly currency?: string | undefined } | undefined)[],
): string | undefined => chosen ?? costs.find((cost) => cost?.currency !== undefined)?.currency;

/** Costs of inaction of KPIs alone; a consequence that stands in two places would be counted twice. */
function inactionFaults({ nodes, inaction = [] }: CaseParts): CaseFault[] {
  const kpis = nodes && new Set(nodes.flatMap(({ id, layer }) => (isKpi(layer) ? [id] : [])));
  const seen = new Map<string, string>();
  return inaction.flatMap((row, nth) => {
    const faults: CaseFault[] = [];
    if (row?.kpi !== undefined && kpis?.has(row.kpi) === false) {
      faults.push({ path: ["inaction", nth, "kpi"], rule: "must be the id of a KPI of the chain", got: row.kpi });
    }
    for (const [place, id] of (row?.consequences ?? []).entries()) {
      const path = ["inaction", nth, "consequences", place];
      const first = id === undefined ? undefined : seen.get(id);
      if (first !== undefined) faults.push({ path, rule: `must be counted once, but is ${first} too`, got: id });
      else if (id !== undefined) seen.set(id, pathText(path));
    }
    return faults;
  });
}

const isKpi = (layer: Layer) => layer === "executiveKpi" || layer === "operationalKpi";

/** Tells whether a day lies between two, if all of them are known. */
function withinFrame(start: Day | undefined, end: Day | undefined) {
  return (path: CaseFault["path"], on: Day | undefined): CaseFault[] =>
    start === undefined || end === undefined || on === undefined || (on >= start && on <= end)
      ? []
      : [{ path, rule: `must lie from ${start} to ${end}`, got: on }];
}

/** A path as a refusal names it: `costs[2].on`. */
export const pathText = (path: CaseFault["path"]): string =>
  path.map((part, nth) => (typeof part === "number" ? `[${part}]` : nth === 0 ? part : `.${part}`)).join("");
