import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PersonEntry, PieceOf } from "../compose/piece.ts";
import { arrangePeople, type Stretch as InColumns } from "./arrange-people.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { List } from "./list.tsx";
import { useIsStacked } from "./table.tsx";
import { foreignRuns, MixedWords } from "./words.tsx";

const INDENT = 14;
const GAP = 20;

/** Who is who in two columns, members set in under what they are part of; in large print in one. */
export function People({ entries }: PieceOf<"people">) {
  const isStacked = useIsStacked();
  return (
    <List>
      {isStacked
        ? entries.map((entry, at) => (
            <Atom key={entry.name} keepsNext={at === entries.length - 2 ? "if-room" : "never"}>
              <Person {...entry} />
            </Atom>
          ))
        : arrangePeople(entries).map((columns) => (
            <Stretch key={columns[0][0]?.name} columns={columns} />
          ))}
    </List>
  );
}

function Stretch({ columns }: { readonly columns: InColumns<PersonEntry> }) {
  const width = (useRoom() - GAP) / 2;
  return (
    <Atom style={{ flexDirection: "row", gap: GAP }}>
      {columns.map((column) => (
        <Column key={column[0]?.name ?? ""} width={width}>
          {column.map((entry) => (
            <Person key={entry.name} {...entry} />
          ))}
        </Column>
      ))}
    </Atom>
  );
}

function Person({ depth, name, gloss, what, also, where }: PersonEntry) {
  return (
    <View style={{ paddingVertical: 2.5 }} {...tagged({ type: "LI" })}>
      <Column left={depth * INDENT} {...tagged({ type: "LBody" })}>
        <MixedWords
          runs={[
            { text: name, face: "name" },
            ...foreignRuns("label", gloss),
            { text: what, face: "body" },
            { text: also, face: "label" },
            { text: where, face: "label" },
          ]}
        />
      </Column>
    </View>
  );
}
