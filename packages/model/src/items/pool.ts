/** Things by the length of their text, to find those near a key without looking at all of them. */
export type Pool<Thing> = ReadonlyArray<{ readonly thing: Thing; readonly length: number }>;

const MOST_NEAR = 12;
const SHORTEST = 0.5;
const LONGEST = 2;

export function poolOf<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): Pool<Thing> {
  return things
    .map((thing) => ({ thing, length: textOf(thing).length }))
    .toSorted((a, b) => a.length - b.length);
}

/**
 * The allowed things whose texts are nearest in length, at most twelve, and none that could never
 * stand beside the key. Looks outwards from the key's place, so that its time does not grow with
 * the pool.
 */
export function nearestInLength<Thing>(
  pool: Pool<Thing>,
  length: number,
  isAllowed: (thing: Thing) => boolean,
): readonly Thing[] {
  const found: Thing[] = [];
  for (const { thing, length: own } of outwards(pool, length)) {
    if (own < SHORTEST * length || own > LONGEST * length || found.length === MOST_NEAR) break;
    if (isAllowed(thing)) found.push(thing);
  }
  return found;
}

/** The whole pool, the nearest in length first. */
function* outwards<Thing>(pool: Pool<Thing>, length: number): Generator<Pool<Thing>[number]> {
  let above = firstAtLeast(pool, length);
  let below = above - 1;
  for (;;) {
    const [lower, upper] = [pool[below], pool[above]];
    if (upper && (!lower || upper.length - length <= length - lower.length)) {
      yield upper;
      above += 1;
    } else if (lower) {
      yield lower;
      below -= 1;
    } else return;
  }
}

function firstAtLeast(pool: Pool<unknown>, length: number): number {
  let [low, high] = [0, pool.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pool[middle]?.length ?? 0) < length) low = middle + 1;
    else high = middle;
  }
  return low;
}
