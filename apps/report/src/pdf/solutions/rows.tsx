import { View } from "@react-pdf/renderer";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { LETTER } from "../tasks/choices.tsx";
import { Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** Row by row what fits it, why, and where; then what is said of the whole. */
export function RowsSolution({ why, rows }: SolutionOf<"rows">) {
  return (
    <View>
      {rows.map(({ label, text, answer, why: reason, where }, at) => (
        <Beside
          key={label}
          mark={<Words face="cardName">{label}</Words>}
          text={text}
          keepsNext={keepOfRow(at, rows.length, "if-room")}
        >
          <FittingColumn {...answer} />
          <Words face="card">{reason}</Words>
          <Words face="label">{where}</Words>
        </Beside>
      ))}
      <Atom style={{ marginTop: 5 }}>
        <Words face="card">{why}</Words>
      </Atom>
    </View>
  );
}

function FittingColumn({ label, text }: { readonly label: string; readonly text: string }) {
  const room = useRoom();
  return (
    <View style={{ flexDirection: "row" }}>
      <Column width={LETTER} style={{ paddingTop: 1 }}>
        <Bubble letter={label} isMarked />
      </Column>
      <Column width={room - LETTER}>
        <Words face="cardStrong">{text}</Words>
      </Column>
    </View>
  );
}
