/** Classes by cumulative share: docs/sources.md#customer-abc. */
import { type Call, down } from "./call.js";

export const CUSTOMER: readonly Call[] = [
  // 50, 80, 90, 95, 98 and 100 % together: the one that crosses a limit still belongs to the better class
  [
    "CUSTOMER_ABC",
    [down("Revenue", 50, "30", null, 10, "5", 3, 2, null)],
    down("Class", "A", "A", null, "B", "B", "C", "C", null),
  ],
  ["CUSTOMER_ABC", [[[50, 30, -1]]], [["A", "A", "C"]]],
  ["CUSTOMER_ABC", [down("营业额", 50, 30, 10), "70%", 0.9], down("分类", "A", "A", "B")],
];
