import type { MapArgument } from "@linchpin/model";
import { topDown } from "./rank-arguments.ts";
import { type ArgumentGraph, thesisFirst } from "./read-graph.ts";

/** Rows of arguments from the top: none bears on another of its row, and the thesis is alone in the first. */
export type Rows = readonly (readonly MapArgument[])[];

/**
 * The arguments of a linked graph in rows of at most so many.
 *
 * What bears on the row before goes first, so that an answer stands right below what it answers; then
 * the longest chains (Hu 1961), so that there are few rows. Rows are no longer than their number
 * needs: four make two and two, not three and one.
 */
export function dealRows(graph: ArgumentGraph, columns: number): Rows {
  const rows = fillRows(graph, columns);
  const shorter = columns > 1 ? dealRows(graph, columns - 1) : rows;
  return shorter.length === rows.length ? shorter : rows;
}

function fillRows(graph: ArgumentGraph, columns: number): Rows {
  const ties = tiesIn(graph);
  const rows: (readonly MapArgument[])[] = [];
  let left = thesisFirst(graph);
  while (left.length > 0) {
    const waiting = new Set(left.map(({ id }) => id));
    const before = new Set(rows.at(-1)?.map(({ id }) => id));
    const free = left
      .map((argument) => ({ argument, ...tieOf(argument, ties) }))
      .filter(({ above }) => !above.some((id) => waiting.has(id)))
      .toSorted(
        (a, b) => Number(bearsOn(before, b)) - Number(bearsOn(before, a)) || b.chain - a.chain,
      )
      .map(({ argument }) => argument);
    const row = waiting.has(graph.thesis) ? left.slice(0, 1) : free.slice(0, columns);
    left = left.filter((argument) => !row.includes(argument));
    rows.push(row);
  }
  return rows;
}

function bearsOn(row: ReadonlySet<string>, { above }: Tie): boolean {
  return above.some((id) => row.has(id));
}

/** What must stand above an argument, and how many the longest chain from it downwards counts. */
type Tie = { readonly above: readonly string[]; readonly chain: number };

function tieOf({ id }: MapArgument, ties: ReadonlyMap<string, Tie>): Tie {
  return ties.get(id) ?? { above: [], chain: 0 };
}

/** Of two that are linked, the one that comes first in the graph's own order stands above. */
function tiesIn(graph: ArgumentGraph): ReadonlyMap<string, Tie> {
  const order = topDown(graph);
  const ties = new Map<string, Tie>();
  for (const [at, id] of [...order.entries()].toReversed()) {
    const linked = graph.relations
      .filter(({ from, to }) => from === id || to === id)
      .map(({ from, to }) => (from === id ? to : from));
    const above = linked.filter((one) => order.indexOf(one) < at);
    const chains = linked.map((one) => ties.get(one)?.chain ?? 0);
    ties.set(id, { above, chain: 1 + Math.max(0, ...chains) });
  }
  return ties;
}
