import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import {
  breakLines,
  type FileFacts,
  layOut,
  type Run,
  SetText,
  type TagProps,
  writePdf,
} from "../src/index.ts";
import { loadTestFonts, PLAIN } from "./fonts.ts";

const WIDTH = 400;
export const FACTS: FileFacts = { title: "A test", language: "en" };

/** Some words as a paragraph, or as what they are tagged. */
export function Words({
  children,
  width = WIDTH,
  face = PLAIN,
  ...tag
}: TagProps & { readonly children: string; readonly width?: number; readonly face?: Run["face"] }) {
  return <SetText lines={breakLines([{ text: children, face }], width)} {...tag} />;
}

/** Pages of 500 by 700 points, as they would be written. */
export async function pagesOf(...contents: readonly ReactNode[]) {
  await loadTestFonts();
  return layOut(
    <Document>
      {contents.map((content, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages never move.
        <Page key={at} size={[500, 700]}>
          <View style={{ margin: 50 }}>{content}</View>
        </Page>
      ))}
    </Document>,
  );
}

/** The file of such pages. */
export async function fileOf(...contents: readonly ReactNode[]): Promise<Uint8Array> {
  return writePdf(await pagesOf(...contents), FACTS);
}
