import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Name, class and date, the first with twice the room. */
export function NameLine({ fields }: PieceOf<"name-line">) {
  return (
    <Atom style={{ flexDirection: "row", gap: 22, marginTop: 12, marginBottom: 12 }}>
      {fields.map((field, at) => (
        <View
          key={field}
          style={{
            flex: at === 0 ? 2 : 1,
            height: 27,
            borderBottomWidth: RULE.thin,
            borderBottomColor: BLACK,
          }}
        >
          <Words face="note">{field}</Words>
        </View>
      ))}
    </Atom>
  );
}
