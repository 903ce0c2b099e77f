/** Stakeholder in Chinese. */
import type { StakeholderLabels } from "../locale/types.js";

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
  // network
  sentences: {
    // people
    // network
  },
};
