/** One account, every judgement: what an application shows beside a customer's name. */
import { day, type Day } from "../day.js";
import { each, record, text, unique } from "../check.js";
import type { Explained } from "../judgement.js";
import type { Amount } from "../money.js";
import { type AbcOptions, type AbcRow, abc } from "./abc.js";
import type { CustomerAmount, Measure } from "./amounts.js";
import { abcComputed, type ComputedRow } from "./computed.js";
import { type KeyAccount, type KeyAccountAnswers, keyAccount } from "./key-account.js";
import { type BrandLoyalty, brandLoyalty, type LoyaltyOptions, type Purchase } from "./loyalty.js";
import { type OrientationAnswers, type ValueOrientation, valueOrientation } from "./orientation.js";
import {
  attackOrDefend,
  type OpportunityFacts,
  type OpportunityJudgement,
  type OpportunityLimits,
  opportunityQuadrant,
  type Position,
  type PositionJudgement,
  type PositionLimits,
} from "./position.js";
import { type Prospect, type ProspectJudgement, prospectLevel } from "./prospect.js";
import { type PyramidRow, pyramid } from "./pyramid.js";
import { type RfmOptions, type RfmRow, rfm } from "./rfm.js";
import { type ContactRow, contactRhythm, type RhythmRow } from "./rhythm.js";
import { FACTS, type JUDGEMENTS } from "./table.js";
import { type SpendBehaviour, type SpendTier, spendTier } from "./tiers.js";

/** The name of a judgement. */
export type JudgementName = (typeof JUDGEMENTS)[number];

/** What is compared among customers; whatever is left out is not known. */
export interface Peer {
  readonly id: string;
  readonly amount?: Amount | undefined;
  readonly margin?: Amount | undefined;
  readonly previous?: Amount | undefined;
  readonly lastPurchase?: Day | undefined;
  /** The number of purchases. */
  readonly frequency?: number | undefined;
}

/** All that is known of an account, as far as it is known. */
export interface AccountFacts extends Peer {
  /** For people to read; no judgement depends on it. */
  readonly name?: string | undefined;
  readonly keyAccount?: KeyAccountAnswers | undefined;
  readonly orientation?: OrientationAnswers | undefined;
  /** In the order of time. */
  readonly purchases?: readonly Purchase[] | undefined;
  readonly behaviour?: SpendBehaviour | undefined;
  readonly position?: Position | undefined;
  readonly opportunity?: OpportunityFacts | undefined;
  /** The day a purchase is expected, or the state of the prospect. */
  readonly prospect?: Day | Prospect | undefined;
  readonly lastContact?: Day | undefined;
}

/** What accounts are judged by. */
export interface ClassifyContext {
  readonly asOf: Day;
  /** The other customers; the account itself may be among them. */
  readonly peers?: readonly Peer[] | undefined;
  readonly abc?: AbcOptions | undefined;
  readonly rfm?: RfmOptions | undefined;
  readonly loyalty?: LoyaltyOptions | undefined;
  readonly position?: PositionLimits | undefined;
  readonly opportunity?: OpportunityLimits | undefined;
  /** How often each ABC class is to be contacted. */
  readonly rhythm?: readonly RhythmRow[] | undefined;
}

/** A fact that a judgement needs, of the account or of the context. */
export type Fact = (typeof FACTS)[number];

/** Why a judgement is not there. */
export interface LackReason {
  readonly rule: "factsLacking";
  readonly judgement: JudgementName;
  readonly facts: readonly Fact[];
}

/** The judgements themselves; `undefined` where a fact is lacking. */
export interface Judgements {
  readonly abc: AbcRow | undefined;
  readonly computed: ComputedRow | undefined;
  readonly pyramid: PyramidRow | undefined;
  readonly rfm: RfmRow | undefined;
  readonly keyAccount: KeyAccount | undefined;
  readonly orientation: ValueOrientation | undefined;
  readonly loyalty: BrandLoyalty | undefined;
  readonly spendTier: SpendTier | undefined;
  readonly position: PositionJudgement | undefined;
  readonly opportunity: OpportunityJudgement | undefined;
  readonly prospect: ProspectJudgement | undefined;
  readonly contact: ContactRow | undefined;
}

/** An account with every judgement that the facts allow; the reasons tell which are lacking, and for want of what. */
export interface Classification extends Explained<LackReason> {
  readonly id: string;
  readonly name: string | undefined;
  readonly judgements: Judgements;
  /** How many customers the account was compared with by amount, itself included; 0 if its own amount is not known. */
  readonly compared: number;
}

