/** The exit events and the steps back on the picture of a course: a pole on the day, and a name like a flag on it. */
import { numbered } from "../day.js";
import { ems, filled, fitted, INK, type Json } from "../picture.js";
import { at, down, instant, said, up } from "./chart-axis.js";
import type { Course } from "./chart-course.js";
import type { Naming } from "./chart-words.js";
import type { Step } from "./detect.js";
import { EVENTS } from "./table.js";

/** The height of a lane, and so many lanes at most. */
const [LANE, LANES] = [17, 7] as const;

/** The size of the letters, and the longest name in heights of them. */
const [FONT, LONGEST] = [12, 26] as const;

/** An event that the customer has shown, one that is only told, and a step back. */
const STROKES = { shown: [1, 0], told: [2, 3], back: [7, 3] } as const;

/** An event on its day. */
export interface Rule {
  readonly day: number;
  readonly across: number;
  readonly text: string;
  readonly what: string;
  readonly kind: keyof typeof STROKES;
}

/** A rule, and the lane its name stands in, from 1 at the plot; 0 where no lane has room for it. */
export interface Flown extends Rule {
  readonly lane: number;
}

/** The exit events and the steps back that had a say. */
export function rulesOf(steps: readonly Step[], name: Naming, back: string, { first, perDay }: Course): Flown[] {
  const rules = steps.flatMap((step): Rule[] => {
    const isBack = step.effect === "movedBack";
    if (!isBack && !EXITS.has(step.signal)) return [];
    const day = numbered("chart.Cycle.timeline", "observedAt", step.observedAt);
    const said = isBack ? filled(back, { what: name(step) }) : name(step);
    const shown = step.effect === "milestone" || step.effect === "newLoop";
    const kind = isBack ? "back" : shown ? "shown" : "told";
    return [
      { day, across: (day - first) * perDay, text: fitted(said, LONGEST), what: `${step.observedAt} ${said}`, kind },
    ];
  });
  return flown(rules);
}

const EXITS: ReadonlySet<string> = new Set(Object.keys(EVENTS));

/**
 * From the last to the first, each name goes into the lane above all those whose poles it would run into: so no pole
 * crosses a name, and no name another.
 */
function flown(rules: readonly Rule[]): Flown[] {
  const found: Flown[] = [];
  for (const rule of [...rules].reverse()) {
    const end = rule.across + GAP + FONT * ems(rule.text);
    const lane = 1 + found.reduce((most, { across, lane }) => (across < end ? Math.max(most, lane) : most), 0);
    found.push({ ...rule, lane: lane > LANES ? 0 : lane });
  }
  return found.reverse();
}

const GAP = 10;

/** How far to the right the names reach, in pixels. */
export const reach = (rules: readonly Flown[]): number =>
  rules.reduce(
    (most, { across, text, lane }) => (lane > 0 ? Math.max(most, across + GAP + FONT * ems(text)) : most),
    0,
  );

/** The poles, broken where the event was only told, and the names on them. */
export function ruleLayers(rules: readonly Flown[]): Json[] {
  const kinds = (Object.keys(STROKES) as Rule["kind"][]).flatMap((kind): Json[] => {
    const poles = rules.filter((rule) => rule.kind === kind);
    if (poles.length === 0) return []; // Vega warns of scales that have no data
    const values = poles.map(({ day, lane, what }) => ({ at: instant(day), up: down(-LANE * lane), to: 0, what }));
    return [
      {
        data: { values },
        mark: { type: "rule", color: INK, strokeWidth: 1.5, strokeDash: STROKES[kind] },
        encoding: { x: at, y: up, y2: { field: "to" }, ...said },
      },
    ];
  });
  const names = rules.filter(({ lane }) => lane > 0);
  if (names.length === 0) return kinds;
  return [
    ...kinds,
    {
      data: { values: names.map(({ day, lane, text }) => ({ at: instant(day), up: down(10 - LANE * lane), text })) },
      mark: { type: "text", aria: false, align: "left", baseline: "alphabetic", dx: 5, fontSize: FONT },
      encoding: { x: at, y: up, text: { field: "text" } },
    },
  ];
}
