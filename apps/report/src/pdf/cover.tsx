import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { BLACK, FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

/** Titles up to this length are set as large as a poster. */
const SHORT = 24;
const BADGE = 92;

/** The top of the first page: what this is, and about which text. */
export function Cover({ kicker, title, deck, badge }: BlockOf<"cover">) {
  const isShort = title.length <= SHORT;
  return (
    <Atom
      keepsNext="always"
      style={{
        flexDirection: "row",
        justifyContent: "space-between",
        paddingTop: 4,
        paddingBottom: 8,
      }}
    >
      <Column width={badge === undefined ? TEXT_WIDTH : TEXT_WIDTH - BADGE} right={10}>
        <Words face={FACES.piece}>{kicker}</Words>
        <Words face={isShort ? FACES.coverShort : FACES.coverLong} style={{ marginTop: 3 }}>
          {title}
        </Words>
        {deck !== undefined && (
          <Column right={24} style={{ marginTop: 6 }}>
            <Words face={FACES.deck}>{deck}</Words>
          </Column>
        )}
      </Column>
      {badge !== undefined && (
        <View>
          <View
            style={{
              borderWidth: RULE.box,
              borderColor: BLACK,
              paddingHorizontal: 14,
              paddingVertical: 6,
            }}
          >
            <Words face={FACES.badge}>{badge}</Words>
          </View>
        </View>
      )}
    </Atom>
  );
}
