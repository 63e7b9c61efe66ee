import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../../compose/piece.ts";
import { useRoom } from "../column.tsx";
import { TableFrame, TableRow, useIsStacked } from "../table.tsx";
import { Words } from "../words.tsx";
import { CompactHeading } from "./compact-heading.tsx";
import { runIn } from "./run-in.ts";

/** The first column against one of the others. */
const NAME_SHARE = 2.8;

/** Numbers by rows and columns with their sum; in large print a row's numbers run on. */
export function Tally({ title, head, rows }: PieceOf<"tally">) {
  const [name = "", ...heads] = head;
  const isStacked = useIsStacked();
  const room = useRoom();
  const unit = room / (heads.length + NAME_SHARE);
  const columns = {
    heads: [name, ...heads],
    widths: [NAME_SHARE * unit, ...heads.map(() => unit)],
  };
  return (
    <View>
      <CompactHeading>{title}</CompactHeading>
      <TableFrame columns={columns}>
        {rows.map(([label = "", ...numbers], line) => (
          <TableRow
            key={label}
            columns={columns}
            isDense
            cells={[
              <Words key="label" face="noteStrong">
                {label}
              </Words>,
              ...(isStacked ? [runIn(heads, numbers)] : numbers).map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move.
                <Words key={at} face={line === rows.length - 1 ? "noteStrong" : "note"}>
                  {text}
                </Words>
              )),
            ]}
          />
        ))}
      </TableFrame>
    </View>
  );
}
