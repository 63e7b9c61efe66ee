import { Document, Page, View } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { Words } from "../../testing/document.tsx";
import { loadTestFonts, PLAIN } from "../../testing/fonts.ts";
import { openPdf } from "../../testing/read-structure.ts";
import { AsStock, PageNumber, prepareStock, tagged } from "../index.ts";

test("the same elements are written by the renderer alone: untagged, with its own pages and count", async () => {
  await loadTestFonts();
  const text = "words that run on ".repeat(200).trim();
  const file = await prepareStock(
    <Document>
      <Page size={[500, 400]} style={{ padding: 50 }}>
        <AsStock>
          <View {...tagged({ type: "Sect" })}>
            <Words>{text}</Words>
          </View>
          <View fixed style={{ position: "absolute", bottom: 10, left: 50 }}>
            <PageNumber face={PLAIN} width={80} say={({ page, pages }) => `${page}/${pages}`} />
          </View>
        </AsStock>
      </Page>
    </Document>,
  )();
  const pdf = await openPdf(file);
  expect(pdf.numPages).toBeGreaterThan(1);
  const { items } = await (await pdf.getPage(2)).getTextContent();
  const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
  expect(words).toContain(`2/${pdf.numPages}`);
  expect(await (await pdf.getPage(1)).getStructTree()).toBeNull();
});
