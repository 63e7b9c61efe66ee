import { View } from "@react-pdf/renderer";
import type { GuideEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { HANG } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";
import { WriteOnLines } from "./write-on-lines.tsx";

/** Paragraph by paragraph: what it does, a question to it, and room for an answer. */
export function ReadingGuide({ entries }: PieceOf<"reading-guide">) {
  return (
    <View>
      {entries.map((entry) => (
        <GuideRow key={entry.place} {...entry} />
      ))}
    </View>
  );
}

function GuideRow({ place, job, question, lines, gist }: GuideEntry) {
  const [hang, rest] = useWidths(HANG, "rest");
  return (
    <Atom style={{ flexDirection: "row", marginTop: 4, marginBottom: 6 }}>
      <Column width={hang} style={{ paddingTop: 1 }}>
        <Words face="name">{place}</Words>
      </Column>
      <Column width={rest}>
        <MixedWords
          runs={[
            { text: job, face: "bodyStrong" },
            { text: question, face: "body" },
          ]}
        />
        {gist !== undefined && (
          <View style={{ marginTop: 2 }}>
            <Words face="cardItalic">{gist}</Words>
          </View>
        )}
        <WriteOnLines count={lines} />
      </Column>
    </Atom>
  );
}
