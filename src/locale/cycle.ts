/** What a locale must say of the notion Cycle. */
import type { ChartWords as CycleChartWords } from "../cycle/chart.js";
import type {
  ActionId,
  AdvanceReason,
  Alignment,
  AlignmentReason,
  BudgetReason,
  BudgetTiming,
  ConcernError,
  ConcernKind,
  ConcernRadar,
  ConcernReason,
  ConcernRemedy,
  Denial,
  DetectionReason,
  Dip,
  DipMeasure,
  DisregardedReason,
  Effect,
  EventId,
  EventTest,
  Implementation,
  ImplementationReason,
  InformationChain,
  InformationPart,
  InformationReason,
  MissingReason,
  ModelId,
  ModelStage,
  SellerGoal,
  SellerReason,
  SellerStage,
  SellerStep,
  SignalId,
  SpinKind,
  Stage,
  StageError,
  StageStrategy,
  Witness,
} from "../cycle/index.js";
import type { Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface CycleLabels {
  readonly name: string;
  /** What the pictures say; figures are filled into slots such as `{stage}`. */
  readonly chart: CycleChartWords;
  readonly stages: LabelsOf<Stage>;
  /** What the buyer asks. */
  readonly stageQuestions: LabelsOf<Stage>;
  readonly strategies: LabelsOf<StageStrategy>;
  readonly errors: LabelsOf<StageError>;
  readonly sellerStages: LabelsOf<SellerStage>;
  readonly steps: LabelsOf<SellerStep>;
  readonly goals: LabelsOf<SellerGoal>;
  readonly events: LabelsOf<EventId>;
  /** What the customer does; each follows "the customer". */
  readonly signals: LabelsOf<SignalId>;
  /** What the seller did; each follows "the seller". */
  readonly actions: LabelsOf<ActionId>;
  readonly witnesses: LabelsOf<Witness>;

  // detection
  readonly effects: LabelsOf<Effect>;

  // the state machine, alignment, what comes next
  readonly alignments: LabelsOf<Alignment["verdict"]>;
  readonly spinKinds: LabelsOf<SpinKind>;
  /** The questions to the customer that test an exit event. */
  readonly tests: LabelsOf<EventTest>;

  // other models
  readonly models: LabelsOf<ModelId>;
  readonly modelStages: { readonly [Model in ModelId]: LabelsOf<ModelStage<Model>> };
  /** What the seller of office equipment does in each stage above all. */
  readonly equipmentTasks: LabelsOf<ModelStage<"equipmentSeller">>;

  // the customer's budget, what we know
  readonly budgetPhases: LabelsOf<BudgetTiming["verdict"]>;
  readonly informationParts: LabelsOf<InformationPart>;
  readonly informationChains: LabelsOf<InformationChain["verdict"]>;

  // concerns
  readonly concernLevels: LabelsOf<ConcernRadar["verdict"]>;
  readonly concernKinds: LabelsOf<ConcernKind>;
  /** What to do about each kind, as an instruction. */
  readonly concernRemedies: LabelsOf<ConcernRemedy>;
  /** What not to do. */
  readonly concernErrors: LabelsOf<ConcernError>;

  // implementation
  readonly implementationPhases: LabelsOf<Implementation["verdict"]>;
  readonly dips: LabelsOf<Dip>;
  /** As an instruction. */
  readonly dipMeasures: LabelsOf<DipMeasure>;

  // from words
  /** Why a phrase of a note is not affirmed. */
  readonly denials: LabelsOf<Denial>;

  readonly sentences: Sentences<
    // detection
    | DetectionReason
    | MissingReason
    | DisregardedReason
    | SellerReason
    // the state machine, alignment, what comes next
    | AdvanceReason
    | AlignmentReason

    // other models

    // the customer's budget, what we know
    | BudgetReason
    | InformationReason

    // concerns
    | ConcernReason

    // implementation
    | ImplementationReason
  >;
}
