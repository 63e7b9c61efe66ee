import { tagged } from "@linchpin/tagged-pdf";
import type { PieceOf } from "../compose/piece.ts";
import type { Mark } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column, useWidths } from "./column.tsx";
import { isLong } from "./is-long.ts";
import { useItemBody } from "./item.ts";
import { Label } from "./label.tsx";
import { List, ListItem } from "./list.tsx";
import { NUMBER } from "./question.tsx";
import { usePlaceHang } from "./solutions/place.tsx";
import { LETTER } from "./tasks/choices.tsx";
import { BLACK, RULE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

const ruled = { borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 4 };
const paragraph = tagged({ type: "P" });

/** Under a question whose answer is marked: where and why it is, and what the others are. */
export function Why({ why, where, notes }: PieceOf<"why">) {
  const [number] = useWidths(NUMBER);
  return (
    <Column left={number} style={{ marginBottom: 6 }} {...useItemBody()}>
      {why !== undefined && isLong(why) ? (
        <>
          <Atom keepsNext="always" style={ruled}>
            <Words face="cardName" {...paragraph}>
              {where}
            </Words>
          </Atom>
          <Words face="card" {...paragraph}>
            {why}
          </Words>
        </>
      ) : (
        <Atom keepsNext={notes.length > 0 ? "if-room" : "never"} style={ruled}>
          <MixedWords
            runs={[
              { text: where, face: "cardName" },
              { text: why, face: "card" },
            ]}
            {...paragraph}
          />
        </Atom>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
    </Column>
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
