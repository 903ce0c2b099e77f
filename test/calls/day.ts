/** Days: a spreadsheet counts 2026-03-01 as 46082, one that counts from 1904 as 44620. */
import { type Call, down } from "./call.js";

export const DAY: readonly Call[] = [
  ["DAY_OF", [44620, 1904], "2026-03-01"],
  ["DAY_OF", [46082], "2026-03-01"],
  ["DAY_OF", [46082.75, "1900"], "2026-03-01"],
  ["DAY_OF", [0, "1904"], "1904-01-01"],
  [
    "DAY_OF",
    [down(44620, null, "44620.5", "2026/3/1", "2026年3月1日", 2957003), 1904],
    down("2026-03-01", null, "2026-03-01", "2026-03-01", "2026-03-01", "9999-12-31"),
  ],
  [
    "DAY_OF",
    [2957004, 1904],
    { error: "#VALUE!", message: 'DAY_OF: date must be a date, or a text such as "2026-03-01", got 2957004' },
  ],
  [
    "DAY_OF",
    ["1/3/2026", 1904],
    { error: "#VALUE!", message: 'DAY_OF: date must be a date, or a text such as "2026-03-01", got "1/3/2026"' },
  ],
  ["DAY_OF", [46082, 1899], { error: "#VALUE!", message: 'DAY_OF: system must be one of "1900", "1904", got 1899' }],
];
