import { View } from "@react-pdf/renderer";
import type { OutlineEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const INDENT = 16;
const HANG = 10;

/** The map in words, set in by how far a line stands from the thesis. */
export function Outline({ entries }: PieceOf<"outline">) {
  return (
    <View>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; they are drawn once and never move.
        <OutlineRow key={at} {...entry} />
      ))}
    </View>
  );
}

function OutlineRow({ depth, kicker, text, bearing, isClaim }: OutlineEntry) {
  return (
    <Atom keepsNext={isClaim ? "always" : "never"} style={{ paddingTop: isClaim ? 7 : 3 }}>
      <Column left={depth * INDENT}>
        <Column left={HANG} bar={isClaim ? RULE.head : 0}>
          <Words face="label">{[kicker, bearing].filter(Boolean).join(" · ")}</Words>
          {text !== "" && <Words face={isClaim ? "bodyStrong" : "body"}>{text}</Words>}
        </Column>
      </Column>
    </Atom>
  );
}
