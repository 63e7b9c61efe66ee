import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test.for([
  { text: "one two three", lines: ["one two", "three"], because: "a line ends between words" },
  { text: "  one \n two ", lines: ["one two"], because: "white space is one space" },
  { text: "abcdefghijkl", lines: ["abcdefghij", "kl"], because: "no line holds the word" },
  { text: "ab cdefghijklm", lines: ["ab", "cdefghijkl", "m"], because: "a long word starts anew" },
  {
    text: "¶\u00a09 and ¶\u00a010",
    lines: ["¶\u00a09 and", "¶\u00a010"],
    because: "a no-break space holds",
  },
  { text: "one two on two", lines: ["one two", "on two"], because: "the last line is in company" },
  { text: "a b c d e f", lines: ["a b c d", "e f"], because: "the last word takes one along" },
  {
    text: "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
    lines: ["🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "🙂"],
    because: "a character stays whole",
  },
  { text: "", lines: [], because: "nothing needs no line" },
])("$text breaks into $lines: $because", ({ text, lines }) => {
  expect(wrapText(text, (line) => [...line].length <= 10)).toEqual(lines);
});

test("whatever the width, every line fits or is one character, and no word is lost or moved", () => {
  const words = fc.array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }));
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 30 }), (all, width) => {
      const text = all.join(" ");
      const lines = wrapText(text, (line) => line.length <= width);
      expect(lines.every((line) => line.length <= Math.max(1, width))).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
