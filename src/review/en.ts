/** The review in English. */
import { c139 } from "../c139/en.js";
import { grouped, percent } from "../locale/format.js";
import type { Names, ReviewLabels } from "../locale/types.js";

const outcomes = { won: "won", lost: "lost" };
const days = (count: number) => `${grouped(count)} ${count === 1 ? "day" : "days"}`;
const deals = (count: number) => `${grouped(count)} ${count === 1 ? "deal" : "deals"}`;

/** Labels, sentences and headings of the review. */
export const review: ReviewLabels = {
  standings: { ...c139.regions, unrated: "not rated" },
  particulars: {
    amount: "amount",
    currency: "currency",
    answers: "C139 answers",
    coaches: "coaches",
    probability: "stated probability",
    expectedClose: "expected close",
    lastTouched: "last contact",
    observations: "observations of the buyer",
    people: "people",
    opening: "opening",
    contest: "criteria",
    concerns: "concerns",
  },
  outcomes,
  lacks: { amount: "amount", chance: "probability" },
  bases: { ...c139.bases, stated: "stated" },
  sentences: {
    ...c139.sentences,
    noAnswers: () => "None of the 13 items has been answered, so no value and no region.",
    closed: ({ outcome }) => `The deal is ${outcomes[outcome]} and forecasts nothing.`,
    stated: ({ probability }) => `Somebody stated ${percent(probability)}; nothing else backs it.`,
    stale: ({ lastTouched, days: untouched, staleAfter }) =>
      `Stale: last contact on ${lastTouched}, ${days(untouched)} ago (limit ${grouped(staleAfter)}).`,
    closePast: ({ expectedClose, days: overdue }) =>
      `Expected to close on ${expectedClose}, ${days(overdue)} ago, and still open.`,
    touchedInFuture: ({ lastTouched, days: ahead }) =>
      `Last contact is dated ${lastTouched}, ${days(ahead)} after the review.`,
    statedAboveValue: ({ stated, value, probability, unknown }) =>
      `Stated at ${percent(stated)}, but ${value}${unknown === 0 ? "" : ", with every unknown item holding,"} is worth only ${percent(probability)}.`,
    statedCertain: ({ stated }) => `Stated at ${percent(stated)}, but an open deal is never certain.`,
    selfAssessedOnly: ({ value }) => `${value} is the seller's own view: no coach has confirmed an item.`,
    answeredByPeople: ({ items }, names: Names = c139.items) =>
      `Left open by the seller and answered by what is known of the people: ${items.map((item) => names[item] ?? c139.items[item]).join(", ")}.`,
    answeredAgainstPeople: ({ item, answered, people }, names: Names = c139.items) =>
      `The seller says ${answered ? "yes" : "no"} to “${names[item] ?? c139.items[item]}”, but what is known of the people says ${answered ? "no" : "yes"}${people.length === 0 ? "" : ` (${people.join(", ")})`}.`,
    coachesDisagree: ({ items }, names: Names = c139.items) =>
      `Coaches disagree on: ${items.map((item) => names[item] ?? c139.items[item]).join(", ")}.`,
  },
  report: {
    title: (name, asOf) => (name === undefined ? `Review as of ${asOf}` : `${name} – review as of ${asOf}`),
    unit: (unit) => `Amounts in units of ${grouped(unit)}.`,
    list: (items) => items.join("; "),
    prose: (sentences) => sentences.join(" "),
    counts: (open, won, lost, accounts) =>
      `${deals(open)} open, ${won} won, ${lost} lost; ${accounts} ${accounts === 1 ? "account" : "accounts"}.`,
    noDeals: "The book has no deals.",
    noPipeline: "No open deal has both an amount and a probability, so there is no weighted pipeline.",
    leftOut: "Left out of the pipeline",
    lacks: (name) => `no ${name}`,
    lacking: (deal, lacks) => `${deal} (${lacks})`,
    pipeline: "Weighted pipeline",
    standings: "Control over the open deals",
    deals: "Deals",
    abc: "Accounts by what they bought (ABC)",
    noAbc: "No account says what it bought, so there is no ABC.",
    periods: (periods) => `Periods counted: ${periods}.`,
    unclassed: (names) => `No purchases on record, so not classed: ${names}.`,
    tierGap: (name, tier, klass) => `${name}: treated as ${tier}, buys like ${klass}.`,
    funnel: "Funnel",
    noFunnel: "No counts by stage are given, so there are no conversions.",
    wholeTeam: "whole team",
    confidence: (percent) => `Intervals at ${percent} confidence.`,
    why: "Why",
    chance: (percent, basis) => `win probability ${percent} (${basis})`,
    couldRise: (percent) => `, up to ${percent} if the unknown items hold`,
    noChance: "no win probability",
    next: "Next",
    attention: "Attention",
    toWin: (event) => `To win next: ${event}.`,
    people: "People",
    competition: "Competition",
    openings: "Openings and moves",
    field: "Machines in field",
    withoutMachines: (names) => `No machines on record: ${names}.`,
    absent: (particulars) => `Not given: ${particulars}.`,
    none: "–",
    independence:
      "Weighted is the mean of what the open deals will bring; the standard deviation takes them as independent.",
    columns: {
      currency: "Currency",
      deals: "Deals",
      amount: "Amount",
      weighted: "Weighted",
      sd: "Standard deviation",
      couldReach: "If unknowns hold",
      standing: "Region",
      withoutAmount: "Without amount",
      deal: "Deal",
      account: "Account",
      value: "C139",
      probability: "Win probability",
      basis: "Basis",
      attention: "Attention",
      class: "Class",
      heads: "Accounts",
      share: "Share",
      accounts: "Who",
      step: "Step",
      entered: "Entered",
      continued: "Continued",
      rate: "Rate",
      interval: "Interval",
      lost: "Lost",
      seller: "Seller",
      weakestStep: "Weakest step",
      overall: "Overall",
      move: "Move",
      machines: "Machines",
      ours: "Ours",
      competitors: "Competitors’",
      ourShare: "Our share",
      until: "Until",
      replaced: "To be replaced",
    },
  },
};
