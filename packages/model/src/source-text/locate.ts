import { digestText } from "./digest.ts";
import { countCodePoints, splitParagraphs } from "./paragraphs.ts";
import { escapePattern } from "./pattern.ts";

/** Where some words stand: paragraph number, code-point offsets `from` (in) to `to` (out), digest of the words. */
export type WordPlace = {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly digest: string;
};

/**
 * Finds every place where the words stand, to the letter: never a near match, which could point a
 * handout at the wrong line. Only white space may differ, since copies break lines where they like.
 */
export function locateWords(text: string, words: string): readonly WordPlace[] {
  const pattern = wordsPattern(words.normalize("NFC"));
  if (!pattern) return [];
  return splitParagraphs(text).flatMap((content, paragraph) =>
    [...content.matchAll(pattern)].map(({ index, 1: found = "" }) => {
      const from = countCodePoints(content.slice(0, index));
      return { paragraph, from, to: from + countCodePoints(found), digest: digestText(found) };
    }),
  );
}

/** Every place of the words in paragraphs, to the very character. */
export function locateExactly(
  paragraphs: readonly string[],
  words: string,
): ReadonlyArray<Omit<WordPlace, "digest">> {
  const pattern = new RegExp(`(?=${escapePattern(words)})`, "gu");
  return paragraphs.flatMap((content, paragraph) =>
    [...content.matchAll(pattern)].map(({ index }) => {
      const from = countCodePoints(content.slice(0, index));
      return { paragraph, from, to: from + countCodePoints(words) };
    }),
  );
}

/** Looked for ahead, so that places that overlap are all found. */
function wordsPattern(words: string): RegExp | undefined {
  const parts = words.split(/\s+/u).filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  return new RegExp(`(?=(${parts.map((part) => escapePattern(part)).join("\\s+")}))`, "gu");
}
