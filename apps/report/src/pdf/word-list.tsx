import { View } from "@react-pdf/renderer";
import type { BlockOf, WordEntry } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { CELL_GAP, TableHead, tableRow } from "./table.tsx";
import { FACES, NAMES, TEXT_WIDTH } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

const WHERE = 62;
const WIDTHS = [NAMES, TEXT_WIDTH - NAMES - WHERE, WHERE] as const;

/** Words with their meaning and, where it is not from the editorial, a mark that says so. */
export function WordList({ head, entries }: BlockOf<"words">) {
  return (
    <View>
      <TableHead head={head} widths={WIDTHS} />
      {entries.map((entry) => (
        <WordRow key={entry.word} {...entry} />
      ))}
    </View>
  );
}

function WordRow({ word, say, meaning, origin, where }: WordEntry) {
  const [words, meanings, places] = WIDTHS;
  return (
    <Atom style={tableRow}>
      <Column width={words} right={CELL_GAP} style={{ paddingTop: 1 }}>
        <Words face={FACES.name}>{word}</Words>
        {say !== undefined && <Words face={FACES.note}>{say}</Words>}
      </Column>
      <Column width={meanings} right={CELL_GAP}>
        <MixedWords
          runs={[
            { text: meaning, face: FACES.body },
            { text: origin, face: FACES.label },
          ]}
        />
      </Column>
      <Column width={places} style={{ paddingTop: 2 }}>
        <Words face={FACES.note}>{where}</Words>
      </Column>
    </Atom>
  );
}
