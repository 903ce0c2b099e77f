/** What a locale must say of the notion Competition. */
import type { Sentences } from "../judgement.js";

export interface CompetitionLabels {
  readonly name: string;
  // openings and criteria
  // concerns and reviews
  readonly sentences: Sentences<
    // openings and criteria
    // concerns and reviews
    never
  >;
}
