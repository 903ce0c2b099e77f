/** Losses before any study of the customer began: what went wrong, and what to do about it. */
import { each, flag, oneOf, record, refusal, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { type Interval, wilson } from "../stats/proportion.js";
import { CONFIDENCE, LOSS_FACTS, REMEDIES, UNTOUCHED_LOSSES } from "./table.js";

/** A kind of untouched loss. */
export type UntouchedKind = keyof typeof UNTOUCHED_LOSSES;
/** Why it came to a loss of its kind. */
export type LossCause = (typeof UNTOUCHED_LOSSES)[UntouchedKind][number];
/** What to do so that it does not come again. */
export type Remedy = (typeof REMEDIES)[keyof typeof REMEDIES];
/** What of a loss decides its kind. */
export type LossFact = (typeof LOSS_FACTS)[number];

/** What is known of a lost order; what is left out is not known. */
export interface LossFacts {
  /** Whether any study of the customer had begun; without a visit none had. */
  readonly studied?: boolean | undefined;
  readonly visited?: boolean | undefined;
  /** Whether a visit was planned; asked where there was none. */
  readonly planned?: boolean | undefined;
  /** Whether the chance was noticed, too late; asked where there was a visit. */
  readonly noticed?: boolean | undefined;
  readonly cause?: LossCause | undefined;
}

/** Why a loss is of its kind. */
export type LossReason =
  | { readonly rule: "lossTouched" }
  | { readonly rule: "lossUntouched"; readonly kind: UntouchedKind; readonly cause: LossCause | undefined }
  | {
      readonly rule: "lossOpen";
      /** The first thing to find out. */
      readonly ask: LossFact;
      readonly couldBe: readonly (UntouchedKind | "touched")[];
    }
  | { readonly rule: "lossRemedy"; readonly remedy: Remedy };

/** The kind of a loss, or all it could still be. */
export interface UntouchedLoss extends Judgement<UntouchedKind | "touched" | "undetermined", LossReason> {
  /** `undefined` where it is not known, or the kind has none. */
  readonly cause: LossCause | undefined;
  readonly couldBe: readonly (UntouchedKind | "touched")[];
  /** That of the cause, or else that of the kind; `undefined` without a kind. */
  readonly remedy: Remedy | undefined;
}

const KINDS = Object.keys(UNTOUCHED_LOSSES) as UntouchedKind[];
const CAUSES = KINDS.flatMap((kind): readonly LossCause[] => UNTOUCHED_LOSSES[kind]);

/** What each fact must be for a loss of each kind; a fact left out does not matter to it. */
const FACTS: { readonly [Kind in UntouchedKind | "touched"]: { readonly [Fact in LossFact]?: boolean } } = {
  noPlan: { studied: false, visited: false, planned: false },
  plannedNotDone: { studied: false, visited: false, planned: true },
  notNoticed: { studied: false, visited: true, noticed: false },
  noticedTooLate: { studied: false, visited: true, noticed: true },
  touched: { studied: true, visited: true },
};
const ALL = [...KINDS, "touched"] as const;

/**
 * Says whether an order was lost untouched, before any study of the customer began, and in which way: never visited
 * (no plan, or a plan not carried out), or visited (the chance not noticed, or noticed too late), with the remedy.
 *
 * A cause settles the kind it belongs to; an unknown fact leaves all kinds open that it could make.
 *
 * @throws RangeError for a cause that does not exist or does not go with the facts, or a study without a visit.
 * @example
 * const loss = Territory.untouchedLoss({ visited: false, planned: false, cause: "competitorTooClose" })
 * loss.verdict // => "noPlan"
 * loss.remedy // => "findTheDissatisfied"
 * Territory.untouchedLoss({ visited: false }).couldBe // => ["noPlan", "plannedNotDone"]
 * Territory.untouchedLoss({ studied: true }).because // => [{ rule: "lossTouched" }]
 * const open = Territory.untouchedLoss({ visited: true })
 * open.couldBe // => ["notNoticed", "noticedTooLate", "touched"]
 * open.because // => [{ rule: "lossOpen", ask: "studied", couldBe: ["notNoticed", "noticedTooLate", "touched"] }]
 * Territory.untouchedLoss({ visited: false, cause: "refusedOnce" }) // throws RangeError: Territory.untouchedLoss: facts.cause must go with the other facts, got "refusedOnce"
 * @category Reach
 * @see docs/sources.md#territory-untouched-losses
 */
export function untouchedLoss(facts: LossFacts): UntouchedLoss {
  return judge(readFacts("Territory.untouchedLoss", "facts", facts));
}

/** A lost order with a name. */
export interface LossRow extends LossFacts {
  readonly id: string;
}

/** How many losses are of a kind. */
export interface UntouchedCount {
  readonly kind: UntouchedKind;
  readonly losses: number;
  /** Undetermined ones that could be of this kind. */
  readonly couldBe: number;
  /** Of the untouched losses whose kind is known, with Wilson's interval; `undefined` without any. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
  /** The known causes, in the order of the table. */
  readonly causes: readonly { readonly cause: LossCause; readonly losses: number }[];
  /** What to do, by the cause named most, or else by the kind; `undefined` without a loss. */
  readonly remedy: Remedy | undefined;
}

/** Which kind is the most frequent. */
export type LossesReason =
  | {
      readonly rule: "lossesMost";
      readonly kind: UntouchedKind;
      readonly losses: number;
      readonly of: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly rule: "lossesTied"; readonly kinds: readonly UntouchedKind[]; readonly losses: number }
  | { readonly rule: "lossesNone" }
  | { readonly rule: "lossesOpen"; readonly losses: number }
  | { readonly rule: "lossesTouched"; readonly losses: number };

/** Losses, each with its kind; the verdict is the kind that most are of, `undetermined` if none or several are. */
export interface UntouchedLosses extends Judgement<UntouchedKind | "undetermined", LossesReason> {
  /** In the order given. */
  readonly rows: readonly (UntouchedLoss & { readonly id: string })[];
  readonly kinds: readonly UntouchedCount[];
  readonly touched: number;
  readonly undetermined: number;
}

/**
 * The kind of each loss, how many there are of each, as shares of the untouched ones with Wilson's 95 % intervals, and
 * what to do about each kind.
 *
 * Losses that were touched, and those of which too little is known, are counted apart.
 *
 * @throws RangeError for a repeated id, and for what `untouchedLoss` refuses.
 * @example
 * const losses = Territory.untouchedLosses([
 *   { id: "bank", cause: "visitedBefore" },
 *   { id: "mill", visited: false, planned: false },
 *   { id: "school", visited: true, studied: false, noticed: true },
 *   { id: "port", studied: true },
 *   { id: "shop" },
 * ])
 * losses.verdict // => "noPlan"
 * losses.kinds.map(({ kind, losses, couldBe }) => [kind, losses, couldBe]) // => [["noPlan", 2, 1], ["plannedNotDone", 0, 1], ["notNoticed", 0, 1], ["noticedTooLate", 1, 1]]
 * losses.kinds[0].remedy // => "visitInRhythm"
 * losses.because.map(({ rule }) => rule) // => ["lossesMost", "lossesOpen", "lossesTouched"]
 * Territory.untouchedLosses([]).because // => [{ rule: "lossesNone" }]
 * Territory.untouchedLosses([{ id: "a", cause: "noMood" }, { id: "b", cause: "noChanceSeen" }]).because // => [{ rule: "lossesTied", kinds: ["noPlan", "notNoticed"], losses: 1 }]
 * @category Reach
 * @see docs/sources.md#territory-untouched-losses
 */
export function untouchedLosses(rows: readonly LossRow[]): UntouchedLosses {
  const where = "Territory.untouchedLosses";
  const read = each(where, "rows", rows, (row, what) => {
    const { id, ...facts } = record(where, what, row);
    return { id: text(where, `${what}.id`, id), ...judge(readFacts(where, what, facts)) };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "rows", ids);
  const of = (verdict: UntouchedLoss["verdict"]) => read.filter((row) => row.verdict === verdict);
  const [touched, undetermined] = [of("touched"), of("undetermined")];
  const known = read.length - touched.length - undetermined.length;
  const kinds = KINDS.map((kind) => countOf(kind, of(kind), undetermined, known));
  const apart: LossesReason[] = [];
  if (undetermined.length > 0) apart.push({ rule: "lossesOpen", losses: undetermined.length });
  if (touched.length > 0) apart.push({ rule: "lossesTouched", losses: touched.length });
  const { verdict, because } = most(kinds, known);
  return {
    verdict,
    because: [...because, ...apart],
    rows: read,
    kinds,
    touched: touched.length,
    undetermined: undetermined.length,
  };
}

function countOf(
  kind: UntouchedKind,
  own: readonly UntouchedLoss[],
  open: readonly UntouchedLoss[],
  known: number,
): UntouchedCount {
  const causes = UNTOUCHED_LOSSES[kind]
    .map((cause: LossCause) => ({ cause, losses: own.filter((row) => row.cause === cause).length }))
    .filter(({ losses }) => losses > 0);
  const named = Math.max(0, ...causes.map(({ losses }) => losses));
  const [leading, ...others] = causes.filter(({ losses }) => losses === named);
  const remedy = leading === undefined || others.length > 0 ? REMEDIES[kind] : REMEDIES[leading.cause];
  return {
    kind,
    losses: own.length,
    couldBe: open.filter(({ couldBe }) => couldBe.includes(kind)).length,
    share: known === 0 ? undefined : own.length / known,
    interval: known === 0 ? undefined : wilson(own.length, known, CONFIDENCE),
    causes,
    remedy: own.length === 0 ? undefined : remedy,
  };
}

function most(kinds: readonly UntouchedCount[], of: number): Judgement<UntouchedKind | "undetermined", LossesReason> {
  const losses = Math.max(...kinds.map((own) => own.losses));
  const leading = kinds.filter((own) => own.losses === losses);
  const [first] = leading;
  if (losses === 0 || first?.interval === undefined) {
    return { verdict: "undetermined", because: [{ rule: "lossesNone" }] };
  }
  if (leading.length > 1) {
    const tied = leading.map(({ kind }) => kind);
    return { verdict: "undetermined", because: [{ rule: "lossesTied", kinds: tied, losses }] };
  }
  const { kind, interval } = first;
  return { verdict: kind, because: [{ rule: "lossesMost", kind, losses, of, ...interval }] };
}

function readFacts(where: string, what: string, given: LossFacts): LossFacts {
  const { studied, visited, planned, noticed, cause } = record(where, what, given);
  const answer = (fact: LossFact, value: boolean | undefined) =>
    value === undefined ? undefined : flag(where, `${what}.${fact}`, value);
  const facts = {
    studied: answer("studied", studied),
    visited: answer("visited", visited),
    planned: answer("planned", planned),
    noticed: answer("noticed", noticed),
  };
  if (facts.studied === true && facts.visited === false) {
    throw refusal(where, `${what}.studied`, "must not be true without a visit", true);
  }
  if (cause === undefined) return facts;
  const named = oneOf(where, `${what}.cause`, cause, CAUSES);
  if (fitting(facts).some((kind) => kind !== "touched" && hasCause(kind, named))) return { ...facts, cause: named };
  throw refusal(where, `${what}.cause`, "must go with the other facts", named);
}

/** The kinds that no known fact speaks against. */
function fitting(facts: LossFacts): (UntouchedKind | "touched")[] {
  return ALL.filter((kind) =>
    LOSS_FACTS.every((fact) => {
      const [needed, known] = [FACTS[kind][fact], facts[fact]];
      return needed === undefined || known === undefined || needed === known;
    }),
  );
}

function hasCause(kind: UntouchedKind, cause: LossCause): boolean {
  return UNTOUCHED_LOSSES[kind].some((own) => own === cause);
}

function judge(facts: LossFacts): UntouchedLoss {
  const { cause } = facts;
  const all = fitting(facts);
  const couldBe = cause === undefined ? all : all.filter((kind) => kind !== "touched" && hasCause(kind, cause));
  const [kind, ...others] = couldBe;
  if (kind === undefined || others.length > 0) {
    const because: LossReason[] = [{ rule: "lossOpen", ask: firstOpen(facts, couldBe), couldBe }];
    return { verdict: "undetermined", because, cause: undefined, couldBe, remedy: undefined };
  }
  if (kind === "touched") {
    return { verdict: kind, because: [{ rule: "lossTouched" }], cause: undefined, couldBe, remedy: undefined };
  }
  const remedy = REMEDIES[cause ?? kind];
  const because: LossReason[] = [
    { rule: "lossUntouched", kind, cause },
    { rule: "lossRemedy", remedy },
  ];
  return { verdict: kind, because, cause, couldBe, remedy };
}

/** The first fact, in the order in which they are asked, that is not known and on which those kinds differ. */
function firstOpen(facts: LossFacts, couldBe: readonly (UntouchedKind | "touched")[]): LossFact {
  const differ = (fact: LossFact) => new Set(couldBe.map((kind) => FACTS[kind][fact])).size > 1;
  return LOSS_FACTS.find((fact) => facts[fact] === undefined && differ(fact)) ?? "studied";
}
