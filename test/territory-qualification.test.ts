import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INFORMATION_PARTS } from "../src/cycle/information-table.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import * as Territory from "../src/territory/index.js";

const TODAY = "2026-03-01";
const SETS = Object.keys(Territory.RULE_SETS) as Territory.RuleSetId[];
const answersOf = (parts: readonly string[], answer: boolean | undefined) =>
  Object.fromEntries(parts.map((part) => [part, answer]));

describe.each(SETS)("by the rule set %s", (ruleSet) => {
  const { essential, further } = Territory.RULE_SETS[ruleSet];
  const judged = (answers: Territory.QualificationAnswers) => Territory.qualify(answers, TODAY, { ruleSet });

  test("a prospect is qualified with every essential part alone", () => {
    const { verdict, because, next } = judged(answersOf(essential, true));
    expect(verdict).toBe("qualified");
    expect(because[0]).toEqual({ rule: "qualificationMet", ruleSet, of: essential.length });
    expect(next).toBe(further[0]);
  });

  test.each(essential)("without %s it is not, and as long as that is not known nobody can say", (part) => {
    const rest = answersOf(essential, true);
    const missing = judged({ ...rest, [part]: false });
    expect([missing.verdict, missing.next, missing.missing]).toEqual(["notQualified", part, [part]]);
    const open = judged({ ...rest, [part]: undefined });
    expect([open.verdict, open.next, open.unknown.includes(part)]).toEqual(["undetermined", part, true]);
    const of = essential.length;
    expect([missing.essential, open.essential]).toEqual([
      [(of - 1) / of, (of - 1) / of],
      [(of - 1) / of, 1],
    ]);
  });

  test("the first part not met is asked for next", () => {
    const asked = essential.map((_, nth) => judged(answersOf(essential.slice(0, nth), true)).next);
    expect(asked).toEqual(essential);
  });

  test.each([
    ["English", en],
    ["Chinese", zhCN],
  ])("each part has a name and a question of its own in %s", (_, { territory }) => {
    const parts = [...essential, ...further];
    expect(Object.keys(territory.parts[ruleSet])).toEqual(parts);
    expect(Object.keys(territory.questions[ruleSet])).toEqual(parts);
    for (const question of Object.values(territory.questions[ruleSet])) expect(question).toMatch(/[?？]$/);
  });
});

