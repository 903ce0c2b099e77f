/**
 * Conversion and forecast in a spreadsheet.
 *
 *   =FUNNEL_CONVERSIONS(B2:B7)        rate, low and high beside the count of each stage
 *   =FUNNEL_REQUIRED(14, C2:C5)       what each step needs for 14 orders
 *   =FUNNEL_WEIGHTED(D2:D40, E2:E40)  what the open deals are worth on average
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";
import { ACTIVITY } from "./sheet-activity.js";
import { FORECASTS } from "./sheet-forecast.js";
import { RATES } from "./sheet-rates.js";
import { SPEED } from "./sheet-speed.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [...RATES, ...ACTIVITY, ...FORECASTS, ...SPEED];
