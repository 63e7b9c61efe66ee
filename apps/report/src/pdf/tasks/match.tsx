import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridTask } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { List } from "../list.tsx";
import { Words } from "../words.tsx";
import { WRITE_BOX, WriteBox } from "../write-box.tsx";
import { Letters } from "./letters.tsx";
import { ROW_NUMBER } from "./row-name.tsx";

/** Lettered answers in a frame, said again on every page, and under it statements with a box for a letter each. */
export function Match({ columns, rows, keepsNext }: GridTask & { readonly keepsNext: Keep }) {
  const [number, box, rest] = useWidths(ROW_NUMBER, WRITE_BOX, "rest");
  return (
    <View>
      <Letters columns={columns} />
      <List numbering="Decimal">
        {rows.map(({ label, text, written }, at) => (
          <Atom
            key={label}
            keepsNext={keepOfRow(at, rows.length, keepsNext)}
            style={{ flexDirection: "row", alignItems: "center", marginTop: 5 }}
            {...tagged({ type: "LI" })}
          >
            <Column width={number} {...tagged({ type: "Lbl" })}>
              <Words face="noteStrong">{label}</Words>
            </Column>
            <Column
              width={box + rest}
              style={{ flexDirection: "row", alignItems: "center" }}
              {...tagged({ type: "LBody" })}
            >
              <Column width={box}>
                <WriteBox written={written} />
              </Column>
              <Column width={rest}>
                <Words face="body">{text}</Words>
              </Column>
            </Column>
          </Atom>
        ))}
      </List>
    </View>
  );
}
