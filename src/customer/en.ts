/** Customer classification in English. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

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

/** Labels and sentences of customer classification. */
export const customer: CustomerLabels = {
  name: "Customer classification",
  classes: { A: "A", B: "B", C: "C" },

  // Labels: what they are to us

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

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `With the larger customers it makes up ${percent(cumulative)} of the amount, within the ${percent(limit)} of class ${name}.`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `It crosses the ${percent(limit)} limit (${percent(before)} before it, ${percent(cumulative)} with it) and so still belongs to class ${name}.`,
    largest: ({ share }) => `The largest customer is always A, even with ${percent(share)} of the amount.`,
    beyondLimits: ({ limit, before }) =>
      `The larger customers already make up ${percent(before)} of the amount, at or beyond the ${percent(limit)} of class B.`,
    nothingBought: ({ amount }) => `It bought nothing on balance (${amountText(amount)}), which is class C.`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: ${decimal(ratio)} times its share of the effort.`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `${percent(profit)} of the profit for ${percent(time)} of the time: only ${decimal(ratio)} times its share of the effort.`,
    effortUnknown: ({ profit }) => `${percent(profit)} of the profit; the time spent is not known.`,

    // What they are to us

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
  },
};
