import { AsStock, prepareStock } from "@linchpin/tagged-pdf";
import { Document, Page, View } from "@react-pdf/renderer";
import type { Handout } from "../src/compose/handout.ts";
import { DrawnHandout } from "../src/pdf/handout.tsx";
import { PageFrame } from "../src/pdf/page-frame.tsx";
import { SettingProvider, settingFor } from "../src/pdf/setting.tsx";

const setting = settingFor();
const { page } = setting;

/**
 * The same handout as the renderer draws it by itself: untagged, with its own line breaks, pages and
 * count of pages. What it gives is ready to be drawn: our own line breaking is not in its time.
 */
export function prepareStockHandout(handout: Handout): () => Promise<Uint8Array> {
  return prepareStock(
    <SettingProvider value={setting}>
      <AsStock>
        <Document>
          <Page
            size={[page.width, page.height]}
            style={{
              paddingTop: page.top,
              paddingBottom: page.bottom,
              paddingLeft: page.inner,
              paddingRight: page.outer,
            }}
          >
            <View
              fixed
              style={{
                position: "absolute",
                top: 0,
                left: page.inner,
                width: page.text.width,
                height: page.height,
              }}
            >
              <PageFrame {...handout} />
            </View>
            <DrawnHandout {...handout} />
          </Page>
        </Document>
      </AsStock>
    </SettingProvider>,
  );
}
