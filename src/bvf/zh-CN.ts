/** 业务价值框架，中文。 */
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

  // business case

  // rendering

  sentences: {
    // chain
    // value
    // judgement
    // cash flows
    // business case
  },
};
