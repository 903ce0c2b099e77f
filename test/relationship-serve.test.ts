import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Relationship from "../src/relationship/index.js";

const FUNCTIONS = new Map<string, unknown>(Object.entries(Relationship));

const [S, E, R, V, E2] = Relationship.SERVE;

/** "Sy Sn R?" – a letter, and whether its point is met. */
const points = (written: string): Relationship.ServePoint[] =>
  written.split(" ").flatMap((one, nth) => {
    const letter = { S, E, R, V, X: E2 }[one.slice(0, 1)];
    return letter === undefined ? [] : [{ letter, point: `p${nth}`, met: { y: true, n: false }[one.slice(1)] }];
  });

describe("SERVE", () => {
  test.each([
    ["Sy Ey Ry Vy Xy", "complete", [1, 1], []],
    ["Sy Ey Ry Rn Vy Xy", "incomplete", [0.9, 0.9], [R]],
    ["Sy Sn Ey Ry Rn Vy Xy", "incomplete", [0.8, 0.8], [S, R]],
    ["Sy Sy Sn Ey Ry Rn Vy Xy", "incomplete", [5 / 6, 5 / 6], [R]], // 2/3 is better than 1/2
    ["Sn Sn Sy Ey Rn Rn Rn Ry Ry Vy Xy", "incomplete", [56 / 75, 56 / 75], [S]], // 1/3 below 2/5
    ["Sy Ey Ry R? Vy Xy", "undetermined", [0.9, 1], [R]],
    ["Sy Ey Ry R? Vy Vn Xy", "incomplete", [0.8, 0.9], [R, V]], // R is at 1/2 or 1, V at 1/2
    ["Sy Ey Ry Ry R? Vy Vn Xy", "incomplete", [5 / 6, 0.9], [V]], // R is at 2/3 at least
    ["Sy Ey Ry Vy", "undetermined", [0.8, 1], [E2]],
    ["", "undetermined", [0, 1], [S, E, R, V, E2]],
  ] as const)("%s: %s, %j, weakest %j", (written, verdict, score, weakest) => {
    const served = Relationship.serve(points(written));
    expect([served.verdict, served.score, served.weakest]).toEqual([verdict, score, weakest]);
  });

  test("the weakest is told with the range it is in", () => {
    expect(Relationship.serve(points("Sy Ey Ry R? Rn Vy Vn Xy")).because[0]).toEqual({
      rule: "serveWeakest",
      letters: [R, V],
      low: 1 / 3,
      high: 0.5,
    });
  });

  test("what is missed is listed in the order given", () => {
    expect(Relationship.serve(points("Rn Sy Sn")).missed).toEqual([
      { letter: R, point: "p0" },
      { letter: S, point: "p2" },
    ]);
  });

  test("a point met never lowers the score, one answered never widens it", () => {
    const point = fc.record({
      letter: fc.constantFrom(...Relationship.SERVE),
      point: fc.constant("p"),
      met: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), fc.boolean(), (all, met) => {
        const nth = all.findIndex((own) => own.met === undefined);
        fc.pre(nth >= 0);
        const [low, high] = Relationship.serve(all).score;
        const told = Relationship.serve(all.map((own, row) => (row === nth ? { ...own, met } : own)));
        expect(told.score[0]).toBeGreaterThanOrEqual(low);
        expect(told.score[1]).toBeLessThanOrEqual(high);
        expect(Relationship.serve([...all].reverse()).rows).toEqual(Relationship.serve(all).rows);
      }),
    );
  });
});

describe("the CRP loop", () => {
  const [y, n, u] = [true, false, undefined];
  test.each([
    [[y, y, y, y], "closed", [], []],
    [[y, y, y, n], "broken", ["evaluate"], []],
    [[n, y, y, y], "broken", ["analyse"], ["advise", "carryOut", "evaluate"]],
    [[y, n, y, n], "broken", ["advise"], ["carryOut"]],
    [[y, u, n, y], "broken", ["advise", "carryOut"], ["evaluate"]],
    [[y, n, u, y], "broken", ["advise"], ["evaluate"]],
    [[y, u, y, y], "undetermined", ["advise"], []],
    [[u, u, u, u], "undetermined", ["analyse", "advise", "carryOut", "evaluate"], []],
  ] as const)("%j: %s at %j", ([analyse, advise, carryOut, evaluate], verdict, at, skippedTo) => {
    const loop = Relationship.loop({ analyse, advise, carryOut, evaluate });
    expect([loop.verdict, loop.couldBreakAt, loop.skippedTo]).toEqual([verdict, at, skippedTo]);
  });

  test("done are the steps from the first on", () => {
    expect(Relationship.loop({ analyse: true, advise: true, evaluate: true }).done).toEqual(["analyse", "advise"]);
  });
});

test.each([
  [
    "serve",
    [[{ letter: "S", point: "p" }]],
    RangeError,
    /^points\[0\]\.letter must be one of "seeWholePicture", .*, got "S"$/,
  ],
  ["serve", [[{ letter: S, point: "" }]], RangeError, /^points\[0\]\.point must be a non-empty text, got ""$/],
  [
    "serve",
    [[{ letter: S, point: "p", met: "yes" }]],
    TypeError,
    /^points\[0\]\.met must be true or false, got "yes"$/,
  ],
  [
    "loop",
    [{ analyze: true }],
    RangeError,
    /^a key of answers must be a step of the loop \(did you mean "analyse"\?\), got "analyze"$/,
  ],
] as const)("%s(%j) is refused", (name, args, Kind, message) => {
  const call = FUNCTIONS.get(name) as (...args: readonly unknown[]) => unknown;
  const thrown = () => {
    try {
      return call(...args);
    } catch (error) {
      return error;
    }
  };
  const error = thrown();
  expect(error).toBeInstanceOf(Kind);
  expect((error as Error).message.replace(`Relationship.${name}: `, "")).toMatch(message);
});
