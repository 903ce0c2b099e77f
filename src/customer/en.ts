/** Customer classification in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { Answered, CustomerLabels, Names } from "../locale/types.js";

// What they are to us

const keyAccountCriteria = {
  largeRepeatedOrders: "large orders with repeat contracts over 1–2 years or high sales potential",
  strategicProject: "a strategic project",
  influencesOurStanding: "strong influence on our image or business",
  technicalAbsorption: "strong technical absorption and innovation",
  strongMarketPosition: "strong market position",
};

const orientations = {
  intrinsic: "intrinsic value",
  extrinsic: "extrinsic value",
  strategic: "strategic value",
  undetermined: "not known",
};

const orientationQuestions = {
  priceSensitivity: "price sensitivity",
  productKnowledge: "product knowledge",
  wantsAdvice: "wish for advice",
  wantsOurCapabilities: "wish for our capabilities",
  willingToChangeProcess: "willingness to change its own process",
};

const answerLevels = { low: "low", medium: "medium", high: "high" };

const answered = (answers: readonly Answered[]) =>
  answers.map(({ question, level }) => `${orientationQuestions[question]} (${answerLevels[level]})`).join(", ");

const tiers = {
  vital: "vital",
  main: "main",
  ordinary: "ordinary",
  small: "small",
  none: "outside the tiers",
  undetermined: "not known",
};

const behaviours = {
  member: "membership",
  hasBalance: "prepaid balance",
  spending: "spending",
  openToNewProducts: "openness to new products",
  newlyOpened: "newly opened account",
};

const POINTS: CustomerLabels["points"] = {
  pareto: "Pareto point",
  breakEven: "break-even point",
  submarginal: "submarginal point",
};

// Words: where they stand

const stances = {
  attack: "attack",
  defend: "defend",
  maintain: "maintain and keep sifting",
  abandon: "abandon",
  harvest: "harvest",
  undetermined: "not known",
};

const opportunities = {
  mustDo: "must be done",
  oneOff: "one-off business",
  ifPossible: "if possible",
  whenFree: "when there is time",
  undetermined: "not known",
};

const aims = {
  graspTheLarge: "hold on to the large, let go of the small",
  takeItAll: "take it all, large and small",
  takeWhatWeCan: "do what we can",
  pickAndChoose: "pick and choose",
};

const positionFacts = {
  isNew: "whether the business is new",
  purchasingPower: "the purchasing power",
  ourShare: "our share",
  volume: "the volume",
  influence: "the influence",
};

const shareFactors = {
  penetration: "penetration",
  shareOfWallet: "share of wallet",
  sizeIndex: "size index",
};

const changes = { up: "up", down: "down", steady: "steady", appeared: "newly appeared", undetermined: "not known" };

const horizons = { short: "short term", long: "long term" };

/** What a volume is compared with. */
const pasts = { short: "the period before", long: "the mean of the periods before" };

/** A change with its direction. */
const moved = (change: number) =>
  change === 0 ? "unchanged" : `${percent(Math.abs(change))} ${change > 0 ? "more" : "less"}`;

/** Whose judgement a cell is. */
const marks = { S: "", I: " (our own inference)" };

// Words: when they buy

const prospectStatuses = {
  signed: "signed, not delivered",
  delivered: "delivered",
  noContact: "visited, no contact details left",
  postponed: "postponed",
  lost: "lost",
};

const capacityUnits = { contacts: "contacts", hours: "hours" };

const months = (number: number) => `${grouped(number)} ${number === 1 ? "month" : "months"}`;
const days = (number: number) => `${grouped(number)} ${number === 1 ? "day" : "days"}`;

// How they move

const rfmMeasures = { recency: "recency", frequency: "frequency", amount: "amount" } as const;

