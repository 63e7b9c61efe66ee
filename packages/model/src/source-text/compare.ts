import { digestText } from "./digest.ts";
import { splitParagraphs } from "./paragraphs.ts";

/** What a reader's copy must match: the number and the digest of each paragraph of the source. */
export type ParagraphDigest = { readonly n: number; readonly digest: string };

/** How one paragraph of a reader's copy compares with the source. */
export type ParagraphMatch = {
  readonly n: number;
  readonly text: string;
  readonly matches: boolean;
};

/** A reader's copy beside the source: its paragraphs, and whether all of the source's stand in it. */
export type CopyComparison = {
  readonly paragraphs: readonly ParagraphMatch[];
  readonly complete: boolean;
};

/**
 * Compares a reader's own copy with the digests of the source, paragraph by paragraph.
 *
 * A copy pasted from a web page often brings a masthead and links along, so lines that are not in
 * the source are left out. A line that stands where a paragraph should and differs from it is given
 * in its place and marked; a paragraph that is missing shifts no other.
 */
export function compareCopy(copy: string, digests: readonly ParagraphDigest[]): CopyComparison {
  const lines = splitParagraphs(copy);
  const places = lines.map((line) => placeOf(line, digests));
  let next = 0;
  const paragraphs = digests.flatMap(({ n }): ParagraphMatch[] => {
    const found = places.indexOf(n);
    const at = found === -1 ? next : found;
    const text = lines[at];
    // A line that is some other paragraph of the source stands in nobody's place.
    if (text === undefined || (found === -1 && places[at] !== undefined)) return [];
    next = at + 1;
    return [{ n, text, matches: found !== -1 }];
  });
  const complete = digests.every(({ n }) => places.includes(n));
  return { paragraphs, complete };
}

/** The number of the paragraph a line is, whichever apostrophes the copy has. */
function placeOf(line: string, digests: readonly ParagraphDigest[]): number | undefined {
  const spellings = [line, line.replaceAll("'", "’"), line.replaceAll("’", "'")].map(digestText);
  return digests.find(({ digest }) => spellings.includes(digest))?.n;
}
