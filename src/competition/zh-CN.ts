/** Competition in Chinese. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { CompetitionLabels } from "../locale/types.js";

// openings and criteria
// concerns and reviews

const concernSources = { conflict: "内部争吵", risk: "风险", extraSpending: "额外支出", cost: "成本" };

const concernPhases = { beforeDecision: "决定之前", afterLosing: "丢单之后", afterWinning: "赢单之后" };

const concernTrends = { rising: "在上升", falling: "在下降", steady: "没有变化" };

const concernMeans = {
  meetMore: "增加接触",
  showFeeling: "用情感打动客户",
  executiveVisit: "请公司高层拜访，加强承诺",
  congratulate: "向客户的选择表示祝贺",
  askImplications: "用暗示问题制造并放大疑虑",
  hitWeakPoint: "精准打击已知的弱点，包括内部政治",
  followUp: "继续跟进，直到客户没有疑虑",
};

const concernAvoid = {
  minimising: "淡化疑虑",
  prescribing: "替客户下结论",
  pressing: "施压催单",
  outsideSeniors: "请外部的上级出面施压",
};

const swotQuadrants = { strength: "优势", weakness: "劣势", opportunity: "机会", threat: "威胁" };

const swotMoves = {
  buildOn: "继续发挥",
  winBackView: "拿证据说话，不争辩，把客户的看法扳回来",
  showProof: "向客户拿出证据",
  makeItTrue: "不必争辩，做到客户以为的那样好",
  mend: "改进它，改好后告诉客户",
  prepareAnswer: "改进它，并准备好坦诚的回答",
  takeUp: "接住它：客户比我们更看好我们",
  askWhy: "问清背后的原因",
  acknowledge: "承认它，并说明我们的不同做法",
  stayAlert: "保持警惕：客户可能转而认同我们的看法",
  prepareContrast: "做好准备，等客户看到的那一天",
  askImplications: "用暗示问题问对客户意味着什么，不贬低对手",
  showDifference: "展示我们自己的做法，不贬低对手",
  letCustomerFind: "让客户自己发现，不说对手坏话",
  learnWhy: "弄清客户看重它的什么",
  listen: "只听，不附和",
};

const comparedFactors = {
  product: "产品",
  sales: "销售",
  price: "价格",
  reputation: "信誉",
  cost: "成本",
  organisationAndManagement: "组织与管理",
  people: "人员",
  finance: "财务",
};

const checklists = { dealReview: "项目复盘", proposal: "建议书" };

const dealReviewParts = {
  buyingProcess: "采购流程",
  salesProcess: "销售流程",
  needsAndPriority: "需求及其优先级",
  problem: "问题",
  criteria: "标准",
  decisionFlow: "决策流程和决策人",
  resources: "资源",
  salesGoal: "销售目标",
  strengths: "我方优势",
  weaknesses: "我方劣势",
  competitor: "竞争对手",
  timePerStep: "每一步的时间",
};

const proposalParts = {
  summary: "摘要",
  customerWords: "客户告诉我们的话",
  benefitAndWorking: "效益及其实现方式",
  needsAssessment: "需求评估",
  comparison: "对比",
  testimonies: "客户证言",
  serviceAndSupport: "服务与支持",
  adviceWithPrice: "建议和价格",
};

const proposalBadSigns = {
  priceSheetAlone: "只有一张报价单",
  wallOfText: "满篇文字",
  mailed: "邮寄而不是当面递交",
  letterForm: "写成一封信",
  fillInForm: "填空式的表格",
  errors: "有错误",
  haste: "匆忙赶出来的痕迹",
  handwritten: "手写",
  needsAppendices: "不看附件就看不懂",
};

const beforePrice = {
  deciderAtDemo: "决策人参加了演示",
  proposalOrderKnown: "知道我方建议书是在对手之前还是之后递交",
  budgetKnown: "知道预算",
  buyingProcessKnown: "知道采购流程",
  criteriaKnown: "知道标准",
  valueWorkedOut: "和客户一起算过价值",
};

const healthMeasures = { winRate: "赢单率", profitRate: "利润率", customerHealth: "客户健康度" };

const PARTS = { ...dealReviewParts, ...proposalParts };

const listed = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) =>
  ids.map((id) => labels[id]).join("、");

/** 检验的 p 值。 */
const byChance = (p: number) => (p < 0.01 ? "p < 0.01" : `p = ${decimal(p)}`);

