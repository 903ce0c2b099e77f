/** What a review reads: a book of accounts and deals. Everything but the ids may be absent. */
import type { Answers, Coach, Disagreement, Inflections } from "../c139/index.js";
import { readAnswers } from "../c139/answers.js";
import { readCoach } from "../c139/calibrate.js";
import { count, each, flag, oneOf, ratio, record, refusal, text, unique } from "../check.js";
import { readContest } from "../competition/contest.js";
import { readReports } from "../competition/concern-risk.js";
import type { ConcernReport, OpeningPosition } from "../competition/index.js";
import { readPosition } from "../competition/opening.js";
import type { Observation } from "../cycle/index.js";
import { observed, readObservations } from "../cycle/observation.js";
import { type AbcRules, CLASSES } from "../customer/index.js";
import { type Day, type Days, day } from "../day.js";
import { readCounts, readStages } from "../funnel/conversions.js";
import { COUNT_KINDS, type CountKind } from "../funnel/index.js";
import { type Amount, allOrNone, money, readCurrency, size } from "../money.js";
import { readInfluences, readPeople } from "../stakeholder/person.js";
import { viewsOf } from "../stakeholder/support.js";
import { readMachines } from "../territory/machines.js";
import type { AccountMachine } from "./field.js";
import type { ReplacementOptions } from "../territory/index.js";
import type { Stakeholders } from "./people.js";
import type { Contest } from "./rivals.js";
import { OUTCOMES } from "./table.js";

/** What an account bought in a period; returns are negative. */
export interface Purchase {
  /** Any text that names a period, such as `"2025"` or `"2026-Q1"`. */
  readonly period: string;
  readonly amount: Amount;
  readonly currency?: string | undefined;
}

/** A customer. */
export interface Account {
  readonly id: string;
  readonly name?: string | undefined;
  readonly bought?: readonly Purchase[] | undefined;
  /** The class the team treats the account as today, to hold against what it buys. */
  readonly tier?: (typeof CLASSES)[number] | undefined;
  /** The machines that stand there, ours and the competitors'. */
  readonly machines?: readonly AccountMachine[] | undefined;
}

/** A deal. */
export interface Deal {
  readonly id: string;
  /** The id of its account. */
  readonly account: string;
  readonly name?: string | undefined;
  readonly amount?: Amount | undefined;
  readonly currency?: string | undefined;
  /** The probability somebody stated, 0–1. */
  readonly probability?: number | undefined;
  /** The seller's own answers to the 13 items. */
  readonly answers?: Answers | undefined;
  readonly coaches?: readonly Coach[] | undefined;
  /** The seller says this deal is under control. */
  readonly claimed?: boolean | undefined;
  readonly expectedClose?: Day | undefined;
  readonly lastTouched?: Day | undefined;
  readonly observations?: readonly Observation[] | undefined;
  /** Who decides on the customer's side, and whose word counts with whom. */
  readonly stakeholders?: Stakeholders | undefined;
  readonly opening?: OpeningPosition | undefined;
  /** The customer's criteria and ratings. */
  readonly contest?: Contest | undefined;
  /** Concerns somebody reported, near the decision or after it. */
  readonly concerns?: readonly ConcernReport[] | undefined;
  /** Absent while the deal is open. */
  readonly outcome?: (typeof OUTCOMES)[number] | undefined;
}

/** Counts by stage, one row for each seller or team; the review adds them up. */
export interface FunnelCounts {
  readonly kind: CountKind;
  readonly stages: readonly string[];
  readonly rows: readonly { readonly id: string; readonly counts: readonly number[] }[];
}

/** A book of key accounts and deals. */
export interface Book {
  readonly name?: string | undefined;
  /** Where the figures come from; printed beneath the heading. */
  readonly note?: string | undefined;
  /** How many currency units one unit of amount is: 10,000 for amounts in 万. 1 unless given. */
  readonly unit?: number | undefined;
  readonly accounts: readonly Account[];
  readonly deals: readonly Deal[];
  readonly funnel?: FunnelCounts | undefined;
}

