import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as schema from "../src/schema.js";
import * as Spin from "../src/spin/index.js";

const HELD = "2026-03-02";
const judge = (actions: readonly Spin.AgreedAction[], rest: Partial<Spin.OutcomeFacts> = {}) =>
  Spin.classifyOutcome({ heldOn: HELD, actions, ...rest });

const VISIT: Spin.AgreedAction = { by: "customer", action: "visit the plant", on: "2026-03-12", movesSale: true };

describe("what makes an advance", () => {
  const missing = (...parts: Spin.AdvancePart[]) => ({ rule: "actionIncomplete", missing: parts });
  test.each([
    // customer, action and date, all named, that move the sale
    ["advance", {}, { rule: "advanceAgreed", on: "2026-03-12" }],
    ["advance", { on: HELD }, { rule: "advanceAgreed", on: HELD }], // on the day of the call
    ["advance", { movesSale: undefined }, { rule: "advanceAssumed", on: "2026-03-12" }],
    // each kind of action that does not count
    ["continuation", { by: "seller" }, { rule: "sellerActionOnly" }],
    ["continuation", { by: undefined }, missing("customer")],
    ["continuation", { action: undefined }, missing("action")],
    ["continuation", { on: undefined }, missing("date")],
    ["continuation", { by: undefined, on: undefined }, missing("customer", "date")],
    ["continuation", { by: undefined, action: undefined, on: undefined }, missing("customer", "action", "date")],
    ["continuation", { on: "2026-03-01" }, { rule: "actionBeforeCall", on: "2026-03-01" }],
    ["continuation", { movesSale: false }, { rule: "actionMovesNothing", on: "2026-03-12" }],
    // of several faults the first
    ["continuation", { by: "seller", action: undefined, on: undefined }, { rule: "sellerActionOnly" }],
    ["continuation", { on: undefined, movesSale: false }, missing("date")],
    ["continuation", { on: "2026-03-01", movesSale: false }, { rule: "actionBeforeCall", on: "2026-03-01" }],
  ] as const)("%s: %j", (verdict, change, reason) => {
    const action = { ...VISIT, ...change };
    const judged = judge([action]);
    expect(judged.verdict).toBe(verdict);
    expect(judged.success).toBe(verdict === "advance");
    expect(judged.because).toEqual([
      ...(verdict === "advance" ? [] : [{ rule: "noAdvance", actions: 1 }]),
      { action: action.action, ...reason },
    ]);
  });
});

describe("the end of a call", () => {
  test.each([
    ["order", { ordered: true }, [], true],
    ["order", { ordered: true, refused: false }, [VISIT], true],
    ["noSale", { refused: true }, [], false],
    ["noSale", { refused: true, ordered: false }, [VISIT], false], // refused is refused
    ["advance", {}, [VISIT], true],
    ["advance", { ordered: false, refused: false }, [VISIT], true],
    ["continuation", {}, [], false],
    ["continuation", { ordered: false, refused: false }, [], false],
  ] as const)("%s: %j", (verdict, facts, actions, success) => {
    const judged = judge(actions, facts);
    expect([judged.verdict, judged.success]).toEqual([verdict, success]);
  });

  test("the first reason decides, the others tell of each action, the soonest advance first", () => {
    const later = { ...VISIT, on: "2026-03-20", action: "sign the test protocol" };
    const ours = { by: "seller", action: "send the offer", on: "2026-03-03" } as const;
    const judged = judge([ours, later, VISIT], { ordered: true });
    expect(judged.because).toEqual([
      { rule: "orderPlaced" },
      { rule: "advanceAgreed", action: "visit the plant", on: "2026-03-12" },
      { rule: "advanceAgreed", action: "sign the test protocol", on: "2026-03-20" },
      { rule: "sellerActionOnly", action: "send the offer" },
    ]);
    expect(judged.advances).toEqual([
      { action: "visit the plant", on: "2026-03-12" },
      { action: "sign the test protocol", on: "2026-03-20" },
    ]);
    expect(judge([], { refused: true }).because).toEqual([{ rule: "saleRefused" }]);
    expect(judge([]).because).toEqual([{ rule: "noAdvance", actions: 0 }]);
  });
});

describe("laws", () => {
  const optional = <Value>(...values: Value[]) => fc.constantFrom(undefined, ...values);
  const action = fc.record({
    by: optional("customer" as const, "seller" as const),
    action: optional("a", "b"),
    on: optional("2026-03-01", HELD, "2026-03-09"),
    movesSale: optional(true, false),
  });
  const facts = fc.record({
    actions: fc.array(action, { maxLength: 6 }),
    end: fc.constantFrom<Partial<Spin.OutcomeFacts>>({}, { ordered: true }, { refused: true }),
  });

  test("the order of the actions does not matter", () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 5 }), ({ actions, end }, cut) => {
        const turned = [...actions.slice(cut).reverse(), ...actions.slice(0, cut)];
        expect(judge(turned, end)).toEqual(judge(actions, end));
      }),
    );
  });

  test("what the seller alone will do never changes the outcome", () => {
    fc.assert(
      fc.property(facts, action, ({ actions, end }, more) => {
        const [before, after] = [judge(actions, end), judge([...actions, { ...more, by: "seller" }], end)];
        expect([after.verdict, after.success, after.advances]).toEqual([
          before.verdict,
          before.success,
          before.advances,
        ]);
      }),
    );
  });

  test("every action is told, once", () => {
    fc.assert(
      fc.property(facts, ({ actions, end }) => {
        const { verdict, because } = judge(actions, end);
        expect(because.length).toBe(actions.length + (verdict === "advance" ? 0 : 1));
      }),
    );
  });

  test("without days there is no advance, and one action of the customer makes one", () => {
    fc.assert(
      fc.property(facts, ({ actions }) => {
        const forgotten = actions.map((one) => ({ ...one, on: undefined }));
        expect(judge(forgotten).verdict).toBe("continuation");
        expect(judge([...actions, VISIT]).verdict).toBe("advance");
      }),
    );
  });
});

test.each([
  [{ actions: undefined }, TypeError, "actions must be an array, got undefined"],
  [{ actions: [null] }, TypeError, "actions[0] must be an object, got null"],
  [{ actions: [{ by: "us" }] }, RangeError, 'actions[0].by must be one of "customer", "seller", got "us"'],
  [{ actions: [{ action: "" }] }, RangeError, 'actions[0].action must be a non-empty text, got ""'],
  [{ actions: [{ on: "soon" }] }, RangeError, 'actions[0].on must be a calendar day such as "2026-03-01", got "soon"'],
  [{ actions: [{ movesSale: 1 }] }, TypeError, "actions[0].movesSale must be true or false, got 1"],
  [{ heldOn: undefined, actions: [] }, TypeError, 'heldOn must be a calendar day such as "2026-03-01", got undefined'],
  [{ ordered: "yes", actions: [] }, TypeError, 'ordered must be true or false, got "yes"'],
  [
    { ordered: true, refused: true, actions: [] },
    RangeError,
    "refused must not be true where an order was placed, got true",
  ],
])("%j is refused, and by the schema as well", (facts, Kind, message) => {
  const given = { heldOn: HELD, ...facts };
  const call = () => Spin.classifyOutcome(given as never);
  expect(call).toThrow(new Kind(`Spin.classifyOutcome: ${message}`));
  expect(call).toThrow(Kind);
  expect(schema.callOutcome.safeParse(given).success).toBe(false);
});
