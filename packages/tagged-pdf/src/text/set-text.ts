import { View } from "@react-pdf/renderer";
import { type ComponentProps, createElement, useContext } from "react";
import type { TagProps } from "../tags/tagged.ts";
import type { Line } from "./line.ts";
import { StockContext, StockText } from "./stock-text.ts";

type SetTextProps = TagProps & {
  /** From `breakLines`. */
  readonly lines: readonly Line[];
  /** Margins and position; no padding or border, which would take their room from the lines. */
  readonly style?: ComponentProps<typeof View>["style"];
  /** Black where it is left out. */
  readonly color?: string;
};

/**
 * Lines of text, set as they were broken.
 *
 * A box of known size to the renderer, which neither measures nor shapes anything; `writePdf` draws
 * the glyphs that breaking has measured. Without a tag it is a paragraph where it stands alone in a
 * container, and part of the paragraph, heading or cell where it stands in one.
 */
export function SetText({ lines, style = {}, color, tag }: SetTextProps) {
  const isStock = useContext(StockContext);
  if (isStock) return createElement(StockText, { lines, style, color });
  const size = {
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
    flexShrink: 0,
  };
  // Passed on by the renderer as it is, although its types do not know it.
  const own = { setText: { lines, color } satisfies SetTextContent, ...(tag && { tag }) };
  return createElement(View, { style: [size, ...[style].flat()], ...own });
}

/** What a laid-out node carries of its text. */
export type SetTextContent = {
  readonly lines: readonly Line[];
  readonly color?: string | undefined;
};
