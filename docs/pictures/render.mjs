// Draws the pictures of the pages into this folder: node docs/pictures/render.mjs, after a build
import { writeFileSync } from "node:fs";
import { parse, View, Warn } from "vega";
import { compile } from "vega-lite";
import { pictures } from "./pictures.mjs";

for (const { file, spec } of pictures()) {
  const view = new View(parse(compile(spec).spec), { renderer: "none", logLevel: Warn });
  writeFileSync(new URL(file, import.meta.url), `${await view.toSVG()}\n`);
}
