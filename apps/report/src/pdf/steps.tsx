import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { FACES, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

const NUMBER = 16;

/** What to do, in order. */
export function Steps({ steps }: BlockOf<"steps">) {
  return (
    <View>
      {steps.map((step, at) => (
        <Atom key={step} keepsNext="if-room" style={{ flexDirection: "row", marginBottom: 2 }}>
          <Column width={NUMBER}>
            <Words face={FACES.name}>{String(at + 1)}</Words>
          </Column>
          <Column width={TEXT_WIDTH - NUMBER}>
            <Words face={FACES.body}>{step}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
