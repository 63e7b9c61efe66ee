import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { tableRow } from "./table.tsx";
import { Words } from "./words.tsx";

/** Sentences to talk about, each with a question that has no single answer. */
export function Starters({ entries }: PieceOf<"starters">) {
  return (
    <View>
      {entries.map(({ kicker, text, question }) => (
        <Atom key={text} style={{ ...tableRow, flexDirection: "column" }}>
          <Words face="label">{kicker}</Words>
          <Words face="cardStrong">{text}</Words>
          <Words face="card">{question}</Words>
        </Atom>
      ))}
    </View>
  );
}
