// Puts an add-in together: node build.mjs [address] [folder]
//
//   node build.mjs                                   for https://localhost:3000, into add-in/
//   node build.mjs https://sheets.example.com site   for a server of yours, into site/
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { excelMetadata } from "keyaccount/sheet";

const [address = "https://localhost:3000", folder = "add-in"] = process.argv.slice(2);
const { protocol, href } = new URL(address);
if (protocol !== "https:") throw new Error(`Excel loads add-ins over https alone, got ${address}`);

const here = dirname(fileURLToPath(import.meta.url));
const library = dirname(createRequire(import.meta.url).resolve("keyaccount/package.json"));
const write = (name, text) => writeFileSync(join(folder, name), text);

mkdirSync(folder, { recursive: true });
for (const name of ["functions.js", "taskpane.html", "taskpane.css", "taskpane.js"]) {
  copyFileSync(join(here, name), join(folder, name));
}
cpSync(join(here, "icons"), join(folder, "icons"), { recursive: true });
copyFileSync(join(library, "dist/keyaccount.sheet.global.js"), join(folder, "keyaccount.sheet.global.js"));
write("functions.json", JSON.stringify(excelMetadata("en"), null, 2));
write("functions.zh-CN.json", JSON.stringify(excelMetadata("zh-CN"), null, 2));
const manifest = readFileSync(join(here, "manifest.xml"), "utf8");
write("manifest.xml", manifest.replaceAll("https://localhost:3000", href.replace(/\/$/, "")));
console.log(`${folder}: serve it at ${address}, and give ${join(folder, "manifest.xml")} to Excel.`);
