/** How to approach a person: what to offer, how to talk, who goes, and how close contact should be. */
import type { Judgement } from "../judgement.js";
import { closeness, type ContactAimReason, type ContactMove } from "./closeness.js";
import { decides } from "./deciding.js";
import {
  type Attitude,
  type Change,
  type Contact,
  type Dimension,
  type Drive,
  type Focus,
  type Need,
  type Person,
  readPerson,
  type Style,
} from "./person.js";
import { type Sender, type SenderReason, sending } from "./sender.js";
import { AIMS, DIMENSIONS, DRIVE_APPEALS, MANNERS, NEED_APPEALS, OFFERS, TOPICS } from "./table.js";

/** What an attitude to us asks for. */
export type Aim = (typeof AIMS)[Attitude];
/** What to offer. */
export type Offer = (typeof OFFERS)[Change][number];
/** What to speak about. */
export type Topic = (typeof TOPICS)[Focus][number];
/** What the offer should mean for a level of need. */
export type NeedAppeal = (typeof NEED_APPEALS)[Need];
/** What the offer should bring a personal drive. */
export type DriveAppeal = (typeof DRIVE_APPEALS)[Drive];
/** How to talk. */
export type Manner = (typeof MANNERS)[Style][number];
/** What an approach may still need to know. */
export type PersonFact = Dimension | "roles" | "standing" | "drive" | "style";

/** Why a person is approached in this way. */
export type ApproachReason =
  | { readonly rule: "approachAim"; readonly attitude: Attitude; readonly aim: Aim }
  | { readonly rule: "approachLeave"; readonly attitude: Attitude; readonly deciding: "yes" | "no" | "unknown" }
  | { readonly rule: "approachAttitudeUnknown" }
  | { readonly rule: "approachOffers"; readonly change: Change; readonly offers: readonly Offer[] }
  | { readonly rule: "approachTopics"; readonly focus: Focus; readonly topics: readonly Topic[] }
  | { readonly rule: "approachNeed"; readonly need: Need; readonly appeal: NeedAppeal }
  | { readonly rule: "approachDrive"; readonly drive: Drive; readonly appeal: DriveAppeal }
  | { readonly rule: "approachManners"; readonly style: Style; readonly manners: readonly Manner[] }
  | SenderReason
  | ContactAimReason
  | { readonly rule: "approachFindOut"; readonly facts: readonly PersonFact[] };

/** How to approach a person; what is `undefined` depends on something not known, which `findOut` names. */
export interface Approach extends Judgement<Aim | "undetermined", ApproachReason> {
  readonly id: string;
  readonly offers: readonly Offer[] | undefined;
  readonly topics: readonly Topic[] | undefined;
  readonly needAppeal: NeedAppeal | undefined;
  readonly driveAppeal: DriveAppeal | undefined;
  readonly manners: readonly Manner[] | undefined;
  /** Who of us goes; more than one as long as they could all be right. */
  readonly senders: readonly Sender[];
  /** Whether a mentor should introduce us. */
  readonly introduction: boolean | undefined;
  /** How close contact should be at least, the closest first; more than one as long as they could all be right. */
  readonly contactAims: readonly Contact[];
  readonly contactMove: ContactMove | undefined;
  /** What to find out first, in this order. */
  readonly findOut: readonly PersonFact[];
}

