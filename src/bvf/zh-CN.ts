/** 业务价值框架，中文。 */
import { amountText, decimal, percent } from "../locale/format.js";
import type { BvfLabels } from "../locale/types.js";

const layers = {
  executiveKpi: "高层 KPI",
  operationalKpi: "运营 KPI",
  initiative: "业务意向",
  solution: "我方方案",
};

// value

// judgement

// cash flows
const UNITS = { periods: "期", years: "年" } as const;
const times = (number: number, unit: keyof typeof UNITS) => `${decimal(number)} ${UNITS[unit]}`;

// business case

// rendering

/** `Bvf` 的中文标签和句子。 */
export const bvf: BvfLabels = {
  name: "业务价值框架",
  layers,
  directions: { higherIsBetter: "越高越好", lowerIsBetter: "越低越好" },
  periods: { month: "每月", quarter: "每季度", year: "每年", once: "一次性" },
  coverages: { covered: "已覆盖", partlyCovered: "部分覆盖", uncovered: "未覆盖" },
  foundations: {
    productFirst: "从产品出发",
    doubleCounted: "重复计算",
    unvalued: "没有金额",
    assumed: "只是假设",
    partlyConfirmed: "部分确认",
    confirmed: "已确认",
  },

  // cash flows
  returns: {
    one: "一个内部收益率",
    several: "多个内部收益率",
    none: "没有内部收益率",
    undetermined: "无法判断",
  },
  paybacks: { paidBack: "已收回", neverPaidBack: "收不回来", nothingInvested: "没有投入" },

  // business case

  // rendering

  sentences: {
    // chain
    // value
    // judgement
    // cash flows
    oneRate: ({ rate }) => `内部收益率只有一个：${percent(rate)}。`,
    severalRates: ({ rates }) =>
      `内部收益率有 ${rates.length} 个：${rates.map(percent).join("、")}。单看哪一个都说明不了问题，请改比净现值。`,
    noRate: ({ signChanges }) => `现金流正负变化 ${signChanges} 次，但无论折现率是多少，净现值都不为零。`,
    onlyReceipts: ({ flows }) => `${flows} 笔现金流全是收入，算不出内部收益率。`,
    onlyPayments: ({ flows }) => `${flows} 笔现金流全是支出，算不出内部收益率。`,
    oneFlow: () => "只有一个时点有现金流，内部收益率至少要有两个。",
    allNothing: () => "现金流全为零，任何折现率都成立。",
    tooManySignChanges: ({ signChanges, most }) =>
      `现金流正负变化 ${signChanges} 次，超过 ${most} 次就不再求内部收益率。`,
    rateTooLarge: () => "有一个内部收益率大到无法用数字表示。",
    rateNearTotalLoss: () => "有一个内部收益率离 -100% 太近，无法用数字表示。",
    touchesNothing: ({ rate }) => `折现率为 ${percent(rate)} 时，净现值刚好到零，但正负没有变化。`,
    receiptsFirst: () => "先收钱、后付钱：这个收益率其实是资金成本，越低越好。",
    paidBackAfter: ({ periods, unit, on }) =>
      `投资回收期 ${times(periods, unit)}${on === undefined ? "" : `，到 ${on} 全部收回`}，此后不再转亏。`,
    stillToComeBack: ({ amount }) => `到最后一笔为止投资仍未收回，折成现值还差 ${amountText(amount)}。`,
    fellBelowAgain: ({ first, unit }) => `累计现金流曾在 ${times(first, unit)}时回本，之后又转为负数。`,
    nothingToPayBack: () => "累计现金流从未为负，没有需要收回的投资。",
    flowsDiscounted: ({ rate }) => `各笔现金流按 ${percent(rate)} 的折现率折现。`,
    // business case
  },
};
