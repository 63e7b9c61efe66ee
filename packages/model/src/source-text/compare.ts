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
 * the source are left out when every paragraph of the source is found; else the lines are numbered
 * as they come and those that differ are marked.
 */
export function compareCopy(copy: string, digests: readonly ParagraphDigest[]): CopyComparison {
  const lines = splitParagraphs(copy);
  const byDigest = new Map(lines.map((line) => [digestText(line), line]));
  const found = digests.flatMap(({ n, digest }) => {
    const text = byDigest.get(digest);
    return text === undefined ? [] : [{ n, text, matches: true }];
  });
  if (found.length === digests.length) return { paragraphs: found, complete: true };
  return {
    paragraphs: lines.slice(0, digests.length).map((text, index) => {
      const expected = digests[index];
      return {
        n: expected?.n ?? index,
        text,
        matches: expected?.digest === digestText(text),
      };
    }),
    complete: false,
  };
}
