/** What a locale must say of the notion Stakeholder. */
import type { Sentences } from "../judgement.js";
import type {
  Aim,
  ApproachReason,
  Attitude,
  BrainReason,
  Change,
  Contact,
  ContactFact,
  ContactMove,
  ContactType,
  Dimension,
  Drive,
  DriveAppeal,
  Focus,
  Layer,
  Manner,
  Mentorship,
  MentorReason,
  MentorUnknown,
  MessageCheck,
  MessageReason,
  Need,
  NeedAppeal,
  Offer,
  PersonFact,
  Profile,
  ProfileReason,
  Quadrant,
  Role,
  ROLE_SETS,
  RoleCoverage,
  RoleReason,
  RoleSet,
  RoleState,
  Sender,
  SpinReason,
  Standing,
  Style,
  Tactic,
  TacticReason,
  Topic,
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
  readonly profileStates: LabelsOf<Profile["verdict"]>;
  readonly mentorships: LabelsOf<Mentorship>;
  readonly aims: LabelsOf<Aim | "undetermined">;
  readonly offers: LabelsOf<Offer>;
  readonly topics: LabelsOf<Topic>;
  /** What the offer does for a level of need; each follows "it". */
  readonly needAppeals: LabelsOf<NeedAppeal>;
  /** What the offer does for a drive; each follows "it". */
  readonly driveAppeals: LabelsOf<DriveAppeal>;
  readonly manners: LabelsOf<Manner>;
  readonly senders: LabelsOf<Sender>;
  readonly contactMoves: LabelsOf<ContactMove>;
  readonly facts: LabelsOf<PersonFact | ContactFact | MentorUnknown>;
  readonly roleSets: LabelsOf<RoleSet>;
  /** The roles of each set. */
  readonly setRoles: { readonly [Set in RoleSet]: { readonly [R in keyof (typeof ROLE_SETS)[Set]]: string } };
  readonly roleStates: LabelsOf<RoleState>;
  readonly roleCoverages: LabelsOf<RoleCoverage["verdict"]>;
  readonly quadrants: LabelsOf<Quadrant | "tied" | "none" | "undetermined">;
  readonly messageStates: LabelsOf<MessageCheck["verdict"]>;
  readonly tactics: LabelsOf<Tactic | "undetermined">;
  /** Where the main attack goes if to no layer. */
  readonly mainAttacks: LabelsOf<"none" | "undetermined">;
  readonly contactTypes: LabelsOf<ContactType | "none" | "undetermined">;
  // network
  readonly sentences: Sentences<
    // people
    | ProfileReason
    | MentorReason
    | ApproachReason
    | RoleReason
    | BrainReason
    | MessageReason
    | TacticReason
    | SpinReason
    // network
    | never
  >;
}
