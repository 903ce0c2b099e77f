import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import * as schema from "../src/schema.js";

const PARTS = ["participants", "needs", "budget", "decisionProcess", "competition"] as const;

/** The five parts in their order: y known, n not known to us, ? left out. */
const known = (answers: string): Cycle.InformationAnswers =>
  Object.fromEntries(PARTS.map((part, row) => [part, { y: true, n: false }[answers[row] ?? ""]]));
const chain = (answers: string) => Cycle.informationChain(known(answers));

describe("the chain is complete with all five parts, and incomplete without one of them", () => {
  test.each([
    //        verdict          missing                 unknown                 completeness
    ["yyyyy", "complete", [], [], [1, 1]],
    ["yyyyn", "incomplete", ["competition"], [], [0.8, 0.8]],
    ["nyyyy", "incomplete", ["participants"], [], [0.8, 0.8]],
    ["yynny", "incomplete", ["budget", "decisionProcess"], [], [0.6, 0.6]],
    ["nnnnn", "incomplete", [...PARTS], [], [0, 0]],
    ["yyyy?", "undetermined", [], ["competition"], [0.8, 1]],
    ["?????", "undetermined", [], [...PARTS], [0, 1]],
    ["y?n??", "incomplete", ["budget"], ["needs", "decisionProcess", "competition"], [0.2, 0.8]],
  ] as const)("%s: %s", (answers, verdict, missing, unknown, completeness) => {
    const judged = chain(answers);
    expect([judged.verdict, judged.missing, judged.unknown, judged.completeness]).toEqual([
      verdict,
      missing,
      unknown,
      completeness,
    ]);
  });

  test("the parts are those of the source, in its order", () => {
    expect(Cycle.INFORMATION_PARTS).toEqual(PARTS);
  });

  test("nothing said at all is nothing known", () => {
    expect(Cycle.informationChain({})).toEqual(chain("?????"));
  });
});

test("the reasons", () => {
  expect(chain("yyyyy").because).toEqual([{ rule: "informationComplete", parts: 5 }]);
  expect(chain("y?n??").because).toEqual([
    { rule: "informationMissing", parts: ["budget"], of: 5 },
    { rule: "informationOpen", parts: ["needs", "decisionProcess", "competition"], low: 0.2, high: 0.8 },
  ]);
  expect(chain("yyyyn").because).toEqual([{ rule: "informationMissing", parts: ["competition"], of: 5 }]);
  expect(chain("yyyy?").because).toEqual([{ rule: "informationOpen", parts: ["competition"], low: 0.8, high: 1 }]);
});

describe("laws", () => {
  const answers = fc.array(fc.constantFrom("y", "n", "?"), { minLength: 5, maxLength: 5 }).map((all) => all.join(""));

  test("what an open part turns out to be stays within the range, and the verdict among those left open", () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, turns) => {
        const [before, after] = [chain(given), chain(given.replace("?", turns ? "y" : "n"))];
        expect(after.completeness[0]).toBeGreaterThanOrEqual(before.completeness[0]);
        expect(after.completeness[1]).toBeLessThanOrEqual(before.completeness[1]);
        if (before.verdict !== "undetermined") expect(after.verdict).toBe(before.verdict);
      }),
    );
  });

  test("every part is known, missing or unknown", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { known, missing, unknown } = chain(given);
        expect([...known, ...missing, ...unknown].sort()).toEqual([...PARTS].sort());
      }),
    );
  });
});

test.each([
  [{ budget: "yes" }, TypeError, 'known.budget must be true or false, got "yes"'],
  [{ needs: null }, TypeError, "known.needs must be true or false, got null"],
  [
    { competitors: true },
    RangeError,
    'a key of known must be a part of the chain (did you mean "competition"?), got "competitors"',
  ],
  [{ x: undefined }, RangeError, 'a key of known must be a part of the chain, got "x"'],
  [[], TypeError, "known must be an object, got array"],
])("%j is refused", (given, Kind, message) => {
  expect(() => Cycle.informationChain(given as never)).toThrow(new Kind(`Cycle.informationChain: ${message}`));
});

test("the document is accepted where the function accepts it", () => {
  const answer = fc.constantFrom(true, false, undefined, "yes", null);
  fc.assert(
    fc.property(fc.record({ participants: answer, budget: answer, extra: answer }, { requiredKeys: [] }), (given) => {
      const call = () => Cycle.informationChain(given as never);
      if (schema.informationAnswers.safeParse(given).success) expect(call).not.toThrow();
      else expect(call).toThrow(/^Cycle\.informationChain: /);
    }),
  );
});
