/** Markdown that shows text as it is: names from outside can neither format a report nor put HTML or links into it. */

/** A text that Markdown shows character for character, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
    .replace(/^(\s*)(?:([#+=-])|(\d+)([.)]))/, (_, space: string, sign = "", number = "", dot = "") =>
      sign ? `${space}\\${sign}` : `${space}${number}\\${dot}`,
    );
}

/** A table; nothing at all without rows. Cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return rows.length === 0 ? [] : [line(heads), line(heads.map(() => "---")), ...rows.map(line), ""];
}

/** A titled list of plain sentences; nothing at all without sentences. */
export function bullets(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0
    ? []
    : [`**${title}**`, "", ...sentences.map((sentence) => `- ${escaped(sentence)}`), ""];
}
