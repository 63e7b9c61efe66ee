/**
 * A number drawn from a seed and a name, the same on every machine: what shuffles and breaks ties.
 *
 * FNV-1a over the code units, then the finaliser of MurmurHash3: it spreads well and guards no secret.
 */
export function rankOf(seed: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}/${name}`) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The things in an order drawn from the seed; the same things give the same order, however they came. */
export function shuffleBy<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  seed: string,
): Thing[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(seed, thing.id) }))
    .toSorted((a, b) => a.rank - b.rank || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}
