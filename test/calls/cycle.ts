import type { Call } from "./call.js";

export const CYCLE: readonly Call[] = [];
