import { bottomOf, type Drawing } from "./drawing.ts";
import { stretchesOf } from "./geometry.ts";
import type { MapCard, MapLine, MapRow, Rectangle } from "./layout.ts";
import type { Spacing } from "./spacing.ts";

/**
 * The rows of a drawing, cut where no box, no word, no head of a line and no level line stands.
 *
 * Between two ranks it is cut once, in the widest gap; inside the cards of a rank wherever one box
 * ends in all of them. Whoever puts rows on pages so tears no box, however long the map.
 */
export function cutRows(drawing: Drawing, height: number, spacing: Spacing): readonly MapRow[] {
  if (height === 0) return [];
  const gaps = gapsOf(obstaclesIn(drawing, spacing), spacing);
  const places = Map.groupBy(gaps, (gap) => placeOf(gap, drawing.cards));
  const cuts = [...places.values()].map((rivals) => cutIn(rivals, drawing.cards));
  const edges = [{ y: 0, isOpen: false }, ...cuts, { y: height, isOpen: false }];
  return edges.slice(1).map(({ y: bottom, isOpen }, at) => {
    return { top: edges[at]?.y ?? 0, bottom, isOpen };
  });
}

/** How high the highest row of a drawing is. */
export function highestRow(drawing: Drawing, spacing: Spacing): number {
  const rows = cutRows(drawing, bottomOf(drawing), spacing);
  return Math.max(0, ...rows.map(({ top, bottom }) => bottom - top));
}

type Span = { readonly top: number; readonly bottom: number };

function obstaclesIn({ cards, boxes, lines, labels }: Drawing, spacing: Spacing): readonly Span[] {
  const levels = lines
    .flatMap(({ points }) => stretchesOf(points))
    .filter(({ height }) => height === 0);
  const ends = cards.flatMap((card) =>
    endsOf(
      card,
      boxes.filter(({ argument }) => argument === card.id),
    ),
  );
  const heads = lines.flatMap((line) => headOf(line, spacing.underRule));
  return [...[...boxes, ...labels, ...levels].map(spanOf), ...heads, ...ends];
}

function spanOf({ y, height }: Rectangle): Span {
  return { top: y, bottom: y + height };
}

/** The upper edge of a card down to its first box, and what is below its last. */
function endsOf({ y, height }: MapCard, boxes: readonly Rectangle[]): readonly Span[] {
  const first = Math.min(y + height, ...boxes.map((box) => box.y));
  const last = Math.max(y, ...boxes.map((box) => box.y + box.height));
  return [
    { top: y, bottom: first },
    { top: last, bottom: y + height },
  ];
}

/** The room of a line's head. */
function headOf({ head, points }: MapLine, size: number): readonly Span[] {
  const [before, tip] = points.slice(-2);
  if (head === "none" || !before || !tip) return [];
  const way = Math.sign(tip.y - before.y) * size;
  const ends = way === 0 ? [tip.y - size / 2, tip.y + size / 2] : [tip.y - way, tip.y];
  return [{ top: Math.min(...ends), bottom: Math.max(...ends) }];
}

/** The free stretches between the first obstacle and the last that are high enough for frames on both sides. */
function gapsOf(spans: readonly Span[], { gap }: Spacing): readonly Span[] {
  const gaps: Span[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { top, bottom } of spans.toSorted((a, b) => a.top - b.top)) {
    if (top - reached > gap / 2) gaps.push({ top: reached, bottom: top });
    reached = Number.isFinite(reached) ? Math.max(reached, bottom) : bottom;
  }
  return gaps;
}

/** Gaps between the same two ranks have one name; a gap inside a card has its own. */
function placeOf(gap: Span, cards: readonly MapCard[]): string {
  if (isInside(gap, cards)) return `at ${gap.top}`;
  return `after ${cards.filter(({ y, height }) => y + height <= gap.top).length}`;
}

function cutIn(gaps: readonly Span[], cards: readonly MapCard[]) {
  const widest = gaps.reduce((a, b) => (b.bottom - b.top > a.bottom - a.top ? b : a));
  return { y: (widest.top + widest.bottom) / 2, isOpen: isInside(widest, cards) };
}

function isInside({ top }: Span, cards: readonly MapCard[]): boolean {
  return cards.some(({ y, height }) => y <= top && top < y + height);
}
