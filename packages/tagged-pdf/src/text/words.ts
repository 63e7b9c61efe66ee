import type { Run } from "./line.ts";
import { type Shaped, shapeSpace, shapeWord } from "./shape.ts";
import { firstOf, lastOf } from "./width-of.ts";

/** What no line is broken in: a word, of one run or of several glued together, or a piece of one too long. */
export type Word = {
  readonly chunks: readonly Chunk[];
  readonly width: number;
  /** What stands before it where it does not begin a line; nothing where it always begins one. */
  readonly space: Chunk | undefined;
  /** No line begins with it: it only closes what stands before, or that only opens. */
  readonly isBound: boolean;
};

export type Chunk = { readonly run: Run; readonly word: Shaped };

/** How wide a chunk is, in points. */
export function widthOfChunk({ run, word }: Chunk): number {
  return (word.width * run.face.fontSize) / 1000;
}

/** The words of some runs, none wider than the room: a wider one is cut wherever it must be. */
export function wordsOf(runs: readonly Run[], room: number): readonly Word[] {
  const words = joinGlued(runs).map((chunks) => chunks.map(shapeChunk));
  return words.flatMap((chunks, at) => {
    const before = words[at - 1]?.at(-1);
    const [first, ...rest] = cutLong(chunks, room);
    if (!first) return [];
    const word = makeWord(first, before && spaceBetween(before, first[0]));
    const isBound = before !== undefined && (closes(chunks) || opens(words[at - 1] ?? []));
    return [{ ...word, isBound }, ...rest.map((piece) => makeWord(piece, undefined))];
  });
}

type Text = { readonly run: Run; readonly text: string };

/** Splits runs at white space; the first word of a glued run belongs to the last before it. */
function joinGlued(runs: readonly Run[]): ReadonlyArray<readonly Text[]> {
  const words: Text[][] = [];
  for (const run of runs) {
    const texts = (run.text ?? "").split(/[ \t\r\n]+/).filter((text) => text !== "");
    for (const [at, text] of texts.entries()) {
      const last = words.at(-1);
      if (at === 0 && run.isGlued && last) last.push({ run, text });
      else words.push([{ run, text }]);
    }
  }
  return words;
}

function shapeChunk({ run, text }: Text): Chunk {
  return { run, word: shapeWord(text, run.face) };
}

function makeWord(chunks: readonly Chunk[], space: Chunk | undefined): Word {
  const width = chunks.reduce((sum, chunk) => sum + widthOfChunk(chunk), 0);
  return { chunks, width, space, isBound: false };
}

/** A space belongs to the words that follow it, unless those are a link or foreign and the others are not. */
function spaceBetween(before: Chunk, after: Chunk | undefined): Chunk | undefined {
  if (!after) return undefined;
  const { run } = after.run.tag && !before.run.tag ? before : after;
  // It is kerned with what is set in its own face.
  const left = before.run.face === run.face ? lastOf(before.word.text) : " ";
  const right = after.run.face === run.face ? firstOf(after.word.text) : " ";
  return { run, word: shapeSpace(left, right, run.face) };
}

const CLOSING = /^[)\]}»”’.,;:!?…%、。」』】〉》）］｝！？：；，．\p{M}]+$/u;
const OPENING = /^[([{«“‘「『【〈《（［｛¿¡]+$/u;

function closes(chunks: readonly Chunk[]): boolean {
  return chunks.every(({ word }) => CLOSING.test(word.text));
}

function opens(chunks: readonly Chunk[]): boolean {
  return chunks.every(({ word }) => OPENING.test(word.text));
}

function cutLong(chunks: readonly Chunk[], room: number): ReadonlyArray<readonly Chunk[]> {
  if (makeWord(chunks, undefined).width <= room) return [chunks];
  const pieces: Text[][] = [];
  for (const atom of chunks.flatMap(atomsOf)) {
    const last = pieces.at(-1);
    const longer = last && appended(last, atom);
    if (longer && makeWord(longer.map(shapeChunk), undefined).width <= room)
      pieces[pieces.length - 1] = longer;
    else pieces.push([atom]);
  }
  return pieces.map((piece) => piece.map(shapeChunk));
}

/** The characters of a word, each with what closes after it and what opens before it. */
function atomsOf({ run, word }: Chunk): readonly Text[] {
  const texts: string[] = [];
  for (const character of word.text) {
    const last = texts.at(-1);
    const holds = last !== undefined && (CLOSING.test(character) || OPENING.test(last));
    if (holds) texts[texts.length - 1] = last + character;
    else texts.push(character);
  }
  return texts.map((text) => ({ run, text }));
}

function appended(piece: readonly Text[], { run, text }: Text): Text[] {
  const last = piece.at(-1);
  if (last?.run !== run) return [...piece, { run, text }];
  return [...piece.slice(0, -1), { run, text: last.text + text }];
}
