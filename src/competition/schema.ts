/** Competition documents from outside. */
import * as z from "zod";
import { amount, flag, id, oneOf, rows, size } from "../fields.js";
import {
  ATTACK_FACTS,
  type AttackFacts,
  BUYING_POINTS,
  type CriteriaAnswers,
  CRITERION_KINDS,
  type Criterion,
  GOOD_CRITERIA,
  MOVES,
  type OpenedDeal,
  type OpeningCell,
  OPENINGS,
  type PointAnswer,
  type Rating,
  SELLING_POINTS,
  TERRITORIES,
  type Wish,
} from "./index.js";

// openings and criteria

/** The same answer to each part; one left out is unknown. */
const answersTo = <Part extends string>(parts: readonly Part[]) =>
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
