import type { GridCell, PieceOf, Sign } from "../../compose/piece.ts";
import { type Drawn, table, words } from "../elements.ts";
import { LABEL, SMALL } from "../styles.ts";

/** Each beside its word: nothing is said by a sign alone. */
const SIGNS: Readonly<Record<Sign, string>> = {
  for: "+",
  against: "−",
  mixed: "±",
  silent: "·",
  blank: "",
};

/** What the signs stand for. */
export function drawSignLegend({ entries, note }: PieceOf<"sign-legend">): Drawn {
  const legend = entries.map(({ sign, word }) => `${SIGNS[sign]} ${word}`.trim()).join("   ");
  return [words(legend, { style: LABEL }), words(note, { style: SMALL })];
}

/** Who stands where, a row for each actor. */
export function drawGrid({ corner, columns, rows }: PieceOf<"stance-grid">): Drawn {
  return [
    table({
      head: [corner, ...columns.map(({ proposition }) => proposition)],
      shares: [3, ...columns.map(() => 2)],
      rows: rows.map(({ actor, cells }) => [
        [words(actor, { style: LABEL })],
        ...cells.map((cell) => drawCell(cell)),
      ]),
    }),
  ];
}

function drawCell(cell: GridCell): Drawn {
  return cell.map(({ sign, words: said, note }) =>
    words([SIGNS[sign], ...said, note].filter(Boolean).join(" ")),
  );
}
