// Writes the script for Google Sheets: node build.mjs [language] [folder]
//
//   node build.mjs               help in English, into sheets/
//   node build.mjs zh-CN folder  help in Chinese, into folder/
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { appsScript } from "keyaccount/sheet";

const [locale = "en", folder = "sheets"] = process.argv.slice(2);
const library = dirname(createRequire(import.meta.url).resolve("keyaccount/package.json"));
const bundle = readFileSync(join(library, "dist/keyaccount.sheet.global.js"), "utf8");
const project = { timeZone: "Etc/UTC", dependencies: {}, exceptionLogging: "STACKDRIVER", runtimeVersion: "V8" };

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "keyaccount.gs"), appsScript(bundle, { locale }));
writeFileSync(join(folder, "appsscript.json"), `${JSON.stringify(project, null, 2)}\n`);
console.log(`${join(folder, "keyaccount.gs")}: paste it into Extensions > Apps Script of a spreadsheet.`);
