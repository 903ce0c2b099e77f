import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Territory from "../src/territory/index.js";

const TODAY = "2026-03-01";

/** Row, column and count of each cell, and our share. */
const field = (machines: readonly Territory.Machine[], by: Territory.FieldOptions["by"] = ["region", "organisation"]) =>
  Territory.machinesInField(machines, { by });

describe("machines in field", () => {
  const MACHINES: readonly Territory.Machine[] = [
    { customer: "a", vendor: "us", count: 4, region: "north", organisation: "headOffice" },
    { customer: "a", vendor: "Aster", count: 3, region: "north", organisation: "plant" },
    { customer: "b", vendor: "Borealis", count: 3, region: "south", organisation: "plant" },
    { customer: "c", count: 2, region: "south" },
  ];

  test("are counted in cells, rows, columns and in all", () => {
    const { rows, columns, cells, total } = field(MACHINES);
    expect(rows.map((row) => [row.value, row.machines, row.ours])).toEqual([
      ["north", 7, 4],
      ["south", 5, 0],
    ]);
    expect(columns.map((column) => [column.value, column.machines])).toEqual([
      ["plant", 6],
      ["headOffice", 4],
      [undefined, 2],
    ]);
    expect(cells.map((cell) => [cell.row, cell.column, cell.machines])).toEqual([
      ["north", "plant", 3],
      ["north", "headOffice", 4],
      ["south", "plant", 3],
      ["south", undefined, 2],
    ]);
    expect(total).toEqual({
      ...{ machines: 12, ours: 4, competitors: 6, unknown: 2, ourShare: [4 / 12, 6 / 12] },
      vendors: [
        { vendor: "us", machines: 4, share: 4 / 12 },
        { vendor: "Aster", machines: 3, share: 3 / 12 },
        { vendor: "Borealis", machines: 3, share: 3 / 12 },
      ],
    });
  });

  test("say why: our share, the largest competitor, what is not known", () => {
    expect(field(MACHINES).because).toEqual([
      { rule: "fieldShare", machines: 12, ours: 4, low: 4 / 12, high: 6 / 12 },
      { rule: "fieldRival", vendor: "Aster", machines: 3, share: 0.25 },
      { rule: "fieldVendorUnknown", machines: 2 },
      { rule: "fieldValueUnknown", dimension: "organisation", machines: 2 },
    ]);
  });

  test("are ours under the name the caller gives", () => {
    const { total } = Territory.machinesInField(MACHINES, { by: ["region", "vendor"], ours: "Aster" });
    expect([total.ours, total.competitors]).toEqual([3, 7]);
  });

  test("fall back into rows, columns and cells that add up, whatever the order of the rows", () => {
    const machine = fc.record({
      customer: fc.constantFrom("a", "b"),
      vendor: fc.constantFrom("us", "Aster", undefined),
      count: fc.integer({ min: 1, max: 5 }),
      region: fc.constantFrom("n", "s", undefined),
      industry: fc.constantFrom("x", "y", undefined),
    });
    fc.assert(
      fc.property(fc.array(machine, { maxLength: 12 }), (machines) => {
        const of = field(machines, ["region", "industry"]);
        const sums = [of.rows, of.columns, of.cells].map((list) => list.reduce((sum, own) => sum + own.machines, 0));
        expect(sums).toEqual([of.total.machines, of.total.machines, of.total.machines]);
        expect(field([...machines].reverse(), ["region", "industry"])).toEqual(of);
      }),
    );
  });

  test.each([
    [[], { by: ["region", "region"] }, RangeError, 'by[1] must be another dimension than by[0], got "region"'],
    [[], { by: ["region"] }, RangeError, "by must be two dimensions, got array"],
    [[{ customer: "a", count: 0 }], {}, RangeError, "machines[0].count must be an integer 1–1000000, got 0"],
    [
      [{ customer: "a", organisation: "" }],
      {},
      RangeError,
      'machines[0].organisation must be one of "headOffice", "branch", "plant", got ""',
    ],
    [[{ customer: "a", age: -1 }], {}, RangeError, "machines[0].age must be a number 0–100, got -1"],
    [
      [{ customer: "a", age: 1, installed: TODAY }],
      {},
      RangeError,
      "machines[0].age must be left out beside installed, got 1",
    ],
    [
      [{ customer: "a", id: "m" }, { customer: "b" }, { customer: "c", id: "m" }],
      {},
      RangeError,
      'machines[2].id must be unique, but machines[0] has it too, got "m"',
    ],
    [[{ customer: "a" }], { ours: "" }, RangeError, 'ours must be a non-empty text, got ""'],
  ])("%j with %j is refused", (machines, options, Kind, message) => {
    const given = { by: ["region", "vendor"], ...options } as unknown as Territory.FieldOptions;
    expect(() => Territory.machinesInField(machines as Territory.Machine[], given)).toThrow(
      new Kind(`Territory.machinesInField: ${message}`),
    );
  });
});

