import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf, TalkingPoint } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { Flow } from "./flow.tsx";
import { Label } from "./label.tsx";
import { List } from "./list.tsx";
import { NUMBER } from "./question.tsx";
import { RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** A question, the sentences it is asked of with what they hang on, and to a teacher what to listen for. */
export function TalkingPoints({ question, listenFor, entries }: PieceOf<"talking-points">) {
  return (
    <View>
      <Atom keepsNext="always" style={{ marginBottom: 2 }}>
        <Words face="bodyStrong">{question}</Words>
        {listenFor !== undefined && <Words face="cardItalic">{listenFor}</Words>}
      </Atom>
      <List numbering="Decimal">
        {entries.map((entry) => (
          <Point key={entry.number} {...entry} />
        ))}
      </List>
    </View>
  );
}

/** A page may end before what to listen for, or between two of its lines or of what a sentence hangs on. */
function Point({ number, text, about, listenFor }: TalkingPoint) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  const body = tagged({ type: "LBody" });
  return (
    <View style={{ marginTop: 4, marginBottom: 4 }} {...tagged({ type: "LI" })}>
      <Atom
        keepsNext={(about ?? listenFor) === undefined ? "never" : "always"}
        style={{ flexDirection: "row" }}
      >
        <Column width={hang} {...tagged({ type: "Lbl" })}>
          <Label face="name" of="body">
            {String(number)}
          </Label>
        </Column>
        <Column width={rest} {...body}>
          <Words face="body" {...tagged({ type: "P" })}>
            {text}
          </Words>
        </Column>
      </Atom>
      {about !== undefined && (
        <Flow keepsNext={listenFor === undefined ? "never" : "if-room"}>
          <Column left={hang} {...body}>
            <Words face="cardItalic" {...tagged({ type: "P" })}>
              {about}
            </Words>
          </Column>
        </Flow>
      )}
      {listenFor !== undefined && (
        <Column left={hang} style={{ marginTop: 3 }} {...body}>
          <Column left={10} bar={RULE.thin} {...tagged({ type: "P" })}>
            <Words face="card">{listenFor}</Words>
          </Column>
        </Column>
      )}
    </View>
  );
}
