import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { useItemBody } from "./item.ts";
import { Label } from "./label.tsx";
import { NUMBER, Stem } from "./question.tsx";
import { DrawnSolution } from "./solutions/solution.tsx";
import { Words } from "./words.tsx";

/** A question with the answer that fits, why it does, and what each of the others is. */
export function Answer({ number, stem, statement, where, solution }: PieceOf<"answer">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  const body = useItemBody();
  return (
    <View style={{ marginTop: 14 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} right={4}>
          <Label face="badge" of="bodyStrong" {...tagged({ type: "Lbl" })}>
            {String(number)}
          </Label>
          {solution.kind !== "rows" && (
            <View {...body}>
              <Words face="label" {...tagged({ type: "P" })}>
                {where}
              </Words>
            </View>
          )}
        </Column>
        <Column width={rest} {...body}>
          <Stem text={stem} statement={statement} />
        </Column>
      </Atom>
      <Column left={hang} {...body}>
        <DrawnSolution solution={solution} />
      </Column>
    </View>
  );
}
