import type { ArgumentMapLayout, MapRow } from "@linchpin/argument-map";

/** Room above a box for its frame. */
const CLEAR = 1;

/**
 * A row of the map in strips, cut wherever no box and no word stands: a page that would else stay
 * half empty takes the first of them. A cut goes right above the next box, so that the head of a
 * line stays with the box it points at.
 */
export function stripsOf(
  { boxes, labels }: Pick<ArgumentMapLayout, "boxes" | "labels">,
  row: MapRow,
): readonly MapRow[] {
  const spans = [...boxes, ...labels]
    .map(({ y, height }) => ({ top: y, bottom: y + height }))
    .filter(({ top }) => top >= row.top && top < row.bottom)
    .toSorted((a, b) => a.top - b.top);
  const cuts: number[] = [];
  let reached = spans[0]?.bottom ?? row.bottom;
  for (const { top, bottom } of spans.slice(1)) {
    if (top - reached > 2 * CLEAR) cuts.push(top - CLEAR);
    reached = Math.max(reached, bottom);
  }
  const edges = [row.top, ...cuts, row.bottom];
  return edges.slice(1).map((bottom, at) => ({ top: edges[at] ?? row.top, bottom }));
}
