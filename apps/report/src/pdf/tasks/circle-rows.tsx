import { tagged } from "@linchpin/tagged-pdf";
import type { GridTask, TaskRow } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { useSetting } from "../setting.tsx";
import { BLACK, RULE } from "../theme.ts";
import { RowName } from "./row-name.tsx";

/** Between a circle, or the head over it, and the edge of its cell. */
export const GAP = 4;
/** Room for a circle and some air, in ordinary print. */
const HEIGHT = 21;

/** What the names of rows take, and each cell beside them. */
export type Widths = { readonly names: number; readonly cell: number };

type CircleRowsProps = GridTask & { readonly widths: Widths; readonly keepsNext: Keep };

/** Rows of a table with a circle for every column. */
export function CircleRows({ columns, rows, widths, keepsNext }: CircleRowsProps) {
  const letters = columns.map(({ label }) => label);
  return rows.map((row, at) => (
    <CircleRow
      key={row.label}
      row={row}
      letters={letters}
      widths={widths}
      keepsNext={keepOfRow(at, rows.length, keepsNext)}
    />
  ));
}

type CircleRowProps = {
  readonly row: TaskRow;
  readonly letters: readonly string[];
  readonly widths: Widths;
  readonly keepsNext: Keep;
};

function CircleRow({ row, letters, widths, keepsNext }: CircleRowProps) {
  const { scale } = useSetting();
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        alignItems: "center",
        minHeight: HEIGHT * scale,
        paddingVertical: 2.5,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
      }}
      {...tagged({ type: "TR" })}
    >
      <Column width={widths.names} right={8} {...tagged({ type: "TH", scope: "Row" })}>
        <RowName {...row} />
      </Column>
      {letters.map((letter) => (
        <Column key={letter} width={widths.cell} left={GAP} {...tagged({ type: "TD" })}>
          <Bubble letter={letter} isMarked={letter === row.written} />
        </Column>
      ))}
    </Atom>
  );
}
