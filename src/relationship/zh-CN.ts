/** Relationship in Chinese. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { RelationshipLabels } from "../locale/types.js";

// relations

const places = {
  outsider: "局外人",
  friend: "朋友",
  supplier: "供应商",
  partner: "合作伙伴",
  undetermined: "尚不清楚",
};

const axes = { trust: "个人信任", value: "组织价值" };

const roads = { friendFirst: "先交朋友", supplierFirst: "先做供应商" };

const loyaltyAspects = {
  skillAndImage: "业务能力与形象",
  wholeheartedService: "全心全意的服务",
  quickGuidance: "快速反应与指导",
  performanceAndQuality: "产品性能与质量",
  serviceDepartment: "良好的服务部门",
  companyStrength: "公司实力的证明",
};

const loyaltySigns = {
  repeatsPurchase: "重复购买",
  recommends: "推荐他人",
  refusesOthers: "拒绝他家",
};

const notYet = { repeatsPurchase: "没有重复购买", recommends: "没有推荐我们", refusesOthers: "没有拒绝他家" };

const serveLetters = {
  seeWholePicture: "看清整体",
  establishContact: "人性化联系",
  respondPromptly: "及时准确全面",
  valueSpecialNeeds: "尊重特别需要",
  easeDissatisfaction: "消除不满、加深联系",
};

const loopSteps = { analyse: "分析", advise: "建议", carryOut: "执行", evaluate: "评估" };

const rungs = {
  visitor: "专业拜访者",
  priceSeller: "价格销售者",
  productPresenter: "产品介绍者",
  needProvider: "需求提供者",
  consultant: "合作伙伴（顾问）",
  none: "尚未上阶梯",
  undetermined: "尚不清楚",
};

const rungWays = {
  visitor: "有目的地定期拜访",
  priceSeller: "靠价格卖",
  productPresenter: "讲产品、讲功能",
  needProvider: "挖掘需求并满足需求",
  consultant: "以伙伴身份为客户的业务出主意",
};

const roles = {
  supplier: "供应商",
  strategicCoordinator: "策略协调者",
  longTermAlly: "长期盟友",
  undetermined: "尚不清楚",
};

const awarenessSteps = { awareness: "认知", opinion: "看法", attitude: "态度", action: "行动" };

const relationScores = { closeness: "亲近度", trust: "信任度", favours: "人情" };

const bonds = { interest: "共同利益", trust: "信任" };

const resultFactors = {
  time: "与客户相处的时间",
  effect: "每次接触的效果",
  competitiveness: "产品竞争力",
  satisfaction: "客户满意度",
};

const resultSides = { inner: "属于内因", outer: "属于外因" };

const scoreMeasures = {
  sales: "销售额",
  collectionRate: "回款率",
  collectionPeriod: "回款周期",
  badDebtRate: "坏账率",
  margin: "毛利率",
  satisfaction: "客户满意度",
  newMarketShare: "新市场占比",
  updateInterval: "漏斗更新间隔",
  leakRate: "漏单率",
};

const chainPlaces = { own: "本环节", backward: "供应商方向", forward: "客户方向", horizontal: "同行方向" };

const growthMoves = {
  penetration: "市场渗透",
  marketDevelopment: "市场开发",
  productDevelopment: "产品开发",
  diversification: "多元化",
  backwardIntegration: "后向一体化",
  forwardIntegration: "前向一体化",
  horizontalIntegration: "横向一体化",
  undetermined: "尚不清楚",
};

const complaintStates = {
  received: "已接到投诉",
  accepted: "已受理",
  explained: "已解释",
  responsibleFound: "已查明责任",
  planProposed: "已提出方案",
  decided: "主管已批示",
  customerTold: "已告知客户",
  carriedOut: "已实施",
  responsibleDealtWith: "已处理责任人",
  recorded: "已存档",
  reviewed: "已总结",
};

const complaintEvents = {
  accept: "受理投诉",
  explain: "向客户解释",
  insist: "客户不接受解释",
  findResponsible: "查明责任",
  proposePlan: "提出方案",
  decide: "主管批示",
  sendBack: "方案退回",
  tellCustomer: "告知客户",
  carryOut: "实施方案",
  dealWithResponsible: "处理责任人",
  record: "存档",
  review: "总结",
};

/** Labels in a row, as a sentence lists them. */
const list = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }, mark = "、") =>
  ids.map((id) => labels[id]).join(mark);
