/** Territory in English. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { Names, TerritoryLabels } from "../locale/types.js";

// base

const dimensions = {
  ...{ customer: "customer", vendor: "vendor", industry: "industry" },
  ...{ staffSize: "size of staff", region: "region", organisation: "place in the organisation" },
};

const opportunities = {
  ...{ replace: "replace", concentrate: "concentrate", distribute: "distribute" },
  ...{ add: "add", new: "new purchase", undetermined: "not known" },
};

const opportunityFacts = {
  newSite: "whether the site is new",
  machinesBefore: "the machines before",
  machinesAfter: "the machines after",
  placesBefore: "the places before",
  placesAfter: "the places after",
};

// reach

const untouchedLosses = {
  noPlan: "no visit planned",
  plannedNotDone: "planned, not visited",
  notNoticed: "visited, chance not noticed",
  noticedTooLate: "noticed too late",
  touched: "lost after a study had begun",
  undetermined: "not known",
};

const lossCauses = {
  thoughtUnnecessary: "a visit was thought unnecessary",
  visitedBefore: "“we have been there before”",
  noMood: "the seller was not in the mood",
  competitorTooClose: "a competitor seemed too close to the customer",
  refusedOnce: "we were refused once and gave up",
  wrongDepartment: "we spoke to the wrong department",
  noChanceSeen: "we saw no chance",
};

const lossFacts = {
  studied: "Had any study of the customer begun?",
  visited: "Was the customer visited?",
  planned: "Was a visit planned?",
  noticed: "Was the chance noticed, if too late?",
};

const remedies = {
  planByList: "plan visits from a list of all customers, not from memory",
  planEveryMachine: "put every customer with a machine in the field on the plan, whoever supplies it",
  visitInRhythm: "give each customer a rhythm of visits and count from the last one",
  goTogether: "let the supervisor come along on the first visits",
  findTheDissatisfied: "look for the people and departments whom the competitor leaves dissatisfied",
  reviewPlanWeekly: "go through planned and made visits every week",
  askFixedQuestions: "ask the same few questions on every visit and write the answers down",
  tryAnotherContact: "come back with another reason, to another person",
  mapDepartments: "draw up who uses, chooses and pays for machines before the next visit",
  askAgeAndVolume: "ask for the age and monthly volume of every machine",
  keepReplacementDates: "keep the replacement date of each machine and call on the customer a year ahead",
};

const visitGroups = {
  ownUser: "own users",
  competitorsUser: "competitors' users",
  otherKeyCustomer: "other key customers",
};

const checklists = { siteSurvey: "site survey" };

const surveyParts = {
  companyFacts: "facts about the company",
  customersConcerns: "what concerns the customer",
  equipmentAndDocuments: "how equipment and documents are used",
  informationTechnology: "information technology",
  industryIssues: "issues common to the industry",
  organisation: "the organisation",
  competitors: "the competitors",
  priorities: "the priorities of the business and its departments",
  resolve: "the resolve to solve them",
};

// qualification

const ruleSets = {
  man: "MAN",
  bant: "BANT",
  meddpicc: "MEDDPICC",
  threeVisits: "the three questions",
  informationChain: "the information chain",
};

const parts = {
  man: {
    moneySource: "where the money comes from",
    moneyAmount: "how much money there is",
    peopleKnown: "who decides",
    peopleMet: "a meeting with those who decide",
    processKnown: "the way it is decided",
    needStatus: "how the work is done today",
    needProblem: "the problem with that",
    needExplicit: "a need that the customer states",
    competitorSeen: "a competitor seen there",
  },
  bant: { budget: "budget", authority: "authority", need: "need", timeline: "timeline" },
  meddpicc: {
    metrics: "metrics",
    economicBuyer: "the economic buyer",
    decisionCriteria: "decision criteria",
    decisionProcess: "decision process",
    paperProcess: "paper process",
    identifiedPain: "identified pain",
    champion: "a champion",
    competition: "the competition",
  },
  threeVisits: { when: "when they buy", whichModel: "which model", why: "why they buy" },
  informationChain: {
    participants: "who takes part in the purchase",
    needs: "the needs and the purchase environment",
    budget: "the budget",
    decisionProcess: "the decision process and its time frame",
    competition: "the competition",
  },
};

const questions = {
  man: {
    moneySource: "From which budget will it be paid?",
    moneyAmount: "How much may it cost?",
    peopleKnown: "Who takes part in the decision?",
    peopleMet: "Whom of them can we meet, and when?",
    processKnown: "What steps does the decision go through?",
    needStatus: "How is the work done today?",
    needProblem: "What is difficult about that?",
    needExplicit: "Would it help you to have this solved?",
    competitorSeen: "Who else is talking to you about it?",
  },
  bant: {
    budget: "What budget has been set aside?",
    authority: "Who signs?",
    need: "What should be better afterwards?",
    timeline: "By when should it be running?",
  },
  meddpicc: {
    metrics: "By which figures will you see that it was worth it?",
    economicBuyer: "Who can release the money, even if nobody planned for it?",
    decisionCriteria: "By what will you compare the offers?",
    decisionProcess: "Who decides what, and in which order?",
    paperProcess: "What has to be signed between the decision and the order?",
    identifiedPain: "What happens if nothing changes?",
    champion: "Who in the house gains most from it, and speaks up for it?",
    competition: "What other ways of solving it are you looking at?",
  },
  threeVisits: {
    when: "When do you want to buy?",
    whichModel: "Which model do you have in mind?",
    why: "Why do you want to buy at all?",
  },
  informationChain: {
    participants: "Who will have a say in the purchase?",
    needs: "What does it have to do, and where will it stand?",
    budget: "How much is planned for it, and in which year?",
    decisionProcess: "How is it decided, and by when?",
    competition: "With whom else are you talking?",
  },
};

const rePurchases = {
  boughtAgain: "bought again",
  lost: "lost",
  atRisk: "at risk",
  quiet: "quiet",
  undetermined: "not known",
};

const warnings = {
  deciderChanged: "the decider has changed",
  competitorsVisit: "a competitor's visit",
  priceAttack: "an attack on price",
};

/** One, two and three: "a, b or c". */
function listed(items: readonly string[], joint: string): string {
  const last = items.length - 1;
  return last < 1 ? items.join("") : `${items.slice(0, last).join(", ")} ${joint} ${items[last]}`;
}

