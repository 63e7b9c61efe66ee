import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { Words } from "./words.tsx";

const NUMBER = 16;

/** What to do, in order. */
export function Steps({ steps }: PieceOf<"steps">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  return (
    <View>
      {steps.map((step, at) => (
        <Atom key={step} keepsNext="if-room" style={{ flexDirection: "row", marginBottom: 2 }}>
          <Column width={hang}>
            <Words face="name">{String(at + 1)}</Words>
          </Column>
          <Column width={rest}>
            <Words face="body">{step}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
