/** Competition in Chinese. */
import { amountText, decimal, percent } from "../locale/format.js";
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

/** Labels and sentences of the notion. */
export const competition: CompetitionLabels = {
  name: "竞争",
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
  checklists: { goodCriteria: "好标准检查" },
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
  },
  // concerns and reviews
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
    checklistMet: ({ list: which, of }) => `${competition.checklists[which]}：${of} 条全部符合。`,
    checklistMissing: ({ list: which, parts, of }) =>
      `${competition.checklists[which]}：${of} 条中有 ${parts.length} 条不符合：${parts.map((part) => criteriaParts[part]).join("；")}。`,
    checklistUnknown: ({ list: which, parts, low, high }) =>
      `${competition.checklists[which]}：尚未了解：${parts.map((part) => criteriaParts[part]).join("；")}。符合的比例在 ${percent(low)} 到 ${percent(high)} 之间。`,
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
  },
};
