import { makeLine } from "../text/line.ts";
import type { PageOf, Stamp } from "../text/page-number.ts";
import { shapeText } from "../text/width-of.ts";
import type { LaidOut } from "./laid-out.ts";

/**
 * Puts a frame on every page, and the page's number where the frame has a PageNumber. The frames
 * are pages laid out once: one for all, or one for right-hand pages and one for left-hand ones, in turn. A reader
 * is told nothing of them.
 */
export function stampPages(
  pages: readonly LaidOut[],
  frames: readonly LaidOut[],
): readonly LaidOut[] {
  return pages.map((page, at) => {
    const frame = frames[at % frames.length]?.children ?? [];
    const stamped = frame.map((node) => stampNode(node, { page: at + 1, pages: pages.length }));
    return { ...page, children: [...(page.children ?? []), ...stamped.map(asFurniture)] };
  });
}

function asFurniture(node: LaidOut): LaidOut {
  return { ...node, props: { ...node.props, tag: "furniture" } };
}

function stampNode(node: LaidOut, at: PageOf): LaidOut {
  const { stamp } = node.props;
  if (stamp) return writeStamp(node, stamp, at);
  if (!node.children) return node;
  return { ...node, children: node.children.map((child) => stampNode(child, at)) };
}

function writeStamp(node: LaidOut, { face, align, say }: Stamp, at: PageOf): LaidOut {
  const text = say(at);
  const run = { text, face };
  const line = makeLine(shapeText(text, face).map((word) => ({ run, word })));
  const shift = align === "right" ? node.box.width - line.width : 0;
  const box = { ...node.box, left: node.box.left + shift, width: line.width };
  return { ...node, box, props: { setText: { lines: [line] } } };
}
