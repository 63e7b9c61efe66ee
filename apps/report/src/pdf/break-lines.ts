import { type Face, widthOf } from "./fonts.ts";

/** A stretch of text in one face. */
export type Run = { readonly text: string | undefined; readonly face: Face };

/** One line; `id` tells it from the others. */
export type Line = {
  readonly id: string;
  readonly parts: ReadonlyArray<{ readonly text: string; readonly face: Face }>;
};

/** A word, or a piece of one that fits on no line, with what stands before it. */
type Piece = {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
  /** The width of a space before it where it does not begin a line. */
  readonly space: number;
  readonly before: "" | " " | "\n";
};

/** Kerning across a space is not measured; this much is left so that it cannot push a word over. */
const SLACK = 1;
/** In a narrower column a lone last word is no blemish. */
const NARROW = 120;

/**
 * Breaks runs of text into lines for a width, at spaces. A word wider than the column is broken
 * wherever it must; a paragraph does not end in a line of one word.
 */
export function breakLines(runs: readonly Run[], width: number): readonly Line[] {
  const room = width - SLACK;
  const pieces = keepCompany(fill(piecesOf(runs, room), room), room);
  const starts = pieces.flatMap(({ before }, at) => (before === " " ? [] : [at]));
  return starts.map((from, at) => ({
    id: `line ${at}`,
    parts: joinPieces(pieces.slice(from, starts[at + 1])),
  }));
}

/** Neighbours of one face make one part. */
function joinPieces(pieces: readonly Piece[]): Line["parts"] {
  const parts: Array<{ text: string; face: Face }> = [];
  for (const { face, text, before } of pieces) {
    const spaced = before === " " ? ` ${text}` : text;
    const last = parts.at(-1);
    if (last?.face === face) last.text += spaced;
    else parts.push({ text: spaced, face });
  }
  return parts;
}

function piecesOf(runs: readonly Run[], room: number): readonly Piece[] {
  return runs.flatMap(({ text = "", face }) => {
    const space = wordWidth(" ", face);
    return text
      .split(/[ \t\r\n]+/)
      .filter((word) => word !== "")
      .flatMap((word) =>
        splitLong(word, room, face).map(
          (piece, at): Piece => ({
            face,
            text: piece,
            width: wordWidth(piece, face),
            space,
            before: at === 0 ? " " : "\n",
          }),
        ),
      );
  });
}

/** Decides before which pieces a new line begins. */
function fill(pieces: readonly Piece[], room: number): readonly Piece[] {
  let used = 0;
  return pieces.map((piece, at) => {
    const longer = used + piece.space + piece.width;
    const before = at === 0 ? "" : piece.before === "\n" || longer > room ? "\n" : " ";
    used = before === " " ? longer : piece.width;
    return { ...piece, before };
  });
}

/** Brings a word down to a last line of one. */
function keepCompany(pieces: readonly Piece[], room: number): readonly Piece[] {
  const [other, last] = pieces.slice(-2);
  const isLone = last?.before === "\n" && other?.before === " ";
  if (!isLone || room < NARROW || other.width + last.space + last.width > room) return pieces;
  return [...pieces.slice(0, -2), { ...other, before: "\n" }, { ...last, before: " " }];
}

function splitLong(word: string, room: number, face: Face): readonly string[] {
  if (wordWidth(word, face) <= room) return [word];
  const pieces: string[] = [];
  for (const character of word) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + character, face) <= room)
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function wordWidth(word: string, face: Face): number {
  const { fontFamily, fontWeight, fontStyle, fontSize } = face;
  const key = [fontFamily, fontWeight, fontStyle, fontSize, word].join();
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const width = widthOf(word, face);
  widths.set(key, width);
  return width;
}
