/** What we ask of a font that fontkit has read; the renderer passes it on under a type that names none of this. */
export type ReadFont = {
  readonly unitsPerEm: number;
  /** From the baseline to the top, in units of the font. */
  readonly ascent: number;
  readonly layout: (text: string) => {
    readonly glyphs: readonly ReadGlyph[];
    readonly positions: readonly ReadPosition[];
  };
  readonly glyphForCodePoint: (codePoint: number) => ReadGlyph;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
};

/** A glyph as fontkit shares it: `codePoints` are those it was first met with in this process. */
export type ReadGlyph = {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
};

type ReadPosition = {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
