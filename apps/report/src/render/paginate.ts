/** Whether a thing may be the last of a page: `if-room` when some page would else be left too empty. */
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
 * Puts slabs on pages of a height, in order. Of all the ways to do so it takes the one that harms least:
 * no page ends with what always keeps its next; then no page but the last is under two thirds full;
 * then there are few pages; then little white is left, and what keeps its next if there is room does.
 * A slab higher than a page gets a page of its own.
 *
 * All ways are weighed at once (Plass, Optimal Pagination Techniques, 1981), for a page that is filled
 * as far as it goes may leave the next one nearly empty. The work grows with the slabs times those on a page.
 */
export function paginate(slabs: readonly Slab[], height: number): readonly Run[] {
  const best: Array<Way | undefined> = [{ harm: 0, from: 0 }];
  for (const from of slabs.keys()) {
    const before = best[from];
    if (!before) continue;
    for (const { to, fill } of endsFrom(slabs, from, height)) {
      const harm = before.harm + harmOf(slabs, to, fill);
      if (harm < (best[to]?.harm ?? Number.POSITIVE_INFINITY)) best[to] = { harm, from };
    }
  }
  return runsTo(slabs.length, best);
}

/** How much of a page a run of slabs fills. */
export function heightOf(slabs: readonly Slab[], { from, to }: Run): number {
  return slabs
    .slice(from, to)
    .reduce((sum, { height, gap, head }, at) => sum + height + (at === 0 ? head : gap), 0);
}

/** The least harm with which a page can end at a place, and where that page begins. */
type Way = { readonly harm: number; readonly from: number };

/** Where a page that begins here can end, and how full it then is. */
function* endsFrom(slabs: readonly Slab[], from: number, height: number) {
  let filled = 0;
  for (let to = from + 1; to <= slabs.length; to += 1) {
    filled += heightIn(slabs[to - 1], to - 1 === from);
    if (filled > height && to > from + 1) return;
    yield { to, fill: filled / height };
  }
}

function heightIn(slab: Slab | undefined, isFirst: boolean): number {
  return slab ? slab.height + (isFirst ? slab.head : slab.gap) : 0;
}

/** A page emptier than this looks like the last. */
const FULL_ENOUGH = 2 / 3;

/** Each outweighs what any number of pages could bring of the next, but for the last: a page left quite empty. */
const HARM = { torn: 1e12, empty: 1e8, page: 1e4, parted: 0.1, white: 1 } as const;

function harmOf(slabs: readonly Slab[], to: number, fill: number): number {
  if (to === slabs.length) return HARM.page;
  const keep = slabs[to - 1]?.keepsNext;
  const torn = keep === "always" ? HARM.torn : 0;
  const empty = fill < FULL_ENOUGH ? HARM.empty * (1 + FULL_ENOUGH - fill) : 0;
  const parted = keep === "if-room" ? HARM.parted : 0;
  return HARM.page + torn + empty + parted + HARM.white * (1 - fill) ** 2;
}

function runsTo(end: number, best: ReadonlyArray<Way | undefined>): readonly Run[] {
  const runs: Run[] = [];
  let to = end;
  while (to > 0) {
    const from = best[to]?.from ?? 0;
    runs.unshift({ from, to });
    to = from;
  }
  return runs;
}
