/** What a forecast has to say about itself. */
import type { Money } from "../money.js";
import type { Forecast } from "./forecast.js";
import type { Sorted } from "./open-deals.js";
import type { Spread } from "./spread.js";
import { CONCENTRATED_ABOVE, FACTOR } from "./table.js";

/** Why a forecast is what it is, and where to be careful. */
export type ForecastReason =
  | { readonly rule: "targetReached"; readonly target: string; readonly chance: number }
  | { readonly rule: "targetSecured"; readonly target: string; readonly secured: string }
  | { readonly rule: "targetUnreachable"; readonly target: string; readonly most: string }
  | { readonly rule: "weightedReached"; readonly weighted: string; readonly chance: number }
  | { readonly rule: "nothingOpen" }
  | { readonly rule: "oneDealDecides"; readonly id: string; readonly amount: string; readonly share: number }
  | { readonly rule: "sharedFactor"; readonly correlation: number; readonly within: number }
  | { readonly rule: "sharedFactorRough"; readonly correlation: number; readonly within: number }
  | { readonly rule: "rounded"; readonly unit: string; readonly over: string; readonly under: string }
  | { readonly rule: "unjudgedLeftOut"; readonly deals: number; readonly first: string }
  | { readonly rule: "lostLeftOut"; readonly deals: number }
  | { readonly rule: "omittedLeftOut"; readonly deals: number };

type Facts = Omit<Forecast, "because">;

/** The target first, if there is one, then the weighted total, then the cautions. */
export function reasonsOf(facts: Facts, deals: Sorted, spread: Spread, correlation: number): ForecastReason[] {
  return [
    ...targetReasons(facts),
    ...(spread.variables.length === 0
      ? [{ rule: "nothingOpen" } as const]
      : [{ rule: "weightedReached", weighted: text(facts.weighted), chance: facts.weightedChance.chance } as const]),
    ...deciding(spread),
    ...shared(spread, correlation),
    ...rounding(spread),
    ...leftOut(deals),
  ];
}

function targetReasons({ target, secured, most }: Facts): ForecastReason[] {
  if (target === undefined) return [];
  const amount = text(target.amount);
  if (secured.gte(target.amount)) return [{ rule: "targetSecured", target: amount, secured: text(secured) }];
  if (most.lt(target.amount)) return [{ rule: "targetUnreachable", target: amount, most: text(most) }];
  return [{ rule: "targetReached", target: amount, chance: target.chance }];
}

/** The one deal, if there is one, that makes most of the variance by itself. */
function deciding({ variables }: Spread): ForecastReason[] {
  const largest = variables.reduce((most, { deal }) => Math.max(most, deal.amount.toNumber()), 0);
  const weights = variables.map(
    ({ deal }) => (deal.amount.toNumber() / largest) ** 2 * deal.probability * (1 - deal.probability),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return variables.flatMap(({ deal }, nth): ForecastReason[] => {
    const share = (weights[nth] ?? 0) / all;
    if (variables.length === 1 || !(share > CONCENTRATED_ABOVE)) return [];
    return [{ rule: "oneDealDecides", id: deal.id, amount: text(deal.amount), share }];
  });
}

function shared({ within, variables }: Spread, correlation: number): ForecastReason[] {
  if (correlation === 0 || variables.length === 0) return [];
  return [{ rule: within <= FACTOR.within ? "sharedFactor" : "sharedFactorRough", correlation, within }];
}

function rounding({ lattice: { exact, unit, over, under } }: Spread): ForecastReason[] {
  return exact ? [] : [{ rule: "rounded", unit: text(unit), over: text(over), under: text(under) }];
}

function leftOut({ unjudged, lost, omitted }: Sorted): ForecastReason[] {
  const first = unjudged[0];
  return [
    ...(first ? [{ rule: "unjudgedLeftOut", deals: unjudged.length, first: first.id } as const] : []),
    ...(lost.length > 0 ? [{ rule: "lostLeftOut", deals: lost.length } as const] : []),
    ...(omitted.length > 0 ? [{ rule: "omittedLeftOut", deals: omitted.length } as const] : []),
  ];
}

function text(amount: Money): string {
  return amount.toString();
}
