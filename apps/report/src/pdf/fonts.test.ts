import { findMissingCharacters as findMissing } from "@linchpin/tagged-pdf";
import { beforeAll, describe, expect, test } from "vitest";
import { facesFor, facesIn } from "./faces.ts";
import {
  BEYOND_LATIN,
  findMissingCharacters,
  HANGUL,
  loadFonts,
  SANS,
  SERIF,
  widthOf,
} from "./fonts.ts";

describe("before anything in Hangul has been printed", () => {
  test("every Latin cut has each character for which no other font is read", async () => {
    await loadFonts("plain");
    const plain = allCharacters().filter((character) => !BEYOND_LATIN.test(character));
    for (const cut of LATIN_CUTS) expect(findMissing(plain.join(""), cut)).toEqual([]);
  });
});

describe("once something in Hangul has been printed", () => {
  beforeAll(() => loadFonts("하"));

  test.for([
    { text: "뷁햏", missing: [], because: "every syllable there is can be printed" },
    { text: "「」『』①㉮", missing: ["㉮"], because: "brackets of titles are, most signs are not" },
    { text: "Đặng Ŏ", missing: [], because: "names of other countries are" },
    { text: "請願 請", missing: ["請", "願"], because: "there is no Chinese character in it" },
    { text: "좋아요 👍", missing: ["👍"], because: "there is no picture in it" },
  ])("of $text $missing cannot be printed: $because", ({ text, missing }) => {
    expect(findMissingCharacters(text)).toEqual(missing);
  });

  test("the figures of a Korean handout are those of its Hangul", () => {
    const { body } = facesIn("ko", facesFor("standard"));
    expect(widthOf("2025", body)).toBe(widthOf("2025", { ...body, fontFamily: HANGUL }));
  });

  test("what is slanted beside it is set in another cut", () => {
    const upright = { fontFamily: HANGUL, fontWeight: 400, fontSize: 12, lineHeight: 1.4 };
    expect(widthOf("a", { ...upright, fontStyle: "italic" })).not.toBe(widthOf("a", upright));
  });

  test.for([400, 500, 600, 700])("Hangul of weight %i is of that weight", (fontWeight) => {
    expect(findMissing("하", { fontFamily: HANGUL, fontWeight })).toEqual([]);
  });
});

const LATIN_CUTS = [
  ...[400, 600, 700].map((fontWeight) => ({ fontFamily: SERIF, fontWeight })),
  { fontFamily: SERIF, fontWeight: 400, fontStyle: "italic" } as const,
  ...[500, 600, 700].map((fontWeight) => ({ fontFamily: SANS, fontWeight })),
];

/** Of the planes in which anything is written, but for controls, which print nothing. */
function allCharacters(): readonly string[] {
  return Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => !/\p{C}/u.test(character),
  );
}
