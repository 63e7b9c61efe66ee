import type { Point, Rectangle } from "../src/layout.ts";

/** Places closer than this are the same place. */
const NEAR = 1e-6;

/** Whether two rectangles share more than an edge; a stretch without breadth shares by going through. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x < b.x + b.width - NEAR &&
    b.x < a.x + a.width - NEAR &&
    a.y < b.y + b.height - NEAR &&
    b.y < a.y + a.height - NEAR
  );
}

/** Whether one rectangle lies in another, or on its edge. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x > outer.x - NEAR &&
    inner.y > outer.y - NEAR &&
    inner.x + inner.width < outer.x + outer.width + NEAR &&
    inner.y + inner.height < outer.y + outer.height + NEAR
  );
}

/** Whether a place is on the edge of a rectangle. */
export function isOnEdge({ x, y }: Point, box: Rectangle): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isInside = isWithin({ x, y, width: 0, height: 0 }, box);
  return isInside && [x - box.x, x - right, y - box.y, y - bottom].some((d) => Math.abs(d) < NEAR);
}

/** Every two of a list, once. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
