import type { MapLine } from "@linchpin/argument-map";

type Point = MapLine["points"][number];

/** The head at a line's last point as an SVG path: an arrow, a bar across, or a cross. */
export function headPath(points: readonly Point[], head: Exclude<MapLine["head"], "none">): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return "";
  const along = directionOf(before, tip);
  const at = (back: number, aside: number) =>
    `${tip.x - along.x * back - along.y * aside} ${tip.y - along.y * back + along.x * aside}`;
  switch (head) {
    case "arrow":
      return `M${at(0, 0)}L${at(11, 6)}L${at(11, -6)}Z`;
    case "bar":
      return `M${at(2, 10)}L${at(2, -10)}`;
    case "cross":
      return `M${at(3, 6)}L${at(15, -6)}M${at(3, -6)}L${at(15, 6)}`;
  }
}

function directionOf(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
