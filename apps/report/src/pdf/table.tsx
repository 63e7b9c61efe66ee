import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PieceOf } from "../compose/piece.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { useSetting } from "./setting.tsx";
import type { Style } from "./style.ts";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Between a cell's words and the next cell. */
export const CELL_GAP = 10;
const PADDING = 4.5;
const DENSE = 1.5;

/** What the columns of a table are called, where anything says so, and how wide each is, in points. */
type Columns = {
  readonly heads?: readonly string[];
  readonly widths: readonly number[];
  /** Whether a stacked cell can do without its column's name. */
  readonly isPlain?: boolean;
};

type TableFrameProps = { readonly columns: Columns; readonly children: ReactNode };

/**
 * A table without upright lines. Its head is said again on every page that it runs over; in large
 * print its rows are cards, one cell under the other, and where there are several each says its column's
 * name itself.
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

type TableRowProps = {
  readonly columns: Columns;
  /**
   * One a column; the first names the row. An empty one takes no room where cells are stacked, and a page
   * may end between the parts of one that has several.
   */
  readonly cells: ReadonlyArray<ReactNode>;
  readonly keepsNext?: Keep;
  /** False where the first cell is like the others. */
  readonly isNamed?: boolean;
  /** Whether a rule closes it. */
  readonly isClosed?: boolean;
  /** Set close, where a page has no room to give away. */
  readonly isDense?: boolean;
  /** Whether nothing but text, and maybe much of it, stands in cells: stacked, a page may end between its lines. */
  readonly isProse?: boolean;
};

/** A row, never cut; stacked, it is cut between its cells, and between the lines of what is prose. */
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
  isNamed = true,
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
          {...cellTag(isNamed && at === 0)}
        >
          {cell}
        </Column>
      ))}
    </Atom>
  );
}

function StackedRow(props: TableRowProps) {
  const { cells, keepsNext = "never", isNamed = true, isClosed = true, isProse = false } = props;
  const tags = cells.map((_, at) => cellTag(isNamed && at === 0));
  const stack = stackCells(cells);
  return (
    <View {...tagged({ type: "TR" })}>
      {stack.map(({ places, part }, line) => {
        const isLast = line === stack.length - 1;
        return (
          <StackPart
            key={`${places.join()} ${part}`}
            isCut={isProse && line > 0}
            keepsNext={isLast ? keepsNext : "if-room"}
            style={{
              paddingTop: line === 0 ? PADDING : DENSE,
              paddingBottom: isLast ? PADDING : DENSE,
              ...rule(isClosed && isLast),
            }}
          >
            {places.map((at) => (
              <View key={at} {...tags[at]}>
                {part === 0 && <CellHead {...props} at={at} />}
                {partsOf(cells[at])[part]}
              </View>
            ))}
          </StackPart>
        );
      })}
    </View>
  );
}

type StackPartProps = {
  readonly isCut: boolean;
  readonly keepsNext: Keep;
  readonly style: Style;
  readonly children: ReactNode;
};

function StackPart({ isCut, keepsNext, ...rest }: StackPartProps) {
  return isCut ? <View {...rest} /> : <Atom keepsNext={keepsNext} {...rest} />;
}

/** What column a stacked cell is of, where that must be said. */
function CellHead({ columns, cells, isNamed = true, at }: TableRowProps & { readonly at: number }) {
  const { heads = [], isPlain = heads.length < 3 } = columns;
  const isNeedless = isPlain || !cells[at] || (isNamed && at === 0);
  return isNeedless ? null : <Words face="label">{heads[at]}</Words>;
}

type StackLine = { readonly places: readonly number[]; readonly part: number };

/** Lines of a stacked row: a part of a cell each; an empty cell goes with the one before it. */
function stackCells(cells: ReadonlyArray<ReactNode>): readonly StackLine[] {
  const lines: Array<{ places: number[]; part: number }> = [];
  for (const [at, cell] of cells.entries()) {
    const last = lines.at(-1);
    const isOpen = last?.places.every((place) => !cells[place]);
    const parts = partsOf(cell);
    if (last && (isOpen || !cell)) last.places.push(at);
    else lines.push({ places: [at], part: 0 });
    for (let part = 1; part < parts.length; part += 1) lines.push({ places: [at], part });
  }
  return lines;
}

function partsOf(cell: ReactNode): readonly ReactNode[] {
  return Array.isArray(cell) ? cell : [cell];
}

function rule(isClosed: boolean) {
  return isClosed ? { borderBottomWidth: RULE.thin, borderBottomColor: BLACK } : {};
}

function cellTag(isName: boolean) {
  return tagged(isName ? { type: "TH", scope: "Row" } : { type: "TD" });
}

/** Plain texts in rows and columns; the first column is the row's name. */
export function Table({ head, shares, rows }: PieceOf<"table">) {
  const room = useRoom();
  const sum = shares.reduce((all, share) => all + share, 0);
  const columns = { heads: head, widths: shares.map((share) => (room * share) / sum) };
  return (
    <TableFrame columns={columns}>
      {rows.map((row, at) => (
        <TableRow
          key={row.join()}
          columns={columns}
          isProse
          keepsNext={at === rows.length - 2 ? "if-room" : "never"}
          cells={head.map((name, at) => (
            <Words key={name} face={at === 0 ? "cardName" : "card"}>
              {row[at]}
            </Words>
          ))}
        />
      ))}
    </TableFrame>
  );
}
