import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** A row of a table without upright lines. */
export const tableRow = {
  flexDirection: "row",
  borderBottomWidth: RULE.thin,
  borderBottomColor: BLACK,
  paddingVertical: 4,
} as const;

/** Between a cell's words and the next cell. */
export const CELL_GAP = 10;

/** The column heads, said again on every page the table runs over. */
export function TableHead({
  head,
  widths,
}: {
  readonly head: readonly string[];
  readonly widths: readonly number[];
}) {
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{
        flexDirection: "row",
        alignItems: "flex-end",
        borderBottomWidth: RULE.box,
        borderBottomColor: BLACK,
        paddingBottom: 3,
      }}
    >
      {head.map((text, at) => (
        <Column key={text} width={widths[at] ?? 0} right={CELL_GAP}>
          <Words face="labelStrong">{text}</Words>
        </Column>
      ))}
    </Atom>
  );
}

/** Plain texts in rows and columns; the first column is the row's name. */
export function Table({ head, shares, rows }: PieceOf<"table">) {
  const room = useRoom();
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => (room * share) / sum);
  return (
    <View>
      <TableHead head={head} widths={widths} />
      {rows.map((row) => (
        <Atom key={row.join()} style={tableRow}>
          {head.map((name, at) => (
            <Column key={name} width={widths[at] ?? 0} right={CELL_GAP}>
              <Words face={at === 0 ? "cardName" : "card"}>{row[at]}</Words>
            </Column>
          ))}
        </Atom>
      ))}
    </View>
  );
}
