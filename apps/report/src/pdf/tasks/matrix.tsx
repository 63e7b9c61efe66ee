import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridTask } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { BLACK, RULE } from "../theme.ts";
import { useWidestWord } from "../widest.ts";
import { Words } from "../words.tsx";
import { CircleRows, GAP, type Widths } from "./circle-rows.tsx";
import { LetteredMatrix } from "./lettered-matrix.tsx";

const NAMES_SHARE = 0.32;

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
  return (
    <View {...tagged({ type: "Table" })}>
      <MatrixHead columns={task.columns} widths={widths} />
      <CircleRows {...task} widths={widths} />
    </View>
  );
}

type MatrixHeadProps = { readonly columns: GridTask["columns"]; readonly widths: Widths };

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
