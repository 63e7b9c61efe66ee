import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadTestFonts, PLAIN } from "../../testing/fonts.ts";
import { fontsOf } from "../fonts/load-fonts.ts";
import { shapeWord } from "./shape.ts";
import { widthOf } from "./width-of.ts";

beforeAll(loadTestFonts);

test("a text is as wide as its font lays it out whole, ligatures and kerning across spaces included", () => {
  const words = fc.string({ unit: fc.constantFrom(..."AVTYWaefilotvwy .,’“”-1"), maxLength: 40 });
  fc.assert(
    fc.property(words, (text) => {
      const [font] = fontsOf(PLAIN);
      const whole = font.shape(text).reduce((sum, { width, kern }) => sum + width + kern, 0);
      expect(widthOf(text, PLAIN)).toBeCloseTo((whole / 1000) * PLAIN.fontSize, 6);
    }),
  );
});

test("each glyph reads as the characters of this word, whichever were printed with it before", () => {
  // The no-break hyphen and the hyphen are one glyph.
  shapeWord("a\u2011b", PLAIN);
  const read = shapeWord("office-fi", PLAIN)
    .stretches.flatMap(({ glyphs }) => glyphs)
    .flatMap(({ codePoints }) => codePoints);
  expect(String.fromCodePoint(...read)).toBe("office-fi");
});

test("a word is set from several fonts where none has all of it, and a mark from that of its letter", () => {
  expect(shapeWord("K-한국의", PLAIN).stretches.map(({ glyphs }) => glyphs.length)).toEqual([2, 3]);
  expect(shapeWord("e\u0301t", PLAIN).stretches).toHaveLength(1);
});

test("decomposed Hangul is printed as composed", () => {
  expect(shapeWord("한국".normalize("NFD"), PLAIN).width).toBe(shapeWord("한국", PLAIN).width);
});