describe("a prospect", () => {
  test("is qualified by MAN without a competitor seen, which is told", () => {
    const { essential } = Territory.RULE_SETS.man;
    const { verdict, because } = Territory.qualify({ ...answersOf(essential, true), competitorSeen: false }, TODAY);
    expect(verdict).toBe("qualified");
    expect(because.map(({ rule }) => rule)).toEqual([
      ...["qualificationMet", "qualificationNext", "qualificationFurther"],
    ]);
  });

  test("the information chain has the parts of the cycle", () => {
    expect(Territory.RULE_SETS.informationChain.essential).toEqual(INFORMATION_PARTS);
  });

  // as of 2026-03-01; 180 days later is 2026-08-28
  test.each([
    ["2026-02-28", false, "qualificationDatePassed"],
    ["2026-03-01", true, "qualificationInFocus"],
    ["2026-08-28", true, "qualificationInFocus"],
    ["2026-08-29", false, "qualificationLater"],
  ])("who closes by %s is in focus: %s", (closeBy, inFocus, rule) => {
    const prospect = Territory.qualify({}, TODAY, { closeBy });
    expect([prospect.inFocus, prospect.because.at(-1)?.rule]).toEqual([inFocus, rule]);
  });

  test("without a day nobody knows whether it is in focus", () => {
    expect(Territory.qualify({}, TODAY).inFocus).toBeUndefined();
  });

  test.each([
    [0, 3, false],
    [2, 1, false],
    [3, 0, true],
    [7, 0, true],
  ])("after %d visits %d are left, told: %s", (visits, left, told) => {
    const prospect = Territory.qualify({}, TODAY, { visits });
    expect(prospect.visitsLeft).toBe(left);
    expect(prospect.because.some(({ rule }) => rule === "qualificationVisitsUsed")).toBe(told);
  });

  test("by the caller's own rule set, whose parts are named by the caller", () => {
    const ruleSet = { id: "fleet", essential: ["drivers", "lease"], further: ["garage"] };
    const own = Territory.qualify({ drivers: true }, TODAY, { ruleSet });
    expect([own.verdict, own.next]).toEqual(["undetermined", "lease"]);
    const { qualificationNext } = en.territory.sentences;
    expect(qualificationNext({ rule: "qualificationNext", ruleSet: "fleet", part: "lease" })).toBe(
      "Ask next: “lease”?",
    );
    expect(
      qualificationNext({ rule: "qualificationNext", ruleSet: "fleet", part: "lease" }, { lease: "When does it end?" }),
    ).toBe("Ask next: When does it end?");
  });

  test("knowing more never makes it undetermined again", () => {
    const { essential } = Territory.RULE_SETS.bant;
    const answers = fc.record(
      Object.fromEntries(essential.map((part) => [part, fc.constantFrom(true, false, undefined)])),
    );
    fc.assert(
      fc.property(answers, fc.constantFrom(...essential), fc.boolean(), (known, part, answer) => {
        const before = Territory.qualify(known, TODAY, { ruleSet: "bant" });
        const after = Territory.qualify({ ...known, [part]: known[part] ?? answer }, TODAY, { ruleSet: "bant" });
        if (before.verdict !== "undetermined") expect(after.verdict).toBe(before.verdict);
        expect(after.essential[0]).toBeGreaterThanOrEqual(before.essential[0]);
        expect(after.essential[1]).toBeLessThanOrEqual(before.essential[1]);
      }),
    );
  });

  test.each([
    [
      { ruleSet: "spin" },
      RangeError,
      'ruleSet must be one of "man", "bant", "meddpicc", "threeVisits", "informationChain", got "spin"',
    ],
    [{ ruleSet: { id: "own", essential: [] } }, RangeError, "ruleSet.essential.length must be at least 1, got 0"],
    [
      { ruleSet: { id: "own", essential: ["a"], further: ["a"] } },
      RangeError,
      'ruleSet must have each part once, got "a"',
    ],
    [
      { ruleSet: { id: "man", essential: ["a"] } },
      RangeError,
      'ruleSet.id must be another id than those of the library\'s rule sets, got "man"',
    ],
    [
      { ruleSet: { id: "own", essential: Array.from({ length: 51 }, (_, nth) => `p${nth}`) } },
      RangeError,
      "ruleSet must have at most 50 parts, got 51",
    ],
    [
      { ruleSet: { id: "own", essential: ["x".repeat(201)] } },
      RangeError,
      `ruleSet.essential[0] must be a text of at most 200 letters, got "${"x".repeat(59)}...`,
    ],
    [{ visits: -1 }, RangeError, "visits must be a whole number of at least 0, got -1"],
    [{ closeBy: "soon" }, RangeError, 'closeBy must be a calendar day such as "2026-03-01", got "soon"'],
    [
      { ruleSet: null },
      TypeError,
      'ruleSet must be one of "man", "bant", "meddpicc", "threeVisits", "informationChain", got null',
    ],
  ])("%j is refused", (options, Kind, message) => {
    expect(() => Territory.qualify({}, TODAY, options as Territory.QualificationOptions)).toThrow(
      new Kind(`Territory.qualify: ${message}`),
    );
  });

  test("an answer that is neither yes nor no is refused by row", () => {
    const rows = [{ id: "a", answers: { when: 1 } }] as unknown as Territory.QualificationRow[];
    expect(() => Territory.qualifyAll(rows, TODAY, { ruleSet: "threeVisits" })).toThrow(
      new TypeError("Territory.qualifyAll: prospects[0].answers.when must be true or false, got 1"),
    );
  });
});

