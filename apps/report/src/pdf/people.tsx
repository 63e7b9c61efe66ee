import { View } from "@react-pdf/renderer";
import type { PersonEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { CELL_GAP, tableRow } from "./table.tsx";
import { MixedWords, Words } from "./words.tsx";

const INDENT = 14;
const NAME = 176;
const WHERE = 80;

/** Who is who; members set in under what they are part of. */
export function People({ entries }: PieceOf<"people">) {
  return (
    <View>
      {entries.map((entry) => (
        <PersonRow key={entry.name} {...entry} />
      ))}
    </View>
  );
}

function PersonRow({ depth, name, what, also, where }: PersonEntry) {
  const [names, rest, places] = useWidths(NAME, "rest", WHERE);
  return (
    <Atom style={tableRow}>
      <Column width={names} left={depth * INDENT} right={CELL_GAP}>
        <Words face="name">{name}</Words>
      </Column>
      <Column width={rest} right={CELL_GAP}>
        <MixedWords
          runs={[
            { text: what, face: "card" },
            { text: also, face: "label" },
          ]}
        />
      </Column>
      <Column width={places} style={{ paddingTop: 1 }}>
        <Words face="note">{where}</Words>
      </Column>
    </Atom>
  );
}
