import { type Line, makeLine, type Run } from "./line.ts";
import { type Word, widthOfChunk, wordsOf } from "./words.ts";

/** In a narrower column a lone last word is no blemish. */
const NARROW = 120;

/**
 * Breaks runs of text into lines for a width in points, ragged right and at spaces only, as Korean is
 * broken too. A word wider than the column is broken wherever it must; a text does not end in a
 * line of one word; no line begins with closing punctuation or ends with opening. Runs are parted by a
 * space unless they are glued.
 */
export function breakLines(runs: readonly Run[], width: number): readonly Line[] {
  const words = wordsOf(runs, width);
  const starts = keepCompany(words, fill(words, width), width);
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const isCut = next !== undefined && words[next]?.space === undefined;
    return makeLine(words.slice(from, next).flatMap(chunksOf), isCut);
  });
}

/** The words that begin a line. */
function fill(words: readonly Word[], room: number): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  for (const [at, word] of words.entries()) {
    const fits = used + spaceOf(word) + reachOf(words, at) <= room;
    const begins = at === 0 || !word.space || !fits;
    if (begins) starts.push(at);
    used = begins ? word.width : used + spaceOf(word) + word.width;
  }
  return starts;
}

function spaceOf({ space }: Word): number {
  return space ? widthOfChunk(space) : 0;
}

/** The width of a word with all that is bound to it. */
function reachOf(words: readonly Word[], from: number): number {
  let reach = words[from]?.width ?? 0;
  for (let at = from + 1; words[at]?.isBound; at += 1) {
    const word = words[at];
    if (word) reach += spaceOf(word) + word.width;
  }
  return reach;
}

/** Brings a word down to a last line of one. */
function keepCompany(
  words: readonly Word[],
  starts: readonly number[],
  room: number,
): readonly number[] {
  const [other, last] = words.slice(-2);
  const start = words.length - 1;
  const isLone = start > 0 && starts.at(-1) === start && last?.space !== undefined;
  const mayMove = other?.space !== undefined && !other.isBound && !starts.includes(start - 1);
  if (!isLone || !mayMove || room < NARROW) return starts;
  if (other.width + spaceOf(last) + last.width > room) return starts;
  return [...starts.slice(0, -1), start - 1];
}

function chunksOf({ chunks, space }: Word, at: number) {
  return at === 0 || !space ? chunks : [space, ...chunks];
}
