import { breakLines, type TagProps, tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { GridColumn, GridRow, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { useSetting } from "./setting.tsx";
import { StanceCards } from "./stance-cards.tsx";
import { Stances } from "./stances.tsx";
import { useIsStacked } from "./table.tsx";
import { BLACK, NAMES, RULE } from "./theme.ts";
import { useWidestWord } from "./widest.ts";
import { Words } from "./words.tsx";

const PADDING = 4.5;

const rowStyle = {
  flexDirection: "row",
  borderColor: BLACK,
  borderLeftWidth: RULE.frame,
  borderRightWidth: RULE.frame,
} as const;

/** Who stands where: a table of actors by issues; in large print, or where a row would not fit a page, a card for each actor. */
export function StanceGrid(piece: PieceOf<"stance-grid">) {
  return useIsStacked() ? <StanceCards {...piece} /> : <OrdinaryGrid {...piece} />;
}

function OrdinaryGrid(piece: PieceOf<"stance-grid">) {
  const widths = useGridWidths(piece);
  return useFitsPage(piece, widths) ? (
    <FlatGrid {...piece} widths={widths} />
  ) : (
    <StanceCards {...piece} />
  );
}

type Widths = { readonly names: number; readonly cell: number };

/** Actors down, issues across; a row is never cut and the head stands on every page. */
function FlatGrid({
  corner,
  columns,
  rows,
  widths,
}: PieceOf<"stance-grid"> & { readonly widths: Widths }) {
  return (
    <View style={{ marginBottom: 6 }} {...tagged({ type: "Table" })}>
      <GridHead corner={corner} columns={columns} widths={widths} />
      {rows.map((row, at) => (
        <Row key={row.actor} row={row} widths={widths} toGo={rows.length - 1 - at} />
      ))}
    </View>
  );
}

/** The column of names gives way to cells that would else have to break a word, as far as it can. */
function useGridWidths({ columns, rows }: PieceOf<"stance-grid">): Widths {
  const room = useRoom() - 2 * RULE.frame;
  const headed = useWidestWord(
    columns.flatMap(({ label, proposition }) => [label, proposition]),
    "labelStrong",
  );
  const named = useWidestWord(
    rows.map(({ actor }) => actor),
    "noteStrong",
  );
  const needed = columns.length * (headed + 2 * PADDING + 1);
  const names = Math.min(NAMES, Math.max(named + 2 * PADDING + 1, room - needed));
  return { names, cell: (room - names) / columns.length };
}

/** What the words of a head and a row may take of a page; the rest is for signs and air. */
const WORDS_SHARE = 0.85;

/** Whether the head and the highest of the rows fit on one page. */
function useFitsPage({ columns, rows }: PieceOf<"stance-grid">, { cell }: Widths): boolean {
  const { faces, page } = useSetting();
  const heightOf = (texts: readonly string[]) =>
    texts
      .flatMap((text) => breakLines([{ text, face: faces.labelStrong }], cell - 2 * PADDING))
      .reduce((sum, { height }) => sum + height, 0);
  const heads = columns.map(({ label, proposition }) => heightOf([label, proposition]));
  const cells = rows.flatMap((row) =>
    row.cells.map((voices) => heightOf(voices.flatMap(({ words, note = "" }) => [...words, note]))),
  );
  return Math.max(...heads) + Math.max(...cells) <= page.text.height * WORDS_SHARE;
}

type GridHeadProps = {
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly widths: Widths;
};

function GridHead({ corner, columns, widths }: GridHeadProps) {
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{ ...rowStyle, borderTopWidth: RULE.frame, borderBottomWidth: RULE.box }}
      {...tagged({ type: "TR" })}
    >
      <NameFrame width={widths.names} isAtFoot>
        <Words face="label">{corner}</Words>
      </NameFrame>
      {columns.map(({ label, proposition }) => (
        <CellFrame key={label} width={widths.cell} {...tagged({ type: "TH", scope: "Column" })}>
          <Words face="labelStrong">{label}</Words>
          <Words face="fine" style={{ marginTop: 2 }}>
            {proposition}
          </Words>
        </CellFrame>
      ))}
    </Atom>
  );
}

type RowProps = {
  readonly row: GridRow;
  readonly widths: Widths;
  /** How many rows come after it. */
  readonly toGo: number;
};

function Row({ row: { actor, cells }, widths, toGo }: RowProps) {
  return (
    <Atom
      keepsNext={toGo === 1 ? "if-room" : "never"}
      style={{ ...rowStyle, borderBottomWidth: toGo === 0 ? RULE.frame : RULE.thin }}
      {...tagged({ type: "TR" })}
    >
      <NameFrame width={widths.names}>
        <Words face="noteStrong">{actor}</Words>
      </NameFrame>
      {cells.map((cell, at) => (
        <CellFrame
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move.
          key={at}
          width={widths.cell}
          {...tagged({ type: "TD" })}
        >
          <Stances cell={cell} />
        </CellFrame>
      ))}
    </Atom>
  );
}

type FrameProps = TagProps & { readonly width: number; readonly children: ReactNode };

function NameFrame({
  width,
  isAtFoot = false,
  children,
}: FrameProps & { readonly isAtFoot?: boolean }) {
  return (
    <Column
      width={width}
      left={PADDING}
      right={PADDING}
      style={{
        paddingVertical: PADDING,
        ...(isAtFoot && { justifyContent: "flex-end" }),
      }}
      {...tagged({ type: "TH", scope: isAtFoot ? "Both" : "Row" })}
    >
      {children}
    </Column>
  );
}

function CellFrame({ width, children, ...tag }: FrameProps) {
  return (
    <Column
      width={width}
      left={PADDING}
      right={PADDING}
      bar={RULE.thin}
      style={{ paddingVertical: PADDING }}
      {...tag}
    >
      {children}
    </Column>
  );
}
