import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom, useWidths } from "../column.tsx";
import { Label } from "../label.tsx";
import { List } from "../list.tsx";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";
import { LETTER, useRows } from "./choices.tsx";

const PADDING = 8;

type LettersProps = { readonly columns: readonly Entry[] };

/** Lettered answers in a frame, said again on every page that what is under it goes on to. */
export function Letters({ columns }: LettersProps) {
  const room = useRoom() - 2 * PADDING - 2 * RULE.thin;
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{ borderWidth: RULE.thin, borderColor: BLACK, padding: PADDING, paddingVertical: 4 }}
    >
      <Column width={room}>
        <LetterRows columns={columns} />
      </Column>
    </Atom>
  );
}

function LetterRows({ columns }: LettersProps) {
  const { rows, width } = useRows(columns, "body");
  return (
    <List numbering="UpperAlpha">
      {rows.map((row) => (
        <View key={row[0]?.label} style={{ flexDirection: "row", paddingVertical: 1 }}>
          {row.map((entry) => (
            <Column key={entry.label} width={width}>
              <Letter {...entry} />
            </Column>
          ))}
        </View>
      ))}
    </List>
  );
}

function Letter({ label, text }: Entry) {
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row" }} {...tagged({ type: "LI" })}>
      <Column width={letter} {...tagged({ type: "Lbl" })}>
        <Label face="name" of="body">
          {label}
        </Label>
      </Column>
      <Column width={rest} right={6} {...tagged({ type: "LBody" })}>
        <Words face="body">{text}</Words>
      </Column>
    </View>
  );
}
