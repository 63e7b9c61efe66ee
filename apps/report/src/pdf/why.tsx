import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import type { Mark } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column } from "./column.tsx";
import { NUMBER } from "./question.tsx";
import { LETTER } from "./tasks/choices.tsx";
import { BLACK, FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

const INNER = TEXT_WIDTH - NUMBER;

/** Under a question whose answer is marked: why it is, and what the others are. */
export function Why({ why, where, notes }: BlockOf<"why">) {
  return (
    <View>
      <Atom keepsNext={notes.length > 0 ? "if-room" : "never"} style={{ flexDirection: "row" }}>
        <Column width={NUMBER} right={4} style={{ paddingTop: 6 }}>
          <Words face={FACES.label}>{where}</Words>
        </Column>
        <Column
          width={INNER}
          style={{ borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 4 }}
        >
          <Words face={FACES.card}>{why}</Words>
        </Column>
      </Atom>
      {notes.map(({ mark, text }, at) => (
        <Atom
          key={mark.text}
          keepsNext={at === notes.length - 2 ? "if-room" : "never"}
          style={{ flexDirection: "row", marginTop: 3, marginLeft: NUMBER }}
        >
          <Column width={LETTER}>
            <DrawnMark {...mark} />
          </Column>
          <Column width={INNER - LETTER}>
            <Words face={FACES.card}>{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}

function DrawnMark({ kind, text }: Mark) {
  return kind === "name" ? (
    <Words face={FACES.cardName}>{text}</Words>
  ) : (
    <Bubble letter={text} isSquare={kind === "square"} />
  );
}
