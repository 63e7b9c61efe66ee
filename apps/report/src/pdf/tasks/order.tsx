import { View } from "@react-pdf/renderer";
import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { Words } from "../words.tsx";
import { WRITE_BOX, WriteBox } from "../write-box.tsx";

/** Lines with a box for a number before each. */
export function Order({ lines, keepsNext }: TaskOf<"order"> & { readonly keepsNext: Keep }) {
  const room = useRoom();
  return (
    <View>
      {lines.map(({ text, written }, at) => (
        <Atom
          key={text}
          keepsNext={keepOfRow(at, lines.length, keepsNext)}
          style={{ flexDirection: "row", alignItems: "center", marginBottom: 5 }}
        >
          <Column width={WRITE_BOX}>
            <WriteBox written={written} />
          </Column>
          <Column width={room - WRITE_BOX}>
            <Words face="body">{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
