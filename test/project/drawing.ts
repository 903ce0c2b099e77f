/** A picture as its reader gets it: drawn by Vega, and the texts in the drawing with the places where they stand. */
import { Resvg } from "@resvg/resvg-js";
import { Warn, type LoggerInterface, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Spec } from "../../src/picture.js";

export async function draw(spec: Spec) {
  const warnings: unknown[] = [];
  const logger = listener(warnings);
  const compiled = compile(spec as unknown as TopLevelSpec, { logger }).spec;
  const view = new View(parse(compiled, undefined, { logger } as never), { renderer: "none", logger });
  const svg = await view.toSVG();
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { svg, texts: texts(svg), width: Number(width), height: Number(height), warnings };
}

/** A logger that keeps what is wrong, and says nothing. */
function listener(heard: unknown[]) {
  const hear = (...args: readonly unknown[]) => {
    heard.push(args.join(" "));
    return logger;
  };
  const logger = {
    level: () => Warn,
    error: hear,
    warn: hear,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  return logger;
}

/** A text of a drawing: the place of its baseline, and how large it is. */
export interface Text {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly turned: boolean;
}

/** The texts of a drawing and where they stand: a Chinese character is as wide as it is high, any other 0.6 of that. */
function texts(svg: string): Text[] {
  const open: { x: number; y: number; turned: boolean }[] = [];
  const found: Text[] = [];
  for (const [, close, tag, attributes = "", text = ""] of svg.matchAll(/<(\/?)(g|text)\b([^>]*)>([^<]*)/g)) {
    if (close) {
      if (tag === "g") open.pop();
      continue;
    }
    const [, x = 0, y = 0] = /transform="translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attributes) ?? [];
    const own = { x: Number(x), y: Number(y), turned: attributes.includes("rotate(") };
    if (tag === "g") open.push(own);
    else {
      const at = open.reduce(
        (sum, { x, y, turned }) => ({ x: sum.x + x, y: sum.y + y, turned: sum.turned || turned }),
        own,
      );
      const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1]);
      const width = [...text].reduce((sum, sign) => sum + (sign > "⺀" ? 1 : 0.6), 0) * size;
      const shift =
        { start: 0, middle: width / 2, end: width }[/text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start"] ?? 0;
      found.push({ text, left: at.x - shift, right: at.x - shift + width, y: at.y, size, turned: at.turned });
    }
  }
  return found;
}

/** The pairs of texts that run into each other: capitals rise to 0.75 of a size, and few letters reach below the line. */
export function overlaps(texts: readonly Text[]): string[] {
  const apart = (a: Text, b: Text) =>
    a.right <= b.left || b.right <= a.left || a.y <= b.y - 0.75 * b.size || b.y <= a.y - 0.75 * a.size;
  return texts.flatMap((text, nth) =>
    texts.slice(nth + 1).flatMap((other) => (apart(text, other) ? [] : [`${text.text} × ${other.text}`])),
  );
}

/** How many colours the drawing has once it is dots. */
export function colours(svg: string): number {
  const { pixels } = new Resvg(svg, { background: "white" }).render();
  return new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)).size;
}