describe("own customers buying again", () => {
  const row = (account: Partial<Territory.OwnAccount>) => {
    const [first] = Territory.rePurchase([{ id: "a", ...account }], TODAY).rows;
    if (first === undefined) throw new Error("no row");
    return first;
  };
  const [yes, no, open] = [true, false, undefined];

  // bought again, decider changed, competitor's visit, price attack
  test.each([
    [yes, yes, yes, yes, "boughtAgain"],
    [no, no, no, no, "lost"],
    [open, no, no, no, "quiet"],
    [open, no, no, open, "undetermined"],
    [open, open, open, open, "undetermined"],
    [open, yes, no, no, "atRisk"],
    [open, open, yes, no, "atRisk"],
    [open, no, open, yes, "atRisk"],
  ] as const)(
    "again %s, decider %s, visit %s, price %s: %s",
    (boughtAgain, deciderChanged, competitorsVisit, priceAttack, verdict) => {
      expect(row({ boughtAgain, deciderChanged, competitorsVisit, priceAttack }).verdict).toBe(verdict);
    },
  );

  test.each([
    [{ age: 4.999 }, false],
    [{ age: 5 }, true],
    [{ installed: "2021-03-02" }, false],
    [{ installed: "2021-03-01" }, true],
    [{}, undefined],
  ])("a machine with %j is due: %s", (account, due) => {
    expect(row(account).due).toBe(due);
  });

  test("the open ones by age, the unknown last, then by warnings; the decided by id", () => {
    const rows = [
      { id: "z", boughtAgain: false },
      { id: "y", boughtAgain: true },
      { id: "unknown age", priceAttack: true },
      { id: "young", age: 1, priceAttack: true },
      { id: "old", age: 6 },
      { id: "old, warned", age: 6, priceAttack: true },
    ];
    const order = (of: readonly Territory.OwnAccount[]) => Territory.rePurchase(of, TODAY).rows.map(({ id }) => id);
    const expected = ["old, warned", "old", "young", "unknown age", "y", "z"];
    expect(order(rows)).toEqual(expected);
    expect(order([...rows].reverse())).toEqual(expected);
  });

  // 9 of 10: Wilson's 95 % interval is 59.6 to 98.2 %
  test("the share of the decided has an interval, and the aim is all", () => {
    const rows = Array.from({ length: 12 }, (_, nth) => ({
      id: `${nth}`,
      boughtAgain: nth < 9 ? true : nth === 9 ? false : undefined,
    }));
    const own = Territory.rePurchase(rows, TODAY);
    expect([own.verdict, own.again, own.lost, own.open, own.share]).toEqual(["aimMissed", 9, 1, 2, 0.9]);
    expect([own.interval?.low.toFixed(3), own.interval?.high.toFixed(3)]).toEqual(["0.596", "0.982"]);
    expect(own.could).toEqual([9 / 12, 11 / 12]);
  });

  test.each([
    [[], "undetermined"],
    [[true], "aimMet"],
    [[true, undefined], "undetermined"],
    [[true, false], "aimMissed"],
    [[undefined, false], "aimMissed"],
  ])("%j: %s", (bought, verdict) => {
    const rows = bought.map((boughtAgain, nth) => ({ id: `${nth}`, boughtAgain }));
    expect(Territory.rePurchase(rows, TODAY).verdict).toBe(verdict);
  });

  test.each([
    [[{ id: "a", installed: TODAY, age: 1 }], "accounts[0].age must be left out beside installed, got 1"],
    [[{ id: "a" }, { id: "a" }], 'accounts[1].id must be unique, but accounts[0] has it too, got "a"'],
  ])("%j is refused", (accounts, message) => {
    expect(() => Territory.rePurchase(accounts, TODAY)).toThrow(new RangeError(`Territory.rePurchase: ${message}`));
  });
});
