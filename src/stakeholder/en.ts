/** Stakeholder in English. */
import type { StakeholderLabels } from "../locale/types.js";

/** Labels and sentences of the notion. */
export const stakeholder: StakeholderLabels = {
  name: "Stakeholders",
  dimensions: {
    ...{ need: "level of need", change: "attitude to change", focus: "decision focus" },
    ...{ contact: "closeness of contact", attitude: "attitude to us" },
  },
  needs: {
    ...{ physiological: "physiological needs", safety: "safety", belonging: "belonging", esteem: "esteem" },
    ...{ cognitive: "knowing and understanding", selfActualisation: "self-actualisation" },
  },
  changes: {
    ...{ innovator: "innovator", visionary: "visionary", pragmatist: "pragmatist" },
    ...{ conservative: "conservative", laggard: "laggard" },
  },
  focuses: { financial: "financial", technical: "technical", relationship: "relationship", business: "business" },
  contacts: { inDepth: "in depth", frequent: "frequent", brief: "brief", none: "none" },
  attitudes: {
    ...{ mentor: "mentor", supporter: "supporter", neutral: "neutral" },
    ...{ nonSupporter: "non-supporter", opponent: "opponent" },
  },
  roles: {
    ...{ initiator: "initiator", user: "user", influencer: "influencer" },
    ...{ decider: "decider", buyer: "buyer", gatekeeper: "gatekeeper" },
  },
  standings: { innerCircle: "inner circle", politicalStructure: "political structure", outside: "outside" },
  layers: {
    ...{ decisionLayer: "decision layer", outsideSeniors: "outside seniors" },
    ...{ industryExperts: "industry experts", productUsers: "product users" },
  },
  drives: {
    ...{ power: "power", achievement: "achievement", recognition: "recognition" },
    ...{ acceptance: "acceptance", safety: "safety" },
  },
  styles: { analytical: "analytical", driver: "driver", amiable: "amiable", expressive: "expressive" },
  // people
  // network
  sentences: {
    // people
    // network
  },
};
