/** Every picture of the library is drawn in both languages, and shown on a page. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { pictures } from "../../docs/pictures/pictures.mjs";
import * as chart from "../../src/chart.js";
import { at, files, read } from "../source.js";
import "./dist.js";

interface Picture {
  readonly made: string;
  readonly tag: "en" | "zh-CN";
  readonly file: string;
}

const PICTURES: readonly Picture[] = pictures();
const MADE = Object.entries(chart).flatMap(([notion, functions]) =>
  Object.entries(functions).flatMap(([name, value]) => (typeof value === "function" ? [`${notion}.${name}`] : [])),
);

describe("every function that makes a picture", () => {
  test.each(MADE)("%s is drawn in both languages", (name) => {
    expect(PICTURES.filter(({ made }) => made === name).map(({ tag }) => tag)).toEqual(["en", "zh-CN"]);
  });

  test("and no picture is of anything else", () => {
    expect([...new Set(PICTURES.map(({ made }) => made))].sort()).toEqual([...MADE].sort());
  });
});

test.each(PICTURES)("$file is here, and a page in its language shows it and says what it shows", ({ file, tag }) => {
  expect(existsSync(at(`docs/pictures/${file}`))).toBe(true);
  const pages = files("docs").filter(
    (path) => path.endsWith(".md") && path.startsWith("docs/zh-CN/") === (tag === "zh-CN") && !path.includes("/api/"),
  );
  const shown = pages.flatMap((path) => [...read(path).matchAll(/!\[([^\]]*)\]\([^)]*\/pictures\/([^)]+)\)/g)]);
  const own = shown.filter(([, , name]) => name === file);
  expect(own.length).toBeGreaterThan(0);
  for (const [, said = ""] of own) expect(said.length).toBeGreaterThan(5);
});
