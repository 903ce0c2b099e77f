/** Why concerns are judged as they are: what was heard, what was not, and what follows. */
import type { Day, Days } from "../day.js";
import type { ConcernLimits, ConcernSource, ConcernStanding, ConcernTrend } from "./concern-sources.js";
import type { ConcernAvoided, ConcernMean, ConcernPhase } from "./concern-risk.js";

/** Why the concerns are strong, slight, none or unknown. */
export type ConcernReason =
  | {
      readonly rule: "concernStrong" | "concernSlight" | "concernCostAllAlong" | "concernCostReturned";
      readonly source: ConcernSource;
      readonly score: number;
      readonly strongFrom: number;
      readonly reportedOn: Day;
      readonly trend: ConcernTrend | undefined;
    }
  | { readonly rule: "concernNone"; readonly sources: readonly ConcernSource[] }
  | { readonly rule: "concernUnheard"; readonly sources: readonly ConcernSource[] }
  | {
      readonly rule: "concernOld";
      readonly source: ConcernSource;
      readonly reportedOn: Day;
      readonly days: Days;
      readonly freshFor: Days;
    }
  | { readonly rule: "concernMeans"; readonly phase: ConcernPhase; readonly means: readonly ConcernMean[] }
  | { readonly rule: "concernNoMeans"; readonly phase: ConcernPhase }
  | { readonly rule: "concernAvoid"; readonly avoid: readonly ConcernAvoided[] };

/** What to do in a phase. */
export interface Advice {
  readonly phase: ConcernPhase;
  readonly means: readonly ConcernMean[];
  readonly avoid: readonly ConcernAvoided[];
}

/** The reasons, the decisive one first: the strongest concern, or with an open verdict what nobody has asked about. */
export function reasons(
  sources: readonly ConcernStanding[],
  limits: ConcernLimits,
  { phase, means, avoid }: Advice,
  settled: boolean,
): ConcernReason[] {
  const known = heard(sources, limits);
  const open = unheard(sources, limits);
  return [
    ...(settled ? [...known, ...open] : [...open, ...known]),
    means.length === 0 ? { rule: "concernNoMeans", phase } : { rule: "concernMeans", phase, means },
    { rule: "concernAvoid", avoid },
  ];
}

/** What was heard of lately: what counts first, and of that the strongest. */
function heard(sources: readonly ConcernStanding[], { strongFrom }: ConcernLimits): ConcernReason[] {
  const found = [...sources]
    .sort((one, other) => Number(other.counts) - Number(one.counts) || (other.score ?? 0) - (one.score ?? 0))
    .flatMap((standing): ConcernReason[] => {
      const { source, score, reportedOn, trend } = standing;
      if (score === undefined || score === 0 || reportedOn === undefined) return [];
      return [{ rule: ruleOf(standing), source, score, strongFrom, reportedOn, trend }];
    });
  const none = sources.filter(({ strength }) => strength === "none").map(({ source }) => source);
  return none.length === 0 ? found : [...found, { rule: "concernNone", sources: none }];
}

function ruleOf({ source, strength, returned }: ConcernStanding) {
  if (source !== "cost") return strength === "strong" ? "concernStrong" : "concernSlight";
  return returned ? "concernCostReturned" : "concernCostAllAlong";
}

function unheard(sources: readonly ConcernStanding[], { freshFor }: ConcernLimits): ConcernReason[] {
  const never = sources.filter(({ reportedOn }) => reportedOn === undefined).map(({ source }) => source);
  const old = sources.flatMap(({ source, score, reportedOn, days }): ConcernReason[] =>
    score !== undefined || reportedOn === undefined || days === undefined
      ? []
      : [{ rule: "concernOld", source, reportedOn, days, freshFor }],
  );
  return never.length === 0 ? old : [{ rule: "concernUnheard", sources: never }, ...old];
}
