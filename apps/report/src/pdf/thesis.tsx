import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { isLong } from "./is-long.ts";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const PADDING = 12;
const TOP = 8;
const BOTTOM = 10;

/** What the editorial argues for and, in the same frame, what it hangs on; a page may end between the two where they are long. */
export function Thesis({ claim, condition, where }: PieceOf<"thesis">) {
  const place = (
    <Words face="note" style={{ marginTop: 5 }}>
      {where}
    </Words>
  );
  return (
    <View
      style={{
        borderWidth: RULE.box,
        borderColor: BLACK,
        paddingHorizontal: PADDING,
        marginTop: 2,
      }}
    >
      <Column width={useRoom() - 2 * PADDING - 2 * RULE.box}>
        <Atom
          keepsNext={keepOf(claim, condition?.text)}
          style={{ paddingTop: TOP, paddingBottom: condition ? 7 : BOTTOM }}
        >
          <Words face="thesis">{claim}</Words>
          {!condition && place}
        </Atom>
        {condition && (
          <Atom style={{ paddingBottom: BOTTOM }}>
            <View
              style={{ borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 6 }}
              {...tagged({ type: "P" })}
            >
              <Words face="noteStrong">{condition.label}</Words>
              <Words face="thesis">{condition.text}</Words>
            </View>
            {place}
          </Atom>
        )}
      </Column>
    </View>
  );
}

function keepOf(claim: string, condition: string | undefined): Keep {
  if (condition === undefined) return "never";
  return isLong(claim + condition) ? "if-room" : "always";
}
