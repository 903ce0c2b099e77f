import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

const ACCOUNT: Customer.AccountFacts = {
  id: "Nordwind",
  amount: 15,
  lastPurchase: "2026-02-01",
  frequency: 4,
  keyAccount: { criteria: { strategicProject: true } },
  orientation: { priceSensitivity: "high", productKnowledge: "high", wantsAdvice: "low" },
  purchases: [..."AAABAA"].map((brand) => ({ brand })),
  behaviour: { hasBalance: true, spending: "steady" },
  position: { isNew: false, purchasingPower: 900, ourShare: 0.2 },
  opportunity: { volume: 900, influence: 0.7 },
  prospect: "2026-03-20",
  lastContact: "2026-02-01",
};
const PEERS: readonly Customer.Peer[] = [
  { id: "Changjiang", amount: 80, lastPurchase: "2026-02-20", frequency: 9 },
  { id: "Aster", amount: 5, lastPurchase: "2025-05-02", frequency: 1 },
  { id: "Lingnan" },
];
const CONTEXT: Customer.ClassifyContext = {
  asOf: "2026-03-01",
  peers: PEERS,
  position: { strongFrom: 500 },
  opportunity: { largeVolumeFrom: 500 },
  rhythm: [
    { class: "A", every: 7 },
    { class: "B", every: 28 },
    { class: "C", every: 90 },
  ],
};

describe("all judgements of an account", () => {
  test("are those that the single functions give", () => {
    const { judgements, because, compared } = Customer.classify(ACCOUNT, CONTEXT);
    const measured = [...PEERS.slice(0, 2), ACCOUNT] as Customer.CustomerAmount[];
    const repeated = measured as unknown as Customer.RfmCustomer[];
    expect(judgements).toEqual({
      abc: Customer.abc(measured).rows[2],
      computed: Customer.abcComputed(measured).rows[2],
      pyramid: Customer.pyramid(measured).rows[2],
      rfm: Customer.rfm(repeated, {}, "2026-03-01").rows[2],
      keyAccount: Customer.keyAccount({ criteria: { strategicProject: true } }),
      orientation: Customer.valueOrientation(ACCOUNT.orientation ?? {}),
      loyalty: Customer.brandLoyalty(ACCOUNT.purchases ?? []),
      spendTier: Customer.spendTier({ hasBalance: true, spending: "steady" }),
      position: Customer.attackOrDefend({ isNew: false, purchasingPower: 900, ourShare: 0.2 }, { strongFrom: 500 }),
      opportunity: Customer.opportunityQuadrant({ volume: 900, influence: 0.7 }, { largeVolumeFrom: 500 }),
      prospect: Customer.prospectLevel("2026-03-20", "2026-03-01"),
      contact: Customer.contactRhythm([{ id: "Nordwind", class: "B", lastContact: "2026-02-01" }], "2026-03-01", {
        rhythm: CONTEXT.rhythm ?? [],
      }).rows[0],
    });
    const verdicts = Object.values(judgements).map((judgement) => judgement?.verdict);
    expect(verdicts.filter((verdict) => verdict === undefined)).toEqual([]);
    expect([judgements.abc?.verdict, judgements.contact?.verdict]).toEqual(["B", "due"]); // 28 days after 1 February
    expect(Object.values(judgements).every((judgement) => (judgement?.because.length ?? 0) > 0)).toBe(true);
    expect([because, compared]).toEqual([[], 3]); // Lingnan has no amount
  });

  test("of whom nothing is known are none, and each says for want of what", () => {
    const { judgements, because, compared } = Customer.classify({ id: "x" }, { asOf: "2026-03-01" });
    expect(Object.values(judgements)).toEqual(Array(12).fill(undefined));
    expect(because.map(({ judgement, facts }) => `${judgement}: ${facts}`)).toEqual([
      "abc: amount",
      "computed: amount",
      "pyramid: amount",
      "rfm: amount,lastPurchase,frequency",
      "keyAccount: keyAccount",
      "orientation: orientation",
      "loyalty: purchases",
      "spendTier: behaviour",
      "position: position,positionLimits",
      "opportunity: opportunity,opportunityLimits",
      "prospect: prospect",
      "contact: amount,rhythm",
    ]);
    expect(because.map(({ judgement }) => judgement)).toEqual([...Customer.JUDGEMENTS]);
    expect(compared).toBe(0);
    expect(Customer.classify({ id: "x" }, CONTEXT).compared).toBe(0); // although its peers could be compared
  });

  test("an account that is among its peers counts once, as it is given", () => {
    const twice = { ...CONTEXT, peers: [{ id: "Nordwind", amount: 1000 }, ...PEERS] };
    const { judgements, compared } = Customer.classify(ACCOUNT, twice);
    expect([judgements.abc?.verdict, judgements.abc?.amount.toString(), compared]).toEqual(["B", "15", 3]);
  });

  test("the measure decides which facts are needed", () => {
    const by = (measure: Customer.Measure, account: Partial<Customer.AccountFacts>) => {
      const { judgements, because } = Customer.classify(
        { id: "x", ...account },
        { asOf: "2026-03-01", abc: { measure } },
      );
      return judgements.abc?.amount.toString() ?? because[0]?.facts.join();
    };
    expect([by("margin", { amount: 5 }), by("margin", { margin: 3 })]).toEqual(["margin", "3"]);
    expect([by("growth", {}), by("growth", { amount: 5 }), by("growth", { amount: 5, previous: 2 })]).toEqual([
      "amount,previous",
      "previous",
      "3",
    ]);
  });

  test.each([
    [
      { keyAccount: { criteria: { strategicProject: 1 } } },
      {},
      TypeError,
      "account.keyAccount: answers.criteria.strategicProject must be true or false, got 1",
    ],
    [
      { prospect: "2026-02-30" },
      {},
      RangeError,
      'account.prospect: prospect must be a calendar day such as "2026-03-01", got "2026-02-30"',
    ],
    [
      { amount: "x" },
      {},
      TypeError,
      'context.peers: customers[0].amount (id "x") must be a decimal amount below 1e30, got "x"',
    ],
    [
      {},
      { abc: { boundary: "both" } },
      RangeError,
      'context.abc: boundary must be one of "include", "exclude", got "both"',
    ],
    [{}, { asOf: "tomorrow" }, RangeError, 'context.asOf must be a calendar day such as "2026-03-01", got "tomorrow"'],
  ])("%j is refused with its place", (facts, rest, Kind, message) => {
    const call = () => Customer.classify({ id: "x", ...facts } as never, { asOf: "2026-03-01", ...rest } as never);
    expect(call).toThrow(new Kind(`Customer.classify: ${message}`));
  });
});

describe("all accounts at once", () => {
  test("are judged as each would be among the others", () => {
    const accounts = [ACCOUNT, ...PEERS];
    const { peers: _, ...context } = CONTEXT;
    expect(Customer.classifyAll(accounts, context)).toEqual(
      accounts.map((account) => Customer.classify(account, { ...context, peers: accounts })),
    );
  });

  test("no two have one id", () => {
    expect(() => Customer.classifyAll([{ id: "x" }, { id: "x" }], { asOf: "2026-03-01" })).toThrow(
      new RangeError('Customer.classifyAll: accounts[1].id must be unique, but accounts[0] has it too, got "x"'),
    );
  });
});
