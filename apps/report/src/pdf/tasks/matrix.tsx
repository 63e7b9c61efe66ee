import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridTask, TaskRow } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { useSetting } from "../setting.tsx";
import { BLACK, RULE } from "../theme.ts";
import { useWidestWord } from "../widest.ts";
import { Words } from "../words.tsx";
import { LetteredMatrix } from "./lettered-matrix.tsx";
import { RowName } from "./row-name.tsx";

const NAMES_SHARE = 0.32;
const GAP = 4;
/** Room for a circle and some air, in ordinary print. */
const ROW = 21;

type Columns = GridTask["columns"];
type Widths = { readonly names: number; readonly cell: number };
type MatrixProps = GridTask & { readonly keepsNext: Keep };

/** Rows by columns with a circle in every cell; lettered where a column would have to break words. */
export function Matrix(task: MatrixProps) {
  const names = useRoom() * NAMES_SHARE;
  const widths = { names, cell: (useRoom() - names) / task.columns.length };
  const heads = task.columns.map(({ text }) => text);
  const fits = useWidestWord(heads, "noteStrong") <= widths.cell - 2 * GAP;
  return fits ? <Grid task={task} widths={widths} /> : <LetteredMatrix {...task} />;
}

/** The head is said again on every page. */
function Grid({ task, widths }: { readonly task: MatrixProps; readonly widths: Widths }) {
  const { columns, rows, keepsNext } = task;
  return (
    <View {...tagged({ type: "Table" })}>
      <MatrixHead columns={columns} widths={widths} />
      {rows.map((row, at) => (
        <MatrixRow
          key={row.label}
          row={row}
          columns={columns}
          widths={widths}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
        />
      ))}
    </View>
  );
}

type MatrixHeadProps = { readonly columns: Columns; readonly widths: Widths };

function MatrixHead({ columns, widths: { names, cell } }: MatrixHeadProps) {
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
      {...tagged({ type: "TR" })}
    >
      <Column width={names} {...tagged({ type: "TD" })} />
      {columns.map(({ label, text }) => (
        <Column
          key={label}
          width={cell}
          left={GAP}
          right={GAP}
          {...tagged({ type: "TH", scope: "Column" })}
        >
          <Words face="noteStrong">{text}</Words>
        </Column>
      ))}
    </Atom>
  );
}

type MatrixRowProps = MatrixHeadProps & { readonly row: TaskRow; readonly keepsNext: Keep };

function MatrixRow({ row, columns, widths, keepsNext }: MatrixRowProps) {
  const { scale } = useSetting();
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        alignItems: "center",
        minHeight: ROW * scale,
        paddingVertical: 2.5,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
      }}
      {...tagged({ type: "TR" })}
    >
      <Column width={widths.names} right={8} {...tagged({ type: "TH", scope: "Row" })}>
        <RowName {...row} />
      </Column>
      {columns.map(({ label }) => (
        <Column key={label} width={widths.cell} left={GAP} {...tagged({ type: "TD" })}>
          <Bubble letter={label} isMarked={label === row.written} />
        </Column>
      ))}
    </Atom>
  );
}
