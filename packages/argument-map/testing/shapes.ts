import type { MapLine, Point, Rectangle } from "../src/layout.ts";

/** Places closer than this are the same place. */
const NEAR = 1e-6;

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x < b.x + b.width - NEAR &&
    b.x < a.x + a.width - NEAR &&
    a.y < b.y + b.height - NEAR &&
    b.y < a.y + a.height - NEAR
  );
}

/** Whether a place is on the edge of a rectangle. */
export function isOnEdge({ x, y }: Point, box: Rectangle): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isInside = x > box.x - NEAR && x < right + NEAR && y > box.y - NEAR && y < bottom + NEAR;
  return isInside && [x - box.x, x - right, y - box.y, y - bottom].some((d) => Math.abs(d) < NEAR);
}

/** The straight stretches of a line, each as a rectangle without breadth. */
export function stretchesOf({ points }: MapLine): readonly Rectangle[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  });
}

/** Whether a stretch goes through the inside of a rectangle; along its edge is outside. */
export function goesThrough(stretch: Rectangle, box: Rectangle): boolean {
  return (
    stretch.x < box.x + box.width - NEAR &&
    stretch.x + stretch.width > box.x + NEAR &&
    stretch.y < box.y + box.height - NEAR &&
    stretch.y + stretch.height > box.y + NEAR
  );
}

/** Every two of a list, once. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
