import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

const RUNGS = Relationship.LADDER.map(({ rung }) => rung);

/** "yn?ny": for each rung, lowest first, whether its way of working was seen. */
const seen = (written: string): Relationship.LadderAnswers =>
  Object.fromEntries(RUNGS.map((rung, nth) => [rung, { y: true, n: false }[written.slice(nth, nth + 1)]]));

describe("the ladder", () => {
  test.each([
    ["ynnnn", "visitor", ["visitor"], "priceSeller"],
    ["yynnn", "priceSeller", ["priceSeller"], "productPresenter"],
    ["nnynn", "productPresenter", ["productPresenter"], "needProvider"],
    ["?nnyn", "needProvider", ["needProvider"], "consultant"],
    ["????y", "consultant", ["consultant"], undefined],
    ["nnnnn", "none", ["none"], "visitor"],
    ["yn?nn", "undetermined", ["visitor", "productPresenter"], "priceSeller"],
    ["y???n", "undetermined", ["visitor", "priceSeller", "productPresenter", "needProvider"], "priceSeller"],
    ["?????", "undetermined", ["none", ...RUNGS], "visitor"],
  ] as const)("%s: %s, could be %j, next %s", (written, verdict, couldBe, next) => {
    const stands = Relationship.ladder(seen(written));
    expect([stands.verdict, stands.couldBe, stands.next]).toEqual([verdict, couldBe, next]);
  });

  test("whatever an unknown rung turns out to be, the seller stands on one of those it could be", () => {
    const answer = fc.constantFrom("y", "n", "?");
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 5 }), fc.constantFrom("y", "n"), (some, rest) => {
        const whole = some.map((own) => (own === "?" ? rest : own)).join("");
        expect(Relationship.ladder(seen(some.join(""))).couldBe).toContain(Relationship.ladder(seen(whole)).verdict);
      }),
    );
  });
});

describe("the role is the lesser of what the seller fills and the place leaves open", () => {
  const [s, c, a] = Relationship.ROLES;
  // place:          outsider, friend, supplier, partner
  test.each([
    ["visitor", [s, s, s, s]],
    ["priceSeller", [s, s, s, s]],
    ["productPresenter", [s, s, s, s]],
    ["needProvider", [s, s, c, c]],
    ["consultant", [s, s, c, a]],
  ] as const)("%s: %j", (rung, roles) => {
    const places = ["outsider", "friend", "supplier", "partner"] as const;
    expect(places.map((place) => Relationship.role(rung, place).verdict)).toEqual(roles);
  });

  test.each([
    ["consultant", "partner", { rule: "roleByBoth", role: a, rung: "consultant", place: "partner" }],
    ["needProvider", "partner", { rule: "roleBySeller", role: c, rung: "needProvider" }],
    ["consultant", "friend", { rule: "roleByPlace", role: s, place: "friend" }],
    ["visitor", undefined, { rule: "roleBySeller", role: s, rung: "visitor" }],
    [undefined, "friend", { rule: "roleByPlace", role: s, place: "friend" }],
    [undefined, "supplier", { rule: "roleUnknown", couldBe: [s, c] }],
    ["consultant", undefined, { rule: "roleUnknown", couldBe: [s, c, a] }],
    [undefined, undefined, { rule: "roleUnknown", couldBe: [s, c, a] }],
  ] as const)("%s, %s: %j", (rung, place, reason) => {
    expect(Relationship.role(rung, place).because).toEqual([reason]);
  });
});

test.each([
  ["ladder", [{ partner: true }], RangeError, 'a key of answers must be a rung of the ladder, got "partner"'],
  ["ladder", [{ visitor: 1 }], TypeError, "answers.visitor must be true or false, got 1"],
  [
    "role",
    ["visitor", "ally"],
    RangeError,
    'place must be one of "outsider", "friend", "supplier", "partner", got "ally"',
  ],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(new Kind(`Relationship.${name}: ${message}`));
});
