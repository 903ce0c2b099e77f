// Reviews the example books and prints the reports: npm run demo, or npm run demo -- zh-CN
import { readFileSync } from "node:fs";
import { Review } from "keyaccount";
import { en } from "keyaccount/locale/en";
import { zhCN } from "keyaccount/locale/zh-CN";
import { book } from "keyaccount/schema";

const labels = process.argv.includes("zh-CN") ? zhCN : en;
const read = (name) => book.parse(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")));

for (const name of ["weighted-pipeline", "sample-book", "spadco-team"]) {
  console.log(Review.report(Review.book(read(name), {}, "2026-11-20"), labels));
}
