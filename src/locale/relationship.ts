/** What a locale must say of the notion Relationship. */
import type { Sentences } from "../judgement.js";

export interface RelationshipLabels {
  readonly name: string;
  // relations
  readonly sentences: Sentences<
    // relations
    never
  >;
}
