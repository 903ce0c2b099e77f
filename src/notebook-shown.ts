/**
 * What a notebook shows: the same thing in several formats, of which each host takes the richest it knows.
 *
 *   { "text/plain": "…", "text/markdown": "…", "text/html": "…" }    plain data, whatever else it is
 *
 * Deno's kernel asks a value for its formats by the symbol `Jupyter.display`. The hook is not enumerable: JSON, copies
 * and comparisons do not see it.
 *
 * @module
 */
import type { Json } from "./picture.js";

/** One thing in several formats, by their MIME types; `text/plain` is always there. */
export interface Shown {
  readonly "text/plain": string;
  readonly "text/markdown"?: string;
  readonly "text/html"?: string;
  readonly "application/vnd.vegalite.v5+json"?: Json;
}

/** The formats, with the hook by which a kernel finds them. */
export function shown(formats: Shown): Shown {
  return Object.defineProperty({ ...formats }, Symbol.for("Jupyter.display"), { value: () => ({ ...formats }) });
}

/** A text on one line, without signs that cannot be seen or that turn the order of others around. */
export const line = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ");

/** A text that HTML shows character for character, on one line. */
export const html = (text: string): string => line(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Jupyter reads what stands between two dollar signs as a formula, except in elements of these classes. */
export const NO_FORMULAS = 'class="tex2jax_ignore mathjax_ignore"';
