import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../../compose/piece.ts";
import { Atom } from "../atom.tsx";
import { Column, useWidths } from "../column.tsx";
import { Label } from "../label.tsx";
import { Stem } from "../question.tsx";
import { DrawnTask } from "../tasks/task.tsx";

const NUMBER = 20;

/** A question as it stands on a ticket: as large as in the quiz, set closer. */
export function TicketQuestion({ number, stem, statement, task }: PieceOf<"question">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  const body = tagged({ type: "LBody" });
  return (
    <View style={{ marginTop: 4 }} {...tagged({ type: "LI" })}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} {...tagged({ type: "Lbl" })}>
          <Label face="name" of="bodyStrong">
            {String(number)}
          </Label>
        </Column>
        <Column width={rest} {...body}>
          <Stem text={stem} statement={statement} />
        </Column>
      </Atom>
      <Column left={hang} {...body}>
        <DrawnTask task={task} keepsNext="never" />
      </Column>
    </View>
  );
}
