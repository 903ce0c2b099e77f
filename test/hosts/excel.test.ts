/** The add-in for Excel, in a browser as Excel's is, with a stand-in for Excel itself. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS, type SheetError, type SheetResult } from "../../src/sheet.js";
import { near } from "../calls/call.js";
import { CALLS } from "../calls/index.js";
import { at, read } from "../source.js";
import { browser } from "./hosts.js";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const POLICY = `default-src 'none'; script-src 'self' ${OFFICE}; style-src 'self'; img-src 'self'; connect-src 'self'`;
const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css", png: "image/png" };

const folder = mkdtempSync(join(tmpdir(), "keyaccount-excel-"));
const requests: string[] = [];
const problems: string[] = [];
let server: Server;
let chromium: Browser;
let page: Page;
let address = "";

const build = (...args: string[]) =>
  execFileSync(process.execPath, [at("docs/examples/excel/build.mjs"), ...args], { encoding: "utf8", stdio: "pipe" });

/** A page of the add-in, which may load its own files, and nothing else but office.js. */
async function opened(language: string): Promise<Page> {
  const own = await chromium.newPage({ viewport: { width: 360, height: 800 } });
  own.on("request", (request) => requests.push(request.url()));
  own.on("console", (message) => problems.push(message.text()));
  own.on("pageerror", (error) => problems.push(String(error)));
  await own.route(OFFICE, (route) =>
    route.fulfill({ body: read("test/hosts/excel-stand-in.js"), contentType: "text/javascript" }),
  );
  await own.goto(`${address}/taskpane.html?language=${language}`);
  await own.waitForSelector("article");
  return own;
}

beforeAll(async () => {
  build("https://localhost:3000", folder);
  server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://x").pathname.slice(1);
    const path = join(folder, name);
    if (!existsSync(path)) return response.writeHead(404).end();
    const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/json";
    return response
      .writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY })
      .end(readFileSync(path));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await browser();
  page = await opened("en-US");
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

type InPage = (id: string, args: readonly unknown[]) => Promise<unknown>;

/** What the cells show that a formula fills. */
const excel = (id: string, ...args: unknown[]) =>
  page.evaluate(([own, given]) => (globalThis as unknown as { excel: InPage }).excel(own, given), [id, args] as const);

const isError = (cell: unknown): cell is SheetError => typeof cell === "object" && cell !== null && "message" in cell;

/** A result as Excel shows it. */
function inExcel(id: string, result: SheetResult): unknown {
  const shown = (cell: unknown) =>
    isError(cell) ? { ...cell, error: cell.error === "#N/A" ? "#N/A" : "#VALUE!" } : (cell ?? "");
  if (Array.isArray(result)) return result.map((row) => row.map(shown));
  const { fills, parameters } = FUNCTIONS.find((own) => own.id === id) ?? expect.fail(id);
  const spills = fills !== undefined || parameters.every(({ range, repeating }) => !range && !repeating);
  return spills && !isError(result) ? [[shown(result)]] : shown(result);
}

