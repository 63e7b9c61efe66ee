import { type LaidOut, layOut, stampPages, writePdf } from "@linchpin/tagged-pdf";
import { Document, Page, View } from "@react-pdf/renderer";
import type { Handout } from "../compose/handout.ts";
import { textsOf } from "../compose/texts-of.ts";
import { loadFonts } from "../pdf/fonts.ts";
import { DrawnHandout } from "../pdf/handout.tsx";
import { PageFrame } from "../pdf/page-frame.tsx";
import { type Setting, SettingProvider, settingFor, settingIn } from "../pdf/setting.tsx";
import { heightOf, paginate } from "./paginate.ts";
import { assemble, slabsOf, slicesOf } from "./slices.ts";

/** A handout on its pages, of which nothing is written yet. */
export type LaidOutHandout = {
  readonly pages: readonly LaidOut[];
  /** How much of its height each page fills, from 0 to 1. */
  readonly fill: readonly number[];
};

/** A handout as a file, with what can be said of its pages. */
export type RenderedHandout = {
  readonly bytes: Uint8Array;
  /** How much of its height each page fills, from 0 to 1. */
  readonly fill: readonly number[];
};

/** Draws a handout as a PDF that is PDF/UA-1 and PDF/A-2a; equal handouts give equal bytes. */
export async function renderHandout(
  handout: Handout,
  setting: Setting = settingFor(),
): Promise<RenderedHandout> {
  const laidOut = await layOutHandout(handout, setting);
  return { bytes: writeHandout(handout, laidOut), fill: laidOut.fill };
}

/** The file of a handout that has been laid out. */
export function writeHandout({ title, language }: Handout, { pages }: LaidOutHandout): Uint8Array {
  return writePdf(pages, { title, language });
}

/**
 * Puts a handout on pages.
 *
 * Everything is laid out once, on one endless page; then cut into pages where nothing is torn. Of the
 * frames one for right-hand pages is laid out, and one for left-hand ones, and each page gets its number
 * stamped. The renderer's own pagination would lay the whole document out again for every page and
 * once more for the number of pages.
 */
export async function layOutHandout(handout: Handout, given: Setting): Promise<LaidOutHandout> {
  const setting = settingIn(handout.language, given);
  await loadFonts(textsOf(handout).join(" "));
  const [endless] = await layOut(endlessPage(handout, setting));
  const frames = await layOut(framesOf(handout, setting));
  const { inner, outer, top, text, ...page } = setting.page;
  const slices = slicesOf(endless?.children ?? []);
  const slabs = slabsOf(slices);
  const runs = paginate(slabs, text.height);
  const pages = runs.map((run, at) => {
    const children = assemble(slices, run, { top, left: isRight(at) ? inner : outer });
    return { type: "PAGE", box: { top: 0, left: 0, ...page }, props: {}, children };
  });
  return {
    pages: stampPages(pages, frames),
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
            <DrawnHandout {...handout} />
          </View>
        </Page>
      </Document>
    </SettingProvider>
  );
}

/** A right-hand page with nothing but its frame, and a left-hand one. */
function framesOf(handout: Handout, setting: Setting) {
  const { width, height, text, inner, outer } = setting.page;
  return (
    <SettingProvider value={setting}>
      <Document>
        {[inner, outer].map((left) => (
          <Page key={left} size={[width, height]}>
            <View style={{ position: "absolute", top: 0, left, width: text.width, height }}>
              <PageFrame {...handout} />
            </View>
          </Page>
        ))}
      </Document>
    </SettingProvider>
  );
}
