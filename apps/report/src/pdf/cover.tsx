import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Titles up to this length are set as large as a poster. */
const SHORT = 24;
const BADGE = 92;

/** The top of the first page: what this is, and about which text. */
export function Cover({ kicker, title, deck, badge }: PieceOf<"cover">) {
  const [rest] = useWidths("rest", badge === undefined ? 0 : BADGE);
  const isShort = title.length <= SHORT;
  return (
    <Atom
      keepsNext="if-room"
      style={{
        flexDirection: "row",
        justifyContent: "space-between",
        paddingTop: 2,
        paddingBottom: 6,
      }}
    >
      <Column width={rest} right={10}>
        <Words face="piece">{kicker}</Words>
        <Words
          face={isShort ? "coverShort" : "coverLong"}
          style={{ marginTop: 2 }}
          {...tagged({ type: "H1" })}
        >
          {title}
        </Words>
        {deck !== undefined && (
          <Column right={24} style={{ marginTop: 6 }}>
            <Words face="deck">{deck}</Words>
          </Column>
        )}
      </Column>
      {badge !== undefined && <Badge text={badge} />}
    </Atom>
  );
}

function Badge({ text }: { readonly text: string }) {
  return (
    <View>
      <View
        style={{
          borderWidth: RULE.box,
          borderColor: BLACK,
          paddingHorizontal: 14,
          paddingTop: 5,
          paddingBottom: 6,
        }}
      >
        <Words face="badge">{text}</Words>
      </View>
    </View>
  );
}
