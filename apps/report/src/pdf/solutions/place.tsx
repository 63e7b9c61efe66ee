import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Label } from "../label.tsx";
import { List, ListItem } from "../list.tsx";
import { useSetting } from "../setting.tsx";
import { useWidestWord } from "../widest.ts";
import { Words } from "../words.tsx";

/** Where it stands and why, then what each other paragraph does. */
export function PlaceSolution({ answer, why, near, others }: SolutionOf<"place">) {
  const hang = usePlaceHang(others.map(({ label }) => label));
  return (
    <View>
      <Atom keepsNext="always" style={{ marginTop: 4 }}>
        <Words face="bodyStrong" {...tagged({ type: "P" })}>
          {answer}
        </Words>
      </Atom>
      <Words face="body" {...tagged({ type: "P" })}>
        {why}
      </Words>
      {near !== undefined && (
        <Words face="body" {...tagged({ type: "P" })}>
          {near}
        </Words>
      )}
      {others.length > 0 && (
        <List>
          {others.map(({ label, text }, at) => (
            <ListItem
              key={label}
              hang={hang}
              keepsNext={at === others.length - 2 ? "if-room" : "never"}
              style={{ marginTop: 3 }}
              mark={
                <Label face="cardName" of="card">
                  {label}
                </Label>
              }
            >
              <Words face="card">{text}</Words>
            </ListItem>
          ))}
        </List>
      )}
    </View>
  );
}

/** Between the number of a paragraph and what is said of it, and how wide the numbers are at least. */
const GAP = 8;
const NUMBER = 26;

/** How far what hangs from such numbers is set in, in ordinary print. */
export function usePlaceHang(labels: readonly string[]): number {
  const { scale } = useSetting();
  return Math.max(NUMBER, useWidestWord(labels, "cardName") / scale) + GAP;
}
