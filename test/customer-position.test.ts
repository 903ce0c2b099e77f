import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

describe("attack or defend", () => {
  const limits = { strongFrom: 1000, mostFrom: 0.5 };
  const judge = (isNew?: boolean, purchasingPower?: number | string, ourShare?: number) =>
    Customer.attackOrDefend({ isNew, purchasingPower, ourShare }, limits);

  // strong from 1000 on, most from one half on
  test.each([
    [true, 5000, 0.9, "attack"],
    [true, 5000, 0.1, "attack"],
    [true, 10, 0.9, "attack"],
    [true, 10, 0.1, "attack"],
    [true, undefined, undefined, "attack"],
    [false, 5000, 0.9, "defend"],
    [false, 5000, 0.1, "maintain"],
    [false, 10, 0.1, "abandon"],
    [false, 10, 0.9, "harvest"],
    [false, 1000, 0.5, "defend"], // on both limits
    [false, "999.99", 0.5, "harvest"],
    [false, 1000, 0.4999, "maintain"],
    [false, "999.99", 0.4999, "abandon"],
    [false, "1000.00", 1, "defend"],
    [false, 0, 0, "abandon"],
  ] as const)("new %s, power %s, our share %s: %s", (isNew, power, share, expected) => {
    const { verdict, possible } = judge(isNew, power, share);
    expect([verdict, possible]).toEqual([expected, [expected]]);
  });

  test.each([
    [undefined, undefined, undefined, "attack defend maintain abandon harvest", "isNew purchasingPower ourShare"],
    [undefined, 5000, 0.9, "attack defend", "isNew"],
    [undefined, 10, 0.1, "attack abandon", "isNew"],
    [undefined, undefined, 0.9, "attack defend harvest", "isNew purchasingPower"],
    [false, undefined, 0.9, "defend harvest", "purchasingPower"],
    [false, undefined, 0.1, "maintain abandon", "purchasingPower"],
    [false, 5000, undefined, "defend maintain", "ourShare"],
    [false, 10, undefined, "abandon harvest", "ourShare"],
    [false, undefined, undefined, "defend maintain abandon harvest", "purchasingPower ourShare"],
  ] as const)("new %s, power %s, our share %s may be: %s", (isNew, power, share, possible, missing) => {
    const judged = judge(isNew, power, share);
    expect([judged.verdict, judged.possible.join(" ")]).toEqual(["undetermined", possible]);
    expect(judged.because).toEqual([
      { rule: "stanceOpen", missing: missing.split(" "), possible: possible.split(" ") },
    ]);
  });

  test("the reason carries the cell, its figures and its mark", () => {
    expect(judge(true, 10, 0.1).because).toEqual([{ rule: "newBusiness", mark: "S" }]);
    const figures = { strongFrom: "1000", mostFrom: 0.5, rule: "powerAndShare" };
    expect(judge(false, "0010.50", 0.9).because).toEqual([
      {
        ...figures,
        power: "weak",
        share: "most",
        stance: "harvest",
        mark: "I",
        purchasingPower: "10.5",
        ourShare: 0.9,
      },
    ]);
    expect(judge(false, 10, 0.1).because).toEqual([
      {
        ...figures,
        power: "weak",
        share: "little",
        stance: "abandon",
        mark: "S",
        purchasingPower: "10",
        ourShare: 0.1,
      },
    ]);
  });

  test("only the cell weak and most is ours, the others are the source's", () => {
    expect(Customer.ATTACK_OR_DEFEND.filter(({ mark }) => mark === "I").map(({ stance }) => stance)).toEqual([
      "harvest",
    ]);
  });

  test("one half is most unless the caller says otherwise", () => {
    const half = { isNew: false, purchasingPower: 1000, ourShare: 0.5 };
    expect(Customer.attackOrDefend(half, { strongFrom: 1000 }).verdict).toBe("defend");
    expect(Customer.attackOrDefend(half, { strongFrom: 1000, mostFrom: 0.51 }).verdict).toBe("maintain");
  });

  test("what becomes known only narrows what is possible", () => {
    const isNew = fc.boolean();
    const power = fc.integer({ min: 0, max: 2000 });
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(isNew, power, share, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (a, b, c, known) => {
        const whole = judge(a, b, c);
        const part = judge(known[0] ? a : undefined, known[1] ? b : undefined, known[2] ? c : undefined);
        expect(part.possible).toContain(whole.verdict);
        expect(part.verdict === "undetermined").toBe(part.possible.length > 1);
      }),
    );
  });

  test.each([
    [
      { purchasingPower: -1 },
      { strongFrom: 1 },
      RangeError,
      "position.purchasingPower must be an amount of at least 0, got -1",
    ],
    [{ ourShare: 50 }, { strongFrom: 1 }, RangeError, "position.ourShare must be a number 0–1, got 50"],
    [{ isNew: "no" }, { strongFrom: 1 }, TypeError, 'position.isNew must be true or false, got "no"'],
    [{}, {}, TypeError, "limits.strongFrom must be a decimal amount below 1e30, got undefined"],
    [{}, { strongFrom: 1, mostFrom: 2 }, RangeError, "limits.mostFrom must be a number 0–1, got 2"],
  ])("%j with %j is refused", (position, limit, Kind, message) => {
    expect(() => Customer.attackOrDefend(position as never, limit as never)).toThrow(
      new Kind(`Customer.attackOrDefend: ${message}`),
    );
  });
});

