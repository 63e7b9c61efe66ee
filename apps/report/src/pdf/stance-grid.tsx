import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { GridCell, GridColumn, GridRow, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { Domino } from "./domino.tsx";
import { BLACK, NAMES, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const PADDING = 5;
/** A word up to this length stands beside its sign. */
const SHORT = 9;
/** Room to draw a sign and to write an "if". */
const WRITE_IN = 26;

const rowStyle = {
  flexDirection: "row",
  borderColor: BLACK,
  borderLeftWidth: RULE.frame,
  borderRightWidth: RULE.frame,
} as const;

/** Actors down, issues across; a row is never cut and the head stands on every page. */
export function StanceGrid({ corner, columns, rows }: PieceOf<"stance-grid">) {
  const [names, rest] = useWidths(NAMES, "rest");
  const width = (rest - 2 * RULE.frame) / columns.length;
  return (
    <View>
      <GridHead corner={corner} columns={columns} names={names} width={width} />
      {rows.map((row, at) => (
        <Row
          key={row.actor}
          {...row}
          columns={columns}
          names={names}
          width={width}
          isLast={at === rows.length - 1}
          isNextToLast={at === rows.length - 2}
        />
      ))}
    </View>
  );
}

function GridHead({
  corner,
  columns,
  names,
  width,
}: {
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly names: number;
  readonly width: number;
}) {
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{ ...rowStyle, borderTopWidth: RULE.frame, borderBottomWidth: RULE.box }}
    >
      <Column
        width={names}
        left={PADDING}
        right={PADDING}
        style={{ justifyContent: "flex-end", paddingBottom: PADDING }}
      >
        <Words face="label">{corner}</Words>
      </Column>
      {columns.map(({ label, proposition }) => (
        <CellFrame key={label} width={width}>
          <Words face="labelStrong">{label}</Words>
          <Words face="furniture" style={{ marginTop: 2 }}>
            {proposition}
          </Words>
        </CellFrame>
      ))}
    </Atom>
  );
}

type RowProps = GridRow & {
  readonly columns: readonly GridColumn[];
  readonly names: number;
  readonly width: number;
  readonly isLast: boolean;
  readonly isNextToLast: boolean;
};

function Row({ actor, cells, columns, names, width, isLast, isNextToLast }: RowProps) {
  return (
    <Atom
      keepsNext={isNextToLast ? "if-room" : "never"}
      style={{ ...rowStyle, borderBottomWidth: isLast ? RULE.frame : RULE.thin }}
    >
      <Column width={names} left={PADDING} right={PADDING} style={{ paddingVertical: PADDING }}>
        <Words face="noteStrong">{actor}</Words>
      </Column>
      {columns.map(({ label }, at) => (
        <CellFrame key={label} width={width}>
          <Cell cell={cells[at] ?? []} />
        </CellFrame>
      ))}
    </Atom>
  );
}

function CellFrame({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  return (
    <Column
      width={width}
      left={PADDING}
      right={PADDING}
      bar={RULE.thin}
      style={{ paddingVertical: PADDING }}
    >
      {children}
    </Column>
  );
}

function Cell({ cell }: { readonly cell: GridCell }) {
  return (
    <View style={{ gap: 5 }}>
      {cell.map((stance) => (
        <VoicedStance key={`${stance.sign} ${stance.note}`} {...stance} />
      ))}
    </View>
  );
}

function VoicedStance({ sign, words, note }: GridCell[number]) {
  const [first = "", ...more] = words;
  const isBeside = first.length <= SHORT;
  const below = isBeside ? more : words;
  return (
    <View style={sign === "blank" ? { minHeight: WRITE_IN } : {}}>
      <View style={{ flexDirection: "row", alignItems: "center", gap: 4 }}>
        <Domino sign={sign} />
        {isBeside && <Words face="labelStrong">{first}</Words>}
      </View>
      {below.map((word) => (
        <Words key={word} face="labelStrong" style={{ marginTop: 2 }}>
          {word}
        </Words>
      ))}
      {note !== undefined && (
        <Words face="furniture" style={{ marginTop: 1 }}>
          {note}
        </Words>
      )}
    </View>
  );
}
