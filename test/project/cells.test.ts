/**
 * What the pages say of cells, worked out by a spreadsheet engine: in blocks marked `excel`,
 * `=KA.C139_REGION("1W1F6C") → win`, the cells of a range with bars between them.
 */
import * as module from "hyperformula";
import { beforeAll, describe, expect, test } from "vitest";
import { hyperFormulaPlugin } from "../../src/sheet.js";
import { PAGES } from "../examples.js";
import { read } from "../source.js";

const LINES = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^```excel\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .trim()
      .split("\n")
      .map((line) => ({ page, line })),
  ),
);

beforeAll(() => {
  const { plugin, translations } = hyperFormulaPlugin(module);
  module.HyperFormula.registerFunctionPlugin(plugin, translations);
});

/** The cells that a formula fills, as they are read. */
function filledBy(formula: string): string {
  const engine = module.HyperFormula.buildFromArray([[formula]], { licenseKey: "gpl-v3" });
  const shown = (cell: unknown) =>
    cell instanceof module.DetailedCellError ? `${cell.value} ${cell.message}` : `${cell ?? ""}`;
  return engine.getSheetValues(0).flat().map(shown).join(" | ");
}

describe("the cells of the pages", () => {
  test("are there", () => {
    expect(LINES.length).toBeGreaterThan(4);
  });

  test.each(LINES)("$page: $line", ({ line }) => {
    const [, formula = "", result] = /^(=.+?)\s+→ (.*)$/.exec(line) ?? [];
    expect(filledBy(formula.replaceAll("KA.", ""))).toBe(result);
  });
});
