import { escapePattern } from "./pattern.ts";

const LETTER = "[\\p{L}\\p{N}]";

/**
 * True when the words stand in the text as words, not as a part of longer ones, whatever their case.
 *
 * Korean sets particles to the end of a word (김 군수는), so what ends in Hangul may go on.
 */
export function occursIn(text: string, words: string): boolean {
  const wanted = words.normalize("NFC");
  const end = /\p{Script=Hangul}$/u.test(wanted) ? "" : `(?!${LETTER})`;
  const pattern = new RegExp(`(?<!${LETTER})${escapePattern(wanted)}${end}`, "iu");
  return pattern.test(text.normalize("NFC"));
}
