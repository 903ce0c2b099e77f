import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as C139 from "../src/c139/index.js";
import golden from "./golden/c139-win-rates.json" with { type: "json" };

// The table of the source, written out by hand: rows are W and F, columns are C 0 … 9.
const BOOK = [
  //        region                 rate in percent; x: no source gives it
  ["0W0F", "L L L L L L L L L L", "  0   0   0   0   0   0   0   0   0   0"],
  ["0W1F", "L L L L L L L L L L", "  3   3   3   3   3   3   3   3   3   3"],
  ["0W2F", "L L L L L L L S S S", " 22  22  22  22  22  22  26  50  50 x50"],
  ["0W3F", "S S S S S S S S S S", "x50 x50 x50 x50 x50 x50 x50 x50 x50 x50"],
  ["1W0F", "S S S S S S S S S S", "x50 x50 x50 x50 x50 x50 x50 x50 x50 x50"],
  ["1W1F", "S S S S S S W W W W", " 50  50  50  50  50  50  85  85  85  91"],
  ["1W2F", "W W W W W W W W W W", " 99  99  99  99  99  99  99  99  99  99"],
  ["1W3F", "W W W W W W W W W W", "100 100 100 100 100 100 100 100 100 100"],
] as const;
const REGIONS = { L: "lose", S: "swing", W: "win" } as const;
const CELLS = BOOK.flatMap(([head, regions, rates]) =>
  rates
    .trim()
    .split(/\s+/)
    .map((rate, clear) => ({
      value: `${head}${clear}C` as C139.Notation,
      region: REGIONS[regions.split(" ")[clear] as keyof typeof REGIONS],
      rate: Number(rate.replace("x", "")) / 100,
      basis: rate.startsWith("x") ? "extrapolated" : "published",
    })),
);

const anyValue = fc.integer({ min: 0, max: 79 }).map((at) => CELLS[at]?.value ?? "0W0F0C");

describe("value", () => {
  test("the book's table has all 80 values", () => {
    expect(new Set(CELLS.map((cell) => cell.value)).size).toBe(80);
  });

  test.each(CELLS)("$value lies in the $region region", ({ value, region }) => {
    expect(C139.region(value)).toBe(region);
    expect(C139.region(C139.parse(value))).toBe(region);
  });

  test("the table ascends: rank is the place in the book, 0 … 79", () => {
    expect(CELLS.map((cell) => C139.rank(cell.value))).toEqual(Array.from({ length: 80 }, (_, at) => at));
  });

  // The course's own known cases.
  test.each([
    ["1W1F4C", "swing"],
    ["1W1F0C", "swing"],
    ["0W3F9C", "swing"],
    ["1W2F6C", "win"],
    ["1W2F0C", "win"],
    ["0W1F9C", "lose"],
    ["1W1F6C", "win"], // the inflections themselves are inclusive
    ["0W2F6C", "lose"],
    ["1W1F5C", "swing"], // and their neighbours are not
    ["0W2F7C", "swing"],
  ] as const)("%s is %s", (value, region) => {
    expect(C139.region(value)).toBe(region);
  });

  test("the order is not component-wise", () => {
    expect(C139.compare("0W1F9C", "0W2F6C")).toBeLessThan(0);
    expect(C139.compare("1W2F0C", "1W1F6C")).toBeGreaterThan(0);
    expect(C139.compare("1W1F6C", { win: 1, first: 1, clear: 6 })).toBe(0);
  });

  test("compare agrees with rank in sign", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(Math.sign(C139.compare(a, b))).toBe(Math.sign(C139.rank(a) - C139.rank(b)));
      }),
    );
  });

  test("the caller's inflections decide, both inclusive", () => {
    const strict = { winAt: "1W1F7C", loseAt: "0W2F5C" } as const; // the exam's "greater than" and "less than"
    expect(C139.region("1W1F6C", strict)).toBe("swing");
    expect(C139.region("1W1F7C", strict)).toBe("win");
    expect(C139.region("0W2F6C", strict)).toBe("swing");
    expect(C139.region("0W2F5C", strict)).toBe("lose");
    expect(() => C139.region("1W1F6C", { winAt: "0W2F6C" })).toThrow(
      new RangeError('C139.region: loseAt must lie below winAt 0W2F6C, got "0W2F6C"'),
    );
  });

  test("raising any item never lowers the region", () => {
    const height = { lose: 0, swing: 1, win: 2 };
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        fc.pre(C139.rank(a) <= C139.rank(b));
        expect(height[C139.region(a)]).toBeLessThanOrEqual(height[C139.region(b)]);
      }),
    );
  });
});

