/** Competition in Chinese. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CompetitionLabels } from "../locale/types.js";

// openings and criteria

const territories = { ours: "我方地盘", neutral: "中立地盘", theirs: "敌方地盘" };
const openings = { leading: "领先", even: "持平", behind: "落后" };
const moves = {
  accelerate: "加速进程",
  findCause: "探索原因",
  solveProblem: "解决问题",
  pressAdvantage: "乘胜追击",
  seizeInitiative: "争取先机",
  findBreakthrough: "寻找突破",
  undetermined: "无法判断",
};
const says = {
  stated: "资料明确给出这一格",
  oneOfThree: "资料把它列为三种做法之一",
  onlyHere: "资料只给出了这一格",
  inferred: "资料没有给出，由我们推断",
};
const openingFields = { territory: "是谁的地盘", opening: "开局时我方处于什么位置" };

const places = {
  first: "第一",
  shared: "并列第一",
  behind: "落后",
  out: "因必备标准不达标出局",
  undetermined: "无法判断",
};
const sensitivities = {
  first: "目前已是第一",
  reachable: "只调一项权重即可居首",
  unreachable: "只调一项权重无法居首",
  out: "因必备标准不达标出局",
  undetermined: "无法判断",
};

const criterionMoves = {
  reinforce: "巩固强化",
  buildUp: "提高权重",
  attack: "攻击该标准",
  leave: "不必纠缠",
  undetermined: "无法判断",
};
const attacks = {
  fishAndBearPaw: "鱼和熊掌",
  hostForGuest: "反客为主",
  swapBeams: "偷梁换柱",
  lureTiger: "调虎离山",
  none: "都不适用",
  undetermined: "无法判断",
};
const attackUses = {
  addCriterion: "增加一项客户很想要、我方又擅长的标准",
  overturnCriteria: "推翻原有标准，重新做需求分析，提出新的标准",
  redefineCriterion: "标准名称不变，重新定义它衡量什么",
  shiftAttention: "把注意力转到另一个决定上",
};
const attackFacts = {
  criteriaOpen: "标准是否还能改",
  follower: "我方是否是已经摸清标准的后来者",
  wantedStrength: "客户是否很想要我方擅长的东西",
  canRedefine: "标准的衡量内容能否重新定义",
  otherDecision: "是否有另一个决定可谈",
};
const attackLacks = {
  criteriaOpen: "标准已不能改",
  follower: "我方不是后来者",
  wantedStrength: "客户很想要的，没有我方擅长的",
  canRedefine: "标准的衡量内容无法重新定义",
  otherDecision: "没有另一个决定可谈",
};

const criteriaParts = {
  setApart: "能把我方与竞争对手区别开",
  answerPoints: "对应买点和卖点",
  mixSoftWithHard: "软硬标准搭配",
  metByOthersToo: "不是只有我方一家能满足",
  belowHighestStandard: "没有采用“国际或行业最高标准”",
  recommendedEarly: "及早推荐给客户",
};
const criteriaSteps = {
  findDifferentiators: "找出差异点",
  weigh: "排定权重",
  evaluateOptions: "评估各家方案",
  confirmFirstChoice: "确认首选",
  done: "全部完成",
  undetermined: "无法判断",
};
const requests = { detailedProposal: "详细方案", tenderDraft: "标书草稿" };
const requestAnswers = {
  setCriteriaFirst: "先设定标准",
  confirmInside: "先请内部支持者确认标准",
  handOver: "可以提交",
  undetermined: "无法判断",
};
const requestFacts = {
  criteriaAsked: "客户是否请我方一起设定标准",
  confirmedInside: "内部支持者是否已确认标准",
};

const buyingPoints = {
  promotion: "升职",
  satisfaction: "满足感",
  skill: "技能提升",
  bossPraise: "上司赞赏",
  contribution: "对组织的贡献",
};
const sellingPoints = {
  higherIncome: "增加收入",
  lowerCost: "降低成本",
  valueForMoney: "性价比",
  service: "服务",
  wholeSolution: "整体解决方案",
  researchStanding: "科研地位提升",
};
const allPoints = { ...buyingPoints, ...sellingPoints };

const speaking = {
  praises: "称赞对手",
  hints: "暗示",
  declines: "不予置评",
  runsDown: "贬低对手",
};
const remarks = { say: "可以说", rephrase: "换个说法", drop: "不要说", undetermined: "无法判断" };

const list = (items: readonly string[]) => items.join("、");

// concerns and reviews

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

const checklists = { goodCriteria: "好标准检查", dealReview: "项目复盘", proposal: "建议书" };

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

const PARTS = { ...criteriaParts, ...dealReviewParts, ...proposalParts };

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
    criteria: "标准：各占多少分量，我方站在哪里",
    criterion: "标准",
    importance: "权重占比",
    gap: "我方评分减去最好的对手",
    move: "做法",
    crucialOf: "{criteria} 项标准中有 {crucial} 项关键",
    notDrawn: "另有 {count} 项分量最小的没有画出",
    nothing: "缺少标准或对手，无从比较",
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
  territories,
  openings,
  moves,
  marks: { S: "资料给出", I: "由我们推断" },
  says,
  criterionKinds: { hard: "硬标准", soft: "软标准", unknown: "软硬不明" },
  mandatory: { met: "必备标准达标", failed: "必备标准不达标", open: "必备标准是否达标尚不清楚" },
  places,
  sensitivities,
  criterionImportances: { crucial: "关键", minor: "次要" },
  criterionPositions: { strong: "强", weak: "弱" },
  criterionMoves,
  attacks,
  attackUses,
  attackFacts,
  attackFits: { fits: "适用", barred: "不适用", open: "尚不清楚" },
  criteriaParts,
  criteriaSteps,
  requests,
  requestAnswers,
  buyingPoints,
  sellingPoints,
  pointVerdicts: {
    answered: "每个人都有买点得到回应",
    unanswered: "有人的买点没有得到回应",
    undetermined: "无法判断",
  },
  speaking,
  remarks,
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
    openingCell: ({ territory, opening, move, says: how }) =>
      `${territories[territory]}、开局${openings[opening]}：下一步是${moves[move]}（${says[how]}）。`,
    openingReplaced: ({ territory, opening, move, instead }) =>
      `${territories[territory]}、开局${openings[opening]}：下一步是${moves[move]}（这一格由使用者自定${move === instead ? "" : `，原为${moves[instead]}`}）。`,
    openingOpen: ({ missing, possible }) =>
      `还不清楚${list(missing.map((field) => openingFields[field]))}。下一步${possible.length === 1 ? "无论如何都是" : "可能是"}：${list(possible.map((move) => moves[move]))}。`,
    contestNoCriteria: () => "客户的标准一项也不清楚，无从比较。",
    contestNoCompetitor: () => "没有任何竞争对手的评分，无从比较。",
    scoreFirst: ({ us, next, gap }) => `${us}排第一，领先${list(next)} ${amountText(gap)} 分。`,
    scoreShared: ({ us, with: level, score }) => `${us}与${list(level)}并列第一，都是 ${amountText(score)} 分。`,
    scoreBehind: ({ us, leaders, gap }) => `${us}落后：${list(leaders)}领先 ${amountText(gap)} 分。`,
    scoreSettled: ({ us, place }) => `不管未知的评分是多少，${us}的名次都是：${places[place]}。`,
    scoreAlone: ({ us }) => `竞争对手都有必备标准不达标，只剩${us}一家。`,
    scoreOut: ({ us, criteria }) => `${us}出局：${list(criteria)}的评分低于必备要求。`,
    scoreOpen: ({ us, possible, low, high }) =>
      low === high
        ? `${us}得 ${amountText(low)} 分，但别家的分数未定；名次可能是：${list(possible.map((place) => places[place]))}。`
        : `${us}的分数未定，在 ${amountText(low)} 到 ${amountText(high)} 之间；名次可能是：${list(possible.map((place) => places[place]))}。`,
    scoreUnknown: ({ criteria, ratings }) => `有 ${ratings} 个评分不清楚，涉及的标准：${list(criteria)}。`,
    scoreRivalsOut: ({ vendors }) => `因必备标准不达标出局的对手：${list(vendors)}。`,
    scoreDominated: ({ us, by }) => `${list(by)}的每项评分都不低于${us}，且至少有一项更高。`,
    scoreDominates: ({ us, vendors }) => `${us}的每项评分都不低于${list(vendors)}，且至少有一项更高。`,
    sensitivityReach: ({ us, criterion, importance, to, share, shareThen, rivals }) =>
      `“${criterion}”：权重从 ${amountText(importance)} 调到 ${amountText(to)}（占比由 ${percent(share)} 变为 ${percent(shareThen)}），${us}就与${list(rivals)}打平，没有人排在前面。`,
    sensitivityRoom: ({ us, criterion, importance, side, at, rivals }) =>
      `目前没有人排在${us}前面，最容易失守的是“${criterion}”：权重${side === "below" ? "低于" : "高于"} ${amountText(at)}（现为 ${amountText(importance)}）就落到${list(rivals)}后面。`,
    sensitivitySafe: ({ us, criteria }) =>
      `目前没有人排在${us}前面，${criteria} 项标准中只调任何一项的权重都改变不了。`,
    sensitivityNone: ({ us, criteria }) =>
      `${criteria} 项标准中只调任何一项的权重，${us}都到不了第一：要在评分或衡量内容上下功夫。`,
    sensitivityDominated: ({ us, by }) => `${list(by)}的每项评分都不低于${us}，且至少有一项更高，调权重最多只能打平。`,
    sensitivityOut: ({ us, criteria }) => `${us}因${list(criteria)}不达标而出局，调权重改变不了。`,
    sensitivityOpen: ({ us, possible, ratings }) =>
      `有 ${ratings} 个评分不清楚，${us}可能是：${list(possible.map((verdict) => sensitivities[verdict]))}。`,
    criterionMove: ({ criterion, move, importanceIs, positionIs, importance, crucialFrom }) =>
      `“${criterion}”属于${importanceIs === "crucial" ? "关键" : "次要"}标准（权重 ${amountText(importance)}，${amountText(crucialFrom)} 起为关键），我方${positionIs === "strong" ? "占优" : "处于劣势"}：${criterionMoves[move]}。`,
    criterionRatings: ({ ours, best, rivals }) =>
      `客户给我方 ${amountText(ours)} 分，最好的对手 ${amountText(best)} 分（${list(rivals)}）。`,
    criterionOpen: ({ criterion, possible }) =>
      `“${criterion}”：评分不全，可能的做法：${list(possible.map((move) => criterionMoves[move]))}。`,
    criterionCares: ({ criterion, whoCares }) => `看重“${criterion}”的是${whoCares}。`,
    attackFirst: ({ attack, does, follower, mark }) =>
      `${attacks[attack]}：${attackUses[does]}${follower ? "，这是摸清标准的后来者的首选" : ""}${mark === "I" ? "（资料没有给出，由我们推断）" : ""}。`,
    attackFits: ({ attacks: others }) => `同样适用：${list(others.map((own) => attacks[own]))}。`,
    attackBarred: ({ attack, lacks }) =>
      `${attacks[attack]}不适用：${lacks.map((fact) => attackLacks[fact]).join("；")}。`,
    attackOpen: ({ unknown, possible }) =>
      `还不清楚：${unknown.map((fact) => attackFacts[fact]).join("；")}。可能是：${list(possible.map((own) => attacks[own]))}。`,
    attackNone: () => "四种攻法都不具备条件。",
    stepNext: ({ step, number, of }) => `下一步是 ${of} 步中的第 ${number} 步：${criteriaSteps[step]}。`,
    stepSkipped: ({ steps, before }) =>
      `“${criteriaSteps[before]}”已经做了，前面却跳过了：${list(steps.map((step) => criteriaSteps[step]))}。`,
    stepOpen: ({ possible }) =>
      `哪些步骤已经完成还不清楚；下一步可能是：${list(possible.map((step) => criteriaSteps[step]))}。`,
    stepsDone: ({ of }) => `设定标准的 ${of} 步都已完成。`,
    requestTooEarly: ({ request }) =>
      `客户要${requests[request]}，并没有请我方设定标准：不要马上提交，先一起把标准定下来。`,
    requestUnconfirmed: ({ request }) => `标准还没有内部支持者确认：确认之后再提交${requests[request]}。`,
    requestReady: ({ request }) => `客户请我方设定了标准，内部支持者也已确认：可以提交${requests[request]}。`,
    requestOpen: ({ request, missing, possible }) =>
      `提交${requests[request]}之前要先弄清：${list(missing.map((fact) => requestFacts[fact]))}。可能的做法：${list(possible.map((answer) => requestAnswers[answer]))}。`,
    pointsUnanswered: ({ people }) => `没有一项标准回应了这些人的买点：${list(people)}。`,
    pointsUnknown: ({ people }) => `还不知道这些人的买点，要弄清他们为什么会选我方：${list(people)}。`,
    pointsAnswered: ({ people }) =>
      people === 1 ? "这个人有买点得到标准的回应。" : `${decimal(people)} 个人都有买点得到标准的回应。`,
    pointsNobody: () => "还没有列出任何人，不知道标准该回应谁的买点和卖点。",
    pointsOpen: ({ points }) => `有人想要、却没有标准回应的：${list(points.map((point) => allPoints[point]))}。`,
    pointsIdle: ({ criteria }) => `这些标准没有回应任何人已知的买点或卖点：${list(criteria)}。`,
    remarkRunsDown: () => "这句话不要说：它在贬低对手。",
    remarkRight: ({ ways }) => `这句话可以说，方式是：${list(ways.map((way) => speaking[way]))}。`,
    remarkNone: ({ ways }) => `换个说法：得体的方式是${list(ways.map((way) => speaking[way]))}，这句话都不是。`,
    remarkOpen: ({ unknown, possible }) =>
      `还不清楚这句话是否：${list(unknown.map((way) => speaking[way]))}。可能的处理：${list(possible.map((verdict) => remarks[verdict]))}。`,
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
    checklistMet: ({ list, of }) =>
      list === "goodCriteria" ? `${checklists[list]}：${of} 条全部符合。` : `${checklists[list]}：${of} 项全部齐备。`,
    checklistMissing: ({ list, parts, of }) =>
      list === "goodCriteria"
        ? `${checklists[list]}：${of} 条中有 ${parts.length} 条不符合：${parts.map((part) => PARTS[part]).join("；")}。`
        : `${checklists[list]}：${of} 项中缺 ${parts.length} 项：${listed<keyof typeof PARTS>(parts, PARTS)}。`,
    checklistUnknown: ({ list, parts, low, high }) =>
      list === "goodCriteria"
        ? `${checklists[list]}：尚未了解：${parts.map((part) => PARTS[part]).join("；")}。符合的比例在 ${percent(low)} 到 ${percent(high)} 之间。`
        : `${checklists[list]}：还没有查看${listed<keyof typeof PARTS>(parts, PARTS)}；齐备的比例在 ${percent(low)} 到 ${percent(high)} 之间。`,
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
