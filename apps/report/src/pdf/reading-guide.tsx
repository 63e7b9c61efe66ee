import { View } from "@react-pdf/renderer";
import type { BlockOf, GuideEntry } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { FACES, HANG, TEXT_WIDTH } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";
import { WriteOnLines } from "./write-on-lines.tsx";

/** Paragraph by paragraph: what it does, a question to it, and room for an answer. */
export function ReadingGuide({ entries }: BlockOf<"reading-guide">) {
  return (
    <View>
      {entries.map((entry) => (
        <GuideRow key={entry.place} {...entry} />
      ))}
    </View>
  );
}

function GuideRow({ place, job, question, lines, gist }: GuideEntry) {
  return (
    <Atom style={{ flexDirection: "row", marginTop: 4, marginBottom: 6 }}>
      <Column width={HANG} style={{ paddingTop: 1 }}>
        <Words face={FACES.name}>{place}</Words>
      </Column>
      <Column width={TEXT_WIDTH - HANG}>
        <MixedWords
          runs={[
            { text: job, face: FACES.bodyStrong },
            { text: question, face: FACES.body },
          ]}
        />
        {gist !== undefined && (
          <View style={{ marginTop: 2 }}>
            <Words face={FACES.cardItalic}>{gist}</Words>
          </View>
        )}
        <WriteOnLines count={lines} />
      </Column>
    </Atom>
  );
}
