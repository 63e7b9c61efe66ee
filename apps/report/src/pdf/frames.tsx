import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { FrameEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { widthOf } from "./fonts.ts";
import { List, ListItem } from "./list.tsx";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";
import { useBlank } from "./write-box.tsx";
import { WriteOnLines } from "./write-on-lines.tsx";

/** A start up to this share of a line leaves room to go on beside it. */
const SHORT = 0.55;

/** Starts of sentences to go on with, or for a teacher the words that complete them. */
export function Frames({ entries }: PieceOf<"frames">) {
  return (
    <List>
      {entries.map(({ start, lines, endings }) =>
        lines > 0 ? (
          <ListItem key={start} style={{ marginBottom: 6 }}>
            <ToComplete start={start} lines={lines} />
          </ListItem>
        ) : (
          <Completed key={start} start={start} endings={endings} />
        ),
      )}
    </List>
  );
}

/** The first line begins behind the words where there is room, else all lines stand below them. */
function ToComplete({ start, lines }: Pick<FrameEntry, "start" | "lines">) {
  const { faces } = useSetting();
  const isShort = widthOf(start, faces.bodyStrong) <= SHORT * useRoom();
  return (
    <View>
      {isShort ? <OpenLine start={start} /> : <Words face="bodyStrong">{start}</Words>}
      <WriteOnLines count={isShort ? lines - 1 : lines} />
    </View>
  );
}

function OpenLine({ start }: { readonly start: string }) {
  const { writingLine } = useSetting();
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", height: writingLine, gap: 6 }}>
      <Words face="bodyStrong">{start}</Words>
      <View
        style={{ flexGrow: 1, borderBottomWidth: RULE.thin, borderBottomColor: BLACK, height: 1 }}
        {...useBlank()}
      />
    </View>
  );
}

/** A page may end between two of the words that complete it: an editorial may have many objections. */
function Completed({ start, endings }: Pick<FrameEntry, "start" | "endings">) {
  return (
    <View style={{ marginBottom: 6 }} {...tagged({ type: "LI" })}>
      <View {...tagged({ type: "LBody" })}>
        <Atom keepsNext="always">
          <Words face="bodyStrong" {...tagged({ type: "P" })}>
            {start}
          </Words>
        </Atom>
        {endings.map((ending) => (
          <Atom key={ending}>
            <Column left={10} bar={RULE.thin}>
              <Words face="card" {...tagged({ type: "P" })}>
                {ending}
              </Words>
            </Column>
          </Atom>
        ))}
      </View>
    </View>
  );
}
