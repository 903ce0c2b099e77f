/** What a review reads: a book of accounts and deals. Everything but the ids may be absent. */
import type { Answers, Coach, Disagreement, Inflections } from "../c139/index.js";
import { readAnswers } from "../c139/assess.js";
import { readCoach } from "../c139/calibrate.js";
import { each, flag, oneOf, ratio, record, refusal, text, unique } from "../check.js";
import { type AbcOptions, CLASSES } from "../customer/index.js";
import { type Day, type Days, day } from "../day.js";
import { readCounts, readStages } from "../funnel/conversions.js";
import { COUNT_KINDS, type CountKind } from "../funnel/index.js";
import { readCurrency } from "../funnel/weighted.js";
import { type Amount, money, size } from "../money.js";
import { OUTCOMES, WITNESSES } from "./table.js";

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
}

/** Something the buyer did or said, dated. */
export interface Observation {
  readonly signal: string;
  readonly observedAt: Day;
  readonly by: (typeof WITNESSES)[number];
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
  readonly abc?: AbcOptions | undefined;
  /** The periods whose purchases count; all unless given. */
  readonly periods?: readonly string[] | undefined;
  /** The confidence of the funnel's intervals; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** The deal itself, once everything in it is known to be valid. */
export function readDeal(where: string, what: string, deal: Deal): Deal {
  const at = (field: string) => (what === "" ? field : `${what}.${field}`);
  const given = record(where, what === "" ? "deal" : what, deal);
  text(where, at("id"), given.id);
  text(where, at("account"), given.account);
  readName(where, at("name"), given.name);
  if (given.amount !== undefined) size(where, at("amount"), given.amount);
  readCurrency(where, at("currency"), given.currency);
  if (given.probability !== undefined) ratio(where, at("probability"), given.probability);
  if (given.answers !== undefined) readAnswers(where, at("answers"), given.answers);
  each(where, at("coaches"), given.coaches ?? [], (coach, path) => readCoach(where, path, coach));
  if (given.claimed !== undefined) flag(where, at("claimed"), given.claimed);
  if (given.expectedClose !== undefined) day(where, at("expectedClose"), given.expectedClose);
  if (given.lastTouched !== undefined) day(where, at("lastTouched"), given.lastTouched);
  each(where, at("observations"), given.observations ?? [], (observation, path) => {
    const { signal, observedAt, by } = record(where, path, observation);
    text(where, `${path}.signal`, signal);
    day(where, `${path}.observedAt`, observedAt);
    oneOf(where, `${path}.by`, by, WITNESSES);
  });
  if (given.outcome !== undefined) oneOf(where, at("outcome"), given.outcome, OUTCOMES);
  return given;
}

/** The book itself, once everything in it is known to be valid and to fit together. */
export function readBook(where: string, book: Book): Book {
  const { accounts, deals, name, note, unit, funnel } = record(where, "book", book);
  readName(where, "name", name);
  readName(where, "note", note);
  if (unit !== undefined && !(Number.isSafeInteger(unit) && unit >= 1)) {
    throw refusal(where, "unit", "must be a whole number of at least 1", unit, "number");
  }
  const known = each(where, "accounts", accounts, (account, path) => readAccount(where, path, account));
  const open = each(where, "deals", deals, (deal, path) => readDeal(where, path, deal));
  unique(
    where,
    "accounts",
    known.map((account) => account.id),
  );
  unique(
    where,
    "deals",
    open.map((deal) => deal.id),
  );
  const ids = new Set(known.map((account) => account.id));
  open.forEach((deal, row) => {
    if (!ids.has(deal.account))
      throw refusal(where, `deals[${row}].account`, "must be the id of an account", deal.account);
  });
  allOrNone(
    where,
    open.map(({ amount, currency }, row) => ({ path: `deals[${row}]`, amount, currency })),
  );
  allOrNone(
    where,
    known.flatMap(({ bought = [] }, account) =>
      bought.map(({ amount, currency }, row) => ({ path: `accounts[${account}].bought[${row}]`, amount, currency })),
    ),
  );
  if (funnel !== undefined) readFunnel(where, funnel);
  return book;
}

interface Priced {
  readonly path: string;
  readonly amount?: Amount | undefined;
  readonly currency?: string | undefined;
}

/** Refuses an amount without a currency beside amounts that have one. */
function allOrNone(where: string, rows: readonly Priced[]): void {
  const priced = rows.filter((row) => row.amount !== undefined);
  const named = priced.find((row) => row.currency !== undefined);
  const bare = priced.find((row) => row.currency === undefined);
  if (named === undefined || bare === undefined) return;
  throw refusal(where, `${bare.path}.currency`, `must be given, since ${named.path} has one`, undefined);
}

function readFunnel(where: string, funnel: FunnelCounts): void {
  const { kind, stages, rows } = record(where, "funnel", funnel);
  oneOf(where, "funnel.kind", kind, COUNT_KINDS);
  readStages(where, "funnel.stages", stages);
  const groups = each(where, "funnel.rows", rows, (row, path) => {
    const { id, counts } = record(where, path, row);
    readCounts(where, `${path}.counts`, counts, kind, stages.length);
    return text(where, `${path}.id`, id);
  });
  unique(where, "funnel.rows", groups);
}

function readAccount(where: string, what: string, account: Account): Account {
  const { id, name, bought, tier } = record(where, what, account);
  text(where, `${what}.id`, id);
  readName(where, `${what}.name`, name);
  if (tier !== undefined) oneOf(where, `${what}.tier`, tier, CLASSES);
  each(where, `${what}.bought`, bought ?? [], (purchase, path) => {
    const { period, amount, currency } = record(where, path, purchase);
    text(where, `${path}.period`, period);
    money(where, `${path}.amount`, amount);
    readCurrency(where, `${path}.currency`, currency);
  });
  return account;
}

function readName(where: string, what: string, name: string | undefined): void {
  if (name !== undefined) text(where, what, name);
}
