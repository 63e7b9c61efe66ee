import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { NAMES } from "./theme.ts";
import { Words } from "./words.tsx";

/** What there is to know in label and answer. */
export function Facts({ entries }: PieceOf<"facts">) {
  const [names, rest] = useWidths(NAMES, "rest");
  return (
    <View>
      {entries.map(({ label, text }) => (
        <Atom key={`${label} ${text}`} style={{ flexDirection: "row", marginBottom: 4 }}>
          <Column width={names} right={8} style={{ paddingTop: 2 }}>
            <Words face="noteStrong">{label}</Words>
          </Column>
          <Column width={rest}>
            <Words face="body">{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
