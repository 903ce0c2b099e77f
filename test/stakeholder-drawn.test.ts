import { describe, expect, test } from "vitest";
import { Stakeholder as chart } from "../src/chart.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import * as Stakeholder from "../src/stakeholder/index.js";
import { HOSTILE } from "./bvf-shown.js";

const LOCALES = [
  ["English", en],
  ["Chinese", zhCN],
] as const;

/** The lines that a flowchart of ours is made of; a text in quotes holds no sign that means something to Mermaid. */
const TEXT = "(?:[^\"#&'<>\\\\`{}[\\]()|;*_~\\n]|#\\d+;|<br/>)+";
const LINE = new RegExp(
  [
    "^flowchart TB$",
    `^  n\\d+(\\(\\["${TEXT}"\\]\\)|\\("${TEXT}"\\)|\\{\\{"${TEXT}"\\}\\}|\\["${TEXT}"\\]|\\[/"${TEXT}"\\\\\\])(:::unknown)?$`,
    "^  n\\d+ --- n\\d+$",
    `^  n\\d+ -\\.->\\|"${TEXT}"\\| n\\d+$`,
    "^  classDef unknown stroke-dasharray:6 4$",
  ].join("|"),
);

const PEOPLE: readonly Stakeholder.Person[] = [
  { id: "ceo", name: "Wang", roles: ["decider"], attitude: "neutral", weight: 5, contact: "brief" },
  { id: "cfo", reportsTo: "ceo", attitude: "opponent", contact: "none", weight: 2.5 },
  { id: "cio", reportsTo: "ceo", attitude: "mentor", roles: ["user", "initiator"] },
  { id: "ops", reportsTo: "cio" },
];
const LINKS = [
  { from: "cio", to: "ceo", strength: 0.625 },
  { from: "ceo", to: "cio", strength: 0.001 },
];

describe("the flowchart", () => {
  test("has a shape and words for each person, solid lines from the top down, and dotted arrows", () => {
    expect(Stakeholder.mermaid(PEOPLE, LINKS, en).trimEnd().split("\n")).toEqual([
      "flowchart TB",
      '  n1["Wang<br/>decider<br/>neutral · say 5<br/>contact: brief"]',
      '  n2[/"cfo<br/>opponent · say 2.5<br/>contact: none"\\]',
      '  n3(["cio<br/>initiator, user<br/>mentor · say ?<br/>contact ?"])',
      '  n4["ops<br/>attitude ? · say ?<br/>contact ?"]:::unknown',
      ...["  n1 --- n2", "  n1 --- n3", "  n3 --- n4"],
      '  n3 -.->|"0.63"| n1',
      '  n1 -.->|"#60;0.01"| n3',
      "  classDef unknown stroke-dasharray:6 4",
    ]);
  });

  test.each(LOCALES)("in %s names from outside cannot break out of their quotes", (_, labels) => {
    const people = HOSTILE.map((name, nth) => ({
      ...{ id: `${name}${nth}`, name: name || "?", attitude: Stakeholder.ATTITUDES[nth % 6] },
      reportsTo: nth > 0 ? `${HOSTILE[nth - 1]}${nth - 1}` : undefined,
    }));
    const drawn = Stakeholder.mermaid(people, [], labels).trimEnd().split("\n");
    expect(drawn.filter((line) => !LINE.test(line))).toEqual([]);
  });
});

describe("the map", () => {
  const layers = (people: readonly Stakeholder.Person[], links: readonly Stakeholder.Influence[] = []) => {
    const { layer } = chart.map(people, links, en.stakeholder) as unknown as {
      layer: {
        data: { values: { x: number; y: number; what?: string; size?: number; [field: string]: unknown }[] };
        mark: Record<string, unknown>;
      }[];
    };
    return layer;
  };
  const signs = (people: readonly Stakeholder.Person[]) =>
    layers(people)
      .filter(({ mark }) => mark.type === "point")
      .flatMap(({ data, mark }) => data.values.map((value) => ({ ...value, shape: mark.shape })));

  test("has a shape for each attitude, and one for none known", () => {
    const people = [...Stakeholder.ATTITUDES, undefined].map((attitude, nth) => ({ id: `${nth}`, attitude }));
    expect(signs(people).map(({ what, shape }) => [what, shape])).toEqual([
      ...[
        ["0", "triangle-up"],
        ["1", "circle"],
        ["2", "square"],
        ["3", "diamond"],
        ["4", "cross"],
        ["5", "circle"],
      ],
    ]);
    expect(layers(people).filter(({ mark }) => mark.strokeDash && mark.type === "point")).toHaveLength(1);
  });

  test("puts each level below the one above, and the larger say into the larger sign", () => {
    const drawn = new Map(
      signs(PEOPLE.map((one) => ({ ...one, name: undefined }))).map((sign) => [`${sign.what}`, sign]),
    );
    const y = ["ceo", "cfo", "cio", "ops"].map((id) => drawn.get(id)?.y ?? Number.NaN);
    expect(y.map((own) => own - (y[0] ?? 0))).toEqual([0, 124, 124, 248]);
    expect(drawn.get("ceo")?.size).toBeGreaterThan(Number(drawn.get("cfo")?.size));
  });

  test("leaves out influence of strength 0, and draws the stronger wider", () => {
    const links = [0, 0.2, 0.9].map((strength, nth) => ({ from: PEOPLE[nth + 1]?.id ?? "", to: "ceo", strength }));
    const [dashed] = layers(PEOPLE, links).filter(({ mark }) => mark.type === "line");
    expect([...new Set(dashed?.data.values.map(({ wide }) => wide))]).toEqual([0.8 + 2.7 * 0.2, 0.8 + 2.7 * 0.9]);
  });

  test("does not depend on the order of the people", () => {
    const of = (people: readonly Stakeholder.Person[]) =>
      new Map(signs(people).map(({ what, x, y, size }) => [what, [x, y, size]]));
    expect(of([...PEOPLE].reverse())).toEqual(of(PEOPLE));
  });
});

const crowd = (count: number) => Array.from({ length: count }, (_, nth) => ({ id: `${nth}` }));
test("forty people are drawn, and one more is refused", () => {
  expect(() => Stakeholder.mermaid(crowd(40), [], en)).not.toThrow();
  expect(() => chart.map(crowd(40), [], en.stakeholder)).not.toThrow();
  expect(() => Stakeholder.mermaid(crowd(41), [], en)).toThrow(
    new RangeError("Stakeholder.mermaid: people must be at most 40, got 41"),
  );
  expect(() => chart.map(crowd(41), [], en.stakeholder)).toThrow(
    new RangeError("chart.Stakeholder.map: people must be at most 40, got 41"),
  );
});

test.each([
  [
    () => Stakeholder.mermaid([], [], {} as never),
    "Stakeholder.mermaid: labels.stakeholder must be an object, got undefined",
  ],
  [
    () => chart.map([], [], { ...en.stakeholder, chart: {} } as never),
    "chart.Stakeholder.map: labels.chart.map must be a non-empty text, got undefined",
  ],
])("labels without words are refused", (call, message) => {
  expect(call).toThrow(new TypeError(message));
});
