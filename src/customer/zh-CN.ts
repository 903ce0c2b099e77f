/** 客户分类,中文. */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { CustomerLabels } from "../locale/types.js";

// Words: where they stand

const stances = {
  attack: "进攻",
  defend: "防守",
  maintain: "维持",
  abandon: "放弃",
  harvest: "收获",
  undetermined: "无法判断",
};

const opportunities = {
  mustDo: "一定要做",
  oneOff: "一次性生意",
  ifPossible: "能做就做",
  whenFree: "有空再做",
  undetermined: "无法判断",
};

const aims = {
  graspTheLarge: "抓大放小",
  takeItAll: "大小通吃",
  takeWhatWeCan: "能做就做",
  pickAndChoose: "挑肥拣瘦",
};

const positionFacts = {
  isNew: "是否新客户、新市场",
  purchasingPower: "购买力",
  ourShare: "我方份额",
  volume: "业务量",
  influence: "影响力",
};

const shareFactors = {
  penetration: "客户渗透率",
  shareOfWallet: "钱包份额",
  sizeIndex: "客户规模指数",
};

const changes = { up: "上升", down: "下降", steady: "平稳", appeared: "从无到有", undetermined: "无法判断" };

const horizons = { short: "短期", long: "长期" };

/** 与什么相比. */
const pasts = { short: "上一期", long: "以往各期平均" };

/** 变化的方向与幅度. */
const moved = (change: number) =>
  change === 0 ? "没有变化" : `${change > 0 ? "上升" : "下降"} ${percent(Math.abs(change))}`;

const sizes = { strong: "强", weak: "弱", large: "大", small: "小" };

/** 判断的出处. */
const marks = { S: "", I: "（本库推断）" };

// Words: when they buy

const prospectStatuses = {
  signed: "已签约未交付",
  delivered: "已交付",
  noContact: "到访未留联系方式",
  postponed: "推迟购买",
  lost: "战败",
};

const capacityUnits = { contacts: "联系次数", hours: "工时" };

/** 数量带单位. */
const counted = (text: string, unit: keyof typeof capacityUnits) =>
  `${amountText(text)} ${{ contacts: "次联系", hours: "小时" }[unit]}`;

