/** An entry with those that stand under it. */
export type Nested<Entry> = { readonly entry: Entry; readonly under: ReadonlyArray<Nested<Entry>> };

/** Entries in their order as trees: each stands under the nearest one before it that is less deep. */
export function nestByDepth<Entry extends { readonly depth: number }>(
  entries: readonly Entry[],
): ReadonlyArray<Nested<Entry>> {
  const [first, ...rest] = entries;
  if (!first) return [];
  const next = rest.findIndex(({ depth }) => depth <= first.depth);
  const end = next === -1 ? rest.length : next;
  const under = nestByDepth(rest.slice(0, end));
  return [{ entry: first, under }, ...nestByDepth(rest.slice(end))];
}
