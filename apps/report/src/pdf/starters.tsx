import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { tableRow } from "./table.tsx";
import { FACES } from "./theme.ts";
import { Words } from "./words.tsx";

/** Sentences to talk about, each with a question that has no single answer. */
export function Starters({ entries }: BlockOf<"starters">) {
  return (
    <View>
      {entries.map(({ kicker, text, question }) => (
        <Atom key={text} style={{ ...tableRow, flexDirection: "column" }}>
          <Words face={FACES.label}>{kicker}</Words>
          <Words face={FACES.cardStrong}>{text}</Words>
          <Words face={FACES.card}>{question}</Words>
        </Atom>
      ))}
    </View>
  );
}
