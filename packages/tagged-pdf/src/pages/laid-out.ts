import type { Drawing } from "../drawings/drawing.ts";
import type { AnyTag } from "../tags/tag.ts";
import type { Line } from "../text/line.ts";
import type { Stamp } from "../text/page-number.ts";
import type { SetTextContent } from "../text/set-text.ts";

/**
 * A node of the renderer's laid-out tree, as far as we touch it.
 *
 * `@react-pdf/layout` is pinned exactly: the shape of its nodes carries no promise. A box is in
 * points and relative to the parent's; copies of a node that share their `props` are one element.
 */
export type LaidOut = {
  readonly type: string;
  readonly box: Box;
  readonly style?: { readonly backgroundColor?: unknown };
  readonly props: LaidOutProps;
  readonly children?: readonly LaidOut[];
  /** Of a SetText: the lines that stand here, where they are not all of them. Of a Text: the renderer's. */
  readonly lines?: readonly unknown[];
  readonly setLines?: readonly Line[];
};

type LaidOutProps = {
  readonly wrap?: boolean;
  /** Said again on every page that its container goes on to: an artifact there. */
  readonly fixed?: boolean;
  readonly minPresenceAhead?: number;
  readonly tag?: AnyTag | "artifact" | "furniture";
  readonly setText?: SetTextContent;
  readonly drawing?: Drawing;
  readonly stamp?: Stamp;
};

type Box = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly borderTopWidth?: number;
  readonly borderRightWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
};

/** The lines that a SetText shows here, or undefined for any other node. */
export function linesOf({ setLines, props }: LaidOut): readonly Line[] | undefined {
  return setLines ?? props.setText?.lines;
}

/** A SetText from one of its lines up to, not with, another; what is cut off shares its element. */
export function sliceText(node: LaidOut, from: number, to?: number): LaidOut {
  const lines = linesOf(node) ?? [];
  const setLines = lines.slice(from, to);
  const heightOf = (some: readonly Line[]) => some.reduce((sum, { height }) => sum + height, 0);
  const box = {
    ...node.box,
    top: node.box.top + heightOf(lines.slice(0, from)),
    height: heightOf(setLines),
  };
  return { ...node, setLines, box };
}
