import { Document, Page, View } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { FACTS, pagesOf, Words } from "../../testing/document.tsx";
import { loadTestFonts, PLAIN } from "../../testing/fonts.ts";
import { openPdf, readArtifacts, readStructure } from "../../testing/read-structure.ts";
import { layOut, PageNumber, stampPages, writePdf } from "../index.ts";
import { planPages } from "../tags/plan-pages.ts";

async function framesOf(...sides: readonly string[]) {
  await loadTestFonts();
  return layOut(
    <Document>
      {sides.map((side) => (
        <Page key={side} size={[500, 700]}>
          <View style={{ position: "absolute", top: 10, left: 50, width: 400 }}>
            <Words>{side}</Words>
          </View>
          <View style={{ position: "absolute", bottom: 10, left: 50, width: 400 }}>
            <PageNumber
              face={PLAIN}
              width={400}
              align="right"
              say={({ page, pages }) => `${page} of ${pages}`}
            />
          </View>
        </Page>
      ))}
    </Document>,
  );
}

const contents = ["one", "two", "three"].map((text) => <Words key={text}>{text}</Words>);

test("every page says which it is of how many, at the right, and frames come in turn", async () => {
  const pages = stampPages(await pagesOf(...contents), await framesOf("right", "left"));
  const file = writePdf(pages, FACTS);
  expect(await readStructure(file)).toEqual(["P[one]", "P[two]", "P[three]"]);
  expect(await readArtifacts(file)).toEqual(["right 1 of 3", "left 2 of 3", "right 3 of 3"]);
  const { items } = await (await (await openPdf(file)).getPage(3)).getTextContent();
  const folio = items.flatMap((item) => ("str" in item && item.str === "3 of 3" ? [item] : []))[0];
  expect((folio?.transform[4] ?? 0) + (folio?.width ?? 0)).toBeCloseTo(450, 3);
});

test("what stands at the head of a page is its header, and what at its foot its footer", async () => {
  const frames = await framesOf("right");
  const pages = stampPages(await pagesOf(<Words>one</Words>), frames);
  expect(planPages(pages).pages[0]?.steps.map(({ owner }) => owner)).toEqual([
    expect.objectContaining({ mark: 0 }),
    "header",
    "footer",
  ]);
});
