/** C139 控单力,中文. */
import { percent } from "../locale/format.js";
import type { C139Labels, Names } from "../locale/types.js";

const dials = { win: "决定力（W）", first: "趋赢力（F）", clear: "必清事项（C）" };

const items = {
  topDecisionMakerBacksUs: "最高决策人支持我方",
  bestValueFit: "价值匹配最优",
  keyPeopleHelp: "关键人主动帮我方",
  majorityChoosesUs: "多数人选择我方",
  pursuitProcess: "我方推进流程",
  buyingProcess: "客户采购流程",
  organisation: "组织结构",
  decisionStructure: "决策结构",
  reasonAndDecisionPoints: "立项原因与决策点",
  funding: "付款与资金",
  resources: "各方资源",
  competition: "竞争态势",
  keySuccessFactors: "关键成功因素",
};

const statements = {
  topDecisionMakerBacksUs: "最高决策人已选定我方，或在积极帮我方",
  bestValueFit: "最高决策人和关键人认为我方价值匹配最优",
  keyPeopleHelp: "关键人主动帮我方出谋划策",
  majorityChoosesUs: "决策结构中的多数人选择我方",
  pursuitProcess: "我方推进流程与关键节点",
  buyingProcess: "客户采购流程与关键节点",
  organisation: "组织结构与主要成员的共鸣点",
  decisionStructure: "决策结构，各成员的影响力、定位与倾向",
  reasonAndDecisionPoints: "立项原因与各决策人的决策点",
  funding: "付款信誉与习惯，资金来源及是否到位",
  resources: "各参与者可动用的资源及其作用",
  competition: "各竞争对手的动作与优劣势",
  keySuccessFactors: "关键成功因素及前三项的变化",
};

const regions = { win: "赢单区", swing: "抖动区", lose: "输单区", unsettled: "未定" };

const coachKinds = { customerRelations: "客户关系教练", valueFit: "价值匹配教练", resources: "资源运营教练" };

const coachQualities = {
  wantsUsToWin: { asks: "是否希望我方赢", fails: "不希望我方赢" },
  hasInfluence: { asks: "在决策中是否有影响力", fails: "在决策中没有影响力" },
  volunteersAndVerifies: { asks: "是否主动提供并核实信息", fails: "既不主动提供也不核实信息" },
};

const reliability = { distorted: "很可能失真", moderate: "可信度中等", reliable: "可信度较高" };

const bases = { published: "公开赢率表", extrapolated: "外推赢率", fitted: "自有结单数据" };

const actions = {
  pushOn: "继续推进",
  settleThenPush: "先落实关键未定项，再推进",
  holdBackAndSettle: "先收住资源投入，把关键事项落实",
};

const named = (ids: readonly (keyof typeof items)[], names: Names = items) =>
  ids.map((item) => names[item] ?? items[item]).join("、");

