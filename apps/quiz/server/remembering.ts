/**
 * Asks once for each key; what came to nothing is asked for again. The oldest of `most` is forgotten.
 *
 * Only for what never changes: nothing here notices a change.
 */
export function remembering<Value>(
  most: number,
  ask: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.then(
      (value) => value === undefined && known.delete(key),
      () => known.delete(key),
    );
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return asked;
  };
}
