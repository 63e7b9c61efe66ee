import { type FontOf, fontsOf } from "./load-fonts.ts";

/** The characters of a text for which none of a face's fonts has a glyph, each once. */
export function findMissingCharacters(text: string, face: FontOf): readonly string[] {
  const fonts = fontsOf(face);
  const characters = new Set(text.normalize("NFC"));
  return [...characters].filter(
    (character) =>
      !/\s/u.test(character) && fonts.every((font) => !font.has(character.codePointAt(0) ?? 0)),
  );
}
