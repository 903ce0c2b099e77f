/** Stakeholder in Chinese. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { Names, StakeholderLabels } from "../locale/types.js";

// Words: people

// Words: network

const contacts = { inDepth: "深入", frequent: "较多", brief: "较少", none: "没有" };

const roles = {
  ...{ initiator: "发起者", user: "使用者", influencer: "影响者" },
  ...{ decider: "决策者", buyer: "采购者", gatekeeper: "把关者" },
};

const organisationLacks = {
  lines: "谁向谁汇报",
  oneTop: "统管全局的最高层",
  places: "每个人的位置",
  keyPlayers: "谁是关键人",
  needsAndFocus: "每位关键人的需求层次和决策关注点",
};

const structureLacks = {
  decider: "决策者",
  roles: "每位参与者的角色",
  say: "每位参与者的话语权",
  attitude: "每位参与者的态度",
};

/** How many people a sentence names before it only counts. */
const NAMED = 5;

/** The ids of people, or their names where the caller gives them. */
const who = (ids: readonly string[], names: Names = {}) => {
  const known = new Map(Object.entries(names));
  const shown = ids.slice(0, NAMED).map((id) => known.get(id) ?? id);
  return `${shown.join("、")}${ids.length > NAMED ? `等 ${grouped(ids.length)} 人` : ""}`;
};

const ofWhom = (ids: readonly string[], names?: Names) => (ids.length === 0 ? "" : `（${who(ids, names)}）`);
const places = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`);
const alsoOpen = (count: number) => (count === 0 ? "" : `；另有 ${grouped(count)} 人的角色不明`);
const rolesOf = (ids: readonly (keyof typeof roles)[]) => ids.map((role) => roles[role]).join("、");
const chain = (ids: readonly string[], names?: Names): string =>
  ids.length > 2 * NAMED
    ? `${chain(ids.slice(0, NAMED), names)} → … → ${who(ids.slice(-1), names)}`
    : ids.map((id) => who([id], names)).join(" → ");

// people

const list = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }, by = "、") =>
  ids.map((id) => labels[id]).join(by);

const setRolesOf = (set: keyof StakeholderLabels["setRoles"], roles: readonly string[]) => {
  const labels = new Map<string, string>(Object.entries(stakeholder.setRoles[set]));
  return roles.map((role) => labels.get(role) ?? role).join("、");
};

/** As many people as anybody reads, by the names given for them; of more the first, and how many there are. */
const some = (ids: readonly string[], names?: Names) => {
  const own = new Map(Object.entries(names ?? {}));
  const first = ids.slice(0, 8).map((id) => own.get(id) ?? id);
  return ids.length === first.length ? first.join("、") : `${first.join("、")}等 ${grouped(ids.length)} 人`;
};

const contactIs = (contact: keyof StakeholderLabels["contacts"]) =>
  contact === "none" ? "没有联系" : `联系${stakeholder.contacts[contact]}`;

const between = (low: number, high: number) => (low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`);

