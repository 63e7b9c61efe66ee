import layoutDocument from "@react-pdf/layout";
import { Document, type DocumentProps, Font, Page, pdf, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { type Handout, piecesOf } from "../compose/handout.ts";
import { loadFonts } from "../pdf/fonts.ts";
import { PageFrame } from "../pdf/page-frame.tsx";
import { DrawnPiece } from "../pdf/piece.tsx";
import { type Setting, SettingProvider, settingFor } from "../pdf/setting.tsx";
import { reportPhrasesFor } from "../phrases/catalogue.ts";
import { drawPages } from "./draw-pages.ts";
import type { LaidOut } from "./laid-out.ts";
import { heightOf, paginate } from "./paginate.ts";
import { assemble, slabsOf, slicesOf } from "./slices.ts";

/** A handout as a file, with what can be said of its pages. */
export type RenderedHandout = {
  readonly bytes: Uint8Array;
  /** How much of its height each page fills, from 0 to 1. */
  readonly fill: readonly number[];
};

/**
 * Draws a handout as a PDF; equal handouts give equal bytes.
 *
 * Everything is laid out once, on one endless page; then cut into pages where nothing is torn, and
 * the frames are laid out for as many pages as that gave. The renderer's own pagination would lay
 * the whole document out again for every page and once more for the number of pages.
 */
export async function renderHandout(
  handout: Handout,
  setting: Setting = settingFor(),
): Promise<RenderedHandout> {
  await loadFonts();
  const { inner, outer, top, text } = setting.page;
  const [endless] = await layOut(endlessPage(handout, setting));
  const slices = slicesOf(endless?.children ?? []);
  const slabs = slabsOf(slices);
  const runs = paginate(slabs, text.height);
  const framed = await layOut(frames(handout, setting, runs.length));
  const pages = framed.map((frame, at) => ({
    ...frame,
    children: [
      ...assemble(slices, runs[at] ?? { from: 0, to: 0 }, {
        top,
        left: isRight(at) ? inner : outer,
      }),
      ...(frame.children ?? []),
    ],
  }));
  return {
    bytes: await drawPages(pages, handout),
    fill: runs.map((run) => heightOf(slabs, run) / text.height),
  };
}

/** Higher than any handout: the schema's largest dossier makes about a hundred pages. */
const ENDLESS = 1_000_000;

/** The first page and every other one after it lies at the right: its inner margin is at the left. */
function isRight(at: number): boolean {
  return at % 2 === 0;
}

function endlessPage(handout: Handout, setting: Setting) {
  const { width } = setting.page.text;
  return (
    <SettingProvider value={setting}>
      <Document>
        <Page wrap={false} size={[width, ENDLESS]}>
          <View style={{ position: "absolute", top: 0, left: 0, width }}>
            {piecesOf(handout).map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces are drawn once and never move.
              <DrawnPiece key={at} piece={piece} />
            ))}
          </View>
        </Page>
      </Document>
    </SettingProvider>
  );
}

function frames({ language, ...handout }: Handout, setting: Setting, pages: number) {
  const say = reportPhrasesFor(language);
  const { page } = setting;
  return (
    <SettingProvider value={setting}>
      <Document>
        {Array.from({ length: pages }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never move.
          <Page key={at} size={[page.width, page.height]}>
            <View
              style={{
                position: "absolute",
                top: 0,
                left: isRight(at) ? page.inner : page.outer,
                width: page.text.width,
                height: page.height,
              }}
            >
              <PageFrame {...handout} folio={say.pageOf({ page: at + 1, pages })} />
            </View>
          </Page>
        ))}
      </Document>
    </SettingProvider>
  );
}

type LayOut = (document: unknown, fonts: typeof Font) => Promise<LaidOut>;

async function layOut(element: ReactElement<DocumentProps>): Promise<readonly LaidOut[]> {
  const { container } = pdf(element);
  // Its types promise one parameter, and describe the same tree otherwise than the renderer's do.
  const root = await (layoutDocument as unknown as LayOut)(container.document, Font);
  return root.children ?? [];
}
