import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { chunkEvenly } from "../compose/chunk-evenly.ts";
import type { PieceOf, VoicedView, VoiceEntry } from "../compose/piece.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { List } from "./list.tsx";
import { useIsStacked } from "./table.tsx";
import { BLACK, RULE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

/** Between two views side by side. */
const GAP = 16;

/** The voices one after the other, the views of each two in a row, in large print one. */
export function Voices({ entries }: PieceOf<"voices">) {
  return (
    <List>
      {entries.map((entry) => (
        <Voice key={entry.voice} {...entry} />
      ))}
    </List>
  );
}

function Voice({ voice, views }: VoiceEntry) {
  const inRow = useIsStacked() ? 1 : 2;
  const rows = chunkEvenly(views, inRow);
  return (
    <View style={{ marginBottom: 12 }} {...tagged({ type: "LI" })}>
      <Atom
        isRepeated
        keepsNext="always"
        style={{ borderBottomWidth: RULE.box, borderBottomColor: BLACK, paddingBottom: 3 }}
        {...tagged({ type: "Lbl" })}
      >
        <Words face="name">{voice}</Words>
      </Atom>
      <View {...tagged({ type: "LBody" })}>
        <List>
          {rows.map((row, at) => (
            <SideBySide
              // biome-ignore lint/suspicious/noArrayIndexKey: two views may read alike, and rows never move.
              key={at}
              views={row}
              inRow={inRow}
              keepsNext={at === rows.length - 2 ? "if-room" : "never"}
            />
          ))}
        </List>
      </View>
    </View>
  );
}

type SideBySideProps = {
  readonly views: readonly VoicedView[];
  readonly inRow: number;
  readonly keepsNext: Keep;
};

function SideBySide({ views, inRow, keepsNext }: SideBySideProps) {
  const width = (useRoom() - GAP * (inRow - 1)) / inRow;
  return (
    <Atom keepsNext={keepsNext} style={{ flexDirection: "row", gap: GAP, paddingTop: 6 }}>
      {views.map((view) => (
        <Column key={`${view.label} ${view.text}`} width={width} {...tagged({ type: "LI" })}>
          <View {...tagged({ type: "LBody" })}>
            <Told {...view} />
          </View>
        </Column>
      ))}
    </Atom>
  );
}

function Told({ label, text, where }: VoicedView) {
  return (
    <MixedWords
      runs={[
        { text: label, face: "noteStrong" },
        { text, face: "note" },
        { text: where, face: "fine" },
      ]}
    />
  );
}
