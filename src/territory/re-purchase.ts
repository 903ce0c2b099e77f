/** Own customers buying again: the aim is all of them. */
import { each, flag, record, text, unique } from "../check.js";
import { type Day, day } from "../day.js";
import type { Judgement } from "../judgement.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { byText } from "./field.js";
import { readAge } from "./machines.js";
import { CONFIDENCE, type REPURCHASES, WARNINGS } from "./table.js";
import { type LifeOptions, readLife } from "./volume-by-age.js";

/** A sign that an own customer may buy elsewhere next time. */
export type RePurchaseWarning = (typeof WARNINGS)[number];
/** How an own customer stands to buying again. */
export type RePurchaseStanding = (typeof REPURCHASES)[number];

/** An own customer whose machine comes to the end of its life; what is left out is not known. */
export interface OwnAccount {
  readonly id: string;
  /** Left out while it is not decided. */
  readonly boughtAgain?: boolean | undefined;
  /** The day of installation, or the years in use in its place. */
  readonly installed?: Day | undefined;
  readonly age?: number | undefined;
  readonly deciderChanged?: boolean | undefined;
  readonly competitorsVisit?: boolean | undefined;
  readonly priceAttack?: boolean | undefined;
}

/** Why a customer stands so. */
export type RePurchaseReason =
  | { readonly rule: "rePurchaseAgain" | "rePurchaseLost" | "rePurchaseQuiet" }
  | { readonly rule: "rePurchaseWarning"; readonly warnings: readonly RePurchaseWarning[] }
  | { readonly rule: "rePurchaseUnasked"; readonly warnings: readonly RePurchaseWarning[] }
  | { readonly rule: "rePurchaseDue"; readonly life: number; readonly over: number };

/** A customer, and how it stands. */
export interface RePurchaseRow extends Judgement<RePurchaseStanding, RePurchaseReason> {
  readonly id: string;
  /** Years in use. */
  readonly age: number | undefined;
  /** Whether the average life is over; `undefined` for an unknown age. */
  readonly due: boolean | undefined;
  readonly warnings: readonly RePurchaseWarning[];
}

/** How many of all bought again. */
export type RePurchasesReason =
  | {
      readonly rule: "rePurchaseShare";
      readonly again: number;
      readonly decided: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "rePurchaseUndecided"; readonly accounts: number; readonly atRisk: number; readonly due: number }
  | { readonly rule: "rePurchaseNone" };

/** Own customers; the aim, all of them, is missed with the first that is lost. */
export interface RePurchase extends Judgement<"aimMet" | "aimMissed" | "undetermined", RePurchasesReason> {
  readonly accounts: number;
  readonly again: number;
  readonly lost: number;
  readonly open: number;
  /** The share of those decided that bought again, with Wilson's 95 % interval; `undefined` without any. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
  /** The share of all if nobody else buys again, and if everybody does; `undefined` without any. */
  readonly could: readonly [low: number, high: number] | undefined;
  /** Those still open: by age, the oldest first and the unknown last, then by warnings; after them the decided, by id. */
  readonly rows: readonly RePurchaseRow[];
}

/**
 * The share of own customers that bought again, aim 100 %, with Wilson's interval, and how each of the others stands:
 * `atRisk` with a warning – the decider changed, a competitor's visit, a price attack –, `quiet` with none, and
 * `undetermined` while none is known but some were not asked about.
 *
 * Open ones come first, the oldest machine in front.
 *
 * @throws RangeError for a repeated id, a life outside 1–50 years, a machine installed after `asOf`, or both a day of
 * installation and an age.
 * @example
 * const accounts = [
 *   { id: "bank", boughtAgain: true },
 *   { id: "mill", age: 5.5, deciderChanged: true },
 *   { id: "port", age: 6, deciderChanged: false, competitorsVisit: false, priceAttack: false },
 *   { id: "shop" },
 * ]
 * const own = Territory.rePurchase(accounts, "2026-03-01")
 * own.rows.map(({ id, verdict, due }) => [id, verdict, due]) // => [["port", "quiet", true], ["mill", "atRisk", true], ["shop", "undetermined", undefined], ["bank", "boughtAgain", undefined]]
 * own.verdict // => "undetermined"
 * own.could // => [0.25, 1]
 * explain(own.rows[1], en.territory.sentences) // => ["Warning: the decider has changed.", "Not asked about: a competitor's visit; an attack on price.", "The machine is 0.5 years past its average life of 5."]
 * Territory.rePurchase([{ id: "bank", boughtAgain: false }], "2026-03-01").verdict // => "aimMissed"
 * Territory.rePurchase([], "2026-03-01").because // => [{ rule: "rePurchaseNone" }]
 * @category Installed base
 * @see docs/sources.md#territory-re-purchase
 */