/** Labels and sentences of the notion. */
export const stakeholder: StakeholderLabels = {
  name: "干系人",
  dimensions: {
    ...{ need: "需求层次", change: "对待变革的态度", focus: "决策关注点" },
    ...{ contact: "联系紧密度", attitude: "对我方态度" },
  },
  needs: {
    ...{ physiological: "生理需求", safety: "安全需求", belonging: "社交需求", esteem: "尊重需求" },
    ...{ cognitive: "求知需求", selfActualisation: "自我实现" },
  },
  changes: {
    ...{ innovator: "革新主义者", visionary: "高瞻远瞩者", pragmatist: "实用主义者" },
    ...{ conservative: "保守主义者", laggard: "落伍者" },
  },
  focuses: { financial: "财务", technical: "技术", relationship: "关系", business: "业务" },
  contacts,
  attitudes: {
    ...{ mentor: "指导者", supporter: "支持者", neutral: "中立" },
    ...{ nonSupporter: "不支持者", opponent: "反对者" },
  },
  roles,
  standings: { innerCircle: "核心层", politicalStructure: "政治结构内", outside: "圈外" },
  layers: {
    ...{ decisionLayer: "决策层", outsideSeniors: "外围高层" },
    ...{ industryExperts: "业内专家", productUsers: "产品使用层" },
  },
  drives: { power: "权力", achievement: "成就", recognition: "赏识", acceptance: "接纳", safety: "安全" },
  styles: { analytical: "分析型", driver: "权威型", amiable: "老好人型", expressive: "表现型" },
  // people
  profileStates: { complete: "五维齐全", incomplete: "五维不全" },
  mentorships: {
    ...{ mentor: "指导者", claimed: "名义上的指导者", candidate: "有望成为指导者", none: "不是指导者" },
    undetermined: "尚不清楚",
  },
  aims: {
    ...{ keep: "用好指导", develop: "培养成指导者", win: "争取过来" },
    ...{ neutralise: "化解异议", leave: "不投入", undetermined: "尚不清楚" },
  },
  offers: {
    ...{ latestTechnology: "最新技术", earlyTrial: "率先试用" },
    ...{ leadOverOthers: "领先同行的机会", projectInSteps: "分步走的项目" },
    ...{ wholeSolution: "整体解决方案", referencesOfPeers: "同行样板客户" },
    ...{ provenProduct: "久经验证的产品", lowPrice: "低价格", noRisk: "零风险", standardProduct: "标准化产品" },
    ...{ smallestChange: "改动最小的做法", keepWhatWorks: "保留现有好用的部分" },
  },
  topics: {
    ...{ costs: "花多少钱", payback: "多久收回投资" },
    ...{ specification: "技术指标", test: "测试结果" },
    ...{ trust: "彼此信任", peopleInvolved: "涉及到的人" },
    ...{ results: "业务成果", processes: "业务流程" },
  },
  needAppeals: {
    ...{ lighterWork: "让工作更轻松", securePosition: "让位子更稳" },
    ...{ backedByTeam: "让本人与团队更融洽", standing: "为本人赢得尊重" },
    ...{ newKnowledge: "带来新知识", lifeWork: "成就本人的抱负" },
  },
  driveAppeals: {
    ...{ moreControl: "增强掌控力", measurableSuccess: "让成绩看得见、量得出" },
    ...{ visibleCredit: "带来众人看得见的功劳", agreementOfColleagues: "得到同事认可" },
    noPersonalRisk: "免去个人风险",
  },
  manners: {
    ...{ bringData: "带上数据", leaveTimeToCheck: "留出核对的时间" },
    ...{ comeToThePoint: "开门见山", offerChoices: "给出可选方案" },
    ...{ talkPersonally: "多谈人、少谈事", pressNothing: "不催不逼" },
    ...{ paintThePicture: "描绘愿景", listenToIdeas: "多听对方的想法" },
  },
  senders: {
    ...{ executive: "我方高层", specialist: "技术专家" },
    ...{ accountManager: "客户经理", nobody: "不派人" },
  },
  contactMoves: { raise: "加强联系", hold: "保持联系", lower: "停止联系" },
  facts: {
    ...{ need: "需求层次", change: "对待变革的态度", focus: "决策关注点" },
    ...{ contact: "联系紧密度", attitude: "对我方态度", roles: "采购角色" },
    ...{ standing: "政治地位", drive: "个人动机", style: "沟通风格", dissatisfied: "有没有不满" },
  },
  roleSets: {
    ...{ buyingRoles: "采购六角色", buyers: "经济、用户、技术买家与教练" },
    purchaseAtmosphere: "采购氛围四角色",
  },
  setRoles: {
    buyingRoles: {
      ...{ initiator: "发起者", user: "使用者", influencer: "影响者" },
      ...{ decider: "决策者", buyer: "采购者", gatekeeper: "把关者" },
    },
    buyers: { economic: "经济买家", user: "用户买家", technical: "技术买家", coach: "教练" },
    purchaseAtmosphere: {
      ...{ purchasingStaff: "采购人员", users: "使用人员" },
      ...{ gatekeepers: "技术或财务把关人", decisionMaker: "决策人" },
    },
  },
  roleStates: { filled: "已有人", open: "还没有人", undetermined: "尚不清楚" },
  roleCoverages: { complete: "全部有人", incomplete: "还有空缺", undetermined: "尚不清楚" },
  quadrants: {
    ...{ facts: "事实与数字", order: "条理与步骤", people: "人与感受", picture: "全局与愿景" },
    ...{ tied: "几项并列", none: "没有偏好", undetermined: "尚不清楚" },
  },
  messageStates: { serves: "都照顾到了", leaves: "有遗漏", undetermined: "尚不清楚" },
  tactics: { mainAttack: "主攻", supportingAttack: "助攻", leaveAlone: "不攻", undetermined: "尚不清楚" },
  mainAttacks: { none: "无处可攻", undetermined: "尚不清楚" },
  contactTypes: {
    ...{ receptive: "接纳型", dissatisfied: "不满型", power: "权力型" },
    ...{ none: "不属于三类", undetermined: "尚不清楚" },
  },
  // network
  organisations: {
    oneTop: "只有一位最高领导",
    severalTops: "有几位最高领导",
    partial: "有人位置不明",
    circular: "汇报关系成环",
    undetermined: "情况不明",
  },
  voices: {
    more: "说话分量高于级别",
    asRanked: "说话分量与级别相当",
    less: "说话分量低于级别",
    undetermined: "情况不明",
  },
  influences: {
    beyondRank: "有人的影响力超出级别",
    followsRank: "影响力与级别一致",
    undetermined: "情况不明",
  },
  keyRules: { always: "就是关键人", withInfluence: "能影响决策者才是关键人", never: "不是关键人" },
  keyPlayers: { keyPlayer: "关键人", couldBe: "可能是关键人", notKey: "不是关键人" },
  keyPlayersFound: { found: "已知关键人", none: "没有关键人", undetermined: "情况不明" },
  paths: { reached: "话能传到决策者", unreached: "话传不到决策者", undetermined: "情况不明" },
  roleCovers: {
    covered: "已覆盖",
    uncovered: "无人有联系",
    undetermined: "联系情况不明",
    notFound: "尚未找到此角色的人",
  },
  threads: {
    several: "有几条线",
    single: "单线联系",
    none: "没有线",
    undetermined: "情况不明",
  },
  coverages: { covered: "覆盖到位", exposed: "有缺口", undetermined: "情况不明" },
  otherRoles: { none: "没有角色", unknown: "角色不明" },
  otherAttitudes: { unknown: "态度不明" },
  otherContacts: { unknown: "联系不明" },
  supports: {
    ours: "我方领先",
    theirs: "竞争对手领先",
    shared: "并列领先",
    alone: "不知道对竞争对手的看法",
    undetermined: "情况不明",
  },
  itemVerdicts: { holds: "成立", fails: "不成立", unknown: "不明" },
  derived: { all: "各项都有答案", some: "部分有答案", none: "都没有答案" },
  organisationLacks,
  structureLacks,
  chart: {
    map: "干系人关系图",
    lines: "实线：汇报关系。虚线箭头：谁的话对谁有分量，越粗越有分量。",
    signs: "态度各有图形和文字；图形越大，话语权越大。",
    say: "话语权 {say}",
    both: "{a}、{b}",
    attitudeUnknown: "态度？",
    sayUnknown: "话语权？",
    contactUnknown: "联系？",
    contact: "联系：{contact}",
    unplaced: "在组织中的位置不明",
    nobody: "图上还没有人。",
  },
  sentences: {
    // people
    profileComplete: ({ of }) => `${of} 个维度都已清楚。`,
    profileIncomplete: ({ known, of, missing, next }) =>
      `${of} 个维度中已清楚 ${known} 个，还要了解：${list(missing, stakeholder.dimensions)}。下一步先弄清${stakeholder.dimensions[next]}。`,
    profileAttitudeFirst: ({ attitude, missing }) =>
      `还没弄清${list(missing, stakeholder.dimensions)}，就先判断了对我方态度（${stakeholder.attitudes[attitude]}）：弄清之后要再核对一遍。`,
    mentorHasStanding: ({ standing, contact }) =>
      `肯帮我们出主意，有地位（${stakeholder.standings[standing]}），联系${stakeholder.contacts[contact]}：是指导者。`,
    mentorWithoutStanding: ({ standing }) =>
      `记为指导者，却没有地位（${stakeholder.standings[standing]}）：只是朋友，说的话要找别人核实。`,
    mentorWithoutContact: () => "记为指导者，却没有联系：没见过面，还算不上指导者。",
    mentorCandidate: ({ standing, contact }) =>
      `支持我们，有地位（${stakeholder.standings[standing]}），联系${stakeholder.contacts[contact]}：可以请教。`,
    mentorNot: ({ attitude }) => `对我方态度：${stakeholder.attitudes[attitude]}，不是指导者。`,
    mentorUnknown: ({ unknown }) => `还不能判断是不是指导者，先弄清：${list(unknown, stakeholder.facts)}。`,
    approachAim: ({ attitude, aim }) =>
      `对我方态度：${stakeholder.attitudes[attitude]}，目标是${stakeholder.aims[aim]}。`,
    approachLeave: ({ deciding }) =>
      `已确认的反对者很难转变：不再投入。${{ yes: "此人说了算，要绕道通过别人去影响。", no: "", unknown: "此人是不是说了算，还不清楚。" }[deciding]}`,
    approachAttitudeUnknown: () => "还不清楚对我方态度，目标定不下来。",
    approachOffers: ({ change, offers }) =>
      `对待变革是${stakeholder.changes[change]}：提供${list(offers, stakeholder.offers)}。`,
    approachTopics: ({ focus, topics }) =>
      `决策关注${stakeholder.focuses[focus]}：多谈${list(topics, stakeholder.topics)}。`,
    approachNeed: ({ need, appeal }) =>
      `需求层次是${stakeholder.needs[need]}：讲清方案能${stakeholder.needAppeals[appeal]}。`,
    approachDrive: ({ drive, appeal }) =>
      `个人动机是${stakeholder.drives[drive]}：讲清方案能${stakeholder.driveAppeals[appeal]}。`,
    approachManners: ({ style, manners }) =>
      `沟通风格是${stakeholder.styles[style]}：${list(manners, stakeholder.manners, "，")}。`,
    senderExecutive: () => "此人说了算：请我方高层出面。",
    senderSpecialist: ({ focus }) => `关注${stakeholder.focuses[focus]}：派技术专家出面。`,
    senderAccountManager: ({ focus }) => `关注${stakeholder.focuses[focus]}：由客户经理出面。`,
    senderNobody: () => "不派人出面。",
    senderOpen: ({ senders }) => `由谁出面还定不了：${list(senders, stakeholder.senders, "或")}。`,
    senderIntroduced: () => "还没有联系：请指导者引荐。",
    contactToRaise: ({ contact, aims }) =>
      `目前${contactIs(contact)}，至少应达到“${list(aims, stakeholder.contacts, "或")}”：要加强。`,
    contactToHold: ({ contact, aims }) =>
      aims.includes("none")
        ? "目前没有联系，也不应有联系。"
        : `目前${contactIs(contact)}，至少应达到“${list(aims, stakeholder.contacts, "或")}”：保持即可。`,
    contactToEnd: ({ contact }) => `目前${contactIs(contact)}，应当停下来。`,
    contactAimOpen: ({ contact, aims }) =>
      `目前${contactIs(contact)}，够不够还说不准：至少应达到“${list(aims, stakeholder.contacts, "或")}”。`,
    contactUnknown: ({ aims }) =>
      aims.includes("none")
        ? "联系紧密度还不清楚；本来就不应有联系。"
        : `联系紧密度还不清楚；至少应达到“${list(aims, stakeholder.contacts, "或")}”。`,
    approachFindOut: ({ facts }) => `先要弄清：${list(facts, stakeholder.facts)}。`,
    rolesFilled: ({ set, of }) => `${of} 个角色（${stakeholder.roleSets[set]}）都有人对上了。`,
    rolesOpen: ({ set, roles, of }) =>
      `${of} 个角色（${stakeholder.roleSets[set]}）中，还没有人对上的：${setRolesOf(set, roles)}。`,
    rolesUndetermined: ({ set, roles, people }) =>
      `有 ${grouped(people)} 人的情况还不够清楚，定不下来的：${setRolesOf(set, roles)}。`,
    rolesElsewhere: ({ set, people }, names) =>
      `不在这套角色（${stakeholder.roleSets[set]}）里的人：${some(people, names)}。`,
    brainLeads: ({ quadrant, count, of }) =>
      `偏好${stakeholder.quadrants[quadrant]}的人最多：${of} 人中有 ${count} 人。`,
    brainTied: ({ quadrants, count, of }) =>
      `偏好${list(quadrants, stakeholder.quadrants)}的人一样多：${of} 人中各有 ${count} 人。`,
    brainOpen: ({ quadrants, count, unknown }) =>
      quadrants.length === 0
        ? `还没有看出偏好；另有 ${grouped(unknown)} 人的偏好不清楚。`
        : `目前偏好${list(quadrants, stakeholder.quadrants)}的人最多（${grouped(count)} 人）；另有 ${grouped(unknown)} 人的偏好不清楚，结果还可能变。`,
    brainNone: ({ people }) => `${grouped(people)} 人中还没有看出任何偏好。`,
    messageLeaves: ({ quadrant, count, share }) =>
      `遗漏了${stakeholder.quadrants[quadrant]}：有 ${grouped(count)} 人偏好（占全部偏好的 ${percent(share)}）。`,
    messageUnknown: ({ quadrant, count, share }) =>
      `还没看有没有${stakeholder.quadrants[quadrant]}：有 ${grouped(count)} 人偏好（占全部偏好的 ${percent(share)}）。`,
    messageServes: ({ preferences }) => `全部 ${grouped(preferences)} 项偏好都照顾到了。`,
    messageSpares: ({ quadrants }) => `没有人偏好、不讲也无妨的：${list(quadrants, stakeholder.quadrants)}。`,
    messageForNobody: () => "还不知道任何人的偏好，内容合不合适没法判断。",
    tacticMain: ({ layer, low, high }) =>
      `主攻${stakeholder.layers[layer]}：那里能争取到的分量最大（${between(low, high)}）。`,
    tacticSupport: ({ layer, low, high }) =>
      `助攻${stakeholder.layers[layer]}：那里能争取到一些（${between(low, high)}），但别处更多。`,
    tacticLeave: ({ layer, people }) => `不攻${stakeholder.layers[layer]}：那里的 ${grouped(people)} 人目前争取不到。`,
    tacticOpen: ({ layer, low, high, couldBe }) =>
      `${stakeholder.layers[layer]}还定不下来：${list(couldBe, stakeholder.tactics, "或")}（能争取到的分量为 ${between(low, high)}）。`,
    tacticNobody: ({ layer }) => `${stakeholder.layers[layer]}里还没有认识的人，谈不上攻不攻。`,
    tacticOpponents: ({ layer, people }, names) => `${stakeholder.layers[layer]}的反对者不攻：${some(people, names)}。`,
    tacticUnreached: ({ layer, people }, names) =>
      `${stakeholder.layers[layer]}里还没有联系、暂时争取不到的：${some(people, names)}。`,
    tacticUnknown: ({ layer, people }, names) =>
      `${stakeholder.layers[layer]}里态度或联系还不清楚的：${some(people, names)}。`,
    tacticTied: ({ layers, promise }) =>
      `${list(layers, stakeholder.layers)}能争取到的分量一样（${decimal(promise)}），难分主次：再多了解一些，或看哪边省力。`,
    tacticMainOpen: ({ layers }) => `主攻方向还可能是${list(layers, stakeholder.layers, "或")}。`,
    tacticNothingToWin: () => "目前各层都争取不到：先把联系建立起来。",
    tacticNotDecisionLayer: ({ layer }) => `主攻方向不在决策层：从${stakeholder.layers[layer]}入手，能争取到的更多。`,
    tacticUsers: ({ people }, names) => `产品使用层不在这里衡量：${some(people, names)}。`,
    tacticUnplaced: ({ people }, names) => `还不清楚属于哪一层：${some(people, names)}。`,
    spinPower: ({ by }) => (by === "decider" ? "权力型：是决策者。" : "权力型：身在核心层，不论什么角色。"),
    spinDissatisfied: () => "不满型：对现状或竞争对手不满。",
    spinReceptive: ({ attitude }) => `接纳型：${stakeholder.attitudes[attitude]}愿意倾听、愿意透露信息。`,
    spinNone: ({ attitude }) =>
      `对我方态度为${stakeholder.attitudes[attitude]}，没有不满，又不掌权：暂时不属于三类拜访对象，先建立关系。`,
    spinOpen: ({ couldBe }) => `属于哪一类还定不下来：${list(couldBe, stakeholder.contactTypes, "或")}。`,
    spinOpponent: () => "已确认的反对者：通常不去拜访。",
    spinFindOut: ({ facts }) => `先要弄清：${list(facts, stakeholder.facts)}。`,
    // network
    organisationOneTop: ({ top, people, levels }, names) =>
      `${grouped(people)} 人分 ${levels} 级，最高领导是 ${who([top], names)}。`,
    organisationSeveralTops: ({ tops, people }, names) =>
      `${grouped(people)} 人之上有 ${grouped(tops.length)} 位互不隶属的最高领导：${who(tops, names)}。`,
    organisationCircle: ({ people }, names) =>
      `汇报关系成了环：${chain([...people, ...people.slice(0, 1)], names)}。请弄清究竟谁向谁汇报。`,
    organisationUnplaced: ({ people, of }, names) =>
      `${grouped(of)} 人中有 ${grouped(people.length)} 人的汇报关系不明：${who(people, names)}。`,
    organisationNoLines: ({ people }) => `${grouped(people)} 人之间的汇报关系一条也不知道。`,
    influenceMore: ({ voice, level, byRank, byVoice, of }) =>
      `说话分量高于级别：在可比的 ${of} 人中，按分量（${decimal(voice)}）排第 ${places(byVoice)}，按级别（最高层以下第 ${level} 级）排第 ${places(byRank)}。`,
    influenceAsRanked: ({ voice, level, byRank, byVoice, of }) =>
      `说话分量与级别相当：在可比的 ${of} 人中，按分量（${decimal(voice)}）排第 ${places(byVoice)}，按级别（最高层以下第 ${level} 级）排第 ${places(byRank)}。`,
    influenceLess: ({ voice, level, byRank, byVoice, of }) =>
      `说话分量低于级别：在可比的 ${of} 人中，按分量（${decimal(voice)}）排第 ${places(byVoice)}，按级别（最高层以下第 ${level} 级）排第 ${places(byRank)}。`,
    influenceNotCompared: ({ lacks }) =>
      `无法比较：${{ link: "不知道谁听此人的话", level: "级别不明", linkAndLevel: "级别不明，也不知道谁听此人的话" }[lacks]}。`,
    influenceBeyondRank: ({ people, of }, names) =>
      `可比的 ${grouped(of)} 人中，有 ${grouped(people.length)} 人的分量高于级别：${who(people, names)}。`,
    influenceFollowsRank: ({ of }) => `可比的 ${grouped(of)} 人中，没有人的分量高于级别。`,
    influenceUndetermined: ({ links, levels }) =>
      `影响力与级别无法比较：已知 ${grouped(links)} 条影响关系和 ${grouped(levels)} 人的级别，两样都知道的不足两人。`,
    influenceCircle: ({ people }, names) => `这些人互相影响：${who(people, names)}。`,
    keyDecides: () => "是关键人：由此人拍板。",
    keyInnerCircle: () => "是关键人：属于核心层。",
    keyInfluential: ({ strength, from }) =>
      `是关键人：在政治结构之内，话传到决策者的强度为 ${decimal(strength)}（达到 ${decimal(from)} 即算）。`,
    keyNotInfluential: ({ strength, from }) =>
      `不是关键人：虽在政治结构之内，话传到决策者的强度只有 ${decimal(strength)}（达到 ${decimal(from)} 才算）。`,
    keyInfluenceUnknown: ({ from }) =>
      `可能是关键人：在政治结构之内，但不知道话能否传到决策者（强度达到 ${decimal(from)} 才算）。`,
    keyOutside: () => "不是关键人：在政治结构之外。",
    keyOutsideInfluential: ({ strength, from }) =>
      `按位置不是关键人，可是话传到决策者的强度有 ${decimal(strength)}（达到 ${decimal(from)} 即算）：请核实此人是否真在圈外。`,
    keyStandingUnknown: ({ strength }) =>
      strength === undefined
        ? "可能是关键人：在政治结构中的位置不明。"
        : `可能是关键人：在政治结构中的位置不明，而话传到决策者的强度为 ${decimal(strength)}。`,
    keyPlayersFound: ({ people }, names) => `关键人：${who(people, names)}。`,
    keyPlayersPossible: ({ people }, names) => `可能是关键人，请弄清楚：${who(people, names)}。`,
    keyPlayersNone: ({ of }) => `${grouped(of)} 人中没有关键人。`,
    keyDeciderMissing: () => "不知道由谁拍板，无法衡量对决策者的影响。",
    pathBest: ({ person, strength, path }, names) =>
      `请找 ${who([person], names)}：话沿 ${chain(path, names)} 传到决策者，强度为 ${decimal(strength)}。`,
    pathDirect: ({ decider }, names) => `请直接找 ${who([decider], names)}：决策者与我方有联系。`,
    pathAgainst: ({ people }, names) => `这条路上有人不支持我方，话可能传不过去：${who(people, names)}。`,
    pathAttitudeUnknown: ({ person }, names) => `${who([person], names)} 对我方的态度不明：请先摸清，再请其帮忙说话。`,
    pathNone: ({ asked }) => `可以托请的 ${grouped(asked)} 人中，不知道谁的话能传到决策者。`,
    pathContactUnknown: ({ people }, names) => `话能传到决策者的，只有与我方联系情况不明的人：${who(people, names)}。`,
    pathDeciderMissing: ({ rolesUnknown }) => `不知道由谁拍板；${grouped(rolesUnknown)} 人的角色不明。`,
    coverageUncovered: ({ roles: open, from }) =>
      `以下角色没有一人与我方的联系达到“${contacts[from]}”：${rolesOf(open)}。`,
    coverageSingleThread: ({ person, from }, names) =>
      `联系达到“${contacts[from]}”的只有 ${who([person], names)} 一人，属单线联系：请再发展一条线。`,
    coverageNoThread: ({ from }) => `没有一人与我方的联系达到“${contacts[from]}”。`,
    coverageDeciderOver: ({ decider, person }, names) =>
      `我方的话要传到决策者 ${who([decider], names)}，只能经过 ${who([person], names)}。`,
    coverageOpponents: ({ people }, names) => `决策者身边有反对者：${who(people, names)}。`,
    coverageDeciderMissing: ({ rolesUnknown }) => `图上没有决策者${alsoOpen(rolesUnknown)}。`,
    coverageNotFound: ({ roles: missing, rolesUnknown }) =>
      `以下角色尚未找到人：${rolesOf(missing)}${alsoOpen(rolesUnknown)}。`,
    coverageContactUnknown: ({ roles: open }) => `以下角色是否有联系不明：${rolesOf(open)}。`,
    coverageThreadUnknown: ({ people, known }, names) =>
      `已知与 ${grouped(known)} 人联系紧密；另有 ${grouped(people.length)} 人联系情况不明：${who(people, names)}。`,
    coverageNearUnknown: ({ people }, names) => `在决策者身边而态度不明：${who(people, names)}。`,
    coverageComplete: ({ roles: count, threads }) => `${count} 个角色都已覆盖，联系紧密的有 ${grouped(threads)} 人。`,
    supportLeads: ({ vendor, support, next, nextSupport }, names) =>
      next === undefined || nextSupport === undefined
        ? `${who([vendor], names)} 领先，加权支持度为 ${decimal(support)}。`
        : `${who([vendor], names)} 领先，加权支持度为 ${decimal(support)}；其次是 ${who([next], names)}，为 ${decimal(nextSupport)}。`,
    supportShared: ({ vendors, support }, names) =>
      `加权支持度同为 ${decimal(support)}，并列领先：${who(vendors, names)}。`,
    supportAlone: ({ vendor, support }, names) =>
      `${who([vendor], names)} 的加权支持度为 ${decimal(support)}；不知道大家对竞争对手的看法。`,
    supportSettled: ({ vendor }, names) => `尚不清楚的情况都改变不了 ${who([vendor], names)} 的领先。`,
    supportOpen: ({ vendors }, names) => `尚不清楚的情况仍可能让以下厂商追平或反超：${who(vendors, names)}。`,
    supportUnknown: ({ attitudes, says, people }) =>
      `${grouped(people)} 人中，${[...(attitudes > 0 ? [`有 ${grouped(attitudes)} 个对厂商的态度不明`] : []), ...(says > 0 ? [`有 ${grouped(says)} 人的话语权不明`] : [])].join("，")}。`,
    supportNoSay: ({ people }) => `${grouped(people)} 人中没有一人既有话语权、态度又已知：无法计算支持度。`,
    derivedOrganisation: ({ people, levels }, names) =>
      `组织结构清楚：共 ${levels} 级，只有一位最高领导；${who(people, names)} 的需求层次和决策关注点已知。`,
    derivedOrganisationCircle: ({ people }, names) => `组织结构不清楚：${who(people, names)} 的汇报关系成了环。`,
    derivedOrganisationOpen: ({ lacks, people }, names) =>
      `要说清组织结构，还不知道：${organisationLacks[lacks]}${ofWhom(people, names)}。`,
    derivedStructure: ({ people }, names) => `决策结构清楚：${who(people, names)} 的角色、话语权和态度已知。`,
    derivedStructureOpen: ({ lacks, people }, names) =>
      `要说清决策结构，还不知道：${structureLacks[lacks]}${ofWhom(people, names)}。`,
    derivedHelp: ({ people, from }, names) => `关键人在帮我们：${who(people, names)}（需要 ${from} 人）。`,
    derivedNoHelp: ({ possible, from }) => `关键人没有帮我们：至多 ${possible} 人可能是指导者，需要 ${from} 人。`,
    derivedHelpOpen: ({ people, helping, from }, names) =>
      `已知有 ${helping} 位关键人在帮我们，需要 ${from} 人；其余尚不清楚${people.length === 0 ? "" : `：${who(people, names)}`}。`,
    derivedMajority: ({ low, over }) => `多数选择我方：至少占话语权的 ${percent(low)}，超过 ${percent(over)}。`,
    derivedNoMajority: ({ high, over }) =>
      `多数没有选择我方：至多占话语权的 ${percent(high)}，没有超过 ${percent(over)}。`,
    derivedMajorityOpen: ({ low, high, over }) =>
      `选择我方的占话语权的 ${percent(low)} 到 ${percent(high)}；超过 ${percent(over)} 才是多数。`,
    derivedMajorityNoSay: ({ people }) => `${grouped(people)} 人的话语权都不明，无法计算多数。`,
    derivedTopBacksUs: ({ person }, names) => `最高决策者支持我方：${who([person], names)}。`,
    derivedTopDoesNot: ({ person }, names) => `最高决策者没有支持我方：${who([person], names)}。`,
    derivedTopOpen: ({ person }, names) => `最高决策者是否支持我方，尚不清楚：${who([person], names)}。`,
    derivedTopAgree: ({ people, backs }, names) =>
      `不知道哪位决策者最高，但他们${backs ? "都支持" : "都没有支持"}我方：${who(people, names)}。`,
    derivedTopSeveral: ({ people }, names) => `不知道哪位决策者最高，他们的态度也不一致：${who(people, names)}。`,
    derivedTopMissing: () => "不知道由谁拍板。",
  },
};
