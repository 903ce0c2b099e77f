/** The script of the spreadsheet functions: in bare hosts, and as the file that Google Sheets runs. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appsScript, FUNCTIONS, type SheetResult } from "../../src/sheet.js";
import { near } from "../calls/call.js";
import { CALLS } from "../calls/index.js";
import { at, read } from "../source.js";
import { type Host, quickjs, v8 } from "./bare.js";
import "./dist.js";

const script = read("dist/keyaccount.sheet.global.js");
const GLOBALS = "Object.getOwnPropertyNames(globalThis).join()";

const HOSTS: readonly (readonly [what: string, start: () => Host | Promise<Host>])[] = [
  ["ECMAScript as this engine has it", () => v8("esnext", true)],
  ["ECMAScript 2020 where text must not become code", () => v8("es2020", false)],
  ["QuickJS", quickjs],
];

describe("the script of the spreadsheet functions", () => {
  test.each(HOSTS)("in %s and nothing else, it adds one global and answers every call", async (_, start) => {
    const host = await start();
    const before = host(GLOBALS).split(",");
    host(script);
    expect(
      host(GLOBALS)
        .split(",")
        .filter((name) => !before.includes(name)),
    ).toEqual(["KeyAccount"]);
    const run = "KeyAccount.sheet.FUNCTIONS.find((own) => own.id === id).run(...args)";
    const results = host(`JSON.stringify(${JSON.stringify(CALLS)}.map(([id, args]) => ${run}))`);
    JSON.parse(results).forEach((result: unknown, nth: number) => {
      expect(near(result, CALLS[nth]?.[2])).toEqual(CALLS[nth]?.[2]);
    });
  });

  test("is plain ASCII, and carries neither schemas nor pictures", () => {
    expect(script.match(/[\u0080-\uffff]+/g) ?? []).toEqual([]);
    expect(script).not.toMatch(/vega|Zod/i);
    expect(script.length).toBeLessThan(read("dist/keyaccount.global.js").length - 400_000);
  });
});

// Google Sheets

const file = appsScript(script, { locale: "zh-CN" });

/** Minutes that clocks were ahead of UTC on 2026-03-01. */
const ZONES = { UTC: 0, "Asia/Shanghai": 480, "America/St_Johns": -210, "Pacific/Apia": 780 } as const;

/** The services that the file uses, as far as it does; the zone is that of the spreadsheet. */
const SERVICES = `
  var asked = 0;
  var SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) };
  var Utilities = { formatDate: (date, zone, pattern) => {
    asked += 1;
    if (pattern !== "yyyy-MM-dd") throw new Error(pattern);
    return new Date(date.getTime() + ${JSON.stringify(ZONES)}[zone] * 60000).toISOString().slice(0, 10);
  } };`;

function sheets(zone: keyof typeof ZONES = "UTC"): Host {
  const host = v8("es2020", false);
  host(`var zone = ${JSON.stringify(zone)};${SERVICES}\n${file}`);
  return host;
}

/** A formula: blanks arrive as empty texts, and an error is its message. */
const formula = (id: string, args: readonly unknown[]) => {
  const cells = (arg: unknown) => JSON.stringify(arg, (_, cell) => (cell === null ? "" : cell)) ?? '""';
  return `(() => { try { return JSON.stringify([${id}(${args.map(cells).join(", ")})]); }
    catch (error) { return JSON.stringify({ thrown: error.message }); } })()`;
};

/** What Sheets is given back for a result. */
function inSheets(result: SheetResult): unknown {
  const shown = (cell: unknown) =>
    typeof cell === "object" && cell !== null && "error" in cell && "message" in cell
      ? `${cell.error} ${cell.message}`
      : (cell ?? "");
  if (Array.isArray(result)) return [result.map((row) => row.map(shown))];
  if (typeof result === "object" && result !== null) return { thrown: result.message };
  return [shown(result)];
}

describe("the file for Google Sheets", () => {
  const host = sheets();
  const sheet = (id: string, ...args: unknown[]) => JSON.parse(host(formula(id, args)));

  test.each(CALLS)("%s %j → %j", (id, args, result) => {
    expect(near(sheet(id, ...args), inSheets(result))).toEqual(inSheets(result));
  });

  test("is what the example of the documentation writes, beside the settings of its project", () => {
    const folder = mkdtempSync(join(tmpdir(), "keyaccount-sheets-"));
    try {
      execFileSync(process.execPath, [at("docs/examples/google-sheets/build.mjs"), "zh-CN", folder]);
      expect(readFileSync(join(folder, "keyaccount.gs"), "utf8")).toBe(file);
      expect(JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8"))).toMatchObject({ runtimeVersion: "V8" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("adds the library, its functions and one more to what the host has", () => {
    const bare = v8("es2020", false);
    const before = bare(GLOBALS).split(",");
    bare(file);
    const added = bare(GLOBALS)
      .split(",")
      .filter((name) => !before.includes(name));
    expect(added.sort()).toEqual(["KeyAccount", "keyAccount_", ...FUNCTIONS.map(({ id }) => id)].sort());
  });

  test.each<[what: string, id: string, args: unknown[], message: RegExp]>([
    ["a text for a number", "CUSTOMER_ABC", [[[1], ["x"], [3]]], /^CUSTOMER_ABC: amounts \(cell 2\) must be an amount/],
    ["a ragged range", "CUSTOMER_ABC", [[[1], [2, 3]]], /^CUSTOMER_ABC: amounts must have rows of one length/],
    ["an unknown id", "SPIN_QUESTION", ["praise", "power", "decision"], /^SPIN_QUESTION: kind must be one of/],
    ["a number outside the domain", "CUSTOMER_ABC", [[[1], [2]], 2], /, got 2$/],
    ["a blank", "C139_REGION", [""], /^C139_REGION: value must be given, got a blank cell$/],
    ["nothing", "C139_REGION", [], /^C139_REGION: value must be given, got a blank cell$/],
    ["one argument too many", "C139_REGION", ["1W1F6C", "en", 3], /^C139_REGION: value 3 must be left out, got 3$/],
  ])("%s is an error with its message", (_, id, args, message) => {
    expect(sheet(id, ...args)).toEqual({ thrown: expect.stringMatching(message) });
  });

  test("an error of one cell stands there alone", () => {
    expect(sheet("C139_REGION", [["1W1F6C"], [""], ["2W"]])).toEqual([
      [["win"], [""], [expect.stringMatching(/^#VALUE! C139\.parse: text must be written like 1W3F9C.*"2W"$/)]],
    ]);
  });

  test.each(Object.entries(ZONES))("a day is that of the spreadsheet, in %s", (zone, ahead) => {
    const there = sheets(zone as keyof typeof ZONES);
    const midnight = Date.UTC(2026, 2, 1) - ahead * 60_000;
    const late = midnight + 86_399_000;
    const filled = (time: number) => there(`SPIN_FILL("{day}", "day", new Date(${time}))`);
    expect([filled(midnight), filled(late), filled(late + 1000)]).toEqual(["2026-03-01", "2026-03-01", "2026-03-02"]);
    expect(there(`SPIN_FILL("{day}", [["day"]], [["", new Date(${midnight})]])`)).toBe("2026-03-01");
  });

  test("100,000 cells are answered within seconds, and each day is asked for once", () => {
    const cells = "Array.from({ length: 100000 }, (_, row) => [['1W1F6C', '2W', '', new Date(0)][row % 4]])";
    const start = performance.now();
    host("asked = 0");
    expect(host(`C139_REGION(${cells}).length`)).toBe("100000");
    expect(host("asked")).toBe("1");
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
