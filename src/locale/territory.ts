/** What a locale must say of the notion Territory. */
import type { Sentences } from "../judgement.js";

export interface TerritoryLabels {
  readonly name: string;
  // base
  // reach
  // qualification
  readonly sentences: Sentences<
    // base
    // reach
    // qualification
    never
  >;
}
