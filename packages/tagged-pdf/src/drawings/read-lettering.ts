import type { Face } from "../fonts/face.ts";
import { hasFonts } from "../fonts/load-fonts.ts";
import { makeLine } from "../text/line.ts";
import { shapeText } from "../text/width-of.ts";
import type { Lettering } from "./drawing.ts";
import { isPlain, type RawNode, readNumber, readText } from "./raw-node.ts";

/** The words of a drawing, or undefined where they are set in a way or in a font that is the renderer's. */
export function readLettering(node: RawNode): Lettering | undefined {
  const { x, y, textAnchor = "start", fill = BLACK } = node.props;
  const text = textIn(node);
  const face = readFace(node.style);
  const share = SHARES[String(textAnchor)];
  if (text === undefined || !face || share === undefined || !isPlain(node, READ)) return undefined;
  const run = { text, face };
  const line = makeLine(shapeText(text, face).map((word) => ({ run, word })));
  const [part] = line.parts;
  if (!part) return undefined;
  const left = readNumber(x) - line.width * share;
  return { kind: "lettering", x: left, y: readNumber(y), part, fill: readText(fill) ?? BLACK };
}

const BLACK = "#000";
const READ = ["x", "y", "textAnchor", "fill"];
/** How much of the words stands before their point. */
const SHARES: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function textIn({ children = [] }: RawNode): string | undefined {
  const texts = children.map(({ type, value }) => (type === "TEXT_INSTANCE" ? value : undefined));
  return texts.includes(undefined) ? undefined : texts.join("");
}

/** A style that is a face and nothing else. */
function readFace(style: unknown): Face | undefined {
  if (typeof style !== "object" || style === null || Array.isArray(style)) return undefined;
  const { fontFamily, fontWeight, fontSize, fontStyle, ...others }: Partial<Face> = style;
  const isWhole = fontFamily !== undefined && fontWeight !== undefined && fontSize !== undefined;
  const isKnown = Object.keys(others).every((name) => name === "lineHeight");
  if (!isWhole || !isKnown) return undefined;
  const face = { fontFamily, fontWeight, fontSize, lineHeight: 1, ...(fontStyle && { fontStyle }) };
  return hasFonts(face) ? face : undefined;
}