const or = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) => list(ids, labels, "或");
const and = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) => list(ids, labels, "和");
const days = (number: number) => `${grouped(number)} 天`;
const span = (low: number, high: number) => (low === high ? percent(low) : `${percent(low)} 至 ${percent(high)}`);
/** A net promoter score as it is customary, −100 to 100. */
const points = (score: number) => decimal(Number((score * 100).toFixed(1)));
const state = (id: keyof typeof complaintStates) => `“${complaintStates[id]}”`;
const event = (id: keyof typeof complaintEvents) => `“${complaintEvents[id]}”`;

/** A figure of the scorecard in its unit. */
const figure = (text: string, unit: "amount" | "ratio" | "margin" | "days") =>
  unit === "amount" ? amountText(text) : unit === "days" ? `${amountText(text)} 天` : percent(Number(text));

/** Labels and sentences of the notion. */
export const relationship: RelationshipLabels = {
  name: "客情关系",
  // relations
  places,
  axes,
  roads,
  moves: {
    forward: "前进",
    fellBack: "后退",
    stayed: "未变",
    appeared: "新增",
    gone: "已不在列",
    undetermined: "尚不清楚",
  },
  loyaltyAspects,
  loyalties: { loyal: "忠诚", notLoyal: "不忠诚", undetermined: "尚不清楚" },
  checklists: { loyalty: "忠诚的表现" },
  loyaltySigns,
  satisfactions: {
    exceeded: "超出期望",
    satisfied: "满意",
    somewhatShort: "略有不足",
    farShort: "差距很大",
    undetermined: "尚不清楚",
  },
  npsGroups: { detractors: "贬损者", passives: "中立者", promoters: "推荐者" },
  npsVerdicts: { morePromoters: "推荐者较多", moreDetractors: "贬损者较多", open: "尚无定论" },
  serveLetters,
  serveVerdicts: { complete: "全部做到", incomplete: "有欠缺", undetermined: "尚不清楚" },
  loopSteps,
  loops: { closed: "已闭环", broken: "已中断", undetermined: "尚不清楚" },
  rungs,
  rungWays,
  roles,
  awarenessSteps,
  awareness: { ...awarenessSteps, none: "还不知道我们", undetermined: "尚不清楚" },
  relationScores,
  bonds,
  relations: { interest: "受限于共同利益", trust: "受限于信任", balanced: "两者均衡", undetermined: "尚不清楚" },
  resultFactors,
  resultSides,
  results: { ...resultFactors, several: "多个因素", none: "没有短板", undetermined: "尚不清楚" },
  scoreMeasures,
  scorecards: { met: "全部达标", missed: "未达标", undetermined: "尚不清楚" },
  scoreVerdicts: { met: "达标", missed: "未达标", notGiven: "未提供", noThreshold: "未设标准" },
  chainPlaces,
  growthMoves,
  growthKinds: { intensive: "密集型", integrative: "一体化", diversified: "多元化" },
  complaintStates,
  complaintEvents,
  complaints: { closed: "已结案", overdue: "已超期", inTime: "未超期", undetermined: "未设时限" },
  chart: {
    matrix: "关系矩阵：各客户所处的位置",
    highFrom: "高：个人信任达到 {trust}，组织价值达到 {value}",
    beforeNow: "○ 之前 · ● 现在",
    unplaced: "信任或价值不清楚，未画出：{accounts} 个客户中的 {count} 个",
    unnamed: "名称放不下：{accounts} 个客户中的 {count} 个",
    loyalty: "忠诚的基础：失分最多的排在最上",
    loyaltyScore: "已具备：全部基础的 {score}",
    shades: "深色：已具备 · 灰色：欠缺 · 浅色：未评分",
    weight: "权重",
    rating: "评分",
    costs: "失分",
    notRated: "未评分",
  },
  sentences: {
    // relations
    placeHigh: ({ axis, is, from }) => `${axes[axis]}高：${decimal(is)}，达到 ${decimal(from)} 即为高。`,
    placeLow: ({ axis, is, from }) => `${axes[axis]}低：${decimal(is)}，达到 ${decimal(from)} 才算高。`,
    placeUnknown: ({ axes: open, couldBe }) => `${and(open, axes)}尚不清楚，该客户可能是：${or(couldBe, places)}。`,
    stepBuilds: ({ road, from, to, build, keep, ifKept }) =>
      `${roads[road]}，由${places[from]}走向${places[to]}：建立${and(build, axes)}` +
      `${keep.length > 0 ? `，同时保住${and(keep, axes)}` : ""}；原有的不丢，就成为${places[ifKept]}。`,
    stepArrived: ({ keep }) => `已是合作伙伴：保住${and(keep, axes)}。`,
    moveForward: ({ from, to, roads: on, gained, lost }) =>
      `由${places[from]}前进到${places[to]}（${and(on, roads)}）：赢得${and(gained, axes)}` +
      `${lost.length > 0 ? `，但丢了${and(lost, axes)}` : ""}。`,
    moveBack: ({ from, to, lost }) => `由${places[from]}退回到${places[to]}：丢了${and(lost, axes)}。`,
    moveStayed: ({ place }) => `仍是${places[place]}。`,
    moveAppeared: ({ couldBe }) => `后一次才出现：${or(couldBe, places)}。`,
    moveGone: ({ couldBe }) => `后一次已不在列，之前是：${or(couldBe, places)}。`,
    moveUnknown: ({ before, after }) => `走向尚不清楚：之前是${or(before, places)}，之后是${or(after, places)}。`,
    loyaltyScored: ({ low, high, known, unknown }) =>
      `忠诚的基础已具备 ${span(low, high)}（已评 ${known} 项，未知 ${unknown} 项）。`,
    loyaltyGap: ({ aspect, rating, weight, loss }) =>
      `失分最多的是${loyaltyAspects[aspect]}：评分 ${decimal(rating)}，权重 ${percent(weight)}，使总分少 ${percent(loss)}。`,
    checklistMet: ({ of }) => `忠诚的 ${of} 项表现全部具备。`,
    checklistMissing: ({ parts, of }) => `忠诚的 ${of} 项表现中缺少：${list(parts, loyaltySigns)}。`,
    checklistUnknown: ({ parts, low, high }) =>
      `尚不清楚：${list(parts, loyaltySigns)}；已具备的在 ${percent(low)} 到 ${percent(high)} 之间。`,
    loyaltySatisfiedOnly: ({ missing }) => `客户满意，但满意还不是忠诚：${list(missing, notYet)}。`,
    satisfactionExceeded: ({ expectation, experience, gap }) =>
      `期望 ${decimal(expectation)}，体验 ${decimal(experience)}：差距 ${decimal(gap)}，远低于 0，明显超出期望。`,
    satisfactionMet: ({ expectation, experience, gap }) =>
      `期望 ${decimal(expectation)}，体验 ${decimal(experience)}：差距 ${decimal(gap)}，不高于 0，客户满意。`,
    satisfactionShort: ({ expectation, experience, gap }) =>
      `期望 ${decimal(expectation)}，体验 ${decimal(experience)}：差距 ${decimal(gap)}，高于 0，说明没有达到期望。`,
    satisfactionUnknown: ({ low, high }) =>
      `期望或体验尚不清楚；差距在 ${decimal(low)} 到 ${decimal(high)} 之间，高于 0 就是没有达到期望。`,
    npsPromoters: ({ score, low, high, answers, confidence }) =>
      `NPS 为 ${points(score)}（${grouped(answers)} 份回答），置信度 ${percent(confidence)} 的区间为 ` +
      `${points(low)} 至 ${points(high)}：推荐者多于贬损者。`,
    npsDetractors: ({ score, low, high, answers, confidence }) =>
      `NPS 为 ${points(score)}（${grouped(answers)} 份回答），置信度 ${percent(confidence)} 的区间为 ` +
      `${points(low)} 至 ${points(high)}：贬损者多于推荐者。`,
    npsOpen: ({ score, low, high, answers, confidence }) =>
      `NPS 为 ${points(score)}（${grouped(answers)} 份回答），置信度 ${percent(confidence)} 的区间为 ` +
      `${points(low)} 至 ${points(high)}：区间太宽，还说不清哪一方多。`,
    csatCounted: ({ satisfied, answers, low, high, confidence }) =>
      `${grouped(answers)} 人中 ${grouped(satisfied)} 人满意（${percent(satisfied / answers)}），` +
      `置信度 ${percent(confidence)} 的区间为 ${percent(low)} 至 ${percent(high)}。`,
    serveComplete: ({ points: all }) => `SERVE 五项全部做到（共 ${grouped(all)} 个要点）。`,
    serveScored: ({ low, high }) => `SERVE 得分：${span(low, high)}。`,
    serveWeakest: ({ letters, low, high }) => `最弱的一项：${or(letters, serveLetters)}（${span(low, high)}）。`,
    serveOpen: ({ letters }) => `有要点尚不清楚：${list(letters, serveLetters, "；")}。`,
    serveWithoutPoints: ({ letters }) => `没有列出要点：${list(letters, serveLetters, "；")}。`,
    loopClosed: () => "循环已闭合：分析、建议、执行、评估都做到了。",
    loopBroken: ({ couldBreakAt }) => `循环断在：${or(couldBreakAt, loopSteps)}。`,
    loopSkipped: ({ steps }) => `前一步没做，却已经做了：${list(steps, loopSteps)}。`,
    loopUnknown: ({ steps }) => `是否做过尚不清楚：${list(steps, loopSteps)}。`,
    ladderShown: ({ rung }) => `看到的最高一级是${rungs[rung]}：${rungWays[rung]}。`,
    ladderNext: ({ rung }) => `下一级是${rungs[rung]}：${rungWays[rung]}。`,
    ladderTop: () => "这已是阶梯的最高一级。",
    ladderNone: () => "五级的工作方式一级也没看到。",
    ladderUnknown: ({ rungs: open }) => `更高的级别尚不清楚：${list(open, rungs)}。`,
    roleBySeller: ({ role, rung }) => `销售人员是${rungs[rung]}，最多只能做客户的${roles[role]}。`,
    roleByPlace: ({ role, place }) => `客户在矩阵中是${places[place]}，我们最多只能做${roles[role]}。`,
    roleByBoth: ({ role, rung, place }) =>
      `销售人员是${rungs[rung]}，客户在矩阵中是${places[place]}，两者都够得上${roles[role]}。`,
    roleUnknown: ({ couldBe }) => `了解得还不够，角色可能是：${or(couldBe, roles)}。`,
    awarenessReached: ({ step, next }) =>
      next === undefined
        ? `客户已走到最后一步：${awarenessSteps[step]}。`
        : `客户已走到：${awarenessSteps[step]}；下一步是${awarenessSteps[next]}。`,
    awarenessNone: () => "客户还不知道我们，先要让客户认知。",
    awarenessUnknown: ({ couldStopAt }) => `客户可能停在：${or(couldStopAt, awarenessSteps)}。`,
    awarenessAhead: ({ steps, without }) =>
      `没有${awarenessSteps[without]}就有了${and(steps, awarenessSteps)}，未必能持久。`,
    relationLimited: ({ by, is, other }) => `制约关系的是${bonds[by]}：${decimal(is)}，另一方为 ${decimal(other)}。`,
    relationBalanced: ({ is }) => `共同利益与信任同样支撑关系：${decimal(is)}。`,
    relationUnknown: ({ bonds: open, low, high }) =>
      `${and(open, bonds)}尚不清楚，关系的强度${
        low === high ? `为 ${decimal(low)}` : `在 ${decimal(low)} 到 ${decimal(high)} 之间`
      }。`,
    relationWeakest: ({ scores, is }) => `三项评分中最低的是${and(scores, relationScores)}（${decimal(is)}）。`,
    relationOverdrawn: ({ score, is, carries }) =>
      `${relationScores[score]}（${decimal(is)}）超出了利益与信任所能支撑的 ${decimal(carries)}。`,
    resultsLimited: ({ factor, side, is }) =>
      `最制约业绩的是${resultFactors[factor]}（${decimal(is)}），${resultSides[side]}。`,
    resultsShared: ({ factors, is }) => `同样制约业绩（${decimal(is)}）：${list(factors, resultFactors)}。`,
    resultsFull: () => "没有短板：四个因素都是 1。",
    resultsUnknown: ({ factors }) => `情况还不全，制约业绩的可能是：${list(factors, resultFactors)}。`,
    resultsInner: ({ low, high }) =>
      `与客户相处的时间 × 每次接触的效果：${low === high ? decimal(low) : `${decimal(low)} 至 ${decimal(high)}`}。`,
    scorecardMissed: ({ measure, unit, must, figure: is, threshold }) =>
      `${scoreMeasures[measure]}：${figure(is, unit)}，${must === "reach" ? "低于" : "高于"}标准 ${figure(threshold, unit)}。`,
    scorecardMet: ({ measures }) => `已达标：${list(measures, scoreMeasures)}。`,
    scorecardNotGiven: ({ measures }) => `未提供：${list(measures, scoreMeasures)}。`,
    scorecardNoThreshold: ({ measures }) => `未设标准：${list(measures, scoreMeasures)}。`,
    scorecardNothingSet: () => "没有设定任何标准，无法评判。",
    growthWithin: ({ move, newProduct, newMarket }) =>
      `${newProduct ? "新" : "现有"}产品，${newMarket ? "新" : "现有"}市场：${growthMoves[move]}。`,
    growthAlongChain: ({ move, chain }) => `向${chainPlaces[chain]}延伸：${growthMoves[move]}。`,
    growthUnknown: ({ couldBe }) => `了解得还不够，可能是：${list(couldBe, growthMoves)}。`,
    complaintMoved: ({ event: happened, from, to }) => `${event(happened)}：由${state(from)}转为${state(to)}。`,
    complaintClosed: ({ on, days: taken }) => `${on} 结案，历时 ${days(taken)}。`,
    complaintOverdue: ({ state: in_, since, limit, days: over }) =>
      `超期 ${days(over)}：${since} 起处于${state(in_)}，时限 ${days(limit)}。`,
    complaintInTime: ({ state: in_, since, limit, days: left }) =>
      `未超期：${since} 起处于${state(in_)}，时限 ${days(limit)}，还剩 ${days(left)}。`,
    complaintNoLimit: ({ state: in_, since, days: taken }) =>
      `${since} 起处于${state(in_)}，已 ${days(taken)}；这一状态没有设定时限。`,
    complaintIllegal: ({ event: happened, on, state: in_, legal }) =>
      `${on} 不能${event(happened)}：当时是${state(in_)}，` +
      `${legal.length === 0 ? "之后不再有任何步骤" : `只能：${list(legal, complaintEvents)}`}。`,
    complaintWasLate: ({ state: in_, from, days: over }) => `${from} 起的${state(in_)}比时限多用了 ${days(over)}。`,
    complaintsCounted: ({ open, closed, overdue, withoutLimit }) =>
      `未结案 ${grouped(open)} 件，其中超期 ${grouped(overdue)} 件、未设时限 ${grouped(withoutLimit)} 件；已结案 ${grouped(closed)} 件。`,
  },
};
