/** Stakeholder in Chinese. */
import { decimal, grouped, percent } from "../locale/format.js";
import type { Names, StakeholderLabels } from "../locale/types.js";

// people

const list = <Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }, by = "、") =>
  ids.map((id) => labels[id]).join(by);

const rolesOf = (set: keyof StakeholderLabels["setRoles"], roles: readonly string[]) => {
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
  contacts: { inDepth: "深入", frequent: "较多", brief: "较少", none: "没有" },
  attitudes: {
    ...{ mentor: "指导者", supporter: "支持者", neutral: "中立" },
    ...{ nonSupporter: "不支持者", opponent: "反对者" },
  },
  roles: {
    ...{ initiator: "发起者", user: "使用者", influencer: "影响者" },
    ...{ decider: "决策者", buyer: "采购者", gatekeeper: "把关者" },
  },
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
      `${of} 个角色（${stakeholder.roleSets[set]}）中，还没有人对上的：${rolesOf(set, roles)}。`,
    rolesUndetermined: ({ set, roles, people }) =>
      `有 ${grouped(people)} 人的情况还不够清楚，定不下来的：${rolesOf(set, roles)}。`,
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
  },
};
