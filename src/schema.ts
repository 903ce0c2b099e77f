/**
 * What comes from outside – JSON, forms, files – is checked here: all problems at once, each with its path.
 *
 * @module
 */
import * as z from "zod";
import { answers, closedDeals, coach, trackPoints } from "./c139/schema.js";
import { refusal } from "./check.js";
import {
  openedDeals,
  openingCells,
  decisionCriteria,
  vendorRatings,
  attackFacts,
  criteriaParts,
  pointWishes,
  pointAnswers,
} from "./competition/schema.js";
import {
  accountFacts,
  classifiedCustomers,
  contacts,
  customerChanges,
  customerGroups,
  customers,
  keyAccountAnswers,
  orders,
  orientationAnswers,
  prospect,
  prospects,
  purchases,
  rfmCustomers,
  rhythm,
  segments,
  shares,
  spendBehaviour,
  timedCustomers,
  timePlan,
} from "./customer/schema.js";
import { businessCase, valueChain } from "./bvf/schema.js";
import {
  // openings and criteria
  // concerns and reviews
  concernReports,
  dealMeasures,
  dealReviewAnswers,
  factoredDeals,
  factorRatings,
  healthThresholds,
  lostDeals,
  oddsTable,
  priceAnswers,
  priceLosses,
  proposalAnswers,
  swotRows,
} from "./competition/schema.js";
import { budgetCalendar, implementationFacts, informationAnswers, observations } from "./cycle/schema.js";
import {
  cohortRecords,
  countedGroups,
  exchangeRates,
  forecastHistory,
  monthlySales,
  openDeals,
  orderNeed,
  plannedMonths,
  plannedVisits,
  planRecords,
  pipelineDeals,
  rollingMonths,
  salesYears,
  snapshot,
  stageCounts,
  stagedDeals,
  stageHistory,
  stageTimes,
  standingDeals,
  transitions,
  velocityLevers,
  visitRecords,
  workedTimes,
} from "./funnel/schema.js";
import {
  relationAccounts,
  loyaltyRatings,
  loyaltyAnswers,
  aspectExperiences,
  npsCounts,
  servePoints,
  loopAnswers,
  ladderAnswers,
  awarenessAnswers,
  relationRatings,
  resultFactors,
  scoreFigures,
  growthFacts,
  complaint,
  complaints,
} from "./relationship/schema.js";
import { account, book, deal } from "./review/schema.js";
import { people, stakeholders } from "./stakeholder/schema.js";
import { callAnswers, callOutcome, callPreparation, callRecord, needStatement, questionPack } from "./spin/schema.js";
import {
  coverageRows,
  coverageVisits,
  lossFacts,
  lostOrders,
  machineLives,
  machines,
  ownAccounts,
  prospectAnswers,
  qualificationAnswers,
  siteOpportunities,
  siteOpportunity,
  surveyAnswers,
  visitCustomers,
} from "./territory/schema.js";

export {
  cohortRecords,
  plannedVisits,
  planRecords,
  stagedDeals,
  visitRecords,
  workedTimes,
  account,
  accountFacts,
  answers,
  book,
  budgetCalendar,
  businessCase,
  callAnswers,
  callOutcome,
  callPreparation,
  callRecord,
  classifiedCustomers,
  closedDeals,
  coach,
  contacts,
  countedGroups,
  customerChanges,
  customerGroups,
  customers,
  deal,
  implementationFacts,
  informationAnswers,
  keyAccountAnswers,
  needStatement,
  observations,
  openDeals,
  orders,
  orientationAnswers,
  prospect,
  prospects,
  purchases,
  questionPack,
  rfmCustomers,
  rhythm,
  segments,
  shares,
  spendBehaviour,
  stageCounts,
  stageHistory,
  stageTimes,
  standingDeals,
  timedCustomers,
  timePlan,
  trackPoints,
  transitions,
  valueChain,
  exchangeRates,
  forecastHistory,
  monthlySales,
  orderNeed,
  plannedMonths,
  pipelineDeals,
  rollingMonths,
  salesYears,
  snapshot,
  velocityLevers,
  openedDeals,
  openingCells,
  decisionCriteria,
  vendorRatings,
  attackFacts,
  criteriaParts,
  pointWishes,
  pointAnswers,
  relationAccounts,
  loyaltyRatings,
  loyaltyAnswers,
  aspectExperiences,
  npsCounts,
  servePoints,
  loopAnswers,
  ladderAnswers,
  awarenessAnswers,
  relationRatings,
  resultFactors,
  scoreFigures,
  growthFacts,
  complaint,
  complaints,
  concernReports,
  dealMeasures,
  dealReviewAnswers,
  factoredDeals,
  factorRatings,
  healthThresholds,
  lostDeals,
  oddsTable,
  priceAnswers,
  priceLosses,
  proposalAnswers,
  swotRows,
  machineLives,
  machines,
  siteOpportunities,
  siteOpportunity,
  coverageRows,
  coverageVisits,
  lossFacts,
  lostOrders,
  surveyAnswers,
  visitCustomers,
  ownAccounts,
  prospectAnswers,
  qualificationAnswers,
  people,
  stakeholders,
};

