import type { MapArgument } from "@linchpin/model";
import { rankArguments } from "./rank-arguments.ts";
import { type ArgumentGraph, type GraphRelation, splitGraph, thesisFirst } from "./read-graph.ts";

/** An argument and, under it, those that bear on it and on nothing lower. */
export type NestedArgument = {
  readonly argument: MapArgument;
  /** What it bears on; the first is the one it stands under, if it stands under any. */
  readonly relations: readonly GraphRelation[];
  readonly children: readonly NestedArgument[];
};

/** The graph as trees, everything once and in the order given; the thesis's comes first. */
export function nestArguments(graph: ArgumentGraph): readonly NestedArgument[] {
  const placed = splitGraph(graph).flatMap(placeAll);
  const nested = Map.groupBy(placed, ({ parent }) => parent?.to);
  const unfold = (under: string | undefined): readonly NestedArgument[] =>
    (nested.get(under) ?? []).map(({ argument, parent, others }) => ({
      argument,
      relations: parent ? [parent, ...others] : others,
      children: unfold(argument.id),
    }));
  return unfold(undefined);
}

/** Each argument with the relation it hangs on: the first to an argument one rank above its own. */
function placeAll(part: ArgumentGraph) {
  const ranks = rankArguments(part);
  return thesisFirst(part).map((argument) => {
    const own = part.relations.filter(({ from }) => from === argument.id);
    const rank = ranks.get(argument.id) ?? 0;
    const parent = own.find(({ to }) => ranks.get(to) === rank - 1);
    return { argument, parent, others: own.filter((relation) => relation !== parent) };
  });
}
