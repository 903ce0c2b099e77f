/** The page of the spreadsheet functions says what they say of themselves. */
import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import { page, paths } from "../../.ci/functions-page.mjs";
import { FUNCTIONS } from "../../src/sheet.js";
import { read } from "../source.js";
import "./dist.js";

test.each(Object.entries<string>(paths))("in %s, %s is as the script writes it", (language, path) => {
  expect(read(path)).toBe(page(language));
});

test.each(FUNCTIONS)("$id stands on it", ({ id }) => {
  for (const path of Object.values<string>(paths)) expect(read(path)).toContain(`\`${id}(`);
});
