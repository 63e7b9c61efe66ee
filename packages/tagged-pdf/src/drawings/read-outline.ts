import type { Outline, Point } from "./drawing.ts";
import { type RawNode, readNumber, readNumbers, readText } from "./raw-node.ts";

/** The outline of a shape and the properties it was read from, or undefined for what is no plain shape. */
export function readOutline({ type, props }: RawNode): ReadOutline | undefined {
  const reader = READERS[type];
  return reader && { from: reader.from, outline: reader.read(props) };
}

type ReadOutline = { readonly from: readonly string[]; readonly outline: Outline };

type Reader = {
  readonly from: readonly string[];
  readonly read: (props: RawNode["props"]) => Outline;
};

const READERS: Readonly<Record<string, Reader>> = {
  CIRCLE: {
    from: ["cx", "cy", "r"],
    read: (props) => ({
      kind: "circle",
      ...pointOf(props, "cx", "cy"),
      radius: readNumber(props["r"]),
    }),
  },
  RECT: {
    from: ["x", "y", "width", "height", "rx", "ry"],
    read: (props) => ({
      kind: "rectangle",
      ...pointOf(props, "x", "y"),
      width: readNumber(props["width"]),
      height: readNumber(props["height"]),
      // The renderer rounds a corner only where both are given.
      radius: Math.min(readNumber(props["rx"]), readNumber(props["ry"])),
    }),
  },
  LINE: {
    from: ["x1", "y1", "x2", "y2"],
    read: (props) => ({
      kind: "points",
      points: [pointOf(props, "x1", "y1"), pointOf(props, "x2", "y2")],
      isClosed: false,
    }),
  },
  POLYLINE: {
    from: ["points"],
    read: ({ points }) => ({ kind: "points", points: pointsOf(points), isClosed: false }),
  },
  POLYGON: {
    from: ["points"],
    read: ({ points }) => ({ kind: "points", points: pointsOf(points), isClosed: true }),
  },
  PATH: { from: ["d"], read: ({ d }) => ({ kind: "path", path: readText(d) ?? "" }) },
};

function pointOf(props: RawNode["props"], x: string, y: string): Point {
  return { x: readNumber(props[x]), y: readNumber(props[y]) };
}

function pointsOf(list: unknown): readonly Point[] {
  const numbers = readNumbers(list);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}
