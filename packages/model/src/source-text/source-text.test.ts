import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCopy, digestText, locateWords, sliceCodePoints, splitParagraphs } from "./index.ts";

test("a passage is found again by its offsets, whatever stands before it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (before, after) => {
        const paragraph = `${before} 한국 ✓ words ${after}`.replaceAll(/[\r\n\u2028\u2029]/g, " ");
        const [content = ""] = splitParagraphs(paragraph);
        for (const { from, to, digest } of locateWords(paragraph, "한국 ✓ words")) {
          const found = sliceCodePoints(content, from, to);
          expect(found).toBe("한국 ✓ words");
          expect(digestText(found)).toBe(digest);
        }
        expect(locateWords(paragraph, "한국 ✓ words").length).toBeGreaterThan(0);
      },
    ),
  );
});

test("composed and decomposed Hangul are the same words at the same place", () => {
  const composed = "앞 한국 뒤";
  expect(locateWords(composed.normalize("NFD"), "한국")).toEqual(locateWords(composed, "한국"));
});

test("words are found over any white space, and their digest is of what stands there", () => {
  const [place] = locateWords("one  two\u00a0three", "one two three");
  expect(place).toMatchObject({ from: 0, to: 14, digest: digestText("one  two\u00a0three") });
});

test("every place is reported, and a near match is none", () => {
  expect(locateWords("one two\none two", "one two").map(({ paragraph }) => paragraph)).toEqual([
    0, 1,
  ]);
  expect(locateWords("one two", "one twoo")).toEqual([]);
  expect(locateWords("one two", " ")).toEqual([]);
});

test("a digest is the first 16 hex digits of the SHA-256 of the characters", () => {
  // From FIPS 180-4's example for "abc".
  expect(digestText("abc")).toBe("ba7816bf8f01cfea");
});

describe("a reader's copy beside the source", () => {
  const source = ["Title", "First.", "Second."];
  const digests = source.map((text, n) => ({ n, digest: digestText(text) }));

  test.for([
    { copy: "Title\nFirst.\nSecond.", complete: true, because: "it is the same" },
    {
      copy: "Title\r\n\r\nFirst.\r\n\r\nSecond.\r\n",
      complete: true,
      because: "blank lines do not count",
    },
    {
      copy: "Menu\nTitle\nBy us\nFirst.\nSecond.\nShare",
      complete: true,
      because: "what a page adds is left out",
    },
    { copy: "Title\nFirst!\nSecond.", complete: false, because: "one paragraph differs" },
    { copy: "Title", complete: false, because: "paragraphs are missing" },
  ])("$because", ({ copy, complete }) => {
    expect(compareCopy(copy, digests).complete).toBe(complete);
  });

  test("a missing paragraph shifts no other, and typewriter apostrophes are no difference", () => {
    const texts = ["Title", "First.", "It’s second.", "Third."];
    const given = texts.map((text, n) => ({ n, digest: digestText(text) }));
    const missing = compareCopy("Title\nIt's second.\nThird.", given);
    expect(missing.paragraphs.map(({ n, matches }) => [n, matches])).toEqual([
      [0, true],
      [2, true],
      [3, true],
    ]);
    expect(missing.complete).toBe(false);
    expect(compareCopy("Title\nFirst.\nIt's second.\nThird.", given).complete).toBe(true);
  });

  test("a paragraph that differs is marked, the others are not", () => {
    const { paragraphs } = compareCopy("Title\nFirst!\nSecond.", digests);
    expect(paragraphs.map(({ matches }) => matches)).toEqual([true, false, true]);
  });
});
