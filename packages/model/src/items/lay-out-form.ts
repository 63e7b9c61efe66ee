import { FIXED_OPTIONS } from "./fixed-options.ts";
import { type Item, isChoice, isGrid, type SingleChoiceItem } from "./item.ts";
import { rankOf, shuffleBy } from "./rank.ts";

/**
 * Puts the options of a form's items in the order in which they are given: each place gets its share
 * of the keys, in an order drawn from the seed, and the rest is shuffled. Places in the text stay in
 * the text's order, fixed answers in theirs.
 */
export function layOutForm(items: readonly Item[], seed: string): Item[] {
  const turns = turnsOf(items, seed);
  return items.map((item): Item => {
    const ownSeed = `${seed}/${item.id}`;
    if (isGrid(item)) return { ...item, rows: shuffleBy(item.rows, ownSeed) };
    if (!isChoice(item)) return { ...item, entries: shuffleApart(item.entries, item.key, ownSeed) };
    if (FIXED_OPTIONS.has(item.template)) return item;
    if (item.kind !== "single-choice")
      return { ...item, options: shuffleBy(item.options, ownSeed) };
    const place = (turns.get(item.id) ?? 0) % item.options.length;
    return { ...item, options: placeKey(item, place, ownSeed) };
  });
}

/** Deals the places out: one after the other, to the items in an order drawn from the seed. */
function turnsOf(items: readonly Item[], seed: string): ReadonlyMap<string, number> {
  const free = items.filter(
    ({ kind, template }) => kind === "single-choice" && !FIXED_OPTIONS.has(template),
  );
  const start = rankOf(seed, "first place") % 3;
  return new Map(shuffleBy(free, `${seed}/places`).map(({ id }, at) => [id, at + start]));
}

function placeKey(
  { options, key }: SingleChoiceItem,
  place: number,
  seed: string,
): SingleChoiceItem["options"] {
  const shuffled = shuffleBy(options, seed);
  const others = shuffled.filter(({ id }) => !key.includes(id));
  const keyed = shuffled.filter(({ id }) => key.includes(id));
  return [...others.slice(0, place), ...keyed, ...others.slice(place)];
}

/** An order that is not the key's, so that leaving it as it is can never be the answer. */
function shuffleApart<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  key: readonly string[],
  seed: string,
): Entry[] {
  const shuffled = shuffleBy(entries, seed);
  const isKey = shuffled.every(({ id }, at) => id === key[at]);
  return isKey ? shuffled.toReversed() : shuffled;
}
