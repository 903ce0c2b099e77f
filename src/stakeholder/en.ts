/** Stakeholder in English. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { Names, StakeholderLabels } from "../locale/types.js";

// Words: people

// Words: network

const contacts = { inDepth: "in depth", frequent: "frequent", brief: "brief", none: "none" };

const roles = {
  ...{ initiator: "initiator", user: "user", influencer: "influencer" },
  ...{ decider: "decider", buyer: "buyer", gatekeeper: "gatekeeper" },
};

const organisationLacks = {
  lines: "who reports to whom",
  oneTop: "one top above all",
  places: "the place of everybody",
  keyPlayers: "who the key players are",
  needsAndFocus: "the need and the focus of each key player",
};

const structureLacks = {
  decider: "the decider",
  roles: "the role of everybody who takes part",
  say: "the say of everybody who takes part",
  attitude: "the attitude of everybody who takes part",
};

/** How many people a sentence names before it only counts. */
const NAMED = 5;

/** The ids of people, or their names where the caller gives them. */
const who = (ids: readonly string[], names: Names = {}) => {
  const known = new Map(Object.entries(names));
  const shown = ids.slice(0, NAMED).map((id) => known.get(id) ?? id);
  return `${shown.join(", ")}${ids.length > NAMED ? ` and ${grouped(ids.length - NAMED)} more` : ""}`;
};

const ofWhom = (ids: readonly string[], names?: Names) => (ids.length === 0 ? "" : ` (${who(ids, names)})`);
const people = (count: number) => (count === 1 ? "1 person" : `${grouped(count)} people`);
const alsoOpen = (count: number) => (count === 0 ? "" : `; the roles of ${people(count)} are not known`);
const places = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`);
const rolesOf = (ids: readonly (keyof typeof roles)[]) => ids.map((role) => roles[role]).join(", ");
const chain = (ids: readonly string[], names?: Names): string =>
  ids.length > 2 * NAMED
    ? `${chain(ids.slice(0, NAMED), names)} → … → ${who(ids.slice(-1), names)}`
    : ids.map((id) => who([id], names)).join(" → ");

// people

/** Words one after the other, the last two joined. */
const joined = (words: readonly string[], by: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${by} ${words[words.length - 1] ?? ""}`;

const list = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }, by = "and") =>
  joined(
    ids.map((id) => labels[id]),
    by,
  );

const setRolesOf = (set: keyof StakeholderLabels["setRoles"], roles: readonly string[]) => {
  const labels = new Map<string, string>(Object.entries(stakeholder.setRoles[set]));
  return joined(
    roles.map((role) => labels.get(role) ?? role),
    "and",
  );
};

/** As many people as anybody reads, by the names given for them; of more the first, and how many there are. */
const some = (ids: readonly string[], names?: Names) => {
  const own = new Map(Object.entries(names ?? {}));
  const first = ids.slice(0, 8).map((id) => own.get(id) ?? id);
  return ids.length === first.length ? first.join(", ") : `${first.join(", ")} and ${grouped(ids.length - 8)} others`;
};

const contactIs = (contact: keyof StakeholderLabels["contacts"]) =>
  contact === "none" ? "There is no contact" : `Contact is ${stakeholder.contacts[contact]}`;

const persons = (count: number) => (count === 1 ? "1 person" : `${grouped(count)} people`);

