import { type Item, isChoice, isGrid } from "../items/item.ts";

/** What a closed-book try found for one item: how many answered it without the text, and their mean points. */
export type ClosedBookTry = { readonly students: number; readonly meanPoints: number };

/** Below this many, a try says nothing. */
const FEWEST_STUDENTS = 10;

/** The points that blind guessing earns on average, 0 to 1; for several picks, a guess of as many as are asked. */
export function chanceOf(item: Item): number {
  if (isChoice(item)) {
    const share = item.key.length / item.options.length;
    return item.kind === "multiple-choice"
      ? chanceOfPicks(item.key.length, item.options.length)
      : share;
  }
  return isGrid(item) ? 1 / item.columns.length : 1 / 2;
}

/**
 * True when students who have not read do so well that the item asks for something else than
 * reading: more than half over chance (multiple-choice reading tests are beaten unread: Reading
 * and Writing 2017, 10.1007/s11145-017-9731-7; the bound is ours). Undefined with too few students.
 */
export function isBeatenUnread(
  item: Item,
  { students, meanPoints }: ClosedBookTry,
): boolean | undefined {
  return students < FEWEST_STUDENTS ? undefined : meanPoints > 1.5 * chanceOf(item);
}

/** Mean of (hits − false alarms) ÷ keys, not below 0, over all choices of as many options as there are keys. */
function chanceOfPicks(keys: number, options: number): number {
  let sum = 0;
  for (let hits = 0; hits <= keys; hits += 1) {
    const ways = choose(keys, hits) * choose(options - keys, keys - hits);
    sum += ways * Math.max(0, (2 * hits - keys) / keys);
  }
  return sum / choose(options, keys);
}

function choose(from: number, count: number): number {
  if (count < 0 || count > from) return 0;
  return count === 0 ? 1 : (from / count) * choose(from - 1, count - 1);
}
