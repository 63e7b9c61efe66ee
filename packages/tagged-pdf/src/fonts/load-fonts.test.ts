import { expect, test } from "vitest";
import { CUTS, ITALIC, PLAIN } from "../../testing/fonts.ts";
import { widthOf } from "../text/width-of.ts";
import { ascentOf } from "./ascent-of.ts";
import { loadFonts } from "./load-fonts.ts";
import { findMissingCharacters } from "./missing-characters.ts";

// One test, because what is loaded stays loaded.
test("fonts are loaded when a text needs them, and then every face has them", async () => {
  expect(() => widthOf("word", PLAIN)).toThrow("Sans,Hangul 400 is used before loadFonts");
  await loadFonts(CUTS, "words");
  const width = widthOf("word", PLAIN);
  expect(findMissingCharacters("word 한", PLAIN)).toEqual(["한"]);
  await loadFonts(CUTS, "a 한 b");
  expect(findMissingCharacters("word 한", PLAIN)).toEqual([]);
  expect(findMissingCharacters("word 한", ITALIC)).toEqual([]);
  expect(widthOf("word", PLAIN)).toBe(width);
  expect(ascentOf(PLAIN)).toBeCloseTo(1.024 * PLAIN.fontSize);
});
