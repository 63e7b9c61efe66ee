import { type LaidOut, layOut } from "@linchpin/tagged-pdf";
import { Document, Page } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { PAPERS, PRINTS, SettingProvider, settingFor } from "./setting.tsx";
import { mm } from "./theme.ts";
import { WriteOnLines } from "./write-on-lines.tsx";

const settings = PAPERS.flatMap((paper) => PRINTS.map((print) => ({ paper, print })));

describe.for(settings)("on $paper in $print print", (wanted) => {
  test("lines to write on are 9 mm apart at least, wherever a page may end", async () => {
    const heights = (await draw(3)).map(({ box }) => box.height);
    expect(heights).toHaveLength(3);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(mm(9));
  });

  async function draw(count: number): Promise<readonly LaidOut[]> {
    const [page] = await layOut(
      <SettingProvider value={settingFor(wanted)}>
        <Document>
          <Page>
            <WriteOnLines count={count} />
          </Page>
        </Document>
      </SettingProvider>,
    );
    return page?.children?.[0]?.children ?? [];
  }
});
