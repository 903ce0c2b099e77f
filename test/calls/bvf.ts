/**
 * The worked flows of docs/models/bvf.md and of the spreadsheets' own help for XNPV, XIRR and IRR; the rest by hand.
 * Present values by mpmath: `sum(f / mpf("1.08")**n …)`, with 30 digits; yearly ones `f / mpf("1.09")**(days / 365)`.
 */
import { type Call, down } from "./call.js";

const value = (message: string) => ({ error: "#VALUE!", message }) as const;
const number = (message: string) => ({ error: "#NUM!", message }) as const;
const none = (message: string) => ({ error: "#N/A", message }) as const;

const FLOWS = down("Flow", -40_000, "5000", 8000, 12_000, 30_000, null);

// The example of the help pages, its days as texts, as serial numbers and out of order
const PAID = down("Flow", 2750, -10_000, "4,250", 3250, 2750);
const ON = down("Day", "2008-03-01", 39_448, "2008/10/30", "2009年2月15日", 39_904);

export const BVF: readonly Call[] = [
  ["BVF_NPV", ["8%", FLOWS], 3065.2226681795345],
  ["BVF_NPV", [0, down("-0.3", 0.1, "0.1", 0.1)], 0],
  ["BVF_NPV", [0.1, [[-100, 110]]], 0],
  ["BVF_NPV", [0.1, down("Flow", -100, null, 121)], value("BVF_NPV: flows (cell 3) must be given, got a blank cell")],
  ["BVF_NPV", [-1, -100], number("Bvf.npv: rate must be a number above -1 and below 1e300, got -1")],
  ["BVF_XNPV", [0.09, PAID, ON], 2086.6476020315354],
  ["BVF_XNPV", [0, down(1, 2), down(45_000, "2025-01-01")], 3],
  ["BVF_XNPV", [0, down(1, 2), down(45_000, null)], value("BVF_XNPV: days (cell 2) must be given, got a blank cell")],
  ["BVF_IRR", [down(-100, 39, 59, 55, "20")], 0.2809484211599611],
  ["BVF_IRR", [[[-1000, 2300, -1320]]], none("BVF_IRR: the flows have no rate of return, or more than one")],
  ["BVF_XIRR", [PAID, ON], 0.3733625335188315],
  ["BVF_XIRR", [down(-100, "110"), down("2026-01-01", "2027-01-01")], 0.1],
  ["BVF_PAYBACK", [FLOWS], 3.5],
  ["BVF_PAYBACK", [down(-100, 55, "60.5", 1), "10%"], 2],
  ["BVF_PAYBACK", [down(-100, 55), 0.1], none("BVF_PAYBACK: it is not paid back, or nothing is put in")],
  ["BVF_PAYBACK_DAY", [down(160, null, -100), down("2026-07-20", null, "2026-01-01")], "2026-05-06"],
  ["BVF_PAYBACK_DAY", [[[-100, "110"]], [["2026-01-01", "2027-01-01"]], 0.1], "2027-01-01"],
  [
    "BVF_PAYBACK_DAY",
    [down(-100, 110), down("2026-01-01", "soon")],
    value('BVF_PAYBACK_DAY: days (cell 2) must be a date, or a text such as "2026-03-01", got "soon"'),
  ],
  ["BVF_IMPROVEMENT", [420, "250", "lowerIsBetter"], 170],
  ["BVF_IMPROVEMENT", [down(420, 0.1), down(250, "0.3"), "越高越好"], down(-170, 0.2)],
  ["BVF_IMPROVEMENT_VALUE", [420, 250, "lowerIsBetter", "95.50", "month"], 194_820], // 170 · 95.5 · 12
  ["BVF_IMPROVEMENT_VALUE", [420, 250, "越低越好", 95.5, down("每季度", "once")], down(64_940, 16_235)],
  [
    "BVF_IMPROVEMENT_VALUE",
    [420, 250, "lowerIsBetter", -1, "year"],
    number("Bvf.improvement: kpi.valuePerUnit must be an amount of at least 0, got -1"),
  ],
];
