/** 客户分类,中文. */
import { amountText, decimal, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },

  // Labels: what they are to us

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

    // Where they stand

    // When they buy

    // How they move
  },
};
