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
const places = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`);
const rolesOf = (ids: readonly (keyof typeof roles)[]) => ids.map((role) => roles[role]).join(", ");
const chain = (ids: readonly string[], names?: Names): string =>
  ids.length > 2 * NAMED
    ? `${chain(ids.slice(0, NAMED), names)} → … → ${who(ids.slice(-1), names)}`
    : ids.map((id) => who([id], names)).join(" → ");

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
    coverageDeciderMissing: ({ rolesUnknown }) =>
      `The decider is missing from the map; the roles of ${people(rolesUnknown)} are not known.`,
    coverageNotFound: ({ roles: missing, rolesUnknown }) =>
      `Nobody is known in these roles: ${rolesOf(missing)}; the roles of ${people(rolesUnknown)} are not known.`,
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
      `Not known among ${people(of)}: ${grouped(attitudes)} of the views of vendors, ${grouped(says)} of the weights.`,
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
