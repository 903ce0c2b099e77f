/**
 * Numbers as people read them: the only place where anything is rounded.
 *
 * @module
 */
import type { Money } from "../money.js";

/** A ratio as a percentage with at most one decimal; never "0%" or "100%" for what is not exactly that. */
export function percent(ratio: number): string {
  const rounded = Number((ratio * 100).toFixed(1));
  if (ratio > 0 && rounded === 0) return "<0.1%";
  if (ratio < 1 && rounded === 100) return ">99.9%";
  return `${rounded}%`;
}

/** An amount with thousands set apart and at most two decimals. */
export function amount(money: Money): string {
  const [whole = "", decimals] = money.toDecimalPlaces(2).toFixed().split(".");
  return grouped(whole) + (decimals === undefined ? "" : `.${decimals}`);
}

/** An amount that a reason carries as text; decimals beyond the second are cut, and the cut is shown. */
export function amountText(text: string): string {
  if (text.includes("e-")) return text.startsWith("-") ? "-0.00…" : "0.00…"; // below 1e-200
  const [whole = "", decimals = ""] = text.split(".");
  return grouped(whole) + (decimals === "" ? "" : `.${decimals.slice(0, 2)}${decimals.length > 2 ? "…" : ""}`);
}

/** Digits in groups of three; linear however many there are. */
export function grouped(digits: string | number): string {
  const text = `${digits}`;
  const head = text.startsWith("-") ? 1 + ((text.length - 1) % 3 || 3) : text.length % 3 || 3;
  return text.slice(0, head) + text.slice(head).replace(/\d{3}/g, ",$&");
}

/** A number with at most two decimals. */
export function decimal(number: number): string {
  return `${Number(number.toFixed(2))}`;
}
