import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridCell } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { useRoom } from "./column.tsx";
import { Domino } from "./domino.tsx";
import { widthOf } from "./fonts.ts";
import { useSetting } from "./setting.tsx";
import { Words } from "./words.tsx";

const DOMINO = 24;
const GAP = 4;
/** Room to draw a sign and to write an "if". */
const WRITE_IN = 26;

/** Where one actor stands on one issue, in each voice that tells it. */
export function Stances({ cell }: { readonly cell: GridCell }) {
  return (
    <View style={{ gap: 5 }}>
      {cell.map((stance) => (
        <VoicedStance key={`${stance.sign} ${stance.note}`} {...stance} />
      ))}
    </View>
  );
}

/**
 * A sign with its words: the first beside it where it fits, the sign itself nothing to a reader. Where it
 * stands in no row, a page may end between the lines of the words.
 */
function VoicedStance({ sign, words, note }: GridCell[number]) {
  const { scale } = useSetting();
  const [first = "", ...more] = words;
  const isBeside = useFits(first);
  return (
    <View style={sign === "blank" ? { minHeight: WRITE_IN * scale } : {}}>
      <Atom
        keepsNext="always"
        style={{ flexDirection: "row", alignItems: "center", gap: GAP * scale }}
      >
        <View {...tagged("artifact")}>
          <Domino sign={sign} />
        </View>
        {isBeside && <Words face="labelStrong">{first}</Words>}
      </Atom>
      {(isBeside ? more : words).map((word) => (
        <Words key={word} face="labelStrong" style={{ marginTop: 2 }}>
          {word}
        </Words>
      ))}
      {note !== undefined && (
        <Words face="fine" style={{ marginTop: 1 }}>
          {note}
        </Words>
      )}
    </View>
  );
}

/** Whether some words fit on the line of a sign. */
function useFits(words: string): boolean {
  const { faces, scale } = useSetting();
  const room = useRoom() - (DOMINO + GAP) * scale - 1;
  return widthOf(words, faces.labelStrong) <= room;
}
