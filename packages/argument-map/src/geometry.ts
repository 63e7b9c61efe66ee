import type { Point, Rectangle } from "./layout.ts";

/** Places closer than this are the same place. */
const ROUNDING = 1e-6;

/** Gives each item its place, at equal distances strictly between two ends. */
export function spread<Item>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly (readonly [Item, number])[] {
  const step = (to - from) / (items.length + 1);
  return items.map((item, at) => [item, from + step * (at + 1)]);
}

/** The same polyline without points that turn nothing. */
export function straighten(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (isSame(kept.at(-1), point)) continue;
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The same polyline with every turn at a right angle where only rounding keeps it from one. */
export function squared(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const before = kept.at(-1) ?? { x, y };
    kept.push({ x: near(x, before.x), y: near(y, before.y) });
  }
  return kept;
}

/** The straight stretches of a polyline, each as a rectangle without breadth. */
export function stretchesOf(points: readonly Point[]): readonly Rectangle[] {
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

/** The same thing elsewhere. */
export function moved<Thing extends Point>(thing: Thing, by: Point): Thing {
  return { ...thing, x: thing.x + by.x, y: thing.y + by.y };
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a.x === b.x && a.y === b.y;
}

function near(place: number, other: number): number {
  return Math.abs(place - other) < ROUNDING ? other : place;
}
