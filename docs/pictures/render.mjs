// Draws the pictures of the pages into this folder: node docs/pictures/render.mjs, after a build
import { writeFileSync } from "node:fs";
import { C139 } from "keyaccount/chart";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";
import { Warn, parse, View } from "vega";
import { compile } from "vega-lite";

/** The invented deal of docs/models/c139.md, from first contact to signature. */
const POINTS = [
  { on: "2026-03-02", value: "0W0F2C" },
  { on: "2026-05-18", value: "0W1F4C" },
  { on: "2026-10-12", value: "0W2F5C" },
  { on: "2026-11-09", value: "0W2F7C" },
  { on: "2026-11-30", value: "1W2F7C" },
  { on: "2027-01-11", value: "1W2F9C" },
];
const AS_OF = "2027-01-31";

for (const { tag, c139 } of [en, zhCN]) {
  const ending = tag === "en" ? "svg" : `${tag}.svg`;
  await draw(`c139-map.${ending}`, C139.map(c139, { track: POINTS }));
  await draw(`c139-track.${ending}`, C139.timeline(POINTS, AS_OF, c139));
}

async function draw(name, spec) {
  const view = new View(parse(compile(spec).spec), { renderer: "none", logLevel: Warn });
  writeFileSync(new URL(name, import.meta.url), `${await view.toSVG()}\n`);
}
