// Writes the example workbooks: npm install keyaccount hyperformula exceljs, then node build.mjs [folder]
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import excel from "exceljs";
import * as hyperformula from "hyperformula";
import { hyperFormulaPlugin } from "keyaccount/sheet";
import { FIRST, tables } from "./tables.mjs";
import { TEXTS } from "./texts.mjs";

// What the engine makes of it

const { HyperFormula } = hyperformula;
const { plugin, translations } = hyperFormulaPlugin(hyperformula);
HyperFormula.registerFunctionPlugin(plugin, translations);

/** A cell as the engine takes it: a text is never read as a number, a filled cell is left free. */
function asTyped(cell) {
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell === "number") return cell;
  if (cell.day !== undefined) return cell.day / 86_400_000 + 25_569; // days since the end of 1899
  return cell.formula?.replaceAll("KA.", "") ?? null;
}

/** The values of all sheets by name, computed together as they refer to one another. */
function computed(sheets) {
  const typed = Object.entries(sheets).map(([name, columns]) => {
    const lines = columns[0].cells.map((_, row) => columns.map(({ cells }) => asTyped(cells[row])));
    return [name, [...Array(FIRST - 1).fill([]), ...lines]];
  });
  const book = HyperFormula.buildFromSheets(Object.fromEntries(typed), { licenseKey: "gpl-v3", smartRounding: false });
  return (name) => book.getSheetValues(book.getSheetId(name)).slice(FIRST - 1);
}

// How it looks: dark on light, a pale ground under what is computed

const [INK, BLUE, PALE, LINE] = ["FF1F2933", "FF1D5C94", "FFEEF3F8", "FFC3C9D0"];
const ground = (argb) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const line = (argb, style = "thin") => ({ bottom: { style, color: { argb } } });
const font = (size, more = {}) => ({ name: "Calibri", family: 2, size, color: { argb: INK }, ...more });
const LEFT = { horizontal: "left", indent: 1 };
const FORMULA = { font: font(9, { italic: true }), alignment: { ...LEFT, wrapText: true, vertical: "bottom" } };
const LABEL = { font: font(10, { bold: true, color: { argb: BLUE } }), alignment: { ...LEFT, vertical: "bottom" } };

/** Writes a value as it is: a text never becomes a formula. */
function write(sheet, row, column, value, style) {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = style;
  return cell;
}

/** Words stand left, numbers and days right, each below a heading that stands there too. */
const side = ({ format }) => (format === undefined ? LEFT : { horizontal: "right" });

function writeHead(sheet, { title, note, heads, columns }) {
  write(sheet, 1, 1, title, { font: font(15, { bold: true }), alignment: LEFT });
  sheet.mergeCells(2, 1, 2, columns.length);
  write(sheet, 2, 1, note, { font: font(10), alignment: { ...LEFT, wrapText: true, vertical: "top" } });
  sheet.getRow(1).height = 24;
  sheet.getRow(2).height = 32;
  heads.forEach((head, nth) => {
    const alignment = { wrapText: true, vertical: "middle", ...side(columns[nth]) };
    const style = { font: font(11, { bold: true }), alignment, border: line(BLUE, "medium") };
    write(sheet, FIRST - 1, nth + 1, head, style);
    sheet.getColumn(nth + 1).width = columns[nth].width;
  });
  sheet.getRow(FIRST - 1).height = 34;
}

/** The value of a cell and its looks. */
function writeCell(sheet, [row, nth], column, value) {
  const cell = column.cells[row];
  const isComputed = cell.formula !== undefined || cell.filled;
  const shown = cell.day === undefined ? value : new Date(cell.day);
  write(sheet, FIRST + row, nth + 1, shown, {
    font: font(11),
    border: line(LINE, "hair"),
    alignment: { vertical: "middle", ...side(column) },
    ...(column.format === undefined ? {} : { numFmt: column.format }),
    ...(isComputed ? { fill: ground(PALE) } : {}),
  });
}

const isByColumn = (columns) =>
  columns.every(({ cells }) => cells.slice(1).every(({ formula }) => formula === undefined));

