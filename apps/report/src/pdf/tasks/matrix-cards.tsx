import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { GridTask, TaskRow } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";
import { LETTER } from "./choices.tsx";
import { RowName } from "./row-name.tsx";

type MatrixCardsProps = GridTask & { readonly keepsNext: Keep };

/** Each row a card of its own: what it is about, and below it a circle for every column, with its words. */
export function MatrixCards({ columns, rows, keepsNext }: MatrixCardsProps) {
  return (
    <View {...tagged({ type: "Table" })}>
      {rows.map((row, at) => (
        <Card
          key={row.label}
          row={row}
          columns={columns}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
        />
      ))}
    </View>
  );
}

type CardProps = {
  readonly row: TaskRow;
  readonly columns: GridTask["columns"];
  readonly keepsNext: Keep;
};

function Card({ row, columns, keepsNext }: CardProps) {
  return (
    <Atom
      keepsNext={keepsNext}
      style={{ paddingVertical: 5, borderBottomWidth: RULE.thin, borderBottomColor: BLACK }}
      {...tagged({ type: "TR" })}
    >
      <View style={{ marginBottom: 3 }} {...tagged({ type: "TH", scope: "Row" })}>
        <RowName {...row} />
      </View>
      <View style={{ flexDirection: "row", flexWrap: "wrap", rowGap: 3 }}>
        {columns.map((column) => (
          <Circle key={column.label} column={column} isMarked={column.label === row.written} />
        ))}
      </View>
    </Atom>
  );
}

function Circle({ column, isMarked }: { readonly column: Entry; readonly isMarked: boolean }) {
  const half = useRoom() / 2;
  return (
    <Column width={half} {...tagged({ type: "TD" })}>
      <CircleWords {...column} isMarked={isMarked} />
    </Column>
  );
}

function CircleWords({ label, text, isMarked }: Entry & { readonly isMarked: boolean }) {
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row" }}>
      <Column width={letter}>
        <Bubble letter={label} of="note" isMarked={isMarked} />
      </Column>
      <Column width={rest} right={6}>
        <Words face="note">{text}</Words>
      </Column>
    </View>
  );
}
