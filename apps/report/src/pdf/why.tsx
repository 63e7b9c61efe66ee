import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import type { Mark } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column, useWidths } from "./column.tsx";
import { NUMBER } from "./question.tsx";
import { LETTER } from "./tasks/choices.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Under a question whose answer is marked: why it is, and what the others are. */
export function Why({ why, where, notes }: PieceOf<"why">) {
  const [number, inner] = useWidths(NUMBER, "rest");
  const [, letter, words] = useWidths(NUMBER, LETTER, "rest");
  return (
    <View>
      <Atom keepsNext={notes.length > 0 ? "if-room" : "never"} style={{ flexDirection: "row" }}>
        <Column width={number} right={4} style={{ paddingTop: 6 }}>
          <Words face="label">{where}</Words>
        </Column>
        <Column
          width={inner}
          style={{ borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 4 }}
        >
          <Words face="card">{why}</Words>
        </Column>
      </Atom>
      {notes.map(({ mark, text }, at) => (
        <Atom
          key={mark.text}
          keepsNext={at === notes.length - 2 ? "if-room" : "never"}
          style={{ flexDirection: "row", marginTop: 3, marginLeft: number }}
        >
          <Column width={letter}>
            <DrawnMark {...mark} />
          </Column>
          <Column width={words}>
            <Words face="card">{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}

function DrawnMark({ kind, text }: Mark) {
  return kind === "name" ? (
    <Words face="cardName">{text}</Words>
  ) : (
    <Bubble letter={text} isSquare={kind === "square"} />
  );
}