export function rePurchase(
  accounts: readonly OwnAccount[],
  asOf: Day,
  options: Pick<LifeOptions, "life"> = {},
): RePurchase {
  const where = "Territory.rePurchase";
  const today = day(where, "asOf", asOf);
  const life = readLife(where, record(where, "options", options));
  const read = each(where, "accounts", accounts, (account, what) => readAccount(where, what, account, today));
  const ids = read.map(({ id }) => id);
  unique(where, "accounts", ids);

  const rows = read.map((account) => rowOf(account, life)).sort(byUrgency);
  const [again, lost] = [true, false].map((bought) => read.filter((own) => own.boughtAgain === bought).length);
  return { ...judge(rows, again ?? 0, lost ?? 0), rows };
}

function judge(rows: readonly RePurchaseRow[], again: number, lost: number): Omit<RePurchase, "rows"> {
  const [all, decided] = [rows.length, again + lost];
  const open = all - decided;
  const interval = decided === 0 ? undefined : wilson(again, decided, CONFIDENCE);
  const because: RePurchasesReason[] = [];
  if (interval !== undefined) because.push({ rule: "rePurchaseShare", again, decided, ...interval });
  if (open > 0) {
    const left = rows.filter(isOpen);
    const atRisk = left.filter(({ verdict }) => verdict === "atRisk").length;
    const due = left.filter((row) => row.due === true).length;
    because.push({ rule: "rePurchaseUndecided", accounts: open, atRisk, due });
  }
  if (because.length === 0) because.push({ rule: "rePurchaseNone" });
  return {
    verdict: lost > 0 ? "aimMissed" : open > 0 || all === 0 ? "undetermined" : "aimMet",
    because,
    ...{ accounts: all, again, lost, open, interval },
    share: decided === 0 ? undefined : again / decided,
    could: all === 0 ? undefined : [again / all, (again + open) / all],
  };
}

const isOpen = ({ verdict }: RePurchaseRow) => verdict !== "boughtAgain" && verdict !== "lost";

function byUrgency(a: RePurchaseRow, b: RePurchaseRow): number {
  const [first, second] = [a, b].map((row) => (isOpen(row) ? 0 : 1));
  if (first !== second) return (first ?? 0) - (second ?? 0);
  if (first === 1) return byText(a.id, b.id);
  return (b.age ?? -1) - (a.age ?? -1) || b.warnings.length - a.warnings.length || byText(a.id, b.id);
}

function rowOf(account: OwnAccount, life: number): RePurchaseRow {
  const { id, age, boughtAgain } = account;
  const warnings = WARNINGS.filter((warning) => account[warning] === true);
  const unasked = WARNINGS.filter((warning) => account[warning] === undefined);
  const row = { id, age, due: age === undefined ? undefined : age >= life, warnings };
  if (boughtAgain === true) return { ...row, verdict: "boughtAgain", because: [{ rule: "rePurchaseAgain" }] };
  if (boughtAgain === false) return { ...row, verdict: "lost", because: [{ rule: "rePurchaseLost" }] };
  const because: RePurchaseReason[] = [];
  if (warnings.length > 0) because.push({ rule: "rePurchaseWarning", warnings });
  if (unasked.length > 0) because.push({ rule: "rePurchaseUnasked", warnings: unasked });
  if (because.length === 0) because.push({ rule: "rePurchaseQuiet" });
  if (age !== undefined && age >= life) because.push({ rule: "rePurchaseDue", life, over: age - life });
  return { ...row, verdict: warnings.length > 0 ? "atRisk" : unasked.length > 0 ? "undetermined" : "quiet", because };
}

function readAccount(where: string, what: string, given: OwnAccount, asOf: Day): OwnAccount {
  const { id, boughtAgain, installed, age, deciderChanged, competitorsVisit, priceAttack } = record(where, what, given);
  const answer = (field: string, value: boolean | undefined) =>
    value === undefined ? undefined : flag(where, `${what}.${field}`, value);
  return {
    id: text(where, `${what}.id`, id),
    boughtAgain: answer("boughtAgain", boughtAgain),
    ...readAge(where, what, { installed, age }, asOf),
    deciderChanged: answer("deciderChanged", deciderChanged),
    competitorsVisit: answer("competitorsVisit", competitorsVisit),
    priceAttack: answer("priceAttack", priceAttack),
  };
}