const segments = {
  champions: "Champions",
  regulars: "Regulars with small orders",
  bigOrders: "Few but big orders",
  developing: "Developing",
  newAndLarge: "New and large",
  newcomers: "Newcomers",
  largeCooling: "Large, cooling",
  regularsCooling: "Regulars, cooling",
  occasionalCooling: "Occasional, cooling",
  championsLapsed: "Champions lapsed",
  largeLapsed: "Large, lapsed",
  regularsLapsed: "Regulars lapsed",
  dormant: "Dormant",
  loyalCustomers: "Loyal customers",
  potentialLoyalist: "Potential loyalists",
  newCustomers: "New customers",
  promising: "Promising",
  needAttention: "Need attention",
  aboutToSleep: "About to sleep",
  atRisk: "At risk",
  cantLoseThem: "Can't lose them",
  lost: "Lost",
  unsegmented: "Unsegmented",
} as const;

/** A segment by the caller's name, by ours, or by its id. */
const segmentName = (id: string, names?: Names) => {
  const known = new Map<string, string>(Object.entries({ ...segments, ...names }));
  return `“${known.get(id) ?? id}”`;
};
const combinations = (count: number) => `${count} ${count === 1 ? "combination" : "combinations"} of scores`;
const classes = (count: number) => `${count} ${count === 1 ? "class" : "classes"}`;
const hours = (text: string | number) => `${amountText(`${text}`)} ${`${text}` === "1" ? "hour" : "hours"}`;
const units = (count: number) => `${grouped(count)} ${count === 1 ? "unit" : "units"}`;
const uncounted = (count: number) =>
  `${grouped(count)} ${count === 1 ? "customer's hours are" : "customers' hours are"} not known`;

// All together

const judgements = {
  abc: "ABC class",
  computed: "computed ABC class",
  pyramid: "pyramid",
  rfm: "RFM",
  keyAccount: "key account",
  orientation: "value orientation",
  loyalty: "brand loyalty",
  spendTier: "spend tier",
  position: "attack or defend",
  opportunity: "opportunity",
  prospect: "prospect level",
  contact: "contact",
};

const facts = {
  amount: "the amount",
  margin: "the margin",
  previous: "the amount of the period before",
  lastPurchase: "the last purchase",
  frequency: "the number of purchases",
  keyAccount: "the answers about key accounts",
  orientation: "the answers about what it values",
  purchases: "the purchases by brand",
  behaviour: "balance and spending",
  position: "purchasing power and our share",
  positionLimits: "the limit of strong purchasing power",
  opportunity: "volume and influence",
  opportunityLimits: "the limit of a large volume",
  prospect: "when a purchase is expected",
  rhythm: "the rhythm of contact",
};

