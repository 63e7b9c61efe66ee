import type { ArgumentMap, MapArgument } from "@linchpin/model";
import { type KnownRelation, knownRelations } from "../graph/relations.ts";

/** A block's place among the rows; `middle` and the like are shares of the width, before any is measured. */
type Seat = { readonly row: number; readonly column: number; readonly middle: number };

/** The way of a relation: up out of its source, through a gutter of each row between, up into its target. */
export type Route = {
  readonly relation: KnownRelation;
  readonly source: Seat;
  readonly target: Seat;
  readonly passes: readonly Pass[];
};

/** Through a row by the gutter before block `gutter`, or after the last one. */
export type Pass = { readonly row: number; readonly gutter: number; readonly middle: number };

/** Finds each relation its way through the rows; a line leaves upward and arrives from below. */
export function planRoutes(
  map: ArgumentMap,
  rows: readonly (readonly MapArgument[])[],
): readonly Route[] {
  const seats = seatsOf(rows);
  return knownRelations(map).flatMap((relation) => {
    const source = seats.get(relation.from);
    const target = seats.get(relation.to);
    if (!(source && target)) return [];
    return [{ relation, source, target, passes: planPasses(source, target, rows) }];
  });
}

/** Where a line comes from when it reaches its target. */
export function approachOf({ passes, source }: Route): number {
  return (passes.at(-1) ?? source).middle;
}

function seatsOf(rows: readonly (readonly MapArgument[])[]): ReadonlyMap<string, Seat> {
  return new Map(
    rows.flatMap((blocks, row) =>
      blocks.map(({ id }, column) => [id, { row, column, middle: (column + 0.5) / blocks.length }]),
    ),
  );
}

function planPasses(
  source: Seat,
  target: Seat,
  rows: readonly (readonly MapArgument[])[],
): readonly Pass[] {
  let here = source.middle;
  return rowsBetween(source.row, target.row).map((row) => {
    const pass = { row, ...nearestGutter(rows[row]?.length ?? 1, here, target.middle) };
    here = pass.middle;
    return pass;
  });
}

/** Upward, the rows between the two; else down through the source's own row and the target's too. */
function rowsBetween(from: number, to: number): readonly number[] {
  return to < from
    ? Array.from({ length: from - to - 1 }, (_, at) => from - 1 - at)
    : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The gutter that makes the shortest way, and among those the one nearest to where the line is going. */
function nearestGutter(blocks: number, here: number, goal: number) {
  const detour = (middle: number) => Math.abs(middle - here) + 1.01 * Math.abs(middle - goal);
  const gutters = Array.from({ length: blocks + 1 }, (_, gutter) => ({
    gutter,
    middle: gutter / blocks,
  }));
  const [nearest = { gutter: 0, middle: 0 }] = gutters.toSorted(
    (a, b) => detour(a.middle) - detour(b.middle),
  );
  return nearest;
}
