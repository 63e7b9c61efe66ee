import { spread } from "../geometry.ts";
import type { GraphRelation } from "../graph/read-graph.ts";
import { roomFor, type Spacing } from "../spacing.ts";
import type { Step } from "./flatten.ts";

/** Where everything stands across a single column. */
export type Lanes = {
  /** Each argument's left edge, and the room for lines at the left of what stands under it. */
  readonly cards: ReadonlyMap<string, { readonly x: number; readonly left: number }>;
  /** Where each relation's line runs upright, by the relation's id. */
  readonly uprights: ReadonlyMap<string, number>;
  /** The ids of the relations that run in the margin and arrive from the left. */
  readonly inMargin: ReadonlySet<string>;
};

/** The most of the width that indentation may take, however deep the map. */
export const MOST_INDENT = 0.4;
/** Against that, the most that the margin may take on top of it. */
const MARGIN_SHARE = 0.5;

/**
 * Indents each argument past the lines that go up into the card it stands under.
 *
 * A line to an argument above it in the tree runs in that one's indentation, any other in the margin. The
 * indentation takes `most` of the width at most.
 */
export function planLanes(
  steps: readonly Step[],
  width: number,
  spacing: Spacing,
  most = MOST_INDENT,
): Lanes {
  const { inside, margin } = sortRelations(steps);
  const start = Math.min(width * most * MARGIN_SHARE, roomFor(margin.length, spacing));
  const end = start + width * most;
  const cards = new Map<string, { readonly x: number; readonly left: number }>();
  for (const { argument, above } of steps) {
    const parent = cards.get(above[0] ?? "");
    const x = parent ? parent.x + parent.left : start;
    const arriving = inside.get(argument.id) ?? [];
    const left = Math.min(roomFor(arriving.length, spacing), (end - x) / 2);
    cards.set(argument.id, { x, left });
  }
  const arrivals = [...cards].flatMap(([id, { x, left }]) =>
    spread(inside.get(id) ?? [], x, x + left),
  );
  const uprights = [...spread(margin, 0, start), ...arrivals];
  return {
    cards,
    uprights: new Map(uprights.map(([{ id }, x]) => [id, x])),
    inMargin: new Set(margin.map(({ id }) => id)),
  };
}

/** By target, the lowest source first, whose line must run outermost; and those that have no such way. */
function sortRelations(steps: readonly Step[]) {
  const lowestFirst = steps
    .toReversed()
    .flatMap(({ above, relations }) =>
      relations.map((relation) => ({ relation, isInside: above.includes(relation.to) })),
    );
  const pick = (isInside: boolean): readonly GraphRelation[] =>
    lowestFirst.filter((one) => one.isInside === isInside).map(({ relation }) => relation);
  return { inside: Map.groupBy(pick(true), ({ to }) => to), margin: pick(false) };
}
