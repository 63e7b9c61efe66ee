import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Domino } from "./domino.tsx";
import { Words } from "./words.tsx";

/** The four signs with their words. */
export function SignLegend({ entries, note }: PieceOf<"sign-legend">) {
  return (
    <Atom keepsNext="if-room" style={{ marginTop: 2, marginBottom: 8 }}>
      <View
        style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 26, rowGap: 4 }}
        {...tagged({ type: "L", numbering: "None" })}
      >
        {entries.map(({ sign, word }) => (
          <View
            key={sign}
            style={{ flexDirection: "row", alignItems: "center", gap: 6 }}
            {...tagged({ type: "LI" })}
          >
            <View {...tagged("artifact")}>
              <Domino sign={sign} />
            </View>
            <Words face="noteStrong" {...tagged({ type: "LBody" })}>
              {word}
            </Words>
          </View>
        ))}
      </View>
      <Words face="card" style={{ marginTop: 4 }}>
        {note}
      </Words>
    </Atom>
  );
}
