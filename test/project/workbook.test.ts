/** The example workbooks: what stands in them, read back, hangs together with the formulas that stand beside it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import excel from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at } from "../source.js";
import { type Content, letters, literally, open, shown } from "../workbook.js";
import "./dist.js";

const FILES = ["key-account-book.xlsx", "key-account-book.zh-CN.xlsx"] as const;
const FOLDER = "docs/examples/workbook";

/** A cell that holds something or has a pale ground, which says that it is computed. */
interface Written {
  readonly row: number;
  readonly column: number;
  readonly value: Content | Date;
  readonly type: excel.ValueType;
  readonly isComputed: boolean;
}

async function opened(path: string): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

function written(sheet: excel.Worksheet): Written[] {
  const cells: Written[] = [];
  sheet.eachRow((line, row) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const isComputed = cell.fill?.type === "pattern" && cell.fill.pattern === "solid";
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      if (isCovered || (cell.value === null && !isComputed)) return;
      cells.push({ row, column, value: cell.value as Content | Date, type: cell.type, isComputed });
    });
  });
  return cells;
}

const isFormula = ({ value }: Written) => typeof value === "string" && value.startsWith("=");

/** The row that the formula is for: the first line below the headings, or the line of the table above at the same place. */
const rowOf = ({ row }: Written) => (row === 3 ? 5 : row - 6);

/** The day 1970-01-01 is the 25,569th of a workbook. */
const asNumber = (value: Content | Date) =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : literally(value);

/** What is typed into a sheet by hand, and the formulas in the cells they are for, without the prefix of the add-in. */
function typed(sheet: excel.Worksheet): Content[][] {
  const lines = Array.from({ length: sheet.rowCount }, () => Array<Content>(sheet.columnCount).fill(null));
  const put = (row: number, column: number, value: Content) => {
    const line = lines[row - 1];
    if (line !== undefined) line[column - 1] = value;
  };
  const cells = written(sheet);
  for (const cell of cells) {
    if (isFormula(cell)) put(rowOf(cell), cell.column, String(cell.value).replaceAll("KA.", ""));
    else if (!cell.isComputed) put(cell.row, cell.column, asNumber(cell.value));
  }
  return lines;
}

const computed = (book: excel.Workbook) => {
  const engine = open(Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, typed(sheet)])));
  return (sheet: excel.Worksheet) =>
    shown(engine, `'${sheet.name}'!A1:${letters(sheet.columnCount - 1)}${sheet.rowCount}`) as Content[][];
};