/** How to judge a deal. */
export interface DealOptions {
  readonly inflections?: Inflections | undefined;
  readonly disagreement?: Disagreement | undefined;
  /** Whose probability is forecast where a deal has both; `c139` unless given. */
  readonly prefer?: "c139" | "stated" | undefined;
  /** Days without contact after which a deal is stale; 30 unless given. */
  readonly staleAfter?: Days | undefined;
}

/** How to judge a book. */
export interface BookOptions extends DealOptions {
  readonly abc?: AbcRules | undefined;
  /** The periods whose purchases count; all unless given. */
  readonly periods?: readonly string[] | undefined;
  /** The confidence of the funnel's intervals; 0.95 unless given. */
  readonly confidence?: number | undefined;
  /** Which machines are ours, how long they last, and for how many years replacements are forecast. */
  readonly territory?: ReplacementOptions | undefined;
}

/** The deal alone, once everything in it is known to be valid; `what` is where an error must say it stands. */
export function readDeal(where: string, what: string, deal: Deal, asOf: Day): Deal {
  const given = record(where, what === "" ? "deal" : what, deal);
  const at = (field: string) => (what === "" ? field : `${what}.${field}`);
  const contest = optional(given.contest, (value) => readCriteria(`${where}: ${at("contest")}`, value));
  return {
    id: text(where, at("id"), given.id),
    account: text(where, at("account"), given.account),
    name: optional(given.name, (value) => text(where, at("name"), value)),
    amount: optional(given.amount, (value) => size(where, at("amount"), value)),
    currency: readCurrency(where, at("currency"), given.currency),
    probability: optional(given.probability, (value) => ratio(where, at("probability"), value)),
    answers: optional(given.answers, (value) => readAnswers(where, at("answers"), value)),
    coaches: optional(given.coaches, (value) =>
      each(where, at("coaches"), value, (coach, path) => readCoach(where, path, coach)),
    ),
    claimed: optional(given.claimed, (value) => flag(where, at("claimed"), value)),
    expectedClose: optional(given.expectedClose, (value) => day(where, at("expectedClose"), value)),
    lastTouched: optional(given.lastTouched, (value) => day(where, at("lastTouched"), value)),
    observations: optional(given.observations, (value) =>
      readObservations(where, value, asOf, undefined, at("observations")).map(observed),
    ),
    stakeholders: optional(given.stakeholders, (value) => readWho(where, at("stakeholders"), value, contest?.us)),
    opening: optional(given.opening, (value) => readPosition(where, at("opening"), value)),
    contest,
    concerns: optional(given.concerns, (value) => readReports(where, value, asOf, at("concerns"))),
    outcome: optional(given.outcome, (value) => oneOf(where, at("outcome"), value, OUTCOMES)),
  };
}

/** People and links; what cannot be weighed is refused here, where its place in the book is known. */
function readWho(where: string, what: string, given: Stakeholders, us = "us"): Stakeholders {
  const { people, influences } = record(where, what, given);
  const known = readPeople(where, people, `${what}.people`);
  viewsOf(where, known, us, `${what}.people`);
  const ids = new Set(known.map(({ id }) => id));
  return { people: known, influences: readInfluences(where, influences, ids, `${what}.influences`) };
}

/** The criteria as given, but checked: what is wrong is named by where it stands in the contest. */
function readCriteria(where: string, contest: Contest): Contest {
  const { criteria, ratings, ...options } = record(where, "it", contest);
  const read = readContest(where, criteria, ratings, options);
  const vendors = [read.us, ...read.rivals];
  return {
    us: read.us.id,
    scale: { low: read.low, high: read.high },
    criteria: read.criteria.map(({ weight, ...criterion }) => ({ ...criterion, importance: weight })),
    ratings: vendors.flatMap(({ id, ratings: rated }) =>
      read.criteria.map((criterion, nth) => ({ criterion: criterion.id, vendor: id, rating: rated[nth] })),
    ),
  };
}

function optional<Given, Read>(value: Given | undefined, read: (value: Given) => Read): Read | undefined {
  return value === undefined ? undefined : read(value);
}

