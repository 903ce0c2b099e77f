/** What a locale must say of the notion Stakeholder. */
import type { Sentences } from "../judgement.js";
import type {
  Attitude,
  Change,
  Contact,
  Dimension,
  Drive,
  Focus,
  Layer,
  Need,
  Role,
  Standing,
  Style,
} from "../stakeholder/index.js";
import type { LabelsOf } from "./types.js";

export interface StakeholderLabels {
  readonly name: string;
  readonly dimensions: LabelsOf<Dimension>;
  readonly needs: LabelsOf<Need>;
  readonly changes: LabelsOf<Change>;
  readonly focuses: LabelsOf<Focus>;
  readonly contacts: LabelsOf<Contact>;
  readonly attitudes: LabelsOf<Attitude>;
  readonly roles: LabelsOf<Role>;
  readonly standings: LabelsOf<Standing>;
  readonly layers: LabelsOf<Layer>;
  readonly drives: LabelsOf<Drive>;
  readonly styles: LabelsOf<Style>;
  // people
  // network
  readonly sentences: Sentences<
    // people
    // network
    never
  >;
}