/**
 * All judgements of one account together, each with its reasons: by amount, curve and pyramid among its peers, by
 * recency, frequency and amount, as key account, by value orientation, brand loyalty and spending, by position and
 * opportunity, as prospect, and when contact is due. What is not known is told; nothing is guessed.
 *
 * Peers without the compared amounts are left out of the comparison. For many accounts of one book take `classifyAll`.
 *
 * @throws RangeError or TypeError for whatever the single judgements refuse, with the place in the account or the context.
 * @example
 * const peers = [{ id: "Changjiang", amount: 80 }, { id: "Aster", amount: 5 }]
 * const account = { id: "Nordwind", amount: 15, prospect: "2026-03-20", opportunity: { volume: 900, influence: 0.7 } }
 * const { judgements, because, compared } = Customer.classify(account, { asOf: "2026-03-01", peers, opportunity: { largeVolumeFrom: 500 } })
 * judgements.abc.verdict + judgements.prospect.verdict // => "BH"
 * judgements.opportunity.verdict // => "mustDo"
 * compared // => 3
 * because[0] // => { rule: "factsLacking", judgement: "rfm", facts: ["lastPurchase", "frequency"] }
 * explain({ because }, en.customer.sentences)[1] // => "Not judged: key account, for want of the answers about key accounts."
 * @category All together
 * @see docs/sources.md#customer-classify
 */
export function classify(account: AccountFacts, context: ClassifyContext): Classification {
  const where = "Customer.classify";
  const facts = record(where, "account", account);
  const id = text(where, "account.id", facts.id);
  const settings = readContext(where, context);
  const others = each(where, "context.peers", settings.peers ?? [], (peer, what) => record(where, what, peer));
  const peers = others.some((peer) => peer.id === id)
    ? others.map((peer) => (peer.id === id ? facts : peer))
    : [...others, facts];
  return judged(where, "account", facts, settings, compare(where, "context.peers", peers, settings));
}

/**
 * All judgements of all accounts, each account compared with all others; the comparisons are made once.
 *
 * @throws RangeError or TypeError for whatever the single judgements refuse, and for a repeated id.
 * @example
 * const accounts = [{ id: "Changjiang", amount: 80 }, { id: "Nordwind", amount: 15 }, { id: "Aster" }]
 * const all = Customer.classifyAll(accounts, { asOf: "2026-03-01" })
 * all.map(({ judgements }) => judgements.abc?.verdict) // => ["A", "B", undefined]
 * all[2].because[0] // => { rule: "factsLacking", judgement: "abc", facts: ["amount"] }
 * @category All together
 * @see docs/sources.md#customer-classify
 */
export function classifyAll(
  accounts: readonly AccountFacts[],
  context: Omit<ClassifyContext, "peers">,
): Classification[] {
  const where = "Customer.classifyAll";
  const settings = readContext(where, context);
  const rows = each(where, "accounts", accounts, (account, what) => record(where, what, account));
  const ids = rows.map(({ id }, row) => text(where, `accounts[${row}].id`, id));
  unique(where, "accounts", ids);
  const compared = compare(where, "accounts", rows, settings);
  return rows.map((row, nth) => judged(where, `accounts[${nth}]`, row, settings, compared));
}

/** The context with nothing left open that has a default. */
interface Settings extends ClassifyContext {
  readonly measure: Measure;
  readonly abc: AbcOptions;
  readonly rfm: RfmOptions;
}

function readContext(where: string, context: ClassifyContext): Settings {
  const { asOf, abc: abcOptions = {}, rfm: rfmOptions = {}, ...rest } = record(where, "context", context);
  const today = day(where, "context.asOf", asOf);
  within(where, "context.abc", () => abc([], abcOptions));
  within(where, "context.rfm", () => rfm([], rfmOptions, today));
  return { ...rest, asOf: today, measure: abcOptions.measure ?? "amount", abc: abcOptions, rfm: rfmOptions };
}

/** Does what a judgement does, and says of its refusals where the facts stood. */
function within<Result>(where: string, what: string, judge: () => Result): Result {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = `${where}: ${what}: ${error.message.replace(/^Customer\.\w+: /, "")}`;
    throw error instanceof TypeError ? new TypeError(message) : new RangeError(message);
  }
}

/** The judgements that take other customers, by id. */
interface Compared {
  readonly abc: ReadonlyMap<string, AbcRow>;
  readonly computed: ReadonlyMap<string, ComputedRow>;
  readonly pyramid: ReadonlyMap<string, PyramidRow>;
  readonly rfm: ReadonlyMap<string, RfmRow>;
}

