/** Questions that make the need grow, in English. */
import { cycle } from "../cycle/en.js";
import { grouped, percent } from "../locale/format.js";
import type { Names, SpinLabels } from "../locale/types.js";

const kinds = cycle.spinKinds;

const contactKinds = {
  receptive: "receptive contact",
  dissatisfied: "dissatisfied contact",
  power: "contact in power",
};

const contacts = { receptive: "receptive", dissatisfied: "dissatisfied", power: "in power" };

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

// needs, statements, outcomes, review

const expressions = {
  problem: "a problem",
  difficulty: "a difficulty",
  dissatisfaction: "dissatisfaction",
  agreement: "agreement that there is a problem",
  strongFeeling: "a strong feeling",
  want: "a want",
  desire: "a desire",
  intentionToAct: "an intention to act",
};

const people = {
  receptive: "those who are receptive",
  dissatisfied: "those who are dissatisfied",
  power: "those in power",
};

const unsaid = { customer: "who will do it", action: "what is to be done", date: "on which day" };

const list = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.slice(-1).join("")}`;

/** A problem, a capability or a need by the name given for it. */
const named = (id: string, names?: Names) => `“${new Map(Object.entries(names ?? {})).get(id) ?? id}”`;

/** As many turns as anybody looks up; of more the first, and how many there are. */
const inTurns = (turns: readonly number[]): string => {
  const first = turns.slice(0, 8).map((turn) => grouped(turn));
  const more = turns.length - first.length;
  return `${turns.length === 1 ? "turn" : "turns"} ${list(more === 0 ? first : [...first, `${grouped(more)} more`])}`;
};

const action = (text: string | undefined) => (text === undefined ? "One action" : `“${text}”`);

const upTo = (from: number, to: number) => (from === to ? `${to}` : `${from}–${to}`);

const stated = (statedOn: string, turn: number | undefined) =>
  turn === undefined ? statedOn : `${statedOn}, ${inTurns([turn])}`;

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
    list: (items) => items.join(", "),
    ranged: (ways) => ways.join("; "),
    close: "close",
    atTheClose:
      "At the close, sum up what the customer wants, and agree on what the customer will do next, and by when.",
  },

  // needs, statements, outcomes, review
  needs: { implied: "implied", explicit: "explicit", undetermined: "undetermined" },
  expressions,
  statements: { feature: "feature", advantage: "advantage", benefit: "benefit", undetermined: "undetermined" },
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
    explicitNeedExpressed: ({ expressions: said }) =>
      `An explicit need: the customer expressed ${list(said.map((id) => expressions[id]))}.`,
    impliedNeedExpressed: ({ expressions: said }) =>
      `An implied need: the customer expressed ${list(said.map((id) => expressions[id]))}.`,
    explicitOnCondition: ({ condition }) => `It holds on a condition: “${condition}”.`,
    notYetExplicit: ({ expressions: said }) =>
      `Not explicit yet: ${list(said.map((id) => expressions[id]))} ${said.length === 1 ? "does" : "do"} not amount to a want, a desire or an intention to act.`,
    nothingExpressed: () => "It is not known what the customer expressed, so the need may be of either kind.",
    meetsStatedNeed: ({ need, statedOn, turn }, names) =>
      `It meets the explicit need ${named(need, names)}, which the customer had stated before (${stated(statedOn, turn)}).`,
    needStatedLater: ({ need, statedOn, turn }, names) =>
      `It meets the need ${named(need, names)}, but the customer stated that only afterwards (${stated(statedOn, turn)}).`,
    meetsImpliedNeed: ({ need }, names) =>
      `It meets the need ${named(need, names)}, but that is only implied: the customer has not stated a want.`,
    needOrderUnknown: ({ need }, names) =>
      `It meets the need ${named(need, names)}, stated on the same day; which of the two came first is not known.`,
    needKindUnknown: ({ need }, names) =>
      `It meets the need ${named(need, names)}, of which it is not known whether it is explicit.`,
    benefitOnCondition: ({ need, condition }, names) =>
      `The need ${named(need, names)} holds on a condition that is to be settled: “${condition}”.`,
    helpsWithoutNeed: () => "It says how the thing helps, but meets no need that the customer stated.",
    factAlone: () => "It states a fact, and not how that helps.",
    helpUnknown: () => "Whether it says how the thing helps was not noted.",
    raisesPriceConcern: () => "A feature tends to raise concern about the price.",
    raisesObjections: () => "An advantage tends to raise objections.",
    orderPlaced: () => "The customer placed an order.",
    saleRefused: () => "The customer said that there will be no sale.",
    noAdvance: ({ actions }) =>
      `${actions === 0 ? "No action was agreed on" : actions === 1 ? "The one action agreed on is no advance" : `None of the ${grouped(actions)} actions agreed on is an advance`}: the call ended in a continuation, which counts as failure.`,
    advanceAgreed: ({ action: what, on }) => `An advance: on ${on} the customer will do this: “${what}”.`,
    advanceAssumed: ({ action: what, on }) =>
      `An advance, provided that it moves the sale, which was not noted: on ${on} the customer will do this: “${what}”.`,
    sellerActionOnly: ({ action: what }) => `${action(what)} does not count: it is for the seller alone to do.`,
    actionIncomplete: ({ action: what, missing }) =>
      `${action(what)} does not count: it is not said ${list(missing.map((part) => unsaid[part]))}.`,
    actionBeforeCall: ({ action: what, on }) => `“${what}” does not count: its day, ${on}, is before the call.`,
    actionMovesNothing: ({ action: what, on }) => `“${what}” (${on}) does not count: it does not move the sale.`,
    unsolvableTouched: ({ problem, turns }, names) =>
      `We cannot solve ${named(problem, names)}, and asked a dissatisfied contact about it (${inTurns(turns)}): leave it out.`,
    payoffUnmeetable: ({ problem, turns }, names) =>
      `The payoff of ${named(problem, names)} was asked for (${inTurns(turns)}), but we have nothing that meets it.`,
    solutionTooEarly: ({ turns }) =>
      `The solution came too early (${inTurns(turns)}): the customer had not voiced an explicit need.`,
    presentedTooEarly: ({ turns }) =>
      `We presented too early to a receptive contact, from whom there is to learn (${inTurns(turns)}): no explicit need had been voiced.`,
    payoffTooEarly: ({ problem, turns }, names) =>
      `The payoff of ${named(problem, names)} was asked for too early (${inTurns(turns)}): no want, nothing called significant, and too few consequences confirmed.`,
    implicationTooEarly: ({ problem, turns }, names) =>
      `The implications of ${named(problem, names)} were asked for too early (${inTurns(turns)}): the customer had not confirmed the problem.`,
    deniedProblemPursued: ({ problem, denied, turns }, names) =>
      `The customer denied ${named(problem, names)} in ${inTurns([denied])}, and we asked on (${inTurns(turns)}): go on to the next problem.`,
    gloomLeft: ({ problem, turns }, names) =>
      `The implications of ${named(problem, names)} (${inTurns(turns)}) ended in no need-payoff question: that leaves gloom.`,
    tooManyInCall: ({ kind, asked, to, turns }) =>
      `Too many questions of one kind (${kinds[kind]}): ${grouped(asked)}, where ${grouped(to)} are enough for a call; beyond that: ${inTurns(turns)}.`,
    tooManyForProblem: ({ problem, kind, asked, to, turns }, names) =>
      `Too many questions of one kind (${kinds[kind]}) about ${named(problem, names)}: ${grouped(asked)}, where ${grouped(to)} are enough; beyond that: ${inTurns(turns)}.`,
    nothingAsked: () => "No question was asked.",
    questionMix: ({ questions, situation, problem, implication, needPayoff, share, usualShare }) =>
      `Questions asked: ${grouped(questions)} (${kinds.situation} ${grouped(situation)}, ${kinds.problem} ${grouped(problem)}, ${kinds.implication} ${grouped(implication)}, ${kinds.needPayoff} ${grouped(needPayoff)}). Implication makes ${percent(share)} of them, and about ${percent(usualShare)} in calls at large.`,
    statementMix: ({ features, advantages, benefits, undetermined }) =>
      `Statements about the offer: features ${grouped(features)}, advantages ${grouped(advantages)}, benefits ${grouped(benefits)}${undetermined === 0 ? "" : `, undetermined ${grouped(undetermined)}`}.`,
    fewProblemsRaised: ({ raised, enough }) =>
      `${raised === 0 ? "No problem that we may solve" : raised === 1 ? "Only 1 problem that we may solve" : `Only ${raised} problems that we may solve`} came up; a call wants at least ${enough}.`,
    problemNotNamed: ({ turns, needs }, names) =>
      `It is not noted which problem is meant${turns.length === 0 ? "" : ` in ${inTurns(turns)}`}${needs.length === 0 ? "" : ` by ${list(needs.map((need) => named(need, names)))}`}: what depends on it was not judged.`,
    answerNotNoted: ({ turns }) =>
      `The ${turns.length === 1 ? "answer" : "answers"} in ${inTurns(turns)} ${turns.length === 1 ? "was" : "were"} not noted: what depends on that was not judged.`,
    needNotClear: ({ turns }) =>
      `What the customer expressed in ${inTurns(turns)} was not noted, so the need may be of either kind.`,
    agreeOnAction: () => "Plan an action of the customer to ask for, with a day, that moves the sale.",
    settleCondition: ({ need, condition }, names) =>
      `Settle the condition of the need ${named(need, names)}: “${condition}”.`,
    offerBenefit: ({ problem, capability }, names) =>
      `Next for ${named(problem, names)}: show how ${named(capability, names)} meets the want that was stated.`,
    askForPayoff: ({ problem, from, to }, names) =>
      `Next for ${named(problem, names)}: what solving it would be worth, by ${upTo(from, to)} need-payoff questions.`,
    askForImplications: ({ problem, from, to }, names) =>
      `Next for ${named(problem, names)}: what it leads to, by ${upTo(from, to)} implication questions.`,
    findCapability: ({ problem }, names) =>
      `Next for ${named(problem, names)}: find out what we can do about it, for the customer has stated a want.`,
    verifyProblem: ({ problem }, names) =>
      `Next for ${named(problem, names)}: ask again whether it is a problem, for the answer is not known.`,
    raiseProblem: ({ problem }, names) => `Next for ${named(problem, names)}: raise it by a problem question.`,
    meetNext: ({ contact }) => `Whom to meet next: ${people[contact]}; ask for an introduction.`,
    // links
  },
};
