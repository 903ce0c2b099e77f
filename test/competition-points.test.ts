import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Competition from "../src/competition/index.js";
import * as schema from "../src/schema.js";

/** "CFO:skill" is a wish or an answer, "CFO" one without a point. */
const pairs = (text: string) =>
  text.split(" ").flatMap((pair) => {
    const [name = "", point] = pair.split(":");
    return name === "" ? [] : [{ name, point: point as Competition.Point | undefined }];
  });
const points = (wishes: string, answers: string) =>
  Competition.points(
    pairs(wishes).map(({ name, point }) => ({ person: name, point })),
    pairs(answers).map(({ name, point }) => ({ criterion: name, point })),
  );

describe("buying and selling points", () => {
  test("five are personal, six are arguments, and none is both", () => {
    const all = [...Competition.BUYING_POINTS, ...Competition.SELLING_POINTS];
    expect([Competition.BUYING_POINTS.length, Competition.SELLING_POINTS.length, new Set(all).size]).toEqual([
      5, 6, 11,
    ]);
  });

  test.each([
    ["", "", "undetermined", ["pointsNobody"]],
    ["", "price:lowerCost", "undetermined", ["pointsNobody", "pointsIdle"]],
    ["A:skill", "x:skill", "answered", ["pointsAnswered"]],
    ["A:skill A:promotion", "x:skill", "answered", ["pointsAnswered", "pointsOpen"]], // one is enough
    ["A:skill", "x:promotion", "unanswered", ["pointsUnanswered", "pointsOpen", "pointsIdle"]],
    ["A:lowerCost", "x:lowerCost", "undetermined", ["pointsUnknown"]], // an argument is no personal reason
    ["A", "x:skill", "undetermined", ["pointsUnknown", "pointsIdle"]],
    ["A B:skill", "x:skill", "undetermined", ["pointsUnknown"]],
    ["A B:skill", "x", "unanswered", ["pointsUnanswered", "pointsUnknown", "pointsOpen", "pointsIdle"]],
    ["A A:skill", "x:skill", "answered", ["pointsAnswered"]],
  ])("%s answered by %s: %s", (wishes, answers, verdict, rules) => {
    const judged = points(wishes, answers);
    expect([judged.verdict, judged.because.map(({ rule }) => rule)]).toEqual([verdict, rules]);
  });

  test("who wants what, and what answers it", () => {
    const judged = points(
      "CFO:bossPraise CFO:lowerCost nurse:skill nurse:skill chief:researchStanding CIO",
      "price:lowerCost training:skill support:skill tender",
    );
    expect(judged.points).toEqual([
      { point: "skill", kind: "buying", people: ["nurse"], criteria: ["training", "support"] },
      { point: "bossPraise", kind: "buying", people: ["CFO"], criteria: [] },
      { point: "lowerCost", kind: "selling", people: ["CFO"], criteria: ["price"] },
      { point: "researchStanding", kind: "selling", people: ["chief"], criteria: [] },
    ]);
    expect(judged.people).toEqual([
      { person: "CFO", answered: ["lowerCost"], unanswered: ["bossPraise"], buyingPointAnswered: false },
      { person: "nurse", answered: ["skill"], unanswered: [], buyingPointAnswered: true },
      { person: "chief", answered: [], unanswered: ["researchStanding"], buyingPointAnswered: undefined },
      { person: "CIO", answered: [], unanswered: [], buyingPointAnswered: undefined },
    ]);
    expect(judged.idle).toEqual(["tender"]);
    expect(judged.because).toEqual([
      { rule: "pointsUnanswered", people: ["CFO"] },
      { rule: "pointsUnknown", people: ["chief", "CIO"] },
      { rule: "pointsOpen", points: ["bossPraise", "researchStanding"] },
      { rule: "pointsIdle", criteria: ["tender"] },
    ]);
  });

  test("one more criterion never leaves more unanswered", () => {
    const point = fc.constantFrom("skill", "promotion", "service", undefined);
    const wish = fc.record({ person: fc.constantFrom("a", "b"), point });
    const answer = fc.record({ criterion: fc.constantFrom("x", "y"), point });
    const order = ["unanswered", "undetermined", "answered"];
    fc.assert(
      fc.property(fc.array(wish), fc.array(answer), answer, (wishes, answers, more) => {
        const at = (given: typeof answers) =>
          order.indexOf(Competition.points(wishes as never, given as never).verdict);
        expect(at([...answers, more])).toBeGreaterThanOrEqual(at(answers));
      }),
    );
  });

  test("a point that does not exist is refused, and the documents are accepted where the function accepts them", () => {
    expect(() => points("A:praise", "")).toThrow(
      new RangeError(
        'Competition.points: wishes[0].point must be a buying or selling point (did you mean "bossPraise"?), got "praise"',
      ),
    );
    const name = fc.constantFrom("a", "", 1);
    const point = fc.constantFrom("skill", "Skill", "service", undefined);
    fc.assert(
      fc.property(name, point, name, point, (person, wanted, criterion, given) => {
        const [wish, answer] = [
          { person, point: wanted },
          { criterion, point: given },
        ];
        const valid = schema.pointWishes.safeParse([wish]).success && schema.pointAnswers.safeParse([answer]).success;
        const call = () => Competition.points([wish] as never, [answer] as never);
        if (valid) expect(call).not.toThrow();
        else expect(call).toThrow(/^Competition\.points: /);
      }),
    );
  });
});

describe("speaking of competitors", () => {
  test.each([
    // praises hints declines runs down
    ["ynnn", ["say"]],
    ["nynn", ["say"]],
    ["nnyn", ["say"]],
    ["yyyn", ["say"]],
    ["nnnn", ["rephrase"]],
    ["yyyy", ["drop"]], // praise takes nothing back
    ["???y", ["drop"]],
    ["y???", ["say", "drop"]],
    ["?nnn", ["say", "rephrase"]],
    ["nnn?", ["rephrase", "drop"]],
    ["????", ["say", "rephrase", "drop"]],
  ])("%s: %j", (row, possible) => {
    const ways = ["praises", "hints", "declines", "runsDown"];
    const said = { y: true, n: false, "?": undefined };
    const facts = Object.fromEntries(ways.map((way, nth) => [way, said[row[nth] as keyof typeof said]]));
    const judged = Competition.remark(facts);
    expect([judged.verdict, judged.possible]).toEqual([possible.length === 1 ? possible[0] : "undetermined", possible]);
  });
});
