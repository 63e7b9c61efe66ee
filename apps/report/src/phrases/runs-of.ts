/** The numbers, each stretch without a gap for itself: 1, 2, 3 and 7. */
export function runsOf(numbers: readonly number[]): ReadonlyArray<readonly number[]> {
  const runs: number[][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === n - 1) last.push(n);
    else runs.push([n]);
  }
  return runs;
}