/** The book alone, once everything in it is known to be valid and to fit together. */
export function readBook(where: string, book: Book, asOf: Day): Book {
  const given = record(where, "book", book);
  const accounts = each(where, "accounts", given.accounts, (account, path) => readAccount(where, path, account, asOf));
  const deals = each(where, "deals", given.deals, (deal, path) => readDeal(where, path, deal, asOf));
  const ids = accounts.map((account) => account.id);
  unique(where, "accounts", ids);
  unique(
    where,
    "deals",
    deals.map((deal) => deal.id),
  );
  const known = new Set(ids);
  deals.forEach((deal, row) => {
    if (!known.has(deal.account)) {
      throw refusal(where, `deals[${row}].account`, "must be the id of an account", deal.account);
    }
  });
  allOrNone(
    where,
    deals.map((deal, row) => ({ path: `deals[${row}]`, ...deal })),
  );
  allOrNone(
    where,
    accounts.flatMap(({ bought = [] }, account) =>
      bought.map((purchase, row) => ({ path: `accounts[${account}].bought[${row}]`, ...purchase })),
    ),
  );
  return {
    name: optional(given.name, (value) => text(where, "name", value)),
    note: optional(given.note, (value) => text(where, "note", value)),
    unit: optional(given.unit, (value) => readUnit(where, value)),
    accounts,
    deals,
    funnel: optional(given.funnel, (value) => readFunnel(where, value)),
  };
}

function readUnit(where: string, unit: number): number {
  if (Number.isSafeInteger(unit) && unit >= 1) return unit;
  throw refusal(where, "unit", "must be a whole number of at least 1", unit, "number");
}

function readFunnel(where: string, funnel: FunnelCounts): FunnelCounts {
  const given = record(where, "funnel", funnel);
  const kind = oneOf(where, "funnel.kind", given.kind, COUNT_KINDS);
  const stages = readStages(where, "funnel.stages", given.stages);
  const rows = each(where, "funnel.rows", given.rows, (row, path) => {
    const { id, counts } = record(where, path, row);
    return {
      id: text(where, `${path}.id`, id),
      counts: readCounts(where, `${path}.counts`, counts, kind, stages.length),
    };
  });
  unique(
    where,
    "funnel.rows",
    rows.map((row) => row.id),
  );
  stages.forEach((_, stage) => {
    count(where, `funnel.rows, column ${stage}, added up,`, columnTotal(rows, stage));
  });
  return { kind, stages, rows };
}

/** How many customers all rows of a funnel have at a stage. */
export function columnTotal(rows: FunnelCounts["rows"], stage: number): number {
  return rows.reduce((total, row) => total + (row.counts[stage] ?? 0), 0);
}

function readAccount(where: string, what: string, account: Account, asOf: Day): Account {
  const { id, name, bought, tier, machines } = record(where, what, account);
  return {
    id: text(where, `${what}.id`, id),
    name: optional(name, (value) => text(where, `${what}.name`, value)),
    bought: optional(bought, (value) =>
      each(where, `${what}.bought`, value, (purchase, path) => readPurchase(where, path, purchase)),
    ),
    tier: optional(tier, (value) => oneOf(where, `${what}.tier`, value, CLASSES)),
    machines: optional(machines, (value) => readBase(where, what, id, value, asOf)),
  };
}

/** The machines of an account; an age that follows from the day of installation is left to follow from it. */
function readBase(
  where: string,
  what: string,
  customer: string,
  given: readonly AccountMachine[],
  asOf: Day,
): AccountMachine[] {
  const own = each(where, `${what}.machines`, given, (machine, path) => ({
    ...record(where, path, machine),
    customer,
  }));
  return readMachines(`${where}: ${what}`, own, asOf).map(
    ({ customer: _, ...machine }): AccountMachine =>
      machine.installed === undefined ? machine : { ...machine, age: undefined },
  );
}

function readPurchase(where: string, what: string, purchase: Purchase): Purchase {
  const { period, amount, currency } = record(where, what, purchase);
  return {
    period: text(where, `${what}.period`, period),
    amount: money(where, `${what}.amount`, amount),
    currency: readCurrency(where, `${what}.currency`, currency),
  };
}
