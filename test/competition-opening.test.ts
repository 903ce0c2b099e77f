import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

const { TERRITORIES, OPENINGS, MOVES } = Competition;

describe("the opening grid", () => {
  // 九宫格; S stated, 3 one of three, 1 this cell only, I inferred
  test.each([
    //           leading               even                    behind
    ["ours", /**/ "accelerate S3", /**/ "findCause S3", /******/ "solveProblem S"],
    ["neutral", "pressAdvantage I", /**/ "seizeInitiative S1", "findBreakthrough I"],
    ["theirs", "pressAdvantage I", /***/ "findBreakthrough I", "findBreakthrough S"],
  ] as const)("on %s: %s, %s, %s", (territory, ...expected) => {
    const marks = { stated: "", oneOfThree: "3", onlyHere: "1", inferred: "" };
    const cells = OPENINGS.map((opening) => {
      const { verdict, because } = Competition.opening({ territory, opening });
      const [why] = because;
      return why?.rule === "openingCell" ? `${verdict} ${why.mark}${marks[why.says]}` : why;
    });
    expect(cells).toEqual(expected);
  });

  test("has one cell for each territory and opening, and a move for each", () => {
    const cells = Competition.OPENING_GRID.map(({ territory, opening }) => `${territory} ${opening}`);
    expect(cells).toEqual(TERRITORIES.flatMap((territory) => OPENINGS.map((opening) => `${territory} ${opening}`)));
    expect(new Set(Competition.OPENING_GRID.map(({ move }) => move))).toEqual(new Set(MOVES));
  });

  test.each([
    [{ territory: "ours" }, ["accelerate", "findCause", "solveProblem"], ["opening"]],
    [{ territory: "neutral" }, ["pressAdvantage", "seizeInitiative", "findBreakthrough"], ["opening"]],
    [{ territory: "theirs" }, ["pressAdvantage", "findBreakthrough"], ["opening"]],
    [{ opening: "leading" }, ["accelerate", "pressAdvantage"], ["territory"]],
    [{ opening: "even" }, ["findCause", "seizeInitiative", "findBreakthrough"], ["territory"]],
    [{ opening: "behind" }, ["solveProblem", "findBreakthrough"], ["territory"]],
    [{}, [...MOVES], ["territory", "opening"]],
  ] as const)("%j leaves %j open", (position, possible, missing) => {
    const judged = Competition.opening(position);
    expect(judged).toEqual({
      verdict: "undetermined",
      possible,
      because: [{ rule: "openingOpen", missing, possible }],
    });
  });
});

describe("a cell that is replaced", () => {
  const grid = [{ territory: "theirs", opening: "leading", move: "findBreakthrough" }] as const;

  test("says so, and what stood there", () => {
    expect(Competition.opening({ territory: "theirs", opening: "leading" }, { grid })).toEqual({
      verdict: "findBreakthrough",
      possible: ["findBreakthrough"],
      because: [{ rule: "openingReplaced", ...grid[0], instead: "pressAdvantage" }],
    });
  });

  test("counts where something is not known: their ground then asks for one move, however we stand", () => {
    const judged = Competition.opening({ territory: "theirs" }, { grid });
    expect([judged.verdict, judged.because[0]?.rule]).toEqual(["findBreakthrough", "openingOpen"]);
  });

  test("leaves the other eight as they are", () => {
    const cells = TERRITORIES.flatMap((territory) => OPENINGS.map((opening) => ({ territory, opening })));
    const changed = cells.filter(
      (cell) => Competition.opening(cell, { grid }).verdict !== Competition.opening(cell).verdict,
    );
    expect(changed).toEqual([{ territory: "theirs", opening: "leading" }]);
  });
});

describe("many deals", () => {
  const deals = [
    { id: "d", territory: "theirs", opening: "behind" },
    { id: "a", territory: "ours", opening: "leading" },
    { id: "c", opening: "even" },
    { id: "b", territory: "ours", opening: "leading" },
    { id: "e" },
  ] as const;

  test("stand in their cells, and those without one are named", () => {
    const book = Competition.openings(deals);
    expect(book.rows.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "d findBreakthrough",
      "a accelerate",
      "c undetermined",
      "b accelerate",
      "e undetermined",
    ]);
    expect(book.cells).toHaveLength(9);
    expect(book.cells.filter((cell) => cell.deals.length > 0)).toEqual([
      { territory: "ours", opening: "leading", move: "accelerate", deals: ["a", "b"] },
      { territory: "theirs", opening: "behind", move: "findBreakthrough", deals: ["d"] },
    ]);
    expect(book.undetermined).toEqual(["c", "e"]);
  });

  test("each deal is in one cell or undetermined, and judged as it is alone", () => {
    const deal = fc.record(
      { territory: fc.constantFrom(...TERRITORIES), opening: fc.constantFrom(...OPENINGS) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 30 }), (positions) => {
        const book = Competition.openings(positions.map((position, nth) => ({ id: `${nth}`, ...position })));
        const counted = [...book.cells.flatMap((cell) => cell.deals), ...book.undetermined];
        expect(counted.map(Number).sort((a, b) => a - b)).toEqual(positions.map((_, nth) => nth));
        expect(book.rows.map(({ id: _, ...row }) => row)).toEqual(
          positions.map((position) => Competition.opening(position)),
        );
      }),
    );
  });
});

test.each([
  [{ territory: "mine" }, {}, 'position.territory must be one of "ours", "neutral", "theirs", got "mine"'],
  [{ opening: "ahead" }, {}, 'position.opening must be one of "leading", "even", "behind", got "ahead"'],
  [
    {},
    { grid: [{ territory: "ours", opening: "even", move: "giveUp" }] },
    'grid[0].move must be one of "accelerate", "findCause", "solveProblem", "pressAdvantage", "seizeInitiative", "findBreakthrough", got "giveUp"',
  ],
  [
    {},
    {
      grid: [
        { territory: "ours", opening: "even", move: "findCause" },
        { territory: "ours", opening: "even", move: "accelerate" },
      ],
    },
    'grid[1].cell must be unique, but grid[0] has it too, got "ours even"',
  ],
])("%j with %j is refused", (position, options, message) => {
  expect(() => Competition.opening(position as never, options as never)).toThrow(
    new RangeError(`Competition.opening: ${message}`),
  );
});

test("the documents of deals and of cells are accepted where the function accepts them", () => {
  const territory = fc.constantFrom("ours", "theirs", "mine", undefined);
  const opening = fc.constantFrom("even", "behind", "ahead", undefined);
  const move = fc.constantFrom("findCause", "giveUp", 1, undefined);
  const deals = fc.array(fc.record({ id: fc.constantFrom("a", "b", ""), territory, opening }), { maxLength: 2 });
  fc.assert(
    fc.property(deals, fc.record({ territory, opening, move }), (given, cell) => {
      const valid = schema.openedDeals.safeParse(given).success && schema.openingCells.safeParse([cell]).success;
      const call = () => Competition.openings(given as never, { grid: [cell as never] });
      if (valid) expect(call).not.toThrow();
      else expect(call).toThrow(/^Competition\.openings: /);
    }),
    { numRuns: 1000 },
  );
});
