/** What the people on the customer's side say to a deal: who is covered, who backs whom, which items of C139 that answers. */
import { mark } from "../c139/answers.js";
import type { Answers, Item } from "../c139/index.js";
import {
  type CoverageMap,
  coverageMap,
  type DerivedAnswers,
  deriveC139,
  type Influence,
  type Person,
  type Support,
  support,
} from "../stakeholder/index.js";

/** The people on the customer's side, and whose word counts with whom. */
export interface Stakeholders {
  readonly people: readonly Person[];
  readonly influences: readonly Influence[];
}

/** The people of a deal, judged. */
export interface PeopleReview {
  readonly coverage: CoverageMap;
  readonly support: Support;
  /** The items of C139 that the people answer, each with whom it comes from. */
  readonly derived: DerivedAnswers;
}

/** An answer of the seller that the people contradict. */
export interface AnsweredAgainstPeople {
  readonly rule: "answeredAgainstPeople";
  readonly item: Item;
  readonly answered: boolean;
  readonly people: readonly string[];
}

/** Judges the people; nobody named is nothing known. We are called as in the contest, if there is one. */
export function peopleOf(stakeholders: Stakeholders | undefined, us: string | undefined): PeopleReview | undefined {
  if (stakeholders === undefined || stakeholders.people.length === 0) return undefined;
  const { people, influences } = stakeholders;
  return {
    coverage: coverageMap(people, influences),
    support: support(people, { us }),
    derived: deriveC139(people, influences),
  };
}

/** The seller's answers, and from the people those the seller leaves open: nobody is asked twice. */
export function filledIn(own: Answers, people: PeopleReview | undefined): { answers: Answers; fromPeople: Item[] } {
  const open = (people?.derived.items ?? []).filter(
    ({ item, verdict }) => mark(own, item) === "unknown" && verdict !== "unknown",
  );
  const added = open.map(({ item, verdict }) => [item, verdict === "holds"] as const);
  return { answers: { ...own, ...Object.fromEntries(added) }, fromPeople: open.map(({ item }) => item) };
}

/** The answers of the seller that the people contradict. */
export function contradicted(own: Answers, people: PeopleReview | undefined): AnsweredAgainstPeople[] {
  return (people?.derived.items ?? []).flatMap(({ item, verdict, people: from }) => {
    const answered = mark(own, item);
    if (answered === "unknown" || verdict === "unknown" || answered === (verdict === "holds")) return [];
    return [{ rule: "answeredAgainstPeople", item, answered, people: from }];
  });
}
