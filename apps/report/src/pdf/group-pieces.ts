import type { Piece } from "../compose/piece.ts";

/** A piece that stands alone, or a list of questions, each with what is said of it. */
export type PieceGroup =
  | { readonly at: number; readonly piece: Piece }
  | { readonly at: number; readonly items: ReadonlyArray<readonly Piece[]> };

/** Groups pieces in their order; `at` is where in it a group begins. */
export function groupPieces(pieces: readonly Piece[]): readonly PieceGroup[] {
  const groups: PieceGroup[] = [];
  let items: Piece[][] | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (opensItem(piece)) {
      if (!items) {
        items = [];
        groups.push({ at, items });
      }
      items.push([piece]);
    } else if (piece.kind === "why" && items) items.at(-1)?.push(piece);
    else {
      items = undefined;
      groups.push({ at, piece });
    }
  }
  return groups;
}

function opensItem({ kind }: Piece): boolean {
  return kind === "question" || kind === "answer";
}
