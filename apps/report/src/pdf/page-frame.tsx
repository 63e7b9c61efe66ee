import { PageNumber } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Handout } from "../compose/handout.ts";
import { reportPhrasesFor } from "../phrases/catalogue.ts";
import { Column, useWidths } from "./column.tsx";
import { type Face, widthOf } from "./fonts.ts";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

type PageFrameProps = Pick<Handout, "language" | "runningHead" | "runningFoot">;

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
export function PageFrame({ language, runningHead, runningFoot }: PageFrameProps) {
  const { page, faces } = useSetting();
  const [subject] = useWidths("rest", EDITION);
  const [about, folio] = useWidths("rest", FOLIO);
  const publisher = widthOf(`${PUBLISHER} · `, faces.furnitureStrong);
  const title = firstWords(runningHead.subject, subject - publisher, faces.furniture);
  return (
    <>
      <View style={{ ...line, width: page.text.width, top: page.head, borderTopWidth: RULE.head }}>
        <Column width={subject}>
          <MixedWords
            runs={[
              { text: PUBLISHER, face: "furnitureStrong" },
              { text: `· ${title}`, face: "furniture" },
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
        <PageNumber
          face={faces.furniture}
          width={folio}
          align="right"
          say={reportPhrasesFor(language).pageOf}
        />
      </View>
    </>
  );
}

/** A name, the same in every language. */
const PUBLISHER = "Linchpin";

/** A text, or as many of its first words as a line has room for: a head of two lines would run into the page. */
function firstWords(text: string, room: number, face: Face): string {
  if (widthOf(text, face) <= room) return text;
  const words = text.split(" ");
  const starts = words.map((_, at) => `${words.slice(0, at + 1).join(" ")} …`);
  return starts.findLast((start) => widthOf(start, face) <= room) ?? "…";
}
