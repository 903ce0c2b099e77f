import type { Call } from "./call.js";

export const TERRITORY: readonly Call[] = [];
