import type { Point } from "./layout.ts";

/** Gives each item its place, at equal distances strictly between two ends. */
export function spread<Item>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly (readonly [Item, number])[] {
  const step = (to - from) / (items.length + 1);
  return items.map((item, at) => [item, from + step * (at + 1)]);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a.x === b.x && a.y === b.y;
}
