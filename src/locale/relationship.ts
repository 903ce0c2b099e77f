/** What a locale must say of the notion Relationship. */
import type { Sentences } from "../judgement.js";
import type {
  Awareness,
  AwarenessReason,
  AwarenessStep,
  Axis,
  Bond,
  ChainPlace,
  Complaint,
  ComplaintEvent,
  ComplaintMoved,
  ComplaintReason,
  ComplaintsReason,
  ComplaintState,
  Growth,
  GrowthKind,
  GrowthReason,
  Ladder,
  LadderReason,
  Loop,
  LoopReason,
  LoopStep,
  Loyal,
  LoyalReason,
  LoyaltyAspect,
  LoyaltyScoreReason,
  LoyaltySign,
  MoveReason,
  MoveVerdict,
  Nps,
  NpsGroup,
  Place,
  PlaceReason,
  Relation,
  RelationReason,
  RelationScore,
  ResultFactor,
  ResultReason,
  Results,
  Road,
  Role,
  RoleReason,
  Rung,
  Satisfaction,
  SatisfactionReason,
  Scorecard,
  ScorecardReason,
  ScorecardRow,
  ScoreMeasure,
  Serve,
  ServeLetter,
  ServeReason,
  StepReason,
  SurveyReason,
} from "../relationship/index.js";
import type { ChartWords } from "../relationship/chart.js";
import type { LabelsOf } from "./types.js";

export interface RelationshipLabels {
  readonly name: string;
  // relations
  readonly places: LabelsOf<Place | "undetermined">;
  readonly axes: LabelsOf<Axis>;
  readonly roads: LabelsOf<Road>;
  readonly moves: LabelsOf<MoveVerdict>;
  readonly loyaltyAspects: LabelsOf<LoyaltyAspect>;
  readonly loyalties: LabelsOf<Loyal["verdict"]>;
  readonly checklists: LabelsOf<"loyalty">;
  readonly loyaltySigns: LabelsOf<LoyaltySign>;
  readonly satisfactions: LabelsOf<Satisfaction["verdict"]>;
  readonly npsGroups: LabelsOf<NpsGroup>;
  readonly npsVerdicts: LabelsOf<Nps["verdict"]>;
  readonly serveLetters: LabelsOf<ServeLetter>;
  readonly serveVerdicts: LabelsOf<Serve["verdict"]>;
  readonly loopSteps: LabelsOf<LoopStep>;
  readonly loops: LabelsOf<Loop["verdict"]>;
  readonly rungs: LabelsOf<Ladder["verdict"]>;
  /** What a seller does on each rung. */
  readonly rungWays: LabelsOf<Rung>;
  readonly roles: LabelsOf<Role | "undetermined">;
  readonly awarenessSteps: LabelsOf<AwarenessStep>;
  readonly awareness: LabelsOf<Awareness["verdict"]>;
  readonly relationScores: LabelsOf<RelationScore>;
  readonly bonds: LabelsOf<Bond>;
  readonly relations: LabelsOf<Relation["verdict"]>;
  readonly resultFactors: LabelsOf<ResultFactor>;
  readonly resultSides: LabelsOf<"inner" | "outer">;
  readonly results: LabelsOf<Results["verdict"]>;
  readonly scoreMeasures: LabelsOf<ScoreMeasure>;
  readonly scorecards: LabelsOf<Scorecard["verdict"]>;
  readonly scoreVerdicts: LabelsOf<ScorecardRow["verdict"]>;
  readonly chainPlaces: LabelsOf<ChainPlace>;
  readonly growthMoves: LabelsOf<Growth["verdict"]>;
  readonly growthKinds: LabelsOf<GrowthKind>;
  readonly complaintStates: LabelsOf<ComplaintState>;
  readonly complaintEvents: LabelsOf<ComplaintEvent>;
  readonly complaints: LabelsOf<Complaint["verdict"]>;
  /** What the pictures say. */
  readonly chart: ChartWords;
  readonly sentences: Sentences<
    // relations
    | PlaceReason
    | StepReason
    | MoveReason
    | LoyaltyScoreReason
    | LoyalReason
    | SatisfactionReason
    | SurveyReason
    | ServeReason
    | LoopReason
    | LadderReason
    | RoleReason
    | AwarenessReason
    | RelationReason
    | ResultReason
    | ScorecardReason
    | GrowthReason
    | ComplaintMoved
    | ComplaintReason
    | ComplaintsReason
    | never
  >;
}
