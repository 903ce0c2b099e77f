"use strict";

/*
 * What the page itself says, in both languages. The words of the models – items, regions, stages, sentences – are those of
 * the library's locales and do not stand here.
 */

const LANGUAGES = ["en", "zh-CN"];

/** A text of the page; `{slots}` are filled. */
function say(language, key, slots = {}) {
  const text = WORDS[key][LANGUAGES.indexOf(language)];
  return text.replace(/\{(\w+)\}/g, (slot, id) => slots[id] ?? slot);
}

/** The labels of the library in that language. */
function labelsOf(language) {
  return language === "en" ? KeyAccount.en : KeyAccount.zhCN;
}

const WORDS = {
  // the page
  title: ["One deal, judged", "一张单，看个明白"],
  documentTitle: ["keyaccount playground: one deal, judged", "keyaccount 试用页：一张单，看个明白"],
  lead: [
    "Change an answer, a coach or a signal, and see what follows. Everything is worked out on this page; nothing leaves it.",
    "改一个答案、一位教练或一条客户信号，马上看到结果。全部在本页内计算，数据不会传出去。",
  ],
  skip: ["Skip to the deal", "跳到商机"],
  language: ["Language", "语言"],
  missing: [
    "The library is not here. In the repository, run npm run build, then open this page again; elsewhere, put keyaccount.global.js beside index.html.",
    "没有找到函数库。在代码仓库里请先运行 npm run build，再打开本页；在别处请把 keyaccount.global.js 放到 index.html 旁边。",
  ],
  asOf: ["Day of the review", "盘点日"],
  asOfHint: ["The page reads no clock: everything is judged as of this day.", "本页不看时钟，一切以这一天为准。"],
  restore: ["Back to the sample", "恢复示例"],
  empty: ["Start empty", "清空重填"],
  summary: ["In short", "结论"],
  none: ["–", "—"],

  // control
  control: ["How much control do we have?", "这张单，控得住几分？"],
  controlLead: [
    "The 13 items of C139. Yes only for what you know first-hand; unknown is not no.",
    "C139 共 13 项。亲自核实过才选“是”；“不清楚”不等于“否”。",
  ],
  yes: ["yes", "是"],
  no: ["no", "否"],
  unknown: ["unknown", "不清楚"],
  afterCoaches: ["after the coaches: {answer}", "教练校准后：{answer}"],
  value: ["Value", "控单力"],
  region: ["Region", "分区"],
  couldBe: ["unknown items leave open: {regions}", "未知项未定，可能是{regions}"],
  settledNote: ["settled, whatever the unknown items are", "未知项不影响分区"],
  upTo: ["up to {value} if the unknown items hold", "未知项若都成立，最高 {value}"],
  winProbability: ["Win probability", "赢率"],
  winBasis: ["{probability} as it stands ({basis})", "按现状 {probability}（{basis}）"],
  attention: ["Attention", "需要注意"],
  why: ["Why", "依据"],
  next: ["Next steps", "下一步"],
  mapAlt: ["Map of the 80 values. {what}", "80 个值的分区图。{what}"],
  mapNow: ["The deal is at {value}, {regions}.", "本单为 {value}，{regions}。"],
  mapSteps: ["Next steps lead to {values}.", "下一步可到 {values}。"],
  mapEmpty: ["No item is answered yet.", "还没有回答任何一项。"],
  legendCurrent: ["where the deal is", "本单现在的位置"],
  legendPossible: ["where the unknown items could still take it", "未知项可能带到的位置"],
  legendStep: ["where a next step leads", "下一步到达的位置"],

  // coaches
  coaches: ["What do coaches say?", "教练怎么说？"],
  coachesLead: [
    "What a coach says of an item replaces the seller's answer; where coaches contradict each other it becomes unknown.",
    "教练对某一项的说法取代销售的回答；教练之间说法不一，这一项按未知处理。",
  ],
  coach: ["Coach {nth}", "教练 {nth}"],
  coachName: ["Name", "姓名"],
  coachKind: ["Kind", "类型"],
  wantsUsToWin: ["Wants us to win", "希望我方赢"],
  hasInfluence: ["Has influence", "对决策有影响力"],
  volunteersAndVerifies: ["Volunteers and verifies", "主动提供并核实信息"],
  views: ["What this coach says of the items ({count} rated)", "这位教练对各项的说法（已表态 {count} 项）"],
  unsaid: ["has not said", "没有表态"],
  addCoach: ["Add a coach", "添加教练"],
  remove: ["Remove", "删除"],
  removeNamed: ["Remove {what}", "删除{what}"],
  selfValue: ["The seller's own view", "销售自评"],
  calibratedValue: ["After the coaches", "教练校准后"],
  reliability: ["Reliability", "可信度"],
  higher: ["{places} places too high on the line of 80", "在 80 个值的排序里高估了 {places} 位"],
  lower: ["{places} places too low on the line of 80", "在 80 个值的排序里低估了 {places} 位"],
  noAnswers: ["No item has been answered yet.", "还没有回答任何一项。"],

  // stage
  stage: ["Where is the buyer?", "客户走到哪一步了？"],
  stageLead: [
    "What was seen, when, and by whom. What only the seller believes never moves the buyer forward.",
    "看到了什么、哪一天、谁看到的。只是销售自己的判断，推不动客户的阶段。",
  ],
  signal: ["What was seen", "看到的信号"],
  signalNth: ["Signal {nth}", "信号 {nth}"],
  observedAt: ["Day", "日期"],
  witness: ["Seen by", "谁看到的"],
  signs: ["The customer …", "客户……"],
  exitEvents: ["Milestones", "里程碑"],
  sellerActions: ["The seller …", "销售……"],
  addSignal: ["Add a signal", "添加信号"],
  note: ["A call note, in {language}", "拜访记录（{language}）"],
  noteHint: [
    "Signals are recognised by their words and offered here. You decide what counts.",
    "按文字识别其中的信号，列在下面；算不算数由你决定。",
  ],
  english: ["English", "英文"],
  chinese: ["Chinese", "中文"],
  noteFound: ["In the note: {signal}", "记录中提到：{signal}"],
  noteDenied: ["Not counted ({why}): {text}", "不计入（{why}）：{text}"],
  noteAdd: ["Add as seen by the customer on the day of the review", "添加（客户所示，日期为盘点日）"],
  beliefs: ["Belief in each stage", "各阶段的可信程度"],
  mostLikely: ["most likely", "最可能"],
  against: ["Against", "相反的迹象"],
  missingSigns: ["What would tell more", "还要留意什么"],
  alignment: ["Buyer and seller", "买卖双方的步调"],
  stageAsks: ["What the stage asks of the seller: {strategy}.", "这一阶段要求销售：{strategy}。"],
  asks: ["Questions that test it", "用来核实的问题"],
  stageWord: ["Buyer's stage", "客户阶段"],
  loop: ["loop {loop}", "第 {loop} 轮"],

  // forecast
  forecast: ["What will the deals bring?", "这些单能带来多少？"],
  forecastLead: [
    "The weighted sum is only the mean. What may come, and how probably, is worked out exactly.",
    "加权合计只是平均数。可能到多少、各有几成把握，都精确算出来。",
  ],
  thisDeal: ["This deal", "本单"],
  otherDeals: ["Other open deals", "其他在手商机"],
  dealName: ["Name", "名称"],
  amountOf: ["Amount", "金额"],
  currency: ["Currency", "币种"],
  expectedClose: ["Expected close", "预计签约日"],
  statedProbability: ["Stated probability, %", "自报赢率（%）"],
  probability: ["Chance, %", "赢率（%）"],
  outcome: ["State", "状态"],
  claimed: ["The seller says it is under control", "销售自称已控单"],
  prefer: ["Forecast this deal by", "本单按什么预测"],
  preferC139: ["its C139 value", "控单力赢率"],
  preferStated: ["the stated probability", "自报赢率"],
  target: ["Target", "目标"],
  addDeal: ["Add a deal", "添加商机"],
  otherNth: ["Deal {nth}", "商机 {nth}"],
  weighted: ["Weighted sum", "加权合计"],
  weightedNote: ["reached with a probability of {chance}", "达到的概率 {chance}"],
  reachTarget: ["Chance of the target", "达标概率"],
  targetNote: ["of reaching {target}", "目标 {target}"],
  noTarget: ["no target given", "未填目标"],
  quantile: ["P{level}", "P{level}"],
  quantileNote: ["not exceeded {share} of the time", "有 {share} 的可能不超过它"],
  most: ["If every deal is won", "全部赢下"],
  distributionAlt: [
    "What the deals may bring, as bars: {quantiles}. Dark bars reach the target: {chance}.",
    "这些单可能带来的金额（柱形图）：{quantiles}。深色部分达到目标：{chance}。",
  ],
  left: [
    "{count} left out: no amount, or a figure that cannot be read.",
    "有 {count} 张单没有金额或填写有误，未计入。",
  ],

  // the deal as JSON
  exchange: ["The deal as JSON", "商机的 JSON"],
  exchangeLead: [
    "What comes from outside is checked as a whole: every problem is listed with the way to it.",
    "外来的数据整体检查：所有问题一次列出，并指明位置。",
  ],
  json: ["JSON of the deal", "商机 JSON"],
  show: ["Show this deal", "显示本单"],
  copy: ["Copy", "复制"],
  load: ["Load", "载入"],
  copied: ["Copied.", "已复制。"],
  copyByHand: ["Selected: press Ctrl+C to copy.", "已选中，请按 Ctrl+C 复制。"],
  loaded: ["Loaded.", "已载入。"],
  problems: ["Problems: {count}", "问题：{count} 处"],
  tooMany: ["must be at most {most} here", "本页最多 {most} 条"],
  moreProblems: ["and {count} more", "另有 {count} 处"],
  wholeText: ["the text", "整段文本"],
  keptParts: [
    "Also in this deal and counted, but without fields here: {parts}.",
    "本单还含有以下内容，计算时已用到，但本页没有对应的输入项：{parts}。",
  ],

  // what a field must be
  mustBeDay: ["A day, and none after the day of the review.", "请填日期，且不晚于盘点日。"],
  mustBeAnyDay: ["A day.", "请填日期。"],
  mustBeAmount: [
    "A number of at least 0, without separators, such as 3200000 or 0.5.",
    "请填不小于 0 的数字，不带分隔符，例如 3200000 或 0.5。",
  ],
  mustBePercentage: ["A number from 0 to 100.", "请填 0 到 100 之间的数字。"],
  mustBeCurrency: ["Three capital letters, such as CNY.", "请填三个大写字母，例如 CNY。"],
  mustBeListed: ["One of the list.", "请从列表中选择。"],
};
