/** What a locale must say of the notion C139. */
import type { ChartWords } from "../c139/chart.js";
import type {
  Action,
  AssessmentReason,
  Basis,
  CalibrationReason,
  CoachKind,
  Dial,
  Item,
  NextReason,
  Path,
  PortfolioFlag,
  ProbabilityReason,
  Region,
  Reliability,
  Track,
  TrackReason,
  Warning,
} from "../c139/index.js";
import type { Names, Sentences } from "../judgement.js";
import type { LabelsOf } from "./types.js";

export interface C139Labels {
  readonly name: string;
  readonly dials: LabelsOf<Dial>;
  /** Short names; put your own in their place, and reports use them. */
  readonly items: LabelsOf<Item>;
  /** What must be true for the item to hold. */
  readonly statements: LabelsOf<Item>;
  readonly regions: LabelsOf<Region | "unsettled">;
  readonly coachKinds: LabelsOf<CoachKind>;
  readonly reliability: LabelsOf<Reliability>;
  readonly bases: LabelsOf<Basis>;
  readonly actions: LabelsOf<Action>;
  readonly tracks: LabelsOf<Track["verdict"]>;
  /** What the pictures say. */
  readonly chart: ChartWords;
  /** One way up, as an instruction. */
  readonly path: (path: Path, names?: Names) => string;
  readonly sentences: Sentences<
    AssessmentReason | Warning | CalibrationReason | ProbabilityReason | NextReason | TrackReason | PortfolioFlag
  >;
}
