import { Circle, Svg, View } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { FACTS, fileOf, pagesOf, Words } from "../../testing/document.tsx";
import { PLAIN } from "../../testing/fonts.ts";
import { openPdf, readArtifacts, readStructure } from "../../testing/read-structure.ts";
import { breakLines, SetText, sliceText, tagged, writePdf } from "../index.ts";

describe("the structure tree as another reader sees it", () => {
  test("has what is drawn in the order in which it is drawn", async () => {
    const file = await fileOf(
      <>
        <Words {...tagged({ type: "H1" })}>Title</Words>
        <Words>First</Words>
        <View {...tagged({ type: "Sect" })}>
          <Words {...tagged({ type: "H2" })}>Section</Words>
          <Words>Second</Words>
        </View>
      </>,
    );
    expect(await readStructure(file)).toEqual(["H1[Title] P[First] Sect[H2[Section] P[Second]]"]);
  });

  test("takes several texts in one paragraph for that paragraph, and in a container for several", async () => {
    const two = (
      <>
        <Words>one</Words>
        <Words>two</Words>
      </>
    );
    const file = await fileOf(
      <>
        <View {...tagged({ type: "P" })}>{two}</View>
        <View {...tagged({ type: "Div" })}>{two}</View>
      </>,
    );
    expect(await readStructure(file)).toEqual(["P[one two] Div[P[one] P[two]]"]);
  });

  test("has lists with their labels and bodies", async () => {
    const file = await fileOf(
      <View {...tagged({ type: "L", numbering: "Decimal" })}>
        {["one", "two"].map((text, at) => (
          <View key={text} {...tagged({ type: "LI" })}>
            <Words {...tagged({ type: "Lbl" })}>{`${at + 1}.`}</Words>
            <View {...tagged({ type: "LBody" })}>
              <Words>{text}</Words>
            </View>
          </View>
        ))}
      </View>,
    );
    expect(await readStructure(file)).toEqual(["L[LI[Lbl[1.] LBody[one]] LI[Lbl[2.] LBody[two]]]"]);
    expect(rawOf(file)).toContain("/ListNumbering /Decimal");
  });

  test("has tables with the scope of their heads, spans, and cells that are named", async () => {
    const file = await fileOf(
      <View {...tagged({ type: "Table" })}>
        <View {...tagged({ type: "TR" })}>
          <Words {...tagged({ type: "TH", scope: "Column", id: "name" })}>Name</Words>
          <Words {...tagged({ type: "TH", scope: "Column" })}>Says</Words>
        </View>
        <View {...tagged({ type: "TR" })}>
          <Words {...tagged({ type: "TH", scope: "Row" })}>Ada</Words>
          <Words {...tagged({ type: "TD", headers: ["name"] })}>yes</Words>
        </View>
        <View {...tagged({ type: "TR" })}>
          <View style={{ height: 10 }} {...tagged({ type: "TD", colSpan: 2 })} />
        </View>
      </View>,
    );
    expect(await readStructure(file)).toEqual([
      "Table[TR[TH[Name] TH[Says]] TR[TH[Ada] TD[yes]] TR[TD[]]]",
    ]);
    const raw = rawOf(file);
    for (const said of [
      "/Scope /Column",
      "/Scope /Row",
      "/ColSpan 2",
      "/Headers [(name)]",
      "/ID (name)",
    ])
      expect(raw).toContain(said);
  });

  test("has figures with what they show and where, all that is drawn in them being theirs", async () => {
    const file = await fileOf(
      <View
        {...tagged({ type: "Figure", alt: "a circle named A" })}
        style={{ borderWidth: 1, width: 60 }}
      >
        <Svg width={40} height={40}>
          <Circle cx={20} cy={20} r={10} fill="#000" />
        </Svg>
        <Words>A</Words>
      </View>,
    );
    expect(await readStructure(file)).toEqual(["Figure(a circle named A)[A]"]);
    expect(rawOf(file)).toMatch(/\/BBox \[50 \S+ 110 650\]/);
  });

  test("has links with a box for each line, and words of another language", async () => {
    const run = (text: string) => ({ text, face: PLAIN });
    const lines = breakLines(
      [
        run("See"),
        {
          ...run("a page on the web"),
          tag: { type: "Link", href: "https://example.org/?a=1&b=2" },
        },
        { ...run(","), isGlued: true },
        { ...run("대법원"), tag: { type: "Span", lang: "ko" } },
        { ...run("and the end"), tag: { type: "Link", href: "#end", contents: "Go to the end" } },
      ],
      110,
    );
    const file = await fileOf(
      <>
        <SetText lines={lines} />
        <Words {...tagged({ type: "P", id: "end" })}>The end</Words>
      </>,
    );
    expect(await readStructure(file)).toEqual([
      "P[See Link[a page on the → web →] , Span:ko[대법원] Link[and the → end →]] P[The end]",
    ]);
    const annotations = await (await (await openPdf(file)).getPage(1)).getAnnotations();
    expect(annotations.map(({ url, dest, contentsObj }) => [url ?? dest, contentsObj.str])).toEqual(
      [
        ["https://example.org/?a=1&b=2", "a page on the web"],
        ["https://example.org/?a=1&b=2", "a page on the web"],
        ["end", "Go to the end"],
        ["end", "Go to the end"],
      ],
    );
  });

  test("leaves out artifacts, and ornament that has no tag", async () => {
    const file = await fileOf(
      <>
        <View {...tagged("artifact")}>
          <Words>for the eye</Words>
          <Words {...tagged({ type: "P" })}>only</Words>
        </View>
        <Words>for all</Words>
      </>,
    );
    expect(await readStructure(file)).toEqual(["P[for all]"]);
    expect(await readArtifacts(file)).toEqual(["for the eye only"]);
  });
});

