/** Which names have room in a picture beside the points, the lines and each other. */
import { ems } from "../picture.js";
import type { Spot } from "./chart-marks.js";

/** Where a name may stand beside its point: right, left, above, below. */
export const SIDES = [
  { align: "left", dx: 11, dy: 0 },
  { align: "right", dx: -11, dy: 0 },
  { align: "center", dx: 0, dy: -15 },
  { align: "center", dx: 0, dy: 15 },
] as const;

/** The plot in pixels, the height of letters, and the side of the squares that tell where there is room. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly font: number;
}

const SQUARE = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name with the side of its point on which it stands. */
export interface NamedSpot extends Spot {
  readonly text: string;
  readonly side: number;
}

/** The names that have room; `taken` is what they must keep clear of, as middles and half sizes. */
export function namesFor(
  spots: readonly (Spot & { readonly name: string })[],
  taken: readonly (readonly [x: number, y: number, halfWidth: number, halfHeight: number])[],
  plot: Plot,
): NamedSpot[] {
  const used = new Set<number>();
  for (const [x, y, halfWidth, halfHeight] of taken) take(used, boxAt(x, y, halfWidth, halfHeight), plot);
  for (const { x, y } of spots) take(used, boxAt(x, y, 5, 5), plot);
  return spots.flatMap(({ x, y, name }) => {
    const half = (plot.font * ems(name)) / 2;
    const side = SIDES.findIndex(({ align, dx, dy }) => {
      const box = boxAt(x + dx + { left: half, center: 0, right: -half }[align], y + dy, half, plot.font / 2);
      if (!isFree(used, box, plot)) return false;
      take(used, box, plot);
      return true;
    });
    return side < 0 ? [] : [{ x: x + (SIDES[side]?.dx ?? 0), y: y + (SIDES[side]?.dy ?? 0), text: name, side }];
  });
}

function boxAt(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** The squares that a box touches. */
function squares({ left, right, top, bottom }: Box, { width }: Plot): number[] {
  const found: number[] = [];
  for (let row = Math.floor(top / SQUARE); row <= bottom / SQUARE; row++) {
    for (let column = Math.floor(left / SQUARE); column <= right / SQUARE; column++) found.push(row * width + column);
  }
  return found;
}

function take(used: Set<number>, box: Box, plot: Plot): void {
  for (const square of squares(box, plot)) used.add(square);
}

/** Within the plot, with nothing in any of its squares. */
function isFree(used: ReadonlySet<number>, box: Box, plot: Plot): boolean {
  const inside = box.left >= 0 && box.right <= plot.width && box.top >= 0 && box.bottom <= plot.height;
  return inside && squares(box, plot).every((square) => !used.has(square));
}
