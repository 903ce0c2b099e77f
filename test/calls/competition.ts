import type { Call } from "./call.js";

export const COMPETITION: readonly Call[] = [];
