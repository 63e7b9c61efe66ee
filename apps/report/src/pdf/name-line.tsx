import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";
import { useBlank } from "./write-box.tsx";

/** Room above a line for its name and a hand. */
const HEIGHT = 27;

/** Name, class and date, the first with twice the room. */
export function NameLine({ fields }: PieceOf<"name-line">) {
  return (
    <Atom style={{ flexDirection: "row", gap: 22, marginTop: 8, marginBottom: 10 }}>
      {fields.map((field, at) => (
        <NameField key={field} field={field} share={at === 0 ? 2 : 1} />
      ))}
    </Atom>
  );
}

function NameField({ field, share }: { readonly field: string; readonly share: number }) {
  const { scale } = useSetting();
  return (
    <View style={{ flex: share, height: HEIGHT * scale }} {...tagged({ type: "P" })}>
      <Words face="note">{field}</Words>
      <View
        style={{ flexGrow: 1, borderBottomWidth: RULE.thin, borderBottomColor: BLACK }}
        {...useBlank()}
      />
    </View>
  );
}
