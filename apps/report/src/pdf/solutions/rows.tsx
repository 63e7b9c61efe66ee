import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { Label } from "../label.tsx";
import { List } from "../list.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { MixedWords, Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** Row by row what fits it, why, and where; then what is said of the whole. */
export function RowsSolution({ why, rows }: SolutionOf<"rows">) {
  return (
    <View>
      <List numbering="Decimal">
        {rows.map(({ label, text, answer, why: reason, where }, at) => (
          <Beside
            key={label}
            mark={
              <Label face="cardName" of="card">
                {label}
              </Label>
            }
            text={text}
            texts={rows.map((one) => one.text)}
            keepsNext={keepOfRow(at, rows.length, "if-room")}
          >
            <FittingColumn {...answer} />
            <MixedWords
              runs={[
                { text: reason, face: "card" },
                { text: where, face: "fine" },
              ]}
            />
          </Beside>
        ))}
      </List>
      <Atom style={{ marginTop: 5 }} {...tagged({ type: "P" })}>
        <Words face="card">{why}</Words>
      </Atom>
    </View>
  );
}

/** The letter that fits, and what it stands for. */
function FittingColumn({ label, text }: Entry) {
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row" }} {...tagged({ type: "P" })}>
      <Column width={letter}>
        <Bubble letter={label} of="cardStrong" isMarked />
      </Column>
      <Column width={rest}>
        <Words face="cardStrong">{text}</Words>
      </Column>
    </View>
  );
}
