import { View } from "@react-pdf/renderer";
import type { BlockOf, PersonEntry } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { CELL_GAP, tableRow } from "./table.tsx";
import { FACES, TEXT_WIDTH } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

const INDENT = 14;
const NAME = 176;
const WHERE = 80;

/** Who is who; members set in under what they are part of. */
export function People({ entries }: BlockOf<"people">) {
  return (
    <View>
      {entries.map((entry) => (
        <PersonRow key={entry.name} {...entry} />
      ))}
    </View>
  );
}

function PersonRow({ depth, name, what, also, where }: PersonEntry) {
  return (
    <Atom style={tableRow}>
      <Column width={NAME} left={depth * INDENT} right={CELL_GAP}>
        <Words face={FACES.name}>{name}</Words>
      </Column>
      <Column width={TEXT_WIDTH - NAME - WHERE} right={CELL_GAP}>
        <MixedWords
          runs={[
            { text: what, face: FACES.card },
            { text: also, face: FACES.label },
          ]}
        />
      </Column>
      <Column width={WHERE} style={{ paddingTop: 1 }}>
        <Words face={FACES.note}>{where}</Words>
      </Column>
    </Atom>
  );
}
