import { Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { pagesOf, Words } from "../../testing/document.tsx";
import { PLAIN } from "../../testing/fonts.ts";
import {
  breakLines,
  formatPageProblem,
  type LaidOut,
  lintPages,
  SetText,
  type TagProps,
  tagged,
  UnfitPages,
} from "../index.ts";

const cell = (text: string, tag: TagProps) => (
  <View key={text} {...tag}>
    <Words>{text}</Words>
  </View>
);
const td = (text: string) => cell(text, tagged({ type: "TD" }));
const th = (text: string) => cell(text, tagged({ type: "TH", scope: "Column" }));
const row = (...cells: readonly ReactNode[]) => <View {...tagged({ type: "TR" })}>{cells}</View>;
const table = (...rows: readonly ReactNode[]) => (
  <View {...tagged({ type: "Table" })}>
    {rows.map((one, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
      <View key={at}>{one}</View>
    ))}
  </View>
);
const heading = (type: "H1" | "H2" | "H3") => (
  <Words key={type} {...tagged({ type })}>
    {`Heading ${type}`}
  </Words>
);
function Linked({ href }: { readonly href: string }) {
  // A caller that reads addresses from data gets past the types.
  const tag = { type: "Link", href } as { readonly type: "Link"; readonly href: "#x" };
  return <SetText lines={breakLines([{ text: "there", face: PLAIN, tag }], 400)} />;
}

describe("what is wrong is named, with its page and its words", () => {
  test.for([
    {
      page: <Words>A clef 𝄞 here</Words>,
      kind: "missing-glyph",
      words: "A clef 𝄞 here",
      because: "no font has the clef",
    },
    {
      page: (
        <View {...tagged("artifact")}>
          <Words>𝄞</Words>
        </View>
      ),
      kind: "missing-glyph",
      words: "𝄞",
      because: "an artifact is printed too",
    },
    {
      page: <Text>Plain</Text>,
      kind: "font-not-embedded",
      words: "Plain",
      because: "the renderer sets it in Helvetica",
    },
    {
      page: (
        <Svg width={50} height={20}>
          <Text x={0} y={10}>
            Drawn
          </Text>
        </Svg>
      ),
      kind: "font-not-embedded",
      words: "Drawn",
      because: "in a drawing as well",
    },
    {
      page: <Svg width={5} height={5} {...tagged({ type: "Figure", alt: " " })} />,
      kind: "figure-without-alt",
      words: "Figure",
      because: "a space says nothing",
    },
    {
      page: [heading("H1"), heading("H3")],
      kind: "heading-skipped",
      words: "H3 Heading H3",
      because: "there is no H2 between",
    },
    {
      page: heading("H2"),
      kind: "heading-skipped",
      words: "H2 Heading H2",
      because: "the first heading is an H1",
    },
    {
      page: table(row(td("a"), td("b"))),
      kind: "table-without-head",
      words: "a  b",
      because: "all cells are TD",
    },
    {
      page: table(row(th("a"), th("b")), row(td("c"))),
      kind: "ragged-table",
      words: "a  b  c",
      because: "the second row lacks a cell",
    },
    {
      page: <Words {...tagged({ type: "LI" })}>alone</Words>,
      kind: "misplaced",
      words: "LI in Document:",
      because: "an item stands in a list",
    },
    {
      page: (
        <View {...tagged({ type: "TR" })}>
          <Words>loose</Words>
        </View>
      ),
      kind: "text-in-frame",
      words: "P in TR: loose",
      because: "text stands in a cell",
    },
    {
      page: <Linked href="file:///etc/passwd" />,
      kind: "link-refused",
      words: "file:///etc/passwd",
      because: "a link leads to no file of the reader",
    },
    {
      page: <Linked href="http://example.org" />,
      kind: "link-refused",
      words: "http://example.org",
      because: "what is not encrypted may be changed on the way",
    },
    {
      page: <Linked href="#nowhere" />,
      kind: "link-astray",
      words: "#nowhere",
      because: "no element has the id",
    },
    {
      page: [1, 2].map((key) => (
        <Words key={key} {...tagged({ type: "P", id: "one" })}>
          One
        </Words>
      )),
      kind: "id-twice",
      words: "one",
      because: "a link could not tell them apart",
    },
  ])("$kind: $because", async ({ page, kind, words }) => {
    const problems = lintPages(await pagesOf(<Words>First page</Words>, page));
    expect(problems).toContainEqual(expect.objectContaining({ kind, words, page: 2 }));
  });
});

test.for([
  { page: table(row(th("a"), th("b")), row(td("c"), td("d"))), because: "heads and even rows" },
  { page: [heading("H1"), heading("H2"), heading("H3")], because: "levels step" },
  {
    page: table(
      row(th("a"), cell("b", tagged({ type: "TH", scope: "Column", rowSpan: 2 }))),
      row(td("c")),
      row(cell("d", tagged({ type: "TD", colSpan: 2 }))),
    ),
    because: "spans are counted",
  },
  { page: <Linked href="https://example.org/" />, because: "the web is a place" },
])("nothing is wrong where $because", async ({ page }) => {
  expect(lintPages(await pagesOf(page))).toEqual([]);
});

test("a head cell whose scope got lost is named", async () => {
  const lost = { tag: { type: "TH" } } as const;
  const pages: readonly LaidOut[] = await pagesOf(table(row(cell("a", lost))));
  expect(lintPages(pages)).toContainEqual(
    expect.objectContaining({ kind: "head-without-scope", words: "a" }),
  );
});

test("a refusal says every problem in a line of its own: where, what, and what to do", async () => {
  const problems = lintPages(await pagesOf([heading("H2"), <Words key="clef">𝄞</Words>]));
  const refusal = new UnfitPages(problems);
  expect(refusal.message).toBe(problems.map(formatPageProblem).join("\n"));
  expect(refusal.message.split("\n")).toHaveLength(2);
  expect(refusal.message).toContain("page 1: “𝄞”: no font of the face has this character");
});
