import { ascentOf } from "../fonts/ascent-of.ts";
import type { Face } from "../fonts/face.ts";

import type { InlineTag } from "../tags/tag.ts";
import type { Shaped } from "./shape.ts";

/** A stretch of text in one face. */
export type Run = {
  readonly text: string | undefined;
  readonly face: Face;
  /** What the stretch is within its paragraph: a link, or words of another language. */
  readonly tag?: InlineTag;
  /** Follows the run before it without a space, as a comma does. */
  readonly isGlued?: boolean;
};

/** One line of a text, broken and shaped; lengths in points. */
export type Line = {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
  /** From the top of the line to its baseline. */
  readonly ascent: number;
  /** The next line goes on with the same word. */
  readonly isCut: boolean;
};

/** What of a line comes from one run. */
export type Part = {
  readonly text: string;
  readonly run: Run;
  readonly width: number;
  readonly words: readonly Shaped[];
};

/** Makes a line of what stands in it, from left to right; words of one run become one part. */
export function makeLine(
  pieces: ReadonlyArray<{ readonly run: Run; readonly word: Shaped }>,
  isCut = false,
): Line {
  const parts: Array<{ run: Run; words: Shaped[] }> = [];
  for (const { run, word } of pieces) {
    const last = parts.at(-1);
    if (last?.run === run) last.words.push(word);
    else parts.push({ run, words: [word] });
  }
  return { ...measure(parts.map(makePart)), isCut };
}

/** As the renderer sets a line: as high as its highest face, all of the leading below the letters. */
function measure(parts: readonly Part[]): Omit<Line, "isCut"> {
  const faces = parts.map(({ run }) => run.face);
  return {
    parts,
    width: parts.reduce((sum, { width }) => sum + width, 0),
    height: Math.max(0, ...faces.map(({ fontSize, lineHeight }) => fontSize * lineHeight)),
    ascent: Math.max(0, ...faces.map(ascentOf)),
  };
}

function makePart({ run, words }: { readonly run: Run; readonly words: readonly Shaped[] }): Part {
  return {
    run,
    words,
    text: words.map(({ text }) => text).join(""),
    width: (words.reduce((sum, { width }) => sum + width, 0) * run.face.fontSize) / 1000,
  };
}
