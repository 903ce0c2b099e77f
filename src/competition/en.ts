/** Competition in English. */
import { amountText, decimal, percent } from "../locale/format.js";
import type { CompetitionLabels } from "../locale/types.js";

// openings and criteria

const territories = { ours: "our ground", neutral: "neutral ground", theirs: "their ground" };
const openings = { leading: "ahead", even: "even", behind: "behind" };
const moves = {
  accelerate: "speed the process up",
  findCause: "find the cause",
  solveProblem: "solve the problem",
  pressAdvantage: "press the advantage",
  seizeInitiative: "seize the initiative",
  findBreakthrough: "find a breakthrough",
  undetermined: "not known",
};
const says = {
  stated: "a source states this cell",
  oneOfThree: "a source names it as one of three",
  onlyHere: "a source states it for this cell alone",
  inferred: "inferred, not stated by a source",
};
const openingFields = { territory: "whose ground it is", opening: "how we stand at the opening" };

const places = {
  first: "first",
  shared: "level in first place",
  behind: "behind",
  out: "out by a mandatory criterion",
  undetermined: "not known",
};
const sensitivities = {
  first: "first as it is",
  reachable: "first by the weight of one criterion",
  unreachable: "not first by any single weight",
  out: "out by a mandatory criterion",
  undetermined: "not known",
};

const criterionMoves = {
  reinforce: "reinforce",
  buildUp: "build up its importance",
  attack: "attack the criterion",
  leave: "leave",
  undetermined: "not known",
};
const attacks = {
  fishAndBearPaw: "Fish and bear's paw",
  hostForGuest: "The guest becomes the host",
  swapBeams: "Swap the beams",
  lureTiger: "Lure the tiger from the mountain",
  none: "None fits",
  undetermined: "Not known",
};
const attackUses = {
  addCriterion: "add a criterion the customer greatly wants and we are strong in",
  overturnCriteria: "overturn the criteria, with a new needs analysis and new criteria",
  redefineCriterion: "keep a criterion's name and redefine what it measures",
  shiftAttention: "shift attention to another decision",
};
const attackFacts = {
  criteriaOpen: "whether the criteria can still change",
  follower: "whether we follow and have found out the criteria",
  wantedStrength: "whether the customer greatly wants something we are strong in",
  canRedefine: "whether what a criterion measures can be redefined",
  otherDecision: "whether there is another decision to speak of",
};
const attackLacks = {
  criteriaOpen: "the criteria can no longer change",
  follower: "we do not follow",
  wantedStrength: "the customer greatly wants nothing that we are strong in",
  canRedefine: "what the criterion measures cannot be redefined",
  otherDecision: "there is no other decision to speak of",
};

const criteriaParts = {
  setApart: "they set us apart from competitors",
  answerPoints: "they answer buying and selling points",
  mixSoftWithHard: "they mix soft criteria with hard ones",
  metByOthersToo: "somebody else meets them too",
  belowHighestStandard: "they do not ask for the highest international or industry standard",
  recommendedEarly: "they are recommended early",
};
const criteriaSteps = {
  findDifferentiators: "find differentiators",
  weigh: "weigh them",
  evaluateOptions: "evaluate the options",
  confirmFirstChoice: "confirm the first choice",
  done: "all done",
  undetermined: "not known",
};
const requests = { detailedProposal: "a detailed proposal", tenderDraft: "a tender draft" };
const requestAnswers = {
  setCriteriaFirst: "set criteria first",
  confirmInside: "have a supporter inside confirm the criteria first",
  handOver: "hand it over",
  undetermined: "not known",
};
const requestFacts = {
  criteriaAsked: "whether we were asked to set criteria",
  confirmedInside: "whether a supporter inside has confirmed the criteria",
};

const buyingPoints = {
  promotion: "promotion",
  satisfaction: "satisfaction",
  skill: "skill",
  bossPraise: "praise from the boss",
  contribution: "contribution to the organisation",
};
const sellingPoints = {
  higherIncome: "higher income",
  lowerCost: "lower cost",
  valueForMoney: "value for money",
  service: "service",
  wholeSolution: "a whole solution",
  researchStanding: "better standing in research",
};
const allPoints = { ...buyingPoints, ...sellingPoints };

const speaking = {
  praises: "praise the competitor",
  hints: "hint",
  declines: "decline to comment",
  runsDown: "run the competitor down",
};
const remarks = { say: "say it", rephrase: "rephrase it", drop: "drop it", undetermined: "not known" };

const list = (items: readonly string[]) => items.join(", ");
const are = (count: number) => (count === 1 ? "is" : "are");

