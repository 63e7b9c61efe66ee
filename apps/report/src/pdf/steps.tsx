import type { PieceOf } from "../compose/piece.ts";
import { Label } from "./label.tsx";
import { List, ListItem } from "./list.tsx";
import { Words } from "./words.tsx";

const NUMBER = 16;

/** What to do, in order. */
export function Steps({ steps }: PieceOf<"steps">) {
  return (
    <List numbering="Decimal">
      {steps.map((step, at) => (
        <ListItem
          key={step}
          hang={NUMBER}
          keepsNext="if-room"
          style={{ marginBottom: 2 }}
          mark={
            <Label face="name" of="body">
              {String(at + 1)}
            </Label>
          }
        >
          <Words face="body">{step}</Words>
        </ListItem>
      ))}
    </List>
  );
}
