import type { Call } from "./call.js";

export const BVF: readonly Call[] = [];
