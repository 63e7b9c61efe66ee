import type { ArgumentMap, MapArgument } from "@linchpin/model";
import { rankArguments } from "./rank-arguments.ts";
import { type KnownRelation, knownRelations } from "./relations.ts";

/** An argument in a tree: each under the lowest argument it bears on. */
export type NestedArgument = {
  readonly argument: MapArgument;
  readonly depth: number;
  /** The arguments it stands under, the nearest first. */
  readonly above: readonly string[];
  /** What it bears on; the first is the one it stands under, if it stands under any. */
  readonly relations: readonly KnownRelation[];
};

/** The map in reading order: an argument, then what bears on it, in the order given. */
export function nestArguments(map: ArgumentMap): readonly NestedArgument[] {
  const nested = Map.groupBy(placeAll(map), ({ parent }) => parent?.to);
  const unfold = (under: string | undefined, above: readonly string[]): readonly NestedArgument[] =>
    (nested.get(under) ?? []).flatMap(({ argument, parent, others }) => [
      {
        argument,
        depth: above.length,
        above,
        relations: parent ? [parent, ...others] : others,
      },
      ...unfold(argument.id, [argument.id, ...above]),
    ]);
  return unfold(undefined, []);
}

/** Each argument with the relation it hangs on: the first to an argument one rank above its own. */
function placeAll(map: ArgumentMap) {
  const ranks = rankArguments(map);
  const relations = knownRelations(map);
  const inOrder = map.arguments.toSorted(
    (a, b) => Number(b.id === map.thesis) - Number(a.id === map.thesis),
  );
  return inOrder.map((argument) => {
    const own = relations.filter(({ from }) => from === argument.id);
    const rank = ranks.get(argument.id) ?? 0;
    const parent = own.find(({ to }) => ranks.get(to) === rank - 1);
    return { argument, parent, others: own.filter((relation) => relation !== parent) };
  });
}
