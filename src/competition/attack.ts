/** The four attacks on criteria that are set against us, and when each fits. */
import { type ChecklistAnswers, covered } from "../checklist.js";
import type { Judgement } from "../judgement.js";
import { ATTACK_FACTS, ATTACKS } from "./table.js";
import type { Mark } from "./opening.js";

/** 反客为主, 鱼和熊掌, 偷梁换柱 or 调虎离山. */
export type Attack = keyof typeof ATTACKS;

/** What decides which attack fits. */
export type AttackFact = (typeof ATTACK_FACTS)[number];

/** What an attack does. */
export type AttackUse = (typeof ATTACKS)[Attack]["does"];

/**
 * What is known: whether the criteria can still change, whether we follow and have found out the criteria, whether we are
 * strong in something the customer greatly wants, whether a criterion's name can stay while it measures something else,
 * and whether there is another decision to speak of. What is left out is not known.
 */
export type AttackFacts = ChecklistAnswers<AttackFact>;

/** Why an attack comes first, or none does. */
export type AttackReason =
  | {
      readonly rule: "attackFirst";
      readonly attack: Attack;
      readonly does: AttackUse;
      readonly follower: boolean;
      readonly mark: Mark;
    }
  | { readonly rule: "attackFits"; readonly attacks: readonly Attack[] }
  | { readonly rule: "attackBarred"; readonly attack: Attack; readonly lacks: readonly AttackFact[] }
  | { readonly rule: "attackOpen"; readonly unknown: readonly AttackFact[]; readonly possible: readonly AttackChoice[] }
  | { readonly rule: "attackNone" };

/** An attack, or that none fits. */
export type AttackChoice = Attack | "none";

/** An attack and whether what it needs is there. */
export interface AttackRow {
  readonly attack: Attack;
  readonly does: AttackUse;
  readonly fits: "fits" | "barred" | "open";
  /** What it needs and is known not to be there. */
  readonly lacks: readonly AttackFact[];
  readonly mark: Mark;
}

/** The attack to choose, and all four, the preferred first. */
export interface AttackJudgement extends Judgement<AttackChoice | "undetermined", AttackReason> {
  readonly possible: readonly AttackChoice[];
  readonly rows: readonly AttackRow[];
}

/**
 * Returns which of the four attacks on criteria set against us to choose: the first that has what it needs. A follower
 * who has found out the criteria reshapes the needs first; otherwise to add a criterion comes before to overturn them.
 *
 * @throws RangeError for a fact that does not exist, TypeError for one that is neither true nor false.
 * @example
 * Competition.attack({ criteriaOpen: true, follower: true }).verdict // => "hostForGuest"
 * Competition.attack({ criteriaOpen: true, follower: false, wantedStrength: true }).verdict // => "fishAndBearPaw"
 * const late = Competition.attack({ criteriaOpen: false, canRedefine: true })
 * late.verdict // => "swapBeams"
 * explain(late, en.competition.sentences)[0] // => "Swap the beams: keep a criterion's name and redefine what it measures (inferred, not stated by a source)."
 * Competition.attack({ criteriaOpen: false, canRedefine: false, otherDecision: false }).verdict // => "none"
 * Competition.attack({ criteriaOpen: true, wantedStrength: true }).possible // => ["fishAndBearPaw", "hostForGuest"]
 * @category Criteria
 * @see docs/sources.md#competition-attacks
 */
export function attack(facts: AttackFacts): AttackJudgement {
  return attackOf("Competition.attack", facts);
}

/** The same, refusing in another function's name. */
export function attackOf(where: string, facts: AttackFacts): AttackJudgement {
  const { met, unknown } = covered(where, "facts", facts, ATTACK_FACTS, "a fact about attacks");
  const rows = ranked(met).map((own) => row(own, met, unknown));
  const possible = choices(met, unknown);
  const [choice] = possible;
  const barred: AttackReason[] = rows.flatMap((own) =>
    own.fits === "barred" ? [{ rule: "attackBarred", attack: own.attack, lacks: [...own.lacks] } as const] : [],
  );
  if (choice === undefined || possible.length > 1) {
    const open = { rule: "attackOpen", unknown: [...unknown], possible: [...possible] } as const;
    return { verdict: "undetermined", because: [open, ...barred], possible, rows };
  }
  if (choice === "none") return { verdict: choice, because: [{ rule: "attackNone" }, ...barred], possible, rows };
  return { verdict: choice, because: [...chosen(choice, met, rows), ...barred], possible, rows };
}

const ORDER = Object.keys(ATTACKS) as Attack[];

/** The preferred first. */
function ranked(met: readonly AttackFact[]): Attack[] {
  const first = (own: Attack) =>
    ATTACKS[own].firstFor !== undefined && met.some((fact) => fact === ATTACKS[own].firstFor);
  return [...ORDER.filter(first), ...ORDER.filter((own) => !first(own))];
}

const needs = (own: Attack): readonly AttackFact[] => ATTACKS[own].needs;

function row(own: Attack, met: readonly AttackFact[], unknown: readonly AttackFact[]): AttackRow {
  const { does, mark } = ATTACKS[own];
  const lacks = needs(own).filter((fact) => !met.includes(fact) && !unknown.includes(fact));
  const fits = lacks.length > 0 ? "barred" : needs(own).every((fact) => met.includes(fact)) ? "fits" : "open";
  return { attack: own, does, fits, lacks, mark };
}

/** What would be chosen, however the facts that are not known turn out; there are at most five. */
function choices(met: readonly AttackFact[], unknown: readonly AttackFact[]): AttackChoice[] {
  const turns = Array.from({ length: 2 ** unknown.length }, (_, turn) => [
    ...met,
    ...unknown.filter((_, nth) => Math.floor(turn / 2 ** nth) % 2 === 1),
  ]);
  const chosen = turns.map((held) => ranked(held).find((own) => needs(own).every((fact) => held.includes(fact))));
  const found = new Set<AttackChoice>(chosen.map((own) => own ?? "none"));
  return [...ORDER, "none" as const].filter((choice) => found.has(choice));
}

function chosen(choice: Attack, met: readonly AttackFact[], rows: readonly AttackRow[]): AttackReason[] {
  const { does, firstFor, mark } = ATTACKS[choice];
  const follower = firstFor !== undefined && met.includes(firstFor);
  const others = rows.filter(({ attack: own, fits }) => own !== choice && fits === "fits");
  return [
    { rule: "attackFirst", attack: choice, does, follower, mark },
    ...(others.length === 0 ? [] : [{ rule: "attackFits", attacks: others.map((own) => own.attack) } as const]),
  ];
}
