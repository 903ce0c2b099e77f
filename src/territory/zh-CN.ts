/** Territory in Chinese. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { Names, TerritoryLabels } from "../locale/types.js";

// base

const dimensions = {
  ...{ customer: "客户", vendor: "厂商", industry: "行业" },
  ...{ staffSize: "员工规模", region: "地区", organisation: "组织层级" },
};

const opportunities = {
  ...{ replace: "更换", concentrate: "集中", distribute: "分散" },
  ...{ add: "增添", new: "新购", undetermined: "无法判断" },
};

const opportunityFacts = {
  newSite: "是不是新的分支或工厂",
  machinesBefore: "原有台数",
  machinesAfter: "之后的台数",
  placesBefore: "原来的摆放点数",
  placesAfter: "之后的摆放点数",
};

// reach

const untouchedLosses = {
  noPlan: "没有拜访计划",
  plannedNotDone: "有计划但没去",
  notNoticed: "去了但没察觉机会",
  noticedTooLate: "察觉得太晚",
  touched: "做过调研才丢的单",
  undetermined: "无法判断",
};

const lossCauses = {
  thoughtUnnecessary: "认为没必要去",
  visitedBefore: "“以前去过了”",
  noMood: "没心情去",
  competitorTooClose: "觉得对手与客户走得太近",
  refusedOnce: "被拒绝过一次就放弃了",
  wrongDepartment: "找错了部门",
  noChanceSeen: "没看出有机会",
};

const lossFacts = {
  studied: "当时开始调研客户了吗？",
  visited: "拜访过这家客户吗？",
  planned: "有没有拜访计划？",
  noticed: "察觉到机会了吗，哪怕太晚？",
};

const remedies = {
  planByList: "拜访计划照客户名单来排，不凭记忆",
  planEveryMachine: "凡有在用机器的客户都排进计划，不管是谁家的机器",
  visitInRhythm: "给每家客户定好拜访频率，从上次拜访算起",
  goTogether: "头几次由主管陪同拜访",
  findTheDissatisfied: "找出对手没服务好的人和部门",
  reviewPlanWeekly: "每周对一遍计划拜访和实际拜访",
  askFixedQuestions: "每次拜访都问那几个固定问题，并记下回答",
  tryAnotherContact: "换个由头、换个人，再去一次",
  mapDepartments: "下次拜访前，先弄清谁在用、谁选型、谁付钱",
  askAgeAndVolume: "问清每台机器用了几年、每月印多少",
  keepReplacementDates: "记下每台机器的更换时间，提前一年上门",
};

const visitGroups = { ownUser: "我方用户", competitorsUser: "对手的用户", otherKeyCustomer: "其他重点客户" };

const checklists = { siteSurvey: "现场调研" };

const surveyParts = {
  companyFacts: "公司概况",
  customersConcerns: "客户关心的事",
  equipmentAndDocuments: "设备和文件的使用情况",
  informationTechnology: "信息化情况",
  industryIssues: "行业共性问题",
  organisation: "组织架构",
  competitors: "竞争对手",
  priorities: "企业和各部门的优先事项",
  resolve: "解决问题的决心",
};

// qualification

const ruleSets = {
  man: "MAN 法则",
  bant: "BANT 法则",
  meddpicc: "MEDDPICC 法则",
  threeVisits: "三次拜访要问清的三件事",
  informationChain: "信息链",
};

const parts = {
  man: {
    moneySource: "资金来源",
    moneyAmount: "资金多少",
    peopleKnown: "谁说了算",
    peopleMet: "与说了算的人见过面",
    processKnown: "决策流程",
    needStatus: "需求现状",
    needProblem: "存在的问题",
    needExplicit: "客户明确提出的需求",
    competitorSeen: "有没有竞争对手在场",
  },
  bant: { budget: "预算", authority: "决策权", need: "需求", timeline: "时间表" },
  meddpicc: {
    metrics: "量化指标",
    economicBuyer: "最终拍板付钱的人",
    decisionCriteria: "决策标准",
    decisionProcess: "决策流程",
    paperProcess: "合同与审批手续",
    identifiedPain: "已确认的痛点",
    champion: "内部支持者",
    competition: "竞争情况",
  },
  threeVisits: { when: "什么时候买", whichModel: "买哪一款", why: "为什么买" },
  informationChain: {
    participants: "参与采购的人",
    needs: "需求与采购环境",
    budget: "预算",
    decisionProcess: "决策流程与时间安排",
    competition: "竞争情况",
  },
};

const questions = {
  man: {
    moneySource: "这笔钱从哪项预算里出？",
    moneyAmount: "大概能花多少钱？",
    peopleKnown: "哪些人参与决定？",
    peopleMet: "这些人里，我们能见谁，什么时候见？",
    processKnown: "决定要走哪几步？",
    needStatus: "现在这项工作是怎么做的？",
    needProblem: "其中哪里不好办？",
    needExplicit: "把这个问题解决掉，对您有帮助吗？",
    competitorSeen: "还有哪家在跟您谈？",
  },
  bant: {
    budget: "留了多少预算？",
    authority: "最后由谁签字？",
    need: "希望用了以后哪里变好？",
    timeline: "希望什么时候用起来？",
  },
  meddpicc: {
    metrics: "看哪几个数字，就知道这笔钱花得值？",
    economicBuyer: "就算没有预算，谁能批出这笔钱？",
    decisionCriteria: "几家方案，您按什么来比？",
    decisionProcess: "谁决定什么，先后怎么走？",
    paperProcess: "定下来以后到下单，还要签哪些文件？",
    identifiedPain: "要是不变，会怎么样？",
    champion: "公司里谁最受益，愿意出来说话？",
    competition: "您还在看哪些别的办法？",
  },
  threeVisits: {
    when: "打算什么时候买？",
    whichModel: "看中哪一款？",
    why: "为什么要买？",
  },
  informationChain: {
    participants: "采购时哪些人说得上话？",
    needs: "要它做什么，放在哪里用？",
    budget: "计划花多少，列在哪一年？",
    decisionProcess: "怎么定，什么时候定？",
    competition: "您还在跟哪些家谈？",
  },
};

const rePurchases = {
  boughtAgain: "已再购",
  lost: "已流失",
  atRisk: "有风险",
  quiet: "平静",
  undetermined: "无法判断",
};

const warnings = { deciderChanged: "决策人换了", competitorsVisit: "对手上门", priceAttack: "对手压价抢单" };

/** 多于五个时只列前五个。 */
function some(names: readonly string[]): string {
  const more = names.length - 5;
  return more > 0 ? `${names.slice(0, 5).join("、")}，另有 ${grouped(more)} 家` : names.join("、");
}

