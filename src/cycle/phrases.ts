/** The phrases of both languages: what is in one and not in the other, or of no signal, does not compile. */
import type { SignalId } from "./ids.js";
import { ENGLISH } from "./phrases-en.js";
import { CHINESE } from "./phrases-zh-CN.js";

/** The language of a note. */
export type NoteLocale = "en" | "zh-CN";

/** The phrasings of each signal, in a notation of words, alternatives and gaps. @see docs/sources.md#cycle-words */
export const PHRASES: { readonly [Locale in NoteLocale]: { readonly [Signal in SignalId]: readonly string[] } } = {
  en: ENGLISH,
  "zh-CN": CHINESE,
};
