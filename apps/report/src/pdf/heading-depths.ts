import type { Piece } from "../compose/piece.ts";

/**
 * For each piece the level that a heading there has in the document: one below the nearest heading
 * that it belongs to, below the title. So no level is ever skipped, whichever blocks were chosen.
 */
export function headingDepths(pieces: readonly Piece[]): readonly number[] {
  let open: readonly number[] = [];
  return pieces.map((piece) => {
    if (piece.kind === "heading")
      open = [...open.filter((level) => level < piece.level), piece.level];
    return TITLE + Math.max(1, open.length);
  });
}

/** The title of the document is its only heading of the first level. */
const TITLE = 1;
