import { View } from "@react-pdf/renderer";
import type { OutlineGap, PieceOf } from "../compose/piece.ts";
import { Column } from "./column.tsx";
import { List, ListItem } from "./list.tsx";
import { Words } from "./words.tsx";
import { WriteOnLines } from "./write-on-lines.tsx";

const INDENT = 16;

/** The outline of an argument with lines to write on in place of its sentences, or of some of them. */
export function OutlineToFill({ entries }: PieceOf<"outline-to-fill">) {
  return (
    <List>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move.
        <ListItem key={at} style={{ marginBottom: 8 }}>
          <Gap {...entry} />
        </ListItem>
      ))}
    </List>
  );
}

function Gap({ depth, kicker, text, lines }: OutlineGap) {
  return (
    <Column left={depth * INDENT}>
      <Words face="label">{kicker}</Words>
      {text !== undefined && <Words face="bodyStrong">{text}</Words>}
      {lines > 0 && (
        <View>
          <WriteOnLines count={lines} />
        </View>
      )}
    </Column>
  );
}