// concerns and reviews

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "Competition",
  // openings and criteria
  territories,
  openings,
  moves,
  marks: { S: "stated by a source", I: "inferred by us" },
  says,
  criterionKinds: { hard: "hard", soft: "soft", unknown: "not known" },
  mandatory: {
    met: "meets what is mandatory",
    failed: "fails something mandatory",
    open: "may fail something mandatory",
  },
  places,
  sensitivities,
  criterionImportances: { crucial: "crucial", minor: "minor" },
  criterionPositions: { strong: "strong", weak: "weak" },
  criterionMoves,
  attacks,
  attackUses,
  attackFacts,
  attackFits: { fits: "fits", barred: "does not fit", open: "not known" },
  checklists: { goodCriteria: "Good criteria" },
  criteriaParts,
  criteriaSteps,
  requests,
  requestAnswers,
  buyingPoints,
  sellingPoints,
  pointVerdicts: {
    answered: "everybody has a buying point answered",
    unanswered: "somebody has no buying point answered",
    undetermined: "not known",
  },
  speaking,
  remarks,
  chart: {
    // openings and criteria
    criteria: "Criteria: how much each counts, and where we stand",
    criterion: "Criterion",
    importance: "Importance",
    gap: "Our rating less the best competitor's",
    move: "Move",
    crucialOf: "Crucial: {crucial} of {criteria} criteria",
    notDrawn: "not drawn: the {count} that count least",
    nothing: "Nothing to compare: criteria or competitors are missing",
    // concerns and reviews
  },
  // concerns and reviews
  sentences: {
    // openings and criteria
    openingCell: ({ territory, opening, move, says: how }) =>
      `On ${territories[territory]} and ${openings[opening]}, the move is to ${moves[move]} (${says[how]}).`,
    openingReplaced: ({ territory, opening, move, instead }) =>
      `On ${territories[territory]} and ${openings[opening]}, the move is to ${moves[move]}: so the caller says${move === instead ? "" : `, in place of ${moves[instead]}`}.`,
    openingOpen: ({ missing, possible }) =>
      `Not known: ${list(missing.map((field) => openingFields[field]))}. The move ${possible.length === 1 ? "is the same either way" : "could still be"}: ${list(possible.map((move) => moves[move]))}.`,
    contestNoCriteria: () => "No criterion of the customer is known, so there is nothing to compare by.",
    contestNoCompetitor: () => "No competitor is rated, so there is nobody to compare with.",
    scoreFirst: ({ us, next, gap }) => `${us} is first, ${amountText(gap)} ahead of ${list(next)}.`,
    scoreShared: ({ us, with: level, score }) =>
      `${us} shares the first place with ${list(level)}: each has ${amountText(score)}.`,
    scoreBehind: ({ us, leaders, gap }) =>
      `${us} is behind: ${list(leaders)} ${are(leaders.length)} ${amountText(gap)} ahead.`,
    scoreSettled: ({ us, place }) => `${us} is ${places[place]}, whatever the ratings that are not known.`,
    scoreAlone: ({ us }) => `All competitors fail something mandatory: ${us} is the only one left.`,
    scoreOut: ({ us, criteria }) => `${us} is out: rated below what is required by ${list(criteria)}.`,
    scoreOpen: ({ us, possible, low, high }) =>
      low === high
        ? `The score of ${us} is ${amountText(low)}, but others are open; the place could still be: ${list(possible.map((place) => places[place]))}.`
        : `The score of ${us} is open, from ${amountText(low)} to ${amountText(high)}; the place could still be: ${list(possible.map((place) => places[place]))}.`,
    scoreUnknown: ({ criteria, ratings }) =>
      `${ratings} ${ratings === 1 ? "rating is" : "ratings are"} not known, by ${list(criteria)}.`,
    scoreRivalsOut: ({ vendors }) => `Out by a mandatory criterion: ${list(vendors)}.`,
    scoreDominated: ({ us, by }) =>
      `${list(by)} ${are(by.length)} rated at least as well as ${us} by every criterion and better by one.`,
    scoreDominates: ({ us, vendors }) =>
      `${us} is rated at least as well as ${list(vendors)} by every criterion and better by one.`,
    sensitivityReach: ({ us, criterion, importance, to, share, shareThen, rivals }) =>
      `${criterion}: from ${amountText(importance)} to ${amountText(to)}, a share of ${percent(shareThen)} in place of ${percent(share)}, ${us} draws level with ${list(rivals)}; nobody is above it there.`,
    sensitivityRoom: ({ us, criterion, importance, side, at, rivals }) =>
      `Nobody is above ${us}, and the nearest way to lose that is ${criterion}: at a weight ${side} ${amountText(at)} (now ${amountText(importance)}) it falls behind ${list(rivals)}.`,
    sensitivitySafe: ({ us, criteria }) =>
      `Nobody is above ${us}, and no change of a single weight alters that (${criteria} ${criteria === 1 ? "criterion" : "criteria"}).`,
    sensitivityNone: ({ us, criteria }) =>
      `No change of a single weight makes ${us} first (${criteria} ${criteria === 1 ? "criterion" : "criteria"}): work on the ratings, or on what is measured.`,
    sensitivityDominated: ({ us, by }) =>
      `${list(by)} ${are(by.length)} rated at least as well as ${us} by every criterion and better by one, so weights can draw level at best.`,
    sensitivityOut: ({ us, criteria }) =>
      `${us} is out by what is required of ${list(criteria)}; no weight changes that.`,
    sensitivityOpen: ({ us, possible, ratings }) =>
      `${ratings} ${ratings === 1 ? "rating is" : "ratings are"} not known, so ${us} could still be: ${list(possible.map((verdict) => sensitivities[verdict]))}.`,
    criterionMove: ({ criterion, move, importanceIs, positionIs, importance, crucialFrom }) =>
      `${criterion} is ${importanceIs} (${amountText(importance)}, crucial from ${amountText(crucialFrom)}) and we are ${positionIs} in it: ${criterionMoves[move]}.`,
    criterionRatings: ({ ours, best, rivals }) =>
      `The customer rates us ${amountText(ours)} and the best competitor ${amountText(best)} (${list(rivals)}).`,
    criterionOpen: ({ criterion, possible }) =>
      `${criterion}: ratings are missing, so the move could still be: ${list(possible.map((move) => criterionMoves[move]))}.`,
    criterionCares: ({ criterion, whoCares }) => `${criterion} matters to ${whoCares}.`,
    attackFirst: ({ attack, does, follower, mark }) =>
      `${attacks[attack]}: ${attackUses[does]}${follower ? ", the first choice of a follower who has found out the criteria" : ""}${mark === "I" ? " (inferred, not stated by a source)" : ""}.`,
    attackFits: ({ attacks: others }) => `Fitting as well: ${list(others.map((own) => attacks[own]))}.`,
    attackBarred: ({ attack, lacks }) =>
      `${attacks[attack]} does not fit: ${list(lacks.map((fact) => attackLacks[fact]))}.`,
    attackOpen: ({ unknown, possible }) =>
      `Not known: ${list(unknown.map((fact) => attackFacts[fact]))}. It could still be: ${list(possible.map((own) => attacks[own]))}.`,
    attackNone: () => "None of the four attacks has what it needs.",
    checklistMet: ({ list: which, of }) => `${competition.checklists[which]}: all ${of} points hold.`,
    checklistMissing: ({ list: which, parts, of }) =>
      `${competition.checklists[which]}: ${parts.length} of ${of} points ${parts.length === 1 ? "does" : "do"} not hold: ${parts.map((part) => criteriaParts[part]).join("; ")}.`,
    checklistUnknown: ({ list: which, parts, low, high }) =>
      `${competition.checklists[which]}: not looked into: ${parts.map((part) => criteriaParts[part]).join("; ")}; between ${percent(low)} and ${percent(high)} of the points hold.`,
    stepNext: ({ step, number, of }) => `Next is step ${number} of ${of}: ${criteriaSteps[step]}.`,
    stepSkipped: ({ steps, before }) =>
      `Passed over, though the step “${criteriaSteps[before]}” is done: ${list(steps.map((step) => criteriaSteps[step]))}.`,
    stepOpen: ({ possible }) =>
      `It is not known which steps are done; next could be: ${list(possible.map((step) => criteriaSteps[step]))}.`,
    stepsDone: ({ of }) => `All ${of} steps of making criteria are done.`,
    requestTooEarly: ({ request }) =>
      `The customer asks for ${requests[request]} and has not asked us to set criteria: do not hand it over at once; set the criteria together first.`,
    requestUnconfirmed: ({ request }) =>
      `No supporter inside has confirmed the criteria: have them confirmed before handing over ${requests[request]}.`,
    requestReady: ({ request }) =>
      `The criteria were asked for and are confirmed by a supporter inside: ${requests[request]} can be handed over.`,
    requestOpen: ({ request, missing, possible }) =>
      `Before handing over ${requests[request]}, find out ${list(missing.map((fact) => requestFacts[fact]))}. It could be: ${list(possible.map((answer) => requestAnswers[answer]))}.`,
    pointsUnanswered: ({ people }) => `No criterion answers a buying point of ${list(people)}.`,
    pointsUnknown: ({ people }) => `No buying point is known of ${list(people)}: find out why they would choose us.`,
    pointsAnswered: ({ people }) =>
      people === 1
        ? "The one person has a buying point that a criterion answers."
        : `All ${decimal(people)} people have a buying point that a criterion answers.`,
    pointsNobody: () => "Nobody is named, so it is not known whose points the criteria should answer.",
    pointsOpen: ({ points }) =>
      `Wanted, and answered by no criterion: ${list(points.map((point) => allPoints[point]))}.`,
    pointsIdle: ({ criteria }) => `Answering nothing that anybody is known to want: ${list(criteria)}.`,
    remarkRunsDown: () => "Drop the remark: it runs the competitor down.",
    remarkRight: ({ ways }) =>
      `The remark can be said: its way is to ${ways.map((way) => speaking[way]).join(" and to ")}.`,
    remarkNone: ({ ways }) =>
      `Rephrase the remark: it does none of what is right, which is to ${ways.map((way) => speaking[way]).join(", to ")}.`,
    remarkOpen: ({ unknown, possible }) =>
      `Not known whether the remark would ${unknown.map((way) => speaking[way]).join(", ")}. It could be: ${list(possible.map((verdict) => remarks[verdict]))}.`,
    // concerns and reviews
  },
};
