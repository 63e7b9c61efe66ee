import { digestText } from "./digest.ts";
import { countCodePoints, splitParagraphs } from "./paragraphs.ts";

/** Where some words stand: paragraph number, code-point offsets `from` (in) to `to` (out), digest of the words. */
export type Location = {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly digest: string;
};

/**
 * Finds every place where the words stand, to the letter: never a near match, which could point a
 * handout at the wrong line. White space in the words is taken as single spaces.
 */
export function locateWords(text: string, words: string): readonly Location[] {
  const wanted = words.normalize("NFC").trim().replace(/\s+/g, " ");
  if (wanted === "") return [];
  return splitParagraphs(text).flatMap((content, paragraph) =>
    findAll(content, wanted).map((index) => {
      const from = countCodePoints(content.slice(0, index));
      return {
        paragraph,
        from,
        to: from + countCodePoints(wanted),
        digest: digestText(wanted),
      };
    }),
  );
}

function findAll(content: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = content.indexOf(wanted); at !== -1; at = content.indexOf(wanted, at + 1))
    found.push(at);
  return found;
}