describe("what stands on two pages", () => {
  test("is one element where the end of a page splits a paragraph", async () => {
    const [page] = await pagesOf(<Words width={60}>one two three four five six</Words>);
    const around = page?.children?.[0];
    const text = around?.children?.[0];
    if (!page || !around || !text) throw new Error("nothing was laid out");
    const withOnly = (node: typeof text) => ({
      ...page,
      children: [{ ...around, children: [node] }],
    });
    const file = writePdf([withOnly(sliceText(text, 0, 2)), withOnly(sliceText(text, 2))], FACTS);
    expect(await readStructure(file)).toEqual(["P[one two three four]", "P[five six]"]);
    expect(rawOf(file).match(/\/S \/P\b/g)).toHaveLength(1);
  });

  test("is one table whose head, said again, is an artifact", async () => {
    const table = tagged({ type: "Table" });
    const head = (
      <View {...tagged({ type: "TR" })} fixed>
        <Words {...tagged({ type: "TH", scope: "Column" })}>Name</Words>
      </View>
    );
    const row = (text: string) => (
      <View {...tagged({ type: "TR" })}>
        <Words {...tagged({ type: "TD" })}>{text}</Words>
      </View>
    );
    const [one, two] = await pagesOf(
      <View {...table}>
        {head}
        {row("Ada")}
      </View>,
      <View {...table}>{row("Bob")}</View>,
    );
    const shared = one?.children?.[0]?.children?.[0]?.children?.[0];
    const rest = two?.children?.[0]?.children?.[0];
    if (!one || !two || !shared || !rest) throw new Error("nothing was laid out");
    const goesOn = { ...rest, children: [shared, ...(rest.children ?? [])] };
    const file = writePdf([one, { ...two, children: [goesOn] }], FACTS);
    // pdf.js gives the whole tree for each page, with the words of that page alone.
    expect(await readStructure(file)).toEqual([
      "Table[TR[TH[Name]] TR[TD[Ada]] TR[TD[]]]",
      "Table[TR[TH[]] TR[TD[]] TR[TD[Bob]]]",
    ]);
    expect(await readArtifacts(file)).toEqual(["", "Name"]);
    expect(rawOf(file).match(/\/S \/Table\b/g)).toHaveLength(1);
  });
});

/** The objects of a file that are not compressed: all but what is drawn, fonts and images. */
function rawOf(file: Uint8Array): string {
  return Buffer.from(file).toString("latin1");
}
