/** The four tiers of the customer pyramid, told by behaviour: prepaid balance and spending. */
import { flag, oneOf } from "../check.js";
import type { Judgement } from "../judgement.js";
import { onlyIds } from "./answers.js";
import type { Tier } from "./pyramid.js";
import { BEHAVIOURS, POLICIES, SPENDING, TIERS } from "./table.js";

/** How a customer spends. */
export type Spending = (typeof SPENDING)[number];

/** What is looked at. */
export type Behaviour = (typeof BEHAVIOURS)[number];

/** A way to look after the customers of a tier. */
export type Policy = (typeof POLICIES)[number]["policies"][number];

/** What is known of a customer; whatever is left out is unknown. */
export interface SpendBehaviour {
  readonly member?: boolean | undefined;
  /** Has a prepaid balance. */
  readonly hasBalance?: boolean | undefined;
  /** Among those who spend most, steadily over a long time, unsteadily, or not at all. */
  readonly spending?: Spending | undefined;
  /** Takes up new products, instead of keeping to one line. */
  readonly openToNewProducts?: boolean | undefined;
  /** Opened the account only lately. */
  readonly newlyOpened?: boolean | undefined;
}

/** Why a customer is in a tier. */
export type TierReason =
  | { readonly rule: TierRule }
  | { readonly rule: "newlyOpenedInTwoTiers" }
  | {
      readonly rule: "behaviourUnknown";
      readonly unknown: readonly Behaviour[];
      readonly possible: readonly (Tier | "none")[];
    };

/** The rules that decide once enough is known. */
export type TierRule =
  | "spendsMostAndOpen"
  | "spendsMostOnOneLine"
  | "spendsSteadily"
  | "spendsUnsteadily"
  | "balanceUnspent"
  | "memberWithoutBalance"
  | "neitherBalanceNorMember";

/** A customer's tier; `none` is outside the pyramid, `undetermined` could be any of those still possible. */
export interface SpendTier extends Judgement<Tier | "none" | "undetermined", TierReason> {
  /** What the customer could still be, best first; one alone is the verdict. */
  readonly possible: readonly (Tier | "none")[];
  /** How to look after the customer: what all tiers still possible ask for. */
  readonly policies: readonly Policy[];
}

/**
 * Finds a customer's tier by its behaviour. With a balance: `vital` spends most and is open to new products, `main`
 * spends most on one line or steadily, `ordinary` spends unsteadily or not at all. Without: a member is `small`, and
 * anybody else is in no tier. While unknown behaviour could change the tier, the verdict is `undetermined`.
 *
 * @throws RangeError for an unknown field or way of spending.
 * @example
 * Customer.spendTier({ hasBalance: true, spending: "most", openToNewProducts: true }).verdict // => "vital"
 * Customer.spendTier({ hasBalance: true, spending: "most", openToNewProducts: false }).because // => [{ rule: "spendsMostOnOneLine" }]
 * Customer.spendTier({ hasBalance: true, spending: "steady" }).policies // => ["concentratedResources", "fastReaction", "regularPlansAndVisits"]
 * Customer.spendTier({ hasBalance: true, spending: "unsteady" }).verdict // => "ordinary"
 * const fresh = Customer.spendTier({ hasBalance: true, spending: "none", newlyOpened: true })
 * fresh.because.map((reason) => reason.rule) // => ["balanceUnspent", "newlyOpenedInTwoTiers"]
 * Customer.spendTier({ hasBalance: false, member: true }).verdict // => "small"
 * Customer.spendTier({ hasBalance: false, member: false }).verdict // => "none"
 * Customer.spendTier({ hasBalance: true, spending: "most" }).possible // => ["vital", "main"]
 * explain(Customer.spendTier({ spending: "steady", member: true }), en.customer.sentences)
 * // => ["Not known: prepaid balance. It could still be: main, small."]
 * @category What they are to us
 * @see docs/sources.md#customer-spend-tiers
 */
