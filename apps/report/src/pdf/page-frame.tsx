import { View } from "@react-pdf/renderer";
import type { Handout } from "../compose/handout.ts";
import { Column } from "./column.tsx";
import { BLACK, FACES, PAGE, RULE, TEXT_WIDTH } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

type PageFrameProps = Pick<Handout, "runningHead" | "runningFoot"> & { readonly folio: string };

const line = {
  position: "absolute",
  left: PAGE.left,
  right: PAGE.right,
  flexDirection: "row",
  justifyContent: "space-between",
  borderTopColor: BLACK,
  paddingTop: 4,
} as const;

/** Room for the edition's name at the right of the head, for the page's number at the right of the foot. */
const EDITION = 190;
const FOLIO = 60;

/** What stands at the head and foot of every page. */
export function PageFrame({ runningHead, runningFoot, folio }: PageFrameProps) {
  return (
    <>
      <View style={{ ...line, top: PAGE.head, borderTopWidth: RULE.head }}>
        <Column width={TEXT_WIDTH - EDITION}>
          <MixedWords
            runs={[
              { text: PUBLISHER, face: FACES.furnitureStrong },
              { text: `· ${runningHead.subject}`, face: FACES.furniture },
            ]}
          />
        </Column>
        <Words face={FACES.furnitureStrong}>{runningHead.edition}</Words>
      </View>
      <View style={{ ...line, bottom: PAGE.foot, borderTopWidth: RULE.thin }}>
        <Column width={TEXT_WIDTH - FOLIO}>
          <Words face={FACES.furniture}>{runningFoot}</Words>
        </Column>
        <Words face={FACES.furniture}>{folio}</Words>
      </View>
    </>
  );
}

/** A name, the same in every language. */
const PUBLISHER = "Linchpin";
