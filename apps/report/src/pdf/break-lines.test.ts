import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";
import { facesFor } from "./faces.ts";
import { findMissingCharacters, loadFonts, widthOf } from "./fonts.ts";

beforeAll(loadFonts);

const FACES = facesFor("standard");

const word = fc.string({ unit: fc.constantFrom(..."aeimnorstW-.’"), minLength: 1, maxLength: 24 });
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const width = fc.integer({ min: 30, max: 480 });

test("the lines hold every character in order, and nothing else", () => {
  fc.assert(
    fc.property(text, text, width, (one, other, room) => {
      const runs = [
        { text: one, face: FACES.bodyStrong },
        { text: other, face: FACES.label },
      ];
      const printed = breakLines(runs, room).flatMap(({ parts }) => parts.map((part) => part.text));
      expect(printed.join("").replaceAll(" ", "")).toBe(`${one}${other}`.replaceAll(" ", ""));
    }),
  );
});

test("no line is wider than its column", () => {
  fc.assert(
    fc.property(text, width, (words, room) => {
      for (const { parts } of breakLines([{ text: words, face: FACES.body }], room)) {
        const line = parts.map((part) => part.text).join("");
        expect(widthOf(line, FACES.body)).toBeLessThanOrEqual(room);
      }
    }),
  );
});

test("a word of the next line would not have fitted, or was brought down to keep the last company", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve";
  const lines = breakLines([{ text: words, face: FACES.body }], 160).map(({ parts }) =>
    parts.map((part) => part.text).join(""),
  );
  for (const [at, line] of lines.slice(0, -2).entries()) {
    const [next = ""] = (lines[at + 1] ?? "").split(" ");
    expect(widthOf(`${line} ${next}`, FACES.body)).toBeGreaterThan(159);
  }
  expect(lines.at(-1)?.split(" ").length).toBeGreaterThan(1);
});

test.for([
  { text: "“¶5” – ‘é’ … − ±", missing: [], because: "the marks of English prose are there" },
  { text: "한 a 국 한", missing: ["한", "국"], because: "each missing character is named once" },
])("of $text the fonts lack $missing: $because", ({ text: words, missing }) => {
  expect(findMissingCharacters(words)).toEqual(missing);
});
