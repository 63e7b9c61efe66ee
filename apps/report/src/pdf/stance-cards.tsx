import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridCell, GridColumn, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { List } from "./list.tsx";
import { Stances } from "./stances.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** A card for each actor: issue by issue the stance on it. A page may end between two lines of a card, and within a long one; on the next the actor is named again. */
export function StanceCards({ columns, rows }: PieceOf<"stance-grid">) {
  return (
    <List>
      {rows.map(({ actor, cells }) => (
        <View key={actor} style={{ marginBottom: 14 }} {...tagged({ type: "LI" })}>
          <Atom
            isRepeated
            keepsNext="always"
            style={{ borderBottomWidth: RULE.box, borderBottomColor: BLACK, paddingBottom: 3 }}
            {...tagged({ type: "Lbl" })}
          >
            <Words face="name">{actor}</Words>
          </Atom>
          <View {...tagged({ type: "LBody" })}>
            <Lines columns={columns} cells={cells} />
          </View>
        </View>
      ))}
    </List>
  );
}

type LinesProps = { readonly columns: readonly GridColumn[]; readonly cells: readonly GridCell[] };

function Lines({ columns, cells }: LinesProps) {
  return (
    <List>
      {columns.map((column, at) => (
        <Line
          key={column.label}
          column={column}
          cell={cells[at] ?? []}
          isNextToLast={at === columns.length - 2}
        />
      ))}
    </List>
  );
}

type LineProps = {
  readonly column: GridColumn;
  readonly cell: GridCell;
  readonly isNextToLast: boolean;
};

/** Characters of a line that still stand well side by side, in any script. */
const SHORT = 240;

const lineStyle = {
  paddingVertical: 6,
  borderBottomWidth: RULE.thin,
  borderBottomColor: BLACK,
} as const;

function Line(line: LineProps) {
  return lengthOf(line) > SHORT ? <Stacked {...line} /> : <Beside {...line} />;
}

function lengthOf({ column: { label, proposition }, cell }: LineProps): number {
  return [label, proposition, ...cell.flatMap(({ words }) => words)].join("").length;
}

/** The share of an issue beside the stance on it. */
const ISSUE_SHARE = 0.56;
const GAP = 12;

/** What an issue is about is said where somebody takes a stand on it. */
function Beside({ column: { label, proposition }, cell, isNextToLast }: LineProps) {
  const room = useRoom();
  return (
    <Atom
      keepsNext={isNextToLast ? "if-room" : "never"}
      style={{ flexDirection: "row", ...lineStyle }}
      {...tagged({ type: "LI" })}
    >
      <Column width={room * ISSUE_SHARE} right={GAP} {...tagged({ type: "Lbl" })}>
        <Words face="labelStrong">{label}</Words>
        {!isSilent(cell) && <Words face="fine">{proposition}</Words>}
      </Column>
      <Column width={room * (1 - ISSUE_SHARE)} {...tagged({ type: "LBody" })}>
        <Stances cell={cell} />
      </Column>
    </Atom>
  );
}

/** The stance under the issue: a page may end between the lines of what may be higher than a page. */
function Stacked({ column: { label, proposition }, cell }: LineProps) {
  return (
    <View style={lineStyle} {...tagged({ type: "LI" })}>
      <View style={{ marginBottom: 5 }} {...tagged({ type: "Lbl" })}>
        <Atom keepsNext="always">
          <Words face="labelStrong">{label}</Words>
        </Atom>
        {!isSilent(cell) && <Words face="fine">{proposition}</Words>}
      </View>
      <View {...tagged({ type: "LBody" })}>
        <Stances cell={cell} />
      </View>
    </View>
  );
}

function isSilent(cell: GridCell): boolean {
  return cell.every(({ sign }) => sign === "silent");
}
