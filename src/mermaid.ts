/** Mermaid text: names from outside can neither break a flowchart nor put HTML into it. */

/** A text inside quotation marks: whatever means something to Mermaid or to HTML by its number, on one line. */
export function quoted(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ")
    .replace(/["#&'<>\\`{}[\]()|;*_~]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
