import { View } from "@react-pdf/renderer";
import type { GridTask } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";
import { WRITE_BOX, WriteBox } from "../write-box.tsx";
import { inRows, LETTER } from "./choices.tsx";
import { ROW_NUMBER } from "./matrix.tsx";

/** Lettered answers in a frame, said again on every page, and under it statements with a box for a letter each. */
export function Match({ columns, rows, keepsNext }: GridTask & { readonly keepsNext: Keep }) {
  const room = useRoom();
  return (
    <View>
      <Letters columns={columns} />
      {rows.map(({ label, text, written }, at) => (
        <Atom
          key={label}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
          style={{ flexDirection: "row", alignItems: "center", marginTop: 5 }}
        >
          <Column width={ROW_NUMBER}>
            <Words face="note">{label}</Words>
          </Column>
          <Column width={WRITE_BOX}>
            <WriteBox written={written} />
          </Column>
          <Column width={room - ROW_NUMBER - WRITE_BOX}>
            <Words face="body">{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}

const PADDING = 8;

function Letters({ columns }: { readonly columns: GridTask["columns"] }) {
  const room = useRoom() - 2 * PADDING;
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{ borderWidth: RULE.thin, borderColor: BLACK, padding: PADDING, paddingVertical: 4 }}
    >
      {inRows(columns).map((row) => (
        <View key={row[0]?.label} style={{ flexDirection: "row", paddingVertical: 1 }}>
          {row.map(({ label, text }) => (
            <View key={label} style={{ flexDirection: "row" }}>
              <Column width={LETTER} style={{ paddingTop: 1 }}>
                <Words face="name">{label}</Words>
              </Column>
              <Column width={room / row.length - LETTER} right={6}>
                <Words face="body">{text}</Words>
              </Column>
            </View>
          ))}
        </View>
      ))}
    </Atom>
  );
}
