import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry, PieceOf } from "../../compose/piece.ts";
import { Atom } from "../atom.tsx";
import { Column, useWidths } from "../column.tsx";
import { Words } from "../words.tsx";

const LABEL = 72;

/** Labels and short sentences, set close. */
export function Brief({ entries }: PieceOf<"brief">) {
  return (
    <View style={{ marginTop: 6 }} {...tagged({ type: "Table" })}>
      {entries.map((entry) => (
        <BriefRow key={`${entry.label} ${entry.text}`} {...entry} />
      ))}
    </View>
  );
}

function BriefRow({ label, text }: Entry) {
  const [names, rest] = useWidths(LABEL, "rest");
  return (
    <Atom style={{ flexDirection: "row", marginTop: 1 }} {...tagged({ type: "TR" })}>
      <Column width={names} right={6} {...tagged({ type: "TH", scope: "Row" })}>
        <Words face="noteStrong">{label}</Words>
      </Column>
      <Column width={rest} {...tagged({ type: "TD" })}>
        <Words face="note">{text}</Words>
      </Column>
    </Atom>
  );
}
