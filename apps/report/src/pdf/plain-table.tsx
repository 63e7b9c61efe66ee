import type { PieceOf } from "../compose/piece.ts";
import { useRoom } from "./column.tsx";
import { widthOf } from "./fonts.ts";
import { isLong } from "./is-long.ts";
import { useSetting } from "./setting.tsx";
import { TableFrame, TableRow, useIsStacked } from "./table.tsx";
import { CELL_GAP } from "./table-row.ts";
import { MixedWords, Words } from "./words.tsx";

/** Plain texts in rows and columns; the first column is the row's name. */
export function Table({ head, shares, rows }: PieceOf<"table">) {
  const room = useRoom();
  const sum = shares.reduce((all, share) => all + share, 0);
  const columns = { heads: head, widths: shares.map((share) => (room * share) / sum) };
  const inLine = useInLine(head, rows);
  return (
    <TableFrame columns={columns}>
      {rows.map((row, at) => (
        <TableRow
          key={row.join()}
          columns={columns}
          isProse={isLong(row.join(" "))}
          inLine={inLine}
          keepsNext={at === rows.length - 2 ? "if-room" : "never"}
          cells={head.map((name, column) => (
            <PlainCell key={name} head={headIn(head, row, column)} text={row[column]} at={column} />
          ))}
        />
      ))}
    </TableFrame>
  );
}

type PlainCellProps = {
  readonly head: string | undefined;
  readonly text: string | undefined;
  readonly at: number;
};

/** Stacked, behind its column's name. */
function PlainCell({ head, text, at }: PlainCellProps) {
  const isStacked = useIsStacked();
  if (head === undefined || !isStacked)
    return <Words face={at === 0 ? "cardName" : "card"}>{text}</Words>;
  return (
    <MixedWords
      runs={[
        { text: head, face: "label" },
        { text, face: "card" },
      ]}
    />
  );
}

/** No more columns than these are better read one under the other. */
const FEW = 3;

/** The column's name where a stacked cell needs it: not for a row's own name, beside a single other, or twice. */
function headIn(head: readonly string[], row: readonly string[], at: number): string | undefined {
  const isNeedless = at === 0 || head.length < 3 || row[at]?.includes(head[at] ?? "");
  return isNeedless ? undefined : head[at];
}

/** So many of the first cells have room beside each other in every row, where there are many columns. */
function useInLine(head: readonly string[], rows: ReadonlyArray<readonly string[]>): number {
  const room = useRoom();
  const { faces } = useSetting();
  if (!useIsStacked() || head.length <= FEW) return 1;
  const counts = rows.map((row) => {
    let filled = 0;
    const full = row.findIndex((text, at) => {
      const words = [headIn(head, row, at), text].filter(Boolean).join(" ");
      filled += widthOf(words, faces.cardStrong) + CELL_GAP;
      return filled > room;
    });
    return full === -1 ? row.length : full;
  });
  return Math.max(1, Math.min(...counts));
}
