import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { useItemBody } from "./item.ts";
import { Label } from "./label.tsx";
import { NUMBER, Stem } from "./question.tsx";
import { DrawnSolution } from "./solutions/solution.tsx";
import { useWidestWord } from "./widest.ts";
import { Words } from "./words.tsx";

/** Between the column of the number and what is asked. */
const GAP = 4;

/** A question with the answer that fits, why it does, and what each of the others is. */
export function Answer({ number, stem, statement, where, solution }: PieceOf<"answer">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  const body = useItemBody();
  const isBeside = useWidestWord([where], "label") <= hang - GAP;
  // Rows say it one by one.
  const place = solution.kind === "rows" ? null : <Where text={where} />;
  return (
    <View style={{ marginTop: 14 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} right={GAP}>
          <Label face="badge" of="bodyStrong" {...tagged({ type: "Lbl" })}>
            {String(number)}
          </Label>
          {isBeside && <View {...body}>{place}</View>}
        </Column>
        <Column width={rest} {...body}>
          {!isBeside && place}
          <Stem text={stem} statement={statement} />
        </Column>
      </Atom>
      <Column left={hang} {...body}>
        <DrawnSolution solution={solution} />
      </Column>
    </View>
  );
}

/** Under the number, or over the stem where no number is as wide. */
function Where({ text }: { readonly text: string }) {
  return (
    <Words face="label" {...tagged({ type: "P" })}>
      {text}
    </Words>
  );
}
