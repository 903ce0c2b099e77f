import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as Customer from "../src/customer/index.js";
import * as schema from "../src/schema.js";

const [Y, N, _] = [true, false, undefined];
const SPENDING = ["most", "steady", "unsteady", "none"] as const;

type Flag = boolean | undefined;
type Spends = (typeof SPENDING)[number] | undefined;
type Row = readonly [hasBalance: Flag, spending: Spends, openToNewProducts: Flag, member: Flag];

const judge = ([hasBalance, spending, openToNewProducts, member]: Row, newlyOpened?: Flag) =>
  Customer.spendTier({ hasBalance, spending, openToNewProducts, member, newlyOpened });

/** Everything that may stand where a table says "whatever". */
const FLAGS = [Y, N, _];
const SPENDS = [...SPENDING, _];

describe("spend tiers", () => {
  // everything that decides is known; "·" is whatever it is, or unknown
  test.each([
    // balance  spending    open   member  tier        rule
    [Y, "most", Y, "·", "vital", "spendsMostAndOpen"],
    [Y, "most", N, "·", "main", "spendsMostOnOneLine"],
    [Y, "steady", "·", "·", "main", "spendsSteadily"],
    [Y, "unsteady", "·", "·", "ordinary", "spendsUnsteadily"],
    [Y, "none", "·", "·", "ordinary", "balanceUnspent"],
    [N, "·", "·", Y, "small", "memberWithoutBalance"],
    [N, "·", "·", N, "none", "neitherBalanceNorMember"],
  ] as const)("balance %s, spending %s, open %s, member %s: %s", (hasBalance, spending, open, member, tier, rule) => {
    for (const spends of spending === "·" ? SPENDS : [spending]) {
      for (const opens of open === "·" ? FLAGS : [open]) {
        for (const belongs of member === "·" ? FLAGS : [member]) {
          for (const newlyOpened of FLAGS) {
            const { verdict, possible, because } = judge([hasBalance, spends, opens, belongs], newlyOpened);
            expect([verdict, possible, because[0]?.rule]).toEqual([tier, [tier], rule]);
          }
        }
      }
    }
  });

  test.each([
    // balance  spending    open  member  still possible                              what decides
    [
      [_, _, _, _],
      ["vital", "main", "ordinary", "small", "none"],
      ["member", "hasBalance", "spending", "openToNewProducts"],
    ],
    [
      [_, _, _, Y],
      ["vital", "main", "ordinary", "small"],
      ["hasBalance", "spending", "openToNewProducts"],
    ],
    [
      [Y, _, _, _],
      ["vital", "main", "ordinary"],
      ["spending", "openToNewProducts"],
    ],
    [[Y, _, N, _], ["main", "ordinary"], ["spending"]],
    [[Y, "most", _, _], ["vital", "main"], ["openToNewProducts"]],
    [[N, "most", Y, _], ["small", "none"], ["member"]],
    [[_, "steady", _, Y], ["main", "small"], ["hasBalance"]],
    [[_, "none", _, N], ["ordinary", "none"], ["hasBalance"]],
    [[_, "most", Y, N], ["vital", "none"], ["hasBalance"]],
  ] as const)("%j may still be %j", (row, possible, unknown) => {
    const found = judge(row);
    expect(found.verdict).toBe("undetermined");
    expect(found.possible).toEqual(possible);
    expect(found.because).toEqual([{ rule: "behaviourUnknown", unknown, possible }]);
  });

  test("every combination has a verdict: the tier that all its completions share, or undetermined with all of theirs", () => {
    let combinations = 0;
    for (const hasBalance of FLAGS)
      for (const spending of SPENDS)
        for (const open of FLAGS)
          for (const member of FLAGS)
            for (const newlyOpened of FLAGS) {
              combinations++;
              const { verdict, possible, because } = judge([hasBalance, spending, open, member], newlyOpened);
              const ends = new Set<string>();
              for (const balance of hasBalance === undefined ? [Y, N] : [hasBalance])
                for (const spends of spending === undefined ? SPENDING : [spending])
                  for (const opens of open === undefined ? [Y, N] : [open])
                    for (const belongs of member === undefined ? [Y, N] : [member])
                      ends.add(judge([balance, spends, opens, belongs]).verdict);
              expect(new Set(possible)).toEqual(ends);
              expect(possible).toEqual([...Customer.TIERS, "none"].filter((tier) => ends.has(tier)));
              expect(verdict).toBe(ends.size === 1 ? possible[0] : "undetermined");
              expect(because.length).toBeGreaterThan(0);
            }
    expect(combinations).toBe(3 * 5 * 3 * 3 * 3);
  });

  test("where the source contradicts itself, a reason says so: newly opened, and nothing spent", () => {
    const rules = (row: Row, newlyOpened?: Flag) => judge(row, newlyOpened).because.map(({ rule }) => rule);
    expect(rules([Y, "none", _, _], Y)).toEqual(["balanceUnspent", "newlyOpenedInTwoTiers"]);
    expect(rules([Y, "none", _, _], N)).toEqual(["balanceUnspent"]);
    expect(rules([Y, "none", _, _], _)).toEqual(["balanceUnspent"]);
    expect(rules([Y, "unsteady", _, _], Y)).toEqual(["spendsUnsteadily"]);
    expect(rules([N, "none", _, Y], Y)).toEqual(["memberWithoutBalance"]);
  });

  const KEY = ["concentratedResources", "fastReaction", "regularPlansAndVisits"];
  const REST = ["courteousLowCostService", "habitBuilding", "watchForPotential"];
  test.each([
    [[Y, "most", Y, _], KEY],
    [[Y, "steady", _, _], KEY],
    [[Y, "unsteady", _, _], REST],
    [[N, _, _, Y], REST],
    [[N, _, _, N], []],
    [[Y, "most", _, _], KEY], //    vital or main: the same either way
    [[_, "none", _, Y], REST], //   ordinary or small
    [[Y, _, _, _], []], //          vital, main or ordinary
    [[N, _, _, _], []], //          small or none
  ] as const)("%j is looked after by %j", (row, policies) => {
    expect(judge(row).policies).toEqual(policies);
  });

  test("every tier has one row of policies", () => {
    expect(Customer.POLICIES.flatMap(({ tiers }) => tiers)).toEqual([...Customer.TIERS]);
  });

  test.each([
    [
      { spending: "much" },
      RangeError,
      'behaviour.spending must be one of "most", "steady", "unsteady", "none", got "much"',
    ],
    [{ hasBalance: 1 }, TypeError, "behaviour.hasBalance must be true or false, got 1"],
    [{ member: "yes" }, TypeError, 'behaviour.member must be true or false, got "yes"'],
    [{ openToNewProducts: null }, TypeError, "behaviour.openToNewProducts must be true or false, got null"],
    [{ newlyOpened: 0 }, TypeError, "behaviour.newlyOpened must be true or false, got 0"],
    [
      { balance: true },
      RangeError,
      'behaviour must name only "member", "hasBalance", "spending", "openToNewProducts", "newlyOpened", got "balance"',
    ],
    [undefined, TypeError, "behaviour must be an object, got undefined"],
  ])("refuses %j", (behaviour, Kind, message) => {
    expect(() => Customer.spendTier(behaviour as never)).toThrow(new Kind(`Customer.spendTier: ${message}`));
  });

  test("the schema has the fields of the type, and says the same", () => {
    expectTypeOf<keyof z.infer<typeof schema.spendBehaviour>>().toEqualTypeOf<keyof Customer.SpendBehaviour>();
    const issues =
      schema.spendBehaviour.safeParse({ spending: "much", member: "yes", balance: true }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
      "member: must be true or false",
      'spending: must be one of "most", "steady", "unsteady", "none"',
      ': Unrecognized key: "balance"',
    ]);
  });
});
