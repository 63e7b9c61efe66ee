import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { FACES, NAMES, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

/** What there is to know in label and answer. */
export function Facts({ entries }: BlockOf<"facts">) {
  return (
    <View>
      {entries.map(({ label, text }) => (
        <Atom key={`${label} ${text}`} style={{ flexDirection: "row", marginBottom: 4 }}>
          <Column width={NAMES} right={8} style={{ paddingTop: 2 }}>
            <Words face={FACES.noteStrong}>{label}</Words>
          </Column>
          <Column width={TEXT_WIDTH - NAMES}>
            <Words face={FACES.body}>{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
