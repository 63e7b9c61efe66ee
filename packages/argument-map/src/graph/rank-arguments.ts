import type { ArgumentMap } from "@linchpin/model";
import { type KnownRelation, knownRelations } from "./relations.ts";

/**
 * How far below the thesis each argument stands: the longest way up to it.
 *
 * The thesis has rank 0. What has no way up to it, but is linked with what has, starts at rank 1;
 * what is linked with none of it starts in a rank after the last. In a circle the relation that
 * closes it does not count.
 */
export function rankArguments(map: ArgumentMap): ReadonlyMap<string, number> {
  const relations = knownRelations(map);
  const order = targetsFirst(map, relations);
  const linked = linkedWith(map.thesis, relations);
  const ranks = new Map(order.includes(map.thesis) ? [[map.thesis, 0]] : []);
  settle(
    order.filter((id) => linked.has(id)),
    relations,
    ranks,
  );
  settle(
    order.filter((id) => !linked.has(id)),
    relations,
    ranks,
  );
  return ranks;
}

/** Gives each, in turn, one rank more than the lowest of its targets that have one. */
function settle(
  ids: readonly string[],
  relations: readonly KnownRelation[],
  ranks: Map<string, number>,
): void {
  const first = Math.max(-1, ...ranks.values()) + 1;
  for (const id of ids.filter((unranked) => !ranks.has(unranked))) {
    const targets = relations
      .filter(({ from }) => from === id)
      .map(({ to }) => ranks.get(to) ?? -1);
    ranks.set(id, Math.max(first, ...targets.map((rank) => rank + 1)));
  }
}

/** Depth first against the arrows, the thesis first; reversed, every target comes before what bears on it. */
function targetsFirst(map: ArgumentMap, relations: readonly KnownRelation[]): readonly string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from } of relations.filter(({ to }) => to === id)) visit(from);
    done.unshift(id);
  };
  for (const id of startsOf(map, relations)) visit(id);
  return done;
}

function startsOf({ thesis, arguments: all }: ArgumentMap, relations: readonly KnownRelation[]) {
  const ids = all.map(({ id }) => id);
  const bearsOnNone = ids.filter((id) => !relations.some(({ from }) => from === id));
  return [...ids.filter((id) => id === thesis), ...bearsOnNone, ...ids];
}

function linkedWith(start: string, relations: readonly KnownRelation[]): ReadonlySet<string> {
  const linked = new Set([start]);
  for (const id of linked) {
    for (const { from, to } of relations) {
      if (from === id) linked.add(to);
      if (to === id) linked.add(from);
    }
  }
  return linked;
}
