import type { MapArgument } from "@linchpin/model";
import type { NestedArgument } from "../graph/nest-arguments.ts";
import type { GraphRelation } from "../graph/read-graph.ts";

/** An argument in reading order. */
export type Step = {
  readonly argument: MapArgument;
  /** The arguments it stands under, the nearest first. */
  readonly above: readonly string[];
  readonly relations: readonly GraphRelation[];
};

/** Trees in reading order: an argument, then all that stands under it. */
export function flatten(
  nested: readonly NestedArgument[],
  above: readonly string[] = [],
): readonly Step[] {
  return nested.flatMap(({ argument, relations, children }) => [
    { argument, above, relations },
    ...flatten(children, [argument.id, ...above]),
  ]);
}
