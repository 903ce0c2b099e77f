import type { Call } from "./call.js";

export const STAKEHOLDER: readonly Call[] = [];
