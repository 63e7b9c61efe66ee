import type { ArgumentMap, MapArgument } from "@linchpin/model";
import { rankArguments } from "../graph/rank-arguments.ts";
import { type KnownRelation, knownRelations } from "../graph/relations.ts";

/**
 * Arguments in rows of at most so many, ranks from the thesis down.
 *
 * In a rank each goes as near as may be to the middle of what it bears on, ties as given. A rank
 * too long for one row is dealt out to several in turn, so that all keep near what they bear on.
 */
export function arrangeRows(
  map: ArgumentMap,
  columns: number,
): readonly (readonly MapArgument[])[] {
  const relations = knownRelations(map);
  const middles = new Map<string, number>();
  return ranksOf(map).flatMap((rank) => {
    const rows = deal(sortByTargets(rank, relations, middles), Math.ceil(rank.length / columns));
    for (const row of rows) {
      row.forEach(({ id }, at) => {
        middles.set(id, (at + 0.5) / row.length);
      });
    }
    return rows;
  });
}

function ranksOf(map: ArgumentMap): readonly (readonly MapArgument[])[] {
  const ranks = rankArguments(map);
  const grouped = Map.groupBy(map.arguments, ({ id }) => ranks.get(id) ?? 0);
  return [...grouped].toSorted(([a], [b]) => a - b).map(([, rank]) => rank);
}

function sortByTargets(
  rank: readonly MapArgument[],
  relations: readonly KnownRelation[],
  middles: ReadonlyMap<string, number>,
): readonly MapArgument[] {
  const pull = ({ id }: MapArgument) => {
    const targets = relations.filter(({ from }) => from === id).map(({ to }) => middles.get(to));
    return mean(targets.filter((middle) => middle !== undefined));
  };
  return rank.toSorted((a, b) => pull(a) - pull(b));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0.5 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function deal<T>(items: readonly T[], hands: number): readonly (readonly T[])[] {
  return Array.from({ length: hands }, (_, hand) => items.filter((_, at) => at % hands === hand));
}
