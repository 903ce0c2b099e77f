/** The plot of the course: its size, days as Vega takes them, and heights beyond it. */
import { type Day, dayNumber } from "../day.js";
import type { Json } from "../picture.js";

/** The plot in pixels. */
export const [WIDTH, HEIGHT] = [720, 300] as const;

/** A day counted from 1970-01-01, or a part of one, as the instant that Vega draws. */
export const instant = (day: number): number => Math.round(day * 86_400_000) + 0;

/** So many pixels below the top of the plot, or above it if less than 0, on the scale of the probabilities. */
export const down = (pixels: number): number => 1 - pixels / HEIGHT;

export const at = { field: "at", type: "temporal" } as const;
export const up = { field: "up", type: "quantitative" } as const;
export const said = { description: { field: "what" }, tooltip: { field: "what" } } as const;

/** A colour that each row brings along. */
export const brought = (field: string) => ({ field, type: "nominal", scale: null }) as const;

/** A line that nobody sees, so that the picture is as wide as its texts whatever fonts its host measures them with. */
export const room = (from: number, to: number): Json => ({
  data: { values: [{}] },
  mark: { type: "rule", aria: false, opacity: 0 },
  encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 } },
});

/** More ticks than this would run into each other. */
const MOST = 11;

/** Months from tick to tick. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

/** The ticks of a span of time: first days of months, as many as have room; where there are none, the first day. */
export function ticksOf(first: Day, last: Day): { readonly values: Json[]; readonly format: string } {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS.find((months) => (to - from) / months < MOST) ?? 24_000;
  const months = Array.from({ length: Math.floor((to - from) / step) + 2 }, (_, nth) => {
    const month = (Math.ceil(from / step) + nth) * step;
    return `${`${Math.floor(month / 12)}`.padStart(4, "0")}-${`${(month % 12) + 1}`.padStart(2, "0")}-01`;
  });
  const [start, end] = [dayNumber(first) ?? 0, dayNumber(last) ?? 0];
  const within = months.filter((day) => (dayNumber(day) ?? start - 1) >= start && (dayNumber(day) ?? end + 1) <= end);
  if (within.length < 2) return { values: [dateTime(first)], format: "%Y-%m-%d" };
  return { values: within.map(dateTime), format: "%Y-%m" };
}

/** The month of a day, counted from the year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return 12 * year + month - 1;
}

function dateTime(on: Day): Json {
  const [year = 0, month = 1, date = 1] = on.split("-").map(Number);
  return { year, month, date, utc: true };
}
