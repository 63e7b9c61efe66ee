import type { Item } from "./item.ts";

/**
 * True when the two cannot stand in one form: one says in its stem what the other asks, or both ask
 * the same (cross-cueing: Powers & Leung 1995). On paper all is in sight at once, so the order is no help.
 */
export function isCueing(one: Item, other: Item): boolean {
  return (
    meets(one.asserts.stem, other.asserts.key) ||
    meets(other.asserts.stem, one.asserts.key) ||
    meets(one.asserts.key, other.asserts.key)
  );
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