/** 客户分类的标签与说明. */
export const customer: CustomerLabels = {
  name: "客户分类",
  classes: { A: "A 类", B: "B 类", C: "C 类" },

  // Labels: what they are to us

  // Labels: where they stand
  stances,
  opportunities,
  aims,
  shareFactors,
  changes,
  horizons,

  // Labels: when they buy
  prospectLevels: {
    O: "O 级：已签约未交付",
    H: "H 级：即将购买",
    A: "A 级：近期购买",
    B: "B 级：中期购买",
    C: "C 级：远期购买",
    W: "W 级：未留联系方式",
    D: "D 级：推迟购买",
    F: "F 级：战败",
  },
  prospectStatuses,
  prospectRatios: {
    hotAmongNew: "新增潜客 H、A 级占比",
    hotConversion: "H、A 级成交率",
    baseConversion: "基盘 B、C 级成交率",
  },
  contactStates: {
    notDue: "未到期",
    due: "今日到期",
    overdue: "已逾期",
    neverContacted: "没有联系记录",
    noRhythm: "未定频率",
  },
  capacityUnits,
  capacity: { enough: "充足", short: "不足", undetermined: "无法判断" },

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
    newBusiness: () => "新客户、新市场，不论大小，主动进攻。",
    powerAndShare: ({ stance, power, purchasingPower, strongFrom, ourShare, mark }) =>
      `购买力 ${amountText(purchasingPower)}，属${sizes[power]}（界限 ${amountText(strongFrom)}）；其中我方占 ${percent(ourShare)}：${stances[stance]}${stance === "maintain" ? "，并继续筛选" : ""}${marks[mark]}。`,
    stanceOpen: ({ missing, possible }) =>
      `尚不清楚：${missing.map((fact) => positionFacts[fact]).join("；")}。目前可能是：${possible.map((stance) => stances[stance]).join("、")}。`,
    volumeAndInfluence: ({ opportunity, volumeIs, influenceIs, volume, influence }) =>
      `业务量 ${amountText(volume)}，属${sizes[volumeIs]}；影响力 ${percent(influence)}，属${sizes[influenceIs]}：${opportunities[opportunity]}。`,
    aimOfCell: ({ aim, mark }) => `目标：${aims[aim]}${marks[mark]}。`,
    opportunityOpen: ({ missing, possible }) =>
      `尚不清楚：${missing.map((fact) => positionFacts[fact]).join("；")}。目前可能是：${possible.map((cell) => opportunities[cell]).join("、")}。`,
    shareFactors: ({ share, penetration, shareOfWallet, sizeIndex }) =>
      `市场份额 ${percent(share)} = 客户渗透率 ${percent(penetration)} × 钱包份额 ${percent(shareOfWallet)} × 客户规模指数 ${decimal(sizeIndex)}。`,
    factorsUndefined: ({ share, missing }) =>
      `${share === undefined ? "市场总额为零，谈不上份额" : `市场份额为 ${percent(share)}`}；分母为零、算不出的有：${missing.map((factor) => shareFactors[factor]).join("、")}。`,
    roomToWhole: ({ penetration, shareOfWallet }) =>
      `${[
        ...(penetration === undefined ? [] : [`还有 ${percent(penetration)} 的客户没有向我们采购`]),
        ...(shareOfWallet === undefined ? [] : [`现有客户的采购额有 ${percent(shareOfWallet)} 给了别家`]),
      ].join("，")}。`,
    changedClearly: ({ horizon, now, base, change, from }) =>
      `与${pasts[horizon]}相比变化明显：${amountText(base)} → ${amountText(now)}，${moved(change)}（界限 ${percent(from)}）。`,
    changedLittle: ({ horizon, now, base, change, from }) =>
      `与${pasts[horizon]}相比变化不明显：${amountText(base)} → ${amountText(now)}，${moved(change)}（界限 ${percent(from)}）。`,
    cameFromNothing: ({ horizon, now, base }) =>
      `采购从无到有：${pasts[horizon]}为 ${amountText(base)}，本期 ${amountText(now)}。`,
    noRatio: ({ horizon, now, base }) =>
      `${pasts[horizon]}为 ${amountText(base)}，本期 ${amountText(now)}：以此为基数，算不出变化率。`,
    pastUnknown: ({ horizon }) => `本期或${pasts[horizon]}的数据未知。`,
    againstPeers: ({ median, distance }) =>
      `全体客户变化率的中位数是 ${percent(median)}，该客户${distance === 0 ? "与之持平" : `${distance > 0 ? "高" : "低"} ${decimal(Math.abs(distance) * 100)} 个百分点`}。`,
    changeWithoutReason: ({ change }) => `采购量${changes[change]}，却没有记录原因，请查明并记录。`,

    // When they buy
    statusDecides: ({ status, level }) => `状态为“${prospectStatuses[status]}”，定为 ${level} 级。`,
    noLongerProspect: () => "已经交付，不再是潜客。",
    expectedWithin: ({ level, expected, after, until, months }) =>
      `预计 ${expected} 购买，${after === undefined ? "" : `晚于 ${after}，`}${until === undefined ? "" : `不晚于 ${until}，`}即 ${grouped(months)} 个月以内，为 ${level} 级。`,
    expectedBeyond: ({ expected, until, months }) =>
      `预计 ${expected} 购买，${until === undefined ? "" : `晚于 ${until}，`}超出 ${grouped(months)} 个月，暂不定级。`,
    expectedPassed: ({ expected, asOf, days }) =>
      `原定 ${expected} 购买，到 ${asOf} 已过 ${grouped(days)} 天，请重新确认。`,
    expectedUnknown: () => "预计购买时间不详，请向客户确认。",
    contactDue: ({ lastContact, every }) => `上次联系是 ${lastContact}，每 ${grouped(every)} 天一次，今天到期。`,
    contactOverdue: ({ lastContact, every, due, days }) =>
      `上次联系是 ${lastContact}，每 ${grouped(every)} 天一次，${due === undefined ? "" : `应在 ${due} 联系，`}已逾期 ${grouped(days)} 天。`,
    contactNotDue: ({ lastContact, due, days }) =>
      `上次联系是 ${lastContact}，距下次联系还有 ${grouped(days)} 天${due === undefined ? "" : `（${due}）`}。`,
    neverContacted: ({ every }) => `计划每 ${grouped(every)} 天联系一次，却没有任何联系记录，请尽快联系。`,
    noRhythm: ({ class: name }) => `${name} 类没有设定联系频率，请补上，或明确不作安排。`,
    capacityEnough: ({ unit, needed, available }) =>
      `按联系频率每周需要 ${counted(needed, unit)}，可用 ${counted(available, unit)}，够用。`,
    capacityShort: ({ unit, needed, available, gap }) =>
      `按联系频率每周需要 ${counted(needed, unit)}，可用 ${counted(available, unit)}，还差 ${counted(gap, unit)}。`,
    capacityShortAlready: ({ unit, atLeast, available }) =>
      `仅已知部分每周就要 ${counted(atLeast, unit)}，而可用的只有 ${counted(available, unit)}，不够。`,
    capacityUnknown: ({ unit, atLeast }) =>
      `就已知部分，每周需要 ${counted(atLeast, unit)}；可用多少未知，无法判断够不够。`,
    hoursMissing: ({ classes }) => `以下类别每次联系要多少工时未知：${classes.join("、")}。`,
    withoutRhythm: ({ customers, classes }) =>
      `另有 ${grouped(customers)} 个客户没有设定联系频率，未计入（类别：${classes.join("、")}）。`,

    // How they move
  },
};
