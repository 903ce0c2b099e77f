import type { Call } from "./call.js";

export const FUNNEL: readonly Call[] = [];
