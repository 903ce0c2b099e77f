/** Relationship documents from outside. */
// relations
import * as z from "zod";
import { amount, count, day, flag, id, oneOf, ratio, rows, size, upTo } from "../fields.js";
import {
  type Account,
  AWARENESS,
  type AspectExperience,
  type AwarenessAnswers,
  BONDS,
  CHAIN_PLACES,
  COMPLAINT_EVENTS,
  type ComplaintRecord,
  type GrowthFacts,
  LADDER,
  type LadderAnswers,
  LOOP_STEPS,
  type LoopAnswers,
  LOYALTY_SIGNS,
  LOYALTY_WEIGHTS,
  type LoyaltyAnswers,
  type LoyaltyAspect,
  type LoyaltyRatings,
  type NpsCounts,
  RELATION_SCORES,
  type RelationRatings,
  RESULT_FACTORS,
  type ResultFactors,
  SCORECARD,
  type ScoreFigures,
  type ScoreMeasure,
  SERVE,
  type ServePoint,
} from "./index.js";

/** The same answer to each question; one left out is not known. */
const answersTo = <Id extends string, Answer extends z.ZodType>(ids: readonly Id[], answer: Answer) =>
  z.strictObject(
    Object.fromEntries(ids.map((one) => [one, answer.optional()])) as { [I in Id]: z.ZodOptional<Answer> },
  );

/** Accounts by trust and value, for `Relationship.matrix` and `Relationship.moves`. */
export const relationAccounts = rows(
  z.strictObject({ id, trust: ratio.optional(), value: ratio.optional() }),
) satisfies z.ZodType<readonly Account[]>;

/** How well we do in what loyalty rests on, for `Relationship.loyaltyScore`. */
export const loyaltyRatings = answersTo(
  Object.keys(LOYALTY_WEIGHTS) as LoyaltyAspect[],
  ratio,
) satisfies z.ZodType<LoyaltyRatings>;

/** What a customer does that shows loyalty, for `Relationship.loyal`. */
export const loyaltyAnswers = answersTo(
  [...LOYALTY_SIGNS, "satisfied" as const],
  flag,
) satisfies z.ZodType<LoyaltyAnswers>;

/** Expectation and experience by aspect, for `Relationship.satisfactionByAspect`. */
export const aspectExperiences = rows(
  z.strictObject({ id, expectation: ratio.optional(), experience: ratio.optional(), weight: size.optional() }),
) satisfies z.ZodType<readonly AspectExperience[]>;

/** How many promoters, passives and detractors answered, for `Relationship.nps`. */
export const npsCounts = z.strictObject({
  promoters: count,
  passives: count,
  detractors: count,
}) satisfies z.ZodType<NpsCounts>;

/** The house's points under each letter, for `Relationship.serve`. */
export const servePoints = z.array(
  z.strictObject({ letter: oneOf(SERVE), point: id, met: flag.optional() }),
) satisfies z.ZodType<readonly ServePoint[]>;

/** Which steps of the loop were done, for `Relationship.loop`. */
export const loopAnswers = answersTo(LOOP_STEPS, flag) satisfies z.ZodType<LoopAnswers>;

/** The ways of working that were seen, for `Relationship.ladder`. */
export const ladderAnswers = answersTo(
  LADDER.map(({ rung }) => rung),
  flag,
) satisfies z.ZodType<LadderAnswers>;

/** The steps from awareness to action, for `Relationship.awareness`. */
export const awarenessAnswers = answersTo(AWARENESS, flag) satisfies z.ZodType<AwarenessAnswers>;

/** The scores of a relation, for `Relationship.relation`. */
export const relationRatings = answersTo(
  [...new Set([...RELATION_SCORES, ...BONDS])],
  ratio,
) satisfies z.ZodType<RelationRatings>;

/** What results depend on, for `Relationship.results`. */
export const resultFactors = answersTo(
  [...RESULT_FACTORS.inner, ...RESULT_FACTORS.outer],
  ratio,
) satisfies z.ZodType<ResultFactors>;

/** How a figure of the scorecard is read. */
const figureOf = {
  amount: size,
  days: size,
  ratio: upTo(1, size, "a share 0–1"),
  margin: upTo(1, amount, "at most 1"),
} as const;

const measures = Object.keys(SCORECARD) as ScoreMeasure[];

/** Figures or thresholds, for `Relationship.scorecard`. */
export const scoreFigures = z.strictObject(
  Object.fromEntries(measures.map((measure) => [measure, figureOf[SCORECARD[measure].unit].optional()])) as {
    [M in ScoreMeasure]: z.ZodOptional<typeof size>;
  },
) satisfies z.ZodType<ScoreFigures>;

/** What is new about a move to grow, for `Relationship.growthMove`. */
export const growthFacts = z.strictObject({
  newProduct: flag.optional(),
  newMarket: flag.optional(),
  chain: oneOf(CHAIN_PLACES).optional(),
}) satisfies z.ZodType<GrowthFacts>;

type EventId = (typeof COMPLAINT_EVENTS)[number]["event"];
const events = [...new Set(COMPLAINT_EVENTS.map(({ event }) => event))] as [EventId, ...EventId[]];

/** A complaint and what happened to it, for `Relationship.complaint`. */
export const complaint = z.strictObject({
  id,
  receivedOn: day,
  events: z.array(z.strictObject({ event: oneOf(events), on: day })),
}) satisfies z.ZodType<ComplaintRecord>;

/** Complaints, for `Relationship.complaints`. */
export const complaints = rows(complaint) satisfies z.ZodType<readonly ComplaintRecord[]>;
