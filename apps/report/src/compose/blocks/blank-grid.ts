import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { GridCell, Piece } from "../piece.ts";
import { chooseCells } from "../room/choose-for-read.ts";
import type { Trim } from "../room/trim.ts";
import { signLegend } from "./sign-legend.ts";

/** A few actors by a few issues with blank signs, to be filled in while reading; nothing where none takes a stand. */
export function composeBlankGrid(composing: Composing, trim: Trim): readonly Piece[] {
  const { dossier, say } = composing;
  const { issues, actors } = chooseCells(dossier, trim);
  if (issues.length === 0) return [];
  const blank: GridCell = [{ sign: "blank", words: [say.gridWriteIn] }];
  return [
    heading(say.blankGrid),
    signLegend(composing, [say.signsNote]),
    {
      kind: "stance-grid",
      corner: say.gridCorner,
      columns: issues.map(({ label, proposition }) => ({ label, proposition })),
      rows: actors.map(({ name }) => ({ actor: name, cells: issues.map(() => blank) })),
    },
  ];
}
