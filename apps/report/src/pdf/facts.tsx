import type { PieceOf } from "../compose/piece.ts";
import { useWidths } from "./column.tsx";
import { isLong } from "./is-long.ts";
import { Label } from "./label.tsx";
import { TableFrame, TableRow } from "./table.tsx";
import { NAMES } from "./theme.ts";
import { Words } from "./words.tsx";

/** What there is to know in label and answer. */
export function Facts({ entries }: PieceOf<"facts">) {
  const columns = { widths: useWidths(NAMES, "rest") };
  return (
    <TableFrame columns={columns}>
      {entries.map(({ label, text }) => (
        <TableRow
          key={`${label} ${text}`}
          columns={columns}
          isClosed={false}
          isProse={isLong(text)}
          cells={[
            <Label key="label" face="noteStrong" of="body">
              {label}
            </Label>,
            <Words key="text" face="body">
              {text}
            </Words>,
          ]}
        />
      ))}
    </TableFrame>
  );
}
