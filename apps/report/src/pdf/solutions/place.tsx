import { View } from "@react-pdf/renderer";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { Words } from "../words.tsx";

const PLACE = 30;

/** Where it stands and why, then what each other paragraph does. */
export function PlaceSolution({ answer, why, near, others }: SolutionOf<"place">) {
  const room = useRoom();
  return (
    <View>
      <Atom keepsNext="if-room" style={{ marginTop: 4 }}>
        <Words face="bodyStrong">{answer}</Words>
        <Words face="body">{why}</Words>
        {near !== undefined && <Words face="body">{near}</Words>}
      </Atom>
      {others.map(({ label, text }, at) => (
        <Atom
          key={label}
          keepsNext={at === others.length - 2 ? "if-room" : "never"}
          style={{ flexDirection: "row", marginTop: 3 }}
        >
          <Column width={PLACE}>
            <Words face="cardName">{label}</Words>
          </Column>
          <Column width={room - PLACE}>
            <Words face="card">{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
