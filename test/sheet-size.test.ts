/** How many cells a result fills is told before anything is computed, by hosts that must reserve them. */
import { describe, expect, test } from "vitest";
import { type Fills, type Shape, type SheetParameter, sizeOf } from "../src/cell.js";
import { FUNCTIONS } from "../src/sheet.js";
import { CALLS } from "./calls/index.js";

const help = { en: "", "zh-CN": "" };
const CELL: SheetParameter = { name: "cell", description: help };
const RANGE: SheetParameter = { name: "range", description: help, range: true };
const AGAIN: SheetParameter = { name: "again", description: help, repeating: true };

const shape = (text: string): Shape => {
  const [rows = 0, columns = 0] = text.split("×").map(Number);
  return { rows, columns };
};

const BESIDE: Fills = { beside: 2 };
const BLOCK: Fills = { rows: 4, columns: 5 };

describe("the size of a result", () => {
  test.each<[fills: Fills | undefined, parameters: SheetParameter[], shapes: string[], size: string]>([
    [undefined, [CELL], ["1×1"], "1×1"],
    [undefined, [CELL], [], "1×1"],
    [undefined, [CELL, CELL], ["1×1", "7×3"], "7×3"], // an answer for each cell of the range
    [undefined, [CELL, CELL], ["7×1", "1×1"], "7×1"],
    [undefined, [RANGE], ["9×1"], "1×1"], // one answer to all of it
    [undefined, [CELL, AGAIN], ["9×1"], "1×1"],
    [BESIDE, [RANGE], ["9×1"], "9×2"],
    [BESIDE, [RANGE], ["1×9"], "2×9"],
    [BESIDE, [RANGE], ["1×1"], "1×2"],
    [BESIDE, [RANGE], [], "1×2"],
    [BESIDE, [CELL, RANGE], ["9×1", "5×1"], "5×2"],
    [BESIDE, [RANGE, RANGE], ["1×1", "5×1"], "5×2"], // the first is left out
    [BLOCK, [RANGE], ["9×1"], "4×5"],
    [BLOCK, [], [], "4×5"],
  ])("%j with %j given %j is %s", (fills, parameters, shapes, size) => {
    expect(sizeOf({ fills, parameters }, shapes.map(shape))).toEqual(shape(size));
  });

  test.each(CALLS)("%s %j stays within it", (id, args, result) => {
    const own = FUNCTIONS.find((each) => each.id === id);
    const shapes = args.map((arg) => (Array.isArray(arg) ? shape(`${arg.length}×${arg[0].length}`) : shape("1×1")));
    const size = own && sizeOf(own, shapes);
    const [rows, columns] = Array.isArray(result) ? [result.length, result[0]?.length] : [1, 1];
    expect(size?.rows).toBeGreaterThanOrEqual(rows);
    expect(size?.columns).toBeGreaterThanOrEqual(columns ?? 0);
  });
});