/**
 * How to approach a person: the aim by the attitude to us, what to offer by the attitude to change, what to speak about by
 * the focus, what it should mean by need and drive, how to talk by the style, who goes, and how close contact should be.
 *
 * A confirmed opponent is left alone. What depends on something unknown is left out, and what to find out is named.
 *
 * @throws RangeError for a person without an id, or a value that is in none of the tables.
 * @example
 * const lin = Stakeholder.approach({
 *   ...{ id: "lin", roles: ["influencer"], standing: "politicalStructure", need: "esteem", change: "conservative" },
 *   ...{ focus: "technical", contact: "none", attitude: "neutral", drive: "safety", style: "analytical" },
 * })
 * lin.verdict // => "win"
 * lin.offers // => ["provenProduct", "lowPrice", "noRisk", "standardProduct"]
 * lin.topics // => ["specification", "test"]
 * lin.senders // => ["specialist"]
 * lin.introduction // => true
 * lin.contactAims // => ["frequent"]
 * lin.contactMove // => "raise"
 * explain(lin, en.stakeholder.sentences)[1]
 * // => "Attitude to change: conservative. Offer a product that has proven itself, a low price, no risk and a standard product."
 * explain(lin, zhCN.stakeholder.sentences)[6] // => "关注技术：派技术专家出面。"
 * const wei = Stakeholder.approach({ id: "wei", roles: ["decider"], contact: "brief", attitude: "opponent" })
 * wei.verdict // => "leave"
 * wei.contactMove // => "lower"
 * explain(wei, en.stakeholder.sentences)[0]
 * // => "A confirmed opponent hardly turns: leave alone. The person decides, so the way leads through others."
 * const he = Stakeholder.approach({ id: "he", roles: ["user"], attitude: "nonSupporter", contact: "brief" })
 * he.senders // => ["executive", "specialist", "accountManager"]
 * he.findOut // => ["need", "change", "focus", "standing", "drive", "style"]
 * @category People
 * @see docs/sources.md#stakeholder-approach
 */
export function approach(person: Person): Approach {
  const read = readPerson("Stakeholder.approach", "person", person);
  const { id, attitude } = read;
  const deciding = decides(read);
  const { because: sent, senders, introduction } = sending(read, deciding);
  const { because: near, aims: contactAims, move: contactMove } = closeness(read, deciding);
  const left = attitude === "opponent";
  const facts = left ? [] : factsUnknown(read, deciding);
  const because: ApproachReason[] = [
    aim(attitude, deciding),
    ...(left ? [] : matter(read)),
    ...sent,
    ...near,
    ...(facts.length > 0 ? [{ rule: "approachFindOut", facts } as const] : []),
  ];
  return {
    verdict: attitude === undefined ? "undetermined" : AIMS[attitude],
    because,
    id,
    ...content(left ? { id } : read),
    ...(left ? { offers: [], topics: [], manners: [] } : {}),
    senders,
    introduction,
    contactAims,
    contactMove,
    findOut: facts,
  };
}

function aim(attitude: Attitude | undefined, deciding: boolean | undefined): ApproachReason {
  if (attitude === undefined) return { rule: "approachAttitudeUnknown" };
  if (attitude !== "opponent") return { rule: "approachAim", attitude, aim: AIMS[attitude] };
  return { rule: "approachLeave", attitude, deciding: deciding === undefined ? "unknown" : deciding ? "yes" : "no" };
}

const content = ({ change, focus, need, drive, style }: Person) => ({
  offers: change && [...OFFERS[change]],
  topics: focus && [...TOPICS[focus]],
  needAppeal: need && NEED_APPEALS[need],
  driveAppeal: drive && DRIVE_APPEALS[drive],
  manners: style && [...MANNERS[style]],
});

/** What to offer, say and mean, each with the fact it follows from. */
function matter({ change, focus, need, drive, style }: Person): ApproachReason[] {
  return [
    change && ({ rule: "approachOffers", change, offers: [...OFFERS[change]] } as const),
    focus && ({ rule: "approachTopics", focus, topics: [...TOPICS[focus]] } as const),
    need && ({ rule: "approachNeed", need, appeal: NEED_APPEALS[need] } as const),
    drive && ({ rule: "approachDrive", drive, appeal: DRIVE_APPEALS[drive] } as const),
    style && ({ rule: "approachManners", style, manners: [...MANNERS[style]] } as const),
  ].filter((reason) => reason !== undefined);
}

/** The dimensions in their order, then what tells who decides, then the rest. */
function factsUnknown(person: Person, deciding: boolean | undefined): PersonFact[] {
  const facts: readonly PersonFact[] = [
    ...DIMENSIONS,
    ...(deciding === undefined ? (["roles", "standing"] as const) : []),
    ...(["drive", "style"] as const),
  ];
  return facts.filter((fact) => person[fact] === undefined);
}
