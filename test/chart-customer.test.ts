import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import portfolio from "../docs/examples/portfolio.json" with { type: "json" };
import { Customer as chart } from "../src/chart.js";
import { customer as en } from "../src/customer/en.js";
import * as Customer from "../src/customer/index.js";
import { customer as zhCN } from "../src/customer/zh-CN.js";

interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: chart.Json }[] };
  readonly mark: string | { readonly type: string };
}

type Rows = Layer["data"]["values"];

/** What the layers with this mark draw, layer by layer. */
const drawn = (spec: chart.Spec, mark: string): Rows[] =>
  (spec.layer as unknown as Layer[])
    .filter(({ mark: own }) => (typeof own === "string" ? own : own.type) === mark)
    .map(({ data }) => data.values);

const fields = (rows: Rows | undefined, ...names: string[]) =>
  rows?.map((row) => names.map((name) => row[name]).join(" "));

/** The texts of each layer of texts, whatever their field is called. */
const texts = (spec: chart.Spec) =>
  (spec.layer as unknown as (Layer & { encoding: { text?: { field: string } } })[]).flatMap(({ data, encoding }) =>
    encoding.text === undefined ? [] : [data.values.map((row) => row[encoding.text?.field ?? ""])],
  );

const subtitle = (spec: chart.Spec) => (spec.title as { subtitle: string }).subtitle;

const named = (...amounts: readonly number[]) =>
  amounts.map((amount, row) => ({ id: `c${row}`, name: `Customer ${row}`, amount }));

const anyPortfolio = fc
  .array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 60 })
  .map((amounts) => named(...amounts));

const descending = (customers: readonly Customer.CustomerAmount[]) =>
  [...customers].sort((a, b) => Number(b.amount) - Number(a.amount) || (a.id < b.id ? -1 : 1));

describe("pareto", () => {
  test("has a bar for each customer, largest first, in the class that Customer.abc gives", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom("include", "exclude"), (customers, boundary) => {
        fc.pre(customers.length <= 24);
        const found = new Map(Customer.abc(customers, { boundary }).rows.map((row) => [row.id, row]));
        const expected = descending(customers).map(({ id }) => found.get(id));
        const [bars] = drawn(chart.pareto(customers, en, { boundary }), "bar");
        expect(fields(bars, "class")).toEqual(expected.map((row) => row?.verdict));
        expect(bars?.map(({ from, to }) => Number(to) - Number(from))).toEqual(expected.map((row) => row?.share ?? 0));
      }),
    );
  });

  test("has bars that sum to the gross total, whatever the number of customers", () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const { gross, net, classes } = Customer.abc(customers);
        fc.pre(gross.gt(0));
        const bars = drawn(chart.pareto(customers, en), "bar")[0] ?? [];
        const length = (of: Rows) => of.reduce((sum, { from, to }) => sum + Number(to) - Number(from), 0);
        expect(length(bars)).toBeCloseTo(net.div(gross).toNumber(), 9);
        for (const { class: name, share } of classes) {
          expect(length(bars.filter((bar) => bar.class === name))).toBeCloseTo(share ?? 0, 9);
        }
      }),
    );
  });

  test("has a line through the cumulative shares, as far as customers bring anything", () => {
    const spec = chart.pareto(named(50, 30, 10, 5, 5, 0, -20), en);
    expect(fields(drawn(spec, "line")[0], "nth", "cumulative")).toEqual(["0 0.5", "1 0.8", "2 0.9", "3 1", "4 1"]);
    expect(drawn(chart.pareto(named(0, -1), en), "line")).toEqual([]);
  });

  test.each([
    [24, 24, undefined],
    [25, 24, "Others (2)"],
    [500, 24, "Others (477)"],
    [1500, 24, "Others (1,477)"],
  ])("of %i customers has %i rows", (customers, rows, others) => {
    const spec = chart.pareto(named(...Array.from({ length: customers }, (_, row) => customers - row)), en);
    const names = texts(spec).find((layer) => layer.includes("Customer 0")) ?? [];
    expect(names).toHaveLength(rows);
    expect(names.slice(-1)).toEqual([others ?? "Customer 23"]);
  });

  test("gives the others a part of the bar for each class, a loss from zero, and says from which class to which", () => {
    const others = (...amounts: readonly number[]) => {
      const customers = named(...Array.from({ length: 23 }, () => 10), ...amounts);
      const spec = chart.pareto(customers, zhCN, { limits: { a: 0.93, b: 0.96 } });
      expect(texts(spec).flat()).toEqual(expect.arrayContaining([`其余 ${amounts.length} 家`, "B 类–C 类"]));
      const parts = drawn(spec, "bar")[0]?.filter(({ nth }) => nth === 23) ?? [];
      return parts.map((part) => `${part.class} ${units(part.from)}–${units(part.to)}`);
    };
    const units = (share: unknown) => Math.round(247 * Number(share)); // 23 × 10 + 9 + 8 = 247
    expect(others(9, 8, -4)).toEqual(["B 类 0–9", "C 类 9–13"]);
    expect(others(9, 8, -40)).toEqual(["B 类 0–9", "C 类 0–-32"]);
  });

  test("crosses the limits given, with their classes", () => {
    const spec = chart.pareto(named(5, 3, 2), zhCN, { limits: { a: 0.5, b: 0.825 } });
    expect(texts(spec).flat()).toEqual(expect.arrayContaining(["A 类 50%", "B 类 82.5%"]));
    expect(drawn(spec, "rule").flatMap((rows) => rows.flatMap(({ at }) => at ?? []))).toEqual([0.5, 0.825]);
  });

  test("compares by the measure asked for", () => {
    const spec = chart.pareto(portfolio, en, { measure: "margin" });
    expect(texts(spec).flat()).toEqual(expect.arrayContaining(["Margin", "702,500", "-148,600"]));
  });
});

