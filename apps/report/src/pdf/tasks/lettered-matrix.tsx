import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridTask } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { useWidths } from "../column.tsx";
import { LETTER } from "./choices.tsx";
import { CircleRows } from "./circle-rows.tsx";
import { Letters } from "./letters.tsx";

type LetteredMatrixProps = GridTask & { readonly keepsNext: Keep };

/** The columns as lettered answers in a frame, and under it the rows, each with a circle for every letter. */
export function LetteredMatrix(task: LetteredMatrixProps) {
  const { columns } = task;
  const [cell] = useWidths(LETTER);
  const [names] = useWidths("rest", LETTER * columns.length);
  return (
    <View>
      <Letters columns={columns} />
      <View {...tagged({ type: "Table" })}>
        <CircleRows {...task} widths={{ names, cell }} />
      </View>
    </View>
  );
}
