import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { GridCell, GridColumn, PieceOf } from "../compose/piece.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { List } from "./list.tsx";
import { Stances } from "./stances.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/**
 * A card for each actor: issue by issue the stance on it, then what nothing is said of. A page may end
 * between two lines of a card.
 */
export function StanceCards({ columns, rows }: PieceOf<"stance-grid">) {
  return (
    <List>
      {rows.map(({ actor, cells }) => (
        <View key={actor} style={{ marginBottom: 14 }} {...tagged({ type: "LI" })}>
          <Atom
            keepsNext="always"
            style={{ borderBottomWidth: RULE.box, borderBottomColor: BLACK, paddingBottom: 3 }}
            {...tagged({ type: "Lbl" })}
          >
            <Words face="name">{actor}</Words>
          </Atom>
          <View {...tagged({ type: "LBody" })}>
            <Lines lines={cardOf(columns, cells)} />
          </View>
        </View>
      ))}
    </List>
  );
}

type Line =
  | { readonly column: GridColumn; readonly cell: GridCell }
  /** Issues with the same thing to be said of them: that nothing is. */
  | { readonly cell: GridCell; readonly labels: readonly string[] };

function cardOf(columns: readonly GridColumn[], cells: readonly GridCell[]): readonly Line[] {
  const all = columns.map((column, at) => ({ column, cell: cells[at] ?? [] }));
  const silent = all.filter(({ cell }) => cell.every(({ sign }) => sign === "silent"));
  const alike = Map.groupBy(silent, ({ cell }) => cell.flatMap(({ words }) => words).join());
  return [
    ...all.filter((line) => !silent.includes(line)),
    ...[...alike.values()].map((lines) => ({
      cell: lines[0]?.cell ?? [],
      labels: lines.map(({ column }) => column.label),
    })),
  ];
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <List>
      {lines.map((line, at) => (
        <CardLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are drawn once and never move.
          key={at}
          cell={line.cell}
          keepsNext={at === lines.length - 2 ? "if-room" : "never"}
        >
          {"labels" in line ? (
            <Words face="note">{line.labels.join(" · ")}</Words>
          ) : (
            <Issue {...line.column} />
          )}
        </CardLine>
      ))}
    </List>
  );
}

function Issue({ label, proposition }: GridColumn) {
  return (
    <View>
      <Words face="labelStrong">{label}</Words>
      <Words face="fine">{proposition}</Words>
    </View>
  );
}

/** The share of an issue beside the stance on it. */
const ISSUE_SHARE = 0.56;
const GAP = 12;

type CardLineProps = {
  readonly cell: GridCell;
  readonly keepsNext: Keep;
  readonly children: ReactNode;
};

function CardLine({ cell, keepsNext, children }: CardLineProps) {
  const room = useRoom();
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        paddingVertical: 6,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
      }}
      {...tagged({ type: "LI" })}
    >
      <Column width={room * ISSUE_SHARE} right={GAP} {...tagged({ type: "Lbl" })}>
        {children}
      </Column>
      <Column width={room * (1 - ISSUE_SHARE)} {...tagged({ type: "LBody" })}>
        <Stances cell={cell} />
      </Column>
    </Atom>
  );
}