export function spendTier(behaviour: SpendBehaviour): SpendTier {
  const known = readBehaviour("Customer.spendTier", behaviour);
  const judged = completions(known).map(tierOf);
  const possible = ([...TIERS, "none"] as const).filter((tier) => judged.some((one) => one.tier === tier));
  const [first, ...others] = possible;
  const [decided] = judged;
  return {
    verdict: first === undefined || others.length > 0 ? "undetermined" : first,
    because:
      decided === undefined || others.length > 0
        ? [{ rule: "behaviourUnknown", unknown: deciding(known), possible: [...possible] }]
        : reasons(decided.rule, known),
    possible,
    policies: policiesFor(possible),
  };
}

function readBehaviour(where: string, behaviour: SpendBehaviour): SpendBehaviour {
  const given = onlyIds(where, "behaviour", behaviour, BEHAVIOURS);
  const { member, hasBalance, spending, openToNewProducts, newlyOpened } = given;
  const known = (id: Behaviour, value: boolean | undefined) =>
    value === undefined ? undefined : flag(where, `behaviour.${id}`, value);
  return {
    member: known("member", member),
    hasBalance: known("hasBalance", hasBalance),
    spending: spending === undefined ? undefined : oneOf(where, "behaviour.spending", spending, SPENDING),
    openToNewProducts: known("openToNewProducts", openToNewProducts),
    newlyOpened: known("newlyOpened", newlyOpened),
  };
}

/** Everything that decides a tier. */
interface Whole {
  readonly member: boolean;
  readonly hasBalance: boolean;
  readonly spending: Spending;
  readonly openToNewProducts: boolean;
}

/** The table: with everything known, one rule decides. */
function tierOf({ member, hasBalance, spending, openToNewProducts }: Whole): {
  readonly tier: Tier | "none";
  readonly rule: TierRule;
} {
  if (!hasBalance && member) return { tier: "small", rule: "memberWithoutBalance" };
  if (!hasBalance) return { tier: "none", rule: "neitherBalanceNorMember" };
  if (spending === "most" && openToNewProducts) return { tier: "vital", rule: "spendsMostAndOpen" };
  if (spending === "most") return { tier: "main", rule: "spendsMostOnOneLine" };
  if (spending === "steady") return { tier: "main", rule: "spendsSteadily" };
  return { tier: "ordinary", rule: spending === "unsteady" ? "spendsUnsteadily" : "balanceUnspent" };
}

/** All that a customer could be, given what is known. */
function completions({ member, hasBalance, spending, openToNewProducts }: SpendBehaviour): Whole[] {
  const either = (known: boolean | undefined) => (known === undefined ? [true, false] : [known]);
  return either(member).flatMap((belongs) =>
    either(hasBalance).flatMap((balance) =>
      (spending === undefined ? SPENDING : [spending]).flatMap((spends) =>
        either(openToNewProducts).map((open) => ({
          member: belongs,
          hasBalance: balance,
          spending: spends,
          openToNewProducts: open,
        })),
      ),
    ),
  );
}

/** The unknown behaviours on which, whatever the others turn out to be, the tier may hang. */
function deciding(known: SpendBehaviour): Behaviour[] {
  const tiers = (behaviour: SpendBehaviour) => new Set(completions(behaviour).map((whole) => tierOf(whole).tier));
  return BEHAVIOURS.filter((id) => completions(known).some((whole) => tiers({ ...whole, [id]: known[id] }).size > 1));
}

function reasons(rule: TierRule, { newlyOpened }: SpendBehaviour): TierReason[] {
  return rule === "balanceUnspent" && newlyOpened ? [{ rule }, { rule: "newlyOpenedInTwoTiers" }] : [{ rule }];
}

function policiesFor(possible: readonly (Tier | "none")[]): Policy[] {
  const row = POLICIES.find(({ tiers }) => possible.every((tier) => tiers.some((own) => own === tier)));
  return row === undefined ? [] : [...row.policies];
}