/** What each measure is made of. */
const MADE_OF = { amount: ["amount"], margin: ["margin"], growth: ["amount", "previous"] } as const;

function lackedBy(peer: Peer, measure: Measure): Fact[] {
  return MADE_OF[measure].filter((field) => peer[field] === undefined);
}

function compare(where: string, what: string, peers: readonly Peer[], context: Settings): Compared {
  const { asOf, measure, abc: abcOptions, rfm: rfmOptions } = context;
  const measured = peers.flatMap((peer): CustomerAmount[] =>
    lackedBy(peer, measure).length > 0 ? [] : [{ ...peer, amount: peer.amount ?? 0 }],
  );
  const frequent = peers.flatMap(({ id, amount, lastPurchase, frequency }) =>
    amount === undefined || lastPurchase === undefined || frequency === undefined
      ? []
      : [{ id, amount, lastPurchase, frequency }],
  );
  const byId = <Row extends { readonly id: string }>(judge: () => { readonly rows: readonly Row[] }) =>
    new Map(within(where, what, judge).rows.map((row) => [row.id, row]));
  return {
    abc: byId(() => abc(measured, abcOptions)),
    computed: byId(() => abcComputed(measured, { measure })),
    pyramid: byId(() => pyramid(measured, { measure })),
    rfm: byId(() => rfm(frequent, rfmOptions, asOf)),
  };
}

function judged(
  where: string,
  what: string,
  facts: AccountFacts,
  context: Settings,
  compared: Compared,
): Classification {
  const { asOf, measure, loyalty, position: stances, opportunity: quadrant, rhythm } = context;
  const { id, position, opportunity, lastContact } = facts;
  const name = facts.name === undefined ? undefined : text(where, `${what}.name`, facts.name);
  const because: LackReason[] = [];
  const lack = (judgement: JudgementName, needed: { readonly [F in Fact]?: unknown }): undefined => {
    const lacking = FACTS.filter((fact) => fact in needed && needed[fact] === undefined);
    because.push({ rule: "factsLacking", judgement, facts: lacking });
  };
  const given = <F, Result>(judgement: JudgementName, fact: Fact, known: F | undefined, judge: (known: F) => Result) =>
    known === undefined ? lack(judgement, { [fact]: undefined }) : within(where, `${what}.${fact}`, () => judge(known));
  const own = compared.abc.get(id);
  const measured = Object.fromEntries(lackedBy(facts, measure).map((fact) => [fact, undefined]));
  const judgements: Judgements = {
    abc: own ?? lack("abc", measured),
    computed: compared.computed.get(id) ?? lack("computed", measured),
    pyramid: compared.pyramid.get(id) ?? lack("pyramid", measured),
    rfm:
      compared.rfm.get(id) ??
      lack("rfm", { amount: facts.amount, lastPurchase: facts.lastPurchase, frequency: facts.frequency }),
    keyAccount: given("keyAccount", "keyAccount", facts.keyAccount, keyAccount),
    orientation: given("orientation", "orientation", facts.orientation, valueOrientation),
    loyalty: given("loyalty", "purchases", facts.purchases, (purchases) => brandLoyalty(purchases, loyalty)),
    spendTier: given("spendTier", "behaviour", facts.behaviour, spendTier),
    position:
      position === undefined || stances === undefined
        ? lack("position", { position, positionLimits: stances })
        : within(where, `${what}.position`, () => attackOrDefend(position, stances)),
    opportunity:
      opportunity === undefined || quadrant === undefined
        ? lack("opportunity", { opportunity, opportunityLimits: quadrant })
        : within(where, `${what}.opportunity`, () => opportunityQuadrant(opportunity, quadrant)),
    prospect: given("prospect", "prospect", facts.prospect, (prospect) => prospectLevel(prospect, asOf)),
    contact:
      own === undefined || rhythm === undefined
        ? lack("contact", { ...measured, rhythm })
        : within(where, `${what}.lastContact`, () => contactOf(id, own.verdict, lastContact, asOf, rhythm)),
  };
  return { id, name, judgements, because, compared: own === undefined ? 0 : compared.abc.size };
}

function contactOf(
  id: string,
  name: string,
  lastContact: Day | undefined,
  asOf: Day,
  rhythm: readonly RhythmRow[],
): ContactRow | undefined {
  return contactRhythm([{ id, class: name, lastContact }], asOf, { rhythm }).rows[0];
}