describe("notation", () => {
  test("parse undoes format", () => {
    for (const { value } of CELLS) expect(C139.format(C139.parse(value))).toBe(value);
  });

  const wide = (text: string) =>
    text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const spelling = fc
    .record({
      value: anyValue,
      widths: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      cases: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      gaps: fc.array(fc.constantFrom("", " ", "  ", "　"), { minLength: 5, maxLength: 5 }),
    })
    .map(({ value, widths, cases, gaps }) => ({
      value,
      text: [...value]
        .map((sign, at) => (cases[at] ? sign.toLowerCase() : sign))
        .map((sign, at) => (widths[at] ? wide(sign) : sign))
        .map((sign, at) => sign + (gaps[at] ?? ""))
        .join(""),
    }));

  test("parse accepts what format produces, up to case, inner spaces and full width", () => {
    fc.assert(
      fc.property(spelling, ({ value, text }) => {
        expect(C139.format(C139.parse(text))).toBe(value);
      }),
    );
  });

  test("and nothing else: one sign changed, added or dropped is refused", () => {
    const normal = (text: string) => text.normalize("NFKC").replace(/ /g, "").toUpperCase();
    const known = new Set<string>(CELLS.map((cell) => cell.value));
    fc.assert(
      fc.property(
        spelling,
        fc.nat(),
        fc.string({ unit: "binary", maxLength: 1 }),
        fc.boolean(),
        ({ text }, at, sign, insert) => {
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + sign + text.slice(insert ? place : place + 1);
          const outside =
            changed !== changed.replace(/^[ 　]+|[ 　]+$/g, "") || /[^0-9a-zA-Z 　０-９Ａ-Ｚａ-ｚ]/.test(changed);
          fc.pre(!known.has(normal(changed)) || outside);
          expect(() => C139.parse(changed)).toThrow(RangeError);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    "1W4F9C",
    "2W3F9C",
    "1W3F10C",
    "1W3F9",
    "W3F9C",
    "1w3f9c ",
    " 1W3F9C",
    "1W3F9C\n",
    "1 W3F9C!",
    "",
    "1W3F9CC",
    "①W3F9C",
  ])("%j is refused", (text) => {
    expect(() => C139.parse(text)).toThrow(
      new RangeError(`C139.parse: text must be written like 1W3F9C (W 0–1, F 0–3, C 0–9), got ${JSON.stringify(text)}`),
    );
  });

  test("a value out of range is refused by the name of its dial", () => {
    const clear = { win: 1, first: 3, clear: 12 } as unknown as C139.Value;
    expect(() => C139.region(clear)).toThrow(new RangeError("C139.region: clear must be an integer 0–9, got 12"));
    expect(() => C139.compare("1W1F1C", clear)).toThrow(
      new RangeError("C139.compare: clear must be an integer 0–9, got 12"),
    );
    expect(() => C139.region({ ...clear, clear: "9" } as never)).toThrow(
      new TypeError('C139.region: clear must be an integer 0–9, got "9"'),
    );
  });

  test("the 80 notations are a type", () => {
    expectTypeOf(C139.format({ win: 1, first: 1, clear: 6 })).toEqualTypeOf<C139.Notation>();
    // @ts-expect-error F goes to 3
    expect(() => C139.region("1W4F9C")).toThrow(RangeError);
    // @ts-expect-error C goes to 9
    expect(() => C139.region({ win: 1, first: 3, clear: 10 })).toThrow(RangeError);
  });
});

describe("items", () => {
  test("the dials are as high as they have items, 13 in all and all different", () => {
    for (const dial of ["win", "first", "clear"] as const) expect(C139.DIALS[dial]).toBe(C139.ITEMS[dial].length);
    expect(new Set(Object.values(C139.ITEMS).flat()).size).toBe(13);
    expect(C139.ITEMS.first).toContain(C139.CRUCIAL_FIRST);
  });
});

const answers = (value: C139.Notation, unknown: readonly C139.Item[] = []): C139.Answers => {
  const counts = C139.parse(value);
  const all = (["win", "first", "clear"] as const).flatMap((dial) =>
    C139.ITEMS[dial].map((item, at) => [item, at < counts[dial]]),
  );
  return { ...Object.fromEntries(all), ...Object.fromEntries(unknown.map((item) => [item, "unknown"])) };
};

describe("assess", () => {
  test("without unknown items the verdict is the region of the count", () => {
    for (const { value, region } of CELLS) {
      const assessment = C139.assess(answers(value));
      expect([assessment.value, assessment.verdict, assessment.settled]).toEqual([value, region, true]);
      expect(assessment.range).toEqual([value, value]);
      expect(assessment.unknown).toEqual([]);
    }
  });

  test("unknown is not no: what is unknown opens the range upwards", () => {
    const { range, verdict, settled, unknown, regions } = C139.assess(answers("0W2F6C", ["topDecisionMakerBacksUs"]));
    expect({ range, verdict, settled, unknown, regions }).toEqual({
      range: ["0W2F6C", "1W2F6C"],
      verdict: "unsettled",
      settled: false,
      unknown: ["topDecisionMakerBacksUs"],
      regions: ["lose", "win"],
    });
  });

  test("unknown items that cannot change the region leave it settled", () => {
    const won = C139.assess(answers("1W2F6C", ["funding", "resources", "competition"]));
    expect([won.verdict, won.range]).toEqual(["win", ["1W2F5C", "1W2F8C"]]); // of the six, funding is now open; so are two more
    expect(won.because.map((reason) => reason.rule)).toEqual([
      "counted",
      "reachesWinningInflection",
      "unknownsCannotMove",
    ]);
    const lost = C139.assess(answers("0W1F9C", ["funding"]));
    expect(lost.verdict).toBe("lose"); // whatever is clear, 0W1F stays below 0W2F6C
  });

  test("nothing answered: everything is possible and nothing is claimed", () => {
    const { value, range, verdict, unknown } = C139.assess({});
    expect({ value, range, verdict, unknown: unknown.length }).toEqual({
      value: "0W0F0C",
      range: ["0W0F0C", "1W3F9C"],
      verdict: "unsettled",
      unknown: 13,
    });
  });

  test("every completion of the unknown items lies in the range, and both ends are reached", () => {
    const answer = fc.constantFrom<C139.Answer>(true, false, "unknown");
    const given = fc.record(
      Object.fromEntries(
        Object.values(C139.ITEMS)
          .flat()
          .map((item) => [item, answer]),
      ),
    );
    fc.assert(
      fc.property(given, fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }), (some, coins) => {
        const { range } = C139.assess(some);
        const complete = Object.fromEntries(
          Object.entries(some).map(([item, known], at) => [item, known === "unknown" ? coins[at] : known]),
        );
        const rank = C139.rank(C139.assess(complete).value);
        expect(rank).toBeGreaterThanOrEqual(C139.rank(range[0]));
        expect(rank).toBeLessThanOrEqual(C139.rank(range[1]));
        const fill = (known: boolean) =>
          C139.assess(
            Object.fromEntries(Object.entries(some).map(([item, own]) => [item, own === "unknown" ? known : own])),
          ).value;
        expect([fill(false), fill(true)]).toEqual(range);
      }),
    );
  });

  test.each([
    ["0W3F5C", ["firstWithoutWin"]],
    ["1W0F9C", ["winWithoutFirst"]],
    ["1W2F5C", ["blindWin"]],
    ["1W2F6C", []], // six clear items are enough
    ["1W1F5C", []], // swing is not the win region
    ["0W2F9C", []],
  ] as const)("%s warns of %j", (value, rules) => {
    expect(C139.assess(answers(value)).warnings.map((warning) => warning.rule)).toEqual(rules);
  });

  test("unknown items and answers are refused by name", () => {
    expect(() => C139.assess({ budget: true } as never)).toThrow(
      new RangeError('C139.assess: answers must name only the 13 items, got "budget"'),
    );
    expect(() => C139.assess({ funding: 1 } as never)).toThrow(
      new TypeError('C139.assess: answers.funding must be true, false or "unknown", got 1'),
    );
    expect(() => C139.assess({ funding: "yes" } as never)).toThrow(
      new RangeError('C139.assess: answers.funding must be true, false or "unknown", got "yes"'),
    );
  });
});

describe("coaches", () => {
  const seller: C139.Answers = {
    topDecisionMakerBacksUs: true,
    keyPeopleHelp: true,
    bestValueFit: true,
    funding: "unknown",
  };
  const coach = (kind: C139.CoachKind, rated: C139.Answers): C139.Coach => ({ kind, answers: rated });

  test("a coach's rating replaces the seller's, and what no coach rated stays", () => {
    const {
      answers: calibrated,
      changed,
      optimism,
      self,
      calibrated: value,
    } = C139.calibrate(seller, [
      coach("customerRelations", { topDecisionMakerBacksUs: false, funding: true, bestValueFit: "unknown" }),
    ]);
    expect(calibrated).toMatchObject({
      topDecisionMakerBacksUs: false,
      keyPeopleHelp: true,
      bestValueFit: true,
      funding: true,
    });
    expect(changed).toEqual(["topDecisionMakerBacksUs", "funding"]);
    expect([self, value, optimism]).toEqual(["1W2F0C", "0W2F1C", 39]); // rank 60 − 21
  });

  test.each([
    [undefined, "unknown"],
    ["unknown", "unknown"],
    ["strictest", false],
    ["majority", true],
  ] as const)("two of three against one, read as %s, gives %s", (disagreement, expected) => {
    const rating = (rated: boolean) => coach("valueFit", { keyPeopleHelp: rated });
    const result = C139.calibrate(seller, [rating(true), rating(false), rating(true)], { disagreement });
    expect(result.answers.keyPeopleHelp).toBe(expected);
    expect(result.disputed).toEqual(["keyPeopleHelp"]);
  });

  test("an even split has no majority", () => {
    const split = [coach("valueFit", { funding: true }), coach("resources", { funding: false })];
    expect(C139.calibrate(seller, split, { disagreement: "majority" }).answers.funding).toBe("unknown");
  });

  test.each([
    [[], "distorted"],
    [["valueFit"], "moderate"],
    [["valueFit", "valueFit"], "moderate"], // kinds are counted, not coaches
    [["valueFit", "resources"], "moderate"],
    [["valueFit", "resources", "customerRelations"], "reliable"],
  ] as const)("coaches %j make the answers %s", (kinds, reliability) => {
    const coaches = kinds.map((kind) => coach(kind, { funding: true }));
    expect(C139.calibrate(seller, coaches).verdict).toBe(reliability);
  });

  test("a coach who rated nothing was not heard", () => {
    expect(C139.calibrate(seller, [coach("valueFit", { funding: "unknown" })]).verdict).toBe("distorted");
  });

  test("the order of the coaches does not matter", () => {
    const rating = fc.constantFrom<C139.Answer>(true, false, "unknown");
    const anyCoach = fc.record({
      kind: fc.constantFrom(...C139.COACH_KINDS),
      answers: fc.record({ funding: rating, keyPeopleHelp: rating }),
    });
    fc.assert(
      fc.property(
        fc.array(anyCoach, { maxLength: 6 }),
        fc.constantFrom("unknown", "strictest", "majority"),
        (coaches, disagreement) => {
          expect(C139.calibrate(seller, [...coaches].reverse(), { disagreement })).toEqual(
            C139.calibrate(seller, coaches, { disagreement }),
          );
        },
      ),
    );
  });

  test("an unknown kind is refused", () => {
    expect(() => C139.calibrate(seller, [coach("friend" as never, {})])).toThrow(
      new RangeError(
        'C139.calibrate: coaches[0].kind must be one of "customerRelations", "valueFit", "resources", got "friend"',
      ),
    );
  });
});

describe("win probability", () => {
  test.each(CELLS)("$value was won at $rate ($basis)", ({ value, rate, basis }) => {
    const found = C139.winProbability(value);
    expect([found.rate, found.basis]).toEqual([rate, basis]);
    expect(found.probability).toBeCloseTo(0.99 * rate + 0.005, 15);
    expect(found.probability > 0 && found.probability < 1).toBe(true);
  });

  test("the golden table agrees, and its 15 rows cover every published cell", () => {
    const cells = golden.rates.flatMap(({ value, rate, region }) =>
      (value.includes("*") ? Array.from({ length: 10 }, (_, clear) => value.replace("*", `${clear}`)) : [value]).map(
        (text) => {
          const notation = C139.format(C139.parse(text));
          expect([notation, C139.winProbability(notation).rate, C139.region(notation)]).toEqual([
            notation,
            rate,
            region,
          ]);
          return notation;
        },
      ),
    );
    expect(cells.length).toBe(4 * 10 + 11);
  });

  test("a higher value is never worth less", () => {
    const rates = CELLS.map(({ value }) => C139.winProbability(value).probability);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  test("a table of one's own replaces the published one and says so", () => {
    const table = [
      { from: "0W0F0C", rate: 0.1, basis: "fitted" },
      { from: "1W1F6C", rate: 0.7, basis: "fitted" },
    ] as const;
    const { probability, basis } = C139.winProbability("1W3F9C", { table });
    expect([probability, basis]).toEqual([0.698, "fitted"]);
    expect(C139.winProbability("1W1F5C", { table }).rate).toBe(0.1);
  });

  test.each([
    [[], "table must have at least one row, got array"],
    [[{ from: "0W0F1C", rate: 0, basis: "fitted" }], 'table[0].from must be 0W0F0C, got "0W0F1C"'],
    [
      [
        { from: "0W0F0C", rate: 0.5, basis: "fitted" },
        { from: "1W0F0C", rate: 0.4, basis: "fitted" },
      ],
      "table[1].rate must be at least 0.5, as the row before, got 0.4",
    ],
    [
      [
        { from: "0W0F0C", rate: 0.5, basis: "fitted" },
        { from: "0W0F0C", rate: 0.6, basis: "fitted" },
      ],
      'table[1].from must lie above the row before, got "0W0F0C"',
    ],
    [[{ from: "0W0F0C", rate: 1.2, basis: "fitted" }], "table[0].rate must be a number 0–1, got 1.2"],
  ] as const)("a table that breaks a rule is refused (%#)", (table, message) => {
    expect(() => C139.winProbability("1W3F9C", { table: table as never })).toThrow(
      new RangeError(`C139.winProbability: ${message}`),
    );
  });
});

describe("next steps", () => {
  const ways = (from: C139.Notation) =>
    C139.nextSteps(from).paths.map(
      ({ turns, reaches }) => `${turns.map(({ dial, count }) => `${dial}+${count}`).join(" ")} → ${reaches}`,
    );

  // Worked by hand from the region table above: nothing in a way up can be left out.
  test.each([
    ["1W1F4C", ["clear+2 → 1W1F6C", "first+1 → 1W2F4C"]],
    ["1W0F3C", ["clear+3 first+1 → 1W1F6C", "first+2 → 1W2F3C"]],
    ["1W0F9C", ["first+1 → 1W1F9C"]],
    ["0W3F0C", ["win+1 → 1W3F0C"]], // Clear items cannot help
    ["0W2F8C", ["win+1 → 1W2F8C"]],
    ["0W2F6C", ["clear+1 → 0W2F7C", "first+1 → 0W3F6C", "win+1 → 1W2F6C"]],
    ["0W1F9C", ["first+1 → 0W2F9C", "win+1 → 1W1F9C"]],
    ["0W0F0C", ["clear+7 first+2 → 0W2F7C", "first+3 → 0W3F0C", "win+1 → 1W0F0C"]],
    ["1W1F6C", []],
    ["1W3F9C", []],
  ] as const)("from %s: %j", (from, expected) => {
    expect(ways(from)).toEqual(expected);
  });

  test("every way up leaves the region, and taking one item less does not", () => {
    for (const { value, region } of CELLS) {
      for (const { turns, region: reached } of C139.nextSteps(value).paths) {
        const now = C139.parse(value);
        const at = (less?: C139.Dial) =>
          Object.assign(
            C139.parse(value),
            Object.fromEntries(turns.map(({ dial, count }) => [dial, now[dial] + count - (dial === less ? 1 : 0)])),
          );
        expect(C139.region(at())).toBe(reached);
        expect(reached).not.toBe(region);
        for (const { dial } of turns) expect(C139.region(at(dial))).toBe(region);
      }
    }
  });

  test("the win region is never promised without the top decision maker", () => {
    for (const { value, region } of CELLS) {
      const { because, paths } = C139.nextSteps(value);
      const withoutWin = C139.parse(value).win === 0;
      expect(because.some((reason) => reason.rule === "winNeedsTopDecisionMaker")).toBe(withoutWin && region !== "win");
      for (const path of paths) if (path.region === "win") expect(C139.parse(path.reaches).win).toBe(1);
    }
  });

  test("the action follows the region", () => {
    expect(C139.nextSteps("1W2F6C").verdict).toBe("pushOn");
    expect(C139.nextSteps("0W3F9C").verdict).toBe("settleThenPush");
    expect(C139.nextSteps("0W2F6C").verdict).toBe("holdBackAndSettle");
  });

  test("open items come unknown before failed, and the crucial First item before all", () => {
    const steps = C139.nextSteps({
      topDecisionMakerBacksUs: true,
      bestValueFit: false,
      keyPeopleHelp: false,
      majorityChoosesUs: "unknown",
    });
    const first = steps.paths.flatMap((path) => path.turns).find((turn) => turn.dial === "first");
    expect(first?.of).toEqual(["keyPeopleHelp", "majorityChoosesUs", "bestValueFit"]);
  });
});
