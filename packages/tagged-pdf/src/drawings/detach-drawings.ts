import type { RawNode } from "./raw-node.ts";
import { readDrawing } from "./read-drawing.ts";

/**
 * The tree with each plain Svg as a box of known size that carries its drawing. The renderer lays every
 * shape of an Svg out as if it were a box, and shapes its words once for each: a fifth of all time.
 */
export function detachDrawings(node: RawNode): RawNode {
  if (node.type === "SVG") return detach(node);
  if (!node.children) return node;
  return { ...node, children: node.children.map(detachDrawings) };
}

function detach(node: RawNode): RawNode {
  const drawing = readDrawing(node);
  if (!drawing) return node;
  const { width, height, viewBox: _, ...props } = node.props;
  const size = { width, height, flexShrink: 0 };
  return {
    ...node,
    type: "VIEW",
    style: [size, ...[node.style].flat()],
    props: { ...props, drawing },
    children: [],
  };
}