describe("the functions of the add-in", () => {
  test("are all associated", async () => {
    const ids = await page.evaluate(() => [
      ...(globalThis as unknown as { registered: Map<string, 1> }).registered.keys(),
    ]);
    expect(ids).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test.each(CALLS)("%s %j → %j", async (id, args, result) => {
    expect(near(await excel(id, ...args), inExcel(id, result))).toEqual(inExcel(id, result));
  });

  test.each<[what: string, id: string, args: unknown[], error: string, message: RegExp]>([
    [
      "a text for a number",
      "CUSTOMER_ABC",
      [[[1], ["x"], [3]]],
      "#VALUE!",
      /^CUSTOMER_ABC: amounts \(cell 2\) must be/,
    ],
    ["a ragged range", "CUSTOMER_ABC", [[[1], [2, 3]]], "#VALUE!", /amounts must have rows of one length/],
    ["an unknown id", "SPIN_QUESTION", ["praise", "power", "decision"], "#VALUE!", /kind must be one of/],
    ["a number outside the domain", "CUSTOMER_ABC", [[[1], [2]], 2], "#VALUE!", /, got 2$/],
    ["a blank", "C139_VALUE", [[[""]]], "#VALUE!", /answers must be given, got a blank cell/],
    ["what has no answer", "C139_NEXT_STEPS", ["1W1F6C"], "#N/A", /the deal is in the win region already/],
  ])("%s shows an error with its message", async (_, id, args, error, message) => {
    expect(await excel(id, ...args)).toEqual({ error, message: expect.stringMatching(message) });
  });

  test("an error of one cell stands there alone", async () => {
    expect(await excel("C139_REGION", [["1W1F6C"], [""], ["2W"]])).toEqual([
      ["win"],
      [""],
      [{ error: "#VALUE!", message: expect.stringContaining('got "2W"') }],
    ]);
  });

  test("100,000 cells are answered within seconds", async () => {
    const shown = await page.evaluate<unknown[]>(`(async () => {
      const cells = Array.from({ length: 100000 }, (_, row) => [row % 2 === 0 ? "1W1F6C" : "2W"]);
      const start = performance.now();
      const rows = await excel("C139_REGION", [cells]);
      return [performance.now() - start, rows.length, rows[99998], rows[99999][0].error];
    })()`);
    expect(shown.slice(1)).toEqual([100_000, ["win"], "#VALUE!"]);
    expect(shown[0]).toBeLessThan(15_000);
  });
});

describe("the task pane", () => {
  const texts = (own: Page, selector: string) => own.locator(selector).allTextContents();

  test("lists every function in the language of Excel, and in the one that is chosen", async () => {
    const own = await opened("zh-CN");
    expect(await texts(own, "article > p")).toEqual(FUNCTIONS.map(({ description }) => description["zh-CN"]));
    expect(await own.locator("html").getAttribute("lang")).toBe("zh-CN");
    await own.selectOption("#language", "en");
    expect(await texts(own, "article > p")).toEqual(FUNCTIONS.map(({ description }) => description.en));
    expect((await texts(own, "h2"))[0]).toBe("=KA.C139_REGION(value, [words])");
    await own.close();
  });

  test("shows formulas to try, with what they give", async () => {
    const [region, inChinese, classes] = await texts(page, "#examples li");
    expect([region, inChinese]).toEqual([
      '=KA.C139_REGION("1W1F6C") → win',
      '=KA.C139_REGION("0W3F9C", "zh-CN") → 抖动区',
    ]);
    expect(classes).toContain("=KA.CUSTOMER_ABC(B1:B20)");
    expect(await excel("C139_REGION", "0W3F9C", "zh-CN")).toEqual([["抖动区"]]);
  });

  test("finds by name and by description", async () => {
    const own = await opened("en-US");
    await own.fill("#search", "c139_r");
    expect(await texts(own, "h2")).toEqual(expect.arrayContaining(["=KA.C139_RANK(value)"]));
    expect((await texts(own, "h2")).every((formula) => formula.includes("C139_R"))).toBe(true);
    await own.fill("#search", "<img src=x>");
    expect(await texts(own, "#count")).toEqual([`0 of ${FUNCTIONS.length} functions`]);
    await own.close();
  });
});

test("it loads its own files alone, and breaks no rule of a strict page", () => {
  expect(new Set(requests.filter((url) => !url.startsWith(`${address}/`)))).toEqual(new Set([OFFICE]));
  expect(requests.length).toBeGreaterThan(5);
  expect(problems).toEqual([]);
});

interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Runs in the browser: the elements of a document in their order, with the path of names that leads to each. */
const ELEMENTS = `(xml) => {
  const path = (own) => (own === null ? [] : [...path(own.parentElement), own.tagName]);
  return [...new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("*")].map((own) => ({
    name: own.tagName,
    path: path(own).join("/"),
    attributes: Object.fromEntries([...own.attributes].map(({ name, value }) => [name, value])),
    text: own.children.length === 0 ? own.textContent : "",
  }));
}`;

test("the task pane takes help for text, whatever stands in it", async () => {
  const own = await opened("en-US");
  const help = "<img src=x> & <b>";
  await own.evaluate(`KeyAccount.sheet.FUNCTIONS.push({
    id: "X_Y", parameters: [], fills: undefined, description: { en: ${JSON.stringify(help)}, "zh-CN": "" },
  }); document.getElementById("search").dispatchEvent(new Event("input"));`);
  expect(await own.locator("article > p").last().textContent()).toBe(help);
  expect(await own.locator("main img, main b").count()).toBe(0);
  await own.close();
});

describe("the manifest", () => {
  const elements = (xml: string) => page.evaluate<Element[]>(`(${ELEMENTS})(${JSON.stringify(xml)})`);
  const xml = read("docs/examples/excel/manifest.xml");

  test("has what Excel asks for, in the order it asks for it", async () => {
    const all = await elements(xml);
    expect(all.filter(({ name }) => name === "parsererror")).toEqual([]);
    const children = (path: string) =>
      all.filter((own) => own.path.startsWith(`${path}/`) && !own.path.slice(path.length + 1).includes("/"));
    expect(children("OfficeApp").map(({ name }) => name)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
      "VersionOverrides",
    ]);
    expect(all.find(({ name }) => name === "Id")?.text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    const host = "OfficeApp/VersionOverrides/Hosts/Host";
    expect(children("OfficeApp/VersionOverrides").map(({ name }) => name)).toEqual(["Hosts", "Resources"]);
    expect(children(host).map(({ name }) => name)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(children(`${host}/AllFormFactors/ExtensionPoint`).map(({ name }) => name)).toEqual([
      ...["Script", "Page", "Metadata", "Namespace"],
    ]);
    expect(children("OfficeApp/VersionOverrides/Resources").map(({ name }) => name)).toEqual([
      ...["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
    ]);
  });

  test("runs the functions in the page of the task pane", async () => {
    const all = await elements(xml);
    const resids = (path: string) => all.filter((own) => own.path.endsWith(path)).map((own) => own.attributes.resid);
    expect(resids("Runtimes/Runtime")).toEqual(["Taskpane.Url"]);
    expect(resids("Page/SourceLocation")).toEqual(["Taskpane.Url"]);
    expect(resids("Action/SourceLocation")).toEqual(["Taskpane.Url"]);
    expect(all.find(({ name }) => name === "TaskpaneId")).toBeUndefined();
  });

  test("names resources that are there, within the lengths that Excel takes, and files that are built", async () => {
    const all = await elements(xml);
    const ids = all.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    const named = all.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
    expect(named.filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const long = (of: string, limit: number) =>
      all.filter(({ path, attributes }) => path.includes(of) && (attributes.DefaultValue ?? "").length > limit);
    expect([long("bt:ShortStrings", 125), long("bt:LongStrings", 250)]).toEqual([[], []]);
    const urls = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, file]) => file ?? "");
    expect(urls.length).toBeGreaterThan(8);
    expect(urls.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test("is built for a server of one's own, which must be one of https", () => {
    const other = join(folder, "other");
    build("https://sheets.example.com/ka/", other);
    const built = readFileSync(join(other, "manifest.xml"), "utf8");
    expect(built).toContain('"https://sheets.example.com/ka/functions.js"');
    expect(built).not.toContain("localhost");
    expect(() => build("http://sheets.example.com", other)).toThrow("over https alone");
  });
});

describe("the server of the example", () => {
  const serve = (...args: string[]) => {
    const own = spawn(process.execPath, [at("docs/examples/excel/serve.mjs"), ...args], {
      env: { ...process.env, HOME: folder, USERPROFILE: folder }, // where there is no certificate
    });
    const said = new Promise<string>((done) => {
      for (const stream of [own.stdout, own.stderr]) stream.on("data", (text) => done(String(text)));
    });
    return { own, said };
  };

  test("hands out the files of the add-in, and no others", async () => {
    const { own, said } = serve(folder, "0", "http");
    try {
      const [base = ""] = (await said).split("/taskpane.html");
      const metadata = await fetch(`${base}/functions.json`);
      expect([metadata.status, metadata.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
      expect(((await metadata.json()) as { functions: unknown[] }).functions).toHaveLength(FUNCTIONS.length);
      for (const path of ["/", "/nothing.js", "/..%2f..%2fetc%2fpasswd", "/%"]) {
        expect((await fetch(base + path)).status).toBe(404);
      }
    } finally {
      own.kill();
    }
  });

  test("asks for a certificate where there is none", async () => {
    expect(await serve(folder, "0").said).toContain("npx office-addin-dev-certs install");
  });
});
