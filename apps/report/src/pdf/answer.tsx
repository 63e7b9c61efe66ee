import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { NUMBER, Statement } from "./question.tsx";
import { DrawnSolution } from "./solutions/solution.tsx";
import { Words } from "./words.tsx";

/** A question with the answer that fits, why it does, and what each of the others is. */
export function Answer({ number, stem, statement, where, solution }: PieceOf<"answer">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  return (
    <View style={{ marginTop: 12 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} right={4}>
          <Words face="badge">{String(number)}</Words>
          {solution.kind !== "rows" && <Words face="label">{where}</Words>}
        </Column>
        <Column width={rest}>
          <Words face="bodyStrong">{stem}</Words>
          {statement !== undefined && <Statement text={statement} />}
        </Column>
      </Atom>
      <Column left={NUMBER}>
        <DrawnSolution solution={solution} />
      </Column>
    </View>
  );
}