/** C139 的标签与说明. */
export const c139: C139Labels = {
  name: "C139 控单力",
  dials,
  items,
  statements,
  regions,
  coachKinds,
  reliability,
  bases,
  actions,
  tracks: { rising: "上升", falling: "下降", level: "持平", stalled: "停滞", started: "刚起步" },
  chart: {
    map: "C139 控单力：80 个值的分区",
    rows: "决定力（W）与趋赢力（F）",
    columns: "必清事项（C）",
    timeline: "C139 控单力：随时间的变化",
    value: "控单力",
    day: "日期",
    region: "区域",
    winAt: "致胜拐点",
    loseAt: "死亡拐点",
    asOf: "截至",
  },
  path: ({ turns, reaches, region }, names) => {
    const ways = turns.map(({ dial, count, of }) =>
      of.length === count
        ? `${dials[dial]}：${named(of, names)}`
        : `${dials[dial]}：从${named(of, names)}中再落实 ${count} 项`,
    );
    return `${ways.join("，并且")} → ${reaches}，进入${regions[region]}。`;
  },
  sentences: {
    counted: ({ win, first, clear, unknown }) =>
      `成立的有：决定力 ${win}/1，趋赢力 ${first}/3，必清事项 ${clear}/9；${unknown === 0 ? "没有未知项。" : `另有 ${unknown} 项未知。`}`,
    reachesWinningInflection: ({ value, winAt }) => `${value} 达到致胜拐点 ${winAt}，处于赢单区，但不等于必赢。`,
    betweenInflections: ({ value, loseAt, winAt }) =>
      `${value} 高于死亡拐点 ${loseAt}、低于致胜拐点 ${winAt}，处于抖动区。`,
    withinDeathInflection: ({ value, loseAt }) => `${value} 不高于死亡拐点 ${loseAt}，处于输单区。`,
    unknownsCannotMove: ({ low, high, region }) =>
      `未知项无论成立与否，都在 ${low} 到 ${high} 之间，仍属${regions[region]}。`,
    unknownsDecide: ({ low, high, lowRegion, highRegion }) =>
      `结果取决于未知项：最低 ${low}（${regions[lowRegion]}），最高 ${high}（${regions[highRegion]}）。`,
    firstWithoutWin: ({ value }) => `${value}：趋赢力全满却没有决定力，这种情况少见，请核实最高决策人的态度。`,
    winWithoutFirst: ({ value }) => `${value}：自认有决定力，趋赢力却一项都没有，请找教练核实。`,
    blindWin: ({ value, clear }) =>
      `${value}：虽在赢单区，必清事项却只清楚 ${clear} 项（共 9 项）。人情领先，事实不明：研究里丢掉的项目，83% 必清事项不到 6 项。`,
    coachesHeard: ({ kinds, reliability: level }) =>
      kinds.length === 0
        ? `还没有教练核实过，评估${reliability[level]}。`
        : `已听取${kinds.map((kind) => coachKinds[kind]).join("、")}的意见，评估${reliability[level]}。`,
    staleMarks: ({ items: old, days, staleAfter }, names) =>
      `评估已超过 ${staleAfter} 天（最久 ${days} 天）：${named(old, names)}。请核实现在是否还成立。`,
    coachNotCounted: ({ coach, kind, fails }) =>
      `教练 ${coach}（${coachKinds[kind]}）不予采信：${fails.map((quality) => coachQualities[quality].fails).join("、")}。`,
    coachUnproven: ({ coach, kind, unknown }) =>
      `教练 ${coach}（${coachKinds[kind]}）予以采信，但尚不清楚其${unknown.map((quality) => coachQualities[quality].asks).join("、")}。`,
    itemsChanged: ({ items: changed, self, calibrated }, names) =>
      `销售自评 ${self}，经教练校准为 ${calibrated}，有出入的是：${named(changed, names)}。`,
    itemsDisputed: ({ items: disputed, disagreement }, names) =>
      `教练之间说法不一：${named(disputed, names)}。${
        { unknown: "按未知处理。", strictest: "按最严的说法处理。", majority: "按多数意见处理。" }[disagreement]
      }`,
    rateFound: ({ value, from, rate, basis }) =>
      `${value} 的项目，赢率为 ${percent(rate)}（${bases[basis]}，取自 ${from} 起的一档）。`,
    neverCertain: ({ probability }) => `单没签就没有定数，赢率往 50% 靠一点，按 ${percent(probability)} 预测。`,
    regionAsks: ({ value, region, action }) => `${value} 处于${regions[region]}：${actions[action]}。`,
    winNeedsTopDecisionMaker: ({ value }) =>
      `要从 ${value} 进赢单区，必须拿下最高决策人，必清事项再多也替代不了。推进顺序：先发展教练，再跟教练核对信息，最后争取决定力。`,
    moved: ({ from, to, ranks, days }) =>
      `${days} 天里从 ${from} 到 ${to}：${ranks === 0 ? "净变化为零" : `净${ranks > 0 ? "升" : "降"} ${Math.abs(ranks)} 位`}。`,
    unchangedSince: ({ value, since, days, stalledAfter }) =>
      `停滞：自 ${since} 起一直是 ${value}，已 ${days} 天没有变化（上限 ${stalledAfter} 天）。`,
    reachedWinRegion: ({ on }) => `${on} 首次进入赢单区。`,
    fellBack: ({ on, from, to }) => `${on} 出现倒退，从 ${from} 退到 ${to}。`,
    onePoint: ({ on, value }) => `只有一次记录：${on} 为 ${value}。`,
    claimedBelowWin: ({ value, region }) => `自称已控单，但按 ${value} 看，还在${regions[region]}。`,
    highRateUntouched: ({ rate, lastTouched, days }) =>
      `赢率有 ${percent(rate)}，却自 ${lastTouched} 起没有联系，已 ${days} 天。`,
  },
};
