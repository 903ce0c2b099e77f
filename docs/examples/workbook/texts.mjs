// The deals of the example, and the words of the workbook in both languages

/** Account of ../portfolio.json, seller, amount, C139 value, expected close, the seller's own estimate; by seller. */
export const DEALS = [
  ["C-1001", "Chen Lan", 1200000, "1W1F6C", "2026-12-18", 0.7],
  ["C-1003", "Chen Lan", 860000, "1W1F5C", "2027-01-15", 0.8],
  ["C-1004", "Chen Lan", 450000, "0W2F7C", "2027-01-29", 0.5],
  ["C-1008", "Chen Lan", 180000, "0W0F4C", "2027-03-12", 0.3],
  ["C-1002", "Maria Ortiz", 950000, "0W3F9C", "2026-12-11", 0.6],
  ["C-1007", "Maria Ortiz", 640000, "0W1F3C", "2027-03-26", 0.4],
  ["C-1005", "Maria Ortiz", 310000, "1W0F7C", "2027-02-05", 0.5],
  ["C-1009", "Maria Ortiz", 120000, "1W2F8C", "2026-12-22", 0.9],
  ["C-1012", "Jonas Weber", 400000, "0W0F0C", "2027-03-31", 0.2],
  ["C-1006", "Jonas Weber", 260000, "1W3F9C", "2026-12-04", 0.9],
  ["C-1010", "Jonas Weber", 90000, "0W2F6C", "2027-02-19", 0.5],
  ["C-1011", "Jonas Weber", 75000, "1W1F8C", "2027-01-22", 0.6],
];

/** What each is to bring in the period. */
export const TARGETS = [
  ["Chen Lan", 1300000],
  ["Maria Ortiz", 600000],
  ["Jonas Weber", 350000],
];

