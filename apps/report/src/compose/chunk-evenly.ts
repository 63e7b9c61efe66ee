/** Cuts a list into as few pieces as hold at most `most` each, of nearly equal length: 11 by 5 is 4, 4, 3. */
export function chunkEvenly<Thing>(
  things: readonly Thing[],
  most: number,
): ReadonlyArray<readonly Thing[]> {
  const pieces = Math.ceil(things.length / most);
  const shortest = Math.floor(things.length / pieces);
  const longer = things.length % pieces;
  return Array.from({ length: pieces }, (_, at) => {
    const from = at * shortest + Math.min(at, longer);
    return things.slice(from, from + shortest + (at < longer ? 1 : 0));
  });
}
