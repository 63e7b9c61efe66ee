/** Whether a thing may be the last of a page: `if-room` when the page would else be left too empty. */
export type Keep = "always" | "if-room" | "never";

/** Something that is never cut: its height, and the room before it when it does not begin a page. */
export type Slab = {
  readonly height: number;
  readonly gap: number;
  readonly keepsNext: Keep;
  /** Room for a table's head above it when it begins a page. */
  readonly head: number;
};

/** The slabs from `from` up to, not with, `to`. */
export type Run = { readonly from: number; readonly to: number };

/**
 * Fills pages of a height with slabs in order: each takes all that fits, but does not end with a slab
 * that always keeps its next, nor with one that keeps it if there is room, unless that would leave the
 * page under two thirds full. A slab higher than a page gets a page of its own.
 */
export function paginate(slabs: readonly Slab[], height: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < slabs.length) {
    const to = endOfPage(slabs, from, height);
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** How much of a page a run of slabs fills. */
export function heightOf(slabs: readonly Slab[], { from, to }: Run): number {
  return slabs
    .slice(from, to)
    .reduce((sum, { height, gap, head }, at) => sum + height + (at === 0 ? head : gap), 0);
}

function endOfPage(slabs: readonly Slab[], from: number, height: number): number {
  let to = from + 1;
  while (to < slabs.length && heightOf(slabs, { from, to: to + 1 }) <= height) to += 1;
  if (to === slabs.length) return to;
  const free = findLastEnd(slabs, { from, to }, ({ keepsNext }) => keepsNext === "never");
  const isFullEnough =
    free !== undefined && heightOf(slabs, { from, to: free }) >= FULL_ENOUGH * height;
  if (isFullEnough) return free;
  return findLastEnd(slabs, { from, to }, ({ keepsNext }) => keepsNext !== "always") ?? to;
}

/** A page emptier than this looks like the last. */
const FULL_ENOUGH = 2 / 3;

/** The last place where a page may end. */
function findLastEnd(
  slabs: readonly Slab[],
  { from, to }: Run,
  mayEnd: (slab: Slab) => boolean,
): number | undefined {
  const last = slabs.slice(from, to).findLastIndex(mayEnd);
  return last === -1 ? undefined : from + last + 1;
}