/** The formulas as text: above their columns, or below a table in which every line has its own. */
function writeFormulas(sheet, { formula, formulas }, columns) {
  const rows = columns[0].cells.length;
  const isAbove = isByColumn(columns);
  const down = isAbove ? FIRST - 2 : FIRST + rows + 2;
  write(sheet, isAbove ? down : down - 1, 1, isAbove ? formula : formulas, LABEL);
  for (let row = 0; row < (isAbove ? 1 : rows); row += 1) {
    sheet.getRow(down + row).height = isAbove ? 30 : 40;
    columns.forEach(({ cells }, nth) => {
      if (cells[row].formula === undefined) return;
      const next = columns.findIndex((column, right) => right > nth && !column.cells[row].filled);
      const last = next === -1 ? columns.length : next;
      if (last > nth + 1) sheet.mergeCells(down + row, nth + 1, down + row, last);
      write(sheet, down + row, nth + 1, cells[row].formula, FORMULA);
    });
    if (!isAbove) write(sheet, down + row, 1, columns[0].cells[row], { ...FORMULA, font: font(11) });
  }
}

const print = ([page, of]) => ({
  pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  headerFooter: { oddFooter: `&L&A&R${page} &P ${of} &N` },
});

function addTable(book, id, texts, columns, values) {
  const sheet = book.addWorksheet(texts.sheets[id], {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST - 1, showGridLines: false }],
    ...print(texts.page),
  });
  const rows = columns[0].cells.length;
  writeHead(sheet, { title: texts.titles[id], note: texts.notes[id], heads: texts.heads[id], columns });
  writeFormulas(sheet, texts, columns);
  for (let row = 0; row < rows; row += 1) sheet.getRow(FIRST + row).height = 18;
  columns.forEach((column, nth) => {
    for (let row = 0; row < rows; row += 1) writeCell(sheet, [row, nth], column, values[row][nth]);
  });
  sheet.pageSetup.printTitlesRow = `${FIRST - 1}:${FIRST - 1}`;
  if (!isByColumn(columns)) return;
  sheet.autoFilter = { from: { row: FIRST - 1, column: 1 }, to: { row: FIRST + rows - 1, column: columns.length } };
}

/** Which of our functions the columns call. */
function functionsOf(columns) {
  const formulas = columns.flatMap(({ cells }) => cells.map((cell) => cell.formula ?? ""));
  return [...new Set(formulas.flatMap((formula) => formula.match(/KA\.\w+/g) ?? []))].join(", ");
}

function addReadMe(book, texts, given) {
  const sheet = book.addWorksheet(texts.sheets.readMe, { views: [{ showGridLines: false }], ...print(texts.page) });
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 95;
  write(sheet, 1, 1, texts.title, { font: font(18, { bold: true }), alignment: LEFT });
  sheet.getRow(1).height = 34;
  const used = Object.entries(given).map(([id, columns]) => [texts.sheets[id], functionsOf(columns)]);
  [...texts.readMe, texts.uses, ...used].forEach(([left, right], nth) => {
    const isHead = left === texts.uses[0];
    const border = isHead ? line(BLUE, "medium") : line(LINE, "hair");
    const alignment = { ...LEFT, wrapText: true, vertical: isHead ? "bottom" : "middle" };
    write(sheet, 2 + nth, 1, left, { font: font(11, { bold: true }), alignment, border });
    write(sheet, 2 + nth, 2, right, { font: font(11, { bold: isHead }), alignment, border });
    sheet.getRow(2 + nth).height = 38;
  });
}

// The files

/** The workbook in a language; its dates are fixed, so that the same content makes the same workbook. */
function workbook(locale) {
  const texts = TEXTS[locale];
  const book = new excel.Workbook();
  const written = new Date(Date.UTC(2026, 10, 1));
  Object.assign(book, { creator: "keyaccount", lastModifiedBy: "keyaccount", created: written, modified: written });
  book.title = texts.title;
  const given = tables(locale);
  const valuesOf = computed(Object.fromEntries(Object.entries(given).map(([id, table]) => [texts.sheets[id], table])));
  addReadMe(book, texts, given);
  for (const [id, columns] of Object.entries(given)) addTable(book, id, texts, columns, valuesOf(texts.sheets[id]));
  return book;
}

const [folder = fileURLToPath(new URL(".", import.meta.url))] = process.argv.slice(2);
for (const locale of Object.keys(TEXTS)) await workbook(locale).xlsx.writeFile(join(folder, TEXTS[locale].file));
