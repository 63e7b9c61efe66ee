import { Circle, G, Line, Path, Polygon, Polyline, Rect, Svg, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { fileOf, pagesOf, Words } from "../../testing/document.tsx";
import { openPdf } from "../../testing/read-structure.ts";
import { tagged } from "../index.ts";
import type { LaidOut } from "../pages/laid-out.ts";

const face = { fontFamily: "Sans", fontWeight: 400, fontSize: 8 } as const;
const svg = (content: ReactNode) => (
  <Svg width={20} height={20} viewBox="0 0 10 10">
    {content}
  </Svg>
);

describe("an Svg is taken from the renderer", () => {
  test.for([
    {
      content: <Circle cx={5} cy={5} r={4} fill="#000" />,
      taken: true,
      because: "a circle is plain",
    },
    {
      content: (
        <>
          <Rect x={1} y={1} width={8} height={8} rx={1} ry={1} stroke="#000" strokeWidth={0.5} />
          <Line x1={0} y1={0} x2={9} y2={9} stroke="#000" strokeDasharray="1 2" />
          <Polyline points="0,0 5,5 9,0" fill="none" stroke="#000" strokeLinecap="round" />
          <Polygon points="0,0 5,5 9,0" fill="#000" />
          <Path d="M0 0H9V9Z" fill="#000" stroke="#fff" />
        </>
      ),
      taken: true,
      because: "so are the other shapes",
    },
    {
      content: (
        <Text x={5} y={5} textAnchor="middle" fill="#fff" style={face}>
          A
        </Text>
      ),
      taken: true,
      because: "words are set as others are",
    },
    {
      content: (
        <Text x={5} y={5} style={{ fontFamily: "Helvetica", fontSize: 8 }}>
          A
        </Text>
      ),
      taken: false,
      because: "that font is none of ours",
    },
    {
      content: <Circle cx={5} cy={5} r={4} fill="#000" opacity={0.5} />,
      taken: false,
      because: "we know no opacity",
    },
    {
      content: (
        <G>
          <Circle cx={5} cy={5} r={4} fill="#000" />
        </G>
      ),
      taken: false,
      because: "we know no groups",
    },
  ])("$taken: $because", async ({ content, taken }) => {
    const [page] = await pagesOf(svg(content));
    expect(drawingsOf(page).length > 0).toBe(taken);
  });
});

test("the words of a drawing stand where the renderer would set them, in any font of their face", async () => {
  const file = await fileOf(
    <Svg width={40} height={40} viewBox="0 0 20 20" {...tagged({ type: "Figure", alt: "letters" })}>
      <Text x={10} y={10} textAnchor="end" style={{ ...face, fontFamily: ["Sans", "Hangul"] }}>
        가
      </Text>
    </Svg>,
  );
  const { items } = await (await (await openPdf(file)).getPage(1)).getTextContent();
  const word = items.flatMap((item) => ("str" in item && item.str === "가" ? [item] : []))[0];
  // The page's margin is 50; a unit of the drawing is two points.
  expect((word?.transform[4] ?? 0) + (word?.width ?? 0)).toBeCloseTo(50 + 20, 3);
  expect(word?.transform[5]).toBeCloseTo(700 - 50 - 20, 3);
  expect(word?.height).toBeCloseTo(16, 3);
});

test("a drawing without a tag is ornament, and takes the room that it says", async () => {
  const [page] = await pagesOf(
    <>
      {svg(<Circle cx={5} cy={5} r={4} fill="#000" />)}
      <Words>after</Words>
    </>,
  );
  const [drawing, text] = page?.children?.[0]?.children ?? [];
  expect(drawing?.box).toMatchObject({ width: 20, height: 20 });
  expect(text?.box.top).toBe((drawing?.box.top ?? 0) + 20);
});

function drawingsOf(node: LaidOut | undefined): readonly LaidOut[] {
  if (!node) return [];
  return [...(node.props.drawing ? [node] : []), ...(node.children ?? []).flatMap(drawingsOf)];
}
