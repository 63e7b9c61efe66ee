import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf, VoicedView } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { useRoom } from "./column.tsx";
import { List, ListItem } from "./list.tsx";
import { TableFrame, TableRow, useIsStacked } from "./table.tsx";
import { BLACK, RULE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

/** Every view in the column of the voice it is told in, or in large print the voices one after the other. */
export function Voices(piece: PieceOf<"voices">) {
  return useIsStacked() ? <VoiceByVoice {...piece} /> : <VoiceColumns {...piece} />;
}

/** Each column for itself from top to bottom. */
function VoiceColumns({ head, rows }: PieceOf<"voices">) {
  const width = useRoom() / head.length;
  const columns = { heads: head, widths: head.map(() => width) };
  return (
    <TableFrame columns={columns}>
      {rows.map((views, at) => (
        <TableRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move.
          key={at}
          columns={columns}
          isNamed={false}
          isClosed={at === rows.length - 1}
          isDense
          cells={views.map((view) => view && <Told key={view.label} {...view} />)}
        />
      ))}
    </TableFrame>
  );
}

function VoiceByVoice({ head, rows }: PieceOf<"voices">) {
  return (
    <List>
      {head.map((voice, at) => (
        <Voice key={voice} voice={voice} views={rows.flatMap((row) => row[at] ?? [])} />
      ))}
    </List>
  );
}

type VoiceProps = { readonly voice: string; readonly views: readonly VoicedView[] };

function Voice({ voice, views }: VoiceProps) {
  return (
    <View style={{ marginBottom: 14 }} {...tagged({ type: "LI" })}>
      <Atom
        keepsNext="always"
        style={{ borderBottomWidth: RULE.box, borderBottomColor: BLACK, paddingBottom: 3 }}
        {...tagged({ type: "Lbl" })}
      >
        <Words face="name">{voice}</Words>
      </Atom>
      <View {...tagged({ type: "LBody" })}>
        {views.length > 0 && (
          <List>
            {views.map((view) => (
              <ListItem key={`${view.label} ${view.text}`} style={{ marginTop: 6 }}>
                <Told {...view} />
              </ListItem>
            ))}
          </List>
        )}
      </View>
    </View>
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
