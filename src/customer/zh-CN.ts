/** 客户分类,中文. */
import { amountText, decimal, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

// What they are to us

const keyAccountCriteria = {
  largeRepeatedOrders: "订单量大且有一至两年的重复合同，或销售潜力大",
  strategicProject: "战略性项目",
  influencesOurStanding: "对我方形象或业务影响大",
  technicalAbsorption: "技术吸收和创新能力强",
  strongMarketPosition: "市场地位强",
};

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },

  // Labels: what they are to us
  keyAccount: { key: "大客户", notKey: "非大客户", undetermined: "无法判断" },
  keyAccountCriteria,
  selectionQuestions: {
    shareOfRevenue: "占我方销售额的比重",
    painfulToLose: "流失造成的损失",
    steadyRelationship: "关系的稳定程度",
    relationshipEffort: "维护关系的投入",
    fitsOurStrategy: "与我方战略的契合度",
  },

  // Labels: where they stand

  // Labels: when they buy

  // Labels: how they move

  sentences: {
    withinLimit: ({ class: name, limit, cumulative }) =>
      `连同更大的客户累计占 ${percent(cumulative)}，未超过 ${name} 类的 ${percent(limit)}。`,
    crossesLimit: ({ class: name, limit, before, cumulative }) =>
      `该客户跨过 ${percent(limit)} 界限（之前 ${percent(before)}，计入后 ${percent(cumulative)}），仍归 ${name} 类。`,
    largest: ({ share }) => `最大的客户一律归 A 类（占 ${percent(share)}）。`,
    beyondLimits: ({ limit, before }) =>
      `更大的客户已累计占 ${percent(before)}，达到 B 类上限 ${percent(limit)}，归 C 类。`,
    nothingBought: ({ amount }) => `净采购额为 ${amountText(amount)}，归 C 类。`,
    earnsItsEffort: ({ profit, time, ratio }) =>
      `用 ${percent(time)} 的时间带来 ${percent(profit)} 的利润，利润份额是时间份额的 ${decimal(ratio)} 倍。`,
    costsMoreThanItEarns: ({ profit, time, ratio }) =>
      `用了 ${percent(time)} 的时间，利润份额只有 ${percent(profit)}，是时间份额的 ${decimal(ratio)} 倍。`,
    effortUnknown: ({ profit }) => `利润占 ${percent(profit)}，投入时间未知。`,

    // What they are to us
    criterionHolds: ({ criterion }) => `符合大客户标准：${keyAccountCriteria[criterion]}。`,
    noCriterionHolds: () => "五项大客户标准都不符合。",
    criteriaUnknown: ({ criteria }) =>
      `还没有确认符合哪项标准，5 项中有 ${criteria.length} 项不清楚：${criteria.map((id) => keyAccountCriteria[id]).join("；")}。`,
    selectionScored: ({ value, low, high, known, unknown }) =>
      unknown === 0
        ? `甄选评分为 ${percent(value)}。`
        : `甄选评分目前为 ${percent(value)}（${known + unknown} 问已答 ${known} 问），全部答完可能在 ${percent(low)} 到 ${percent(high)} 之间。`,

    // Where they stand

    // When they buy

    // How they move
  },
};
