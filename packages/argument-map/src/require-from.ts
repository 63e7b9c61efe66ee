/** What a table holds for a key that was put in before; a missing one is a bug. */
export function requireFrom<Key, Value>(table: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = table.get(key);
  if (value === undefined) throw new Error("A layout table lacks one of its own keys.");
  return value;
}
