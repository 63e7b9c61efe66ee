import { type ArgumentGraph, thesisFirst } from "./read-graph.ts";

/**
 * How far down each argument of a linked graph stands: the longest way up from it.
 *
 * The thesis has rank 0 and nothing else with it. In a circle the relation that closes it does not
 * count, so that an answer stands below what it answers, however it is linked besides.
 */
export function rankArguments(graph: ArgumentGraph): ReadonlyMap<string, number> {
  const order = topDown(graph);
  const hasThesis = order.includes(graph.thesis);
  const ranks = new Map(hasThesis ? [[graph.thesis, 0]] : []);
  for (const id of order.filter((one) => !ranks.has(one))) {
    const above = graph.relations
      .filter(({ from }) => from === id)
      .map(({ to }) => ranks.get(to) ?? -1);
    ranks.set(id, Math.max(hasThesis ? 1 : 0, ...above.map((rank) => rank + 1)));
  }
  return ranks;
}

/**
 * The arguments of a linked graph, the thesis first, and each before what bears on it.
 *
 * In a circle one relation goes against this.
 */
export function topDown(graph: ArgumentGraph): readonly string[] {
  // Depth first against the arrows; reversed, every target comes before what bears on it.
  const seen = new Set<string>();
  const done: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from } of graph.relations.filter(({ to }) => to === id)) visit(from);
    done.unshift(id);
  };
  for (const id of startsOf(graph)) visit(id);
  return done;
}

function startsOf(graph: ArgumentGraph): readonly string[] {
  const ids = thesisFirst(graph).map(({ id }) => id);
  const bearsOnNone = ids.filter((id) => !graph.relations.some(({ from }) => from === id));
  return [...ids.filter((id) => id === graph.thesis), ...bearsOnNone, ...ids];
}
