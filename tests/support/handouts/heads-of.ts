import { type Handout, type Piece, type PieceOf, piecesOf } from "@linchpin/report/testing";

/** A heading with how deep it stands: the title is 1. */
export type Head = { readonly level: number; readonly text: string };

/** The headings of a handout in order: every level hangs from the one before it, and none is skipped. */
export function headsOf(handout: Handout): readonly Head[] {
  let open: readonly number[] = [];
  return piecesOf(handout).flatMap((piece): readonly Head[] => {
    if (piece.kind === "heading") {
      open = [...open.filter((level) => level < piece.level), piece.level];
      return [{ level: 1 + open.length, text: piece.text }];
    }
    return titlesOf(piece);
  });
}

/** What else is a heading: what the document is called, and the sections of a page that has no room. */
function titlesOf(piece: Piece): readonly Head[] {
  switch (piece.kind) {
    case "cover":
      return [{ level: 1, text: piece.title }];
    case "banner":
      return [{ level: 1, text: titleOf(piece) }];
    case "tally":
    case "plan":
      return [{ level: 2, text: piece.title }];
    case "tickets":
      return piece.tickets.map(({ title, form }) => ({ level: 1, text: `${title} · ${form}` }));
    case "numbered-text":
      return piece.paragraphs.flatMap(({ isTitle, text }) => (isTitle ? [{ level: 1, text }] : []));
    default:
      return [];
  }
}

/** What a document of one page is called, all on one line. */
export function titleOf({ kicker, title }: PieceOf<"banner">): string {
  return `${kicker}: ${title}`;
}