describe("pyramid", () => {
  test("has steps and bars as wide as the shares that Customer.pyramid gives", () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const { tiers } = Customer.pyramid(customers);
        const [steps = []] = drawn(chart.pyramid(customers, en), "bar");
        expect(fields(steps, "tier", "headShare", "share")).toEqual(
          tiers.map(({ tier, headShare, share }) => `${tier} ${headShare} ${share ?? 0}`),
        );
        const scale = ratios(
          steps.map(({ barFrom, barTo, share }) => [Number(barTo) - Number(barFrom), Number(share)]),
        );
        const wide = steps.filter(({ stepFrom, stepTo }) => Number(stepTo) - Number(stepFrom) > 2.01);
        const heads = ratios(
          wide.map(({ stepFrom, stepTo, headShare }) => [Number(stepTo) - Number(stepFrom), Number(headShare)]),
        );
        for (const other of [...scale, ...heads]) expect(other).toBeCloseTo(heads[0] ?? 0, 6);
        const middles = steps.map(({ stepFrom, stepTo }) => (Number(stepFrom) + Number(stepTo)) / 2);
        for (const middle of middles) expect(middle).toBeCloseTo(middles[0] ?? 0, 9);
      }),
    );
  });

  test("shows a tier of one in a thousand all the same", () => {
    const spec = chart.pyramid(named(...Array.from({ length: 1000 }, (_, row) => row)), en, {
      heads: { vital: 0.001, main: 0.199, ordinary: 0.3, small: 0.5 },
    });
    const [top] = drawn(spec, "bar")[0] ?? [];
    expect(top?.heads).toBe("1 (0.1%)");
    expect(Number(top?.stepTo) - Number(top?.stepFrom)).toBe(2);
  });

  test("says what the key customers bring", () => {
    const spec = chart.pyramid(named(500, 90, 60, 50, 40, 30, 20, 10, 5, 0), zhCN);
    expect(subtitle(spec)).toBe("重要客户和主要客户占客户数 20%，贡献 73.3%；经验值是 20% 的客户贡献 80%");
    expect(subtitle(chart.pyramid(named(0, -1), en))).toBe("Nobody has brought anything yet");
  });
});

const ratios = (pairs: readonly (readonly [number, number])[]) =>
  pairs.flatMap(([length, share]) => (Math.abs(share) < 1e-6 ? [] : [length / share]));

