import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { NUMBER, Statement } from "./question.tsx";
import { DrawnSolution } from "./solutions/solution.tsx";
import { FACES, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

/** A question with the answer that fits, why it does, and what each of the others is. */
export function Answer({ number, stem, statement, where, solution }: BlockOf<"answer">) {
  return (
    <View style={{ marginTop: 12 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={NUMBER} right={4}>
          <Words face={FACES.badge}>{String(number)}</Words>
          {solution.kind !== "rows" && <Words face={FACES.label}>{where}</Words>}
        </Column>
        <Column width={TEXT_WIDTH - NUMBER}>
          <Words face={FACES.bodyStrong}>{stem}</Words>
          {statement !== undefined && <Statement text={statement} />}
        </Column>
      </Atom>
      <Column left={NUMBER}>
        <DrawnSolution solution={solution} />
      </Column>
    </View>
  );
}
