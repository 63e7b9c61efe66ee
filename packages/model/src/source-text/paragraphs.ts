/**
 * Splits a text into its numbered paragraphs: one per non-empty line, the title first as number 0.
 *
 * Every paragraph is trimmed and in NFC, so that offsets count the same code points wherever the
 * copy came from (한국 is 2 code points in NFC and 6 in NFD).
 */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The stretch `from`–`to` of a paragraph, counted in code points as W3C's TextPositionSelector does. */
export function sliceCodePoints(paragraph: string, from: number, to: number): string {
  return [...paragraph].slice(from, to).join("");
}

/** How many code points a paragraph has. */
export function countCodePoints(paragraph: string): number {
  return [...paragraph].length;
}