describe("lorenz", () => {
  test("has the points of Customer.lorenz, its Gini, and a mark on the curve where few make 80 %", () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const { gini, makes } = Customer.concentration(customers);
        fc.pre(gini !== undefined && makes !== undefined);
        const spec = chart.lorenz(customers, en);
        const points = Customer.lorenz(customers).map(({ customers: heads, share }) => `${heads} ${share}`);
        expect(fields(drawn(spec, "line")[1], "across", "up")).toEqual(points);
        expect(subtitle(spec)).toContain(`Gini coefficient ${gini?.toFixed(2)} · ● ${makes?.heads} of`);
        expect(fields(drawn(spec, "point")[0], "across", "up")).toEqual([
          `${1 - (makes?.headShare ?? 0)} ${1 - (makes?.reached ?? 0)}`,
        ]);
      }),
    );
  });

  test("has a diagonal, and no curve where nobody bought anything", () => {
    const spec = chart.lorenz(named(0, -3), zhCN);
    expect(drawn(spec, "line").map((rows) => fields(rows, "across", "up"))).toEqual([["0 0", "1 1"]]);
    expect(subtitle(spec)).toBe("目前还没有客户带来金额");
  });

  test("of very many customers has as many points as can be told apart, both ends among them", () => {
    const spec = chart.lorenz(named(...Array.from({ length: 5000 }, (_, row) => row + 1)), en);
    const curve = drawn(spec, "line")[1] ?? [];
    expect(curve.length).toBeGreaterThan(900);
    expect(curve.length).toBeLessThan(1010);
    expect([curve[0]?.across, curve.at(-1)?.across, curve.at(-1)?.up]).toEqual([0, 1, 1]);
  });
});

describe("whale", () => {
  test("has the points of Customer.whale, and its peak", () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const { points, peak } = Customer.whale(customers);
        const spec = chart.whale(customers, en);
        const level = (point: Customer.SharePoint) => `${point.heads} ${point.share ?? point.amount}`;
        expect(fields(drawn(spec, "line")[0], "across", "up")).toEqual(points.map(level));
        expect(fields(drawn(spec, "point")[0], "across", "up")).toEqual([level(peak)]);
      }),
    );
  });

  test("says what is lost after the peak, or that nothing is", () => {
    expect(subtitle(chart.whale(named(90, 30, 0, -5, -15), en))).toBe(
      "Peak at 120% with 2 of 5 customers · the others take 20 of it away again",
    );
    expect(subtitle(chart.whale(named(90, 30), en))).toBe(
      "Peak at 100% with 2 of 2 customers · nobody takes anything away",
    );
    expect(subtitle(chart.whale(named(90, -100), zhCN))).toBe("前 1 家（共 2 家）做到 90，其余客户又吃掉 100");
  });

  test("keeps the peak among very many customers", () => {
    const amounts = Array.from({ length: 5001 }, (_, row) => 2501.5 - row);
    const peak = drawn(chart.whale(named(...amounts), en), "line")[0]?.filter(({ across }) => across === 2502);
    expect(peak).toHaveLength(1);
  });
});

const GRID = { largeVolumeFrom: 500, largeInfluenceFrom: 0.5 };

