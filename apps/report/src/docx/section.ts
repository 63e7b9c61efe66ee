import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Handout } from "../compose/handout.ts";
import { type Paper, settingFor } from "../pdf/setting.tsx";
import { SMALL } from "./styles.ts";

/** The paper with the handouts' own margins, and what stands at the head and foot of every page. */
export function sectionOf(
  { runningHead, runningFoot }: Handout,
  paper: Paper,
): Omit<ISectionOptions, "children"> {
  const { page } = settingFor({ paper });
  const right = { type: TabStopType.RIGHT, position: twips(page.text.width) };
  return {
    properties: {
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.inner),
          right: twips(page.outer),
          header: twips(page.head),
          footer: twips(page.foot),
        },
      },
    },
    headers: {
      default: new Header({
        children: [line([runningHead.subject, new Tab(), runningHead.edition], right)],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          line([runningFoot, new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], right),
        ],
      }),
    },
  };
}

type TabStop = { readonly type: typeof TabStopType.RIGHT; readonly position: number };

function line(children: ReadonlyArray<string | Tab>, tabStop: TabStop): Paragraph {
  return new Paragraph({
    style: SMALL,
    tabStops: [tabStop],
    children: [new TextRun({ children })],
  });
}

/** Points in twentieths of a point. */
function twips(points: number): number {
  return Math.round(points * 20);
}
