/** Questions that make the need grow, in English. */
import { cycle } from "../cycle/en.js";
import type { SpinLabels } from "../locale/types.js";

const kinds = cycle.spinKinds;

const contacts = { receptive: "receptive", dissatisfied: "dissatisfied", power: "in power" };

export const spin: SpinLabels = {
  name: "SPIN questions",
  kinds,
  purposes: {
    situation: "facts that are still missing; few of them, and only those that cannot be looked up",
    problem: "difficulties and dissatisfaction: an implied need",
    implication: "what the problem leads to: it becomes larger and more urgent",
    needPayoff: "what solving it would be worth, in the customer's own words: an explicit need",
  },
  contacts,
  contactTasks: {
    learn: "learn",
    findInnerRelations: "find out who stands where inside",
    getAccessToDissatisfied: "have yourself introduced to those who are dissatisfied",
    verifyDissatisfaction: "verify the dissatisfaction first",
    widenDissatisfaction: "widen it with the prepared list of questions",
    getAccessToPower: "have yourself introduced to those who decide",
    comeLate: "come late, when the need has grown",
    comePrepared: "come prepared",
    bringInnerSupport: "come with support from inside",
  },
  contactMistakes: {
    presentTooEarly: "presenting too early",
    scatterAttention: "scattering attention",
    misreadInformation: "misreading what is shared",
    talkBeforeVerifying: "talking before verifying",
    touchUnsolvable: "touching what we cannot solve",
    comeWithoutList: "coming without a list of questions",
    comeTooEarly: "coming too early",
    comeUnprepared: "coming unprepared",
    wrongPerson: "taking the wrong person for the one who decides",
    noInnerVoice: "having no voice inside that speaks for us",
  },
  focuses: { financial: "financial", technical: "technical", relationship: "relationships", business: "business" },
  answers: {
    confirmed: "confirmed",
    denied: "denied",
    minor: "confirmed as minor",
    significant: "called significant",
    explicitNeed: "a want in the customer's own words",
  },
  packs: {
    general: "general",
    itProject: "IT projects",
    manufacturingEquipment: "manufacturing equipment",
    officeEquipment: "office equipment",
    saas: "software as a service",
  },
  slots: {
    area: "the department, process or place concerned",
    problem: "the problem, as a noun phrase",
    consequence: "what the problem leads to, as a noun phrase",
    capability: "what we can do about it, as a noun phrase",
    goal: "what the customer wants to reach, as a noun phrase",
  },

  // plan and conversation

  // needs, statements, outcomes, review
  needs: { implied: "implied", explicit: "explicit" },
  expressions: {
    problem: "a problem",
    difficulty: "a difficulty",
    dissatisfaction: "dissatisfaction",
    agreement: "agreement that there is a problem",
    strongFeeling: "a strong feeling",
    want: "a want",
    desire: "a desire",
    intentionToAct: "an intention to act",
  },
  statements: { feature: "feature", advantage: "advantage", benefit: "benefit" },
  caseSteps: {
    feature: "feature: what it is",
    advantage: "advantage: how it helps",
    benefit: "benefit: the stated need it meets, the customer's interest",
    evidence: "evidence: where it has worked",
    explanation: "explanation: how it works there",
    confirmation: "confirmation: the customer says that it fits",
  },
  outcomes: { order: "order", advance: "advance", continuation: "continuation", noSale: "no sale" },

  // links

  sentences: {
    // plan and conversation
    // needs, statements, outcomes, review
    // links
  },
};