/** The caller's own word for something, the library's, or its id; the tables here have no prototype's fields. */
const word = (table: object, id: string, names?: Names) =>
  new Map<string, unknown>([...Object.entries(table), ...Object.entries(names ?? {})]).get(id) ?? id;

const tableOf = (tables: object, ruleSet: string) => {
  const table: unknown = new Map<string, unknown>(Object.entries(tables)).get(ruleSet);
  return typeof table === "object" && table !== null ? table : {};
};

const partName = (ruleSet: string, part: string, names?: Names) => `${word(tableOf(parts, ruleSet), part, names)}`;

/** The question for a part, or the part itself in a rule set of the caller's own. */
const toAsk = (ruleSet: string, part: string, names?: Names) => {
  const question = word(tableOf(questions, ruleSet), part, names);
  return question === part ? `“${part}”的情况？` : `${question}`;
};

const CHANGED = { fewer: "减少", same: "不变", more: "增加" };

/** Labels and sentences of the notion. */
export const territory: TerritoryLabels = {
  name: "区域",
  // base
  organisations: { headOffice: "总部", branch: "分支机构", plant: "工厂" },
  dimensions,
  volumeBands: {
    ...{ from20k: "2 万张以上", from10k: "1 万至 2 万张", from5k: "5 千至 1 万张" },
    ...{ from3k: "3 千至 5 千张", from1k: "1 千至 3 千张", below1k: "不足 1 千张" },
  },
  ageBands: {
    ...{ below1: "不足 1 年", from1: "1 至 2 年", from2: "2 至 3 年" },
    ...{ from3: "3 至 4 年", from4: "4 至 5 年", from5: "5 年以上" },
  },
  replacementRules: { even: "平均更换", hazard: "按机龄更换率", undetermined: "无法判断" },
  opportunities,
  opportunityFacts,
  countChanges: CHANGED,
  // reach
  untouchedLosses,
  lossCauses,
  lossFacts,
  remedies,
  visitGroups,
  planStandings: {
    ...{ behind: "落后于计划", onPlan: "符合计划", ahead: "快于计划" },
    ...{ notBegun: "尚未开始", nothingPlanned: "没有计划" },
  },
  checklists,
  surveys: { complete: "完整", incomplete: "不完整", undetermined: "无法判断" },
  surveyParts,
  // qualification
  ruleSets,
  qualifications: { qualified: "合格", notQualified: "不合格", undetermined: "无法判断" },
  parts,
  questions,
  rePurchases,
  rePurchaseAims: { aimMet: "全部再购", aimMissed: "没有全部再购", undetermined: "还没定" },
  warnings,
  chart: {
    volumeByAge: "在用机器：印量与机龄",
    inCells: "{day} 共 {machines} 台；数字下方为我方 / 对手 / 厂商不明",
    framed: "加框：格内有更换候选",
    pages: "每月印量",
    yearsInUse: "使用年数",
    notKnown: "不清楚",
    replacement: "逐年更换台数",
    byEven: "平均更换：{machines} 台 ÷ {life} 年",
    byHazard: "按我方记录的机龄更换率，机龄清楚的 {machines} 台",
    byNothing: "没有一台机龄清楚，没法按机龄推算",
    until: "年度截至",
    replaced: "更换台数：均值（{confidence} 区间）",
    nothingTold: "没有数字",
    agesUnknown: "机龄不清楚的 {machines} 台没有算进去",
    beyondHistory: "{machines} 台超出记录范围",
    year: "第 {year} 年",
  },
  sentences: {
    // base
    fieldShare: ({ machines, ours, low, high }) =>
      `在用机器 ${grouped(machines)} 台，确知是我方的 ${grouped(ours)} 台，占 ${low === high ? percent(low) : `${percent(low)} 到 ${percent(high)}`}。`,
    fieldRival: ({ vendor, machines, share }) =>
      `台数最多的对手是 ${vendor}：${grouped(machines)} 台，占全部的 ${percent(share)}。`,
    fieldVendorUnknown: ({ machines }) => `有 ${grouped(machines)} 台不知道是哪家的。`,
    fieldValueUnknown: ({ dimension, machines }) =>
      `有 ${grouped(machines)} 台不清楚这一项：${dimensions[dimension]}。`,
    fieldEmpty: () => "没有在用机器的记录。",
    baseCandidates: ({ machines, ours, competitors, age, life }) =>
      `用满 ${decimal(age)} 年的有 ${grouped(machines)} 台（平均寿命 ${decimal(life)} 年）：我方 ${grouped(ours)} 台，对手 ${grouped(competitors)} 台。`,
    baseNoCandidates: ({ age, life }) =>
      `印量清楚的机器里，没有一台确知用满了 ${decimal(age)} 年（平均寿命 ${decimal(life)} 年）。`,
    baseUnplaced: ({ machines, withoutVolume, withoutAge }) =>
      `有 ${grouped(machines)} 台排不进表里：${grouped(withoutVolume)} 台不知道印量，${grouped(withoutAge)} 台不知道机龄。`,
    replacementEven: ({ machines, life }) =>
      `按平均更换推算：${grouped(machines)} 台除以平均寿命 ${decimal(life)} 年，就是每年更换的台数。`,
    replacementHazard: ({ machines, history, replaced, longest }) =>
      `按我方自己的更换记录推算（${grouped(history)} 台，其中 ${grouped(replaced)} 台已更换，最长用了 ${decimal(longest)} 年），用于机龄清楚的 ${grouped(machines)} 台。`,
    replacementNoAges: ({ machines }) => `这 ${grouped(machines)} 台机器的机龄都不清楚，没法按机龄推算。`,
    replacementThin: ({ replaced, atLeast }) =>
      `更换记录只有 ${grouped(replaced)} 台，不到 ${grouped(atLeast)} 台，不足以按机龄推算。`,
    replacementAgeUnknown: ({ machines }) => `有 ${grouped(machines)} 台机龄不清楚，没有算进去。`,
    replacementBeyond: ({ machines, longest }) =>
      `有的年份里，${grouped(machines)} 台的机龄超出了记录能说明的范围（${decimal(longest)} 年），那一年没有算进去。`,
    opportunityNewSite: () => "机器用于新的分支或工厂：新购。",
    opportunityFirstMachines: () => "原来没有机器：新购。",
    opportunityChange: ({ kind, places, machines }) =>
      `摆放点${places === undefined ? "不清楚" : CHANGED[places]}，台数${machines === undefined ? "不清楚" : CHANGED[machines]}：${opportunities[kind]}。`,
    opportunityOpen: ({ couldBe, missing }) =>
      `可能是${couldBe.map((kind) => opportunities[kind]).join("、")}；还不清楚：${missing.map((fact) => opportunityFacts[fact]).join("、")}。`,
    // reach
    lossTouched: () => "这一单是调研开始以后才丢的，不算未接触性失败。",
    lossUntouched: ({ kind, cause }) =>
      `未接触性失败：${untouchedLosses[kind]}${cause === undefined ? "" : `（${lossCauses[cause]}）`}。`,
    lossOpen: ({ ask, couldBe }) =>
      `可能是：${couldBe.map((kind) => untouchedLosses[kind]).join("；")}。先弄清：${lossFacts[ask]}`,
    lossRemedy: ({ remedy }) => `下次：${remedies[remedy]}。`,
    lossesMost: ({ kind, losses, of, low, high }) =>
      `${grouped(of)} 次未接触性失败中有 ${grouped(losses)} 次是“${untouchedLosses[kind]}”，真实占比在 ${percent(low)} 到 ${percent(high)} 之间（95% 区间）。`,
    lossesTied: ({ kinds, losses }) =>
      `几类并列最多，各 ${grouped(losses)} 次：${kinds.map((kind) => untouchedLosses[kind]).join("；")}。`,
    lossesNone: () => "没有一单确知是未接触性失败。",
    lossesOpen: ({ losses }) => `有 ${grouped(losses)} 单情况不够清楚，归不了类。`,
    lossesTouched: ({ losses }) => `有 ${grouped(losses)} 单是调研开始以后才丢的，不在此列。`,
    visitGroup: ({ group, customers, areas }) =>
      `${visitGroups[group]}：${grouped(customers)} 家，已知分布在 ${grouped(areas)} 个区域。`,
    visitGroupUnknown: ({ customers }) => `不知道用的是哪家的机器，排在最后：${some(customers)}。`,
    visitAreaUnknown: ({ customers }) => `不知道在哪个区域，排在本组最后：${some(customers)}。`,
    visitNobody: () => "没有要拜访的客户。",
    coverageBehind: ({ visited, planned, of }) =>
      `落后于计划：已拜访 ${grouped(visited)} 家，到今天应拜访 ${decimal(planned)} 家，全部 ${grouped(of)} 家。`,
    coverageAhead: ({ visited, planned, of }) =>
      `快于计划：已拜访 ${grouped(visited)} 家，到今天应拜访 ${decimal(planned)} 家，全部 ${grouped(of)} 家。`,
    coverageOnPlan: ({ visited, planned, of }) =>
      `符合计划：已拜访 ${grouped(visited)} 家，到今天应拜访 ${decimal(planned)} 家，全部 ${grouped(of)} 家。`,
    coverageNotBegun: ({ from, of }) => `计划从 ${from} 开始，共 ${grouped(of)} 家客户。`,
    coverageEmpty: () => "计划里没有客户。",
    coverageOverdue: ({ customers }) => `逾期未拜访：${some(customers)}。`,
    coverageUnplanned: ({ visits, customers }) =>
      `另有 ${grouped(visits)} 次拜访去了计划外的 ${grouped(customers)} 家客户。`,
    coverageEarly: ({ visits, from }) => `${from} 之前的 ${grouped(visits)} 次拜访不计在内。`,
    checklistMet: ({ list, of }) => `${checklists[list]}的 ${of} 项都已摸清。`,
    checklistMissing: ({ list, parts: missing, of }) =>
      `${checklists[list]}的 ${of} 项中缺少：${missing.map((part) => surveyParts[part]).join("；")}。`,
    checklistUnknown: ({ list, parts: unknown, low, high }) =>
      `尚未了解：${unknown.map((part) => surveyParts[part]).join("；")}。${checklists[list]}的覆盖率在 ${percent(low)} 到 ${percent(high)} 之间。`,
    // qualification
    qualificationMet: ({ ruleSet, of }) => `按“${word(ruleSets, ruleSet)}”，${grouped(of)} 个必备项都已具备。`,
    qualificationMissing: ({ ruleSet, parts: missing }, names) =>
      `确知缺少：${missing.map((part) => partName(ruleSet, part, names)).join("；")}。`,
    qualificationUnknown: ({ ruleSet, parts: unknown }, names) =>
      `还没问到：${unknown.map((part) => partName(ruleSet, part, names)).join("；")}。`,
    qualificationFurther: ({ ruleSet, parts: further }, names) =>
      `有则更好，并非必备：${further.map((part) => partName(ruleSet, part, names)).join("；")}。`,
    qualificationNext: ({ ruleSet, part }, names) => `下一个要问：${toAsk(ruleSet, part, names)}`,
    qualificationVisitsUsed: ({ visits, most }) =>
      `已拜访 ${grouped(visits)} 次；判断一家客户合不合格，最多用 ${grouped(most)} 次。`,
    qualificationInFocus: ({ closeBy, days, within }) =>
      `属于重点跟进：预计 ${closeBy} 前下单，还有 ${grouped(days)} 天，在 ${grouped(within)} 天以内。`,
    qualificationLater: ({ closeBy, days, within }) =>
      `还不属于重点跟进：预计 ${closeBy} 前下单，还有 ${grouped(days)} 天，超过 ${grouped(within)} 天。`,
    qualificationDatePassed: ({ closeBy, days }) => `预计的下单日 ${closeBy} 已过去 ${grouped(days)} 天。`,
    rePurchaseAgain: () => "客户已经再次向我方购买。",
    rePurchaseLost: () => "客户换了别家，或不再购买。",
    rePurchaseQuiet: () => "三种预警信号都没有。",
    rePurchaseWarning: ({ warnings: seen }) => `预警：${seen.map((warning) => warnings[warning]).join("；")}。`,
    rePurchaseUnasked: ({ warnings: unasked }) =>
      `还没问到：${unasked.map((warning) => warnings[warning]).join("；")}。`,
    rePurchaseDue: ({ life, over }) =>
      over === 0
        ? `机器已用满平均寿命 ${decimal(life)} 年。`
        : `机器超过平均寿命（${decimal(life)} 年）已有 ${decimal(over)} 年。`,
    rePurchaseShare: ({ again, decided, low, high }) =>
      `${grouped(decided)} 家中有 ${grouped(again)} 家再购，目标是全部；真实比例在 ${percent(low)} 到 ${percent(high)} 之间（95% 区间）。`,
    rePurchaseUndecided: ({ accounts, atRisk, due }) =>
      `还有 ${grouped(accounts)} 家没定：${grouped(atRisk)} 家有预警，${grouped(due)} 家的机器已过平均寿命。`,
    rePurchaseNone: () => "没有老客户的记录。",
  },
};