export const TEXTS = {
  en: {
    file: "key-account-book.xlsx",
    title: "A key-account book",
    formula: "Formula",
    formulas: "The formulas of the table above, each at its place",
    page: ["Page", "of"],
    sheets: { readMe: "Read me", deals: "Deals", customers: "Customers", forecast: "Forecast", funnel: "Conversions" },
    titles: {
      deals: "Deals: where each one stands, and how likely it is to be won",
      customers: "Customers: who matters how much",
      forecast: "Forecast: what the open deals bring, in all and by seller",
      funnel: "Conversions: how many customers go on from stage to stage",
    },
    notes: {
      deals:
        "C139 value: how many W, F and C items of the 13 are known to hold. Rank: from 0 for 0W0F0C to 79 for 1W3F9C. The estimate is the seller's own, the probability that of the published win rates.",
      customers:
        "ABC: by cumulative share, A to 80%, B to 95%. Computed ABC: limits read off the curve of the amounts. Tier: by rank. Visits: 120 a year, shared out by amount.",
      forecast:
        "Each deal is won or lost as a whole, with its probability from the sheet Deals. In one case of ten the total is at most P10, in nine of ten at most P90. The mean is the weighted pipeline.",
      funnel:
        "A team of five sellers, and one of the five. Low and high are the ends of the 95% interval: with few customers it is wide, and with none there is no rate.",
    },
    heads: {
      deals: [
        "Deal",
        "Account",
        "Seller",
        "Amount",
        "C139",
        "Expected close",
        "Estimate",
        "Region",
        "Probability",
        "Rank",
      ],
      customers: ["Id", "Customer", "Amount", "Margin", "ABC", "Computed ABC", "Tier", "Visits"],
      forecast: [
        "Who",
        "Deals",
        "Pipeline",
        "Target",
        "Weighted by estimate",
        "Weighted",
        "Chance of target",
        "Mean",
        "Standard deviation",
        "P10",
        "P50",
        "P90",
      ],
      funnel: ["Stage", "Name", "Team", "Rate", "Low", "High", "Seller B", "Rate", "Low", "High"],
    },
    everyone: "All",
    sellers: { "Chen Lan": "Chen Lan", "Maria Ortiz": "Maria Ortiz", "Jonas Weber": "Jonas Weber" },
    stages: { S: "suspect", P: "prospect", A: "needs analysis", D: "demo or proposal", C: "close", O: "order" },
    readMe: [
      [
        "What this is",
        "An example of what the functions of keyaccount say of a book of deals and customers. Deals, sellers and customers are invented; amounts are in one currency.",
      ],
      [
        "What is computed",
        "The cells with a pale blue ground. They hold plain values, so the workbook opens without any add-in, and does not change when you change a number.",
      ],
      [
        "Where the formulas are",
        "As text above the column they made: the formula stands in the first cell of the column and fills the others. On the sheet Forecast, they are below the table, each at its place.",
      ],
      [
        "Make it live in Excel",
        "Load the add-in as the page docs/how-to/excel.md says. Clear the pale cells of a column, type its formula into the first of them, and press Enter. The address is right as it is.",
      ],
      [
        "Make it live in Google Sheets",
        "Add the script as the page docs/how-to/google-sheets.md says, upload this file and open it as a spreadsheet. Type the formulas without KA. in front.",
      ],
      [
        "Before you sort",
        "The formulas of Forecast take the deals of a seller as a block of rows. If you sort Deals otherwise, they no longer fit.",
      ],
    ],
    uses: ["Sheet", "Functions"],
  },
  "zh-CN": {
    file: "key-account-book.zh-CN.xlsx",
    title: "大客户台账示例",
    formula: "公式",
    formulas: "上表各格的公式，位置一一对应",
    page: ["第", "页，共"],
    sheets: { readMe: "说明", deals: "商机", customers: "客户", forecast: "预测", funnel: "转化率" },
    titles: {
      deals: "商机：各单到了哪一步，赢面多大",
      customers: "客户：谁有多重要",
      forecast: "预测：在跟商机能带来多少，合计与各销售",
      funnel: "转化率：各阶段的客户有多少进入下一阶段",
    },
    notes: {
      deals:
        "C139 值：13 项检查中已知成立的 W、F、C 各有几项。名次：0W0F0C 为 0，1W3F9C 为 79。自估是销售自己的判断，概率取自公开发表的赢单率。",
      customers:
        "ABC：按累计占比，A 到 80%，B 到 95%。计算式 ABC：界限由金额曲线本身算出。层级：按名次。拜访：每年 120 次，按金额分配。",
      forecast: "每单非赢即输，赢单概率取自“商机”表。十次里有一次总额不超过 P10，有九次不超过 P90。均值就是加权管线。",
      funnel: "五人销售团队，以及其中一人。下限、上限是 95% 区间的两端：客户少则区间宽，一个也没有就没有转化率。",
    },
    heads: {
      deals: ["商机", "客户", "销售", "金额", "C139", "预计签约日", "自估", "区域", "概率", "名次"],
      customers: ["编号", "客户", "金额", "毛利", "ABC", "计算式 ABC", "层级", "拜访次数"],
      forecast: [
        "销售",
        "商机数",
        "管线总额",
        "目标",
        "按自估加权",
        "加权",
        "达标概率",
        "均值",
        "标准差",
        "P10",
        "P50",
        "P90",
      ],
      funnel: ["阶段", "名称", "团队", "转化率", "下限", "上限", "销售 B", "转化率", "下限", "上限"],
    },
    everyone: "合计",
    sellers: { "Chen Lan": "陈岚", "Maria Ortiz": "Maria Ortiz", "Jonas Weber": "Jonas Weber" },
    stages: { S: "潜在客户", P: "有意向", A: "需求分析", D: "演示/提案", C: "争取签单", O: "订单执行" },
    readMe: [
      [
        "这是什么",
        "一份示例，看 keyaccount 的函数能从商机和客户台账里算出什么。商机、销售和客户都是虚构的；金额为同一币种。",
      ],
      ["哪些是算出来的", "浅蓝底色的单元格。里面是普通数值，不装加载项也能打开；改动别的数字，它们不会跟着变。"],
      [
        "公式在哪里",
        "以文本形式写在所算的那一列上方：公式写在该列第一格，其余各格由它填满。“预测”表的公式在表格下方，位置一一对应。",
      ],
      [
        "在 Excel 里变成活公式",
        "按 docs/zh-CN/how-to/excel.md 这一页装好加载项。清空一列浅蓝色单元格，在第一格输入上方的公式，按回车。地址不用改。",
      ],
      [
        "在 Google 表格里变成活公式",
        "按 docs/zh-CN/how-to/google-sheets.md 这一页加入脚本，上传本文件并用表格打开。输入公式时去掉前面的 KA.。",
      ],
      ["排序之前", "“预测”表的公式把每个销售的商机当作连续的几行来取。“商机”表换了排序，公式就对不上了。"],
    ],
    uses: ["工作表", "函数"],
  },
};
