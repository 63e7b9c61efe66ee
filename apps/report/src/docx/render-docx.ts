import { Document } from "docx";
import { type Handout, piecesOf } from "../compose/handout.ts";
import { headingDepths } from "../pdf/heading-depths.ts";
import type { Paper } from "../pdf/setting.tsx";
import { drawDocxPiece } from "./draw-piece.ts";
import { numberingOf } from "./numbering.ts";
import { packDocument } from "./pack-document.ts";
import { sectionOf } from "./section.ts";
import { stylesFor } from "./styles.ts";
import { wordLanguage } from "./word-language.ts";

/**
 * Writes *Read* or *Quiz* as a Word file (ISO/IEC 29500) for teachers who edit; equal handouts give
 * equal bytes.
 *
 * Headings, lists and table heads are real ones, so that Word's outline and a screen reader find them.
 * Nothing of an answer can get in: the drawings have no way to mark one. Throws when the handout has
 * a piece that only the other editions have.
 */
export async function renderDocx(
  handout: Handout,
  { paper = "a4" }: { readonly paper?: Paper } = {},
): Promise<Uint8Array> {
  const { title } = handout;
  const language = wordLanguage(handout.language);
  const pieces = piecesOf(handout);
  const depths = headingDepths(pieces);
  const document = new Document({
    title,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: stylesFor(language),
    numbering: numberingOf(pieces),
    sections: [
      {
        ...sectionOf(handout, paper),
        children: pieces.flatMap((piece, at) => drawDocxPiece(piece, depths[at] ?? 2)),
      },
    ],
  });
  return packDocument(document, { title, creator: CREATOR, language });
}

const CREATOR = "Linchpin";
