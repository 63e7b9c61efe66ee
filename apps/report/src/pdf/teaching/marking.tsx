import type { PieceOf } from "../../compose/piece.ts";
import { useWidths } from "../column.tsx";
import { Table } from "../plain-table.tsx";
import { TableFrame, TableRow, useIsStacked } from "../table.tsx";
import { Words } from "../words.tsx";
import { runIn } from "./run-in.ts";

const NUMBER = 34;

/** The table to mark by; in large print the answers of a question run on in one line. */
export function Marking({ head, shares, rows }: PieceOf<"marking">) {
  const columns = { widths: useWidths(NUMBER, "rest") };
  if (!useIsStacked()) return <Table kind="table" head={head} shares={shares} rows={rows} />;
  return (
    <TableFrame columns={columns}>
      {rows.map(([number = "", ...answers], at) => (
        <TableRow
          key={number}
          columns={columns}
          keepsNext={at === rows.length - 2 ? "if-room" : "never"}
          cells={[
            <Words key="number" face="cardName">
              {number}
            </Words>,
            <Words key="answers" face="card">
              {runIn(head.slice(1), answers)}
            </Words>,
          ]}
        />
      ))}
    </TableFrame>
  );
}
