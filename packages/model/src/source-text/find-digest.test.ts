import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDigestFinder, digestText, locateWords, splitParagraphs } from "./index.ts";
import { occursIn } from "./occurs.ts";

test("words are found again by their digest wherever they went, whatever stands around them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      (others, at) => {
        const words = "한국 ✓ words";
        const lines = others.toSpliced(
          at % others.length,
          0,
          `${others[0]} ${words}, ${others[0]}`,
        );
        const text = lines.join("\n");
        const find = createDigestFinder(splitParagraphs(text));
        const length = [...words].length;
        const places = find({ paragraph: 0, from: 0, to: length, digest: digestText(words) });
        expect(places).toEqual(
          locateWords(text, words).map(({ paragraph, from, to }) => ({ paragraph, from, to })),
        );
        expect(places).not.toEqual([]);
      },
    ),
  );
});

test("every place of the words is given, and a place of other words of that length is none", () => {
  const find = createDigestFinder(["one two", "two", "three one two two"]);
  const stretch = (words: string) => ({ paragraph: 1, from: 0, to: 3, digest: digestText(words) });
  expect(find(stretch("two"))).toEqual([
    { paragraph: 0, from: 4, to: 7 },
    { paragraph: 1, from: 0, to: 3 },
    { paragraph: 2, from: 10, to: 13 },
    { paragraph: 2, from: 14, to: 17 },
  ]);
  expect(find(stretch("Two"))).toEqual([]);
});

test("looking stops where it would take too long", () => {
  const find = createDigestFinder(["a".repeat(100)], 150);
  const stretch = { paragraph: 0, from: 0, to: 4, digest: digestText("none") };
  expect(find(stretch)).toEqual([]);
  expect(find(stretch)).toBeUndefined();
});

describe("words occur in a text as words", () => {
  test.for([
    {
      text: "the County’s study",
      words: "county",
      occurs: true,
      because: "case and a genitive do not count",
    },
    { text: "a discount", words: "count", occurs: false, because: "a part of a word is none" },
    { text: "countless", words: "count", occurs: false, because: "neither at its start" },
    {
      text: "김 군수는 말했다",
      words: "김 군수",
      occurs: true,
      because: "Korean sets particles to the end",
    },
    { text: "경기도가", words: "기도", occurs: false, because: "but nothing before the start" },
    {
      text: "김 군수는".normalize("NFD"),
      words: "김 군수",
      occurs: true,
      because: "Hangul is composed first",
    },
    {
      text: "the U.S. Senate",
      words: "U.S.",
      occurs: true,
      because: "a point is no sign of a pattern",
    },
    { text: "UNSA", words: "U.S.", occurs: false, because: "nor does it stand for a letter" },
  ])("$words in $text: $because", ({ text, words, occurs }) => {
    expect(occursIn(text, words)).toBe(occurs);
  });
});
