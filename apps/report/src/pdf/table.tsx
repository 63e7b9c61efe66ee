import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { useSetting } from "./setting.tsx";
import { StackedRow } from "./stacked-row.tsx";
import {
  CELL_GAP,
  type Columns,
  cellTag,
  DENSE,
  PADDING,
  rule,
  type TableRowProps,
} from "./table-row.ts";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

type TableFrameProps = { readonly columns: Columns; readonly children: ReactNode };

/**
 * A table without upright lines. Its head is said again on every page that it runs over; in large
 * print it has none, and its rows are cards, one cell under the other.
 */
export function TableFrame({ columns, children }: TableFrameProps) {
  const isStacked = useIsStacked();
  return (
    <View style={{ marginBottom: 4 }} {...tagged({ type: "Table" })}>
      {columns.heads && !isStacked && <TableHead heads={columns.heads} widths={columns.widths} />}
      {children}
    </View>
  );
}

function TableHead({ heads, widths }: Required<Pick<Columns, "heads" | "widths">>) {
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
      {...tagged({ type: "TR" })}
    >
      {heads.map((text, at) => (
        <Column
          key={text}
          width={widths[at] ?? 0}
          right={gapAfter(at, widths)}
          {...tagged({ type: "TH", scope: "Column" })}
        >
          <Words face="labelStrong">{text}</Words>
        </Column>
      ))}
    </Atom>
  );
}

/** The last column reaches to the margin. */
function gapAfter(at: number, { length }: readonly number[]): number {
  return at === length - 1 ? 0 : CELL_GAP;
}

/** A row, never cut; stacked, it is cut between the parts of a cell, and between the lines of what is prose. */
export function TableRow(props: TableRowProps) {
  return useIsStacked() ? <StackedRow {...props} /> : <FlatRow {...props} />;
}

/** Whether rows are cards: no table of ours keeps its columns readable in large print. */
export function useIsStacked(): boolean {
  return useSetting().print === "large";
}

function FlatRow({
  columns: { widths },
  cells,
  keepsNext = "never",
  isClosed = true,
  isDense = false,
}: TableRowProps) {
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        paddingVertical: isDense ? DENSE : PADDING,
        ...rule(isClosed),
      }}
      {...tagged({ type: "TR" })}
    >
      {cells.map((cell, at) => (
        <Column
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move.
          key={at}
          width={widths[at] ?? 0}
          right={gapAfter(at, widths)}
          {...cellTag(at === 0)}
        >
          {cell}
        </Column>
      ))}
    </Atom>
  );
}
