import type { Call } from "./call.js";

export const RELATIONSHIP: readonly Call[] = [];
