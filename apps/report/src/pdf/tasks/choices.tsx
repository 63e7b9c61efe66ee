import { View } from "@react-pdf/renderer";
import { chunkEvenly } from "../../compose/chunk-evenly.ts";
import type { Entry } from "../../compose/piece.ts";
import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { Words } from "../words.tsx";

/** Options hang from their letter. */
export const LETTER = 22;
/** Options up to this length stand two in a row. */
const SHORT = 36;

/** Options with circles, or with squares where several fit. */
export function Choices({
  options,
  picks,
  keepsNext,
}: TaskOf<"choices"> & { readonly keepsNext: Keep }) {
  const rows = inRows(options);
  const width = useRoom() / (rows[0]?.length ?? 1);
  return (
    <View>
      {rows.map((row, at) => (
        <Atom
          key={row[0]?.label}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
          style={{ flexDirection: "row" }}
        >
          {row.map(({ label, text, isMarked }) => (
            <View key={label} style={{ flexDirection: "row", paddingVertical: 3 }}>
              <Column width={LETTER} style={{ paddingTop: 1.5 }}>
                <Bubble letter={label} isMarked={isMarked} isSquare={picks > 1} />
              </Column>
              <Column width={width - LETTER}>
                <Words face="body">{text}</Words>
              </Column>
            </View>
          ))}
        </Atom>
      ))}
    </View>
  );
}

/** Short things two in a row. */
export function inRows<Thing extends Entry>(
  things: readonly Thing[],
): ReadonlyArray<readonly Thing[]> {
  const areShort = things.length % 2 === 0 && things.every(({ text }) => text.length <= SHORT);
  return chunkEvenly(things, areShort ? 2 : 1);
}
