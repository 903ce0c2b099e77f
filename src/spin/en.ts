/** Questions that make the need grow, in English. */
import { cycle } from "../cycle/en.js";
import type { SpinLabels } from "../locale/types.js";

const kinds = cycle.spinKinds;

const contactKinds = {
  receptive: "receptive contact",
  dissatisfied: "dissatisfied contact",
  power: "contact in power",
};

const contacts = { receptive: "receptive", dissatisfied: "dissatisfied", power: "in power" };

const list = (items: readonly string[]): string => items.join(", ");

const contactTasks = {
  learn: "learn",
  findInnerRelations: "find out who stands where inside",
  getAccessToDissatisfied: "have yourself introduced to those who are dissatisfied",
  verifyDissatisfaction: "verify the dissatisfaction first",
  widenDissatisfaction: "widen it with the prepared list of questions",
  getAccessToPower: "have yourself introduced to those who decide",
  comeLate: "come late, when the need has grown",
  comePrepared: "come prepared",
  bringInnerSupport: "come with support from inside",
};

const contactMistakes = {
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
};

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
  contactTasks,
  contactMistakes,
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
  plan: {
    title: (contact, stage) => `Call plan: ${contactKinds[contact]}, ${cycle.stages[stage]}`,
    mind: "To mind",
    goal: (goal) => `What the customer wants to reach: ${goal}.`,
    can: (capability) => `What we can do: ${capability}.`,
    cannot: "We have nothing to solve it with.",
    number: "No.",
    kind: "Kind → what it is asked for",
    question: "Question",
    ways: "Go on to",
    expected: {
      fact: "a fact",
      impliedNeed: "an implied need",
      significance: "its weight",
      explicitNeed: "an explicit need",
    },
    branches: {
      confirmed: "confirmed",
      denied: "denied",
      minor: "minor",
      significant: "significant",
      explicitNeed: "explicit need",
      enough: "third consequence",
      stated: "need voiced before",
    },
    whatever: "whatever the answer",
    list,
    between: "; ",
    close: "close",
    atTheClose: "sum up what the customer wants, and agree on what the customer will do next, and by when.",
  },

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
    planReady: ({ solvable, enough }) =>
      `${solvable} problems that we can solve are planned for; a call wants at least ${enough}.`,
    fewProblems: ({ solvable, enough }) =>
      `${solvable === 0 ? "No problem that we can solve is" : solvable === 1 ? "Only 1 problem that we can solve is" : `Only ${solvable} problems that we can solve are`} planned for; a call wants at least ${enough}.`,
    nothingToAsk: ({ problems }) =>
      problems === 0
        ? "No problem is prepared, so there is nothing to ask."
        : `None of the ${problems} problems can be asked about: there is nothing we can do about them.`,
    unsolvableLeftOut: ({ problems }) =>
      `Left out with a dissatisfied contact, since what we cannot solve is not to be touched: ${list(problems)}.`,
    unsolvableNotWidened: ({ problems }) =>
      `We cannot solve ${list(problems)}: ask whether it is there, do not widen it, and never ask what solving it would be worth.`,
    problemsLeftOut: ({ problems, limit }) =>
      `Left for another call, since at most ${limit} ${limit === 1 ? "problem question" : "problem questions"} are asked: ${list(problems)}.`,
    situationLeftOut: ({ problems, limit }) =>
      `No situation question is asked for ${list(problems)}, since ${limit === 0 ? "none is allowed" : `at most ${limit} are`}: look the facts up beforehand.`,
    consequencesLeftOut: ({ problem, consequences, limit, shortOfTime }) =>
      `“${problem}”: at most ${limit} implication ${limit === 1 ? "question is" : "questions are"} asked${shortOfTime ? ", as time is short" : ""}, so these consequences are left out: ${list(consequences)}.`,
    fewConsequences: ({ problem, prepared, from }) =>
      `“${problem}”: ${prepared === 0 ? "no consequence is" : prepared === 1 ? "1 consequence is" : `${prepared} consequences are`} prepared, where ${from} are wanted; open questions take the place of the rest. Implications that are improvised go wrong: think of more.`,
    templatesRunOut: ({ kind, problem, planned, from }) =>
      `“${problem}”: there are templates for ${planned} ${kinds[kind]} ${planned === 1 ? "question" : "questions"} only, where ${from} are wanted.`,
    stageAsksFor: ({ stage, kinds: wanted, beyond }) =>
      `In the stage “${cycle.stages[stage]}” the questions that serve are: ${list(wanted.map((kind) => kinds[kind]))}. The plan also has: ${list(beyond.map((kind) => kinds[kind]))}.`,
    powerTooEarly: () =>
      "No problem has been confirmed yet: it is too early for the one who decides. Let those who feel the problem confirm it first, and win a voice inside.",
    contactAdvice: ({ contact, todo, avoid }) =>
      `With a contact who is ${contacts[contact]}: ${todo.map((id) => contactTasks[id]).join("; ")}. Mistakes to avoid: ${avoid.map((id) => contactMistakes[id]).join("; ")}.`,
    conversationOpens: ({ questions }) =>
      `Nothing has been asked yet; the plan has ${questions} ${questions === 1 ? "question" : "questions"}.`,
    factAnswered: ({ problem }) => `“${problem}”: the fact is known now; ask about the problem.`,
    problemConfirmed: ({ problem }) => `“${problem}”: the customer admits the problem, an implied need.`,
    problemDenied: ({ problem }) => `“${problem}”: the customer does not see this problem; leave it.`,
    problemSignificant: ({ problem }) =>
      `“${problem}”: the customer calls it significant; ask what solving it would be worth.`,
    consequenceConfirmed: ({ problem, confirmed, enough }) =>
      `“${problem}”: ${confirmed} of ${enough} consequences ${confirmed === 1 ? "is" : "are"} on the table.`,
    consequencesEnough: ({ problem, confirmed }) =>
      `“${problem}”: ${confirmed} consequences are on the table, which is enough; ask what solving it would be worth.`,
    consequenceMinor: ({ problem }) => `“${problem}”: the customer finds this consequence small; it is not counted.`,
    consequenceDenied: ({ problem }) => `“${problem}”: the customer does not see this consequence.`,
    consequenceSignificant: ({ problem }) =>
      `“${problem}”: its consequence makes it significant for the customer; ask what solving it would be worth.`,
    needVoiced: ({ problem }) =>
      `“${problem}”: the customer has said what is wanted; ask at once what it would be worth.`,
    needUnmet: ({ problem }) =>
      `“${problem}”: the customer wants something that we have no answer to; note it, and do not dwell on it.`,
    payoffAgreed: ({ problem }) =>
      `“${problem}”: the customer agrees, but has not said in own words what is wanted; an explicit need it is not yet.`,
    payoffDenied: ({ problem }) => `“${problem}”: the customer sees no value in solving it; do not press.`,
    benefitDue: ({ problem }) =>
      `“${problem}”: the need is explicit and its worth has been said; now a benefit can answer it.`,
    planWalked: ({ needs, problems }) =>
      `The plan is through: ${needs} explicit ${needs === 1 ? "need" : "needs"} from ${problems} ${problems === 1 ? "problem" : "problems"}. Sum up, and agree on what the customer will do, and when.`,
    // needs, statements, outcomes, review
    // links
  },
};
