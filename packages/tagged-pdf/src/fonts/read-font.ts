import { readFile } from "node:fs/promises";
import { Blob, Buffer, ClusterLevel, Face, Font, shape } from "harfbuzzjs";

/**
 * A font file as two read it: HarfBuzz knows which glyphs a text is set in, fontkit cuts the subset that a
 * file embeds. All lengths are thousandths of the size.
 */
export type ReadFont = {
  /** From the baseline to the top. */
  readonly ascent: number;
  readonly has: (codePoint: number) => boolean;
  /** How wide a character is beside nothing. */
  readonly widthOf: (codePoint: number) => number;
  /** The glyphs of a text, with the ligatures and the kerning of the font. */
  readonly shape: (text: string) => readonly ShapedGlyph[];
  /** The font as pdfkit takes it. */
  readonly embedded: EmbeddableFont;
};

export type ShapedGlyph = {
  /** 0 where the font has none. */
  readonly id: number;
  /** Its own width, and what kerning adds to it. */
  readonly width: number;
  readonly kern: number;
  /** From where it would stand, right and up. */
  readonly offset: { readonly x: number; readonly y: number };
  /** What a reader gets for it; empty for what only accompanies the glyph before it. */
  readonly codePoints: readonly number[];
};

/** A font of fontkit's, which the renderer passes on under a type that names none of this. */
export type EmbeddableFont = {
  readonly unitsPerEm: number;
  /** In units of the font. */
  readonly ascent: number;
};

/** Reads a font file a second time, for shaping. */
export async function readFont(file: URL, embedded: EmbeddableFont): Promise<ReadFont> {
  const font = new Font(new Face(new Blob(await readFile(file))));
  const scale = 1000 / embedded.unitsPerEm;
  const widthOfGlyph = (id: number) => font.glyphHAdvance(id) * scale;
  return {
    ascent: embedded.ascent * scale,
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    widthOf: (codePoint) => widthOfGlyph(font.nominalGlyph(codePoint) ?? 0),
    shape: (text) => {
      const glyphs = shapeWith(font, text);
      return glyphs.map(({ codepoint: id, cluster, ...position }, at) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = position;
        const width = widthOfGlyph(id);
        return {
          id,
          width,
          kern: xAdvance * scale - width,
          offset: xOffset || yOffset ? { x: xOffset * scale, y: yOffset * scale } : NOWHERE,
          codePoints: codePointsOf(text.slice(cluster, glyphs[at + 1]?.cluster)),
        };
      });
    },
    embedded,
  };
}

/** Shared by nearly every glyph. */
const NOWHERE = { x: 0, y: 0 };

/** Filled and emptied for each text: a fresh one a word would wait for the collector. */
const buffer = new Buffer();

function shapeWith(font: Font, text: string) {
  buffer.reset();
  // Each glyph then tells the first of the characters that it stands for.
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
