/** What a locale must say of the notion Spin. */
import type { Stage } from "../cycle/index.js";
import type { Sentences } from "../judgement.js";
import type {
  Branch,
  CallReason,
  CaseStep,
  ContactMistake,
  ContactTask,
  ContactType,
  ConversationReason,
  DecisionFocus,
  Expected,
  Kind,
  NeedExpression,
  NeedJudgement,
  NeedReason,
  Outcome,
  PackId,
  PlanReason,
  Slot,
  Answer as SpinAnswer,
  StatementJudgement,
  StatementReason,
} from "../spin/index.js";
import type { LabelsOf } from "./types.js";

/** The headings and phrases of a call plan. */
export interface PlanWords {
  readonly title: (contact: ContactType, stage: Stage) => string;
  readonly mind: string;
  readonly goal: (goal: string) => string;
  readonly can: (capability: string) => string;
  readonly cannot: string;
  readonly number: string;
  readonly kind: string;
  readonly question: string;
  readonly ways: string;
  /** What a question is asked for. */
  readonly expected: LabelsOf<Expected>;
  readonly branches: LabelsOf<Branch>;
  /** Where all answers lead to one place. */
  readonly whatever: string;
  readonly list: (items: readonly string[]) => string;
  /** Puts ways on behind each other. */
  readonly ranged: (ways: readonly string[]) => string;
  readonly close: string;
  readonly atTheClose: string;
}

export interface SpinLabels {
  readonly name: string;
  readonly kinds: LabelsOf<Kind>;
  readonly purposes: LabelsOf<Kind>;
  readonly contacts: LabelsOf<ContactType>;
  /** What to do with a contact, as an instruction. */
  readonly contactTasks: LabelsOf<ContactTask>;
  /** What not to do. */
  readonly contactMistakes: LabelsOf<ContactMistake>;
  readonly focuses: LabelsOf<DecisionFocus>;
  readonly answers: LabelsOf<SpinAnswer>;
  readonly packs: LabelsOf<PackId>;
  /** What goes into a slot. */
  readonly slots: LabelsOf<Slot>;

  // plan and conversation
  /** What a plan says that is written down or drawn. */
  readonly plan: PlanWords;

  // needs, statements, outcomes, review
  readonly needs: LabelsOf<NeedJudgement["verdict"]>;
  /** What a customer expresses. */
  readonly expressions: LabelsOf<NeedExpression>;
  readonly statements: LabelsOf<StatementJudgement["verdict"]>;
  readonly caseSteps: LabelsOf<CaseStep>;
  readonly outcomes: LabelsOf<Outcome>;

  // links

  readonly sentences: Sentences<
    // plan and conversation
    | PlanReason
    | ConversationReason
    // needs, statements, outcomes, review
    | NeedReason
    | StatementReason
    | CallReason

    // links
  >;
}
