// Writes the functions as SQL: node write.mjs bigquery gs://our-bucket/udf our_dataset > bigquery.sql
//                              node write.mjs snowflake c139 our_schema > snowflake.sql
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FUNCTIONS, sqlFunction } from "keyaccount/sheet";

const [dialect, from = "", schema] = process.argv.slice(2);
const folder = createRequire(import.meta.url)
  .resolve("keyaccount/package.json")
  .replace(/package\.json$/, "dist/udf/");
const notionOf = (id) => id.split("_")[0].toLowerCase();

/** BigQuery reads the scripts of dist/udf where you have put them; Snowflake has the one of a notion in each function. */
const scriptOf = (id) =>
  dialect === "bigquery" ? `${from}/${notionOf(id)}.js` : readFileSync(`${folder}${notionOf(id)}.js`, "utf8");

for (const { id, gives } of FUNCTIONS) {
  if (gives === undefined || (dialect === "snowflake" && notionOf(id) !== from)) continue;
  console.log(sqlFunction(id, { dialect, script: scriptOf(id), schema, onError: "null" }));
}
