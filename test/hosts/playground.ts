/** The playground as a visitor has it: opened from a file or from a server, with everything it asks for and complains of. */
import { cpSync, createReadStream, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { at } from "../source.js";

/** The page in the repository, with the library that was built. */
export const IN_REPOSITORY = `file://${at("docs/playground/index.html")}`;

/** A page, what it asked for, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/** Opens the page and waits until it has judged its deal, or said that it cannot. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  ready = "#summary dd, main.missing",
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en", ...options });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector(ready);
  return { page, requests, complaints };
}

/** A folder as one would publish it: the page, and the library beside it or not. */
export function published(withLibrary: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  cpSync(at("docs/playground"), folder, { recursive: true });
  if (withLibrary) cpSync(at("dist/keyaccount.global.js"), join(folder, "keyaccount.global.js"));
  return folder;
}

/** A folder with some files and the library. */
export function folderOf(texts: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  cpSync(at("dist/keyaccount.global.js"), join(folder, "keyaccount.global.js"));
  return folder;
}

const TYPES: { readonly [ending: string]: string } = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
};

/** Serves a folder on this machine alone. */
export async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, url.endsWith("/") ? "index.html" : url.replace(/\?.*/, ""));
    if (!existsSync(path)) response.writeHead(404).end();
    else createReadStream(path).pipe(response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "" }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The text of the first element that a selector finds. */
export const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent()) ?? "";

/** What the summary says under a word. */
export const said = (page: Page, kind: string) => textOf(page, `#summary .${kind} dd`);

/** The attribute of each element that carries it, in the order of the page. */
export const listed = (page: Page, attribute: string) =>
  page.locator(`[${attribute}]`).evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), attribute);

/** Answers items of C139 by clicks. */
export async function answer(page: Page, answers: { readonly [item: string]: boolean | "unknown" }) {
  for (const [item, holds] of Object.entries(answers)) {
    await page.check(`#deal-answers-${item}-${holds === true ? "yes" : holds === false ? "no" : holds}`);
  }
}

/** Loads a text as the JSON of the deal. */
export async function loadJson(page: Page, text: string) {
  await page.fill("#json", text);
  await page.click("#json-load");
}

/** Every control that a screen reader would meet without a name, as Chromium's own accessibility tree has it. */
export async function unnamed(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const controls = nodes.filter(({ role }) => CONTROLS.has(`${role?.value}`));
  if (controls.length < 50) throw new Error(`only ${controls.length} controls found`);
  return controls.filter(({ name }) => !`${name?.value ?? ""}`.trim()).map(({ role }) => `${role?.value}`);
}

const CONTROLS = new Set(["button", "checkbox", "combobox", "Date", "DisclosureTriangle", "radio", "textbox", "image"]);

/** The texts whose contrast with what is behind them is below 4.5 : 1. It runs in the page. */
export const FAINT = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const solid = (colour) => colour.startsWith("rgb") && (parts(colour)[3] ?? 1) === 1;
  const behind = (element) => {
    const rect = element.closest("svg") && (element.closest("g[data-value]")?.querySelector("rect") ?? element.previousElementSibling);
    if (rect?.tagName === "rect") return getComputedStyle(rect).fill;
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (solid(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  let seen = 0;
  while (texts.nextNode()) {
    const { parentElement: element, data } = texts.currentNode;
    if (data.trim() === "" || element.closest("option, .unseen, .skip") || !element.checkVisibility()) continue;
    seen += 1;
    const own = getComputedStyle(element);
    const colour = element.closest("svg") ? own.fill : own.color;
    if (contrast(colour, behind(element)) < 4.5) faint.push(data.trim() + " " + colour + " on " + behind(element));
  }
  return seen < 200 ? ["only " + seen + " texts seen"] : faint;
})()`;
