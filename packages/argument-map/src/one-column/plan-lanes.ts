import { spread } from "../geometry.ts";
import type { NestedArgument } from "../graph/nest-arguments.ts";
import type { KnownRelation } from "../graph/relations.ts";
import { roomFor, type Spacing } from "../spacing.ts";

/** Where everything stands across a single column. */
export type Lanes = {
  /** Each argument's left edge, and the room for lines at the left of what stands under its claim. */
  readonly blocks: ReadonlyMap<string, { readonly x: number; readonly left: number }>;
  /** Where each relation's line runs upright, by the relation's id. */
  readonly uprights: ReadonlyMap<string, number>;
  /** The ids of the relations that run in the margin and arrive from the left. */
  readonly inMargin: ReadonlySet<string>;
};

/** The most of the width that indentation may take, however deep the map; and the margin alone. */
const MOST_INDENT = 0.4;
const MOST_MARGIN = 0.2;

/**
 * Indents each argument past the lines that go up into the claim it stands under.
 *
 * A line to an argument above it in the tree runs in that one's indentation, any other in the margin.
 */
export function planLanes(
  nested: readonly NestedArgument[],
  width: number,
  spacing: Spacing,
): Lanes {
  const { inside, margin } = sortRelations(nested);
  const start = Math.min(width * MOST_MARGIN, roomFor(margin.length, spacing));
  const end = start + width * MOST_INDENT;
  const blocks = new Map<string, { readonly x: number; readonly left: number }>();
  for (const { argument, above } of nested) {
    const parent = blocks.get(above[0] ?? "");
    const x = parent ? parent.x + parent.left : start;
    const arriving = inside.get(argument.id) ?? [];
    const left = Math.min(roomFor(arriving.length, spacing), (end - x) / 2);
    blocks.set(argument.id, { x, left });
  }
  const arrivals = [...blocks].flatMap(([id, { x, left }]) =>
    spread(inside.get(id) ?? [], x, x + left),
  );
  const uprights = [...spread(margin, 0, start), ...arrivals];
  return {
    blocks,
    uprights: new Map(uprights.map(([{ id }, x]) => [id, x])),
    inMargin: new Set(margin.map(({ id }) => id)),
  };
}

/** By target, the lowest source first, whose line must run outermost; and those that have no such way. */
function sortRelations(nested: readonly NestedArgument[]) {
  const lowestFirst = nested
    .toReversed()
    .flatMap(({ above, relations }) =>
      relations.map((relation) => ({ relation, isInside: above.includes(relation.to) })),
    );
  const pick = (isInside: boolean): readonly KnownRelation[] =>
    lowestFirst.filter((one) => one.isInside === isInside).map(({ relation }) => relation);
  return { inside: Map.groupBy(pick(true), ({ to }) => to), margin: pick(false) };
}
