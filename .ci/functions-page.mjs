// Writes the page of all spreadsheet functions in both languages: node .ci/functions-page.mjs, after a build
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { FUNCTIONS } from "keyaccount/sheet";

const PAGES = {
  en: {
    path: "docs/how-to/spreadsheet-functions.md",
    title: "The spreadsheet functions",
    intro: [
      "The same functions for every host: [Excel](excel.md), where their names begin with `KA.`, [Google Sheets](google-sheets.md), [HyperFormula](hyperformula.md), and [databases](scale.md). What stands in brackets may be left out.",
      "A parameter that takes one cell may be given a range: then the function answers for each cell of it. A column may have a heading and blank rows, which keep their place. Numbers and dates may be texts (`1,250`, `35%`, `2026-03-01`); yes and no may be `yes`, `是`, `1` or `TRUE`, and `?` is unknown. Verdicts are ids, such as `win`, for other formulas to compare with; with `en` or `zh-CN` as the last argument they are words to read. What cannot be answered is an error with a message: `#VALUE!` for what cannot be read, `#NUM!` for a number outside its limits, `#N/A` where there is no answer.",
    ],
    heads: ["function", "what it gives"],
    notions: {
      DAY: "Days",
      C139: "C139: control over a deal",
      CUSTOMER: "Customers",
      CYCLE: "The stage of the purchase",
      SPIN: "SPIN questions",
      BVF: "Value and business cases",
      FUNNEL: "Conversion and forecast",
      STAKEHOLDER: "People",
      COMPETITION: "Competition",
      RELATIONSHIP: "Relations with customers",
      TERRITORY: "Territory",
    },
    other: "[中文](../zh-CN/how-to/spreadsheet-functions.md)",
  },
  "zh-CN": {
    path: "docs/zh-CN/how-to/spreadsheet-functions.md",
    title: "表格函数一览",
    intro: [
      "各处都是同一套函数：[Excel](excel.md)（名称前加 `KA.`）、[Google 表格](google-sheets.md)、[HyperFormula](hyperformula.md) 和[数据库](scale.md)。方括号里的参数可以省略。",
      "只要一个单元格的参数，也可以给一片区域，函数会逐格作答。一列数据可以带表头、可以夹空行，结果仍然各就各位。数字和日期写成文本也行（`1,250`、`35%`、`2026-03-01`）；是与否可以写 `是`、`yes`、`1` 或 `TRUE`，`?` 表示未知。结论默认是代码（id），例如 `win`，便于别的公式比较；最后一个参数填 `en` 或 `zh-CN`，就返回可读的名称。答不上来的，给出带说明的错误：读不懂是 `#VALUE!`，数字越界是 `#NUM!`，没有答案是 `#N/A`。",
    ],
    heads: ["函数", "返回什么"],
    notions: {
      DAY: "日期",
      C139: "C139：控单力",
      CUSTOMER: "客户",
      CYCLE: "采购周期",
      SPIN: "SPIN 提问",
      BVF: "业务价值与商业论证",
      FUNNEL: "转化与预测",
      STAKEHOLDER: "干系人",
      COMPETITION: "竞争",
      RELATIONSHIP: "客情关系",
      TERRITORY: "区域",
    },
    other: "[English](../../how-to/spreadsheet-functions.md)",
  },
};

/** `C139_REGION(value, [words])`, as one types it. */
function signature({ id, parameters }) {
  const names = parameters.map(({ name, optional, repeating }) =>
    repeating ? `[${name}1]` : optional ? `[${name}]` : name,
  );
  return `${id}(${[...names, ...(parameters.some(({ repeating }) => repeating) ? ["…"] : [])].join(", ")})`;
}

/** The text of the page in one language. */
export function page(language) {
  const { title, intro, heads, notions, other } = PAGES[language];
  const sections = Object.entries(notions).flatMap(([prefix, name]) => {
    const own = FUNCTIONS.filter(({ id }) => id.split("_")[0] === prefix);
    const rows = own.map((one) => `| \`${signature(one)}\` | ${one.description[language].replaceAll("|", "\\|")} |`);
    return ["", `## ${name}`, "", `| ${heads.join(" | ")} |`, "|---|---|", ...rows];
  });
  return `${[`# ${title}`, "", intro.join("\n\n"), ...sections, "", other].join("\n")}\n`;
}

export const paths = Object.fromEntries(Object.entries(PAGES).map(([language, { path }]) => [language, path]));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [language, path] of Object.entries(paths)) writeFileSync(path, page(language));
}
