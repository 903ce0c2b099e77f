/** What a locale must say of the notion Stakeholder. */
import type { Sentences } from "../judgement.js";
import type { ChartWords } from "../stakeholder/chart.js";
import type {
  Aim,
  ApproachReason,
  Attitude,
  Cell,
  Change,
  Contact,
  CoverageMap,
  CoverageReason,
  DerivedAnswers,
  DeriveReason,
  BrainReason,
  ContactFact,
  ContactMove,
  ContactType,
  Dimension,
  Drive,
  DriveAppeal,
  Focus,
  InfluenceMap,
  InfluenceReason,
  ItemVerdict,
  KEY_BY_STANDING,
  KeyPlayers,
  KeyPlayersReason,
  KeyReason,
  KeyRow,
  Layer,
  Leaning,
  Need,
  Organisation,
  OrganisationItemReason,
  OrganisationReason,
  PathReason,
  PathsToDecider,
  RankReason,
  Role,
  RoleCover,
  Manner,
  Mentorship,
  MentorReason,
  MentorUnknown,
  MessageCheck,
  MessageReason,
  NeedAppeal,
  Offer,
  PersonFact,
  Profile,
  ProfileReason,
  Quadrant,
  ROLE_SETS,
  RoleCoverage,
  RoleReason,
  RoleSet,
  RoleState,
  Sender,
  SpinReason,
  Standing,
  StructureLack,
  Style,
  Support,
  SupportReason,
  Thread,
  Voice,
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
  readonly organisations: LabelsOf<Organisation["verdict"]>;
  readonly voices: LabelsOf<Voice["verdict"]>;
  readonly influences: LabelsOf<InfluenceMap["verdict"]>;
  /** What makes a key player by standing. */
  readonly keyRules: LabelsOf<(typeof KEY_BY_STANDING)[Standing]>;
  readonly keyPlayers: LabelsOf<KeyRow["verdict"]>;
  readonly keyPlayersFound: LabelsOf<KeyPlayers["verdict"]>;
  readonly paths: LabelsOf<PathsToDecider["verdict"]>;
  readonly roleCovers: LabelsOf<RoleCover["verdict"]>;
  readonly threads: LabelsOf<Thread["verdict"]>;
  readonly coverages: LabelsOf<CoverageMap["verdict"]>;
  /** Roles that are none, and what is not known. */
  readonly otherRoles: LabelsOf<Exclude<Cell["role"], Role>>;
  readonly otherAttitudes: LabelsOf<Exclude<Leaning, Attitude>>;
  readonly otherContacts: LabelsOf<Exclude<Cell["contact"], Contact>>;
  readonly supports: LabelsOf<Support["verdict"]>;
  readonly itemVerdicts: LabelsOf<ItemVerdict>;
  readonly derived: LabelsOf<DerivedAnswers["verdict"]>;
  readonly organisationLacks: LabelsOf<
    Extract<OrganisationItemReason, { readonly rule: "derivedOrganisationOpen" }>["lacks"]
  >;
  readonly structureLacks: LabelsOf<StructureLack>;
  /** What the pictures say; figures are filled into slots such as `{say}`. */
  readonly chart: ChartWords;
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
    | OrganisationReason
    | RankReason
    | InfluenceReason
    | KeyReason
    | KeyPlayersReason
    | PathReason
    | CoverageReason
    | SupportReason
    | DeriveReason
  >;
}