describe("the opportunity quadrant", () => {
  const limits = { largeVolumeFrom: 1000, largeInfluenceFrom: 0.5 };
  const judge = (volume?: number | string, influence?: number) =>
    Customer.opportunityQuadrant({ volume, influence }, limits);

  // large from 1000 on, and from one half on
  test.each([
    [5000, 0.9, "mustDo", "graspTheLarge", "I"],
    [5000, 0.1, "oneOff", "takeItAll", "S"],
    [10, 0.9, "ifPossible", "takeWhatWeCan", "I"],
    [10, 0.1, "whenFree", "pickAndChoose", "I"],
    [1000, 0.5, "mustDo", "graspTheLarge", "I"], // on both limits
    [1000, 0.4999, "oneOff", "takeItAll", "S"],
    ["999.99", 0.5, "ifPossible", "takeWhatWeCan", "I"],
    ["999.99", 0.4999, "whenFree", "pickAndChoose", "I"],
  ] as const)("volume %s, influence %s: %s, %s [%s]", (volume, influence, verdict, aim, aimMark) => {
    const judged = judge(volume, influence);
    expect([judged.verdict, judged.aim, judged.possible]).toEqual([verdict, aim, [verdict]]);
    expect(judged.because.map((reason) => [reason.rule, "mark" in reason && reason.mark])).toEqual([
      ["volumeAndInfluence", "S"],
      ["aimOfCell", aimMark],
    ]);
  });

  test.each([
    [undefined, undefined, "mustDo oneOff ifPossible whenFree", "volume influence"],
    [undefined, 0.9, "mustDo ifPossible", "volume"],
    [undefined, 0.1, "oneOff whenFree", "volume"],
    [5000, undefined, "mustDo oneOff", "influence"],
    [10, undefined, "ifPossible whenFree", "influence"],
  ] as const)("volume %s, influence %s may be: %s", (volume, influence, possible, missing) => {
    const judged = judge(volume, influence);
    expect([judged.verdict, judged.aim, judged.possible.join(" ")]).toEqual(["undetermined", undefined, possible]);
    expect(judged.because).toEqual([
      { rule: "opportunityOpen", missing: missing.split(" "), possible: possible.split(" ") },
    ]);
  });

  test("the reasons carry the cell, its figures and its aim", () => {
    expect(judge("5000.0", 0.1).because).toEqual([
      {
        rule: "volumeAndInfluence",
        opportunity: "oneOff",
        volumeIs: "large",
        influenceIs: "small",
        volume: "5000",
        largeVolumeFrom: "1000",
        influence: 0.1,
        largeInfluenceFrom: 0.5,
        mark: "S",
      },
      { rule: "aimOfCell", opportunity: "oneOff", aim: "takeItAll", mark: "S" },
    ]);
  });

  test("the source names every cell, but an aim for one-off business alone; what must be done is not to take it all", () => {
    expect(Customer.OPPORTUNITIES.map(({ mark }) => mark)).toEqual(["S", "S", "S", "S"]);
    expect(Customer.OPPORTUNITIES.filter((cell) => cell.aimMark === "S").map((cell) => cell.opportunity)).toEqual([
      "oneOff",
    ]);
    expect(Customer.OPPORTUNITIES.filter((cell) => cell.aim === "takeItAll")).toHaveLength(1);
  });

  test("half the influence is large unless the caller says otherwise", () => {
    const half = { volume: 1, influence: 0.5 };
    expect(Customer.opportunityQuadrant(half, { largeVolumeFrom: 1 }).verdict).toBe("mustDo");
    expect(Customer.opportunityQuadrant(half, { largeVolumeFrom: 1, largeInfluenceFrom: 0.6 }).verdict).toBe("oneOff");
  });

  test.each([
    [
      { volume: "-0.01" },
      { largeVolumeFrom: 1 },
      RangeError,
      'opportunity.volume must be an amount of at least 0, got "-0.01"',
    ],
    [{ influence: 1.1 }, { largeVolumeFrom: 1 }, RangeError, "opportunity.influence must be a number 0–1, got 1.1"],
    [{}, { largeVolumeFrom: -1 }, RangeError, "limits.largeVolumeFrom must be an amount of at least 0, got -1"],
    [
      {},
      { largeVolumeFrom: 1, largeInfluenceFrom: "half" },
      TypeError,
      'limits.largeInfluenceFrom must be a number 0–1, got "half"',
    ],
  ])("%j with %j is refused", (opportunity, limit, Kind, message) => {
    expect(() => Customer.opportunityQuadrant(opportunity as never, limit as never)).toThrow(
      new Kind(`Customer.opportunityQuadrant: ${message}`),
    );
  });
});
