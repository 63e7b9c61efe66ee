import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useWidths } from "../column.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { MixedWords, Words } from "../words.tsx";
import { NumberedLines } from "./numbered-lines.tsx";

/** Row by row what fits it, why, and where; then what is said of the whole. */
export function RowsSolution({ why, rows }: SolutionOf<"rows">) {
  return (
    <View>
      <NumberedLines lines={rows} keepsNext="if-room">
        {({ answer, why: reason, where }) => (
          <>
            <FittingColumn {...answer} />
            <MixedWords
              runs={[
                { text: reason, face: "card" },
                { text: where, face: "fine" },
              ]}
            />
          </>
        )}
      </NumberedLines>
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
    <Atom keepsNext="if-room" style={{ flexDirection: "row" }} {...tagged({ type: "P" })}>
      <Column width={letter}>
        <Bubble letter={label} of="cardStrong" isMarked />
      </Column>
      <Column width={rest}>
        <Words face="cardStrong">{text}</Words>
      </Column>
    </Atom>
  );
}