describe("volume by age", () => {
  const cell = (monthlyVolume: number, rest: Partial<Territory.Machine>) => {
    const { cells } = Territory.volumeByAge([{ customer: "a", monthlyVolume, ...rest }], TODAY);
    const held = cells.find(({ machines }) => machines > 0);
    return [held?.volume, held?.age];
  };

  // each band begins with its lower limit
  test.each([
    [0, "below1k"],
    [999.9, "below1k"],
    [1000, "from1k"],
    [2999, "from1k"],
    [3000, "from3k"],
    [4999, "from3k"],
    [5000, "from5k"],
    [9999, "from5k"],
    [10000, "from10k"],
    [19999, "from10k"],
    [20000, "from20k"],
    [1e9, "from20k"],
  ])("%d pages a month are in %s", (pages, band) => {
    expect(cell(pages, { age: 0 })).toEqual([band, "below1"]);
  });

  test.each([
    [0, "below1"],
    [0.999, "below1"],
    [1, "from1"],
    [2, "from2"],
    [3, "from3"],
    [4, "from4"],
    [4.999, "from4"],
    [5, "from5"],
    [100, "from5"],
  ])("%d years in use are in %s", (age, band) => {
    expect(cell(0, { age })).toEqual(["below1k", band]);
  });

  // as of 2026-03-01
  test.each([
    ["2026-03-01", "below1"],
    ["2025-03-02", "below1"],
    ["2025-03-01", "from1"],
    ["2021-03-02", "from4"],
    ["2021-03-01", "from5"],
    ["2024-02-29", "from2"], // two years old on 2026-02-28
  ])("installed on %s: %s", (installed, band) => {
    expect(cell(0, { installed })[1]).toBe(band);
  });

  test("a leap day's anniversary is the last of February", () => {
    const { cells } = Territory.volumeByAge(
      [{ customer: "a", monthlyVolume: 0, installed: "2024-02-29" }],
      "2025-02-28",
    );
    expect(cells.find(({ machines }) => machines > 0)?.age).toBe("from1");
  });

  test("shows whose machines stand in a cell, and has all 36", () => {
    const { cells } = Territory.volumeByAge(
      [
        { customer: "a", vendor: "us", count: 2, monthlyVolume: 6000, age: 2 },
        { customer: "b", vendor: "Aster", monthlyVolume: 7000, age: 2.5 },
        { customer: "c", monthlyVolume: 7000, age: 2.5 },
      ],
      TODAY,
    );
    expect(cells).toHaveLength(36);
    const [held, ...others] = cells.filter(({ machines }) => machines > 0);
    expect(others).toEqual([]);
    expect([held?.ours, held?.competitors, held?.unknown, held?.ourShare]).toEqual([2, 1, 1, [0.5, 0.75]]);
  });

  test("candidates come from the last year of the cycle on: volume first, then nearness to its end", () => {
    const rows: readonly (readonly [string, number, number])[] = [
      ["low, at the end", 1500, 5],
      ["high, long over", 25000, 9],
      ["high, last year", 25000, 4],
      ["high, half a year over", 25000, 5.5],
      ["high, just too young", 25000, 3.99],
      ["high, one year over", 20000, 6],
    ];
    const { candidates, because } = Territory.volumeByAge(
      rows.map(([customer, monthlyVolume, age]) => ({ customer, vendor: "us", monthlyVolume, age })),
      TODAY,
    );
    expect(candidates.map(({ customer }) => customer)).toEqual([
      "high, half a year over",
      "high, one year over", // as near as the next, but older
      "high, last year",
      "high, long over",
      "low, at the end",
    ]);
    expect(candidates[0]?.yearsLeft).toBe(-0.5);
    expect(because).toEqual([{ rule: "baseCandidates", machines: 5, ours: 5, competitors: 0, age: 4, life: 5 }]);
  });

  test("what is not known of a machine is named, and never guessed", () => {
    const of = Territory.volumeByAge(
      [
        { customer: "b", age: 6 },
        { customer: "a", count: 2 },
        { customer: "c", monthlyVolume: 30000 },
      ],
      TODAY,
    );
    expect(of.unplaced.map(({ customer, missing }) => [customer, missing])).toEqual([
      ["a", ["monthlyVolume", "age"]],
      ["b", ["monthlyVolume"]],
      ["c", ["age"]],
    ]);
    expect(of.candidates).toEqual([]);
    const open = of.cells.filter(({ volume, age }) => volume === undefined || age === undefined);
    expect(open.map(({ volume, age, machines }) => [volume, age, machines])).toEqual([
      ["from20k", undefined, 1],
      [undefined, "from5", 1],
      [undefined, undefined, 2],
    ]);
    expect(of.because).toEqual([
      { rule: "baseNoCandidates", age: 4, life: 5 },
      { rule: "baseUnplaced", machines: 4, withoutVolume: 3, withoutAge: 3 },
    ]);
  });

  test.each([
    [
      [{ customer: "a", installed: "2026-03-02" }],
      {},
      'machines[0].installed must not be after asOf 2026-03-01, got "2026-03-02"',
    ],
    [
      [{ customer: "a", installed: "1926-02-28" }],
      {},
      'machines[0].installed must not be more than 100 years before asOf 2026-03-01, got "1926-02-28"',
    ],
    [[], { life: 0.99 }, "life must be a number 1–50, got 0.99"],
    [[], { life: 50.01 }, "life must be a number 1–50, got 50.01"],
  ])("%j with %j is refused", (machines, options, message) => {
    expect(() => Territory.volumeByAge(machines, TODAY, options)).toThrow(
      new RangeError(`Territory.volumeByAge: ${message}`),
    );
  });
});

