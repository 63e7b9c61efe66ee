import layoutDocument from "@react-pdf/layout";
import { Document, type DocumentProps, Font, Page, pdf, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { Handout } from "../compose/handout.ts";
import { DrawnBlock } from "../pdf/block.tsx";
import { loadFonts } from "../pdf/fonts.ts";
import { PageFrame } from "../pdf/page-frame.tsx";
import { PAGE, TEXT_HEIGHT, TEXT_WIDTH } from "../pdf/theme.ts";
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
export async function renderHandout(handout: Handout): Promise<RenderedHandout> {
  await loadFonts();
  const [endless] = await layOut(endlessPage(handout));
  const slices = slicesOf(endless?.children ?? []);
  const slabs = slabsOf(slices);
  const runs = paginate(slabs, TEXT_HEIGHT);
  const framed = await layOut(frames(handout, runs.length));
  const pages = framed.map((frame, at) => ({
    ...frame,
    children: [
      ...assemble(slices, runs[at] ?? { from: 0, to: 0 }, PAGE.top),
      ...(frame.children ?? []),
    ],
  }));
  return {
    bytes: await drawPages(pages, handout),
    fill: runs.map((run) => heightOf(slabs, run) / TEXT_HEIGHT),
  };
}

/** Higher than any handout: the schema's largest dossier makes about a hundred pages. */
const ENDLESS = 1_000_000;

function endlessPage({ blocks }: Handout) {
  return (
    <Document>
      <Page wrap={false} size={[PAGE.width, ENDLESS]}>
        <View style={{ position: "absolute", top: 0, left: PAGE.left, width: TEXT_WIDTH }}>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are drawn once and never move.
            <DrawnBlock key={at} block={block} />
          ))}
        </View>
      </Page>
    </Document>
  );
}

function frames({ language, ...handout }: Handout, pages: number) {
  const say = reportPhrasesFor(language);
  return (
    <Document>
      {Array.from({ length: pages }, (_, at) => say.pageOf({ page: at + 1, pages })).map(
        (folio) => (
          <Page key={folio} size="A4">
            <PageFrame {...handout} folio={folio} />
          </Page>
        ),
      )}
    </Document>
  );
}

type LayOut = (document: unknown, fonts: typeof Font) => Promise<LaidOut>;

async function layOut(element: ReactElement<DocumentProps>): Promise<readonly LaidOut[]> {
  const { container } = pdf(element);
  // Its types promise one parameter, and describe the same tree otherwise than the renderer's do.
  const root = await (layoutDocument as unknown as LayOut)(container.document, Font);
  return root.children ?? [];
}
