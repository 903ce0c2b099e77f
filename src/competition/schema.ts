/** Competition documents from outside. */
import * as z from "zod";
import { amount, count, day, flag, id, oneOf, ratio, rows, size } from "../fields.js";
import {
  ATTACK_FACTS,
  type AttackFacts,
  BEFORE_PRICE,
  BUYING_POINTS,
  COMPARED_FACTORS,
  CONCERN_SOURCES,
  type ConcernReport,
  type CriteriaAnswers,
  type Criterion,
  CRITERION_KINDS,
  DEAL_REVIEW_PARTS,
  type DealMeasures,
  type DealReviewAnswers,
  type FactoredDeal,
  type FactorRating,
  GOOD_CRITERIA,
  type HealthThresholds,
  type LostDeal,
  MOVES,
  type OddsTable,
  type OpenedDeal,
  type OpeningCell,
  OPENINGS,
  type PointAnswer,
  type PriceAnswers,
  type PriceLoss,
  PROPOSAL_BAD_SIGNS,
  PROPOSAL_PARTS,
  type ProposalAnswers,
  type Rating,
  SELLING_POINTS,
  SWOT_QUADRANTS,
  SWOT_VIEWS,
  type SwotRow,
  TERRITORIES,
  type Wish,
} from "./index.js";

// openings and criteria

/** Yes or no for each part of a checklist; one left out is unknown. */
const answersTo = <const Part extends string>(parts: readonly Part[]) =>
  z.strictObject(
    Object.fromEntries(parts.map((part) => [part, flag.optional()])) as {
      [P in Part]: z.ZodOptional<typeof flag>;
    },
  );

const territory = oneOf(TERRITORIES);
const standing = oneOf(OPENINGS);

/** Deals and where they open, for `Competition.openings`; what is left out is unknown. */
export const openedDeals = rows(
  z.strictObject({ id, territory: territory.optional(), opening: standing.optional() }),
) satisfies z.ZodType<readonly OpenedDeal[]>;

/** Cells of the opening grid with other moves, for the options of `Competition.opening`. */
export const openingCells = z.array(
  z.strictObject({ territory, opening: standing, move: oneOf(MOVES) }),
) satisfies z.ZodType<readonly OpeningCell[]>;

/** The criteria of a customer, for `Competition.score` and all that goes with it. */
export const decisionCriteria = rows(
  z.strictObject({
    id,
    importance: size,
    kind: oneOf(CRITERION_KINDS).optional(),
    required: amount.optional(),
    whoCares: id.optional(),
  }),
) satisfies z.ZodType<readonly Criterion[]>;

/** How the customer rates each vendor by each criterion; whether a rating is on the scale shows with the scale alone. */
export const vendorRatings = z.array(
  z.strictObject({ criterion: id, vendor: id, rating: amount.optional() }),
) satisfies z.ZodType<readonly Rating[]>;

/** What is known of criteria set against us, for `Competition.attack`. */
export const attackFacts = answersTo(ATTACK_FACTS) satisfies z.ZodType<AttackFacts>;

/** Whether a set of criteria is good for us, for `Competition.goodCriteria`. */
export const criteriaParts = answersTo(GOOD_CRITERIA) satisfies z.ZodType<CriteriaAnswers>;

const point = oneOf([...BUYING_POINTS, ...SELLING_POINTS]);

/** What people at the customer want, for `Competition.points`. */
export const pointWishes = z.array(z.strictObject({ person: id, point: point.optional() })) satisfies z.ZodType<
  readonly Wish[]
>;

/** Which criteria answer what, for `Competition.points`. */
export const pointAnswers = z.array(z.strictObject({ criterion: id, point: point.optional() })) satisfies z.ZodType<
  readonly PointAnswer[]
>;

// concerns and reviews

/** How strong each concern was on a day, for `Competition.concernRisk`; in any order. */
export const concernReports = z.array(
  z.strictObject({ source: oneOf(CONCERN_SOURCES), reportedOn: day, strength: ratio }),
) satisfies z.ZodType<readonly ConcernReport[]>;

