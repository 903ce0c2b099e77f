/** SPIN 提问，简体中文。 */
import { cycle } from "../cycle/zh-CN.js";
import type { SpinLabels } from "../locale/types.js";

const kinds = cycle.spinKinds;

const contacts = { receptive: "接纳型", dissatisfied: "不满型", power: "权力型" };

export const spin: SpinLabels = {
  name: "SPIN 提问",
  kinds,
  purposes: {
    situation: "补齐还缺的事实；少问，能查到的不问",
    problem: "问出困难和不满，得到隐含需求",
    implication: "问出问题的后果，让问题变大、变急",
    needPayoff: "让客户自己说出解决之后的好处，得到明确需求",
  },
  contacts,
  contactTasks: {
    learn: "多听多学，摸清情况",
    findInnerRelations: "弄清内部的人际关系",
    getAccessToDissatisfied: "请对方引见不满的人",
    verifyDissatisfaction: "先核实不满是否属实",
    widenDissatisfaction: "用事先准备的问题清单扩大不满",
    getAccessToPower: "请对方引见能拍板的人",
    comeLate: "晚一点去，等需求成形再见",
    comePrepared: "有备而去",
    bringInnerSupport: "先争取到内部支持再去",
  },
  contactMistakes: {
    presentTooEarly: "过早介绍产品",
    scatterAttention: "话题分散",
    misreadInformation: "误读对方透露的信息",
    talkBeforeVerifying: "没核实就开讲",
    touchUnsolvable: "去碰我们解决不了的问题",
    comeWithoutList: "没带问题清单就去",
    comeTooEarly: "去得太早",
    comeUnprepared: "没准备就去",
    wrongPerson: "找错了人",
    noInnerVoice: "内部没有人替我们说话",
  },
  focuses: { financial: "财务", technical: "技术", relationship: "关系", business: "业务" },
  answers: {
    confirmed: "承认",
    denied: "否认",
    minor: "承认，但认为不大",
    significant: "认为很严重",
    explicitNeed: "亲口说出想要什么",
  },
  packs: {
    general: "通用",
    itProject: "IT 项目",
    manufacturingEquipment: "生产设备",
    officeEquipment: "办公设备",
    saas: "SaaS 软件服务",
  },
  slots: {
    area: "涉及的部门、流程或场所",
    problem: "问题，用名词短语或短句",
    consequence: "问题带来的后果，用名词短语或短句",
    capability: "我们能提供的解决办法，用名词短语",
    goal: "客户想达到的目标，用名词短语或短句",
  },

  // plan and conversation

  // needs, statements, outcomes, review
  needs: { implied: "隐含需求", explicit: "明确需求" },
  expressions: {
    problem: "问题",
    difficulty: "困难",
    dissatisfaction: "不满",
    agreement: "认同确有问题",
    strongFeeling: "强烈的情绪",
    want: "想要",
    desire: "渴望",
    intentionToAct: "打算行动",
  },
  statements: { feature: "特征", advantage: "优点", benefit: "利益" },
  caseSteps: {
    feature: "特征：它是什么",
    advantage: "优点：它能帮上什么忙",
    benefit: "利益：满足客户已说出的哪个需求",
    evidence: "证据：在哪里做成过",
    explanation: "说明：当时是怎么做的",
    confirmation: "确认：请客户说合不合适",
  },
  outcomes: { order: "成交", advance: "进展", continuation: "拖延", noSale: "未成交" },

  // links

  sentences: {
    // plan and conversation
    // needs, statements, outcomes, review
    // links
  },
};
