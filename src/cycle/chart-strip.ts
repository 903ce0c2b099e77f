/** Below the picture of a course: the verdict of each day, hatched where no stage is named, and the loops. */
import { ems, filled, fitted, INK, type Json } from "../picture.js";
import { at, brought, down, HEIGHT, instant, said, up } from "./chart-axis.js";
import type { Course, Run } from "./chart-course.js";
import { type ChartLabels, inkOn, SHADES } from "./chart-words.js";
import { placeOf } from "./ids.js";

/** Where the strip begins and ends, and where the loops stand, in pixels below the plot. */
const [TOP, BOTTOM, LOOPS] = [8, 30, 46] as const;

/** From stroke to stroke of the hatching, in pixels. */
const STROKE = 6;

const FONT = 12;

const [GREY, HATCH] = ["#e9ecef", "#b4bdc6"] as const;

const until = { field: "until" } as const;
const to = { field: "to" } as const;
const middle = { field: "middle", type: "temporal" } as const;

/** The strip with its name on its left, and the loops under it. */
export function stripLayers(course: Course, labels: ChartLabels): Json[] {
  const values = course.verdicts.map((run) => fieldOf(run, course, labels));
  return [
    {
      data: { values },
      mark: { type: "rect", stroke: "white", strokeWidth: 1 },
      encoding: { x: at, x2: until, y: up, y2: to, color: brought("fill"), ...said },
    },
    ...hatching(course),
    texts(
      values.filter(({ text }) => text !== ""),
      (TOP + BOTTOM) / 2,
    ),
    {
      data: { values: [{ text: labels.chart.verdict, up: down(HEIGHT + (TOP + BOTTOM) / 2) }] },
      mark: { type: "text", aria: false, align: "right", fontSize: FONT },
      encoding: { x: { value: -8 }, y: up, text: { field: "text" } },
    },
    ...loopLayers(course, labels),
  ];
}

/** A run of days with one verdict, and as much of its name as has room. */
function fieldOf({ from, until, of }: Course["verdicts"][number], { perDay }: Course, labels: ChartLabels) {
  const { chart: words, stages } = labels;
  const place = of === "undetermined" ? undefined : placeOf(of);
  const name = of === "undetermined" ? words.undetermined : `${placeOf(of) + 1} ${stages[of]}`;
  const short = place === undefined ? "?" : `${place + 1}`;
  const room = (until - from) * perDay - 2;
  return {
    ...span({ from, until }),
    up: down(HEIGHT + TOP),
    to: down(HEIGHT + BOTTOM),
    fill: place === undefined ? GREY : (SHADES[place] ?? GREY),
    ink: place === undefined ? INK : inkOn(place),
    text: [name, short].find((text) => FONT * ems(text) <= room) ?? "",
    what: name,
  };
}

const span = ({ from, until }: { readonly from: number; readonly until: number }) => ({
  at: instant(from),
  until: instant(until),
  middle: instant((from + until) / 2),
});

/** Slanted strokes over the days on which no stage is named, so that more than a shade sets them apart. */
function hatching({ verdicts, perDay }: Course): Json[] {
  const values = verdicts.flatMap(({ from, until, of }) => {
    const strokes = of === "undetermined" ? Math.floor(((until - from) * perDay) / STROKE) : 0;
    return Array.from({ length: strokes }, (_, nth) => ({
      at: instant(from + (nth * STROKE) / perDay),
      until: instant(from + ((nth + 1) * STROKE) / perDay),
      up: down(HEIGHT + BOTTOM),
      to: down(HEIGHT + TOP),
    }));
  });
  if (values.length === 0) return []; // Vega warns of scales that have no data
  return [
    {
      data: { values },
      mark: { type: "rule", aria: false, color: HATCH, strokeWidth: 1 },
      encoding: { x: at, x2: until, y: up, y2: to },
    },
  ];
}

/** A line for each loop, and its number as far as it has room. */
function loopLayers({ loops, perDay }: Course, { chart: words }: ChartLabels): Json[] {
  const gap = 2 / perDay;
  const lines = loops.map(({ from, until, of }: Run<number>) => {
    const text = fitted(filled(words.loop, { loop: of }), 20);
    const room = (until - from) * perDay;
    return {
      ...span({ from, until: Math.max(from, until - gap) }),
      up: down(HEIGHT + BOTTOM + 5),
      ink: INK,
      text: FONT * ems(text) <= room ? text : "",
      what: text,
    };
  });
  const named = lines.filter(({ text }) => text !== "");
  return [
    {
      data: { values: lines },
      mark: { type: "rule", color: INK, strokeWidth: 1.5 },
      encoding: { x: at, x2: until, y: up, ...said },
    },
    ...(named.length === 0 ? [] : [texts(named, LOOPS)]),
  ];
}

function texts(values: readonly { readonly [field: string]: Json }[], below: number): Json {
  return {
    data: { values: values.map(({ middle, ink, text }) => ({ middle, ink, text, up: down(HEIGHT + below) }) as Json) },
    mark: { type: "text", aria: false, fontSize: FONT },
    encoding: { x: middle, y: up, text: { field: "text" }, color: brought("ink") },
  };
}
