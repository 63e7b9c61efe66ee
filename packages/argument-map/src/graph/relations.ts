import type { ArgumentMap, MapRelation } from "@linchpin/model";

/** A relation between two arguments of the map, with a name for its line. */
export type KnownRelation = MapRelation & { readonly id: string };

/** The relations that can be drawn: both arguments are on the map. */
export function knownRelations({
  arguments: all,
  relations,
}: ArgumentMap): readonly KnownRelation[] {
  const ids = new Set(all.map(({ id }) => id));
  return relations
    .map((relation, at) => ({ ...relation, id: `relation-${at + 1}` }))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
}

/** How a relation is drawn: told apart by dash and head, so that a photocopy loses nothing. */
export const STROKES = {
  supports: { head: "arrow", dash: "solid" },
  rebuts: { head: "bar", dash: "dashed" },
  undercuts: { head: "cross", dash: "dotted" },
} as const;
