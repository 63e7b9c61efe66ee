import { View } from "@react-pdf/renderer";
import type { GridTask, TaskRow } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { useSetting } from "../setting.tsx";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";

/** Rows hang from their number. */
export const ROW_NUMBER = 18;
const NAMES_SHARE = 0.32;

type Columns = GridTask["columns"];

/** Rows by columns with a circle in every cell; the head is said again on every page. */
export function Matrix({ columns, rows, keepsNext }: GridTask & { readonly keepsNext: Keep }) {
  const names = useRoom() * NAMES_SHARE;
  const cell = (useRoom() - names) / columns.length;
  return (
    <View>
      <MatrixHead columns={columns} names={names} cell={cell} />
      {rows.map((row, at) => (
        <MatrixRow
          key={row.label}
          row={row}
          columns={columns}
          widths={{ names, cell }}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
        />
      ))}
    </View>
  );
}

function MatrixHead({
  columns,
  names,
  cell,
}: {
  readonly columns: Columns;
  readonly names: number;
  readonly cell: number;
}) {
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{
        flexDirection: "row",
        alignItems: "flex-end",
        paddingBottom: 3,
        borderBottomWidth: RULE.box,
        borderBottomColor: BLACK,
      }}
    >
      <Column width={names} />
      {columns.map(({ label, text }) => (
        <Column key={label} width={cell} left={4} right={4}>
          <Words face="note">{text}</Words>
        </Column>
      ))}
    </Atom>
  );
}

function MatrixRow({
  row: { label, text, written },
  columns,
  widths: { names, cell },
  keepsNext,
}: {
  readonly row: TaskRow;
  readonly columns: Columns;
  readonly widths: { readonly names: number; readonly cell: number };
  readonly keepsNext: Keep;
}) {
  const { writingLine } = useSetting();
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        alignItems: "center",
        minHeight: writingLine,
        paddingVertical: 3,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
      }}
    >
      <Column width={ROW_NUMBER}>
        <Words face="note">{label}</Words>
      </Column>
      <Column width={names - ROW_NUMBER} right={8}>
        <Words face="body">{text}</Words>
      </Column>
      {columns.map((column) => (
        <Column key={column.label} width={cell} left={4}>
          <Bubble letter={column.label} isMarked={column.label === written} />
        </Column>
      ))}
    </Atom>
  );
}
