import type { EmbeddedFont } from "pdfkit";
import type { PlacedText } from "../tags/plan.ts";
import type { Part } from "../text/line.ts";
import { shapeSpace } from "../text/shape.ts";
import { encodeStretch } from "./encode-stretch.ts";
import type { PdfFile } from "./pdf-file.ts";

/**
 * Draws a piece of a line by its glyphs. Words come with the positions that they were measured with, so
 * nothing is shaped again. A line that ends between words ends with a space, for readers that put
 * them together.
 */
export function drawText(file: PdfFile, { x, y, parts, color, isSpaced }: PlacedText): void {
  const shown = parts.flatMap((part, at) =>
    showPart(file, part, isSpaced && at === parts.length - 1),
  );
  // The page has its origin at the top left, so letters must be turned upright again.
  const text = ["BT", `1 0 0 -1 ${round(x)} ${round(y)} Tm`, ...shown, "ET"].join("\n");
  if (color === undefined) file.addContent(text);
  else file.addContent("q").fillColor(color).addContent(text).addContent("Q");
}

/** The operators that show one part: a font and an array of strings for each change of font. */
function showPart(file: PdfFile, { run, words }: Part, isSpaced: boolean): readonly string[] {
  const { fontSize } = run.face;
  const all = isSpaced ? [...words, shapeSpace(" ", " ", run.face)] : words;
  const stretches: Array<{ readonly font: EmbeddedFont; shown: string }> = [];
  for (const stretch of all.flatMap((word) => word.stretches)) {
    const font = file.embed(stretch.font);
    const shown = encodeStretch(font, stretch, fontSize);
    const last = stretches.at(-1);
    if (last?.font === font) last.shown += shown;
    else stretches.push({ font, shown });
  }
  return stretches.map(
    ({ font, shown }) => `/${font.id} ${round(fontSize)} Tf\n[${shown.replaceAll("><", "")}] TJ`,
  );
}

/** No printer sees a hundred-thousandth of a point. */
function round(length: number): number {
  return Math.round(length * 1e5) / 1e5;
}
