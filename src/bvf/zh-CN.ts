/** 业务价值框架，中文。 */
import { amountText, decimal, grouped, percent } from "../locale/format.js";
import type { BvfLabels, Names } from "../locale/types.js";

const layers = {
  executiveKpi: "高层 KPI",
  operationalKpi: "运营 KPI",
  initiative: "业务意向",
  solution: "我方方案",
};

// value

const directions = { higherIsBetter: "越高越好", lowerIsBetter: "越低越好" };

const periods = { month: "每月", quarter: "每季度", year: "每年", once: "一次性" };

const lackWords = { baseline: "现状值", target: "目标值", attribution: "贡献比例", confidence: "把握度" };

/** A node by the name given for it. */
const named = (id: string, names?: Names) => `“${new Map(Object.entries(names ?? {})).get(id) ?? id}”`;

/** As many nodes as anybody reads; of more the first, and how many there are. */
const some = (ids: readonly string[], names?: Names) => {
  const first = ids.slice(0, 8).map((id) => named(id, names));
  return ids.length === first.length ? first.join("、") : `${first.join("、")}等 ${grouped(ids.length)} 项`;
};

const money = (text: string, currency: string | undefined) =>
  currency === undefined ? amountText(text) : `${amountText(text)} ${currency}`;

const measured = (text: string, unit: string | undefined) =>
  unit === undefined ? amountText(text) : `${amountText(text)} ${unit}`;

const moved = (units: string) =>
  units.startsWith("-") ? `变差 ${amountText(units.slice(1))} 个单位` : `改善 ${amountText(units)} 个单位`;

const share = (text: string) => percent(Number(text));

const COUNTERS = { month: "个月", quarter: "个季度", year: "年" };

const span = (per: "month" | "quarter" | "year", count: number) =>
  count === 1 ? periods[per] : `${decimal(count)} ${COUNTERS[per]}的`;

// judgement

const coverages = { covered: "已覆盖", partlyCovered: "部分覆盖", uncovered: "未覆盖", undetermined: "尚无定论" };

// cash flows
const UNITS = { periods: "期", years: "年" } as const;
const times = (number: number, unit: keyof typeof UNITS) => `${decimal(number)} ${UNITS[unit]}`;

// business case

const scenarios = { low: "悲观", likely: "基准", high: "乐观" };

/** A worked-out amount as people say it: in whole numbers, small ones as they are. */
const about = (text: string, currency: string | undefined) => {
  const number = Number(text);
  const whole = Math.abs(number) < 100 || Math.abs(number) >= 1e15 ? amountText(text) : grouped(Math.round(number));
  return currency === undefined ? whole : `${whole} ${currency}`;
};

// rendering