/** "1 machine", "2 machines". */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

const years = (number: number) => `${decimal(number)} ${number === 1 ? "year" : "years"}`;

/** A few names, and how many more. */
function some(names: readonly string[]): string {
  const more = names.length - 5;
  return more > 0 ? `${names.slice(0, 5).join(", ")} and ${grouped(more)} more` : names.join(", ");
}

/** The caller's own word for something, the library's, or its id; the tables here have no prototype's fields. */
const word = (table: object, id: string, names?: Names) =>
  new Map<string, unknown>([...Object.entries(table), ...Object.entries(names ?? {})]).get(id) ?? id;

const tableOf = (tables: object, ruleSet: string) => {
  const table: unknown = new Map<string, unknown>(Object.entries(tables)).get(ruleSet);
  return typeof table === "object" && table !== null ? table : {};
};

const partName = (ruleSet: string, part: string, names?: Names) => `${word(tableOf(parts, ruleSet), part, names)}`;

/** The question for a part, or the part itself in a rule set of the caller's own. */
const toAsk = (ruleSet: string, part: string, names?: Names) => {
  const question = word(tableOf(questions, ruleSet), part, names);
  return question === part ? `“${part}”?` : `${question}`;
};

/** Labels and sentences of the notion. */
export const territory: TerritoryLabels = {
  name: "Territory",
  // base
  organisations: { headOffice: "head office", branch: "branch", plant: "plant" },
  dimensions,
  volumeBands: {
    ...{ from20k: "20,000 and more", from10k: "10,000 to 20,000", from5k: "5,000 to 10,000" },
    ...{ from3k: "3,000 to 5,000", from1k: "1,000 to 3,000", below1k: "below 1,000" },
  },
  ageBands: {
    ...{ below1: "below 1 year", from1: "1 to 2 years", from2: "2 to 3 years" },
    ...{ from3: "3 to 4 years", from4: "4 to 5 years", from5: "from 5 years" },
  },
  replacementRules: { even: "even rule", hazard: "hazard by age", undetermined: "not known" },
  opportunities,
  opportunityFacts,
  countChanges: { fewer: "fewer", same: "as many", more: "more" },
  // reach
  untouchedLosses,
  lossCauses,
  lossFacts,
  remedies,
  visitGroups,
  planStandings: {
    ...{ behind: "behind plan", onPlan: "on plan", ahead: "ahead of plan" },
    ...{ notBegun: "not begun", nothingPlanned: "nothing planned" },
  },
  checklists,
  surveys: { complete: "complete", incomplete: "incomplete", undetermined: "not known" },
  surveyParts,
  // qualification
  ruleSets,
  qualifications: { qualified: "qualified", notQualified: "not qualified", undetermined: "not known" },
  parts,
  questions,
  rePurchases,
  rePurchaseAims: { aimMet: "all bought again", aimMissed: "not all bought again", undetermined: "still open" },
  warnings,
  chart: {
    volumeByAge: "Machines in field by volume and age",
    inCells: "{machines} machines on {day}; below each number: ours / competitors' / of unknown vendors",
    framed: "Framed: cells with candidates for replacement",
    pages: "Pages a month",
    yearsInUse: "Years in use",
    notKnown: "not known",
    replacement: "Replacement by year",
    byEven: "Even rule: {machines} machines ÷ {life} years",
    byHazard: "Hazard by age from our own history, for {machines} machines of known age",
    byNothing: "No machine of known age: nothing can be said by age",
    until: "Year until",
    replaced: "Machines replaced: mean ({confidence} interval)",
    nothingTold: "no figure",
    agesUnknown: "{machines} of unknown age left out",
    beyondHistory: "{machines} beyond the history",
    year: "year {year}",
  },
  sentences: {
    // base
    fieldShare: ({ machines, ours, low, high }) =>
      `Of ${counted(machines, "machine")} in field ${grouped(ours)} ${ours === 1 ? "is" : "are"} known to be ours: ${low === high ? percent(low) : `${percent(low)} to ${percent(high)}`}.`,
    fieldRival: ({ vendor, machines, share }) =>
      `The competitor with the most machines is ${vendor}: ${grouped(machines)}, ${percent(share)} of all.`,
    fieldVendorUnknown: ({ machines }) =>
      `Nobody knows whose ${counted(machines, "machine")} ${machines === 1 ? "is" : "are"}.`,
    fieldValueUnknown: ({ dimension, machines }) =>
      `For ${counted(machines, "machine")} this is not known: ${dimensions[dimension]}.`,
    fieldEmpty: () => "No machine in field is on record.",
    baseCandidates: ({ machines, ours, competitors, age, life }) =>
      `${counted(machines, "machine is", "machines are")} ${years(age)} old or older, with an average life of ${decimal(life)}: ${grouped(ours)} of ours, ${grouped(competitors)} of competitors.`,
    baseNoCandidates: ({ age, life }) =>
      `No machine of known volume is known to be ${years(age)} old or older, with an average life of ${decimal(life)}.`,
    baseUnplaced: ({ machines, withoutVolume, withoutAge }) =>
      `${counted(machines, "machine stands", "machines stand")} outside the matrix: the volume of ${grouped(withoutVolume)} and the age of ${grouped(withoutAge)} are not known.`,
    replacementEven: ({ machines, life }) =>
      `By the even rule: ${counted(machines, "machine")} divided by an average life of ${years(life)} are replaced each year.`,
    replacementHazard: ({ machines, history, replaced, longest }) =>
      `By the hazard of our own history (${grouped(history)} machines, ${grouped(replaced)} of them replaced, up to ${years(longest)} in use), applied to ${counted(machines, "machine")} of known age.`,
    replacementNoAges: ({ machines }) =>
      `The age of ${machines === 1 ? "the machine" : `none of the ${grouped(machines)} machines`} is ${machines === 1 ? "not " : ""}known, so that the hazard cannot be applied.`,
    replacementThin: ({ replaced, atLeast }) =>
      `The history holds ${counted(replaced, "replacement")}; below ${grouped(atLeast)} it is too thin for a hazard.`,
    replacementAgeUnknown: ({ machines }) =>
      `${counted(machines, "machine is", "machines are")} of unknown age and ${machines === 1 ? "is" : "are"} not in the figures.`,
    replacementBeyond: ({ machines, longest }) =>
      `In some year ${counted(machines, "machine is", "machines are")} older than the history can judge (${years(longest)}); there ${machines === 1 ? "it is" : "they are"} not in the figures.`,
    opportunityNewSite: () => "The machines are for a new branch or plant: a new purchase.",
    opportunityFirstMachines: () => "There are no machines yet: a new purchase.",
    opportunityChange: ({ kind, places, machines }) =>
      `Places: ${places === undefined ? "not known" : changed(places)}. Machines: ${machines === undefined ? "not known" : changed(machines)}. Together: ${opportunities[kind]}.`,
    opportunityOpen: ({ couldBe, missing }) => {
      const kinds = couldBe.map((kind) => opportunities[kind]);
      const facts = missing.map((fact) => opportunityFacts[fact]);
      return `It could be ${listed(kinds, "or")}: not known ${facts.length === 1 ? "is" : "are"} ${listed(facts, "and")}.`;
    },
    // reach
    lossTouched: () => "The order was lost after a study of the customer had begun, so it is no untouched loss.",
    lossUntouched: ({ kind, cause }) =>
      `Lost untouched: ${untouchedLosses[kind]}${cause === undefined ? "" : ` (${lossCauses[cause]})`}.`,
    lossOpen: ({ ask, couldBe }) =>
      `It could be: ${couldBe.map((kind) => untouchedLosses[kind]).join("; ")}. Find out first: ${lossFacts[ask]}`,
    lossRemedy: ({ remedy }) => `Next time: ${remedies[remedy]}.`,
    lossesMost: ({ kind, losses, of, low, high }) =>
      `${grouped(losses)} of ${counted(of, "untouched loss", "untouched losses")}: ${untouchedLosses[kind]}; the true share lies between ${percent(low)} and ${percent(high)} (95% interval).`,
    lossesTied: ({ kinds, losses }) =>
      `Several kinds lead with ${counted(losses, "loss", "losses")} each: ${kinds.map((kind) => untouchedLosses[kind]).join("; ")}.`,
    lossesNone: () => "No loss is known to be an untouched one.",
    lossesOpen: ({ losses }) => `Too little is known of ${counted(losses, "loss", "losses")}.`,
    lossesTouched: ({ losses }) =>
      `${counted(losses, "order was", "orders were")} lost after a study had begun, and ${losses === 1 ? "is" : "are"} not counted here.`,
    visitGroup: ({ group, customers, areas }) =>
      `${capital(visitGroups[group])}: ${grouped(customers)}, in ${counted(areas, "known area")}.`,
    visitGroupUnknown: ({ customers }) => `Last, since nobody knows what they use: ${some(customers)}.`,
    visitAreaUnknown: ({ customers }) => `Last of their group, since their area is not known: ${some(customers)}.`,
    visitNobody: () => "There is nobody to visit.",
    coverageBehind: ({ visited, planned, of }) =>
      `Behind plan: ${grouped(visited)} visited, ${decimal(planned)} planned by now, ${grouped(of)} in all.`,
    coverageAhead: ({ visited, planned, of }) =>
      `Ahead of plan: ${grouped(visited)} visited, ${decimal(planned)} planned by now, ${grouped(of)} in all.`,
    coverageOnPlan: ({ visited, planned, of }) =>
      `On plan: ${grouped(visited)} visited, ${decimal(planned)} planned by now, ${grouped(of)} in all.`,
    coverageNotBegun: ({ from, of }) => `The plan for ${counted(of, "customer")} begins on ${from}.`,
    coverageEmpty: () => "Nobody is on the plan.",
    coverageOverdue: ({ customers }) => `Overdue: ${some(customers)}.`,
    coverageUnplanned: ({ visits, customers }) =>
      `${counted(visits, "visit")} went to ${counted(customers, "customer")} not on the plan.`,
    coverageEarly: ({ visits, from }) =>
      `${counted(visits, "visit")} before ${from} ${visits === 1 ? "does" : "do"} not count.`,
    checklistMet: ({ list, of }) => `All ${of} parts of the ${checklists[list]} have been found out.`,
    checklistMissing: ({ list, parts: missing, of }) =>
      `Missing of the ${of} parts of the ${checklists[list]}: ${missing.map((part) => surveyParts[part]).join("; ")}.`,
    checklistUnknown: ({ list, parts: unknown, low, high }) =>
      `Not looked into: ${unknown.map((part) => surveyParts[part]).join("; ")}. The ${checklists[list]} covers between ${percent(low)} and ${percent(high)}.`,
    // qualification
    qualificationMet: ({ ruleSet, of }) =>
      `${counted(of, "essential part is", "essential parts are")} met, all there are, by this rule set: ${word(ruleSets, ruleSet)}.`,
    qualificationMissing: ({ ruleSet, parts: missing }, names) =>
      `Missing: ${missing.map((part) => partName(ruleSet, part, names)).join("; ")}.`,
    qualificationUnknown: ({ ruleSet, parts: unknown }, names) =>
      `Not asked yet: ${unknown.map((part) => partName(ruleSet, part, names)).join("; ")}.`,
    qualificationFurther: ({ ruleSet, parts: further }, names) =>
      `Good to have, but not essential: ${further.map((part) => partName(ruleSet, part, names)).join("; ")}.`,
    qualificationNext: ({ ruleSet, part }, names) => `Ask next: ${toAsk(ruleSet, part, names)}`,
    qualificationVisitsUsed: ({ visits, most }) =>
      `${counted(visits, "visit")} made; a qualification should take ${grouped(most)} at most.`,
    qualificationInFocus: ({ closeBy, days, within }) =>
      `In focus: the order is expected by ${closeBy}, in ${counted(days, "day")}, which is within ${grouped(within)}.`,
    qualificationLater: ({ closeBy, days, within }) =>
      `Not in focus yet: the order is expected by ${closeBy}, in ${grouped(days)} days, which is beyond ${grouped(within)}.`,
    qualificationDatePassed: ({ closeBy, days }) =>
      `The day by which the order was expected, ${closeBy}, passed ${counted(days, "day")} ago.`,
    rePurchaseAgain: () => "The customer has bought from us again.",
    rePurchaseLost: () => "The customer has bought elsewhere, or stopped.",
    rePurchaseQuiet: () => "None of the three warning signs is there.",
    rePurchaseWarning: ({ warnings: seen }) => `Warning: ${seen.map((warning) => warnings[warning]).join("; ")}.`,
    rePurchaseUnasked: ({ warnings: unasked }) =>
      `Not asked about: ${unasked.map((warning) => warnings[warning]).join("; ")}.`,
    rePurchaseDue: ({ life, over }) =>
      over === 0
        ? `The machine has reached its average life of ${years(life)}.`
        : `The machine is ${years(over)} past its average life of ${decimal(life)}.`,
    rePurchaseShare: ({ again, decided, low, high }) =>
      `${grouped(again)} of ${counted(decided, "customer")} bought again; the aim is all, and the true share lies between ${percent(low)} and ${percent(high)} (95% interval).`,
    rePurchaseUndecided: ({ accounts, atRisk, due }) =>
      `${counted(accounts, "customer has", "customers have")} not decided yet: ${grouped(atRisk)} with a warning, ${grouped(due)} with a machine past its average life.`,
    rePurchaseNone: () => "There is no own customer on record.",
  },
};

const CHANGED = { fewer: "fewer", same: "as many as before", more: "more" };

function changed(change: keyof typeof CHANGED): string {
  return CHANGED[change];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
