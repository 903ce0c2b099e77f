/** What a locale must say of the notion Review. */
import type { Basis } from "../c139/index.js";
import type { Sentences } from "../judgement.js";
import type { ChanceReason, ControlReason, DealReason, Flag, Particular, Standing } from "../review/index.js";
import type { LabelsOf } from "./types.js";

export interface ReviewLabels {
  readonly standings: LabelsOf<Standing>;
  readonly particulars: LabelsOf<Particular>;
  readonly outcomes: LabelsOf<"won" | "lost">;
  readonly lacks: LabelsOf<"amount" | "chance">;
  readonly bases: LabelsOf<Basis | "stated">;
  readonly sentences: Sentences<DealReason | ChanceReason | ControlReason | Flag>;
  readonly report: ReportWords;
}

/** The headings and phrases of a report; `list` joins items as the language does. */
export interface ReportWords {
  readonly title: (name: string | undefined, asOf: string) => string;
  readonly unit: (unit: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Puts whole sentences behind each other. */
  readonly prose: (sentences: readonly string[]) => string;
  readonly counts: (open: number, won: number, lost: number, accounts: number) => string;
  readonly noDeals: string;
  readonly noPipeline: string;
  readonly leftOut: string;
  readonly lacks: (name: string) => string;
  readonly lacking: (deal: string, lacks: string) => string;
  readonly pipeline: string;
  readonly standings: string;
  readonly deals: string;
  readonly abc: string;
  readonly noAbc: string;
  readonly periods: (periods: string) => string;
  readonly unclassed: (names: string) => string;
  readonly tierGap: (name: string, tier: string, klass: string) => string;
  readonly funnel: string;
  readonly noFunnel: string;
  readonly wholeTeam: string;
  readonly confidence: (percent: string) => string;
  readonly why: string;
  readonly chance: (percent: string, basis: string) => string;
  readonly couldRise: (percent: string) => string;
  readonly noChance: string;
  readonly next: string;
  readonly attention: string;
  /** What to win next, and how to know that it is won. */
  readonly toWin: (event: string) => string;
  readonly people: string;
  readonly competition: string;
  readonly openings: string;
  readonly field: string;
  readonly withoutMachines: (names: string) => string;
  readonly absent: (particulars: string) => string;
  readonly none: string;
  readonly independence: string;
  readonly columns: LabelsOf<
    | "currency"
    | "deals"
    | "amount"
    | "weighted"
    | "sd"
    | "couldReach"
    | "standing"
    | "withoutAmount"
    | "deal"
    | "account"
    | "value"
    | "probability"
    | "basis"
    | "attention"
    | "class"
    | "heads"
    | "share"
    | "accounts"
    | "step"
    | "entered"
    | "continued"
    | "rate"
    | "interval"
    | "lost"
    | "seller"
    | "weakestStep"
    | "overall"
    | "opening"
    | "move"
    | "machines"
    | "ours"
    | "competitors"
    | "ourShare"
    | "until"
    | "replaced"
  >;
}
