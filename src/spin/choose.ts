/**
 * Which question to ask: of the templates that can be filled, the one that suits the contact, the stage and the focus,
 * and has been used least; of equals the first of the pack.
 */
import type { ContactType, DecisionFocus, Kind, Slot, Stage, TextLocale } from "./ids.js";
import type { Pack, Template } from "./pack.js";
import type { Capability } from "./preparation.js";
import { GENERAL } from "./pack-general.js";
import { filled, namesOf, type Part, readTemplate } from "./template.js";

/** A template that could be asked. */
interface Candidate {
  readonly id: string;
  readonly template: Template;
  readonly parts: readonly Part[];
  readonly names: readonly string[];
}

/** The templates of a plan, how often each was used, and what was asked with them. */
export interface Repertory {
  readonly candidates: ReadonlyMap<Kind, readonly Candidate[]>;
  readonly uses: Map<string, number>;
  readonly asked: Set<string>;
  /** What we can do, by id. */
  readonly able: ReadonlyMap<string, Capability>;
  readonly contact: ContactType;
  readonly stage: Stage;
  readonly focus: DecisionFocus | undefined;
}

/** A question, and the template it was made from. */
export interface Chosen {
  readonly template: string;
  readonly question: string;
  /** The templates that would serve as well, topical ones among them. */
  readonly alternatives: readonly string[];
}

/** The templates of the pack, and behind them those of the general one. */
export function repertory(
  pack: Pack,
  locale: TextLocale,
  suited: Pick<Repertory, "able" | "contact" | "stage" | "focus">,
): Repertory {
  const own = Object.entries(pack.templates);
  const ids = new Set(own.map(([id]) => id));
  const behind = Object.entries<Template>(GENERAL).filter(([id]) => !ids.has(id));
  const candidates = new Map<Kind, Candidate[]>();
  for (const [id, template] of [...own, ...behind]) {
    const parts = readTemplate("", "", template[locale]);
    const ofKind = candidates.get(template.kind) ?? [];
    ofKind.push({ id, template, parts, names: namesOf(parts) });
    candidates.set(template.kind, ofKind);
  }
  return { ...suited, candidates, uses: new Map(), asked: new Set() };
}

/** Whether there is such a template. */
export const has = ({ candidates }: Repertory, id: string): boolean =>
  [...candidates.values()].some((ofKind) => ofKind.some((candidate) => candidate.id === id));

/** What a question is to be about: the values its slots may have, the slot it must have, templates to prefer. */
export interface Topic {
  readonly values: ReadonlyMap<string, string>;
  readonly about: Slot;
  /** Templates to prefer; one that is topical is asked only if it is among them. */
  readonly ask: readonly string[];
  /** Whether topical ones may be asked after all others. */
  readonly anyTopic?: boolean;
}

/** The best question of a kind on a topic, none that was asked before. */
export function choose(from: Repertory, kind: Kind, topic: Topic): Chosen | undefined {
  const { values, about, ask, anyTopic = false } = topic;
  const ranked = (from.candidates.get(kind) ?? [])
    .filter(({ names }) => names.includes(about) && names.every((name) => values.has(name)))
    .map((candidate, order) => {
      const isAsked = ask.includes(candidate.id);
      const isOffTopic = candidate.template.topical && !isAsked;
      return {
        candidate,
        isOffTopic,
        rank: [Number(!isAsked), Number(isOffTopic), ...misfits(from, candidate), order],
      };
    })
    .sort((a, b) => byRank(a.rank, b.rank));
  for (const { candidate, isOffTopic } of ranked) {
    const question = filled(candidate.parts, (name) => values.get(name) ?? "");
    if (from.asked.has(question) || (isOffTopic && !anyTopic)) continue;
    from.asked.add(question);
    from.uses.set(candidate.id, (from.uses.get(candidate.id) ?? 0) + 1);
    const others = ranked.filter((other) => other.candidate !== candidate && suits(from, other.candidate));
    return { template: candidate.id, question, alternatives: others.map((other) => other.candidate.id) };
  }
  return undefined;
}

/** Whether a template is meant for the contact and the stage. */
const suits = ({ contact, stage }: Repertory, { template }: Candidate): boolean =>
  template.contacts.includes(contact) && template.stages.includes(stage);

/** How a template falls short, the gravest first. */
function misfits({ contact, stage, focus, uses }: Repertory, { id, template }: Candidate): number[] {
  return [
    Number(!template.contacts.includes(contact)),
    Number(!template.stages.includes(stage)),
    Number(focus !== undefined && !template.focuses.includes(focus)),
    uses.get(id) ?? 0,
  ];
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
