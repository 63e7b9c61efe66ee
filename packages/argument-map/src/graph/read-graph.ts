import type { ArgumentMap, MapArgument, MapRelation } from "@linchpin/model";

/** The arguments of a map and what links them. */
export type ArgumentGraph = {
  readonly thesis: string;
  readonly arguments: readonly MapArgument[];
  readonly relations: readonly GraphRelation[];
};

/** A relation with a name for its line; `premise` is the target's premise that it argues for. */
export type GraphRelation = MapRelation & { readonly id: string; readonly premise?: string };

/** What can be drawn of a map: relations from one argument on it to another. */
export function readGraph({ thesis, arguments: all, relations }: ArgumentMap): ArgumentGraph {
  const byId = new Map(all.map((argument) => [argument.id, argument]));
  const read = (relation: MapRelation, at: number): readonly GraphRelation[] => {
    const target = byId.get(relation.to);
    if (!target || relation.from === relation.to || !byId.has(relation.from)) return [];
    const premise = findPremise(target, relation);
    return [{ ...relation, id: `relation-${at + 1}`, ...(premise && { premise: premise.id }) }];
  };
  return { thesis, arguments: all, relations: relations.flatMap(read) };
}

/** The parts of a graph that no relation links, the thesis's own first; each argument is in one. */
export function splitGraph(graph: ArgumentGraph): readonly ArgumentGraph[] {
  const done = new Set<string>();
  return thesisFirst(graph).flatMap(({ id }) => {
    if (done.has(id)) return [];
    const linked = linkedWith(id, graph.relations);
    for (const one of linked) done.add(one);
    return {
      thesis: graph.thesis,
      arguments: graph.arguments.filter((argument) => linked.has(argument.id)),
      relations: graph.relations.filter(({ from }) => linked.has(from)),
    };
  });
}

/** The arguments as given, but the thesis before all. */
export function thesisFirst({ thesis, arguments: all }: ArgumentGraph): readonly MapArgument[] {
  return all.toSorted((a, b) => Number(b.id === thesis) - Number(a.id === thesis));
}

/** How a relation is drawn: told apart by dash and head, so that a photocopy loses nothing. */
export const STROKES = {
  supports: { head: "arrow", dash: "solid" },
  rebuts: { head: "bar", dash: "dashed" },
  undercuts: { head: "cross", dash: "dotted" },
} as const;

function findPremise({ premises }: MapArgument, { kind, from }: MapRelation) {
  return kind === "supports" ? premises.find(({ arguedBy }) => arguedBy === from) : undefined;
}

function linkedWith(start: string, relations: readonly GraphRelation[]): ReadonlySet<string> {
  const linked = new Set([start]);
  for (const id of linked) {
    for (const { from, to } of relations) {
      if (from === id) linked.add(to);
      if (to === id) linked.add(from);
    }
  }
  return linked;
}