/** Labels and sentences of customer classification. */
export const customer: CustomerLabels = {
  name: "Customer classification",
  classes: { A: "A", B: "B", C: "C" },
  measures: { amount: "Amount", margin: "Margin", growth: "Growth" },
  points: POINTS,
  chart: {
    pareto: "ABC analysis: who brings how much",
    paretoAxis: "Bar: own share · Line: cumulative share",
    customer: "Customer",
    share: "Share",
    cumulative: "Cumulative",
    class: "Class",
    others: "Others ({customers})",
    classBrings: "{class}: {heads} of {customers} customers with {share}",
    lorenz: "Lorenz curve: how much hangs on how few",
    smallestFirst: "Customers, smallest first",
    sameForAll: "if all brought the same",
    gini: "Gini coefficient",
    makes: "{heads} of {customers} customers make {share}",
    whale: "Whale curve: who adds, and who takes away",
    bestFirst: "Number of customers, best first",
    net: "All together",
    peak: "Peak",
    peakOnly: "Peak at {peak} with {heads} of {customers} customers · nobody takes anything away",
    peakAndLoss: "Peak at {peak} with {heads} of {customers} customers · the others take {lost} of it away again",
    takenAway: "Taken away",
    pyramid: "Customer pyramid: who they are, and what they bring",
    customers: "Customers",
    keyBrings: "Key customers ({vital}, {main}): {heads} of all bring {share}; the rule of thumb says 20% and 80%",
    nobodyBought: "Nobody has brought anything yet",
    quadrant: "Opportunities: business volume and influence",
    volume: "Business volume",
    influence: "Influence",
    largeFrom: "Large: volume from {volume}, influence from {influence}",
    unnamed: "{heads} of {customers} points without a name for lack of room",
    migration: "Migration: where the customers went",
    before: "Before",
    after: "After",
    new: "new",
    lost: "lost",
    moved: "{held} held · {up} up · {down} down · {new} new · {lost} lost",
  },

  // Labels: what they are to us
  keyAccount: { key: "key account", notKey: "not a key account", undetermined: "not known" },
  keyAccountCriteria,
  selectionQuestions: {
    shareOfRevenue: "share of our revenue",
    painfulToLose: "how much losing it would hurt",
    steadyRelationship: "steadiness of the relationship",
    relationshipEffort: "effort the relationship takes",
    fitsOurStrategy: "fit with our strategy",
  },
  orientations,
  orientationQuestions,
  answerLevels,
  sellingModes: { transactional: "transactional", consultative: "consultative", enterprise: "enterprise" },
  strategies: {
    stripCost: "strip cost",
    createNewValue: "create new value",
    buildConsultants: "build consultants",
    understandValue: "understand what the customer values",
    protectCustomersInterest: "protect the customer's interest",
    companyToCompany: "link company to company",
    jointBusiness: "do business jointly",
  },
  loyalties: { loyal: "loyal", switcher: "switcher", none: "loyal to none", undetermined: "not known" },
  tiers,
  behaviours,
  spending: { most: "spends most", steady: "spends steadily", unsteady: "spends unsteadily", none: "spends nothing" },
  policies: {
    concentratedResources: "concentrate resources",
    fastReaction: "react fast",
    regularPlansAndVisits: "plan and visit regularly",
    courteousLowCostService: "serve courteously at low cost",
    habitBuilding: "build the habit of buying",
    watchForPotential: "look out for those who could move up",
  },

  // Labels: where they stand
  stances,
  opportunities,
  aims,
  shareFactors,
  changes,
  horizons,

  // Labels: when they buy
  prospectLevels: {
    O: "O: signed, not delivered",
    H: "H: about to buy",
    A: "A: soon",
    B: "B: in the medium term",
    C: "C: in the long term",
    W: "W: no contact details left",
    D: "D: postponed",
    F: "F: lost",
  },
  prospectStatuses,
  prospectRatios: {
    hotAmongNew: "H and A among new prospects",
    hotConversion: "conversion of H and A",
    baseConversion: "conversion of B and C in the base",
  },
  contactStates: {
    notDue: "not due yet",
    due: "due today",
    overdue: "overdue",
    neverContacted: "no contact on record",
    noRhythm: "no rhythm",
  },
  capacityUnits,
  capacity: { enough: "enough", short: "short", undetermined: "not known" },

  // Labels: how they move
  rfmMeasures,
  segments,
  segmentChecks: { sound: "sound", flawed: "flawed" },
  movements: { upgraded: "upgraded", held: "held", downgraded: "downgraded", new: "new", lost: "lost" },
  timeVerdicts: { under: "under plan", onPlan: "on plan", over: "over plan", undetermined: "not known" },

  // Labels: all together
  judgements,
  facts,

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `With the larger customers it makes up ${percent(cumulative)} of the total, within the ${percent(limit)} of class ${name}.`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `It crosses the ${percent(limit)} limit (${percent(before)} before it, ${percent(cumulative)} with it) and so still belongs to class ${name}.`,
    largest: ({ share }) => `The largest customer is always A, even with ${percent(share)} of the total.`,
    beyondLimits: ({ limit, cumulative }) =>
      `With the larger customers it makes up ${percent(cumulative)} of the total, beyond the ${percent(limit)} of class B.`,
    nothingBought: ({ amount }) => `It brings nothing on balance (${amountText(amount)}), which is class C.`,
    beforePoint: ({ class: name, point, x, limit }) =>
      `It ends at ${percent(x)} of the customers, within the ${percent(limit)} at the ${POINTS[point]} where class ${name} ends.`,
    beyondPoint: ({ x, limit }) =>
      `It ends at ${percent(x)} of the customers, beyond the ${percent(limit)} at the submarginal point, from where more customers hardly yield more: class C.`,
    equalsCrossPoint: ({ class: name, from, x, limit }) =>
      `Customers of equal amounts lie from ${percent(from)} to ${percent(x)} of the customers, across the limit at ${percent(limit)}; equals are not split and belong to class ${name}.`,
    largestComputed: ({ x, limit }) =>
      `The largest customer is always A, although it ends at ${percent(x)} of the customers and the limit lies at ${percent(limit)}.`,
    oneOfEquals: ({ customers }) =>
      customers === 1
        ? "It is the only customer, and so class A."
        : `All of the ${grouped(customers)} customers bring the same, and so all are class A.`,
    bringsNothing: ({ amount }) => `It brings nothing on balance (${amountText(amount)}), and so stands at the bottom.`,
    paretoFirst: ({ pareto, breakEven }) =>
      `Class A ends at the Pareto point (${percent(pareto)} of the customers), which lies no later than the break-even point (${percent(breakEven)}).`,
    breakEvenFirst: ({ pareto, breakEven }) =>
      `Class A ends at the break-even point (${percent(breakEven)} of the customers), which comes before the Pareto point (${percent(pareto)}).`,
    fewCustomers: ({ customers, wanted }) =>
      `With ${grouped(customers)} customers the limits say little; from ${grouped(wanted)} on they begin to.`,
    allEqual: ({ customers }) =>
      customers === 1
        ? "There is one customer, so there is no curve to read limits off."
        : `All of the ${grouped(customers)} customers bring the same, so the curve has no bend to read limits off.`,
    nobodyBought: ({ customers }) =>
      customers === 1
        ? "The only customer brings nothing, so there is no curve."
        : `None of the ${grouped(customers)} customers brings anything, so there is no curve.`,
    rankedInTier: ({ tier, rank, customers, upTo }) =>
      `Rank ${grouped(rank)} of ${grouped(customers)}: within the first ${percent(upTo)} of the customers, where the tier “${tiers[tier]}” ends.`,
    tiedInTier: ({ tier, first, last, customers, upTo }) =>
      `Equal amounts on ranks ${grouped(first)}–${grouped(last)} of ${grouped(customers)}: their middle lies within the first ${percent(upTo)} of the customers, where the tier “${tiers[tier]}” ends.`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: ${decimal(ratio)} times its share of the effort.`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: only ${decimal(ratio)} times its share of the effort.`,
    effortUnknown: ({ profit }) => `${percent(profit)} of the profit; the time spent is not known.`,

    // What they are to us
    criterionHolds: ({ criterion }) => `It meets a criterion of a key account: ${keyAccountCriteria[criterion]}.`,
    noCriterionHolds: () => "None of the five criteria of a key account holds.",
    criteriaUnknown: ({ criteria }) =>
      `No criterion is known to hold, and ${criteria.length} of 5 are open: ${criteria.map((id) => keyAccountCriteria[id]).join("; ")}.`,
    selectionScored: ({ value, low, high, known, unknown }) =>
      unknown === 0
        ? `The selection questions give ${percent(value)}.`
        : `The selection questions give ${percent(value)} so far (${known} of ${known + unknown} answered); all of them together can give ${percent(low)} to ${percent(high)}.`,
    orientationLeads: ({ orientation, score }) =>
      `It comes closest to ${orientations[orientation]}: ${decimal(score)} on a scale from -1 to 1.`,
    answersFor: ({ orientation, answers }) => `In favour of ${orientations[orientation]}: ${answered(answers)}.`,
    answersAgainst: ({ orientation, answers }) => `Against ${orientations[orientation]}: ${answered(answers)}.`,
    orientationBehind: ({ orientations: next, score, lead }) =>
      `Next comes ${next.map((id) => orientations[id]).join(" and ")} with ${decimal(score)}, which is ${decimal(lead)} behind.`,
    orientationsTied: ({ orientations: level, score }) =>
      `Nothing leads; level at ${decimal(score)}: ${level.map((id) => orientations[id]).join(", ")}.`,
    answersMissing: ({ questions, settled }) =>
      `Not known: ${questions.map((id) => orientationQuestions[id]).join(", ")}. This ${settled ? "cannot" : "could still"} change the result.`,
    staysWithBrand: ({ brand, share, loyalFrom }) =>
      `It stays with ${brand}, which has ${percent(share)} of the wallet (loyal from ${percent(loyalFrom)}) and was bought last.`,
    movesOn: ({ from, to, repeatRate }) =>
      `It stays for a while (${percent(repeatRate)} repeats), then moves on: last from ${from} to ${to}.`,
    buysAround: ({ brands, repeatRate, repeatsFrom }) =>
      `It buys around among ${brands} brands: ${percent(repeatRate)} repeats, where staying for a while would take ${percent(repeatsFrom)}.`,
    leaderNotLatest: ({ brands, share, latest }) =>
      `${brands.join(" and ")} ${brands.length === 1 ? "has" : "each have"} ${percent(share)} of the wallet, but ${latest} was bought last: ${brands.length === 1 ? "its" : "that"} loyalty may be breaking.`,
    noBrandDominates: ({ brands, share, loyalFrom }) =>
      `No brand has the ${percent(loyalFrom)} of the wallet that loyalty takes; the largest share is ${percent(share)} (${brands.join(", ")}).`,
    tooFewPurchases: ({ purchases, needed }) => `Purchases known: ${purchases}; it takes ${needed} to tell.`,
    nothingSpent: ({ purchases }) => `Nothing was paid in ${purchases} purchases, so there is no wallet to share.`,
    shareOfBrand: ({ brand, share }) => `Our share of the wallet (${brand}) is ${percent(share)}.`,
    spendsMostAndOpen: () => "It has a balance, spends most and is open to new products: vital.",
    spendsMostOnOneLine: () => "It has a balance and spends most, but keeps to one product line: main.",
    spendsSteadily: () => "It has a balance and spends steadily over a long time: main.",
    spendsUnsteadily: () => "It has a balance but spends unsteadily: ordinary.",
    balanceUnspent: () => "It has a balance but spends nothing: ordinary.",
    newlyOpenedInTwoTiers: () =>
      "The published tiers put a newly opened account with an unspent balance under main as well; here it counts as ordinary until it spends.",
    memberWithoutBalance: () => "It is a member without a balance: small.",
    neitherBalanceNorMember: () => "It has neither a balance nor a membership, and so is in no tier.",
    behaviourUnknown: ({ unknown, possible }) =>
      `Not known: ${unknown.map((id) => behaviours[id]).join(", ")}. It could still be: ${possible.map((tier) => tiers[tier]).join(", ")}.`,

    // Where they stand
    newBusiness: () => "A new customer or a new market: attack, whatever its size.",
    powerAndShare: ({ stance, power, purchasingPower, strongFrom, ourShare, mark }) =>
      `Purchasing power ${amountText(purchasingPower)} is ${power} (limit ${amountText(strongFrom)}), and ${percent(ourShare)} of it comes to us: ${stances[stance]}${marks[mark]}.`,
    stanceOpen: ({ missing, possible }) =>
      `Not known: ${missing.map((fact) => positionFacts[fact]).join(", ")}. Still possible: ${possible.map((stance) => stances[stance]).join("; ")}.`,
    volumeAndInfluence: ({ opportunity, volumeIs, influenceIs, volume, influence }) =>
      `The volume of ${amountText(volume)} is ${volumeIs} and the influence of ${percent(influence)} is ${influenceIs}: ${opportunities[opportunity]}.`,
    aimOfCell: ({ aim, mark }) => `The aim: ${aims[aim]}${marks[mark]}.`,
    opportunityOpen: ({ missing, possible }) =>
      `Not known: ${missing.map((fact) => positionFacts[fact]).join(", ")}. Still possible: ${possible.map((cell) => opportunities[cell]).join("; ")}.`,
    shareFactors: ({ share, penetration, shareOfWallet, sizeIndex }) =>
      `Market share ${percent(share)} = penetration ${percent(penetration)} × share of wallet ${percent(shareOfWallet)} × size index ${decimal(sizeIndex)}.`,
    factorsUndefined: ({ share, missing }) =>
      `${share === undefined ? "Without any market there is no share" : `The market share is ${percent(share)}`}; nothing to divide by for: ${missing.map((factor) => shareFactors[factor]).join(", ")}.`,
    roomToWhole: ({ penetration, shareOfWallet }) =>
      `${[
        ...(penetration === undefined ? [] : [`${percent(penetration)} of the customers do not buy from us`]),
        ...(shareOfWallet === undefined ? [] : [`${percent(shareOfWallet)} of what ours buy goes to others`]),
      ].join(", and ")}.`,
    changedClearly: ({ horizon, now, base, change, from }) =>
      `A clear change against ${pasts[horizon]}: ${amountText(now)} after ${amountText(base)}, ${moved(change)} (limit ${percent(from)}).`,
    changedLittle: ({ horizon, now, base, change, from }) =>
      `No clear change against ${pasts[horizon]}: ${amountText(now)} after ${amountText(base)}, ${moved(change)} (limit ${percent(from)}).`,
    cameFromNothing: ({ horizon, now, base }) =>
      `It came from nothing: ${amountText(now)}, where ${pasts[horizon]} was ${amountText(base)}.`,
    noRatio: ({ horizon, now, base }) =>
      `${amountText(now)} against ${amountText(base)}, ${pasts[horizon]}: from such a base no rate of change can be told.`,
    pastUnknown: ({ horizon }) => `The current period or ${pasts[horizon]} is not known.`,
    againstPeers: ({ median, distance }) =>
      `The median customer changed by ${percent(median)}; this one stands ${distance === 0 ? "level with it" : `${decimal(Math.abs(distance) * 100)} percentage points ${distance > 0 ? "above" : "below"} it`}.`,
    changeWithoutReason: ({ change }) =>
      `The volume ${{ up: "went up", down: "went down", appeared: "came from nothing" }[change]}, and nobody has recorded why: find the reason and write it down.`,

    // When they buy
    statusDecides: ({ status, level }) => `Status: ${prospectStatuses[status]}. Level ${level}.`,
    noLongerProspect: () => "What was ordered has been delivered: a customer, and no prospect any more.",
    expectedWithin: ({ level, expected, after, until, months: reach }) =>
      `A purchase is expected on ${expected}, ${[
        ...(after === undefined ? [] : [`after ${after}`]),
        until === undefined ? `within ${months(reach)}` : `by ${until} (${months(reach)})`,
      ].join(" and ")}: level ${level}.`,
    expectedBeyond: ({ expected, until, months: reach }) =>
      `A purchase is expected on ${expected}, later than ${until === undefined ? "any level reaches" : `${until} (${months(reach)})`}: no level yet.`,
    expectedPassed: ({ expected, asOf, days: ago }) =>
      `The purchase was expected on ${expected}, ${days(ago)} before ${asOf}: ask again.`,
    expectedUnknown: () => "Nobody knows when the purchase is expected: ask.",
    contactDue: ({ lastContact, every }) =>
      `Contact is due today, ${days(every)} after the last one on ${lastContact}.`,
    contactOverdue: ({ lastContact, every, due, days: over }) =>
      `Contact is overdue by ${days(over)}: the last one was on ${lastContact}, the rhythm is ${days(every)}${due === undefined ? "" : `, so it was due on ${due}`}.`,
    contactNotDue: ({ lastContact, due, days: left }) =>
      `The next contact is due in ${days(left)}${due === undefined ? "" : `, on ${due}`}; the last one was on ${lastContact}.`,
    neverContacted: ({ every }) =>
      `No contact is on record, where one every ${days(every)} is planned: contact them now.`,
    noRhythm: ({ class: name }) => `Class ${name} has no rhythm of contact: give it one, or leave it out knowingly.`,
    capacityEnough: ({ unit, needed, available }) =>
      `The rhythm takes ${amountText(needed)} ${capacityUnits[unit]} a week; there is capacity for ${amountText(available)}.`,
    capacityShort: ({ unit, needed, available, gap }) =>
      `The rhythm takes ${amountText(needed)} ${capacityUnits[unit]} a week, but there is capacity for ${amountText(available)}: ${amountText(gap)} too few.`,
    capacityShortAlready: ({ unit, atLeast, available }) =>
      `As far as is known, the rhythm takes ${amountText(atLeast)} ${capacityUnits[unit]} a week, but there is capacity for ${amountText(available)} only.`,
    capacityUnknown: ({ unit, atLeast }) =>
      `As far as is known, the rhythm takes ${amountText(atLeast)} ${capacityUnits[unit]} a week; how many there is capacity for is not known.`,
    hoursMissing: ({ classes }) => `How long a contact takes is not known for: ${classes.join(", ")}.`,
    withoutRhythm: ({ customers, classes }) =>
      `${grouped(customers)} ${customers === 1 ? "customer has" : "customers have"} no rhythm and ${customers === 1 ? "is" : "are"} not counted (class ${classes.join(", ")}).`,

    // How they move
    fitsSegment: ({ segment, recency, frequency, amount }, names) =>
      `Recency ${recency}, frequency ${frequency} and amount ${amount} belong to ${segmentName(segment, names)}.`,
    fitsNoSegment: ({ recency, frequency, amount }) =>
      `Recency ${recency}, frequency ${frequency} and amount ${amount} fit none of the segments.`,
    cutsCoincide: ({ measure, cut, scores }) =>
      `Cuts of ${rfmMeasures[measure]} coincide at ${amountText(cut)}, so nobody can score ${scores.join(" or ")} there.`,
    scoresUnused: ({ measure, scores }) =>
      `Nobody scores ${scores.join(" or ")} for ${rfmMeasures[measure]}: no customer lies between those cuts.`,
    segmentsShareOut: ({ segments: number, combinations: all }) =>
      `The table gives each of the ${combinations(all)} to exactly one of ${number} segments.`,
    segmentNeverOccurs: ({ segment, takenBy }, names) =>
      `${segmentName(segment, names)} never occurs: all its scores already belong to ${takenBy.map((id) => segmentName(id, names)).join(", ")}.`,
    segmentsOverlap: ({ first, second, combinations: both, example }, names) =>
      `${segmentName(first, names)} and ${segmentName(second, names)} overlap in ${combinations(both)}, such as ${example}; there the first of them decides.`,
    scoresUncovered: ({ combinations: none, scores: [example] }) =>
      `${combinations(none)} ${none === 1 ? "fits" : "fit"} no segment${example === undefined ? "" : `, such as ${example}`}.`,
    roseByClasses: ({ from, to, classes: up }) => `It rose from ${from} to ${to}, by ${classes(up)}.`,
    keptClass: ({ class: name }) => `It stayed in class ${name}.`,
    fellByClasses: ({ from, to, classes: down }) => `It fell from ${from} to ${to}, by ${classes(down)}.`,
    absentBefore: ({ class: name }) => `It is new, and starts in class ${name}.`,
    absentAfter: ({ class: name }) => `It was in class ${name} and is no longer there.`,
    quotaIsWhole: ({ floor }) => `Its quota is exactly ${units(floor)}.`,
    remainderServed: ({ floor, remainder }) =>
      `Its quota is ${units(floor)} and ${decimal(remainder)} of another; the remainder is large enough to get one more.`,
    remainderDropped: ({ floor, remainder }) =>
      `Its quota is ${units(floor)} and ${decimal(remainder)} of another; other remainders come first.`,
    spentLess: ({ planned, spent }) => `${hours(spent)} spent of the ${hours(planned)} planned.`,
    spentAsPlanned: ({ spent }) => `${hours(spent)} spent, exactly as planned.`,
    spentMore: ({ planned, spent, unknown }) =>
      unknown === 0
        ? `${hours(spent)} spent, more than the ${hours(planned)} planned.`
        : `At least ${hours(spent)} spent, more than the ${hours(planned)} planned; ${uncounted(unknown)}.`,
    hoursUncounted: ({ planned, spent, unknown }) =>
      `${hours(spent)} on record for the ${hours(planned)} planned; ${uncounted(unknown)}.`,
    hoursWithoutCustomer: ({ class: name, hours: planned }) =>
      `${hours(planned)} are planned for class ${name}, which has no customers.`,

    // All together
    factsLacking: ({ judgement, facts: needed }) =>
      `Not judged: ${judgements[judgement]}, for want of ${needed.map((fact) => facts[fact]).join(" and ")}.`,
  },
};
