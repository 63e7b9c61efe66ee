import { Text, View } from "@react-pdf/renderer";
import { type ComponentProps, createElement, useContext } from "react";
import type { Face } from "../fonts/face.ts";
import { StockContext } from "./stock-text.ts";

/** Which page it is, from 1, of how many. */
export type PageOf = { readonly page: number; readonly pages: number };

type PageNumberProps = {
  readonly face: Face;
  /** Room for the longest of them, in points. */
  readonly width: number;
  readonly align?: "left" | "right";
  readonly style?: ComponentProps<typeof View>["style"];
  readonly say: (at: PageOf) => string;
};

/**
 * Where `stampPages` writes which page it is, once it is known how many there are.
 *
 * The renderer's own way, `render` with `totalPages`, lays the whole document out once more.
 */
export function PageNumber({ face, width, align = "left", style = {}, say }: PageNumberProps) {
  const isStock = useContext(StockContext);
  const own = [style].flat();
  if (!isStock) {
    const height = face.fontSize * face.lineHeight;
    // Passed on by the renderer as it is, although its types do not know it.
    const passed = { stamp: { face, align, say } satisfies Stamp };
    return createElement(View, { style: [{ width, height }, ...own], ...passed });
  }
  // A line height on a Text with `render` makes it vanish (diegomura/react-pdf 3402).
  const { lineHeight: _, ...font } = face;
  return createElement(Text, {
    style: [{ ...font, width, textAlign: align }, ...own],
    render: ({ pageNumber, totalPages }) => say({ page: pageNumber, pages: totalPages }),
  });
}

/** What a laid-out node carries where a page's number goes. */
export type Stamp = {
  readonly face: Face;
  readonly align: "left" | "right";
  readonly say: (at: PageOf) => string;
};
