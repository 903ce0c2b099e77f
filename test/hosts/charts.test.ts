/**
 * The specifications as the programs that draw them define them: the schema that they name, version 5, and the newest.
 *
 * The schema checks the shape alone; that nothing is cut, covered or left out, the tests of the drawings check.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { pictures } from "../../docs/pictures/pictures.mjs";
import { at } from "../source.js";
import { hosted } from "./hosts.js";

const PICTURES: readonly { readonly file: string; readonly spec: { readonly $schema: string } }[] = pictures();

const { default: Ajv } = hosted("ajv");
const { default: addFormats } = hosted("ajv-formats");

function validator(path: string) {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  ajv.addFormat("color-hex", /^#[0-9a-f]{6}$/);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

describe.each([
  ["5, which they name", at("node_modules/.hosts/node_modules/vega-lite/build/vega-lite-schema.json"), /^5\./],
  ["6", at("node_modules/vega-lite/build/vega-lite-schema.json"), /^6\./],
])("Vega-Lite %s", (_, schema, version) => {
  const valid = validator(schema);

  test("is that version", () => {
    expect(JSON.parse(readFileSync(schema.replace("build/vega-lite-schema", "package"), "utf8")).version).toMatch(
      version,
    );
  });

  test.each(PICTURES)("accepts the specification of $file", ({ spec }) => {
    expect(valid(spec) ? [] : valid.errors).toEqual([]);
  });

  test("refuses what is none", () => {
    expect(valid({ ...PICTURES[0]?.spec, mark: "pie chart" })).toBe(false);
    expect(valid({ ...PICTURES[0]?.spec, config: { axis: { grid: "yes" } } })).toBe(false);
  });
});
