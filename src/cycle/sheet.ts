/**
 * The stage of the purchase in a spreadsheet: where the buyer is by what was observed, and what to win next.
 *
 *   =CYCLE_STAGE(A2:A40,B2:B40,TODAY(),C2:C40)   evaluationOfOptions, from signals, their days and who has seen them
 *   =CYCLE_NEXT(D2,"en")                         the customer has a clear decision mechanism …
 *   =CYCLE_SIGNALS(E2)                           namesCriteria … as a call note tells of them
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";
import { IN_STAGES } from "./sheet-stages.js";
import { FROM_SIGNALS } from "./sheet-signals.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [...FROM_SIGNALS, ...IN_STAGES];
