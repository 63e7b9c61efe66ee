import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { BOLD, ITALIC, loadTestFonts, PLAIN } from "../../testing/fonts.ts";
import { findMissingCharacters } from "../fonts/missing-characters.ts";
import { breakLines } from "./break-lines.ts";
import type { Line, Run } from "./line.ts";
import { widthOf } from "./width-of.ts";

beforeAll(loadTestFonts);

const word = fc.string({
  unit: fc.constantFrom(..."aeimnorstW-.’한국(”"),
  minLength: 1,
  maxLength: 24,
});
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const width = fc.integer({ min: 30, max: 480 });

test("the lines hold every character in order, and nothing else", () => {
  fc.assert(
    fc.property(text, text, width, (one, other, room) => {
      const runs = [
        { text: one, face: BOLD },
        { text: other, face: PLAIN },
      ];
      const printed = textsOf(breakLines(runs, room)).join("");
      expect(printed.replaceAll(" ", "")).toBe(`${one}${other}`.replaceAll(" ", ""));
    }),
  );
});

test("no line is wider than its column, and none wider than it says", () => {
  fc.assert(
    fc.property(text, width, (words, room) => {
      for (const line of breakLines([{ text: words, face: PLAIN }], room)) {
        expect(line.width).toBeCloseTo(widthOf(textOf(line), PLAIN), 6);
        expect(line.width).toBeLessThanOrEqual(room + 1e-9);
      }
    }),
  );
});

test("a word of the next line would not have fitted, or was brought down to keep the last company", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve";
  const lines = textsOf(breakLines([{ text: words, face: PLAIN }], 160));
  for (const [at, line] of lines.slice(0, -2).entries()) {
    const [next = ""] = (lines[at + 1] ?? "").split(" ");
    expect(widthOf(`${line} ${next}`, PLAIN)).toBeGreaterThan(160);
  }
  expect(lines.at(-1)?.split(" ").length).toBeGreaterThan(1);
});

describe("where a line ends", () => {
  test.for([
    {
      text: "aaaa bbbb cccc dddd eeee ffff",
      room: 125,
      lines: ["aaaa bbbb cccc dddd", "eeee ffff"],
      because: "a line ends at a space",
    },
    {
      text: "aaaa bbbb cccc dddd eeee",
      room: 125,
      lines: ["aaaa bbbb cccc", "dddd eeee"],
      because: "the last word is not left alone",
    },
    {
      text: "aaaa bbbb cccc dddd ) eeee",
      room: 108,
      lines: ["aaaa bbbb cccc", "dddd ) eeee"],
      because: "what closes stays with what it closes",
    },
    {
      text: "aaaa bbbb cccc ( dddd eeee",
      room: 105,
      lines: ["aaaa bbbb cccc", "( dddd eeee"],
      because: "what opens stays with what it opens",
    },
    {
      text: "이 나라의 모든 사람은 그렇게 말했다",
      room: 95,
      lines: ["이 나라의 모든", "사람은 그렇게", "말했다"],
      because: "Korean breaks at spaces, in a narrow column too",
    },
    {
      text: "가나다라마바사아자차카.",
      room: 114,
      lines: ["가나다라마바사아자차", "카."],
      because: "a word too long is cut, but no line begins with its full stop",
    },
    {
      text: "가나다라마바사아자차「카타",
      room: 118,
      lines: ["가나다라마바사아자차", "「카타"],
      because: "nor ends with what opens",
    },
    {
      text: "5\u00a0km 6\u00a0km 7\u00a0km",
      room: 75,
      lines: ["5\u00a0km 6\u00a0km", "7\u00a0km"],
      because: "a no-break space is none to break at",
    },
  ])("of $text: $because", ({ text: words, room, lines }) => {
    expect(textsOf(breakLines([{ text: words, face: PLAIN }], room))).toEqual(lines);
  });
});

describe("runs", () => {
  test.for([
    {
      runs: [run("one"), run("two")],
      printed: "one| two",
      because: "a space parts them, which belongs to the later",
    },
    {
      runs: [run("one"), { ...run(", two"), isGlued: true }],
      printed: "one|, two",
      because: "unless the later is glued",
    },
    {
      runs: [
        run("see"),
        { ...run("this"), tag: { type: "Link", href: "#x" } as const },
        run("too"),
      ],
      printed: "see |this| too",
      because: "a link has no space of its own",
    },
    {
      runs: [run(undefined), run(""), run("one")],
      printed: "one",
      because: "an empty run is none",
    },
  ])("print $printed: $because", ({ runs, printed }) => {
    const [line] = breakLines(runs, 400);
    expect(line?.parts.map((part) => part.text).join("|")).toBe(printed);
  });

  test("glued together are never parted by the end of a line", () => {
    const runs = [run("aaaa bbbb cccc"), { ...run("dddd"), isGlued: true }];
    expect(textsOf(breakLines(runs, 70))).toEqual(["aaaa bbbb", "ccccdddd"]);
  });

  test("make a line as high as the highest of them, on one baseline", () => {
    const [small] = breakLines([run("x")], 400);
    const [mixed] = breakLines([run("x"), { text: "y", face: BOLD }], 400);
    expect(mixed?.height).toBeCloseTo(BOLD.fontSize * BOLD.lineHeight);
    expect(mixed?.ascent).toBeGreaterThan(small?.ascent ?? Number.POSITIVE_INFINITY);
  });
});

test("a foreign word leaves the baseline where it was, although its font is higher", () => {
  const [latin] = breakLines([run("word")], 400);
  const [mixed] = breakLines([run("word 말")], 400);
  expect([mixed?.ascent, mixed?.height]).toEqual([latin?.ascent, latin?.height]);
});

test.for([
  { text: "“¶5” – ‘é’ … − ± 한국", missing: [], because: "one of the fonts has each of them" },
  { text: "a 𝄞 b 漢 𝄞", missing: ["𝄞", "漢"], because: "each missing character is named once" },
])("of $text the fonts lack $missing: $because", ({ text: words, missing }) => {
  expect(findMissingCharacters(words, PLAIN)).toEqual(missing);
});

test("an italic face prints Korean upright, for it has no slanted cut", () => {
  expect(findMissingCharacters("한국", ITALIC)).toEqual([]);
});

function run(words: string | undefined): Run {
  return { text: words, face: PLAIN };
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(textOf);
}

function textOf({ parts }: Line): string {
  return parts.map((part) => part.text).join("");
}
