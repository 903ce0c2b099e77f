/** The numbers on the areas of a course, by which the stages are told apart without colour. */
import type { Json } from "../picture.js";
import { at, brought, instant, up } from "./chart-axis.js";
import type { Course, Sample } from "./chart-course.js";
import type { Rule } from "./chart-rules.js";
import { inkOn } from "./chart-words.js";
import { STAGES } from "./table.js";

/** An area has room for a number where its share is as large as this, */
const THICK = 0.08;

/** and where so many pixels lie between one jump and the next. */
const WIDE = 16;

/** On each area its stage's number, where it is thickest: once from pole to pole, if it is thick at all. */
export function numberLayers(course: Course, rules: readonly Rule[]): Json[] {
  const middles = middlesOf(course);
  const values = STAGES.flatMap((_, stage) =>
    stretches(middles, rules, stage).flatMap((stretch) => {
      const [first, ...others] = stretch;
      if (first === undefined) return [];
      const { day, shares } = others.reduce(
        (best, own) => (shareOf(own, stage) > shareOf(best, stage) ? own : best),
        first,
      );
      const below = shares.slice(0, stage).reduce((sum, share) => sum + share, 0);
      return [{ at: instant(day), up: below + (shares[stage] ?? 0) / 2, text: `${stage + 1}`, ink: inkOn(stage) }];
    }),
  );
  if (values.length === 0) return []; // Vega warns of scales that have no data
  return [
    {
      data: { values },
      mark: { type: "text", aria: false, fontSize: 12 },
      encoding: { x: at, y: up, text: { field: "text" }, color: brought("ink") },
    },
  ];
}

const shareOf = ({ shares }: Sample, stage: number): number => shares[stage] ?? 0;

/** What is believed half way between one jump and the next, wherever these are far enough apart. */
function middlesOf({ samples, perDay }: Course): Sample[] {
  const pieces: Sample[][] = [];
  samples.forEach((sample, nth) => {
    if (nth === 0 || samples[nth - 1]?.day === sample.day) pieces.push([sample]);
    else pieces[pieces.length - 1]?.push(sample);
  });
  return pieces.flatMap((piece) => {
    const [from, until] = [piece[0]?.day ?? 0, piece[piece.length - 1]?.day ?? 0];
    const day = (from + until) / 2;
    const after = piece.find((sample) => sample.day >= day);
    const before = [...piece].reverse().find((sample) => sample.day <= day);
    if (before === undefined || after === undefined || (until - from) * perDay < WIDE) return [];
    const part = after.day === before.day ? 0 : (day - before.day) / (after.day - before.day);
    return [{ day, shares: before.shares.map((share, nth) => share + part * ((after.shares[nth] ?? 0) - share)) }];
  });
}

/** The times during which the area of a stage is thick, cut by the poles. */
function stretches(middles: readonly Sample[], rules: readonly Rule[], stage: number): Sample[][] {
  const poles = (day: number) => rules.filter((rule) => rule.day < day).length;
  const found = new Map<number, Sample[]>();
  let gaps = 0;
  for (const middle of middles) {
    if (shareOf(middle, stage) < THICK) gaps += 1;
    else {
      const stretch = gaps + poles(middle.day); // both only grow, so each stretch has a sum of its own
      found.set(stretch, [...(found.get(stretch) ?? []), middle]);
    }
  }
  return [...found.values()];
}