const between = (low: number, high: number) => (low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`);

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
  contacts,
  attitudes: {
    ...{ mentor: "mentor", supporter: "supporter", neutral: "neutral" },
    ...{ nonSupporter: "non-supporter", opponent: "opponent" },
  },
  roles,
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
  profileStates: { complete: "all five known", incomplete: "not all known" },
  mentorships: {
    ...{ mentor: "mentor", claimed: "mentor in name", candidate: "could become a mentor", none: "no mentor" },
    undetermined: "not known",
  },
  aims: {
    ...{ keep: "keep as a mentor", develop: "develop into a mentor", win: "win over" },
    ...{ neutralise: "answer the objections", leave: "leave alone", undetermined: "not known" },
  },
  offers: {
    ...{ latestTechnology: "the latest technology", earlyTrial: "an early trial" },
    ...{ leadOverOthers: "a lead over others in the trade", projectInSteps: "a project in steps" },
    ...{ wholeSolution: "the whole solution", referencesOfPeers: "references of peers" },
    ...{ provenProduct: "a product that has proven itself", lowPrice: "a low price" },
    ...{ noRisk: "no risk", standardProduct: "a standard product" },
    ...{ smallestChange: "the smallest change", keepWhatWorks: "to keep what works" },
  },
  topics: {
    ...{ costs: "what it costs", payback: "when it pays back" },
    ...{ specification: "what it can do technically", test: "how it does in a test" },
    ...{ trust: "mutual trust", peopleInvolved: "the people involved" },
    ...{ results: "the results of the business", processes: "the way work is done" },
  },
  needAppeals: {
    ...{ lighterWork: "makes the work lighter", securePosition: "makes the position safer" },
    ...{ backedByTeam: "keeps the person close to the team", standing: "adds to the person's standing" },
    ...{ newKnowledge: "brings new knowledge", lifeWork: "serves what the person wants to achieve in life" },
  },
  driveAppeals: {
    ...{ moreControl: "gives more control", measurableSuccess: "makes success measurable" },
    ...{ visibleCredit: "earns visible credit", agreementOfColleagues: "finds the agreement of colleagues" },
    noPersonalRisk: "carries no personal risk",
  },
  manners: {
    ...{ bringData: "bring data", leaveTimeToCheck: "leave time to check them" },
    ...{ comeToThePoint: "come to the point", offerChoices: "offer choices" },
    ...{ talkPersonally: "take time for the person", pressNothing: "do not press" },
    ...{ paintThePicture: "paint the big picture", listenToIdeas: "listen to their ideas" },
  },
  senders: {
    ...{ executive: "our executive", specialist: "a specialist" },
    ...{ accountManager: "the account manager", nobody: "nobody" },
  },
  contactMoves: { raise: "more contact", hold: "hold the contact", lower: "end the contact" },
  facts: {
    ...{ need: "level of need", change: "attitude to change", focus: "decision focus" },
    ...{ contact: "closeness of contact", attitude: "attitude to us", roles: "roles" },
    ...{ standing: "standing", drive: "personal drive", style: "style" },
    dissatisfied: "whether the person is dissatisfied",
  },
  roleSets: {
    ...{ buyingRoles: "the six buying roles", buyers: "economic, user and technical buyers, coach" },
    purchaseAtmosphere: "purchase atmosphere",
  },
  setRoles: {
    buyingRoles: {
      ...{ initiator: "initiator", user: "user", influencer: "influencer" },
      ...{ decider: "decider", buyer: "buyer", gatekeeper: "gatekeeper" },
    },
    buyers: { economic: "economic buyer", user: "user buyer", technical: "technical buyer", coach: "coach" },
    purchaseAtmosphere: {
      ...{ purchasingStaff: "purchasing staff", users: "users" },
      ...{ gatekeepers: "technical or financial gatekeepers", decisionMaker: "decision maker" },
    },
  },
  roleStates: { filled: "filled", open: "nobody known", undetermined: "not known" },
  roleCoverages: { complete: "all filled", incomplete: "not all filled", undetermined: "not known" },
  quadrants: {
    ...{ facts: "facts and numbers", order: "order and steps" },
    ...{ people: "people and feelings", picture: "the big picture" },
    ...{ tied: "several alike", none: "no preference", undetermined: "not known" },
  },
  messageStates: { serves: "serves all preferences", leaves: "leaves some out", undetermined: "not known" },
  tactics: {
    ...{ mainAttack: "main attack", supportingAttack: "supporting attack" },
    ...{ leaveAlone: "leave alone", undetermined: "not known" },
  },
  mainAttacks: { none: "nowhere", undetermined: "not known" },
  contactTypes: {
    ...{ receptive: "receptive", dissatisfied: "dissatisfied", power: "power" },
    ...{ none: "none of the three", undetermined: "not known" },
  },
  // network
  organisations: {
    oneTop: "everybody under one top",
    severalTops: "several tops",
    partial: "some people not placed",
    circular: "lines run in a circle",
    undetermined: "not known",
  },
  voices: {
    more: "counts for more than the rank",
    asRanked: "counts as ranked",
    less: "counts for less than the rank",
    undetermined: "not known",
  },
  influences: {
    beyondRank: "influence goes beyond rank",
    followsRank: "influence follows rank",
    undetermined: "not known",
  },
  keyRules: { always: "key player", withInfluence: "key player with influence on the decider", never: "no key player" },
  keyPlayers: { keyPlayer: "key player", couldBe: "could be a key player", notKey: "no key player" },
  keyPlayersFound: { found: "key players known", none: "no key player", undetermined: "not known" },
  paths: { reached: "reaches the decider", unreached: "does not reach the decider", undetermined: "not known" },
  roleCovers: {
    covered: "covered",
    uncovered: "nobody in contact",
    undetermined: "contact not known",
    notFound: "nobody known in this role",
  },
  threads: {
    several: "hangs on several people",
    single: "hangs on one person",
    none: "hangs on nobody",
    undetermined: "not known",
  },
  coverages: { covered: "covered", exposed: "exposed", undetermined: "not known" },
  otherRoles: { none: "no role", unknown: "role not known" },
  otherAttitudes: { unknown: "attitude not known" },
  otherContacts: { unknown: "contact not known" },
  supports: {
    ours: "we lead",
    theirs: "a competitor leads",
    shared: "the lead is shared",
    alone: "no view of a competitor known",
    undetermined: "not known",
  },
  itemVerdicts: { holds: "holds", fails: "does not hold", unknown: "not known" },
  derived: { all: "all items answered", some: "some items answered", none: "no item answered" },
  organisationLacks,
  structureLacks,
  chart: {
    map: "Relationship map",
    lines: "Solid: who reports to whom. Dashed: whose word counts with whom, the wider the more.",
    signs: "A sign and a word for each attitude: the larger the sign, the more say.",
    say: "say {say}",
    both: "{a}, {b}",
    attitudeUnknown: "attitude ?",
    sayUnknown: "say ?",
    contactUnknown: "contact ?",
    contact: "contact: {contact}",
    unplaced: "Place in the organisation not known",
    nobody: "Nobody is on the map yet.",
  },
  sentences: {
    // people
    profileComplete: ({ of }) => `All ${of} dimensions are known.`,
    profileIncomplete: ({ known, of, missing, next }) =>
      `Known: ${known} of ${of} dimensions; still to find out: ${list(missing, stakeholder.dimensions)}. Next: ${stakeholder.dimensions[next]}.`,
    profileAttitudeFirst: ({ attitude, missing }) =>
      `The attitude to us (${stakeholder.attitudes[attitude]}) was noted before ${list(missing, stakeholder.dimensions)}: check it once these are known.`,
    mentorHasStanding: ({ standing, contact }) =>
      `Helps us plan, has standing (${stakeholder.standings[standing]}), and contact is ${stakeholder.contacts[contact]}: a mentor.`,
    mentorWithoutStanding: ({ standing }) =>
      `Noted as a mentor but without standing (${stakeholder.standings[standing]}): a friend, whose advice to check with others.`,
    mentorWithoutContact: () => "Noted as a mentor but without contact: not one as long as nobody of us has met them.",
    mentorCandidate: ({ standing, contact }) =>
      `A supporter with standing (${stakeholder.standings[standing]}), and contact is ${stakeholder.contacts[contact]}: ask for advice.`,
    mentorNot: ({ attitude }) => `Attitude to us: ${stakeholder.attitudes[attitude]}; not a mentor.`,
    mentorUnknown: ({ unknown }) =>
      `Whether this is a mentor is open; to find out: ${list(unknown, stakeholder.facts)}.`,
    approachAim: ({ attitude, aim }) =>
      `Attitude to us: ${stakeholder.attitudes[attitude]}. Aim: ${stakeholder.aims[aim]}.`,
    approachLeave: ({ deciding }) =>
      `A confirmed opponent hardly turns: leave alone.${{ yes: " The person decides, so the way leads through others.", no: "", unknown: " Whether the person decides is not known." }[deciding]}`,
    approachAttitudeUnknown: () => "The attitude to us is not known, and so there is no aim yet.",
    approachOffers: ({ change, offers }) =>
      `Attitude to change: ${stakeholder.changes[change]}. Offer ${list(offers, stakeholder.offers)}.`,
    approachTopics: ({ focus, topics }) =>
      `Decision focus: ${stakeholder.focuses[focus]}. Speak about ${list(topics, stakeholder.topics)}.`,
    approachNeed: ({ need, appeal }) =>
      `Level of need: ${stakeholder.needs[need]}. Show how it ${stakeholder.needAppeals[appeal]}.`,
    approachDrive: ({ drive, appeal }) =>
      `Personal drive: ${stakeholder.drives[drive]}. Show how it ${stakeholder.driveAppeals[appeal]}.`,
    approachManners: ({ style, manners }) =>
      `Style: ${stakeholder.styles[style]}. In talking, ${list(manners, stakeholder.manners)}.`,
    senderExecutive: () => "The person decides: our executive goes.",
    senderSpecialist: ({ focus }) => `The focus is ${stakeholder.focuses[focus]}: a specialist goes.`,
    senderAccountManager: ({ focus }) => `The focus is ${stakeholder.focuses[focus]}: the account manager goes.`,
    senderNobody: () => "Nobody goes.",
    senderOpen: ({ senders }) => `Who goes is open: ${list(senders, stakeholder.senders, "or")}.`,
    senderIntroduced: () => "There is no contact yet: let a mentor introduce us.",
    contactToRaise: ({ contact, aims }) =>
      `${contactIs(contact)}, and it should be at least ${list(aims, stakeholder.contacts, "or")}: more of it.`,
    contactToHold: ({ contact, aims }) =>
      aims.includes("none")
        ? "There is no contact, and there should be none."
        : `${contactIs(contact)}, and it should be at least ${list(aims, stakeholder.contacts, "or")}: hold it.`,
    contactToEnd: ({ contact }) => `${contactIs(contact)}, and it should end.`,
    contactAimOpen: ({ contact, aims }) =>
      `${contactIs(contact)}; whether that is enough is open, since it should be at least ${list(aims, stakeholder.contacts, "or")}.`,
    contactUnknown: ({ aims }) =>
      aims.includes("none")
        ? "How close contact is, is not known; there should be none."
        : `How close contact is, is not known; it should be at least ${list(aims, stakeholder.contacts, "or")}.`,
    approachFindOut: ({ facts }) => `To find out first: ${list(facts, stakeholder.facts)}.`,
    rolesFilled: ({ set, of }) => `All ${of} roles are filled (${stakeholder.roleSets[set]}).`,
    rolesOpen: ({ set, roles, of }) =>
      `Nobody is known for ${roles.length} of ${of} roles (${stakeholder.roleSets[set]}): ${setRolesOf(set, roles)}.`,
    rolesUndetermined: ({ set, roles, people }) =>
      `Not settled, as too little is known of ${persons(people)}: ${setRolesOf(set, roles)}.`,
    rolesElsewhere: ({ set, people }, names) =>
      `Without a role in this set (${stakeholder.roleSets[set]}): ${some(people, names)}.`,
    brainLeads: ({ quadrant, count, of }) => `Most prefer ${stakeholder.quadrants[quadrant]}: ${count} of ${of}.`,
    brainTied: ({ quadrants, count, of }) =>
      `As many prefer ${list(quadrants, stakeholder.quadrants, "as")}: ${count} of ${of} each.`,
    brainOpen: ({ quadrants, count, unknown }) =>
      quadrants.length === 0
        ? `So far no preference is known; ${persons(unknown)} could still show one.`
        : `So far most prefer ${list(quadrants, stakeholder.quadrants, "or")} (${count}); ${persons(unknown)} whose preferences are not known could change that.`,
    brainNone: ({ people }) => `No preference is known among ${persons(people)}.`,
    messageLeaves: ({ quadrant, count, share }) =>
      `Left out: ${stakeholder.quadrants[quadrant]}, preferred by ${grouped(count)} (${percent(share)} of all preferences).`,
    messageUnknown: ({ quadrant, count, share }) =>
      `Not looked at: ${stakeholder.quadrants[quadrant]}, preferred by ${grouped(count)} (${percent(share)} of all preferences).`,
    messageServes: ({ preferences }) => `Everything is there that the ${grouped(preferences)} preferences ask for.`,
    messageSpares: ({ quadrants }) =>
      `Left out without harm, as nobody is known to prefer it: ${list(quadrants, stakeholder.quadrants)}.`,
    messageForNobody: () => "Nobody's preferences are known, so there is nothing to check the message against.",
    tacticMain: ({ layer, low, high }) =>
      `Main attack on the ${stakeholder.layers[layer]}: what can be won there weighs most (${between(low, high)}).`,
    tacticSupport: ({ layer, low, high }) =>
      `Supporting attack on the ${stakeholder.layers[layer]}: something can be won there (${between(low, high)}), but more elsewhere.`,
    tacticLeave: ({ layer, people }) =>
      `Leave the ${stakeholder.layers[layer]} alone: of ${persons(people)} there nothing can be won now.`,
    tacticOpen: ({ layer, low, high, couldBe }) =>
      `The position on the ${stakeholder.layers[layer]} is open: ${list(couldBe, stakeholder.tactics, "or")} (what can be won there weighs ${between(low, high)}).`,
    tacticNobody: ({ layer }) => `Nobody is known of the ${stakeholder.layers[layer]}: no position yet.`,
    tacticOpponents: ({ layer, people }, names) =>
      `Opponents (${stakeholder.layers[layer]}) are left alone: ${some(people, names)}.`,
    tacticUnreached: ({ layer, people }, names) =>
      `Without contact nothing can be won yet (${stakeholder.layers[layer]}): ${some(people, names)}.`,
    tacticUnknown: ({ layer, people }, names) =>
      `Attitude or contact is not known (${stakeholder.layers[layer]}): ${some(people, names)}.`,
    tacticTied: ({ layers, promise }) =>
      `The same can be won by way of the ${list(layers, stakeholder.layers, "and the")} (${decimal(promise)}): a tie, which more knowledge of them or the effort must settle.`,
    tacticMainOpen: ({ layers }) =>
      `The main attack could still go to the ${list(layers, stakeholder.layers, "or the")}.`,
    tacticNothingToWin: () => "There is nothing to win in any layer now: build contact first.",
    tacticNotDecisionLayer: ({ layer }) =>
      `The main attack does not go to the decision layer: more can be won by way of the ${stakeholder.layers[layer]}.`,
    tacticUsers: ({ people }, names) => `Product users are not weighed here: ${some(people, names)}.`,
    tacticUnplaced: ({ people }, names) => `The layer is not known: ${some(people, names)}.`,
    spinPower: ({ by }) => (by === "decider" ? "Power: a decider." : "Power: in the inner circle, whatever the role."),
    spinDissatisfied: () => "Dissatisfied: unhappy with the status quo or a competitor.",
    spinReceptive: ({ attitude }) => `Receptive: a ${stakeholder.attitudes[attitude]} listens and shares information.`,
    spinNone: ({ attitude }) =>
      `None of the three: neither say nor dissatisfaction, and the attitude to us is ${stakeholder.attitudes[attitude]}. Build the relationship first.`,
    spinOpen: ({ couldBe }) => `The type of contact is open: ${list(couldBe, stakeholder.contactTypes, "or")}.`,
    spinOpponent: () => "A confirmed opponent: usually there is no call at all.",
    spinFindOut: ({ facts }) => `To find out first: ${list(facts, stakeholder.facts)}.`,
    // network
    organisationOneTop: ({ top, people: count, levels }, names) =>
      `${people(count)} on ${levels} levels, with ${who([top], names)} on top.`,
    organisationSeveralTops: ({ tops, people: count }, names) =>
      `${people(count)} under ${grouped(tops.length)} tops that nothing joins: ${who(tops, names)}.`,
    organisationCircle: ({ people: circle }, names) =>
      `The reporting lines run in a circle: ${chain([...circle, ...circle.slice(0, 1)], names)}. Ask who really reports to whom.`,
    organisationUnplaced: ({ people: unplaced, of }, names) =>
      `Of ${grouped(unplaced.length)} of ${people(of)} no reporting line is known: ${who(unplaced, names)}.`,
    organisationNoLines: ({ people: count }) => `No reporting line is known among ${people(count)}.`,
    influenceMore: ({ voice, level, byRank, byVoice, of }) =>
      `Counts for more than the rank: place ${places(byVoice)} of ${of} by voice (${decimal(voice)}), ${places(byRank)} by level (${level} below the top).`,
    influenceAsRanked: ({ voice, level, byRank, byVoice, of }) =>
      `Counts as ranked: place ${places(byVoice)} of ${of} by voice (${decimal(voice)}), ${places(byRank)} by level (${level} below the top).`,
    influenceLess: ({ voice, level, byRank, byVoice, of }) =>
      `Counts for less than the rank: place ${places(byVoice)} of ${of} by voice (${decimal(voice)}), ${places(byRank)} by level (${level} below the top).`,
    influenceNotCompared: ({ lacks }) =>
      `Not compared: ${{ link: "no one is known to take this person's word", level: "the level is not known", linkAndLevel: "neither the level nor anyone who takes this person's word is known" }[lacks]}.`,
    influenceBeyondRank: ({ people: beyond, of }, names) =>
      `Among ${people(of)} compared, these count for more than the rank says: ${who(beyond, names)}.`,
    influenceFollowsRank: ({ of }) => `Among ${people(of)} compared, nobody counts for more than the rank says.`,
    influenceUndetermined: ({ links, levels }) =>
      `Influence and rank cannot be compared: ${grouped(links)} links and the levels of ${people(levels)} are known, and fewer than two people have both.`,
    influenceCircle: ({ people: circle }, names) => `These people influence each other: ${who(circle, names)}.`,
    keyDecides: () => "A key player: decides.",
    keyInnerCircle: () => "A key player: belongs to the inner circle.",
    keyInfluential: ({ strength, from }) =>
      `A key player: belongs to the political structure, and the word reaches the decider with ${decimal(strength)} (from ${decimal(from)}).`,
    keyNotInfluential: ({ strength, from }) =>
      `No key player: belongs to the political structure, but the word reaches the decider with ${decimal(strength)} only (from ${decimal(from)}).`,
    keyInfluenceUnknown: ({ from }) =>
      `Could be a key player: belongs to the political structure, and no way of the word to the decider is known (key from ${decimal(from)}).`,
    keyOutside: () => "No key player: stands outside the political structure.",
    keyOutsideInfluential: ({ strength, from }) =>
      `No key player by standing, yet the word reaches the decider with ${decimal(strength)} (from ${decimal(from)}): check whether this person really stands outside.`,
    keyStandingUnknown: ({ strength }) =>
      strength === undefined
        ? "Could be a key player: the standing is not known."
        : `Could be a key player: the standing is not known, and the word reaches the decider with ${decimal(strength)}.`,
    keyPlayersFound: ({ people: keys }, names) => `Key players: ${who(keys, names)}.`,
    keyPlayersPossible: ({ people: keys }, names) => `Could be key players, find out: ${who(keys, names)}.`,
    keyPlayersNone: ({ of }) => `None of ${people(of)} is a key player.`,
    keyDeciderMissing: () => "Nobody is known to decide, so influence on the decider cannot be weighed.",
    pathBest: ({ person, decider, strength, path }, names) =>
      `Ask ${who([person], names)}: the word reaches ${who([decider], names)} with ${decimal(strength)} over ${chain(path, names)}.`,
    pathDirect: ({ decider }, names) => `Talk to ${who([decider], names)} directly: the decider is in contact with us.`,
    pathAgainst: ({ people: against }, names) =>
      `On this way stands somebody who does not support us and may keep the word back: ${who(against, names)}.`,
    pathAttitudeUnknown: ({ person }, names) =>
      `The attitude of ${who([person], names)} to us is not known: find out before asking for a good word.`,
    pathNone: ({ asked }) => `No way to the decider is known from any of ${people(asked)} whom we can ask.`,
    pathContactUnknown: ({ people: open }, names) =>
      `A way to the decider is known only from people of whom our contact is not known: ${who(open, names)}.`,
    pathDeciderMissing: ({ rolesUnknown }) =>
      `Nobody is known to decide; the roles of ${people(rolesUnknown)} are not known.`,
    coverageUncovered: ({ roles: open, from }) =>
      `Roles in which nobody is in ${contacts[from]} contact or closer: ${rolesOf(open)}.`,
    coverageSingleThread: ({ person, from }, names) =>
      `All contact that is ${contacts[from]} or closer hangs on ${who([person], names)}: build a second.`,
    coverageNoThread: ({ from }) => `Nobody is in contact that is ${contacts[from]} or closer.`,
    coverageDeciderOver: ({ decider, person }, names) =>
      `Our word reaches ${who([decider], names)}, who decides, over ${who([person], names)} alone.`,
    coverageOpponents: ({ people: opponents }, names) => `Opponents near the decider: ${who(opponents, names)}.`,
    coverageDeciderMissing: ({ rolesUnknown }) => `The decider is missing from the map${alsoOpen(rolesUnknown)}.`,
    coverageNotFound: ({ roles: missing, rolesUnknown }) =>
      `Nobody is known in these roles: ${rolesOf(missing)}${alsoOpen(rolesUnknown)}.`,
    coverageContactUnknown: ({ roles: open }) => `Whether we are in contact is not known for: ${rolesOf(open)}.`,
    coverageThreadUnknown: ({ people: open, known }, names) =>
      `Close contact is known with ${people(known)}; with ${grouped(open.length)} it is not known: ${who(open, names)}.`,
    coverageNearUnknown: ({ people: near }, names) => `Near the decider, attitude not known: ${who(near, names)}.`,
    coverageComplete: ({ roles: count, threads }) =>
      `${count === 1 ? "The role is" : `All ${count} roles are`} covered, over ${people(threads)} in close contact.`,
    supportLeads: ({ vendor, support, next, nextSupport }, names) =>
      next === undefined || nextSupport === undefined
        ? `${who([vendor], names)} leads with a weighted support of ${decimal(support)}.`
        : `${who([vendor], names)} leads with a weighted support of ${decimal(support)}, before ${who([next], names)} with ${decimal(nextSupport)}.`,
    supportShared: ({ vendors, support }, names) =>
      `The lead is shared at a weighted support of ${decimal(support)}: ${who(vendors, names)}.`,
    supportAlone: ({ vendor, support }, names) =>
      `The weighted support of ${who([vendor], names)} is ${decimal(support)}; no view of a competitor is known.`,
    supportSettled: ({ vendor }, names) => `Nothing that is unknown takes the lead from ${who([vendor], names)}.`,
    supportOpen: ({ vendors }, names) => `What is unknown could still bring level or ahead: ${who(vendors, names)}.`,
    supportUnknown: ({ attitudes, says, people: of }) =>
      `Not known among ${people(of)}: ${[...(attitudes > 0 ? [`${grouped(attitudes)} of the views of vendors`] : []), ...(says > 0 ? [`${grouped(says)} of the weights`] : [])].join(", ")}.`,
    supportNoSay: ({ people: count }) =>
      `None of ${people(count)} has both a weight above 0 and a known view: support cannot be weighed.`,
    derivedOrganisation: ({ people: keys, levels }, names) =>
      `The organisation is clear: ${levels} levels under one top, need and focus known of ${who(keys, names)}.`,
    derivedOrganisationCircle: ({ people: circle }, names) =>
      `The organisation is not clear: lines run in a circle between ${who(circle, names)}.`,
    derivedOrganisationOpen: ({ lacks, people: whose }, names) =>
      `For a clear organisation it is not known: ${organisationLacks[lacks]}${ofWhom(whose, names)}.`,
    derivedStructure: ({ people: part }, names) =>
      `The structure of the decision is clear: role, say and attitude known of ${who(part, names)}.`,
    derivedStructureOpen: ({ lacks, people: whose }, names) =>
      `For a clear structure of the decision it is not known: ${structureLacks[lacks]}${ofWhom(whose, names)}.`,
    derivedHelp: ({ people: helpers, from }, names) => `Key people help us: ${who(helpers, names)} (${from} needed).`,
    derivedNoHelp: ({ possible, from }) =>
      `Key people do not help us: at most ${possible} could be a mentor, ${from} needed.`,
    derivedHelpOpen: ({ people: could, helping, from }, names) =>
      `Key people who help us: ${helping} known, ${from} needed; still open${could.length === 0 ? "" : `: ${who(could, names)}`}.`,
    derivedMajority: ({ low, over }) =>
      `The majority chooses us: at least ${percent(low)} of the say, more than ${percent(over)}.`,
    derivedNoMajority: ({ high, over }) =>
      `The majority does not choose us: at most ${percent(high)} of the say, not more than ${percent(over)}.`,
    derivedMajorityOpen: ({ low, high, over }) =>
      `Between ${percent(low)} and ${percent(high)} of the say chooses us; a majority is more than ${percent(over)}.`,
    derivedMajorityNoSay: ({ people: count }) => `No say is known among ${people(count)}: no majority can be counted.`,
    derivedTopBacksUs: ({ person }, names) => `The top decision maker backs us: ${who([person], names)}.`,
    derivedTopDoesNot: ({ person }, names) => `The top decision maker does not back us: ${who([person], names)}.`,
    derivedTopOpen: ({ person }, names) =>
      `Whether the top decision maker backs us is not known: ${who([person], names)}.`,
    derivedTopAgree: ({ people: deciders, backs }, names) =>
      `Which of the deciders is the top one is not known, but ${backs ? "all of them back" : "none of them backs"} us: ${who(deciders, names)}.`,
    derivedTopSeveral: ({ people: deciders }, names) =>
      `Which of the deciders is the top one is not known, and not all think alike: ${who(deciders, names)}.`,
    derivedTopMissing: () => "Nobody is known to decide.",
  },
};
