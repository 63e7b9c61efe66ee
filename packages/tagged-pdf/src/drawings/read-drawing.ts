import type { Drawing, Figure, Shape, View } from "./drawing.ts";
import { isPlain, type RawNode, readNumber, readNumbers, readText } from "./raw-node.ts";
import { readLettering } from "./read-lettering.ts";
import { readOutline } from "./read-outline.ts";

/**
 * Reads an Svg that has a size of its own and nothing in it but plain shapes, and words in fonts that
 * are loaded. Undefined for any other: that is the renderer's to lay out and to draw.
 */
export function readDrawing({ props, children = [] }: RawNode): Drawing | undefined {
  const view = readView(props);
  const shapes = children.flatMap((child) => readShape(child) ?? []);
  return view && shapes.length === children.length ? { view, shapes } : undefined;
}

function readView({ width, height, viewBox }: RawNode["props"]): View | undefined {
  if (typeof width !== "number" || typeof height !== "number") return undefined;
  if (viewBox === undefined) return { x: 0, y: 0, width, height };
  const [x, y, across, down] = readNumbers(viewBox);
  if (x === undefined || y === undefined || !across || !down) return undefined;
  return { x, y, width: across, height: down };
}

function readShape(node: RawNode): Shape | undefined {
  return node.type === "TEXT" ? readLettering(node) : readFigure(node);
}

const PAINT = [
  "fill",
  "stroke",
  "strokeWidth",
  "strokeDasharray",
  "strokeLinecap",
  "strokeLinejoin",
];

function readFigure(node: RawNode): Figure | undefined {
  const read = readOutline(node);
  if (!read || !isPlain(node, [...PAINT, ...read.from])) return undefined;
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = node.props;
  return {
    kind: "figure",
    outline: read.outline,
    fill: readInk(fill),
    stroke: readInk(stroke),
    strokeWidth: strokeWidth === undefined ? undefined : readNumber(strokeWidth),
    dash: strokeDasharray === undefined ? undefined : readNumbers(strokeDasharray),
    cap: readText(strokeLinecap),
    join: readText(strokeLinejoin),
  };
}

function readInk(ink: unknown): string | undefined {
  return ink === "none" ? undefined : readText(ink);
}
