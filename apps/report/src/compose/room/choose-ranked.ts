import type { Room } from "./trim.ts";

/** What a thing is worth, and how many characters it takes. */
type Measures<Thing> = {
  readonly rankOf: (thing: Thing) => number;
  readonly lengthOf: (thing: Thing) => number;
};

/** The things of highest rank for which there is room, in the order they came in; of equals the first. */
export function chooseRanked<Thing>(
  things: readonly Thing[],
  { most, characters }: Room,
  { rankOf, lengthOf }: Measures<Thing>,
): readonly Thing[] {
  const kept = new Set<Thing>();
  let taken = 0;
  for (const thing of things.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(0, most)) {
    taken += lengthOf(thing);
    if (taken > characters) break;
    kept.add(thing);
  }
  return things.filter((thing) => kept.has(thing));
}
