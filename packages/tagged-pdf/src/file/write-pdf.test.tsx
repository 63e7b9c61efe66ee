import { inflateSync } from "node:zlib";
import { Rect, Svg, View } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { FACTS, fileOf, pagesOf, Words } from "../../testing/document.tsx";
import { BOLD, ITALIC } from "../../testing/fonts.ts";
import { openPdf } from "../../testing/read-structure.ts";
import { tagged, UnfitPages, writePdf } from "../index.ts";

test("headings are bookmarked under the headings that they belong to", async () => {
  const heading = (level: 1 | 2 | 3, text: string, bookmark?: string | false) => (
    <Words {...tagged({ type: `H${level}`, ...(bookmark !== undefined && { bookmark }) })}>
      {text}
    </Words>
  );
  const file = await fileOf(
    <>
      {heading(1, "One")}
      {heading(2, "One one")}
      {heading(3, "One one one")}
      {heading(2, "A long heading", "Short")}
    </>,
    <>
      {heading(2, "Not in the outline", false)}
      {heading(1, "Two")}
    </>,
  );
  const outline = await (await openPdf(file)).getOutline();
  type Item = { readonly title: string; readonly items: readonly Item[] };
  const titles = ({ title, items }: Item): unknown =>
    items.length > 0 ? [title, items.map(titles)] : title;
  expect(outline.map(titles)).toEqual([["One", [["One one", ["One one one"]], "Short"]], "Two"]);
});

test("a title that XML would choke on is escaped in the metadata and whole in the window", async () => {
  const title = "Q&A <x> “한국” \u0007";
  const file = writePdf(await pagesOf(<Words>Words</Words>), {
    ...FACTS,
    title,
    author: "J. Mooter & Co",
    subject: "a < b",
    keywords: ["one", "two & three"],
  });
  const raw = Buffer.from(file).toString("utf8");
  expect(raw).toContain('<rdf:li xml:lang="x-default">Q&amp;A &lt;x&gt; “한국” </rdf:li>');
  expect(raw).toContain("<rdf:li>J. Mooter &amp; Co</rdf:li>");
  expect(raw).toContain("<pdf:Keywords>one, two &amp; three</pdf:Keywords>");
  const { info } = await (await openPdf(file)).getMetadata();
  expect(info).toMatchObject({ Title: title, Author: "J. Mooter & Co", Language: "en" });
});

test("a file says that it is both PDF/UA-1 and PDF/A-2a, tagged, and to be named by its title", async () => {
  const raw = Buffer.from(await fileOf(<Words>Words</Words>)).toString("latin1");
  for (const said of [
    "<pdfuaid:part>1</pdfuaid:part>",
    "<pdfaid:part>2</pdfaid:part>",
    "<pdfaid:conformance>A</pdfaid:conformance>",
    "/Marked true",
    "/DisplayDocTitle true",
    "/Tabs /S",
  ])
    expect(raw).toContain(said);
});

test("equal pages are equal bytes, whatever was printed between them", async () => {
  const page = (
    <>
      <Words face={BOLD}>Equal words, and 한국어</Words>
      <Words face={ITALIC}>fi ffl “quotes” non-breaking</Words>
    </>
  );
  const first = await fileOf(page);
  // A no-break space and a no-break hyphen share their glyphs with a space and a hyphen.
  await fileOf(<Words>{"Other words, 5\u00a0km non\u2011breaking fi 한국"}</Words>);
  expect(Buffer.compare(await fileOf(page), first)).toBe(0);
});

test("a file is named by what is in it: other words under the same title have another name", async () => {
  const idOf = (file: Uint8Array) =>
    /\/ID \[<(\w+)>/.exec(Buffer.from(file).toString("latin1"))?.[1];
  const names = [await fileOf(<Words>One</Words>), await fileOf(<Words>Two</Words>)].map(idOf);
  expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(names[1]).not.toBe(names[0]);
});

test("grey is said in grey, so that a printer needs black only; colour stays colour", async () => {
  const contents = contentsOf(
    await fileOf(
      <View>
        <View style={{ height: 10, backgroundColor: "#888888" }} />
        <Svg width={10} height={10}>
          <Rect width={5} height={5} fill="#ff0000" />
        </Svg>
        <Words>Black</Words>
      </View>,
    ),
  );
  expect(contents).toMatch(/\/DeviceGray cs\n0\.5333\d* scn/);
  expect(contents).toMatch(/\/DeviceRGB cs\n1 0 0 scn/);
});

test("no page is written that has a problem, and all of them are said", async () => {
  const pages = await pagesOf(
    <>
      <Words {...tagged({ type: "H2" })}>Too low</Words>
      <Words>A clef 𝄞 is missing</Words>
    </>,
  );
  expect(() => writePdf(pages, FACTS)).toThrow(UnfitPages);
  expect(() => writePdf(pages, FACTS)).toThrow(/𝄞.*\n.*H2 Too low/);
});

/** The operators of all pages: every stream that can be inflated and shows text. */
function contentsOf(file: Uint8Array): string {
  const raw = Buffer.from(file);
  const contents: string[] = [];
  for (let at = raw.indexOf("stream\n"); at !== -1; at = raw.indexOf("stream\n", at + 1)) {
    const end = raw.indexOf("\nendstream", at);
    const stream = raw.subarray(at + "stream\n".length, end);
    if (stream[0] === 0x78) contents.push(inflateSync(stream).toString("latin1"));
  }
  return contents.filter((text) => text.includes("BDC")).join("\n");
}