/** The documents that have a schema. */
export type DocumentName =
  | "coverageRows"
  | "coverageVisits"
  | "lossFacts"
  | "lostOrders"
  | "machineLives"
  | "machines"
  | "ownAccounts"
  | "prospectAnswers"
  | "qualificationAnswers"
  | "siteOpportunities"
  | "siteOpportunity"
  | "surveyAnswers"
  | "visitCustomers"
  | "cohortRecords"
  | "plannedVisits"
  | "planRecords"
  | "stagedDeals"
  | "visitRecords"
  | "workedTimes"
  | "account"
  | "accountFacts"
  | "answers"
  | "book"
  | "budgetCalendar"
  | "businessCase"
  | "callAnswers"
  | "callOutcome"
  | "callPreparation"
  | "callRecord"
  | "classifiedCustomers"
  | "closedDeals"
  | "coach"
  | "contacts"
  | "countedGroups"
  | "customerChanges"
  | "customerGroups"
  | "customers"
  | "deal"
  | "implementationFacts"
  | "informationAnswers"
  | "keyAccountAnswers"
  | "needStatement"
  | "observations"
  | "openDeals"
  | "orientationAnswers"
  | "purchases"
  | "questionPack"
  | "spendBehaviour"
  | "prospect"
  | "prospects"
  | "rhythm"
  | "orders"
  | "rfmCustomers"
  | "segments"
  | "shares"
  | "stageCounts"
  | "stageHistory"
  | "stageTimes"
  | "standingDeals"
  | "timedCustomers"
  | "timePlan"
  | "trackPoints"
  | "transitions"
  | "valueChain"
  | "exchangeRates"
  | "forecastHistory"
  | "monthlySales"
  | "orderNeed"
  | "plannedMonths"
  | "pipelineDeals"
  | "rollingMonths"
  | "salesYears"
  | "snapshot"
  | "velocityLevers"
  | "relationAccounts"
  | "loyaltyRatings"
  | "loyaltyAnswers"
  | "aspectExperiences"
  | "npsCounts"
  | "servePoints"
  | "loopAnswers"
  | "ladderAnswers"
  | "awarenessAnswers"
  | "relationRatings"
  | "resultFactors"
  | "scoreFigures"
  | "growthFacts"
  | "complaint"
  | "complaints"
  | "openedDeals"
  | "openingCells"
  | "decisionCriteria"
  | "vendorRatings"
  | "attackFacts"
  | "criteriaParts"
  | "pointWishes"
  | "pointAnswers"
  | "concernReports"
  | "dealMeasures"
  | "dealReviewAnswers"
  | "factoredDeals"
  | "factorRatings"
  | "healthThresholds"
  | "lostDeals"
  | "oddsTable"
  | "priceAnswers"
  | "priceLosses"
  | "proposalAnswers"
  | "swotRows"
  | "people"
  | "stakeholders";

const DOCUMENTS: { readonly [Name in DocumentName]: z.ZodType } = {
  cohortRecords,
  plannedVisits,
  planRecords,
  stagedDeals,
  visitRecords,
  workedTimes,
  account,
  accountFacts,
  answers,
  book,
  budgetCalendar,
  businessCase,
  callAnswers,
  callOutcome,
  callPreparation,
  callRecord,
  classifiedCustomers,
  closedDeals,
  coach,
  contacts,
  countedGroups,
  customerChanges,
  customerGroups,
  customers,
  deal,
  implementationFacts,
  informationAnswers,
  keyAccountAnswers,
  needStatement,
  observations,
  openDeals,
  orders,
  orientationAnswers,
  prospect,
  prospects,
  purchases,
  questionPack,
  rfmCustomers,
  rhythm,
  segments,
  shares,
  spendBehaviour,
  stageCounts,
  stageHistory,
  stageTimes,
  standingDeals,
  timedCustomers,
  timePlan,
  valueChain,
  trackPoints,
  exchangeRates,
  forecastHistory,
  monthlySales,
  orderNeed,
  plannedMonths,
  pipelineDeals,
  rollingMonths,
  salesYears,
  snapshot,
  transitions,
  velocityLevers,
  openedDeals,
  openingCells,
  decisionCriteria,
  vendorRatings,
  attackFacts,
  criteriaParts,
  pointWishes,
  pointAnswers,
  relationAccounts,
  loyaltyRatings,
  loyaltyAnswers,
  aspectExperiences,
  npsCounts,
  servePoints,
  loopAnswers,
  ladderAnswers,
  awarenessAnswers,
  relationRatings,
  resultFactors,
  scoreFigures,
  growthFacts,
  complaint,
  complaints,
  concernReports,
  dealMeasures,
  dealReviewAnswers,
  factoredDeals,
  factorRatings,
  healthThresholds,
  lostDeals,
  oddsTable,
  priceAnswers,
  priceLosses,
  proposalAnswers,
  swotRows,
  machineLives,
  machines,
  siteOpportunities,
  siteOpportunity,
  coverageRows,
  coverageVisits,
  lossFacts,
  lostOrders,
  surveyAnswers,
  visitCustomers,
  ownAccounts,
  prospectAnswers,
  qualificationAnswers,
  people,
  stakeholders,
};

/**
 * The JSON Schema (draft 2020-12) of a document, for forms, editors and validators in other languages.
 * It states types, ids and ranges; what only shows between rows is checked by the zod schema alone.
 *
 * @throws RangeError for a document that has no schema.
 * @example
 * schema.jsonSchema("deal").required // => ["id", "account"]
 * @category Schemas
 */
export function jsonSchema(name: DocumentName): z.core.JSONSchema.BaseSchema {
  const document = new Map<unknown, z.ZodType>(Object.entries(DOCUMENTS)).get(name);
  if (document !== undefined) return z.toJSONSchema(document, { io: "input" });
  throw refusal(
    "schema.jsonSchema",
    "name",
    'must be the name of a document, such as "deal" or "customers"',
    name,
    "string",
  );
}
