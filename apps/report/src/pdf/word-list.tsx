import { View } from "@react-pdf/renderer";
import type { PieceOf, WordEntry } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { CELL_GAP, TableHead, tableRow } from "./table.tsx";
import { NAMES } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

const WHERE = 62;

/** Words with their meaning and, where it is not from the editorial, a mark that says so. */
export function WordList({ head, entries }: PieceOf<"words">) {
  return (
    <View>
      <TableHead head={head} widths={useWidths(NAMES, "rest", WHERE)} />
      {entries.map((entry) => (
        <WordRow key={entry.word} {...entry} />
      ))}
    </View>
  );
}

function WordRow({ word, say, meaning, origin, where }: WordEntry) {
  const [words, meanings, places] = useWidths(NAMES, "rest", WHERE);
  return (
    <Atom style={tableRow}>
      <Column width={words} right={CELL_GAP} style={{ paddingTop: 1 }}>
        <Words face="name">{word}</Words>
        {say !== undefined && <Words face="note">{say}</Words>}
      </Column>
      <Column width={meanings} right={CELL_GAP}>
        <MixedWords
          runs={[
            { text: meaning, face: "body" },
            { text: origin, face: "label" },
          ]}
        />
      </Column>
      <Column width={places} style={{ paddingTop: 2 }}>
        <Words face="note">{where}</Words>
      </Column>
    </Atom>
  );
}