/** `Bvf` 的中文标签和句子。 */
export const bvf: BvfLabels = {
  name: "业务价值框架",
  layers,
  directions,
  periods,
  coverages,
  foundations: {
    productFirst: "从产品出发",
    doubleCounted: "重复计算",
    unvalued: "没有金额",
    assumed: "只是假设",
    partlyConfirmed: "部分确认",
    confirmed: "已确认",
  },

  // cash flows
  returns: {
    one: "一个内部收益率",
    several: "多个内部收益率",
    none: "没有内部收益率",
    undetermined: "无法判断",
  },
  paybacks: { paidBack: "已收回", neverPaidBack: "收不回来", nothingInvested: "没有投入" },

  // business case
  page: {
    title: (solutions) => (solutions.length === 0 ? "商业论证" : `商业论证：${solutions.join("、")}`),
    amounts: (currency) =>
      `金额${currency === undefined ? "" : `单位为 ${currency}，`}按精确值计算，只在本页显示时舍入。`,
    headings: {
      figures: "关键指标",
      benefits: "收益",
      costs: "成本",
      years: "逐年现金流",
      inaction: "不作为的代价：客户自己的说法",
      sensitivity: "敏感性分析",
      scenarios: "情景分析",
      assumptions: "假设条件",
      shares: "方案贡献的来源",
      notes: "说明",
    },
    columns: {
      id: "编号",
      name: "项目",
      from: "计算依据",
      figure: "数值",
      often: "频次",
      value: "改善的总价值",
      share: "方案贡献",
      brought: "带来收益",
      confirmed: "客户已确认",
      solutions: "来自方案",
      amount: "每次金额",
      when: "支付时间",
      total: "合计",
      year: "年度",
      until: "截止日",
      costs: "成本",
      benefits: "收益",
      net: "净现金流",
      cumulative: "累计净现金流",
      discounted: "累计净现值",
      perMonth: "每月",
      perYear: "每年",
      once: "一次性",
      consequences: "后果编号",
      change: "变动因素",
      low: "低值",
      high: "高值",
      spread: "相差",
      scenario: "情景",
      npv: "净现值",
      verdict: "结论",
      changes: "变动内容",
      way: "价值链路径",
      product: "贡献比例 × 把握度",
    },
    figures: {
      npv: "净现值（NPV）",
      npvAtMost: "净现值上限",
      irr: "内部收益率（IRR）",
      payback: "静态投资回收期",
      discountedPayback: "动态投资回收期",
      roi: "投资回报率（ROI）",
      inaction: "每月不作为的代价",
    },
    from: {
      npvAtMost: "同上，未知的贡献比例和把握度都取最好的情形",
      irr: "使全部现金流净现值为零的折现率",
      payback: "累计净现金流",
      discountedPayback: "累计净现值",
    },
    npvFrom: (rate, start) => `全部现金流按年折现率 ${rate} 折现到 ${start}`,
    rates: (rates) => (rates.length === 1 ? `每年 ${rates[0]}` : `有多个：${rates.join("、")}，单看哪一个都没有意义`),
    paidBack: (years, on) => `${years} 年，到 ${on} 收回`,
    withoutCosts: "没有成本，无从计算",
    totals: { perYear: "每年合计", once: "一次性合计", costs: "合计", rest: "其余路径" },
    paid: (per, on, until, count) =>
      per === undefined
        ? `${on} 一次付清`
        : `${periods[per]}一次，${on} 起${until === undefined ? "" : `，${until} 止（不含）`}，共 ${count} 次`,
    undetermined: "是否值得投入，尚无定论。",
    nothingStated: "客户还没有说过维持现状要付出多大代价。",
    changed: { rate: "折现率", costs: "全部成本", benefits: "全部收益", use: "投入使用" },
    base: (npv) => `各项都不变时，净现值为 ${npv}。`,
    sureness: (link) => `“${link}”的把握度`,
    later: (months) => (months === 0 ? "按期" : `推迟 ${months} 个月`),
    scenarios,
    verdicts: { pays: "值得投入", breaksEven: "刚好保本", doesNotPay: "不值得投入", undetermined: "尚无定论" },
    assumed: {
      rate: (rate) => `年折现率 ${rate}，按天折现，一年按 365 天计。`,
      span: (start, end, years) => `测算期 ${years} 年，从 ${start} 到 ${end}；第 0 年只指第一天。`,
      use: (from, per) =>
        `方案从 ${from} 起投入使用，收益在每个完整${{ month: "月", quarter: "季度", year: "年度" }[per]}的期末计入。`,
      ramp: (shares) =>
        `收益按使用程度计入：投入使用${shares.map((part, nth) => `第 ${nth + 1} 年 ${part}`).join("，")}，此后全额计入。`,
      weighted: "收益已按把握度加权：方案贡献等于各条路径上贡献比例与把握度的乘积之和。",
      inAdvance: "定期支付的成本在每期期初支付。",
    },
    list: (items) => items.join("、"),
  },

  // rendering
  chart: {
    waterfall: "价值从哪里来，有多少落到我方方案",
    total: "全部 KPI 的价值",
    left: "没有落到我方方案",
    credited: "归集到我方方案",
    others: "其余 {count} 项",
    partConfirmed: "{amount}，其中已确认 {confirmed}",
    allConfirmed: "{amount}，全部已确认",
    noneConfirmed: "{amount}，均未确认",
    key: "实心：客户已确认 · 虚线框：客户未确认",
    reaches: "{money}：总价值 {value}，其中 {credited} 落到我方方案（{share}）",
    couldReach: "未知的部分如果都往好处算，最多 {amount}",
    apart: "另计：{others}",
    nothingValued: "没有一个 KPI 的改善折算成了金额",
    countedTwice: "暂不拆分：对{nodes}的贡献加起来超过 100%",
    tornado: "商业论证取决于什么",
    unchanged: "净现值 {amount}；每次只变动一项",
    asPlanned: "按计划",
    breakEven: "保本线",
    noFigures: "还算不出数字：我方方案带来多少价值尚无定论",
    months: "推迟 {months} 个月",
    rate: "折现率",
    allCosts: "全部成本",
    allBenefits: "全部收益",
    firstUse: "开始使用的日期",
    cashFlow: "每年的现金流，以及到当年底的累计",
    drawnAs: "柱：当年净额 · 实线：累计 · 虚线：累计（折现）",
    worthAt: "按年折现率 {rate} 计算，净现值 {amount}",
    returnOf: "内部收益率 {rate}",
    noSingleReturn: "内部收益率没有唯一值",
    paidBackIn: "动态回收期 {years} 年",
    notPaidBack: "折现后收不回投资",
    year: "第 {year} 年 · {until}",
    net: "当年净额",
    cumulative: "累计",
    discounted: "累计（折现）",
  },
  diagram: {
    share: "数字：贡献比例 × 把握度",
    solid: "实线：客户已确认",
    dashed: "虚线：客户未确认",
    skips: "跳过{layers}",
    noWay: "通不到任何高层 KPI",
  },
  spans: { month: "{periods} 个月", quarter: "{periods} 个季度", year: "{periods} 年" },
  answers: { yes: "是", no: "否" },
  columns: {
    id: "编号",
    layer: "层级",
    name: "名称",
    owner: "负责人",
    department: "部门",
    goal: "业务目标",
    direction: "方向",
    unit: "单位",
    baseline: "现状值",
    target: "目标值",
    improvement: "改善幅度",
    valuePerUnit: "每单位价值",
    currency: "币种",
    per: "计价周期",
    value: "价值（{span}）",
    counts: "计入合计",
    share: "我方方案贡献占比",
    credited: "归集价值（{money}）",
    confirmed: "其中客户已确认（{money}）",
    atMost: "最多可达（{money}）",
    from: "起点编号",
    fromName: "起点名称",
    fromLayer: "起点层级",
    to: "终点编号",
    toName: "终点名称",
    toLayer: "终点层级",
    attribution: "贡献比例",
    confidence: "把握度",
    weighted: "贡献比例 × 把握度",
    confirmedByCustomer: "客户已确认",
    evidence: "依据",
    skipped: "跳过的层级",
  },

  sentences: {
    // chain
    // value
    kpiImproves: ({ kpi, baseline, target, unit }, names) =>
      `${named(kpi, names)}要从 ${amountText(baseline)} 改善到 ${measured(target, unit)}。`,
    kpiUnchanged: ({ kpi, baseline, unit }, names) =>
      `${named(kpi, names)}维持在 ${measured(baseline, unit)}，没有改善。`,
    kpiWorsens: ({ kpi, baseline, target, unit, direction }, names) =>
      `${named(kpi, names)}${directions[direction]}，却要从 ${amountText(baseline)} 变到 ${measured(target, unit)}，等于变差，不计价值。`,
    improvementWorth: ({ units, valuePerUnit, currency, per, times, value }) =>
      `${moved(units)}，每单位${periods[per]}值 ${money(valuePerUnit, currency)}${times === "1" ? "" : `，共 ${amountText(times)} 期`}，合计 ${money(value, currency)}。`,
    withoutMoneyValue: ({ kpi }, names) => `${named(kpi, names)}还没有人折算成金额，算软价值，与金额分开列示。`,
    improvementUnknown: ({ kpi, lacks }, names) =>
      `${named(kpi, names)}能改善多少还不清楚：没有${lacks.map((lack) => lackWords[lack]).join("，也没有")}。`,
    overAttributed: ({ node, total, excess, from }, names) =>
      `对${named(node, names)}的贡献加起来有 ${share(total)}，多算了 ${share(excess)}：${some(from, names)}。`,
    attributionsScaled: ({ node, total, from }, names) =>
      `对${named(node, names)}的贡献加起来有 ${share(total)}，已按比例缩小到 100%：${some(from, names)}。`,
    noValueCounted: () => "没有一个 KPI 的改善折算成了金额。",
    valueCredited: ({ currency, once, per, periods: count, value, credited }) =>
      `${once ? "一次性" : span(per, count)}价值 ${money(value, currency)}，其中 ${money(credited, currency)} 归集到我方方案。`,
    shareUnknown: ({ from, to, lacks }, names) =>
      `${named(from, names)}对${named(to, names)}的贡献有多大还不清楚：没有${lacks.map((lack) => lackWords[lack]).join("，也没有")}。`,
    countedAbove: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)}单独看值 ${money(worth, currency)}，从上级 KPI 分得 ${money(credited, currency)}；它的价值已算在上级 KPI 里，不再另算。`,
    creditedBeyondWorth: ({ kpi, currency, worth, credited }, names) =>
      `${named(kpi, names)}从上级 KPI 分得 ${money(credited, currency)}，单独看却只值 ${money(worth, currency)}：不是贡献比例定高了，就是它自己的价值估低了。`,
    // judgement
    noSolutionReachesExecutives: ({ solutions }) =>
      solutions === 0
        ? "价值链里没有我方方案。"
        : `我方方案共 ${grouped(solutions)} 个，没有一个通到高层 KPI：这是从产品出发，不是从客户出发。`,
    noValueReachesSolutions: () => "KPI 有金额，却没有一分钱归集到我方方案。",
    confirmedOf: ({ currency, once, credited, confirmed, share: part }) =>
      `${once ? "一次性价值" : "价值"}共归集 ${money(credited, currency)}，其中客户确认了 ${money(confirmed, currency)}（${percent(part)}）。`,
    weakestLink: ({ from, to, currency, adds }, names) =>
      `先请客户确认${named(from, names)}到${named(to, names)}这条连线，已确认价值可增加 ${money(adds, currency)}。`,
    weakestPath: ({ nodes, unconfirmed }, names) =>
      `单独确认任何一条连线，已确认价值都不会增加；价值最大的一条路径还需确认 ${grouped(unconfirmed)} 处：${some(nodes, names)}。`,
    kpiCovered: ({ kpi }, names) => `${named(kpi, names)}的改善全部由我方方案带来，已覆盖。`,
    kpiPartlyCovered: ({ kpi, share: part }, names) =>
      `${named(kpi, names)}的改善有 ${percent(part)} 由我方方案带来，部分覆盖。`,
    kpiUncovered: ({ kpi }, names) => `我方方案对${named(kpi, names)}没有任何贡献，未覆盖。`,
    kpiCoverageOpen: ({ kpi, share: part, atMost }, names) =>
      `${named(kpi, names)}的改善有 ${percent(part)} 到 ${percent(atMost)} 由我方方案带来，具体多少还不清楚：有的贡献比例没有填。`,
    layerEmpty: ({ layer }) => `价值链里还没有${layers[layer]}。`,
    solutionOrphan: ({ solution }, names) => `${named(solution, names)}通不到任何高层 KPI，是拿着产品找买家。`,
    goalMissing: ({ solution }, names) => `没有写明${named(solution, names)}服务于什么业务目标。`,
    nothingSupports: ({ node, layer }, names) => `${layers[layer]}${named(node, names)}没有我方方案支撑。`,
    leadsNowhere: ({ node, layer }, names) => `${layers[layer]}${named(node, names)}通不到任何高层 KPI。`,
    layersSkipped: ({ from, to, layers: skipped }, names) =>
      `${named(from, names)}直接连到${named(to, names)}，中间跳过了${skipped.map((layer) => layers[layer]).join("、")}。`,
    departmentNotFaced: ({ department, kpis }, names) =>
      `我们没有直接面对${named(department, names)}，而它的考核指标有${some(kpis, names)}。`,
    departmentFacingUnknown: ({ department, kpis }, names) =>
      `是否直接面对${named(department, names)}还不清楚，它的考核指标有${some(kpis, names)}。`,
    departmentWithoutKpi: ({ department }, names) => `我们直接面对${named(department, names)}，却不知道它的任何 KPI。`,
    noGaps: () => "从高层 KPI 到我方方案，没有缺口。",
    creditedChanged: ({ currency, before, after }) =>
      `归集价值从 ${money(before, currency)} 变为 ${money(after, currency)}。`,
    confirmedChanged: ({ currency, before, after }) =>
      `已确认价值从 ${money(before, currency)} 变为 ${money(after, currency)}。`,
    valueAlike: () => "两条价值链归集的价值和已确认的价值都相同。",
    oneCountsTwice: ({ chains }) =>
      `${chains.length === 2 ? "两条价值链都" : chains[0] === "before" ? "前一条价值链" : "后一条价值链"}有重复计算，价值无法比较。`,
    linksConfirmed: ({ links }) => `客户又确认了 ${grouped(links)} 条连线。`,
    confirmationsLost: ({ links }) => `原来确认过的连线，有 ${grouped(links)} 条不再算确认。`,
    coverageChanged: ({ kpi, before, after }, names) =>
      `${named(kpi, names)}：前一条价值链${before === undefined ? "没有这个 KPI" : coverages[before]}，后一条${after === undefined ? "没有这个 KPI" : coverages[after]}。`,
    // cash flows
    oneRate: ({ rate }) => `内部收益率只有一个：${percent(rate)}。`,
    severalRates: ({ rates }) =>
      `内部收益率有 ${rates.length} 个：${rates.map(percent).join("、")}。单看哪一个都说明不了问题，请改比净现值。`,
    noRate: ({ signChanges }) => `现金流正负变化 ${signChanges} 次，但无论折现率是多少，净现值都不为零。`,
    onlyReceipts: ({ flows }) => `${flows} 笔现金流全是收入，算不出内部收益率。`,
    onlyPayments: ({ flows }) => `${flows} 笔现金流全是支出，算不出内部收益率。`,
    oneFlow: () => "只有一个时点有现金流，至少要有两个时点才能算内部收益率。",
    allNothing: () => "现金流全为零，任何折现率都成立。",
    tooManySignChanges: ({ signChanges, most }) =>
      `现金流正负变化 ${signChanges} 次，超过 ${most} 次就不再求内部收益率。`,
    rateTooLarge: () => "有一个内部收益率大到无法用数字表示。",
    rateNearTotalLoss: () => "有一个内部收益率离 -100% 太近，无法用数字表示。",
    touchesNothing: ({ rate }) => `折现率为 ${percent(rate)} 时，净现值刚好到零，但正负没有变化。`,
    receiptsFirst: () => "先收钱、后付钱：这个收益率其实是资金成本，越低越好。",
    paidBackAfter: ({ periods, unit, on }) =>
      `投资回收期 ${times(periods, unit)}${on === undefined ? "" : `，到 ${on} 全部收回`}，此后累计现金流不再为负。`,
    stillToComeBack: ({ amount }) => `到最后一笔为止投资仍未收回，折成现值还差 ${about(amount, undefined)}。`,
    fellBelowAgain: ({ first, unit }) => `累计现金流曾在 ${times(first, unit)}时回本，之后又转为负数。`,
    nothingToPayBack: () => "累计现金流从未为负，没有需要收回的投资。",
    flowsDiscounted: ({ rate }) => `各笔现金流按 ${percent(rate)} 的折现率折现。`,
    // business case
    caseWorth: ({ npv, currency, years, rate }) =>
      `按 ${years} 年、年折现率 ${percent(rate)} 算，净现值 ${about(npv, currency)}，${Number(npv) > 0 ? "值得投入" : Number(npv) < 0 ? "不值得投入" : "刚好保本"}。`,
    caseWorthOpen: ({ npv, atMost, currency, years, rate }) =>
      `按 ${years} 年、年折现率 ${percent(rate)} 算，已知部分的净现值为 ${about(npv, currency)}；未知的贡献比例和把握度若都取最好的情形，最多可到 ${about(atMost, currency)}。是否值得投入，尚无定论。`,
    benefitsBrought: ({ currency, perYear, once, kpis }, names) =>
      `全面投入使用后，我方方案每年带来 ${about(perYear, currency)}${once === "0" ? "" : `，另有一次性的 ${about(once, currency)}`}，体现在${some(kpis, names)}上。`,
    benefitsConfirmed: ({ share: part }) => `收益中有 ${percent(part)} 已得到客户确认。`,
    inactionCosts: ({ currency, perMonth }) => `每拖一个月，代价是 ${about(perMonth, currency)}。`,
    inactionStated: ({ currency, perMonth, confirmed, once }) =>
      `按客户自己的说法，维持现状每月损失 ${about(perMonth, currency)}，其中已确认的有 ${about(confirmed, currency)}${once === "0" ? "" : `，另有一次性的 ${about(once, currency)}`}；这与收益是同一笔钱，只是换个角度看，不重复计算。`,
    noBenefits: ({ currency }) =>
      `我方方案没有带来可计入的${currency === undefined ? "" : ` ${currency} `}价值，只有成本。`,
    inactionLeftOut: ({ currency, kpis }, names) =>
      `客户所说的不作为代价里，${currency === undefined ? "没有注明币种的部分" : `以 ${currency} 计的部分`}没有计入，与本论证币种不同：${some(kpis, names)}。`,
    currencyLeftOut: ({ currency, once, credited }) =>
      `另有${once ? "一次性" : "每年"} ${about(credited, currency)} 没有计入，与本论证币种不同。`,
    currencyOpen: ({ currencies }) => `价值链里有几种货币，本论证用哪一种还没有选定：${currencies.join("、")}。`,
    scenarioWorth: ({ scenario, npv, currency }) => `${scenarios[scenario]}情景：净现值 ${about(npv, currency)}。`,
    scenariosOutOfOrder: () => "悲观、基准、乐观三种情景的净现值不是逐级升高的，请核对各项变动。",
    scenariosWithoutFigures: () => "本论证算不出数字，各情景也就没有数字。",
  },
};