describe("the replacement forecast", () => {
  const lives = (...all: readonly (readonly [years: number, times: number, replaced?: boolean])[]) =>
    all.flatMap(([years, times, replaced = true]) => Array.from({ length: times }, () => ({ years, replaced })));
  const of = (machines: readonly Territory.Machine[], options: Territory.ReplacementOptions = {}) =>
    Territory.replacement(machines, TODAY, options);

  // binomial(n, 1/life); ends by adding up binomial probabilities (Python's fractions), 2.5 % outside at each side
  test.each([
    [10, 5, 0.95, 2, 0, 5],
    [60, 5, 0.95, 12, 6, 18],
    [100, 4, 0.9, 25, 18, 32],
    [1, 1, 0.95, 1, 1, 1],
  ])("by the even rule %d machines and %d years: at %d %d, %d–%d", (count, life, confidence, expected, low, high) => {
    const { verdict, years } = of([{ customer: "a", count }], { life, confidence, years: 1 });
    expect([verdict, years[0]?.expected, years[0]?.low, years[0]?.high]).toEqual(["even", expected, low, high]);
  });

  test("many machines are counted by the normal distribution, which comes close to the exact count", () => {
    const interval = (count: number) => of([{ customer: "a", count }], { years: 1 }).years[0];
    const [exact, normal] = [interval(10_000), interval(10_001)];
    expect([exact?.low, exact?.high]).toEqual([1922, 2079]);
    expect(Math.abs((exact?.low ?? 0) - (normal?.low ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs((exact?.high ?? 0) - (normal?.high ?? 0))).toBeLessThanOrEqual(1);
  });

  // history: 4 replaced at 3 years, 4 at 4, 8 at 5, so S(3) = 3/4, S(4) = 1/2, S(5) = 0
  const HISTORY = lives([3, 4], [4, 4], [5, 8]);
  test.each([
    [0, [0, 0, 25, 25, 50]],
    [2, [25, 25, 50, 0, 0]],
    [2.5, [25, 25, 50, 0, 0]],
    [3, [100 / 3, 200 / 3, 0, 0, 0]],
    [4, [100, 0, 0, 0, 0]],
    [4.5, [100, 0, 0, 0, 0]],
    [5, [undefined, undefined, undefined, undefined, undefined]],
  ])("100 machines of age %d by the hazard: %j", (age, expected) => {
    const { years, verdict } = of([{ customer: "a", count: 100, age }], { history: HISTORY });
    expect(verdict).toBe("hazard");
    const told = years.map((year) => year.expected?.toFixed(9));
    expect(told).toEqual(expected.map((mean) => mean?.toFixed(9)));
  });

  test("beyond a history that ends with machines still in use nothing is said", () => {
    const { years, because } = of([{ customer: "a", age: 3 }], {
      history: [...HISTORY, { years: 6, replaced: false }],
    });
    expect(years.map(({ machines, beyondHistory }) => [machines, beyondHistory])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(because[1]).toEqual({ rule: "replacementBeyond", machines: 1, longest: 6 });
  });

  test("machines of unknown age are counted apart by the hazard, and need no age by the even rule", () => {
    const machines = [
      { customer: "a", age: 4 },
      { customer: "b", count: 3 },
    ];
    const hazard = of(machines, { history: HISTORY, years: 1 });
    expect([hazard.unknownAge, hazard.years[0]?.machines]).toEqual([3, 1]);
    expect(hazard.because[1]).toEqual({ rule: "replacementAgeUnknown", machines: 3 });
    expect(of(machines, { years: 1 }).years[0]?.machines).toBe(4);
  });

  test("nine replacements are too thin a history, ten are enough", () => {
    const thin = of([{ customer: "a", age: 1 }], { history: lives([4, 9], [5, 50, false]) });
    expect(thin.verdict).toBe("even");
    expect(thin.because).toEqual([
      { rule: "replacementEven", machines: 1, life: 5 },
      { rule: "replacementThin", replaced: 9, atLeast: 10 },
    ]);
    expect(of([{ customer: "a", age: 1 }], { history: lives([4, 10]) }).verdict).toBe("hazard");
  });

  test("without any age the hazard says nothing", () => {
    const { verdict, because, years } = of([{ customer: "a", count: 2 }], { history: HISTORY, years: 1 });
    expect(verdict).toBe("undetermined");
    expect(because).toEqual([{ rule: "replacementNoAges", machines: 2 }]);
    expect(years[0]?.expected).toBeUndefined();
  });

  test("the parts of ours and of competitors are told", () => {
    const machines = ["us", "Aster", undefined].map((vendor, nth) => ({
      customer: "a",
      vendor,
      count: 10 * (nth + 1),
    }));
    const [first] = of(machines).years;
    expect([first?.expected, first?.ours, first?.competitors]).toEqual([12, 2, 4]);
  });

  test("all replaced in all years together are never more than there are, and rows may come in any order", () => {
    const machine = fc.record({
      customer: fc.constant("a"),
      count: fc.integer({ min: 1, max: 9 }),
      age: fc.constantFrom(0, 0.3, 1.7, 2, 3.1, 4, 4.9, 5),
    });
    fc.assert(
      fc.property(fc.array(machine, { minLength: 1, maxLength: 8 }), (machines) => {
        const forecast = of(machines, { history: HISTORY });
        const all = forecast.years.reduce((sum, { expected = 0 }) => sum + expected, 0);
        expect(all).toBeLessThanOrEqual(forecast.machines + 1e-9);
        for (const { low = 0, expected = 0, high = 0 } of forecast.years) {
          expect(low).toBeLessThanOrEqual(Math.ceil(expected));
          expect(high).toBeGreaterThanOrEqual(Math.floor(expected));
        }
        expect(of([...machines].reverse(), { history: HISTORY })).toEqual(forecast);
      }),
    );
  });

  test("a year ends on the day before the next begins", () => {
    expect(of([]).years.map(({ until }) => until)).toEqual([
      ...["2027-02-28", "2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28"],
    ]);
    const [year] = Territory.replacement([], "9999-06-01").years;
    expect([year?.until, year?.expected, year?.low, year?.high]).toEqual([undefined, 0, 0, 0]);
  });

  test.each([
    [{ years: 11 }, RangeError, "years must be an integer 1–10, got 11"],
    [{ confidence: 1 }, RangeError, "confidence must be a number between 0 and 1, got 1"],
    [{ history: [{ years: 101, replaced: true }] }, RangeError, "history[0].years must be a number 0–100, got 101"],
    [{ history: [{ years: 1 }] }, TypeError, "history[0].replaced must be true or false, got undefined"],
  ])("%j is refused", (options, Kind, message) => {
    expect(() => of([], options as Territory.ReplacementOptions)).toThrow(
      new Kind(`Territory.replacement: ${message}`),
    );
  });
});

describe("the kind of an opportunity", () => {
  // three places with six machines before
  const kind = (places: number, machines: number) =>
    Territory.opportunity({
      ...{ newSite: false, machinesBefore: 6, placesBefore: 3, machinesAfter: machines, placesAfter: places },
    }).verdict;
  test.each([
    [2, 4, "concentrate"],
    [2, 6, "concentrate"],
    [2, 8, "concentrate"],
    [3, 4, "concentrate"],
    [3, 6, "replace"],
    [3, 8, "add"],
    [4, 4, "distribute"],
    [4, 6, "distribute"],
    [4, 8, "distribute"],
  ])("6 machines in 3 places → %d places with %d machines: %s", (places, machines, expected) => {
    expect(kind(places, machines)).toBe(expected);
  });

  test("what it could be is what the unknown numbers could make of it, tried out one by one", () => {
    const maybe = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    const facts = fc.record({
      newSite: fc.constantFrom(true, false, undefined),
      ...{ machinesBefore: maybe, machinesAfter: maybe, placesBefore: maybe, placesAfter: maybe },
    });
    const tries = (value: number | undefined) => (value === undefined ? [0, 1, 2, 3, 4, 5] : [value]);
    const judged = (given: Territory.OpportunityFacts) => {
      try {
        return [Territory.opportunity(given)];
      } catch {
        return [];
      }
    };
    fc.assert(
      fc.property(facts, (given) => {
        const [open] = judged(given);
        if (open === undefined) return;
        const kinds = new Set<string>();
        for (const newSite of given.newSite === undefined ? [true, false] : [given.newSite])
          for (const machinesBefore of tries(given.machinesBefore))
            for (const machinesAfter of tries(given.machinesAfter))
              for (const placesBefore of tries(given.placesBefore))
                for (const placesAfter of tries(given.placesAfter))
                  for (const { verdict } of judged({
                    ...{ newSite, machinesBefore, machinesAfter, placesBefore, placesAfter },
                  }))
                    kinds.add(verdict);
        expect(open.couldBe).toEqual(Territory.OPPORTUNITIES.filter((own) => kinds.has(own)));
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  test("are counted, with those that could be of a kind", () => {
    const all = Territory.opportunities([
      { id: "a", newSite: true },
      { id: "b", newSite: false, machinesBefore: 6, machinesAfter: 6 },
      { id: "c", newSite: false, machinesBefore: 1, machinesAfter: 1 },
    ]);
    expect(all.kinds.map((own) => [own.kind, own.opportunities, own.couldBe])).toEqual([
      ["replace", 1, 1],
      ["concentrate", 0, 1],
      ["distribute", 0, 1],
      ["add", 0, 0],
      ["new", 1, 0],
    ]);
    expect(all.undetermined).toBe(1);
  });

  test.each([
    [{ machinesAfter: 0 }, "facts.machinesAfter must be at least 1, got 0"],
    [{ placesAfter: 0 }, "facts.placesAfter must be at least 1, got 0"],
    [{ machinesBefore: 2, placesBefore: 3 }, "facts.placesBefore must be at most the number of machines 2, got 3"],
    [
      { machinesBefore: 2, placesBefore: 0 },
      "facts.placesBefore must be at least 1, since machines stand there, got 0",
    ],
  ])("%j is refused", (facts, message) => {
    expect(() => Territory.opportunity(facts)).toThrow(new RangeError(`Territory.opportunity: ${message}`));
  });
});
