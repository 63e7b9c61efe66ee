import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { HANGUL, loadTestFonts, PLAIN } from "../../testing/fonts.ts";
import { fontsOf } from "../fonts/load-fonts.ts";
import { shapeWord } from "./shape.ts";
import { widthOf } from "./width-of.ts";

beforeAll(loadTestFonts);

test("a text is as wide as its font lays it out whole, ligatures and kerning across spaces included", () => {
  const words = fc.string({ unit: fc.constantFrom(..."AVTYWaefilotvwy .,’“”-1"), maxLength: 40 });
  fc.assert(
    fc.property(words, (text) => {
      const [font] = fontsOf(PLAIN);
      const whole = font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      expect(widthOf(text, PLAIN)).toBeCloseTo((whole / font.unitsPerEm) * PLAIN.fontSize, 6);
    }),
  );
});

test("each glyph reads as the characters of this word, whichever were printed with it before", () => {
  // The no-break hyphen and the hyphen are one glyph, which fontkit keeps as what it was first.
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

test("a word of Hangul is set as the rules of its font would set it", () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCodePoint(code));
  const opening = fc.constantFrom("", ..."‘“(「");
  const closing = fc.constantFrom("", ..."’”)」.,?!");
  const body = fc.string({ unit: syllable, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.tuple(opening, body, closing), (parts) => {
      const word = parts.join("");
      const [font] = fontsOf(HANGUL);
      const { glyphs, positions } = font.layout(word);
      const set = shapeWord(word, HANGUL).stretches.flatMap((stretch) => stretch.glyphs);
      const scale = 1000 / font.unitsPerEm;
      expect(set.map(({ id }) => id)).toEqual(glyphs.map(({ id }) => id));
      expect(set.map(({ width, kern }) => width + kern)).toEqual(
        positions.map(({ xAdvance }) => xAdvance * scale),
      );
    }),
  );
});