/** Points as we and the customer see them, for `Competition.swot`; each once in a view of a participant. */
export const swotRows = z
  .array(z.strictObject({ participant: id, view: oneOf(SWOT_VIEWS), quadrant: oneOf(SWOT_QUADRANTS), item: id }))
  .superRefine((given, context) =>
    repeated(given, "item", ({ view, participant, item }) => [view, participant, item], context),
  ) satisfies z.ZodType<readonly SwotRow[]>;

/** Ratings of participants, for `Competition.eightFactors`; their scale is an option there. */
export const factorRatings = z
  .array(
    z.strictObject({
      participant: id,
      factor: oneOf(COMPARED_FACTORS),
      rating: z.number({ error: "must be a number" }).optional(),
    }),
  )
  .superRefine((given, context) =>
    repeated(given, "factor", ({ participant, factor }) => [factor, participant], context),
  ) satisfies z.ZodType<readonly FactorRating[]>;

/** Tells each row that says again what a row before it has said. */
function repeated<Row>(
  given: readonly Row[],
  field: string,
  key: (row: Row) => readonly string[],
  context: z.core.$RefinementCtx,
): void {
  const first = new Map<string, number>();
  given.forEach((row, nth) => {
    const own = JSON.stringify(key(row));
    const before = first.get(own);
    if (before === undefined) first.set(own, nth);
    else
      context.addIssue({
        code: "custom",
        path: [nth, field],
        message: `must stand once, but row ${before} has it too`,
      });
  });
}

/** What is clear of a deal, for `Competition.dealReview`. */
export const dealReviewAnswers = answersTo(DEAL_REVIEW_PARTS) satisfies z.ZodType<DealReviewAnswers>;

/** What was found in a proposal, for `Competition.proposalCheck`. */
export const proposalAnswers = z.strictObject({
  parts: answersTo(PROPOSAL_PARTS).optional(),
  badSigns: answersTo(PROPOSAL_BAD_SIGNS).optional(),
}) satisfies z.ZodType<ProposalAnswers>;

/** What was right before the price was talked of, for `Competition.lostOnPrice`. */
export const priceAnswers = answersTo(BEFORE_PRICE) satisfies z.ZodType<PriceAnswers>;

/** The same for many deals, for `Competition.lostOnPriceAll`. */
export const priceLosses = rows(z.strictObject({ id, answers: priceAnswers })) satisfies z.ZodType<
  readonly PriceLoss[]
>;

/** Where deals were lost, and on what, for `Competition.lossReasons`. */
export const lostDeals = z.array(z.strictObject({ stage: id.optional(), reason: id.optional() })) satisfies z.ZodType<
  readonly LostDeal[]
>;

/** What held in deals, and what became of them, for `Competition.winningFactors`. */
export const factoredDeals = z.array(
  z.strictObject({ outcome: oneOf(["won", "lost"]).optional(), factors: z.record(id, flag.optional()) }),
) satisfies z.ZodType<readonly FactoredDeal[]>;

/** Won and lost deals with something and without it, for `Competition.oddsRatio`. */
export const oddsTable = z.strictObject({
  wonWith: count,
  lostWith: count,
  wonWithout: count,
  lostWithout: count,
}) satisfies z.ZodType<OddsTable>;

const PROFIT = { error: "must be a number -100–1" };
const profitRate = z.number(PROFIT).min(-100, PROFIT).max(1, PROFIT);

/** The measures of how healthy business is, for `Competition.dealHealth`. */
export const dealMeasures = z.strictObject({
  winRate: ratio.optional(),
  profitRate: profitRate.optional(),
  customerHealth: ratio.optional(),
}) satisfies z.ZodType<DealMeasures>;

/** What each of them must reach. */
export const healthThresholds = z.strictObject({
  winRate: ratio,
  profitRate,
  customerHealth: ratio,
}) satisfies z.ZodType<HealthThresholds>;
