/**
 * Customers in a spreadsheet: classes, tiers and scores beside their amounts, and judgements of one account.
 *
 *   =CUSTOMER_ABC(B2:B400)                       A, B or C beside each amount
 *   =CUSTOMER_RFM(C2:C400,D2:D400,B2:B400,F1)    three scores and a segment beside each customer
 *   =CUSTOMER_PROSPECT_LEVEL(E2, F1)             H, to be bought within a month
 *
 * @module
 */
import type { SheetFunction } from "../cell.js";
import { OF_ACCOUNT } from "./sheet-account.js";
import { BY_AMOUNT } from "./sheet-amounts.js";
import { OVER_TIME } from "./sheet-time.js";

/** The functions of this notion. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [...BY_AMOUNT, ...OF_ACCOUNT, ...OVER_TIME];
