import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import type { Mark } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column, useWidths } from "./column.tsx";
import { useItemBody } from "./item.ts";
import { Label } from "./label.tsx";
import { List, ListItem } from "./list.tsx";
import { NUMBER } from "./question.tsx";
import { usePlaceHang } from "./solutions/place.tsx";
import { LETTER } from "./tasks/choices.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Under a question whose answer is marked: why it is, and what the others are. */
export function Why({ why, where, notes }: PieceOf<"why">) {
  const [number, inner] = useWidths(NUMBER, "rest");
  return (
    <View style={{ marginBottom: 6 }} {...useItemBody()}>
      <Atom keepsNext={notes.length > 0 ? "if-room" : "never"} style={{ flexDirection: "row" }}>
        <Column width={number} right={4} style={{ paddingTop: 4 }} {...tagged({ type: "P" })}>
          <Label face="label" of="card">
            {where}
          </Label>
        </Column>
        <Column
          width={inner}
          style={{ borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 4 }}
          {...tagged({ type: "P" })}
        >
          <Words face="card">{why}</Words>
        </Column>
      </Atom>
      <Column left={number}>{notes.length > 0 && <Notes notes={notes} />}</Column>
    </View>
  );
}

function Notes({ notes }: Pick<PieceOf<"why">, "notes">) {
  const hang = usePlaceHang(notes.map(({ mark }) => mark.text));
  return (
    <List>
      {notes.map(({ mark, text }, at) => (
        <ListItem
          key={mark.text}
          hang={mark.kind === "name" ? hang : LETTER}
          keepsNext={at === notes.length - 2 ? "if-room" : "never"}
          style={{ marginTop: 3 }}
          mark={<DrawnMark {...mark} />}
        >
          <Words face="card">{text}</Words>
        </ListItem>
      ))}
    </List>
  );
}

function DrawnMark({ kind, text }: Mark) {
  return kind === "name" ? (
    <Label face="cardName" of="card">
      {text}
    </Label>
  ) : (
    <Bubble letter={text} isSquare={kind === "square"} />
  );
}