describe("quadrant", () => {
  test.each([
    [500, 0.5, "mustDo"],
    [499.99, 0.5, "ifPossible"],
    [500, 0.499, "oneOff"],
    [499.99, 0.499, "whenFree"],
    [0, 0, "whenFree"],
    [9e9, 1, "mustDo"],
  ] as const)("puts volume %d and influence %d into %s", (volume, influence, field) => {
    const spec = chart.quadrant([{ id: "a", volume, influence }], en, GRID);
    expect(fields(drawn(spec, "point")[0], "field")).toEqual([field]);
    expect(texts(spec).flat()).toContain(`${en.opportunities[field]} · 1`);
  });

  test("compares volumes exactly", () => {
    const [a, b] = ["0.30000000000000001", "0.3"];
    const at = (volume: string) =>
      fields(
        drawn(chart.quadrant([{ id: "a", volume, influence: 1 }], en, { largeVolumeFrom: a }), "point")[0],
        "field",
      );
    expect([at(a), at(b)]).toEqual([["mustDo"], ["ifPossible"]]);
  });

  test("names each point, or says how many it does not name", () => {
    const anyPoints = fc.array(
      fc.record({ volume: fc.nat(2000), influence: fc.integer({ min: 0, max: 40 }).map((part) => part / 40) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(anyPoints, (points) => {
        const spec = chart.quadrant(
          points.map((point, row) => ({ id: `Customer ${row}`, ...point })),
          en,
          GRID,
        );
        const names = texts(spec)
          .flat()
          .filter((name) => /^Customer/.test(`${name}`));
        expect(new Set(names).size).toBe(names.length);
        const unnamed = Number(/(\d+) of \d+ points without/.exec(subtitle(spec))?.[1] ?? 0);
        expect(names.length + unnamed).toBe(points.length);
      }),
    );
  });

  test("names all of a dozen customers that stand apart", () => {
    const said = texts(chart.quadrant(portfolio, zhCN, { largeVolumeFrom: 1_000_000 })).flat();
    expect(said).toEqual(expect.arrayContaining(portfolio.map(({ name }) => name)));
  });
});

describe("migration", () => {
  const matrix = {
    classes: ["A", "B"],
    matrix: [
      { from: "A", to: "A", heads: 3 },
      { from: "B", to: "A", heads: 2 },
      { from: "A", to: "B", heads: 1 },
      { from: "A", to: "lost", heads: 4 },
      { from: "new", to: "B", heads: 5 },
    ],
  };

  test("has a cell for each way, those without anybody too, but none from new to lost", () => {
    const [cells] = drawn(chart.migration(matrix, en), "rect");
    expect(fields(cells, "from", "to", "heads")).toEqual([
      ...["A A 3", "A B 1", "A lost 4"],
      ...["B A 2", "B B 0", "B lost 0"],
      ...["new A 0", "new B 5"],
    ]);
  });

  test("takes what Customer.migration returns", () => {
    const period = (text: string) =>
      [...text].flatMap((own, row) => (own === "-" ? [] : [{ id: `c${row}`, class: own }]));
    const moved = Customer.migration(period("AABC-"), period("ABA-C"));
    expect(subtitle(chart.migration(moved, en))).toBe("1 held · 1 up · 1 down · 1 new · 1 lost");
  });

  test("frames those who held their class", () => {
    expect(fields(drawn(chart.migration(matrix, en), "rect")[1], "from", "to")).toEqual(["A A", "B B"]);
  });

  test("says how many held, rose, fell, came and went", () => {
    expect(subtitle(chart.migration(matrix, en))).toBe("3 held · 2 up · 1 down · 5 new · 4 lost");
    expect(subtitle(chart.migration(matrix, zhCN))).toBe("保级 3 · 升级 2 · 降级 1 · 新增 5 · 流失 4");
  });

  test("names classes by their labels, and others by themselves", () => {
    const said = texts(chart.migration({ classes: ["vital", "Champions"], matrix: [] }, zhCN)).flat();
    expect(said).toEqual(expect.arrayContaining(["重要客户", "Champions", "新增", "流失"]));
  });
});

// What holds for all of them

type Draw = (rows: typeof portfolio, labels: chart.ChartLabels) => chart.Spec;

const PICTURES: readonly (readonly [name: string, draw: Draw])[] = [
  ["pareto", (rows, labels) => chart.pareto(rows, labels)],
  ["pyramid", (rows, labels) => chart.pyramid(rows, labels)],
  ["lorenz", (rows, labels) => chart.lorenz(rows, labels)],
  ["whale", (rows, labels) => chart.whale(rows, labels, { measure: "margin" })],
  ["quadrant", (rows, labels) => chart.quadrant(rows, labels, { largeVolumeFrom: 1e6 })],
];

describe.each(PICTURES)("the specification of %s", (_, draw) => {
  test("is plain data of Vega-Lite 5, the same for any order of the rows", () => {
    const spec = draw(portfolio, en);
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
    const equals = [...portfolio, { ...portfolio[3], id: "C-9999", name: "Equal" } as (typeof portfolio)[number]];
    expect(draw([...equals].reverse(), en)).toEqual(draw(equals, en));
  });

  test("says everything in the language of its labels, and nothing in an expression", () => {
    const ids = portfolio.map((row) => ({ ...row, name: row.id }));
    expect(JSON.stringify(draw(ids, zhCN))).not.toMatch(/"[A-Z][a-z]+[^"]*"/);
    expect(JSON.stringify(draw(ids, en))).not.toMatch(/\p{Script=Han}|[{]\w+[}]|expr/iu);
  });

  test("cuts a long name, and shows no sign that cannot be seen", () => {
    const name = `\u202e${"长".repeat(300)}\n`;
    const text = JSON.stringify(
      draw(
        portfolio.map((row) => ({ ...row, name })),
        en,
      ),
    );
    expect(text).not.toMatch(/长{20}|\u202e|\\n/);
  });
});

test.each([
  [
    () => chart.pareto([], en),
    "RangeError: chart.Customer.pareto: customers must have at least one customer, got array",
  ],
  [
    () => chart.pareto([...named(1), ...named(1)], en),
    'RangeError: chart.Customer.pareto: customers[1].id must be unique, but customers[0] has it too, got "c0"',
  ],
  [
    () => chart.pareto([{ id: "a", name: "", amount: 1 }], en),
    'RangeError: chart.Customer.pareto: customers[0].name must be a non-empty text, got ""',
  ],
  [
    () => chart.pareto(named(1), en, { limits: { a: 0.9, b: 0.8 } }),
    "RangeError: chart.Customer.pareto: limits.b must be above limits.a 0.9, got 0.8",
  ],
  [
    () => chart.lorenz(named(1), { ...en, chart: { ...en.chart, gini: "" } }),
    'RangeError: chart.Customer.lorenz: labels.chart.gini must be a non-empty text, got ""',
  ],
  [
    () => chart.lorenz(named(1), { classes: en.classes } as never),
    "TypeError: chart.Customer.lorenz: labels.measures must be an object, got undefined",
  ],
  [
    () => chart.whale(named(1), en, { measure: "margin" }),
    'TypeError: chart.Customer.whale: customers[0].margin (id "c0") must be a decimal amount below 1e30, got undefined',
  ],
  [
    () => chart.pyramid(named(1), en, { heads: { vital: 0.1, main: 0.1, ordinary: 0.1, small: 0.1 } }),
    "RangeError: chart.Customer.pyramid: heads must be 1 together, got 0.4",
  ],
  [
    () => chart.quadrant([{ id: "a", volume: -1, influence: 1 }], en, GRID),
    "RangeError: chart.Customer.quadrant: points[0].volume must be an amount of at least 0, got -1",
  ],
  [
    () => chart.quadrant([{ id: "a", volume: 1, influence: 1.1 }], en, GRID),
    "RangeError: chart.Customer.quadrant: points[0].influence must be a number 0–1, got 1.1",
  ],
  [
    () => chart.quadrant([{ id: "a", volume: 1, influence: 1 }], en, { largeVolumeFrom: new Decimal(0) }),
    "RangeError: chart.Customer.quadrant: largeVolumeFrom must be above 0, got object",
  ],
  [
    () => chart.quadrant([], en, GRID),
    "RangeError: chart.Customer.quadrant: points must have at least one point, got array",
  ],
  [
    () => chart.migration({ classes: ["A", "new"], matrix: [] }, en),
    'RangeError: chart.Customer.migration: classes[1] must not be "new" or "lost", got "new"',
  ],
  [
    () => chart.migration({ classes: [], matrix: [] }, en),
    "RangeError: chart.Customer.migration: classes must be 1–20 classes, got 0",
  ],
  [
    () => chart.migration({ classes: ["A"], matrix: [{ from: "lost", to: "A", heads: 1 }] }, en),
    'RangeError: chart.Customer.migration: matrix[0].from must be a class or "new", got "lost"',
  ],
  [
    () => chart.migration({ classes: ["A"], matrix: [{ from: "new", to: "lost", heads: 1 }] }, en),
    'RangeError: chart.Customer.migration: matrix[0].to must not be "lost" from "new", got "lost"',
  ],
  [
    () => chart.migration({ classes: ["A"], matrix: ["A", "A"].map((own) => ({ from: own, to: own, heads: 1 })) }, en),
    "RangeError: chart.Customer.migration: matrix[1] must be another way than matrix[0], got object",
  ],
])("refuses what it cannot draw (%#)", (draw, error) => {
  expect(thrown(draw)).toBe(error);
});

function thrown(draw: () => unknown): string {
  try {
    draw();
    return "nothing";
  } catch (error) {
    return `${error}`;
  }
}