const oddsText = (odds: number) => (odds > 0 && odds < 0.005 ? "<0.01" : decimal(odds));

const shortMethods = { exactConditional: "精确法", waldLogit: "Woolf 法" };

interface OddsFacts {
  readonly method: keyof typeof shortMethods;
  readonly estimate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** 优势比和它的区间。 */
function odds({ method, estimate, low, high }: OddsFacts): string {
  const how = shortMethods[method];
  if (low === undefined) return "有一格为零，算不出优势比";
  if (estimate === undefined) return `优势比至少 ${oddsText(low)}（${how}，没有上限）`;
  const to = high === undefined ? "起，没有上限" : `到 ${oddsText(high)}`;
  return `优势比 ${oddsText(estimate)}（${oddsText(low)} ${to}，${how}）`;
}

interface TableFacts {
  readonly factor: string;
  readonly wonWith: number;
  readonly lostWith: number;
  readonly wonWithout: number;
  readonly lostWithout: number;
}

const rates = ({ factor, wonWith, lostWith, wonWithout, lostWithout }: TableFacts) =>
  `“${factor}”：有它的 ${grouped(wonWith + lostWith)} 单赢了 ${grouped(wonWith)} 单，没有它的 ${grouped(wonWithout + lostWithout)} 单赢了 ${grouped(wonWithout)} 单`;

const stageOf = (stage: string | undefined) => (stage === undefined ? "全部阶段" : `“${stage}”阶段`);

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "竞争",
  chart: {
    // openings and criteria
    // concerns and reviews
    winning: "什么与赢单相伴",
    factor: "因素",
    wonWith: "有它时赢单",
    wonWithout: "没有时赢单",
    oddsRatio: "优势比",
    verdict: "结论",
    worse: "◂ 与丢单相伴",
    better: "与赢单相伴 ▸",
    winningOf: "赢 {won} 单，丢 {lost} 单；{confidence} 区间，{method}",
    factorsNotDrawn: "另有 {count} 个因素没有画出",
    noFactors: "没有一单知道任何因素",
  },
  // openings and criteria
  // concerns and reviews
  concernSources,
  concernPhases,
  concernStrengths: { none: "没有疑虑", slight: "轻微", strong: "强烈", undetermined: "未知" },
  concernTrends,
  concernMeans,
  concernAvoid,
  swotQuadrants,
  swotViews: { ours: "我方看法", customer: "客户看法" },
  swotDifferences: {
    opposite: "看法相反",
    elsewhere: "归类不同",
    onlyOurs: "只有我方看到",
    onlyCustomer: "只有客户看到",
    agreed: "看法一致",
  },
  swotMoves,
  swotVerdicts: { alike: "双方看法一致", different: "双方看法不同", undetermined: "缺一方的看法" },
  comparedFactors,
  factorStandings: { ahead: "领先", behind: "落后", even: "持平", unknown: "未知" },
  factorVerdicts: { ahead: "领先", behind: "落后", level: "不相上下", undetermined: "未知" },
  checklists,
  dealReviewParts,
  proposalParts,
  proposalBadSigns,
  proposalVerdicts: { sound: "合格", faulty: "需要修改", undetermined: "尚未查完" },
  beforePrice,
  priceVerdicts: {
    priceWasTheReason: "确实输在价格",
    soldWrongEarlier: "前面的销售就出了问题",
    undetermined: "未知",
  },
  priceLossesVerdicts: {
    mostlySoldWrong: "多数是前面的销售出了问题",
    mostlyPrice: "多数确实输在价格",
    undetermined: "未知",
  },
  lossVerdicts: { settled: "有定论", open: "尚无定论", undetermined: "原因都不知道" },
  oddsMethods: { exactConditional: "条件精确法（Cornfield、Fisher）", waldLogit: "对数 Wald 法（Woolf）" },
  winningVerdicts: {
    goesWithWinning: "与赢单相伴",
    goesWithLosing: "与丢单相伴",
    notShown: "看不出关系",
    undetermined: "无从比较",
  },
  healthMeasures,
  healthVerdicts: {
    healthy: "健康",
    boughtWins: "赢单不赚钱",
    unhealthy: "不健康",
    undetermined: "未知",
  },
  sentences: {
    // openings and criteria
    // concerns and reviews
    concernStrong: ({ source, score, strongFrom, reportedOn, trend }) =>
      `${concernSources[source]}：${reportedOn} 为 ${decimal(score)}，达到 ${decimal(strongFrom)} 就算强烈${trend === undefined ? "" : `，而且${concernTrends[trend]}`}。`,
    concernSlight: ({ source, score, strongFrom, reportedOn, trend }) =>
      `${concernSources[source]}：${reportedOn} 为 ${decimal(score)}，还没到算作强烈的 ${decimal(strongFrom)}${trend === undefined ? "" : `，${concernTrends[trend]}`}。`,
    concernCostAllAlong: ({ score, reportedOn }) =>
      `成本：${reportedOn} 为 ${decimal(score)}；对成本的疑虑一直都在，单凭它说明不了什么。`,
    concernCostReturned: ({ score, strongFrom, reportedOn }) =>
      `成本：${reportedOn} 为 ${decimal(score)}，降下去之后又升了回来，要算数；达到 ${decimal(strongFrom)} 就算强烈。`,
    concernNone: ({ sources }) => `最近问过，没有疑虑：${listed(sources, concernSources)}。`,
    concernUnheard: ({ sources }) => `没有人反映过${listed(sources, concernSources)}的情况；没听到不等于没有疑虑。`,
    concernOld: ({ source, reportedOn, days, freshFor }) =>
      `${concernSources[source]}：最近一次反映是 ${reportedOn}，已过 ${days} 天；超过 ${freshFor} 天就说明不了现在的情况。`,
    concernMeans: ({ phase, means }) =>
      `${concernPhases[phase]}：${means.map((mean) => concernMeans[mean]).join("；")}。`,
    concernNoMeans: ({ phase }) => `${concernPhases[phase]}：每个来源都问过，已没有疑虑，不需要再做什么。`,
    concernAvoid: ({ avoid }) => `不能做：${listed(avoid, concernAvoid)}。`,
    swotOpposite: ({ participant, item, ours, customer, move }) =>
      `${participant}“${item}”：我方视为${swotQuadrants[ours]}，客户视为${swotQuadrants[customer]}：${swotMoves[move]}。`,
    swotElsewhere: ({ participant, item, ours, customer, move }) =>
      `${participant}“${item}”：我方归为${swotQuadrants[ours]}，客户归为${swotQuadrants[customer]}：${swotMoves[move]}。`,
    swotOnlyOurs: ({ participant, item, ours, move }) =>
      `${participant}“${item}”：我方视为${swotQuadrants[ours]}，客户没有提到：${swotMoves[move]}。`,
    swotOnlyCustomer: ({ participant, item, customer, move }) =>
      `${participant}“${item}”：客户视为${swotQuadrants[customer]}，我方没有提到：${swotMoves[move]}。`,
    swotAgreed: ({ participant, items }) => `${participant}：我方和客户有 ${grouped(items)} 点看法一致。`,
    swotViewMissing: ({ participant, view, items }) =>
      `${participant}：还不知道${view === "ours" ? "我方的看法" : "客户的看法"}，列出的 ${grouped(items)} 点无从比较。`,
    factorsLead: ({ competitor, ahead, behind, even, unknown }) =>
      `与“${competitor}”相比：${ahead + behind + even + unknown} 个要素中领先 ${ahead} 个，落后 ${behind} 个，持平 ${even} 个，未知 ${unknown} 个。`,
    factorsTrail: ({ competitor, ahead, behind, even, unknown }) =>
      `与“${competitor}”相比：${ahead + behind + even + unknown} 个要素中落后 ${behind} 个，领先 ${ahead} 个，持平 ${even} 个，未知 ${unknown} 个。`,
    factorsDraw: ({ competitor, ahead, even }) =>
      `与“${competitor}”相比：领先和落后的要素各 ${ahead} 个，持平 ${even} 个，不相上下。`,
    factorsOpen: ({ competitor, ahead, behind, even, unknown }) =>
      `与“${competitor}”相比尚无定论：领先 ${ahead} 个，落后 ${behind} 个，持平 ${even} 个，还有 ${unknown} 个未知，足以改变结果。`,
    factorsAhead: ({ competitor, factors }) => `领先“${competitor}”的要素：${listed(factors, comparedFactors)}。`,
    factorsBehind: ({ competitor, factors }) => `落后“${competitor}”的要素：${listed(factors, comparedFactors)}。`,
    factorsUnknown: ({ competitor, ours, theirs }) =>
      `${[
        ...(ours.length > 0 ? [`我方没有评分：${listed(ours, comparedFactors)}`] : []),
        ...(theirs.length > 0 ? [`“${competitor}”没有评分：${listed(theirs, comparedFactors)}`] : []),
      ].join("；")}。`,
    checklistMet: ({ list, of }) => `${checklists[list]}：${of} 项全部齐备。`,
    checklistMissing: ({ list, parts, of }) =>
      `${checklists[list]}：${of} 项中缺 ${parts.length} 项：${listed<keyof typeof PARTS>(parts, PARTS)}。`,
    checklistUnknown: ({ list, parts, low, high }) =>
      `${checklists[list]}：还没有查看${listed<keyof typeof PARTS>(parts, PARTS)}；齐备的比例在 ${percent(low)} 到 ${percent(high)} 之间。`,
    proposalBadSigns: ({ signs, of }) =>
      `差建议书的 ${of} 个征兆中出现了 ${signs.length} 个：${listed(signs, proposalBadSigns)}。`,
    proposalSignsOpen: ({ signs }) => `还没有人检查这些差建议书的征兆：${listed(signs, proposalBadSigns)}。`,
    proposalNoBadSign: ({ of }) => `差建议书的 ${of} 个征兆一个也没有。`,
    priceSoldWrong: ({ failed, of }) =>
      `不是输在价格：此前该做到的 ${of} 件事有 ${failed.length} 件没有做到：${listed(failed, beforePrice)}。`,
    priceAlone: ({ of }) => `谈价格之前该做到的 ${of} 件事都做到了：确实输在价格。`,
    priceOpen: ({ unknown, of }) =>
      `谈价格之前该做到的 ${of} 件事，有 ${unknown.length} 件不清楚：${listed(unknown, beforePrice)}。`,
    priceMostlySelling: ({ deals, soldWrong, unknown, low, high }) =>
      `说是输在价格的 ${grouped(deals)} 单，有 ${grouped(soldWrong)} 单前面的销售就出了问题，${grouped(unknown)} 单不清楚（区间 ${percent(low)} 到 ${percent(high)}）：多数不是输在价格。`,
    priceMostlyPrice: ({ deals, soldWrong, unknown, low, high }) =>
      `说是输在价格的 ${grouped(deals)} 单，有 ${grouped(soldWrong)} 单前面的销售就出了问题，${grouped(unknown)} 单不清楚（区间 ${percent(low)} 到 ${percent(high)}）：多数确实输在价格。`,
    priceEither: ({ deals, soldWrong, unknown, low, high }) =>
      `说是输在价格的 ${grouped(deals)} 单，有 ${grouped(soldWrong)} 单前面的销售就出了问题，${grouped(unknown)} 单不清楚（区间 ${percent(low)} 到 ${percent(high)}）：哪一种更多还看不出来。`,
    priceNoDeals: () => "没有说是输在价格的单子。",
    lossLeads: ({ stage, reason, count, of, low, high, pValue }) =>
      `${stageOf(stage)}：“${reason}”最多，${grouped(of)} 单中有 ${grouped(count)} 单（区间 ${percent(low)} 到 ${percent(high)}），不是偶然（${byChance(pValue)}）。`,
    lossLeadOpen: ({ stage, reason, count, of, next, nextCount, unknown, pValue }) =>
      `${stageOf(stage)}：“${reason}”最多，${grouped(of)} 单中有 ${grouped(count)} 单，${next === undefined ? "也是唯一说出的原因" : `其次是“${next}”，${grouped(nextCount)} 单`}${unknown === 0 ? "" : `，另有 ${grouped(unknown)} 单原因不明`}；可能只是偶然（${byChance(pValue)}）。`,
    lossTied: ({ stage, reasons, count, of }) =>
      `${stageOf(stage)}：${reasons.map((reason) => `“${reason}”`).join("、")}并列最多，${grouped(of)} 单中各有 ${grouped(count)} 单。`,
    lossNoReason: ({ stage, deals }) =>
      deals === 0 ? "没有丢单。" : `${stageOf(stage)}：丢掉的 ${grouped(deals)} 单都不知道原因。`,
    lossReasonUnknown: ({ stage, unknown, deals }) =>
      `${stageOf(stage)}：丢掉的 ${grouped(deals)} 单中有 ${grouped(unknown)} 单原因不明，不计入比例。`,
    lossStageUnknown: ({ unknown, deals }) =>
      `丢掉的 ${grouped(deals)} 单中有 ${grouped(unknown)} 单不知道在哪个阶段丢的，不计入任何阶段。`,
    lossFew: ({ deals, below }) => `丢单只有 ${grouped(deals)} 个，不到 ${below} 个，区间会很宽。`,
    winGoesWith: ({ pValue, ...facts }) =>
      `${rates(facts)}；${odds(facts)}，不是偶然（${byChance(pValue)}）：与赢单相伴。`,
    winGoesAgainst: ({ pValue, ...facts }) =>
      `${rates(facts)}；${odds(facts)}，不是偶然（${byChance(pValue)}）：与丢单相伴。`,
    winNotShown: ({ pValue, ...facts }) => `${rates(facts)}；${odds(facts)}；可能只是偶然（${byChance(pValue)}）。`,
    winNothingToCompare: (facts) => `${rates(facts)}；无从比较。`,
    winUnknown: ({ factor, unknown, deals, couldTurn }) =>
      `“${factor}”：${grouped(deals)} 单中有 ${grouped(unknown)} 单不清楚；即使都查清，方向${couldTurn ? "也可能改变" : "也不会改变"}。`,
    winManyFactors: ({ factors, level }) =>
      `同时检验了 ${grouped(factors)} 个因素，p 值已为此调整，以 ${percent(level)} 为界。`,
    winOutcomeUnknown: ({ unknown, deals }) =>
      `${grouped(deals)} 单中有 ${grouped(unknown)} 单结果未知，不计入任何表。`,
    winFew: ({ deals, below }) => `有结果的只有 ${grouped(deals)} 单，不到 ${below} 单，区间会很宽。`,
    healthBoughtWins: ({ winRate, profitRate, profitFrom }) =>
      `单子赢了（${percent(winRate)}），但不值得赢：利润率 ${percent(profitRate)}，低于 ${percent(profitFrom)}。`,
    healthBelow: ({ measure, value, from }) => `${healthMeasures[measure]} ${percent(value)}，低于 ${percent(from)}。`,
    healthReached: ({ measure, value, from }) =>
      `${healthMeasures[measure]} ${percent(value)}，达到了 ${percent(from)}。`,
    healthUnknown: ({ measures }) => `还不知道：${listed(measures, healthMeasures)}。`,
  },
};
