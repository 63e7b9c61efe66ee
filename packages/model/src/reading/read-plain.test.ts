import { describe, expect, test } from "vitest";
import { problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { readPlain } from "./read-plain.ts";

const say = problemPhrasesFor("en");

describe("what a dossier has no use for is refused where it stands", () => {
  test.for([
    { text: "a: 1\nb: &x 2", place: "2:5", because: "an anchor" },
    { text: "a: 1\nb: !!str 2", place: "2:4", because: "a tag" },
    { text: "a:\n  - !x &y 2", place: "2:9", because: "both, the anchor first" },
    { text: "a: 1\nb: !x [2]", place: "2:4", because: "a tag on a list" },
    { text: "a: 1\nb: &x { c: 2 }", place: "2:5", because: "an anchor on a map" },
    { text: "a: 1\nb: *x", place: "2:5", because: "an alias of nothing" },
    { text: "a: 1\n--- \nb: 2", place: "1:1", because: "a second document" },
    { text: "a: 1\n  b: 2", place: "2:4", because: "a field that is out of line" },
    { text: "\0", place: "1:1", because: "a character that is none" },
  ])("$because: $place", ({ text, place }) => {
    const reading = readPlain(text, say);
    const { line, column } = reading.ok ? { line: 0, column: 0 } : reading.problem;
    expect(`${line}:${column}`).toBe(place);
  });

  test("and several documents are said to be so", () => {
    const reading = readPlain("a: 1\n---\nb: 2", say);
    expect(reading.ok ? "" : reading.problem.message).toMatch(/more than one document/);
  });
});

describe("a path leads to the place of its field or entry", () => {
  const yaml = [
    "a:",
    "  - plain",
    '  - "quoted"',
    "  - 'single'",
    "  - >-",
    "    folded",
    "  - |",
    "    literal",
    "  -",
    "  - k: v",
    '"b c": { d: [1, {e: 2}] }',
    "f:",
    "? g",
    "h: [i: 1]",
  ].join("\n");

  test.for([
    { path: ["a"], place: "1:1", because: "a field is where its name is" },
    { path: ["a", 0], place: "2:5", because: "an entry is where it starts" },
    { path: ["a", 1], place: "3:5", because: "quotes belong to it" },
    { path: ["a", 2], place: "4:5", because: "single ones too" },
    { path: ["a", 3], place: "5:5", because: "so does the sign of a folded block" },
    { path: ["a", 4], place: "7:5", because: "and of a literal one" },
    { path: ["a", 5], place: "1:1", because: "an empty entry has only its list" },
    { path: ["a", 6, "k"], place: "10:5", because: "a map in a list" },
    { path: ["a", 9], place: "1:1", because: "what is missing points at what misses it" },
    { path: ["b c", "d", 1, "e"], place: "11:18", because: "flow style" },
    { path: ["f"], place: "12:1", because: "a field without a value" },
    { path: ["g"], place: "13:3", because: "a field that is named and no more" },
    { path: ["h", 0, "i"], place: "14:5", because: "a pair in a list is a map" },
    { path: ["nothing", "here"], place: "1:1", because: "the root is where the file starts" },
  ])("$path is at $place: $because", ({ path, place }) => {
    const reading = readPlain(yaml, say);
    if (!reading.ok) throw new Error(reading.problem.message);
    const { line, column } = reading.placeOf(path);
    expect(`${line}:${column}`).toBe(place);
  });
});

test("a field is found at its place however many lines stand before it", () => {
  const yaml = `${"# comment\r\n".repeat(3_000)}a: 1\r\n`;
  const reading = readPlain(yaml, say);
  expect(reading.ok && reading.placeOf(["a"])).toMatchObject({ line: 3_001, column: 1 });
});