describe.each(FILES)("%s", (file) => {
  let book: excel.Workbook;
  beforeAll(async () => {
    book = await opened(at(`${FOLDER}/${file}`));
  });
  const table = (nth: number) => book.worksheets[nth] as excel.Worksheet;
  const values = (nth: number, range: string) => {
    const [from = "", to = from] = range.split(":");
    const cells: unknown[] = [];
    const { row: top, col: left } = table(nth).getCell(from);
    const { row: bottom, col: right } = table(nth).getCell(to);
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = Number(left); column <= Number(right); column += 1) {
        cells.push(table(nth).getCell(row, column).value);
      }
    }
    return cells;
  };

  test("has in each computed cell what its formula gives", () => {
    const results = computed(book);
    let compared = 0;
    for (const sheet of book.worksheets) {
      const result = results(sheet);
      for (const cell of written(sheet).filter((each) => !isFormula(each))) {
        const given = result[cell.row - 1]?.[cell.column - 1];
        const expected = cell.value instanceof Date ? asNumber(cell.value) : cell.value;
        expect(given, `${sheet.name}!${letters(cell.column - 1)}${cell.row}`).toEqual(expected);
        compared += cell.isComputed ? 1 : 0;
      }
      const filled = result.flat().filter((value) => value !== null).length;
      const texts = written(sheet).filter((cell) => !isFormula(cell) && cell.value !== null);
      expect(filled, `${sheet.name}: nothing is computed beside its cells`).toBe(texts.length);
    }
    expect(compared).toBe(12 * 3 + 12 * 4 + 4 * 10 + 6 * 6);
  });

  test("has its formulas as texts, and nothing else that a spreadsheet would compute", () => {
    const cells = book.worksheets.flatMap(written);
    expect(cells.filter(({ type }) => type === excel.ValueType.Formula)).toEqual([]);
    const formulas = cells.filter(isFormula);
    expect(formulas).toHaveLength(3 + 4 + 4 * 6 + 2);
    expect(formulas.filter(({ type }) => type !== excel.ValueType.String)).toEqual([]);
    const risky = cells.filter(({ value }) => typeof value === "string" && /^[+@-]/.test(value));
    expect(risky).toEqual([]);
  });

  test("has the regions on both sides of the border, and a real date", () => {
    const words = file.includes("zh-CN") ? ["赢单区", "抖动区"] : ["win", "swing"];
    expect(values(1, "E5:E6")).toEqual(["1W1F6C", "1W1F5C"]);
    expect(values(1, "H5:H6")).toEqual(words);
    expect(values(1, "F5")).toEqual([new Date("2026-12-18")]);
    expect(table(1).getCell("F5").numFmt).toBe("yyyy-mm-dd");
    expect(table(1).getCell("D5").numFmt).toBe("#,##0");
  });

  // A rate of the published table, drawn to the middle by a hundredth: 0.85 → 0.8465, 0.26 → 0.2624, 0 → 0.005.
  test("has the weighted pipeline and the chance of a target as a calculator gives them", () => {
    const chen = 1_200_000 * 0.8465 + 860_000 * 0.5 + 450_000 * 0.5 + 180_000 * 0.005; // 1,671,700
    const ortiz = 950_000 * 0.5 + 640_000 * 0.0347 + 310_000 * 0.5 + 120_000 * 0.9851; // 770,420
    const weber = 400_000 * 0.005 + 260_000 * 0.995 + 90_000 * 0.2624 + 75_000 * 0.8465; // 347,803.5
    expect([chen, ortiz, weber].map((sum) => Math.round(sum * 10) / 10)).toEqual([1_671_700, 770_420, 347_803.5]);
    expect(values(3, "F5:F8")).toEqual([2_789_923.5, 1_671_700, 770_420, 347_803.5]);
    expect(values(3, "E8")).toEqual([404_000]); // by estimate: 80,000 + 234,000 + 45,000 + 45,000
    // Weber reaches 350,000 with the deal of 400,000, or with those of 260,000 and 90,000, and not otherwise.
    expect(values(3, "D8")).toEqual([350_000]);
    expect(values(3, "G8")[0]).toBeCloseTo(0.005 + 0.995 * 0.995 * 0.2624, 12);
  });

  test("has classes and visits that add up", () => {
    // Of 10,822,801.65 the fourth customer crosses 80 % (82.6 %), the seventh 95 % (95.2 %).
    expect(values(2, "E5:E16").join("")).toBe("AAAABBBCCCCC");
    expect(values(2, "H5:H16").reduce((sum: number, visits) => sum + Number(visits), 0)).toBe(120);
  });

  test("has rates where there were customers to go on", () => {
    expect(values(4, "C5:C10")).toEqual([160, 110, 75, 42, 35, 30]);
    expect(values(4, "D5:D6")).toEqual([null, 110 / 160]);
    expect(values(4, "H9:H10")).toEqual([0, null]); // none of 6, and none of none
  });

  test("keeps its headings in sight, and prints on the width of a page", () => {
    const tables = book.worksheets.slice(1);
    expect(tables.map(({ views }) => views[0])).toEqual(
      tables.map(() => expect.objectContaining({ state: "frozen", ySplit: 4, topLeftCell: "C5" })),
    );
    expect(tables.map(({ autoFilter }) => autoFilter ?? null)).toEqual(["A4:J16", "A4:H16", null, "A4:J10"]);
    for (const { pageSetup } of book.worksheets) {
      expect(pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 1 });
    }
    for (const sheet of tables) expect(sheet.getRow(4).getCell(1).font.bold).toBe(true);
  });
});

describe("the two languages", () => {
  test("have the same cells, numbers and formulas", async () => {
    const [english, chinese] = await Promise.all(FILES.map((file) => opened(at(`${FOLDER}/${file}`))));
    const names = (book: excel.Workbook | undefined) => book?.worksheets.map(({ name }) => name) ?? [];
    const deals = names(chinese)[1] ?? "";
    const same = (book: excel.Workbook | undefined) =>
      book?.worksheets.map((sheet) =>
        written(sheet).map((cell) => {
          if (!isFormula(cell)) return typeof cell.value === "string" ? { ...cell, value: "a text" } : cell;
          const value = String(cell.value).replaceAll(`'${deals}'!`, "Deals!").replace(', "zh-CN")', ")");
          return { ...cell, value };
        }),
      );
    expect(names(english)).toEqual(["Read me", "Deals", "Customers", "Forecast", "Conversions"]);
    expect(names(chinese)).toEqual(["说明", "商机", "客户", "预测", "转化率"]);
    expect(same(chinese)).toEqual(same(english));
  });
});

describe("a fresh build", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  beforeAll(() => {
    execFileSync(process.execPath, [at(`${FOLDER}/build.mjs`), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(FILES)("of %s has the cells, the looks and the dates of the one that is committed", async (file) => {
    const [fresh, committed] = await Promise.all([opened(join(folder, file)), opened(at(`${FOLDER}/${file}`))]);
    expect(committed.created).toEqual(new Date("2026-11-01"));
    expect(committed.model).toEqual(fresh.model);
  });
});
