import type { EmbeddedFont } from "pdfkit";
import type { ShapedGlyph } from "../fonts/read-font.ts";
import type { Stretch } from "../text/shape.ts";

/**
 * The elements of a TJ array (ISO 32000-1, 9.4.3) that show some glyphs of an embedded font: their
 * numbers in its subset, and how far to go back between them in thousandths of the size. Each word is encoded
 * once a file.
 */
export function encodeStretch(font: EmbeddedFont, stretch: Stretch, size: number): string {
  const known = encodedWith(font).get(stretch);
  if (known !== undefined) return known;
  const encoded = stretch.glyphs.map((glyph) => encodeGlyph(font, glyph, size)).join("");
  const isRaised = stretch.glyphs.some(({ offset }) => offset.y !== 0);
  // A rise is in points and not in thousandths: the same word needs another at another size.
  if (!isRaised) encodedWith(font).set(stretch, encoded);
  return encoded;
}

const encodings = new WeakMap<EmbeddedFont, WeakMap<Stretch, string>>();

function encodedWith(font: EmbeddedFont): WeakMap<Stretch, string> {
  const known = encodings.get(font);
  if (known) return known;
  const fresh = new WeakMap<Stretch, string>();
  encodings.set(font, fresh);
  return fresh;
}

function encodeGlyph(font: EmbeddedFont, glyph: ShapedGlyph, size: number): string {
  const { x, y } = glyph.offset;
  const shown = `${goBack(-x)}${include(font, glyph)}${goBack(x - glyph.kern)}`;
  return y === 0 ? shown : `] TJ ${toThousandth((y * size) / 1000)} Ts [${shown}] TJ 0 Ts [`;
}

function goBack(distance: number): string {
  const rounded = toThousandth(distance);
  return rounded === 0 ? "" : ` ${rounded} `;
}

function toThousandth(length: number): number {
  return Math.round(length * 1000) / 1000;
}

/** Takes a glyph into the subset, with its width and what it reads as, and gives its number there. */
function include(font: EmbeddedFont, { id, width, codePoints }: ShapedGlyph): string {
  const number = font.subset.includeGlyph(id);
  font.widths[number] ??= width;
  font.unicode[number] ??= codePoints;
  return `<${number.toString(16).padStart(4, "0")}>`;
}
