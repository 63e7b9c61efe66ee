import { type GridItem, type Item, isChoice, isGrid, type OrderItem } from "../items/item.ts";
import type { ItemResponse } from "../items/response.ts";

/** Points from 0 to 1, and whether the response is fully right. */
export type Score = { readonly points: number; readonly right: boolean };

/**
 * Scores a response by the item's kind; a response of another kind earns 0.
 *
 * - single choice, evidence: 1 for an option of the key and nothing else, else 0 (QTI 3.0
 *   `match_correct`); of several places that show it, one is enough.
 * - multiple choice: (hits − false alarms) ÷ keys, never below 0, so that picking all earns
 *   nothing (Moodle `qtype_multichoice` with wrong options at −1 ÷ keys).
 * - matrix, match: right rows ÷ rows (Moodle `qtype_match`: right stems ÷ stems).
 * - order: pairs in the right order ÷ pairs, Kendall's count of concordant pairs (1938); one slip
 *   does not cost everything.
 */
export function scoreResponse(item: Item, response: ItemResponse): Score {
  const points = pointsFor(item, response);
  return { points, right: points === 1 };
}

function pointsFor(item: Item, response: ItemResponse): number {
  if (isChoice(item)) {
    if (response.kind !== "picked") return 0;
    const picked = new Set(response.options);
    return item.kind === "multiple-choice"
      ? hitsLessFalseAlarms(item.key, picked)
      : onlyOneOf(item.key, picked);
  }
  if (isGrid(item)) return response.kind === "placed" ? rightRows(item, response.columns) : 0;
  return response.kind === "ordered" ? pairsInOrder(item, response.entries) : 0;
}

function onlyOneOf(key: readonly string[], picked: ReadonlySet<string>): number {
  return picked.size === 1 && key.some((id) => picked.has(id)) ? 1 : 0;
}

function hitsLessFalseAlarms(key: readonly string[], picked: ReadonlySet<string>): number {
  const hits = key.filter((id) => picked.has(id)).length;
  return Math.max(0, (hits - (picked.size - hits)) / key.length);
}

function rightRows({ rows }: GridItem, placed: Readonly<Record<string, string>>): number {
  const right = rows.filter(({ id, key }) => Object.hasOwn(placed, id) && placed[id] === key);
  return right.length / rows.length;
}

/** What is missing, or given twice, cannot be in order. */
function pairsInOrder({ key }: OrderItem, given: readonly string[]): number {
  const place = new Map(given.map((id, at) => [id, at]));
  const isTwice = place.size < given.length;
  if (isTwice) return 0;
  let right = 0;
  for (const [at, earlier] of key.entries())
    for (const later of key.slice(at + 1)) {
      const [first, second] = [place.get(earlier), place.get(later)];
      if (first !== undefined && second !== undefined && first < second) right += 1;
    }
  return right / ((key.length * (key.length - 1)) / 2);
}
