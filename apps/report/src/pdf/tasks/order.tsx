import { tagged } from "@linchpin/tagged-pdf";
import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { List } from "../list.tsx";
import { Words } from "../words.tsx";
import { WRITE_BOX, WriteBox } from "../write-box.tsx";

/** Lines with a box for a number before each. */
export function Order({ lines, keepsNext }: TaskOf<"order"> & { readonly keepsNext: Keep }) {
  const [box, rest] = useWidths(WRITE_BOX, "rest");
  return (
    <List>
      {lines.map(({ text, written }, at) => (
        <Atom
          key={text}
          keepsNext={keepOfRow(at, lines.length, keepsNext)}
          style={{ flexDirection: "row", alignItems: "center", marginBottom: 5 }}
          {...tagged({ type: "LI" })}
        >
          <Column width={box} {...tagged({ type: "Lbl" })}>
            <WriteBox written={written} />
          </Column>
          <Column width={rest} {...tagged({ type: "LBody" })}>
            <Words face="body">{text}</Words>
          </Column>
        </Atom>
      ))}
    </List>
  );
}
