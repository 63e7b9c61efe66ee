import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { locateExactly } from "./locate.ts";

/** A stretch that was coded: where it stood, and the digest of its words. */
export type CodedStretch = {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly digest: string;
};

/** Where some words now stand. */
export type FoundStretch = Omit<CodedStretch, "digest">;

/** Finds every place where the words of a coded stretch stand; undefined when it has given up looking. */
export type DigestFinder = (stretch: CodedStretch) => readonly FoundStretch[] | undefined;

/** As many stretches are looked at in all: about half a second's work. */
const MOST_LOOKS = 150_000;

/**
 * Looks for words of which only a digest was kept, to the letter and never for something like them:
 * every stretch of the same length is digested, those nearest to the old place first. Once one
 * matches, the words are known and all their places are.
 */
export function createDigestFinder(
  paragraphs: readonly string[],
  mostLooks: number = MOST_LOOKS,
): DigestFinder {
  const encoded = paragraphs.map(encodeParagraph);
  let looks = 0;
  return ({ paragraph, from, to, digest }) => {
    const near = encoded.toSorted(
      (a, b) => Math.abs(a.paragraph - paragraph) - Math.abs(b.paragraph - paragraph),
    );
    for (const candidate of near) {
      looks += Math.max(0, candidate.starts.length - (to - from));
      if (looks > mostLooks) return undefined;
      const words = findIn(candidate, to - from, digest);
      if (words !== undefined) return locateExactly(paragraphs, words);
    }
    return [];
  };
}

/** A paragraph as bytes, with the byte at which each code point starts, its end included. */
type Encoded = {
  readonly paragraph: number;
  readonly bytes: Uint8Array;
  readonly starts: readonly number[];
};

function encodeParagraph(content: string, paragraph: number): Encoded {
  const bytes = utf8ToBytes(content);
  const starts = [...bytes.keys()].filter((at) => ((bytes[at] ?? 0) & 0xc0) !== 0x80);
  return { paragraph, bytes, starts: [...starts, bytes.length] };
}

/** The words of that length and digest. A stretch of an NFC text is in NFC, so its bytes are hashed as they are. */
function findIn({ bytes, starts }: Encoded, length: number, digest: string): string | undefined {
  const firstByte = Number.parseInt(digest.slice(0, 2), 16);
  for (let at = 0; at + length < starts.length; at += 1) {
    const stretch = bytes.subarray(starts[at], starts[at + length]);
    const hash = sha256(stretch);
    if (hash[0] === firstByte && bytesToHex(hash).startsWith(digest))
      return new TextDecoder().decode(stretch);
  }
  return undefined;
}
