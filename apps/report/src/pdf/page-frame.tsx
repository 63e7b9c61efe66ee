import { View } from "@react-pdf/renderer";
import type { Handout } from "../compose/handout.ts";
import { Column, useWidths } from "./column.tsx";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

type PageFrameProps = Pick<Handout, "runningHead" | "runningFoot"> & { readonly folio: string };

const line = {
  position: "absolute",
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
  const { page } = useSetting();
  const [subject] = useWidths("rest", EDITION);
  const [about] = useWidths("rest", FOLIO);
  return (
    <>
      <View style={{ ...line, width: page.text.width, top: page.head, borderTopWidth: RULE.head }}>
        <Column width={subject}>
          <MixedWords
            runs={[
              { text: PUBLISHER, face: "furnitureStrong" },
              { text: `· ${runningHead.subject}`, face: "furniture" },
            ]}
          />
        </Column>
        <Words face="furnitureStrong">{runningHead.edition}</Words>
      </View>
      <View
        style={{ ...line, width: page.text.width, bottom: page.foot, borderTopWidth: RULE.thin }}
      >
        <Column width={about}>
          <Words face="furniture">{runningFoot}</Words>
        </Column>
        <Words face="furniture">{folio}</Words>
      </View>
    </>
  );
}

/** A name, the same in every language. */
const PUBLISHER = "Linchpin";
