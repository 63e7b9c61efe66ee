import type { MapLine } from "@linchpin/argument-map";
import { BLACK } from "./theme.ts";

type Point = MapLine["points"][number];

/** Relations differ by weight, dash and head, never by weight alone: a copier evens weights out. */
export const LINE_WIDTH: Readonly<Record<MapLine["kind"], number>> = {
  supports: 1.6,
  rebuts: 1.6,
  undercuts: 1.6,
  premises: 1.1,
  warrant: 1.1,
};

export const LINE_DASH: Readonly<Record<MapLine["dash"], { strokeDasharray?: string }>> = {
  solid: {},
  dashed: { strokeDasharray: "6 3" },
  dotted: { strokeDasharray: "1.6 2.6" },
};

/** The head at a line's last point, or undefined where it has none: an arrow, a bar across, or a cross. */
export function headPath(
  points: readonly Point[],
  head: MapLine["head"],
):
  | {
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
    }
  | undefined {
  const [before, tip] = points.slice(-2);
  if (!before || !tip || head === "none") return undefined;
  const along = direction(before, tip);
  const at = (back: number, aside: number) =>
    `${tip.x - along.x * back - along.y * aside} ${tip.y - along.y * back + along.x * aside}`;
  switch (head) {
    case "arrow":
      return { d: `M${at(0, 0)}L${at(8, 4.5)}L${at(8, -4.5)}Z`, fill: BLACK };
    case "bar":
      return { d: `M${at(1.5, 8)}L${at(1.5, -8)}`, stroke: BLACK, strokeWidth: 3 };
    case "cross":
      return {
        d: `M${at(2, 5)}L${at(12, -5)}M${at(2, -5)}L${at(12, 5)}`,
        stroke: BLACK,
        strokeWidth: 1.8,
      };
  }
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
